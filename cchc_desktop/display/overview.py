"""How the first page reads: what targets lack, what was counted, what came up meanwhile."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from cchc_desktop.display.targets import show_coverage, show_measurement, show_requirement
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.display.work import show_urgency
from cchc_desktop.domain.agenda import Work
from cchc_desktop.domain.inspections import Coverage
from cchc_desktop.domain.numbers import half_up
from cchc_desktop.domain.reminders import Reminder
from cchc_desktop.domain.targets import Measure, Shape, TargetState, TargetStatus

_NAMED = 3


def shortfall_words(status: TargetStatus, cover: Coverage | None) -> str:
    """What a target still takes: units to inspect by name, items to count, percentage points to gain."""
    by = f" trước {show_date(status.window[1])}" if status.state is not TargetState.NOT_MET else ""
    missing = cover.missing(status.target.required) if cover is not None else None
    if cover is not None and missing:
        names = [unit.name for unit in cover.candidates()]
        shown = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
        return f"cần kiểm tra thêm {missing} đơn vị{by}: {shown}"
    if status.measurement is None or status.target.required.value is None:
        return show_measurement(status.measurement, status.target)
    if status.target.each_unit:
        owing = (status.measurement.denominator or 0) - (status.measurement.numerator or 0)
        return f"còn {owing} đơn vị chưa đủ sáng kiến{by}"
    gap = Fraction(status.target.required.value) - status.measurement.value
    unit = status.target.unit or ""
    if status.target.shape is Shape.COUNT and gap > 0:
        return f"cần thêm {show_number(half_up(gap, 0))} {unit}{by}".strip()
    known = show_measurement(status.measurement, status.target)
    if gap > 0 and unit == "%":
        return f"hiện {known}, thiếu {show_number(half_up(gap, 1))} điểm %{by}"
    return f"hiện {known}, yêu cầu {show_requirement(status.target.required, status.target.unit)}"


def counted_words(
    targets: Sequence[TargetStatus], coverage: Coverage, recognised: int, quota: int | None
) -> str:
    """Coverage of inspections and initiatives against their quota."""
    cover = next((s for s in targets if s.target.measure is Measure.UNITS_INSPECTED), None)
    known = f"{recognised}/{quota}" if quota else str(recognised)
    return f"Kiểm tra: {show_coverage(coverage, cover)}\nSáng kiến được công nhận: {known}"


def news_words(reached: Sequence[Reminder[Work]], since: date) -> str:
    """What came up while the program was closed; empty if nothing did."""
    if not reached:
        return ""
    named = "; ".join(f"{r.item.text} ({show_urgency(r.item).lower()})" for r in reached[:_NAMED])
    more = f"; và {len(reached) - _NAMED} việc khác" if len(reached) > _NAMED else ""
    return f"Từ lần mở trước ({show_date(since)}) đến mốc nhắc: {named}{more}."
