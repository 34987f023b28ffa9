"""How a target's value went over its window, for the small chart."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from cchc_desktop.domain.measuring import target_status
from cchc_desktop.domain.numbers import percent
from cchc_desktop.domain.periods import month_end
from cchc_desktop.domain.targets import SERVICE_MEASURES, Measure, TargetStatus
from cchc_desktop.services.status import PlanStatus

_MOST_MONTHS = 24


@dataclass(frozen=True, slots=True)
class Point:
    """The value as it stood on a day."""

    on: date
    value: Fraction


def target_points(status: PlanStatus, target: TargetStatus) -> list[Point]:
    """Recorded values where measured by hand, else what the register gave at each month's end.

    Shares of form II.06a and the figures beside it are known on the days on which those were taken.
    """
    by_hand = any(kind == "indicator_value" for kind, _row_id in target.rows)
    if target.target.measure is Measure.MANUAL or by_hand:
        return _recorded(status, target)
    start, end = target.window
    if target.target.measure in SERVICE_MEASURES:
        registers = status.registers
        taken = {line.as_of for line in registers.dossiers} | {f.as_of for f in registers.services}
        days = sorted(day for day in taken if start <= day <= min(end, status.on))
    else:
        days = [*_month_ends(start, min(end, status.on))[-_MOST_MONTHS:], min(end, status.on)]
    points = []
    for day in dict.fromkeys(days):
        found = target_status(target.target, status.registers, day).measurement
        if found is not None:
            points.append(Point(day, found.value))
    return points


def _recorded(status: PlanStatus, target: TargetStatus) -> list[Point]:
    points = []
    for value in status.registers.values.get(target.target.indicator_id or 0, ()):
        shown = value.value
        if value.numerator is not None and value.denominator is not None:
            shown = percent(value.numerator, value.denominator)
        if shown is not None:
            points.append(Point(value.as_of, shown))
    return points


def _month_ends(start: date, end: date) -> list[date]:
    found = []
    year, month = start.year, start.month
    while (day := month_end(year, month)) <= end:
        found.append(day)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found
