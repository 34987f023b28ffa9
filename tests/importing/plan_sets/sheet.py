"""A plan as an Excel file, with merged cells, several sheets and real dates."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font

from tests.importing.plan_sets.model import BREAK, DITTO, LEFT, Plan, Table
from tests.importing.plan_sets.words import habit


def write(plan: Plan, path: Path) -> None:
    """The plan as an .xlsx at `path`."""
    book = openpyxl.Workbook()
    page: Any = book.active
    at = 1
    fresh = True
    for kind, text, table in plan.body:
        if kind == "$SHEET":
            page, at = (page if fresh else book.create_sheet()), 1
            page.title = text
            fresh = False
        elif table is not None:
            at = _table(plan, page, at, table) + 1
        elif kind in {"$HEAD", "$SIGN"}:
            at = _pair(page, at, text)
        else:
            _line(page, at, kind, habit(plan, text))
            at += 1
    for page in book.worksheets:
        for letter, width in zip("ABCDEFG", (10, 34, 24, 24, 20, 24, 20), strict=True):
            page.column_dimensions[letter].width = width
    stamp = dt.datetime(2026, 1, 5, 8, 0, tzinfo=dt.UTC).replace(tzinfo=None)
    book.properties.created = book.properties.modified = stamp
    book.save(path)


def _line(page: Any, at: int, kind: str, text: str) -> None:
    place = page.cell(at, 1, text.replace(BREAK, "\n"))
    place.alignment = Alignment(wrap_text=True)
    place.font = Font(bold=kind in {"title", "heading"}, italic=kind == "italic")
    page.merge_cells(start_row=at, start_column=1, end_row=at, end_column=7)


def _pair(page: Any, at: int, text: str) -> int:
    sides = [[word.strip() for word in side.split(";;")] for side in text.split(" || ")]
    for column, words in zip((1, 4), sides, strict=True):
        for offset, word in enumerate(words):
            page.cell(at + offset, column, word or None)
    return at + max(len(words) for words in sides) + 1


def _table(plan: Plan, page: Any, at: int, table: Table) -> int:
    wide = max(len(cells) for _, cells in table.rows)
    held: dict[int, int] = {}
    for kind, cells in table.rows:
        if kind == "S" and len(cells) == 1:
            page.cell(at, 1, cells[0]).font = Font(bold=True)
            page.merge_cells(start_row=at, start_column=1, end_row=at, end_column=wide)
        else:
            _cells(plan, page, at, cells, held, bold=kind == "H")
        at += 1
    _merge_down(page, at - 1, held)
    return at


def _cells(plan: Plan, page: Any, at: int, cells: list[str], held: dict[int, int], *, bold: bool) -> None:
    for column, text in enumerate(cells, 1):
        if text == DITTO:
            held.setdefault(column, at - 1)
            continue
        if column in held:
            page.merge_cells(
                start_row=held.pop(column), start_column=column, end_row=at - 1, end_column=column
            )
        if text == LEFT:
            page.merge_cells(start_row=at, start_column=column - 1, end_row=at, end_column=column)
        elif text:
            _cell(page.cell(at, column), habit(plan, text)).font = Font(bold=bold)


def _cell(place: Any, text: str) -> Any:
    if text.startswith("d:"):
        day, month, year = (int(part) for part in text[2:].split("/"))
        place.value = dt.date(year, month, day)
        place.number_format = "dd/mm/yyyy"
    else:
        place.value = (
            int(text) if text.isdecimal() and not text.startswith("0") else text.replace(BREAK, "\n")
        )
        place.alignment = Alignment(wrap_text=True, vertical="top")
    return place


def _merge_down(page: Any, last: int, held: dict[int, int]) -> None:
    for column, first in held.items():
        page.merge_cells(start_row=first, start_column=column, end_row=last, end_column=column)
    held.clear()
