"""The journal: every row added, changed or removed, written in the same transaction as the change itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import count, groupby
from typing import Any

from sqlalchemy import delete, event, func, insert, inspect, select, text, update
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from cchc_desktop.db.journal_lines import (
    WHOLE_ROW,
    Change,
    carry_out,
    encode,
    encode_row,
    insert_many,
    key_of,
    line_of,
    table_of,
)
from cchc_desktop.db.ownership import refuse_locked
from cchc_desktop.db.schema import Row
from cchc_desktop.db.schema.office import ActionRow, ChangeRow, DraftRow
from cchc_desktop.db.version import SCHEMA_VERSION

_UNJOURNALLED = {ActionRow.__tablename__, ChangeRow.__tablename__, DraftRow.__tablename__}


class JournalledSession(Session):
    """A session that writes the journal of its own flushes; several flushes are one action."""

    action_id: int | None = None
    _label = ""
    _kind = "do"
    _at: datetime | None = None
    _reverses: int | None = None

    def begin_action(self, label: str, kind: str, at: datetime) -> None:
        """Name the action this transaction is; its row is written with the first change."""
        self._label, self._kind, self._at = label, kind, at

    @property
    def at(self) -> datetime:
        """When this action happens, by the injected clock."""
        if self._at is None:
            raise RuntimeError("A change outside a unit of work.")
        return self._at

    def reverse(self, action_id: int, changes: Iterable[Change]) -> None:
        """Apply the inverse of an action's changes (given oldest first) as this session's action."""
        self._reverses = action_id
        # Rows come back in reverse order; keys between them are checked once, at commit.
        self.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        inverses = [change.inverse() for change in reversed(list(changes))]
        # Runs of one kind go to SQLite together: an import is some thousand lines.
        for _, run in groupby(inverses, key=lambda change: (change.entity, change.op, change.field)):
            carry_out(self.connection(), list(run))
        if any(change.op == "delete" for change in inverses):
            inverses += self._drop_orphans()
        self.record(inverses)
        self.execute(update(ActionRow).where(ActionRow.id == action_id).values(reversed_by_id=self.action_id))

    def _drop_orphans(self) -> list[Change]:
        """Rows the program itself made for a row that undo took away (a rule's duties, a task's periods).

        They go with it, and stand in the journal, so that redo brings them back.
        """
        dropped: list[Change] = []
        connection = self.connection()
        while orphans := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
            for entity, row_id in {(str(row[0]), int(row[1])) for row in orphans}:
                table = table_of(entity)
                key = key_of(table)
                row = connection.execute(select(table).where(key == row_id)).mappings().one()
                whole = encode_row({str(name): value for name, value in row.items()})
                dropped.append(Change(entity, str(row_id), "delete", WHOLE_ROW, whole, None))
                connection.execute(delete(table).where(key == row_id))
        return dropped

    def give_ids(self, rows: Sequence[Row]) -> None:
        """Ids for new rows of one kind, so that they can name each other; `insert_all` is to follow."""
        if rows:
            for row_id, row in zip(self.free_ids(type(rows[0])), rows, strict=False):
                row.id = row_id

    def free_ids(self, kind: type[Row]) -> Iterator[int]:
        """Ids that no row of this kind has or had."""
        query = text("SELECT seq FROM sqlite_sequence WHERE name = :table").bindparams(
            table=kind.__tablename__
        )
        return count(max(self.scalar(query) or 0, self.scalar(select(func.max(kind.id))) or 0) + 1)

    def insert_all(self, rows: Sequence[Row]) -> None:
        """Write new rows of one kind together, with their journal; what is set in them later is not.

        For thousands of rows: a session that follows each of them takes several times as long.
        """
        if rows:
            self.give_ids([row for row in rows if "id" not in vars(row)])
            self.insert_values(type(rows[0]), [vars(row) for row in rows])

    def insert_values(self, kind: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
        """`insert_all` of rows that are nothing yet but values by column; those without an id get one."""
        if not rows:
            return
        table = table_of(kind.__tablename__)
        defaults = {c.name: getattr(c.default, "arg", None) for c in table.columns}
        values = [_values(row, defaults) for row in rows]
        # Not asked for in vain: a question writes what waits, which may name these rows.
        if missing := [row for row in values if row["id"] is None]:
            for row_id, row in zip(self.free_ids(kind), missing, strict=False):
                row["id"] = row_id
        insert_many(self.connection(), table, values)
        self.record(
            [Change(table.name, str(row["id"]), "insert", WHOLE_ROW, None, encode_row(row)) for row in values]
        )

    def record(self, changes: list[Change]) -> None:
        """Write journal lines under this session's action; RuleError when a locked plan is touched."""
        if not changes:
            return
        connection = self.connection()
        refuse_locked(connection, changes)
        if self.action_id is None:
            row = connection.execute(
                insert(ActionRow).values(
                    at=self.at,
                    label=self._label,
                    kind=self._kind,
                    schema_version=SCHEMA_VERSION,
                    reverses_id=self._reverses,
                )
            )
            self.action_id = int(row.inserted_primary_key[0]) if row.inserted_primary_key else None
        lines = [{"action_id": self.action_id, **line_of(change)} for change in changes]
        insert_many(connection, table_of(ChangeRow.__tablename__), lines)


