"""Which state a data file is in, told without opening it: any write, restore or other file changes it."""

from pathlib import Path

from cchc_desktop.db.version import SCHEMA_VERSION

# SQLite's first hundred bytes hold its change counter, which goes up with each transaction that writes.
_HEADER = 100
_UNFINISHED = ("-journal", "-wal")


def stamp_of(path: Path) -> str | None:
    """The mark of the file's present state; None if it cannot be read or a write in it is unfinished."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
        found = path.stat()
    except OSError:
        return None
    if len(header) < _HEADER or any(path.with_name(path.name + end).exists() for end in _UNFINISHED):
        return None
    return f"{SCHEMA_VERSION} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {header.hex()}"
