"""How often, and on which day of its period, a recurring duty is due: the words for it."""

from cchc_desktop.domain.deadlines import Recurrence
from cchc_desktop.importing.phrase_dates import LAST_DAY, Cycle, DayRule, Where
from cchc_desktop.importing.phrase_tokens import Scanner, any_of, word_set

_BY_MONTHS = {
    1: Recurrence.MONTHLY,
    3: Recurrence.QUARTERLY,
    6: Recurrence.HALF_YEARLY,
    12: Recurrence.YEARLY,
}
_EACH = any_of("theo từng | vào mỗi | các | hằng | mỗi | từng | theo")


def cycle(scanner: Scanner) -> Cycle | None:
    """A cycle said as one: `hằng quý`, `6 tháng/lần`, `mỗi quý một lần`, `2 lần/năm`, `định kỳ 6 tháng`."""
    return scanner.attempt(_times_in_unit) or scanner.attempt(_unit_times) or scanner.attempt(_each_unit)


def bare_cycle(scanner: Scanner) -> Cycle | None:
    """`quý`, `6 tháng`, `9 tháng`, `năm` as they stand in a list of report periods."""
    if scanner.take("9 tháng") or scanner.take("09 tháng") or scanner.take("chín tháng"):
        found: Cycle | None = Cycle(Recurrence.YEARLY, bare=True, until=9)
    else:
        recurrence = _unit(scanner)
        found = Cycle(recurrence, bare=True) if recurrence else None
    return found if _ends_here(scanner) else None


def _ends_here(scanner: Scanner) -> bool:
    """Not "năm học", "quý III", "tháng trước": there the unit is part of something else."""
    return scanner.ended() or not (scanner.peek().isalnum()) or scanner.peek() in _MAY_FOLLOW


_MAY_FOLLOW = word_set("""
    và hoặc trước chậm gửi vào hằng mỗi trong theo báo bc định quý đến ngày của nộp một thường từ tại xong
    hoàn không đột khi nửa cuối đầu giữa tháng năm đối bắt hạn thời cả thứ
""")


def _unit(scanner: Scanner) -> Recurrence | None:
    here = scanner.at
    if scanner.take("nửa năm"):
        return Recurrence.HALF_YEARLY
    # "năm" is five only in "năm tháng", which is no cycle.
    count = (None if scanner.peek() == "năm" else scanner.number()) or 1
    if scanner.take("tháng"):
        found = _BY_MONTHS.get(count)
    elif scanner.take_any("quý", "qúy"):
        found = _BY_MONTHS.get(count * 3)
    elif scanner.take("năm"):
        found = Recurrence.YEARLY if count == 1 else None
    else:
        found = Recurrence.WEEKLY if scanner.take("tuần") and count == 1 else None
    if found is None:
        scanner.at = here
    return found


def _each_unit(scanner: Scanner) -> Cycle | None:
    regular = scanner.take_any("theo định kỳ", "định kỳ theo", "định kỳ vào", "định kỳ", "thường kỳ")
    each = scanner.take_any(*_EACH)
    if not regular and not each:
        return None
    recurrence = _unit(scanner)
    if recurrence is None or not _ends_here(scanner):
        return None
    scanner.take_any("một lần", "/ lần")
    return Cycle(recurrence)


_COUNTED = any_of(
    "lần | đợt | cuộc | kỳ | buổi họp | buổi | hội nghị | tin bài | tin , bài | bài viết | bài | tin | số"
    " | phiên họp | phiên | chuyên đề | chuyên mục | lớp"
)


def _times(scanner: Scanner) -> int | None:
    times = scanner.number()
    return times if times and scanner.take_any(*_COUNTED) else None


def _times_in_unit(scanner: Scanner) -> Cycle | None:
    """`2 lần/năm`, `01 lần mỗi quý`, `10 đợt một năm`, `ít nhất 2 lần trong năm`."""
    scanner.take_any("định kỳ", "mỗi")
    scanner.take_any("ít nhất", "tối thiểu", "không ít hơn")
    times = _times(scanner)
    if times is None:
        if not scanner.take("lần /"):
            return None
        times = 1
    elif not scanner.take_any("/", "mỗi", "trong một", "trong mỗi", "trong", "trên", "một", "hằng", "từng"):
        return None
    within = scanner.peek(-1) == "trong"
    recurrence = _unit(scanner)
    # "1 lần trong quý III" is no cycle but once within that quarter.
    if within and recurrence is not Recurrence.YEARLY and not _ends_here(scanner):
        return None
    return Cycle(recurrence, times=times) if recurrence else None


