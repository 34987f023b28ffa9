"""What each unit of a relative task received and handed in, and when."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.office import UnitRow
from cchc_desktop.db.schema.plans import PlanRow, TaskRow, TaskUnitDatesRow
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Task
from cchc_desktop.domain.unit_dates import UnitDates, names_several, with_terms
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, set_fields
from cchc_desktop.services.office import units_of, work_calendar
from cchc_desktop.services.task_reading import named_leads, tasks_by_id
from cchc_desktop.services.task_rows import apply_anchor, check_order

# Documents too: their list says how often each is used.
_TASKS = (Topic.TASKS, Topic.TARGETS, Topic.DOCUMENTS)
_DEEDS = {"received_on": "Ngày nhận", "handed_in_on": "Ngày nộp", "document_id": "Văn bản"}


def unit_dates(database: Database, task: Task) -> tuple[UnitDates, ...]:
    """The units of a relative task: those written of, else those the plan means; none for other tasks."""
    if task.units or task.kind is not DeadlineKind.RELATIVE:
        return task.units
    with database.reading() as session:
        units = _proposed(session, task)
        return with_terms(units, task.anchor_on, task.amount, task.amount_unit, work_calendar(session))


def _proposed(session: Session, task: Task) -> list[UnitDates]:
    """The units in charge by name; where words such as "các phòng" are in charge, all units that report."""
    found = named_leads(task)
    if len(found) < len(task.leads):
        known = {unit.unit_id for unit in found}
        found += [unit for unit in _reporting(session, task.plan_id) if unit.unit_id not in known]
    return found


def _reporting(session: Session, plan_id: int) -> list[UnitDates]:
    plan = session.get_one(PlanRow, plan_id)
    span = date(plan.year_from, 1, 1), date(plan.year_to, 12, 31)
    return [
        UnitDates(0, unit.id, unit.name)
        for unit in units_of(session)
        if unit.reports and unit.active(*span) and not names_several(unit.name)
    ]


def change_unit_dates(database: Database, task_id: int, unit_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a unit's `received_on`, `handed_in_on` or `document_id`; without a day no document proves it."""
    with database.reading() as session:
        name = _name(session, unit_id)
    label = f"{_DEEDS[next(iter(values))]}: {name}"
    with database.unit_of_work(label) as session:
        row = _rows(session, task_id, [unit_id])[unit_id]
        set_fields(row, values)
        if row.handed_in_on is None:
            row.document_id = None
        check_order(session, row, fetch(session, TaskRow, task_id))
    return Changes.to(*_TASKS, label=label)


def same_receipt(database: Database, task_id: int, on: date) -> Changes:
    """Say that all units received on one day: it becomes the task's, and days of their own go."""
    label = "Cùng ngày nhận cho mọi đơn vị"
    with database.unit_of_work(label) as session:
        task = fetch(session, TaskRow, task_id)
        task.anchor_on = on
        apply_anchor(session, task)
        for row in _kept(session, task_id).values():
            row.received_on = None
            check_order(session, row, task)
    return Changes.to(*_TASKS, label=label)


def add_unit_to_task(database: Database, task_id: int, unit_id: int) -> Changes:
    """Put a unit that the plan does not name on the list of those that hand in."""
    label = "Thêm đơn vị phải nộp"
    with database.unit_of_work(label) as session:
        _rows(session, task_id, [unit_id])
    return Changes.to(*_TASKS, label=label)


def remove_units_from_task(database: Database, task_id: int, unit_ids: Sequence[int]) -> Changes:
    """Take units off the list with what was written of them; one that the plan names stays, empty.

    An empty list would mean again all that words such as "các phòng" mean: the last unit stays.
    """
    label = "Bỏ đơn vị phải nộp"
    with database.unit_of_work(label) as session:
        _rows(session, task_id, ())
        for unit_id, row in _kept(session, task_id).items():
            if unit_id in unit_ids:
                session.delete(row)
        session.flush()
        _keep_one(session, task_id)
    return Changes.to(*_TASKS, label=label)


def _keep_one(session: JournalledSession, task_id: int) -> None:
    [task] = tasks_by_id(session, [task_id], work_calendar(session))
    if task.units or not _meant(session, task_id):
        return
    named = named_leads(task)
    if not named:
        raise RuleError(
            "Phải còn ít nhất một đơn vị phải nộp.", hint="Hãy thêm đơn vị khác trước khi bỏ đơn vị này."
        )
    session.add(TaskUnitDatesRow(task_id=task_id, unit_id=named[0].unit_id))


def _kept(session: JournalledSession, task_id: int) -> dict[int, TaskUnitDatesRow]:
    query = select(TaskUnitDatesRow).where(TaskUnitDatesRow.task_id == task_id)
    return {row.unit_id: row for row in session.scalars(query)}


def _rows(session: JournalledSession, task_id: int, wanted: Iterable[int]) -> dict[int, TaskUnitDatesRow]:
    """The rows of these units, made where there are none.

    The first of a task brings with it all units that words such as "các phòng" mean: from then on a unit
    that is new in the office is not taken for one that owes since January.
    """
    kept = _kept(session, task_id)
    listed = [] if kept else _meant(session, task_id)
    for unit_id in dict.fromkeys((*listed, *wanted)):
        if unit_id not in kept:
            kept[unit_id] = TaskUnitDatesRow(task_id=task_id, unit_id=unit_id)
            session.add(kept[unit_id])
    session.flush()
    return {unit_id: kept[unit_id] for unit_id in wanted}


def _meant(session: JournalledSession, task_id: int) -> list[int]:
    [task] = tasks_by_id(session, [task_id], work_calendar(session))
    return [unit.unit_id for unit in _proposed(session, task) if unit.unit_id not in task.lead_ids]


def _name(session: Session, unit_id: int) -> str:
    unit = session.get(UnitRow, unit_id)
    return "" if unit is None else unit.name
