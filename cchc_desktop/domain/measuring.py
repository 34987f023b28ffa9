"""What a target has reached on a day: from the registers that count themselves, or from recorded values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from math import ceil, floor

from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.initiatives import Initiative, unit_quotas
from cchc_desktop.domain.inspections import Coverage, Inspection, InspectionState, coverage
from cchc_desktop.domain.known import taken_by
from cchc_desktop.domain.numbers import percent
from cchc_desktop.domain.period_sums import known_sum, share_so_far, so_far
from cchc_desktop.domain.service_figures import ServiceFigure, Share
from cchc_desktop.domain.targets import (
    Comparator,
    Measure,
    Measurement,
    Requirement,
    Scope,
    Shape,
    Target,
    TargetState,
    TargetStatus,
    target_state,
)
from cchc_desktop.domain.tasks import Task, TaskState
from cchc_desktop.domain.units import Unit


@dataclass(frozen=True, slots=True)
class RecordedValue:
    """A value the officer recorded for an indicator."""

    id: int
    as_of: date
    value: Fraction | None
    numerator: int | None
    denominator: int | None


@dataclass(frozen=True, slots=True)
class Registers:
    """All that targets are measured from."""

    tasks: Sequence[Task] = ()
    units: Sequence[Unit] = ()
    inspections: Sequence[Inspection] = ()
    initiatives: Sequence[Initiative] = ()
    activities: Sequence[Activity] = ()
    dossiers: Sequence[DossierCount] = ()
    services: Sequence[ServiceFigure] = ()
    values: Mapping[int, Sequence[RecordedValue]] = field(default_factory=dict)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)


_MET, _NOT_MET = Fraction(1), Fraction(0)
_VERDICTS = {_MET: "đạt", _NOT_MET: "không đạt"}
_JUDGED = {Measurement(_MET): TargetState.MET, Measurement(_NOT_MET): TargetState.NOT_MET}

Found = tuple[Measurement | None, str, tuple[tuple[str, int], ...]]


def target_status(target: Target, registers: Registers, on: date) -> TargetStatus:
    """A target with its measurement, its state and the rows behind the number."""
    window = target.window(on)
    measurement, explanation, rows = _MEASURES[target.measure](target, registers, window, on)
    verdict = _JUDGED.get(measurement) if target.judged and measurement is not None else None
    state = verdict or target_state(target.held_against, measurement, window, on)
    return TargetStatus(target, measurement, state, window, explanation, rows)


def target_coverage(target: Target, registers: Registers, on: date) -> Coverage:
    """The coverage of units that a target asks for, with the units that count for it."""
    if target.scope is Scope.LISTED and target.scope_ids:
        units = [unit for unit in registers.units if unit.id in target.scope_ids]
    else:
        units = [unit for unit in registers.units if unit.inspected]
    return coverage(units, registers.inspections, target.window(on), on)


def _recorded(target: Target, registers: Registers, window: tuple[date, date], on: date) -> Found:
    values = registers.values.get(target.indicator_id or 0, ())
    known = [value for value in values if window[0] <= value.as_of <= min(on, window[1])]
    if not known:
        return None, "", ()
    last = max(known, key=lambda value: (value.as_of, value.id))
    rows = (("indicator_value", last.id),)
    if last.numerator is not None and last.denominator is not None:
        share = percent(last.numerator, last.denominator)
        if share is None:
            return None, "không phát sinh", rows
        return Measurement(share, last.numerator, last.denominator), "", rows
    if target.judged and last.value in _VERDICTS:
        return Measurement(last.value), f"{_VERDICTS[last.value]} (đánh giá ngày {last.as_of:%d/%m/%Y})", rows
    return (None if last.value is None else Measurement(last.value)), "", rows


def _units_inspected(target: Target, registers: Registers, _window: tuple[date, date], on: date) -> Found:
    found = target_coverage(target, registers, on)
    rows = tuple(("unit", unit.id) for unit in found.units if unit.id in found.inspected_ids)
    share = found.percent
    if share is None:
        return None, "chưa có đơn vị nào trong phạm vi kiểm tra", ()
    return Measurement(share, found.numerator, found.denominator), "", rows


def _tasks_done(_target: Target, registers: Registers, _window: tuple[date, date], on: date) -> Found:
    counted = [t for t in registers.tasks if t.state(on, registers.calendar) is not TaskState.DROPPED]
    done = [t for t in counted if t.done_on(on) is not None]
    share = percent(len(done), len(counted))
    if share is None:
        return None, "", ()
    return Measurement(share, len(done), len(counted)), "", tuple(("task", t.id) for t in done)


def quota_units(target: Target, units: Sequence[Unit], window: tuple[date, date]) -> list[Unit]:
    """The units that owe a quota each: those listed on the target, else all that report."""
    listed = target.scope_ids if target.scope is Scope.LISTED else ()
    return [
        unit for unit in units if unit.active(*window) and (unit.id in listed if listed else unit.reports)
    ]


def fewest(required: Requirement) -> int | None:
    """The smallest count that satisfies a requirement from below; None where it names none."""
    if required.minimum is not None:
        return ceil(required.minimum)
    if required.value is None or required.comparator in (Comparator.LE, Comparator.LT):
        return None
    strict = required.comparator is Comparator.GT
    return floor(required.value) + 1 if strict else ceil(required.value)


def _initiatives_of_each(target: Target, registers: Registers, window: tuple[date, date], on: date) -> Found:
    wanted = fewest(target.required)
    if wanted is None:
        return None, "chưa rõ mỗi đơn vị phải có bao nhiêu sáng kiến", ()
    units = quota_units(target, registers.units, window)
    quotas = unit_quotas(units, registers.initiatives, wanted, window, on)
    having = [quota.unit_id for quota in quotas if not quota.missing]
    share = percent(len(having), len(quotas))
    if share is None:
        return None, "chưa có đơn vị nào phải có sáng kiến", ()
    words = f"{len(having)}/{len(quotas)} đơn vị đã có đủ {wanted} sáng kiến được công nhận"
    ids = {unit.id for unit in units}
    rows = tuple(
        ("initiative", i.id)
        for i in registers.initiatives
        if i.unit_id in ids
        and i.recognised(on)
        and i.recognised_on is not None
        and window[0] <= i.recognised_on <= window[1]
    )
    return Measurement(share, len(having), len(quotas)), words, rows


def _initiatives(target: Target, registers: Registers, window: tuple[date, date], on: date) -> Found:
    if target.each_unit:
        return _initiatives_of_each(target, registers, window, on)
    found = [
        i
        for i in registers.initiatives
        if i.recognised(on)
        and i.recognised_on is not None
        and window[0] <= i.recognised_on <= window[1]
        and target.unit_id in (None, i.unit_id)
    ]
    return Measurement(Fraction(len(found))), "", tuple(("initiative", i.id) for i in found)


def _activities(kind: ActivityKind) -> Callable[[Target, Registers, tuple[date, date], date], Found]:
    def count(target: Target, registers: Registers, window: tuple[date, date], on: date) -> Found:
        found = [
            a
            for a in registers.activities
            if a.kind is kind
            and a.held(window[0], min(on, window[1]))
            and target.unit_id in (None, a.unit_id)
        ]
        return Measurement(Fraction(len(found))), "", tuple(("activity", a.id) for a in found)

    return count


def _inspections(target: Target, registers: Registers, window: tuple[date, date], on: date) -> Found:
    found = [
        i
        for i in registers.inspections
        if i.state(on) is InspectionState.DONE
        and i.done_on is not None
        and window[0] <= i.done_on <= window[1]
        and (not target.measure_detail or target.measure_detail in i.topics)
    ]
    return Measurement(Fraction(len(found))), "", tuple(("inspection", i.id) for i in found)


def _year_of(target: Target, window: tuple[date, date], until: date) -> int:
    """The year whose forms count: a rate's own, be it measured in January of the next."""
    return until.year if target.shape is Shape.COUNT else window[0].year


