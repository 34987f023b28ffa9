"""Writing beside and swapping in: a file on the disk is the old one or the new one, never between."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cchc_desktop.db.engine import LOOK_PATIENCE, connect_plain, machine_errors
from cchc_desktop.db.lock import BusyError
from cchc_desktop.errors import MachineError

_HOT_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_CHUNK = 1 << 20


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """What the system says while `path` is written, as a sentence with what to do about it."""
    try:
        yield
    except OSError as error:
        raise _explained(error, path) from error


def _explained(error: OSError, path: Path) -> MachineError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return MachineError(
            f"Ổ đĩa đã đầy, chưa ghi được {path.name}; dữ liệu đang có được giữ nguyên.",
            hint="Hãy xóa bớt tệp không cần hoặc chọn ổ đĩa khác rồi thử lại.",
        )
    # 206: Windows says "not found" of a path that is too long, and only winerror knows better.
    if error.errno == errno.ENAMETOOLONG or getattr(error, "winerror", None) == 206:
        return MachineError(
            f"Tên tệp hoặc đường dẫn quá dài: “{path.name[:40]}…”.",
            hint="Hãy đặt tên ngắn hơn hoặc chọn thư mục gần gốc ổ đĩa hơn.",
        )
    return MachineError(
        f"Không ghi được {path.name} vào thư mục {path.parent}.",
        hint="Hãy đóng tệp nếu đang mở ở chương trình khác, kiểm tra quyền ghi và ổ đĩa rồi thử lại.",
    )


def journal_of(path: Path) -> Path:
    """SQLite's rollback journal of a data file."""
    return path.with_name(path.name + "-journal")


def settle(path: Path) -> None:
    """Let SQLite take back a write that a crash cut off; callers hold the writer lock.

    Must come before any look at the file: read only, SQLite cannot take it back and refuses the file.
    """
    if not path.exists() or not _is_hot(journal_of(path)):
        return
    with (
        machine_errors(),
        contextlib.closing(connect_plain(path, "rw", patience=LOOK_PATIENCE)) as connection,
    ):
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _is_hot(journal: Path) -> bool:
    try:
        with journal.open("rb") as file:
            return file.read(len(_HOT_JOURNAL)) == _HOT_JOURNAL
    except OSError:
        return False


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy through SQLite's backup API, on the disk when it returns; `target` is replaced."""
    remove_database(target)
    with (
        machine_errors(),
        contextlib.closing(connect_plain(source, "ro")) as reader,
        contextlib.closing(sqlite3.connect(target)) as writer,
    ):
        reader.backup(writer, progress=_not_for_ever)
    sync_file(target)


def _not_for_ever(status: int, _remaining: int, _total: int) -> None:
    """Python asks a busy file again and again; after SQLite's own five seconds the officer is told."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise BusyError(
            "Dữ liệu đang được một chương trình khác sử dụng.",
            hint="Hãy chờ việc đang chạy xong rồi thử lại.",
        )


def remove_database(path: Path) -> None:
    """Remove a draft with its journal: a journal left behind would be played into the next draft."""
    path.unlink(missing_ok=True)
    journal_of(path).unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Make sure that the file's content is on the disk and not only promised."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make new names in a folder last through a power cut."""
    if os.name == "nt":  # Windows has no fsync of a folder; its rename is journalled by NTFS
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network folders cannot; the file itself is safe
            os.fsync(handle)
    finally:
        os.close(handle)


def swap_in(draft: Path, path: Path) -> None:
    """Put `draft` in the place of `path`, whole or not at all, durable across a power cut."""
    sync_file(draft)
    draft.replace(path)
    sync_folder(path.parent)


def write_whole(path: Path, content: bytes) -> None:
    """A small file, whole or not at all."""
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(content)
        swap_in(draft, path)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    import hashlib  # noqa: PLC0415 - brings a library of four megabytes, when first needed

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_file(source: Path, target: Path) -> str:
    """Copy bytes to a new file, on the disk when it returns; gives the SHA-256 of what was copied."""
    import hashlib  # noqa: PLC0415 - as above

    digest = hashlib.sha256()
    with source.open("rb") as reader, target.open("wb") as writer:
        while chunk := reader.read(_CHUNK):
            digest.update(chunk)
            writer.write(chunk)
        writer.flush()
        os.fsync(writer.fileno())
    return digest.hexdigest()
