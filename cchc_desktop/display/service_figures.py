"""The figures beside form II.06a as they are read, and rows of them pasted from an export."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from cchc_desktop.display.columns import Align, Column, Editor, Tone, always, date_column, text_column
from cchc_desktop.display.targets import show_share
from cchc_desktop.display.text import fold, read_number, show_number, tidy
from cchc_desktop.domain.numbers import half_up
from cchc_desktop.domain.periods import Cycle, Period
from cchc_desktop.domain.service_figures import COUNTS, PAIRS, PeriodServices, ServiceFigure, Share, SumFault

COUNT_NAMES = {
    "payable": "Số hồ sơ phải nộp phí, lệ phí",
    "paid_online": "Số hồ sơ thanh toán trực tuyến",
    "to_digitise": "Số hồ sơ, kết quả phải số hóa",
    "digitised": "Số hồ sơ, kết quả đã số hóa",
    "feedback": "Số phản ánh, kiến nghị tiếp nhận",
    "feedback_on_time": "Số phản ánh, kiến nghị xử lý đúng hạn",
    "rated": "Số lượt đánh giá",
    "satisfied": "Số lượt hài lòng",
}
SHARE_NAMES = {
    Share.E_PAYMENT: "Thanh toán trực tuyến",
    Share.DIGITISED: "Số hóa hồ sơ, kết quả",
    Share.FEEDBACK: "Phản ánh, kiến nghị đúng hạn",
    Share.SATISFACTION: "Hài lòng",
}
_TITLES = {
    "payable": "Phải nộp\nphí",
    "paid_online": "Trả trực\ntuyến",
    "to_digitise": "Phải\nsố hóa",
    "digitised": "Đã\nsố hóa",
    "feedback": "Phản ánh,\nkiến nghị",
    "feedback_on_time": "Xử lý\nđúng hạn",
    "rated": "Lượt\nđánh giá",
    "satisfied": "Lượt\nhài lòng",
}
_SHARE_COLUMNS = {
    Share.E_PAYMENT: ("e_payment_share", "Tỷ lệ\ntrực tuyến"),
    Share.DIGITISED: ("digitised_share", "Tỷ lệ\nsố hóa"),
    Share.FEEDBACK: ("feedback_share", "Tỷ lệ\nđúng hạn"),
    Share.SATISFACTION: ("satisfaction", "Tỷ lệ\nhài lòng"),
}
_NOTHING = frozenset({"", "-", "–"})
_LIST_CELLS = 15


def service_columns(wrong: frozenset[tuple[int, str]] = frozenset()) -> tuple[Column[PeriodServices], ...]:
    """A period with its counts and shares; `wrong` are (row, figure) that do not add up."""
    columns: list[Column[PeriodServices]] = [
        Column(
            "period",
            "Kỳ",
            lambda r: r.number,
            lambda r: show_short_period(r.period),
            width=11,
            tone=lambda r: Tone.PLAIN if _any(r) else Tone.MUTED,
        ),
        date_column("as_of", "Số liệu\nđến ngày", lambda r: r.figure.as_of if r.figure.id else None, width=10,
                    editable=lambda r: r.figure.id > 0),
        _form_share("online", "Nộp trực\ntuyến", "(4) / ((4) + (5)) của biểu II.06a cùng kỳ"),
        _form_share("in_time", "Đúng,\ntrước hạn", "((8) + (9)) / (7) của biểu II.06a cùng kỳ"),
    ]  # fmt: skip
    for share, (part, whole) in PAIRS.items():
        columns += [_count(whole, wrong), _count(part, wrong), _share(share)]
    columns.append(
        text_column("note", "Ghi chú", lambda r: r.figure.note, width=8, stretch=True, editable=always)
    )
    return tuple(columns)


def show_short_period(period: Period) -> str:
    """A period in a list of one year: "Quý III", "6 tháng đầu", "9 tháng", "Tháng 07", "Cả năm"."""
    title = _upper(period.title)
    if period.cycle is Cycle.YEAR:
        return "Cả năm"
    return title.removesuffix(f" năm {period.year}").removesuffix(
        " đầu" if period.cycle is Cycle.NINE_MONTHS else ""
    )


_WIDE = frozenset({"feedback", "feedback_on_time"})


def _count(name: str, wrong: frozenset[tuple[int, str]]) -> Column[PeriodServices]:
    return Column(
        name,
        _TITLES[name],
        lambda r: getattr(r.figure, name),
        lambda r: show_number(getattr(r.figure, name)),
        Align.END,
        width=8 if name in _WIDE else 7,
        editor=Editor.NUMBER,
        editable=always,
        tone=lambda r: Tone.WARNING if (r.id, name) in wrong else Tone.PLAIN,
        hint=COUNT_NAMES[name],
    )


def _share(share: Share) -> Column[PeriodServices]:
    typed = share is Share.SATISFACTION
    part, whole = (COUNT_NAMES[name].lower() for name in PAIRS[share])
    hint = f"{SHARE_NAMES[share]}: {part} / {whole}"
    key, title = _SHARE_COLUMNS[share]
    return Column(
        key,
        title,
        lambda r: r.figure.percent(share),
        lambda r: _shown(r.figure.percent(share), known=r.figure.known(share)),
        Align.END,
        width=8 if share in (Share.E_PAYMENT, Share.FEEDBACK) else 7,
        editor=Editor.NUMBER,
        editable=(lambda r: r.figure.pair(share) is None) if typed else (lambda _r: False),
        tone=lambda _r: Tone.STRONG,
        hint=f"{hint}; nhập thẳng tỷ lệ khi chỉ biết tỷ lệ" if typed else hint,
    )


def _form_share(key: str, title: str, hint: str) -> Column[PeriodServices]:
    def pair(row: PeriodServices) -> tuple[int | None, int | None]:
        form = row.form
        if form is None:
            return None, None
        return (form.online, form.arrived) if key == "online" else (form.in_time, form.settled)

    def value(row: PeriodServices) -> Fraction | None:
        form = row.form
        if form is None:
            return None
        return form.online_rate if key == "online" else form.on_time_rate

    return Column(
        f"{key}_share",
        title,
        value,
        lambda r: _shown(value(r), known=None not in pair(r)),
        Align.END,
        width=7 if key == "online" else 8,
        tone=lambda _r: Tone.STRONG,
        hint=hint,
    )


def _shown(share: Fraction | None, *, known: bool) -> str:
    if share is None:
        # Nothing occurred: neither 0 % nor 100 %.
        return "0/0" if known else ""
    return f"{show_number(half_up(share, 1))}%"


def _any(row: PeriodServices) -> bool:
    return row.figure.id > 0 or row.form is not None


def show_sum_fault(found: SumFault) -> str:
    """As "6 tháng đầu năm 2026: số hồ sơ thanh toán trực tuyến là 45, cộng các quý là 44"."""
    parts = "tháng" if found.period.cycle is Cycle.QUARTER else "quý"
    return (
        f"{_upper(found.period.title)}: {COUNT_NAMES[found.name].lower()} là {show_number(found.given)},"
        f" cộng các {parts} là {show_number(found.summed)}"
    )


def share_line(figure: ServiceFigure) -> str:
    """The shares that are known, as "Thanh toán trực tuyến: 45/60 = 75% · Hài lòng: 96,5%"."""
    said = []
    for share, name in SHARE_NAMES.items():
        if not figure.known(share):
            continue
        pair, value = figure.pair(share), figure.percent(share)
        counts = f"{show_number(pair[0])}/{show_number(pair[1])} = " if pair and pair[1] else ""
        said.append(f"{name}: {counts}{show_share(value)}")
    return " · ".join(said)


@dataclass
class ReadFigures:
    """What a pasted block says: figures by period code, and what is odd about it."""

    found: dict[str, dict[str, int | Decimal | None]] = field(default_factory=dict)
    odd: list[str] = field(default_factory=list)


# What a heading or a line of the export is about: the first that fits wins.
_SUBJECTS: tuple[tuple[Share, str], ...] = (
    (Share.E_PAYMENT, r"thanh toan"),
    (Share.DIGITISED, r"so hoa"),
    (Share.FEEDBACK, r"phan anh|kien nghi|pakn"),
    (Share.SATISFACTION, r"hai long|danh gia"),
)


def read_service_figures(cells: Sequence[Sequence[str]], year: int, current: Period) -> ReadFigures:
    """Rows of periods with their figures in the list's order, or lines that name a share with its figures.

    A row that begins with a period is one of this list (all its columns), or has the eight counts in the
    list's order, satisfaction in percent after them or not; other shares are passed over, since they follow
    from the counts. A line that names a share ("Thanh toán trực tuyến | 45 | 60 | 75%") is `current`'s.
    """
    read = ReadFigures()
    for row in cells:
        texts = [tidy(cell) for cell in row]
        at = next((n for n, text in enumerate(texts) if any(sign.isalpha() for sign in text)), None)
        at = next((n for n, text in enumerate(texts) if read_period(text, year) is not None), at)
        if at is None:
            continue
        name, rest = texts[at], texts[at + 1 :]
        if not any(read_number(cell.rstrip("% ")) is not None for cell in rest):
            continue
        period = read_period(name, year)
        share = None if period is not None else _subject(name)
        if period is not None:
            _read_period_row(read, period, name, rest)
        elif share is not None:
            _read_share_row(read, current, share, name, rest)
        else:
            read.odd.append(f"{name}: không rõ là kỳ nào, chỉ số nào.")
    return read


def _read_period_row(read: ReadFigures, period: Period, name: str, rest: Sequence[str]) -> None:
    counts, percent = _cells_of(rest)
    if len(counts) != len(COUNTS):
        read.odd.append(f"{name}: có {len(counts)} cột số, cần {len(COUNTS)} cột.")
        return
    values: dict[str, int | Decimal | None] = {}
    for key, cell in zip(COUNTS, counts, strict=True):
        number = _count_of(cell)
        if number is None and cell not in _NOTHING:
            read.odd.append(f"{name}: chưa đọc được “{cell}”.")
            return
        if number is not None:
            values[key] = number
    given = read_number(percent.rstrip("% ")) if "rated" not in values else None
    if given is not None:
        values["satisfaction"] = given
    _keep(read, period, values)


def _cells_of(rest: Sequence[str]) -> tuple[list[str], str]:
    """The cells of the eight counts, and that of satisfaction in percent."""
    if len(rest) >= _LIST_CELLS:
        # Copied from this list: day, two shares of the form, then whole, part and share four times.
        threes = [rest[at : at + 3] for at in range(3, _LIST_CELLS, 3)]
        return [cell for three in threes for cell in three[:2]], threes[-1][2]
    counts = [cell for cell in rest if not cell.endswith("%")]
    while len(counts) > len(COUNTS) and counts[-1] in _NOTHING:
        counts.pop()
    return counts, rest[-1] if rest and rest[-1].endswith("%") else ""


def _read_share_row(read: ReadFigures, period: Period, share: Share, name: str, rest: Sequence[str]) -> None:
    numbers = [n for cell in rest if not cell.endswith("%") and (n := _count_of(cell)) is not None]
    percents = [
        given for cell in rest if cell.endswith("%") and (given := read_number(cell.rstrip("% "))) is not None
    ]
    part, whole = PAIRS[share]
    if len(numbers) >= 2:
        low, high = sorted(numbers[:2])
        _keep(read, period, {part: low, whole: high})
    elif share is Share.SATISFACTION and percents:
        _keep(read, period, {"satisfaction": percents[0]})
    else:
        read.odd.append(f"{name}: cần hai số liệu, ví dụ 45 và 60.")


def _keep(read: ReadFigures, period: Period, values: Mapping[str, int | Decimal | None]) -> None:
    if values:
        read.found.setdefault(period.code, {}).update(values)


def _subject(text: str) -> Share | None:
    plain = fold(text)
    return next((share for share, pattern in _SUBJECTS if re.search(pattern, plain)), None)


def _count_of(text: str) -> int | None:
    number = read_number(text)
    return int(number) if number is not None and number == int(number) and number >= 0 else None


_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_PERIOD = re.compile(
    r"(?:quy|qui) (?P<quarter>iv|i{1,3}|[1-4])|(?P<half>6) thang(?P<late> cuoi)?(?: dau)?(?: nam)?"
    r"|(?P<nine>9) thang(?: dau)?(?: nam)?|(?:thang |t)(?P<month>0?[1-9]|1[0-2])|(?P<year>ca nam|nam)"
)
_TAIL = re.compile(r"(?:[ /.-]*(?:nam )?(?P<year>\d{4}))?")


def read_period(text: str, year: int) -> Period | None:
    """The period that a first cell names: "Quý III", "6 tháng đầu năm 2026", "Tháng 7/2026", "T7", "Năm"."""
    plain = " ".join(fold(text).split())
    if (found := _PERIOD.match(plain)) is None:
        return None
    if (tail := _TAIL.fullmatch(plain[found.end() :])) is None:
        return None
    year = int(tail["year"] or year)
    if found["quarter"]:
        return Period(year, Cycle.QUARTER, _QUARTERS[found["quarter"]])
    if found["half"]:
        return Period(year, Cycle.HALF, 2 if found["late"] else 1)
    if found["nine"]:
        return Period(year, Cycle.NINE_MONTHS)
    if found["month"]:
        return Period(year, Cycle.MONTH, int(found["month"]))
    return Period(year, Cycle.YEAR)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
