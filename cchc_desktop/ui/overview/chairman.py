"""The page for the chairman, as it will be printed."""

from functools import partial

from PySide6.QtWidgets import QWidget

from cchc_desktop.services.chairman import chairman_document
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.reports.preview import PreviewDialog

_TITLE = "Trang cho lãnh đạo: việc cần chỉ đạo"


def preview_chairman_page(context: Context, parent: QWidget) -> None:
    """Open the preview of the chosen plan's page; nothing while there is no plan."""
    if context.plan_id is not None:
        make = partial(chairman_document, context.database, context.today, context.plan_id)
        PreviewDialog(context, _TITLE, make, parent).open()
