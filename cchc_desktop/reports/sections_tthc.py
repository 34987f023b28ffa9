"""What the program writes of dossiers: received, settled, pending, beside earlier periods."""

from cchc_desktop.display.targets import UNKNOWN, show_share
from cchc_desktop.domain.numbers import percent
from cchc_desktop.reports.document import Block, Paragraph, Run
from cchc_desktop.reports.dossier_sums import PeriodForm, months_known, period_form
from cchc_desktop.reports.facts import FactBook, ReportData
from cchc_desktop.reports.prose import sentence, two_digits

_ENTITY = "dossier_count"


def dossier_blocks(data: ReportData, book: FactBook) -> list[Block]:
    """The paragraphs on dossiers; without a form one that says so."""
    form = period_form(data)
    if form is None:
        book.lacks("Biểu II.06a: tình hình giải quyết hồ sơ TTHC của kỳ", _ENTITY)
        until = months_known(data)
        reached = f" của cả kỳ (biểu II.06a mới có đến hết tháng {until})" if until else ""
        words = "Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính trong kỳ: chưa có số liệu"
        return [Paragraph(f"{words}{reached}.")]
    pen = _Pen(form, book)
    if form.total.received == 0:
        pen.count("arrived", "Số hồ sơ tiếp nhận trong kỳ", 0)
        return [Paragraph("Trong kỳ không phát sinh hồ sơ thủ tục hành chính.")]
    return [
        Paragraph(sentence(*_received(pen), *_compared(pen, data), ".")),
        Paragraph(sentence(*_settled(pen), *_pending(pen), ".")),
    ]


class _Pen:
    """Writes figures of one form, each with the lines of the form as its source."""

    def __init__(self, form: PeriodForm, book: FactBook) -> None:
        self.total = form.total
        self._rows, self._book = form.rows, book

    def of(self, form: PeriodForm) -> "_Pen":
        """The same book, another period's form."""
        return _Pen(form, self._book)

    def count(self, key: str, label: str, value: int | None) -> Run:
        if value is None:
            self._book.lacks(f"Biểu II.06a: {label[0].lower()}{label[1:]}", _ENTITY, self._rows[0][1])
        text = UNKNOWN if value is None else two_digits(value)
        return self._book.figure(f"dossiers.{key}", label, text, self._rows)

    def share(self, key: str, label: str, part: int, whole: int) -> Run:
        text = show_share(percent(part, whole))
        return self._book.figure(f"dossiers.{key}", label, text, self._rows, (part, whole))


def _received(pen: _Pen) -> list[str | Run]:
    total = pen.total
    arrived = pen.count("arrived", "Số hồ sơ tiếp nhận trong kỳ", total.arrived)
    if total.arrived is None:
        return ["Số hồ sơ thủ tục hành chính tiếp nhận mới trong kỳ: ", arrived]
    parts: list[str | Run] = ["Trong kỳ tiếp nhận mới ", arrived, " hồ sơ thủ tục hành chính"]
    if total.arrived and total.online is not None and total.direct is not None:
        parts += [
            " (trực tuyến ",
            pen.count("online", "Số hồ sơ nộp trực tuyến", total.online),
            " hồ sơ, đạt ",
            pen.share("online_share", "Tỷ lệ hồ sơ nộp trực tuyến", total.online, total.arrived),
            "; trực tiếp và qua bưu chính ",
            pen.count("direct", "Số hồ sơ nộp trực tiếp, qua bưu chính", total.direct),
            " hồ sơ)",
        ]
    if total.carried_over:
        carried = pen.count("carried_over", "Số hồ sơ từ kỳ trước chuyển sang", total.carried_over)
        parts += ["; từ kỳ trước chuyển sang ", carried, " hồ sơ"]
    return parts


def _compared(pen: _Pen, data: ReportData) -> list[str | Run]:
    """How many came in then; a period without a form is not spoken of."""
    if pen.total.arrived is None:
        return []
    same = data.before and data.last_year and data.before.period == data.last_year.period
    found: list[str | Run] = []
    for other, key, words in (
        (data.before, "before", "năm trước" if same else "kỳ trước"),
        (None if same else data.last_year, "last_year", "cùng kỳ năm trước"),
    ):
        form = period_form(other) if other is not None else None
        if form is None or form.total.arrived is None:
            continue
        then = pen.of(form).count(f"arrived.{key}", f"Số hồ sơ tiếp nhận {words}", form.total.arrived)
        change = _change(pen.total.arrived, form.total.arrived)
        found += [f"{',' if found else ';'} so với {words} (", then, f" hồ sơ){change}"]
    return found


def _change(now: int, then: int) -> str:
    share = percent(abs(now - then), then)
    if share is None:
        return ""
    return f" {'tăng' if now > then else 'giảm'} {show_share(share)}" if share else " không thay đổi"


def _settled(pen: _Pen) -> list[str | Run]:
    total = pen.total
    settled = pen.count("settled", "Số hồ sơ đã giải quyết trong kỳ", total.settled)
    if total.settled is None:
        return ["Số hồ sơ đã giải quyết trong kỳ: ", settled]
    parts: list[str | Run] = ["Đã giải quyết ", settled, " hồ sơ"]
    if total.settled and total.in_time is not None:
        parts += [
            ", trong đó trước hạn và đúng hạn ",
            pen.count("in_time", "Số hồ sơ giải quyết trước hạn và đúng hạn", total.in_time),
            " hồ sơ, đạt ",
            pen.share(
                "in_time_share", "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn", total.in_time, total.settled
            ),
            *_late(pen, "late", "Số hồ sơ giải quyết quá hạn", total.late, "không có hồ sơ quá hạn"),
        ]
    return parts


def _late(pen: _Pen, key: str, label: str, value: int | None, none: str) -> list[str | Run]:
    if value == 0:
        return [f", {none}"]
    return [", quá hạn ", pen.count(key, label, value), " hồ sơ"]


def _pending(pen: _Pen) -> list[str | Run]:
    total = pen.total
    pending = pen.count("pending", "Số hồ sơ đang giải quyết", total.pending)
    if total.pending is None:
        return ["; số hồ sơ đang giải quyết: ", pending]
    parts: list[str | Run] = ["; đang giải quyết ", pending, " hồ sơ"]
    if total.pending:
        label = "Số hồ sơ đang giải quyết đã quá hạn"
        parts += _late(pen, "pending_overdue", label, total.pending_overdue, "đều trong hạn")
    return parts
