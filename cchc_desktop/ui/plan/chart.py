"""A small chart of one target: its value over time, and what is asked for as a dashed line."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cchc_desktop.display.text import show_number
from cchc_desktop.domain.numbers import half_up
from cchc_desktop.services.target_history import Point
from cchc_desktop.typed import override
from cchc_desktop.ui.style import ACCENT, LINE, MUTED, WARNING

_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 16, 16, 24


class HistoryChart(QWidget):
    """Draws what it was given last; says so where there is nothing to draw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._bound: Fraction | None = None
        self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Biểu đồ kết quả theo thời gian")

    @property
    def points(self) -> tuple[Point, ...]:
        """What is drawn."""
        return self._points

    def show_points(self, points: Sequence[Point], bound: Fraction | None, unit: str | None) -> None:
        """Draw these values against the bound."""
        self._points, self._bound = tuple(points), bound
        self._unit = "%" if unit == "%" else ""
        told = (f"{p.on:%d/%m/%Y}: {self._number(p.value)}" for p in points)
        self.setToolTip("\n".join(told))
        self.setAccessibleDescription("; ".join(f"{p.on:%d/%m/%Y}: {self._number(p.value)}" for p in points))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Low: the numbers are in the table."""
        return QSize(320, 130)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        painter.setPen(QColor(LINE))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topLeft(), area.bottomLeft())
        if not self._points:
            painter.setPen(QColor(MUTED))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "Chưa có số liệu")
        else:
            self._draw(painter, area)
        painter.end()

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        low, high = self._span()
        places = [
            QPointF(self._x(at, area), _y(p.value, low, high, area)) for at, p in enumerate(self._points)
        ]
        if self._bound is not None:
            level = _y(self._bound, low, high, area)
            painter.setPen(QPen(QColor(WARNING), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
            self._label(painter, level, self._number(self._bound), WARNING)
        painter.setPen(QPen(QColor(ACCENT), 2))
        painter.drawPolyline(places)
        painter.setBrush(QColor(ACCENT))
        for place in places:
            painter.drawEllipse(place, 3, 3)
        last = places[-1]
        painter.setPen(QColor(ACCENT))
        above = -6 if last.y() > area.top() + 12 else 16
        words = self._number(self._points[-1].value)
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(
            QPointF(min(last.x() - width / 2, area.right() - width + _RIGHT), last.y() + above), words
        )
        self._days(painter, area)

    def _days(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(MUTED))
        ends = [self._points[0]] if len(self._points) == 1 else [self._points[0], self._points[-1]]
        first = QPointF(area.left(), area.bottom() + 17)
        painter.drawText(first, f"{ends[0].on:%d/%m/%Y}")
        if len(ends) > 1:
            words = f"{ends[1].on:%d/%m/%Y}"
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(area.right() - width + _RIGHT, area.bottom() + 17), words)

    def _label(self, painter: QPainter, y: float, words: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        box = QRectF(0, y - 9, _LEFT - 6, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _x(self, at: int, area: QRectF) -> float:
        if len(self._points) == 1:
            return area.center().x()
        first, last = self._points[0].on.toordinal(), self._points[-1].on.toordinal()
        share = (self._points[at].on.toordinal() - first) / max(last - first, 1)
        return area.left() + 6 + share * (area.width() - 12)

    def _span(self) -> tuple[float, float]:
        """From 0 to the greatest, the bound among them; from nearer where all are far from 0."""
        values = [float(p.value) for p in self._points]
        if self._bound is not None:
            values.append(float(self._bound))
        low, high = min(0.0, *values), max(values)
        if min(values) > high / 2:
            low = min(values) - (high - min(values)) - 1
        return low, high if high > low else low + 1

    def _number(self, value: Fraction) -> str:
        return f"{show_number(half_up(value, 1))}{self._unit}"


def _y(value: Fraction, low: float, high: float, area: QRectF) -> float:
    return area.bottom() - (float(value) - low) / (high - low) * area.height()
