"""What a script with the bare libraries would do with the same paper: the words, the tables, the styles."""

from pathlib import Path
from typing import Any

from cchc_desktop.paths import resource
from cchc_desktop.reports.document import (
    Document,
    Heading,
    ListItem,
    Paragraph,
    Table,
    plain_text,
)


def _blocks(document: Document) -> list[Any]:
    return [*document.blocks, *(block for annex in document.annexes for block in annex.blocks)]


def bare_docx(document: Document, path: Path) -> None:
    """python-docx with its own table and paragraph calls."""
    import docx  # noqa: PLC0415
    from docx.shared import Pt  # noqa: PLC0415

    word = docx.Document()
    word.styles["Normal"].font.name = "Times New Roman"
    word.styles["Normal"].font.size = Pt(14)
    for block in _blocks(document):
        match block:
            case Heading(text):
                word.add_paragraph(text)
            case Paragraph() | ListItem():
                word.add_paragraph(plain_text(block.text))
            case Table():
                table = word.add_table(rows=0, cols=len(block.columns), style="Table Grid")
                for row in block.rows:
                    cells = table.add_row().cells
                    at = 0
                    for cell in row.cells:
                        cells[at].text = cell.text
                        at += cell.span
            case _:
                pass
    word.save(str(path))


def bare_pdf(document: Document, path: Path) -> None:
    """reportlab's platypus: a Paragraph for each text, a LongTable with repeated header."""
    from reportlab.lib.pagesizes import A4, landscape  # noqa: PLC0415
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415
    from reportlab.platypus import LongTable, SimpleDocTemplate  # noqa: PLC0415
    from reportlab.platypus import Paragraph as Flow  # noqa: PLC0415

    pdfmetrics.registerFont(TTFont("Bare", str(resource("fonts/LiberationSerif-Regular.ttf"))))
    body = ParagraphStyle("body", fontName="Bare", fontSize=14, leading=17)
    small = ParagraphStyle("small", fontName="Bare", fontSize=11, leading=13)
    story: list[Any] = []
    for block in _blocks(document):
        match block:
            case Heading(text):
                story.append(Flow(text, body))
            case Paragraph() | ListItem():
                story.append(Flow(plain_text(block.text).replace("&", "&amp;"), body))
            case Table():
                rows = [[Flow(column.title, small) for column in block.columns]]
                for row in block.rows:
                    line: list[Any] = []
                    for cell in row.cells:
                        line += [Flow(cell.text.replace("&", "&amp;"), small), *[""] * (cell.span - 1)]
                    rows.append(line)
                total = sum(column.weight for column in block.columns)
                widths = [column.weight / total * 720 for column in block.columns]
                story.append(
                    LongTable(
                        rows, colWidths=widths, repeatRows=1, style=[("GRID", (0, 0), (-1, -1), 0.5, 0)]
                    )
                )
            case _:
                pass
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(story)


def bare_xlsx(document: Document, path: Path) -> None:
    """openpyxl with a font, borders and wrapped text on each cell."""
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.styles import Alignment, Border, Font, Side  # noqa: PLC0415

    book = Workbook()
    book.remove(book.worksheets[0])
    font, line = Font(name="Times New Roman", size=12), Side(style="thin")
    border, wrap = Border(line, line, line, line), Alignment(wrap_text=True, vertical="top")
    for number, (_annex, table) in enumerate(document.tables(), start=1):
        sheet = book.create_sheet(f"Bảng {number}")
        sheet.append([column.title for column in table.columns])
        for row in table.rows:
            values: list[Any] = []
            for cell in row.cells:
                values += [cell.text if cell.value is None else cell.value, *[None] * (cell.span - 1)]
            sheet.append([f"'{v}" if isinstance(v, str) and v[:1] in "=+-@" else v for v in values])
        for cells in sheet.iter_rows():
            for cell in cells:
                cell.font, cell.border, cell.alignment = font, border, wrap
    book.save(path)
