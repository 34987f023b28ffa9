"""A list of the office's settings with its buttons: add, edit, delete, all by keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column
from cchc_desktop.domain.changes import Changes
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.table_model import Edit, TableModel
from cchc_desktop.ui.table_panel import TablePanel

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class ListSpec(Generic[R]):
    """What a list is of: `load` gives its rows, `edit` opens a row's form (None: a new one's)."""

    title: str
    noun: str
    hint: str
    empty_text: str
    name: str
    columns: Sequence[Column[R]]
    load: Callable[[], Sequence[R]]
    edit: Callable[[QWidget, R | None], None]
    delete: Callable[[R], Operation]
    change: Edit[R] | None = None


class ListDialog(QDialog, Generic[R]):
    """Shows one list; every change is committed at once, as on the pages."""

    def __init__(self, context: Context, spec: ListSpec[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._spec = spec
        self.panel: TablePanel[R] = TablePanel(
            TableModel(spec.columns, edit=spec.change),
            noun=spec.noun,
            empty_text=spec.empty_text,
            name=f"office-{spec.name}",
            store=context.store,
            year=lambda: context.year,
        )
        self.add_button = self.panel.add_button("&Thêm", "add", hint="Ctrl+N", default=True)
        self.edit_button = self.panel.add_button("&Sửa", "edit", hint="Enter")
        self.delete_button = self.panel.add_button("&Xóa", "delete", hint="Delete")
        self._build()
        self._connect()
        self.reload()

    def add_deed(self, words: str, icon: str, deed: Callable[[R], None]) -> QPushButton:
        """A further button that does something with the row stood on."""
        button = self.panel.add_button(words, icon)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._with_row(deed))
        return button

    def _build(self) -> None:
        self.setWindowTitle(self._spec.title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hint = QLabel(self._spec.hint)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        close = buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        for button in (close, self.add_button, self.edit_button, self.delete_button):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.panel, 1)
        layout.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(1080, room.width() - 60), min(600, room.height() - 80))
        QTimer.singleShot(0, self.panel.table, self.panel.table.setFocus)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(lambda: self._with_row(self._edit))
        self.delete_button.clicked.connect(lambda: self._with_row(self._delete))
        self.panel.table.opened.connect(self._edit)
        self.panel.table.delete_asked.connect(lambda rows: self._delete(rows[0]))
        new = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        new.setContext(Qt.ShortcutContext.WindowShortcut)
        new.activated.connect(self.add)
        self._context.operations.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Show the rows as they are stored."""
        self.panel.model.set_rows(list(self._spec.load()))

    def add(self) -> None:
        """Open the form of a new row."""
        self._spec.edit(self, None)

    def _edit(self, row: R) -> None:
        self._spec.edit(self, row)

    def _delete(self, row: R) -> None:
        if self._context.operations.run(self, self._spec.delete(row)):
            self._context.operations.said.emit("Đã xóa. Ctrl+Z để hoàn tác.")

    def _with_row(self, deed: Callable[[R], None]) -> None:
        row = self.panel.table.current_row()
        if row is not None:
            deed(row)

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics:
            self.reload()
