"""The form for a new activity: it asks what its kind is about, nothing else."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.labels import ACTIVITY_KINDS
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.services.activities import add_activity
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import DocumentField
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, NumberField
from cchc_desktop.ui.forms import Form, FormDialog

# What each kind is asked for besides its title and days; also the columns shown when only it is listed.
FIELDS_OF: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.DIALOGUE: ("place", "people", "opinions", "answered"),
    ActivityKind.PROPAGANDA: ("channel", "link", "broadcasts", "minutes"),
    ActivityKind.TRAINING: ("class_name", "place", "people", "hours"),
    ActivityKind.MEETING: ("place", "people"),
}
KIND_FIELDS = (
    "class_name",
    "place",
    "channel",
    "link",
    "broadcasts",
    "minutes",
    "people",
    "hours",
    "opinions",
    "answered",
)
# Too particular for the list of all kinds.
RARE_FIELDS = ("class_name", "broadcasts", "minutes")
_MORE = (*KIND_FIELDS, "document_id")


def ask_new_activity(
    context: Context,
    parent: QWidget,
    kind: ActivityKind,
    units: Sequence[Choice],
    then: Callable[[int], object],
) -> FormDialog:
    """Ask for an activity, planned or held; `then` gets its id."""
    dialog = FormDialog("Thêm hoạt động", subject=f"year:{context.shown_year}", parent=parent)
    form, year = dialog.form, context.shown_year
    kinds = ChoiceField([Choice(k, words) for k, words in ACTIVITY_KINDS.items()])
    form.add("kind", "Loại hoạt động", kinds, required=True)
    form.add("title", "Nội dung", LineField(), required=True)
    form.add("planned_on", "Ngày dự kiến", DateField(year=year))
    form.add("held_on", "Ngày thực hiện", DateField(year=year), hint="Chỉ tính vào chỉ tiêu khi có ngày này")
    form.add("unit_id", "Đơn vị thực hiện", ChoiceField(units))
    form.add("class_name", "Lớp", LineField(), hint="Ví dụ: Lớp bồi dưỡng chữ ký số, khóa 2")
    form.add("place", "Địa điểm", LineField())
    form.add("channel", "Kênh, hình thức", LineField(), hint="Ví dụ: loa truyền thanh, trang thông tin")
    form.add("link", "Đường dẫn", LineField())
    form.add("broadcasts", "Số lần phát", NumberField(), hint="Cho nhật ký phát thanh")
    form.add("minutes", "Thời lượng (phút)", NumberField(), hint="Cho nhật ký phát thanh")
    form.add("people", "Số người dự", NumberField())
    form.add("hours", "Số giờ", NumberField())
    form.add("opinions", "Số ý kiến", NumberField())
    form.add("answered", "Đã trả lời", NumberField())
    form.add("document_id", "Văn bản minh chứng", DocumentField(context))
    form.set_value("kind", kind)
    _show_fields(form, kind)
    kinds.currentTextChanged.connect(lambda _text: _show_fields(form, kinds.value()))

    def save(values: dict[str, Any]) -> bool:
        asked = FIELDS_OF[values["kind"]]
        more = {key: values.pop(key) for key in _MORE}
        kept = {key: value for key, value in more.items() if key in asked or key == "document_id"}
        operation = partial(add_activity, year=year, plan_id=context.plan_id, more=kept, **values)
        made = context.operations.attempt(dialog, operation)
        if made is None or made.created_id is None:
            return False
        then(made.created_id)
        return True

    dialog.on_save(save)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _show_fields(form: Form, kind: ActivityKind | None) -> None:
    asked = FIELDS_OF.get(kind, ()) if kind is not None else ()
    labels = {label.buddy(): label for label in cast("list[QLabel]", form.findChildren(QLabel))}
    for key in KIND_FIELDS:
        field = form.field(key)
        field.setVisible(key in asked)
        if (label := labels.get(field)) is not None:
            label.setVisible(key in asked)
