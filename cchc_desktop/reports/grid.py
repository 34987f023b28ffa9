"""A table made ready for paper: widths of columns, lines of cells, which rows may break over pages."""

from dataclasses import dataclass

from cchc_desktop.display.columns import Align
from cchc_desktop.reports.document import Column, Row, RowKind, Table
from cchc_desktop.reports.fonts import text_width, wrap
from cchc_desktop.reports.layout import CELLS, GROUP, MM, SINGLE, TABLE_HEAD, TOTALS, Place, TextStyle, clean

PAD_SIDE = 1.5
PAD_TOP = 0.7
_WIDEST_WORD = 34.0
# A row higher than this share of the page may break; lower ones go to the next page whole.
_BREAKABLE_SHARE = 0.3

_PLACES = {Align.START: Place.LEFT, Align.CENTER: Place.CENTER, Align.END: Place.RIGHT}


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell with its words, its style, and how many columns and (in the header) rows it takes."""

    text: str
    style: TextStyle
    column: int
    columns: int = 1
    rows: int = 1


def column_widths(table: Table, room: float) -> list[float]:
    """Millimetres per column that add up to `room`: by weight, but wide enough for the longest word."""
    needs = _widest_words(table)
    if sum(needs) >= room:
        return [room * need / sum(needs) for need in needs]
    weights = [max(column.weight, 0.01) for column in table.columns]
    fixed: dict[int, float] = {}
    while True:
        open_columns = [at for at in range(len(weights)) if at not in fixed]
        share = (room - sum(fixed.values())) / sum(weights[at] for at in open_columns)
        short = [at for at in open_columns if weights[at] * share < needs[at]]
        if not short:
            return [fixed.get(at, weights[at] * share) for at in range(len(weights))]
        fixed.update((at, needs[at]) for at in short)


def _widest_words(table: Table) -> list[float]:
    needs = [8.0] * len(table.columns)
    for placed in table.placed_header():
        if placed.cell.columns == 1:
            _widen(needs, placed.column, clean(placed.cell.text), bold=True)
    for row in table.rows:
        at = 0
        for cell in row.cells:
            if cell.span == 1:
                _widen(needs, at, clean(cell.text), bold=row.kind is not RowKind.BODY)
            at += cell.span
    return needs


def _widen(needs: list[float], at: int, text: str, *, bold: bool) -> None:
    words = set(text.split())
    if not words:
        return
    # Only the longest few by letters can be the widest; measuring every word of a long cell is not worth it.
    for word in sorted(words, key=len, reverse=True)[:3]:
        width = text_width(word, 12, bold=bold) / MM + 2 * PAD_SIDE + 0.4
        needs[at] = max(needs[at], min(width, _WIDEST_WORD))


def header_cells(table: Table) -> list[list[GridCell]]:
    """The header's cells, by the row in which each begins."""
    rows: list[list[GridCell]] = [[] for _ in table.header_rows()]
    for placed in table.placed_header():
        cell = placed.cell
        rows[placed.row].append(
            GridCell(clean(cell.text), TABLE_HEAD, placed.column, cell.columns, cell.rows)
        )
    return rows


def row_cells(columns: tuple[Column, ...], row: Row) -> list[GridCell]:
    """The cells of a row with the styles of their columns."""
    made: list[GridCell] = []
    at = 0
    for cell in row.cells:
        made.append(GridCell(clean(cell.text), _style(columns[at], row, cell.span), at, cell.span))
        at += cell.span
    return made


def _style(column: Column, row: Row, span: int) -> TextStyle:
    if row.kind is RowKind.GROUP:
        return GROUP
    place = _PLACES[column.alignment()] if span == 1 else Place.CENTER
    return (TOTALS if row.kind is RowKind.TOTAL else CELLS)[place]


def cell_lines(cell: GridCell, widths: list[float]) -> list[str]:
    """The cell's text broken to its width."""
    room = sum(widths[cell.column : cell.column + cell.columns]) - 2 * PAD_SIDE
    return wrap(cell.text, room * MM, cell.style.size, bold=cell.style.bold)


def height_of(lines: int, size: float) -> float:
    """Points that a row of so many lines takes."""
    return lines * size * SINGLE + 2 * PAD_TOP * MM


def breakable(height: float, page_height_mm: float) -> bool:
    """Whether a row of `height` points may be cut by the end of a page."""
    return height > _BREAKABLE_SHARE * page_height_mm * MM
