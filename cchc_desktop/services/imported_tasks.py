"""The tasks of a draft as rows: written together, since a query and a flush for each takes a minute."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from cchc_desktop.db.at_once import chunks
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import TaskOccurrenceRow, TaskProductRow, TaskRow, TaskUnitRow
from cchc_desktop.services.carry_over import carry_tasks, retire_tasks, take_back
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.task_parts import by_task
from cchc_desktop.services.task_rows import (
    UnitFinder,
    deadline_values,
    place_occurrences,
    place_products,
    place_units,
    renew_days,
)

if TYPE_CHECKING:
    from cchc_desktop.importing.compare import Match
    from cchc_desktop.importing.draft import DraftTask


def write_tasks(
    session: JournalledSession,
    plan_id: int,
    tasks: Sequence["DraftTask"],
    matches: Sequence["Match"],
    *,
    update: bool,
) -> None:
    """The tasks of a plan: rows of their own, or with `update` the matched ones changed.

    Without `update` what was done in a matched task goes on in the new one; with it, kept tasks that the
    draft lacks are retired.
    """
    old = _matched(session, matches)
    ids = _write_rows(session, plan_id, tasks, old if update else {}, first=1)
    if update:
        retire_tasks(session, [m.known_id for m in matches if m.draft_index is None and m.known_id])
    else:
        new = _by_id(session, [ids[at] for at in old])
        carry_tasks(session, [(old[at], new[row_id]) for at, row_id in enumerate(ids) if at in old])


def add_tasks_at_end(
    session: JournalledSession, plan_id: int, tasks: Sequence["DraftTask"], *, first: int
) -> None:
    """New tasks of a kept plan, from position `first` on."""
    _write_rows(session, plan_id, tasks, {}, first=first)


def _matched(session: JournalledSession, matches: Sequence["Match"]) -> dict[int, TaskRow]:
    """The kept row of each matched task of the draft, by the task's index."""
    wanted = {m.draft_index: m.known_id for m in matches if m.draft_index is not None and m.known_id}
    rows = _by_id(session, wanted.values())
    return {at: rows.get(one) or fetch(session, TaskRow, one) for at, one in wanted.items()}


def _by_id(session: JournalledSession, ids: Collection[int]) -> dict[int, TaskRow]:
    rows: dict[int, TaskRow] = {}
    for some in chunks(ids):
        rows |= {row.id: row for row in session.scalars(select(TaskRow).where(TaskRow.id.in_(some)))}
    return rows


def _write_rows(
    session: JournalledSession,
    plan_id: int,
    tasks: Sequence["DraftTask"],
    kept: Mapping[int, TaskRow],
    *,
    first: int,
) -> list[int]:
    """The ids of the tasks, all written with their parts: the `kept` rows changed, the others new.

    The new ones are never made objects of the session: it follows every column of each, and that costs half
    of the import of a long plan.
    """
    free = session.free_ids(TaskRow)
    ids = [kept[at].id if at in kept else next(free) for at in range(len(tasks))]
    fresh: list[dict[str, Any]] = []
    for at, (task, told) in enumerate(zip(tasks, _told(ids, tasks), strict=True)):
        told["position"] = first + at
        if at in kept:
            _change(session, kept[at], told, task)
        else:
            row = {"id": ids[at], "plan_id": plan_id, "note": task.note}
            fresh.append(row | deadline_values(task.deadline) | told)
    session.insert_values(TaskRow, fresh)
    _place_parts(session, ids, tasks, [row.id for row in kept.values()])
    return ids


def _told(ids: Sequence[int], tasks: Sequence["DraftTask"]) -> Iterator[dict[str, Any]]:
    """What the file says of each task.

    A part of a task ("1.1") stands below the last task before it that has the number it names.
    """
    found: dict[tuple[str, str], int] = {}
    for row_id, task in zip(ids, tasks, strict=True):
        told: dict[str, Any] = {
            "area": task.area.value,
            "order_text": task.order,
            "content": task.content,
            "lead_text": task.lead_text,
            "coordination_text": task.coordination_text,
            "time_text": task.time_text,
            "where": task.where,
            "budget_text": task.budget_text,
        }
        if task.parent_order is not None:
            told["parent_id"] = found.get((task.area.value, task.parent_order))
        found[task.area.value, task.order] = row_id
        yield told


def _change(session: JournalledSession, row: TaskRow, told: Mapping[str, Any], task: "DraftTask") -> None:
    row.note = row.note or task.note
    take_back(row)
    renew_days(session, row, task.deadline)
    for name, value in told.items():
        setattr(row, name, value)


def _place_parts(
    session: JournalledSession, ids: Sequence[int], tasks: Sequence["DraftTask"], kept: Sequence[int]
) -> None:
    """Periods, units in charge and products of tasks that are written already; `kept` may have some."""
    occurrences = by_task(session, TaskOccurrenceRow, TaskOccurrenceRow.due_on, kept)
    units = by_task(session, TaskUnitRow, TaskUnitRow.position, kept)
    products = by_task(session, TaskProductRow, TaskProductRow.position, kept)
    finder = UnitFinder(session)
    new_occurrences: list[dict[str, Any]] = []
    new_units: list[dict[str, int]] = []
    new_products: list[dict[str, Any]] = []
    for row_id, task in zip(ids, tasks, strict=True):
        new_occurrences += place_occurrences(session, row_id, task.deadline, occurrences[row_id])
        new_units += place_units(session, row_id, finder.ids(task.leads), units[row_id])
        new_products += place_products(session, row_id, task.products, products[row_id])
    session.flush()
    session.insert_values(TaskOccurrenceRow, new_occurrences)
    session.insert_values(TaskUnitRow, new_units)
    session.insert_values(TaskProductRow, new_products)
