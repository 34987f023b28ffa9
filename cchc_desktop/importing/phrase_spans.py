"""Days, months, quarters and years of a deadline phrase in lists and in ranges."""

from dataclasses import replace
from itertools import pairwise

from cchc_desktop.importing.phrase_moments import Moment, Moments, Unit, last_day
from cchc_desktop.importing.phrase_time import (
    day_of_year,
    moment,
    month_named,
    month_of,
    numeric_month,
    quarter_of,
    with_year,
)
from cchc_desktop.importing.phrase_tokens import Scanner
from cchc_desktop.importing.phrase_years import is_year

_COUNTED = frozenset({"ngày", "tháng", "lần", "đợt", "tuần", "năm", "quý", "cuộc", "kỳ", "giờ"})


def moments(scanner: Scanner) -> Moments | None:
    """A moment with whatever is listed or ranged with it."""
    for rule in (_days_of_one_month, _months_of_one_year, _part_of_month):
        abbreviated = scanner.attempt(rule)
        if abbreviated:
            return abbreviated
    first = moment(scanner)
    if first is None:
        return None
    items, ranged, strict, chain = [first], False, False, False
    while not strict:
        here = scanner.at
        joined = scanner.take_any(
            "đến hết", "đến trước", "đến", "cho đến hết", "-", ", và", ",", ";", "và", "+", "/"
        )
        following = _following(scanner, items[-1], joined) if joined else None
        to = joined == "-" or "đến" in joined
        mixed = following is not None and following.unit != first.unit and "đến" not in joined
        # "Tháng 6-7-8": each of them is named, so the range may go on; its steps are looked at below.
        chain = joined == "-" and (chain or len(items) == 1)
        if following is None or (ranged and to and not chain) or mixed:
            scanner.at = here
            break
        strict = joined == "đến trước"
        ranged = ranged or to
        items.append(following)
    return _settled(items, ranged=ranged, strict=strict)


def _following(scanner: Scanner, before: Moment, joined: str) -> Moment | None:
    following = scanner.attempt(lambda scanner: _bare_index(scanner, before))
    return following if following or joined == "/" else moment(scanner)


def _bare_index(scanner: Scanner, before: Moment) -> Moment | None:
    """`IV` after "Quý III", `5` after "tháng 3": the unit is not said again."""
    if before.unit is Unit.QUARTER:
        index = scanner.quarter()
        found = quarter_of(index) if index else None
    elif before.unit is Unit.MONTH:
        index = scanner.digits(2)
        found = month_of(index) if index and scanner.peek() not in _COUNTED - {"năm"} else None
    else:
        return None
    return with_year(scanner, found) if found else None


def _settled(items: list[Moment], *, ranged: bool, strict: bool) -> Moments | None:
    if ranged and not _one_by_one(items):
        return None
    if ranged:
        ends = _ends(items[0], items[-1])
        return Moments(ends, ranged=True, strict=strict) if ends else None
    # An unsaid year is the next one said in the list: "Quý I, II/2026".
    known: int | None = None
    settled: list[Moment] = []
    for item in reversed(items):
        known = item.year or known
        settled.insert(0, replace(item, year=known))
    for index in range(1, len(settled)):
        settled[index] = replace(settled[index], year=settled[index].year or settled[index - 1].year)
    return Moments(tuple(settled))


def _one_by_one(items: list[Moment]) -> bool:
    """Whether three or more joined by hyphens are months or quarters next to each other."""
    if len(items) < 3:
        return True
    named = items[0].unit in {Unit.MONTH, Unit.QUARTER}
    return named and all(b.first == a.last + 1 and b.unit is a.unit for a, b in pairwise(items))


def _ends(first: Moment, last: Moment) -> tuple[Moment, Moment] | None:
    """Both ends with years: "tháng 11 - tháng 02/2027" began the year before; without any it is unclear."""
    backward = (first.first, first.day or 0) > (last.last, last.day or 32)
    if first.year and not last.year:
        last = replace(last, year=first.year + backward)
    elif last.year and not first.year:
        first = replace(first, year=last.year - backward)
    return None if backward and first.year == last.year else (first, last)


def _days_of_one_month(scanner: Scanner) -> Moments | None:
    """`01-15/3/2026`, `01 đến ngày 15 tháng 3`: the month is said once."""
    scanner.take("ngày")
    first = scanner.digits(2)
    joined = scanner.take_any("đến hết", "đến", "-", ",", "và") if first is not None else ""
    if first is None or not joined:
        return None
    again = scanner.peek() == "ngày"
    month_before = scanner.peek(1 + again) in {"/", "tháng"} and not is_year(scanner.peek(2 + again))
    last = scanner.attempt(day_of_year) if month_before else None
    if last is None:
        return None
    begun, closes = replace(last, day=first), last.day or 0
    # "15, 16/5" are two days on end; "15, 20/5" may be two days or a stretch.
    follows = closes == first + 1 if joined in {",", "và"} else closes > first
    return Moments((begun, last), ranged=True) if follows else None


def _months_of_one_year(scanner: Scanner) -> Moments | None:
    """`01-05/2026` without the word tháng: only where a year follows the second number."""
    first = scanner.digits(2)
    if first is None or not scanner.take("-"):
        return None
    last = scanner.attempt(numeric_month)
    begun = month_of(first)
    if begun is None or last is None:
        return None
    # 05-4-2026 is a day, and so is 5-4/2026, unless the months run on into a later year than the plan's.
    day = scanner.peek(-2) == "-"
    if day or (begun.first > last.first and not (last.year and last.year > scanner.year)):
        return None
    return _settled([begun, last], ranged=True, strict=False)


_PARTS = {"nửa đầu": (1, 15), "nửa cuối": (16, 32), "thượng tuần": (1, 10), "trung tuần": (11, 20),
          "hạ tuần": (21, 32)}  # fmt: skip


def _part_of_month(scanner: Scanner) -> Moments | None:
    """`nửa cuối tháng 10/2026`, `trung tuần tháng 5`, `10 ngày đầu tháng 3`: halves, thirds, counted days."""
    part = scanner.take_any(*_PARTS)
    count = scanner.number() if not part else None
    side = scanner.take_any("ngày đầu", "ngày cuối") if count else ""
    scanner.take("của")
    month = scanner.attempt(month_named) if part or side else None
    if month is None:
        return None
    first, last = _PARTS.get(part, (1, count or 0))
    if side == "ngày cuối":
        length = last_day(month.year or scanner.year, month.last).day
        first, last = length + 1 - last, length
    if not 1 <= first < last:
        return None
    return Moments(
        (replace(month, unit=Unit.DAY, day=first), replace(month, unit=Unit.DAY, day=last)), ranged=True
    )
