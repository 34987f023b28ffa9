"""A paper as a PDF file with the layout of the Word file, by reportlab's page flow."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
)

from cchc_desktop.reports import document as model
from cchc_desktop.reports.charts import CHART_WIDTH, chart_drawing
from cchc_desktop.reports.document import Document, Letterhead
from cchc_desktop.reports.fonts import FontFamily, default_family, register
from cchc_desktop.reports.layout import (
    A4,
    AFTER_TABLE,
    BOTTOM,
    LEFT,
    LETTERHEAD_LEFT,
    MM,
    NUMBER,
    PAGE_NUMBER,
    PAGE_NUMBER_FROM_EDGE,
    PLACE_DATE,
    RIGHT,
    SINGLE,
    Line,
    Piece,
    Rule,
    TextStyle,
    annex_opening,
    body,
    clean,
    has_body,
    issuer_side,
    line,
    nation_side,
    opening,
    recipients_side,
    signature_side,
    text_area,
)
from cchc_desktop.reports.pdf_canvas import PaperCanvas
from cchc_desktop.reports.pdf_table import RuledTable, ruled_table
from cchc_desktop.reports.pdf_text import TextBlock


def write_pdf(document: Document, path: Path, family: FontFamily | None = None) -> None:
    """Write the paper to `path` in `family` (default: Times New Roman, else the bundled font), embedded."""
    used = register(family or default_family())
    story = list(_story(document, used))
    meta = document.metadata
    template = _PaperTemplate(
        str(path),
        used,
        landscape=not has_body(document) and document.annexes[0].landscape,
        title=clean(meta.title or document.title),
        author=clean(meta.author),
        subject=clean(meta.subject),
        creator="CCHC Desktop",
        lang="vi-VN",
    )
    template.build(story, canvasmaker=partial(PaperCanvas, meta.created, used.face()))


class _PaperTemplate(BaseDocTemplate):
    """Pages of the body and of annexes; each begins its own numbering and hides the first number."""

    def __init__(self, path: str, family: FontFamily, *, landscape: bool, **facts: Any) -> None:
        super().__init__(path, pagesize=_size(landscape=landscape), **facts)
        self._family = family
        self._first_page = 1
        self._last_level = -1
        self._marks = 0
        # The paper begins on the template that is added first.
        for wide in (landscape, not landscape):
            for first in (True, False):
                self.addPageTemplates(self._page(landscape=wide, first=first))

    def _page(self, *, landscape: bool, first: bool) -> PageTemplate:
        width, height = text_area(landscape=landscape)
        frame = Frame(LEFT * MM, BOTTOM * MM, width * MM, height * MM, 0, 0, 0, 0)
        return PageTemplate(
            _page_name(landscape=landscape, first=first),
            [frame],
            onPage=self._begin_section if first else self._draw_number,
            pagesize=_size(landscape=landscape),
            autoNextPageTemplate=_page_name(landscape=landscape, first=False),
        )

    def _begin_section(self, _canvas: Any, _template: Any) -> None:
        self._first_page = self.page

    def _draw_number(self, canvas: Any, _template: Any) -> None:
        width, height = canvas._pagesize  # noqa: SLF001  the canvas has no public way to ask
        canvas.saveState()
        canvas.setFont(self._family.face(), PAGE_NUMBER.size)
        middle = (LEFT * MM + width - RIGHT * MM) / 2
        y = height - PAGE_NUMBER_FROM_EDGE * MM - PAGE_NUMBER.size * 0.89
        canvas.drawCentredString(middle, y, str(self.page - self._first_page + 1))
        canvas.restoreState()

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  reportlab's name
        """A heading that was just drawn becomes a bookmark."""
        level, text = getattr(flowable, "outline", (0, ""))
        if not level:
            return
        self._last_level = min(level - 1, self._last_level + 1)
        self._marks += 1
        key = f"muc{self._marks}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, self._last_level, closed=False)


def _size(*, landscape: bool) -> tuple[float, float]:
    width, height = (side * MM for side in A4)
    return (height, width) if landscape else (width, height)


def _page_name(*, landscape: bool, first: bool) -> str:
    return f"{'landscape' if landscape else 'portrait'}-{'first' if first else 'next'}"


class _RuleLine(Flowable):
    """A centred line, as under the motto."""

    def __init__(self, length: float) -> None:
        super().__init__()
        self._length = length

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._room = width
        return width, 4.0

    def draw(self) -> None:
        self.canv.setLineWidth(0.75)
        start = (self._room - self._length) / 2
        self.canv.line(start, 2, start + self._length, 2)


class _Picture(Flowable):
    """A chart in the middle of the line."""

    def __init__(self, drawing: Any) -> None:
        super().__init__()
        self._drawing = drawing

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self._room = width
        return width, self._drawing.height + 6

    def draw(self) -> None:
        renderPDF.draw(self._drawing, self.canv, (self._room - CHART_WIDTH * MM) / 2, 6)


def _story(document: Document, family: FontFamily) -> Iterable[Flowable]:
    alone = not has_body(document)
    if not alone:
        yield from _body(document, family)
    for at, annex in enumerate(document.annexes):
        if at or not alone:
            yield NextPageTemplate(_page_name(landscape=annex.landscape, first=True))
            yield PageBreak()
        yield from _flow(annex_opening(annex, alone=alone), family, landscape=annex.landscape)
        yield Spacer(1, AFTER_TABLE.size * SINGLE)
        yield from _kept(
            _flow(body(annex.blocks), family, landscape=annex.landscape), landscape=annex.landscape
        )


def _body(document: Document, family: FontFamily) -> Iterable[Flowable]:
    if document.letterhead is not None:
        yield _letterhead(document.letterhead, family)
    blocks = [*_flow(opening(document), family, landscape=False)]
    blocks += _flow(body(document.blocks), family, landscape=False)
    closing = _closing(document, family)
    if closing:
        blocks.append(KeepTogether([*_last_words(blocks), *closing]))
    yield from _kept(blocks, landscape=False)


def _last_words(blocks: list[Flowable]) -> list[TextBlock]:
    """The last paragraph with its headings, taken out of `blocks`: no signature stands alone on a page."""
    last: list[TextBlock] = []
    while blocks and isinstance(block := blocks[-1], TextBlock) and (not last or block.keep_next):
        last.insert(0, block)
        blocks.pop()
    return last


def _flow(pieces: Iterable[Piece], family: FontFamily, *, landscape: bool) -> list[Flowable]:
    room, height = text_area(landscape=landscape)
    made: list[Flowable] = []
    for piece in pieces:
        match piece:
            case Line():
                made.append(TextBlock(piece, family))
            case Rule(width):
                made.append(_RuleLine(width))
            case model.Table():
                made.append(ruled_table(piece, family, room, height))
                made.append(Spacer(1, AFTER_TABLE.size * SINGLE))
            case model.Chart():
                made.append(_Picture(chart_drawing(piece, family)))
            case model.PageBreak():
                made.append(PageBreak())
    return made


def _kept(flow: Iterable[Flowable], *, landscape: bool) -> Iterable[Flowable]:
    """The flow with its headings on the page of the first lines or rows that they stand above.

    reportlab's own keepWithNext keeps them with the whole of it, and so leaves the foot of a page empty.
    """
    heads: list[TextBlock] = []
    for item in flow:
        if isinstance(item, TextBlock) and item.keep_next:
            heads.append(item)
            continue
        if heads:
            yield _room_for(heads, item, landscape=landscape)
        yield from (*heads, item)
        heads = []
    yield from heads


def _room_for(heads: Sequence[TextBlock], item: Flowable, *, landscape: bool) -> CondPageBreak:
    width, height = (side * MM for side in text_area(landscape=landscape))
    need = 0.0
    for head in heads:
        need += head.wrap(width, height)[1] + head.getSpaceBefore() + head.getSpaceAfter()
    if isinstance(item, TextBlock | RuledTable):
        need += item.least_height(width)
    elif not isinstance(item, PageBreak):
        need += item.wrap(width, height)[1]
    # More than a page has room for would make an empty page and change nothing.
    return CondPageBreak(min(need, height))


def _letterhead(head: Letterhead, family: FontFamily) -> Table:
    room = text_area(landscape=False)[0]
    sides = [_flow(side, family, landscape=False) for side in (issuer_side(head), nation_side())]
    below = [_flow([line(style, text)], family, landscape=False) for style, text in _below(head)]
    return _frame((LETTERHEAD_LEFT, room - LETTERHEAD_LEFT), (sides, below), family)


def _below(head: Letterhead) -> tuple[tuple[TextStyle, str], ...]:
    return ((NUMBER, head.number_text), (PLACE_DATE, head.place_date_text))


def _closing(document: Document, family: FontFamily) -> list[Flowable]:
    received = _flow(recipients_side(document), family, landscape=False)
    signed = _flow(signature_side(document.signature), family, landscape=False) if document.signature else []
    if not received and not signed:
        return []
    half = text_area(landscape=False)[0] / 2
    return [Spacer(1, AFTER_TABLE.size * SINGLE), _frame((half, half), ((received, signed),), family)]


def _frame(widths_mm: Sequence[float], rows: Sequence[Sequence[list[Flowable]]], family: FontFamily) -> Table:
    """A table without borders and padding, its cells at the top."""
    commands = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONTNAME", (0, 0), (-1, -1), family.face()),
        *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
    ]
    data = [[_spaced(cell) for cell in row] for row in rows]
    # Cut only where it is higher than a page, as a list of a hundred recipients is.
    return Table(data, [width * MM for width in widths_mm], style=commands, splitInRow=1)


def _spaced(cell: list[Flowable]) -> list[Flowable]:
    """A table drops the space before its first paragraph, but not before its second flowable."""
    return [Spacer(1, 0.01), *cell]
