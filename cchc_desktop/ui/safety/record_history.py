"""The history of the row that is stood on: who it was, field by field; to be printed."""

import re
from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, text_column
from cchc_desktop.display.copies import show_moment
from cchc_desktop.display.entities import ENTITY_NOUNS
from cchc_desktop.errors import RuleError
from cchc_desktop.services.history import FieldChange
from cchc_desktop.services.record_history import record_history
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.list_output import add_output
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.office.history_words import FIELDS, OPERATIONS, TABLES, show_value
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel
from cchc_desktop.ui.table_view import TableView

# What a page lists -> the table in which it is stored.
_ENTITIES = {
    "Task": "task",
    "Product": "task_product",
    "Progress": "task_progress",
    "TaskOccurrence": "task_occurrence",
    "Target": "target",
    "TargetStatus": "target",
    "Measurement": "indicator_value",
    "Inspection": "inspection",
    "Finding": "finding",
    "Initiative": "initiative",
    "Activity": "activity",
    "Document": "document",
    "Unit": "unit",
    "Signer": "signer",
    "Plan": "plan",
    "Obligation": "obligation",
    "ObligationRule": "obligation_rule",
    "DossierCount": "dossier_count",
    "PeriodServices": "service_figure",
    "LateDossier": "late_dossier",
}
_NAMES = ("content", "title", "name", "text", "abstract", "number", "code", "field", "period")
_NO_FILE_NAME = re.compile(r'[\\/:*?"<>|]+')
_EVERY = "Tất cả các mục"


def _columns() -> tuple[Column[tuple[int, FieldChange]], ...]:
    return (
        Column("at", "Lúc", lambda c: -c[0], lambda c: show_moment(c[1].step.at), width=17),
        text_column("step", "Thao tác", lambda c: c[1].step.label, width=22),
        text_column("part", "Bảng", lambda c: TABLES.get(c[1].entity, c[1].entity), width=14),
        text_column("field", "Mục", lambda c: _field(c[1]), width=16),
        text_column("old", "Trước", lambda c: show_value(c[1].old), width=24, stretch=True),
        text_column("new", "Sau", lambda c: show_value(c[1].new), width=24, stretch=True),
    )


def _field(change: FieldChange) -> str:
    if change.op != "update":
        return OPERATIONS.get(change.op, change.op)
    return FIELDS.get(change.field, change.field)


class RecordHistoryDialog(QDialog):
    """Lists every change of one record and of its parts, or of one field; only read."""

    def __init__(
        self, context: Context, title: str, changes: Sequence[FieldChange], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel: TablePanel[tuple[int, FieldChange]] = TablePanel(
            TableModel(_columns(), row_id=lambda row: row[0]),
            noun="thay đổi",
            empty_text="Dòng này chưa có thay đổi nào được ghi lại.",
            name="record-history",
            store=context.store,
        )
        self.fields = QComboBox()
        made = add_output(
            context, self.panel, sheet="Lịch sử", title=lambda: self._paper_title(title), parent=self
        )
        self.output, self.excel_button, self.print_button = made.output, made.excel, made.printer
        self._build(title)
        self._show(changes)
        self.fields.currentIndexChanged.connect(self._restrict)

    def _build(self, title: str) -> None:
        self.setWindowTitle(title)
        self.fields.setAccessibleName("Chỉ xem một mục")
        self.panel.bar.insertWidget(1, self.fields)
        buttons = QDialogButtonBox()
        close = buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        for button in (close, self.excel_button, self.print_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(self.panel, 1)
        layout.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(1080, room.width() - 60), min(560, room.height() - 80))

    def _show(self, changes: Sequence[FieldChange]) -> None:
        self.panel.model.set_rows(list(enumerate(changes)), reset=True)
        self.fields.addItem(_EVERY, None)
        for name in dict.fromkeys(_field(change) for change in changes if change.op == "update"):
            self.fields.addItem(name, name)

    def _paper_title(self, title: str) -> str:
        """Also the name of the file, in which some signs may not stand."""
        only = f" ({self.fields.currentText()})" if self.fields.currentIndex() > 0 else ""
        return " ".join(_NO_FILE_NAME.sub(" ", f"{title}{only}").split())

    def _restrict(self) -> None:
        name = self.fields.currentData()
        if name is None:
            self.panel.model.set_condition(None)
        else:
            self.panel.model.set_condition(lambda row: _field(row[1]) == name)


def show_record_history(context: Context, window: MainWindow) -> None:
    """The history of the row stood on in the page that is shown."""
    row = _current_row(window)
    entity = _ENTITIES.get(type(row).__name__, "")
    # Some lists show a row with what is known about it.
    part = {"target": "target", "service_figure": "figure"}.get(entity, "")
    record = getattr(row, part, row) if part else row
    row_id = getattr(record, "id", None)
    if not entity or not isinstance(row_id, int) or not row_id:
        error = RuleError("Chưa chọn dòng nào.", hint="Hãy chọn một dòng trong danh sách rồi mở lại lịch sử.")
        context.dialogs.problem(window, error)
        return
    noun = ENTITY_NOUNS.get(entity, TABLES.get(entity, "").lower())
    title = f"Lịch sử {noun}: {_name(record)}"
    RecordHistoryDialog(context, title, record_history(context.database, entity, row_id), window).open()


def _current_row(window: MainWindow) -> Any:
    """The row of the table with the focus, else of the page's first one."""
    page = window.page(window.current_key())
    found = cast("list[TableView[Any]]", page.findChildren(TableView)) if page is not None else []
    tables = [table for table in found if table.isVisible()]
    tables.sort(key=lambda table: not table.hasFocus())
    rows = (table.current_row() for table in tables)
    return next((row for row in rows if type(row).__name__ in _ENTITIES), None)


def _name(row: Any) -> str:
    for name in _NAMES:
        if value := getattr(row, name, None):
            return " ".join(str(value).split())[:60]
    return f"số {row.id}"
