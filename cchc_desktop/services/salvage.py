"""A damaged data file: the last good copy, or what can still be read, recovered into a new file."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Table

from cchc_desktop.db.checking import examine, read_every_value
from cchc_desktop.db.codes import code_fits
from cchc_desktop.db.engine import connect_plain, machine_errors
from cchc_desktop.db.files import remove_database, swap_in, writing
from cchc_desktop.db.opening import draft_of
from cchc_desktop.db.schema import Base
from cchc_desktop.db.types import Exact
from cchc_desktop.display.entities import ENTITY_NOUNS
from cchc_desktop.domain.backups import Copy
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.copies import copies_folder, copies_in

_MAX_ID = 50_000_000
_ROUNDS = 6  # a stand-in may need a stand-in of its own: product, task, plan
_PROBES = 5_000
_UNREADABLE = "(không đọc được)"
# What a row stands for that others need and that could not be read.
_STAND_INS: dict[str, Any] = {
    "area": "chung", "shape": "qualitative", "kind": "other", "period": "2000", "direction": "send",
    "year": 2000, "year_from": 2000, "year_to": 2000, "position": 0, "role": "report", "rule": "monthly",
}  # fmt: skip


@dataclass(slots=True)
class Salvaged:
    """What came out of a damaged file; `lost` counts rows known to have been there and not readable."""

    path: Path
    read: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)

    def sentences(self) -> list[str]:
        """The report to the officer; tables that only serve the program are not told."""
        lines = [
            f"Đã đọc lại {count} {ENTITY_NOUNS[table]}."
            for table, count in self.read.items()
            if count and table in ENTITY_NOUNS
        ]
        for table, count in self.lost.items():
            if count:
                lines.append(f"Mất {count} dòng ở “{ENTITY_NOUNS.get(table, table)}”.")
        lines += [
            f"Không đọc được bảng “{ENTITY_NOUNS.get(table, table)}” đến hết: có thể còn dòng bị mất."
            for table in self.unreadable
        ]
        return lines


def last_good_copy(path: Path) -> Copy | None:
    """The newest automatic copy of a data file that opens and is whole; None when there is none."""
    for copy in copies_in(copies_folder(path)):
        with contextlib.suppress(MachineError):
            examine(copy.path)
            return copy
    return None


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Recover what can be read of `damaged` into the new file `target`; the damaged file is only read.

    Raises RuleError when `target` is there already, MachineError when nothing at all can be read.
    """
    if target.exists():
        raise RuleError(f"Tệp {target.name} đã có.", hint="Hãy đặt tên khác cho tệp cứu dữ liệu.")
    from cchc_desktop.db.migrate import migrate  # noqa: PLC0415 - loads Alembic

    draft, found = draft_of(target), Salvaged(target)
    with writing(target):
        try:
            remove_database(draft)
            migrate(draft)
            _recover(damaged, draft, found)
            if not sum(found.read.values()):
                raise MachineError(
                    f"Không đọc lại được gì từ {damaged.name}.", hint="Hãy khôi phục từ bản sao lưu gần nhất."
                )
            examine(draft)
            read_every_value(draft)
            swap_in(draft, target)
        finally:
            with contextlib.suppress(OSError):
                remove_database(draft)
    return found


def _recover(damaged: Path, draft: Path, found: Salvaged) -> None:
    with (
        contextlib.closing(_open_damaged(damaged)) as source,
        machine_errors(),
        contextlib.closing(connect_plain(draft, "rw")) as target,
    ):
        target.execute("PRAGMA foreign_keys = OFF")
        target.execute("BEGIN")
        for table in Base.metadata.tables.values():
            _recover_table(source, target, table, found)
        _mend_links(target, found)
        target.execute("COMMIT")


def _open_damaged(damaged: Path) -> sqlite3.Connection:
    # immutable: neither lock nor journal is touched beside a file that must stay as it is.
    uri = f"{damaged.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    with contextlib.suppress(sqlite3.Error):
        connection.execute("PRAGMA trusted_schema = OFF").close()
    connection.text_factory = lambda raw: raw.decode("utf-8", errors="replace")
    return connection


def _recover_table(
    source: sqlite3.Connection, target: sqlite3.Connection, table: Table, found: Salvaged
) -> None:
    known = _columns_there(source, table)
    names = [column.name for column in known]
    if not names:
        return
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" for _ in names)
    read = bad = 0
    for row in _rows(source, table.name, columns, found):
        if _fits(known, row):
            sql = f'INSERT OR IGNORE INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608
            read += target.execute(sql, row).rowcount
        else:
            bad += 1
    expected = _expected(source, table.name)
    found.read[table.name] = read
    found.lost[table.name] = bad if expected is None else max(bad, expected - read)