def _unit_times(scanner: Scanner) -> Cycle | None:
    """`mỗi quý một lần`, `6 tháng/lần`, `quý/lần`, `mỗi năm tổ chức 2 lần`."""
    scanner.take_any("định kỳ", "cứ")
    scanner.take_any("mỗi", "hằng")
    recurrence = _unit(scanner)
    if recurrence is None:
        return None
    if scanner.take("/ lần"):
        return Cycle(recurrence)
    scanner.take_any("tổ chức", "thực hiện", "họp", "đăng", "/", ",")
    scanner.take_any("ít nhất", "tối thiểu")
    times = _times(scanner)
    return Cycle(recurrence, times=times) if times else None


_SHIFT = any_of(
    "tiếp theo liền kề | tiếp theo | kế tiếp | liền kề sau | liền kề | liền sau | sau liền kề | sau | đến"
)
_FIRSTS = ("đầu tiên", "đầu", "thứ nhất")
_LASTS = ("cuối cùng", "cuối", "thứ ba")
_MIDDLES = ("giữa", "thứ hai")


def day_rule(scanner: Scanner) -> DayRule | None:
    """`ngày 07 của tháng cuối quý`, `ngày cuối cùng của tháng tiếp theo`, `cuối mỗi quý`."""
    return scanner.attempt(_day_and_place) or scanner.attempt(_edge_of_each)


def month_rule(scanner: Scanner) -> DayRule | None:
    """`trong tháng cuối quý`: due when that month ends."""
    place = _month_of_period(scanner) if scanner.take("tháng") else None
    return DayRule(LAST_DAY, *place) if place else None


def _day_and_place(scanner: Scanner) -> DayRule | None:
    # "từ ngày 20 đến ngày 25 hằng tháng" is due on the 25th.
    ranged = scanner.take_any("từ ngày", "từ mồng", "từ mùng", "từ")
    if ranged and (scanner.digits(2) is None or not scanner.take_any("đến hết", "đến", "-")):
        return None
    day = scanner.attempt(_last_of_first_days) or _day_number(scanner)
    if day is None or not 1 <= day <= LAST_DAY:
        return None
    more = () if ranged else scanner.attempt(lambda scanner: _more_days(scanner, day)) or ()
    plain = Where.LAST if day == LAST_DAY else Where.PLAIN
    here = scanner.at
    joined = scanner.take_any("của", "thuộc", "trong", "vào", "")
    before_cycle = scanner.at
    follows = cycle(scanner)
    scanner.at = before_cycle
    if follows and (not joined or follows.recurrence is Recurrence.MONTHLY):
        return DayRule(day, plain, None, more=more)
    place = scanner.attempt(_place)
    if place:
        return DayRule(day, *place, more=more)
    # "hằng tháng, trước ngày 25": the cycle was said before; "ngày 15.3.2026" is one day of one year.
    scanner.at = here
    closed = scanner.peek() in {",", ";", ")", "(", ".", "và"} and not scanner.peek(1).isdigit()
    return DayRule(day, plain, None, more=more) if scanner.ended() or closed else None


def _more_days(scanner: Scanner, day: int) -> tuple[int, ...] | None:
    """`10 và 25`, `05, 15 và 25`: later days of the same month, which no month's name follows."""
    days = [day]
    while scanner.take_any(", và", ",", "và"):
        following = scanner.digits(2)
        if following is None or not days[-1] < following < LAST_DAY:
            return None
        days.append(following)
    dated = scanner.peek() in {"/", "-", "."} or (scanner.peek() == "tháng" and scanner.peek(1).isdigit())
    return tuple(days[1:]) if len(days) > 1 and not dated else None


def _last_of_first_days(scanner: Scanner) -> int | None:
    """`trong 05 ngày đầu hằng tháng` is due on the fifth."""
    count = scanner.number()
    return count if count and scanner.take_any("ngày đầu tiên", "ngày đầu") and count > 1 else None


