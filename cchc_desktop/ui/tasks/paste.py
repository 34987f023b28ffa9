"""Rows pasted from Excel or Word, looked at before they become tasks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from cchc_desktop.display.columns import Choice, Column, Tone, text_column
from cchc_desktop.display.tasks import area_choices
from cchc_desktop.domain.areas import Area
from cchc_desktop.services.task_batch import PastedColumn, read_pasted, tasks_from_rows, understood
from cchc_desktop.services.tasks import NewTask, add_tasks
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import ChoiceField
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

_TITLES = {
    PastedColumn.SKIP: "(bỏ qua)",
    PastedColumn.ORDER: "TT",
    PastedColumn.CONTENT: "Nội dung",
    PastedColumn.PRODUCTS: "Sản phẩm",
    PastedColumn.LEAD: "Cơ quan chủ trì",
    PastedColumn.COORDINATION: "Cơ quan phối hợp",
    PastedColumn.TIME: "Thời gian",
    PastedColumn.NOTE: "Ghi chú",
}
_PER_ROW = 4


@dataclass(frozen=True, slots=True)
class _Proposed:
    """A task to be, with what was understood of it."""

    id: int
    task: NewTask
    leads: str
    known_time: bool


def _columns() -> tuple[Column[_Proposed], ...]:
    return (
        text_column("order", "TT", lambda p: p.task.order, width=5),
        text_column("content", "Nội dung", lambda p: p.task.content, width=30, stretch=True),
        text_column("products", "Sản phẩm", lambda p: "\n".join(p.task.products), width=20),
        text_column("lead", "Cơ quan chủ trì", lambda p: p.leads, width=18),
        text_column("coordination", "Cơ quan phối hợp", lambda p: p.task.coordination_text, width=16),
        Column(
            "time",
            "Thời gian",
            lambda p: p.task.time_text,
            lambda p: p.task.time_text + ("" if p.known_time else "\n(chưa hiểu thời hạn)"),
            width=18,
            tone=lambda p: Tone.PLAIN if p.known_time else Tone.WARNING,
        ),
        text_column("note", "Ghi chú", lambda p: p.task.note, width=12),
    )


class PasteDialog(QDialog):
    """Says of each pasted column what it holds, and shows the tasks that come of it."""

    def __init__(
        self,
        context: Context,
        cells: Sequence[Sequence[str]],
        plan_id: int,
        year: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._plan_id, self._year = context, plan_id, year
        self._pasted = read_pasted(cells, year)
        self.setWindowTitle("Thêm nhiệm vụ từ các dòng đã sao chép")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = [Choice(column, title) for column, title in _TITLES.items()]
        self.kinds = [ChoiceField(choices) for _ in self._pasted.columns]
        self.area = ChoiceField(area_choices())
        self.area.set_value(Area.CHUNG)
        self.table: TableView[_Proposed] = TableView(
            TableModel(_columns()),
            empty_text="Chưa có cột nào là “Nội dung”. Hãy chọn cột chứa nội dung nhiệm vụ ở trên.",
            name="paste",
        )
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.buttons = QDialogButtonBox()
        self.add_button = self.buttons.addButton("Thêm", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton("Hủy", QDialogButtonBox.ButtonRole.RejectRole)
        self._build()
        self._propose()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, (field, kind) in enumerate(zip(self.kinds, self._pasted.columns, strict=True)):
            field.set_value(kind)
            field.currentIndexChanged.connect(lambda _at: self._propose())
            name = QLabel(f"Cột {at + 1}:")
            name.setBuddy(field)
            grid.addWidget(name, at // _PER_ROW, at % _PER_ROW * 2)
            grid.addWidget(field, at // _PER_ROW, at % _PER_ROW * 2 + 1)
        area = QLabel("Đưa vào lĩnh vực:")
        area.setBuddy(self.area)
        below = (len(self.kinds) + _PER_ROW - 1) // _PER_ROW
        grid.addWidget(area, below, 0)
        grid.addWidget(self.area, below, 1, 1, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(1000, 560)

    def _tasks(self) -> list[NewTask]:
        columns = [field.value() or PastedColumn.SKIP for field in self.kinds]
        return tasks_from_rows(self._pasted.rows, columns, self._plan_id)

    def _propose(self) -> None:
        tasks = self._tasks()
        known = understood(self._context.database, tasks, self._year)
        rows = [
            _Proposed(at, task, leads, known_time)
            for at, (task, (leads, known_time)) in enumerate(zip(tasks, known, strict=True))
        ]
        self.table.rows.set_rows(rows, reset=True)
        unread = sum(not row.known_time for row in rows)
        words = f"Sẽ thêm {len(rows)} nhiệm vụ vào cuối kế hoạch."
        self.words.setText(f"{words} {unread} thời hạn chưa hiểu, có thể sửa sau." if unread else words)
        self.add_button.setText(f"Thêm {len(rows)} nhiệm vụ")
        self.add_button.setEnabled(bool(rows))

    @override
    def accept(self) -> None:
        """All of them as one step, or none."""
        area = self.area.value() or Area.CHUNG
        tasks = [replace(task, area=area) for task in self._tasks()]
        if self._context.operations.run(self, partial(add_tasks, tasks=tasks)):
            super().accept()
