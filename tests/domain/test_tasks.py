"""The state of a task: exactly one of those of the contract, from products, entries and dates."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.budgets import budget_total, budget_totals
from cchc_desktop.domain.calendar import DayKind, WorkCalendar
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import (
    Budget,
    Product,
    Progress,
    ProgressKind,
    Task,
    TaskOccurrence,
    TaskState,
    in_plan_order,
    number_key,
    task_totals,
)

CALENDAR = WorkCalendar()
DUE = date(2026, 6, 30)


def task(kind: DeadlineKind = DeadlineKind.DATE, *, due: date | None = DUE, **fields: object) -> Task:
    made = Task(
        1, 1, 1, Area.CHUNG, "1", "Việc", "", (), (), "", "", kind,
        continuous=False, start=None, due=due, legal_due=None if due is None else CALENDAR.next_working(due),
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def note(day: date, kind: ProgressKind = ProgressKind.NOTE, entry: int = 1) -> Progress:
    return Progress(entry, day, kind, "")


def state(of: Task, on: date, since: date = date(2026, 1, 1)) -> TaskState:
    return of.state(on, CALENDAR, since)


def test_it_is_overdue_only_after_its_day() -> None:
    assert state(task(), DUE) is TaskState.NOT_STARTED
    assert state(task(), DUE + timedelta(days=1)) is TaskState.OVERDUE


def test_a_due_day_off_lasts_until_the_next_working_day() -> None:
    saturday = task(due=date(2026, 3, 7))
    assert [state(saturday, date(2026, 3, day)) for day in (8, 9, 10)] == [
        TaskState.NOT_STARTED,
        TaskState.NOT_STARTED,
        TaskState.OVERDUE,
    ]


def test_all_products_finish_it_on_the_day_of_the_last_one() -> None:
    half = task(products=(Product(1, "a", date(2026, 5, 1)), Product(2, "b")))
    whole = task(products=(Product(1, "a", date(2026, 5, 1)), Product(2, "b", date(2026, 7, 2))))
    assert state(half, date(2026, 5, 2)) is TaskState.IN_PROGRESS
    assert whole.done_on(date(2026, 7, 3)) == date(2026, 7, 2)
    assert state(whole, date(2026, 7, 3)) is TaskState.DONE_LATE


def test_a_later_word_to_go_on_takes_the_completion_back() -> None:
    entries = (note(date(2026, 5, 1), ProgressKind.DONE), note(date(2026, 5, 9), ProgressKind.REOPENED, 2))
    reopened = task(progress=entries)
    assert state(reopened, date(2026, 5, 2)) is TaskState.DONE_ON_TIME
    assert state(reopened, date(2026, 5, 9)) is TaskState.IN_PROGRESS


def test_lasting_work_is_maintained_only_with_news_in_the_period() -> None:
    lasting = task(DeadlineKind.ONGOING, due=None, progress=(note(date(2026, 2, 1)),))
    assert state(lasting, date(2026, 5, 1)) is TaskState.MAINTAINED
    assert state(lasting, date(2026, 5, 1), since=date(2026, 4, 1)) is TaskState.IN_PROGRESS


def test_what_waits_for_a_guidance_waits_until_its_day_is_known() -> None:
    waiting = task(DeadlineKind.ON_EVENT, due=None, anchor="hướng dẫn")
    assert state(waiting, date(2026, 5, 1)) is TaskState.WAITING
    assert state(task(DeadlineKind.ON_EVENT, anchor="hướng dẫn"), date(2026, 5, 1)) is TaskState.NOT_STARTED


def term(number: int, due: date, done_on: date | None = None, *, skipped: bool = False) -> TaskOccurrence:
    return TaskOccurrence(number, "quarterly", due, due, due, done_on, skipped)


def test_recurring_work_is_as_late_as_its_first_open_term() -> None:
    terms = (term(1, date(2026, 3, 31), date(2026, 3, 30)), term(2, DUE))
    recurring = task(DeadlineKind.RECURRING, due=None, occurrences=terms)
    assert recurring.next_due(date(2026, 4, 1)) == DUE
    assert state(recurring, date(2026, 4, 1)) is TaskState.IN_PROGRESS
    assert state(recurring, date(2026, 7, 1)) is TaskState.OVERDUE


def test_a_missed_term_does_not_hide_the_one_that_is_due_soon() -> None:
    terms = (term(1, date(2026, 3, 31)), term(2, DUE))
    recurring = task(DeadlineKind.RECURRING, due=None, occurrences=terms)
    soon = [recurring.due_soon(DUE - timedelta(days=left), CALENDAR) for left in (31, 30, 0, -1)]
    assert soon == [False, True, True, False]


def test_a_skipped_term_does_not_keep_recurring_work_open() -> None:
    terms = (term(1, date(2026, 3, 31), date(2026, 4, 2)), term(2, DUE, skipped=True))
    recurring = task(DeadlineKind.RECURRING, due=None, occurrences=terms)
    assert state(recurring, date(2026, 7, 1)) is TaskState.DONE_LATE


def test_recurring_work_is_finished_on_the_day_of_its_last_counted_term() -> None:
    terms = (term(1, date(2026, 3, 31), date(2026, 3, 30)), term(2, DUE, date(2026, 6, 29)))
    recurring = task(DeadlineKind.RECURRING, due=None, occurrences=terms)
    assert recurring.done_on(date(2026, 6, 28)) is None
    assert recurring.done_on(date(2026, 6, 29)) == date(2026, 6, 29)
    assert state(recurring, date(2026, 6, 29)) is TaskState.DONE_ON_TIME


def test_terms_that_were_all_skipped_finish_nothing() -> None:
    terms = (term(1, date(2026, 3, 31), skipped=True), term(2, DUE, skipped=True))
    recurring = task(DeadlineKind.RECURRING, due=None, occurrences=terms)
    assert recurring.done_on(date(2026, 7, 1)) is None
    assert state(recurring, date(2026, 7, 1)) is TaskState.NOT_STARTED


def test_work_taken_up_again_after_its_last_term_is_open() -> None:
    again = Progress(1, date(2026, 7, 2), ProgressKind.REOPENED, "Làm lại")
    terms = (term(1, DUE, date(2026, 6, 29)),)
    recurring = task(DeadlineKind.RECURRING, due=None, occurrences=terms, progress=(again,))
    assert recurring.done_on(date(2026, 7, 1)) == date(2026, 6, 29)
    assert recurring.done_on(date(2026, 7, 2)) is None
    assert state(recurring, date(2026, 7, 2)) is TaskState.IN_PROGRESS


@given(
    st.lists(
        st.tuples(st.booleans(), st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))),
        min_size=1,
        max_size=5,
    ),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
@settings(max_examples=80)
def test_a_task_is_done_exactly_when_it_has_a_day_of_completion(
    kept: list[tuple[bool, date | None]], on: date
) -> None:
    terms = tuple(term(n, DUE, day, skipped=skipped) for n, (skipped, day) in enumerate(kept))
    recurring = task(DeadlineKind.RECURRING, due=None, occurrences=terms)
    done = state(recurring, on) in (TaskState.DONE_ON_TIME, TaskState.DONE_LATE)
    assert done == (recurring.done_on(on) is not None)


def test_dropped_counts_from_its_day() -> None:
    dropped = task(dropped_on=date(2026, 5, 10), dropped_reason="Sáp nhập")
    assert state(dropped, date(2026, 5, 9)) is TaskState.NOT_STARTED
    assert state(dropped, date(2026, 5, 10)) is TaskState.DROPPED


@pytest.mark.parametrize(("left", "soon"), [(-1, False), (0, True), (30, True), (31, False)])
def test_due_soon_is_from_today_to_thirty_days(left: int, soon: bool) -> None:
    assert task().due_soon(DUE - timedelta(days=left), CALENDAR) is soon


some_days = st.dates(date(2026, 1, 1), date(2027, 1, 31))
maybe_day = st.none() | some_days
products = st.lists(maybe_day, max_size=3).map(lambda ds: tuple(Product(n, "p", d) for n, d in enumerate(ds)))
entries = st.lists(st.tuples(some_days, st.sampled_from(list(ProgressKind))), max_size=3).map(
    lambda found: tuple(Progress(n, day, kind, "") for n, (day, kind) in enumerate(found))
)
terms = st.lists(st.tuples(some_days, maybe_day, st.booleans()), max_size=4).map(
    lambda found: tuple(
        TaskOccurrence(n, "r", d, d, d, done, skip) for n, (d, done, skip) in enumerate(found)
    )
)
tasks = st.builds(
    task,
    st.sampled_from(list(DeadlineKind)),
    due=maybe_day,
    products=products,
    progress=entries,
    occurrences=terms,
    continuous=st.booleans(),
    dropped_on=maybe_day,
)
calendars = st.builds(WorkCalendar, st.dictionaries(some_days, st.sampled_from(list(DayKind)), max_size=5))


@settings(max_examples=150)
@given(st.lists(tasks, max_size=8), some_days, calendars)
def test_the_states_always_sum_to_the_total(found: list[Task], on: date, calendar: WorkCalendar) -> None:
    totals = task_totals(found, on, calendar)
    assert sum(totals.by_state.values()) == totals.total == len(found)
    assert totals.due_soon <= totals.total


@settings(max_examples=150)
@given(tasks, some_days)
def test_what_happens_later_does_not_change_how_it_stood(found: Task, on: date) -> None:
    later = note(on + timedelta(days=1), ProgressKind.DONE, 99)
    assert state(replace(found, progress=(*found.progress, later)), on) is state(found, on)


amounts = st.none() | st.decimals(min_value=0, max_value=10**9, places=0)
budgets = st.lists(st.builds(Budget, amounts, amounts, amounts), max_size=6)


@settings(max_examples=100)
@given(budgets)
def test_groups_of_money_sum_to_the_whole(found: list[Budget]) -> None:
    with_money = [replace(task(), budget=b, lead_text=str(at % 2)) for at, b in enumerate(found)]
    whole = budget_total("", with_money)
    groups = budget_totals(with_money, lambda t: t.lead_text)
    assert sum(group.tasks for group in groups) == whole.tasks
    told = [group.estimate for group in groups if group.estimate is not None]
    assert (sum(told, Decimal()) if told else None) == whole.estimate


def test_money_that_nobody_told_is_unknown_and_not_zero() -> None:
    total = budget_total("", [task(), replace(task(), budget=Budget(spent=Decimal(5)))])
    assert (total.tasks, total.estimate, total.spent, total.left) == (1, None, Decimal(5), None)


def part(number: int, order: str, position: int, parent: int | None = None) -> Task:
    return replace(task(), id=number, order=order, position=position, parent_id=parent)


def test_parts_stand_after_their_whole_and_carry_its_number() -> None:
    tasks = [
        part(1, "1.", 1),
        part(2, "2", 2),
        part(3, "a", 3, parent=1),
        part(4, "-", 4, parent=3),
        part(5, "2.1", 5, parent=2),
        part(6, "", 6, parent=2),
    ]
    found = in_plan_order(tasks)
    assert [(t.id, t.order) for t in found] == [
        (1, "1."),
        (3, "1.a"),
        (4, "1.a -"),
        (2, "2"),
        (5, "2.1"),
        (6, "2"),
    ]


def test_a_part_whose_whole_is_gone_stands_by_itself() -> None:
    assert [(t.id, t.order) for t in in_plan_order([part(2, "a", 2, parent=1)])] == [(2, "a")]


@given(st.lists(st.none() | st.integers(0, 6), min_size=1, max_size=7))
@settings(max_examples=80)
def test_no_task_is_lost_whatever_its_part_of(parents: list[int | None]) -> None:
    tasks = [part(n, str(n), n, parent) for n, parent in enumerate(parents)]
    assert sorted(t.id for t in in_plan_order(tasks)) == list(range(len(parents)))


@pytest.mark.parametrize(
    "orders",
    [
        ["1", "1.1", "1.2", "1.10", "2", "10"],
        ["1a", "1b", "1d", "1đ", "1e"],
        ["I", "II", "IV", "V", "IX", "X", "XIV", "XIX", "1", "a"],
        ["1", "1.a)", "1.b)", "2"],
    ],
)
def test_printed_numbers_sort_as_they_are_counted(orders: list[str]) -> None:
    shuffled = [*orders[1::2], *orders[::2]]
    assert sorted(shuffled, key=number_key) == orders


def test_parts_stand_by_their_numbers_and_whole_tasks_by_their_place() -> None:
    tasks = [
        part(1, "2", 1),
        part(2, "1", 2),
        part(3, "1.10", 3, 2),
        part(4, "1.2", 4, 2),
        part(5, "1.1", 5, 2),
    ]
    assert [t.order for t in in_plan_order(tasks)] == ["2", "1", "1.1", "1.2", "1.10"]
    unnumbered = [part(1, "1", 1), part(2, "b", 2, 1), part(3, "-", 3, 1), part(4, "a", 4, 1)]
    assert [t.id for t in in_plan_order(unnumbered)] == [1, 2, 3, 4]
