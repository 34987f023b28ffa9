"""A table with the line above it: filter, what is shown of how much, the page's own buttons."""

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.text import show_number
from cchc_desktop.paths import resource
from cchc_desktop.typed import override
from cchc_desktop.ui.first_focus import hand_focus, tab_in_turn
from cchc_desktop.ui.kept_filters import KeptFilters
from cchc_desktop.ui.store import Store
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

R = TypeVar("R")

# Beside a detail on a small screen the buttons need the room more.
_LEAST_FILTER, _WIDEST_FILTER = 130, 420
# The pictures at both ends of the filter, and its edges.
_AROUND_WORDS = 72


class CountLabel(QLabel):
    """How much is shown of how much; where the line is too short, the number alone, or nothing."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room, metrics = self.contentsRect(), self.fontMetrics()
        number = self.text().partition(" ")[0]
        shown = next(
            (words for words in (self.text(), number) if metrics.horizontalAdvance(words) <= room.width()), ""
        )
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class TablePanel(QWidget, Generic[R]):
    """`noun` is what is counted ("nhiệm vụ"); `empty_text` says how to get the first row.

    With a store the officer's filters are kept, unless the page keeps them itself (`keeps_filters`).
    """

    def __init__(
        self,
        model: TableModel[R],
        *,
        noun: str,
        empty_text: str,
        name: str,
        store: Store | None = None,
        year: Callable[[], int | None] | None = None,
        keeps_filters: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._noun = noun
        self.model = model
        model.setParent(self)
        self.filter = QLineEdit()
        self.count = CountLabel()
        self.bar = QHBoxLayout()
        self.table: TableView[R] = TableView(
            model, empty_text=empty_text, name=name, store=store, year=year, parent=self
        )
        self.table.noun = noun
        self.kept = KeptFilters(self.filter, store, name) if store is not None and keeps_filters else None
        self._in_turn = False
        self._build()
        self._connect()
        self._show_count()

    def add_button(self, words: str, icon: str = "", *, hint: str = "", default: bool = False) -> QPushButton:
        """A button at the right end of the line above the table; `default` is the page's main deed."""
        button = QPushButton(words)
        if icon:
            shade = "-light" if default else ""
            button.setIcon(QIcon(str(resource(f"icons/{icon}{shade}.svg"))))
        button.setToolTip(hint)
        button.setProperty("primary", default)
        self.bar.addWidget(button)
        return button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._in_turn:
            return
        # Along the line above the table, then to the table: the buttons were added after it.
        self._in_turn = True
        line = (self.bar.itemAt(at).widget() for at in range(self.bar.count()))
        tab_in_turn(*filter(None, line), self.table)

    def _build(self) -> None:
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(_LEAST_FILTER)
        self.filter.setMaximumWidth(_WIDEST_FILTER)
        self.filter.setToolTip(f"Lọc {self._noun} (Ctrl+F)")
        self.filter.setAccessibleName(f"Lọc {self._noun}")
        icon = QIcon(str(resource("icons/search.svg")))
        self.filter.addAction(QAction(icon, "", self.filter), QLineEdit.ActionPosition.LeadingPosition)
        self.count.setProperty("role", "muted")
        self.bar.setContentsMargins(0, 0, 0, 0)
        self.bar.setSpacing(8)
        # The filter has the room that is left before what stays empty has it.
        self.bar.addWidget(self.filter, 20)
        self.bar.addWidget(self.count)
        self.bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.bar)
        layout.addWidget(self.table, 1)
        hand_focus(self, self.table)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.model.set_filter)
        self.filter.installEventFilter(self)
        self.model.counts_changed.connect(self._show_count)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_filter)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.table)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.filter.clear)
        # Where there is nothing to clear, Esc is for whatever the table stands in.
        leave.setEnabled(bool(self.filter.text()))
        self.filter.textChanged.connect(lambda text: leave.setEnabled(bool(text)))

    def reach_from(self, around: QWidget) -> None:
        """Let the list's keys (Ctrl+N, Ctrl+F, Ctrl+P…) work from the fields and buttons beside it too.

        Esc that nothing there wants leads back to the list.
        """
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for own in cast("list[QShortcut]", self.findChildren(QShortcut, options=direct)):
            wide = QShortcut(own.key(), around)
            wide.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            wide.activated.connect(own.activated)
            # Two shortcuts on one key would be ambiguous, and Qt would carry out neither.
            own.setEnabled(False)
        around.installEventFilter(self)

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter Esc clears and returns to the table, Down and Enter go to the first row."""
        if watched is self.filter and event.type() == QEvent.Type.Resize:
            self._name_filter()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is not self.filter:
            return self._come_back(event)
        return self._on_filter_key(event) or super().eventFilter(watched, event)

    def _come_back(self, event: QKeyEvent) -> bool:
        """Keys come to what is around the list only when no field in it took them."""
        if event.key() != Qt.Key.Key_Escape or not self.isVisible():
            return False
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _on_filter_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.filter.clear()
            self.table.setFocus()
            return True
        plain = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        if plain and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter_table()
            return True
        return False

    def _enter_table(self) -> None:
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            first = next((at for at in range(self.model.rowCount()) if not self.model.heading_at(at)), 0)
            self.table.setCurrentIndex(self.model.index(first, 0))
        self.table.setFocus()

    def _name_filter(self) -> None:
        """The longest of its names that is seen whole."""
        whole = f"Lọc {self._noun}…"
        names = (f"{whole} (Ctrl+F)", whole, "Lọc…")
        room, metrics = self.filter.width() - _AROUND_WORDS, self.filter.fontMetrics()
        name = next((words for words in names if metrics.horizontalAdvance(words) <= room), names[-1])
        self.filter.setPlaceholderText(name)

    def _show_count(self) -> None:
        shown, total = self.model.shown_count, self.model.total
        part = show_number(total) if shown == total else f"{show_number(shown)}/{show_number(total)}"
        self.count.setText(f"{part} {self._noun}")
