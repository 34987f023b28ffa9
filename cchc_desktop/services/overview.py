"""Everything the first page shows, from one reading."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.display.overview import shortfall_words
from cchc_desktop.display.unit_dates import owing_words
from cchc_desktop.domain.agenda import Work, WorkKind, by_urgency, piece_of_work
from cchc_desktop.domain.inspections import InspectionState
from cchc_desktop.domain.measuring import target_coverage
from cchc_desktop.domain.obligations import Direction
from cchc_desktop.domain.reminders import REMINDER_DAYS, Reminder, reached_between
from cchc_desktop.domain.targets import Measure, TargetState
from cchc_desktop.domain.tasks import CLOSED
from cchc_desktop.services.obligations import unit_reports_of
from cchc_desktop.services.plans import pick_plan, plans_of
from cchc_desktop.services.status import PlanStatus, status_of

_AHEAD = max(REMINDER_DAYS)
_OWED_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A target that is short, and what it takes."""

    target_id: int
    text: str
    words: str
    state: TargetState


@dataclass(frozen=True, slots=True)
class Overview:
    """A plan on a day: `work` due within 30 days or overdue, `marks` every due day of the year."""

    status: PlanStatus
    work: tuple[Work, ...]
    marks: tuple[Work, ...]
    short: tuple[Shortfall, ...]
    unknown: int

    def reached(self, since: date) -> list[Reminder[Work]]:
        """The steps of the reminder ladder that came up after a day, today included."""
        return reached_between(
            [(work, work.due) for work in self.marks], since, self.status.on, self.status.calendar
        )


def overview(database: Database, on: date, plan_id: int) -> Overview:
    """How the plan stands on a day and what is to be done."""
    with database.reading() as session:
        plan = pick_plan(plans_of(session), plan_id=plan_id)
        status = status_of(session, plan, on)
        owed = tuple(_owed(session, status))
    # Reckoned when the file is free again: an edit made meanwhile waits for the reading alone.
    marks = by_urgency([*_work(status), *owed])
    horizon = on + timedelta(days=_AHEAD)
    return Overview(
        status=status,
        work=tuple(w for w in marks if w.due <= horizon),
        marks=tuple(marks),
        short=tuple(_short(status)),
        unknown=sum(s.state is TargetState.NO_DATA for s in status.targets),
    )


def _work(status: PlanStatus) -> Iterator[Work]:
    yield from _task_work(status)
    yield from _inspection_work(status)
    for duty in status.obligations:
        if duty.due is not None and duty.sent_on is None and duty.direction is Direction.SEND:
            text = f"{duty.name} gửi {duty.receiver}"
            yield piece_of_work(
                WorkKind.REPORT,
                "obligation",
                duty.id,
                text,
                duty.sender,
                duty.due,
                status.on,
                status.calendar,
            )


def _task_work(status: PlanStatus) -> Iterator[Work]:
    on, days = status.on, status.calendar
    for task in status.tasks:
        due = task.next_due(on)
        if due is not None and task.state(on, days) not in CLOSED:
            unit = owing_words(task, on) or task.lead or task.lead_text
            yield piece_of_work(WorkKind.TASK, "task", task.id, task.content, unit, due, on, days)


def _inspection_work(status: PlanStatus) -> Iterator[Work]:
    on, days = status.on, status.calendar
    for finding in status.open_findings:
        if finding.due_on is not None:
            yield piece_of_work(
                WorkKind.FINDING, "finding", finding.id, finding.text, finding.unit, finding.due_on, on, days
            )
    for item in status.registers.inspections:
        waiting = item.state(on) in (InspectionState.PLANNED, InspectionState.OVERDUE)
        if waiting and item.planned_on is not None and item.year == status.year:
            units = ", ".join(visit.unit for visit in item.visits)
            yield piece_of_work(
                WorkKind.INSPECTION, "inspection", item.id, item.title, units, item.planned_on, on, days
            )


def _owed(session: Session, status: PlanStatus) -> Iterator[Work]:
    """A piece of work for each report units owe, from a week before until the commune's own is sent."""
    gone = {o.period for o in status.obligations if o.direction is Direction.SEND and o.sent_on is not None}
    for duty in status.obligations:
        if (
            duty.period in gone
            or duty.direction is not Direction.COLLECT
            or duty.due is None
            or duty.sent_on is not None
        ):
            continue
        if duty.due > status.on + timedelta(days=_OWED_AHEAD):
            continue
        owing = [r.unit for r in unit_reports_of(session, duty) if r.received_on is None]
        if owing:
            yield piece_of_work(
                WorkKind.OWED,
                "obligation",
                duty.id,
                f"{duty.name}: {len(owing)} đơn vị chưa gửi",
                _folded(owing),
                duty.due,
                status.on,
                status.calendar,
            )


def _folded(names: list[str], limit: int = 3) -> str:
    more = f" và {len(names) - limit} đơn vị khác" if len(names) > limit else ""
    return ", ".join(names[:limit]) + more


def _short(status: PlanStatus) -> Iterator[Shortfall]:
    order = (TargetState.NOT_MET, TargetState.AT_RISK, TargetState.ON_TRACK)
    short = [s for s in status.targets if s.state in order]
    for item in sorted(short, key=lambda s: (order.index(s.state), s.target.position)):
        cover = None
        if item.target.measure is Measure.UNITS_INSPECTED:
            cover = target_coverage(item.target, status.registers, status.on)
        yield Shortfall(item.target.id, item.target.text, shortfall_words(item, cover), item.state)


def most_pressing(found: Overview, count: int = 5) -> list[Work]:
    """What the chairman should decide on first: overdue work, else what is due soonest.

    Reports that units owe come one by one in the list; for the chairman the newest of them stands for all.
    """
    newest = max((w for w in found.work if w.kind is WorkKind.OWED), key=lambda w: w.due, default=None)
    return [w for w in found.work if w.kind is not WorkKind.OWED or w is newest][:count]
