"""Form II.06a: its sums, its checks, and what is unknown."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.dossiers import (
    FIGURES,
    DossierCount,
    LateDossier,
    field_key,
    imbalances,
    total_of,
)

DAY = date(2026, 9, 14)
FIGURE = st.one_of(st.none(), st.integers(0, 500))


def line(number: int = 1, field: str = "Hộ tịch", **figures: int | None) -> DossierCount:
    known: dict[str, Any] = {**dict.fromkeys(FIGURES, 0), **figures}
    return DossierCount(number, "2026-Q3", DAY, field, **known)


def test_the_sums_are_those_of_the_form() -> None:
    count = line(online=50, in_person=30, by_post=2, carried_over=13, early=40, on_time=30, late=1)
    assert (count.received, count.direct, count.settled, count.pending) == (95, 32, 71, 0)
    assert count.on_time_rate == Fraction(7000, 71)
    assert count.online_rate == Fraction(5000, 82)
    assert count.balanced is False


@pytest.mark.parametrize("missing", FIGURES)
def test_one_unknown_figure_leaves_its_sum_unknown_and_unjudged(missing: str) -> None:
    gap: dict[str, Any] = {missing: None}
    count = line(**gap)
    assert None in {count.received, count.settled, count.pending}
    assert count.balanced is None
    assert imbalances([count]) == ()


def test_nothing_settled_is_no_rate() -> None:
    assert line().on_time_rate is None


@settings(max_examples=120)
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(FIGURES, FIGURE)), min_size=1, max_size=5))
def test_the_last_line_adds_up_what_is_known_of_every_line(figures: list[dict[str, int | None]]) -> None:
    lines = [line(n, f"Lĩnh vực {n}", **known) for n, known in enumerate(figures, start=1)]
    total = total_of(lines)
    assert total is not None
    for name in FIGURES:
        values = [getattr(count, name) for count in lines]
        assert getattr(total, name) == (None if None in values else sum(values))
    if all(count.balanced for count in lines):
        assert total.balanced


def test_an_empty_form_has_no_sum() -> None:
    assert total_of([]) is None


def test_a_line_out_of_balance_is_told_with_what_it_should_be() -> None:
    [found] = imbalances([line(online=10, early=7, pending_in_time=2)])
    assert (found.column, found.given, found.wanted) == (3, 10, 9)


def test_what_is_carried_over_is_what_was_pending() -> None:
    before = line(pending_in_time=13, pending_overdue=1)
    now = line(2, " hộ  TỊCH", carried_over=13, early=13)
    [found] = imbalances([now], {field_key(before.field): before})
    assert (found.line_id, found.column, found.given, found.wanted) == (2, 6, 13, 14)
    unknown = line(3, carried_over=None)
    assert imbalances([unknown], {field_key(before.field): before}) == ()


def test_a_dossier_grows_later_until_it_is_settled() -> None:
    dossier = LateDossier(1, "H1", due_on=date(2026, 9, 10))
    assert dossier.days_late(date(2026, 9, 14)) == 4
    settled = LateDossier(1, "H1", due_on=date(2026, 9, 10), settled_on=date(2026, 9, 12))
    assert settled.days_late(date(2026, 12, 31)) == 2
    assert LateDossier(1, "H1").days_late(DAY) is None


def test_a_late_dossier_owes_an_explanation_and_a_letter() -> None:
    assert LateDossier(1, "H1").owes == ("explanation", "apology")
    assert LateDossier(1, "H1", reason="Thiếu người", apology_id=4).owes == ()
