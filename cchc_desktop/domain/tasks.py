"""Tasks (nhiệm vụ): what is to be done, and how it stands on a day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.unit_dates import UnitDates, deciding, last_hand_in

SOON_DAYS = 30


class TaskState(StrEnum):
    """The states of CLI.md; a task is in exactly one of them."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    MAINTAINED = "maintained"
    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    OVERDUE = "overdue"
    WAITING = "waiting"
    DROPPED = "dropped"


CLOSED = frozenset({TaskState.DONE_ON_TIME, TaskState.DONE_LATE, TaskState.DROPPED})


class ProgressKind(StrEnum):
    """What a progress entry says."""

    NOTE = "note"
    DONE = "done"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Product:
    """A product (sản phẩm): ticked on a day, proved by a document."""

    id: int
    text: str
    done_on: date | None = None
    document_id: int | None = None
    document_name: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """News of a task on a day."""

    id: int
    happened_on: date
    kind: ProgressKind
    text: str
    document_id: int | None = None
    document_name: str = ""


@dataclass(frozen=True, slots=True)
class TaskOccurrence:
    """One instance of a recurring task, as kept in the register."""

    id: int
    rule: str
    due_on: date
    period_start: date
    period_end: date
    done_on: date | None = None
    skipped: bool = False
    document_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Budget:
    """Money for a task in đồng: asked for, appraised by Phòng Kinh tế, spent; unknown is None."""

    estimate: Decimal | None = None
    appraised: Decimal | None = None
    spent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One task of a plan, in the plan's own words beside what they mean.

    `due` is nominal and never moved; `legal_due` is the next working day where `due` is a day off. Where the
    `units` of a relative deadline received each on its own day, their terms count instead (`next_due`).
    """

    id: int
    plan_id: int
    position: int
    area: Area
    order: str
    content: str
    lead_text: str
    leads: tuple[str, ...]
    lead_ids: tuple[int, ...]
    coordination_text: str
    time_text: str
    kind: DeadlineKind
    continuous: bool
    start: date | None
    due: date | None
    legal_due: date | None
    prepare: date | None = None
    recurrences: tuple[str, ...] = ()
    anchor: str | None = None
    amount: int | None = None
    amount_unit: str | None = None
    anchor_on: date | None = None
    follow_up: str | None = None
    dropped_on: date | None = None
    dropped_reason: str = ""
    where: str = ""
    note: str = ""
    budget: Budget = Budget()
    products: tuple[Product, ...] = ()
    progress: tuple[Progress, ...] = ()
    occurrences: tuple[TaskOccurrence, ...] = ()
    units: tuple[UnitDates, ...] = ()
    parent_id: int | None = None
    carried_from_id: int | None = None

    @property
    def lead(self) -> str:
        """The first unit in charge; empty when the plan names none."""
        return self.leads[0] if self.leads else ""

    @property
    def lasting(self) -> bool:
        """Work that goes on rather than ends: "Thường xuyên", "Cả năm"."""
        return self.continuous or self.kind is DeadlineKind.ONGOING

    def done_on(self, on: date) -> date | None:
        """The day it was finished as known on a day: by an entry, its last product or its last occurrence.

        Lasting work is not finished by its products before its last day: a report handed in in March does
        not end what goes on all year. Work that was given up counts as never finished.
        """
        if self.dropped_on is not None and self.dropped_on <= on:
            return None
        return self._finished_whole(on) or self._occurrences_done(on)

    def _finished_whole(self, on: date) -> date | None:
        """By what is said or ticked of the task itself, whatever its occurrences.

        Units that have all handed in end it as the terms of recurring work do, but only where the plan names
        no product: what they hand in may be one of several, so a product that is not ticked keeps it open.
        """
        said = self._said_done(on)
        if said is not None:
            return said
        ticked = [p.done_on for p in self.products if p.done_on is not None and p.done_on <= on]
        if self.products and len(ticked) == len(self.products) and not self._reopened_after(max(ticked), on):
            return max(ticked) if self._past_term(on) or not self.lasting else None
        if self.products or not self.units:
            return None
        last = last_hand_in(self.units, on)
        return None if last is None or self._reopened_after(last, on) else last

    def _past_term(self, on: date) -> bool:
        """Whether the day is after the last one on time, for any of the units whose terms count then."""
        if not self.units:
            return self.legal_due is not None and on > self.legal_due
        return any(u.legal_due is not None and on > u.legal_due for u in deciding(self.units, on))

    def _occurrences_done(self, on: date) -> date | None:
        """The day of the last one, once all that were not skipped are done."""
        counted = [o for o in self.occurrences if not o.skipped]
        days = [o.done_on for o in counted if o.done_on is not None and o.done_on <= on]
        if self.kind is not DeadlineKind.RECURRING or not days or len(days) < len(counted):
            return None
        return None if self._reopened_after(max(days), on) else max(days)

    def _said_done(self, on: date) -> date | None:
        verdict = None
        for entry in sorted(self.progress, key=lambda e: (e.happened_on, e.id)):
            if entry.happened_on <= on and entry.kind is not ProgressKind.NOTE:
                verdict = entry.happened_on if entry.kind is ProgressKind.DONE else None
        return verdict

    def _reopened_after(self, day: date, on: date) -> bool:
        return any(e.kind is ProgressKind.REOPENED and day <= e.happened_on <= on for e in self.progress)

    def news(self, since: date, until: date) -> bool:
        """Whether an entry, a product, an occurrence or what a unit handed in is dated within the days."""
        days = [e.happened_on for e in self.progress]
        days += [p.done_on for p in self.products if p.done_on is not None]
        days += [o.done_on for o in self.occurrences if o.done_on is not None]
        days += [u.handed_in_on for u in self.units if u.handed_in_on is not None]
        return any(since <= day <= until for day in days)

    def next_due(self, on: date) -> date | None:
        """What a countdown goes by: the due day, or that of the first open occurrence or unit."""
        return min(self._open_days(on), default=None)

    def _open_days(self, on: date) -> list[date]:
        if self.units:
            return [unit.due for unit in deciding(self.units, on) if unit.due is not None]
        if self.kind is not DeadlineKind.RECURRING:
            return [] if self.due is None else [self.due]
        return [o.due_on for o in self.occurrences if not o.skipped and not _done_by(o, on)]

    def state(self, on: date, calendar: WorkCalendar, since: date = date.min) -> TaskState:
        """How it stands on a day; "maintained" asks for news since the first day of the period."""
        if self.dropped_on is not None and self.dropped_on <= on:
            return TaskState.DROPPED
        finished = self._finished_whole(on)
        if finished is not None:
            late = self._past_term(finished) or any(unit.late(finished) for unit in self.units)
            return TaskState.DONE_LATE if late else TaskState.DONE_ON_TIME
        if self.kind is DeadlineKind.RECURRING and self.occurrences:
            return self._recurring_state(on, calendar)
        if self._past_term(on):
            return TaskState.OVERDUE
        if self.lasting and self.news(since, on):
            return TaskState.MAINTAINED
        if self.news(date.min, on):
            return TaskState.IN_PROGRESS
        return TaskState.WAITING if self._waits() else TaskState.NOT_STARTED

    def _waits(self) -> bool:
        """Whether the day of what it counts from, or waits for, is not known of anyone."""
        awaited = self.kind in (DeadlineKind.ON_EVENT, DeadlineKind.RELATIVE)
        return awaited and self.due is None and all(unit.due is None for unit in self.units)

    def _recurring_state(self, on: date, calendar: WorkCalendar) -> TaskState:
        counted = [o for o in self.occurrences if not o.skipped]
        if self._occurrences_done(on) is not None:
            late = any(o.done_on is not None and o.done_on > calendar.next_working(o.due_on) for o in counted)
            return TaskState.DONE_LATE if late else TaskState.DONE_ON_TIME
        if any(not _done_by(o, on) and on > calendar.next_working(o.due_on) for o in counted):
            return TaskState.OVERDUE
        return TaskState.IN_PROGRESS if self.news(date.min, on) else TaskState.NOT_STARTED

    def due_soon(self, on: date, calendar: WorkCalendar, days: int = SOON_DAYS) -> bool:
        """Not done and due within the coming days, today included."""
        # A term that was missed does not hide the next one.
        soon = any(on <= due <= on + timedelta(days=days) for due in self._open_days(on))
        return soon and self.state(on, calendar) not in CLOSED


def in_plan_order(tasks: Sequence[Task]) -> list[Task]:
    """The tasks as the plan counts them: each part after its whole, numbered with it ("1.a", "2.1")."""
    by_id = {task.id: task for task in tasks}
    parts: dict[int | None, list[Task]] = {}
    for task in sorted(tasks, key=lambda t: (t.position, t.id)):
        parent = task.parent_id if task.parent_id in by_id and task.parent_id != task.id else None
        parts.setdefault(parent, []).append(task)
    # The numbers of whole tasks begin anew in each annex; those of parts say which comes first.
    for parent, siblings in parts.items():
        if parent is not None and all(number_key(task.order) for task in siblings):
            siblings.sort(key=lambda task: number_key(task.order))
    found: list[Task] = []
    waiting = [(task, "") for task in reversed(parts.pop(None, []))]
    while waiting:
        task, above = waiting.pop()
        order = _order_within(above, task.order)
        found.append(task if order == task.order else replace(task, order=order))
        waiting += [(part, order) for part in reversed(parts.pop(task.id, []))]
    # Tasks that are each other's parts hang from nothing: shown as they are rather than lost.
    return found + [task for rest in parts.values() for task in rest]


_NUMBER_PARTS = re.compile(r"[0-9]+|[^\W\d_]+")
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "IV": 4, "V": 5, "IX": 9, "X": 10}
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"


def number_key(order: str) -> tuple[tuple[int, int], ...]:
    """By what printed numbers sort: Roman before Arabic before letters, 1.2 before 1.10, d before đ."""
    return tuple(_part_key(part) for part in _NUMBER_PARTS.findall(order))


def _part_key(part: str) -> tuple[int, int]:
    if part.isdigit():
        return 1, int(part)
    if _ROMAN.fullmatch(part):
        pairs = re.findall("IX|IV|X|V|I", part)
        return 0, sum(_ROMAN_VALUES[pair] for pair in pairs)
    letter = part[0].casefold()
    return 2, _LETTERS.index(letter) if letter in _LETTERS else len(_LETTERS)


def _order_within(above: str, order: str) -> str:
    """A part's number with that of its whole, unless the plan writes it so already."""
    whole = above.rstrip(".) ")
    if not whole or order.startswith(f"{whole}."):
        return order
    return f"{whole}.{order}" if order[:1].isalnum() else f"{whole} {order}".strip()


def _done_by(occurrence: TaskOccurrence, on: date) -> bool:
    return occurrence.done_on is not None and occurrence.done_on <= on


@dataclass(frozen=True, slots=True)
class TaskTotals:
    """How many tasks stand how; the states sum to `total`."""

    total: int
    by_state: dict[TaskState, int]
    due_soon: int

    def count(self, *states: TaskState) -> int:
        """Tasks in any of the states."""
        return sum(self.by_state[state] for state in states)

    @property
    def done(self) -> int:
        """Finished, on time or late."""
        return self.count(TaskState.DONE_ON_TIME, TaskState.DONE_LATE)


def task_totals(
    tasks: list[Task] | tuple[Task, ...], on: date, calendar: WorkCalendar, since: date = date.min
) -> TaskTotals:
    """The counts of a plan's tasks on a day."""
    by_state = dict.fromkeys(TaskState, 0)
    for task in tasks:
        by_state[task.state(on, calendar, since)] += 1
    return TaskTotals(len(tasks), by_state, sum(task.due_soon(on, calendar) for task in tasks))
