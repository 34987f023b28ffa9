"""What the tests of keeping data share: evidence attached, and whole files compared row by row."""

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.services.evidence_store import StoredFile, put_file


def attach(
    database: Database, folder: Path, name: str = "Quyết định 12.pdf", content: bytes = b""
) -> StoredFile:
    """A file in the store and a document that names it."""
    source = folder / name
    source.write_bytes(content or name.encode())
    file = put_file(database, source)
    with database.unit_of_work("Thêm văn bản") as session:
        session.add(
            DocumentRow(
                number="12/QĐ-UBND",
                abstract=name,
                file_name=file.name,
                file_hash=file.sha256,
                file_size=file.size,
            )
        )
    return file


JOURNAL = ("action", "change", "draft", "sqlite_sequence")


def rows_of(path: Path, *, without: tuple[str, ...] = JOURNAL) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, as plain SQLite gives it."""
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        tables = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall()  # noqa: S608
            for table in sorted(tables)
            if table not in without
        }


def leftovers(folder: Path) -> list[str]:
    """Drafts that an operation should have cleared away."""
    return sorted(p.name for p in folder.rglob(".*") if p.name.startswith(".") and p.name != ".")
