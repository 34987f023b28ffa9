"""The trash: everything that was removed, from every register, until it is brought back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.ownership import OWNERS
from cchc_desktop.db.schema import Base, Removable
from cchc_desktop.display.entities import ENTITY_NOUNS
from cchc_desktop.domain.changes import Changes
from cchc_desktop.errors import RuleError

_NAMES = ("title", "content", "name", "text", "number", "abstract", "code", "field", "period")


@dataclass(frozen=True, slots=True)
class TrashItem:
    """A removed row: its table and id, what the officer knows it by, and when it went."""

    entity: str
    row_id: int
    kind: str
    title: str
    deleted_at: datetime


def list_trash(database: Database) -> list[TrashItem]:
    """Everything in the trash, last removed first. What lies in a removed plan is brought back with it."""
    with database.reading() as session:
        found = [
            TrashItem(entity, row.id, ENTITY_NOUNS.get(entity, entity), _title(row), row.deleted_at)
            for entity, kind in _removable().items()
            for row in session.scalars(select(kind).where(kind.deleted_at.is_not(None)))
        ]
    return sorted(found, key=lambda item: (item.deleted_at, item.entity, item.row_id), reverse=True)


def bring_back(database: Database, items: list[TrashItem]) -> Changes:
    """Take rows out of the trash as one step; RuleError when what they belong to is still in it."""
    label = "Lấy lại từ thùng rác"
    with database.unit_of_work(label) as session:
        for item in items:
            row = session.get(_kind(item.entity), item.row_id)
            if row is None or row.deleted_at is None:
                raise RuleError(
                    "Dòng này không còn trong thùng rác.", hint="Hãy bấm F5 để tải lại danh sách."
                )
            row.deleted_at = None
        session.flush()
        for item in items:
            _check_owner(session, item)
    return Changes.everything(label)


def _removable() -> dict[str, Any]:
    kinds: list[Any] = [mapper.class_ for mapper in Base.registry.mappers]
    return {kind.__tablename__: kind for kind in kinds if issubclass(kind, Removable)}


def _kind(entity: str) -> Any:
    kind = _removable().get(entity)
    if kind is None:
        raise RuleError("Loại dòng này không có thùng rác.")
    return kind


def _check_owner(session: Session, item: TrashItem) -> None:
    column, parent = OWNERS.get(item.entity, ("", ""))
    if not column or parent not in _removable():
        return
    row = session.get(_kind(item.entity), item.row_id)
    owner_id = getattr(row, column)
    owner = None if owner_id is None else session.get(_kind(parent), owner_id)
    if owner is not None and owner.deleted_at is not None:
        raise RuleError(
            f"Không lấy lại được vì {ENTITY_NOUNS[parent]} “{_title(owner)}” còn trong thùng rác.",
            hint=f"Hãy lấy lại {ENTITY_NOUNS[parent]} đó trước.",
        )


def _title(row: Any) -> str:
    for name in _NAMES:
        value = getattr(row, name, None)
        if value:
            return str(value)
    return f"số {row.id}"
