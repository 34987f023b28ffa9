"""Inspections: states, remedies and the coverage of units."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.calendar import DayKind, WorkCalendar
from cchc_desktop.domain.inspections import (
    Coverage,
    Finding,
    FindingState,
    Inspection,
    InspectionKind,
    InspectionState,
    Topic,
    Visit,
    coverage,
    remedy_due,
    units_needed,
)
from cchc_desktop.domain.targets import Comparator, Requirement, meets
from cchc_desktop.domain.units import Unit

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
AT_LEAST_25 = Requirement(Comparator.GE, Decimal(25))
DAYS = st.dates(date(2025, 6, 1), date(2027, 6, 30))


def units(count: int) -> list[Unit]:
    return [Unit(number, f"Đơn vị {number}") for number in range(1, count + 1)]


def inspection(number: int, *visits: Visit, **more: object) -> Inspection:
    return Inspection(
        id=number,
        year=2026,
        title="Kiểm tra",
        kind=InspectionKind.PERIODIC,
        topics=(Topic.CCHC,),
        visits=visits,
        **more,  # type: ignore[arg-type]
    )


def visited(number: int, *unit_ids: int, on: date = date(2026, 3, 2)) -> Inspection:
    return inspection(number, *(Visit(unit, "", on) for unit in unit_ids), done_on=on, planned_on=on)


def found(*inspections: Inspection, among: list[Unit], on: date = date(2026, 12, 31)) -> Coverage:
    return coverage(among, inspections, YEAR, on)


@pytest.mark.parametrize(
    ("percent", "count", "needed"),
    [(25, 11, 3), (25, 4, 1), (25, 12, 3), (20, 11, 3), (100, 11, 11), (0, 11, 0), (50, 1, 1)],
)
def test_a_share_of_units_is_rounded_up_to_whole_units(percent: int, count: int, needed: int) -> None:
    assert units_needed(Requirement(Comparator.GE, Decimal(percent)), count) == needed


def test_above_a_share_takes_one_more_than_the_share_itself() -> None:
    assert units_needed(Requirement(Comparator.GT, Decimal(25)), 12) == 4


@pytest.mark.parametrize("required", [AT_LEAST_25, Requirement(None, None)])
def test_without_units_or_without_a_number_nothing_can_be_needed(required: Requirement) -> None:
    assert units_needed(required, 0 if required is AT_LEAST_25 else 11) is None


@settings(max_examples=150)
@given(st.integers(1, 60), st.integers(0, 100))
def test_the_units_needed_are_the_fewest_that_meet_the_share(count: int, percent: int) -> None:
    required = Requirement(Comparator.GE, Decimal(percent))
    needed = units_needed(required, count)
    assert needed is not None
    assert meets(required, Fraction(needed * 100, count))
    assert needed == 0 or not meets(required, Fraction((needed - 1) * 100, count))


def test_a_unit_counts_once_however_many_visits() -> None:
    result = found(visited(1, 1, 2), visited(2, 2, 3, on=date(2026, 9, 3)), among=units(11))
    assert (result.numerator, result.denominator, result.percent) == (3, 11, Fraction(300, 11))
    assert result.missing(AT_LEAST_25) == 0


@settings(max_examples=150)
@given(
    st.integers(0, 12),
    st.lists(st.tuples(st.lists(st.integers(1, 15), max_size=6), DAYS), max_size=8),
    DAYS,
)
def test_coverage_never_exceeds_the_whole_and_only_grows(
    count: int, visits: list[tuple[list[int], date]], on: date
) -> None:
    made = [visited(n, *ids, on=day) for n, (ids, day) in enumerate(visits, start=1)]
    result = found(*made, among=units(count), on=on)
    assert 0 <= result.numerator <= result.denominator == count
    assert (result.percent is None) is (count == 0)
    assert (result.percent or 0) <= 100
    later = found(*made, among=units(count), on=on + timedelta(days=30))
    assert result.inspected_ids <= later.inspected_ids


@settings(max_examples=100)
@given(st.integers(1, 12), st.sets(st.integers(1, 12)), st.sampled_from([1, 25, 50, 99, 100]))
def test_missing_and_done_units_together_meet_the_target(count: int, seen: set[int], percent: int) -> None:
    required = Requirement(Comparator.GE, Decimal(percent))
    result = found(visited(1, *seen), among=units(count))
    missing = result.missing(required)
    assert missing is not None
    assert meets(required, Fraction((result.numerator + missing) * 100, count))
    assert len(result.candidates()) == count - result.numerator >= missing


def test_a_merged_unit_counts_with_its_successor() -> None:
    ended = Unit(2, "Trường Tiểu học", active_to=date(2026, 6, 30), merged_into_id=3)
    among = [Unit(1, "Phòng"), ended, Unit(3, "Trường Phổ thông")]
    before = found(visited(1, 2), among=among, on=date(2026, 5, 1))
    after = found(visited(1, 2), among=among, on=date(2026, 7, 1))
    assert (before.numerator, before.denominator) == (2, 3)
    assert (after.numerator, after.denominator) == (1, 2)
    assert [unit.id for unit in after.units] == [1, 3]


def test_a_merged_unit_stays_when_its_successor_is_out_of_scope() -> None:
    ended = Unit(2, "Trạm Y tế", active_to=date(2026, 6, 30), merged_into_id=9)
    result = found(visited(1, 2), among=[ended], on=date(2026, 7, 1))
    assert (result.numerator, result.denominator) == (1, 1)


def test_units_said_to_be_merged_into_each_other_are_both_kept() -> None:
    day = date(2026, 6, 30)
    among = [Unit(1, "A", active_to=day, merged_into_id=2), Unit(2, "B", active_to=day, merged_into_id=1)]
    assert found(among=among).denominator == 2


def test_a_unit_that_is_gone_counts_but_is_not_proposed_any_more() -> None:
    among = [Unit(1, "Phòng"), Unit(2, "Ban", active_to=date(2026, 4, 1)), Unit(3, "Trạm")]
    coming = inspection(2, Visit(2, "Ban"), planned_on=date(2026, 9, 9))
    result = found(visited(1, 1), coming, among=among, on=date(2026, 5, 1))
    assert (result.numerator, result.denominator) == (1, 3)
    assert [unit.id for unit in result.candidates()] == [3]
    assert result.planned_ids == frozenset()
    before = found(visited(1, 1), coming, among=among, on=date(2026, 4, 1))
    assert [unit.id for unit in before.candidates()] == [2, 3]


def test_a_dissolved_unit_counts_in_its_last_year_and_not_after() -> None:
    among = [Unit(1, "Phòng"), Unit(2, "Trung tâm", active_to=date(2026, 4, 1))]
    assert found(among=among).denominator == 2
    next_year = (date(2027, 1, 1), date(2027, 12, 31))
    assert coverage(among, [], next_year, date(2027, 5, 1)).denominator == 1


def test_a_visit_to_come_is_planned_and_first_among_the_candidates() -> None:
    to_come = inspection(1, Visit(3, ""), planned_on=date(2026, 11, 5))
    result = found(to_come, among=units(3), on=date(2026, 10, 1))
    assert [unit.id for unit in result.candidates()] == [3, 1, 2]
    next_year = inspection(2, Visit(2, ""), planned_on=date(2027, 2, 5))
    assert found(next_year, among=units(3), on=date(2026, 10, 1)).planned_ids == frozenset()


def test_a_cancelled_inspection_neither_counts_nor_is_planned() -> None:
    off = inspection(
        1, Visit(1, "", date(2026, 3, 2)), planned_on=date(2026, 3, 2), cancelled_on=date(2026, 3, 1)
    )
    result = found(off, among=units(3))
    assert (result.numerator, result.planned_ids) == (0, frozenset())


def test_last_years_visit_does_not_count() -> None:
    assert found(visited(1, 1, on=date(2025, 12, 31)), among=units(3)).numerator == 0


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 3, 1), InspectionState.PLANNED),
        (date(2026, 3, 2), InspectionState.PLANNED),
        (date(2026, 3, 3), InspectionState.OVERDUE),
        (date(2026, 3, 10), InspectionState.DONE),
    ],
)
def test_an_inspection_is_late_until_it_was_done(on: date, state: InspectionState) -> None:
    assert inspection(1, planned_on=date(2026, 3, 2), done_on=date(2026, 3, 10)).state(on) is state


def test_the_remedy_is_due_15_days_after_the_notice_or_on_the_next_working_day() -> None:
    calendar = WorkCalendar({date(2026, 9, 1): DayKind.OFF, date(2026, 9, 2): DayKind.OFF})
    assert remedy_due(date(2026, 9, 25), WorkCalendar()) == date(2026, 10, 12)
    assert remedy_due(date(2026, 8, 17), calendar) == date(2026, 9, 3)
    assert remedy_due(date(2026, 5, 20), WorkCalendar()) == date(2026, 6, 4)


@settings(max_examples=100)
@given(DAYS)
def test_a_remedy_never_falls_due_early_or_on_a_day_off(day: date) -> None:
    calendar = WorkCalendar()
    due = remedy_due(day, calendar)
    assert due >= day + timedelta(days=15)
    assert calendar.is_working(due)


def test_a_finding_due_on_a_day_off_is_late_after_the_next_working_day() -> None:
    calendar = WorkCalendar()
    finding = Finding(1, 1, "", 1, "", "Thiếu sổ", due_on=date(2026, 10, 10))
    assert finding.state(date(2026, 10, 12), calendar) is FindingState.OPEN
    assert finding.state(date(2026, 10, 13), calendar) is FindingState.OVERDUE


def test_every_inspection_counts_and_units_reached_by_no_other_topic_are_known() -> None:
    among = units(4)
    discipline = replace(visited(1, 1, 2), topics=(Topic.DISCIPLINE,))
    procedures = replace(visited(2, 3), topics=(Topic.TTHC,))
    cover = found(discipline, procedures, visited(3, 2, on=date(2026, 5, 6)), among=among)
    assert (cover.numerator, cover.denominator) == (3, 4)
    assert [unit.id for unit in cover.otherwise] == [1]
    combined = replace(visited(4, 1, on=date(2026, 9, 1)), topics=(Topic.DISCIPLINE, Topic.CCHC))
    assert found(discipline, combined, among=among).otherwise == (among[1],)
