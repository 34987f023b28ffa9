"""What should be known but stops nobody: one line above the pages, until it is put away."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QSizePolicy, QToolBar

from cchc_desktop.ui.window_parts import icon


@dataclass(frozen=True, slots=True)
class Notice:
    """`action` is what can be done about it, named by `action_words`; `put_away` is called when it goes."""

    text: str
    action_words: str = ""
    action: Callable[[], object] | None = None
    put_away: Callable[[], object] | None = None
    stays: bool = False


class NoticeBar(QToolBar):
    """Shows the first of its notices; the others follow as each is put away."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__("Thông báo", window)
        self.setObjectName("notices")
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setStyleSheet("QToolBar { border: none; padding: 6px 12px 0 12px; }")
        self._waiting: list[Notice] = []
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.action_button = QPushButton()
        self.close_button = QPushButton("Đã hiểu")
        self._build()
        self.action_button.clicked.connect(self._act)
        self.close_button.clicked.connect(self._put_away)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)
        self.hide()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("notice")
        card.setStyleSheet("#notice { background: #fff8e6; border: 1px solid #e5d3a1; border-radius: 6px; }")
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sign = QLabel()
        sign.setPixmap(icon("info").pixmap(18, 18))
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self.addWidget(card)

    @property
    def texts(self) -> list[str]:
        """What is shown and what waits behind it."""
        return [notice.text for notice in self._waiting]

    def add(self, notice: Notice) -> None:
        """Show a notice, now or after those before it; the same words are not said twice."""
        if notice.text not in self.texts:
            self._waiting.append(notice)
            self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            return
        first, more = self._waiting[0], len(self._waiting) - 1
        self.words.setText(f"{first.text} (và {more} thông báo nữa)" if more else first.text)
        self.action_button.setText(first.action_words)
        self.action_button.setVisible(first.action is not None)
        self.close_button.setVisible(not first.stays)

    def _act(self) -> None:
        notice = self._waiting[0]
        if not notice.stays:
            self._waiting.pop(0)
            self._show()
        if notice.action is not None:
            notice.action()

    def _put_away(self) -> None:
        notice = self._waiting.pop(0)
        self._show()
        if notice.put_away is not None:
            notice.put_away()
