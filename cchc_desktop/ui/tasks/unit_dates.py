"""A relative deadline unit by unit: when each received, is due and handed in, and by which document."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import (
    Align,
    Choice,
    Column,
    Editor,
    Tone,
    always,
    date_column,
    text_column,
)
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Task
from cchc_desktop.domain.unit_dates import UnitDates, names_several
from cchc_desktop.errors import RuleError
from cchc_desktop.services.office import list_units
from cchc_desktop.services.unit_dates import (
    add_unit_to_task,
    change_unit_dates,
    remove_units_from_task,
    same_receipt,
    unit_dates,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import pick_document
from cchc_desktop.ui.fields import ChoiceField
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView


def unit_date_columns(today: Callable[[], date]) -> tuple[Column[UnitDates], ...]:
    """One unit; a day that is the task's own and not the unit's stands in grey."""
    return (
        text_column("unit", "Đơn vị", lambda u: u.unit, width=14, stretch=True),
        date_column(
            "received_on",
            "Ngày nhận",
            lambda u: u.since,
            width=9,
            editable=always,
            tone=lambda u: Tone.PLAIN if u.received_on else Tone.MUTED,
        ),
        Column(
            "due",
            "Hạn",
            lambda u: u.due,
            lambda u: show_date(u.due) or "chưa nhận",
            Align.CENTER,
            width=8,
            tone=lambda u: Tone.PLAIN if u.due else Tone.MUTED,
        ),
        Column(
            "handed_in_on",
            "Ngày nộp",
            lambda u: u.handed_in_on,
            lambda u: "quá hạn" if _overdue(u, today()) else show_date(u.handed_in_on),
            Align.CENTER,
            width=9,
            editor=Editor.DATE,
            editable=always,
            tone=lambda u: _tone(u, today()),
        ),
        text_column("document", "Văn bản", lambda u: u.document_name, width=20),
    )


def _overdue(unit: UnitDates, on: date) -> bool:
    return unit.handed_in_on is None and unit.legal_due is not None and on > unit.legal_due


def _tone(unit: UnitDates, on: date) -> Tone:
    if _overdue(unit, on):
        return Tone.ALERT
    return Tone.WARNING if unit.late(date.max) else Tone.PLAIN


class UnitDatesPanel(QWidget):
    """The units that the plan means are proposed; every edit is one step of undo."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        columns = unit_date_columns(lambda: context.today)
        self.table: TableView[UnitDates] = TableView(
            TableModel(columns, edit=self._edit, row_id=lambda unit: unit.unit_id),
            empty_text="Kế hoạch chưa nêu đơn vị. Nhấn “Thêm đơn vị…” để thêm.",
            name="task-unit-dates",
            store=context.store,
            year=lambda: context.year,
        )
        self.document_button = QPushButton("Văn bản…")
        self.add_button = QPushButton("Thêm đơn vị…")
        self.same_button = QPushButton("Cùng ngày nhận cho mọi đơn vị")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.document_button.setToolTip("Văn bản mà đơn vị đang chọn đã nộp (Enter ở cột Văn bản)")
        self.add_button.setToolTip("Thêm một đơn vị cũng phải nộp; Delete để bỏ đơn vị đang chọn")
        self.same_button.setToolTip(
            "Lấy ngày nhận của đơn vị đang chọn làm ngày tính hạn của tất cả đơn vị (Ctrl+Z để hoàn tác)"
        )
        head = QHBoxLayout()
        head.addWidget(QLabel("<b>Từng đơn vị</b>"), 1)
        head.addWidget(self.document_button)
        head.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.same_button, 0, Qt.AlignmentFlag.AlignLeft)
        hand_focus(self, self.table)

    def _connect(self) -> None:
        self.document_button.clicked.connect(self._prove_current)
        self.add_button.clicked.connect(self._add)
        self.same_button.clicked.connect(self._same)
        self.table.opened.connect(self._prove)
        self.table.delete_asked.connect(self._remove)
        self.table.selection_changed.connect(self._show_possible)

    def show_task(self, task: Task, *, anew: bool) -> None:
        """Show the units of a relative task."""
        self._task = task
        self.same_button.setVisible(task.kind is DeadlineKind.RELATIVE and task.dropped_on is None)
        self.table.rows.set_rows(unit_dates(self._context.database, task), reset=anew)
        self._show_possible()

    def _show_possible(self) -> None:
        self.document_button.setEnabled(self.table.current_row() is not None)
        self.same_button.setEnabled(self._common_day() is not None)

    def _common_day(self) -> date | None:
        """The day that may become everyone's: that of the unit stood on, else the only one there is.

        None where it would change nothing.
        """
        units, current = self.table.rows.shown_rows(), self.table.current_row()
        days = {unit.since for unit in units if unit.since is not None}
        day = current.since if current is not None else None
        if day is None and len(days) == 1:
            [day] = days
        same = all(unit.received_on is None and unit.since == day for unit in units)
        return None if same else day

    def _edit(self, unit: UnitDates, key: str, value: date | None) -> bool:
        problem = None
        if value is not None and value > self._context.today:
            problem = RuleError("Ngày này chưa đến.")
        elif key == "received_on" and value is None and unit.received_on is None:
            problem = RuleError(
                "Ngày nhận này là ngày chung của nhiệm vụ.",
                hint="Hãy sửa “Tính từ ngày” ở mục Thời hạn.",
            )
        if problem is not None:
            self._context.dialogs.problem(self, problem)
            return False
        return self._write(unit, {key: value})

    def _write(self, unit: UnitDates, values: dict[str, Any]) -> bool:
        task = self._task
        return task is not None and self._run(
            partial(change_unit_dates, task_id=task.id, unit_id=unit.unit_id, values=values)
        )

    def _prove_current(self) -> None:
        if (unit := self.table.current_row()) is not None:
            self._prove(unit)

    def _prove(self, unit: UnitDates) -> None:
        """A document proves that the unit handed in: without a day yet, it did today."""
        day = unit.handed_in_on or self._context.today

        def prove(chosen: int) -> None:
            self._write(unit, {"document_id": chosen, "handed_in_on": day})

        pick_document(self._context, self, unit.document_id, prove)

    def _same(self) -> None:
        task, day = self._task, self._common_day()
        if task is not None and day is not None:
            self._run(partial(same_receipt, task_id=task.id, on=day))

    def _remove(self, units: list[UnitDates]) -> None:
        if self._task is not None:
            ids = [unit.unit_id for unit in units]
            self._run(partial(remove_units_from_task, task_id=self._task.id, unit_ids=ids))

    def _add(self) -> None:
        if self._task is not None:
            listed = {unit.unit_id for unit in self.table.rows.shown_rows()}
            NewUnitDialog(self._context, self._task.id, listed, self).open()

    def _run(self, operation: Any) -> bool:
        return self._context.operations.run(self, operation)


class NewUnitDialog(FormDialog):
    """One more unit that has to hand in, of those in the office that are not `listed` yet."""

    def __init__(self, context: Context, task_id: int, listed: set[int], parent: QWidget) -> None:
        super().__init__("Thêm đơn vị phải nộp", subject=f"task:{task_id}", save_words="Thêm", parent=parent)
        self._context = context
        self._task_id = task_id
        units = [
            Choice(unit.id, unit.name)
            for unit in list_units(context.database)
            if unit.id not in listed and not names_several(unit.name)
        ]
        self.form.add("unit_id", "Đơn vị", ChoiceField(units), required=True)
        self.on_save(self._keep)

    def _keep(self, values: dict[str, Any]) -> bool:
        operation = partial(add_unit_to_task, task_id=self._task_id, unit_id=values["unit_id"])
        return self._context.operations.attempt(self, operation) is not None
