"""Tasks: read whole, changed field by field, ticked product by product."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import PlanRow, TaskOccurrenceRow, TaskRow
from cchc_desktop.display.text import nfc, tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.tasks import Task
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, next_position, required_text
from cchc_desktop.services.office import work_calendar
from cchc_desktop.services.recurring import without_occurrences
from cchc_desktop.services.task_parts import by_task
from cchc_desktop.services.task_reading import tasks_by_id, tasks_of
from cchc_desktop.services.task_rows import (
    apply_deadline,
    apply_values,
    check_values,
    place_occurrences,
    read_deadline,
    set_lead_units,
    set_products,
    unit_names,
)

__all__ = [
    "NewTask",
    "add_task",
    "add_tasks",
    "apply_deadline",
    "apply_values",
    "change_task",
    "change_tasks",
    "drop_task",
    "extend_recurring",
    "get_task",
    "list_tasks",
    "new_task",
    "read_deadline",
    "set_lead_units",
    "set_products",
    "tasks_of",
    "trash_tasks",
    "unit_names",
]

_TASKS = (Topic.TASKS, Topic.TARGETS)


def list_tasks(database: Database, plan_id: int) -> list[Task]:
    """The plan's tasks in its own order, those in the trash not."""
    with database.reading() as session:
        return tasks_of(session, plan_id, work_calendar(session))


def get_task(database: Database, task_id: int) -> Task:
    """One task whole; raises RuleError when it is gone."""
    with database.reading() as session:
        found = tasks_by_id(session, [task_id], work_calendar(session))
    if not found:
        raise RuleError("Nhiệm vụ này không còn trong dữ liệu.")
    return found[0]


@dataclass(frozen=True, slots=True)
class NewTask:
    """What a task needs to be made by hand; the deadline is understood from `time_text`."""

    plan_id: int
    content: str
    area: Area = Area.CHUNG
    order: str = ""
    products: tuple[str, ...] = ()
    lead_text: str = ""
    coordination_text: str = ""
    time_text: str = ""
    note: str = ""


def add_task(database: Database, new: NewTask) -> Changes:
    """Add a task at the end of the plan."""
    with database.unit_of_work("Thêm nhiệm vụ") as session:
        created = new_task(session, new)
    return Changes.to(*_TASKS, Topic.UNITS, label="Thêm nhiệm vụ", created_id=created)


def add_tasks(database: Database, tasks: Sequence[NewTask]) -> Changes:
    """Add several tasks as one step: all of them or none."""
    label = f"Thêm {len(tasks)} nhiệm vụ"
    with database.unit_of_work(label) as session:
        for new in tasks:
            new_task(session, new)
    return Changes.to(*_TASKS, Topic.UNITS, label=label)


def new_task(session: JournalledSession, new: NewTask) -> int:
    """The id of a task added at the end of its plan, inside a unit of work."""
    content = required_text(new.content, "Chưa nhập nội dung nhiệm vụ.", "content")
    plan = fetch(session, PlanRow, new.plan_id)
    row = TaskRow(
        plan_id=plan.id,
        position=next_position(session, TaskRow.position, TaskRow.plan_id == plan.id),
        area=new.area.value,
        content=content,
        order_text=tidy(new.order),
        lead_text=tidy(new.lead_text),
        coordination_text=tidy(new.coordination_text),
        note=nfc(new.note).strip(),
    )
    session.add(row)
    session.flush()
    apply_deadline(session, row, read_deadline(tidy(new.time_text), plan.year_from))
    set_lead_units(session, row.id, unit_names(session).split(row.lead_text))
    set_products(session, row.id, new.products)
    return row.id


def extend_recurring(database: Database, year: int) -> Changes:
    """Make the year's occurrences of recurring tasks of plans that span it; nothing is made twice.

    Only tasks without an occurrence in the year are looked at; locked plans stay as they are.
    """
    with database.unit_of_work("Lập kỳ của nhiệm vụ định kỳ", kind="setup") as session:
        rows = session.scalars(
            select(TaskRow).where(TaskRow.id.in_(without_occurrences(session, year)))
        ).all()
        known = by_task(session, TaskOccurrenceRow, TaskOccurrenceRow.due_on, [row.id for row in rows])
        session.insert_values(
            TaskOccurrenceRow,
            [
                new
                for row in rows
                for new in place_occurrences(
                    session, row.id, read_deadline(row.time_text, year), known[row.id]
                )
            ],
        )
    return Changes.to(Topic.TASKS)


def change_task(database: Database, task_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a task's fields; a new `time_text` is understood anew, a new `lead_text` finds its units."""
    return change_tasks(database, [task_id], values, label="Sửa nhiệm vụ")


def change_tasks(
    database: Database,
    task_ids: Sequence[int],
    values: Mapping[str, Any],
    *,
    label: str = "Sửa nhiều nhiệm vụ",
) -> Changes:
    """Change the same fields of several tasks as one step of undo."""
    check_values(values)
    with database.unit_of_work(label) as session:
        for task_id in task_ids:
            apply_values(session, fetch(session, TaskRow, task_id), values)
    return Changes.to(*_TASKS, Topic.UNITS, label=label)


def drop_task(database: Database, task_id: int, *, on: date | None, reason: str) -> Changes:
    """Say that a task is not to be done any more, and why; `on` None takes it up again."""
    if on is not None:
        required_text(reason, "Hãy ghi lý do không thực hiện nhiệm vụ.", "dropped_reason")
    return change_tasks(
        database, [task_id], {"dropped_on": on, "dropped_reason": reason if on else ""}, label="Dừng nhiệm vụ"
    )


def trash_tasks(database: Database, task_ids: Sequence[int]) -> Changes:
    """Move tasks to the trash as one step."""
    label = "Xóa nhiệm vụ" if len(task_ids) == 1 else f"Xóa {len(task_ids)} nhiệm vụ"
    with database.unit_of_work(label) as session:
        for task_id in task_ids:
            fetch(session, TaskRow, task_id).deleted_at = database.clock()
    return Changes.to(*_TASKS, label=label)
