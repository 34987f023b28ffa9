"""What the program writes of areas, targets, limits and the period to come."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from cchc_desktop.display.text import show_number
from cchc_desktop.display.unit_dates import late_words
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.periods import Window
from cchc_desktop.domain.targets import Measure, Shape, TargetState, TargetStatus
from cchc_desktop.domain.tasks import CLOSED, Task, TaskState
from cchc_desktop.reports.document import Block, ListItem, Paragraph, Run
from cchc_desktop.reports.facts import FactBook, ReportData
from cchc_desktop.reports.prose import (
    finished_task,
    folded,
    late_reason,
    lower_first,
    on_day,
    requirement_words,
    result_words,
    sentence,
    two_digits,
    upper_first,
    verdict_words,
)
from cchc_desktop.reports.sections_tthc import dossier_blocks

# What a form leaves to the pen: the officer writes it, the check before export names it.
BLANK = "…" * 30
_NEXT_LISTED = 12
_GOING = (
    (TaskState.IN_PROGRESS, "Đang thực hiện"),
    (TaskState.MAINTAINED, "Thường xuyên thực hiện"),
)


def state_of(task: Task, data: ReportData) -> TaskState:
    """How a task stands at the end of the report's days; "maintained" asks for news within them."""
    return task.state(data.as_of, data.calendar, data.data_from)


def owed_tasks(data: ReportData) -> list[Task]:
    """The tasks that count in a share of the plan: all but those dropped with a reason, as for targets."""
    return [task for task in data.tasks if state_of(task, data) is not TaskState.DROPPED]


def done_tasks(data: ReportData) -> list[Task]:
    """The tasks that are finished at the end of the report's days."""
    return [task for task in data.tasks if task.done_on(data.as_of) is not None]


def finished_tasks(data: ReportData) -> list[Task]:
    """The tasks that were finished within the report's days."""
    return [task for task in data.tasks if data.in_period(task.done_on(data.as_of))]


def ids(kind: str, rows: Iterable[Any]) -> list[tuple[str, int]]:
    """The rows as a number's sources."""
    return [(kind, row.id) for row in rows]


def target_line(status: TargetStatus, book: FactBook) -> Block:
    """A target with its result and verdict; the result leads to the rows it was counted from."""
    target = status.target
    name = f"Chỉ tiêu “{upper_first(target.text)}”"
    wanted = requirement_words(target.required, target.unit)
    named = target.required.value is not None and show_number(target.required.value) in target.text
    # "Không để xảy ra …" says by itself that it asks for none.
    plain = named or wanted == "định tính" or target.shape is Shape.ZERO
    asked = "" if plain else f" (yêu cầu {wanted})"
    shown = status.explanation or result_words(status.measurement, target)
    rows = status.rows or (("target", target.id),)
    measured = status.measurement
    counts = None
    if measured is not None and measured.numerator is not None and measured.denominator is not None:
        counts = (measured.numerator, measured.denominator)
    run = book.figure(f"target.{target.id}", target.text, shown, rows, counts)
    if status.state is TargetState.NO_DATA and target.required.value is not None:
        book.lacks(f"Kết quả của chỉ tiêu “{target.text}”", "target", target.id)
    if status.state is TargetState.NO_DATA:
        return ListItem(sentence(f"{name}{asked}: ", run, "."))
    return ListItem(sentence(f"{name}{asked}: kết quả ", run, f", {verdict_words(status)}."))


def area_section(area: Area, data: ReportData, book: FactBook) -> list[Block]:
    """Tasks and targets of one reform area."""
    tasks = data.of_area(area)
    statuses = [
        s for s in data.targets if s.target.area is area and s.target.measure is not Measure.UNITS_INSPECTED
    ]
    own = dossier_blocks(data, book) if area is Area.TTHC else []
    if not tasks and not statuses:
        return own or [Paragraph("Kế hoạch không giao nhiệm vụ, chỉ tiêu riêng cho lĩnh vực này.")]
    blocks = _area_tasks(area, tasks, data, book) if tasks else []
    return [*blocks, *own, *(target_line(status, book) for status in statuses)]


