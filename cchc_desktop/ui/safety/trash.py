"""The trash: everything removed, from every register, to be brought back."""

from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from cchc_desktop.display.columns import Column, text_column
from cchc_desktop.display.copies import show_moment
from cchc_desktop.domain.changes import Changes
from cchc_desktop.services.trash import TrashItem, bring_back, list_trash
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel


def trash_columns() -> tuple[Column[TrashItem], ...]:
    """What it is, what it is called, when it was removed."""
    return (
        text_column("kind", "Loại", lambda i: i.kind[:1].upper() + i.kind[1:], width=20),
        text_column("title", "Nội dung", lambda i: i.title, width=50, stretch=True),
        Column("at", "Xóa lúc", lambda i: i.deleted_at, lambda i: show_moment(i.deleted_at), width=17),
    )


class TrashDialog(QDialog):
    """Lists what was removed; bringing back is one step that Ctrl+Z takes away again."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self.panel: TablePanel[TrashItem] = TablePanel(
            TableModel(trash_columns(), row_id=lambda item: (item.entity, item.row_id)),
            noun="mục đã xóa",
            empty_text="Thùng rác trống.",
            name="trash",
            store=context.store,
        )
        self.restore_button = self.panel.add_button(
            "&Lấy lại", hint="Lấy lại các dòng đang chọn (Enter)", default=True
        )
        self._build()
        self.restore_button.clicked.connect(self._bring_back)
        self.panel.table.opened.connect(lambda _item: self._bring_back())
        self.panel.table.selection_changed.connect(self._offer)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def _build(self) -> None:
        self.setWindowTitle("Thùng rác")
        hint = QLabel(
            "Những dòng đã xóa vẫn còn ở đây, kể cả sau khi đóng chương trình. "
            "Chọn một hay nhiều dòng rồi bấm Lấy lại."
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        close = buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        for button in (close, self.restore_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.panel, 1)
        layout.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(960, room.width() - 60), min(560, room.height() - 80))

    def reload(self) -> None:
        """Show what is in the trash now."""
        items = list_trash(self._context.database)
        self.panel.model.set_rows(items)
        table = self.panel.table
        if items and table.current_row() is None:
            table.go_to((items[0].entity, items[0].row_id))
        self._offer()

    def _offer(self) -> None:
        self.restore_button.setEnabled(bool(self.panel.table.selected_rows()))

    def _bring_back(self) -> None:
        items = self.panel.table.selected_rows()
        if items and self._context.operations.run(self, partial(bring_back, items=items)):
            self._context.operations.said.emit(f"Đã lấy lại {len(items)} dòng. Ctrl+Z để hoàn tác.")

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics and self.isVisible():
            self.reload()
