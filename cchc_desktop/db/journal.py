"""The journal: every row added, changed or removed, written in the same transaction as the change itself."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    Integer,
    Table,
    bindparam,
    delete,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from cchc_desktop.db.ownership import refuse_locked
from cchc_desktop.db.schema import Base
from cchc_desktop.db.schema.office import ActionRow, ChangeRow, DraftRow
from cchc_desktop.db.types import Exact
from cchc_desktop.db.version import SCHEMA_VERSION
from cchc_desktop.display.text import nfc

_UNJOURNALLED = {ActionRow.__tablename__, ChangeRow.__tablename__, DraftRow.__tablename__}
WHOLE_ROW = "*"


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the journal; `old` and `new` are JSON, a whole row for op insert and delete."""

    entity: str
    row_id: str
    op: str
    field: str
    old: str | None
    new: str | None

    def inverse(self) -> "Change":
        """The change that takes this one back."""
        op = {"insert": "delete", "delete": "insert", "update": "update"}[self.op]
        return Change(self.entity, self.row_id, op, self.field, self.new, self.old)


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
            _apply(self, list(run))
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
                table = _table(entity)
                row = connection.execute(select(table).where(_key(table) == row_id)).mappings().one()
                text = _values_json(table, {str(name): value for name, value in row.items()})
                dropped.append(Change(entity, str(row_id), "delete", WHOLE_ROW, text, None))
                connection.execute(delete(table).where(_key(table) == row_id))
        return dropped

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
        connection.execute(
            insert(ChangeRow),
            [
                {
                    "action_id": self.action_id,
                    "entity": change.entity,
                    "row_id": change.row_id,
                    "op": change.op,
                    "field": change.field,
                    "old": change.old,
                    "new": change.new,
                }
                for change in changes
            ],
        )


def encode(value: object) -> str:
    """A column's value as JSON: dates as ISO text, decimals as their digits."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)


def _plain(value: object) -> object:
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else value


def decode(column: Column[Any], value: Any) -> Any:
    """The value `encode` was given, from its parsed JSON and its column."""
    if value is None or not isinstance(value, str):
        return value
    if isinstance(column.type, Exact):
        return Decimal(value)
    if isinstance(column.type, DateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return value


def _table(entity: str) -> Table:
    return Base.metadata.tables[entity]


def _key(table: Table) -> Column[Any]:
    return next(iter(table.primary_key.columns))


def _apply(session: Session, run: list[Change]) -> None:
    """Carry out changes of one table, op and field, in their order."""
    first = run[0]
    table = _table(first.entity)
    key = _key(table)
    connection = session.connection()
    if first.op == "insert":
        rows = [json.loads(change.new or "{}") for change in run]
        connection.execute(
            insert(table), [{name: decode(table.c[name], row[name]) for name in row} for row in rows]
        )
        return
    ids = [int(c.row_id) if isinstance(key.type, Integer) else c.row_id for c in run]
    if first.op == "delete":
        connection.execute(
            delete(table).where(key == bindparam("the_row")), [{"the_row": row} for row in ids]
        )
        return
    column = table.c[first.field]
    values = [decode(column, json.loads(change.new or "null")) for change in run]
    connection.execute(
        update(table).where(key == bindparam("the_row")).values({column: bindparam("the_value")}),
        [{"the_row": row, "the_value": value} for row, value in zip(ids, values, strict=True)],
    )


def _row_json(row: Any) -> str:
    table = row.__table__
    return _values_json(table, {column.name: getattr(row, column.name) for column in table.columns})


def _values_json(table: Table, row: Mapping[str, Any]) -> str:
    values = {column.name: _plain(row[column.name]) for column in table.columns}
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _row_id(row: Any) -> str:
    return str(getattr(row, _key(row.__table__).name))


def _journalled(rows: Iterable[Any]) -> list[Any]:
    return [row for row in rows if row.__tablename__ not in _UNJOURNALLED]


def _collect_updates(session: Session) -> list[Change]:
    found = []
    for row in _journalled(session.dirty):
        for column in row.__table__.columns:
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
