"""Writes sample plans as PDF files with a text layer."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

_FONT_FOLDERS = (
    Path(__file__).parents[3] / "resources" / "fonts",
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/truetype/liberation2"),
)
_FACES = {"Serif": "Regular", "Serif-Bold": "Bold", "Serif-Italic": "Italic"}


def _fonts() -> None:
    for name, face in _FACES.items():
        if name in pdfmetrics.getRegisteredFontNames():
            continue
        files = [folder / f"LiberationSerif-{face}.ttf" for folder in _FONT_FOLDERS]
        found = next((file for file in files if file.is_file()), None)
        if found is None:
            raise FileNotFoundError(f"LiberationSerif-{face}.ttf")
        pdfmetrics.registerFont(TTFont(name, str(found)))


def _style(
    name: str, size: float, *, center: bool = False, bold: bool = False, indent: float = 0.0
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName="Serif-Bold" if bold else "Serif",
        fontSize=size,
        leading=size * 1.2,
        alignment=TA_CENTER if center else TA_JUSTIFY,
        firstLineIndent=indent,
        spaceAfter=0 if center else 4,
    )


class Paper:
    """A PDF being written: the same parts as a Word plan."""

    def __init__(self, *, cell_size: float = 11) -> None:
        _fonts()
        self._story: list[Flowable] = []
        self._body = _style("body", 13, indent=10 * mm)
        self._bold = _style("bold", 13, bold=True, indent=10 * mm)
        self._cell = ParagraphStyle("cell", parent=_style("c", cell_size), alignment=0, spaceAfter=0)
        self._cell_bold = ParagraphStyle("cellb", parent=_style("cb", cell_size, bold=True, center=True))

    def letterhead(self, left: Sequence[str], right: Sequence[str]) -> None:
        """Two columns without borders."""
        self._side_by_side(left, right, center_left=True)

    def signature(self, recipients: Sequence[str], lines: Sequence[str], name: str) -> None:
        """Recipients left, authority and name right."""
        self._story.append(Spacer(1, 10))
        self._side_by_side(["Nơi nhận:", *recipients], [*lines, "", "", "", name], center_left=False)

    def center(self, *lines: str) -> None:
        """Centred bold lines."""
        style = _style("center", 14, center=True, bold=True)
        self._story += [Paragraph(line, style) for line in lines]
        self._story.append(Spacer(1, 6))

    def text(self, *lines: str) -> None:
        """Justified paragraphs, wrapped by the page's width."""
        self._story += [Paragraph(line, self._body) for line in lines]

    def head(self, *lines: str) -> None:
        """Bold headings."""
        self._story += [Paragraph(line, self._bold) for line in lines]

    def landscape(self) -> None:
        """The following pages lie on their side."""
        self._story += [NextPageTemplate("lying"), PageBreak()]

    def page(self, *, below: float = 0) -> None:
        """A page break, and white space below it."""
        self._story += [PageBreak(), Spacer(1, below)]

    def table(
        self,
        header: Sequence[str],
        body: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        split: bool = True,
        repeat: bool = True,
    ) -> None:
        """A bordered table with its header on each page; rows may be split by the end of a page (`split`)."""
        # reportlab leaves the ends of a row cut in two open; Word draws them.
        style = [
            ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
            ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.5, colors.black),
            ("LINEABOVE", (0, "splitfirst"), (-1, "splitfirst"), 0.5, colors.black),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
        cells: list[list[Paragraph | str]] = [[Paragraph(text, self._cell_bold) for text in header]]
        for r, line in enumerate(body, start=1):
            if len(line) > 1 and line[1] == "<":
                style.append(("SPAN", (0, r), (-1, r)))
            cells.append([self._shown(text) for text in line])
        self._story.append(
            Table(
                cells,
                colWidths=[width * mm for width in widths],
                repeatRows=1 if repeat else 0,
                splitByRow=0 if split else 1,
                splitInRow=1 if split else 0,
                style=TableStyle(style),  # type: ignore[arg-type]
            )
        )
        self._story.append(Spacer(1, 10))

    def save(self, path: Path) -> Path:
        """Writes the file."""
        doc = BaseDocTemplate(str(path), pagesize=A4, title="", author="")
        width, height = A4
        upright = Frame(30 * mm, 20 * mm, width - 45 * mm, height - 40 * mm)
        lying = Frame(20 * mm, 15 * mm, height - 40 * mm, width - 35 * mm)
        templates = [
            PageTemplate("standing", [upright], pagesize=A4),
            PageTemplate("lying", [lying], pagesize=landscape(A4)),
        ]
        doc.addPageTemplates(templates)
        doc.build(self._story)
        return path

    def _shown(self, text: str) -> Paragraph | str:
        return "" if text == "<" else Paragraph(text.replace("\n", "<br/>"), self._cell)

    def _side_by_side(self, left: Sequence[str], right: Sequence[str], *, center_left: bool) -> None:
        first = _style("l", 12, center=True) if center_left else _style("r", 11)
        second = _style("m", 12, center=True, bold=True)
        columns = [
            [Paragraph(line or "&nbsp;", style) for line in lines]
            for lines, style in ((left, first), (right, second))
        ]
        self._story.append(
            Table(
                [columns],
                colWidths=[72 * mm, 93 * mm],
                style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]),
            )
        )
        self._story.append(Spacer(1, 8))
