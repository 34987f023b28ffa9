"""A plan as an Excel file."""

from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font

from tests.importing.plans_f.model import BREAK, Plan
from tests.importing.plans_f.words import Grid, Pair, lines, tables


def write(plan: Plan, path: Path) -> None:
    """The plan as an .xlsx at `path`."""
    book = openpyxl.Workbook()
    page: Any = book.active
    page.title = "Ke hoach"
    at = 1
    for kind, text in lines(plan):
        if kind in {"$HEAD", "$SIGN"}:
            at = _pair(page, at, plan.head if kind == "$HEAD" else plan.sign)
        elif kind == "$PAGE":
            page, at = book.create_sheet(text), 1
        elif kind == "$ROWS":
            for heading, cells in tables(plan):
                at = _table(page, at, [["#" + heading], *cells] if heading else cells) + 1
        else:
            place = page.cell(at, 1, text)
            place.alignment = Alignment(wrap_text=True)
            place.font = Font(bold=kind != "plain")
            page.merge_cells(start_row=at, start_column=1, end_row=at, end_column=6)
            at += 1
    book.save(path)


def _pair(page: Any, at: int, pair: Pair) -> int:
    for column, words in zip((1, 4), pair, strict=True):
        for offset, word in enumerate(words):
            page.cell(at + offset, column, word)
    return at + max(len(words) for words in pair) + 1


def _table(page: Any, at: int, table: Grid) -> int:
    for row in table:
        if row[0].startswith("#"):
            page.cell(at, 1, row[0][1:])
            page.merge_cells(start_row=at, start_column=1, end_row=at, end_column=len(row))
        else:
            for position, text in enumerate(row, 1):
                if text:
                    page.cell(at, position, int(text) if text.isdecimal() else text.replace(BREAK, "\n"))
        at += 1
    return at
