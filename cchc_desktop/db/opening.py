"""Opening a data file: is it ours, is it whole, is it of our time; only then is it touched."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from cchc_desktop.db.engine import APPLICATION_ID, Database, data_folder_of, machine_errors
from cchc_desktop.db.lock import WriterLock
from cchc_desktop.db.version import KNOWN_VERSIONS, SCHEMA_VERSION
from cchc_desktop.errors import MachineError

_MAGIC = b"SQLite format 3\x00"


def open_database(
    path: Path,
    *,
    clock: Callable[[], datetime] = datetime.now,
    create: bool = True,
    read_only: bool = False,
) -> Database:
    """Open `path` for writing (taking the writer lock) or only for reading.

    A missing file is made when `create` allows; an older one is migrated after a copy of it was kept in
    its data folder. Raises MachineError for a file that is missing, locked, damaged, foreign or newer.
    """
    path = path.absolute()
    if not path.exists() and (read_only or not create):
        raise MachineError(
            f"Không tìm thấy tệp dữ liệu {path.name}.", hint="Hãy kiểm tra lại đường dẫn đến tệp .cchc."
        )
    lock = None if read_only else WriterLock(data_folder_of(path) / "lock")
    if lock is not None:
        lock.acquire()
    try:
        if not path.exists():
            _make(path)
        elif check_file(path) != SCHEMA_VERSION:
            _upgrade(path, clock, read_only=read_only)
        return Database(path, clock=clock, lock=lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def check_file(path: Path) -> str:
    """The schema version of a whole data file of ours; raises MachineError for anything else."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    except OSError as error:
        raise MachineError(
            f"Không mở được tệp dữ liệu {path.name}.", hint="Hãy kiểm tra quyền truy cập tệp và thư mục."
        ) from error
    if start != _MAGIC:
        raise _not_ours(path)
    with machine_errors(), contextlib.closing(_plain(path)) as connection:
        version = _read_version(connection, path)
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise MachineError(
                f"Tệp dữ liệu {path.name} bị hỏng.",
                hint="Chưa có gì bị ghi thêm. Hãy khôi phục từ bản sao lưu gần nhất.",
            )
    if version not in KNOWN_VERSIONS:
        raise MachineError(
            "Dữ liệu này được tạo bởi phiên bản mới hơn của phần mềm.",
            hint="Hãy cài phiên bản CCHC Desktop mới rồi mở lại; tệp dữ liệu không bị thay đổi.",
        )
    return version


def _plain(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)


def _read_version(connection: sqlite3.Connection, path: Path) -> str:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise _not_ours(path)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        raise _not_ours(path) from error
    if row is None:
        raise _not_ours(path)
    return str(row[0])


def _not_ours(path: Path) -> MachineError:
    return MachineError(
        f"Tệp {path.name} không phải là tệp dữ liệu của CCHC Desktop.", hint="Hãy chọn tệp có đuôi .cchc."
    )


def _make(path: Path) -> None:
    from cchc_desktop.db.migrate import migrate  # noqa: PLC0415 - loads Alembic

    draft = path.with_name(f".{path.name}.new")
    try:
        draft.unlink(missing_ok=True)
        migrate(draft)
        swap_in(draft, path)
    except OSError as error:
        raise _cannot_write(path) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _upgrade(path: Path, clock: Callable[[], datetime], *, read_only: bool) -> None:
    if read_only:
        raise MachineError(
            "Dữ liệu này thuộc phiên bản cũ và cần nâng cấp trước khi xem.",
            hint="Hãy mở dữ liệu bằng cửa sổ CCHC Desktop một lần.",
        )
    from cchc_desktop.db.migrate import migrate  # noqa: PLC0415 - loads Alembic

    draft = path.with_name(f".{path.name}.new")
    try:
        kept = data_folder_of(path) / "backups"
        kept.mkdir(parents=True, exist_ok=True)
        copy_database(path, draft)
        name = f"{path.stem}-{clock():%Y%m%d-%H%M%S}-truoc-nang-cap.cchc"
        shutil.copyfile(draft, kept / name)
        sync_file(kept / name)
        migrate(draft)
        swap_in(draft, path)
    except OSError as error:
        raise _cannot_write(path) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _cannot_write(path: Path) -> MachineError:
    return MachineError(
        f"Không ghi được vào thư mục {path.parent}.",
        hint="Hãy kiểm tra quyền ghi và dung lượng trống của ổ đĩa rồi thử lại.",
    )


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy through SQLite's backup API; `target` is replaced."""
    target.unlink(missing_ok=True)
    with (
        machine_errors(),
        contextlib.closing(_plain(source)) as reader,
        contextlib.closing(sqlite3.connect(target)) as writer,
    ):
        reader.backup(writer)


def sync_file(path: Path) -> None:
    """Make sure that the file's content is on the disk and not only promised."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def swap_in(draft: Path, path: Path) -> None:
    """Put `draft` in the place of `path`, whole or not at all, durable across a power cut."""
    sync_file(draft)
    draft.replace(path)
    if os.name != "nt":  # Windows has no fsync of a folder; its rename is journalled by NTFS
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
