"""A target made or changed as a whole."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.labels import SHAPES
from cchc_desktop.display.registers import measure_choices
from cchc_desktop.display.requirements import read_requirement
from cchc_desktop.display.targets import show_requirement
from cchc_desktop.display.tasks import area_choices
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.targets import Comparator, Requirement, Shape, Target
from cchc_desktop.domain.units import Unit
from cchc_desktop.services.targets import NewTarget, add_target, change_target
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, TextField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.plan.year_field import YearField


class TargetDialog(FormDialog):
    """Without a `target` a new one is added; `added(id)` follows."""

    added = Signal(int)

    def __init__(
        self,
        context: Context,
        plan_id: int,
        units: Sequence[Unit],
        target: Target | None = None,
        parent: QWidget | None = None,
    ) -> None:
        subject = f"target:{target.id}" if target else f"plan:{plan_id}"
        super().__init__("Sửa chỉ tiêu" if target else "Thêm chỉ tiêu", subject=subject, parent=parent)
        self._context = context
        self._plan_id = plan_id
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build_fields([Choice(unit.id, unit.name) for unit in units])
        self._fill()
        self.on_save(self._keep)

    def _build_fields(self, units: list[Choice]) -> None:
        add, none = self.form.add, Choice(None, "")
        shapes = [none, *(Choice(shape, words) for shape, words in SHAPES.items())]
        add("text", "Chỉ tiêu", TextField(lines=3), required=True)
        add("area", "Lĩnh vực", ChoiceField(area_choices()), required=True)
        add("required", "Yêu cầu", LineField(), hint="Ví dụ: ≥ 25%; ≤ 5 hồ sơ; 16 - 18%; định tính")
        add("shape", "Loại chỉ tiêu", ChoiceField(shapes), hint="Để trống thì nhận theo yêu cầu")
        add(
            "measure",
            "Cách đo",
            ChoiceField([none, *measure_choices()]),
            hint="Để trống thì phần mềm đề xuất",
        )
        add("unit_id", "Áp dụng cho đơn vị", ChoiceField([none, *units]), hint="Để trống là toàn xã")
        add("lead_unit_id", "Đơn vị chủ trì", ChoiceField([none, *units]))
        add("year_from", "Từ năm", YearField())
        add("year_to", "Đến năm", YearField())
        add("measured_on", "Chốt số liệu ngày", DateField(year=self._context.year))
        add("condition", "Điều kiện", LineField(), hint="Ví dụ: trong số hồ sơ đủ điều kiện")
        add("baseline", "Mốc so sánh", LineField(), hint="Ví dụ: năm 2025 đạt 87%")
        add("note", "Ghi chú", LineField())
        self.form.field("required").setPlaceholderText("≥ 25%")  # type: ignore[attr-defined]

    def _fill(self) -> None:
        target = self._target
        if target is None:
            self.form.set_value("area", Area.CHUNG)
            return
        for key in (
            "text",
            "area",
            "shape",
            "unit_id",
            "lead_unit_id",
            "measured_on",
            "year_from",
            "year_to",
            "note",
        ):
            self.form.set_value(key, getattr(target, key))
        for key in ("condition", "baseline"):
            self.form.set_value(key, getattr(target, key) or "")
        self.form.set_value("required", show_requirement(target.required, target.unit))
        self.form.set_value("measure", (target.measure, target.measure_detail))

    def _keep(self, values: dict[str, Any]) -> bool:
        required, unit = read_requirement(values.pop("required"))
        shape = values.pop("shape") or _shape_of(required, unit)
        fields = {
            "comparator": required.comparator,
            "value": required.value,
            "minimum": required.minimum,
            "maximum": required.maximum,
            "unit": unit,
            "shape": shape,
            **values,
        }
        operations = self._context.operations
        if self._target is None:
            made = operations.attempt(self, partial(add_target, new=NewTarget(self._plan_id, **fields)))
            if made is not None and made.created_id is not None:
                self.added.emit(made.created_id)
            return made is not None
        operation = partial(change_target, target_id=self._target.id, values=_as_stored(fields))
        return operations.attempt(self, operation) is not None


def _shape_of(required: Requirement, unit: str | None) -> Shape:
    if required.minimum is not None:
        return Shape.RANGE
    if required.value is None:
        return Shape.QUALITATIVE
    if required.value == 0 and required.comparator is Comparator.EQ:
        return Shape.ZERO
    return Shape.RATE if unit == "%" else Shape.COUNT


def _as_stored(fields: dict[str, Any]) -> dict[str, Any]:
    measure = fields.pop("measure")
    if measure is not None:
        fields["measure"], fields["measure_detail"] = measure[0].value, measure[1]
    for key in ("comparator", "shape", "area"):
        fields[key] = fields[key].value if fields[key] is not None else None
    return fields
