"""The pieces of a deadline phrase in their order, none of its words left out."""

from collections.abc import Callable
from dataclasses import replace

from cchc_desktop.importing.phrase_bounds import bound, window
from cchc_desktop.importing.phrase_dates import Cycle, DayRule, Rule, WeekDayRule, made_strict
from cchc_desktop.importing.phrase_hours import clock, hours, part_of_day
from cchc_desktop.importing.phrase_moments import Unit
from cchc_desktop.importing.phrase_pieces import (
    Element,
    Event,
    Mode,
    Ongoing,
    Piece,
    Previous,
    Regular,
    Window,
)
from cchc_desktop.importing.phrase_rules import bare_cycle, cycle, day_rule, month_rule
from cchc_desktop.importing.phrase_tokens import Scanner, any_of, word_set
from cchc_desktop.importing.phrase_waits import Waits
from cchc_desktop.importing.phrase_weeks import week_day, working_days

# Words that lead to a time and do not change it.
_LEADS = word_set("""
    hoàn thành thực hiện xong gửi nộp ban hành triển khai báo cáo bc tổ chức trình kết quả là vào lúc phải
    cần được phấn đấu dự kiến kế hoạch thời gian hạn về tại đối với lập xây dựng tổng hợp số liệu của nhiệm vụ
    công việc tiến cho sơ mức tiếp tục duy trì hồ văn bản tác ht kết thúc deadline cơ
""")
# What is done regularly may be named before it is said so; who merely watches does no such work.
_REGULAR_WORK = any_of(
    "cập nhật | kiểm tra | rà soát | tuyên truyền | vận hành | bảo đảm | đảm bảo | phổ biến | hướng dẫn"
    " | giải quyết | tiếp nhận | xử lý | công khai"
)
_JOINS = (",", ";", ":", "(", ")", "và", "hoặc", "+", "/", "-", "sau đó", "đồng thời", "cùng")
_PREVIOUS = any_of(
    "tháng trước liền kề | tháng liền trước | tháng liền kề trước | tháng trước đó | tháng trước"
    " | quý liền trước | quý trước liền kề | quý trước | kỳ trước liền kề | kỳ trước"
)
_ONGOING = any_of(
    "thường xuyên | liên tục | xuyên suốt | hằng ngày | hằng giờ | 24 / 24 giờ | 24 / 24 h | 24 / 24"
    " | không gián đoạn | lâu dài | kịp thời | suốt quá trình thực hiện | t . xuyên | tx"
    " | các ngày làm việc trong tuần | các ngày làm việc | mỗi ngày"
)


def elements(scanner: Scanner) -> list[Element] | None:
    """The whole rest of the phrase as elements; None as soon as a word is not accounted for."""
    found: list[Element] = []
    joined, at = "", scanner.at
    while not scanner.ended():
        sign = _joins(scanner)
        # "Thời gian: tháng 4": the lead-in and its colon belong to what follows.
        if sign and sign != ":":
            joined, at = sign, scanner.at
        piece = None if scanner.ended() else _piece(scanner, joined)
        if piece is not None:
            found.append(Element(piece, at, joined))
            joined, at = "", scanner.at
        elif not scanner.ended() and not (_lead(scanner) or _hour(scanner, found)):
            return None
    return found


def _joins(scanner: Scanner) -> str:
    last = ""
    while True:
        sign = scanner.take_any(*_JOINS)
        if not sign:
            return last
        last = sign if last not in {"và", "hoặc", "sau đó"} else last


def _lead(scanner: Scanner) -> bool:
    if scanner.take_any("dứt điểm", "trong giờ hành chính", "trong giờ làm việc", "giờ hành chính"):
        return True
    if scanner.attempt(_count_within):
        return True
    at_once = scanner.peek() == "ngay" and scanner.peek(1) in {"trong", "trước"}
    does = scanner.peek() == "làm" and scanner.peek(1) != "việc"
    if at_once or does or scanner.peek() in _LEADS:
        scanner.at += 1
        return True
    return False


