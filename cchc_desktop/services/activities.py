"""The register of dialogues, propaganda, training and meetings."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.db.schema.registers import ActivityRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import document_names
from cchc_desktop.services.edit import fetch, required_text, set_fields
from cchc_desktop.services.evidence_store import StoredFile
from cchc_desktop.services.numbers import whole_numbers
from cchc_desktop.services.office import unit_names_by_id
from cchc_desktop.services.removal import trash_rows

_TOUCHED = (Topic.ACTIVITIES, Topic.TARGETS)
_COUNTS = ("people", "opinions", "answered", "broadcasts", "minutes")
_PHOTO = "Gắn ảnh hoạt động"


def list_activities(database: Database, year: int) -> list[Activity]:
    """The year's activities by day, those in the trash not."""
    with database.reading() as session:
        return activities_of(session, year)


def activities_of(session: Session, *years: int) -> list[Activity]:
    """The activities of some years (all without one) inside a transaction."""
    query = select(ActivityRow).where(ActivityRow.deleted_at.is_(None))
    if years:
        query = query.where(ActivityRow.year.in_(years))
    units = unit_names_by_id(session)
    documents = document_names(session)
    names = set(Activity.__dataclass_fields__) - {"unit", "document_name", "photo_name", "kind"}
    return [
        Activity(
            **{name: getattr(row, name) for name in names},
            kind=ActivityKind(row.kind),
            unit=units.get(row.unit_id, "") if row.unit_id else "",
            document_name=documents.get(row.document_id, "") if row.document_id else "",
            photo_name=documents.get(row.photo_id, "") if row.photo_id else "",
        )
        for row in session.scalars(query.order_by(ActivityRow.held_on, ActivityRow.id))
    ]


def add_activity(
    database: Database,
    *,
    year: int,
    kind: ActivityKind,
    title: str,
    held_on: date | None = None,
    planned_on: date | None = None,
    unit_id: int | None = None,
    plan_id: int | None = None,
    more: Mapping[str, Any] | None = None,
) -> Changes:
    """Add an activity, planned or held; `more` are further fields by name (channel, people, …)."""
    values = whole_numbers(more or {}, _COUNTS)
    title = tidy(required_text(title, "Chưa nhập tên hoạt động.", "title"))
    with database.unit_of_work("Thêm hoạt động") as session:
        row = ActivityRow(
            year=year,
            kind=kind.value,
            title=title,
            held_on=held_on,
            planned_on=planned_on,
            unit_id=unit_id,
            plan_id=plan_id,
        )
        set_fields(row, values)
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(*_TOUCHED, label="Thêm hoạt động", created_id=created)


def change_activity(database: Database, activity_id: int, values: Mapping[str, Any]) -> Changes:
    """Change an activity's fields."""
    if "title" in values:
        required_text(values["title"], "Chưa nhập tên hoạt động.", "title")
    values = whole_numbers(values, _COUNTS)
    with database.unit_of_work("Sửa hoạt động") as session:
        row = fetch(session, ActivityRow, activity_id)
        set_fields(row, values)
        if row.opinions is not None and row.answered is not None and row.answered > row.opinions:
            raise RuleError(
                f"Số ý kiến đã trả lời ({row.answered}) nhiều hơn số ý kiến nhận được ({row.opinions}).",
                fields=("answered", "opinions"),
            )
    return Changes.to(*_TOUCHED, label="Sửa hoạt động")


def attach_photo(database: Database, activity_id: int, stored: StoredFile) -> Changes:
    """Register a picture of the store as a document and make it the activity's photo, as one step."""
    with database.unit_of_work(_PHOTO) as session:
        row = fetch(session, ActivityRow, activity_id)
        document = DocumentRow(
            kind="Ảnh",
            abstract=f"Ảnh: {row.title}",
            issued_on=row.held_on,
            file_name=stored.name,
            file_hash=stored.sha256,
            file_size=stored.size,
        )
        session.add(document)
        session.flush()
        row.photo_id = document.id
    return Changes.to(Topic.ACTIVITIES, Topic.DOCUMENTS, label=_PHOTO)


def trash_activity(database: Database, *activity_ids: int) -> Changes:
    """Move activities to the trash as one step."""
    trash_rows(database, ActivityRow, activity_ids, label="Xóa hoạt động")
    return Changes.to(*_TOUCHED, label="Xóa hoạt động")
