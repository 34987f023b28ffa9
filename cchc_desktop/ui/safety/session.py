"""The life of the window: opened on the data, opened anew after a restore, closed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cchc_desktop.errors import CchcError, MachineError
from cchc_desktop.ui.context import Context, PlanChoice
from cchc_desktop.ui.dialogs import Dialogs
from cchc_desktop.ui.first_focus import begin_in, stands_nowhere
from cchc_desktop.ui.jobs import Jobs
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.window_parts import Deed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressDialog

    from cchc_desktop.db.engine import Database

Prepare = Callable[[MainWindow, Context], None]

_PATIENCE_MS = 4_000


class OfficeSession(QObject):
    """Holds the one window and the one open data file; both are made anew after a restore.

    `open_data` runs beside the window: it checks the file, brings it to the newest schema and opens it.
    `make_context` then puts the window on it. `keep` is told at the very end, before the data is closed;
    `window` stands already where the start painted it first.
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
        open_data: Callable[[], "Database"],
        make_context: Callable[["Database"], Context],
        prepare: Prepare,
        keep: Callable[[Context], None] | None = None,
        window: MainWindow | None = None,
    ) -> None:
        super().__init__()
        self._database = database
        self._dialogs = dialogs
        self._make_window = make_window
        self._open_data = open_data
        self._make_context = make_context
        self._prepare = prepare
        self._keep = keep
        self._jobs = Jobs(dialogs, self)
        self._say = ""
        self._chosen: PlanChoice | None = None
        self._data: Database | None = None
        self._slow = SlowBox(self)
        self.context: Context | None = None
        self.window = window or make_window()

    @property
    def busy(self) -> bool:
        """Whether any work is under way beside the window."""
        return self._jobs.busy or (self.context is not None and self.context.jobs.busy)

    def go(self) -> None:
        """Begin to open the data; `opened`, a box with the trouble or the recovery follows."""
        self._slow.begin(self.window)
        self._jobs.run(self._work, on_done=self._on_open, on_error=self._on_not_open)

    def _work(self, _progress: object) -> None:
        # Kept here, not handed over: a window closed meanwhile hears no answer, and data must be closed.
        self._data = self._open_data()

    def _on_open(self, _nothing: object) -> None:
        self._slow.end()
        data = self._data
        if data is None:
            return  # the officer closed the window first
        context = self.context = self._make_context(data)
        self._prepare(self.window, context)
        self.window.attach(context)
        page = self.window.page(self.window.current_key())
        if page is not None and stands_nowhere(self.window):
            begin_in(page)
        self.window.reopen_asked.connect(self.reopen)
        if self._chosen in context.selection.choices:
            context.selection.choose(self._chosen)
        self._chosen = None
        if self._say:
            self.window.say(self._say)
            self._say = ""
        self.opened.emit()

    def _on_not_open(self, error: Exception) -> None:
        """Without the data there is nothing to show."""
        self._slow.end()
        if isinstance(error, MachineError):
            self._on_trouble(error)
        elif isinstance(error, OSError):
            self._give_up(_no_folder(self._database, error))
        else:
            raise error

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
        if not self.window.may_close():
            return
        self._chosen = context.selection.current
        self._replace_window()
        self._close_data()
        self._jobs.run(
            lambda _progress: deed.work(),
            on_done=self._after,
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
        try:
            if self.context is not None and self._keep is not None:
                self.context.jobs.wait()
                self._keep(self.context)
        finally:
            self._close_data()

    def _close_data(self) -> None:
        context, self.context = self.context, None
        if context is not None:
            context.jobs.wait()
        if self._data is not None:
            self._data.close()
            self._data = None

    def _replace_window(self) -> None:
        """A new shell stands in the old window's place before that one goes: the program does not end."""
        old, self.window = self.window, self._make_window()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self.window.show_page(old.current_key())
        self.window.show()
        old.close()
        old.deleteLater()

    def _after(self, words: str) -> None:
        self._say = words
        self.go()

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


class SlowBox(QObject):
    """Holds the window once opening takes long: a large file is checked, an old one is brought up to date."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._box: QProgressDialog | None = None
        self._window: MainWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._timer.timeout.connect(self._appear)

    def begin(self, window: MainWindow) -> None:
        """Opening begins, for this window."""
        self._window = window
        self._timer.start()

    def end(self) -> None:
        """It is over, one way or the other."""
        self._timer.stop()
        self._window = None
        if self._box is not None:
            self._box.close()
            self._box.deleteLater()
            self._box = None

    def _appear(self) -> None:
        from PySide6.QtWidgets import QProgressDialog  # noqa: PLC0415 - rarely

        words = "Đang kiểm tra và mở dữ liệu. Sau khi cài bản mới, lần mở đầu tiên lâu hơn."
        box = self._box = QProgressDialog(words, "", 0, 0, self._window)
        box.setWindowTitle("CCHC Desktop")
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)  # noqa: FBT003 - Qt's own
        box.setCancelButton(None)  # type: ignore[arg-type]
        box.setMinimumWidth(420)
        box.setMinimumDuration(0)
        box.show()


def _no_folder(database: Path, error: OSError) -> MachineError:
    problem = MachineError(
        f"Không tạo được thư mục dữ liệu {database.parent}.",
        hint="Hãy kiểm tra ổ đĩa hoặc USB còn cắm và còn quyền ghi, rồi mở lại.",
    )
    problem.__cause__ = error
    return problem
