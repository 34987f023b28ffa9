"""How a target, its value and its verdict are read."""

from decimal import Decimal
from fractions import Fraction

from cchc_desktop.display.labels import COMPARATORS, TARGET_STATES
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.inspections import Coverage
from cchc_desktop.domain.numbers import half_up, shown_against
from cchc_desktop.domain.targets import Measurement, Requirement, Target, TargetStatus

UNKNOWN = "chưa có số liệu"


def show_requirement(required: Requirement, unit: str | None) -> str:
    """For example "≥ 25%", "≤ 35 (thứ hạng)", "16 - 18%"; "định tính" without a number."""
    tail = "%" if unit == "%" else f" {unit}" if unit else ""
    if required.minimum is not None and required.maximum is not None:
        return f"{show_number(required.minimum)} - {show_number(required.maximum)}{tail}"
    if required.comparator is None or required.value is None:
        return "định tính"
    return f"{COMPARATORS[required.comparator]} {show_number(required.value)}{tail}"


def show_measurement(measured: Measurement | None, target: Target) -> str:
    """For example "3/11 = 27,3%", "2 sáng kiến"; never shown as equal to a bound that it misses."""
    if measured is None:
        return UNKNOWN
    if target.judged and measured.value in (0, 1) and measured.numerator is None:
        return show_judgement(measured.value)
    shown = show_number(shown_against(measured.value, target.held_against.value))
    if measured.numerator is not None and measured.denominator is not None:
        if target.each_unit:
            return f"{measured.numerator}/{measured.denominator} đơn vị đã đủ"
        return f"{show_number(measured.numerator)}/{show_number(measured.denominator)} = {shown}%"
    return f"{shown}%" if target.unit == "%" else f"{shown} {target.unit or ''}".strip()


def show_judgement(value: Decimal | Fraction | int) -> str:
    """The verdict given by hand on a target without a number, kept as 1 or 0."""
    return "Đạt" if value else "Không đạt"


def show_share(share: Fraction | None, places: int = 1) -> str:
    """27,3%, or "không phát sinh" where nothing occurred."""
    return "không phát sinh" if share is None else f"{show_number(half_up(share, places))}%"


def show_verdict(status: TargetStatus) -> str:
    """The state in words, lower case inside a sentence."""
    return TARGET_STATES[status.state].lower()


def show_coverage(found: Coverage, status: TargetStatus | None) -> str:
    """The tracker's line: "3/11 đơn vị = 27,3% – chỉ tiêu ≥ 25%: đạt"."""
    if not found.denominator:
        return "Chưa có đơn vị nào trong phạm vi kiểm tra"
    bound = status.target.required.value if status is not None else None
    share = found.percent
    shown = "" if share is None else show_number(shown_against(share, bound))
    line = f"{found.numerator}/{found.denominator} đơn vị = {shown}%"
    if status is None:
        return line
    wanted = show_requirement(status.target.required, status.target.unit)
    return f"{line} – chỉ tiêu {wanted}: {show_verdict(status)}"
