"""Tasks as values, by plain column queries: the page of a plan waits for them at every change."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from cchc_desktop.db.schema.office import UnitRow
from cchc_desktop.db.schema.plans import (
    DocumentRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
    TaskUnitDatesRow,
    TaskUnitRow,
)
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Budget, Product, Progress, ProgressKind, Task, TaskOccurrence
from cchc_desktop.domain.unit_dates import UnitDates, names_several, with_terms
from cchc_desktop.services.documents import document_name
from cchc_desktop.services.office import unit_names_by_id

_PRODUCT = (TaskProductRow.text, TaskProductRow.done_on, TaskProductRow.document_id)
_PROGRESS = (
    TaskProgressRow.happened_on,
    TaskProgressRow.kind,
    TaskProgressRow.text,
    TaskProgressRow.document_id,
)
_OCCURRENCE = (
    TaskOccurrenceRow.rule,
    TaskOccurrenceRow.due_on,
    TaskOccurrenceRow.period_start,
    TaskOccurrenceRow.period_end,
    TaskOccurrenceRow.done_on,
    TaskOccurrenceRow.skipped,
    TaskOccurrenceRow.document_id,
    TaskOccurrenceRow.note,
)
_UNIT_DATES = (
    TaskUnitDatesRow.unit_id,
    TaskUnitDatesRow.received_on,
    TaskUnitDatesRow.handed_in_on,
    TaskUnitDatesRow.document_id,
)
# What a task holds just as it is stored; the rest is made of what follows.
_STORED = {
    "id": TaskRow.id,
    "plan_id": TaskRow.plan_id,
    "position": TaskRow.position,
    "order": TaskRow.order_text,
    "content": TaskRow.content,
    "lead_text": TaskRow.lead_text,
    "coordination_text": TaskRow.coordination_text,
    "time_text": TaskRow.time_text,
    "continuous": TaskRow.continuous,
    "start": TaskRow.start_on,
    "prepare": TaskRow.prepare_on,
    "anchor": TaskRow.anchor,
    "amount": TaskRow.amount,
    "amount_unit": TaskRow.amount_unit,
    "anchor_on": TaskRow.anchor_on,
    "follow_up": TaskRow.follow_up,
    "dropped_on": TaskRow.dropped_on,
    "dropped_reason": TaskRow.dropped_reason,
    "where": TaskRow.where,
    "note": TaskRow.note,
    "parent_id": TaskRow.parent_id,
    "carried_from_id": TaskRow.carried_from_id,
}
_READ = (
    TaskRow.area,
    TaskRow.kind,
    TaskRow.due_on,
    TaskRow.recurrences,
    TaskRow.budget_estimate,
    TaskRow.budget_appraised,
    TaskRow.budget_spent,
)
_OfTask = Mapping[str, Mapping[int, tuple[Any, ...]]]
_AREAS = {area.value: area for area in Area}
_KINDS = {kind.value: kind for kind in DeadlineKind}
_NEWS = {kind.value: kind for kind in ProgressKind}


def tasks_of(session: Session, plan_id: int, calendar: WorkCalendar) -> list[Task]:
    """The tasks of a plan in its own order, inside a transaction; those in the trash not."""
    return _read(session, calendar, _of_plan(), {"plan": plan_id})


def tasks_by_id(session: Session, ids: Iterable[int], calendar: WorkCalendar) -> list[Task]:
    """These tasks, wherever they are, in the order of their plan; ids of none are passed over."""
    return _read(session, calendar, _by_id(), {"ids": list(ids)})


@dataclass(frozen=True, slots=True)
class _Queries:
    """The questions to the database, put together once: that takes longer than a short plan's answers."""

    tasks: Select[Any]
    products: Select[Any]
    progress: Select[Any]
    terms: Select[Any]
    leads: Select[Any]
    dates: Select[Any]

    @classmethod
    def where(cls, *conditions: Any) -> "_Queries":
        """The questions for tasks that satisfy the conditions."""
        ids = select(TaskRow.id).where(*conditions)
        plain = select(*_READ, *_STORED.values()).where(*conditions)
        return cls(
            plain.order_by(TaskRow.position, TaskRow.id),
            _parts(TaskProductRow, ids, TaskProductRow.position, _PRODUCT),
            _parts(TaskProgressRow, ids, TaskProgressRow.happened_on, _PROGRESS),
            _parts(TaskOccurrenceRow, ids, TaskOccurrenceRow.due_on, _OCCURRENCE),
            _parts(TaskUnitRow, ids, TaskUnitRow.position, (TaskUnitRow.unit_id,)),
            _parts(TaskUnitDatesRow, ids, TaskUnitDatesRow.id, _UNIT_DATES),
        )


@cache
def _of_plan() -> _Queries:
    return _Queries.where(TaskRow.plan_id == bindparam("plan"), TaskRow.deleted_at.is_(None))


@cache
def _by_id() -> _Queries:
    return _Queries.where(TaskRow.id.in_(bindparam("ids", expanding=True)))