def _by_hand_or(found: Found, target: Target, registers: Registers, window: tuple[date, date]) -> Found:
    """What was recorded by hand where forms and figures do not give the year; else why they do not."""
    recorded = _recorded(target, registers, window, window[1])
    return recorded if recorded[0] is not None or not found[1] else found


def _gap(missing: tuple[int, int] | None, until: int, noun: str) -> str:
    """Which months no row tells of, in words; nothing without a gap."""
    if missing is None:
        return ""
    first, last = missing
    months = f"tháng {first}" if first == last else f"tháng {first} đến tháng {last}"
    so_long = f"mới tính đến hết tháng {until}; " if until else ""
    return f"{so_long}thiếu {noun} {months}"


def _of_form(
    part: Callable[[DossierCount], int | None], whole: Callable[[DossierCount], int | None]
) -> Callable[[Target, Registers, tuple[date, date], date], Found]:
    """A share of the forms II.06a of the year so far; by hand while they do not give it."""

    def measure(target: Target, registers: Registers, window: tuple[date, date], on: date) -> Found:
        until = min(on, window[1])
        lines = taken_by(registers.dossiers, on)
        year = so_far(_year_of(target, window, until), lines)
        words = _gap(year.missing, year.until, "biểu II.06a")
        if not year.parts:
            return _by_hand_or((None, words, ()), target, registers, (window[0], until))
        rows = tuple(("dossier_count", line.id) for line in year.rows)
        numerator = known_sum([part(line) for line in year.rows])
        denominator = known_sum([whole(line) for line in year.rows])
        if numerator is None or denominator is None:
            return None, "biểu II.06a còn ô chưa có số liệu", rows
        share = percent(numerator, denominator)
        if share is None:
            return None, words or "không phát sinh", rows
        return Measurement(share, numerator, denominator), words, rows

    return measure


