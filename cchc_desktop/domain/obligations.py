"""Reporting obligations: who reports what to whom, by when, for which days of data."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.periods import Window


class Direction(StrEnum):
    """Units to the drafting office, or the commune to the province."""

    COLLECT = "collect"
    SEND = "send"


class ObligationState(StrEnum):
    """The states of CLI.md."""

    NOT_STARTED = "not_started"
    DRAFTING = "drafting"
    SUBMITTED = "submitted"
    SENT = "sent"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class ObligationRule:
    """A duty that returns every year; `period` is the suffix of a period's code, empty for the year."""

    id: int
    direction: Direction
    period: str
    name: str
    sender: str
    receiver: str
    due_text: str
    window: Window = Window.ND09
    basis: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Obligation:
    """A duty of one year. `due` is nominal; late counts from the day after `legal_due`."""

    id: int
    year: int
    period: str
    direction: Direction
    name: str
    sender: str
    receiver: str
    due_text: str
    due: date | None
    data_from: date
    data_to: date
    stored_state: ObligationState = ObligationState.NOT_STARTED
    submitted_on: date | None = None
    sent_on: date | None = None
    sent_number: str = ""
    sent_way: str = ""
    rule_id: int | None = None
    note: str = ""

    def legal_due(self, calendar: WorkCalendar) -> date | None:
        """The last day on which it is on time (the next working day, if due on a day off)."""
        return None if self.due is None else calendar.next_working(self.due)

    def state(self, on: date, calendar: WorkCalendar) -> ObligationState:
        """Sent once sent; late while open after its legal due day."""
        if self.sent_on is not None and self.sent_on <= on:
            return ObligationState.SENT
        limit = self.legal_due(calendar)
        if limit is not None and on > limit:
            return ObligationState.LATE
        if self.stored_state is ObligationState.SENT:
            return ObligationState.SUBMITTED
        return self.stored_state

    def sent_late(self, calendar: WorkCalendar) -> bool:
        """Whether it was sent after its legal due day."""
        limit = self.legal_due(calendar)
        return self.sent_on is not None and limit is not None and self.sent_on > limit

    def sent_on_time(self, calendar: WorkCalendar) -> bool:
        """Whether it was sent by its legal due day."""
        return self.sent_on is not None and not self.sent_late(calendar)

    def days_left(self, on: date) -> int | None:
        """Days to the nominal due day, negative after it; None without one."""
        return None if self.due is None else (self.due - on).days


def on_time_rate(obligations: Iterable[Obligation], on: date, calendar: WorkCalendar) -> tuple[int, int]:
    """How many were sent in time, out of those that were sent or whose legal due day has passed."""
    judged = [
        o
        for o in obligations
        if (o.sent_on is not None and o.sent_on <= on) or o.state(on, calendar) is ObligationState.LATE
    ]
    return sum(o.sent_on_time(calendar) for o in judged), len(judged)


def default_rules() -> tuple[tuple[Direction, str, str, str], ...]:
    """The rows out of the box: direction, period suffix, name, due phrase (all editable).

    Quarter II is the 6-month report. The dates are those of commune plans seen in 2026; the province's own
    replace them.
    """
    quarter = "trong ngày 07 của tháng cuối quý"
    rows = (
        ("Q1", "Báo cáo quý I", quarter),
        ("H1", "Báo cáo 6 tháng đầu năm", quarter),
        ("Q3", "Báo cáo quý III", quarter),
        ("Q4", "Báo cáo quý IV", quarter),
        ("", "Báo cáo năm", "trước ngày 10/12"),
    )
    return tuple((direction, *row) for direction in (Direction.COLLECT, Direction.SEND) for row in rows)
