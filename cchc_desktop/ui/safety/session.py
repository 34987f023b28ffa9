"""The life of the window: opened on the data, opened anew after a restore, closed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cchc_desktop.errors import CchcError, MachineError
from cchc_desktop.ui.context import Context, PlanChoice
from cchc_desktop.ui.dialogs import Dialogs
from cchc_desktop.ui.jobs import Jobs
from cchc_desktop.ui.main_window import Deed, MainWindow

Prepare = Callable[[MainWindow, Context], None]


class OfficeSession(QObject):
    """Holds the one window and the one open data file; both are made anew after a restore.

    Signals: `opened` each time the window stands on its data, `gave_up` when it cannot.
    """

    opened = Signal()
    gave_up = Signal()

    def __init__(
        self,
        database: Path,
        *,
        dialogs: Dialogs,
        make_window: Callable[[], MainWindow],
        open_context: Callable[[], Context],
        prepare: Prepare,
    ) -> None:
        super().__init__()
        self._database = database
        self._dialogs = dialogs
        self._make_window = make_window
        self._open_context = open_context
        self._prepare = prepare
        self._jobs = Jobs(dialogs, self)
        self._say = ""
        self.context: Context | None = None
        self.window = make_window()

    def go(self) -> None:
        """Open the data; without it there is nothing to show."""
        try:
            context = self._open_context()
        except OSError as error:
            self._give_up(_no_folder(self._database, error))
        except MachineError as error:
            self._on_trouble(error)
        else:
            self.context = context
            self._prepare(self.window, context)
            self.window.attach(context)
            self.window.reopen_asked.connect(self.reopen)
            if self._say:
                self.window.say(self._say)
                self._say = ""
            self.opened.emit()

    def reopen(self, deed: Deed) -> None:
        """Close window and data, do the deed, and open a new window on what is there then."""
        context = self.context
        if context is None:
            return
        if context.jobs.busy:
            again = partial(self.reopen, deed)
            context.jobs.busy_changed.connect(
                lambda _busy: QTimer.singleShot(0, self, again), Qt.ConnectionType.SingleShotConnection
            )
            return
        current = context.selection.current
        self._replace_window()
        context.jobs.wait()
        context.database.close()
        self.context = None
        self._jobs.run(
            lambda _progress: deed.work(),
            on_done=lambda words: self._after(words, current),
            on_error=self._on_failed,
            parent=self.window,
            words=deed.words,
        )

    def come_forward(self) -> None:
        """Show the window above the others: the officer started the program a second time."""
        self.window.come_forward()

    def finish(self) -> None:
        """Wait for work under way and close the data."""
        self._jobs.wait()
        if self.context is not None:
            self.context.jobs.wait()
            self.context.database.close()
            self.context = None

    def _replace_window(self) -> None:
        """A new shell stands in the old window's place before that one goes: the program does not end."""
        old, self.window = self.window, self._make_window()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self.window.show_page(old.current_key())
        self.window.show()
        old.close()
        old.deleteLater()

    def _after(self, words: str, chosen: PlanChoice | None) -> None:
        self._say = words
        self.go()
        if self.context is not None and chosen in self.context.selection.choices:
            self.context.selection.choose(chosen)

    def _on_failed(self, error: Exception) -> None:
        """Whatever failed left the present state as it was: the window opens on it again."""
        self.go()
        if not isinstance(error, CchcError):
            raise error
        self._dialogs.problem(self.window, error)

    def _on_trouble(self, error: MachineError) -> None:
        from cchc_desktop.services.opening_trouble import Trouble, why_not  # noqa: PLC0415 - rarely

        if why_not(self._database) is not Trouble.DAMAGED:
            self._give_up(error)
            return
        from cchc_desktop.ui.safety.recovery import RecoveryDialog  # noqa: PLC0415 - rarely

        dialog = RecoveryDialog(self._database, error, self._dialogs, self._jobs, self.window)
        dialog.recovered.connect(self._on_recovered)
        dialog.rejected.connect(self.gave_up)
        dialog.open()

    def _on_recovered(self, words: str) -> None:
        self._say = words
        QTimer.singleShot(0, self, self.go)

    def _give_up(self, error: MachineError) -> None:
        self._dialogs.problem(self.window, error)
        self.gave_up.emit()


def _no_folder(database: Path, error: OSError) -> MachineError:
    problem = MachineError(
        f"Không tạo được thư mục dữ liệu {database.parent}.",
        hint="Hãy kiểm tra ổ đĩa hoặc USB còn cắm và còn quyền ghi, rồi mở lại.",
    )
    problem.__cause__ = error
    return problem
