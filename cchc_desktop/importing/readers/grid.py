"""Rectangular grids from cells with spans; shared by the readers that know merged areas."""

from collections.abc import Sequence
from dataclasses import dataclass

from cchc_desktop.importing.document import Cell

MAX_COLUMNS = 200


@dataclass(slots=True)
class Area:
    """One cell as the file has it: its top left corner, its size and its text."""

    row: int
    column: int
    text: str
    span: int = 1
    row_span: int = 1


def build(areas: Sequence[Area], height: int, width: int) -> tuple[tuple[Cell, ...], ...]:
    """The full grid; places that no area covers become empty cells, an overlap goes to the first comer."""
    width = min(width, MAX_COLUMNS)
    empty, covered = Cell(""), Cell("", covered=True)
    grid: list[list[Cell | None]] = [[None] * width for _ in range(height)]
    for area in areas:
        _place(grid, area, covered)
    rows = [tuple(empty if cell is None else cell for cell in row) for row in grid]
    return _without_needless_columns(rows)


def _place(grid: list[list[Cell | None]], area: Area, covered: Cell) -> None:
    if area.row >= len(grid) or area.column >= len(grid[area.row]) or grid[area.row][area.column] is not None:
        return
    if area.span == area.row_span == 1:
        grid[area.row][area.column] = Cell(area.text)
        return
    right = min(area.column + area.span, len(grid[area.row]))
    bottom = min(area.row + area.row_span, len(grid))
    for row in range(area.row, bottom):
        for column in range(area.column, right):
            if grid[row][column] is None:
                grid[row][column] = covered
    grid[area.row][area.column] = Cell(area.text, right - area.column, bottom - area.row)


def _without_needless_columns(rows: list[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """Drops grid columns in which no cell begins (left over where all rows merge the same columns)."""
    if not rows:
        return ()
    width = len(rows[0])
    starts: set[int] = set()
    for row in rows:
        starts.update(i for i, cell in enumerate(row) if not cell.covered)
    if len(starts) == width:
        return tuple(rows)
    keep = [i for i in range(width) if i in starts]
    return tuple(tuple(_shrunk(row[i], i, starts) for i in keep) for row in rows)


def _shrunk(cell: Cell, column: int, starts: set[int]) -> Cell:
    if cell.span == 1:
        return cell
    span = sum(1 for i in range(column, column + cell.span) if i in starts)
    return Cell(cell.text, span, cell.row_span, cell.covered)
