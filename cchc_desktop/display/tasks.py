"""The columns of the task list, for screen and paper."""

from datetime import date

from cchc_desktop.display.columns import Align, Column, Tone, date_column, text_column
from cchc_desktop.display.labels import TASK_STATES
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.areas import AREA_TITLES, Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Task, TaskState

_TONES = {
    TaskState.OVERDUE: Tone.ALERT,
    TaskState.DONE_LATE: Tone.WARNING,
    TaskState.DONE_ON_TIME: Tone.GOOD,
    TaskState.MAINTAINED: Tone.GOOD,
    TaskState.WAITING: Tone.MUTED,
    TaskState.DROPPED: Tone.MUTED,
}
_AREA_ORDER = {area: position for position, area in enumerate(Area)}


def show_products(task: Task) -> str:
    """One product a line; those that are there say so, with their document."""
    lines = []
    for product in task.products:
        proof = product.document_name or ("đã có" if product.done_on else "")
        lines.append(f"- {product.text}{f' ({proof})' if proof else ''}")
    return "\n".join(lines)


def show_deadline(task: Task, on: date) -> str:
    """When it is due, in words for what has no day."""
    due = task.next_due(on)
    if due is not None:
        return show_date(due)
    return {
        DeadlineKind.ONGOING: "thường xuyên",
        DeadlineKind.ON_EVENT: f"chờ {task.anchor}" if task.anchor else "chờ hướng dẫn",
        DeadlineKind.RELATIVE: f"chờ {task.anchor}" if task.anchor else "chờ mốc tính",
        DeadlineKind.RECURRING: "định kỳ",
        DeadlineKind.UNKNOWN: "chưa hiểu thời hạn",
    }.get(task.kind, "chưa có thời hạn")


def latest_news(task: Task) -> str:
    """The last entry of the progress log, with its day."""
    if not task.progress:
        return ""
    last = max(task.progress, key=lambda entry: (entry.happened_on, entry.id))
    return f"{show_date(last.happened_on)}: {last.text}".rstrip(": ")


def task_columns(on: date, calendar: WorkCalendar) -> tuple[Column[Task], ...]:
    """The plan's own columns, then how each task stands on a day."""

    def state(task: Task) -> TaskState:
        return task.state(on, calendar, date(on.year, 1, 1))

    return (
        Column(
            "order",
            "TT",
            lambda t: t.order,
            lambda t: t.order,
            Align.CENTER,
            width=5,
            sort=lambda t: t.position,
        ),
        Column(
            "area",
            "Lĩnh vực",
            lambda t: AREA_TITLES[t.area],
            lambda t: AREA_TITLES[t.area],
            width=18,
            sort=lambda t: (_AREA_ORDER[t.area], t.position),
        ),
        text_column("content", "Nội dung thực hiện", lambda t: t.content, width=40, stretch=True),
        Column("products", "Sản phẩm, kết quả", show_products, show_products, width=26, stretch=True),
        text_column("lead_text", "Cơ quan chủ trì", lambda t: t.lead or t.lead_text, width=18),
        text_column("coordination_text", "Cơ quan phối hợp", lambda t: t.coordination_text, width=18),
        Column(
            "time_text",
            "Thời gian hoàn thành",
            lambda t: t.time_text,
            lambda t: t.time_text,
            width=16,
            # Shown as the plan writes it, sorted by what it means.
            sort=lambda t: t.next_due(on),
        ),
        date_column("due", "Hạn", lambda t: t.next_due(on)),
        Column(
            "state",
            "Tình trạng",
            lambda t: TASK_STATES[state(t)],
            lambda t: TASK_STATES[state(t)],
            width=16,
            tone=lambda t: _TONES.get(state(t), Tone.PLAIN),
        ),
        text_column("news", "Tiến độ gần nhất", latest_news, width=28),
    )
