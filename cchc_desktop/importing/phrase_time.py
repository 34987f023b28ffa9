"""One day, month, quarter, part of a year or year of a deadline phrase."""

from dataclasses import replace

from cchc_desktop.importing.phrase_hours import weekday_name
from cchc_desktop.importing.phrase_moments import Moment, Unit
from cchc_desktop.importing.phrase_tokens import Scanner, any_of
from cchc_desktop.importing.phrase_years import calendar_year, is_year, related_year, year_after

_BEFORE_YEAR = any_of(
    "giai đoạn từ năm | giai đoạn từ | giai đoạn các năm | giai đoạn năm | giai đoạn | thời kỳ | các năm"
    " | những năm | năm"
)
_BOUNDING = frozenset({"trước", "nhất", "là", "quá", "hết"})
_COUNTED = frozenset(
    {"ngày", "tháng", "lần", "đợt", "tuần", "năm", "quý", "cuộc", "kỳ", "giờ", "h", "%", "phút"}
)
_EDGES_OF_TIME = any_of(
    "ngày cuối cùng của | ngày cuối cùng | ngày cuối | ngày đầu tiên của | ngày đầu tiên | ngày đầu | đầu"
    " | giữa | cuối"
)


def moment(scanner: Scanner) -> Moment | None:
    """One day, month, quarter, part of a year or year."""
    for rule in (_part, _edge, _day_of_week, month_named, _quarter_named, _year_named, numeric_month):
        found = scanner.attempt(rule)
        if found:
            return found
    return None


def quarter_of(index: int) -> Moment:
    """The quarter of this number."""
    return Moment(Unit.QUARTER, index * 3 - 2, index * 3)


def month_of(index: int) -> Moment | None:
    """The month of this number; None for a thirteenth."""
    return Moment(Unit.MONTH, index, index) if 1 <= index <= 12 else None


def with_year(scanner: Scanner, found: Moment) -> Moment:
    """The moment with the year that may follow it."""
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
    rules = (month_named, _quarter_named, _year_named, _plain_year)
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


def _day_of_week(scanner: Scanner) -> Moment | None:
    """`thứ Sáu, ngày 20/3/2026`, `20/3/2026 (thứ Sáu)`; ValueError where the two contradict each other."""
    weekday = scanner.attempt(weekday_name)
    if weekday is not None:
        scanner.take(",")
    found = day_of_year(scanner)
    if found is not None and weekday is None:
        weekday = scanner.attempt(_weekday_in_brackets)
    if found is not None and weekday is not None and found.opens(scanner.year).weekday() != weekday:
        raise ValueError("the day is another day of the week")
    return found


def _weekday_in_brackets(scanner: Scanner) -> int | None:
    weekday = weekday_name(scanner) if scanner.take("(") else None
    return weekday if scanner.take(")") else None


def day_of_year(scanner: Scanner) -> Moment | None:
    """`ngày 15/01/2026`, `ngày 15 tháng 6 năm 2026`, `15 tháng 6`, `15/6`, `15.06.2026`, `2026-06-15`."""
    bounded = scanner.peek(-1) in _BOUNDING
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
    found = with_year(scanner, Moment(Unit.DAY, month, month, day=day))
    # 15-6 and 15.6 are a day only where "ngày", a year or a bound says so; "trước 2-3 ngày" is no day.
    told = said or found.year or sign in {"/", "tháng"} or (bounded and scanner.peek() not in _COUNTED)
    return found if told else None


def _iso_day(scanner: Scanner) -> Moment | None:
    """`2026-06-15`, as a date cell of a sheet reads once it became text."""
    year = calendar_year(scanner)
    month = scanner.digits(2) if year and scanner.take("-") else None
    day = scanner.digits(2) if month and scanner.take("-") else None
    if not (month and day and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Moment(Unit.DAY, month, month, day=day, year=year)


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


def month_named(scanner: Scanner) -> Moment | None:
    """`tháng 8/2026`, `tháng Ba năm 2026`, `T8/2026`."""
    if scanner.take_any("các tháng", "tháng"):
        index = scanner.digits(2) or _month_word(scanner)
    elif scanner.peek() == "t" and (scanner.peek(1).isdigit() or scanner.peek(1) == "."):
        scanner.take_any("t .", "t")
        index = scanner.digits(2)
    else:
        return None
    found = month_of(index) if index else None
    return with_year(scanner, found) if found and scanner.peek() not in {"ngày", "lần"} else None


def _quarter_named(scanner: Scanner) -> Moment | None:
    """`Quý III/2026`, `quý 3 năm 2026`, `Q3-2026`."""
    if not scanner.take_any("các quý", "quý", "q .", "q"):
        return None
    scanner.take("thứ")
    index = scanner.quarter()
    return with_year(scanner, quarter_of(index)) if index else None


def _year_named(scanner: Scanner) -> Moment | None:
    related = related_year(scanner)
    if related is not None:
        return Moment(Unit.YEAR, 1, 12, year=related)
    scanner.take_any(*_BEFORE_YEAR)
    year = calendar_year(scanner)
    return Moment(Unit.YEAR, 1, 12, year=year) if year else None


def numeric_month(scanner: Scanner) -> Moment | None:
    """`06/2025`, `6-2025`."""
    index = scanner.digits(2)
    found = month_of(index) if index else None
    if found is None:
        return None
    sign = scanner.take_any("/", "-", ".")
    year = calendar_year(scanner) if sign else None
    if year is None and sign in {"-", "/"}:
        return None
    return replace(found, year=year) if year else None
