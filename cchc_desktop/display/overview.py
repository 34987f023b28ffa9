"""How the first page reads: the list of work, what targets lack."""

from fractions import Fraction

from cchc_desktop.display.columns import Align, Column, Tone, date_column, text_column
from cchc_desktop.display.reports import show_days_left
from cchc_desktop.display.targets import show_measurement, show_requirement
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.agenda import Work, WorkKind
from cchc_desktop.domain.inspections import Coverage
from cchc_desktop.domain.numbers import half_up
from cchc_desktop.domain.reminders import Urgency
from cchc_desktop.domain.targets import Shape, TargetState, TargetStatus

WORK_KINDS = {
    WorkKind.TASK: "Nhiệm vụ",
    WorkKind.FINDING: "Khắc phục",
    WorkKind.INSPECTION: "Kiểm tra",
    WorkKind.REPORT: "Báo cáo",
    WorkKind.OWED: "Đơn vị nợ",
}
_TONES = {Urgency.OVERDUE: Tone.ALERT, Urgency.TODAY: Tone.ALERT, Urgency.WEEK: Tone.WARNING}


def show_urgency(work: Work) -> str:
    """For example "Quá hạn 3 ngày", "Hôm nay", "Còn 5 ngày"."""
    if work.urgency is Urgency.OVERDUE:
        return f"Quá hạn {-work.days_left} ngày"
    words = show_days_left(max(work.days_left, 0))
    return words[:1].upper() + words[1:]


def work_columns() -> tuple[Column[Work], ...]:
    """When, what, who."""
    return (
        Column(
            "when",
            "Khi nào",
            lambda w: w.days_left,
            show_urgency,
            width=17,
            tone=lambda w: _TONES.get(w.urgency, Tone.PLAIN),
        ),
        date_column("due", "Hạn", lambda w: w.due),
        Column("kind", "Loại", lambda w: w.kind.value, lambda w: WORK_KINDS[w.kind], Align.START, width=11),
        text_column("text", "Việc", lambda w: w.text, width=40, stretch=True),
        text_column("unit", "Đơn vị", lambda w: w.unit, width=26),
    )


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