def _area_tasks(area: Area, tasks: list[Task], data: ReportData, book: FactBook) -> list[Block]:
    done = [t for t in tasks if t.done_on(data.as_of) is not None]
    total = book.count(f"{area}.total", "Nhiệm vụ của lĩnh vực", ids("task", tasks))
    finished = book.count(f"{area}.done", "Nhiệm vụ đã hoàn thành của lĩnh vực", ids("task", done))
    ended = (
        ("đã hoàn thành ", finished, " nhiệm vụ.")
        if done
        else (Run("chưa có nhiệm vụ nào hoàn thành", source_key=finished.source_key), ".")
    )
    blocks: list[Block] = [Paragraph(sentence("Kế hoạch giao ", total, " nhiệm vụ; lũy kế ", *ended))]
    blocks += [
        ListItem(f"Hoàn thành nhiệm vụ {finished_task(t, data.as_of)}.")
        for t in done
        if data.in_period(t.done_on(data.as_of))
    ]
    for state, words in (
        (TaskState.IN_PROGRESS, "Đang thực hiện"),
        (TaskState.MAINTAINED, "Thường xuyên thực hiện"),
    ):
        going = [t for t in tasks if state_of(t, data) is state]
        blocks += [ListItem(f"{words} nhiệm vụ {lower_first(t.content)}{_news(t, data)}.") for t in going]
    late = [t for t in tasks if state_of(t, data) is TaskState.OVERDUE]
    blocks += [
        ListItem(f"Quá hạn ({_due(t, data.as_of)}) nhiệm vụ {lower_first(t.content)}{late_reason(t)}.")
        for t in late
    ]
    return blocks


def _due(task: Task, on: date) -> str:
    due = task.next_due(on)
    return on_day(due) if due is not None else task.time_text


def _news(task: Task, data: ReportData) -> str:
    """The last word on it in the period, as far as it adds to the task's own words."""
    entries = [e for e in task.progress if data.in_period(e.happened_on) and e.text]
    if not entries:
        return ""
    last = max(entries, key=lambda e: (e.happened_on, e.id))
    return f": {lower_first(last.text.rstrip('.'))} ({on_day(last.happened_on)})"


def results_section(data: ReportData, book: FactBook) -> list[Block]:
    """The targets that are met, and how many have no data."""
    counted = [s for s in data.targets if s.state is not TargetState.NO_DATA]
    met = [s for s in counted if s.state is TargetState.MET]
    if not counted:
        book.lacks("Kết quả các chỉ tiêu của kế hoạch", "target")
        return [Paragraph("Kết quả thực hiện các chỉ tiêu: chưa có số liệu.")]
    run = book.count("targets.met", "Chỉ tiêu đạt", [("target", s.target.id) for s in met])
    known = book.count("targets.known", "Chỉ tiêu có số liệu", [("target", s.target.id) for s in counted])
    blocks: list[Block] = [
        Paragraph(
            sentence(
                f"Đến {on_day(data.as_of)}, có ",
                run,
                "/",
                known,
                f" chỉ tiêu có số liệu đã đạt yêu cầu{':' if met else '.'}",
            )
        )
    ]
    blocks += [ListItem(f"{upper_first(s.target.text)}: {_result(s)}.") for s in met]
    unknown = [s for s in data.targets if s.state is TargetState.NO_DATA]
    if unknown:
        number = book.count(
            "targets.unknown", "Chỉ tiêu chưa có số liệu", [("target", s.target.id) for s in unknown]
        )
        blocks.append(Paragraph(sentence("Còn ", number, " chỉ tiêu chưa có số liệu để đánh giá.")))
    return blocks


