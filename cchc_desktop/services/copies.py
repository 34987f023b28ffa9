"""Automatic copies in X.cchc.d/backups: made by SQLite, opened and counted before they count, thinned."""

import contextlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cchc_desktop.db.checking import Examined, count_rows, examine
from cchc_desktop.db.engine import Database, connect_plain, data_folder_of, home_of, machine_errors
from cchc_desktop.db.files import copy_database, remove_database, swap_in, write_whole, writing
from cchc_desktop.db.opening import free_name, open_database
from cchc_desktop.domain.backups import Copy, Reason, clock_is_believable, to_drop
from cchc_desktop.errors import MachineError

__all__ = ["Copy", "Reason", "back_up", "drop_copy", "list_copies", "pin_copy", "rehearse", "thin_copies"]

_STAMP = "%Y%m%d-%H%M%S"
_ONLY_IF_NEW = frozenset({Reason.START, Reason.TIMER})


def back_up(database: Database, reason: Reason) -> Copy | None:
    """Make a copy of the present state and thin the older ones.

    At start and by the clock only when something changed since the newest copy, else None. Raises
    MachineError when the copy could not be written or does not hold what the data file holds.
    """
    copies = list_copies(database)
    if reason in _ONLY_IF_NEW and copies and _unchanged(database, copies[0]):
        return None
    folder = copies_folder(database.path)
    at = database.clock()
    path = free_name(folder / f"{at:{_STAMP}}-{reason.value}.cchc")
    draft = path.with_name(f".{path.name}.new")
    with writing(path):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            copy_database(database.path, draft)
            found = examine(draft)
            _compare(database, found)
            swap_in(draft, path)
        finally:
            with contextlib.suppress(OSError):
                remove_database(draft)
        made = _described(path, at, reason, found)
        _write_note(made)
    thin_copies(database)
    return made


def copies_folder(path: Path) -> Path:
    """Where the automatic copies of a data file are."""
    return data_folder_of(path) / "backups"


def _unchanged(database: Database, newest: Copy) -> bool:
    with _plain(database.path) as connection:
        last = connection.execute('SELECT id, "at" FROM action ORDER BY id DESC LIMIT 1').fetchone()
    if last is None:
        return newest.last_action == 0
    return (int(last[0]), datetime.fromisoformat(str(last[1]))) == (newest.last_action, newest.last_at)


def _compare(database: Database, found: Examined) -> None:
    """A copy that holds less than the data file is none; what was written meanwhile is no difference."""
    with _plain(database.path) as connection:
        last = connection.execute("SELECT max(id) FROM action").fetchone()[0] or 0
        if last == found.last_action and count_rows(connection) != found.rows:
            raise MachineError(
                "Bản sao lưu vừa lập không đủ dữ liệu nên đã bỏ.", hint="Hãy kiểm tra ổ đĩa rồi sao lưu lại."
            )


@contextmanager
def _plain(path: Path) -> Iterator[Any]:
    with machine_errors(), contextlib.closing(connect_plain(path, "ro")) as connection:
        yield connection


def _described(path: Path, at: datetime, reason: Reason, found: Examined) -> Copy:
    size = path.stat().st_size
    return Copy(path, at, reason, size, found.work, found.last_action, found.last_at)


def _note_of(path: Path) -> Path:
    return path.with_suffix(".json")


def _write_note(copy: Copy) -> None:
    document = {
        "at": copy.at.isoformat(),
        "reason": copy.reason.value,
        "rows": copy.rows,
        "last_action": copy.last_action,
        "last_at": copy.last_at.isoformat() if copy.last_at else None,
        "pinned": copy.pinned,
    }
    write_whole(_note_of(copy.path), json.dumps(document, ensure_ascii=False, indent=1).encode())


def list_copies(database: Database) -> list[Copy]:
    """The automatic copies, newest first, each with date, size and rows."""
    return copies_in(copies_folder(database.path))


def copies_in(folder: Path) -> list[Copy]:
    """As `list_copies`, for any folder."""
    found = [_read_copy(path) for path in folder.glob("*.cchc") if not path.name.startswith(".")]
    return sorted(found, key=lambda copy: (copy.at, copy.last_action, copy.path.name), reverse=True)


def _read_copy(path: Path) -> Copy:
    try:
        note = json.loads(_note_of(path).read_text(encoding="utf-8"))
        last_at = note["last_at"]
        return Copy(
            path=path,
            at=datetime.fromisoformat(note["at"]),
            reason=Reason(note["reason"]),
            size=path.stat().st_size,
            rows=None if note["rows"] is None else int(note["rows"]),
            last_action=int(note["last_action"]),
            last_at=None if last_at is None else datetime.fromisoformat(last_at),
            pinned=bool(note["pinned"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return _look_into(path)


def _look_into(path: Path) -> Copy:
    """A copy without its note (made by an upgrade, or put there by hand): opened and counted now."""
    try:
        at = datetime.strptime(path.name[:15], _STAMP)  # noqa: DTZ007 - the PC's own time, as elsewhere
    except ValueError:
        at = datetime.fromtimestamp(path.stat().st_mtime)  # noqa: DTZ006
    words = path.stem[16:].rstrip("-0123456789")
    reason = Reason(words) if words in set(Reason) else Reason.OTHER
    try:
        copy = _described(path, at, reason, examine(path))
    except MachineError:
        return Copy(path, at, reason, path.stat().st_size, None)
    with contextlib.suppress(OSError):
        _write_note(copy)
    return copy


def pin_copy(copy: Copy, *, pinned: bool) -> Copy:
    """Keep a copy whatever its age, or let it age again."""
    changed = replace(copy, pinned=pinned)
    with writing(copy.path):
        _write_note(changed)
    return changed


def drop_copy(copy: Copy) -> None:
    """Delete one copy that the officer no longer wants."""
    with writing(copy.path):
        copy.path.unlink(missing_ok=True)
        _note_of(copy.path).unlink(missing_ok=True)


def thin_copies(database: Database) -> list[Copy]:
    """Take away what thinning no longer keeps; nothing while the PC's clock cannot be believed."""
    copies = list_copies(database)
    # The copy just made bears the clock's own date: the one before it tells whether the clock jumped.
    earlier = copies[1].at.date() if len(copies) > 1 else None
    today = database.clock().date()
    if not clock_is_believable(today, earlier) or (copies and copies[0].at.date() > today):
        return []
    dropped = []
    for copy in to_drop(copies, today):
        # One that another program holds open is taken away the next time.
        with contextlib.suppress(MachineError):
            drop_copy(copy)
            dropped.append(copy)
    return dropped


def rehearse(copy: Copy) -> Database:
    """Open a copy only for reading, to look at before it is restored; the caller closes it."""
    return open_database(copy.path, create=False, read_only=True, data_folder=home_of(copy.path))
