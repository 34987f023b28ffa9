"""Windows of time and grids that several of these plans write alike."""

import calendar
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tests.importing.plans.model import Row, When, span

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def month(year: int, first: int, last: int | None = None) -> When:
    """The window of a month, or from one to another."""
    end = last or first
    return span(f"{year}-{first:02}-01", f"{year}-{end:02}-{calendar.monthrange(year, end)[1]:02}")


def quarter(year: int, first: int, last: int | None = None) -> When:
    """The window of a quarter, or from one to another."""
    return month(year, 3 * first - 2, 3 * (last or first))


def whole(year: int, last: int | None = None) -> When:
    """From the first to the last day of a year, or of several."""
    return span(f"{year}-01-01", f"{last or year}-12-31")


def lines(columns: str, items: Sequence[Row | str | tuple[str, str]]) -> list[list[str]]:
    """Cells of a table; a text is a row merged over all columns, a pair a number and a merged title."""
    names = columns.split()
    shown: list[list[str]] = []
    for item in items:
        if isinstance(item, str):
            shown.append([item, *["<"] * (len(names) - 1)])
        elif isinstance(item, tuple):
            shown.append([*item, *["<"] * (len(names) - 2)])
        else:
            shown.append([item.cell(name) for name in names])
    return shown


def fill_sheet(sheet: "Worksheet", rows: Sequence[Sequence[object]], first: int) -> int:
    """Writes rows into a sheet, "<" and "^" merging as in Word; returns the next free row."""
    for r, line in enumerate(rows):
        for c, value in enumerate(line):
            if value in ("<", "^"):
                continue
            sheet.cell(first + r, c + 1, value or None)  # type: ignore[call-overload]
            right, bottom = c, r
            while right + 1 < len(line) and line[right + 1] == "<":
                right += 1
            while bottom + 1 < len(rows) and rows[bottom + 1][c] == "^":
                bottom += 1
            if (right, bottom) != (c, r):
                sheet.merge_cells(
                    start_row=first + r, start_column=c + 1, end_row=first + bottom, end_column=right + 1
                )
    return first + len(rows)


def columns_of_text(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    """Rows as a program that keeps the page's layout writes them: columns parted by spaces, cells wrapped."""
    shown: list[str] = []
    for line in rows:
        if "<" in line:
            shown.append(line[0])
            continue
        cells = [
            [piece for part in cell.split("\n") for piece in textwrap.wrap(part, width)] or [""]
            for cell, width in zip(line, widths, strict=True)
        ]
        for i in range(max(map(len, cells))):
            pieces = [cell[i] if i < len(cell) else "" for cell in cells]
            shown.append(
                "".join(piece.ljust(width + 3) for piece, width in zip(pieces, widths, strict=True)).rstrip()
            )
    return shown
