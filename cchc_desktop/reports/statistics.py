"""The statistical annex of a CCHC report: Biểu mẫu 1-7 one under the other."""

from decimal import Decimal

from cchc_desktop.display.targets import UNKNOWN, show_share
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.numbers import decimal_of
from cchc_desktop.reports.document import Cell, Column, HeaderCell, Kind, Row, RowKind, Table
from cchc_desktop.reports.facts import FactBook, ReportData
from cchc_desktop.reports.form_counts import Counted
from cchc_desktop.reports.forms import FORMS, Form, Line

_COLUMNS = (
    Column("STT", 6),
    Column("Chỉ tiêu thống kê", 46),
    Column("Đơn vị tính", 18),
    Column("Số liệu", 14, Kind.NUMBER),
    Column("Ghi chú", 16),
)
_HEADER = (
    (
        HeaderCell("STT", rows=2),
        HeaderCell("Chỉ tiêu thống kê", rows=2),
        HeaderCell("Kết quả thống kê", columns=2),
        HeaderCell("Ghi chú", rows=2),
    ),
    (HeaderCell("Đơn vị tính"), HeaderCell("Số liệu")),
)

# Where a figure that is lacking is entered, as the list of what is missing says it.
_TYPED = "nhập tay ở nút Số liệu biểu mẫu"
_WHERE = {
    "dossier_count": "lấy từ Hoạt động, thẻ Hồ sơ TTHC",
    "service_figure": "lấy từ Hoạt động, thẻ Chỉ số phục vụ",
    "activity": "lấy từ Hoạt động, số người dự tập huấn",
}


def statistics_table(data: ReportData, book: FactBook) -> Table:
    """All forms one under the other; a figure that nobody gave reads "chưa có số liệu"."""
    rows: list[Row] = []
    for form in FORMS:
        title = f"Biểu mẫu {form.number}. {form.title}"
        rows.append(Row((Cell(title, span=len(_COLUMNS)),), RowKind.GROUP))
        rows += [_row(form, line, data, book) for line in form.lines]
    return Table(
        _COLUMNS,
        tuple(rows),
        header=_HEADER,
        sheet_title="Biểu mẫu thống kê",
    )


def _row(form: Form, line: Line, data: ReportData, book: FactBook) -> Row:
    shown, note = _figure(form, line, data, book)
    return Row((Cell(line.order), Cell(line.title), Cell(line.unit), shown, Cell(note)))


def _figure(form: Form, line: Line, data: ReportData, book: FactBook) -> tuple[Cell, str]:
    found = line.count(data) if line.count is not None else None
    if found is not None:
        return _counted(line, found, book), ""
    given = data.given.get(line.code)
    if given is not None:
        text = f"{show_number(given.value)}%" if line.unit == "%" else show_number(given.value)
        book.figure(line.code, line.title, text, (("indicator_value", given.row_id),))
        return Cell(text, given.value), ""
    if line.typed:
        entity = line.register or f"indicator:{line.code}"
        where = _WHERE.get(line.register, _TYPED)
        book.lacks(f"Biểu mẫu {form.number}, dòng {line.order}: {line.title} ({where})", entity)
    return Cell(UNKNOWN), ""


def _counted(line: Line, found: Counted, book: FactBook) -> Cell:
    if found.is_share:
        text = show_share(found.share)
        book.figure(line.code, line.title, text, found.rows, found.of)
        return Cell(text, None if found.share is None else decimal_of(found.share, 2))
    number = found.number or 0
    book.figure(line.code, line.title, show_number(number), found.rows)
    return Cell(show_number(number), Decimal(number))
