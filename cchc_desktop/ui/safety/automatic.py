"""Copies that nobody has to think of: at the start, every half hour, before what changes much at once."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from cchc_desktop.domain.backups import Copy, Reason
from cchc_desktop.errors import CchcError
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.style import WARNING

if TYPE_CHECKING:
    from cchc_desktop.db.engine import Database

EVERY_MS = 30 * 60 * 1000
START_MS = 1500
MANY = 5


class AutomaticCopies(QObject):
    """Makes copies on the thread of jobs and says in the status bar when the last one was made."""

    made = Signal(object)
    failed = Signal(CchcError)

    def __init__(
        self, window: MainWindow, context: Context, *, start_ms: int = START_MS, every_ms: int = EVERY_MS
    ) -> None:
        super().__init__(window)
        self._context = context
        self._last: datetime | None = None
        self.label = QLabel()
        self.label.setProperty("role", "muted")
        self.label.setContentsMargins(6, 3, 6, 3)
        window.statusBar().insertPermanentWidget(1, self.label)
        # After the first page is painted, and after the officer could begin to work.
        QTimer.singleShot(start_ms, self, partial(self.copy, Reason.START))
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(partial(self.copy, Reason.TIMER))
        self._timer.start()

    def copy(self, reason: Reason) -> None:
        """Make a copy if anything changed; what goes wrong is shown, and told by `failed`."""
        database = self._context.database
        self._context.jobs.run(
            lambda _progress: _copy(database, reason), on_done=self._on_done, on_error=self._on_error
        )

    def note(self, copy: Copy) -> None:
        """Show that a copy was made, by whomever."""
        self._on_done((copy, copy.at))

    def _on_done(self, result: tuple[Copy | None, datetime | None]) -> None:
        if not isValid(self.label):
            # The window was closed, or other data were opened in it, while the copy was made.
            return
        copy, at = result
        if at is not None:
            self._last = at
        self.label.setStyleSheet("")
        if self._last is not None:
            day = "" if self._last.date() == self._context.database.clock().date() else f" {self._last:%d/%m}"
            self.label.setText(f"Đã sao lưu lúc {self._last:%H:%M}{day}")
            self.label.setToolTip("Bản sao lưu gần nhất đã được mở ra và đếm lại. Tệp → Sao lưu để xem.")
        if copy is not None:
            self.made.emit(copy)

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, CchcError):
            raise error
        if not isValid(self.label):
            return
        self.label.setText("Chưa sao lưu được")
        self.label.setStyleSheet(f"color: {WARNING};")
        self.label.setToolTip(error.sentence())
        self.failed.emit(error)


def _copy(database: "Database", reason: Reason) -> tuple[Copy | None, datetime | None]:
    """The copy made, if one was needed, and when the newest one was made."""
    from cchc_desktop.services.copies import back_up, list_copies  # noqa: PLC0415 - on the thread of jobs

    copy = back_up(database, reason)
    if copy is not None:
        return copy, copy.at
    copies = list_copies(database)
    return None, copies[0].at if copies else None


def before_many(context: Context, parent: QWidget, count: int, then: Callable[[], object]) -> None:
    """Do `then`, which removes `count` rows: at once where they are few, after a copy where they are many."""
    if count < MANY:
        then()
    else:
        backed_up_first(context, parent, Reason.DELETE, then)


def backed_up_first(context: Context, parent: QWidget, reason: Reason, then: Callable[[], object]) -> None:
    """Make a copy, then do `then`; without the copy only if the officer says so."""

    def work(_progress: object) -> Copy | None:
        from cchc_desktop.services.copies import back_up  # noqa: PLC0415 - on the thread of jobs

        return back_up(context.database, reason)

    def on_done(_copy: Copy | None) -> None:
        then()

    def on_error(error: Exception) -> None:
        if not isinstance(error, CchcError):
            raise error
        question = "Chưa sao lưu được trước khi làm. Vẫn làm tiếp?"
        if context.dialogs.confirm(parent, question, yes="Vẫn làm", details=error.sentence()):
            then()

    context.jobs.run(work, on_done=on_done, on_error=on_error, parent=parent, words="Đang sao lưu…")
