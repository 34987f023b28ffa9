"""Rounds of one work, each with its own time: `đợt 1: tháng 4; đợt 2: tháng 10`, `2 đợt: tháng 6, 11`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from cchc_desktop.domain.deadlines import Deadline, Occurrence, Recurrence
from cchc_desktop.importing.phrase_bounds import bound
from cchc_desktop.importing.phrase_dates import Cycle, DayRule, FixedRule, Where, occurrences
from cchc_desktop.importing.phrase_elements import elements
from cchc_desktop.importing.phrase_moments import Moments, Unit, last_day
from cchc_desktop.importing.phrase_pieces import Mode, Window
from cchc_desktop.importing.phrase_recurring import recurring_deadline
from cchc_desktop.importing.phrase_spans import moments
from cchc_desktop.importing.phrase_tokens import Scanner

_ROUNDS = ("đợt", "lần", "kỳ")
_MODES = {Mode.IN, Mode.BEFORE, Mode.UNTIL}


def rounds(scanner: Scanner) -> Deadline | None:
    """The rounds of the plan's year; None unless each has one time and they are as many as is said."""
    same = scanner.attempt(_day_of_months)
    if same:
        return same
    windows = scanner.attempt(_numbered) or scanner.attempt(_counted)
    if windows is None or any(window.mode not in _MODES or window.moments.ranged for window in windows):
        return None
    rules = [FixedRule(window.moments, strict=window.mode is Mode.BEFORE) for window in windows]
    times = sum(len(window.moments.items) for window in windows)
    found = occurrences(Cycle(Recurrence.YEARLY, times=times), rules, scanner.year)
    days = {one.due for one in found}
    if len(days) < times or any(day.year != scanner.year for day in days):
        return None
    return recurring_deadline([Recurrence.YEARLY], set(found), times)


def _numbered(scanner: Scanner) -> list[Window] | None:
    """`đợt 1: …; đợt 2: …`, the numbers in their order from the first."""
    found: list[Window] = []
    while not scanner.ended():
        index = _index(scanner)
        if index != len(found) + 1:
            return None
        first = scanner.at
        while not scanner.ended() and not _next_round(scanner):
            scanner.at += 1
        window = _window(scanner, first, scanner.at)
        if window is None or len(window.moments.items) > 1:
            return None
        found.append(window)
        scanner.take_any(";", ",", "và", ".")
        scanner.take("và")
    return found if len(found) > 1 else None


def _index(scanner: Scanner) -> int | None:
    if not scanner.take_any(*_ROUNDS):
        return None
    scanner.take("thứ")
    index = scanner.quarter() or scanner.digits(1)
    scanner.take_any(":", "(", "-", "vào", "")
    return index


def _next_round(scanner: Scanner) -> bool:
    skipped = 1 + (scanner.peek(1) == "và")
    return scanner.peek() in {";", ",", "và", "."} and scanner.peek(skipped) in _ROUNDS


def _counted(scanner: Scanner) -> list[Window] | None:
    """`2 đợt: tháng 6, tháng 11`: as many times as it counts."""
    scanner.take_any("chia làm", "chia thành", "thành", "tổ chức")
    times = scanner.number()
    if not times or times < 2 or not scanner.take_any(*_ROUNDS):
        return None
    scanner.take_any("trong năm", "/ năm")
    if not scanner.take_any(":", "(", "vào", ", vào", "-", ","):
        return None
    window = _window(scanner, scanner.at, len(scanner.tokens))
    return [window] if window is not None and len(window.moments.items) == times else None


def _window(scanner: Scanner, first: int, last: int) -> Window | None:
    tokens = scanner.tokens[first:last]
    while tokens and tokens[-1].key == ")":
        tokens = tokens[:-1]
    found = elements(Scanner(scanner.text, tokens, scanner.year)) if tokens else None
    piece = found[0].piece if found and len(found) == 1 else None
    return piece if isinstance(piece, Window) else None


def _day_of_months(scanner: Scanner) -> Deadline | None:
    """`trước ngày 10 các tháng 3, 6, 9 và 12`: the same day of each; quarters where it is the last months."""
    mode = bound(scanner)
    day = scanner.digits(2) if scanner.take_any("ngày mồng", "ngày mùng", "ngày", "mồng", "mùng") else None
    scanner.take_any("của", "trong")
    span = moments(scanner) if day and scanner.peek() == "các" else None
    if day is None or span is None or span.ranged or not _may_end(scanner):
        return None
    if any(item.unit is not Unit.MONTH or item.year not in {None, scanner.year} for item in span.items):
        return None
    strict, months = mode is Mode.BEFORE, tuple(item.first for item in span.items)
    if any(last_day(scanner.year, month).day < day for month in months):
        return None
    for recurrence, lasts in ((Recurrence.QUARTERLY, (3, 6, 9, 12)), (Recurrence.HALF_YEARLY, (6, 12))):
        if months == lasts:
            rule = DayRule(day, Where.LAST, None, strict=strict)
            return recurring_deadline([recurrence], set(occurrences(Cycle(recurrence), [rule], scanner.year)))
    days = tuple(replace(item, unit=Unit.DAY, day=day) for item in span.items)
    cycle, fixed = Cycle(Recurrence.YEARLY, times=len(days)), FixedRule(Moments(days), strict=strict)
    return recurring_deadline([cycle.recurrence], set(occurrences(cycle, [fixed], scanner.year)), len(days))


def _may_end(scanner: Scanner) -> bool:
    scanner.take_any("hằng năm", "mỗi năm", "trong năm")
    return scanner.ended()


def period_ends(windows: Sequence[Window], year: int) -> Deadline | None:
    """`30/6 và 31/12`: days that are the ends of all half-years or quarters of the plan's year."""
    window = windows[0]
    if any(item.unit is not Unit.DAY or one.moments.ranged for one in windows for item in one.moments.items):
        return None
    each_quarter = _day_of_each_quarter(windows, year)
    if each_quarter or len(windows) > 1 or window.mode is not Mode.IN:
        return each_quarter
    days = [item.closes(year) for item in window.moments.items]
    for recurrence, months in ((Recurrence.HALF_YEARLY, (6, 12)), (Recurrence.QUARTERLY, (3, 6, 9, 12))):
        if days == [last_day(year, month) for month in months]:
            return recurring_deadline([recurrence], set(occurrences(Cycle(recurrence), [], year)))
    return None


def _day_of_each_quarter(windows: Sequence[Window], year: int) -> Deadline | None:
    """`trước 17/3; 17/6; 17/9; 17/12`: a day in the last month of each quarter of the plan's year."""
    if windows[0].mode not in _MODES or any(one.mode not in {Mode.IN, windows[0].mode} for one in windows):
        return None
    earlier, cycle = timedelta(days=windows[0].mode is Mode.BEFORE), Recurrence.QUARTERLY
    days = [item.closes(year) for one in windows for item in one.moments.items]
    if [(day.year, day.month) for day in days] != [(year, month) for month in (3, 6, 9, 12)]:
        return None
    periods = [(date(year, day.month - 2, 1), last_day(year, day.month)) for day in days]
    found = {Occurrence(cycle, day - earlier, *period) for day, period in zip(days, periods, strict=True)}
    return recurring_deadline([cycle], found)
