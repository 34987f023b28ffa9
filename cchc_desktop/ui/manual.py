"""The manual (F1): chapters on the left, the chapter's text on the right; all of it shipped files."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.display.text import fold
from cchc_desktop.paths import resource
from cchc_desktop.ui.window_parts import icon

# (file, title); a page's key is the chapter of the same name where there is one.
CHAPTERS = (
    ("start", "Bắt đầu"),
    ("import", "Nhập kế hoạch"),
    ("tasks", "Nhiệm vụ và tiến độ"),
    ("plan", "Kế hoạch và chỉ tiêu"),
    ("inspections", "Kiểm tra"),
    ("initiatives", "Sáng kiến, hoạt động"),
    ("reports", "Báo cáo"),
    ("undo", "Hoàn tác, lịch sử"),
    ("safety", "Sao lưu và an toàn dữ liệu"),
    ("keys", "Phím tắt"),
)
_OF_PAGE = {"overview": "start", "activities": "initiatives", "documents": "tasks"}
_STYLE = """
h1 { font-size: 16pt; } h2 { font-size: 12pt; } li { margin-bottom: 3px; }
td { padding: 3px 12px 3px 0; }
"""


class ManualWindow(QDialog):
    """Stands beside the window, so that one can read and work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QLineEdit()
        self.chapters = QListWidget()
        self.text = QTextBrowser()
        self._build()
        self.filter.textChanged.connect(self._narrow)
        self.chapters.currentItemChanged.connect(self._show_chapter)
        self.text.anchorClicked.connect(self._follow)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filter.setFocus)
        self.open_chapter("start")

    @classmethod
    def show_for(cls, parent: QWidget, page: str) -> "ManualWindow":
        """Open the manual at the chapter of a page; there is only one such window."""
        known = [one for one in parent.children() if isinstance(one, cls)]
        manual = known[0] if known else cls(parent)
        manual.open_chapter(_OF_PAGE.get(page, page))
        manual.show()
        manual.raise_()
        manual.activateWindow()
        return manual

    def open_chapter(self, name: str) -> None:
        """Show a chapter; an unknown one is the first."""
        at = next((at for at, (key, _) in enumerate(CHAPTERS) if key == name), 0)
        self.filter.clear()
        self.chapters.setCurrentRow(at)

    def _build(self) -> None:
        self.setWindowTitle("Hướng dẫn sử dụng")
        self.setWindowIcon(icon("help"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.filter.setPlaceholderText("Tìm trong hướng dẫn… (Ctrl+F)")
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName("Tìm trong hướng dẫn")
        for key, title in CHAPTERS:
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.chapters.addItem(item)
        self.text.setOpenLinks(False)
        self.text.document().setDefaultStyleSheet(_STYLE)
        self.text.document().setDocumentMargin(18)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.chapters, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setSizes([240, 660])
        layout = QVBoxLayout(self)
        layout.addWidget(split)
        room = self.screen().availableGeometry()
        self.resize(min(900, room.width() - 60), min(640, room.height() - 80))

    def _show_chapter(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.setHtml(chapter_html(item.data(Qt.ItemDataRole.UserRole)))

    def _narrow(self, typed: str) -> None:
        """Only chapters in which all words stand, with or without accents."""
        words = fold(typed).split()
        first: QListWidgetItem | None = None
        for at in range(self.chapters.count()):
            item = self.chapters.item(at)
            text = fold(chapter_html(item.data(Qt.ItemDataRole.UserRole)))
            item.setHidden(not all(word in text for word in words))
            first = item if first is None and not item.isHidden() else first
        if first is not None and self.chapters.currentItem().isHidden():
            self.chapters.setCurrentItem(first)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in {"", "chapter"}:
            self.open_chapter(link.path() or link.toString())
        else:
            QDesktopServices.openUrl(link)


def chapter_html(name: str) -> str:
    """A chapter's text; a missing file says so instead of an empty page."""
    path = resource(f"manual/{name}.html")
    if not path.is_file():
        return "<p>Thiếu tệp hướng dẫn này trong bản cài đặt.</p>"
    return path.read_text(encoding="utf-8")