def _of_service(kind: Share) -> Callable[[Target, Registers, tuple[date, date], date], Found]:
    """A share of the service figures of the year so far; by hand while they do not give it."""

    def measure(target: Target, registers: Registers, window: tuple[date, date], on: date) -> Found:
        until = min(on, window[1])
        known = [f for f in taken_by(registers.services, on) if f.known(kind)]
        year = share_so_far(kind, _year_of(target, window, until), known)
        words = _gap(year.missing, year.until, "số liệu")
        if not year.figures:
            return _by_hand_or((None, words, ()), target, registers, (window[0], until))
        rows = tuple(("service_figure", figure.id) for figure in year.figures)
        if year.share is None:
            return None, words or "không phát sinh", rows
        if not words and year.uncounted:
            words = f"mới tính đến hết tháng {year.until}; kỳ sau chỉ có tỷ lệ, cần số lượng để cộng"
        return Measurement(year.share, *(year.pair or (None, None))), words, rows

    return measure


_MEASURES: dict[Measure, Callable[[Target, Registers, tuple[date, date], date], Found]] = {
    Measure.MANUAL: _recorded,
    Measure.UNITS_INSPECTED: _units_inspected,
    Measure.TASKS_DONE: _tasks_done,
    Measure.INITIATIVES: _initiatives,
    Measure.DIALOGUES: _activities(ActivityKind.DIALOGUE),
    Measure.PROPAGANDA: _activities(ActivityKind.PROPAGANDA),
    Measure.INSPECTIONS: _inspections,
    Measure.DOSSIERS_ON_TIME: _of_form(lambda line: line.in_time, lambda line: line.settled),
    Measure.DOSSIERS_ONLINE: _of_form(lambda line: line.online, lambda line: line.arrived),
    Measure.E_PAYMENT: _of_service(Share.E_PAYMENT),
    Measure.DIGITISED: _of_service(Share.DIGITISED),
    Measure.FEEDBACK_ON_TIME: _of_service(Share.FEEDBACK),
    Measure.SATISFACTION: _of_service(Share.SATISFACTION),
}
