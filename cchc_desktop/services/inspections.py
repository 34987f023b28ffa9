"""The register of inspections: planned, carried out unit by unit, changed."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.registers import FindingRow, InspectionRow, InspectionUnitRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.changes import Topic as Register
from cchc_desktop.domain.inspections import Inspection, InspectionKind, Topic, Visit
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, required_text, set_fields
from cchc_desktop.services.findings import propose_remedy_days
from cchc_desktop.services.office import unit_names_by_id
from cchc_desktop.services.removal import trash_rows

_TOUCHED = (Register.INSPECTIONS, Register.TARGETS)


def list_inspections(database: Database, year: int) -> list[Inspection]:
    """The year's inspections by day, those in the trash not."""
    with database.reading() as session:
        return inspections_of(session, year)


def inspections_of(session: Session, *years: int) -> list[Inspection]:
    """The inspections of some years (all without one) inside a transaction."""
    query = select(InspectionRow).where(InspectionRow.deleted_at.is_(None))
    if years:
        query = query.where(InspectionRow.year.in_(years))
    rows = session.scalars(query.order_by(InspectionRow.planned_on, InspectionRow.id)).all()
    names = unit_names_by_id(session)
    visits: dict[int, list[Visit]] = defaultdict(list)
    for visit in session.scalars(select(InspectionUnitRow).order_by(InspectionUnitRow.id)):
        visits[visit.inspection_id].append(Visit(visit.unit_id, names[visit.unit_id], visit.visited_on))
    total: Counter[int] = Counter()
    still_open: Counter[int] = Counter()
    for finding in session.scalars(select(FindingRow).where(FindingRow.deleted_at.is_(None))):
        total[finding.inspection_id] += 1
        still_open[finding.inspection_id] += finding.closed_on is None
    return [
        Inspection(
            id=row.id,
            year=row.year,
            title=row.title,
            kind=InspectionKind(row.kind),
            topics=tuple(Topic(code) for code in row.topics.split(",") if code),
            planned_on=row.planned_on,
            done_on=row.done_on,
            cancelled_on=row.cancelled_on,
            team=row.team,
            conclusion_on=row.conclusion_on,
            note=row.note,
            plan_id=row.plan_id,
            visits=tuple(visits[row.id]),
            findings_total=total[row.id],
            findings_open=still_open[row.id],
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class NewInspection:
    """What an inspection needs to be planned."""

    year: int
    title: str
    unit_ids: tuple[int, ...]
    kind: InspectionKind = InspectionKind.PERIODIC
    topics: tuple[Topic, ...] = (Topic.CCHC,)
    planned_on: date | None = None
    done_on: date | None = None
    team: str = ""
    plan_id: int | None = None


def plan_inspection(database: Database, new: NewInspection) -> Changes:
    """Add an inspection, planned or already done."""
    title = tidy(required_text(new.title, "Chưa nhập tên cuộc kiểm tra.", "title"))
    if not new.unit_ids:
        raise RuleError("Chưa chọn đơn vị được kiểm tra.", fields=("unit_ids",))
    if not new.topics:
        raise RuleError("Chưa chọn nội dung kiểm tra.", fields=("topics",))
    if new.planned_on is None and new.done_on is None:
        raise RuleError("Hãy nhập ngày dự kiến hoặc ngày đã kiểm tra.", fields=("planned_on",))
    with database.unit_of_work("Thêm cuộc kiểm tra") as session:
        row = InspectionRow(
            year=new.year,
            title=title,
            kind=new.kind.value,
            topics=",".join(new.topics),
            planned_on=new.planned_on,
            done_on=new.done_on,
            team=tidy(new.team),
            plan_id=new.plan_id,
        )
        session.add(row)
        session.flush()
        for unit_id in dict.fromkeys(new.unit_ids):
            session.add(InspectionUnitRow(inspection_id=row.id, unit_id=unit_id, visited_on=new.done_on))
        created = row.id
    return Changes.to(*_TOUCHED, label="Thêm cuộc kiểm tra", created_id=created)


def change_inspection(database: Database, inspection_id: int, values: Mapping[str, Any]) -> Changes:
    """Change an inspection; `unit_ids` gives its units whole, `topics` a sequence of topics."""
    if "title" in values:
        required_text(values["title"], "Chưa nhập tên cuộc kiểm tra.", "title")
    with database.unit_of_work("Sửa cuộc kiểm tra") as session:
        row = fetch(session, InspectionRow, inspection_id)
        before = row.conclusion_on
        plain = {name: value for name, value in values.items() if name not in ("unit_ids", "topics")}
        set_fields(row, plain)
        if "topics" in values:
            if not values["topics"]:
                raise RuleError("Chưa chọn nội dung kiểm tra.", fields=("topics",))
            row.topics = ",".join(values["topics"])
        if "unit_ids" in values:
            _set_units(session, inspection_id, values["unit_ids"])
        if "done_on" in values:
            _fill_visits(session, inspection_id, values["done_on"])
        if "conclusion_on" in values:
            propose_remedy_days(session, inspection_id, before, values["conclusion_on"])
    return Changes.to(*_TOUCHED, label="Sửa cuộc kiểm tra")


def _set_units(session: JournalledSession, inspection_id: int, unit_ids: Sequence[int]) -> None:
    if not unit_ids:
        raise RuleError("Chưa chọn đơn vị được kiểm tra.", fields=("unit_ids",))
    rows = {
        row.unit_id: row
        for row in session.scalars(
            select(InspectionUnitRow).where(InspectionUnitRow.inspection_id == inspection_id)
        )
    }
    for unit_id, row in rows.items():
        if unit_id not in unit_ids:
            session.delete(row)
    for unit_id in dict.fromkeys(unit_ids):
        if unit_id not in rows:
            session.add(InspectionUnitRow(inspection_id=inspection_id, unit_id=unit_id))


def _fill_visits(session: JournalledSession, inspection_id: int, done_on: date | None) -> None:
    """Units without a day of their own were visited when it was done; taking that back frees all."""
    for visit in _visits(session, inspection_id):
        if done_on is None or visit.visited_on is None:
            visit.visited_on = done_on


def _visits(session: JournalledSession, inspection_id: int) -> Sequence[InspectionUnitRow]:
    return session.scalars(
        select(InspectionUnitRow).where(InspectionUnitRow.inspection_id == inspection_id)
    ).all()


def record_visit(
    database: Database, inspection_id: int, *, done_on: date | None, unit_ids: Sequence[int] | None = None
) -> Changes:
    """Say that units were visited on a day (all of the inspection without a list); None takes it back.

    The inspection is done once each of its units was visited.
    """
    with database.unit_of_work("Ghi kết quả kiểm tra") as session:
        row = fetch(session, InspectionRow, inspection_id)
        visits = _visits(session, inspection_id)
        for visit in visits:
            if unit_ids is None or visit.unit_id in unit_ids:
                visit.visited_on = done_on
        days = [visit.visited_on for visit in visits]
        row.done_on = max((d for d in days if d is not None), default=None) if None not in days else None
    return Changes.to(*_TOUCHED, label="Ghi kết quả kiểm tra")


def trash_inspection(database: Database, *inspection_ids: int) -> Changes:
    """Move inspections to the trash as one step; their findings are out of sight with them."""
    trash_rows(database, InspectionRow, inspection_ids, label="Xóa cuộc kiểm tra")
    return Changes.to(*_TOUCHED, label="Xóa cuộc kiểm tra")
