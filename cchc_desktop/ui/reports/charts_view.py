"""The report's charts on the screen: the drawing of the paper as SVG, sharp at every scaling."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress

if TYPE_CHECKING:
    from cchc_desktop.reports.document import Chart

_ZOOM = 1.35


def draw_charts(charts: "Sequence[Chart]") -> list[tuple[str, bytes]]:
    """Title and SVG of each chart; to be called on the thread of jobs: the drawing library loads slowly."""
    from cchc_desktop.reports.charts import chart_svg  # noqa: PLC0415 - only when charts are looked at

    return [(chart.title, chart_svg(chart).encode()) for chart in charts]


def picture_of(svg: bytes, zoom: float, ratio: float) -> QPixmap:
    """The drawing `zoom` times its size, for a screen of `ratio` dots per point."""
    data = QByteArray(svg)
    buffer = QBuffer(data)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    size: QSize = reader.size() * zoom
    reader.setScaledSize(size * ratio)
    reader.setBackgroundColor(Qt.GlobalColor.white)
    image: QImage = reader.read()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


class ChartsView(QScrollArea):
    """The charts one below the other."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = 0
        self.pictures: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setAccessibleName("Biểu đồ của báo cáo")

    def show_charts(self, charts: "Sequence[Chart]") -> None:
        """Draw the charts and show them."""
        self._asked += 1
        asked, wanted = self._asked, tuple(charts)

        def work(_progress: Progress) -> list[tuple[str, bytes]]:
            return draw_charts(wanted)

        self._context.jobs.run(
            work, on_done=lambda drawn: self._show(drawn) if asked == self._asked else None, parent=self
        )

    def _show(self, drawn: Sequence[tuple[str, bytes]]) -> None:
        sheet = QWidget()
        sheet.setObjectName("charts")
        sheet.setStyleSheet("QWidget#charts { background: white; }")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        self.pictures = []
        for title, svg in drawn:
            name = QLabel(title)
            name.setStyleSheet("font-weight: 600;")
            picture = QLabel()
            picture.setPixmap(picture_of(svg, _ZOOM, self.devicePixelRatioF()))
            picture.setAccessibleName(title)
            column.addWidget(name, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pictures.append(picture)
        if not drawn:
            column.addWidget(QLabel("Chưa có số liệu để vẽ biểu đồ."))
        column.addStretch(1)
        self.setWidget(sheet)
