"""Which row belongs to which: a product to its task, a task to its plan. A locked plan locks all of it."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from cchc_desktop.db.at_once import chunks
from cchc_desktop.db.schema import Base
from cchc_desktop.db.schema.plans import PlanRow
from cchc_desktop.errors import RuleError

if TYPE_CHECKING:
    from cchc_desktop.db.journal_lines import Change

PLAN = PlanRow.__tablename__
# Table -> (its column, the table that column names).
OWNERS = {
    "plan_text": ("plan_id", PLAN),
    "plan_area": ("plan_id", PLAN),
    "target": ("plan_id", PLAN),
    "task": ("plan_id", PLAN),
    "indicator_value": ("plan_id", PLAN),
    "inspection": ("plan_id", PLAN),
    "initiative": ("plan_id", PLAN),
    "activity": ("plan_id", PLAN),
    "report": ("plan_id", PLAN),
    "target_unit": ("target_id", "target"),
    "task_unit": ("task_id", "task"),
    "task_product": ("task_id", "task"),
    "task_progress": ("task_id", "task"),
    "task_occurrence": ("task_id", "task"),
    "task_unit_dates": ("task_id", "task"),
    "inspection_unit": ("inspection_id", "inspection"),
    "inspection_document": ("inspection_id", "inspection"),
    "finding": ("inspection_id", "inspection"),
    "report_section": ("report_id", "report"),
    "report_number": ("report_id", "report"),
    "report_file": ("report_id", "report"),
    "unit_alias": ("unit_id", "unit"),
    "unit_report": ("obligation_id", "obligation"),
    "outline_section": ("outline_id", "outline"),
    "criterion": ("set_id", "criteria_set"),
    "score": ("criterion_id", "criterion"),
    "evidence": ("document_id", "document"),
}

# That a finding was remedied is an event of the year in which it happens, not of the year it was found in.
_REMEDY = frozenset({"closed_on", "document_id", "close_reason"})


def refuse_locked(connection: Connection, changes: Iterable["Change"]) -> None:
    """RuleError when one of the changes touches a locked plan or what belongs to it.

    Asked of every change, by hand, import or undo, after it was made and before it is committed.
    """
    changes = list(changes)
    # A plan being locked or unlocked counts as locked, so that nothing else slips in with it.
    locked = {int(c.row_id) for c in changes if c.entity == PLAN and c.field == "locked"}
    locked.update(row[0] for row in connection.exec_driver_sql("SELECT id FROM plan WHERE locked"))
    if not locked:
        return
    touched = _plans_touched(connection, changes) & locked
    if touched:
        plan_id = min(touched)
        title = connection.scalar(select(PlanRow.title).where(PlanRow.id == plan_id))
        raise RuleError(
            f"Kế hoạch “{title or plan_id}” đã khóa sổ nên không sửa được.",
            hint=(
                "Nếu thật cần sửa: chọn kế hoạch này ở góc trên bên phải cửa sổ, vào Tệp → Mở khóa sổ"
                " kế hoạch, sửa xong thì khóa sổ lại. Tồn tại khắc phục xong sau năm đó thì khép được"
                " ngay, không cần mở khóa."
            ),
        )


def _plans_touched(connection: Connection, changes: Iterable["Change"]) -> set[int]:
    """The plans of all changes, found level by level: an import changes thousands of rows of one plan."""
    rows: dict[str, set[int]] = defaultdict(set)
    for change in changes:
        if change.entity == PLAN:
            if change.op != "insert" and change.field != "locked":
                rows[PLAN].add(int(change.row_id))
        elif change.entity in OWNERS and not _remedied_later(connection, change):
            column, parent = OWNERS[change.entity]
            owners = _owners_told(change, column)
            if owners is None:
                rows[change.entity].add(int(change.row_id))
            else:
                rows[parent] |= owners
    while below := next((entity for entity in rows if entity in OWNERS), None):
        column, parent = OWNERS[below]
        rows[parent] |= _owners_kept(connection, below, column, rows.pop(below))
    return rows[PLAN]


def _owners_told(change: "Change", column: str) -> set[int] | None:
    """The owners a change itself names; None when it changes another column."""
    if change.op != "update":
        found = {json.loads(change.new or change.old or "{}").get(column)}
    elif change.field == column:
        found = {json.loads(text or "null") for text in (change.old, change.new)}
    else:
        return None
    return {int(owner) for owner in found if owner is not None}


def _owners_kept(connection: Connection, entity: str, column: str, row_ids: set[int]) -> set[int]:
    table = Base.metadata.tables[entity]
    query = select(table.c[column]).distinct()
    found = {
        owner for some in chunks(row_ids) for owner in connection.scalars(query.where(table.c.id.in_(some)))
    }
    return found - {None}


def _remedied_later(connection: Connection, change: "Change") -> bool:
    """Whether a finding that its plan's years left open is closed, proved or opened again after them."""
    if change.entity != "finding" or change.op != "update" or change.field not in _REMEDY:
        return False
    plan_id = _plan_of(connection, "finding", int(change.row_id))
    if plan_id is None:
        return False
    last = connection.scalar(select(PlanRow.year_to).where(PlanRow.id == plan_id))
    days = [_value(connection, "finding", int(change.row_id), "closed_on")]
    if change.field == "closed_on":
        days += [json.loads(text or "null") for text in (change.old, change.new)]
    return all(day is None or int(str(day)[:4]) > (last or 0) for day in days)


def _plan_of(connection: Connection, entity: str, row_id: int | None) -> int | None:
    """The plan a row belongs to; None for rows outside any plan."""
    while entity != PLAN:
        if row_id is None or entity not in OWNERS:
            return None
        column, parent = OWNERS[entity]
        row_id, entity = _value(connection, entity, row_id, column), parent
    return row_id


def _value(connection: Connection, entity: str, row_id: int, column: str) -> int | None:
    table = Base.metadata.tables[entity]
    found: int | None = connection.scalar(select(table.c[column]).where(table.c.id == row_id))
    return found
