"""One window per database file: the second start brings the first window to the front."""

import contextlib
import os
import sys
import time
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QFileSystemWatcher, QObject, QTimer, Signal

from cchc_desktop.db.lock import WriterLock
from cchc_desktop.errors import MachineError

_ANSWER_S = 2.0
_LOOK_S = 0.02
_AGAIN_MS = 50


class SingleInstance(QObject):
    """Knows whether another program has the database file, and hears of further starts on it.

    A start that finds the file held lays an empty file beside it; the window that holds it takes the file
    away and comes forward. A pipe would do the same and bring Qt's whole network along.
    """

    asked_forward = Signal()

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._folder = database.with_name(database.name + ".d")
        self._watcher: QFileSystemWatcher | None = None

    @cached_property
    def _call(self) -> Path:
        return self._folder / call_name(self._database)

    def is_first(self) -> bool:
        """Whether no other program holds the file now; the lock itself is taken on opening the file."""
        lock_file = self._folder / "lock"
        if not lock_file.exists():
            return True
        lock = WriterLock(lock_file)
        try:
            lock.acquire()
        except MachineError:
            return False
        lock.release()
        return True

    def listen(self) -> None:
        """Hear of further starts from now on."""
        # A start that was broken off may have left its call behind.
        with contextlib.suppress(OSError):
            self._call.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def call_first(self) -> bool:
        """Ask the first window to come forward; false if it does not answer (it may be the command line)."""
        _let_others_come_forward()
        try:
            self._call.touch()
        except OSError:
            return False
        until = time.monotonic() + _ANSWER_S
        while self._call.exists() and time.monotonic() < until:
            time.sleep(_LOOK_S)
        try:
            self._call.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return False

    def close(self) -> None:
        """Hear of no more starts."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _look(self) -> None:
        if self._watcher is None or not self._call.exists():
            return
        try:
            self._call.unlink()
        except OSError:
            # Windows: the other start has it still open.
            QTimer.singleShot(_AGAIN_MS, self, self._look)
            return
        self.asked_forward.emit()


def call_name(database: Path) -> str:
    """The same for every spelling of one file's path, and for one user only: another has another screen."""
    path = os.path.normcase(os.path.realpath(database))
    user = os.environ.get("USERNAME") or os.environ.get("USER") or ""
    words = f"{user}\n{path}".encode("utf-8", "surrogatepass")
    digest = QCryptographicHash.hash(words, QCryptographicHash.Algorithm.Sha256)
    return f"call-{bytes(digest.toHex().data()).decode()[:24]}"


def _let_others_come_forward() -> None:
    """Windows lets only the program in front hand over its place."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
