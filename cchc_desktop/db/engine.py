"""The one owner of the SQLite file: connections, units of work, what the machine's errors mean."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.lock import BusyError, WriterLock
from cchc_desktop.errors import MachineError

APPLICATION_ID = 0x43434843  # "CCHC", so that the file is known as ours even when it is renamed

# How long SQLite waits for another program; a first look at a file is answered sooner.
PATIENCE = 5.0
LOOK_PATIENCE = 0.8


_PROBLEMS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        "Dữ liệu đang được một chương trình khác sử dụng.",
        "Hãy đóng cửa sổ CCHC Desktop khác rồi thử lại.",
    ),
    sqlite3.SQLITE_LOCKED: ("Dữ liệu đang bị khóa.", "Hãy chờ việc đang chạy xong rồi thử lại."),
    sqlite3.SQLITE_READONLY: (
        "Tệp dữ liệu chỉ cho đọc, không ghi được.",
        "Hãy bỏ thuộc tính chỉ đọc của tệp hoặc chép tệp sang thư mục khác.",
    ),
    sqlite3.SQLITE_PERM: ("Không có quyền ghi tệp dữ liệu.", "Hãy chọn thư mục khác để lưu dữ liệu."),
    sqlite3.SQLITE_IOERR: (
        "Không đọc hoặc ghi được tệp dữ liệu.",
        "Hãy kiểm tra ổ đĩa (USB còn cắm không, ổ có bị hỏng không) rồi mở lại.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "Tệp dữ liệu bị hỏng.",
        "Chưa có gì bị ghi thêm. Hãy khôi phục từ bản sao lưu gần nhất.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "Tệp này không phải là tệp dữ liệu của CCHC Desktop.",
        "Hãy chọn tệp có đuôi .cchc.",
    ),
    sqlite3.SQLITE_FULL: (
        "Ổ đĩa đã đầy nên chưa lưu được.",
        "Hãy xóa bớt tệp không cần trên ổ đĩa rồi làm lại thao tác vừa rồi.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "Không mở được tệp dữ liệu.",
        "Hãy kiểm tra đường dẫn, thư mục và quyền truy cập.",
    ),
}


def machine_problem(error: BaseException | None) -> MachineError | None:
    """The sentence for an SQLite error that is the machine's fault; None when it is ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # "file is not a database" and the like are raised without a code by some builds.
        code = sqlite3.SQLITE_NOTADB if "not a database" in str(error) else -1
    found = _PROBLEMS.get(code & 0xFF) if code >= 0 else None
    if found is None:
        return None
    kind = BusyError if code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) else MachineError
    return kind(found[0], hint=found[1])


@contextmanager
def machine_errors() -> Iterator[None]:
    """Machine errors of plain `sqlite3` or of SQLAlchemy as MachineError; bugs pass untouched."""
    try:
        yield
    except DatabaseError as error:
        if problem := machine_problem(error.orig):
            raise problem from error
        raise
    except sqlite3.DatabaseError as error:
        if problem := machine_problem(error):
            raise problem from error
        raise


class Database:
    """An open data file. Made by `db.opening.open_database`, which checks and migrates first.

    `data_folder` is `X.cchc.d` beside `X.cchc` with evidence, backups and lock; a copy looks into that of the
    file it was made of.
    """

    def __init__(
        self,
        path: Path,
        *,
        clock: Callable[[], datetime] = datetime.now,
        lock: WriterLock | None = None,
        data_folder: Path | None = None,
    ) -> None:
        self.path = path
        self.data_folder = data_folder or data_folder_of(path)
        self.clock = clock
        self._lock = lock
        self._engine = make_engine(path, read_only=lock is None)
        self._sessions = sessionmaker(self._engine, class_=JournalledSession, expire_on_commit=False)

    @property
    def engine(self) -> Engine:
        """For migrations' tests and the backup service; services use units of work."""
        return self._engine

    @property
    def read_only(self) -> bool:
        """Whether this opening took no writer lock."""
        return self._lock is None

    @contextmanager
    def unit_of_work(self, label: str, *, kind: str = "do") -> Iterator[JournalledSession]:
        """One transaction and one step of undo: committed on leaving, rolled back on any exception.

        `label` is what the officer reads in the history, such as "Sửa nhiệm vụ".
        Raises MachineError when the machine will not write.
        """
        if self.read_only:
            raise MachineError(
                "Dữ liệu đang mở ở chế độ chỉ đọc.", hint="Hãy mở lại dữ liệu bình thường để sửa."
            )
        with machine_errors(), self._sessions.begin() as session:
            session.begin_action(label, kind, self.clock())
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that only reads; nothing that leaves it is tied to it."""
        with machine_errors(), self._sessions() as session:
            yield session

    def close(self) -> None:
        """Close every connection and give the writer lock back."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()


def data_folder_of(path: Path) -> Path:
    """The folder that belongs to a data file."""
    return path.with_name(path.name + ".d")


def home_of(path: Path) -> Path:
    """The data folder with the evidence a file speaks of: an automatic copy lies in that of its original."""
    beside = path.absolute().parent
    is_copy = beside.name == "backups" and beside.parent.suffix == ".d" and not data_folder_of(path).is_dir()
    return beside.parent if is_copy else data_folder_of(path)


def connect_plain(path: Path, mode: str, *, patience: float = PATIENCE) -> sqlite3.Connection:
    """A bare connection ("ro" or "rw") that runs nothing found in the file; BEGIN is the caller's."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=patience, isolation_level=None, check_same_thread=False
    )
    # Files come by USB from anywhere: what their schema says is not trusted, broken cells are noticed.
    for statement in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
        connection.execute(f"PRAGMA {statement}").close()
    return connection


def make_engine(path: Path, *, read_only: bool) -> Engine:
    """The engine behind a data file; services get a `Database` instead."""

    def connect() -> sqlite3.Connection:
        # isolation_level None: SQLAlchemy's BEGIN below is the only one, so DDL is inside it too.
        return connect_plain(path, "ro" if read_only else "rw")

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=2, max_overflow=2)
    event.listen(engine, "connect", _prepare_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_connection(connection: sqlite3.Connection, _record: Any) -> None:
    # Rollback journal: officers copy the file by hand, and a WAL file copied alone loses work silently.
    # EXTRA syncs the folder after the journal is deleted, so a power cut cannot bring it back.
    for statement in ("journal_mode = DELETE", "synchronous = EXTRA", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {statement}").close()


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")
