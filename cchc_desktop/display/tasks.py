"""The columns of the task list, for screen and paper."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from cchc_desktop.display.collation import order_key
from cchc_desktop.display.columns import (
    Align,
    Choice,
    Column,
    Editor,
    Grouping,
    Tone,
    always,
    date_column,
    text_column,
)
from cchc_desktop.display.labels import PROGRESS_KINDS, TASK_STATES
from cchc_desktop.display.text import show_date
from cchc_desktop.display.unit_dates import counted_words
from cchc_desktop.domain.areas import AREA_TITLES, Area
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.deadlines import AmountUnit, Deadline, DeadlineKind, Recurrence
from cchc_desktop.domain.tasks import ProgressKind, Task, TaskState

_TONES = {
    TaskState.OVERDUE: Tone.ALERT,
    TaskState.DONE_LATE: Tone.WARNING,
    TaskState.DONE_ON_TIME: Tone.GOOD,
    TaskState.MAINTAINED: Tone.GOOD,
    TaskState.WAITING: Tone.MUTED,
    TaskState.DROPPED: Tone.MUTED,
}
_AREA_ORDER = {area: position for position, area in enumerate(Area)}
_EVERY = {
    Recurrence.WEEKLY: "hằng tuần",
    Recurrence.MONTHLY: "hằng tháng",
    Recurrence.QUARTERLY: "hằng quý",
    Recurrence.HALF_YEARLY: "6 tháng một lần",
    Recurrence.YEARLY: "hằng năm",
}
_AMOUNTS = {AmountUnit.DAY: "ngày", AmountUnit.WORKING_DAY: "ngày làm việc", AmountUnit.MONTH: "tháng"}
# How the page lays out the columns: what is asked most stands where no scrolling is needed.
_ON_SCREEN = (
    "order",
    "content",
    "products",
    "lead_text",
    "time_text",
    "due",
    "state",
    "news",
    "coordination_text",
    "area",
    "prepare_on",
    "note",
)
_NARROW = {
    "order": 4,
    "content": 26,
    "products": 16,
    "lead_text": 14,
    "time_text": 13,
    "state": 14,
    "news": 22,
    "area": 16,
}
_EDITABLE = frozenset(
    {
        "order",
        "content",
        "products",
        "lead_text",
        "time_text",
        "coordination_text",
        "area",
        "prepare_on",
        "note",
    }
)
GROUPS = {
    "": "Không nhóm",
    "area": "Nhóm: lĩnh vực",
    "unit": "Nhóm: đơn vị",
    "month": "Nhóm: tháng",
}


QUICK_FILTERS = (
    "Tất cả",
    "Quá hạn",
    "Đến hạn 30 ngày",
    "Cần chuẩn bị",
    "Đang thực hiện",
    "Chờ hướng dẫn",
    "Đã hoàn thành",
)


def state_on(on: date, calendar: WorkCalendar) -> Callable[[Task], TaskState]:
    """How each task stands on a day, worked out once: every filter, column and count asks for it."""
    known: dict[int, tuple[Task, TaskState]] = {}
    since = date(on.year, 1, 1)

    def state(task: Task) -> TaskState:
        seen = known.get(task.id)
        if seen is None or seen[0] is not task:
            known[task.id] = seen = (task, task.state(on, calendar, since))
        return seen[1]

    return state


def state_tone(state: TaskState) -> Tone:
    """The colour that goes with a state's words."""
    return _TONES.get(state, Tone.PLAIN)


def show_products(task: Task) -> str:
    """One product a line, ticked ones with their document."""
    lines = []
    for product in task.products:
        proof = f" ({product.document_name})" if product.document_name else ""
        lines.append(f"{'☑' if product.done_on else '☐'} {product.text}{proof}")
    return "\n".join(lines)


def show_leads(task: Task) -> str:
    """The units in charge by their agreed names, else the plan's own words."""
    return "; ".join(task.leads) or task.lead_text


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


