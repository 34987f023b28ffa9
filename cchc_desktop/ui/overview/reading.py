"""Reading the first page beside the window: a long plan's takes longer than a window may stand still."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from cchc_desktop.errors import CchcError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from cchc_desktop.db.engine import Database
    from cchc_desktop.display.first_page import FirstPage
    from cchc_desktop.ui.context import Context


class PageReader(QObject):
    """Gives the page as `read`, on the thread of jobs; of several wishes only the last is fulfilled.

    `not_read` gives the trouble instead.
    """

    read = Signal(object)
    not_read = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Callable[[], FirstPage] | None = None
        self._running: Callable[[], FirstPage] | None = None

    @property
    def waits(self) -> bool:
        """Whether something is wanted that was not given yet."""
        return self._wanted is not None

    def ask(self, plan_id: int, since: date) -> None:
        """Read the plan's page of today, its news from a day on."""
        self._wanted = partial(_read, self._context.database, self._context.today, plan_id, since)
        if self._running is None:
            self._start()

    def forget(self) -> None:
        """Nothing is wanted any more, not even what is being read."""
        self._wanted = None

    def _start(self) -> None:
        if (work := self._wanted) is not None:
            self._running = work
            self._context.jobs.run(
                lambda _progress: work(), on_done=self._on_read, on_error=self._on_not_read
            )

    def _on_read(self, page: FirstPage) -> None:
        if self._is_last():
            self.read.emit(page)

    def _on_not_read(self, error: Exception) -> None:
        """The trouble of what is wanted no more (a plan deleted meanwhile) is none; a bug always is one."""
        if self._is_last():
            self.not_read.emit(error)
        if not isinstance(error, CchcError):
            raise error

    def _is_last(self) -> bool:
        """Whether what was read is what is wanted; if something else is, that is read now."""
        if not isValid(self):
            return False
        done, self._running = self._running, None
        if self._wanted is done:
            self._wanted = None
            return True
        self._start()
        return False


def _read(database: Database, today: date, plan_id: int, since: date) -> FirstPage:
    from cchc_desktop.services.first_page import first_page  # noqa: PLC0415 - after the first paint
    from cchc_desktop.services.overview import overview  # noqa: PLC0415

    return first_page(overview(database, today, plan_id), since)
