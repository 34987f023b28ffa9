"""Why a target stands as it does, and what is still missing, in sentences."""

from collections.abc import Sequence
from fractions import Fraction
from math import floor

from cchc_desktop.display.labels import INSPECTION_TOPICS, MEASURES
from cchc_desktop.display.targets import show_coverage, show_measurement, show_requirement, show_verdict
from cchc_desktop.display.text import fold, show_date, show_number
from cchc_desktop.domain.inspections import Coverage, Topic
from cchc_desktop.domain.numbers import half_up
from cchc_desktop.domain.targets import Comparator, Measure, Target, TargetStatus, meets

_MOST_NAMES = 4


def show_measure(target: Target) -> str:
    """Where its number comes from; for inspections, of which topic."""
    words = MEASURES[target.measure]
    if target.measure is Measure.INSPECTIONS and target.measure_detail:
        return f"{words}: {INSPECTION_TOPICS[Topic(target.measure_detail)].lower()}"
    return words


def verdict_line(status: TargetStatus, coverage: Coverage | None = None) -> str:
    """The verdict, as "3/11 đơn vị = 27,3% – chỉ tiêu ≥ 25%: đạt"."""
    if coverage is not None and status.measurement is not None:
        return show_coverage(coverage, status)
    wanted = show_requirement(status.target.required, status.target.unit)
    if status.measurement is None:
        why = f" ({status.explanation})" if status.explanation else ""
        return f"Chưa có số liệu{why} – chỉ tiêu {wanted}"
    return (
        f"{show_measurement(status.measurement, status.target)} – chỉ tiêu {wanted}: {show_verdict(status)}"
    )


def gap_line(status: TargetStatus, coverage: Coverage | None = None) -> str:
    """What it takes to reach the target: units to inspect, things to do, points; empty once it is met."""
    measured, required = status.measurement, status.target.held_against
    if measured is None or meets(required, measured.value) is not False:
        return ""
    if coverage is not None or status.target.each_unit:
        return _units_missing(status, coverage)
    bound = required.value if required.value is not None else required.minimum
    if bound is None or required.comparator in (Comparator.LE, Comparator.LT, Comparator.EQ):
        excess = None if bound is None else measured.value - Fraction(bound)
        return "" if excess is None or excess <= 0 else f"Vượt mức {_amount(excess, status.target)}."
    if measured.value >= Fraction(bound) and required.maximum is not None:
        return f"Vượt mức {_amount(measured.value - Fraction(required.maximum), status.target)}."
    if measured.denominator:
        needed = _whole(
            Fraction(bound) * measured.denominator / 100, strict=required.comparator is Comparator.GT
        )
        return f"Còn thiếu {needed - (measured.numerator or 0)} trên tổng số {measured.denominator}."
    if status.target.measure is not Measure.MANUAL:
        more = _whole(Fraction(bound), strict=required.comparator is Comparator.GT) - measured.value
        return f"Còn thiếu {_amount(more, status.target)} trước {show_date(status.window[1])}."
    if measured.value == Fraction(bound):
        return "Phải vượt mức yêu cầu mới đạt."
    return f"Còn thiếu {_amount(Fraction(bound) - measured.value, status.target)}."


def _units_missing(status: TargetStatus, coverage: Coverage | None) -> str:
    if coverage is None:
        measured = status.measurement
        owing = 0 if measured is None else (measured.denominator or 0) - (measured.numerator or 0)
        return f"Còn {owing} đơn vị chưa đủ sáng kiến trước {show_date(status.window[1])}."
    missing = coverage.missing(status.target.required)
    if missing is None:
        return "Không đủ đơn vị trong mẫu số để đạt chỉ tiêu."
    names = [unit.name for unit in coverage.candidates()]
    told = ", ".join(names[:_MOST_NAMES]) + ("…" if len(names) > _MOST_NAMES else "")
    until = show_date(status.window[1])
    return f"Thiếu {missing} đơn vị; cần kiểm tra thêm {missing} đơn vị trước {until}: {told}."


def _whole(value: Fraction, *, strict: bool) -> int:
    """The least whole number not below `value`, or above it where the bound itself does not do."""
    low = floor(value)
    return low if low == value and not strict else low + 1


def _amount(value: Fraction, target: Target) -> str:
    unit = "điểm %" if target.unit == "%" else target.unit or ""
    return f"{show_number(half_up(value, 2))} {unit}".strip()


def window_line(status: TargetStatus) -> str:
    """From when to when it counts, and by what is measured."""
    start, end = status.window
    return f"Tính từ {show_date(start)} đến {show_date(end)}. Cách đo: {show_measure(status.target).lower()}."


def rivals(status: TargetStatus, others: Sequence[TargetStatus]) -> list[TargetStatus]:
    """Targets of the plan that ask something else of the same thing: both are kept, the officer is told."""
    mine = _subject(status.target)
    return [
        other
        for other in others
        if other.target.id != status.target.id
        and _subject(other.target) == mine
        and other.target.required != status.target.required
    ]


def rival_line(status: TargetStatus, others: Sequence[TargetStatus]) -> str:
    """As "Kế hoạch còn ghi ≥ 20% cho cùng nội dung (II.2): đạt"; empty when nothing contradicts."""
    told = [
        f"{show_requirement(other.target.required, other.target.unit)}"
        f"{f' ({other.target.where})' if other.target.where else ''}: {show_verdict(other)}"
        for other in rivals(status, others)
    ]
    return f"Kế hoạch còn ghi cho cùng nội dung {'; '.join(told)}." if told else ""


def _subject(target: Target) -> tuple[object, ...]:
    """What a target is about: its register where one counts it, else its words without the numbers."""
    span = (target.unit_id, target.year_from, target.year_to, target.per_unit)
    if target.measure is not Measure.MANUAL:
        return (target.measure, target.measure_detail, target.unit, *span)
    words = "".join(sign for sign in fold(target.text) if not sign.isdigit())
    return (" ".join(words.split()), *span)
