"""The tasks of a draft as rows: written together, since a query and a flush for each takes a minute."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from cchc_desktop.db.at_once import chunks
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import TaskOccurrenceRow, TaskProductRow, TaskRow, TaskUnitRow
from cchc_desktop.services.carry_over import carry_tasks, retire_tasks, take_back
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.task_parts import by_task
from cchc_desktop.services.task_rows import (
    UnitFinder,
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
    rows = [old[at] if update and at in old else TaskRow(plan_id=plan_id) for at in range(len(tasks))]
    fresh = [row for row in rows if row not in session]
    session.give_ids(fresh)
    _fill(session, rows, tasks, first=1)
    _set_parents(rows, tasks)
    session.insert_all(fresh)
    _place_parts(session, rows, tasks)
    if update:
        retire_tasks(session, [m.known_id for m in matches if m.draft_index is None and m.known_id])
    else:
        new = _by_id(session, [rows[at].id for at in old])
        carry_tasks(session, [(old[at], new[row.id]) for at, row in enumerate(rows) if at in old])


def add_tasks_at_end(
    session: JournalledSession, plan_id: int, tasks: Sequence["DraftTask"], *, first: int
) -> None:
    """New tasks of a kept plan, from position `first` on."""
    rows = [TaskRow(plan_id=plan_id) for _ in tasks]
    session.give_ids(rows)
    _fill(session, rows, tasks, first=first)
    _set_parents(rows, tasks)
    session.insert_all(rows)
    _place_parts(session, rows, tasks)


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


def _fill(
    session: JournalledSession, rows: Sequence[TaskRow], tasks: Sequence["DraftTask"], *, first: int
) -> None:
    for position, (row, task) in enumerate(zip(rows, tasks, strict=True), start=first):
        row.position, row.area = position, task.area.value
        row.order_text, row.content = task.order, task.content
        row.lead_text, row.coordination_text = task.lead_text, task.coordination_text
        row.where, row.budget_text = task.where, task.budget_text
        row.note = row.note or task.note
        row.kind = row.kind or task.deadline.kind.value
        take_back(row)
        renew_days(session, row, task.deadline)
        row.time_text = task.time_text


def _set_parents(rows: Sequence[TaskRow], tasks: Sequence["DraftTask"]) -> None:
    """A part of a task ("1.1") stands below the last task before it that has the number it names."""
    found: dict[tuple[str, str], int] = {}
    for row, task in zip(rows, tasks, strict=True):
        if task.parent_order is not None:
            row.parent_id = found.get((task.area.value, task.parent_order))
        found[task.area.value, task.order] = row.id


def _place_parts(session: JournalledSession, rows: Sequence[TaskRow], tasks: Sequence["DraftTask"]) -> None:
    """Periods, units in charge and products of tasks that are written already."""
    kept = [row.id for row in rows if row in session]
    occurrences = by_task(session, TaskOccurrenceRow, TaskOccurrenceRow.due_on, kept)
    units = by_task(session, TaskUnitRow, TaskUnitRow.position, kept)
    products = by_task(session, TaskProductRow, TaskProductRow.position, kept)
    finder = UnitFinder(session)
    new_occurrences: list[TaskOccurrenceRow] = []
    new_units: list[TaskUnitRow] = []
    new_products: list[TaskProductRow] = []
    for row, task in zip(rows, tasks, strict=True):
        new_occurrences += place_occurrences(session, row.id, task.deadline, occurrences[row.id])
        new_units += place_units(session, row.id, finder.ids(task.leads), units[row.id])
        new_products += place_products(session, row.id, task.products, products[row.id])
    session.flush()
    for new in (new_occurrences, new_units, new_products):
        session.insert_all(new)
