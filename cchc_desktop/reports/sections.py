"""What the program writes under each heading: facts of the period, nothing that the data does not say."""

from collections.abc import Callable, Sequence

from cchc_desktop.display.labels import DOCUMENT_ROLES, INSPECTION_KINDS, TASK_STATES
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.inspections import Coverage, Finding, FindingState, Inspection
from cchc_desktop.domain.measuring import target_coverage
from cchc_desktop.domain.numbers import shown_against
from cchc_desktop.domain.targets import Measure, TargetStatus
from cchc_desktop.domain.tasks import CLOSED, Task, TaskState
from cchc_desktop.reports.document import Block, ListItem, Paragraph, Run
from cchc_desktop.reports.facts import FactBook, ReportData
from cchc_desktop.reports.prose import (
    day_span,
    finished_task,
    folded,
    lower_first,
    on_day,
    paper_days,
    requirement_words,
    sentence,
    verdict_words,
)
from cchc_desktop.reports.sections_results import (
    area_section,
    done_tasks,
    finished_tasks,
    ids,
    left_to_officer,
    limits_section,
    next_section,
    owed_tasks,
    results_section,
    state_of,
    target_line,
)

# What is done goes first, what hinders last.
_STATES = (
    TaskState.DONE_ON_TIME,
    TaskState.DONE_LATE,
    TaskState.MAINTAINED,
    TaskState.IN_PROGRESS,
    TaskState.NOT_STARTED,
    TaskState.WAITING,
    TaskState.OVERDUE,
)

Writer = Callable[[ReportData, FactBook], list[Block]]

_SPOKEN_OF = frozenset(
    {
        Measure.UNITS_INSPECTED,
        Measure.INSPECTIONS,
        Measure.INITIATIVES,
        Measure.DIALOGUES,
        Measure.PROPAGANDA,
    }
)


def write_source(source: str, data: ReportData, book: FactBook) -> list[Block]:
    """The blocks of one section; an unknown source writes nothing."""
    if source.startswith("area:"):
        return area_section(Area(source.removeprefix("area:")), data, book)
    writer = _WRITERS.get(source)
    return writer(data, book) if writer is not None else []


def _planning(data: ReportData, book: FactBook) -> list[Block]:
    if not data.tasks:
        book.lacks("Danh mục nhiệm vụ của kế hoạch", "task")
        return [Paragraph("Kế hoạch chưa có danh mục nhiệm vụ trong sổ theo dõi: chưa có số liệu.")]
    done, owed = done_tasks(data), owed_tasks(data)
    dropped = [task for task in data.tasks if task not in owed]
    blocks: list[Block] = [
        Paragraph(
            sentence(
                "Kế hoạch đề ra ",
                book.count("tasks.total", "Số nhiệm vụ đề ra trong kế hoạch", ids("task", owed)),
                " nhiệm vụ",
                *_without(dropped, book),
                f". Lũy kế đến {on_day(data.as_of)} đã hoàn thành ",
                book.count("tasks.done", "Số nhiệm vụ đã hoàn thành", ids("task", done)),
                f"/{len(owed):02d} nhiệm vụ, đạt ",
                book.share("tasks.share", "Tỷ lệ hoàn thành kế hoạch", ids("task", done), len(owed)),
                ".",
            )
        )
    ]
    blocks.append(_by_state(data, book))
    finished = finished_tasks(data)
    blocks += _compared(data, book, finished)
    own = [t for t in finished if t.area in (Area.CHI_DAO, Area.CHUNG)]
    blocks += [ListItem(f"Hoàn thành nhiệm vụ {finished_task(task, data.as_of)}.") for task in own]
    return blocks + _other_targets(data, book)


def _without(dropped: Sequence[Task], book: FactBook) -> list[str | Run]:
    if not dropped:
        return []
    name = TASK_STATES[TaskState.DROPPED]
    number = book.count(f"tasks.{TaskState.DROPPED}", name, ids("task", dropped))
    return [" (không kể ", number, " nhiệm vụ không thực hiện)"]


def _by_state(data: ReportData, book: FactBook) -> Paragraph:
    """How many tasks stand in each state, in one sentence."""
    states = {task.id: state_of(task, data) for task in data.tasks}
    parts: list[str | Run] = []
    for state in _STATES:
        name = TASK_STATES[state]
        found = [t for t in data.tasks if states[t.id] is state]
        if found:
            number = book.count(f"tasks.{state}", name, ids("task", found))
            parts += ["; " if parts else "Trong đó: ", f"{name.lower()} ", number, " nhiệm vụ"]
    return Paragraph(sentence(*parts, "."))


