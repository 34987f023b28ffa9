"""A paper's tables as an Excel workbook: real numbers and days, ready to print, nothing to repair."""

from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.indexed_list import IndexedList
from openpyxl.workbook.properties import CalcProperties
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from cchc_desktop.display.columns import Align
from cchc_desktop.reports.document import Document
from cchc_desktop.reports.layout import BOTTOM, LEFT, PAGE_NUMBER_FROM_EDGE, RIGHT, TOP, clean
from cchc_desktop.reports.package import DatedZip
from cchc_desktop.reports.sheets import Sheet, SheetCell, SheetStyle, sheets_of

_FONT = "Times New Roman"
_ALIGN = {Align.START: "left", Align.CENTER: "center", Align.END: "right"}
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
_INCH = 25.4


def write_xlsx(document: Document, path: Path) -> None:
    """Write the paper's tables to `path`, one sheet each."""
    book = Workbook()
    book.remove(book.worksheets[0])
    _set_default_font(book)
    looks = _Looks(book)
    for sheet in sheets_of(document):
        _write_sheet(book, sheet, looks)
    _set_properties(book, document)
    # Workbook.save would put the clock's time into the file.
    with DatedZip(path, document.metadata.created) as archive:
        ExcelWriter(book, archive).write_data()


def _set_default_font(book: Workbook) -> None:
    """Empty cells and the unit of column widths follow the style Normal."""
    book._fonts = IndexedList([Font(name=_FONT, size=12)])  # type: ignore[attr-defined]  # noqa: SLF001  font 0 is that of cells without a style
    book._named_styles["Normal"].font = Font(name=_FONT, size=12)  # type: ignore[attr-defined]  # noqa: SLF001


def _set_properties(book: Workbook, document: Document) -> None:
    meta = document.metadata
    book.properties.title = clean(meta.title or document.title)
    book.properties.creator = book.properties.lastModifiedBy = clean(meta.author)
    book.properties.subject = clean(meta.subject)
    book.properties.language = "vi-VN"
    book.properties.created = book.properties.modified = meta.created
    book.calculation = CalcProperties(fullCalcOnLoad=False)


class _Looks:
    """The workbook's named styles, each made once and then copied from cell to cell.

    openpyxl looks a style up by its name in a list for every cell, which takes a quarter of the whole time.
    """

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[str, Any] = {}

    def array(self, page: Worksheet, style: SheetStyle) -> Any:
        """What openpyxl keeps behind a cell's `style`; each cell copies it."""
        made = self._made.get(style.name)
        if made is None:
            self._book.add_named_style(_named_style(style))
            sample: Any = Cell(page, row=1, column=1)
            sample.style = style.name
            made = self._made[style.name] = sample._style  # noqa: SLF001
        return made


def _write_sheet(book: Workbook, sheet: Sheet, looks: _Looks) -> None:
    page: Worksheet = book.create_sheet(sheet.name)
    for number, width in enumerate(sheet.widths, start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    for row, height in sheet.heights.items():
        page.row_dimensions[row].height = height
    for cell in sheet.cells:
        _write_cell(page, cell, looks)
    _set_up_print(page, sheet)


def _write_cell(page: Worksheet, cell: SheetCell, looks: _Looks) -> None:
    written = _placed(page, cell.row, cell.column, cell.style, looks)
    value = cell.value
    # Set behind `value`, which would guess at formulas and errors and look each type up again.
    written._value = value  # noqa: SLF001
    if isinstance(value, str):
        written.data_type = "s"
        if value.startswith(_DANGEROUS):
            written.quotePrefix = True
    elif isinstance(value, date):
        written.data_type = "d"
    if cell.columns > 1 or cell.rows > 1:
        _merge(page, cell, looks)


def _placed(page: Worksheet, row: int, column: int, style: SheetStyle, looks: _Looks) -> Any:
    """A new empty cell, without openpyxl's search for one that might be there."""
    made = Cell(page, row=row, column=column, style_array=looks.array(page, style))
    page._cells[(row, column)] = made  # noqa: SLF001
    return made


def _merge(page: Worksheet, cell: SheetCell, looks: _Looks) -> None:
    last_row, last_column = cell.row + cell.rows - 1, cell.column + cell.columns - 1
    if cell.style.border != "none":
        for row in range(cell.row, last_row + 1):
            for column in range(cell.column, last_column + 1):
                if (row, column) != (cell.row, cell.column):
                    _placed(page, row, column, cell.style, looks)
    page.merge_cells(start_row=cell.row, start_column=cell.column, end_row=last_row, end_column=last_column)


def _named_style(style: SheetStyle) -> NamedStyle:
    line, none = Side(style="thin", color="FF000000"), Side()
    top = none if style.border == "none" else line
    left = line if style.border in {"box", "start"} else none
    right = line if style.border in {"box", "end"} else none
    return NamedStyle(
        style.name,
        font=Font(name=_FONT, size=style.size, bold=style.bold, italic=style.italic),
        border=Border(left=left, right=right, top=top, bottom=top),
        alignment=Alignment(
            horizontal=_ALIGN[style.align],
            vertical="center" if style.bold and style.align is Align.CENTER else "top",
            wrap_text=style.wrap,
        ),
        number_format=style.number_format,
    )


def _set_up_print(page: Worksheet, sheet: Sheet) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.page_setup.firstPageNumber, page.page_setup.useFirstPageNumber = 1, True
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = page.page_margins
    margins.left, margins.right = LEFT / _INCH, RIGHT / _INCH
    margins.top, margins.bottom = TOP / _INCH, BOTTOM / _INCH
    margins.header = margins.footer = PAGE_NUMBER_FROM_EDGE / _INCH
    page.print_options.horizontalCentered = True
    page.HeaderFooter.differentFirst = True
    number = page.HeaderFooter.oddHeader
    if number is not None:
        number.center.text, number.center.size, number.center.font = "&P", 14, f"{_FONT},Regular"
    letter = get_column_letter(len(sheet.widths))
    page.print_area = f"A1:{letter}{max(sheet.last, 1)}"
    first, last = sheet.header
    if first:
        page.print_title_rows = f"{first}:{last}"
        page.freeze_panes = f"A{last + 1}"
        if sheet.last_filtered > last:
            page.auto_filter.ref = f"A{last}:{letter}{sheet.last_filtered}"
