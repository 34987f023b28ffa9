"""Days, months, quarters, parts of a year and years in a deadline phrase, alone, in lists and in ranges."""

from dataclasses import replace
from itertools import pairwise

from cchc_desktop.importing.phrase_moments import Moment, Moments, Unit
from cchc_desktop.importing.phrase_tokens import Scanner, any_of
from cchc_desktop.importing.phrase_years import calendar_year, is_year, related_year, year_after

_BEFORE_YEAR = any_of(
    "giai đoạn từ năm | giai đoạn từ | giai đoạn các năm | giai đoạn năm | giai đoạn | thời kỳ | các năm"
    " | những năm | năm"
)
_EDGES_OF_TIME = any_of(
    "ngày cuối cùng của | ngày cuối cùng | ngày cuối | ngày đầu tiên của | ngày đầu tiên | ngày đầu | đầu"
    " | giữa | cuối"
)
_COUNTED = frozenset({"ngày", "tháng", "lần", "đợt", "tuần", "năm", "quý", "cuộc", "kỳ", "giờ"})


def moments(scanner: Scanner) -> Moments | None:
    """A moment with whatever is listed or ranged with it."""
    for rule in (_days_of_one_month, _months_of_one_year, _half_of_month):
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
        found = _quarter(index) if index else None
    elif before.unit is Unit.MONTH:
        index = scanner.digits(2)
        found = _month(index) if index and scanner.peek() not in _COUNTED - {"năm"} else None
    else:
        return None
    return _with_year(scanner, found) if found else None


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


def moment(scanner: Scanner) -> Moment | None:
    """One day, month, quarter, part of a year or year."""
    for rule in (_part, _edge, _day, _month_named, _quarter_named, _year_named, _numeric):
        found = scanner.attempt(rule)
        if found:
            return found
    return None


def _quarter(index: int) -> Moment:
    return Moment(Unit.QUARTER, index * 3 - 2, index * 3)


def _month(index: int) -> Moment | None:
    return Moment(Unit.MONTH, index, index) if 1 <= index <= 12 else None


def _with_year(scanner: Scanner, found: Moment) -> Moment:
    year = scanner.attempt(year_after)
    return found if year is None else replace(found, year=year)


def _part(scanner: Scanner) -> Moment | None:
    """`6 tháng đầu năm`, `nửa cuối năm`, `9 tháng năm 2026`."""
    months = 6 if scanner.take("nửa") else _count_of_months(scanner)
    if months is None:
        return None
    side = scanner.take_any("đầu", "cuối")
    if not side and not (months in {6, 9} and scanner.peek() == "năm" and is_year(scanner.peek(1))):
        return None
    named = scanner.attempt(year_after)
    if named is None and not scanner.take_any("của năm", "năm"):
        return None
    first, last = (13 - months, 12) if side == "cuối" else (1, months)
    return Moment(Unit.PART, first, last, year=named)


def _count_of_months(scanner: Scanner) -> int | None:
    count = scanner.number()
    return count if count and scanner.take("tháng") and 2 <= count <= 11 else None


def _edge(scanner: Scanner) -> Moment | None:
    """`đầu tháng 3`, `giữa quý II`, `cuối năm`, `ngày cuối cùng của tháng 6` (Civil Code 2015, art. 146)."""
    edge = scanner.take_any(*_EDGES_OF_TIME)
    if not edge:
        return None
    rules = (_month_named, _quarter_named, _year_named, _plain_year)
    within = next((found for found in map(scanner.attempt, rules) if found), None)
    if within is None:
        return None
    if "đầu" in edge:
        return Moment(Unit.DAY, within.first, within.first, day=1, year=within.year)
    if "cuối" in edge:
        return Moment(Unit.DAY, within.last, within.last, day=32, year=within.year)
    month = {Unit.MONTH: within.first, Unit.QUARTER: within.first + 1}.get(within.unit, 6)
    return Moment(Unit.DAY, month, month, day=32 if within.unit is Unit.YEAR else 15, year=within.year)


def _plain_year(scanner: Scanner) -> Moment | None:
    return Moment(Unit.YEAR, 1, 12) if scanner.take("năm") and not scanner.take("học") else None


def _day(scanner: Scanner) -> Moment | None:
    """`ngày 15/01/2026`, `ngày 15 tháng 6 năm 2026`, `15 tháng 6`, `15/6`, `15.06.2026`, `2026-06-15`."""
    said = bool(scanner.take_any("ngày thứ", "ngày mồng", "ngày mùng", "ngày"))
    iso = scanner.attempt(_iso_day)
    if iso:
        return iso
    day = scanner.digits(2) or (scanner.number() if said else None)
    if day is None or not 1 <= day <= 31:
        return None
    if scanner.take_any("của tháng", ", tháng", "/ tháng", "tháng"):
        month = scanner.digits(2) or _month_word(scanner)
        sign = "tháng"
    else:
        sign = scanner.take_any("/", "-", ".")
        month = scanner.digits(2) if sign else None
    if month is None or not 1 <= month <= 12:
        return None
    found = _with_year(scanner, Moment(Unit.DAY, month, month, day=day))
    # 15-6 and 15.6 are a day only where "ngày" or a year says so.
    return found if said or found.year or sign in {"/", "tháng"} else None


