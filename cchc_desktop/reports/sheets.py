"""A paper's tables laid out on Excel sheets, as values: what stands in which cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from cchc_desktop.display.columns import Align
from cchc_desktop.reports.document import (
    Annex,
    Cell,
    Column,
    Document,
    Kind,
    Paragraph,
    Row,
    RowKind,
    Table,
    Tone,
    plain_text,
)
from cchc_desktop.reports.fonts import text_width, wrap
from cchc_desktop.reports.layout import Line, all_pieces, clean, has_body

# "start", "band" and "end" are the cells of a title that runs over its neighbours.
Border: TypeAlias = Literal["box", "none", "start", "band", "end"]
SheetValue: TypeAlias = str | int | Decimal | date | None

LONGEST_CELL = 32767
_LONGEST_NAME = 31
_SIZE = 12
# One unit of Excel's column width: a digit of the sheet's font, which is Times New Roman 12.
UNIT = 6.0
_PAD_UNITS = 1.6
_NARROWEST, _WIDEST, _WIDEST_OF_ALL = 5.0, 44.0, 100.0
_LINES_OF_TITLE = 3
_LONG_TEXT, _LINES_OF_LONG_TEXT = 150, 20
_LINE, _HIGHEST_ROW = 1.25, 409.0
# The narrowest capital is wider than this; shorter texts need no measuring.
_LEAST_UNITS_PER_SIGN = 0.7
_FIRST_DAY = date(1900, 3, 1)
_EXACT_DIGITS = 15


@dataclass(frozen=True, slots=True)
class SheetStyle:
    """How a cell looks; equal styles are one style of the workbook."""

    name: str
    align: Align = Align.START
    bold: bool = False
    italic: bool = False
    border: Border = "box"
    wrap: bool = True
    size: float = _SIZE
    number_format: str = "General"


class SheetCell(NamedTuple):
    """One cell, or the first of a merged stretch of `columns` by `rows`; counted from 1."""

    row: int
    column: int
    value: SheetValue
    style: SheetStyle
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet ready to be written; `header` and `last` are rows, 0 for a sheet without a table."""

    name: str
    cells: tuple[SheetCell, ...]
    widths: tuple[float, ...]
    heights: dict[int, float]
    header: tuple[int, int] = (0, 0)
    last_filtered: int = 0
    last: int = 0


def row_height(lines: int, size: float = _SIZE) -> float:
    """Points for so many lines; Excel allows 409."""
    return min(round(lines * size * _LINE + 2, 1), _HIGHEST_ROW)


def excel_text(text: str) -> str:
    """Text that a cell can hold: longer than 32,767 signs it is cut with "…"; the paper has it whole."""
    cleaned = clean(text)
    # A sign takes two of Excel's units at most.
    if len(cleaned) * 2 <= LONGEST_CELL or len(cleaned.encode("utf-16-le")) // 2 <= LONGEST_CELL:
        return cleaned
    cut = cleaned.encode("utf-16-le")[: (LONGEST_CELL - 1) * 2]
    return cut.decode("utf-16-le", "ignore") + "…"


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name that Excel accepts and that no sheet in `taken` (lower case) bears; it is added there."""
    base = re.sub(r"[\[\]:*?/\\\n\t]+", " ", clean(wanted)).strip(" '") or "Bảng"
    if base.lower() == "history":
        base += " 1"
    name, number = _short(base, ""), 1
    while name.lower() in taken:
        number += 1
        name = _short(base, f" ({number})")
    taken.add(name.lower())
    return name


def _short(base: str, tail: str) -> str:
    text = base
    while len((text + tail).encode("utf-16-le")) // 2 > _LONGEST_NAME:
        text = text[:-1].rstrip(" '")
    return text + tail


def sheets_of(document: Document) -> tuple[Sheet, ...]:
    """One sheet per table; a paper without tables gives one sheet with its paragraphs."""
    taken: set[str] = set()
    made = []
    for annex, table in document.tables():
        wanted = table.sheet_title or (annex.sheet_title if annex else "") or table.title
        wanted = wanted or (annex.title if annex else document.title)
        titles = _titles(document, annex, table)
        made.append(_Layout(table, titles).sheet(sheet_name(wanted, taken)))
    return tuple(made) or (_text_sheet(document),)


def _text_sheet(document: Document) -> Sheet:
    style = SheetStyle("CCHC Dòng chữ", border="none")
    lines = [excel_text(item.text) for item in all_pieces(document) if isinstance(item, Line)]
    cells = tuple(SheetCell(at, 1, text, style) for at, text in enumerate(lines, start=1))
    return Sheet(sheet_name(document.title, set()), cells, (90.0,), {}, last=len(cells))


_TITLE = SheetStyle("CCHC Tên bảng", Align.CENTER, bold=True, border="none", size=14)
_SUBTITLE = SheetStyle("CCHC Kèm theo", Align.CENTER, italic=True, border="none")
_NOTE = SheetStyle("CCHC Đơn vị tính", Align.END, italic=True, border="none")
_HEAD = SheetStyle("CCHC Đầu bảng", Align.CENTER, bold=True)
GROUP = SheetStyle("CCHC Nhóm", bold=True, wrap=False, border="start")
GROUP_REST = SheetStyle("CCHC Nhóm tiếp", bold=True, border="band")
GROUP_END = SheetStyle("CCHC Nhóm cuối", bold=True, border="end")
_GROUP_LONG = SheetStyle("CCHC Nhóm dài", bold=True)


def _titles(document: Document, annex: Annex | None, table: Table) -> list[tuple[str, SheetStyle]]:
    if annex is None:
        titles = [(document.title.upper(), _TITLE), (document.abstract, _TITLE)]
    else:
        alone = not annex.number and not has_body(document)
        titles = [] if alone else [(annex.label(), _TITLE)]
        titles += [(annex.title.upper(), _TITLE), (annex.reference, _SUBTITLE)]
        titles += [(words, _SUBTITLE) for words in _notes_above(annex)]
    titles += [(table.title, _TITLE), (table.note, _NOTE)]
    return [(excel_text(text), style) for text, style in titles if text]


def _notes_above(annex: Annex) -> Iterator[str]:
    """The notes between an annex's title and its first table: whose form it is, of which period."""
    for block in annex.blocks:
        if not isinstance(block, Paragraph) or block.tone is not Tone.NOTE:
            return
        yield plain_text(block.text)