def _count_within(scanner: Scanner) -> str | None:
    """The `01 cuộc` of `01 cuộc trong quý III`: how often, within a time of its own."""
    counted = scanner.number() and scanner.take_any("lần", "cuộc", "đợt", "buổi", "hội nghị", "lớp")
    return scanner.take_any("trong", "vào") or None if counted else None


def _hour(scanner: Scanner, found: list[Element]) -> bool:
    """The hour behind its day (`thứ Sáu hằng tuần, trước 16 giờ`); behind "trước ngày" it would move it."""
    piece = found[-1].piece if found else None
    if isinstance(piece, Window):
        fixed = piece.mode in {Mode.IN, Mode.UNTIL} and piece.moments.items[-1].unit is Unit.DAY
    else:
        ruled = isinstance(piece, DayRule | WeekDayRule) and not piece.strict
        fixed = ruled or isinstance(piece, Cycle)
    if not fixed:
        return False
    scanner.take_any("chậm nhất", "vào lúc", "trước", "lúc", "vào")
    return (scanner.attempt(hours) or scanner.attempt(clock)) is not None


def _piece(scanner: Scanner, joined: str) -> Piece | None:
    here = scanner.at
    for rule in _RULES:
        piece = rule(scanner)
        if isinstance(piece, Event) and joined in {"hoặc", "và"}:
            return replace(piece, loose=True)
        if piece is not None:
            return piece
        scanner.at = here
    return None


def _previous(scanner: Scanner) -> Previous | None:
    taken = scanner.take_any(*_PREVIOUS)
    return Previous() if taken and (scanner.ended() or not scanner.peek().isalnum()) else None


def _ongoing(scanner: Scanner) -> Ongoing | None:
    if scanner.attempt(lambda scanner: working_days(scanner) or None):
        return Ongoing()
    _regular_work(scanner)
    taken = scanner.take_any(*_ONGOING)
    if not taken or (taken == "kịp thời" and scanner.peek() in {"khi", "sau", "ngay"}):
        return None
    if taken == "xuyên suốt" and not (scanner.ended() or scanner.peek() in {",", "và", "("}):
        return None
    scanner.take_any("và liên tục", ", liên tục", "liên tục", "và kịp thời", ", kịp thời", ", lâu dài")
    scanner.take_any("đúng quy định", ", đúng quy định", "theo đúng quy định", "theo quy định")
    return Ongoing()


def _regular_work(scanner: Scanner) -> None:
    named = scanner.take_any(*_REGULAR_WORK)
    while named:
        here = scanner.at
        scanner.take_any(",", "và")
        named = scanner.take_any(*_REGULAR_WORK)
        if not named:
            scanner.at = here


def _ruled(scanner: Scanner) -> Rule | None:
    scanner.take("định kỳ")
    if scanner.peek() == "từ":
        scanner.attempt(hours)
    mode = bound(scanner)
    rule: Rule | None = day_rule(scanner) or scanner.attempt(week_day)
    if rule is None and mode is not Mode.BEFORE:
        rule = scanner.attempt(month_rule) or scanner.attempt(_day_by_part)
    return made_strict(rule) if rule and mode is Mode.BEFORE else rule


def _day_by_part(scanner: Scanner) -> DayRule | None:
    """`Sáng ngày 15 hằng tháng`."""
    return day_rule(scanner) if part_of_day(scanner) else None


def _regular(scanner: Scanner) -> Regular | None:
    if not scanner.take_any("theo định kỳ", "định kỳ", "thường kỳ"):
        return None
    scanner.take_any("theo quy định")
    return Regular()


_waits = Waits(elements)
# In the order they are tried: what is said more closely first, a unit alone last.
_RULES: tuple[Callable[[Scanner], Piece | None], ...] = (
    _previous,
    _ongoing,
    _waits.relative,
    _ruled,
    cycle,
    window,
    _waits.adhoc,
    _waits.event,
    bare_cycle,
    _regular,
)
