"""What a deadline phrase means (Thời gian hoàn thành), apart from how it is written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.calendar import WorkCalendar


class DeadlineKind(StrEnum):
    """The kinds of the command line's contract (CLI.md, `deadline --json`)."""

    DATE = "date"
    RANGE = "range"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    ON_EVENT = "on_event"
    RELATIVE = "relative"
    NONE = "none"
    UNKNOWN = "unknown"


class Recurrence(StrEnum):
    """How often a recurring duty comes back."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"


class AmountUnit(StrEnum):
    """What a relative deadline counts in."""

    DAY = "day"
    WORKING_DAY = "working_day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One instance of a recurring duty: the last day on time, and the period it is for."""

    recurrence: Recurrence
    due: date
    period_start: date
    period_end: date


@dataclass(frozen=True, slots=True)
class Deadline:
    """A phrase understood. `due` is nominal (never moved for days off); unknown parts are None.

    An open end ("từ năm 2026", "2025 và những năm tiếp theo") is `ongoing` from its `start`, and so is daily
    work. `anchor` keeps the words after theo, khi or kể từ as they stand, without the word itself; a duration
    without them has none. `times_per_year` is filled when the phrase counts ("10 đợt/năm", "2 lần/quý" is 8).
    """

    text: str
    kind: DeadlineKind
    continuous: bool = False
    start: date | None = None
    due: date | None = None
    recurrences: tuple[Recurrence, ...] = ()
    times_per_year: int | None = None
    anchor: str | None = None
    amount: int | None = None
    amount_unit: AmountUnit | None = None
    follow_up: str | None = None
    occurrences: tuple[Occurrence, ...] = ()

    @property
    def recurrence(self) -> Recurrence | None:
        """The most frequent cycle, None when nothing recurs."""
        return self.recurrences[0] if self.recurrences else None


def legal_due(due: Deadline | date | None, calendar: WorkCalendar) -> date | None:
    """The day after which the work is overdue: `due`, or the next working day where that is a day off."""
    day = due.due if isinstance(due, Deadline) else due
    return None if day is None else calendar.next_working(day)
