"""Unfinished text: kept every few seconds, offered again after a crash, gone once it is accepted."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.office import DraftRow
from cchc_desktop.display.text import nfc


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not yet accepted; `key` says where ("report_section:12", "form:new_task")."""

    key: str
    title: str
    text: str
    saved_at: datetime


def save_draft(database: Database, key: str, text: str, *, title: str = "") -> None:
    """Keep unfinished text; no step of undo. Empty text discards it; the same text writes nothing."""
    kept = get_draft(database, key)
    if not text.strip():
        if kept is not None:
            discard_draft(database, key)
        return
    if kept is not None and (kept.text, kept.title) == (nfc(text), nfc(title)):
        return
    with database.unit_of_work("Bản nháp", kind="draft") as session:
        session.merge(DraftRow(key=key, title=title, text=text, saved_at=database.clock()))


def get_draft(database: Database, key: str) -> Draft | None:
    """The unfinished text of one place; None when there is none."""
    with database.reading() as session:
        row = session.get(DraftRow, key)
        return None if row is None else _draft(row)


def list_drafts(database: Database) -> list[Draft]:
    """All unfinished texts, newest first: offered when the window opens."""
    with database.reading() as session:
        rows = session.scalars(select(DraftRow).order_by(DraftRow.saved_at.desc(), DraftRow.key))
        return [_draft(row) for row in rows]


def discard_draft(database: Database, key: str) -> None:
    """Forget unfinished text, once it is accepted or no longer wanted."""
    with database.unit_of_work("Bản nháp", kind="draft") as session:
        row = session.get(DraftRow, key)
        if row is not None:
            session.delete(row)


def _draft(row: DraftRow) -> Draft:
    return Draft(row.key, row.title, row.text, row.saved_at)
