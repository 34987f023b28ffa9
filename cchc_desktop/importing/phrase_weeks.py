"""Days of the week that come again: each week, or counted within each month or quarter."""

from cchc_desktop.domain.deadlines import Recurrence
from cchc_desktop.importing.phrase_dates import WeekDayRule
from cchc_desktop.importing.phrase_hours import PARTS_OF_DAY, weekday_name
from cchc_desktop.importing.phrase_time import day_of_year
from cchc_desktop.importing.phrase_tokens import Scanner

_LAST = -1
_ORDINALS = (
    ("đầu tiên", 1), ("thứ nhất", 1), ("đầu", 1), ("thứ hai", 2), ("thứ 2", 2), ("thứ ba", 3), ("thứ 3", 3),
    ("thứ tư", 4), ("thứ 4", 4), ("cuối cùng", _LAST), ("cuối", _LAST),
)  # fmt: skip
_CLOSING = frozenset({"", ",", ";", ")", "."})


def week_day(scanner: Scanner) -> WeekDayRule | None:
    """`thứ Sáu`, `chiều thứ 6`, `Chủ nhật`, `thứ Sáu cuối cùng của tháng`; not a day that has its date."""
    scanner.take_any(*PARTS_OF_DAY, "ngày")
    day = weekday_name(scanner)
    if day is None or _is_dated(scanner):
        return None
    counted = scanner.attempt(_within_period)
    if counted:
        return WeekDayRule(day, nth=counted[0], implied=counted[1])
    return None if scanner.peek() == "tuần" else WeekDayRule(day)


def working_days(scanner: Scanner) -> bool:
    """`từ thứ Hai đến thứ Sáu hằng tuần`: each working day."""
    scanner.take("từ")
    if weekday_name(scanner) != 0 or not scanner.take_any("đến hết", "đến", "-"):
        return False
    last = weekday_name(scanner)
    return last in {4, 5, 6} and bool(scanner.take_any("hằng tuần", "mỗi tuần", "trong tuần"))


def _is_dated(scanner: Scanner) -> bool:
    here = scanner.at
    scanner.take(",")
    found = day_of_year(scanner)
    scanner.at = here
    return found is not None


def _within_period(scanner: Scanner) -> tuple[int, Recurrence | None] | None:
    """Which of its kind in each month or quarter; the period is None where the phrase names it elsewhere."""
    week = scanner.take("tuần")
    nth = next((number for words, number in _ORDINALS if scanner.take(words)), 0)
    # The first or last week that has such a day in the month has its first or last one. "Tuần thứ hai" is the
    # second such day for some and the second row of the calendar for others: those differ in most months.
    if not nth or (week and nth not in {1, _LAST}):
        return None
    scanner.take_any("của", "trong")
    scanner.take_any("hằng", "mỗi", "từng")
    for unit, recurrence in (("tháng", Recurrence.MONTHLY), ("quý", Recurrence.QUARTERLY)):
        if scanner.take(unit):
            named = scanner.peek().isdigit() or scanner.quarter() is not None
            return None if named else (nth, recurrence)
    return (nth, None) if scanner.peek() in _CLOSING else None