class _Layout:
    """Gives a table's cells their places below the title rows."""

    def __init__(self, table: Table, titles: list[tuple[str, SheetStyle]]) -> None:
        self._table = table
        self._titles = titles
        self._width = len(table.columns)
        self._first = len(titles) + 2
        self._data = self._first + len(table.header_rows())

    def sheet(self, name: str) -> Sheet:
        widths = self._column_widths()
        total = sum(widths) * UNIT
        heights: dict[int, float] = {}
        cells = [
            *self._title_cells(total, heights),
            *self._header_cells(heights, widths),
            *self._row_cells(total, heights, widths),
        ]
        last = self._data + len(self._table.rows) - 1
        totals = sum(1 for row in self._table.rows if row.kind is RowKind.TOTAL)
        header = (self._first, self._data - 1)
        return Sheet(name, tuple(cells), widths, heights, header, max(last - totals, header[1]), last)

    def _title_cells(self, total: float, heights: dict[int, float]) -> Iterator[SheetCell]:
        for at, (text, style) in enumerate(self._titles, start=1):
            lines = len(wrap(text, total - UNIT, style.size, bold=style.bold))
            heights[at] = row_height(lines, style.size)
            yield SheetCell(at, 1, text, style, columns=self._width)

    def _header_cells(self, heights: dict[int, float], widths: tuple[float, ...]) -> Iterator[SheetCell]:
        for placed in sorted(self._table.placed_header(), key=lambda placed: placed.cell.rows):
            cell = placed.cell
            room = (sum(widths[placed.column : placed.column + cell.columns]) - _PAD_UNITS) * UNIT
            lines = len(wrap(excel_text(cell.text), room, _SIZE, bold=True))
            rows = range(self._first + placed.row, self._first + placed.row + cell.rows)
            lacking = row_height(lines) - sum(heights.setdefault(row, row_height(1)) for row in rows)
            heights[rows[-1]] += max(lacking, 0)
            row, column = self._first + placed.row, placed.column + 1
            yield SheetCell(row, column, excel_text(cell.text), _HEAD, cell.columns, cell.rows)

    def _row_cells(
        self, total: float, heights: dict[int, float], widths: tuple[float, ...]
    ) -> Iterator[SheetCell]:
        for at, row in enumerate(self._table.rows, start=self._data):
            if row.kind is RowKind.GROUP:
                yield from self._group_cells(at, row, total, heights)
                continue
            heights[at] = self._height(row, widths)
            column = 1
            for cell in row.cells:
                yield _sheet_cell(at, column, cell, self._table.columns[column - 1], row)
                column += cell.span

    def _height(self, row: Row, widths: tuple[float, ...]) -> float:
        """Enough for every wrapped line: not every program finds the height by itself."""
        lines, column = 1, 0
        for cell in row.cells:
            room = widths[column] if cell.span == 1 else sum(widths[column : column + cell.span])
            if len(cell.text) * _LEAST_UNITS_PER_SIGN > room or "\n" in cell.text:
                bold = row.kind is RowKind.TOTAL
                inside = (room - _PAD_UNITS) * UNIT
                lines = max(lines, len(wrap(excel_text(cell.text), inside, _SIZE, bold=bold)))
            column += cell.span
        return row_height(lines)

    def _group_cells(self, at: int, row: Row, total: float, heights: dict[int, float]) -> Iterator[SheetCell]:
        """A group's title runs over the empty cells beside it: merged cells would forbid sorting."""
        text = excel_text(" ".join(cell.text for cell in row.cells))
        if self._width > 1 and text_width(text, _SIZE, bold=True) <= total - UNIT:
            yield SheetCell(at, 1, text, GROUP)
            yield from (SheetCell(at, column, None, GROUP_REST) for column in range(2, self._width))
            yield SheetCell(at, self._width, None, GROUP_END)
            return
        heights[at] = row_height(len(wrap(text, total - UNIT, _SIZE, bold=True)))
        yield SheetCell(at, 1, text, _GROUP_LONG, columns=self._width)

    def _column_widths(self) -> tuple[float, ...]:
        needs = [_NARROWEST] * self._width
        for placed in self._table.placed_header():
            if placed.cell.columns == 1:
                title = clean(placed.cell.text)
                _need(needs, placed.column, max(title.split(), key=len, default=""), bold=True)
                # A long title over a narrow column is read better in few lines.
                share = text_width(title, _SIZE, bold=True) / UNIT / _LINES_OF_TITLE + _PAD_UNITS
                needs[placed.column] = max(needs[placed.column], min(share, _WIDEST))
        for row in self._table.rows:
            column = 0
            for cell in row.cells:
                if cell.span == 1:
                    _need(needs, column, clean(cell.text), bold=row.kind is RowKind.TOTAL)
                column += cell.span
        return tuple(round(need, 1) for need in needs)


