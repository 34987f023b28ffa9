"""Why a data file would not open, so that the window knows what can be offered; the file is only read."""

import contextlib
import sqlite3
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from pathlib import Path

from cchc_desktop.db.checking import check_file
from cchc_desktop.db.engine import LOOK_PATIENCE, connect_plain, data_folder_of
from cchc_desktop.db.files import write_whole, writing
from cchc_desktop.db.lock import BusyError, WriterLock
from cchc_desktop.db.version import KNOWN_VERSIONS
from cchc_desktop.errors import MachineError
from cchc_desktop.services.salvage import salvage


class Trouble(Enum):
    """What stands in the way; only a damaged file is worth a rescue."""

    LOCKED = "locked"
    NEWER = "newer"
    DAMAGED = "damaged"
    OTHER = "other"


def why_not(path: Path) -> Trouble:
    """Look at a file that did not open."""
    if not path.is_file():
        return Trouble.OTHER
    if _is_locked(path):
        return Trouble.LOCKED
    if _is_newer(path):
        return Trouble.NEWER
    try:
        check_file(path)
    except BusyError:
        return Trouble.LOCKED
    except MachineError:
        # A file of another program has no copies of ours beside it; ours with a broken first page has.
        return Trouble.DAMAGED if _is_ours(path) or _has_copies(path) else Trouble.OTHER
    return Trouble.OTHER


def _is_locked(path: Path) -> bool:
    lock = WriterLock(data_folder_of(path) / "lock")
    try:
        lock.acquire()
    except MachineError:
        return True
    lock.release()
    return False


def _quick_look(path: Path) -> sqlite3.Connection:
    return connect_plain(path, "ro", patience=LOOK_PATIENCE)


def _is_newer(path: Path) -> bool:
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_quick_look(path)) as connection:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return row is not None and str(row[0]) not in KNOWN_VERSIONS
    return False


def _is_ours(path: Path) -> bool:
    """Whether the file was one of ours before it was damaged, as far as its first page still says."""
    with path.open("rb") as file:
        return file.read(72)[68:72] == b"CCHC"


def _has_copies(path: Path) -> bool:
    return any((data_folder_of(path) / "backups").glob("*.cchc"))


def rescue(damaged: Path, *, clock: Callable[[], datetime] = datetime.now) -> tuple[Path, list[str]]:
    """Recover what can be read into a new file beside the damaged one; its path and what was lost.

    The report is written beside the new file too, for the officer to keep.
    """
    target = damaged.with_name(f"{damaged.stem}-cuu-{clock():%Y%m%d-%H%M%S}.cchc")
    lines = salvage(damaged, target).sentences()
    report = target.with_suffix(".txt")
    with writing(report):
        write_whole(report, ("\r\n".join([damaged.name, *lines]) + "\r\n").encode("utf-8-sig"))
    return target, lines
