"""Excel plans (.xlsx, .xls): each visible sheet is one table, with its title rows as paragraphs."""

import io
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import python_calamine as calamine

from cchc_desktop.display.text import nfc, show_date
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Block, Cell, Paragraph, Progress, Table
from cchc_desktop.importing.limits import too_many_rows
from cchc_desktop.importing.readers.grid import MAX_COLUMNS, Area, build
from cchc_desktop.importing.readers.package import Package
from cchc_desktop.importing.readers.xlsx_formats import Places, Shown, column_number, special_cells

# calamine lays a sheet out in full: one value in the last corner of Excel would fill all memory.
MAX_CELLS = 2_000_000
_MAX_ROWS = 20_000
_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br=["\x27]([A-Z]{1,3})(\d{1,7})["\x27]')
_PLAIN_NAME = re.compile(r"(?:sheet|trang[ _]tính|bảng)\s*\d*", re.IGNORECASE)
_HEADER_CELLS = 3

Values = list[list[str]]


def read(content: bytes, name: str, progress: Progress) -> tuple[Block, ...]:
    """Every visible sheet in the workbook's order."""
    special: dict[str, Places] = {}
    if content.startswith(b"PK"):
        package = Package(content, name)
        _check_parts(package)
        special = special_cells(package)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    except calamine.PasswordError as error:
        raise RuleError(
            f"Tệp {name} được đặt mật khẩu nên không đọc được.",
            hint="Hãy mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi nhập.",
        ) from error
    titles = [
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.visible == calamine.SheetVisibleEnum.Visible
        and sheet.typ == calamine.SheetTypeEnum.WorkSheet
    ]
    blocks: list[Block] = []
    for done, title in enumerate(titles):
        progress(done, len(titles))
        sheet = book.get_sheet_by_name(title)
        if sheet.total_height * sheet.total_width > MAX_CELLS or sheet.total_height > MAX_CELLS:
            _refuse_size(name)
        rows = _rows(sheet, special.get(title, {}), name)
        heading = title if len(titles) > 1 else ""
        blocks.extend(_sheet_blocks(sheet, rows, heading, len(blocks)))
    progress(len(titles), len(titles))
    return tuple(blocks)


def _check_parts(package: Package) -> None:
    for part in package.names():
        if not part.endswith((".xml", ".rels")):
            continue
        content = package.read(part)
        package.refuse_entities(content)
        if "worksheets/" in part:
            _check_extent(content, package.name)


def _check_extent(content: bytes, name: str) -> None:
    columns: set[bytes] = set()
    lowest = 0
    for column, row in _CELL.findall(content):
        columns.add(column)
        lowest = max(lowest, int(row))
    widest = max((column_number(column) for column in columns), default=0)
    if widest * lowest > MAX_CELLS:
        _refuse_size(name)


def _refuse_size(name: str) -> None:
    raise RuleError(
        f"Tệp {name} có trang tính quá rộng hoặc quá dài nên không đọc.",
        hint="Hãy xóa các dòng, cột thừa ở cuối trang tính, lưu lại rồi nhập.",
    )


def _rows(sheet: Any, special: Places, name: str) -> Values:
    rows = sheet.to_python(skip_empty_area=False)
    # Rows that are only formatted reach far down in many sheets; nothing is lost with them.
    if any(shown(value) for row in rows[_MAX_ROWS:] for value in row[:MAX_COLUMNS]):
        raise too_many_rows(name, _MAX_ROWS)
    return [
        [shown(value, special.get((at, column))) for column, value in enumerate(row[:MAX_COLUMNS])]
        for at, row in enumerate(rows[:_MAX_ROWS])
    ]


def _sheet_blocks(sheet: Any, values: Values, heading: str, place: int) -> list[Block]:
    merges = [_clipped(merge, values) for merge in sheet.merged_cell_ranges or ()]
    blocks: list[Block] = []
    if heading and any(any(row) for row in values) and not _PLAIN_NAME.fullmatch(heading.strip()):
        blocks.append(Paragraph(nfc(heading).strip(), place, level=1))
    return blocks + blocks_of_values(values, merges, place + len(blocks))


def blocks_of_values(values: Values, merges: list[Area], place: int) -> list[Block]:
    """The table among rows of equally many cells; what stands above and below it as paragraphs."""
    top, end = _table_rows(values)
    blocks: list[Block] = []
    blocks.extend(_prose(values[:top], place + len(blocks)))
    if table := _table(values, merges, top, end, place + len(blocks)):
        blocks.append(table)
    blocks.extend(_prose(values[end:], place + len(blocks)))
    return blocks


