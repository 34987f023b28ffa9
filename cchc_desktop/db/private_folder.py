"""Folders in which something is made before it is swapped in; the next one clears what a crash left."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cchc_desktop.db.lock import WriterLock
from cchc_desktop.errors import MachineError

PRIVATE = ".cchc-"
# The mark by which a folder is known as ours; held as long as somebody is at work in it.
_MARK = ".dang-ghi"


@contextmanager
def private_folder(parent: Path) -> Iterator[Path]:
    """A folder of our own beside what it is for, gone afterwards; OSError where none can be made."""
    clear_abandoned(parent)
    with tempfile.TemporaryDirectory(dir=parent, prefix=PRIVATE, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        mark = WriterLock(folder / _MARK)
        mark.acquire()
        try:
            yield folder
        finally:
            # Windows removes no file that is open.
            mark.release()


def clear_abandoned(parent: Path) -> None:
    """Remove what killed programs left; a folder without our mark, or in use, is not touched."""
    with contextlib.suppress(OSError):
        for folder in list(parent.glob(f"{PRIVATE}*")):
            if (folder / _MARK).is_file() and not folder.is_symlink() and _free(folder / _MARK):
                shutil.rmtree(folder, ignore_errors=True)


def _free(mark: Path) -> bool:
    lock = WriterLock(mark)
    try:
        lock.acquire()
    except MachineError:
        return False
    lock.release()
    return True
