"""Opening a data file: is it ours, is it whole, is it of our time; only then is it touched."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from cchc_desktop.db.checking import check_file
from cchc_desktop.db.engine import Database, data_folder_of
from cchc_desktop.db.files import (
    copy_database,
    copy_file,
    journal_of,
    remove_database,
    settle,
    swap_in,
    writing,
)
from cchc_desktop.db.lock import WriterLock
from cchc_desktop.db.private_folder import PRIVATE, clear_abandoned
from cchc_desktop.db.version import SCHEMA_VERSION
from cchc_desktop.errors import MachineError


def open_database(
    path: Path,
    *,
    clock: Callable[[], datetime] = datetime.now,
    create: bool = True,
    read_only: bool = False,
    data_folder: Path | None = None,
) -> Database:
    """Open `path` for writing (taking the writer lock) or only for reading; `data_folder` is for reading.

    A missing file is made when `create` allows; an older one is migrated after a copy of it was kept in
    its data folder. Raises MachineError for a file that is missing, locked, damaged, foreign or newer.
    """
    path = path.absolute()
    if not path.exists() and (read_only or not create):
        raise MachineError(
            f"Không tìm thấy tệp dữ liệu {path.name}.", hint="Hãy kiểm tra lại đường dẫn đến tệp .cchc."
        )
    if read_only:
        return _open_to_read(path, clock, data_folder)
    lock = WriterLock(data_folder_of(path) / "lock")
    lock.acquire()
    try:
        clear_leftovers(path)
        settle(path)
        if not path.exists():
            _make(path)
        elif check_file(path) != SCHEMA_VERSION:
            _upgrade(path, clock)
        return Database(path, clock=clock, lock=lock)
    except BaseException:
        lock.release()
        raise


def _open_to_read(path: Path, clock: Callable[[], datetime], data_folder: Path | None) -> Database:
    if journal_of(path).exists():
        # Left by a crash, or a writer at work; only without a writer is there something to settle.
        with contextlib.suppress(MachineError), writer_lock(path):
            settle(path)
    if check_file(path) != SCHEMA_VERSION:
        raise MachineError(
            "Dữ liệu này thuộc phiên bản cũ và cần nâng cấp trước khi xem.",
            hint="Hãy mở dữ liệu bằng cửa sổ CCHC Desktop một lần.",
        )
    return Database(path, clock=clock, data_folder=data_folder)


@contextmanager
def writer_lock(path: Path) -> Iterator[None]:
    """Hold the writer lock of a data file; raises MachineError at once when another has it."""
    lock = WriterLock(data_folder_of(path) / "lock")
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def clear_leftovers(path: Path) -> None:
    """Remove drafts that a crash left behind; callers hold the writer lock, so none is in use."""
    folder = data_folder_of(path)
    drafts = [*(folder / "backups").glob(".*.new*"), *(folder / "evidence").glob(".*.new")]
    with contextlib.suppress(OSError):
        remove_database(draft_of(path))
        for draft in drafts:
            draft.unlink(missing_ok=True)
        for private in folder.glob(f"{PRIVATE}*"):
            shutil.rmtree(private, ignore_errors=True)
    clear_abandoned(path.parent)


def draft_of(path: Path) -> Path:
    """Where a file's next state is made, beside it so that the swap stays on one disk."""
    return path.with_name(f".{path.name}.new")


def _make(path: Path) -> None:
    from cchc_desktop.db.migrate import migrate  # noqa: PLC0415 - loads Alembic

    draft = draft_of(path)
    with writing(path):
        try:
            remove_database(draft)
            migrate(draft)
            set_aside_journal(path)
            swap_in(draft, path)
        finally:
            _tidy(draft)


def _upgrade(path: Path, clock: Callable[[], datetime]) -> None:
    from cchc_desktop.db.migrate import migrate  # noqa: PLC0415 - loads Alembic

    draft = draft_of(path)
    with writing(path):
        try:
            copy_database(path, draft)
            keep_bytes(draft, path, clock(), "truoc-nang-cap")
            migrate(draft)
            check_file(draft)
            swap_in(draft, path)
        finally:
            _tidy(draft)


def keep_bytes(source: Path, path: Path, at: datetime, reason: str) -> Path:
    """Keep `source` byte for byte among the copies of `path`; gives the copy."""
    folder = data_folder_of(path) / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    kept = free_name(folder / f"{at:%Y%m%d-%H%M%S}-{reason}.cchc")
    draft = kept.with_name(f".{kept.name}.new")
    try:
        copy_file(source, draft)
        swap_in(draft, kept)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
    return kept


def free_name(path: Path) -> Path:
    """`path`, or the same name with a number when it is taken."""
    number, found = 2, path
    while found.exists():
        found = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return found


def set_aside_journal(path: Path) -> None:
    """Move away the journal of a file about to be replaced: SQLite would play it into the new one."""
    journal = journal_of(path)
    if journal.exists():
        folder = data_folder_of(path) / "backups"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.move(journal, free_name(folder / journal.name))


def _tidy(draft: Path) -> None:
    with contextlib.suppress(OSError):
        remove_database(draft)
