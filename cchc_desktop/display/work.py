"""The list of what is to be done: loaded before the first paint, so it draws on little else."""

from cchc_desktop.display.columns import Align, Column, Tone, date_column, text_column
from cchc_desktop.domain.agenda import Work, WorkKind
from cchc_desktop.domain.reminders import Urgency

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
    return f"Còn {work.days_left} ngày" if work.days_left > 0 else "Hôm nay"


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
