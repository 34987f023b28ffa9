"""Word tables as rectangular grids: grid spans, vertical merges, short rows, nested tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cchc_desktop.importing.document import Table
from cchc_desktop.importing.readers.docx_styles import draws
from cchc_desktop.importing.readers.docx_text import contents
from cchc_desktop.importing.readers.docx_xml import W, number, value
from cchc_desktop.importing.readers.grid import MAX_COLUMNS, Area, build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from cchc_desktop.importing.readers.docx import BodyReader

# Column edges closer than this (1.5 mm, in twentieths of a point) are one edge drawn by an unsteady hand.
_SAME_EDGE = 85
_STEP = 50
_WRAPPERS = {W + tag for tag in ("sdt", "sdtContent", "ins", "moveTo", "customXml")}


def only_cell(table: Element) -> Element | None:
    """The cell of a table that has one only and frames further tables: a border, not a table."""
    rows = list(_children(table, "tr"))
    if len(rows) != 1:
        return None
    cells = list(_children(rows[0], "tc"))
    if len(cells) != 1 or not any(child.tag == W + "tbl" for child in contents(cells[0])):
        return None
    return cells[0]


def read(table: Element, reader: BodyReader, place: int) -> Table | None:
    """The table as a grid; None when it has no rows."""
    rows = [row for row in _children(table, "tr") if not _deleted(row)]
    edges = _edges(table)
    areas: list[Area] = []
    open_merges: dict[int, Area] = {}
    for index, row in enumerate(rows):
        if index % _STEP == 0:
            reader.tick()
        open_merges = _read_row(row, index, edges, open_merges, areas, reader)
    if not areas:
        return None
    width = max(area.column + area.span for area in areas)
    grid = build(areas, len(rows), width)
    return Table(grid, place, bordered=_bordered(table, reader)) if grid else None


def _read_row(
    row: Element,
    index: int,
    edges: list[int],
    above: dict[int, Area],
    areas: list[Area],
    reader: BodyReader,
) -> dict[int, Area]:
    """Adds the row's cells to `areas`; gives back the merges that the next row may continue."""
    properties = row.find(W + "trPr")
    column = _count(value(properties, "gridBefore"), 0)
    still_open: dict[int, Area] = {}
    for cell in _children(row, "tc"):
        settings = cell.find(W + "tcPr")
        span = _count(value(settings, "gridSpan"), 1)
        left, right = _snapped(edges, column), _snapped(edges, column + span)
        column += span
        merge = None if settings is None else settings.find(W + "vMerge")
        going_on = merge is not None and merge.get(W + "val", "continue") == "continue"
        upper = above.get(left)
        if going_on and upper is not None:
            upper.row_span += 1
            still_open[left] = upper
            continue
        area = Area(index, left, _text(cell, reader), max(right - left, 1))
        areas.append(area)
        if merge is not None:
            still_open[left] = area
    return still_open


def _text(cell: Element, reader: BodyReader) -> str:
    lines = []
    for child in contents(cell):
        if child.tag == W + "tbl":
            lines.extend(_nested(child, reader))
            continue
        read = reader.paragraph(child, number_empty=True)
        lines.append(f"{read.label} {read.text}".strip())
        lines.extend(_text(box, reader) for box in read.boxes)
    return "\n".join(line for line in lines if line)


def _nested(table: Element, reader: BodyReader) -> list[str]:
    """A table inside a cell: one line per row, its cells side by side."""
    return [
        " ".join(filter(None, (_text(cell, reader) for cell in _children(row, "tc"))))
        for row in _children(table, "tr")
        if not _deleted(row)
    ]


def _children(parent: Element, tag: str) -> Iterator[Element]:
    for child in parent:
        if child.tag == W + tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, tag)


def _deleted(row: Element) -> bool:
    properties = row.find(W + "trPr")
    return properties is not None and properties.find(W + "del") is not None


def _count(text: str | None, least: int) -> int:
    return min(max(number(text, least), least), MAX_COLUMNS)


def _edges(table: Element) -> list[int]:
    """For each grid edge its column after snapping; rows dragged apart by a hair stay in one column."""
    grid = table.find(W + "tblGrid")
    widths = [] if grid is None else [number(col.get(W + "w")) for col in grid.findall(W + "gridCol")]
    if not widths or any(width <= 0 for width in widths) or len(widths) > MAX_COLUMNS:
        return []
    edges, column, position, last = [0], 0, 0, 0
    for width in widths:
        position += width
        if position - last >= _SAME_EDGE:
            column += 1
            last = position
        edges.append(column)
    return edges


def _snapped(edges: list[int], column: int) -> int:
    if not edges:
        return column
    return edges[column] if column < len(edges) else edges[-1] + column - len(edges) + 1


def _bordered(table: Element, reader: BodyReader) -> bool:
    properties = table.find(W + "tblPr")
    own = None if properties is None else properties.find(W + "tblBorders")
    if own is not None and len(own):
        return draws(own) or _cells_draw(table)
    return reader.styles.table_bordered(value(properties, "tblStyle")) or _cells_draw(table)


def _cells_draw(table: Element) -> bool:
    return any(draws(borders) for borders in table.iter(W + "tcBorders"))
