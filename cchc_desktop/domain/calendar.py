"""Working days: weekends, public holidays and swapped working days (table, editable by the officer)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum


class DayKind(StrEnum):
    """What a row of the holiday table says about a day."""

    OFF = "off"
    WORKING = "working"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked; days without a row follow the week (Saturday and Sunday off)."""

    days: Mapping[date, DayKind] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Whether the office works on that day."""
        kind = self.days.get(day)
        if kind is DayKind.OFF:
            return False
        return kind is DayKind.WORKING or day.weekday() < 5

    def next_working(self, day: date) -> date:
        """`day` itself, or the first working day after it (Civil Code 2015, art. 148.5)."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def previous_working(self, day: date) -> date:
        """`day` itself, or the last working day before it: the day reminders plan for."""
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def add_working(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`."""
        for _ in range(count):
            day = self.next_working(day + timedelta(days=1))
        return day
