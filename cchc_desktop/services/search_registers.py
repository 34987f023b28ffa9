"""What search finds in the registers: tasks, targets, inspections, initiatives, activities, units."""

from collections.abc import Iterator
from itertools import chain

from sqlalchemy import select

from cchc_desktop.db.schema.office import UnitAliasRow, UnitRow
from cchc_desktop.db.schema.plans import (
    DocumentRow,
    TargetRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
)
from cchc_desktop.db.schema.registers import (
    ActivityRow,
    FindingRow,
    InitiativeRow,
    InspectionDocumentRow,
    InspectionRow,
    InspectionUnitRow,
)
from cchc_desktop.display.labels import ACTIVITY_KINDS
from cchc_desktop.display.search import Entry
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.services.search_reading import Reading, by_owner, dashed, of_year, rows_of, words


def task_entries(reading: Reading) -> Iterator[Entry]:
    """Tasks, with their products and news."""
    products = by_owner(reading.session, select(TaskProductRow.task_id, TaskProductRow.text))
    news = by_owner(reading.session, select(TaskProgressRow.task_id, TaskProgressRow.text))
    terms = by_owner(reading.session, select(TaskOccurrenceRow.task_id, TaskOccurrenceRow.note))
    query = (
        select(
            TaskRow.id,
            TaskRow.plan_id,
            TaskRow.content,
            TaskRow.lead_text,
            TaskRow.coordination_text,
            TaskRow.time_text,
            TaskRow.note,
            TaskRow.follow_up,
            TaskRow.dropped_reason,
        )
        .where(TaskRow.deleted_at.is_(None))
        .order_by(TaskRow.plan_id.desc(), TaskRow.position)
    )
    for row_id, plan_id, content, lead, others, time, *more in rows_of(reading.session, query):
        plan = reading.plans.get(plan_id)
        if plan is not None:
            parts = (of.get(row_id, ()) for of in (products, news, terms))
            details = words(lead, others, time, *more, *chain.from_iterable(parts))
            place = dashed(time, plan.name)
            yield Entry("task", row_id, content, details, place, plan_id)


def target_entries(reading: Reading) -> Iterator[Entry]:
    """Targets, with the units they name."""
    query = (
        select(
            TargetRow.id,
            TargetRow.plan_id,
            TargetRow.text,
            TargetRow.condition,
            TargetRow.baseline,
            TargetRow.note,
            TargetRow.year_from,
            TargetRow.lead_unit_id,
            TargetRow.unit_id,
        )
        .where(TargetRow.deleted_at.is_(None))
        .order_by(TargetRow.plan_id.desc(), TargetRow.position)
    )
    for row_id, plan_id, text, condition, baseline, note, year, *unit_ids in rows_of(reading.session, query):
        plan = reading.plans.get(plan_id)
        if plan is not None:
            units = (reading.units.get(unit_id, "") for unit_id in unit_ids)
            details = words(condition, baseline, note, *units)
            yield Entry("target", row_id, text, details, plan.name, plan_id, year)


def inspection_entries(reading: Reading) -> Iterator[Entry]:
    """Inspections, with the units visited and the numbers of their papers."""
    visited = by_owner(
        reading.session,
        select(InspectionUnitRow.inspection_id, UnitRow.name).join(
            UnitRow, UnitRow.id == InspectionUnitRow.unit_id
        ),
    )
    papers = by_owner(
        reading.session,
        select(InspectionDocumentRow.inspection_id, DocumentRow.number).join(
            DocumentRow, DocumentRow.id == InspectionDocumentRow.document_id
        ),
    )
    query = (
        select(
            InspectionRow.id, InspectionRow.year, InspectionRow.title, InspectionRow.team, InspectionRow.note
        )
        .where(InspectionRow.deleted_at.is_(None))
        .order_by(InspectionRow.year.desc(), InspectionRow.id.desc())
    )
    for row_id, year, title, team, note in rows_of(reading.session, query):
        details = words(*visited.get(row_id, ()), team, note, *papers.get(row_id, ()))
        yield Entry("inspection", row_id, title, details, f"năm {year}", year=year)


def finding_entries(reading: Reading) -> Iterator[Entry]:
    """What inspections found wrong."""
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
    for row_id, year, text, unit_id, remedy, reason, inspection in rows_of(reading.session, query):
        unit = reading.units.get(unit_id, "")
        yield Entry(
            "finding", row_id, text, words(unit, remedy, reason, inspection), of_year(unit, year), year=year
        )


def initiative_entries(reading: Reading) -> Iterator[Entry]:
    """Initiatives, with the number of the decision that recognised them."""
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
            DocumentRow.number,
        )
        .outerjoin(DocumentRow, DocumentRow.id == InitiativeRow.decision_id)
        .where(InitiativeRow.deleted_at.is_(None))
        .order_by(InitiativeRow.year.desc(), InitiativeRow.id.desc())
    )
    for row_id, year, title, authors, unit_id, *others in rows_of(reading.session, query):
        unit = reading.units.get(unit_id, "")
        yield Entry(
            "initiative", row_id, title, words(authors, unit, *others), of_year(unit, year), year=year
        )


def activity_entries(reading: Reading) -> Iterator[Entry]:
    """Dialogues, propaganda, training and meetings."""
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
            ActivityRow.link,
            ActivityRow.class_name,
            UnitRow.name,
        )
        .outerjoin(UnitRow, UnitRow.id == ActivityRow.unit_id)
        .where(ActivityRow.deleted_at.is_(None))
        .order_by(ActivityRow.year.desc(), ActivityRow.id.desc())
    )
    for row_id, year, title, kind, held_on, *others in rows_of(reading.session, query):
        named = ACTIVITY_KINDS[ActivityKind(kind)]
        day = show_date(held_on) or f"năm {year}"
        yield Entry("activity", row_id, title, words(named, day, *others), f"{named} – {day}", year=year)


def unit_entries(reading: Reading) -> Iterator[Entry]:
    """Units, by every spelling."""
    aliases = by_owner(reading.session, select(UnitAliasRow.unit_id, UnitAliasRow.text))
    query = (
        select(UnitRow.id, UnitRow.name, UnitRow.short_name, UnitRow.note)
        .where(UnitRow.deleted_at.is_(None))
        .order_by(UnitRow.position, UnitRow.id)
    )
    for row_id, name, short, note in rows_of(reading.session, query):
        yield Entry("unit", row_id, name, words(short, note, *aliases.get(row_id, ())))
