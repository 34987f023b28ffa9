"""How a deadline phrase bounds the work: before a day, within a quarter, from a year on, all through."""

from cchc_desktop.importing.phrase_hours import clock, hours, part_of_day
from cchc_desktop.importing.phrase_moments import Moment, Moments, Unit
from cchc_desktop.importing.phrase_pieces import Mode, Window
from cchc_desktop.importing.phrase_spans import moments
from cchc_desktop.importing.phrase_tokens import Scanner, any_of

_BOUNDS = any_of(
    "chậm nhất | không quá | không chậm hơn | không chậm quá | không sau | đến hết | cho đến hết | cho đến"
    " | không để quá | không được quá | không để chậm quá | gia hạn đến | kéo dài đến"
    " | đến | hết | hạn cuối cùng | hạn cuối | hạn chót | từ nay | trước hoặc trong | trước và trong"
    " | trước hoặc đúng"
)
_BEFORE = any_of("trước thời điểm | trước thời hạn | trước")
_AROUND_BOUND = any_of("là | vào | trong | gửi | nộp | : | khoảng | thời gian | nhân dịp | vào dịp | dịp")
_STRETCHES = any_of("tuần lễ | tuần | đợt cao điểm | tháng cao điểm | đợt")
_OPEN_END = any_of(
    "trở đi | trở về sau | về sau | và những năm tiếp theo | và các năm tiếp theo | và những năm sau"
    " | và các năm sau | và các năm kế tiếp | và những năm kế tiếp | và hằng năm tiếp theo"
    " | , những năm tiếp theo | , các năm tiếp theo"
)
_FURTHER = {
    Unit.MONTH: ("và những tháng tiếp theo", "và các tháng tiếp theo", "và các tháng sau"),
    Unit.QUARTER: ("và những quý tiếp theo", "và các quý tiếp theo", "và các quý sau"),
}
_UNTIL_DONE = any_of(
    "đến khi hoàn thành | cho đến khi hoàn thành | đến khi kết thúc | cho đến khi kết thúc | đến khi xong"
)
# Days known by a name, beside their date.
_OCCASIONS = any_of(
    "ngày pháp luật việt nam | ngày pháp luật nước cộng hòa xã hội chủ nghĩa việt nam | ngày pháp luật"
    " | ngày chuyển đổi số quốc gia | ngày chuyển đổi số | ngày quốc khánh | ngày môi trường thế giới"
    " | ngày doanh nhân việt nam"
)


def bound(scanner: Scanner) -> Mode:
    """The mode that the bounding words give; a clock time makes "trước" inclusive."""
    mode = Mode.IN
    while True:
        if scanner.take_any(*_BOUNDS):
            mode = Mode.UNTIL
        elif scanner.take_any(*_BEFORE):
            mode = Mode.BEFORE
        elif not (scanner.take_any(*_AROUND_BOUND) or _several_days(scanner)):
            break
    timed = (scanner.attempt(hours) or scanner.attempt(clock)) is not None
    return Mode.UNTIL if timed and mode is Mode.BEFORE else mode


def _several_days(scanner: Scanner) -> bool:
    """`các ngày 10/3, 10/6`: the plural says nothing of its own before dates."""
    dates = scanner.peek(1) == "ngày" and scanner.peek(2).isdigit()
    return dates and bool(scanner.take("các"))


def window(scanner: Scanner) -> Window | None:
    """A stretch of time with the words that bound the work by it."""
    tentative = scanner.take("dự kiến")
    through: Window | None = scanner.attempt(_through) or scanner.attempt(_named_stretch)
    if through:
        return through
    if scanner.peek() == "từ" and scanner.attempt(hours) is not None:
        return _on_day(scanner, Mode.IN)
    if scanner.take_any("áp dụng kể từ", "áp dụng từ", "bắt đầu từ", "bắt đầu", "kể từ", "từ nay đến", "từ"):
        return _from(scanner)
    mode = bound(scanner)
    if scanner.attempt(part_of_day):
        # "trước sáng ngày 20" leaves open whether the 20th counts.
        return None if mode is Mode.BEFORE else _on_day(scanner, mode)
    scanner.take_any(*_OCCASIONS)
    span = moments(scanner)
    if span is None and mode in {Mode.IN, Mode.UNTIL}:
        span = _this_year(scanner)
    if span is None or (mode is not Mode.IN and span.ranged):
        return None
    if mode is Mode.IN and _goes_on(scanner, span.items[-1].unit):
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
        mode = bound(scanner)
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
    return bool(scanner.take_any(*_OPEN_END, *_UNTIL_DONE))


def _goes_on(scanner: Scanner, unit: Unit) -> bool:
    """`năm 2026 và những năm tiếp theo`, `tháng 3/2026 và các tháng tiếp theo`."""
    if unit is Unit.YEAR:
        return bool(scanner.take_any(*_OPEN_END))
    return bool(scanner.take_any(*_FURTHER.get(unit, ())))


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
