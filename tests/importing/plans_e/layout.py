"""Writes a plan's blocks as Word, PDF, Excel or text, the way an officer's machine does."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its rows, the rectangles merged in it and whether it has rules."""

    rows: Sequence[Sequence[str]]
    spans: Sequence[tuple[int, int, int, int]] = ()
    widths: Sequence[float] = ()
    ruled: bool = True
    header: int = 1
    bold_rows: Sequence[int] = (0,)


@dataclass(frozen=True, slots=True)
class Turn:
    """From here on the pages lie (or stand) again."""

    landscape: bool = True


Block = str | Grid | Turn


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook; None leaves a cell out."""

    name: str
    rows: Sequence[Sequence[str | date | float | None]]
    merged: Sequence[str] = ()
    widths: Sequence[float] = field(default_factory=tuple)


def letterhead(issuer: str, commune: str, number: str, place_day: str) -> Grid:
    """The four cells at the head of every official paper."""
    motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    return Grid(
        [[f"{issuer}\n{commune}", motto], [number, place_day]], widths=(70, 100), ruled=False, bold_rows=(0,)
    )


def signature(recipients: Sequence[str], lines: Sequence[str], name: str) -> Grid:
    """Recipients to the left, the signer to the right."""
    left = "\n".join(["Nơi nhận:", *recipients])
    right = "\n".join([*lines, "", "", "", name])
    return Grid([[left, right]], widths=(85, 85), ruled=False, bold_rows=())


# Word ---------------------------------------------------------------------------------------------------


def write_docx(path: Path, blocks: Sequence[Block]) -> None:
    """A paragraph may begin with `# ` (centred, bold), `! ` (bold), `== ` (heading) `* ` (bullets)."""
    document = Document()
    document.styles["Normal"].font.name = "Times New Roman"
    document.styles["Normal"].font.size = Pt(13)
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Mm(30), Mm(15), Mm(20), Mm(20)
    for block in blocks:
        if isinstance(block, Grid):
            _word_table(document, block)
        elif isinstance(block, Turn):
            _turn(document, block)
        else:
            _word_paragraph(document, block)
    document.save(str(path))


def _turn(document: WordDocument, turn: Turn) -> None:
    section = document.add_section()
    wide = max(section.page_width or 0, section.page_height or 0)
    tall = min(section.page_width or 0, section.page_height or 0)
    section.orientation = WD_ORIENT.LANDSCAPE if turn.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (wide, tall) if turn.landscape else (tall, wide)


def _word_paragraph(document: WordDocument, text: str) -> None:
    if text.startswith("* "):
        document.add_paragraph(text[2:], style="List Bullet")
    elif text.startswith("== "):
        document.add_heading(text[3:], level=1)
    elif text.startswith("# "):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _runs(paragraph, text[2:], bold=True)
    elif text.startswith("! "):
        _runs(document.add_paragraph(), text[2:], bold=True)
    else:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.first_line_indent = Pt(28)
        _runs(paragraph, text, bold=False)


def _runs(paragraph: WordParagraph, text: str, *, bold: bool) -> None:
    for number, line in enumerate(text.split("\n")):
        run = paragraph.add_run()
        if number:
            run.add_break(WD_BREAK.LINE)
        run.add_text(line)
        run.bold = bold


def _word_table(document: WordDocument, grid: Grid) -> None:
    table = document.add_table(rows=len(grid.rows), cols=max(len(row) for row in grid.rows))
    _set_widths(table, grid.widths)
    for number, row in enumerate(grid.rows):
        for column, text in enumerate(row):
            _fill(table, number, column, text, bold=number in grid.bold_rows)
    for span in grid.spans:
        _merge(table, grid, span)
    if grid.ruled:
        table.style = "Table Grid"
        _repeat_header(table, grid.header)
    document.add_paragraph()


def _set_widths(table: WordTable, widths: Sequence[float]) -> None:
    scale = min(1.0, 165 / sum(widths)) if widths else 1.0
    for column, width in enumerate(widths):
        table.columns[column].width = Mm(width * scale)
        for cell in table.columns[column].cells:
            cell.width = Mm(width * scale)


def _merge(table: WordTable, grid: Grid, span: tuple[int, int, int, int]) -> None:
    top, left, bottom, right = span
    merged = table.cell(top, left).merge(table.cell(bottom, right))
    for extra in merged.paragraphs[1:]:
        merged._tc.remove(extra._p)
    merged.paragraphs[0].clear()
    _fill(table, top, left, grid.rows[top][left], bold=top in grid.bold_rows)


def _repeat_header(table: WordTable, rows: int) -> None:
    for number in range(rows):
        mark = OxmlElement("w:tblHeader")
        mark.set(qn("w:val"), "true")
        table.rows[number]._tr.get_or_add_trPr().append(mark)


def _fill(table: WordTable, row: int, column: int, text: str, *, bold: bool) -> None:
    cell = table.cell(row, column)
    lines = text.split("\n")
    _runs(cell.paragraphs[0], lines[0], bold=bold)
    for line in lines[1:]:
        _runs(cell.add_paragraph(), line, bold=bold)


# PDF ----------------------------------------------------------------------------------------------------


def write_pdf(path: Path, blocks: Sequence[Block]) -> None:
    """The same blocks on A4 with the fonts that the program ships."""
    for face in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(f"Paper-{face}", str(FONTS / f"LiberationSerif-{face}.ttf")))
    plain = ParagraphStyle(
        "plain", fontName="Paper-Regular", fontSize=12.5, leading=16, firstLineIndent=24, spaceAfter=4
    )
    bold = ParagraphStyle("bold", parent=plain, fontName="Paper-Bold")
    middle = ParagraphStyle("middle", parent=bold, alignment=TA_CENTER, firstLineIndent=0)
    flow: list[Flowable] = []
    for block in blocks:
        if isinstance(block, Grid):
            flow += [_pdf_table(block), Spacer(1, 8)]
        elif isinstance(block, str):
            style = middle if block.startswith("# ") else bold if block.startswith("! ") else plain
            flow.append(Paragraph(_escaped(block.removeprefix("# ").removeprefix("! ")), style))
    paper = SimpleDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=15 * mm,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
    )
    paper.build(flow)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")


def _pdf_table(grid: Grid) -> Table:
    style = ParagraphStyle("cell", fontName="Paper-Regular", fontSize=11, leading=13)
    head = ParagraphStyle("head", parent=style, fontName="Paper-Bold", alignment=TA_CENTER)
    rows = [
        [Paragraph(_escaped(text), head if number in grid.bold_rows else style) for text in row]
        for number, row in enumerate(grid.rows)
    ]
    rules: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if grid.ruled:
        rules.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
    rules += [("SPAN", (left, top), (right, bottom)) for top, left, bottom, right in grid.spans]
    return Table(
        rows,
        colWidths=[width * mm for width in grid.widths] or None,
        repeatRows=grid.header if grid.ruled else 0,
        style=TableStyle(rules),
    )


# Excel --------------------------------------------------------------------------------------------------


def write_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    """Every sheet with its merged ranges; days as real dates, figures as real numbers."""
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    book.remove(first)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for number, row in enumerate(sheet.rows, start=1):
            for column, value in enumerate(row, start=1):
                if value is None:
                    continue
                cell = page.cell(number, column, value)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                cell.font = Font(name="Times New Roman", size=12)
                if isinstance(value, date):
                    cell.number_format = "dd/mm/yyyy"
        for area in sheet.merged:
            page.merge_cells(area)
        for index, width in enumerate(sheet.widths):
            page.column_dimensions["ABCDEFGHIJ"[index]].width = width
    book.save(str(path))
