"""Thinning: all of today, daily for a month, weekly for a quarter, monthly for ten years."""

from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.backups import Copy, Reason, clock_is_believable, far_fewer, to_drop

TODAY = date(2026, 6, 15)
NOON = datetime(2026, 6, 15, 12)  # noqa: DTZ001


def _copy(at: datetime, rows: int | None = 100, *, pinned: bool = False) -> Copy:
    return Copy(Path(f"{at:%Y%m%d-%H%M%S}-{rows}.cchc"), at, Reason.TIMER, 1, rows, pinned=pinned)


def _kept(copies: list[Copy], today: date = TODAY) -> list[Copy]:
    dropped = set(to_drop(copies, today))
    return [copy for copy in copies if copy not in dropped]


def test_all_of_today_stay_and_one_of_each_day_before() -> None:
    half_hours = [_copy(NOON - timedelta(minutes=30 * n)) for n in range(24 * 4)]
    kept = _kept(half_hours)
    assert [c for c in kept if c.at.date() == TODAY] == [c for c in half_hours if c.at.date() == TODAY]
    earlier = [c for c in kept if c.at.date() < TODAY]
    assert [c.at.date().day for c in earlier] == [14, 13]
    assert all((c.at.hour, c.at.minute) == (23, 30) for c in earlier)


def test_ten_years_of_daily_copies_become_about_hundred_and_sixty() -> None:
    daily = [_copy(NOON - timedelta(days=n)) for n in range(3650)]
    kept = _kept(daily)
    assert [c.at.date() for c in kept[:32]] == [TODAY - timedelta(days=n) for n in range(32)]
    assert len(kept) in range(32 + 9 + 115, 32 + 11 + 120)
    assert _kept(kept) == kept


def test_what_is_older_than_ten_years_goes_but_never_the_last_good_copy() -> None:
    old = _copy(datetime(2015, 1, 1))  # noqa: DTZ001
    assert _kept([old, _copy(NOON)]) == [_copy(NOON)]
    assert _kept([old]) == [old]
    assert _kept([old, _copy(NOON, rows=10)]) == [old, _copy(NOON, rows=10)]


def test_an_emptier_copy_never_pushes_out_a_fuller_one() -> None:
    yesterday = NOON - timedelta(days=1)
    full, empty = _copy(yesterday, 500), _copy(yesterday + timedelta(hours=2), 3)
    assert _kept([full, empty]) == [full, empty]
    nearly = _copy(yesterday + timedelta(hours=2), 480)
    assert _kept([full, nearly]) == [nearly]


def test_pinned_and_unreadable_copies_stay() -> None:
    long_ago = datetime(2001, 1, 1)  # noqa: DTZ001
    pinned, broken = _copy(long_ago, pinned=True), _copy(long_ago, None)
    assert _kept([pinned, broken, _copy(NOON)]) == [pinned, broken, _copy(NOON)]


def test_copies_dated_in_the_future_by_a_wrong_clock_stay() -> None:
    ahead = [_copy(NOON + timedelta(days=400, hours=n)) for n in range(5)]
    assert _kept([*ahead, _copy(NOON)]) == [*ahead, _copy(NOON)]


def test_age_is_not_judged_by_a_clock_that_jumped() -> None:
    assert clock_is_believable(TODAY, None)
    assert clock_is_believable(TODAY, TODAY - timedelta(days=300))
    assert not clock_is_believable(TODAY, TODAY + timedelta(days=1))
    assert not clock_is_believable(date(2076, 1, 1), TODAY)


_moments = st.datetimes(datetime(2014, 1, 1), datetime(2026, 6, 20))  # noqa: DTZ001


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(_moments, st.integers(0, 1000)), min_size=1, max_size=60, unique=True))
def test_the_newest_and_something_as_full_as_the_fullest_always_stay(
    made: list[tuple[datetime, int]],
) -> None:
    copies = [_copy(at, rows) for at, rows in made]
    kept = _kept(copies)
    fullest = max(copy.rows or 0 for copy in copies)
    assert kept
    assert not far_fewer(max(copy.rows or 0 for copy in kept), fullest)
    recent = [copy for copy in copies if copy.at.date() >= TODAY - timedelta(days=3650)]
    if recent:
        assert max(recent, key=lambda copy: copy.at).at in {copy.at for copy in kept}
    # Thinning again on the same day takes nothing more.
    assert _kept(kept) == kept
