"""What restoring a copy would cost: "Khác hiện tại: mất 3 nhiệm vụ sửa hôm nay"."""

import contextlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cchc_desktop.db.checking import check_file
from cchc_desktop.db.engine import Database, connect_plain, machine_errors
from cchc_desktop.db.ownership import OWNERS
from cchc_desktop.db.schema import Base
from cchc_desktop.display.entities import ENTITY_NOUNS
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.backups import Copy

_UNTOLD = frozenset({"action", "change", "draft", "setting"})
_Key = tuple[str, int]
_Rows = dict[str, dict[int, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Lost:
    """Rows of one kind that the present state has otherwise than the copy.

    `deed` is "thêm" (the copy lacks them), "sửa" (it has older values) or "xóa" (it has them still).
    """

    entity: str
    deed: str
    count: int
    since: date | None

    def words(self, today: date) -> str:
        """As "3 nhiệm vụ sửa hôm nay"."""
        day = "" if self.since is None else f" từ ngày {show_date(self.since)}"
        when = " hôm nay" if self.since == today else day
        return f"{self.count} {ENTITY_NOUNS[self.entity]} {self.deed}{when}"


@dataclass(frozen=True, slots=True)
class Difference:
    """How a copy differs from the present state; empty when only the history does."""

    parts: tuple[Lost, ...]

    def sentence(self, today: date) -> str:
        """For the list of copies and the question before a restore."""
        lost = [part.words(today) for part in self.parts if part.deed != "xóa"]
        back = [part.words(today) for part in self.parts if part.deed == "xóa"]
        words = []
        if lost:
            words.append("mất " + ", ".join(lost))
        if back:
            words.append("lấy lại " + ", ".join(back))
        return "Khác hiện tại: " + "; ".join(words) + "." if words else "Giống dữ liệu hiện tại."


def describe_difference(database: Database, copy: Copy | Path) -> Difference:
    """Compare a copy with the present state row by row; MachineError for a copy that cannot be read."""
    path = copy.path if isinstance(copy, Copy) else copy
    check_file(path)
    then, now = _rows(path), _rows(database.path)
    changed_at = _changed_at(database.path)
    deeds: dict[_Key, str] = {}
    days: dict[_Key, date] = {}
    for table, rows in now.items():
        older = then.get(table, {})
        for row_id in rows.keys() | older.keys():
            deed = _deed(older.get(row_id), rows.get(row_id))
            key = _told_as(table, row_id, now, then) if deed else None
            if key is None:
                continue
            if key == (table, row_id):
                deeds[key] = deed
            else:
                deeds.setdefault(key, "sửa")
            day = changed_at.get((table, str(row_id)))
            if day is not None:
                days[key] = max(day, days.get(key, day))
    return Difference(tuple(_counted(deeds, days)))


def _rows(path: Path) -> _Rows:
    found: _Rows = {}
    with machine_errors(), contextlib.closing(connect_plain(path, "ro")) as connection:
        present = {
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        for table in Base.metadata.tables.keys() & present - _UNTOLD:
            cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - names of our own schema
            names = [column[0] for column in cursor.description]
            key = names.index("id")
            found[table] = {row[key]: dict(zip(names, row, strict=True)) for row in cursor}
    return found


def _live(row: dict[str, Any] | None) -> bool:
    return row is not None and row.get("deleted_at") is None


def _deed(then: dict[str, Any] | None, now: dict[str, Any] | None) -> str:
    if _live(now):
        if not _live(then):
            return "thêm"
        return "sửa" if any((then or {}).get(name) != value for name, value in (now or {}).items()) else ""
    return "xóa" if _live(then) else ""


def _told_as(table: str, row_id: int, now: _Rows, then: _Rows) -> _Key | None:
    """The thing the officer knows: a product counts as its task; None where there is none."""
    entity = table
    while entity not in ENTITY_NOUNS:
        if entity not in OWNERS:
            return None
        column, parent = OWNERS[entity]
        row = now.get(entity, {}).get(row_id) or then.get(entity, {}).get(row_id)
        if row is None or row[column] is None:
            return None
        entity, row_id = parent, row[column]
    return entity, row_id


def _counted(deeds: dict[_Key, str], days: dict[_Key, date]) -> Iterable[Lost]:
    counts = Counter((entity, deed) for (entity, _), deed in deeds.items())
    since: dict[tuple[str, str], date] = {}
    for key, deed in deeds.items():
        if key in days:
            since[key[0], deed] = min(days[key], since.get((key[0], deed), days[key]))
    order = list(ENTITY_NOUNS)
    for entity, deed in sorted(counts, key=lambda pair: (order.index(pair[0]), pair[1])):
        yield Lost(entity, deed, counts[entity, deed], since.get((entity, deed)))


def _changed_at(path: Path) -> dict[tuple[str, str], date]:
    """The day each row was last changed, by the journal."""
    found: dict[tuple[str, str], date] = {}
    with machine_errors(), contextlib.closing(connect_plain(path, "ro")) as connection:
        cursor = connection.execute(
            'SELECT c.entity, c.row_id, max(a."at") FROM change c JOIN action a ON a.id = c.action_id'
            " GROUP BY c.entity, c.row_id"
        )
        for entity, row_id, at in cursor:
            with contextlib.suppress(ValueError):
                found[entity, row_id] = datetime.fromisoformat(at).date()
    return found
