"""What a plan's next version takes over from the one before, and what becomes of rows it lacks."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import (
    TargetRow,
    TargetUnitRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
)
from cchc_desktop.display.text import same_word
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.task_rows import carry_dates, reworded

_OF_TARGET = (
    "measure",
    "measure_detail",
    "scope",
    "indicator_id",
    "unit_id",
    "lead_unit_id",
    "note",
)


def carry_targets(session: JournalledSession, old_plan_id: int, new_plan_id: int) -> None:
    """How a target is measured, and its values, go on in the target of the same words."""

    def rows(plan_id: int) -> dict[str, TargetRow]:
        found = session.scalars(
            select(TargetRow).where(TargetRow.plan_id == plan_id, TargetRow.deleted_at.is_(None))
        )
        return {same_word(row.text): row for row in found}

    old = rows(old_plan_id)
    for words, row in rows(new_plan_id).items():
        if (before := old.get(words)) is None:
            continue
        for name in _OF_TARGET:
            setattr(row, name, getattr(before, name))
        for listed in session.scalars(select(TargetUnitRow).where(TargetUnitRow.target_id == before.id)):
            session.add(TargetUnitRow(target_id=row.id, unit_id=listed.unit_id))
    session.flush()


def carry_task(session: JournalledSession, old: TaskRow, new: TaskRow) -> None:
    """Progress, ticks and documents of a task of the replaced plan go on in the new one."""
    new.carried_from_id = old.id
    new.note = new.note or old.note
    new.budget_estimate, new.budget_appraised, new.budget_spent = (
        old.budget_estimate,
        old.budget_appraised,
        old.budget_spent,
    )
    carry_dates(session, old, new)
    _carry_products(session, old.id, new.id)
    for entry in session.scalars(select(TaskProgressRow).where(TaskProgressRow.task_id == old.id)):
        session.add(
            TaskProgressRow(
                task_id=new.id,
                happened_on=entry.happened_on,
                kind=entry.kind,
                text=entry.text,
                document_id=entry.document_id,
            )
        )
    _carry_occurrences(session, old.id, new.id)
    session.flush()


def _carry_products(session: JournalledSession, old_id: int, new_id: int) -> None:
    """A product's tick and document go on in the product of the same words, else in one reworded."""

    def rows(task_id: int) -> list[TaskProductRow]:
        query = select(TaskProductRow).where(TaskProductRow.task_id == task_id)
        return list(session.scalars(query.order_by(TaskProductRow.position)))

    left = [row for row in rows(old_id) if row.done_on is not None or row.document_id is not None]
    open_rows = rows(new_id)
    for alike in (_same_words, reworded):
        for product in tuple(open_rows):
            before = next((row for row in left if alike(row.text, product.text)), None)
            if before is not None:
                product.done_on, product.document_id = before.done_on, before.document_id
                left.remove(before)
                open_rows.remove(product)


def _same_words(old: str, new: str) -> bool:
    return same_word(old) == same_word(new)


def _carry_occurrences(session: JournalledSession, old_id: int, new_id: int) -> None:
    """A term of a recurring task that was done stays done, where the new phrase has the same term."""

    def rows(task_id: int) -> dict[tuple[str, date], TaskOccurrenceRow]:
        found = session.scalars(select(TaskOccurrenceRow).where(TaskOccurrenceRow.task_id == task_id))
        return {(row.rule, row.period_end): row for row in found}

    old, new = rows(old_id), rows(new_id)
    for term, row in new.items():
        if (before := old.get(term)) is not None:
            row.done_on, row.skipped = before.done_on, before.skipped
            row.document_id, row.note = before.document_id, before.note


_RETIRED = "Không còn trong kế hoạch cập nhật"


def retire_tasks(session: JournalledSession, task_ids: Sequence[int]) -> None:
    """Tasks the file no longer has: to the trash when nothing was recorded, else dropped with a reason."""
    for task_id in task_ids:
        row = fetch(session, TaskRow, task_id)
        if not _recorded(session, task_id):
            row.deleted_at = session.at
        elif row.dropped_on is None:
            row.dropped_on, row.dropped_reason = session.at.date(), _RETIRED


def take_back(row: TaskRow) -> None:
    """A task that an earlier update dropped and the file has again is open again."""
    if row.dropped_reason == _RETIRED:
        row.dropped_on, row.dropped_reason = None, ""


def _recorded(session: JournalledSession, task_id: int) -> bool:
    """Whether the officer recorded something that was done for it."""
    marks = (
        select(TaskProgressRow.id).where(TaskProgressRow.task_id == task_id),
        select(TaskProductRow.id).where(
            TaskProductRow.task_id == task_id,
            TaskProductRow.done_on.is_not(None) | TaskProductRow.document_id.is_not(None),
        ),
        select(TaskOccurrenceRow.id).where(
            TaskOccurrenceRow.task_id == task_id,
            TaskOccurrenceRow.done_on.is_not(None) | TaskOccurrenceRow.skipped,
        ),
    )
    return any(session.scalars(mark).first() is not None for mark in marks)
