"""A stretch of a year as the phrase rules pass it on: one moment, several, or the ends of a range."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import IntEnum


class Unit(IntEnum):
    """The size of a moment."""

    DAY = 1
    MONTH = 2
    QUARTER = 3
    PART = 4
    YEAR = 5


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of one year, or a day of it (32 is the last); `year` None where the phrase does not say."""

    unit: Unit
    first: int
    last: int
    day: int | None = None
    year: int | None = None

    def opens(self, year: int) -> date:
        """Its first day, `year` standing in for an unsaid one; ValueError for a day that does not exist."""
        known = self.year or year
        return self._day(known) if self.day else date(known, self.first, 1)

    def closes(self, year: int) -> date:
        """Its last day, likewise."""
        known = self.year or year
        return self._day(known) if self.day else last_day(known, self.last)

    def _day(self, year: int) -> date:
        return last_day(year, self.last) if self.day == 32 else date(year, self.last, self.day or 1)


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


@dataclass(frozen=True, slots=True)
class Moments:
    """One moment, several in a list, or the ends of a range (`ranged`); `strict` leaves the last day out."""

    items: tuple[Moment, ...]
    ranged: bool = False
    strict: bool = False

    @property
    def single(self) -> Moment | None:
        """The moment, if there is just one."""
        return self.items[0] if len(self.items) == 1 else None
