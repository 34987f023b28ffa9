"""What every register does alike: change fields, move to the trash, bring back."""

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema import Row
from cchc_desktop.display.text import nfc
from cchc_desktop.errors import RuleError

R = TypeVar("R", bound=Row)


def fetch(session: Session, kind: type[R], row_id: int) -> R:
    """The row, or a RuleError saying that it is gone."""
    row = session.get(kind, row_id)
    if row is None:
        raise RuleError("Dòng này không còn trong dữ liệu.", hint="Hãy bấm F5 để tải lại danh sách.")
    return row


def set_fields(row: Row, values: Mapping[str, Any]) -> None:
    """Assign the fields by name; text is trimmed and brought to NFC."""
    for name, value in values.items():
        setattr(row, name, nfc(value).strip() if isinstance(value, str) else value)


def change_row(
    database: Database, kind: type[R], row_id: int, values: Mapping[str, Any], *, label: str
) -> None:
    """Change some fields of one row as one step of undo."""
    with database.unit_of_work(label) as session:
        set_fields(fetch(session, kind, row_id), values)


def trash_row(database: Database, kind: type[R], row_id: int, *, label: str) -> None:
    """Move one row to the trash."""
    with database.unit_of_work(label) as session:
        set_fields(fetch(session, kind, row_id), {"deleted_at": database.clock()})


def next_position(session: JournalledSession, column: Any, *where: Any) -> int:
    """The position after the last one."""
    last = session.scalars(select(column).where(*where).order_by(column.desc()).limit(1)).first()
    return (last or 0) + 1


def required_text(value: str, message: str, field: str) -> str:
    """`value` trimmed; raises RuleError with `message` when nothing is left."""
    text = nfc(value).strip()
    if not text:
        raise RuleError(message, fields=(field,))
    return text
