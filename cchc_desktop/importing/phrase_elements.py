"""The pieces a deadline phrase is made of: windows of time, cycles, days in a cycle, events, durations."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from cchc_desktop.domain.deadlines import AmountUnit
from cchc_desktop.importing.phrase_dates import Cycle, Rule, made_strict
from cchc_desktop.importing.phrase_hours import clock, hours, part_of_day
from cchc_desktop.importing.phrase_rules import bare_cycle, cycle, day_rule, month_rule, week_day
from cchc_desktop.importing.phrase_time import Moment, Moments, Unit, moments
from cchc_desktop.importing.phrase_tokens import Scanner, any_of, word_set


class Mode(Enum):
    """How a window bounds the work: within, before, until its end, from its start on, all through."""

    IN = auto()
    BEFORE = auto()
    UNTIL = auto()
    FROM = auto()
    THROUGH = auto()


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time and how the phrase bounds the work by it; `tentative` for "dự kiến"."""

    moments: Moments
    mode: Mode
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Ongoing:
    """`thường xuyên` and its kin."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something waited for, in the phrase's own words; `loose` when joined by "hoặc" or "đột xuất"."""

    anchor: str
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    """So long after something, which the phrase may leave unsaid."""

    amount: int
    unit: AmountUnit
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Regular:
    """`định kỳ` without saying how often."""


@dataclass(frozen=True, slots=True)
class Previous:
    """`tổng hợp kết quả của tháng trước`: the paper is for the period before the one its day lies in."""


Piece = Window | Ongoing | Event | Relative | Regular | Previous | Cycle | Rule


@dataclass(frozen=True, slots=True)
class Element:
    """A piece, the place of its first word (lead-ins too), and what joins it to the one before."""

    piece: Piece
    at: int
    joined: str = ""


