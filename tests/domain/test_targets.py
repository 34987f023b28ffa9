"""What a target asks for, and the state decided on the exact fraction."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.inspections import Coverage, units_needed
from cchc_desktop.domain.targets import (
    Comparator,
    Measurement,
    Requirement,
    Shape,
    Target,
    TargetState,
    meets,
    target_state,
)
from cchc_desktop.domain.units import Unit

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
days = st.integers(-30, 400).map(lambda n: date(2026, 1, 1) + timedelta(days=n))
comparators = st.sampled_from(list(Comparator))
percents = st.decimals(min_value=0, max_value=100, places=1)
values = st.fractions(min_value=0, max_value=150, max_denominator=500)


def at_least(value: int) -> Requirement:
    return Requirement(Comparator.GE, Decimal(value))


@pytest.mark.parametrize(
    ("comparator", "met"),
    [
        (Comparator.GE, (False, True, True)),
        (Comparator.GT, (False, False, True)),
        (Comparator.LE, (True, True, False)),
        (Comparator.LT, (True, False, False)),
        (Comparator.EQ, (False, True, False)),
    ],
)
def test_each_comparator_below_at_and_above_the_bound(comparator: Comparator, met: tuple[bool, ...]) -> None:
    required = Requirement(comparator, Decimal(25))
    assert tuple(meets(required, Fraction(value)) for value in (24, 25, 26)) == met


def test_a_range_holds_both_its_ends() -> None:
    required = Requirement(None, None, Decimal(16), Decimal(18))
    assert [meets(required, Fraction(v)) for v in (15, 16, 18, 19)] == [False, True, True, False]


def test_a_wish_without_a_number_is_never_met_nor_missed() -> None:
    measured = Measurement(Fraction(5))
    assert target_state(Requirement(None, None), measured, YEAR, date(2027, 5, 1)) is TargetState.NO_DATA


def test_three_of_eleven_reach_a_quarter_and_two_do_not() -> None:
    assert meets(at_least(25), Fraction(300, 11))
    assert not meets(at_least(25), Fraction(200, 11))
    assert units_needed(at_least(25), 11) == 3


def test_a_value_that_would_round_up_to_the_bound_still_misses_it() -> None:
    nearly = Measurement(Fraction(9996, 100))
    assert target_state(at_least(100), nearly, YEAR, date(2027, 1, 1)) is TargetState.NOT_MET


@settings(max_examples=200)
@given(comparators, percents, st.none() | values, days)
def test_a_target_has_one_state_that_fits_what_is_known(
    comparator: Comparator, bound: Decimal, value: Fraction | None, on: date
) -> None:
    measured = None if value is None else Measurement(value)
    required = Requirement(comparator, bound)
    state = target_state(required, measured, YEAR, on)
    assert (state is TargetState.NO_DATA) == (value is None)
    assert (state is TargetState.MET) == (value is not None and meets(required, value) is True)
    assert (state is TargetState.NOT_MET) == (
        value is not None and meets(required, value) is False and on > YEAR[1]
    )


@settings(max_examples=100)
@given(percents.filter(bool), days.filter(lambda d: YEAR[0] <= d <= YEAR[1]))
def test_half_a_bound_is_at_risk_once_more_than_half_of_the_year_is_gone(bound: Decimal, on: date) -> None:
    elapsed = Fraction((on - YEAR[0]).days + 1, 365)
    state = target_state(Requirement(Comparator.GE, bound), Measurement(Fraction(bound) / 2), YEAR, on)
    assert state is (TargetState.AT_RISK if elapsed > Fraction(1, 2) else TargetState.ON_TRACK)


def test_a_range_that_is_overshot_is_not_on_track() -> None:
    required = Requirement(None, None, Decimal(16), Decimal(18))
    states = [target_state(required, Measurement(Fraction(v)), YEAR, date(2026, 3, 1)) for v in (10, 17, 19)]
    assert states == [TargetState.ON_TRACK, TargetState.MET, TargetState.AT_RISK]


def test_a_ceiling_that_is_broken_is_at_risk_until_the_year_is_over() -> None:
    required = Requirement(Comparator.LE, Decimal(5))
    measured = Measurement(Fraction(6))
    assert target_state(required, measured, YEAR, date(2026, 2, 1)) is TargetState.AT_RISK
    assert target_state(required, measured, YEAR, date(2027, 1, 1)) is TargetState.NOT_MET


@settings(max_examples=200)
@given(st.integers(1, 60), percents)
def test_the_units_needed_are_the_fewest_that_reach_the_share(total: int, bound: Decimal) -> None:
    required = Requirement(Comparator.GE, bound)
    needed = units_needed(required, total)
    assert needed is not None
    assert meets(required, Fraction(needed * 100, total))
    assert needed == 0 or not meets(required, Fraction((needed - 1) * 100, total))


def test_coverage_counts_distinct_units_and_only_those_in_its_denominator() -> None:
    units = tuple(Unit(at, f"Đơn vị {at}") for at in range(1, 12))
    found = Coverage(units, frozenset({1, 2, 99}), frozenset({3}))
    assert (found.numerator, found.denominator, found.missing(at_least(25))) == (2, 11, 1)
    assert found.candidates()[0].id == 3


def target(shape: Shape, *, last: int = 2026, measured_on: date | None = None) -> Target:
    made = Target(1, 1, 1, Area.CHUNG, "x", shape, at_least(1), "%", year_from=2026, year_to=last)
    return replace(made, measured_on=measured_on)


def test_a_rate_counts_for_each_year_and_a_count_for_the_whole_phase() -> None:
    on = date(2027, 5, 1)
    assert target(Shape.RATE, last=2030).window(on) == (date(2027, 1, 1), date(2027, 12, 31))
    assert target(Shape.COUNT, last=2030).window(on) == (date(2026, 1, 1), date(2030, 12, 31))


def test_a_target_measured_after_its_year_stays_open_until_then() -> None:
    measured = target(Shape.RATE, measured_on=date(2027, 1, 31))
    assert measured.window(date(2027, 1, 15)) == (date(2026, 1, 1), date(2027, 1, 31))


def test_a_target_to_be_reached_within_its_year_closes_on_that_day() -> None:
    early = target(Shape.RATE, measured_on=date(2026, 11, 30))
    assert early.window(date(2026, 9, 1)) == (date(2026, 1, 1), date(2026, 11, 30))
    phase = target(Shape.COUNT, last=2028, measured_on=date(2026, 11, 30))
    assert phase.window(date(2026, 9, 1))[1] == date(2028, 12, 31)
