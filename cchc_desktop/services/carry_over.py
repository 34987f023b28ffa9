"""What a plan's next version takes over from the one before, and what becomes of rows it lacks."""

from collections.abc import Sequence

from sqlalchemy import select

from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import (
    TargetRow,
    TargetUnitRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
    TaskUnitDatesRow,
)
from cchc_desktop.display.text import same_word
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.task_parts import by_task
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
_OF_PROGRESS = ("happened_on", "kind", "text", "document_id")
_OF_UNIT_DATES = ("unit_id", "received_on", "handed_in_on", "document_id")


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


Pair = tuple[TaskRow, TaskRow]


def carry_tasks(session: JournalledSession, pairs: Sequence[Pair]) -> None:
    """Progress, ticks and documents of each task of the replaced plan go on in the new one beside it."""
    ids = [row.id for pair in pairs for row in pair]
    products = by_task(session, TaskProductRow, TaskProductRow.position, ids)
    occurrences = by_task(session, TaskOccurrenceRow, TaskOccurrenceRow.due_on, ids)
    progress = by_task(session, TaskProgressRow, TaskProgressRow.id, [old.id for old, _ in pairs])
    dates = by_task(session, TaskUnitDatesRow, TaskUnitDatesRow.id, [old.id for old, _ in pairs])
    with session.no_autoflush:
        for old, new in pairs:
            _carry_fields(session, old, new)
            _carry_products(products[old.id], products[new.id])
            _carry_rows(session, progress[old.id], _OF_PROGRESS, new.id)
            # Whatever kind of deadline the new phrase is: should it be mended, nothing typed was lost.
            _carry_rows(session, dates[old.id], _OF_UNIT_DATES, new.id)
            _carry_occurrences(occurrences[old.id], occurrences[new.id])
    session.flush()


def _carry_fields(session: JournalledSession, old: TaskRow, new: TaskRow) -> None:
    new.carried_from_id = old.id
    new.note = new.note or old.note
    new.budget_estimate, new.budget_appraised, new.budget_spent = (
        old.budget_estimate,
        old.budget_appraised,
        old.budget_spent,
    )
    carry_dates(session, old, new)


def _carry_rows(
    session: JournalledSession,
    rows: Sequence[TaskProgressRow] | Sequence[TaskUnitDatesRow],
    names: Sequence[str],
    new_id: int,
) -> None:
    """Rows of the old task once more for the new one, with these of their fields."""
    session.add_all(type(row)(task_id=new_id, **{name: getattr(row, name) for name in names}) for row in rows)


def _carry_products(old: Sequence[TaskProductRow], new: Sequence[TaskProductRow]) -> None:
    """A product's tick and document go on in the product of the same words, else in one reworded."""
    left = [row for row in old if row.done_on is not None or row.document_id is not None]
    open_rows = list(new)
    for alike in (_same_words, reworded):
        for product in tuple(open_rows):
            before = next((row for row in left if alike(row.text, product.text)), None)
            if before is not None:
                product.done_on, product.document_id = before.done_on, before.document_id
                left.remove(before)
                open_rows.remove(product)


def _same_words(old: str, new: str) -> bool:
    return same_word(old) == same_word(new)


def _carry_occurrences(old: Sequence[TaskOccurrenceRow], new: Sequence[TaskOccurrenceRow]) -> None:
    """A term of a recurring task that was done stays done, where the new phrase has the same term."""
    terms = {(row.rule, row.period_end): row for row in old}
    for row in new:
        if (before := terms.get((row.rule, row.period_end))) is not None:
            row.done_on, row.skipped = before.done_on, before.skipped
            row.document_id, row.note = before.document_id, before.note


_RETIRED = "Không còn trong kế hoạch cập nhật"


def retire_tasks(session: JournalledSession, task_ids: Sequence[int]) -> None:
    """Tasks the file no longer has: to the trash when nothing was recorded, else dropped with a reason."""
    recorded = _recorded(session, task_ids)
    for task_id in task_ids:
        row = fetch(session, TaskRow, task_id)
        if task_id not in recorded:
            row.deleted_at = session.at
        elif row.dropped_on is None:
            row.dropped_on, row.dropped_reason = session.at.date(), _RETIRED


def take_back(row: TaskRow) -> None:
    """A task that an earlier update dropped and the file has again is open again."""
    if row.dropped_reason == _RETIRED:
        row.dropped_on, row.dropped_reason = None, ""


def _recorded(session: JournalledSession, task_ids: Sequence[int]) -> set[int]:
    """Those for which the officer recorded something that was done."""
    marks = (
        select(TaskProgressRow.task_id),
        select(TaskProductRow.task_id).where(
            TaskProductRow.done_on.is_not(None) | TaskProductRow.document_id.is_not(None)
        ),
        select(TaskOccurrenceRow.task_id).where(
            TaskOccurrenceRow.done_on.is_not(None) | TaskOccurrenceRow.skipped
        ),
        select(TaskUnitDatesRow.task_id).where(
            TaskUnitDatesRow.received_on.is_not(None)
            | TaskUnitDatesRow.handed_in_on.is_not(None)
            | TaskUnitDatesRow.document_id.is_not(None)
        ),
    )
    done = {task_id for mark in marks for task_id in session.scalars(mark.distinct())}
    return done.intersection(task_ids)
