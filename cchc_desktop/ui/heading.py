"""What a table draws itself: the heading of a group (arrow, title, how many rows), words in place of rows."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF

from cchc_desktop.display.text import show_number
from cchc_desktop.ui.row_groups import Heading
from cchc_desktop.ui.style import ACCENT, INK, MUTED

# Up to here a click is one on the arrow.
HEADING_INDENT = 28
_GROUND = QColor("#e9eff6")
_SELECTED = QColor("#cbdef3")
_LINE = QColor("#c9d6e4")
_ARROW = 4.0


@dataclass(frozen=True, slots=True)
class HeadingLook:
    """How the officer stands to a heading; `noun` is what its rows are called."""

    selected: bool = False
    current: bool = False
    noun: str = ""


def paint_heading(painter: QPainter, area: QRect, heading: Heading, look: HeadingLook) -> None:
    """Draw a heading over an area of the view."""
    painter.fillRect(area, _SELECTED if look.selected else _GROUND)
    painter.setPen(_LINE)
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    _paint_arrow(painter, area, QColor(INK), folded=heading.folded)
    plain = QFont(painter.font())
    bold = QFont(plain)
    bold.setBold(True)
    place = area.adjusted(HEADING_INDENT, 0, -8, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
    painter.setFont(bold)
    painter.setPen(QColor(INK))
    taken = painter.boundingRect(place, int(flags), heading.title)
    painter.drawText(place, int(flags), heading.title)
    painter.setFont(plain)
    painter.setPen(QColor(MUTED))
    words = f"{show_number(heading.count)} {look.noun}".rstrip()
    painter.drawText(place.adjusted(taken.width() + 12, 0, 0, 0), int(flags), words)
    if look.current:
        painter.setPen(QColor(ACCENT))
        painter.drawRect(area.adjusted(0, 0, -1, -1))


def paint_words(painter: QPainter, room: QRect, words: str) -> None:
    """Draw words in place of rows: near the top, in a low table in the middle of what there is."""
    side = min(40, room.width() // 12)
    area = room.adjusted(side, 0, -side, 0)
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    left = room.height() - painter.boundingRect(area, flags, words).height()
    painter.setPen(QColor(MUTED))
    painter.drawText(area.adjusted(0, min(24, max(left // 2, 0)), 0, 0), flags, words)


def _paint_arrow(painter: QPainter, area: QRect, ink: QColor, *, folded: bool) -> None:
    x, y = HEADING_INDENT / 2, area.center().y() + 0.5
    half = _ARROW / 2
    corners = (
        [QPointF(x - half, y - _ARROW), QPointF(x - half, y + _ARROW), QPointF(x + _ARROW, y)]
        if folded
        else [QPointF(x - _ARROW, y - half), QPointF(x + _ARROW, y - half), QPointF(x, y + _ARROW)]
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()
