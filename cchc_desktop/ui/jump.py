"""From a number, a reminder or a gap to the row it is about, on whichever page it stands."""

from PySide6.QtWidgets import QWidget

from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow

_PAGES = {
    "task": "tasks",
    "plan": "plan",
    "target": "plan",
    "indicator": "plan",
    "indicator_value": "plan",
    "dossier_count": "activities",
    "service_figure": "activities",
    "late_dossier": "activities",
    "inspection": "inspections",
    "finding": "inspections",
    "unit": "inspections",
    "initiative": "initiatives",
    "activity": "activities",
    "document": "documents",
    "obligation": "reports",
    "report": "reports",
}
# What the list of a page is made of: other rows that stand there have a way of their own.
_ROWS = frozenset({"initiative", "activity", "document", "obligation"})


def page_of(entity: str) -> str | None:
    """The key of the page that shows rows of a register; "indicator:BM1.4" stands with indicators."""
    return _PAGES.get(entity.partition(":")[0])


def jump(
    widget: QWidget,
    entity: str,
    row_id: int | None,
    *,
    plan_id: int | None = None,
    year: int | None = None,
) -> bool:
    """Bring the row's page to the front and the row into sight, as far as the page can.

    A row of another plan or year takes the selector along.
    """
    window, key = _main_window(widget), page_of(entity)
    if key is None or window is None:
        return False
    if window.context is not None:
        _choose(window.context, plan_id, year)
    window.show_page(key)
    page = window.page(key)
    show = getattr(page, f"show_{entity}", None)
    if show is None and entity in _ROWS:
        show = getattr(page, "show_row", None)
    if show is not None and row_id is not None:
        show(row_id)
    if page is not None:
        # The keys go on from the row, not from the place in the window that was left.
        page.setFocus()
    return True


def _choose(context: Context, plan_id: int | None, year: int | None) -> None:
    """Show the plan and year a row belongs to, unless they are shown; the nearest year to today's else."""
    selection = context.selection
    if plan_id in (None, selection.plan_id) and (year in (None, selection.year) or plan_id is not None):
        return
    wanted = year if year is not None else context.today.year
    fitting = [
        choice
        for choice in selection.choices
        if (choice.plan_id == plan_id if plan_id is not None else choice.year == wanted)
    ]
    if fitting:
        selection.choose(min(fitting, key=lambda choice: abs(choice.year - wanted)))


def _main_window(widget: QWidget) -> MainWindow | None:
    """The window a widget stands in, through the dialogs between."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, MainWindow):
        above = above.parentWidget()
    return above
