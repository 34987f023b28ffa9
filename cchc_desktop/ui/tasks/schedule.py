"""When a task is due: what was understood, what it waits for, and the terms of recurring work."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, Editor, Tone, date_column, text_column
from cchc_desktop.display.tasks import show_meaning
from cchc_desktop.display.text import show_date
from cchc_desktop.display.unit_dates import what_is_left
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Task, TaskOccurrence
from cchc_desktop.errors import RuleError
from cchc_desktop.services.progress import mark_occurrence
from cchc_desktop.services.tasks import change_task, drop_task
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.fields import DateField, LineField, TextField
from cchc_desktop.ui.live_form import LiveForm
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

# Without a day of its own such a task may be given one by hand.
_DUE_BY_HAND = {DeadlineKind.ON_EVENT, DeadlineKind.NONE, DeadlineKind.UNKNOWN, DeadlineKind.ONGOING}

_ANCHOR_HINT = "Ngày mà thời hạn bắt đầu tính, cho mọi đơn vị chưa có ngày nhận riêng"


def occurrence_columns() -> tuple[Column[TaskOccurrence], ...]:
    """One term of recurring work."""
    return (
        Column(
            "done",
            "Xong",
            lambda o: o.done_on is not None,
            _tick,
            width=4,
            editor=Editor.CHECK,
            editable=_open,
        ),
        Column("period", "Kỳ", lambda o: o.period_start, _period, width=16, stretch=True, tone=_tone),
        date_column("due_on", "Hạn", lambda o: o.due_on, width=10),
        date_column("done_on", "Ngày xong", lambda o: o.done_on, width=10, editable=_open),
        text_column("note", "Ghi chú", lambda o: f"Bỏ qua: {o.note}" if o.skipped else o.note, width=14),
    )


def _tick(occurrence: TaskOccurrence) -> str:
    return "x" if occurrence.done_on else ""


def _open(occurrence: TaskOccurrence) -> bool:
    return not occurrence.skipped


def _tone(occurrence: TaskOccurrence) -> Tone:
    return Tone.MUTED if occurrence.skipped else Tone.PLAIN


def _period(occurrence: TaskOccurrence) -> str:
    start, end = occurrence.period_start, occurrence.period_end
    first = f"{start:%d/%m}" if start.year == end.year else show_date(start)
    return f"{first} - {show_date(end)}"


def _change(task_id: int, key: str, value: Any) -> Operation:
    return partial(change_task, task_id=task_id, values={key: value})


class ScheduleTab(QWidget):
    """Fields are saved as they are left; only those that the kind of deadline asks for are shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.meaning = QLabel()
        self.form = LiveForm(context.operations, _change)
        self.occurrences: TableView[TaskOccurrence] = TableView(
            TableModel(occurrence_columns(), edit=self._edit_occurrence),
            name="task-occurrences",
            store=context.store,
            year=lambda: context.year,
        )
        self.terms = QLabel("<b>Các kỳ thực hiện</b>")
        self.skip_button = QPushButton("&Bỏ qua kỳ này…")
        self.drop_button = QPushButton("Không thực hiện…")
        self.dropped = QLabel()
        self._layout = QVBoxLayout(self)
        self._last_line = QHBoxLayout()
        self._build()
        self._connect()

    def _build(self) -> None:
        year = self._context.year
        self.meaning.setWordWrap(True)
        self.dropped.setWordWrap(True)
        self.dropped.setProperty("role", "muted")
        self.form.add("time_text", "Thời gian", LineField(), hint="Như kế hoạch ghi, ví dụ: Quý III/2026")
        self.form.add("anchor_on", "Tính từ ngày", DateField(year=year), hint=_ANCHOR_HINT)
        self.form.add("due_on", "Hạn", DateField(year=year), hint="Hạn theo văn bản hướng dẫn")
        self.form.add("prepare_on", "Bắt đầu chuẩn bị", DateField(year=year), hint="Ngày của riêng anh/chị")
        self.form.add("note", "Ghi chú", TextField(lines=2))
        self.occurrences.setMinimumHeight(120)
        self.skip_button.setToolTip("Kỳ này không phải làm; cần ghi lý do")
        terms = QHBoxLayout()
        terms.addWidget(self.terms, 1)
        terms.addWidget(self.skip_button)
        self._last_line.addWidget(self.dropped, 1)
        self._last_line.addWidget(self.drop_button, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.setContentsMargins(0, 8, 0, 0)
        self._layout.addWidget(self.meaning)
        self._layout.addWidget(self.form)
        self._layout.addLayout(terms)
        self._layout.addWidget(self.occurrences, 1)
        self._layout.addStretch(0)
        self._layout.addLayout(self._last_line)

    def _connect(self) -> None:
        self.skip_button.clicked.connect(self._skip)
        self.drop_button.clicked.connect(self._drop)
        self.occurrences.selection_changed.connect(self._show_possible)

    def show_task(self, task: Task, *, anew: bool) -> None:
        """Show a task; what is being typed stays unless it is another one."""
        self._task = task
        left = what_is_left(task, self._context.today)
        self.meaning.setText(" ".join(filter(None, (show_meaning(task), left))))
        unknown = task.kind is DeadlineKind.UNKNOWN
        self.meaning.setProperty("role", "wrong" if unknown else "muted")
        self.meaning.style().unpolish(self.meaning)
        self.meaning.style().polish(self.meaning)
        values = {
            "time_text": task.time_text,
            "anchor_on": task.anchor_on,
            "due_on": task.due,
            "prepare_on": task.prepare,
            "note": task.note,
        }
        self.form.show_values(values, row=task.id)
        self.form.set_row_visible("anchor_on", visible=task.kind is DeadlineKind.RELATIVE)
        self.form.set_row_visible("due_on", visible=task.kind in _DUE_BY_HAND)
        recurring = bool(task.occurrences)
        for widget in (self.terms, self.skip_button, self.occurrences):
            widget.setVisible(recurring)
        self.occurrences.rows.set_rows(task.occurrences, reset=anew)
        self._show_dropped(task)
        self._show_possible()

    def _show_dropped(self, task: Task) -> None:
        if task.dropped_on is None:
            self.dropped.setText("")
            self.drop_button.setText("Không thực hiện…")
        else:
            self.dropped.setText(f"Không thực hiện từ {show_date(task.dropped_on)}: {task.dropped_reason}")
            self.drop_button.setText("Thực hiện lại")

    def _show_possible(self) -> None:
        current = self.occurrences.current_row()
        self.skip_button.setEnabled(current is not None)
        self.skip_button.setText(
            "Làm kỳ này" if current is not None and current.skipped else "&Bỏ qua kỳ này…"
        )

    def _edit_occurrence(self, occurrence: TaskOccurrence, key: str, value: Any) -> bool:
        day = value if key == "done_on" else self._context.today if value else None
        if day is not None and day > self._context.today:
            self._context.dialogs.problem(self, RuleError("Ngày này chưa đến."))
            return False
        return self._mark(
            partial(mark_occurrence, occurrence_id=occurrence.id, done_on=day, note=occurrence.note)
        )

    def _skip(self) -> None:
        occurrence = self.occurrences.current_row()
        if occurrence is None:
            return
        if occurrence.skipped:
            self._mark(partial(mark_occurrence, occurrence_id=occurrence.id, done_on=None))
            return
        reason = self._context.dialogs.ask_text(self, f"Lý do không thực hiện kỳ {_period(occurrence)}:")
        if reason is not None:
            self._mark(
                partial(mark_occurrence, occurrence_id=occurrence.id, done_on=None, skipped=True, note=reason)
            )

    def _drop(self) -> None:
        task = self._task
        if task is None:
            return
        if task.dropped_on is not None:
            self._mark(partial(drop_task, task_id=task.id, on=None, reason=""))
            return
        reason = self._context.dialogs.ask_text(self, "Lý do không thực hiện nhiệm vụ này:")
        if reason is not None:
            self._mark(partial(drop_task, task_id=task.id, on=self._context.today, reason=reason))

    def _mark(self, operation: Any) -> bool:
        return self._context.operations.run(self, operation)
