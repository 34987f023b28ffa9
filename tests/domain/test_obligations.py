"""Duties to report, their states, the ladder of reminders and what is most urgent."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.agenda import WorkKind, by_urgency, piece_of_work
from cchc_desktop.domain.calendar import DayKind, WorkCalendar
from cchc_desktop.domain.obligations import Direction, Obligation, ObligationState, on_time_rate
from cchc_desktop.domain.reminders import Urgency, ladder, reached_between, urgency

WEEK = WorkCalendar()
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def duty(due: date | None, **more: object) -> Obligation:
    return Obligation(
        id=1,
        year=2026,
        period="2026-Q1",
        direction=Direction.SEND,
        name="Báo cáo quý I",
        sender="UBND xã",
        receiver="Sở Nội vụ",
        due_text="",
        due=due,
        data_from=date(2025, 12, 15),
        data_to=date(2026, 3, 14),
        **more,  # type: ignore[arg-type]
    )


def test_due_on_saturday_is_in_time_until_monday() -> None:
    saturday = date(2026, 3, 7)
    report = duty(saturday)
    assert report.legal_due(WEEK) == date(2026, 3, 9)
    assert report.state(date(2026, 3, 9), WEEK) is ObligationState.NOT_STARTED
    assert report.state(date(2026, 3, 10), WEEK) is ObligationState.LATE
    assert report.days_left(date(2026, 3, 9)) == -2


def test_sent_after_the_legal_day_is_sent_but_late() -> None:
    late = duty(date(2026, 3, 7), sent_on=date(2026, 3, 10), stored_state=ObligationState.SENT)
    assert late.state(date(2026, 4, 1), WEEK) is ObligationState.SENT
    assert late.sent_late(WEEK)
    in_time = duty(date(2026, 3, 7), sent_on=date(2026, 3, 9), stored_state=ObligationState.SENT)
    assert in_time.sent_on_time(WEEK)


def test_the_rate_counts_what_was_sent_and_what_is_late() -> None:
    sent = duty(date(2026, 3, 6), sent_on=date(2026, 3, 6))
    late = duty(date(2026, 3, 6))
    coming = duty(date(2026, 12, 9))
    assert on_time_rate([sent, late, coming], date(2026, 4, 1), WEEK) == (1, 2)
    assert on_time_rate([coming], date(2026, 4, 1), WEEK) == (0, 0)


def test_reminders_fall_on_the_working_day_before() -> None:
    steps = ladder(date(2026, 3, 10), WEEK)
    assert steps[1] == date(2026, 3, 9)
    assert steps[3] == date(2026, 3, 6)
    assert steps[None] == date(2026, 3, 11)
    holiday = WorkCalendar({date(2026, 3, 9): DayKind.OFF})
    assert ladder(date(2026, 3, 10), holiday)[1] == date(2026, 3, 6)


def test_what_came_up_while_the_program_was_closed_is_told_once() -> None:
    due = date(2026, 3, 10)
    seen = reached_between([("Báo cáo", due)], date(2026, 2, 1), date(2026, 3, 8), WEEK)
    assert [(r.item, r.step) for r in seen] == [("Báo cáo", 3)]
    assert reached_between([("Báo cáo", due)], date(2026, 3, 6), date(2026, 3, 8), WEEK) == []
    over = reached_between([("Báo cáo", due)], date(2026, 2, 1), date(2026, 5, 1), WEEK)
    assert [r.step for r in over] == [None]


@given(DAYS, st.integers(0, 60), st.integers(0, 60))
@settings(max_examples=80)
def test_no_step_is_told_twice_or_lost(due: date, ahead: int, later: int) -> None:
    start = due - timedelta(days=ahead + 40)
    middle, end = due - timedelta(days=ahead), due + timedelta(days=later)
    items = [("x", due)]
    first = reached_between(items, start, middle, WEEK)
    second = reached_between(items, middle, end, WEEK)
    whole = reached_between(items, start, end, WEEK)
    assert whole == (second or first)
    assert all(start < r.day <= end for r in whole)


@given(DAYS, st.integers(-400, 400))
@settings(max_examples=80)
def test_overdue_begins_after_the_next_working_day(on: date, days: int) -> None:
    due = on + timedelta(days=days)
    assert (urgency(due, on, WEEK) is Urgency.OVERDUE) == (on > WEEK.next_working(due))


@pytest.mark.parametrize(
    ("left", "wanted"),
    [(0, Urgency.TODAY), (7, Urgency.WEEK), (8, Urgency.MONTH), (30, Urgency.MONTH), (31, Urgency.LATER)],
)
def test_urgency_goes_by_days(left: int, wanted: Urgency) -> None:
    on = date(2026, 3, 4)
    assert urgency(on + timedelta(days=left), on, WEEK) is wanted


def test_overdue_work_comes_first_and_the_oldest_of_it_before_the_rest() -> None:
    on = date(2026, 3, 4)

    def work(days: int, kind: WorkKind = WorkKind.TASK) -> object:
        due = on + timedelta(days=days)
        return piece_of_work(kind, "task", days + 100, f"{days}", "", due, on, WEEK)

    pile = [work(5), work(-3), work(-20), work(0), work(5, WorkKind.REPORT)]
    found = by_urgency(pile)  # type: ignore[arg-type]
    assert [(w.text, w.kind) for w in found] == [
        ("-20", WorkKind.TASK),
        ("-3", WorkKind.TASK),
        ("0", WorkKind.TASK),
        ("5", WorkKind.REPORT),
        ("5", WorkKind.TASK),
    ]
