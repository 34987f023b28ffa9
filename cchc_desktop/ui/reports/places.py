"""From something missing in a report to the place where it is entered."""

from PySide6.QtWidgets import QWidget

from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jump import jump

# Registers that stand on a tab of their page: without a row the tab itself is shown.
_TABS = ("dossier_count", "service_figure")


def go_to(context: Context, widget: QWidget, entity: str, row_id: int | None = None) -> bool:
    """Open what `entity` names: a dialog of the office's settings, or the page of a register."""
    from cchc_desktop.ui.office import settings  # noqa: PLC0415 - beside its use

    if entity == "signer":
        settings.open_signers(context, widget)
        return True
    if entity == "commune":
        settings.open_commune(context, widget)
        return True
    return jump(widget, entity, row_id if row_id is not None or entity not in _TABS else 0)
