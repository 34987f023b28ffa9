"""Inspections (kiểm tra), their findings, and the coverage of units."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.numbers import percent
from cchc_desktop.domain.targets import Requirement, meets
from cchc_desktop.domain.units import Unit

REMEDY_DAYS = 15


class InspectionKind(StrEnum):
    """How an inspection comes about."""

    PERIODIC = "periodic"
    UNANNOUNCED = "unannounced"
    SELF_CHECK = "self_check"
    COMBINED = "combined"


class Topic(StrEnum):
    """What is inspected."""

    CCHC = "cchc"
    DISCIPLINE = "discipline"
    TTHC = "tthc"
    DEMOCRACY = "democracy"
    CULTURE = "culture"


class InspectionState(StrEnum):
    """How an inspection stands on a day."""

    PLANNED = "planned"
    OVERDUE = "overdue"
    DONE = "done"
    CANCELLED = "cancelled"


class Severity(StrEnum):
    """How bad a finding is."""

    MINOR = "minor"
    SERIOUS = "serious"
    VERY_SERIOUS = "very_serious"


class FindingState(StrEnum):
    """How a finding stands on a day."""

    OPEN = "open"
    OVERDUE = "overdue"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Visit:
    """A unit of an inspection; visited once `visited_on` is set."""

    unit_id: int
    unit: str
    visited_on: date | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """One inspection of one or several units."""

    id: int
    year: int
    title: str
    kind: InspectionKind
    topics: tuple[Topic, ...]
    planned_on: date | None = None
    done_on: date | None = None
    cancelled_on: date | None = None
    team: str = ""
    conclusion_on: date | None = None
    note: str = ""
    plan_id: int | None = None
    visits: tuple[Visit, ...] = ()
    findings_total: int = 0
    findings_open: int = 0

    def state(self, today: date) -> InspectionState:
        """Done beats overdue: a late visit that took place is not overdue."""
        if self.cancelled_on is not None and self.cancelled_on <= today:
            return InspectionState.CANCELLED
        if self.done_on is not None and self.done_on <= today:
            return InspectionState.DONE
        late = self.planned_on is not None and self.planned_on < today
        return InspectionState.OVERDUE if late else InspectionState.PLANNED

    def visited(self, on: date) -> frozenset[int]:
        """The units visited by a day; without a day of their own, those of an inspection that was done."""
        if self.state(on) is InspectionState.CANCELLED:
            return frozenset()
        days = {v.unit_id: v.visited_on or self.done_on for v in self.visits}
        return frozenset(unit for unit, day in days.items() if day is not None and day <= on)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found wrong (tồn tại, hạn chế) and its remedy.

    `repeats_id` is the earlier finding that came back, `repeats` its words with its year.
    """

    id: int
    inspection_id: int
    inspection: str
    unit_id: int | None
    unit: str
    text: str
    severity: Severity = Severity.MINOR
    remedy: str = ""
    due_on: date | None = None
    closed_on: date | None = None
    close_reason: str = ""
    document_id: int | None = None
    document_name: str = ""
    repeats_id: int | None = None
    year: int = 0
    repeats: str = ""

    def carried_into(self, year: int) -> bool:
        """Was found in an earlier year and not closed before this one: it stays to be remedied."""
        return self.year < year and (self.closed_on is None or self.closed_on.year >= year)

    def state(self, today: date, calendar: WorkCalendar) -> FindingState:
        """Closed once it was; overdue after the next working day on or after its due day."""
        if self.closed_on is not None and self.closed_on <= today:
            return FindingState.CLOSED
        late = self.due_on is not None and today > calendar.next_working(self.due_on)
        return FindingState.OVERDUE if late else FindingState.OPEN


def remedy_due(conclusion_on: date, calendar: WorkCalendar) -> date:
    """15 calendar days from the conclusion notice; a day off moves it to the next working day."""
    return calendar.next_working(conclusion_on + timedelta(days=REMEDY_DAYS))