def _parts(kind: Any, ids: Select[tuple[int]], order: Any, columns: tuple[Any, ...]) -> Select[Any]:
    """The rows of one kind that belong to the tasks: task, own id, then the columns."""
    query: Select[Any] = select(kind.task_id, kind.id, *columns)
    return query.where(kind.task_id.in_(ids)).order_by(order, kind.id)


def _read(session: Session, calendar: WorkCalendar, queries: _Queries, values: dict[str, Any]) -> list[Task]:
    # The connection, not the session: no entity is wanted, and its bookkeeping doubles the time.
    ask = session.connection().execute
    products = ask(queries.products, values).all()
    progress = ask(queries.progress, values).all()
    leads = ask(queries.leads, values).all()
    dates = ask(queries.dates, values).all()
    papers = _paper_names(session, {row[-1] for row in (*products, *progress, *dates)})
    units = unit_names_by_id(session)
    of_task = {
        "products": _grouped(products, lambda r: Product(r[1], r[2], r[3], r[4], papers[r[4]])),
        "progress": _grouped(progress, lambda r: Progress(r[1], r[2], _NEWS[r[3]], r[4], r[5], papers[r[5]])),
        "occurrences": _grouped(ask(queries.terms, values), lambda r: TaskOccurrence(*r[1:])),
        "lead_ids": _grouped(leads, lambda r: r[-1]),
        "leads": _grouped(leads, lambda r: units[r[-1]]),
        "units": _grouped(
            dates, lambda r: UnitDates(r[1], r[2], units[r[2]], r[3], r[4], r[5], papers[r[5]])
        ),
    }
    legal = _legal_days(calendar)
    tasks = [_task(row, legal, of_task) for row in ask(queries.tasks, values)]
    ends = _last_days(session) if dates else {}
    return [replace(task, units=_unit_dates(task, calendar, ends)) if task.units else task for task in tasks]


def _last_days(session: Session) -> dict[int, date]:
    """The last day of each unit that has one; a unit in the trash never was."""
    gone = UnitRow.deleted_at.is_not(None)
    query = select(UnitRow.id, UnitRow.active_to, gone).where(gone | UnitRow.active_to.is_not(None))
    return {unit_id: date.min if trashed else last for unit_id, last, trashed in session.execute(query)}


def _unit_dates(task: Task, calendar: WorkCalendar, ends: Mapping[int, date]) -> tuple[UnitDates, ...]:
    """The units written of, and those the plan puts in charge by name; none once the time is another kind.

    A unit that was gone before its term began owes nothing: without a day of its own it is left out.
    """
    if task.kind is not DeadlineKind.RELATIVE:
        return ()
    kept = {unit.unit_id for unit in task.units}
    named = [unit for unit in named_leads(task) if unit.unit_id not in kept]
    place = {unit_id: at for at, unit_id in enumerate(task.lead_ids)}
    units = sorted((*task.units, *named), key=lambda unit: place.get(unit.unit_id, len(place)))
    units = [unit for unit in units if not _gone(unit, ends.get(unit.unit_id), task.anchor_on)]
    return with_terms(units, task.anchor_on, task.amount, task.amount_unit, calendar)


def _gone(unit: UnitDates, last: date | None, common: date | None) -> bool:
    written = unit.received_on is not None or unit.handed_in_on is not None
    return last is not None and not written and (common is None or last < common)


def named_leads(task: Task) -> list[UnitDates]:
    """The units in charge of a task, without those words that mean several units."""
    pairs = zip(task.lead_ids, task.leads, strict=True)
    return [UnitDates(0, unit_id, name) for unit_id, name in pairs if not names_several(name)]


def _task(row: Sequence[Any], legal: Callable[[date | None], date | None], of_task: _OfTask) -> Task:
    area, kind, due, recurrences, *budget = row[: len(_READ)]
    fields: dict[str, Any] = dict(zip(_STORED, row[len(_READ) :], strict=True))
    task_id = fields["id"]
    fields |= {name: found.get(task_id, ()) for name, found in of_task.items()}
    return Task(
        **fields,
        area=_AREAS[area],
        kind=_KINDS[kind],
        due=due,
        legal_due=legal(due),
        recurrences=tuple(filter(None, recurrences.split(","))),
        budget=Budget(*budget),
    )


def _grouped(rows: Iterable[Any], made: Callable[[Any], Any]) -> dict[int, tuple[Any, ...]]:
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(made(row))
    return {task_id: tuple(parts) for task_id, parts in found.items()}


def _paper_names(session: Session, ids: set[int | None]) -> dict[int | None, str]:
    """How the documents that prove these parts are named; nothing for those without one."""
    rows = (
        session.scalars(select(DocumentRow).where(DocumentRow.id.in_(ids - {None}))) if ids - {None} else ()
    )
    return {None: ""} | {row.id: document_name(row) for row in rows}


def _legal_days(calendar: WorkCalendar) -> Callable[[date | None], date | None]:
    """The last day on which a due day is still kept, worked out once a day."""
    known: dict[date | None, date | None] = {None: None}

    def legal(due: date | None) -> date | None:
        if due not in known and due is not None:
            known[due] = calendar.next_working(due)
        return known[due]

    return legal
