"""Money for a task, and the totals of the plan per unit and area."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, Tone, number_column
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.areas import AREA_TITLES
from cchc_desktop.domain.budgets import BudgetTotal, budget_total, budget_totals
from cchc_desktop.domain.tasks import Task
from cchc_desktop.services.tasks import change_task
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.fields import NumberField
from cchc_desktop.ui.list_output import ListOutput
from cchc_desktop.ui.live_form import LiveForm
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

_UNKNOWN = "chưa có"


class BudgetTab(QWidget):
    """Three amounts in đồng; empty is "chưa có số liệu", never 0."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = LiveForm(context.operations, _change)
        self.form.add("budget_estimate", "Dự toán (đồng)", NumberField())
        self.form.add("budget_appraised", "Phòng Kinh tế thẩm định (đồng)", NumberField())
        self.form.add("budget_spent", "Đã chi (đồng)", NumberField())
        self.left = QLabel()
        self.left.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.form)
        layout.addWidget(self.left)
        layout.addStretch(1)

    def show_task(self, task: Task) -> None:
        """Show a task's amounts."""
        budget = task.budget
        values = {
            "budget_estimate": budget.estimate,
            "budget_appraised": budget.appraised,
            "budget_spent": budget.spent,
        }
        self.form.show_values(values, row=task.id)
        left = budget_total("", [task]).left
        words = "" if left is None else f"{show_number(abs(left))} đồng"
        self.left.setText("" if left is None else f"Chi vượt {words}" if left < 0 else f"Còn lại {words}")


def _change(task_id: int, key: str, value: Any) -> Operation:
    return partial(change_task, task_id=task_id, values={key: value})


def total_columns() -> tuple[Column[tuple[str, BudgetTotal]], ...]:
    """A group of tasks and its sums; a sum that nobody told is said to be unknown."""

    def tone(row: tuple[str, BudgetTotal]) -> Tone:
        return Tone.STRONG if row[0] == "total" else Tone.PLAIN

    return (
        Column(
            "name",
            "Đơn vị, lĩnh vực",
            lambda r: r[1].name,
            lambda r: r[1].name,
            width=28,
            stretch=True,
            tone=tone,
        ),
        number_column("tasks", "Số nhiệm vụ", lambda r: r[1].tasks, width=11),
        number_column("estimate", "Dự toán", lambda r: r[1].estimate, width=13, unknown=_UNKNOWN),
        number_column("appraised", "Thẩm định", lambda r: r[1].appraised, width=13, unknown=_UNKNOWN),
        number_column("spent", "Đã chi", lambda r: r[1].spent, width=13, unknown=_UNKNOWN),
        number_column("left", "Còn lại", lambda r: r[1].left, width=13, unknown=_UNKNOWN),
    )


def total_rows(tasks: Sequence[Task]) -> list[tuple[str, BudgetTotal]]:
    """The whole, then each unit in charge (the first one named), then each area."""
    rows = [("total", budget_total("Tổng cộng", tasks))]
    units = budget_totals(tasks, lambda t: t.lead or t.lead_text or "Chưa rõ đơn vị")
    areas = budget_totals(tasks, lambda t: AREA_TITLES[t.area])
    return [*rows, *(("unit", total) for total in units), *(("area", total) for total in areas)]


class BudgetDialog(QDialog):
    """The totals, to look at and to take away."""

    def __init__(
        self, context: Context, tasks: Sequence[Task], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Kinh phí theo đơn vị và lĩnh vực")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = total_rows(tasks)
        self.table: TableView[tuple[str, BudgetTotal]] = TableView(
            TableModel(total_columns(), row_id=lambda r: (r[0], r[1].name)),
            name="budget",
            store=context.store,
        )
        self.table.rows.set_rows(rows)
        words = QLabel(
            "Đơn vị: đồng. Chỉ cộng các số đã nhập ở mục Kinh phí của từng nhiệm vụ; "
            "nhiệm vụ có nhiều đơn vị chủ trì tính cho đơn vị đứng đầu."
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        output = ListOutput(context, self, self.table.rows, sheet="Kinh phí", title=lambda: title)
        buttons = QDialogButtonBox()
        export = QPushButton("&Xuất Excel")
        export.clicked.connect(output.to_excel)
        buttons.addButton(export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.resize(940, 460)
