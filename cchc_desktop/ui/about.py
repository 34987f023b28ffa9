"""Which version this is, where its data is, and under which licences its parts stand."""

from html import escape

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop import __version__
from cchc_desktop.paths import Paths, licence_folder, resource
from cchc_desktop.ui.style import GROUND, MUTED
from cchc_desktop.ui.window_parts import icon


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
        self.parts, self.licence = QTextBrowser(), QTextBrowser()
        self.parts.setHtml(_parts())
        self.parts.setOpenLinks(False)
        self.parts.anchorClicked.connect(QDesktopServices.openUrl)
        self.licence.setPlainText(_licence_text())
        tabs = QTabWidget()
        tabs.addTab(self.parts, "Thành phần và giấy phép")
        tabs.addTab(self.licence, "Giấy phép của chương trình")
        head = QLabel()
        head.setPixmap(icon("app").pixmap(56, 56))
        buttons = QDialogButtonBox()
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.facts, 1)
        layout.addLayout(top)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        self.resize(780, 640)


def _parts() -> str:
    """What is shipped and under which licence, from the table that the Windows build goes by too."""
    text = resource("data/components.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    rows = "".join(
        f"<tr{f' bgcolor={GROUND!r}' if at % 2 else ''}><td>{escape(name)}</td><td>{escape(licence)}</td>"
        f"<td style='color:{MUTED}'>{escape(use)}</td></tr>"
        for at, (_key, name, licence, use, _texts) in enumerate(lines[1:])
    )
    head = "".join(f"<th align='left'>{words}</th>" for words in ("Thành phần", "Giấy phép", "Dùng để"))
    return (
        "<p>Qt và Qt for Python được dùng theo giấy phép LGPL 3.0, không sửa đổi; có thể thay bằng bản khác"
        f" cùng dòng phiên bản. {_where_texts_are()}</p>"
        "<table width='100%' cellspacing='0' cellpadding='5'>"
        f"<tr bgcolor='#eaeef3'>{head}</tr>{rows}</table>"
    )


def _where_texts_are() -> str:
    folder = licence_folder()
    if folder is None:
        return "Văn bản của từng giấy phép nằm trong gói của thành phần đó."
    link = QUrl.fromLocalFile(str(folder)).toString()
    return f"Cách thay và văn bản của từng giấy phép: <a href='{link}'>mở thư mục giấy phép</a>."


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
