"""The plan's own fields, saved one by one as they are left."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.domain.plans import Plan
from cchc_desktop.errors import RuleError
from cchc_desktop.services.plans import change_plan, list_plans, replace_plan
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, TextField
from cchc_desktop.ui.live_form import LiveForm
from cchc_desktop.ui.plan.year_field import YearField

_LISTS = ("legal_bases", "recipients", "replaces")
_YEARS = ("year_from", "year_to")
# A plan that does not say them has none: an empty field is unknown, not empty words.
_UNKNOWN = ("number", "signer_authority", "signer_position", "signer_name")


class PlanForm(QFrame):
    """Three columns of fields of one plan, low enough to leave the targets room."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "card")
        self.left = LiveForm(context.operations, self._change)
        self.middle = LiveForm(context.operations, self._change)
        self.right = LiveForm(context.operations, self._change)
        self.successor = ChoiceField()
        self._build()

    def _build(self) -> None:
        left, middle, right, year = self.left, self.middle, self.right, self._context.year
        left.add("number", "Số, ký hiệu", LineField(), hint="Ví dụ: 09/KH-UBND")
        left.add("issued_on", "Ngày ban hành", DateField(year=year))
        left.add("title", "Trích yếu", TextField(lines=2), required=True)
        left.add("year_from", "Từ năm", YearField(), required=True)
        left.add("year_to", "Đến năm", YearField(), required=True)
        middle.add("legal_bases", "Căn cứ", TextField(lines=3), hint="Căn cứ pháp lý, mỗi dòng một căn cứ")
        middle.add("recipients", "Nơi nhận", TextField(lines=2), hint="Mỗi dòng một nơi nhận")
        middle.add("replaces", "Thay thế", TextField(lines=1), hint="Mỗi dòng một văn bản bị thay thế")
        right.add("signer_authority", "Quyền hạn ký", TextField(lines=1), hint="Ví dụ: TM. ỦY BAN NHÂN DÂN")
        right.add("signer_position", "Chức vụ", LineField())
        right.add("signer_name", "Người ký", LineField())
        right.add("replaced_by_id", "Được thay bằng", self.successor)
        right.add("closed_on", "Hết hiệu lực từ", DateField(year=year))
        right.add("note", "Ghi chú", LineField())
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(24)
        for form in (left, middle, right):
            row.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)

    def show_plan(self, plan: Plan, others: Sequence[Plan]) -> None:
        """Show a plan; `others` may have taken its place."""
        names = [Choice(other.id, other.short_name) for other in others if other.id != plan.id]
        offer = partial(self.successor.set_choices, [Choice(None, ""), *names])
        values: dict[str, Any] = {name: getattr(plan, name) for name in Plan.__dataclass_fields__}
        values.update({name: "\n".join(values[name]) for name in _LISTS})
        for form in (self.left, self.middle, self.right):
            shown = {key: values[key] for key in form.values()}
            # The successor of the plan that is left is not among the choices of its successor.
            form.show_values(shown, row=plan.id, prepare=offer if form is self.right else None)
        self.right.set_row_visible("closed_on", visible=plan.replaced_by_id is not None)

    def _change(self, plan_id: int, key: str, value: Any) -> Operation:
        if key == "replaced_by_id" and value is not None:
            known = (plan.closed_on for plan in list_plans(self._context.database) if plan.id == plan_id)
            on = next(known, None) or self._context.today
            return partial(replace_plan, old_id=plan_id, new_id=value, on=on)
        values = {key: _stored(key, value)}
        if key == "replaced_by_id":
            values["closed_on"] = None
        return partial(change_plan, plan_id=plan_id, values=values)


def _stored(key: str, value: Any) -> Any:
    if key in _LISTS:
        return value.split("\n")
    if key in _YEARS and value is None:
        raise RuleError("Hãy nhập năm bằng bốn chữ số.", fields=(key,))
    return value or None if key in _UNKNOWN else value
