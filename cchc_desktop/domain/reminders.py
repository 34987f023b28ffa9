"""When to be reminded of a due day: 30, 15, 7, 3 and 1 days before, and when it has passed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    # The first paint loads this module: the calendar is needed to work out, not to show.
    from cchc_desktop.domain.calendar import WorkCalendar

REMINDER_DAYS = (30, 15, 7, 3, 1)

T = TypeVar("T")


class Urgency(StrEnum):
    """How near a due day is; in order of what comes first."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Reminder(Generic[T]):
    """A step of the ladder that was reached on `day`; `step` is the days before, None once overdue."""

    item: T
    due: date
    day: date
    step: int | None


def ladder(due: date, calendar: WorkCalendar) -> dict[int | None, date]:
    """The day of each step: a step on a day off is taken on the working day before.

    The step None is the first day on which it is overdue: after the next working day, if due on a day off.
    """
    steps: dict[int | None, date] = {
        step: calendar.previous_working(due - timedelta(days=step)) for step in REMINDER_DAYS
    }
    steps[None] = calendar.next_working(due) + timedelta(days=1)
    return steps


def reached_between(
    items: Iterable[tuple[T, date]], since: date, until: date, calendar: WorkCalendar
) -> list[Reminder[T]]:
    """The last step of each item reached after `since` and not after `until`, nearest due day first.

    With `since` the day the program was last open, it is what came up while it was closed.
    """
    found: list[Reminder[T]] = []
    for item, due in items:
        reached = [(day, step) for step, day in ladder(due, calendar).items() if since < day <= until]
        if reached:
            day, step = max(reached, key=lambda pair: (pair[0], pair[1] is None, -(pair[1] or 0)))
            found.append(Reminder(item, due, day, step))
    return sorted(found, key=lambda reminder: reminder.due)


def urgency(due: date, on: date, calendar: WorkCalendar) -> Urgency:
    """How near it is: overdue goes by the legal due day, the rest by the nominal one."""
    if on > calendar.next_working(due):
        return Urgency.OVERDUE
    left = (due - on).days
    if left <= 0:
        return Urgency.TODAY
    if left <= 7:
        return Urgency.WEEK
    return Urgency.MONTH if left <= max(REMINDER_DAYS) else Urgency.LATER
