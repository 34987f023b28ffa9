"""Writes sample plans as Word files, in the ways communes do."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

CENTER = WD_ALIGN_PARAGRAPH.CENTER


class Word:
    """A Word file being written: letterhead, body, tables, signature."""

    def __init__(self) -> None:
        self.doc: DocumentType = Document()
        style: Any = self.doc.styles["Normal"]
        style.font.name = "Times New Roman"
        style.font.size = Pt(13)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        self._lists = 0

    def letterhead(self, left: Sequence[str], right: Sequence[str]) -> None:
        """The borderless table at the top: body and number left, motto, place and date right."""
        table = self.doc.add_table(rows=1, cols=2)
        for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
            self._fill(cell, "\n".join(lines), bold=True, center=True)

    def signature(self, recipients: Sequence[str], lines: Sequence[str], name: str) -> None:
        """The borderless table at the end: recipients left, authority and name right."""
        table = self.doc.add_table(rows=1, cols=2)
        self._fill(table.cell(0, 0), "\n".join(["Nơi nhận:", *recipients]))
        self._fill(table.cell(0, 1), "\n".join([*lines, "", "", "", name]), bold=True, center=True)

    def center(self, *lines: str, bold: bool = True, italic: bool = False) -> None:
        """Centred lines, each a paragraph."""
        for line in lines:
            paragraph = self._paragraph(line, bold=bold, italic=italic)
            paragraph.alignment = CENTER

    def text(self, *lines: str, bold: bool = False, italic: bool = False) -> None:
        """Justified paragraphs with a first-line indent; \\v is a hard line break inside one."""
        for line in lines:
            paragraph = self._paragraph(line, bold=bold, italic=italic)
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            paragraph.paragraph_format.first_line_indent = Mm(10)

    def head(self, *lines: str) -> None:
        """Bold headings without a heading style, as most communes write them."""
        self.text(*lines, bold=True)

    def new_list(self, *formats: tuple[str, str]) -> int:
        """A fresh automatic numbering; each level is (number format, text), as ("decimal", "%1.")."""
        self._lists += 1
        number = 700 + self._lists
        levels = "".join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
            for i, (kind, text) in enumerate(formats)
        )
        numbering: Any = self.doc.part.numbering_part.element
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        numbering.insert(0, abstract)
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>')
        )
        return number

    def item(self, list_id: int, level: int, text: str, *, bold: bool = False) -> None:
        """A paragraph whose number Word makes: it does not stand in the text."""
        paragraph = self._paragraph(text, bold=bold)
        number(paragraph, list_id, level)

    def landscape(self) -> None:
        """The following pages lie on their side."""
        section = self.doc.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)

    def page(self) -> None:
        """A page break."""
        self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def table(
        self,
        header: Sequence[Sequence[str]],
        body: Sequence[Sequence[str]],
        *,
        counted: int | None = None,
        style: str = "Table Grid",
    ) -> Table:
        """A bordered table: "<" merges with the cell at the left, "^" with the one above.

        `counted` names a list by which Word numbers the first column of the body (its cells stay empty).
        """
        rows = [*header, *body]
        table: Table = self.doc.add_table(rows=len(rows), cols=len(rows[0]), style=style)
        cells = [list(line.cells) for line in table.rows]
        for r, line in enumerate(rows):
            for c, text in enumerate(line):
                if text not in {"<", "^"}:
                    own = cells[r][c].merge(cells[_bottom(rows, r, c)][_right(line, c)])
                    automatic = counted if r >= len(header) and c == 0 and text == "#" else None
                    self._fill(own, "" if automatic else text, bold=r < len(header), counted=automatic)
        if header[0][0].endswith("TT"):
            for cell in table.columns[0].cells:
                cell.width = Mm(13)
        for head in table.rows[: len(header)]:
            properties = head._tr.get_or_add_trPr()
            properties.append(OxmlElement("w:tblHeader"))
        return table

    def save(self, path: Path) -> Path:
        """Writes the file."""
        self.doc.save(str(path))
        return path

    def _paragraph(self, text: str, *, bold: bool, italic: bool = False) -> Paragraph:
        paragraph = self.doc.add_paragraph()
        _write(paragraph, text, bold=bold, italic=italic)
        return paragraph

    def _fill(
        self, cell: _Cell, text: str, *, bold: bool = False, center: bool = False, counted: int | None = None
    ) -> None:
        for i, line in enumerate(text.split("\n")):
            paragraph = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            _write(paragraph, line, bold=bold)
            if center:
                paragraph.alignment = CENTER
            if counted:
                number(paragraph, counted, 0)


def number(paragraph: Paragraph, list_id: int, level: int) -> None:
    """Makes a paragraph an item of an automatic list."""
    properties: Any = paragraph._p.get_or_add_pPr()
    numbered: Any = properties.get_or_add_numPr()
    numbered.get_or_add_ilvl().set(qn("w:val"), str(level))
    numbered.get_or_add_numId().set(qn("w:val"), str(list_id))


def _write(paragraph: Paragraph, text: str, *, bold: bool = False, italic: bool = False) -> None:
    for i, piece in enumerate(text.split("\v")):
        run = paragraph.add_run()
        if i:
            run.add_break(WD_BREAK.LINE)
        run.add_text(piece)
        run.bold, run.italic = bold or None, italic or None


def _right(line: Sequence[str], column: int) -> int:
    while column + 1 < len(line) and line[column + 1] == "<":
        column += 1
    return column


def _bottom(rows: Sequence[Sequence[str]], line: int, column: int) -> int:
    while line + 1 < len(rows) and rows[line + 1][column] == "^":
        line += 1
    return line
