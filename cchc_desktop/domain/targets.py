"""Targets (chỉ tiêu): what is asked for, and whether it is reached."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from cchc_desktop.domain.areas import Area


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


class Measure(StrEnum):
    """Where the actual value of a target comes from: typed in per period, or counted by a register."""

    MANUAL = "manual"
    UNITS_INSPECTED = "units_inspected"
    TASKS_DONE = "tasks_done"
    INITIATIVES = "initiatives"
    DIALOGUES = "dialogues"
    PROPAGANDA = "propaganda"
    INSPECTIONS = "inspections"
    DOSSIERS_ON_TIME = "dossiers_on_time"
    DOSSIERS_ONLINE = "dossiers_online"
    E_PAYMENT = "e_payment"
    DIGITISED = "digitised"
    FEEDBACK_ON_TIME = "feedback_on_time"
    SATISFACTION = "satisfaction"


SERVICE_MEASURES = frozenset(
    {
        Measure.DOSSIERS_ON_TIME,
        Measure.DOSSIERS_ONLINE,
        Measure.E_PAYMENT,
        Measure.DIGITISED,
        Measure.FEEDBACK_ON_TIME,
        Measure.SATISFACTION,
    }
)
"""Measured from form II.06a and the figures beside it; recorded by hand as long as there are none."""


class Scope(StrEnum):
    """Which units are the denominator of a coverage target."""

    INSPECTED = "inspected"
    LISTED = "listed"


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


@dataclass(frozen=True, slots=True)
class Target:
    """One target as the plan words it, and how it is measured.

    `unit_id` is the one unit a quota is for (None: the whole commune); `scope_ids` the units of the
    denominator when `scope` is LISTED; `measure_detail` the inspection topic for Measure.INSPECTIONS.
    """

    id: int
    plan_id: int
    position: int
    area: Area
    text: str
    shape: Shape
    required: Requirement
    unit: str | None
    baseline: str | None = None
    condition: str | None = None
    measured_on: date | None = None
    per_unit: str | None = None
    year_from: int | None = None
    year_to: int | None = None
    where: str = ""
    lead_unit_id: int | None = None
    lead: str = ""
    unit_id: int | None = None
    measure: Measure = Measure.MANUAL
    measure_detail: str = ""
    scope: Scope = Scope.INSPECTED
    scope_ids: tuple[int, ...] = ()
    indicator_id: int | None = None
    note: str = ""

    @property
    def each_unit(self) -> bool:
        """A quota that every unit owes by itself ("mỗi đơn vị 01 sáng kiến"): its units are counted."""
        return self.measure is Measure.INITIATIVES and self.per_unit is not None and self.unit_id is None

    @property
    def judged(self) -> bool:
        """Asks for no number: the officer's verdict is recorded as a value, 1 for đạt and 0 for không đạt."""
        required = self.required
        by_hand = self.measure is Measure.MANUAL or self.measure in SERVICE_MEASURES
        return by_hand and required.value is None and required.minimum is None

    @property
    def held_against(self) -> Requirement:
        """What the measured value must satisfy: of a quota for each unit, that all units have it."""
        return Requirement(Comparator.GE, Decimal(100)) if self.each_unit else self.required

    def window(self, on: date) -> tuple[date, date]:
        """The days that count on a day: rates are for each year, counts for the whole phase.

        A target measured after its year (disbursement by 31 January of the next) stays open until then; one
        measured within its last year (inspections by 30 November) closes then.
        """
        first = self.year_from or on.year
        last = max(self.year_to or first, first)
        if self.shape is not Shape.COUNT:
            first = last = min(max(on.year, first), last)
            if self.measured_on is not None and first < on.year and on <= self.measured_on:
                last = on.year - 1
        end = date(last, 12, 31)
        if self.measured_on is not None and self.measured_on >= date(last, 1, 1):
            end = self.measured_on
        return date(first, 1, 1), end


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """A target with what is known of it on a day; `rows` are the ids behind the number."""

    target: Target
    measurement: Measurement | None
    state: TargetState
    window: tuple[date, date]
    explanation: str = ""
    rows: tuple[tuple[str, int], ...] = ()


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
    than the share of the window that has passed. A bound from above (<=, <, =, the end of a range) that is
    exceeded is at risk.
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
    over = required.maximum is not None and measurement.value > required.maximum
    if bound is None or bound <= 0 or over:
        return TargetState.AT_RISK
    elapsed = Fraction(max((on - start).days + 1, 0), (end - start).days + 1)
    return TargetState.AT_RISK if measurement.value < bound * elapsed else TargetState.ON_TRACK


def _growing_bound(required: Requirement) -> Fraction | None:
    if required.comparator in (Comparator.GE, Comparator.GT) and required.value is not None:
        return Fraction(required.value)
    return Fraction(required.minimum) if required.minimum is not None else None
