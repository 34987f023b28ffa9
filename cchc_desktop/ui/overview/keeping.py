"""Keeping the first page for the next start, which paints it before the data is open."""

from PySide6.QtCore import QObject, QTimer

from cchc_desktop.errors import MachineError
from cchc_desktop.services.first_page import is_kept, keep
from cchc_desktop.ui.context import Context

QUIET_MS = 15_000


class FirstPageKeeper(QObject):
    """Keeps the page on the thread of jobs once nothing has changed for a while.

    Closing the window keeps it too; this is for the power cut, and for Windows that does not wait.
    """

    def __init__(self, parent: QObject, context: Context, *, quiet_ms: int = QUIET_MS) -> None:
        super().__init__(parent)
        self._context = context
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(quiet_ms)
        self._quiet.timeout.connect(self._keep)
        context.operations.changed.connect(lambda _changes: self._quiet.start())
        context.clock.day_changed.connect(self._quiet.start)
        self._quiet.start()

    def _keep(self) -> None:
        context = self._context
        context.jobs.run(lambda _progress: keep_first_page(context), on_done=lambda _nothing: None)


def keep_first_page(context: Context) -> None:
    """Keep the page that the next start will show; nothing is lost where it cannot be kept."""
    from cchc_desktop.services.plans import list_plans  # noqa: PLC0415 - SQLAlchemy, after the first paint
    from cchc_desktop.ui.choices import best_choice, plan_choices  # noqa: PLC0415

    database, today = context.database, context.today
    if is_kept(database.path, today):
        return
    try:
        choices = plan_choices(list_plans(database))
        best = best_choice(choices, today.year)
        keep(
            database,
            today,
            [choice.text for choice in choices],
            choices.index(best) if best is not None else 0,
            best.plan_id if best is not None else None,
        )
    except MachineError:
        return
