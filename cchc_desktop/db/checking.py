"""Is a file ours, whole, of our time and free of foreign code: asked before anything trusts it."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.exc import SQLAlchemyError

from cchc_desktop.db.engine import (
    APPLICATION_ID,
    LOOK_PATIENCE,
    connect_plain,
    machine_errors,
    make_engine,
)
from cchc_desktop.db.schema import Base
from cchc_desktop.db.version import KNOWN_VERSIONS, SCHEMA_VERSION
from cchc_desktop.errors import MachineError

_MAGIC = b"SQLite format 3\x00"
_BROKEN_HINT = "Chưa có gì bị ghi thêm. Hãy khôi phục từ bản sao lưu gần nhất."

# The officer's own work is counted apart from what the program keeps for itself.
_NOT_WORK = frozenset(
    {"action", "change", "draft", "setting", "holiday", "obligation_rule", "task_occurrence", "obligation"}
)


@dataclass(frozen=True, slots=True)
class Examined:
    """What a whole file holds: live rows by table, and the number of its last action."""

    version: str
    rows: dict[str, int]
    last_action: int
    last_at: datetime | None

    @property
    def work(self) -> int:
        """Rows of the officer's own, those in the trash not counted."""
        return sum(count for table, count in self.rows.items() if table not in _NOT_WORK)


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
        raise not_ours(path)
    with (
        _damage_told(path),
        contextlib.closing(connect_plain(path, "ro", patience=LOOK_PATIENCE)) as connection,
    ):
        # Each page is read once: keeping them would take as much memory as the file.
        connection.execute("PRAGMA cache_size = -256").close()
        version = _read_version(connection, path)
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise damaged(path)
        if version not in KNOWN_VERSIONS:
            raise MachineError(
                "Dữ liệu này được tạo bởi phiên bản mới hơn của phần mềm.",
                hint="Hãy cài phiên bản CCHC Desktop mới rồi mở lại; tệp dữ liệu không bị thay đổi.",
            )
        _refuse_foreign_code(connection, path)
        if version == SCHEMA_VERSION:
            _check_tables(connection, path)
    return version


@contextlib.contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    """Every error of SQLite while a file is only looked at is either the machine's or damage."""
    try:
        with machine_errors():
            yield
    except sqlite3.Error as error:
        raise damaged(path) from error
    except UnicodeDecodeError as error:
        raise damaged(path) from error


def _read_version(connection: sqlite3.Connection, path: Path) -> str:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise not_ours(path)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        raise not_ours(path) from error
    if row is None:
        raise not_ours(path)
    return str(row[0])


def _refuse_foreign_code(connection: sqlite3.Connection, path: Path) -> None:
    """Our files have tables and plain indexes only; anything that could run by itself is not ours."""
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
        text = " ".join(str(sql or "").upper().split())
        if kind not in ("table", "index") or text.startswith("CREATE VIRTUAL"):
            raise _foreign(path, str(name))
        pragma = "table_xinfo" if kind == "table" else "index_xinfo"
        quoted = str(name).replace('"', '""')
        for row in connection.execute(f'PRAGMA {pragma}("{quoted}")').fetchall():
            # A generated column is "hidden"; an index on an expression names no column (-2).
            if (kind == "table" and row[6]) or (kind == "index" and row[1] == -2):
                raise _foreign(path, str(name))


def _check_tables(connection: sqlite3.Connection, path: Path) -> None:
    for table in Base.metadata.tables.values():
        found = {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')}
        if not found >= {column.name for column in table.columns}:
            raise MachineError(f"Tệp dữ liệu {path.name} thiếu bảng hoặc cột.", hint=_BROKEN_HINT)


def examine(path: Path) -> Examined:
    """A full check of a file of the present version, every row read; raises MachineError for any fault."""
    version = check_file(path)
    with _damage_told(path), contextlib.closing(connect_plain(path, "ro")) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise damaged(path)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise MachineError(f"Tệp dữ liệu {path.name} có dòng bị mất liên kết.", hint=_BROKEN_HINT)
        return Examined(version, count_rows(connection), *_last_action(connection))


def count_rows(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows by table, those in the trash not counted."""
    found = {}
    for (table,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall():
        if table not in Base.metadata.tables:
            continue
        live = " WHERE deleted_at IS NULL" if "deleted_at" in Base.metadata.tables[table].columns else ""
        found[table] = connection.execute(f'SELECT count(*) FROM "{table}"{live}').fetchone()[0]  # noqa: S608
    return found


def _last_action(connection: sqlite3.Connection) -> tuple[int, datetime | None]:
    row = connection.execute('SELECT id, "at" FROM action ORDER BY id DESC LIMIT 1').fetchone()
    if row is None:
        return 0, None
    try:
        return int(row[0]), datetime.fromisoformat(str(row[1]))
    except ValueError:
        return int(row[0]), None


def read_every_value(path: Path) -> None:
    """Read each value of a file from elsewhere as its column's type; MachineError names a table that fails.

    SQLite lets a text stand in a column of dates; met later, it would be a bug in the middle of the work.
    """
    engine = make_engine(path, read_only=True)
    try:
        with engine.connect() as connection:
            for table in Base.metadata.tables.values():
                try:
                    for row in connection.execute(select(table)):
                        _check_values(list(table.columns), row)
                except (SQLAlchemyError, ValueError, ArithmeticError, TypeError) as error:
                    raise MachineError(
                        f"Tệp {path.name} có giá trị không đọc được ở bảng “{table.name}”.",
                        hint="Hãy dùng bản sao khác.",
                    ) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise damaged(path) from error
    finally:
        engine.dispose()


def _check_values(columns: list[Column[Any]], row: Any) -> None:
    from cchc_desktop.db.codes import code_fits  # noqa: PLC0415 - all of the domain: not for each start

    for column, value in zip(columns, row, strict=True):
        if value is None:
            if not column.nullable:
                raise ValueError(column.name)
        elif not isinstance(value, column.type.python_type):
            raise TypeError(column.name)
        if isinstance(value, Decimal) and not value.is_finite():
            raise ValueError(column.name)
        if value is not None and not code_fits(column.table.name, column.name, value):
            raise ValueError(column.name)


def not_ours(path: Path) -> MachineError:
    """The sentence for a file of another program."""
    return MachineError(
        f"Tệp {path.name} không phải là tệp dữ liệu của CCHC Desktop.", hint="Hãy chọn tệp có đuôi .cchc."
    )


def damaged(path: Path) -> MachineError:
    """The sentence for a file that SQLite finds broken."""
    return MachineError(f"Tệp dữ liệu {path.name} bị hỏng.", hint=_BROKEN_HINT)


def _foreign(path: Path, name: str) -> MachineError:
    return MachineError(
        f"Tệp {path.name} chứa phần lạ (“{name[:40]}”) không do CCHC Desktop tạo ra nên không mở.",
        hint="Hãy dùng tệp dữ liệu hoặc bản sao lưu do chính phần mềm tạo.",
    )
