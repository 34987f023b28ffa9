"""A new task by hand; and the same fields of several tasks changed at once."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.tasks import area_choices, show_meaning
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.services.office import list_units
from cchc_desktop.services.task_batch import TasksEdit, Verdict, edit_tasks
from cchc_desktop.services.tasks import NewTask, add_task, read_deadline
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, TextField
from cchc_desktop.ui.forms import FormDialog

_VERDICTS = {
    Verdict.DONE: "Hoàn thành",
    Verdict.REOPENED: "Làm tiếp (chưa hoàn thành)",
    Verdict.DROPPED: "Không thực hiện",
    Verdict.TAKEN_UP: "Thực hiện lại",
}


class TimeField(QWidget):
    """A deadline in the plan's own words, with what is understood from them below."""

    textChanged = Signal(str)  # noqa: N815 - as Qt's own fields, so that forms hear it

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self.line = LineField()
        self.line.setPlaceholderText("Ví dụ: Quý III/2026, Hàng tháng, Trước ngày 15/6/2026")
        self.meaning = QLabel()
        self.meaning.setProperty("role", "muted")
        self.meaning.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self.meaning)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._explain)

    def value(self) -> str:
        """The words typed."""
        return self.line.value()

    def set_value(self, value: str | None) -> None:
        """Show words."""
        self.line.set_value(value)

    def problem(self) -> str:
        """Words that are not understood are kept, not refused."""
        return ""

    def _explain(self, text: str) -> None:
        deadline = read_deadline(self.value(), self._year)
        self.meaning.setText("" if deadline.kind is DeadlineKind.NONE else show_meaning(deadline))
        self.textChanged.emit(text)


def unit_choices(context: Context) -> list[Choice]:
    """The units by name; a choice that is free takes other names too."""
    return [Choice(unit.name, unit.name) for unit in list_units(context.database)]


class NewTaskDialog(FormDialog):
    """Asks for a task; `added(id)` follows when it is in the plan."""

    added = Signal(int)

    def __init__(self, context: Context, plan_id: int, year: int, parent: QWidget | None = None) -> None:
        super().__init__("Thêm nhiệm vụ", subject=f"plan:{plan_id}", parent=parent)
        self._context = context
        self._plan_id = plan_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = self.form.add
        add("content", "Nội dung", TextField(lines=3), required=True)
        add("area", "Lĩnh vực", ChoiceField(area_choices()), required=True)
        add("products", "Sản phẩm", TextField(lines=3), hint="Mỗi dòng một sản phẩm")
        add("lead_text", "Cơ quan chủ trì", ChoiceField(unit_choices(context), free=True))
        add("coordination_text", "Cơ quan phối hợp", LineField())
        add("time_text", "Thời gian", TimeField(year))
        add("order", "TT trong kế hoạch", LineField())
        add("note", "Ghi chú", LineField())
        self.form.set_value("area", Area.CHUNG)
        self.on_save(self._add)

    def _add(self, values: dict[str, Any]) -> bool:
        products = tuple(filter(None, values.pop("products").split("\n")))
        values["lead_text"] = values["lead_text"] or ""
        new = NewTask(self._plan_id, products=products, **values)
        made = self._context.operations.attempt(self, partial(add_task, new=new))
        if made is None or made.created_id is None:
            return False
        self.added.emit(made.created_id)
        return True


class BulkDialog(FormDialog):
    """Only the fields that are filled in are changed, in all selected tasks, as one step of undo."""

    def __init__(
        self, context: Context, task_ids: Sequence[int], year: int, parent: QWidget | None = None
    ) -> None:
        subject = f"tasks:{','.join(map(str, sorted(task_ids)))}"
        super().__init__(f"Sửa {len(task_ids)} nhiệm vụ cùng lúc", subject=subject, parent=parent)
        self._context = context
        self._task_ids = tuple(task_ids)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add = self.form.add
        add("lead_text", "Cơ quan chủ trì", ChoiceField(unit_choices(context), free=True))
        add("coordination_text", "Cơ quan phối hợp", LineField())
        add("time_text", "Thời gian", TimeField(year))
        add("area", "Lĩnh vực", ChoiceField(area_choices()))
        add("prepare_on", "Bắt đầu chuẩn bị", DateField(year=year))
        verdicts = [Choice(verdict, words) for verdict, words in _VERDICTS.items()]
        add("verdict", "Tình trạng", ChoiceField(verdicts))
        add("on", "Từ ngày", DateField(year=year))
        add(
            "words",
            "Nội dung, lý do",
            LineField(),
            hint="Ghi vào nhật ký tiến độ, hoặc lý do không thực hiện",
        )
        self.form.set_value("on", context.today)
        self.form.add(
            "hint", "", _Remark("Ô để trống thì giữ nguyên. Sửa xong vẫn có thể Ctrl+Z để hoàn tác.")
        )
        self.on_save(self._change)

    def _change(self, values: dict[str, Any]) -> bool:
        verdict, on, words = (values.pop(name) for name in ("verdict", "on", "words"))
        changed = {name: value for name, value in values.items() if value not in (None, "")}
        edit = TasksEdit(changed, verdict, on, words)
        operation = partial(edit_tasks, task_ids=self._task_ids, edit=edit)
        return self._context.operations.attempt(self, operation) is not None


class _Remark(QLabel):
    """A sentence inside a form; it holds no value."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setWordWrap(True)
        self.setProperty("role", "muted")

    def value(self) -> None:
        return None

    def set_value(self, value: Any) -> None:
        pass

    def problem(self) -> str:
        return ""
