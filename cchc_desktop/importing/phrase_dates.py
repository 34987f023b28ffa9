"""What recurs: cycles and the days they are due on, dated for one year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto

from cchc_desktop.domain.deadlines import Occurrence, Recurrence
from cchc_desktop.importing.phrase_moments import Moment, Moments, Unit, last_day

LAST_DAY = 32
_MONTHS = {Recurrence.MONTHLY: 1, Recurrence.QUARTERLY: 3, Recurrence.HALF_YEARLY: 6, Recurrence.YEARLY: 12}
_PER_YEAR = {recurrence: 12 // months for recurrence, months in _MONTHS.items()} | {Recurrence.WEEKLY: 52}


@dataclass(frozen=True, slots=True)
class Cycle:
    """One cycle. `bare`: without "hằng" or the like; `times` within it; `until` 9 for the nine months."""

    recurrence: Recurrence
    bare: bool = False
    times: int | None = None
    until: int | None = None

    @property
    def times_per_year(self) -> int | None:
        """How many times a year, when the phrase counts them."""
        return None if self.times is None else self.times * _PER_YEAR[self.recurrence]


class Where(Enum):
    """The month of a period, or after it, that a day is counted in."""

    PLAIN = auto()
    FIRST = auto()
    MIDDLE = auto()
    LAST = auto()
    NEXT = auto()


@dataclass(frozen=True, slots=True)
class DayRule:
    """A day in a month of the period, and `more` of the same month.

    `implied` is the cycle that the rule itself names, if any; one that `leans` must be named elsewhere too
    ("hằng quý, vào cuối quý").
    """

    day: int
    where: Where
    implied: Recurrence | None
    strict: bool = False
    more: tuple[int, ...] = ()
    leans: bool = False

    @property
    def each(self) -> Iterator["DayRule"]:
        """One rule for each of its days."""
        return (replace(self, day=day, more=()) for day in (self.day, *self.more))


@dataclass(frozen=True, slots=True)
class WeekDayRule:
    """A day of the week, Monday 0: each week, or the `nth` of a longer period (-1 the last).

    `implied` is the cycle that the rule itself names, if any.
    """

    weekday: int
    strict: bool = False
    nth: int = 0
    implied: Recurrence | None = None


@dataclass(frozen=True, slots=True)
class FixedRule:
    """The same days of the year each time."""

    moments: Moments
    strict: bool = False


Rule = DayRule | WeekDayRule | FixedRule


def occurrences(cycle: Cycle, rules: Iterable[Rule], year: int) -> list[Occurrence]:
    """Every instance for the periods of the year, due on the last day of the period unless a rule says when.

    Weeks are those whose Thursday lies in the year. ValueError when a rule cannot belong to the cycle.
    """
    wanted = list(rules)
    fixed = [rule for rule in wanted if isinstance(rule, FixedRule)]
    in_period = [one for rule in wanted for one in _each(rule)]
    if fixed and in_period:
        raise ValueError("two ways to say the day")
    if fixed:
        return _on_fixed_days(cycle, fixed, year)
    found: list[Occurrence] = []
    for start, end in _periods(cycle, year):
        dues = [_due(rule, cycle, start, end) for rule in in_period] or [end]
        found.extend(Occurrence(cycle.recurrence, due, start, end) for due in dues)
    return found


def _each(rule: Rule) -> Iterable[DayRule | WeekDayRule]:
    if isinstance(rule, FixedRule):
        return ()
    return rule.each if isinstance(rule, DayRule) else (rule,)


def _periods(cycle: Cycle, year: int) -> Iterator[tuple[date, date]]:
    if cycle.recurrence is Recurrence.WEEKLY:
        monday = date.fromisocalendar(year, 1, 1)
        while (monday + timedelta(days=3)).year == year:
            yield monday, monday + timedelta(days=6)
            monday += timedelta(days=7)
        return
    if cycle.until:
        yield date(year, 1, 1), last_day(year, cycle.until)
        return
    length = _MONTHS[cycle.recurrence]
    for first in range(1, 13, length):
        yield date(year, first, 1), last_day(year, first + length - 1)


def _due(rule: DayRule | WeekDayRule, cycle: Cycle, start: date, end: date) -> date:
    if isinstance(rule, WeekDayRule):
        due = _weekday_in(rule, cycle, start, end)
    else:
        due = _day_in(rule, cycle, start, end)
    return due - timedelta(days=1) if rule.strict else due


def _weekday_in(rule: WeekDayRule, cycle: Cycle, start: date, end: date) -> date:
    weekly = cycle.recurrence is Recurrence.WEEKLY
    if weekly is bool(rule.nth) or _MONTHS.get(cycle.recurrence, 0) > _MONTHS[Recurrence.QUARTERLY]:
        raise ValueError("a weekday belongs to a week, one that is counted to a month or a quarter")
    if rule.implied not in {None, cycle.recurrence}:
        raise ValueError("the weekday is counted in another period than the cycle")
    if rule.nth < 0:
        return end - timedelta(days=(end.weekday() - rule.weekday) % 7)
    return start + timedelta(days=(rule.weekday - start.weekday()) % 7, weeks=max(rule.nth - 1, 0))


def _day_in(rule: DayRule, cycle: Cycle, start: date, end: date) -> date:
    length = _MONTHS.get(cycle.recurrence, 0)
    counted_in = _MONTHS.get(rule.implied or Recurrence.MONTHLY, 0)
    if length < counted_in or (rule.leans and length != counted_in):
        raise ValueError("the day is counted in a longer period than the cycle")
    where = rule.where
    if where is Where.PLAIN and length > 1:
        where = Where.NEXT
    if where is Where.NEXT:
        month = end + timedelta(days=1)
    elif where is Where.MIDDLE:
        month = date(start.year, start.month + length // 2, 1)
    else:
        month = start if where is Where.FIRST else end
    # Day 31 of a month that has fewer is its last.
    return min(month.replace(day=1) + timedelta(days=rule.day - 1), last_day(month.year, month.month))


def _on_fixed_days(cycle: Cycle, rules: list[FixedRule], year: int) -> list[Occurrence]:
    dues = [due for rule in rules for due in _fixed_dues(rule, year)]
    periods = list(_periods(cycle, year))
    if cycle.recurrence is Recurrence.YEARLY:
        return [Occurrence(cycle.recurrence, due, *periods[0]) for due in dues]
    if cycle.recurrence is not Recurrence.HALF_YEARLY:
        raise ValueError("a day of the year belongs to a year")
    # A half-year's paper is due about its end, some days before or after.
    nearest = {due: min(periods, key=lambda period: abs((due - period[1]).days)) for due in dues}
    if any(abs((due - end).days) > 60 for due, (_, end) in nearest.items()):
        raise ValueError("a day far from the end of any half-year")
    left = [period for period in periods if period not in nearest.values()]
    found = [Occurrence(cycle.recurrence, due, *nearest[due]) for due in dues]
    return found + [Occurrence(cycle.recurrence, end, start, end) for start, end in left]


def _fixed_dues(rule: FixedRule, year: int) -> Iterator[date]:
    if rule.moments.ranged and rule.moments.items[0].unit is Unit.DAY:
        raise ValueError("from one day to another is no due day")
    items: tuple[Moment, ...] = rule.moments.items[-1:] if rule.moments.ranged else rule.moments.items
    for item in items:
        yield item.opens(year) - timedelta(days=1) if rule.strict else item.closes(year)


def made_strict(rule: Rule) -> Rule:
    """The same rule with its day left out ("trước ngày")."""
    return replace(rule, strict=True)
