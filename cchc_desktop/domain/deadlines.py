"""What a deadline phrase means (Thời gian hoàn thành), apart from how it is written."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    """A phrase understood. `due` is nominal (never moved for days off); unknown parts are None."""

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