@dataclass(frozen=True, slots=True)
class Coverage:
    """Distinct units inspected out of those that count; `planned` are those with a visit still to come.

    `gone` are units that count and no longer exist: nobody can inspect them any more. Every inspection
    counts, whatever its topics; `otherwise` are units that none on administrative reform has reached.
    """

    units: tuple[Unit, ...]
    inspected_ids: frozenset[int]
    planned_ids: frozenset[int]
    gone_ids: frozenset[int] = frozenset()
    otherwise_ids: frozenset[int] = frozenset()

    @property
    def otherwise(self) -> tuple[Unit, ...]:
        """The units counted that were inspected on other topics only."""
        return tuple(unit for unit in self.units if unit.id in self.otherwise_ids)

    @property
    def numerator(self) -> int:
        """Units that count and were inspected, each once however many visits."""
        return sum(unit.id in self.inspected_ids for unit in self.units)

    @property
    def denominator(self) -> int:
        """Units that count."""
        return len(self.units)

    @property
    def percent(self) -> Fraction | None:
        """The exact share; None when no unit counts."""
        return percent(self.numerator, self.denominator)

    def missing(self, required: Requirement) -> int | None:
        """How many more units it takes; None when the requirement has no number or cannot be met."""
        needed = units_needed(required, self.denominator)
        return None if needed is None else max(needed - self.numerator, 0)

    def candidates(self) -> tuple[Unit, ...]:
        """The units that can still be inspected, those already planned first."""
        left = [unit for unit in self.units if unit.id not in self.inspected_ids | self.gone_ids]
        return tuple(sorted(left, key=lambda unit: unit.id not in self.planned_ids))


def units_needed(required: Requirement, denominator: int) -> int | None:
    """The fewest of `denominator` units whose share meets a requirement in percent: 25 % of 11 takes 3."""
    for count in range(denominator + 1):
        share = percent(count, denominator)
        if share is not None and meets(required, share):
            return count
    return None


def coverage(
    units: Iterable[Unit], inspections: Sequence[Inspection], window: tuple[date, date], on: date
) -> Coverage:
    """Coverage within the window as known on a day.

    `units` are those in scope; one that did not exist in the window does not count. A unit merged into
    another in mid-year stands with its successor, as long as that one is in scope: a visit to it counts for
    the unit that took it over.
    """
    start, end = window
    until = min(on, end)
    known = list(units)
    successor = {u.id: u.merged_into_id for u in known if u.active_to and u.merged_into_id is not None}
    merged = {u.id for u in known if u.id in successor and u.active_to is not None and u.active_to <= until}
    standing = {u.id for u in known if u.id not in merged and u.active(start, end)}
    counted = tuple(
        u
        for u in known
        if u.active(start, end) and (u.id in standing or not standing & _with_successors(u.id, successor))
    )
    inspected: set[int] = set()
    reached: set[int] = set()
    planned: set[int] = set()
    for inspection in inspections:
        days = {v.unit_id: v.visited_on or inspection.done_on for v in inspection.visits}
        for unit_id in inspection.visited(until):
            if (day := days[unit_id]) is not None and day >= start:
                found = _with_successors(unit_id, successor)
                inspected |= found
                reached |= found if _REFORM & set(inspection.topics) else set()
        if inspection.state(until) in _TO_COME and _planned_within(inspection, window):
            for visit in inspection.visits:
                planned.update(_with_successors(visit.unit_id, successor))
    gone = frozenset(u.id for u in counted if u.active_to is not None and u.active_to < on)
    left = frozenset(planned - inspected - gone)
    return Coverage(counted, frozenset(inspected), left, gone, frozenset(inspected - reached))


def to_come(
    inspections: Iterable[Inspection], topic: str, window: tuple[date, date], on: date
) -> list[Inspection]:
    """Inspections of a topic (any without one) that are planned within the window and not carried out yet."""
    return [
        i
        for i in inspections
        if i.state(on) in _TO_COME
        and i.planned_on is not None
        and _planned_within(i, window)
        and (not topic or topic in i.topics)
    ]


# Administrative procedures are one of the areas of the reform.
_REFORM = {Topic.CCHC, Topic.TTHC}
_TO_COME = (InspectionState.PLANNED, InspectionState.OVERDUE)


def _planned_within(inspection: Inspection, window: tuple[date, date]) -> bool:
    return inspection.planned_on is None or window[0] <= inspection.planned_on <= window[1]


def _with_successors(unit_id: int, successor: Mapping[int, int]) -> set[int]:
    found: set[int] = set()
    current: int | None = unit_id
    while current is not None and current not in found:
        found.add(current)
        current = successor.get(current)
    return found


def standing_units(units: Iterable[Unit]) -> dict[int | None, int]:
    """Each unit's id with that of the unit which stands for it now, through every merger."""
    known = list(units)
    successor = {u.id: u.merged_into_id for u in known if u.merged_into_id is not None}
    found: dict[int | None, int] = {}
    for unit in known:
        current, seen = unit.id, {unit.id}
        while (following := successor.get(current)) is not None and following not in seen:
            seen.add(following)
            current = following
        found[unit.id] = current
    return found
