"""Which recurring tasks have no instance in a year yet: a new year began, or the PC was off when it did."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.schema.plans import PlanRow, TaskOccurrenceRow, TaskRow
from cchc_desktop.domain.deadlines import DeadlineKind


def without_occurrences(session: Session, year: int) -> list[int]:
    """Recurring tasks of open plans spanning the year that have no occurrence for a period of it."""
    known = select(TaskOccurrenceRow.task_id).where(
        TaskOccurrenceRow.period_end >= date(year, 1, 1), TaskOccurrenceRow.period_end <= date(year, 12, 31)
    )
    query = (
        select(TaskRow.id)
        .join(PlanRow, PlanRow.id == TaskRow.plan_id)
        .where(
            TaskRow.kind == DeadlineKind.RECURRING.value,
            TaskRow.recurrences != "",
            TaskRow.deleted_at.is_(None),
            TaskRow.id.not_in(known),
            PlanRow.deleted_at.is_(None),
            PlanRow.locked.is_(False),
            PlanRow.year_from <= year,
            PlanRow.year_to >= year,
        )
    )
    return list(session.scalars(query))
