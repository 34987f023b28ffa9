"""Ratios and rounding: exact fractions, half up, never shown as equal to a bound that is missed."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.numbers import decimal_of, half_up, percent, shown_against

counts = st.integers(0, 10_000)
fractions = st.fractions(min_value=-1000, max_value=1000, max_denominator=997)
bounds = st.decimals(min_value=0, max_value=100, places=2)


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        (Fraction(300, 11), 1, "27.3"),
        (Fraction(5, 2), 0, "3"),
        (Fraction(-5, 2), 0, "-3"),
        (Fraction(1, 8), 2, "0.13"),
        (Decimal("2.675"), 2, "2.68"),
        (Fraction(-1, 1000), 1, "0.0"),
    ],
)
def test_halves_are_rounded_away_from_zero(value: Fraction, places: int, shown: str) -> None:
    assert half_up(value, places) == Decimal(shown)


@settings(max_examples=200)
@given(fractions, st.integers(0, 6))
def test_rounding_moves_a_value_by_at_most_half_a_unit(value: Fraction, places: int) -> None:
    assert abs(Fraction(half_up(value, places)) - value) <= Fraction(1, 2 * 10**places)


@settings(max_examples=200)
@given(fractions, fractions)
def test_rounding_keeps_the_order(first: Fraction, second: Fraction) -> None:
    low, high = sorted((first, second))
    assert half_up(low, 1) <= half_up(high, 1)


@settings(max_examples=100)
@given(counts, counts)
def test_a_share_of_nothing_is_unknown_and_never_zero(numerator: int, denominator: int) -> None:
    share = percent(numerator, denominator)
    assert share == (Fraction(numerator, denominator) * 100 if denominator else None)


@settings(max_examples=300)
@given(st.integers(0, 2000), st.integers(1, 2000), bounds)
def test_a_share_never_looks_equal_to_a_bound_that_it_misses(part: int, whole: int, bound: Decimal) -> None:
    share = Fraction(part * 100, whole)
    looks_equal = Fraction(shown_against(share, bound)) == Fraction(bound)
    assert looks_equal == (share == Fraction(bound))


def test_nearly_all_is_not_shown_as_all() -> None:
    assert shown_against(Fraction(2499 * 100, 2500), Decimal(100)) == Decimal("99.96")


def test_a_decimal_of_an_exact_fraction_is_exact() -> None:
    assert decimal_of(Fraction(1, 8)) == Decimal("0.125")
