"""Putting a fictitious plan on paper: Word, Excel, PDF by two ways, and text."""

import subprocess
import tempfile
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import _Cell
from reportlab.lib import pagesizes
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as PdfTable

from tests.importing.plans_d.gold import Line, Task

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
Cells = Sequence[Sequence[str]]


def document() -> Document:
    """An empty Word document in the hand of a Vietnamese office."""
    paper = docx.Document()
    paper.styles["Normal"].font.name = "Times New Roman"
    paper.styles["Normal"].font.size = Pt(14)
    return paper


def landscape(paper: Document) -> None:
    """Begin a landscape section, as annexes are."""
    section = paper.add_section()
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width


def letterhead(paper: Document, left: Sequence[str], right: Sequence[str]) -> None:
    """The two-column table at the top of a paper."""
    table = paper.add_table(rows=1, cols=2)
    for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
        write(cell, "\n".join(lines))


def new_page(paper: Document) -> None:
    """A page break."""
    paper.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def centred(paper: Document, *lines: str) -> None:
    """Bold centred lines: the name of the paper, titles of annexes."""
    for line in lines:
        paragraph = paper.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = True


def body(paper: Document, lines: Iterable[Line | str]) -> None:
    """The prose, one paragraph a line; headings by their numbers are bold."""
    for line in lines:
        text = line if isinstance(line, str) else line.text
        run = paper.add_paragraph().add_run(text)
        run.bold = text[:3].strip(" .").isupper()


def write(cell: _Cell, text: str) -> None:
    """Put text into a cell, each line its own paragraph as Word does on Enter."""
    first, *others = text.split("\n")
    cell.paragraphs[0].text = first
    for line in others:
        cell.add_paragraph(line)


def grid(paper: Document, cells: Cells, *, span_single: bool = True, repeat: int = 0) -> Any:
    """A ruled table; a row with one text only spans all columns if asked; ``repeat`` header rows."""
    table: Any = paper.add_table(rows=0, cols=max(map(len, cells)))
    table.style = "Table Grid"
    for values in cells:
        line = table.add_row().cells
        if span_single and len(values) == 1:
            write(line[0].merge(line[-1]), values[0])
            continue
        for cell, value in zip(line, values, strict=False):
            write(cell, value)
    for row in table.rows[:repeat]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return table


def numbered_cell(cell: _Cell) -> None:
    """Give a cell's paragraph Word's own list number, so that its text is empty."""
    properties = cell.paragraphs[0]._p.get_or_add_pPr()
    numbering = OxmlElement("w:numPr")
    for tag, value in (("w:ilvl", "0"), ("w:numId", "7")):
        element = OxmlElement(tag)
        element.set(qn("w:val"), value)
        numbering.append(element)
    properties.append(numbering)


def signature(paper: Document, recipients: Sequence[str], signer: Sequence[str]) -> None:
    """The closing table: recipients left, signer right."""
    table = paper.add_table(rows=1, cols=2)
    write(table.rows[0].cells[0], "\n".join(["Nơi nhận:", *recipients]))
    write(table.rows[0].cells[1], "\n".join(signer))


def to_pdf(paper: Document, target: Path) -> None:
    """Let LibreOffice print the document, as an office that has no Word does."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / (target.stem + ".docx")
        paper.save(str(source))
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        target.write_bytes(source.with_suffix(".pdf").read_bytes())


@cache
def _font() -> str:
    pdfmetrics.registerFont(TTFont("Plan", str(next(iter(sorted(FONTS.glob("*Regular.ttf")))))))
    return "Plan"


def pdf_text(lines: Iterable[Line | str], size: int = 13, *, centre: bool = False) -> list[Flowable]:
    """Paragraphs for a PDF."""
    style = ParagraphStyle("x", fontName=_font(), fontSize=size, leading=size * 1.35, spaceAfter=4)
    if centre:
        style.alignment = 1
    texts = [line if isinstance(line, str) else line.text for line in lines]
    return [Paragraph(text.replace("&", "&amp;").replace("<", "&lt;"), style) for text in texts]


def pdf_table(
    cells: Cells, widths: Sequence[float], *, repeat: int = 1, size: int = 10, ruled: bool = True
) -> PdfTable:
    """A table for a PDF whose rows may be cut by the page; one-text rows span it."""
    style = ParagraphStyle("c", fontName=_font(), fontSize=size, leading=size * 1.25)
    dress: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if ruled:
        dress.append(("GRID", (0, 0), (-1, -1), 0.5, "#000000"))
    data: list[list[object]] = []
    for index, values in enumerate(cells):
        if len(values) == 1:
            dress.append(("SPAN", (0, index), (-1, index)))
        padded = [*values, *[""] * (len(widths) - len(values))]
        texts = [value.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>") for value in padded]
        data.append([Paragraph(text, style) for text in texts])
    return PdfTable(data, [width * mm for width in widths], repeatRows=repeat, splitInRow=1, style=dress)


def pdf_file(target: Path, flowables: Sequence[Flowable], *, wide: bool = False) -> None:
    """Write a PDF with a page number in the middle of the top margin."""

    def number(canvas: object, paper: object) -> None:
        page = paper.page  # type: ignore[attr-defined]
        if page > 1:
            canvas.setFont(_font(), 12)  # type: ignore[attr-defined]
            canvas.drawCentredString(paper.pagesize[0] / 2, paper.pagesize[1] - 12 * mm, str(page))  # type: ignore[attr-defined]

    size = pagesizes.landscape(pagesizes.A4) if wide else pagesizes.A4
    paper = SimpleDocTemplate(
        str(target),
        pagesize=size,
        leftMargin=28 * mm,
        rightMargin=16 * mm,
        topMargin=20 * mm,
        bottomMargin=18 * mm,
    )
    paper.build(list(flowables), onFirstPage=number, onLaterPages=number)


def page_break() -> Flowable:
    """The next page of a PDF."""
    return PageBreak()


def workbook(target: Path, sheets: Mapping[str, Sequence[Sequence[Any]]]) -> None:
    """An Excel file; a row of one text in a table is merged over the width of the sheet's widest row."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.remove(book.active)
    for title, lines in sheets.items():
        sheet = book.create_sheet(title)
        width = max(len(line) for line in lines)
        for number, line in enumerate(lines, 1):
            for column, value in enumerate(line, 1):
                if value != "":
                    sheet.cell(number, column, value)
            if len(line) == 1 and line[0] != "":
                sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=width)
    book.save(target)


def hard_wrapped(lines: Iterable[str], width: int = 78) -> list[str]:
    """Text as it comes out of a PDF: every printed line its own line, a page number now and then."""
    printed = [part for line in lines for part in textwrap.wrap(line, width) or [""]]
    pages: list[str] = []
    for index, line in enumerate(printed):
        if index and index % 42 == 0:
            pages.append(str(index // 42 + 1))
        pages.append(line)
    return pages


def cells(task: Task, *names: str, join: str = "\n", bullet: str = "") -> list[str]:
    """A task as cells by their names; an unknown name gives an empty cell."""
    values = {
        "order": task.order,
        "content": task.content,
        "products": join.join(bullet + product for product in task.products),
        "lead": task.lead_text,
        "coordination": task.coordination,
        "time": task.time_text,
    }
    return [values.get(name, "") for name in names]
