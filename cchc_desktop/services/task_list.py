"""The list of a plan's tasks as a page keeps it: read in parts, renewed only where the journal says so."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.office import ActionRow, ChangeRow, HolidayRow, UnitRow
from cchc_desktop.db.schema.plans import (
    DocumentRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
    TaskUnitDatesRow,
    TaskUnitRow,
)
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.tasks import Task
from cchc_desktop.services.office import work_calendar
from cchc_desktop.services.task_reading import tasks_by_id

# As many as are read between two looks at what the officer does.
AT_ONCE = 200
_MOST_RENEWED = 100

_PARTS = {
    kind.__tablename__: kind
    for kind in (TaskProductRow, TaskProgressRow, TaskOccurrenceRow, TaskUnitRow, TaskUnitDatesRow)
}
# Another name of one of these may be read in any task; a new one in none yet.
_NAMED = {kind.__tablename__ for kind in (UnitRow, DocumentRow)}


@dataclass(frozen=True, slots=True)
class TaskList:
    """A plan's tasks in its order; those in `waiting` are still to be read.

    `action_id` is the last step of the journal that they know of.
    """

    plan_id: int
    action_id: int = 0
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    tasks: tuple[Task, ...] = ()
    waiting: tuple[int, ...] = ()


def open_list(database: Database, plan_id: int) -> TaskList:
    """The list of a plan; of a long one the first tasks, the rest waits for `read_on`."""
    with database.reading() as session:
        rows = session.execute(
            select(TaskRow.id)
            .where(TaskRow.plan_id == plan_id, TaskRow.deleted_at.is_(None))
            .order_by(TaskRow.position, TaskRow.id)
        )
        ids = tuple(row[0] for row in rows)
        calendar = work_calendar(session)
        empty = TaskList(plan_id, _last_action(session), calendar, waiting=ids)
        return _read_on(session, empty, AT_ONCE)


def read_on(database: Database, known: TaskList, most: int = AT_ONCE) -> TaskList:
    """The list with as many more of the tasks that wait."""
    with database.reading() as session:
        return _read_on(session, known, most)


def renewed(database: Database, known: TaskList) -> TaskList:
    """The list as it stands now: only tasks that the journal says were touched are read anew."""
    with database.reading() as session:
        last = _last_action(session)
        if last == known.action_id:
            return known
        touched = _touched(session, known.action_id) if last > known.action_id else None
        if touched is not None:
            return _renewed(session, replace(known, action_id=last), touched)
    return open_list(database, known.plan_id)


def _read_on(session: Session, known: TaskList, most: int) -> TaskList:
    more = tasks_by_id(session, known.waiting[:most], known.calendar)
    # One that went to the trash since its id was read is left to `renewed`.
    return replace(known, tasks=_in_order([*known.tasks, *more]), waiting=known.waiting[most:])


def _renewed(session: Session, known: TaskList, touched: set[int]) -> TaskList:
    there = set(
        session.scalars(
            select(TaskRow.id).where(
                TaskRow.id.in_(touched), TaskRow.plan_id == known.plan_id, TaskRow.deleted_at.is_(None)
            )
        )
    )
    waiting = tuple(i for i in known.waiting if i not in touched or i in there)
    fresh = {task.id: task for task in tasks_by_id(session, there - set(waiting), known.calendar)}
    tasks = [fresh.pop(task.id, task) for task in known.tasks if task.id not in touched or task.id in there]
    tasks += fresh.values()
    return replace(known, tasks=_in_order(tasks), waiting=waiting)


def _in_order(tasks: list[Task]) -> tuple[Task, ...]:
    return tuple(sorted(tasks, key=lambda task: (task.position, task.id)))


def _last_action(session: Session) -> int:
    return session.scalar(select(func.max(ActionRow.id))) or 0


def _touched(session: Session, since: int) -> set[int] | None:
    """The tasks touched by the steps after one; None when that may be any of them, or very many."""
    rows = session.execute(
        select(ChangeRow.entity, ChangeRow.row_id, ChangeRow.op, ChangeRow.old, ChangeRow.new).where(
            ChangeRow.action_id > since
        )
    )
    found: set[int] = set()
    parts: dict[str, set[int]] = {}
    for entity, row_id, op, old, new in rows:
        if entity == TaskRow.__tablename__:
            found.add(int(row_id))
        elif entity in _PARTS and op == "update":
            parts.setdefault(entity, set()).add(int(row_id))
        elif entity in _PARTS:
            found.add(int(json.loads(new or old)["task_id"]))
        elif entity == HolidayRow.__tablename__ or (entity in _NAMED and op != "insert"):
            return None
    for entity, ids in parts.items():
        found |= _owners(session, entity, ids)
    return found if len(found) <= _MOST_RENEWED else None


def _owners(session: Session, entity: str, ids: Iterable[int]) -> set[int]:
    kind = _PARTS[entity]
    return set(session.scalars(select(kind.task_id).where(kind.id.in_(ids))))
