"""Which version this is, where its data is, and under which licences its parts stand."""

from html import escape

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop import __version__
from cchc_desktop.paths import Paths, resource
from cchc_desktop.ui.window_parts import icon

_PARTS = (
    ("Qt, PySide6", "LGPL 3.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("openpyxl, python-docx, RapidFuzz, python-calamine", "MIT"),
    ("ReportLab", "BSD"),
    ("pypdfium2, PDFium", "Apache 2.0, BSD"),
    ("defusedxml", "Python Software Foundation License"),
    ("platformdirs", "MIT"),
    ("Phông chữ Liberation", "SIL Open Font License 1.1"),
)


class AboutDialog(QDialog):
    """Everything in it can be selected and copied, for a call for help."""

    def __init__(self, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Giới thiệu CCHC Desktop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.facts = QLabel(_facts(paths))
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.facts.setWordWrap(True)
        self.facts.linkActivated.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        self.licence = QTextBrowser()
        self.licence.setPlainText(_licence_text())
        parts = QTextBrowser()
        rows = "".join(f"<tr><td>{name}&nbsp;&nbsp;</td><td>{licence}</td></tr>" for name, licence in _PARTS)
        parts.setHtml(f"<table cellpadding='4'>{rows}</table>")
        tabs = QTabWidget()
        tabs.addTab(parts, "Thành phần")
        tabs.addTab(self.licence, "Giấy phép")
        head = QLabel()
        head.setPixmap(icon("app").pixmap(56, 56))
        buttons = QDialogButtonBox()
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        for widget in (head, self.facts, tabs, buttons):
            layout.addWidget(widget)
        self.resize(600, 520)


def _facts(paths: Paths) -> str:
    folder = QUrl.fromLocalFile(str(paths.database.parent)).toString()
    return (
        f"<p><b>CCHC Desktop {__version__}</b><br>Sổ tay cải cách hành chính của xã, phường; làm việc không"
        " cần mạng.</p>"
        f"<p>Tệp dữ liệu: {escape(str(paths.database))}<br><a href='{folder}'>Mở thư mục dữ liệu</a></p>"
        f"<p>Qt {qVersion()}{_build()}</p>"
    )


def _build() -> str:
    """Which build the installer made; nothing in a checkout."""
    place = resource("build.txt")
    return f"<br>Bản dựng: {escape(place.read_text(encoding='utf-8').strip())}" if place.is_file() else ""


def _licence_text() -> str:
    for place in (resource("LICENSE"), resource("").parent / "LICENSE"):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    return "Xem tệp LICENSE đi kèm chương trình."
