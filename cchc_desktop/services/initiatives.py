"""The register of initiatives (sáng kiến)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.registers import InitiativeRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.initiatives import RECOGNISED_STAGES, Initiative, Stage
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import document_names
from cchc_desktop.services.edit import fetch, required_text, set_fields
from cchc_desktop.services.numbers import whole_numbers
from cchc_desktop.services.office import unit_names_by_id
from cchc_desktop.services.removal import trash_rows

_TOUCHED = (Topic.INITIATIVES, Topic.TARGETS)
_ON_THE_WAY = (Stage.IDEA, Stage.REGISTERED, Stage.IN_USE)


def list_initiatives(database: Database, year: int) -> list[Initiative]:
    """The year's initiatives, those in the trash not."""
    with database.reading() as session:
        return initiatives_of(session, year)


def initiatives_of(session: Session, *years: int) -> list[Initiative]:
    """The initiatives of some years (all without one) inside a transaction."""
    query = select(InitiativeRow).where(InitiativeRow.deleted_at.is_(None)).order_by(InitiativeRow.id)
    if years:
        query = query.where(InitiativeRow.year.in_(years))
    units = unit_names_by_id(session)
    documents = document_names(session)
    names = set(Initiative.__dataclass_fields__) - {"unit", "decision_name", "area", "stage"}
    return [
        Initiative(
            **{name: getattr(row, name) for name in names},
            unit=units.get(row.unit_id, "") if row.unit_id else "",
            decision_name=documents.get(row.decision_id, "") if row.decision_id else "",
            area=Area(row.area),
            stage=Stage(row.stage),
        )
        for row in session.scalars(query)
    ]


def register_initiative(
    database: Database,
    *,
    year: int,
    title: str,
    unit_id: int | None = None,
    authors: str = "",
    area: Area = Area.TTHC,
    plan_id: int | None = None,
    registered_on: date | None = None,
) -> Changes:
    """Add an initiative as an idea, or as registered when its day is given."""
    title = tidy(required_text(title, "Chưa nhập tên sáng kiến.", "title"))
    with database.unit_of_work("Thêm sáng kiến") as session:
        row = InitiativeRow(
            year=year,
            title=title,
            unit_id=unit_id,
            authors=tidy(authors),
            area=area.value,
            plan_id=plan_id,
            stage=(Stage.REGISTERED if registered_on else Stage.IDEA).value,
            registered_on=registered_on,
        )
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(*_TOUCHED, label="Thêm sáng kiến", created_id=created)


def change_initiative(database: Database, initiative_id: int, values: Mapping[str, Any]) -> Changes:
    """Change an initiative; a recognised one needs the day of its decision.

    A first day of recognition brings an initiative that was on its way to the stage "recognised".
    """
    if "title" in values:
        required_text(values["title"], "Chưa nhập tên sáng kiến.", "title")
    values = whole_numbers(values, ("cases_per_year",))
    with database.unit_of_work("Sửa sáng kiến") as session:
        row = fetch(session, InitiativeRow, initiative_id)
        set_fields(row, values)
        if values.get("recognised_on") is not None and Stage(row.stage) in _ON_THE_WAY:
            row.stage = Stage.RECOGNISED.value
        if Stage(row.stage) in RECOGNISED_STAGES and row.recognised_on is None:
            raise RuleError(
                "Sáng kiến được công nhận cần có ngày công nhận.",
                fields=("recognised_on",),
                hint="Hãy nhập ngày công nhận trước rồi đổi giai đoạn.",
            )
    return Changes.to(*_TOUCHED, label="Sửa sáng kiến")


def trash_initiative(database: Database, *initiative_ids: int) -> Changes:
    """Move initiatives to the trash as one step."""
    trash_rows(database, InitiativeRow, initiative_ids, label="Xóa sáng kiến")
    return Changes.to(*_TOUCHED, label="Xóa sáng kiến")
