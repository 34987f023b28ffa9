"""What windows of time mean: a day, a range, an open end."""

from collections.abc import Sequence
from datetime import date, timedelta

from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.phrase_moments import Unit
from cchc_desktop.importing.phrase_pieces import Mode, Window

_DAY = timedelta(days=1)


def narrower(windows: list[Window], year: int) -> list[Window]:
    """`Quý I (tháng 3/2026)`: the part in brackets says it more closely, if it lies within."""
    outer, inner = (window.moments for window in windows)
    if any(window.mode is not Mode.IN for window in windows) or inner.items[0].unit >= outer.items[0].unit:
        return windows
    within = outer.items[0].opens(year) <= inner.items[0].opens(year)
    return windows[1:] if within and inner.items[-1].closes(year) <= outer.items[-1].closes(year) else windows


def windows_deadline(windows: Sequence[Window], year: int) -> Deadline | None:
    """One window, or a stretch with the bound that ends it: `Quý II (trước 15/6)`."""
    if len(windows) == 1:
        return window_deadline(windows[0], year)
    if len(windows) != 2:
        return None
    bounds = [w for w in windows if w.mode in {Mode.BEFORE, Mode.UNTIL}]
    others = [w for w in windows if w.mode in {Mode.IN, Mode.FROM}]
    if len(bounds) != 1 or len(others) != 1:
        return None
    end, within = window_deadline(bounds[0], year), others[0]
    start = within.moments.items[0].opens(year)
    if end is None or end.due is None or end.due < start:
        return None
    one_day = within.moments.items[0].unit is Unit.DAY
    if within.mode is Mode.IN and (one_day or end.due > within.moments.items[-1].closes(year)):
        return None
    return Deadline(text="", kind=DeadlineKind.RANGE, start=start, due=end.due)


def window_deadline(window: Window, year: int) -> Deadline | None:
    """The day or the range of one window; None where its last day is not certain."""
    first, last = window.moments.items[0], window.moments.items[-1]
    if window.mode in {Mode.BEFORE, Mode.UNTIL} and not window.moments.single:
        return None
    if window.mode is Mode.FROM:
        return Deadline(text="", kind=DeadlineKind.ONGOING, start=first.opens(year))
    if window.mode is Mode.BEFORE:
        # "trước cuối năm" leaves open whether its last day counts.
        return None if first.day == 32 else _until(first.opens(year) - _DAY)
    if window.mode is Mode.UNTIL:
        return _until(last.closes(year))
    if first.unit is Unit.DAY and not window.moments.ranged:
        return _until(first.closes(year)) if window.moments.single and window.mode is Mode.IN else None
    start = first.opens(year)
    due = last.opens(year) - _DAY if window.moments.strict else last.closes(year)
    if due < start:
        return None
    return Deadline(
        text="", kind=DeadlineKind.RANGE, continuous=window.mode is Mode.THROUGH, start=start, due=due
    )


def _until(due: date) -> Deadline:
    return Deadline(text="", kind=DeadlineKind.DATE, due=due)