# Words that lead to a time and do not change it.
_LEADS = word_set("""
    hoàn thành thực hiện xong gửi nộp ban hành triển khai báo cáo bc tổ chức trình kết quả là vào lúc phải
    cần được phấn đấu dự kiến kế hoạch thời gian hạn về tại đối với lập xây dựng tổng hợp số liệu của nhiệm vụ
    công việc tiến cho sơ mức tiếp tục duy trì hồ văn bản tác ht kết thúc
""")
_JOINS = (",", ";", ":", "(", ")", "và", "hoặc", "+", "/", "-", "sau đó", "đồng thời", "cùng")
_BOUNDS = any_of(
    "chậm nhất | không quá | không chậm hơn | không chậm quá | không sau | đến hết | cho đến hết | cho đến"
    " | không để quá | không được quá | không để chậm quá | gia hạn đến | kéo dài đến"
    " | đến | hết | hạn cuối cùng | hạn cuối | hạn chót | từ nay | trước hoặc trong | trước và trong"
    " | trước hoặc đúng"
)
_BEFORE = any_of("trước thời điểm | trước thời hạn | trước")
_AROUND_BOUND = any_of("là | vào | trong | gửi | nộp | : | khoảng | thời gian")
_PREVIOUS = any_of(
    "tháng trước liền kề | tháng liền trước | tháng liền kề trước | tháng trước đó | tháng trước"
    " | quý liền trước | quý trước liền kề | quý trước | kỳ trước liền kề | kỳ trước"
)
_ONGOING = any_of(
    "thường xuyên | liên tục | xuyên suốt | hằng ngày | hằng giờ | 24 / 24 giờ | 24 / 24 h | 24 / 24"
    " | không gián đoạn | kịp thời | suốt quá trình thực hiện | t . xuyên | tx"
)
_STRETCHES = any_of("tuần lễ | tuần | đợt cao điểm | tháng cao điểm | đợt")
_OPEN_END = any_of(
    "trở đi | trở về sau | về sau | và những năm tiếp theo | và các năm tiếp theo | và những năm sau"
    " | và các năm sau | và các năm kế tiếp | và những năm kế tiếp | và hằng năm tiếp theo"
    " | , những năm tiếp theo | , các năm tiếp theo"
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
        elif not scanner.ended() and not _lead(scanner):
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
    if scanner.take("dứt điểm"):
        return True
    at_once = scanner.peek() == "ngay" and scanner.peek(1) in {"trong", "trước"}
    if at_once or scanner.peek() in _LEADS:
        scanner.at += 1
        return True
    return False


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
    taken = scanner.take_any(*_ONGOING)
    if not taken or (taken == "kịp thời" and scanner.peek() in {"khi", "sau", "ngay"}):
        return None
    if taken == "xuyên suốt" and not (scanner.ended() or scanner.peek() in {",", "và", "("}):
        return None
    scanner.take_any("và liên tục", ", liên tục", "liên tục", "và kịp thời", ", kịp thời")
    scanner.take_any("đúng quy định", ", đúng quy định", "theo đúng quy định", "theo quy định")
    return Ongoing()


def _bound(scanner: Scanner) -> Mode:
    """The mode that the bounding words give; a clock time makes "trước" inclusive."""
    mode = Mode.IN
    while True:
        if scanner.take_any(*_BOUNDS):
            mode = Mode.UNTIL
        elif scanner.take_any(*_BEFORE):
            mode = Mode.BEFORE
        elif not scanner.take_any(*_AROUND_BOUND):
            break
    timed = (scanner.attempt(hours) or scanner.attempt(clock)) is not None
    return Mode.UNTIL if timed and mode is Mode.BEFORE else mode


def _ruled(scanner: Scanner) -> Rule | None:
    scanner.take("định kỳ")
    if scanner.peek() == "từ":
        scanner.attempt(hours)
    mode = _bound(scanner)
    rule = day_rule(scanner) or scanner.attempt(week_day)
    if rule is None and mode is not Mode.BEFORE:
        rule = scanner.attempt(month_rule)
    return made_strict(rule) if rule and mode is Mode.BEFORE else rule


def _window(scanner: Scanner) -> Window | None:
    tentative = scanner.take("dự kiến")
    through: Window | None = scanner.attempt(_through) or scanner.attempt(_named_stretch)
    if through:
        return through
    if scanner.peek() == "từ" and scanner.attempt(hours) is not None:
        return _on_day(scanner, Mode.IN)
    if scanner.take_any("áp dụng kể từ", "áp dụng từ", "bắt đầu từ", "bắt đầu", "kể từ", "từ nay đến", "từ"):
        return _from(scanner)
    mode = _bound(scanner)
    if scanner.attempt(part_of_day):
        # "trước sáng ngày 20" leaves open whether the 20th counts.
        return None if mode is Mode.BEFORE else _on_day(scanner, mode)
    span = moments(scanner)
    if span is None and mode in {Mode.IN, Mode.UNTIL}:
        span = _this_year(scanner)
    if span is None or (mode is not Mode.IN and span.ranged):
        return None
    if mode is Mode.IN and span.items[-1].unit is Unit.YEAR and _open_end(scanner):
        mode = Mode.FROM
    return Window(span, mode, tentative=tentative)


def _on_day(scanner: Scanner, mode: Mode) -> Window | None:
    """One day, of which the hours or the part were said."""
    span = moments(scanner)
    day = span.single if span else None
    return Window(span, mode) if span and day and day.unit is Unit.DAY else None


def _named_stretch(scanner: Scanner) -> Window | None:
    """`Tuần lễ từ 10/8 đến 16/8/2026`, `đợt cao điểm từ …`: what the days are called changes nothing."""
    if not scanner.take_any(*_STRETCHES):
        return None
    scanner.take("từ")
    span = moments(scanner)
    days = span is not None and span.ranged and all(item.unit is Unit.DAY for item in span.items)
    return Window(span, Mode.IN) if span and days else None


def _from(scanner: Scanner) -> Window | None:
    if scanner.peek(-1) == "đến":
        mode = _bound(scanner)
        span = moments(scanner)
        until = Mode.BEFORE if mode is Mode.BEFORE else Mode.UNTIL
        return Window(span, until) if span and span.single else None
    span = moments(scanner)
    if span is None:
        return None
    if span.ranged:
        return Window(span, Mode.IN)
    _open_end(scanner)
    return Window(span, Mode.FROM) if span.single else None


def _open_end(scanner: Scanner) -> bool:
    return bool(scanner.take_any(*_OPEN_END))


def _this_year(scanner: Scanner) -> Moments | None:
    """`trong năm`, `đến hết năm`: the plan's own."""
    if (
        scanner.peek(-1) not in {"trong", "hết", "quá", "đến"}
        or not scanner.take("năm")
        or scanner.take("học")
    ):
        return None
    scanner.take_any("kế hoạch", "nay")
    return Moments((Moment(Unit.YEAR, 1, 12),))


def _through(scanner: Scanner) -> Window | None:
    """`cả năm 2026`, `trong suốt năm`, `xuyên suốt 2025 - 2035`, `quanh năm`."""
    scanner.take("trong")
    if not scanner.take_any("cả", "xuyên suốt trong", "xuyên suốt", "suốt cả", "suốt", "quanh", "toàn bộ"):
        return None
    span = moments(scanner)
    if span is None and scanner.take("năm"):
        span = Moments((Moment(Unit.YEAR, 1, 12),))
    return Window(span, Mode.THROUGH) if span else None


_UNITS = {
    "ngày làm việc": AmountUnit.WORKING_DAY,
    "ngày": AmountUnit.DAY,
    "tuần": AmountUnit.DAY,
    "tháng": AmountUnit.MONTH,
    "năm": AmountUnit.MONTH,
}
_BEFORE_DURATION = any_of(
    "chậm nhất | không quá | trong vòng | trong thời hạn | trong thời gian | thời hạn | sau | là | trong"
    " | tối đa | không chậm quá | vòng | khoảng | hạn"
)
_LENGTHS = {"tuần": 7, "năm": 12}


def _relative(scanner: Scanner) -> Relative | None:
    """`chậm nhất sau 15 ngày kể từ ngày nhận`, `trong vòng 03 ngày làm việc`, `sau khi nhận 10 ngày`."""
    late = scanner.attempt(_relative_after)
    if late:
        return late
    leads = _relative_leads(scanner)
    amount = scanner.number()
    name = scanner.take_any(*_UNITS) if amount else ""
    if not amount or not name:
        return None
    unit = _UNITS[name]
    certain = bool(leads & {"sau", "vòng", "thời hạn"}) or unit is AmountUnit.WORKING_DAY
    anchor = _anchor_after_duration(scanner, certain=certain)
    certain = certain or scanner.peek(-1) == "sau"
    if anchor is None or not (certain or anchor or name == "ngày"):
        return None
    return Relative(amount * _LENGTHS.get(name, 1), unit, anchor or None)


def _relative_after(scanner: Scanner) -> Relative | None:
    """`Sau khi nhận được Kế hoạch 10 ngày`: the duration closes the phrase."""
    if not scanner.take_any("sau khi", "kể từ khi", "từ khi", "kể từ", "sau"):
        return None
    for place in range(scanner.at + 1, len(scanner.tokens) - 1):
        anchor = scanner.slice(scanner.at, place)
        inner = Scanner(scanner.text, scanner.tokens[place:], scanner.year)
        inner.take_any("không quá", "chậm nhất", "tối đa", "trong vòng", "trong")
        amount = inner.digits(3)
        name = inner.take_any(*_UNITS) if amount else ""
        if (
            amount
            and name in {"ngày", "ngày làm việc", "tháng"}
            and inner.ended()
            and scanner.tokens[place - 1].key.isalpha()
        ):
            scanner.at = len(scanner.tokens)
            return Relative(amount, _UNITS[name], anchor.strip(", "))
    return None


def _relative_leads(scanner: Scanner) -> set[str]:
    leads: set[str] = set()
    while True:
        word = scanner.take_any(*_BEFORE_DURATION)
        if not word:
            return leads
        leads.add("vòng" if word == "trong vòng" else "thời hạn" if "thời" in word else word)


_AFTER = any_of(
    "kể từ thời điểm | kể từ khi | kể từ sau khi | kể từ | tính từ khi | tính từ | từ khi | từ | sau khi"
    " | sau | khi"
)


def _anchor_after_duration(scanner: Scanner, *, certain: bool) -> str | None:
    """The words waited for, empty when the phrase stops, None when what follows is something else."""
    here = scanner.at
    scanner.take_any(",", "(")
    if scanner.take_any(*_AFTER):
        if scanner.ended() or scanner.peek() in {".", ";"}:
            return "" if scanner.peek(-1) == "sau" else None
        return _words(scanner) or None
    if certain and scanner.peek() in {"nhận", "ban", "kết", "được", "có"}:
        return _words(scanner) or None
    scanner.at = here
    return "" if scanner.ended() or scanner.peek() in {",", ".", ";", ")", "("} else None


def _words(scanner: Scanner) -> str:
    """What is waited for: up to the end of the sentence, or to a later part that is a time by itself."""
    first = scanner.at
    while not scanner.ended() and not _stops(scanner, first):
        scanner.at += 1
    return scanner.slice(first, scanner.at)


_MAY_STOP = frozenset({",", "(", "và", "hoặc", "trước", "chậm", "trong", "đến"})


def _stops(scanner: Scanner, first: int) -> bool:
    key = scanner.peek()
    if key == ";" or _ends_sentence(scanner, scanner.at):
        return True
    if scanner.looking_ahead or scanner.at == first or key not in _MAY_STOP:
        return False
    # One level of looking ahead is enough to see a time, and keeps the work in proportion to the text.
    here, scanner.looking_ahead = scanner.at, True
    rest = elements(scanner)
    scanner.at, scanner.looking_ahead = here, False
    return rest is not None and rest != [] and not isinstance(rest[0].piece, Event | Ongoing)


def _ends_sentence(scanner: Scanner, at: int) -> bool:
    if scanner.peek(at - scanner.at) != "." or at + 1 >= len(scanner.tokens):
        return False
    return not scanner.tokens[at + 1].glued


_WAITS = any_of(
    "ngay sau khi | sau khi | ngay khi | kể từ khi | từ khi | khi | chờ | tùy thuộc vào | tùy theo | tùy"
    " | căn cứ theo | căn cứ vào | căn cứ | kể từ | bắt đầu từ | từ"
)
_STANDING = any_of(
    "có hướng dẫn | có kế hoạch riêng | có văn bản | hướng dẫn riêng | kế hoạch riêng | văn bản riêng"
    " | lịch riêng | thông báo sau | có thông báo | nếu có phát sinh | nếu phát sinh | nếu có yêu cầu"
    " | phát sinh"
)


def _event(scanner: Scanner) -> Event | None:
    scanner.take_any("kịp thời", "ngay", "đúng")
    if scanner.peek(-1) == "ngay" and scanner.peek() != "khi" and scanner.peek() != "sau":
        return None
    if scanner.peek() == "theo" and scanner.peek(1) not in {"", "dõi", "định", ",", ".", ";"}:
        scanner.take("theo")
        scanner.take("đúng")
    elif not scanner.take_any(*_WAITS):
        return _event_standing(scanner) or _event_after(scanner)
    elif scanner.peek(-1) == "từ" and not (scanner.peek() == "ngày" and scanner.peek(1).isalpha()):
        return None
    anchor = _words(scanner)
    return Event(anchor) if anchor else None


def _event_standing(scanner: Scanner) -> Event | None:
    here = scanner.at
    if not scanner.take_any(*_STANDING):
        return None
    scanner.at = here
    scanner.take("nếu")
    return Event(_words(scanner))


def _event_after(scanner: Scanner) -> Event | None:
    """`Sau kỳ họp HĐND`: after something that is not a time."""
    if (
        not scanner.take("sau")
        or scanner.peek() in {"ngày", "tháng", "quý", "năm", "đó", ""}
        or scanner.peek().isdigit()
    ):
        return None
    anchor = _words(scanner)
    return Event(anchor) if anchor else None


def _adhoc(scanner: Scanner) -> Event | None:
    """`đột xuất`, `đột xuất theo yêu cầu`: the words themselves unless they say what is waited for."""
    first = scanner.at
    if not scanner.take("đột xuất"):
        return None
    named = scanner.attempt(_event)
    return Event(named.anchor if named else scanner.slice(first, scanner.at), loose=True)


def _regular(scanner: Scanner) -> Regular | None:
    if not scanner.take_any("theo định kỳ", "định kỳ", "thường kỳ"):
        return None
    scanner.take_any("theo quy định")
    return Regular()


# In the order they are tried: what is said more closely first, a unit alone last.
_RULES: tuple[Callable[[Scanner], Piece | None], ...] = (
    _previous,
    _ongoing,
    _relative,
    _ruled,
    cycle,
    _window,
    _adhoc,
    _event,
    bare_cycle,
    _regular,
)