def shown(value: object, kind: Shown | None = None) -> str:
    """A cell's value as the officer sees it in Excel: 05/02/2026, 12, 8,5, 98%."""
    if isinstance(value, str):
        return (
            nfc(value.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", ""))
            .replace("\u00a0", " ")
            .strip()
        )
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, int | float):
        return f"{_number(value * 100)}%" if kind is Shown.PERCENT else _number(value)
    if kind is Shown.MONTH and isinstance(value, date):
        return f"{value:%m/%Y}"
    if isinstance(value, datetime):
        return (
            show_date(value.date()) if value.time() == time(0) else f"{value:%H:%M} {show_date(value.date())}"
        )
    if isinstance(value, date):
        return show_date(value)
    return "" if value is None or isinstance(value, timedelta) else str(value)


def _number(value: float) -> str:
    rounded = float(f"{value:.12g}")
    if abs(rounded) < 1e15 and rounded == int(rounded):
        return str(int(rounded))
    return f"{value:.12g}".replace(".", ",")


def _clipped(merge: tuple[tuple[int, int], tuple[int, int]], values: Values) -> Area:
    (top, left), (bottom, right) = merge
    bottom, right = min(bottom, max(len(values) - 1, top)), min(right, left + MAX_COLUMNS)
    return Area(top, left, "", right - left + 1, bottom - top + 1)


def _filled(row: Sequence[str]) -> int:
    return sum(1 for value in row if value)


def _table_rows(values: Values) -> tuple[int, int]:
    """From the first row that looks like a header to the first blank row after the last full one."""
    least = _HEADER_CELLS if any(_filled(row) >= _HEADER_CELLS for row in values) else 2
    if least == 2 and sum(1 for row in values if _filled(row) == 1) > sum(
        1 for row in values if _filled(row) == 2
    ):
        return len(values), len(values)
    full = [index for index, row in enumerate(values) if _filled(row) >= least]
    if not full:
        return len(values), len(values)
    end = next((i for i in range(full[-1], len(values)) if not _filled(values[i])), len(values))
    return full[0], end


def _prose(rows: Values, place: int) -> list[Block]:
    """Text written into a sheet: a paragraph a row; two cells side by side are letterhead or signature."""
    blocks: list[Block] = []
    columns: list[list[str]] = []
    right = -1

    def close() -> None:
        if columns:
            cells = tuple(Cell("\n".join(lines)) for lines in columns)
            blocks.append(Table((cells,), place + len(blocks), bordered=False))
            columns.clear()

    for row in rows:
        filled = [column for column, value in enumerate(row) if value]
        if len(filled) == 2:
            columns.extend([] for _ in range(2 - len(columns)))
            right = filled[1]
            for side, column in zip(columns, filled, strict=True):
                side.append(row[column])
        elif columns and len(filled) == 1 and (filled[0] == right or row[filled[0]].startswith("-")):
            columns[filled[0] == right].append(row[filled[0]])
        elif filled:
            close()
            blocks.extend(Paragraph(row[c], place + len(blocks) + i) for i, c in enumerate(filled))
    close()
    return blocks


def _table(values: Values, merges: list[Area], top: int, end: int, place: int) -> Table | None:
    merged_rows = {row for m in merges if m.row_span > 1 for row in range(m.row + 1, m.row + m.row_span)}
    rows = [i for i in range(top, end) if _filled(values[i]) or i in merged_rows]
    used = [c for c in range(len(values[0]) if values else 0) if any(values[i][c] for i in rows)]
    if not rows or not used:
        return None
    first, last = used[0], used[-1]
    new_row = {old: new for new, old in enumerate(rows)}
    corners = {(m.row, m.column): m for m in merges}
    areas = []
    for old in rows:
        for column in range(first, last + 1):
            merge = corners.get((old, column))
            height = 1 if merge is None else sum(1 for r in range(old, old + merge.row_span) if r in new_row)
            span = 1 if merge is None else merge.span
            areas.append(Area(new_row[old], column - first, values[old][column], span, max(height, 1)))
    grid = build(areas, len(rows), last - first + 1)
    return Table(_without_empty_columns(grid), place)


def _without_empty_columns(grid: tuple[tuple[Any, ...], ...]) -> tuple[tuple[Any, ...], ...]:
    """Spacer columns go, unless a merged area runs through them."""
    keep = [
        c
        for c in range(len(grid[0]))
        if any(row[c].text or row[c].covered or row[c].span > 1 for row in grid)
    ]
    return tuple(tuple(row[c] for c in keep) for row in grid) if len(keep) < len(grid[0]) else grid
