"""Undo, redo and history, all read from the journal; they survive a restart."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal_lines import Change
from cchc_desktop.db.schema.office import ActionRow, ChangeRow
from cchc_desktop.db.version import UNDOABLE_VERSIONS
from cchc_desktop.domain.changes import Changes
from cchc_desktop.errors import RuleError

_DO, _UNDO, _REDO = "do", "undo", "redo"
_LINE = [getattr(ChangeRow, field.name) for field in fields(Change)]


@dataclass(frozen=True, slots=True)
class Step:
    """One action of the officer; ordered by id, whatever the PC's clock said."""

    id: int
    at: datetime
    label: str
    kind: str
    undone: bool


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row as it changed in one step; `field` "*" is the whole row."""

    step: Step
    entity: str
    row_id: str
    op: str
    field: str
    old: Any
    new: Any


def undo_label(database: Database) -> str | None:
    """What Undo would take back; None when there is nothing."""
    with database.reading() as session:
        action = _undoable(session)
        return action.label if action is not None else None


def redo_label(database: Database) -> str | None:
    """What Redo would bring again; None when there is nothing."""
    with database.reading() as session:
        action = _redoable(session)
        return action.label if action is not None else None


def undo(database: Database) -> Changes:
    """Take the last step back as a step of its own; raises RuleError when there is none."""
    with database.reading() as session:
        action = _undoable(session)
    if action is None:
        raise RuleError("Không còn thao tác nào để hoàn tác.")
    _reverse(database, action, _UNDO)
    return Changes.everything(f"Đã hoàn tác: {action.label}")


def redo(database: Database) -> Changes:
    """Bring back what was last undone; raises RuleError when there is nothing."""
    with database.reading() as session:
        action = _redoable(session)
    if action is None:
        raise RuleError("Không có thao tác nào để làm lại.")
    _reverse(database, action, _REDO)
    return Changes.everything(f"Đã làm lại: {action.label}")


def _reverse(database: Database, action: ActionRow, kind: str) -> None:
    if action.schema_version not in UNDOABLE_VERSIONS:
        raise RuleError("Thao tác này có trước lần nâng cấp phần mềm nên không hoàn tác được.")
    with _told_if_impossible(), database.unit_of_work(action.label, kind=kind) as session:
        rows = session.execute(select(*_LINE).where(ChangeRow.action_id == action.id).order_by(ChangeRow.id))
        session.reverse(action.id, [Change(*row) for row in rows])


@contextmanager
def _told_if_impossible() -> Iterator[None]:
    """A unique or linked row in the way is nothing the officer did wrong, and nothing was changed."""
    try:
        yield
    except IntegrityError as error:
        raise RuleError(
            "Không hoàn tác được vì dữ liệu liên quan đã thay đổi.", hint="Dữ liệu hiện tại được giữ nguyên."
        ) from error


def _undoable(session: Session) -> ActionRow | None:
    return session.scalars(
        select(ActionRow)
        .where(ActionRow.kind.in_((_DO, _REDO)), ActionRow.reversed_by_id.is_(None))
        .order_by(ActionRow.id.desc())
        .limit(1)
    ).first()


def _redoable(session: Session) -> ActionRow | None:
    undone = session.scalars(
        select(ActionRow)
        .where(ActionRow.kind == _UNDO, ActionRow.reversed_by_id.is_(None))
        .order_by(ActionRow.id.desc())
        .limit(1)
    ).first()
    last_done = session.scalars(
        select(ActionRow.id).where(ActionRow.kind == _DO).order_by(ActionRow.id.desc()).limit(1)
    ).first()
    return undone if undone is not None and undone.id > (last_done or 0) else None


def list_steps(database: Database, *, limit: int = 200) -> list[Step]:
    """The latest steps, newest first."""
    with database.reading() as session:
        rows = session.scalars(select(ActionRow).order_by(ActionRow.id.desc()).limit(limit))
        return [_step(row) for row in rows]


def _step(row: ActionRow) -> Step:
    return Step(row.id, row.at, row.label, row.kind, row.reversed_by_id is not None)


def row_history(database: Database, entity: str, row_id: int, field: str | None = None) -> list[FieldChange]:
    """What happened to one row (one field of it, when given), newest first."""
    query = (
        select(ChangeRow, ActionRow)
        .join(ActionRow, ActionRow.id == ChangeRow.action_id)
        .where(ChangeRow.entity == entity, ChangeRow.row_id == str(row_id))
        .order_by(ChangeRow.id.desc())
    )
    if field is not None:
        query = query.where(ChangeRow.field.in_((field, "*")))
    with database.reading() as session:
        rows = session.execute(query).tuples()
        return [_field_change(change, action) for change, action in rows]


def step_changes(database: Database, step_ids: Sequence[int]) -> list[FieldChange]:
    """All that some steps changed, oldest first."""
    query = (
        select(ChangeRow, ActionRow)
        .join(ActionRow, ActionRow.id == ChangeRow.action_id)
        .where(ChangeRow.action_id.in_(step_ids))
        .order_by(ChangeRow.id)
    )
    with database.reading() as session:
        return [_field_change(change, action) for change, action in session.execute(query).tuples()]


def _field_change(change: ChangeRow, action: ActionRow) -> FieldChange:
    return FieldChange(
        step=_step(action),
        entity=change.entity,
        row_id=change.row_id,
        op=change.op,
        field=change.field,
        old=None if change.old is None else json.loads(change.old),
        new=None if change.new is None else json.loads(change.new),
    )