def show_meaning(task: Task | Deadline) -> str:
    """What was understood from the plan's words, as a sentence to check them by."""
    match task.kind:
        case DeadlineKind.DATE:
            words = f"hạn đến hết {show_date(task.due)}"
        case DeadlineKind.RANGE:
            words = f"từ {show_date(task.start)} đến {show_date(task.due)}"
            words += ", làm liên tục" if task.continuous else ""
        case DeadlineKind.RECURRING:
            words = f"{_rhythm(task)}, {len(task.occurrences)} kỳ"
        case DeadlineKind.ONGOING:
            words = "làm thường xuyên, không có hạn cuối"
        case DeadlineKind.ON_EVENT:
            words = f"khi có {task.anchor or 'hướng dẫn'}"
        case DeadlineKind.RELATIVE:
            words = _relative(task)
        case DeadlineKind.UNKNOWN:
            return "Chưa hiểu thời hạn này; hãy viết lại hoặc nhập hạn."
        case _:
            return "Kế hoạch không nêu thời hạn."
    return f"Đã hiểu: {words}."


def _rhythm(task: Task | Deadline) -> str:
    return ", ".join(_EVERY[Recurrence(code)] for code in task.recurrences) or "định kỳ"


def _relative(task: Task | Deadline) -> str:
    unit = _AMOUNTS.get(AmountUnit(task.amount_unit), "ngày") if task.amount_unit else "ngày"
    words = f"{task.amount} {unit} kể từ {task.anchor or 'mốc tính'}"
    if isinstance(task, Task) and task.units:
        return f"{words}, tính riêng từng đơn vị ({counted_words(task.units)})"
    if isinstance(task, Deadline) or task.anchor_on is None:
        return f"{words} (chưa có ngày tính)"
    return f"{words} {show_date(task.anchor_on)}, tức {show_date(task.due)}"


def latest_news(task: Task) -> str:
    """The last entry of the progress log, with its day."""
    if not task.progress:
        return ""
    last = max(task.progress, key=lambda entry: (entry.happened_on, entry.id))
    kind = "" if last.kind is ProgressKind.NOTE else PROGRESS_KINDS[last.kind]
    words = " – ".join(filter(None, (kind, last.text)))
    return f"{show_date(last.happened_on)}: {words}".rstrip(": ")


def group_title(task: Task, group: str, on: date) -> str:
    """Under which heading a task stands when the list is grouped by "area", "unit" or "month"."""
    match group:
        case "area":
            return AREA_TITLES[task.area]
        case "unit":
            return task.lead or task.lead_text or "Chưa rõ đơn vị"
        case "month":
            due = task.next_due(on)
            return (
                show_deadline(task, on).capitalize() if due is None else f"Tháng {due.month:02d}/{due.year}"
            )
    return ""


def _group_order(task: Task, group: str, on: date) -> tuple[Any, ...]:
    if group == "month":
        due = task.next_due(on)
        return (due.year * 12 + due.month if due else 9999 * 12, "" if due else task.kind, task.position)
    if group == "area":
        return (_AREA_ORDER[task.area], "", task.position)
    return (not task.lead, order_key(task.lead or task.lead_text), task.position)


def task_grouping(group: str, on: date) -> Grouping[Task] | None:
    """The headings of a list grouped by "area", "unit" or "month"; None for a list without groups."""
    if not group:
        return None
    return Grouping(lambda t: group_title(t, group, on), lambda t: _group_order(t, group, on))


