"""What was changed when, step by step; each step with its fields."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSplitter, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, Tone, text_column
from cchc_desktop.domain.changes import Changes
from cchc_desktop.services import history
from cchc_desktop.services.history import FieldChange, Step
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.list_output import add_output
from cchc_desktop.ui.office.history_words import FIELDS, OPERATIONS, TABLES, show_value
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel
from cchc_desktop.ui.table_view import TableView

_KINDS = {"do": "", "undo": "hoàn tác", "redo": "làm lại", "setup": "tự lập"}
_MOST_CHANGES = 2000
_TITLE = "Lịch sử thay đổi"


def _state(step: Step) -> str:
    return "đã hoàn tác" if step.undone else _KINDS.get(step.kind, step.kind)


def _step_columns() -> tuple[Column[Step], ...]:
    return (
        Column("at", "Lúc", lambda s: s.id, lambda s: f"{s.at:%d/%m/%Y %H:%M}", width=18),
        text_column("label", "Thao tác", lambda s: s.label, width=40, stretch=True),
        Column("state", "", _state, _state, width=14, tone=lambda _: Tone.MUTED),
    )


def _change_columns() -> tuple[Column[tuple[int, FieldChange]], ...]:
    return (
        text_column("entity", "Bảng", lambda c: TABLES.get(c[1].entity, c[1].entity), width=16),
        text_column("op", "Việc", lambda c: OPERATIONS.get(c[1].op, c[1].op), width=8),
        text_column("field", "Mục", lambda c: FIELDS.get(c[1].field, c[1].field), width=18),
        text_column("old", "Trước", lambda c: show_value(c[1].old), width=30, stretch=True),
        text_column("new", "Sau", lambda c: show_value(c[1].new), width=30, stretch=True),
    )


class HistoryDialog(QDialog):
    """The latest steps above, what the chosen one changed below; only read."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.steps: TablePanel[Step] = TablePanel(
            TableModel(_step_columns()),
            noun="thao tác",
            empty_text="Chưa có thao tác nào.",
            name="history-steps",
            store=context.store,
        )
        self.changes: TableView[tuple[int, FieldChange]] = TableView(
            TableModel(_change_columns(), row_id=lambda row: row[0]),
            empty_text="Chọn một thao tác để xem đã đổi những gì.",
            name="history-changes",
            store=context.store,
        )
        made = add_output(context, self.steps, sheet="Lịch sử", title=lambda: _TITLE, parent=self)
        self.excel_button, self.print_button = made.excel, made.printer
        self._build()
        self.steps.table.selection_changed.connect(self._show_changes)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    def _build(self) -> None:
        self.setWindowTitle(_TITLE)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hint = QLabel("Mỗi thao tác được ghi lại và giữ qua các lần mở. Ctrl+Z ở cửa sổ chính để hoàn tác.")
        hint.setProperty("role", "muted")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.steps)
        split.addWidget(self.changes)
        buttons = QDialogButtonBox()
        close = buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        for button in (close, self.excel_button, self.print_button):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(hint)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(1000, room.width() - 60), min(640, room.height() - 80))

    def reload(self) -> None:
        """Show the steps as they are stored."""
        self.steps.model.set_rows(history.list_steps(self._context.database))

    def _show_changes(self) -> None:
        step = self.steps.table.current_row()
        read = partial(history.step_changes, self._context.database)
        found = read([step.id]) if step is not None else []
        rows = list(enumerate(found[:_MOST_CHANGES]))
        self.changes.rows.set_rows(rows, reset=True)

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics:
            self.reload()
