"""What the review looks like: the file's words left, the tabs right, how to import above, counts below."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.typed import override
from cchc_desktop.ui.review.marks import Mark
from cchc_desktop.ui.review.source_view import SourceView
from cchc_desktop.ui.review.tabs import LazyTabs
from cchc_desktop.ui.store import Store

_LEGEND = (
    (Mark.TASK, "nhiệm vụ"),
    (Mark.TARGET, "chỉ tiêu"),
    (Mark.FIELD, "thông tin kế hoạch"),
)
_SPLIT_KEY = "review/split"
_WIDEST, _HIGHEST = 1860, 1040


class ReviewFrame(QDialog):
    """The widgets of the review and where they stand; the edge between the halves is remembered."""

    def __init__(self, name: str, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._shown_once = False
        self.source = SourceView()
        self.mode = QComboBox()
        self.tabs = LazyTabs()
        self.counts = QLabel()
        self.foreign = self._foreign_line()
        name = name[:1].upper() + name[1:] if not Path(name).suffix else name
        self.setWindowTitle(f"Xem lại trước khi nhập – {name}")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(self._head(name))
        layout.addWidget(self.foreign)
        layout.addWidget(self._halves(), 1)
        layout.addLayout(self._foot())
        # Only a button that stands in the dialog is its default again after another had the focus.
        self.import_button.setDefault(True)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._turn, step))

    def order_by_tab(self) -> None:
        """Tab goes from a page to the buttons: pages made later would come after them."""
        last = self.previousInFocusChain()
        while last is not None and not last.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = last.previousInFocusChain()
        if last is not None and last is not self.cancel_button:
            self.setTabOrder(last, self.import_button)
            self.setTabOrder(self.import_button, self.cancel_button)

    def _turn(self, step: int) -> None:
        """Another tab, from wherever the officer stands."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
        if (page := self.tabs.currentWidget()) is not None:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _head(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        title = QLabel(name)
        title.setProperty("role", "title")
        row.addWidget(title, 1)
        self.mode_label = QLabel("&Cách nhập:")
        self.mode_label.setBuddy(self.mode)
        self.mode.setAccessibleName("Cách nhập")
        self.mode.setMinimumWidth(360)
        row.addWidget(self.mode_label)
        row.addWidget(self.mode)
        return row

    @staticmethod
    def _foreign_line() -> QLabel:
        """Stands above everything when the plan is another commune's."""
        line = QLabel()
        line.setProperty("role", "wrong")
        line.setWordWrap(True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.hide()
        return line

    def _halves(self) -> QSplitter:
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        split.addWidget(self.tabs)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        split.setHandleWidth(10)
        split.splitterMoved.connect(self._on_moved)
        return split

    def _left(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        parts = [
            f"<span style='background:{mark.value}'>&nbsp;&nbsp;&nbsp;</span>&nbsp;{name}"
            for mark, name in _LEGEND
        ]
        legend = QLabel("Văn bản gốc: &nbsp;" + " &nbsp; ".join(parts))
        legend.setProperty("role", "muted")
        layout.addWidget(legend)
        layout.addWidget(self.source, 1)
        return holder

    def _foot(self) -> QHBoxLayout:
        self.counts.setAccessibleName("Số dòng sẽ nhập")
        buttons = QDialogButtonBox()
        self.import_button = buttons.addButton("&Nhập", QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setShortcut("Ctrl+Return")
        self.import_button.setToolTip("Ghi kế hoạch vào dữ liệu (Ctrl+Enter); Ctrl+Z để hoàn tác")
        self.cancel_button = buttons.addButton("Hủy", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.counts, 1)
        row.addWidget(buttons)
        return row

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """As large as the screen allows: two papers lie side by side."""
        if not self._shown_once:
            self._shown_once = True
            room = self.screen().availableGeometry()
            width, height = min(room.width() - 20, _WIDEST), min(room.height() - 50, _HIGHEST)
            self.resize(width, height)
            self.move(room.x() + (room.width() - width) // 2, room.y() + 30)
            left = width * self._known_share() // 1000
            self._split.setSizes([left, width - left])
        super().showEvent(event)

    def _known_share(self) -> int:
        known = str(self._store.value(_SPLIT_KEY, "") or "")
        return int(known) if known.isdigit() and 0 < int(known) < 1000 else 1000 // 3

    def _on_moved(self) -> None:
        left, right = self._split.sizes()
        self._store.setValue(_SPLIT_KEY, left * 1000 // max(left + right, 1))
