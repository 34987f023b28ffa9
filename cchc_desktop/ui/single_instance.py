"""One window per database file: the second start brings the first window to the front."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cchc_desktop.db.lock import WriterLock
from cchc_desktop.errors import MachineError

_ANSWER_MS = 2_000


class SingleInstance(QObject):
    """Knows whether another program has the database file, and hears of further starts on it.

    QtNetwork is imported late: the first window needs no pipe before it is painted. A local pipe is no
    network; nothing leaves the machine.
    """

    asked_forward = Signal()

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock_file = database.with_name(database.name + ".d") / "lock"
        self._database = database
        self._server: QObject | None = None

    def is_first(self) -> bool:
        """Whether no other program holds the file now; the lock itself is taken on opening the file."""
        if not self._lock_file.exists():
            return True
        lock = WriterLock(self._lock_file)
        try:
            lock.acquire()
        except MachineError:
            return False
        lock.release()
        return True

    def listen(self) -> None:
        """Hear of further starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # A crash leaves the pipe's file behind on Unix; we hold the lock, so nobody listens there.
        name = pipe_name(self._database)
        QLocalServer.removeServer(name)
        server.newConnection.connect(self._on_connected)
        server.listen(name)
        self._server = server

    def call_first(self) -> bool:
        """Ask the first window to come forward; false if it does not answer (it may be the command line)."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        _let_others_come_forward()
        socket = QLocalSocket()
        socket.connectToServer(pipe_name(self._database))
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        answered = socket.waitForReadyRead(_ANSWER_MS) and bytes(socket.readAll().data()) == b"here"
        socket.disconnectFromServer()
        return answered

    def close(self) -> None:
        """Hear of no more starts."""
        if self._server is None:
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        if isinstance(self._server, QLocalServer):
            self._server.close()
        self._server = None

    def _on_connected(self) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        if not isinstance(self._server, QLocalServer):
            return
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.write(b"here")
        socket.flush()
        self.asked_forward.emit()


def pipe_name(database: Path) -> str:
    """The same for every spelling of one file's path, and for one user only."""
    import hashlib  # noqa: PLC0415 - not before the first paint

    path = os.path.normcase(os.path.realpath(database))
    user = os.environ.get("USERNAME") or os.environ.get("USER") or ""
    return "cchc-" + hashlib.sha256(f"{user}\n{path}".encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _let_others_come_forward() -> None:
    """Windows lets only the program in front hand over its place."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