def _columns_there(source: sqlite3.Connection, table: Table) -> list[Any]:
    """The columns of a table that the file has: one of an older version lacks the newer ones."""
    try:
        there = {row[1] for row in source.execute(f'PRAGMA table_info("{table.name}")').fetchall()}
    except sqlite3.Error:
        return list(table.columns)
    return [column for column in table.columns if column.name in there]


def _rows(source: sqlite3.Connection, table: str, columns: str, found: Salvaged) -> Iterator[tuple[Any, ...]]:
    """All rows that can be read: from the front up to the damage, then from behind down to it."""
    where = f'SELECT rowid, {columns} FROM "{table}" WHERE rowid'  # noqa: S608 - our own schema
    low = high = None
    try:
        for row in source.execute(f"{where} > ? ORDER BY rowid", (-1,)):
            low = row[0]
            yield row[1:]
    except sqlite3.Error:
        found.unreadable.append(table)
    else:
        return
    with contextlib.suppress(sqlite3.Error):
        for row in source.execute(f"{where} > ? ORDER BY rowid DESC", (low or 0,)):
            high = row[0]
            yield row[1:]
    if low is not None or high is not None:
        yield from _between(source, where, low or 0, high)


def _between(source: sqlite3.Connection, where: str, low: int, high: int | None) -> Iterator[tuple[Any, ...]]:
    """Rows between two damaged pages, asked for one by one."""
    last = high if high is not None else low + _PROBES
    for rowid in range(low + 1, min(last, low + _PROBES)):
        with contextlib.suppress(sqlite3.Error):
            for row in source.execute(f"{where} = ?", (rowid,)):
                yield row[1:]


def _expected(source: sqlite3.Connection, table: str) -> int | None:
    """How many rows an index of the table knows of; None when that cannot be read either."""
    try:
        return int(source.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608
    except (sqlite3.Error, TypeError):
        return None


def _fits(columns: Sequence[Any], row: tuple[Any, ...]) -> bool:
    """Whether every value is one that its column can hold; a page of noise gives rows of noise."""
    return all(_value_fits(column, value) for column, value in zip(columns, row, strict=True))


def _value_fits(column: Any, value: Any) -> bool:
    if value is None:
        return bool(column.nullable)
    kind = column.type.python_type
    try:
        if kind in (date, datetime):
            return bool(kind.fromisoformat(value))
        if kind in (int, bool):
            return isinstance(value, int) and (not column.primary_key or 0 < value < _MAX_ID)
        if not isinstance(value, str) or "\ufffd" in value:
            return False
        return code_fits(column.table.name, column.name, value) and _reads_as(column, value)
    except (ValueError, TypeError, ArithmeticError):
        return False


def _reads_as(column: Any, text: str) -> bool:
    if isinstance(column.type, Exact):
        return Decimal(text).is_finite()
    if isinstance(column.type, JSON):
        return isinstance(json.loads(text), dict)
    return True


def _mend_links(target: sqlite3.Connection, found: Salvaged) -> None:
    """Rows whose owner could not be read keep a stand-in owner; links that may be empty are emptied."""
    for attempt in range(_ROUNDS + 1):
        broken = target.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            return
        for table, rowid, parent, number in broken:
            if attempt == _ROUNDS:
                target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608
                found.lost[table] = found.lost.get(table, 0) + 1
            else:
                _mend_link(target, table, rowid, parent, number, found)


def _mend_link(
    target: sqlite3.Connection, table: str, rowid: int, parent: str, number: int, found: Salvaged
) -> None:
    links = target.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    column = next(link[3] for link in links if link[0] == number)
    if Base.metadata.tables[table].columns[column].nullable:
        sql = f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?'  # noqa: S608 - our own schema
        target.execute(sql, (rowid,))
        return
    sql = f'SELECT "{column}" FROM "{table}" WHERE rowid = ?'  # noqa: S608
    owner = target.execute(sql, (rowid,)).fetchone()
    if owner is not None:
        _stand_in(target, Base.metadata.tables[parent], int(owner[0]))
        found.lost[parent] = max(1, found.lost.get(parent, 0))


def _stand_in(target: sqlite3.Connection, table: Table, row_id: int) -> None:
    values: dict[str, Any] = {"id": row_id}
    for column in table.columns:
        if column.nullable or column.name == "id":
            continue
        default = getattr(column.default, "arg", None)
        values[column.name] = default if default is not None else _filler(column)
    columns = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    sql = f'INSERT OR IGNORE INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608
    target.execute(sql, tuple(values.values()))


def _filler(column: Any) -> Any:
    if column.foreign_keys:
        return 1
    kind = column.type.python_type
    if column.name in _STAND_INS and isinstance(_STAND_INS[column.name], kind):
        return _STAND_INS[column.name]
    fillers: dict[Any, Any] = {int: 0, bool: 0, date: "2000-01-01", datetime: "2000-01-01 00:00:00.000000"}
    return fillers.get(kind, _UNREADABLE)
