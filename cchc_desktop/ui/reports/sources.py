"""The rows behind a number, with the way to each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.services.report_rows import NamedRow
from cchc_desktop.ui.jump import jump, page_of
from cchc_desktop.ui.style import ACCENT_SOFT, INK, LINE, PAPER

_CALM = f"""
QListWidget {{ border: 1px solid {LINE}; background: {PAPER}; outline: none; }}
QListWidget::item {{ padding: 3px 6px; border-radius: 3px; color: {INK}; }}
QListWidget::item:selected {{ background: {ACCENT_SOFT}; color: {INK}; }}
"""


def calm(lists: QListWidget) -> None:
    """Room around each line, and a selection in the colour of the tables."""
    lists.setStyleSheet(_CALM)


class SourcesDialog(QDialog):
    """Lists the rows; Enter or a double click goes to the row's page."""

    def __init__(self, title: str, number: str, rows: list[NamedRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setWindowTitle("Số liệu lấy từ đâu")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        calm(self.list)
        self.open_button = QPushButton("&Mở")
        close = QPushButton("Đó&ng")
        close.setAutoDefault(False)
        head = QLabel(f"{title}: <b>{number}</b>")
        head.setWordWrap(True)
        many = QLabel(
            f"{len(rows)} dòng trong sổ theo dõi" if rows else "Không có dòng nào trong sổ theo dõi."
        )
        many.setProperty("role", "muted")
        for row in rows:
            item = QListWidgetItem(f"{row.register}: {row.text}")
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.list.addItem(item)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        for widget in (head, many, self.list):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.open_button.setDefault(True)
        self.resize(640, 420)
        self.open_button.clicked.connect(self._open)
        self.list.itemActivated.connect(lambda _item: self._open())
        self.list.currentItemChanged.connect(lambda *_: self._offer())
        close.clicked.connect(self.reject)
        self.list.setCurrentRow(0)
        self._offer()

    def _current(self) -> NamedRow | None:
        item = self.list.currentItem()
        row = item.data(Qt.ItemDataRole.UserRole) if self.list.count() else None
        return row if isinstance(row, NamedRow) else None

    def _offer(self) -> None:
        row = self._current()
        self.open_button.setEnabled(row is not None and page_of(row.entity) is not None)

    def _open(self) -> None:
        row = self._current()
        if row is not None:
            self.accept()
            jump(self._page, row.entity, row.row_id)
