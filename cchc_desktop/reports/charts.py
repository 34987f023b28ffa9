"""Bar charts: one drawing, shown on the screen as SVG, drawn into PDF, put into Word as PNG."""

import re
from decimal import Decimal
from io import BytesIO
from typing import Literal

import pypdfium2
from PIL.Image import Dither, Quantize
from reportlab.graphics import renderPDF, renderSVG
from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color, HexColor

from cchc_desktop.display.text import show_number
from cchc_desktop.reports.document import Chart
from cchc_desktop.reports.fonts import FontFamily, default_family, drawable_text, register, wrap
from cchc_desktop.reports.layout import MM, clean

CHART_WIDTH = 150.0
_SIZE = 11.0
_BAR = 11.0
_GAP = 9.0
_LABELS = 52 * MM
_FIGURES = 20 * MM
_DPI = 200
_PIXELS_PER_POINT = _DPI / 72

# Qt knows no clipping paths and would fill this one with black.
_CLIP = re.compile(r"<clipPath.*?</clipPath>", re.DOTALL)
# Told apart without colour too: each is darker than the next.
_INKS = (HexColor("#1F4E79"), HexColor("#9DC3E6"), HexColor("#7F7F7F"), HexColor("#D9D9D9"))


def chart_drawing(chart: Chart, family: FontFamily | None = None) -> Drawing:
    """The chart 150 mm wide; as high as its bars need."""
    used = register(family or default_family())
    names = [wrap(_safe(label, used), _LABELS - 6, _SIZE, family=used) for label in chart.labels]
    group = max(len(chart.series), 1) * _BAR
    heights = [max(group, len(lines) * _SIZE * 1.15) + _GAP for lines in names]
    legend = 16.0 * len(chart.series) if len(chart.series) > 1 else 0.0
    drawing = Drawing(CHART_WIDTH * MM, sum(heights) + legend + 6)
    # Else the PDF would also name Times-Roman, which is not embedded.
    setattr(drawing, "initialFontName", used.face())  # noqa: B010  missing in its type stubs
    scale = (CHART_WIDTH * MM - _LABELS - _FIGURES) / float(_top(chart))
    top = drawing.height - 2
    for at, (lines, height) in enumerate(zip(names, heights, strict=True)):
        _label(drawing, lines, top - height / 2, used)
        _bars(drawing, chart, at, top - (height - group) / 2, scale, used)
        top -= height
    drawing.add(Line(_LABELS, legend + 4, _LABELS, drawing.height, strokeWidth=0.75))
    if legend:
        _legend(drawing, chart, legend, used)
    return drawing


def _top(chart: Chart) -> Decimal:
    figures = [value for series in chart.series for value in series.values if value is not None]
    return max([chart.maximum or Decimal(0), *figures]) or Decimal(1)


def _safe(text: str, family: FontFamily) -> str:
    return drawable_text(clean(text), family)


def _label(drawing: Drawing, lines: list[str], middle: float, family: FontFamily) -> None:
    y = middle + (len(lines) * _SIZE * 1.15) / 2 - _SIZE * 0.9
    for text in lines:
        drawing.add(_string(_LABELS - 4, y, text, family, anchor="end"))
        y -= _SIZE * 1.15


def _bars(drawing: Drawing, chart: Chart, at: int, top: float, scale: float, family: FontFamily) -> None:
    for index, series in enumerate(chart.series):
        y = top - (index + 1) * _BAR
        value = series.values[at]
        length = max(float(value), 0.0) * scale if value is not None else 0.0
        ink: Color = _INKS[index % len(_INKS)]
        drawing.add(_filled(_LABELS, y + 1, length, _BAR - 2, ink))
        figure = show_number(value, unknown="chưa có số liệu") + (chart.unit if value is not None else "")
        drawing.add(_string(_LABELS + length + 3, y + 2, figure, family))


def _legend(drawing: Drawing, chart: Chart, room: float, family: FontFamily) -> None:
    for index, series in enumerate(chart.series):
        y = room - 14 - index * 16
        drawing.add(_filled(_LABELS, y, 10, 9, _INKS[index % len(_INKS)]))
        drawing.add(_string(_LABELS + 15, y, _safe(series.name, family), family))


def _filled(x: float, y: float, width: float, height: float, ink: Color) -> Rect:
    bar = Rect(x, y, width, height)
    bar.fillColor, bar.strokeColor = ink, None
    return bar


def _string(
    x: float, y: float, text: str, family: FontFamily, *, anchor: Literal["start", "end"] = "start"
) -> String:
    return String(x, y, text, fontName=family.face(), fontSize=_SIZE, textAnchor=anchor)


def chart_svg(chart: Chart) -> str:
    """For the screen, whose system knows the font by its usual name."""
    family = register(default_family())
    drawn = str(renderSVG.drawToString(chart_drawing(chart, family)))
    plain = _CLIP.sub("", drawn)
    return plain.replace(f"font-family: {family.face()};", "font-family: Times New Roman;")


def chart_png(chart: Chart) -> bytes:
    """For Word: the PDF drawing rendered at 200 dots per inch."""
    pdf = pypdfium2.PdfDocument(renderPDF.drawToString(chart_drawing(chart)))
    try:
        page = pdf[0]
        try:
            bitmap = page.render(scale=_PIXELS_PER_POINT)
            try:
                out = BytesIO()
                # A few inks and their edges: a palette makes the picture a quarter as large.
                picture = bitmap.to_pil().quantize(64, method=Quantize.FASTOCTREE, dither=Dither.NONE)
                picture.save(out, "PNG", dpi=(_DPI, _DPI))
                return out.getvalue()
            finally:
                bitmap.close()
        finally:
            page.close()
    finally:
        pdf.close()
