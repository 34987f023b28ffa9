"""The stored PDFs, made of Word files by LibreOffice: python -m tests.importing.unruled.word."""

import subprocess
import tempfile
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

from tests.importing.unruled import (
    CLOSING,
    DOCUMENTS,
    HEADS,
    OPENING,
    RECIPIENTS,
    SIGNATURE,
    TITLE,
    WIDTHS,
    Look,
    printed,
)

LOOKS = {
    "office_upright": Look(times=3, repeat=False),
    "office_middle": Look(times=3, middle=True),
    "office_wide": Look(times=3, wide=True, size=13, justified=True),
}


def write(path: Path, look: Look) -> None:
    """The plan as a .docx whose tables have no borders."""
    paper: Any = docx.Document()
    normal = paper.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Serif", Pt(13)
    section = paper.sections[0]
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if look.wide else (Cm(21), Cm(29.7))
    section.orientation = WD_ORIENT.LANDSCAPE if look.wide else WD_ORIENT.PORTRAIT
    section.left_margin, section.right_margin = Cm(3), Cm(1.7)
    paper.add_paragraph(TITLE).alignment = WD_ALIGN_PARAGRAPH.CENTER
    paper.add_paragraph(OPENING).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    _table(paper, look)
    for text in CLOSING:
        paper.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    sides = paper.add_table(rows=1, cols=2).rows[0].cells
    sides[0].text, sides[1].text = "\n".join(RECIPIENTS), "\n".join(SIGNATURE)
    paper.save(str(path))


def _table(paper: Any, look: Look) -> None:
    table = paper.add_table(rows=0, cols=len(look.columns))
    table.autofit = False
    share = (25 if look.wide else 16.3) / sum(WIDTHS[column] for column in look.columns)

    def line() -> list[Any]:
        cells = list(table.add_row().cells)
        for column, cell in zip(look.columns, cells, strict=True):
            cell.width = Cm(WIDTHS[column] * share)
        return cells

    for column, cell in zip(look.columns, line(), strict=True):
        _fill(cell, HEADS[column], look, bold=True, centred=True)
    if look.repeat:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for number, row in printed(look):
        cells = line()
        if row is None:
            _fill(cells[0].merge(cells[-1]), number, look, bold=True)
            continue
        texts = row.cells(look.columns, int(number))
        for column, cell, text in zip(look.columns, cells, texts, strict=True):
            _fill(cell, text, look, centred=column == "o")


def _fill(cell: Any, text: str, look: Look, *, bold: bool = False, centred: bool = False) -> None:
    for number, part in enumerate(text.split("\n")):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(part)
        run.bold, run.font.size = bold, Pt(look.size)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif look.justified:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    if look.middle:
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sources = [Path(folder) / f"{name}.docx" for name in LOOKS]
        for source in sources:
            write(source, LOOKS[source.stem])
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(DOCUMENTS), *map(str, sources)],
            check=True,
            capture_output=True,
        )
