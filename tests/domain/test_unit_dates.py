"""Terms that run for each unit apart: when each is due, and what the task makes of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import AmountUnit, DeadlineKind
from cchc_desktop.domain.tasks import CLOSED, Product, Progress, ProgressKind, Task, TaskState
from cchc_desktop.domain.unit_dates import (
    UnitDates,
    deciding,
    last_hand_in,
    names_several,
    relative_due,
    with_terms,
)

CALENDAR = WorkCalendar()
START = date(2026, 3, 2)


def day(after: int) -> date:
    return START + timedelta(days=after)


def unit(number: int, received: int | None = None, handed_in: int | None = None) -> UnitDates:
    """A unit's days, counted from the first one."""
    return UnitDates(
        number,
        number,
        f"Đơn vị {number}",
        None if received is None else day(received),
        None if handed_in is None else day(handed_in),
    )


def task(*units: UnitDates, amount: int | None = 15, common: date | None = None, **fields: object) -> Task:
    due = relative_due(common, amount, AmountUnit.DAY, CALENDAR)
    made = Task(
        1, 1, 1, Area.CHUNG, "1", "Xây dựng kế hoạch của đơn vị", "", (), (), "", "", DeadlineKind.RELATIVE,
        continuous=False, start=None, due=due, legal_due=None if due is None else CALENDAR.next_working(due),
        amount=amount, amount_unit=AmountUnit.DAY, anchor_on=common,
        units=with_terms(units, common, amount, AmountUnit.DAY, CALENDAR),
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def state(of: Task, on: date) -> TaskState:
    return of.state(on, CALENDAR)


def test_each_unit_has_the_term_of_its_own_day_and_else_the_common_one() -> None:
    first, second = task(unit(1, 3), unit(2), common=START).units
    assert (first.since, first.due) == (day(3), day(18))
    assert (second.since, second.due) == (START, day(15))


def test_a_unit_without_any_day_has_no_term() -> None:
    [unknown] = task(unit(1)).units
    assert (unknown.since, unknown.due, unknown.legal_due) == (None, None, None)


@pytest.mark.parametrize(
    ("amount", "kind", "due"),
    [
        (10, AmountUnit.WORKING_DAY, date(2026, 2, 13)),
        (1, AmountUnit.MONTH, date(2026, 2, 28)),
        (12, AmountUnit.MONTH, date(2027, 1, 30)),
        (15, None, date(2026, 2, 14)),
        (None, AmountUnit.DAY, None),
    ],
)
def test_a_term_counts_in_days_working_days_or_months(
    amount: int | None, kind: str | None, due: date | None
) -> None:
    assert relative_due(date(2026, 1, 30), amount, kind, CALENDAR) == due


def test_the_task_is_due_with_the_first_unit_that_still_owes() -> None:
    both = task(unit(1, 0, 10), unit(2, 3))
    assert [both.next_due(day(9)), both.next_due(day(10))] == [day(15), day(18)]


def test_a_day_that_is_known_later_does_not_change_how_it_stood_before() -> None:
    late = task(unit(1, 0, 20), unit(2, 30))
    assert state(late, day(16)) is TaskState.OVERDUE
    assert state(late, day(20)) is TaskState.IN_PROGRESS


def test_it_waits_while_no_unit_has_received() -> None:
    assert state(task(unit(1), unit(2)), START) is TaskState.WAITING
    assert state(task(unit(1), unit(2, 0)), START) is TaskState.NOT_STARTED


def test_it_is_not_overdue_while_the_only_units_that_owe_have_not_received() -> None:
    waiting = task(unit(1, 0, 10), unit(2))
    assert (waiting.next_due(day(60)), state(waiting, day(60))) == (None, TaskState.IN_PROGRESS)


def test_a_unit_that_is_late_is_not_hidden_by_one_that_is_due_soon() -> None:
    both = task(unit(1, 0), unit(2, 30))
    assert state(both, day(20)) is TaskState.OVERDUE
    assert both.due_soon(day(20), CALENDAR)


def test_without_products_all_units_that_handed_in_end_it_on_the_last_day() -> None:
    done = task(unit(1, 0, 10), unit(2, 3, 17))
    assert (done.done_on(day(16)), done.done_on(day(17))) == (None, day(17))
    assert state(done, day(90)) is TaskState.DONE_ON_TIME


def test_one_unit_that_handed_in_late_makes_the_whole_late() -> None:
    assert state(task(unit(1, 0, 16), unit(2, 10, 18)), day(90)) is TaskState.DONE_LATE


def test_a_word_to_go_on_opens_it_again() -> None:
    go_on = Progress(1, day(12), ProgressKind.REOPENED, "Làm lại")
    assert state(task(unit(1, 0, 10), progress=(go_on,)), day(13)) is TaskState.IN_PROGRESS


def test_a_product_that_is_not_ticked_keeps_it_open_until_the_last_term_and_overdue_after() -> None:
    units = (unit(1, 0, 10), unit(2, 4, 12))
    whole = task(*units, products=(Product(1, "Báo cáo tổng hợp"),))
    assert whole.next_due(day(15)) == day(19)
    assert [state(whole, day(19)), state(whole, day(22))] == [TaskState.IN_PROGRESS, TaskState.OVERDUE]
    ticked = replace(whole, products=(Product(1, "Báo cáo tổng hợp", day(14)),))
    assert state(ticked, day(22)) is TaskState.DONE_ON_TIME


def test_what_is_said_to_be_done_is_late_when_a_unit_was_past_its_term() -> None:
    said = Progress(1, day(16), ProgressKind.DONE, "")
    assert state(task(unit(1, 0), unit(2, 9), progress=(said,)), day(20)) is TaskState.DONE_LATE
    assert state(task(unit(1, 1), unit(2, 9), progress=(said,)), day(20)) is TaskState.DONE_ON_TIME


def test_what_a_unit_handed_in_is_news() -> None:
    assert task(unit(1, 0, 10), unit(2)).news(day(10), day(10))
    assert not task(unit(1, 0, 10), unit(2)).news(day(11), day(99))


@pytest.mark.parametrize(
    ("lead", "several"),
    [
        ("Các phòng, đơn vị thuộc xã", True),
        ("Tất cả các trường học", True),
        ("Từng đơn vị", True),
        ("Phòng, ban chuyên môn", True),
        ("Đơn vị liên quan", True),
        ("Thủ trưởng các cơ quan, đơn vị", True),
        ("Trưởng các phòng, đơn vị", True),
        ("Lãnh đạo các phòng", True),
        ("Trưởng các thôn", True),
        ("Hiệu trưởng các trường", True),
        ("Công chức các phòng chuyên môn", True),
        ("Cán bộ, công chức các phòng", True),
        ("Phòng/ban thuộc UBND xã", True),
        ("12 thôn", True),
        ("11 đơn vị", True),
        ("01 đơn vị", False),
        ("Phòng Kinh tế", False),
        ("Ban Chỉ huy quân sự xã", False),
        ("Trường THCS Suối Mây", False),
        ("Văn phòng HĐND và UBND", False),
        ("Trưởng phòng Văn hóa - Xã hội", False),
        ("Công chức Tư pháp - Hộ tịch", False),
        ("Tổ 12", False),
        ("Trung tâm Phục vụ hành chính công", False),
        ("Cácbon", False),
    ],
)
def test_words_for_many_units_are_told_from_the_name_of_one(lead: str, several: bool) -> None:
    assert names_several(lead) is several


DAYS = st.none() | st.integers(0, 60)
UNITS = st.lists(st.tuples(DAYS, DAYS), max_size=5).map(
    lambda rows: [unit(at, received, handed) for at, (received, handed) in enumerate(rows, start=1)]
)
COMMON = st.none() | st.integers(0, 60).map(day)


@settings(max_examples=150)
@given(UNITS, COMMON, st.integers(0, 90).map(day))
def test_the_units_that_decide_owe_or_nobody_does(
    units: list[UnitDates], common: date | None, on: date
) -> None:
    known = with_terms(units, common, 15, "day", CALENDAR)
    found = deciding(known, on)
    owing = [one for one in known if one.due is not None and not one.handed_in(on)]
    assert found == owing or (not owing and len(found) == 1 and last_hand_in(known, on) is not None)


@settings(max_examples=150)
@given(UNITS, COMMON, st.integers(0, 90).map(day))
def test_it_is_overdue_when_and_only_when_a_unit_that_counts_is_past_its_legal_day(
    units: list[UnitDates], common: date | None, on: date
) -> None:
    found = task(*units, common=common)
    late = any(one.legal_due and on > one.legal_due for one in deciding(found.units, on))
    if found.units and found.done_on(on) is None:
        assert (state(found, on) is TaskState.OVERDUE) is late
        assert found.next_due(on) == min((u.due for u in deciding(found.units, on) if u.due), default=None)


@settings(max_examples=150)
@given(UNITS.filter(bool), COMMON)
def test_it_is_finished_for_good_once_the_last_unit_has_handed_in(
    units: list[UnitDates], common: date | None
) -> None:
    found = task(*units, common=common)
    days = [one.handed_in_on for one in units]
    last = None if None in days else max(d for d in days if d is not None)
    assert found.done_on(day(999)) == last
    assert (state(found, day(999)) in CLOSED) is (last is not None)


@settings(max_examples=150)
@given(st.integers(1, 5), st.integers(0, 60).map(day), st.integers(0, 120).map(day))
def test_units_that_all_received_on_the_common_day_stand_as_the_task_alone(
    count: int, common: date, on: date
) -> None:
    open_units = [unit(at) for at in range(count)]
    alone = task(common=common)
    assert state(task(*open_units, common=common), on) is state(alone, on)
    assert task(*open_units, common=common).next_due(on) == alone.next_due(on)