def _need(needs: list[float], column: int, text: str, *, bold: bool) -> None:
    if len(text) > _LONG_TEXT:
        # As wide as it takes to stay below Excel's highest row, within reason.
        wide = min(max(_WIDEST, len(text) / _LINES_OF_LONG_TEXT), _WIDEST_OF_ALL)
    elif needs[column] >= _WIDEST:
        return
    else:
        wide = max(text_width(part, _SIZE, bold=bold) for part in text.split("\n")) / UNIT + _PAD_UNITS
        wide = min(wide, _WIDEST)
    needs[column] = max(needs[column], wide)


def _sheet_cell(row: int, column: int, cell: Cell, of: Column, in_row: Row) -> SheetCell:
    bold = in_row.kind is RowKind.TOTAL
    value, number_format = _value(cell, of.kind)
    align = of.alignment() if cell.span == 1 else Align.CENTER
    return SheetCell(row, column, value, _body_style(align, number_format, bold), cell.span)


@cache
def _body_style(align: Align, number_format: str, bold: bool) -> SheetStyle:  # noqa: FBT001  cache key
    name = f"CCHC {'Tổng' if bold else 'Ô'} {align.value} {number_format}".removesuffix("General").strip()
    return SheetStyle(name, align, bold=bold, number_format=number_format)


def _value(cell: Cell, kind: Kind) -> tuple[SheetValue, str]:
    """The native value with its number format; words where Excel could not hold the value exactly."""
    value = cell.value
    if value is None:
        return (excel_text(cell.text) or None), "General"
    if isinstance(value, date):
        return (value, "dd/mm/yyyy") if value >= _FIRST_DAY else (excel_text(cell.text), "General")
    if isinstance(value, int) and abs(value) < 10**_EXACT_DIGITS and kind is not Kind.PERCENT:
        return value, "#,##0"
    return _decimal(cell, Decimal(value), kind)


def _decimal(cell: Cell, value: Decimal, kind: Kind) -> tuple[SheetValue, str]:
    _, digits, exponent = value.normalize().as_tuple()
    if len(digits) > _EXACT_DIGITS or not isinstance(exponent, int):
        return excel_text(cell.text), "General"
    decimals = "." + "0" * -exponent if exponent < 0 else ""
    return (value / 100, f"0{decimals}%") if kind is Kind.PERCENT else (value, f"#,##0{decimals}")
