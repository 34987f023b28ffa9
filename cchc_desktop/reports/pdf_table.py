"""A table for reportlab's page flow that breaks between rows, and inside a row that is too high for that.

reportlab's own Table measures every cell by building it; here a cell is a list of lines wrapped once, so a
row can also be cut between two lines and goes on under the repeated header.
"""

from dataclasses import dataclass, replace

from reportlab.platypus import Flowable

from cchc_desktop.reports.document import RowKind, Table
from cchc_desktop.reports.fonts import FontFamily, drawable_text, text_width, wrap
from cchc_desktop.reports.grid import (
    PAD_SIDE,
    PAD_TOP,
    GridCell,
    breakable,
    column_widths,
    header_cells,
    height_of,
    row_cells,
)
from cchc_desktop.reports.layout import MM, SINGLE, Place
from cchc_desktop.reports.pdf_canvas import PaperCanvas
from cchc_desktop.reports.pdf_text import ASCENT

_INK = 0.5
_FEWEST_LINES = 2


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: tuple[str, ...]
    cell: GridCell
    face: str


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[_Cell, ...]
    height: float
    group: bool = False
    breaks: bool = False


class RuledTable(Flowable):
    """Rows at full width with their header on every page; made by `ruled_table`."""

    canv: PaperCanvas

    def __init__(self, edges: list[float], header: list[_Row], rows: list[_Row], family: FontFamily) -> None:
        super().__init__()
        self._edges = edges
        self._header = header
        self._rows = rows
        self._family = family

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """All the rows under one header."""
        return self._edges[-1], sum(row.height for row in (*self._header, *self._rows))

    def least_height(self, _width: float) -> float:
        """What must fit for the table to begin on a page: header, first group title, and the first row."""
        rows = 0
        while rows < len(self._rows) and self._rows[rows].group:
            rows += 1
        first = self._rows[: rows + 1]
        low = height_of(_FEWEST_LINES, 12)
        return sum(row.height for row in self._header) + sum(
            low if row.breaks else row.height for row in first
        )

    def split(self, _width: float, room: float) -> list[Flowable]:
        """What fits into `room`, and the rest; nothing when not even one row fits below the header."""
        left = room - sum(row.height for row in self._header)
        fitting = 0
        while fitting < len(self._rows) and self._rows[fitting].height <= left:
            left -= self._rows[fitting].height
            fitting += 1
        if fitting == len(self._rows):
            return [self]
        upper, lower = self._rows[:fitting], self._rows[fitting:]
        if lower[0].breaks:
            halves = _cut(lower[0], left)
            if halves is not None:
                return [self._part([*upper, halves[0]]), self._part([halves[1], *lower[1:]])]
        while upper and upper[-1].group:
            lower.insert(0, upper.pop())
        return [self._part(upper), self._part(lower)] if upper else []

    def _part(self, rows: list[_Row]) -> "RuledTable":
        return RuledTable(self._edges, self._header, rows, self._family)

    def draw(self) -> None:
        """Rows from the top, then the frame of each cell."""
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(_INK)
        y = sum(row.height for row in (*self._header, *self._rows))
        heights = [row.height for row in self._header]
        for at, row in enumerate(self._header):
            for item in row.cells:
                height = sum(heights[at : at + item.cell.rows])
                self._draw_cell(item, y, height, middle=True)
            y -= row.height
        for row in self._rows:
            for item in row.cells:
                self._draw_cell(item, y, row.height, middle=False)
            y -= row.height
        canvas.restoreState()

    def _draw_cell(self, item: _Cell, top: float, height: float, *, middle: bool) -> None:
        canvas = self.canv
        left, right = self._edges[item.cell.column], self._edges[item.cell.column + item.cell.columns]
        canvas.box(left, top - height, right - left, height)
        style = item.cell.style
        leading = style.size * SINGLE
        pad = (height - leading * len(item.lines)) / 2 if middle else PAD_TOP * MM
        y = top - pad - style.size * ASCENT
        for text in item.lines:
            if text:
                canvas.words(self._start(text, item, left, right), y, [(text, item.face)], style.size)
            y -= leading

    def _start(self, text: str, item: _Cell, left: float, right: float) -> float:
        style = item.cell.style
        if style.place is Place.LEFT:
            return left + PAD_SIDE * MM
        width = text_width(text, style.size, bold=style.bold, family=self._family)
        if style.place is Place.RIGHT:
            return right - PAD_SIDE * MM - width
        return (left + right - width) / 2


def _cut(row: _Row, room: float) -> tuple[_Row, _Row] | None:
    """The row above and below the page's end; None when that would leave less than two lines on a side."""
    size = max(item.cell.style.size for item in row.cells)
    fitting = int((room - 2 * PAD_TOP * MM + 0.01) / (size * SINGLE))
    total = max(len(item.lines) for item in row.cells)
    fitting = min(fitting, total - _FEWEST_LINES)
    if fitting < _FEWEST_LINES:
        return None
    upper = tuple(replace(item, lines=item.lines[:fitting]) for item in row.cells)
    lower = tuple(replace(item, lines=item.lines[fitting:]) for item in row.cells)
    return (
        _Row(upper, height_of(fitting, size), breaks=True),
        _Row(lower, height_of(total - fitting, size), breaks=True),
    )


def ruled_table(table: Table, family: FontFamily, room_mm: float, page_height_mm: float) -> RuledTable:
    """`table` over `room_mm`, its words wrapped; rows very high for the page may be cut."""
    edges = [0.0]
    for width in column_widths(table, room_mm):
        edges.append(edges[-1] + width * MM)
    rows = []
    for row in table.rows:
        cells = tuple(_made(cell, edges, family) for cell in row_cells(table.columns, row))
        height = max(height_of(len(item.lines), item.cell.style.size) for item in cells)
        group = row.kind is RowKind.GROUP
        rows.append(_Row(cells, height, group, breakable(height, page_height_mm)))
    return RuledTable(edges, _header(table, edges, family), rows, family)


def _made(cell: GridCell, edges: list[float], family: FontFamily) -> _Cell:
    room = edges[cell.column + cell.columns] - edges[cell.column] - 2 * PAD_SIDE * MM
    style = cell.style
    lines = wrap(drawable_text(cell.text, family), room, style.size, bold=style.bold, family=family)
    return _Cell(tuple(lines), cell, family.face(bold=style.bold, italic=style.italic))


def _header(table: Table, edges: list[float], family: FontFamily) -> list[_Row]:
    """Header rows high enough for the titles that stand over several of them."""
    rows = [tuple(_made(cell, edges, family) for cell in cells) for cells in header_cells(table)]
    heights = [height_of(1, 12)] * len(rows)
    for at, item in sorted(
        ((at, item) for at, cells in enumerate(rows) for item in cells), key=lambda pair: pair[1].cell.rows
    ):
        last = at + item.cell.rows - 1
        need = height_of(len(item.lines), item.cell.style.size)
        heights[last] += max(need - sum(heights[at : last + 1]), 0)
    return [_Row(cells, height) for cells, height in zip(rows, heights, strict=True)]
