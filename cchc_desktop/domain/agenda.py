"""What the officer has before them: everything with a due day, in order of urgency."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from cchc_desktop.domain.reminders import Urgency, urgency

if TYPE_CHECKING:
    # The first paint loads this module: the calendar is needed to work out, not to show.
    from cchc_desktop.domain.calendar import WorkCalendar


class WorkKind(StrEnum):
    """Which register a piece of work stands in."""

    REPORT = "report"
    TASK = "task"
    FINDING = "finding"
    INSPECTION = "inspection"
    OWED = "owed"


@dataclass(frozen=True, slots=True)
class Work:
    """One piece of work: where its row stands (`entity`, `row_id`), when it is due, how near that is."""

    kind: WorkKind
    entity: str
    row_id: int
    text: str
    unit: str
    due: date
    urgency: Urgency
    days_left: int

    @property
    def id(self) -> tuple[str, str, int]:
        """A key among all registers."""
        return (self.kind.value, self.entity, self.row_id)


_URGENCIES = tuple(Urgency)
_KINDS = tuple(WorkKind)


def piece_of_work(
    kind: WorkKind,
    entity: str,
    row_id: int,
    text: str,
    unit: str,
    due: date,
    on: date,
    calendar: WorkCalendar,
) -> Work:
    """A piece of work as it stands on a day."""
    return Work(kind, entity, row_id, text, unit, due, urgency(due, on, calendar), (due - on).days)


def by_urgency(work: Iterable[Work]) -> list[Work]:
    """Overdue first, the longest overdue at the top; then by day; reports before tasks on one day."""
    return sorted(
        work, key=lambda w: (_URGENCIES.index(w.urgency), w.due, _KINDS.index(w.kind), w.entity, w.row_id)
    )
