"""Background work: values in, value out, the answer on the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtWidgets import QProgressDialog, QWidget

from cchc_desktop.errors import CchcError
from cchc_desktop.typed import override
from cchc_desktop.ui.dialogs import Dialogs

T = TypeVar("T")

_PATIENCE_MS = 500
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Close,
    }
)


class Cancelled(Exception):  # noqa: N818 - the officer's wish, no error
    """The officer asked to stop; raised inside the work at its next report of progress."""


class Progress:
    """Given to the work: how it tells how far it is, and how it learns that it should stop."""

    def __init__(self, number: int, reported: SignalInstance) -> None:
        self._number = number
        self._reported = reported
        self._stop = Event()

    def report(self, done: int, total: int, words: str = "") -> None:
        """`done` of `total` (0: unknown); raises `Cancelled` if the officer asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        self._reported.emit(self._number, done, total, words)

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()


@dataclass(slots=True)
class _Waiting:
    """What follows one piece of work."""

    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None] | None
    on_cancelled: Callable[[], None] | None
    progress: Progress
    parent: QWidget | None
    box: "_ProgressBox | None" = None


class Jobs(QObject):
    """Runs one piece of work after the other on one thread, so that no two write the same file."""

    busy_changed = Signal(bool)
    _finished = Signal(int, object, object)
    _reported = Signal(int, int, int, str)

    def __init__(self, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: dict[int, _Waiting] = {}
        self._last = 0
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        parent: QWidget | None = None,
        words: str = "",
        cancellable: bool = False,
    ) -> None:
        """Start `work`; exactly one of the callbacks follows, on the window's thread.

        With `words` the window is held by a progress box once the work takes more than half a second.
        Without `on_error` a trouble is told to the officer, and a bug goes the way of every bug.
        """
        self._last += 1
        number = self._last
        progress = Progress(number, self._reported)
        waiting = _Waiting(on_done, on_error, on_cancelled, progress, parent)
        if words:
            waiting.box = _ProgressBox(parent, words, progress.stop if cancellable else None)
        self._waiting[number] = waiting
        if len(self._waiting) == 1:
            self.busy_changed.emit(True)  # noqa: FBT003 - a signal
        self._pool.start(_Work(number, work, progress, self._finished))

    def wait(self) -> None:
        """Wait until no work runs any more; for the very end, when no answer is awaited."""
        self._pool.waitForDone()

    @Slot(int, object, object)
    def _on_finished(self, number: int, result: object, error: Exception | None) -> None:
        waiting = self._waiting.pop(number)
        if waiting.box is not None:
            waiting.box.finish()
        try:
            self._answer(waiting, result, error)
        finally:
            if not self._waiting:
                self.busy_changed.emit(False)  # noqa: FBT003 - a signal

    def _answer(self, waiting: _Waiting, result: object, error: Exception | None) -> None:
        if error is None:
            waiting.on_done(result)
        elif isinstance(error, Cancelled):
            if waiting.on_cancelled is not None:
                waiting.on_cancelled()
        elif waiting.on_error is not None:
            waiting.on_error(error)
        elif isinstance(error, CchcError):
            self._dialogs.problem(waiting.parent, error)
        else:
            raise error

    @Slot(int, int, int, str)
    def _on_reported(self, number: int, done: int, total: int, words: str) -> None:
        waiting = self._waiting.get(number)
        if waiting is not None and waiting.box is not None:
            waiting.box.show_progress(done, total, words)


class _Work(QRunnable):
    """Borrows the signal of `Jobs`: a QObject made here would die on the wrong thread."""

    def __init__(
        self,
        number: int,
        work: Callable[[Progress], Any],
        progress: Progress,
        finished: SignalInstance,
    ) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._progress = progress
        self._finished = finished

    @override
    def run(self) -> None:
        try:
            result = self._work(self._progress)
        except Exception as error:  # noqa: BLE001 - carried across the thread, judged by `Jobs._answer`
            self._finished.emit(self._number, None, error)
        else:
            self._finished.emit(self._number, result, None)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None, "work is started from a window"  # noqa: S101
    return app


class _ProgressBox(QObject):
    """Holds the window from the start of the work, so that a second click does not start it twice.

    It is seen only after half a second: a box that flashes says nothing.
    """

    def __init__(self, parent: QWidget | None, words: str, stop: Callable[[], None] | None) -> None:
        self._window = parent.window() if parent is not None else None
        super().__init__(self._window)
        self._words = words
        self._stop = stop
        self._far = (0, 0, "")
        # Made when it is to be seen: Qt's own timer would show one that waits, even when the work is over.
        self._box: QProgressDialog | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._appear)
        self._timer.start(_PATIENCE_MS)
        _application().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _INPUT

    def show_progress(self, done: int, total: int, words: str) -> None:
        """How far the work is; `total` 0 is unknown."""
        self._far = (done, total, words)
        if self._box is not None:
            self._box.setLabelText(words or self._words)
            self._box.setRange(0, total)
            self._box.setValue(done)

    def finish(self) -> None:
        """The work is over: the window is the officer's again."""
        self._timer.stop()
        _application().removeEventFilter(self)
        if self._box is not None:
            if self._stop is not None:
                # Closing is no wish to stop what comes next.
                self._box.canceled.disconnect(self._stop)
            self._box.close()
            self._box.deleteLater()
        self.deleteLater()

    def _appear(self) -> None:
        _application().removeEventFilter(self)
        box = self._box = QProgressDialog(self._words, "Dừng", 0, 0, self._window)
        box.setWindowTitle("CCHC Desktop")
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setMinimumDuration(2**30)
        box.setAutoClose(False)
        box.setAutoReset(False)
        box.setMinimumWidth(420)
        if self._stop is None:
            box.setCancelButton(None)  # type: ignore[arg-type]
            box.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)  # noqa: FBT003 - Qt's own
        else:
            box.canceled.connect(self._stop)
        self.show_progress(*self._far)
        box.show()
