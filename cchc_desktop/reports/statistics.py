"""The statistical annex of a CCHC report: Biểu mẫu 1-7, counted from the registers or recorded by hand.

Forms 1 and 2 follow the province-level form of 2025 brought to the commune; 3 to 7 hold the usual content and
are the officer's to change: their figures are recorded as indicators under the codes printed here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from cchc_desktop.display.targets import UNKNOWN, show_share
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.inspections import FindingState
from cchc_desktop.domain.numbers import decimal_of, percent
from cchc_desktop.reports.document import Cell, Column, Kind, Row, RowKind, Table
from cchc_desktop.reports.facts import FactBook, ReportData, Rows
from cchc_desktop.reports.sections_results import done_tasks


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure from the registers; `share` for percentages (None: nothing occurred), else `number`."""

    number: int | None = None
    share: Fraction | None = None
    is_share: bool = False
    rows: Rows = ()
    of: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a form; `count` works it out, without one the officer records it under `code`."""

    code: str
    order: str
    title: str
    unit: str
    count: Callable[[ReportData], Counted] | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One Biểu mẫu."""

    number: int
    title: str
    lines: tuple[Line, ...]


def _number(kind: str, ids: list[int]) -> Counted:
    return Counted(number=len(ids), rows=tuple((kind, row_id) for row_id in ids))


def _tasks(data: ReportData) -> Counted:
    return _number("task", [t.id for t in data.tasks])


def _done_ids(data: ReportData) -> list[int]:
    return [t.id for t in done_tasks(data)]


def _tasks_done(data: ReportData) -> Counted:
    return _number("task", _done_ids(data))


def _plan_share(data: ReportData) -> Counted:
    done = _done_ids(data)
    rows = tuple(("task", row_id) for row_id in done)
    of = (len(done), len(data.tasks))
    return Counted(share=percent(*of), is_share=True, rows=rows, of=of)


def _units_inspected(data: ReportData) -> Counted:
    return _number("unit", [u.id for u in data.coverage.units if u.id in data.coverage.inspected_ids])


def _findings(data: ReportData) -> Counted:
    return _number("finding", [f.id for f in data.findings])


def _closed_ids(data: ReportData) -> list[int]:
    return [f.id for f in data.findings if f.state(data.as_of, data.calendar) is FindingState.CLOSED]


def _findings_closed(data: ReportData) -> Counted:
    return _number("finding", _closed_ids(data))


def _findings_share(data: ReportData) -> Counted:
    closed = _closed_ids(data)
    of = (len(closed), len(data.findings))
    rows = tuple(("finding", row_id) for row_id in closed)
    return Counted(share=percent(*of), is_share=True, rows=rows, of=of)


def _dialogue(data: ReportData) -> Counted:
    held = [
        a.id
        for a in data.registers.activities
        if a.kind is ActivityKind.DIALOGUE and a.held(data.data_from, data.as_of)
    ]
    return Counted(number=int(bool(held)), rows=tuple(("activity", row_id) for row_id in held))


_YES_NO = "Có = 1; Không = 0"
_DOCUMENT, _TASK, _ISSUE = "Văn bản", "Nhiệm vụ", "Vấn đề"