def _day_number(scanner: Scanner) -> int | None:
    if scanner.take_any("ngày cuối cùng", "ngày cuối"):
        return LAST_DAY
    if scanner.take_any("ngày đầu tiên", "ngày đầu"):
        return 1
    said = scanner.take_any("ngày thứ", "ngày mồng", "ngày mùng", "ngày", "mồng", "mùng")
    if said:
        return scanner.digits(2) or scanner.number()
    # "trước 25 hằng tháng": a bound and a cycle around the number say as much as "ngày".
    cycled = scanner.peek(1) in {"hằng", "mỗi", "của"} or (
        scanner.peek(1) == "tháng" and scanner.peek(2) in {"đầu", "giữa", "cuối"} and scanner.peek(3) == "quý"
    )
    bounded = scanner.peek(-1) in {"trước", "nhất", "quá"} and cycled
    return scanner.digits(2) if bounded else None


def _place(scanner: Scanner) -> tuple[Where, Recurrence] | None:
    each = scanner.take_any("mỗi", "hằng", "từng")
    if scanner.take_any("tháng", "tháng thứ"):
        return _month_of_period(scanner) or _month_itself(scanner, each)
    # "ngày cuối cùng của quý", "ngày cuối cùng của mỗi năm"; "của quý II" is one day.
    implied = _period_named(scanner)
    return (Where.LAST, implied) if implied and _ends_here(scanner) else None


def _month_of_period(scanner: Scanner) -> tuple[Where, Recurrence] | None:
    here = scanner.at
    where = _which_month(scanner)
    scanner.take_any("của", "thuộc", "trong")
    scanner.take_any("mỗi", "hằng", "từng")
    implied = _period_named(scanner) if where else None
    if where is None or implied is None:
        scanner.at = here
        return None
    if scanner.take_any(*_SHIFT):
        return (Where.NEXT, implied) if where is Where.FIRST else None
    return where, implied


def _which_month(scanner: Scanner) -> Where | None:
    for where, words in ((Where.FIRST, _FIRSTS), (Where.LAST, _LASTS), (Where.MIDDLE, _MIDDLES)):
        if scanner.take_any(*words):
            return where
    return None


def _month_itself(scanner: Scanner, each: str) -> tuple[Where, Recurrence] | None:
    if scanner.take_any(*_SHIFT):
        scanner.take_any("liền kề", "kỳ báo cáo", "tháng báo cáo")
        return Where.NEXT, Recurrence.MONTHLY
    scanner.take_any("đó", "báo cáo")
    if each or scanner.ended() or scanner.peek() in {",", ".", ";", ")", "và"}:
        return Where.PLAIN, Recurrence.MONTHLY
    return None


def _period_named(scanner: Scanner) -> Recurrence | None:
    if scanner.take_any("quý", "kỳ báo cáo quý", "kỳ báo cáo", "kỳ"):
        scanner.take("báo cáo")
        return Recurrence.QUARTERLY
    return Recurrence.YEARLY if scanner.take("năm") else None


def _edge_of_each(scanner: Scanner) -> DayRule | None:
    """`cuối mỗi tháng`, `đầu hằng quý`, `cuối quý hằng năm`, `tuần cuối của tháng`: which one, if it is said.

    The last week of each month ends with it. Where any other week ends, and where the one week of a named
    month begins, is counted in more than one way: they stay unknown.
    """
    regular = scanner.peek(-1) == "kỳ"
    week = scanner.take("tuần")
    each = scanner.take_any("mỗi")
    edge = scanner.take_any("cuối cùng", "cuối") if week else scanner.take_any("đầu", "giữa", "cuối")
    own = bool(edge) and week and scanner.take("của")
    each = scanner.take_any("mỗi", "hằng", "từng", "các") or each
    recurrence = _unit(scanner) if edge else None
    if recurrence not in {Recurrence.MONTHLY, Recurrence.QUARTERLY, Recurrence.YEARLY}:
        return None
    leans = not (each or scanner.attempt(_each_year) or ((own or regular) and _ends_here(scanner)))
    yearly = recurrence is Recurrence.YEARLY
    if yearly and (leans or edge == "giữa"):
        return None
    if leans and not _ends_here(scanner):
        return None
    if edge == "giữa":
        return DayRule(15, Where.MIDDLE, recurrence, leans=leans)
    where = Where.FIRST if edge == "đầu" else Where.LAST
    return DayRule(1 if edge == "đầu" else LAST_DAY, where, recurrence, leans=leans)


def _each_year(scanner: Scanner) -> str | None:
    return scanner.take_any("hằng năm", "mỗi năm", "trong năm") or None
