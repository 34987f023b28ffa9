"""Units: the days on which they exist."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.units import Unit

DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "there"),
    [
        (None, None, True),
        (date(2026, 12, 31), None, True),
        (date(2027, 1, 1), None, False),
        (None, date(2026, 1, 1), True),
        (None, date(2025, 12, 31), False),
    ],
)
def test_a_unit_is_there_if_it_existed_on_any_day_of_the_year(
    start: date | None, end: date | None, there: bool
) -> None:
    unit = Unit(1, "Phòng Kinh tế", active_from=start, active_to=end)
    assert unit.active(date(2026, 1, 1), date(2026, 12, 31)) is there


@settings(max_examples=100)
@given(DAYS, DAYS, DAYS)
def test_a_unit_is_there_on_a_day_exactly_between_its_ends(first: date, last: date, day: date) -> None:
    unit = Unit(1, "Trạm Y tế", active_from=first, active_to=last)
    assert unit.active(day, day) is (first <= day <= last)
