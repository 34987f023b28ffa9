"""A paper on the screen before it is printed: pages, zoom, and the system's print dialog."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QPageLayout, QPainter, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.reports.sources import calm
from cchc_desktop.ui.window_parts import icon

if TYPE_CHECKING:
    from cchc_desktop.reports.document import Document

_ZOOMS = (50, 75, 100, 125, 150, 200)
_SCREEN_DPI = 96
_PRINT_DPI = 200
_POINTS_PER_INCH = 72


def render_pdf(content: bytes, dpi: int) -> list[QImage]:
    """Each page of a PDF as a picture; to be called on the thread of jobs."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - only when a paper is looked at

    document = pdfium.PdfDocument(content)
    try:
        return [_picture(page, dpi) for page in document]
    finally:
        document.close()


def _picture(page: "object", dpi: int) -> QImage:
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True)  # type: ignore[attr-defined]
    array = bytes(bitmap.buffer)
    kind = QImage.Format.Format_RGBX8888 if bitmap.n_channels == 4 else QImage.Format.Format_RGB888
    return QImage(array, bitmap.width, bitmap.height, bitmap.stride, kind).copy()


def make_pdf(document: "Document") -> bytes:
    """The paper as the PDF that an export would write."""
    from cchc_desktop.reports.save import save  # noqa: PLC0415 - papers are made when asked for

    with TemporaryDirectory(prefix="cchc-xem-") as folder:
        return save(document, Path(folder) / "xem.pdf").path.read_bytes()


def keep_pdf(pdf: bytes, path: Path) -> Path:
    """Write the paper shown to a file, whole or not at all."""
    from cchc_desktop.services.report_keeping import write_bytes  # noqa: PLC0415 - papers are made when asked for

    return write_bytes(pdf, path if path.suffix else path.with_suffix(".pdf"))


def print_pages(printer: QPrinter, pages: list[QImage]) -> None:
    """Draw the pages, each in its own orientation."""
    painter = QPainter()
    for at, page in enumerate(pages):
        wide = page.width() > page.height()
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        if at == 0:
            painter.begin(printer)
        else:
            printer.newPage()
        area = printer.pageLayout().fullRectPixels(printer.resolution())
        size = page.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(0, 0, size.width(), size.height()), page)
    painter.end()


class PreviewDialog(QDialog):
    """Shows the pages of a paper; `make` is called on the thread of jobs."""

    def __init__(
        self, context: Context, title: str, make: "Callable[[], Document]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._make = make
        self._pdf = b""
        self.pages: list[QLabel] = []
        self.list = QListWidget()
        self.zoom = QComboBox()
        self.print_button = QPushButton("&In…")
        self.keep_button = QPushButton("&Lưu PDF…")
        self.close_button = QPushButton("Đó&ng")
        self._count = QLabel("Đang dựng bản in…")
        self._area = QScrollArea()
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)  # noqa: FBT003 - Qt's own
        self._build()
        self._connect()
        self.resize(1100, 700)
        self._start()

    def _build(self) -> None:
        for percent in _ZOOMS:
            self.zoom.addItem(f"{percent}%", percent)
        self.zoom.setCurrentIndex(_ZOOMS.index(75))
        self.zoom.setAccessibleName("Mức phóng")
        self.print_button.setIcon(icon("print-light"))
        self.print_button.setProperty("primary", True)  # noqa: FBT003 - Qt's own
        self.print_button.setEnabled(False)
        self.print_button.setAutoDefault(False)
        self.keep_button.setEnabled(False)
        self.keep_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self.list.setFixedWidth(150)
        self.list.setIconSize(QSize(84, 118))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        calm(self.list)
        self.list.setAccessibleName("Danh sách trang")
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        self._holder.setStyleSheet("QWidget#sheets { background: #8a929c; }")
        self._holder.setObjectName("sheets")
        self._area.setWidget(self._holder)
        self._area.setWidgetResizable(True)
        bar = QHBoxLayout()
        bar.addWidget(QLabel("Phóng:"))
        bar.addWidget(self.zoom)
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(self.keep_button)
        bar.addWidget(self.print_button)
        bar.addWidget(self.close_button)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self._area, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addLayout(middle, 1)

    def _connect(self) -> None:
        self.zoom.currentIndexChanged.connect(lambda _at: self._render())
        self.list.currentRowChanged.connect(self._scroll_to)
        self.print_button.clicked.connect(self._print)
        self.keep_button.clicked.connect(self._keep)
        self.close_button.clicked.connect(self.close)
        for keys, step in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._step_zoom(step))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self._print)

    def _step_zoom(self, step: int) -> None:
        self.zoom.setCurrentIndex(min(max(self.zoom.currentIndex() + step, 0), len(_ZOOMS) - 1))

    def _start(self) -> None:
        def work(_progress: Progress) -> bytes:
            return make_pdf(self._make())

        self._context.jobs.run(work, on_done=self._on_made, parent=self)

    def _on_made(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._render()

    def _render(self) -> None:
        if not self._pdf:
            return
        pdf, dpi = self._pdf, _SCREEN_DPI * int(self.zoom.currentData()) // 100
        self._context.jobs.run(lambda _p: render_pdf(pdf, dpi), on_done=self._show, parent=self)

    def _show(self, pictures: list[QImage]) -> None:
        kept = self.list.currentRow()
        for page in self.pages:
            self._column.removeWidget(page)
            page.deleteLater()
        self.pages = [self._page(picture) for picture in pictures]
        if self.list.count() != len(pictures):
            self._list_pages(pictures)
        self._count.setText(f"{len(pictures)} trang")
        self.print_button.setEnabled(True)
        self.keep_button.setEnabled(True)
        self.list.setCurrentRow(max(kept, 0))

    def _page(self, picture: QImage) -> QLabel:
        label = QLabel()
        label.setPixmap(QPixmap.fromImage(picture))
        label.setFixedSize(picture.size())
        self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        return label

    def _list_pages(self, pictures: list[QImage]) -> None:
        self.list.clear()
        for number, picture in enumerate(pictures, start=1):
            small = picture.scaled(
                self.list.iconSize(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self.list.addItem(QListWidgetItem(QPixmap.fromImage(small), str(number)))

    def _scroll_to(self, at: int) -> None:
        if 0 <= at < len(self.pages):
            self._area.verticalScrollBar().setValue(max(self.pages[at].y() - 16, 0))

    def _keep(self) -> None:
        name = self.windowTitle().partition(": ")[2] or "Bản in"
        path = self._context.dialogs.save_as(self, f"{name}.pdf", "PDF (*.pdf)")
        if path is None:
            return
        pdf = self._pdf
        self._context.jobs.run(
            lambda _p: keep_pdf(pdf, path),
            on_done=lambda kept: self._context.operations.said.emit(f"Đã ghi {kept.name}"),
            parent=self,
        )

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        if self._pdf and QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            pdf = self._pdf
            self._context.jobs.run(
                lambda _p: render_pdf(pdf, _PRINT_DPI),
                on_done=lambda pages: print_pages(printer, pages),
                parent=self,
                words="Đang in…",
            )
