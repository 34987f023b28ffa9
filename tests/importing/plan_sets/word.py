"""A plan as a Word file, with Word's own lists, merged cells, tabs and boxes."""

import copy
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from tests.importing.plan_sets.model import BREAK, DITTO, LEFT, Plan, Table
from tests.importing.plan_sets.words import habit

LEVELS = {
    "outline": (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")),
    "decimal": (("decimal", "%1"),),
    "dotted": (("decimal", "%1."),),
    "bullet": (("bullet", "-"),),
}
BOX = (
    "<w:p {names}><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'"
    " style='position:absolute;width:120pt;height:26pt'><v:textbox><w:txbxContent><w:p><w:r><w:t>{text}"
    "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)


class Writer:
    """One document in the making."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.paper: Any = docx.Document()
        normal = self.paper.styles["Normal"]
        normal.font.name = "Liberation Serif" if plan.form.endswith("pdf") else "Times New Roman"
        normal.font.size = Pt(13)
        section = self.paper.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin, section.right_margin = Cm(3), Cm(1.7)
        section.top_margin = section.bottom_margin = Cm(2)
        self.outline = self._list("outline")

    def _list(self, kind: str) -> int:
        root = self.paper.part.numbering_part.element
        number = 100 + len(root.findall(qn("w:abstractNum")))
        levels = "".join(
            f"<w:lvl w:ilvl='{at}'><w:start w:val='1'/><w:numFmt w:val='{form}'/><w:lvlText w:val='{text}'/>"
            f"<w:suff w:val='space'/></w:lvl>"
            for at, (form, text) in enumerate(LEVELS[kind])
        )
        made = parse_xml(
            f"<w:abstractNum {nsdecls('w')} w:abstractNumId='{number}'>"
            f"<w:multiLevelType w:val='multilevel'/>{levels}</w:abstractNum>"
        )
        root.insert(0, made)
        root.append(
            parse_xml(f"<w:num {nsdecls('w')} w:numId='{number}'><w:abstractNumId w:val='{number}'/></w:num>")
        )
        return number

    def numbered(self, paragraph: Any, number: int, level: int = 0) -> None:
        """Word itself counts this paragraph."""
        properties = paragraph._p.get_or_add_pPr()
        made = OxmlElement("w:numPr")
        for name, value in (("w:ilvl", level), ("w:numId", number)):
            part = OxmlElement(name)
            part.set(qn("w:val"), str(value))
            made.append(part)
        properties.append(made)

    def write(self, path: Path) -> None:
        """Every line of the plan's body, saved."""
        for kind, text, table in self.plan.body:
            if table is not None:
                self.table(table)
            else:
                self.line(kind, text)
        self.paper.save(str(path))

    def line(self, kind: str, text: str) -> None:
        """One line of the body."""
        if kind in {"$HEAD", "$SIGN"}:
            self.pair(text)
        elif kind == "$TABHEAD":
            for row in text.split(" ;; "):
                paragraph = self.paper.add_paragraph(habit(self.plan, row).replace("||", "\t"))
                paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(8))
        elif kind == "$BOX":
            body = self.paper.element.body
            body.insert(len(body) - 1, parse_xml(BOX.format(names=nsdecls("w"), text=text)))
        elif kind in {"$PAGE", "$LANDSCAPE", "$PORTRAIT"}:
            self.page(kind)
        elif text.startswith("#"):
            mark, _, words = text.partition(" ")
            paragraph = self.paragraph(kind, words)
            if mark == "#-":
                self.numbered(paragraph, self._list("bullet"))
            else:
                self.numbered(paragraph, self.outline, int(mark[1:]) - 1)
        else:
            self.paragraph(kind, text)

    def paragraph(self, kind: str, text: str) -> Any:
        """A paragraph in the look of its kind."""
        paragraph = self.paper.add_paragraph()
        run = paragraph.add_run(habit(self.plan, text).replace(BREAK, "\n"))
        run.bold, run.italic = kind in {"title", "heading"}, kind == "italic"
        if kind == "title":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif kind != "heading":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        return paragraph

    def page(self, kind: str) -> None:
        """A new page, turned if asked."""
        if kind == "$PAGE":
            self.paper.add_page_break()
            return
        section = self.paper.add_section(WD_SECTION.NEW_PAGE)
        turned = kind == "$LANDSCAPE"
        if turned != (section.orientation == WD_ORIENT.LANDSCAPE):
            section.orientation = WD_ORIENT.LANDSCAPE if turned else WD_ORIENT.PORTRAIT
            section.page_width, section.page_height = section.page_height, section.page_width

    def pair(self, text: str) -> None:
        """The letterhead or the signature, two cells side by side."""
        table = self.paper.add_table(rows=1, cols=2)
        table.autofit = False
        for column, width in zip(table.columns, (6.3, 10), strict=True):
            column.width = Cm(width)
        for place, words in zip(table.rows[0].cells, text.split(" || "), strict=True):
            lines = [habit(self.plan, word.strip()) for word in words.split(";;")]
            place.text = lines[0]
            for word in lines[1:]:
                place.add_paragraph(word)
            for paragraph in place.paragraphs:
                paragraph.paragraph_format.space_after = Pt(0)
                paragraph.paragraph_format.keep_with_next = True
        for place in table.rows[0].cells:
            for run in (run for paragraph in place.paragraphs for run in paragraph.runs):
                run.font.size = Pt(12)

    def table(self, table: Table) -> None:
        """A table, its cells merged where the plan merges them."""
        wide = max(len(cells) for _, cells in table.rows)
        made = self.paper.add_table(rows=0, cols=wide)
        if not table.flag("noborder"):
            made.style = "Table Grid"
        counter = self._list("dotted" if table.flag("dotted") else "decimal")
        grid: list[list[Any]] = []
        for kind, cells in table.rows:
            row = made.add_row()
            places = list(row.cells)
            if kind == "S" and table.flag("restart"):
                counter = self._list("decimal")
            grid.append(self.fill(kind, places, grid[-1] if grid else places, cells, counter))
        self.finish(made, table)

    def fill(
        self, kind: str, places: list[Any], above: list[Any], cells: list[str], counter: int
    ) -> list[Any]:
        """One row; what is merged answers for both its places."""
        held = list(places)
        if kind == "S" and len(cells) == 1:
            self.cell(places[0].merge(places[-1]), habit(self.plan, cells[0]), kind, counter)
            return held
        for at, text in enumerate(cells):
            if text == DITTO:
                held[at] = above[at].merge(places[at])
            elif text == LEFT:
                held[at] = held[at - 1].merge(places[at])
            else:
                self.cell(places[at], habit(self.plan, text), kind, counter)
        return held

    def cell(self, place: Any, text: str, kind: str, counter: int) -> None:
        """A cell's paragraphs."""
        bold = kind in {"H", "S"}
        for number, part in enumerate(text.replace("d:", "").split(BREAK)):
            paragraph = place.paragraphs[0] if not number else place.add_paragraph()
            words = part
            if part == "#":
                self.numbered(paragraph, counter)
                words = ""
            elif part.startswith("#- "):
                self.numbered(paragraph, self._list("bullet"))
                words = part[3:]
            run = paragraph.add_run(words)
            run.bold = bold
            run.font.size = Pt(11)

    def finish(self, made: Any, table: Table) -> None:
        """The header repeated on each page, and the widths."""
        if table.flag("repeat"):
            for number, (kind, _) in enumerate(table.rows):
                if kind == "H" and number < 2:
                    mark = OxmlElement("w:tblHeader")
                    made.rows[number]._tr.get_or_add_trPr().append(mark)
        widths = [float(width) for width in table.options.get("widths", "").split(",") if width]
        made.autofit = not widths
        for width, column in zip(widths, made.columns, strict=False):
            column.width = Cm(width)
            for place in column.cells:
                if place.grid_span == 1:
                    place.width = Cm(width)


def write(plan: Plan, path: Path) -> None:
    """The plan as a .docx at `path`."""
    Writer(copy.copy(plan)).write(path)