def _compared(data: ReportData, book: FactBook, finished: list[Task]) -> list[Block]:
    """How many tasks were finished in the period, beside the period before and that of last year."""
    number = book.count("tasks.finished", "Nhiệm vụ hoàn thành trong kỳ", ids("task", finished))
    ended = (
        ("hoàn thành ", number, " nhiệm vụ")
        if finished
        else (Run("chưa có nhiệm vụ nào hoàn thành", source_key=number.source_key),)
    )
    parts: list[str | Run] = [f"Trong kỳ ({day_span(data.data_from, data.as_of)}) ", *ended]
    same = data.before and data.last_year and data.before.period == data.last_year.period
    for other, key, words in (
        (data.before, "before", "năm trước" if same else "kỳ trước"),
        (None if same else data.last_year, "last_year", "cùng kỳ năm trước"),
    ):
        if other is not None and other.tasks:
            then = finished_tasks(other)
            parts += [
                f"; {words}: ",
                book.count(f"tasks.finished.{key}", f"Nhiệm vụ hoàn thành {words}", ids("task", then)),
                " nhiệm vụ",
            ]
    return [Paragraph(sentence(*parts, ".")), *_expected(data, book, finished)]


def _expected(data: ReportData, book: FactBook, finished: list[Task]) -> list[Block]:
    """What the whole period will have, while its data is still open: as planned for the days that remain."""
    if not data.unfinished:
        return []
    due = [
        task
        for task in data.tasks
        if state_of(task, data) not in CLOSED
        and (day := task.next_due(data.as_of)) is not None
        and data.as_of <= day <= data.data_to
    ]
    if not finished and not due:
        return []
    rows = ids("task", [*finished, *due])
    number = book.count("tasks.expected", "Nhiệm vụ ước hoàn thành cả kỳ", rows)
    parts: list[str | Run] = [f"Ước cả kỳ (đến {on_day(data.data_to)}) hoàn thành ", number, " nhiệm vụ"]
    if due:
        remaining = book.count("tasks.remaining", "Nhiệm vụ còn đến hạn trong kỳ", ids("task", due))
        parts += [", trong đó ", remaining, " nhiệm vụ đến hạn trong những ngày còn lại"]
    return [Paragraph(sentence(*parts, "."))]


def _inspections(data: ReportData, book: FactBook) -> list[Block]:
    held = [i for i in data.registers.inspections if data.in_period(i.done_on) and not i.cancelled_on]
    blocks: list[Block] = []
    if held:
        number = book.count("inspections.held", "Cuộc kiểm tra trong kỳ", ids("inspection", held))
        blocks.append(Paragraph(sentence("Trong kỳ đã tổ chức ", number, " cuộc kiểm tra:")))
        blocks += [ListItem(_inspection_line(i) + ".") for i in held]
    else:
        blocks.append(Paragraph("Trong kỳ chưa tổ chức cuộc kiểm tra nào."))
    blocks += _coverage(data, book)
    blocks += _targets(data, book, Measure.INSPECTIONS)
    return blocks + _findings(data, book)


def _inspection_line(inspection: Inspection) -> str:
    units = folded([visit.unit for visit in inspection.visits], "đơn vị", separator=", ")
    kind = INSPECTION_KINDS[inspection.kind].lower()
    day = f" {on_day(inspection.done_on)}" if inspection.done_on else ""
    where = f" tại {units}" if units else ""
    notice = (
        f"; đã ban hành {DOCUMENT_ROLES['conclusion'].lower()} {on_day(inspection.conclusion_on)}"
        if inspection.conclusion_on
        else ""
    )
    said = "" if kind in inspection.title.lower() else f" ({kind})"
    return f"{inspection.title}{said}{day}{where}{notice}"