def limits_section(data: ReportData, book: FactBook) -> list[Block]:
    """What is overdue and which targets fall short."""
    late = [t for t in data.tasks if state_of(t, data) is TaskState.OVERDUE]
    short = [s for s in data.targets if s.state in (TargetState.NOT_MET, TargetState.AT_RISK)]
    blocks: list[Block] = []
    if late:
        number = book.count("limits.late", "Nhiệm vụ quá hạn chưa hoàn thành", ids("task", late))
        names = folded(
            [f"{lower_first(t.content)}{_in_brackets(_who(t, data.as_of))}" for t in late], "nhiệm vụ"
        )
        blocks.append(ListItem(sentence("Còn ", number, f" nhiệm vụ quá hạn chưa hoàn thành: {names}.")))
    if short:
        number = book.count(
            "limits.short", "Chỉ tiêu không đạt hoặc có nguy cơ", [("target", s.target.id) for s in short]
        )
        names = folded([f"“{upper_first(s.target.text)}”: {_result(s)}" for s in short], "chỉ tiêu")
        blocks.append(
            ListItem(sentence("Còn ", number, f" chỉ tiêu không đạt hoặc có nguy cơ không đạt: {names}."))
        )
    if not data.tasks and not data.targets:
        return [Paragraph("Tồn tại, hạn chế trong thực hiện kế hoạch: chưa có số liệu để đánh giá.")]
    return blocks or [
        Paragraph(
            "Theo số liệu hiện có, không có nhiệm vụ quá hạn và không có chỉ tiêu có nguy cơ không đạt."
        )
    ]


def _result(status: TargetStatus) -> str:
    return status.explanation or result_words(status.measurement, status.target)


def left_to_officer(what: str, source: str) -> Callable[[ReportData, FactBook], list[Block]]:
    """A section the data cannot know: a line of dots, and a word in the list of what is missing."""

    def write(_data: ReportData, book: FactBook) -> list[Block]:
        book.lacks(what, f"section:{source}")
        return [Paragraph(BLANK)]

    return write


def next_section(data: ReportData, book: FactBook) -> list[Block]:
    """The tasks that fall due until the end of the following period."""
    end = data.period.following().days(_window_of(data))[1]
    open_tasks = [t for t in data.tasks if state_of(t, data) not in CLOSED]
    coming = [t for t in open_tasks if (due := t.next_due(data.as_of)) is not None and due <= end]
    blocks: list[Block] = []
    if coming:
        coming.sort(key=lambda t: t.next_due(data.as_of) or date.max)
        number = book.count("next.tasks", "Nhiệm vụ đến hạn trong kỳ tới", ids("task", coming))
        blocks.append(Paragraph(sentence("Tập trung hoàn thành ", number, " nhiệm vụ:")))
        blocks += [
            ListItem(f"{t.content}{_in_brackets(t.lead or t.lead_text, _when(t, data))}.")
            for t in coming[:_NEXT_LISTED]
        ]
        if len(coming) > _NEXT_LISTED:
            rest = two_digits(len(coming) - _NEXT_LISTED)
            blocks.append(ListItem(f"Và {rest} nhiệm vụ khác nêu tại Phụ lục."))
    lasting = [t for t in open_tasks if t.lasting and t not in coming]
    if lasting:
        number = book.count("next.lasting", "Nhiệm vụ thường xuyên tiếp tục duy trì", ids("task", lasting))
        blocks.append(Paragraph(sentence("Tiếp tục duy trì ", number, " nhiệm vụ thường xuyên.")))
    return blocks or [Paragraph("Tiếp tục thực hiện các nhiệm vụ của kế hoạch năm.")]


def _who(task: Task, on: date) -> str:
    """Of several units that each have their own term, those that are late."""
    return late_words(task, on) or task.lead or task.lead_text


def _in_brackets(*words: str) -> str:
    """What is known of them; a task without a unit in charge leaves no empty brackets."""
    known = "; ".join(filter(None, words))
    return f" ({known})" if known else ""


def _when(task: Task, data: ReportData) -> str:
    words = f"hạn {_due(task, data.as_of)}"
    return f"{words}, đã quá hạn" if state_of(task, data) is TaskState.OVERDUE else words


def _window_of(data: ReportData) -> Window:
    return Window.ND09 if data.data_from.day == 15 else Window.CALENDAR
