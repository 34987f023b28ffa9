"""The plan as a PDF of reportlab."""

from pathlib import Path
from typing import Any, Literal

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer, Table

from tests.importing.unruled import (
    CLOSING,
    HEADS,
    OPENING,
    RECIPIENTS,
    SIGNATURE,
    TITLE,
    WIDTHS,
    Look,
    printed,
)

_ALL, _HEAD = ((0, 0), (-1, -1)), ((0, 0), (-1, 0))
RULES: dict[str, list[tuple[Any, ...]]] = {
    "": [],
    "under the head": [("LINEBELOW", *_HEAD)],
    "across": [("LINEBELOW", *_ALL)],
    "round the head": [("GRID", *_HEAD)],
    "round the table": [("BOX", *_ALL), ("LINEBELOW", *_HEAD)],
    "down the columns": [("BOX", *_ALL), ("LINEBELOW", *_HEAD), ("INNERGRID", *_HEAD)]
    + [("LINEAFTER", (column, 0), (column, -1)) for column in range(5)],
}
FONTS = Path(__file__).parents[3] / "resources" / "fonts"


def style(
    size: float, align: Literal[0, 1, 4] = 0, *, bold: bool = False, indent: float = 0
) -> ParagraphStyle:
    """Type of a cell or a paragraph: align 0 left, 1 centred, 4 justified."""
    for name, file in (("Serif", "Regular"), ("SerifBold", "Bold")):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"LiberationSerif-{file}.ttf")))
    face = "SerifBold" if bold else "Serif"
    return ParagraphStyle(
        "s",
        fontName=face,
        fontSize=size,
        leading=size * 1.25,
        alignment=align,
        firstLineIndent=indent,
        spaceAfter=4,
    )


def write(path: Path, story: list[Any], *, wide: bool = False) -> Path:
    """A PDF with page numbers in the top margin."""

    def number(canvas: Any, paper: Any) -> None:
        if paper.page > 1:
            canvas.setFont("Serif", 13)
            canvas.drawCentredString(canvas._pagesize[0] / 2, canvas._pagesize[1] - 34, str(paper.page))

    size = landscape(A4) if wide else A4
    paper = SimpleDocTemplate(
        str(path), pagesize=size, leftMargin=70, rightMargin=45, topMargin=56, bottomMargin=56
    )
    paper.build(story, onFirstPage=number, onLaterPages=number)
    return path


def signature() -> Table:
    """The recipients beside the signer, without lines."""
    left, right = style(12), style(13, 1, bold=True)
    sides = [[Paragraph(text, left) for text in RECIPIENTS], [Paragraph(text, right) for text in SIGNATURE]]
    return Table([sides], colWidths=[220, 260], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])


def plan(path: Path, look: Look) -> Path:
    """The whole plan in one look."""
    running = style(13, 4, indent=28)
    story: list[Any] = [Paragraph(TITLE, style(14, 1, bold=True)), Paragraph(OPENING, running)]
    story += [Paragraph("Phụ lục nhiệm vụ", style(13, 1)), table(look)]
    story += [*(Paragraph(text, running) for text in CLOSING), Spacer(1, 10), signature()]
    return write(path, story, wide=look.wide)


def table(look: Look) -> LongTable:
    """The table of tasks."""
    cell, centred = style(look.size, 4 if look.justified else 0), style(look.size, 1)
    heads = style(look.size, 1, bold=True)
    dress: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if look.middle else "TOP"),
        *((f"{side}PADDING", (0, 0), (-1, -1), look.padding) for side in ("LEFT", "RIGHT")),
        *((f"{side}PADDING", (0, 0), (-1, -1), look.white) for side in ("TOP", "BOTTOM")),
    ]
    dress += [(rule, *place, 0.5, black) for rule, *place in RULES[look.rules]]
    data: list[list[Any]] = [[Paragraph(HEADS[column], heads) for column in look.columns]]
    for number, row in printed(look):
        if row is None:
            dress.append(("SPAN", (0, len(data)), (-1, len(data))))
            data.append([Paragraph(number, cell), *[""] * (len(look.columns) - 1)])
            continue
        cells = zip(look.columns, row.cells(look.columns, int(number)), strict=True)
        data.append(
            [
                Paragraph(text.replace("\n", "<br/>"), centred if column == "o" else cell)
                for column, text in cells
            ]
        )
    room = 700.0 if look.wide else 480.0
    share = room / sum(WIDTHS[column] for column in look.columns)
    widths = [WIDTHS[column] * share for column in look.columns]
    return LongTable(data, colWidths=widths, style=dress, repeatRows=int(look.repeat), splitInRow=1)