def _coverage(data: ReportData, book: FactBook) -> list[Block]:
    wanted: list[TargetStatus | None] = [
        s for s in data.targets if s.target.measure is Measure.UNITS_INSPECTED
    ]
    blocks: list[Block] = []
    for status in wanted or [None]:
        cover = (
            data.coverage if status is None else target_coverage(status.target, data.registers, data.as_of)
        )
        if not cover.denominator:
            book.lacks("Danh sách đơn vị thuộc phạm vi kiểm tra", "unit")
            blocks.append(Paragraph("Tỷ lệ đơn vị được kiểm tra: chưa có số liệu."))
            continue
        key = "inspections.coverage" if status is None else f"inspections.coverage.{status.target.id}"
        rows = tuple(("unit", u.id) for u in cover.units if u.id in cover.inspected_ids)
        shown = book.figure(
            key,
            "Tỷ lệ đơn vị được kiểm tra (tính mọi cuộc kiểm tra, mỗi đơn vị một lần)",
            _coverage_words(cover, status),
            rows,
            (cover.numerator, cover.denominator),
        )
        wanted_words = f"{_wanted_words(status)}{_otherwise_words(cover)}"
        blocks.append(
            Paragraph(sentence(f"Lũy kế đến {on_day(data.as_of)} đã kiểm tra ", shown, f"{wanted_words}."))
        )
        missing = cover.missing(status.target.required) if status is not None else None
        if missing:
            names = folded([u.name for u in cover.candidates()], "đơn vị", separator=", ")
            blocks.append(
                Paragraph(f"Còn phải kiểm tra thêm {missing:02d} đơn vị trong số các đơn vị: {names}.")
            )
    return blocks


def _coverage_words(cover: Coverage, status: TargetStatus | None) -> str:
    bound = status.target.required.value if status is not None else None
    share = cover.percent
    shown = "" if share is None else f", đạt {show_number(shown_against(share, bound))}%"
    return f"{cover.numerator:02d}/{cover.denominator:02d} đơn vị{shown}"


def _otherwise_words(cover: Coverage) -> str:
    """Which units count through an inspection on another topic, so that the reader can judge the share."""
    if not cover.otherwise:
        return ""
    names = folded([unit.name for unit in cover.otherwise], "đơn vị", separator=", ")
    return f", trong đó {names} chỉ được kiểm tra nội dung khác ngoài cải cách hành chính"


def _wanted_words(status: TargetStatus | None) -> str:
    if status is None:
        return ""
    return (
        f" (chỉ tiêu {requirement_words(status.target.required, status.target.unit)};"
        f" {verdict_words(status)})"
    )


def _findings(data: ReportData, book: FactBook) -> list[Block]:
    if not data.findings:
        visited = any(i.done_on for i in data.registers.inspections if i.year == data.period.year)
        return [Paragraph("Qua kiểm tra chưa ghi nhận tồn tại, hạn chế.")] if visited else []
    closed = [f for f in data.findings if _finding(f, data) is FindingState.CLOSED]
    late = [f for f in data.findings if _finding(f, data) is FindingState.OVERDUE]
    parts: list[str | Run] = [
        "Qua kiểm tra phát hiện ",
        book.count("findings.total", "Số vấn đề phát hiện qua kiểm tra", ids("finding", data.findings)),
        " vấn đề cần khắc phục, đã xử lý xong ",
        book.count("findings.closed", "Số vấn đề đã xử lý xong", ids("finding", closed)),
        " vấn đề, đạt ",
        book.share("findings.share", "Tỷ lệ xử lý vấn đề", ids("finding", closed), len(data.findings)),
    ]
    if late:
        parts += [
            "; quá hạn khắc phục ",
            book.count("findings.late", "Vấn đề quá hạn", ids("finding", late)),
        ]
        parts.append(f" vấn đề ({folded([f'{f.unit}: {f.text}' for f in late], 'vấn đề')})")
    return [Paragraph(sentence(*parts, "."))]


def _finding(finding: Finding, data: ReportData) -> FindingState:
    return finding.state(data.as_of, data.calendar)


def _held(data: ReportData, *kinds: ActivityKind) -> list[Activity]:
    return [a for a in data.registers.activities if a.kind in kinds and a.held(data.data_from, data.as_of)]


