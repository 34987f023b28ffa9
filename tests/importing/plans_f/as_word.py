"""A plan as a Word file."""

from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.importing.plans_f.model import BREAK, DITTO, Plan, Sheet
from tests.importing.plans_f.words import Grid, Pair, habit, lines, tables


def write(plan: Plan, path: Path) -> None:
    """The plan as a .docx at `path`."""
    paper: Any = docx.Document()
    paper.styles["Normal"].font.name = "Times New Roman"
    paper.styles["Normal"].font.size = Pt(14)
    for kind, text in lines(plan):
        if kind == "$HEAD":
            _pair(paper, plan.head)
        elif kind == "$SIGN":
            _pair(paper, plan.sign)
        elif kind == "$TABLE":
            _table(paper, [list(row) for row in plan.extras[text]])
        elif kind == "$ROWS" and plan.sheet is not None:
            _tasks(paper, plan, plan.sheet)
        elif kind == "$PAGE":
            paper.add_page_break()
        else:
            _line(paper, kind, text)
    paper.save(str(path))


def _tasks(paper: Any, plan: Plan, sheet: Sheet) -> None:
    if sheet.landscape:
        section = paper.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    for heading, cells in tables(plan):
        if heading:
            paper.add_paragraph().add_run(habit(plan, heading)).bold = True
        made = _table(paper, cells, sheet.widths)
        if "autonumber" in plan.habits:
            _number(made)


def _line(paper: Any, kind: str, text: str) -> None:
    paragraph = paper.add_paragraph()
    run = paragraph.add_run(text.replace(BREAK, "\n"))
    run.bold = kind in {"title", "heading"}
    run.italic = kind == "italic"
    if kind == "title":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _pair(paper: Any, pair: Pair) -> None:
    table = paper.add_table(rows=1, cols=2)
    for place, words in zip(table.rows[0].cells, pair, strict=True):
        _fill(place, BREAK.join(words))
        for paragraph in place.paragraphs:
            paragraph.paragraph_format.space_after = Pt(0)
            paragraph.paragraph_format.keep_with_next = True


def _table(paper: Any, cells: Grid, widths: tuple[float, ...] = ()) -> Any:
    made = paper.add_table(rows=0, cols=len(cells[0]))
    made.style = "Table Grid"
    for number, row in enumerate(cells):
        places = made.add_row().cells
        above = made.rows[number - 1].cells if number else places
        _row(places, above, row, top=number == 0)
    for width, column in zip(widths, made.columns, strict=False):
        column.width = Cm(width)
    for row in made.rows:
        for place in row.cells:
            _small(place)
    return made


def _row(places: Any, above: Any, row: list[str], *, top: bool) -> None:
    if row[0].startswith("#"):
        merged = places[0].merge(places[-1])
        merged.text = row[0][1:]
        merged.paragraphs[0].runs[0].bold = True
        return
    for position, text in enumerate(row):
        if text == DITTO:
            above[position].merge(places[position])
        elif top and position and text == row[position - 1]:
            places[position - 1].merge(places[position])
        else:
            _fill(places[position], text)


def _fill(place: Any, text: str) -> None:
    parts = text.split(BREAK)
    place.text = parts[0]
    for part in parts[1:]:
        place.add_paragraph(part)


def _small(place: Any) -> None:
    for paragraph in place.paragraphs:
        for run in paragraph.runs:
            run.font.size = Pt(12)


def _number(made: Any) -> None:
    """The numbers typed by Word's own list, not by hand."""
    for row in made.rows:
        paragraph = row.cells[0].paragraphs[0]
        if paragraph.text.isdecimal():
            paragraph.text = ""
            paragraph.style = "List Number"
