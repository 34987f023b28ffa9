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

from tests.importing.plan_sets.model import BREAK, DITTO, LEFT, Plan
from tests.importing.plan_sets.model import Table as Grid
from tests.importing.plan_sets.words import habit

FONTS = Path(__file__).parents[3] / "resources" / "fonts"
Styles = dict[str, ParagraphStyle]


def write(plan: Plan, path: Path) -> None:
    """The plan as a .pdf at `path`."""
    styles = _styles()
    story: list[Any] = []
    for kind, text, table in plan.body:
        story += _pieces(kind, habit(plan, text), table, styles)
    wide, high = A4
    upright = PageTemplate(id="upright", frames=[Frame(80, 56, wide - 125, high - 112)], onPage=_number)
    lying = PageTemplate(
        id="lying", frames=[Frame(56, 50, high - 100, wide - 100)], pagesize=(high, wide), onPage=_number
    )
    paper = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    paper.addPageTemplates([upright, lying])
    paper.build(story)


def _pieces(kind: str, text: str, table: Grid | None, styles: Styles) -> list[Any]:
    if table is not None:
        return [_table(table, styles), Spacer(1, 8)]
    if kind in {"$HEAD", "$SIGN"}:
        return [_pair(text, styles), Spacer(1, 10)]
    if kind in {"$PAGE", "$LANDSCAPE", "$PORTRAIT"}:
        turn = [] if kind == "$PAGE" else [NextPageTemplate("lying" if kind == "$LANDSCAPE" else "upright")]
        return [*turn, PageBreak()]
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
        "cell": ParagraphStyle("cell", fontName="Serif", fontSize=10.5, leading=12.5),
        "left": ParagraphStyle("left", fontName="Serif", fontSize=11, leading=13),
        "centre": ParagraphStyle("centre", fontName="Serif-Bold", fontSize=11, leading=13, alignment=1),
    }


def _paragraph(text: str, style: ParagraphStyle) -> Any:
    return Paragraph(escape(text).replace(BREAK, "<br/>"), style)


def _pair(text: str, styles: Styles) -> Any:
    left, right = ([word.strip() for word in side.split(";;")] for side in text.split(" || "))
    look = "left" if left[0].startswith("Nơi nhận") else "centre"
    sides = [
        [_paragraph(word or " ", styles[look]) for word in left],
        [_paragraph(word or " ", styles["centre"]) for word in right],
    ]
    return Table([sides], colWidths=[200, 265], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])


def _table(table: Grid, styles: Styles) -> Any:
    ruled = not table.flag("noborder")
    look: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    look += [("GRID", (0, 0), (-1, -1), 0.5, black)] if ruled else []
    body: list[list[Any]] = []
    wide = max(len(cells) for _, cells in table.rows)
    for number, (kind, cells) in enumerate(table.rows):
        if kind == "S" and len(cells) == 1:
            look.append(("SPAN", (0, number), (-1, number)))
        for at, text in enumerate(cells):
            if text == LEFT:
                look.append(("SPAN", (at - 1, number), (at, number)))
            if text == DITTO:
                look.append(("SPAN", (at, number - 1), (at, number)))
        style = styles["centre" if kind == "H" else "cell"]
        row: list[Any] = [_paragraph("" if text in {DITTO, LEFT} else text, style) for text in cells]
        body.append(row + [""] * (wide - len(row)))
    widths = [float(width) * 28.35 for width in table.options["widths"].split(",")]
    repeated = 1 if table.flag("repeat") else 0
    return LongTable(body, colWidths=widths, style=look, repeatRows=repeated, splitInRow=0 if repeated else 1)
