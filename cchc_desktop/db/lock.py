"""One writer per data file, across programs: the window and the command line take the same lock."""

import contextlib
import os
from pathlib import Path
from typing import BinaryIO

from cchc_desktop.errors import MachineError

_FIRST_BYTE = 1


class BusyError(MachineError):
    """Another window, command or program has the file: nothing is wrong with it."""


class WriterLock:
    """Held from `acquire` to `release`; the system drops it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def acquire(self) -> None:
        """Take the lock or raise BusyError at once: waiting would look like a hang."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = self._path.open("a+b")
        except OSError as error:
            raise MachineError(
                f"Không ghi được vào thư mục {self._path.parent}.",
                hint="Hãy kiểm tra USB hoặc ổ đĩa còn cắm và còn quyền ghi, hoặc chọn thư mục khác.",
            ) from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise BusyError(
                "Dữ liệu này đang mở ở một cửa sổ hoặc một lệnh khác.",
                hint="Hãy đóng cửa sổ CCHC Desktop đang mở rồi thử lại.",
            ) from error
        self._file = file

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                _unlock(self._file)
            self._file.close()
            self._file = None


if os.name == "nt":  # pragma: no cover - seen under Wine by the installer's verification
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_FIRST_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

    def _unlock(file: BinaryIO) -> None:
        file.seek(_FIRST_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
