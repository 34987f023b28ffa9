"""Several of a list, ticked by a click on the row or by Space; words typed above narrow it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice, Column, Editor, always, text_column
from cchc_desktop.typed import override
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

_SEARCHED = 8


@dataclass(frozen=True, slots=True)
class _Item:
    id: Hashable
    text: str
    ticked: bool


def _columns() -> tuple[Column[_Item], ...]:
    return (
        Column(
            "ticked",
            "Chọn",
            lambda i: i.ticked,
            lambda i: "x" if i.ticked else "",
            width=3,
            editor=Editor.CHECK,
            editable=always,
        ),
        text_column("text", "Tên", lambda i: i.text, width=20, stretch=True),
    )


class ChecklistField(QWidget):
    """A field of forms; its value is the ticked choices' values in the order of the list."""

    toggled = Signal()

    def __init__(
        self, choices: Sequence[Choice] = (), *, lines: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items = [_Item(choice.value, choice.text, ticked=False) for choice in choices]
        self._turned = False
        # Children from the start: moved in later, they would come after the table for Tab.
        self.search = QLineEdit(self)
        self.count = QLabel(self)
        self.all_button = QPushButton("Chọn tất cả", self)
        self.table: TableView[_Item] = TableView(TableModel(_columns(), edit=self._tick), parent=self)
        self._build(lines)
        self._show()

    def _build(self, lines: int) -> None:
        self.search.setPlaceholderText("Gõ để tìm, có dấu hoặc không dấu")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.table.rows.set_filter)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.table.setFocus)
        self.count.setProperty("role", "muted")
        self.all_button.setAutoDefault(False)
        self.all_button.clicked.connect(self._tick_shown)
        self.table.horizontalHeader().hide()
        self.table.setFixedHeight(lines * (self.fontMetrics().lineSpacing() + 11) + 4)
        self.table.opened.connect(self._turn)
        self.table.pressed.connect(self._begin_click)
        self.table.clicked.connect(self._turn_clicked)
        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.count)
        line.addWidget(self.all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.table)
        many = len(self._items) > _SEARCHED
        for widget in (self.search, self.all_button):
            widget.setVisible(many)
        self.count.setVisible(many)
        self.setFocusProxy(self.search if many else self.table)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.table.setAccessibleName(name)
        self.search.setAccessibleName(f"Tìm trong {name}")

    def value(self) -> tuple[Any, ...]:
        return tuple(item.id for item in self._items if item.ticked)

    def set_value(self, value: Sequence[Any] | None) -> None:
        wanted = set(value or ())
        self._items = [replace(item, ticked=item.id in wanted) for item in self._items]
        self._show()

    def problem(self) -> str:
        return ""

    def _show(self) -> None:
        self.table.rows.set_rows(self._items)
        self.count.setText(f"{len(self.value())}/{len(self._items)}")

    def _tick(self, item: _Item, _key: str, value: Any) -> bool:
        self._turned = True
        self._items = [replace(i, ticked=bool(value)) if i.id == item.id else i for i in self._items]
        self._show()
        self.toggled.emit()
        return True

    def _turn(self, item: _Item) -> None:
        self._tick(item, "ticked", not item.ticked)

    def _begin_click(self) -> None:
        self._turned = False

    def _turn_clicked(self, index: QModelIndex) -> None:
        # The box has turned itself by now.
        if not self._turned:
            self._turn(self.table.rows.row_at(index))

    def _tick_shown(self) -> None:
        """Tick what the search left; when all of it is ticked, untick it."""
        shown = {item.id for item in self.table.rows.shown_rows()}
        ticked = not all(item.ticked for item in self._items if item.id in shown)
        self._items = [replace(i, ticked=ticked) if i.id in shown else i for i in self._items]
        self._show()
        self.toggled.emit()
