"""One line to type into, what is found below it; Enter leads to the row."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)
from shiboken6 import isValid

from cchc_desktop.display.search import Entry, Group, SearchIndex
from cchc_desktop.display.text import show_number
from cchc_desktop.paths import resource
from cchc_desktop.services.search import search_index
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jump import jump
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.style import ACCENT, MUTED

_ENTRY = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_HINT = "Gõ có dấu để tìm đúng dấu, không dấu để tìm rộng. ↑ ↓ để chọn, Enter để mở, Esc để đóng."


def open_palette(context: Context, window: MainWindow) -> None:
    """Show the palette over the window."""
    SearchPalette(context, window).open()


class SearchPalette(QDialog):
    """Reads everything once, beside the window, while the first words are typed; then a key only filters."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._index: SearchIndex | None = None
        self._waits = True
        self.words = QLineEdit()
        self.results = QTreeWidget()
        self._items: list[QTreeWidgetItem] = []
        self.note = QLabel(_HINT)
        self._build()
        self.words.textChanged.connect(self.show_found)
        self.words.returnPressed.connect(self.go)
        self.results.itemActivated.connect(lambda _item, _column: self.go())
        self.results.itemClicked.connect(lambda _item, _column: self.go())
        self.words.installEventFilter(self)
        self._context = context
        context.jobs.run(lambda _progress: search_index(context.database), on_done=self._take)

    @property
    def ready(self) -> bool:
        """Whether everything has been read, for words with accents too."""
        return self._index is not None and self._index.ready_for("ê")

    def _take(self, index: SearchIndex) -> None:
        # Closed meanwhile, it shows nothing any more.
        if isValid(self):
            self._index = index
            self.show_found(self.words.text())
            # Later than the first results, for those who type no accents or have not begun.
            self._context.jobs.run(lambda _progress: index.fold_accents(), on_done=self._on_folded)

    def _on_folded(self, _nothing: None) -> None:
        if isValid(self) and self._waits:
            self.show_found(self.words.text())

    def _build(self) -> None:
        self.setWindowTitle("Tìm trong tất cả")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words.setPlaceholderText("Tìm nhiệm vụ, chỉ tiêu, văn bản, kiểm tra… của mọi năm")
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName("Tìm trong tất cả")
        self.words.addAction(
            QIcon(str(resource("icons/search.svg"))), QLineEdit.ActionPosition.LeadingPosition
        )
        self.words.setMinimumHeight(34)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        tree = self.results
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(14)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName("Kết quả tìm")
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        tree.header().resizeSection(1, 290)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.words)
        layout.addWidget(tree, 1)
        layout.addWidget(self.note)
        room = self._window.size()
        self.resize(min(980, room.width() - 80), min(560, room.height() - 100))

    def show_found(self, typed: str) -> None:
        """Show what has all the words typed, the best of each kind."""
        index = self._index if self._index and self._index.ready_for(typed) else None
        groups = index.find(typed) if index else []
        self.results.setUpdatesEnabled(False)
        self.results.clear()
        self._items = []
        for group in groups:
            self._add_group(group)
        self.results.expandAll()
        self.results.setUpdatesEnabled(True)
        if self._items:
            self.results.setCurrentItem(self._items[0])
        self._waits = index is None
        if self._waits:
            self.note.setText("Đang đọc dữ liệu…")
            return
        nothing = typed.strip() and not groups
        self.note.setText("Không có dòng nào có đủ các từ này. Hãy gõ ít từ hơn." if nothing else _HINT)

    def _add_group(self, group: Group) -> None:
        more = group.total - len(group.entries)
        rest = f"còn {show_number(more)} dòng nữa, gõ thêm từ để thu hẹp" if more else ""
        head = QTreeWidgetItem([f"{group.title} ({show_number(group.total)})", rest])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.results.font()
        font.setBold(True)
        head.setFont(0, font)
        head.setForeground(0, QBrush(QColor(ACCENT)))
        head.setForeground(1, QBrush(QColor(MUTED)))
        head.setSizeHint(0, QSize(0, 28))
        for entry in group.entries:
            item = QTreeWidgetItem([" ".join(entry.title.split()), entry.place])
            item.setData(0, _ENTRY, entry)
            item.setToolTip(0, entry.title)
            item.setToolTip(1, entry.place)
            item.setForeground(1, QBrush(QColor(MUTED)))
            head.addChild(item)
            self._items.append(item)
        self.results.addTopLevelItem(head)

    def chosen(self) -> Entry | None:
        """The entry that Enter opens."""
        chosen = [item for item in self._items if item.isSelected()]
        return chosen[0].data(0, _ENTRY) if chosen else None

    def go(self) -> None:
        """Close, and stand on the chosen row on its page."""
        entry = self.chosen()
        if entry is not None:
            self.accept()
            jump(self._window, entry.entity, entry.row_id, plan_id=entry.plan_id, year=entry.year)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the words keep the cursor."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self._move(-1 if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp} else 1)
            return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        """To the next entry, over the headings."""
        at = next((at for at, item in enumerate(self._items) if item.isSelected()), None)
        if at is not None:
            self.results.setCurrentItem(self._items[min(max(at + step, 0), len(self._items) - 1)])