def _iso_day(scanner: Scanner) -> Moment | None:
    """`2026-06-15`, as a date cell of a sheet reads once it became text."""
    year = calendar_year(scanner)
    month = scanner.digits(2) if year and scanner.take("-") else None
    day = scanner.digits(2) if month and scanner.take("-") else None
    if not (month and day and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Moment(Unit.DAY, month, month, day=day, year=year)


def _days_of_one_month(scanner: Scanner) -> Moments | None:
    """`01-15/3/2026`, `01 đến ngày 15 tháng 3`: the month is said once."""
    scanner.take("ngày")
    first = scanner.digits(2)
    if first is None or not scanner.take_any("đến hết", "đến", "-"):
        return None
    again = scanner.peek() == "ngày"
    month_before = scanner.peek(1 + again) in {"/", "tháng"} and not is_year(scanner.peek(2 + again))
    last = scanner.attempt(_day) if month_before else None
    if last is None:
        return None
    begun = replace(last, day=first)
    return Moments((begun, last), ranged=True) if first < (last.day or 0) else None


_MONTH_NAMES = "một | hai | ba | tư | | sáu | bảy | tám | chín | mười | mười một | mười hai"
_MONTH_WORDS = {
    name.strip(): index for index, name in enumerate(_MONTH_NAMES.split("|"), start=1) if name.strip()
} | {"bốn": 4}
_MONTH_WORDS_LONGEST_FIRST = any_of("|".join(_MONTH_WORDS))


def _month_word(scanner: Scanner) -> int | None:
    # "tháng năm 2026" is a month left blank; "tháng năm/2026" and "tháng năm năm 2026" are May.
    if scanner.peek() == "năm" and (scanner.peek(1) in {"/", "năm", ""}):
        scanner.at += 1
        return 5
    return _MONTH_WORDS.get(scanner.take_any(*_MONTH_WORDS_LONGEST_FIRST))


def _month_named(scanner: Scanner) -> Moment | None:
    """`tháng 8/2026`, `tháng Ba năm 2026`, `T8/2026`."""
    if scanner.take_any("các tháng", "tháng"):
        index = scanner.digits(2) or _month_word(scanner)
    elif scanner.peek() == "t" and (scanner.peek(1).isdigit() or scanner.peek(1) == "."):
        scanner.take_any("t .", "t")
        index = scanner.digits(2)
    else:
        return None
    found = _month(index) if index else None
    return _with_year(scanner, found) if found and scanner.peek() not in {"ngày", "lần"} else None


def _quarter_named(scanner: Scanner) -> Moment | None:
    """`Quý III/2026`, `quý 3 năm 2026`, `Q3-2026`."""
    if not scanner.take_any("các quý", "quý", "q .", "q"):
        return None
    scanner.take("thứ")
    index = scanner.quarter()
    return _with_year(scanner, _quarter(index)) if index else None


def _year_named(scanner: Scanner) -> Moment | None:
    related = related_year(scanner)
    if related is not None:
        return Moment(Unit.YEAR, 1, 12, year=related)
    scanner.take_any(*_BEFORE_YEAR)
    year = calendar_year(scanner)
    return Moment(Unit.YEAR, 1, 12, year=year) if year else None


def _numeric(scanner: Scanner) -> Moment | None:
    """`06/2025`, `6-2025`."""
    index = scanner.digits(2)
    found = _month(index) if index else None
    if found is None:
        return None
    sign = scanner.take_any("/", "-", ".")
    year = calendar_year(scanner) if sign else None
    if year is None and sign in {"-", "/"}:
        return None
    return replace(found, year=year) if year else None


def _months_of_one_year(scanner: Scanner) -> Moments | None:
    """`01-05/2026` without the word tháng: only where a year follows the second number."""
    first = scanner.digits(2)
    if first is None or not scanner.take("-"):
        return None
    last = scanner.attempt(_numeric)
    begun = _month(first)
    if begun is None or last is None:
        return None
    return _settled([begun, last], ranged=True, strict=False)


def _half_of_month(scanner: Scanner) -> Moments | None:
    """`nửa cuối tháng 10/2026`: a month has two halves, the first of fifteen days."""
    if not scanner.take("nửa"):
        return None
    side = scanner.take_any("đầu", "cuối")
    month = scanner.attempt(_month_named) if side else None
    if month is None:
        return None
    first, last = (1, 15) if side == "đầu" else (16, 32)
    return Moments(
        (replace(month, unit=Unit.DAY, day=first), replace(month, unit=Unit.DAY, day=last)), ranged=True
    )
