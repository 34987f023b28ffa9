"""Targets (chỉ tiêu): what is asked for, and whether it is reached."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class Shape(StrEnum):
    """The shapes of a target (CLI.md, `import --json`)."""

    RATE = "rate"
    COUNT = "count"
    ZERO = "zero"
    RANK = "rank"
    LEVEL = "level"
    CHANGE = "change"
    RELATIVE = "relative"
    RANGE = "range"
    QUALITATIVE = "qualitative"


class Comparator(StrEnum):
    """How the actual value is held against the required one."""

    GE = ">="
    GT = ">"
    LE = "<="
    LT = "<"
    EQ = "="


class TargetState(StrEnum):
    """The states of CLI.md, decided on the exact fraction."""

    NO_DATA = "no_data"
    MET = "met"
    NOT_MET = "not_met"
    AT_RISK = "at_risk"
    ON_TRACK = "on_track"


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a target asks for: a comparator with a value, or a closed range."""

    comparator: Comparator | None
    value: Decimal | None
    minimum: Decimal | None = None
    maximum: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """What is known about a target: an exact value in the target's unit (percent for rates).

    `numerator` and `denominator` are the counts behind a rate, None when only the value was given.
    """

    value: Fraction
    numerator: int | None = None
    denominator: int | None = None


def meets(required: Requirement, actual: Fraction) -> bool | None:
    """Whether `actual` satisfies the requirement; None when the requirement has no number."""
    if required.minimum is not None and required.maximum is not None:
        return Fraction(required.minimum) <= actual <= Fraction(required.maximum)
    if required.comparator is None or required.value is None:
        return None
    bound = Fraction(required.value)
    match required.comparator:
        case Comparator.GE:
            return actual >= bound
        case Comparator.GT:
            return actual > bound
        case Comparator.LE:
            return actual <= bound
        case Comparator.LT:
            return actual < bound
        case Comparator.EQ:
            return actual == bound


def target_state(
    required: Requirement, measurement: Measurement | None, window: tuple[date, date], on: date
) -> TargetState:
    """The state on a day: met now; else not met once the window has closed; else by the elapsed share.

    Behind means: a target that grows towards its bound (>=, >) has reached a smaller share of the bound
    than the share of the window that has passed. A bound from above (<=, <, =) that is exceeded is at risk.
    """
    if measurement is None:
        return TargetState.NO_DATA
    verdict = meets(required, measurement.value)
    if verdict is None:
        return TargetState.NO_DATA
    if verdict:
        return TargetState.MET
    start, end = window
    if on > end:
        return TargetState.NOT_MET
    bound = _growing_bound(required)
    if bound is None or bound <= 0:
        return TargetState.AT_RISK
    elapsed = Fraction(max((on - start).days + 1, 0), (end - start).days + 1)
    return TargetState.AT_RISK if measurement.value < bound * elapsed else TargetState.ON_TRACK


def _growing_bound(required: Requirement) -> Fraction | None:
    if required.comparator in (Comparator.GE, Comparator.GT) and required.value is not None:
        return Fraction(required.value)
    return Fraction(required.minimum) if required.minimum is not None else None
