"""The history of one row: what was changed, when, from what to what."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, text_column
from cchc_desktop.display.history import show_field, show_old_new, told
from cchc_desktop.display.text import show_date
from cchc_desktop.services.history import FieldChange
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView


def _moment(at: datetime) -> str:
    return f"{show_date(at.date())} {at:%H:%M}"


def history_columns() -> tuple[Column[FieldChange], ...]:
    """When, by which deed, which field, from what to what."""
    return (
        Column("at", "Lúc", lambda c: c.step.at, lambda c: _moment(c.step.at), width=15),
        text_column("step", "Thao tác", lambda c: c.step.label, width=15),
        text_column("field", "Mục", lambda c: show_field(c.entity, c.field, c.op), width=13),
        text_column(
            "change", "Thay đổi", lambda c: show_old_new(c.field, c.op, c.old, c.new), width=18, stretch=True
        ),
    )


class HistoryTab(QWidget):
    """Read only when it is looked at: most of the time nobody asks."""

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: Callable[[], Sequence[FieldChange]] | None = None
        self.table: TableView[FieldChange] = TableView(
            TableModel(history_columns(), row_id=lambda c: (c.step.id, c.entity, c.row_id, c.field)),
            empty_text="Chưa có thay đổi nào.",
            name=name,
            store=context.store,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.table)

    def read_from(self, read: Callable[[], Sequence[FieldChange]]) -> None:
        """Where the history of what is shown now comes from."""
        self._read = read
        if self.isVisible():
            self._reload()

    def _reload(self) -> None:
        if self._read is not None:
            self.table.rows.set_rows([c for c in self._read() if told(c.entity, c.field, c.op)], reset=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()
