"""Tasks: read whole, changed field by field, ticked product by product."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import (
    PlanRow,
    TaskOccurrenceRow,
    TaskProductRow,
    TaskProgressRow,
    TaskRow,
    TaskUnitRow,
)
from cchc_desktop.display.text import fold, nfc, show_date, tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.deadlines import AmountUnit, Deadline, DeadlineKind
from cchc_desktop.domain.tasks import Budget, Product, Progress, ProgressKind, Task, TaskOccurrence
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import document_names
from cchc_desktop.services.edit import fetch, next_position, required_text, set_fields
from cchc_desktop.services.office import add_alias, find_unit, new_unit, unit_names_by_id, work_calendar

_TASKS = (Topic.TASKS, Topic.TARGETS)

# From here on two products are one whose words were mended, and its tick is not thrown away.
_REWORDED = 0.6


def list_tasks(database: Database, plan_id: int) -> list[Task]:
    """The plan's tasks in its own order, those in the trash not."""
    with database.reading() as session:
        return tasks_of(session, plan_id, work_calendar(session))


def get_task(database: Database, task_id: int) -> Task:
    """One task whole; raises RuleError when it is gone."""
    with database.reading() as session:
        row = session.get(TaskRow, task_id)
        if row is None:
            raise RuleError("Nhiệm vụ này không còn trong dữ liệu.")
        return next(t for t in _load(session, [row], work_calendar(session)))


def tasks_of(session: Session, plan_id: int, calendar: WorkCalendar) -> list[Task]:
    """The tasks of a plan inside a transaction."""
    rows = session.scalars(
        select(TaskRow)
        .where(TaskRow.plan_id == plan_id, TaskRow.deleted_at.is_(None))
        .order_by(TaskRow.position, TaskRow.id)
    ).all()
    return _load(session, rows, calendar)


def _load(session: Session, rows: Sequence[TaskRow], calendar: WorkCalendar) -> list[Task]:
    ids = [row.id for row in rows]
    wanted = None if len(ids) > 500 else ids
    products = _by_task(session, TaskProductRow, TaskProductRow.position, wanted)
    progress = _by_task(session, TaskProgressRow, TaskProgressRow.happened_on, wanted)
    occurrences = _by_task(session, TaskOccurrenceRow, TaskOccurrenceRow.due_on, wanted)
    units = _by_task(session, TaskUnitRow, TaskUnitRow.position, wanted)
    names = unit_names_by_id(session)
    documents = document_names(session)
    return [
        _task(
            row,
            calendar,
            units=tuple((u.unit_id, names[u.unit_id]) for u in units[row.id]),
            products=tuple(
                Product(p.id, p.text, p.done_on, p.document_id, documents.get(p.document_id, ""))
                for p in products[row.id]
            ),
            progress=tuple(
                Progress(
                    p.id,
                    p.happened_on,
                    ProgressKind(p.kind),
                    p.text,
                    p.document_id,
                    documents.get(p.document_id, ""),
                )
                for p in progress[row.id]
            ),
            occurrences=tuple(_occurrence(o) for o in occurrences[row.id]),
        )
        for row in rows
    ]


def _by_task(session: Session, kind: Any, order: Any, ids: list[int] | None) -> dict[int, list[Any]]:
    query = select(kind).order_by(order, kind.id)
    if ids is not None:
        query = query.where(kind.task_id.in_(ids))
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.task_id].append(row)
    return found


def _occurrence(row: TaskOccurrenceRow) -> TaskOccurrence:
    names = TaskOccurrence.__dataclass_fields__
    return TaskOccurrence(**{name: getattr(row, name) for name in names})


def _task(row: TaskRow, calendar: WorkCalendar, *, units: tuple[tuple[int, str], ...], **lists: Any) -> Task:
    due = row.due_on
    return Task(
        id=row.id,
        plan_id=row.plan_id,
        position=row.position,
        area=Area(row.area),
        order=row.order_text,
        content=row.content,
        lead_text=row.lead_text,
        leads=tuple(name for _, name in units),
        lead_ids=tuple(unit_id for unit_id, _ in units),
        coordination_text=row.coordination_text,
        time_text=row.time_text,
        kind=DeadlineKind(row.kind),
        continuous=row.continuous,
        start=row.start_on,
        due=due,
        legal_due=None if due is None else calendar.next_working(due),
        prepare=row.prepare_on,
        recurrences=tuple(filter(None, row.recurrences.split(","))),
        anchor=row.anchor,
        amount=row.amount,
        amount_unit=row.amount_unit,
        anchor_on=row.anchor_on,
        follow_up=row.follow_up,
        dropped_on=row.dropped_on,
        dropped_reason=row.dropped_reason,
        where=row.where,
        note=row.note,
        budget=Budget(row.budget_estimate, row.budget_appraised, row.budget_spent),
        parent_id=row.parent_id,
        carried_from_id=row.carried_from_id,
        **lists,
    )


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