FORMS = (
    Form(
        1,
        "Công tác chỉ đạo, điều hành cải cách hành chính",
        (
            Line("BM1.1", "1", "Số văn bản chỉ đạo CCHC đã ban hành", _DOCUMENT),
            Line("BM1.2", "2", "Tỷ lệ hoàn thành Kế hoạch CCHC năm (lũy kế)", "%", _plan_share),
            Line("BM1.2.1", "2.1", "Số nhiệm vụ đề ra trong kế hoạch", _TASK, _tasks),
            Line("BM1.2.2", "2.2", "Số nhiệm vụ đã hoàn thành", _TASK, _tasks_done),
            Line(
                "BM1.3.1",
                "3.1",
                "Kiểm tra CCHC: số cơ quan, đơn vị đã kiểm tra",
                "Cơ quan, đơn vị",
                _units_inspected,
            ),
            Line("BM1.3.2", "3.2", "Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra", "%", _findings_share),
            Line("BM1.3.2.1", "3.2.1", "Số vấn đề phát hiện qua kiểm tra", _ISSUE, _findings),
            Line("BM1.3.2.2", "3.2.2", "Số vấn đề phát hiện đã xử lý xong", _ISSUE, _findings_closed),
            Line("BM1.4", "4", "Nhiệm vụ cấp trên giao: tổng số", _TASK),
            Line("BM1.4.1", "4.1", "Đã hoàn thành đúng hạn", _TASK),
            Line("BM1.4.2", "4.2", "Đã hoàn thành nhưng quá hạn", _TASK),
            Line("BM1.4.3", "4.3", "Quá hạn nhưng chưa hoàn thành", _TASK),
            Line("BM1.5", "5", "Khảo sát sự hài lòng của người dân, tổ chức", _YES_NO),
            Line("BM1.5.1", "5.1", "Số lượng phiếu khảo sát", "Phiếu"),
            Line("BM1.5.2", "5.2", "Hình thức khảo sát", "Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2"),
            Line(
                "BM1.6", "6", "Tổ chức đối thoại của lãnh đạo với người dân, doanh nghiệp", _YES_NO, _dialogue
            ),
        ),
    ),
    Form(
        2,
        "Cải cách thể chế",
        (
            Line("BM2.1", "1", "Số văn bản quy phạm pháp luật do cấp xã ban hành", _DOCUMENT),
            Line("BM2.2.1", "2.1", "Số văn bản đã kiểm tra theo thẩm quyền", _DOCUMENT),
            Line("BM2.2.2", "2.2", "Số văn bản cần xử lý sau kiểm tra", _DOCUMENT),
            Line("BM2.2.3", "2.3", "Số văn bản đã xử lý xong sau kiểm tra", _DOCUMENT),
            Line("BM2.3.1", "3.1", "Số văn bản đã rà soát", _DOCUMENT),
            Line("BM2.3.2", "3.2", "Số văn bản cần xử lý sau rà soát", _DOCUMENT),
            Line("BM2.3.3", "3.3", "Số văn bản đã xử lý xong sau rà soát", _DOCUMENT),
        ),
    ),
    Form(
        3,
        "Cải cách thủ tục hành chính",
        (
            Line("BM3.1", "1", "Số TTHC đang thực hiện tại cấp xã", "Thủ tục"),
            Line("BM3.2", "2", "Tỷ lệ TTHC được công khai đúng quy định", "%"),
            Line("BM3.3", "3", "Số hồ sơ tiếp nhận trong kỳ", "Hồ sơ"),
            Line("BM3.4", "4", "Số hồ sơ đã giải quyết trong kỳ", "Hồ sơ"),
            Line("BM3.5", "5", "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", "%"),
            Line("BM3.6", "6", "Số phản ánh, kiến nghị tiếp nhận", "Phản ánh, kiến nghị"),
            Line("BM3.7", "7", "Số phản ánh, kiến nghị đã xử lý", "Phản ánh, kiến nghị"),
        ),
    ),
    Form(
        4,
        "Cải cách tổ chức bộ máy",
        (
            Line("BM4.1", "1", "Số phòng chuyên môn và tương đương", "Cơ quan"),
            Line("BM4.2", "2", "Số đơn vị sự nghiệp công lập", "Đơn vị"),
            Line("BM4.3", "3", "Số biên chế được giao", "Người"),
            Line("BM4.4", "4", "Số biên chế có mặt", "Người"),
        ),
    ),
    Form(
        5,
        "Cải cách chế độ công vụ",
        (
            Line(
                "BM5.1", "1", "Số cơ quan, đơn vị có đề án vị trí việc làm được phê duyệt", "Cơ quan, đơn vị"
            ),
            Line("BM5.2", "2", "Số cán bộ, công chức, viên chức bị kỷ luật", "Người"),
            Line("BM5.3", "3", "Số lượt cán bộ, công chức được đào tạo, bồi dưỡng", "Lượt người"),
        ),
    ),
    Form(
        6,
        "Cải cách tài chính công",
        (
            Line("BM6.1", "1", "Tỷ lệ giải ngân vốn đầu tư công", "%"),
            Line("BM6.2", "2", "Số đơn vị sự nghiệp thực hiện tự chủ tài chính", "Đơn vị"),
            Line("BM6.3", "3", "Số kiến nghị kiểm toán, thanh tra tài chính đã xử lý", "Kiến nghị"),
        ),
    ),
    Form(
        7,
        "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
        (
            Line("BM7.1", "1", "Tỷ lệ văn bản điện tử được ký số", "%"),
            Line("BM7.2", "2", "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng", "%"),
            Line("BM7.3", "3", "Tỷ lệ hồ sơ TTHC nộp trực tuyến", "%"),
            Line("BM7.4", "4", "Tỷ lệ thanh toán trực tuyến", "%"),
            Line("BM7.5", "5", "Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa", "%"),
        ),
    ),
)

_COLUMNS = (
    Column("STT", 6),
    Column("Chỉ tiêu thống kê", 46),
    Column("Đơn vị tính", 18),
    Column("Số liệu", 14, Kind.NUMBER),
    Column("Ghi chú", 16),
)


def statistics_table(data: ReportData, book: FactBook) -> Table:
    """All forms one under the other; a figure that nobody gave reads "chưa có số liệu"."""
    rows: list[Row] = []
    for form in FORMS:
        title = f"Biểu mẫu {form.number}. {form.title}"
        rows.append(Row((Cell(title, span=len(_COLUMNS)),), RowKind.GROUP))
        rows += [_row(line, data, book) for line in form.lines]
    return Table(
        _COLUMNS,
        tuple(rows),
        title="",
        sheet_title="Biểu mẫu thống kê",
    )


def _row(line: Line, data: ReportData, book: FactBook) -> Row:
    shown, note = _figure(line, data, book)
    return Row((Cell(line.order), Cell(line.title), Cell(line.unit), shown, Cell(note)))


def _figure(line: Line, data: ReportData, book: FactBook) -> tuple[Cell, str]:
    given = data.given.get(line.code)
    if given is not None:
        text = f"{show_number(given.value)}%" if line.unit == "%" else show_number(given.value)
        book.figure(line.code, line.title, text, (("indicator_value", given.row_id),))
        return Cell(text, given.value), ""
    if line.count is None:
        book.lacks(f"Biểu mẫu: {line.order}. {line.title} ({line.code})", f"indicator:{line.code}")
        return Cell(UNKNOWN), ""
    found = line.count(data)
    if found.is_share:
        text = show_share(found.share)
        book.figure(line.code, line.title, text, found.rows, found.of)
        value = None if found.share is None else decimal_of(found.share, 2)
        return Cell(text, value), ""
    number = found.number or 0
    book.figure(line.code, line.title, show_number(number), found.rows)
    return Cell(show_number(number), Decimal(number)), ""