def _propaganda(data: ReportData, book: FactBook) -> list[Block]:
    held = _held(data, ActivityKind.PROPAGANDA)
    number = book.count("propaganda.held", "Nội dung tuyên truyền trong kỳ", ids("activity", held))
    if not held:
        return [
            Paragraph("Trong kỳ chưa ghi nhận nội dung tuyên truyền nào."),
            *_targets(data, book, Measure.PROPAGANDA),
        ]
    channels = folded(sorted({lower_first(a.channel) for a in held if a.channel}), "kênh", separator=", ")
    through = f" qua {channels}" if channels else ""
    titles = folded([f"“{a.title}”{_held_day(a)}" for a in held], "nội dung")
    return [
        Paragraph(sentence("Trong kỳ đã thực hiện ", number, f" nội dung tuyên truyền{through}: {titles}.")),
        *_targets(data, book, Measure.PROPAGANDA),
    ]


def _initiatives(data: ReportData, book: FactBook) -> list[Block]:
    year = [i for i in data.registers.initiatives if i.year == data.period.year]
    recognised = [i for i in year if i.recognised(data.as_of)]
    if not year:
        return [
            Paragraph("Đến kỳ báo cáo chưa có sáng kiến nào được đăng ký."),
            *_targets(data, book, Measure.INITIATIVES),
        ]
    all_year = book.count("initiatives.total", "Sáng kiến đăng ký trong năm", ids("initiative", year))
    done = book.count("initiatives.recognised", "Sáng kiến được công nhận", ids("initiative", recognised))
    ended = (
        (done, " sáng kiến được công nhận.")
        if recognised
        else (Run("chưa có sáng kiến nào được công nhận", source_key=done.source_key), ".")
    )
    first = sentence("Lũy kế từ đầu năm có ", all_year, " sáng kiến, giải pháp được đề xuất; ", *ended)
    blocks: list[Block] = [Paragraph(first)]
    for item in recognised:
        saved = item.minutes_saved
        gain = f", giảm {show_number(saved)} phút cho mỗi hồ sơ" if saved is not None and saved > 0 else ""
        proof = f" ({paper_days(item.decision_name)})" if item.decision_name else ""
        unit = f" của {item.unit}" if item.unit else ""
        blocks.append(ListItem(f"“{item.title}”{unit}{proof}{gain}."))
    return blocks + _targets(data, book, Measure.INITIATIVES)


def _meetings(data: ReportData, book: FactBook) -> list[Block]:
    blocks: list[Block] = []
    for kind, noun in (
        (ActivityKind.DIALOGUE, "cuộc đối thoại"),
        (ActivityKind.TRAINING, "lớp tập huấn, bồi dưỡng"),
        (ActivityKind.MEETING, "hội nghị, cuộc họp"),
    ):
        held = _held(data, kind)
        number = book.count(f"{kind}.held", f"Số {noun} trong kỳ", ids("activity", held))
        if not held:
            blocks.append(ListItem(f"Trong kỳ chưa tổ chức {noun}."))
            continue
        titles = folded([f"{lower_first(a.title)}{_held_day(a)}" for a in held], noun)
        blocks.append(ListItem(sentence("Đã tổ chức ", number, f" {noun}: {titles}{_people(held)}.")))
    return blocks + _targets(data, book, Measure.DIALOGUES)


def _people(held: list[Activity]) -> str:
    known = [a.people for a in held if a.people is not None]
    return f", với {show_number(sum(known))} lượt người tham dự" if len(known) == len(held) else ""


def _held_day(activity: Activity) -> str:
    return f" ({on_day(activity.held_on)})" if activity.held_on is not None else ""


def _targets(data: ReportData, book: FactBook, measure: Measure) -> list[Block]:
    return [target_line(s, book) for s in _general(data) if s.target.measure is measure]


def _general(data: ReportData) -> list[TargetStatus]:
    """The targets of no one reform area: those of an area stand with it."""
    return [s for s in data.targets if s.target.area in (Area.CHI_DAO, Area.CHUNG)]


def _other_targets(data: ReportData, book: FactBook) -> list[Block]:
    """The general targets that no section of this chapter speaks of."""
    return [target_line(s, book) for s in _general(data) if s.target.measure not in _SPOKEN_OF]


_WRITERS: dict[str, Writer] = {
    "planning": _planning,
    "inspections": _inspections,
    "propaganda": _propaganda,
    "initiatives": _initiatives,
    "meetings": _meetings,
    "results": results_section,
    "limits": limits_section,
    "causes": left_to_officer("Nguyên nhân của tồn tại, hạn chế (cán bộ viết)", "causes"),
    "next": next_section,
    "proposals": left_to_officer("Đề xuất, kiến nghị (cán bộ viết)", "proposals"),
}
