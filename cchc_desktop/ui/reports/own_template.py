"""The officer's own Word template: chosen once, remembered, given up again."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from cchc_desktop.errors import CchcError
from cchc_desktop.services.report_files import template_fields
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.store import Store

_KEY = "reports/template"


def remembered_template(store: Store) -> Path | None:
    """The template in use; None while the built-in one is."""
    known = str(store.value(_KEY, "") or "")
    return Path(known) if known else None


def choose_template(context: Context, parent: QWidget) -> None:
    """Ask for a template and keep it if all its fields are known; offer the built-in one again."""
    known = remembered_template(context.store)
    if known is not None:
        answer = context.dialogs.choose(
            parent, f"Đang dùng mẫu {known.name}.", ("Chọn mẫu khác", "Dùng mẫu có sẵn")
        )
        if answer is None:
            return
        if answer == 1:
            context.store.setValue(_KEY, "")
            context.operations.said.emit("Báo cáo Word dùng mẫu có sẵn của chương trình")
            return
    path = context.dialogs.open_file(parent, "Chọn mẫu Word của tôi", "Mẫu Word (*.docx)")
    if path is None:
        return
    try:
        fields = template_fields(path)
    except CchcError as error:
        context.dialogs.problem(parent, error)
        return
    context.store.setValue(_KEY, str(path))
    context.operations.said.emit(f"Báo cáo Word dùng mẫu {path.name} ({len(fields)} trường)")
