"""Everything that search finds, read once: every register, every plan of every year."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.office import UnitAliasRow, UnitRow
from cchc_desktop.db.schema.plans import (
    DocumentRow,
    PlanRow,
    TargetRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
)
from cchc_desktop.db.schema.registers import (
    ActivityRow,
    FindingRow,
    InitiativeRow,
    InspectionRow,
    InspectionUnitRow,
)
from cchc_desktop.db.schema.reporting import ObligationRow, ReportRow
from cchc_desktop.display.labels import ACTIVITY_KINDS
from cchc_desktop.display.search import Entry, SearchIndex
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.activities import ActivityKind


@dataclass(frozen=True, slots=True)
class _Plan:
    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Reading:
    """What entries of several kinds are named by."""

    session: Session
    plans: dict[int, _Plan]
    units: dict[int, str]


def search_index(database: Database) -> SearchIndex:
    """What can be found outside the trash, newest plans and years first."""
    with database.reading() as session:
        reading = _Reading(session, _plans(session), dict(_rows(session, select(UnitRow.id, UnitRow.name))))
        return SearchIndex(
            [
                *_tasks(reading),
                *_targets(reading),
                *_inspections(reading),
                *_findings(reading),
                *_initiatives(reading),
                *_activities(reading),
                *_documents(reading),
                *_units(reading),
                *_obligations(reading),
                *_plan_entries(reading),
            ]
        )


def _rows(session: Session, query: Select[Any]) -> Iterator[Any]:
    """Plain tuples: rows that are never changed need not be objects of the session."""
    yield from session.execute(query).tuples()


def _plans(session: Session) -> dict[int, _Plan]:
    query = select(PlanRow.id, PlanRow.number, PlanRow.year_from, PlanRow.year_to).where(
        PlanRow.deleted_at.is_(None)
    )
    return {
        plan_id: _Plan(
            f"KH {number or 'chưa có số'} ({first if first == last else f'{first}-{last}'})", first, last
        )
        for plan_id, number, first, last in _rows(session, query.order_by(PlanRow.year_from.desc()))
    }


def _by_owner(session: Session, query: Select[Any]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for owner, text in _rows(session, query):
        if text:
            found[owner].append(text)
    return found


def _words(*parts: Any) -> str:
    return "\n".join(str(part) for part in parts if part)


def _tasks(reading: _Reading) -> Iterator[Entry]:
    products = _by_owner(reading.session, select(TaskProductRow.task_id, TaskProductRow.text))
    news = _by_owner(reading.session, select(TaskProgressRow.task_id, TaskProgressRow.text))
    query = (
        select(
            TaskRow.id,
            TaskRow.plan_id,
            TaskRow.content,
            TaskRow.lead_text,
            TaskRow.coordination_text,
            TaskRow.time_text,
            TaskRow.note,
        )
        .where(TaskRow.deleted_at.is_(None))
        .order_by(TaskRow.plan_id.desc(), TaskRow.position)
    )
    for row_id, plan_id, content, lead, others, time, note in _rows(reading.session, query):
        plan = reading.plans.get(plan_id)
        if plan is not None:
            details = _words(lead, others, time, note, *products.get(row_id, ()), *news.get(row_id, ()))
            place = " – ".join(filter(None, (time, plan.name)))
            yield Entry("task", row_id, content, details, place, plan_id)


def _targets(reading: _Reading) -> Iterator[Entry]:
    query = (
        select(
            TargetRow.id,
            TargetRow.plan_id,
            TargetRow.text,
            TargetRow.condition,
            TargetRow.baseline,
            TargetRow.note,
            TargetRow.year_from,
        )
        .where(TargetRow.deleted_at.is_(None))
        .order_by(TargetRow.plan_id.desc(), TargetRow.position)
    )
    for row_id, plan_id, text, condition, baseline, note, year in _rows(reading.session, query):
        plan = reading.plans.get(plan_id)
        if plan is not None:
            yield Entry("target", row_id, text, _words(condition, baseline, note), plan.name, plan_id, year)


def _inspections(reading: _Reading) -> Iterator[Entry]:
    visited = _by_owner(
        reading.session,
        select(InspectionUnitRow.inspection_id, UnitRow.name).join(
            UnitRow, UnitRow.id == InspectionUnitRow.unit_id
        ),
    )
    query = (
        select(
            InspectionRow.id, InspectionRow.year, InspectionRow.title, InspectionRow.team, InspectionRow.note
        )
        .where(InspectionRow.deleted_at.is_(None))
        .order_by(InspectionRow.year.desc(), InspectionRow.id.desc())
    )
    for row_id, year, title, team, note in _rows(reading.session, query):
        details = _words(*visited.get(row_id, ()), team, note)
        yield Entry("inspection", row_id, title, details, f"năm {year}", year=year)


def _findings(reading: _Reading) -> Iterator[Entry]:
    query = (
        select(
            FindingRow.id,
            InspectionRow.year,
            FindingRow.text,
            FindingRow.unit_id,
            FindingRow.remedy,
            FindingRow.close_reason,
            InspectionRow.title,
        )
        .join(InspectionRow, InspectionRow.id == FindingRow.inspection_id)
        .where(FindingRow.deleted_at.is_(None), InspectionRow.deleted_at.is_(None))
        .order_by(InspectionRow.year.desc(), FindingRow.id.desc())
    )
    for row_id, year, text, unit_id, remedy, reason, inspection in _rows(reading.session, query):
        unit = reading.units.get(unit_id, "")
        place = " – ".join(filter(None, (unit, f"năm {year}")))
        yield Entry("finding", row_id, text, _words(unit, remedy, reason, inspection), place, year=year)


def _initiatives(reading: _Reading) -> Iterator[Entry]:
    query = (
        select(
            InitiativeRow.id,
            InitiativeRow.year,
            InitiativeRow.title,
            InitiativeRow.authors,
            InitiativeRow.unit_id,
            InitiativeRow.problem,
            InitiativeRow.solution,
            InitiativeRow.novelty,
            InitiativeRow.note,
        )
        .where(InitiativeRow.deleted_at.is_(None))
        .order_by(InitiativeRow.year.desc(), InitiativeRow.id.desc())
    )
    for row_id, year, title, authors, unit_id, *others in _rows(reading.session, query):
        unit = reading.units.get(unit_id, "")
        place = " – ".join(filter(None, (unit, f"năm {year}")))
        yield Entry("initiative", row_id, title, _words(authors, unit, *others), place, year=year)


def _activities(reading: _Reading) -> Iterator[Entry]:
    query = (
        select(
            ActivityRow.id,
            ActivityRow.year,
            ActivityRow.title,
            ActivityRow.kind,
            ActivityRow.held_on,
            ActivityRow.place,
            ActivityRow.channel,
            ActivityRow.note,
        )
        .where(ActivityRow.deleted_at.is_(None))
        .order_by(ActivityRow.year.desc(), ActivityRow.id.desc())
    )
    for row_id, year, title, kind, held_on, *others in _rows(reading.session, query):
        words = ACTIVITY_KINDS[ActivityKind(kind)]
        day = show_date(held_on) or f"năm {year}"
        yield Entry("activity", row_id, title, _words(words, day, *others), f"{words} – {day}", year=year)


def _documents(reading: _Reading) -> Iterator[Entry]:
    query = (
        select(
            DocumentRow.id,
            DocumentRow.kind,
            DocumentRow.number,
            DocumentRow.issued_on,
            DocumentRow.abstract,
            DocumentRow.issuer,
            DocumentRow.file_name,
            DocumentRow.note,
        )
        .where(DocumentRow.deleted_at.is_(None))
        .order_by(DocumentRow.issued_on.desc(), DocumentRow.id.desc())
    )
    for row_id, kind, number, issued_on, abstract, *others in _rows(reading.session, query):
        name = " ".join(filter(None, (kind, f"số {number}" if number else "")))
        title = " – ".join(filter(None, (name, abstract))) or str(others[1] or "")
        day = show_date(issued_on)
        yield Entry("document", row_id, title, _words(*others, day), day)


def _units(reading: _Reading) -> Iterator[Entry]:
    aliases = _by_owner(reading.session, select(UnitAliasRow.unit_id, UnitAliasRow.text))
    query = (
        select(UnitRow.id, UnitRow.name, UnitRow.short_name, UnitRow.note)
        .where(UnitRow.deleted_at.is_(None))
        .order_by(UnitRow.position, UnitRow.id)
    )
    for row_id, name, short, note in _rows(reading.session, query):
        yield Entry("unit", row_id, name, _words(short, note, *aliases.get(row_id, ())))


def _obligations(reading: _Reading) -> Iterator[Entry]:
    written = _by_owner(
        reading.session,
        select(ReportRow.obligation_id, ReportRow.title).where(
            ReportRow.deleted_at.is_(None), ReportRow.obligation_id.is_not(None)
        ),
    )
    query = (
        select(
            ObligationRow.id,
            ObligationRow.year,
            ObligationRow.name,
            ObligationRow.sender,
            ObligationRow.receiver,
            ObligationRow.sent_number,
            ObligationRow.due_text,
            ObligationRow.note,
        )
        .where(ObligationRow.deleted_at.is_(None))
        .order_by(ObligationRow.year.desc(), ObligationRow.data_to, ObligationRow.id)
    )
    for row_id, year, name, sender, receiver, *others in _rows(reading.session, query):
        details = _words(sender, *others, *written.get(row_id, ()))
        yield Entry("obligation", row_id, f"{name} gửi {receiver}", details, f"năm {year}", year=year)


def _plan_entries(reading: _Reading) -> Iterator[Entry]:
    query = select(PlanRow.id, PlanRow.title, PlanRow.number, PlanRow.signer_name, PlanRow.note).where(
        PlanRow.deleted_at.is_(None)
    )
    for row_id, title, number, *others in _rows(reading.session, query.order_by(PlanRow.year_from.desc())):
        name = f"Kế hoạch số {number}: {title}" if number else title
        yield Entry("plan", row_id, name, _words(*others), reading.plans[row_id].name, row_id)
