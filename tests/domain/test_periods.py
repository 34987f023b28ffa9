"""Periods, their titles and days, and what comes before and after."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.periods import Cycle, Period, Window, covering, parse_period
from cchc_desktop.errors import RuleError

PERIODS = st.builds(
    lambda year, pair: Period(year, *pair),
    st.integers(2000, 2100),
    st.sampled_from(
        [(Cycle.MONTH, n) for n in range(1, 13)]
        + [(Cycle.QUARTER, n) for n in range(1, 5)]
        + [(Cycle.HALF, 1), (Cycle.HALF, 2), (Cycle.NINE_MONTHS, 1), (Cycle.YEAR, 1)]
    ),
)


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("2026-M01", date(2025, 12, 15), date(2026, 1, 14)),
        ("2026-M07", date(2026, 6, 15), date(2026, 7, 14)),
        ("2026-Q1", date(2025, 12, 15), date(2026, 3, 14)),
        ("2026-Q2", date(2026, 3, 15), date(2026, 6, 14)),
        ("2026-Q3", date(2026, 6, 15), date(2026, 9, 14)),
        ("2026-Q4", date(2026, 9, 15), date(2026, 12, 14)),
        ("2026-H1", date(2025, 12, 15), date(2026, 6, 14)),
        ("2026-H2", date(2026, 6, 15), date(2026, 12, 14)),
        ("2026-9M", date(2025, 12, 15), date(2026, 9, 14)),
        ("2026", date(2025, 12, 15), date(2026, 12, 14)),
    ],
)
def test_data_windows_are_those_of_decree_09(code: str, first: date, last: date) -> None:
    assert parse_period(code).days(Window.ND09) == (first, last)


def test_calendar_windows_end_with_their_month() -> None:
    assert parse_period("2024-M02").days(Window.CALENDAR) == (date(2024, 2, 1), date(2024, 2, 29))
    assert parse_period("2026").days(Window.CALENDAR) == (date(2026, 1, 1), date(2026, 12, 31))


def test_titles_are_those_of_papers() -> None:
    assert parse_period("2026-Q3").title == "quý III năm 2026"
    assert parse_period("2026-H1").title == "6 tháng đầu năm 2026"
    assert parse_period("2026-9M").title == "9 tháng đầu năm 2026"
    assert parse_period("2026-M07").title == "tháng 07 năm 2026"


def test_after_nine_months_comes_the_last_quarter() -> None:
    assert parse_period("2026-9M").following().code == "2026-Q4"
    assert parse_period("2026-Q4").following().code == "2027-Q1"
    assert parse_period("2026-H1").following().code == "2026-H2"


@pytest.mark.parametrize("code", ["", "2026-Q5", "26-Q1", "2026-M13", "quý 3", "2026-10M"])
def test_a_period_that_is_none_is_refused_with_examples(code: str) -> None:
    with pytest.raises(RuleError) as found:
        parse_period(code)
    assert "2026-Q1" in found.value.hint


@given(PERIODS)
@settings(max_examples=60)
def test_a_code_names_its_period(period: Period) -> None:
    assert parse_period(period.code) == period
    assert parse_period(period.code.lower()) == period


@given(PERIODS, st.sampled_from(Window))
@settings(max_examples=60)
def test_periods_of_one_cycle_follow_without_gap(period: Period, window: Window) -> None:
    first, last = period.days(window)
    assert first <= last
    if period.cycle in (Cycle.MONTH, Cycle.QUARTER, Cycle.HALF, Cycle.YEAR):
        assert period.following().previous() == period
        assert period.following().days(window)[0] == last + timedelta(days=1)


@pytest.mark.parametrize(
    ("wanted", "known", "found"),
    [
        ("2026", "2026-H1 2026-Q3 2026-Q4 2026-Q1 2026-Q2", "2026-H1 2026-Q3 2026-Q4"),
        ("2026", "2026 2026-H1 2026-H2", "2026"),
        ("2026-Q1", "2026-M01 2026-M02 2026-M03 2026-M04", "2026-M01 2026-M02 2026-M03"),
        ("2026-9M", "2026-H1 2026-Q2 2026-M07", ""),
        ("2026-H1", "2025-H1 2026-Q1", ""),
    ],
)
def test_a_period_is_made_up_of_the_fewest_known_ones(wanted: str, known: str, found: str) -> None:
    parts = covering(parse_period(wanted), [parse_period(code) for code in known.split()])
    assert " ".join(part.code for part in parts) == found