def task_columns(
    on: date, calendar: WorkCalendar, state: Callable[[Task], TaskState] | None = None
) -> tuple[Column[Task], ...]:
    """The plan's own columns, then how each task stands on a day."""
    state = state or state_on(on, calendar)
    return (
        Column(
            "order",
            "TT",
            lambda t: t.order,
            lambda t: t.order,
            Align.CENTER,
            width=5,
            by_place=True,
        ),
        Column(
            "area",
            "Lĩnh vực",
            lambda t: t.area,
            lambda t: AREA_TITLES[t.area],
            width=18,
            sort=lambda t: (_AREA_ORDER[t.area], t.position),
        ),
        text_column("content", "Nội dung thực hiện", lambda t: t.content, width=40, stretch=True),
        Column(
            "products",
            "Sản phẩm, kết quả",
            lambda t: "\n".join(product.text for product in t.products),
            show_products,
            width=26,
            stretch=True,
        ),
        text_column("lead_text", "Cơ quan chủ trì", show_leads, width=18),
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
        Column(
            "due",
            "Hạn",
            lambda t: t.next_due(on),
            lambda t: show_deadline(t, on),
            Align.CENTER,
            width=12,
            tone=lambda t: Tone.PLAIN if t.next_due(on) else _no_day_tone(t),
        ),
        Column(
            "state",
            "Tình trạng",
            lambda t: TASK_STATES[state(t)],
            lambda t: TASK_STATES[state(t)],
            width=16,
            tone=lambda t: state_tone(state(t)),
        ),
        text_column("news", "Tiến độ gần nhất", latest_news, width=28),
    )


def _no_day_tone(task: Task) -> Tone:
    return Tone.WARNING if task.kind is DeadlineKind.UNKNOWN else Tone.MUTED


def screen_columns(
    on: date, calendar: WorkCalendar, state: Callable[[Task], TaskState] | None = None
) -> tuple[Column[Task], ...]:
    """The columns of the page: those of the paper in a handier order, edited in place, and some more."""
    more: tuple[Column[Task], ...] = (
        date_column("prepare_on", "Bắt đầu chuẩn bị", lambda t: t.prepare),
        text_column("note", "Ghi chú", lambda t: t.note, width=18),
    )
    by_key = {column.key: column for column in (*task_columns(on, calendar, state), *more)}
    return tuple(_for_screen(by_key[key]) for key in _ON_SCREEN)


_EDITORS = {"area": Editor.CHOICE, "prepare_on": Editor.DATE, "order": Editor.TEXT}


def _for_screen(column: Column[Task]) -> Column[Task]:
    if column.key == "time_text":
        column = replace(column, title="Thời gian", hint=column.title)
    column = replace(column, width=_NARROW.get(column.key, column.width), stretch=column.key == "content")
    if column.key not in _EDITABLE:
        return column
    editor = _EDITORS.get(column.key, Editor.MULTILINE if column.key != "time_text" else Editor.TEXT)
    return replace(column, editable=always, editor=editor, choices=area_choices)


def area_choices() -> Sequence[Choice]:
    """The areas of a plan, in the order of a report."""
    return tuple(Choice(area, AREA_TITLES[area]) for area in Area)


def quick_filters(
    on: date, calendar: WorkCalendar, state: Callable[[Task], TaskState] | None = None
) -> dict[str, Callable[[Task], bool]]:
    """The officer's questions to the list, by the words of their buttons."""
    state = state or state_on(on, calendar)
    done = {TaskState.DONE_ON_TIME, TaskState.DONE_LATE}
    conditions: tuple[Callable[[Task], bool], ...] = (
        lambda _t: True,
        lambda t: state(t) is TaskState.OVERDUE,
        lambda t: t.due_soon(on, calendar),
        lambda t: preparing(t, on, calendar),
        lambda t: state(t) is TaskState.IN_PROGRESS,
        lambda t: state(t) is TaskState.WAITING,
        lambda t: state(t) in done,
    )
    return dict(zip(QUICK_FILTERS, conditions, strict=True))


def preparing(task: Task, on: date, calendar: WorkCalendar) -> bool:
    """Whether the day to start preparing has come and the task is still open."""
    open_states = {TaskState.NOT_STARTED, TaskState.IN_PROGRESS, TaskState.OVERDUE, TaskState.WAITING}
    return (
        task.prepare is not None
        and task.prepare <= on
        and task.state(on, calendar, date(on.year, 1, 1)) in open_states
    )
