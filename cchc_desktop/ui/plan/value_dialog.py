"""What a target has reached by a day: a value, numerator and denominator, or the officer's verdict."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.domain.targets import Target
from cchc_desktop.errors import RuleError
from cchc_desktop.services.targets import record_value, record_verdict
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import DocumentField
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, NumberField
from cchc_desktop.ui.forms import FormDialog

_MET = "met"
_LONGEST_HEAD = 220


class ValueDialog(FormDialog):
    """Records one value of one target."""

    def __init__(self, context: Context, target: Target, parent: QWidget | None = None) -> None:
        super().__init__("Ghi kết quả chỉ tiêu", subject=f"target:{target.id}", parent=parent)
        self._context = context
        self._target_id = target.id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rate = target.unit == "%"
        unit = f" ({target.unit})" if target.unit else ""
        head = QLabel(_cut(target.text))
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setToolTip(target.text)
        head.setStyleSheet("font-weight: 600")
        self.form.head(head)
        self.form.add("as_of", "Tính đến ngày", DateField(year=context.year), required=True)
        if target.judged:
            verdicts = [Choice(_MET, "Đạt"), Choice("not_met", "Không đạt")]
            self.form.add("verdict", "Đánh giá", ChoiceField(verdicts), required=True)
        elif rate:
            self.form.add("numerator", "Tử số", NumberField(), hint="Ví dụ: số hồ sơ đúng hạn")
            self.form.add("denominator", "Mẫu số", NumberField(), hint="Ví dụ: tổng số hồ sơ đã giải quyết")
            self.form.add("value", "hoặc tỷ lệ (%)", NumberField(), hint="Khi chỉ biết tỷ lệ")
        else:
            self.form.add("value", f"Giá trị{unit}", NumberField())
        self.form.add("document_id", "Minh chứng", DocumentField(context))
        self.form.add("note", "Nhận xét" if target.judged else "Ghi chú", LineField())
        self.form.set_value("as_of", context.today)
        self.on_save(self._record)

    def _record(self, values: dict[str, Any]) -> bool:
        if values["as_of"] > self._context.today:
            raise RuleError("Ngày này chưa đến.", fields=("as_of",))
        if "verdict" in values:
            met = values.pop("verdict") == _MET
            judge = partial(record_verdict, target_id=self._target_id, met=met, **values)
            return self._context.operations.attempt(self, judge) is not None
        for key in ("numerator", "denominator"):
            values[key] = _whole(values.get(key), key)
        if values["value"] is not None and values["numerator"] is not None:
            raise RuleError("Hãy nhập tử số và mẫu số, hoặc tỷ lệ, không nhập cả hai.", fields=("value",))
        operation = partial(record_value, target_id=self._target_id, **values)
        return self._context.operations.attempt(self, operation) is not None


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_HEAD else text[:_LONGEST_HEAD].rsplit(" ", 1)[0] + "…"


def _whole(value: Any, key: str) -> int | None:
    if value is None:
        return None
    if value != int(value):
        raise RuleError("Hãy nhập số nguyên.", fields=(key,))
    return int(value)
