"""A year so far from the forms that cover it: every month once, no gap bridged, unknown stays unknown."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.period_sums import joined, share_so_far, so_far, within
from cchc_desktop.domain.periods import Cycle, Period, parse_period
from cchc_desktop.domain.service_figures import ServiceFigure, Share, periods_of

DAY = date(2026, 12, 14)
MONTHLY = st.lists(st.integers(0, 50), min_size=12, max_size=12)
KNOWN = st.sets(st.sampled_from(periods_of(2026)))


def form(period: Period, monthly: list[int], number: int = 1) -> DossierCount:
    """The form of a period of a commune that settled so many on time in each month, and one late."""
    first, last = period.months
    settled, late = sum(monthly[first - 1 : last]), last - first + 1
    return DossierCount(number, period.code, DAY, "Hộ tịch", early=0, on_time=settled, late=late)


def figure(code: str, number: int = 1, **known: int | Decimal) -> ServiceFigure:
    return ServiceFigure(number, code, DAY, **known)  # type: ignore[arg-type]


@settings(max_examples=150)
@given(MONTHLY, KNOWN)
def test_the_sum_so_far_is_that_of_the_months_whatever_forms_give_it(
    monthly: list[int], known: set[Period]
) -> None:
    year = so_far(2026, [form(period, monthly) for period in known])
    months = [m for row in year.rows for m in range(parse_period(row.period).months[0], 13)]
    assert year.until == 0 or months
    assert sum(row.on_time or 0 for row in year.rows) == sum(monthly[: year.until])
    assert sum(row.late or 0 for row in year.rows) == year.until


@settings(max_examples=150)
@given(KNOWN)
def test_the_reach_is_the_longest_that_any_whole_period_can_be_made_up_to(known: set[Period]) -> None:
    year = so_far(2026, [form(period, [1] * 12) for period in known])
    for period in periods_of(2026):
        made_up = bool(within(period, [form(part, [1] * 12) for part in known]))
        if period.months[0] == 1 and made_up:
            assert year.until >= period.months[1]
    starts = [period.months[0] for period in known if period.months[1] > year.until]
    assert (year.missing is None) == (not starts or min(starts) <= year.until + 1)


@settings(max_examples=100)
@given(MONTHLY, KNOWN)
def test_shares_of_the_year_add_up_their_counts_once(monthly: list[int], known: set[Period]) -> None:
    def counted(period: Period) -> ServiceFigure:
        first, last = period.months
        paid = sum(monthly[first - 1 : last])
        return figure(period.code, payable=paid + last - first + 1, paid_online=paid)

    year = share_so_far(Share.E_PAYMENT, 2026, [counted(period) for period in known])
    if year.figures:
        paid = sum(monthly[: year.until])
        assert year.pair == (paid, paid + year.until)
    else:
        assert (year.pair, year.share, year.until) == (None, None, 0)


def test_percentages_are_never_added_nor_averaged() -> None:
    first, second = (
        figure("2026-Q1", 1, satisfaction=Decimal(90)),
        figure("2026-Q2", 2, satisfaction=Decimal(98)),
    )
    year = share_so_far(Share.SATISFACTION, 2026, [first, second])
    assert (year.figures, year.until, year.uncounted) == ((first,), 3, True)
    assert year.share == 90
    half = figure("2026-H1", 3, satisfaction=Decimal(95))
    assert share_so_far(Share.SATISFACTION, 2026, [first, second, half]).share == 95
    assert share_so_far(Share.SATISFACTION, 2026, [second]).share is None


def test_what_was_carried_over_and_what_is_pending_are_not_added() -> None:
    first = DossierCount(1, "2026-Q1", DAY, "A", online=3, carried_over=2, pending_in_time=4)
    second = DossierCount(2, "2026-Q2", DAY, "A", online=5, carried_over=4, pending_in_time=1)
    total = joined(within(Period(2026, Cycle.HALF, 1), [second, first]))
    assert total is not None
    assert (total.online, total.carried_over, total.pending_in_time, total.late) == (8, 2, 1, None)
    assert joined([]) is None
