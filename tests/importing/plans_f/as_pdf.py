"""A plan as a PDF with a layout of its own."""

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    LongTable,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from tests.importing.plans_f.model import BREAK, DITTO, Plan
from tests.importing.plans_f.words import Grid, Pair, lines, tables

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
Styles = dict[str, ParagraphStyle]


def write(plan: Plan, path: Path) -> None:
    """The plan as a .pdf at `path`."""
    styles = _styles()
    story = [piece for kind, text in lines(plan) for piece in _pieces(plan, kind, text, styles)]
    wide, high = A4
    upright = PageTemplate(id="upright", frames=[Frame(85, 56, wide - 130, high - 112)], onPage=_number)
    lying = PageTemplate(
        id="lying", frames=[Frame(56, 50, high - 100, wide - 100)], pagesize=(high, wide), onPage=_number
    )
    paper = BaseDocTemplate(str(path), pagesize=A4)
    paper.addPageTemplates([upright, lying])
    paper.build(story)


def _pieces(plan: Plan, kind: str, text: str, styles: Styles) -> list[Any]:
    if kind == "$HEAD":
        return [_pair(plan.head, styles), Spacer(1, 10)]
    if kind == "$SIGN":
        return [Spacer(1, 10), _pair(plan.sign, styles)]
    if kind == "$PAGE":
        turned = plan.sheet is not None and plan.sheet.landscape
        return [NextPageTemplate("lying" if turned else "upright"), PageBreak()]
    if kind == "$ROWS" and plan.sheet is not None:
        made: list[Any] = []
        for heading, cells in tables(plan):
            made += [_paragraph(heading, styles["heading"])] if heading else []
            made += [_table(cells, styles, plan.sheet.widths, repeat="repeat" in plan.habits), Spacer(1, 8)]
        return made
    return [_paragraph(text, styles[kind])]


def _number(canvas: Any, paper: Any) -> None:
    if paper.page > 1:
        canvas.setFont("Serif", 13)
        canvas.drawCentredString(canvas._pagesize[0] / 2, canvas._pagesize[1] - 34, str(paper.page))


def _styles() -> Styles:
    for name, file in (("Serif", "Regular"), ("Serif-Bold", "Bold"), ("Serif-Italic", "Italic")):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"LiberationSerif-{file}.ttf")))
    plain = ParagraphStyle(
        "plain", fontName="Serif", fontSize=13, leading=16, spaceAfter=5, firstLineIndent=28, alignment=4
    )
    return {
        "plain": plain,
        "italic": ParagraphStyle("italic", plain, fontName="Serif-Italic"),
        "heading": ParagraphStyle("heading", plain, fontName="Serif-Bold"),
        "title": ParagraphStyle("title", plain, fontName="Serif-Bold", alignment=1, firstLineIndent=0),
        "cell": ParagraphStyle("cell", fontName="Serif", fontSize=11, leading=13),
        "left": ParagraphStyle("left", fontName="Serif", fontSize=11, leading=13),
        "centre": ParagraphStyle("centre", fontName="Serif-Bold", fontSize=11, leading=13, alignment=1),
    }


def _paragraph(text: str, style: ParagraphStyle) -> Any:
    return Paragraph(escape(text.removeprefix("#")).replace(BREAK, "<br/>"), style)


def _pair(pair: Pair, styles: Styles) -> Any:
    left = "left" if pair[0][0].startswith("Nơi nhận") else "centre"
    sides = [
        [_paragraph(word, styles[look]) for word in words]
        for words, look in zip(pair, (left, "centre"), strict=True)
    ]
    return Table([sides], colWidths=[200, 265], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])


def _table(table: Grid, styles: Styles, widths: tuple[float, ...], *, repeat: bool) -> Any:
    look: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    body: list[list[Any]] = []
    for number, row in enumerate(table):
        if row[0].startswith("#"):
            look.append(("SPAN", (0, number), (-1, number)))
        style = styles["centre"] if number == 0 else styles["cell"]
        body.append([_paragraph("" if text == DITTO else text, style) for text in row])
    return LongTable(
        body,
        colWidths=[width * 28.35 for width in widths],
        style=look,
        repeatRows=1 if repeat else 0,
        splitInRow=0 if repeat else 1,
    )