def read_deadline(time_text: str, year: int) -> Deadline:
    """The deadline phrase understood for a plan year."""
    from cchc_desktop.importing.phrases import parse_deadline  # noqa: PLC0415 - the grammar, when first needed

    return parse_deadline(time_text, year)


def unit_names(session: Session) -> Any:
    """Unit names as the officer has confirmed them (an `importing.units.UnitNames`)."""
    from cchc_desktop.importing.units import UnitNames  # noqa: PLC0415 - loads rapidfuzz
    from cchc_desktop.services.office import units_of  # noqa: PLC0415 - beside its only user

    known: dict[str, str] = {}
    for unit in units_of(session):
        for spelling in (unit.name, unit.short_name, *unit.aliases):
            if spelling:
                known[spelling] = unit.name
    return UnitNames(known)


def apply_deadline(session: JournalledSession, row: TaskRow, deadline: Deadline) -> None:
    """Store what a phrase means beside the phrase; occurrences already ticked are kept."""
    row.time_text = deadline.text
    row.kind = deadline.kind.value
    row.continuous = deadline.continuous
    row.start_on, row.due_on = deadline.start, deadline.due
    row.recurrences = ",".join(recurrence.value for recurrence in deadline.recurrences)
    row.times_per_year = deadline.times_per_year
    row.anchor, row.amount = deadline.anchor, deadline.amount
    row.amount_unit = deadline.amount_unit.value if deadline.amount_unit else None
    row.follow_up = deadline.follow_up
    session.flush()
    add_occurrences(session, row.id, deadline)


def add_occurrences(session: JournalledSession, task_id: int, deadline: Deadline) -> None:
    """Keep the occurrences of a rule once each, by (rule, due day); open ones of another rule go."""
    rows = list(session.scalars(select(TaskOccurrenceRow).where(TaskOccurrenceRow.task_id == task_id)))
    known = {(row.rule, row.due_on) for row in rows}
    wanted = {(o.recurrence.value, o.due): o for o in deadline.occurrences}
    years = {due.year for _, due in wanted} or {0}
    for row in rows:
        stale = (row.rule, row.due_on) not in wanted and row.done_on is None and not row.skipped
        if stale and (row.due_on.year in years or not wanted):
            session.delete(row)
    for (rule, due), occurrence in wanted.items():
        if (rule, due) not in known:
            session.add(
                TaskOccurrenceRow(
                    task_id=task_id,
                    rule=rule,
                    due_on=due,
                    period_start=occurrence.period_start,
                    period_end=occurrence.period_end,
                )
            )
    session.flush()


def extend_recurring(database: Database, year: int) -> Changes:
    """Make the year's occurrences of recurring tasks of plans that span it; nothing is made twice."""
    with database.unit_of_work("Lập kỳ của nhiệm vụ định kỳ", kind="setup") as session:
        rows = session.scalars(
            select(TaskRow)
            .join(PlanRow, PlanRow.id == TaskRow.plan_id)
            .where(
                TaskRow.kind == DeadlineKind.RECURRING.value,
                TaskRow.deleted_at.is_(None),
                PlanRow.year_from <= year,
                PlanRow.year_to >= year,
            )
        ).all()
        for row in rows:
            deadline = read_deadline(row.time_text, year)
            add_occurrences(session, row.id, deadline)
    return Changes.to(Topic.TASKS)


def set_lead_units(session: JournalledSession, task_id: int, names: Sequence[str]) -> None:
    """Make these the units in charge; unknown names become units, spellings become aliases."""
    agreed = unit_names(session)
    ids: list[int] = []
    for text in names:
        name = agreed.agreed(text)
        unit = find_unit(session, name) or find_unit(session, text) or new_unit(session, name)
        add_alias(session, unit.id, text, confirmed=False)
        if unit.id not in ids:
            ids.append(unit.id)
    rows = {
        row.unit_id: row for row in session.scalars(select(TaskUnitRow).where(TaskUnitRow.task_id == task_id))
    }
    for unit_id, row in rows.items():
        if unit_id not in ids:
            session.delete(row)
    for position, unit_id in enumerate(ids, start=1):
        if unit_id in rows:
            rows[unit_id].position = position
        else:
            session.add(TaskUnitRow(task_id=task_id, unit_id=unit_id, position=position))
    session.flush()


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
    _check_values(values)
    with database.unit_of_work(label) as session:
        for task_id in task_ids:
            apply_values(session, fetch(session, TaskRow, task_id), values)
    return Changes.to(*_TASKS, Topic.UNITS, label=label)


