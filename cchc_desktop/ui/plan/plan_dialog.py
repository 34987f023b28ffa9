"""A plan made by hand; its other fields are filled in on the page."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.services.plans import add_plan
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import LineField, TextField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.plan.year_field import YearField


class NewPlanDialog(FormDialog):
    """`added(id)` follows when the plan is there."""

    added = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("Thêm kế hoạch", subject="plans", parent=parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        year = context.today.year
        self.form.add("title", "Trích yếu", TextField(lines=2), required=True)
        self.form.add("number", "Số, ký hiệu", LineField(), hint="Ví dụ: 09/KH-UBND; để trống nếu chưa có")
        self.form.add("year_from", "Từ năm", YearField(), required=True)
        self.form.add("year_to", "Đến năm", YearField(), hint="Để trống nếu kế hoạch chỉ một năm")
        self.form.set_value("title", f"Cải cách hành chính năm {year}")
        self.form.set_value("year_from", str(year))
        self.on_save(self._add)

    def _add(self, values: dict[str, Any]) -> bool:
        operation = partial(add_plan, **values)
        made = self._context.operations.attempt(self, operation)
        if made is None or made.created_id is None:
            return False
        self.added.emit(made.created_id)
        return True