def _values(given: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """What a new row holds: the columns set in it, and the default of every other one."""
    return {name: default if given.get(name) is None else given[name] for name, default in defaults.items()}


def _row_json(row: Any) -> str:
    return encode_row({column.name: getattr(row, column.name) for column in row.__table__.columns})


def _row_id(row: Any) -> str:
    return str(getattr(row, key_of(row.__table__).name))


def _journalled(rows: Iterable[Any]) -> list[Any]:
    return [row for row in rows if row.__tablename__ not in _UNJOURNALLED]


def _collect_updates(session: Session) -> list[Change]:
    found = []
    for row in _journalled(session.dirty):
        touched = inspect(row).committed_state
        for column in row.__table__.columns:
            if column.name not in touched:
                continue
            history = getattr(row.__mapper__.class_, column.name).get_history(row)
            if not history.has_changes():
                continue
            old = encode(history.deleted[0] if history.deleted else None)
            new = encode(history.added[0] if history.added else None)
            if old != new:
                found.append(Change(row.__tablename__, _row_id(row), "update", column.name, old, new))
    return found


def _before_flush(session: Session, _context: UOWTransaction, _instances: Any) -> None:
    if isinstance(session, JournalledSession):
        session.info["updates"] = _collect_updates(session)
        session.info["deletes"] = [
            Change(row.__tablename__, _row_id(row), "delete", WHOLE_ROW, _row_json(row), None)
            for row in _journalled(session.deleted)
        ]


def _after_flush(session: Session, _context: UOWTransaction) -> None:
    if isinstance(session, JournalledSession):
        inserts = [
            Change(row.__tablename__, _row_id(row), "insert", WHOLE_ROW, None, _row_json(row))
            for row in _journalled(session.new)
        ]
        session.record(inserts + session.info.pop("updates") + session.info.pop("deletes"))


def _refuse_unjournalled(state: ORMExecuteState) -> None:
    # A bulk statement would change rows behind the journal's back, and undo would lose them.
    if state.is_insert or state.is_update or state.is_delete:
        table = str(state.bind_mapper.local_table) if state.bind_mapper is not None else ""
        if table not in _UNJOURNALLED:
            raise RuntimeError(f"A bulk statement on {table} would bypass the journal.")


event.listen(JournalledSession, "before_flush", _before_flush)
event.listen(JournalledSession, "after_flush", _after_flush)
event.listen(JournalledSession, "do_orm_execute", _refuse_unjournalled)