def _check_values(values: Mapping[str, Any]) -> None:
    if "content" in values:
        required_text(values["content"], "Chưa nhập nội dung nhiệm vụ.", "content")
    for name in ("budget_estimate", "budget_appraised", "budget_spent"):
        amount = values.get(name)
        if amount is not None and amount < 0:
            raise RuleError("Số tiền không được âm.", fields=(name,))


def apply_values(session: JournalledSession, row: TaskRow, values: Mapping[str, Any]) -> None:
    """Change a task's fields inside a unit of work, with all that follows from them."""
    set_fields(row, {k: v for k, v in values.items() if k not in ("time_text", "products")})
    if "time_text" in values:
        _reread_deadline(session, row, tidy(values["time_text"]))
    if "lead_text" in values:
        set_lead_units(session, row.id, unit_names(session).split(row.lead_text))
    if "anchor_on" in values:
        _apply_anchor(session, row)
    if "products" in values:
        set_products(session, row.id, values["products"])
    if row.prepare_on is not None and row.due_on is not None and row.prepare_on > row.due_on:
        raise RuleError(
            f"Ngày bắt đầu chuẩn bị phải trước hạn {show_date(row.due_on)}.", fields=("prepare_on",)
        )


def _reread_deadline(session: JournalledSession, row: TaskRow, text: str) -> None:
    """Understand a phrase anew; the day a deadline counts from, or was given for an event, stays."""
    year = fetch(session, PlanRow, row.plan_id).year_from
    kind, due = row.kind, row.due_on
    apply_deadline(session, row, read_deadline(text, year))
    if row.kind == kind == DeadlineKind.ON_EVENT.value:
        row.due_on = due
    elif row.kind == DeadlineKind.RELATIVE.value:
        _apply_anchor(session, row)


def _apply_anchor(session: JournalledSession, row: TaskRow) -> None:
    """A relative deadline gets its day once the day it counts from is known."""
    if row.kind != DeadlineKind.RELATIVE.value or row.amount is None:
        return
    if row.anchor_on is None:
        row.due_on = None
        return
    match row.amount_unit:
        case AmountUnit.WORKING_DAY.value:
            row.due_on = work_calendar(session).add_working(row.anchor_on, row.amount)
        case AmountUnit.MONTH.value:
            row.due_on = _months_later(row.anchor_on, row.amount)
        case _:
            row.due_on = row.anchor_on + timedelta(days=row.amount)


def _months_later(day: date, months: int) -> date:
    from cchc_desktop.domain.periods import month_end  # noqa: PLC0415 - one small function

    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return min(
        month_end(year, month), date(year, month, min(day.day, 28)) + timedelta(days=max(day.day - 28, 0))
    )


def set_products(session: JournalledSession, task_id: int, texts: Sequence[str]) -> None:
    """Make these the products, in order; one that stays or is only reworded keeps its tick and document."""
    query = select(TaskProductRow).where(TaskProductRow.task_id == task_id).order_by(TaskProductRow.position)
    left = list(session.scalars(query))
    wanted = [tidy(text) for text in texts if tidy(text)]
    kept: dict[int, TaskProductRow] = {}
    for alike in (_same_text, _reworded):
        for at, text in enumerate(wanted):
            found = next((row for row in left if at not in kept and alike(row.text, text)), None)
            if found is not None:
                kept[at] = found
                left.remove(found)
    for row in left:
        session.delete(row)
    for at, text in enumerate(wanted):
        if at in kept:
            kept[at].position, kept[at].text = at + 1, text
        else:
            session.add(TaskProductRow(task_id=task_id, position=at + 1, text=text))
    session.flush()


def _same_text(old: str, new: str) -> bool:
    return old == new


def _reworded(old: str, new: str) -> bool:
    return SequenceMatcher(None, fold(old), fold(new)).ratio() >= _REWORDED


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
