"""Initiatives: recognition, savings, and the quota of each unit."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.initiatives import Initiative, Stage, unit_quotas
from cchc_desktop.domain.units import Unit

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
TODAY = date(2026, 10, 1)


def recognised(number: int, unit_id: int | None, on: date = date(2026, 5, 4)) -> Initiative:
    return Initiative(number, 2026, "Sáng kiến", unit_id=unit_id, stage=Stage.RECOGNISED, recognised_on=on)


def test_one_units_surplus_does_not_pay_for_another() -> None:
    units = [Unit(1, "Phòng Văn hóa - Xã hội"), Unit(2, "Trung tâm")]
    first, second = unit_quotas(units, [recognised(1, 1), recognised(2, 1)], 1, YEAR, TODAY)
    assert (first.recognised, first.missing) == (2, 0)
    assert (second.recognised, second.missing) == (0, 1)


def test_recognition_counts_from_its_day_and_within_its_year() -> None:
    units = [Unit(1, "Phòng")]
    others = [recognised(1, 1, date(2026, 11, 1)), recognised(2, 1, date(2025, 11, 1))]
    assert unit_quotas(units, others, 1, YEAR, TODAY)[0].recognised == 0


def test_a_refused_one_does_not_count_whatever_its_day() -> None:
    refused = Initiative(1, 2026, "x", stage=Stage.REFUSED, recognised_on=date(2026, 2, 2))
    assert not refused.recognised(TODAY)


@settings(max_examples=100)
@given(st.lists(st.sampled_from([1, 2, 3, None]), max_size=12), st.integers(0, 4))
def test_quotas_count_every_recognised_initiative_of_the_units_once(
    ids: list[int | None], wanted: int
) -> None:
    units = [Unit(1, "A"), Unit(2, "B"), Unit(3, "C")]
    made = [recognised(n, unit) for n, unit in enumerate(ids)]
    quotas = unit_quotas(units, made, wanted, YEAR, TODAY)
    assert sum(quota.recognised for quota in quotas) == sum(unit is not None for unit in ids)
    assert all(quota.missing == max(wanted - quota.recognised, 0) for quota in quotas)


def test_savings_are_unknown_until_both_sides_are_known() -> None:
    half = Initiative(1, 2026, "x", minutes_before=Decimal(45), cases_per_year=100)
    whole = Initiative(
        1, 2026, "x", minutes_before=Decimal(45), minutes_after=Decimal("20.5"), cases_per_year=100
    )
    assert (half.minutes_saved, half.minutes_per_year) == (None, None)
    assert (whole.minutes_saved, whole.minutes_per_year) == (Decimal("24.5"), Decimal(2450))
    assert whole.money_saved is None
