"""What the program writes under each heading: facts of the period, nothing that the data does not say."""

from collections.abc import Callable, Iterable
from datetime import date

from cchc_desktop.display.labels import DOCUMENT_ROLES, INSPECTION_KINDS, TASK_STATES
from cchc_desktop.display.targets import show_coverage, show_measurement, show_requirement, show_verdict
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.inspections import Finding, FindingState, Inspection
from cchc_desktop.domain.measuring import target_coverage
from cchc_desktop.domain.periods import Window
from cchc_desktop.domain.targets import Measure, TargetState, TargetStatus
from cchc_desktop.domain.tasks import CLOSED, Task, TaskState
from cchc_desktop.reports.document import Block, ListItem, Paragraph, Run
from cchc_desktop.reports.facts import FactBook, ReportData
from cchc_desktop.reports.prose import (
    day_span,
    finished_task,
    folded,
    late_reason,
    lower_first,
    on_day,
    sentence,
)

Writer = Callable[[ReportData, FactBook], list[Block]]

# What a form leaves to the pen: the officer writes it, the check before export names it.
BLANK = "…" * 30


def write_source(source: str, data: ReportData, book: FactBook) -> list[Block]:
    """The blocks of one section; an unknown source writes nothing."""
    if source.startswith("area:"):
        return _area(Area(source.removeprefix("area:")), data, book)
    writer = _WRITERS.get(source)
    return writer(data, book) if writer is not None else []


def _state(task: Task, data: ReportData) -> TaskState:
    return task.state(data.as_of, data.calendar, data.data_from)


def _ids(kind: str, rows: Iterable[object]) -> list[tuple[str, int]]:
    return [(kind, row.id) for row in rows]  # type: ignore[attr-defined]


def _planning(data: ReportData, book: FactBook) -> list[Block]:
    total = len(data.tasks)
    if not total:
        book.lacks("Danh mục nhiệm vụ của kế hoạch")
        return [Paragraph("Kế hoạch chưa có danh mục nhiệm vụ trong sổ theo dõi: chưa có số liệu.")]
    states = {task.id: _state(task, data) for task in data.tasks}
    done = [t for t in data.tasks if states[t.id] in (TaskState.DONE_ON_TIME, TaskState.DONE_LATE)]
    blocks: list[Block] = [
        Paragraph(
            sentence(
                "Kế hoạch đề ra ",
                book.count("tasks.total", "Số nhiệm vụ đề ra trong kế hoạch", _ids("task", data.tasks)),
                f" nhiệm vụ. Lũy kế đến {on_day(data.as_of)} đã hoàn thành ",
                book.count("tasks.done", "Số nhiệm vụ đã hoàn thành", _ids("task", done)),
                f"/{total:02d} nhiệm vụ, đạt ",
                book.share("tasks.share", "Tỷ lệ hoàn thành kế hoạch", _ids("task", done), total),
                ".",
            )
        )
    ]
    for state, name in TASK_STATES.items():
        found = [t for t in data.tasks if states[t.id] is state]
        if found:
            number = book.count(f"tasks.{state}", name, _ids("task", found))
            blocks.append(ListItem(sentence(f"{name}: ", number, " nhiệm vụ.")))
    finished = [t for t in data.tasks if data.in_period(t.done_on(data.as_of))]
    blocks += _compared(data, book, finished)
    own = [t for t in finished if t.area in (Area.CHI_DAO, Area.CHUNG)]
    blocks += [ListItem(f"Đã {finished_task(task, data.as_of)}.") for task in own]
    return blocks


def _compared(data: ReportData, book: FactBook, finished: list[Task]) -> list[Block]:
    """How many tasks were finished in the period, beside the period before and that of last year."""
    number = book.count("tasks.finished", "Nhiệm vụ hoàn thành trong kỳ", _ids("task", finished))
    parts: list[str | Run] = [
        f"Trong kỳ ({day_span(data.data_from, data.as_of)}) hoàn thành ",
        number,
        " nhiệm vụ",
    ]
    for other, key, words in (
        (data.before, "before", "kỳ trước"),
        (data.last_year, "last_year", "cùng kỳ năm trước"),
    ):
        if other is not None and other.tasks:
            then = [t for t in other.tasks if other.in_period(t.done_on(other.as_of))]
            parts += [
                f"; {words}: ",
                book.count(f"tasks.finished.{key}", f"Nhiệm vụ hoàn thành {words}", _ids("task", then)),
                " nhiệm vụ",
            ]
    return [Paragraph(sentence(*parts, "."))]


def _inspections(data: ReportData, book: FactBook) -> list[Block]:
    held = [i for i in data.registers.inspections if data.in_period(i.done_on) and not i.cancelled_on]
    blocks: list[Block] = []
    if held:
        number = book.count("inspections.held", "Cuộc kiểm tra trong kỳ", _ids("inspection", held))
        blocks.append(Paragraph(sentence("Trong kỳ đã tổ chức ", number, " cuộc kiểm tra:")))
        blocks += [ListItem(_inspection_line(i) + ".") for i in held]
    else:
        blocks.append(Paragraph("Trong kỳ không tổ chức cuộc kiểm tra nào."))
    blocks += _coverage(data, book)
    return blocks + _findings(data, book)


def _inspection_line(inspection: Inspection) -> str:
    units = folded([visit.unit for visit in inspection.visits], "đơn vị")
    kind = INSPECTION_KINDS[inspection.kind].lower()
    day = f" ngày {show_date(inspection.done_on)}" if inspection.done_on else ""
    notice = (
        f"; {DOCUMENT_ROLES['conclusion'].lower()} ngày {show_date(inspection.conclusion_on)}"
        if inspection.conclusion_on
        else ""
    )
    return f"{inspection.title} ({kind}){day} tại {units}{notice}"


def _coverage(data: ReportData, book: FactBook) -> list[Block]:
    wanted: list[TargetStatus | None] = [
        s for s in data.targets if s.target.measure is Measure.UNITS_INSPECTED
    ]
    if not data.coverage.denominator:
        book.lacks("Danh sách đơn vị thuộc phạm vi kiểm tra")
        return [Paragraph("Tỷ lệ đơn vị được kiểm tra: chưa có số liệu.")]
    blocks: list[Block] = []
    for status in wanted or [None]:
        cover = (
            data.coverage if status is None else target_coverage(status.target, data.registers, data.as_of)
        )
        key = "inspections.coverage" if status is None else f"inspections.coverage.{status.target.id}"
        rows = tuple(("unit", u.id) for u in cover.units if u.id in cover.inspected_ids)
        shown = book.figure(
            key,
            "Tỷ lệ đơn vị được kiểm tra",
            show_coverage(cover, status),
            rows,
            (cover.numerator, cover.denominator),
        )
        blocks.append(Paragraph(sentence(f"Lũy kế đến {on_day(data.as_of)} đã kiểm tra ", shown, ".")))
        missing = cover.missing(status.target.required) if status is not None else None
        if missing:
            names = folded([u.name for u in cover.candidates()], "đơn vị")
            blocks.append(Paragraph(f"Còn phải kiểm tra thêm {missing:02d} đơn vị trong số: {names}."))
    return blocks


def _findings(data: ReportData, book: FactBook) -> list[Block]:
    if not data.findings:
        return [Paragraph("Chưa ghi nhận tồn tại, hạn chế qua kiểm tra.")]
    closed = [f for f in data.findings if _finding(f, data) is FindingState.CLOSED]
    late = [f for f in data.findings if _finding(f, data) is FindingState.OVERDUE]
    parts: list[str | Run] = [
        "Qua kiểm tra phát hiện ",
        book.count("findings.total", "Số vấn đề phát hiện qua kiểm tra", _ids("finding", data.findings)),
        " vấn đề, đã xử lý xong ",
        book.count("findings.closed", "Số vấn đề đã xử lý xong", _ids("finding", closed)),
        " vấn đề, đạt ",
        book.share("findings.share", "Tỷ lệ xử lý vấn đề", _ids("finding", closed), len(data.findings)),
    ]
    if late:
        parts += [
            "; quá hạn khắc phục ",
            book.count("findings.late", "Vấn đề quá hạn", _ids("finding", late)),
        ]
        parts.append(f" vấn đề ({folded([f'{f.unit}: {f.text}' for f in late], 'vấn đề')})")
    return [Paragraph(sentence(*parts, "."))]


def _finding(finding: Finding, data: ReportData) -> FindingState:
    return finding.state(data.as_of, data.calendar)


def _held(data: ReportData, *kinds: ActivityKind) -> list[Activity]:
    return [a for a in data.registers.activities if a.kind in kinds and a.held(data.data_from, data.as_of)]


def _propaganda(data: ReportData, book: FactBook) -> list[Block]:
    held = _held(data, ActivityKind.PROPAGANDA)
    number = book.count("propaganda.held", "Nội dung tuyên truyền trong kỳ", _ids("activity", held))
    if not held:
        return [
            Paragraph("Trong kỳ chưa ghi nhận nội dung tuyên truyền nào."),
            *_targets(data, Measure.PROPAGANDA),
        ]
    channels = folded(sorted({a.channel for a in held if a.channel}), "kênh")
    through = f" qua {channels}" if channels else ""
    titles = folded([f"“{a.title}” ({show_date(a.held_on)})" for a in held], "nội dung")
    return [
        Paragraph(sentence("Trong kỳ đã thực hiện ", number, f" nội dung tuyên truyền{through}: {titles}.")),
        *_targets(data, Measure.PROPAGANDA),
    ]


def _initiatives(data: ReportData, book: FactBook) -> list[Block]:
    year = [i for i in data.registers.initiatives if i.year == data.period.year]
    recognised = [i for i in year if i.recognised(data.as_of)]
    if not year:
        return [Paragraph("Chưa có sáng kiến đăng ký trong năm."), *_targets(data, Measure.INITIATIVES)]
    all_year = book.count("initiatives.total", "Sáng kiến đăng ký trong năm", _ids("initiative", year))
    done = book.count("initiatives.recognised", "Sáng kiến được công nhận", _ids("initiative", recognised))
    blocks: list[Block] = [
        Paragraph(
            sentence("Lũy kế trong năm có ", all_year, " sáng kiến đăng ký; ", done, " được công nhận.")
        )
    ]
    for item in recognised:
        saved = item.minutes_saved
        gain = f", giảm {show_number(saved)} phút mỗi hồ sơ" if saved is not None and saved > 0 else ""
        proof = f" ({item.decision_name})" if item.decision_name else ""
        unit = f" của {item.unit}" if item.unit else ""
        blocks.append(ListItem(f"“{item.title}”{unit}{proof}{gain}."))
    return blocks + _targets(data, Measure.INITIATIVES)


def _meetings(data: ReportData, book: FactBook) -> list[Block]:
    blocks: list[Block] = []
    for kind, noun in (
        (ActivityKind.DIALOGUE, "cuộc đối thoại"),
        (ActivityKind.TRAINING, "lớp tập huấn, bồi dưỡng"),
        (ActivityKind.MEETING, "hội nghị, cuộc họp"),
    ):
        held = _held(data, kind)
        number = book.count(f"{kind}.held", f"Số {noun} trong kỳ", _ids("activity", held))
        if not held:
            blocks.append(ListItem(f"Trong kỳ chưa tổ chức {noun}."))
            continue
        titles = folded([f"{lower_first(a.title)} ({show_date(a.held_on)})" for a in held], noun)
        blocks.append(ListItem(sentence("Đã tổ chức ", number, f" {noun}: {titles}{_people(held)}.")))
    return blocks + _targets(data, Measure.DIALOGUES)


def _people(held: list[Activity]) -> str:
    known = [a.people for a in held if a.people is not None]
    return f", với {show_number(sum(known))} lượt người tham dự" if len(known) == len(held) else ""


def _targets(data: ReportData, measure: Measure) -> list[Block]:
    return [_target_line(s) for s in data.targets if s.target.measure is measure]


def _target_line(status: TargetStatus) -> Block:
    target = status.target
    shown = status.explanation or show_measurement(status.measurement, target)
    wanted = show_requirement(target.required, target.unit)
    if status.state is TargetState.NO_DATA:
        return ListItem(f"Chỉ tiêu “{target.text}” (yêu cầu {wanted}): {shown}.")
    return ListItem(f"Chỉ tiêu “{target.text}”: {shown}; yêu cầu {wanted}; đánh giá: {show_verdict(status)}.")


def _area(area: Area, data: ReportData, book: FactBook) -> list[Block]:
    tasks = data.of_area(area)
    statuses = [s for s in data.targets if s.target.area is area]
    if not tasks and not statuses:
        return [Paragraph("Kế hoạch không giao nhiệm vụ, chỉ tiêu riêng cho lĩnh vực này.")]
    blocks: list[Block] = []
    if tasks:
        blocks += _area_tasks(area, tasks, data, book)
    for status in statuses:
        blocks.append(_target_line(status))
        if status.state is TargetState.NO_DATA and status.target.required.value is not None:
            book.lacks(f"Kết quả của chỉ tiêu “{status.target.text}”")
    if area is Area.TTHC and not any(
        data.data_from <= d.as_of <= data.as_of for d in data.registers.dossiers
    ):
        book.lacks("Biểu II.06a: tình hình giải quyết hồ sơ TTHC của kỳ")
        blocks.append(Paragraph("Kết quả tiếp nhận, giải quyết hồ sơ TTHC trong kỳ: chưa có số liệu."))
    return blocks


def _area_tasks(area: Area, tasks: list[Task], data: ReportData, book: FactBook) -> list[Block]:
    done = [t for t in tasks if t.done_on(data.as_of) is not None]
    total = book.count(f"{area}.total", "Nhiệm vụ của lĩnh vực", _ids("task", tasks))
    finished = book.count(f"{area}.done", "Nhiệm vụ đã hoàn thành của lĩnh vực", _ids("task", done))
    blocks: list[Block] = [
        Paragraph(
            sentence(
                "Kế hoạch giao ",
                total,
                f" nhiệm vụ; lũy kế đến {on_day(data.as_of)} hoàn thành ",
                finished,
                " nhiệm vụ.",
            )
        )
    ]
    in_period = [t for t in done if data.in_period(t.done_on(data.as_of))]
    blocks += [ListItem(f"Trong kỳ đã {finished_task(t, data.as_of)}.") for t in in_period]
    going = [t for t in tasks if _state(t, data) in (TaskState.IN_PROGRESS, TaskState.MAINTAINED)]
    blocks += [ListItem(f"Đang thực hiện: {lower_first(t.content)}{_news(t, data)}.") for t in going]
    late = [t for t in tasks if _state(t, data) is TaskState.OVERDUE]
    blocks += [
        ListItem(f"Chậm so với thời hạn {_due(t, data.as_of)}: {lower_first(t.content)}{late_reason(t)}.")
        for t in late
    ]
    return blocks


def _due(task: Task, on: date) -> str:
    due = task.next_due(on)
    return show_date(due) if due is not None else task.time_text


def _news(task: Task, data: ReportData) -> str:
    entries = [e for e in task.progress if data.in_period(e.happened_on) and e.text]
    if not entries:
        return ""
    last = max(entries, key=lambda e: (e.happened_on, e.id))
    return f": {last.text.rstrip('.')}"


def _results(data: ReportData, book: FactBook) -> list[Block]:
    counted = [s for s in data.targets if s.state is not TargetState.NO_DATA]
    met = [s for s in counted if s.state is TargetState.MET]
    if not counted:
        book.lacks("Kết quả các chỉ tiêu của kế hoạch")
        return [Paragraph("Kết quả thực hiện các chỉ tiêu: chưa có số liệu.")]
    run = book.count("targets.met", "Chỉ tiêu đạt", [("target", s.target.id) for s in met])
    lines = folded(
        [f"“{s.target.text}” ({show_measurement(s.measurement, s.target)})" for s in met], "chỉ tiêu"
    )
    tail = f": {lines}" if met else ""
    return [
        Paragraph(
            sentence(
                "Đến kỳ báo cáo, ",
                run,
                f"/{len(counted):02d} chỉ tiêu đã có số liệu được đánh giá đạt{tail}.",
            )
        )
    ]


def _limits(data: ReportData, book: FactBook) -> list[Block]:
    late = [t for t in data.tasks if _state(t, data) is TaskState.OVERDUE]
    short = [s for s in data.targets if s.state in (TargetState.NOT_MET, TargetState.AT_RISK)]
    blocks: list[Block] = []
    if late:
        number = book.count("limits.late", "Nhiệm vụ quá hạn chưa hoàn thành", _ids("task", late))
        names = folded([f"{lower_first(t.content)} ({t.lead or t.lead_text})" for t in late], "nhiệm vụ")
        blocks.append(ListItem(sentence("Còn ", number, f" nhiệm vụ quá hạn chưa hoàn thành: {names}.")))
    if short:
        number = book.count(
            "limits.short", "Chỉ tiêu không đạt hoặc có nguy cơ", [("target", s.target.id) for s in short]
        )
        names = folded(
            [f"“{s.target.text}” ({show_measurement(s.measurement, s.target)})" for s in short], "chỉ tiêu"
        )
        blocks.append(
            ListItem(sentence("Còn ", number, f" chỉ tiêu chưa đạt hoặc có nguy cơ không đạt: {names}."))
        )
    return blocks or [
        Paragraph("Không có nhiệm vụ quá hạn; không có chỉ tiêu có nguy cơ không đạt theo số liệu hiện có.")
    ]


def _left_to_officer(what: str) -> Writer:
    def write(_data: ReportData, book: FactBook) -> list[Block]:
        book.lacks(what)
        return [Paragraph(BLANK)]

    return write


def _next(data: ReportData, book: FactBook) -> list[Block]:
    end = data.period.following().days(_window_of(data))[1]
    coming = [
        t
        for t in data.tasks
        if _state(t, data) not in CLOSED and (due := t.next_due(data.as_of)) is not None and due <= end
    ]
    blocks: list[Block] = []
    if coming:
        coming.sort(key=lambda t: t.next_due(data.as_of) or date.max)
        number = book.count("next.tasks", "Nhiệm vụ đến hạn trong kỳ tới", _ids("task", coming))
        blocks.append(Paragraph(sentence("Tập trung hoàn thành ", number, " nhiệm vụ đến hạn:")))
        blocks += [
            ListItem(f"{t.content} ({t.lead or t.lead_text}; hạn {_due(t, data.as_of)});")
            for t in coming[:12]
        ]
        if len(coming) > 12:
            blocks.append(ListItem(f"Và {len(coming) - 12:02d} nhiệm vụ khác nêu tại Phụ lục."))
    lasting = [t for t in data.tasks if t.lasting and t not in coming and _state(t, data) not in CLOSED]
    if lasting:
        blocks.append(Paragraph(f"Tiếp tục duy trì {len(lasting):02d} nhiệm vụ thường xuyên theo kế hoạch."))
    return blocks or [Paragraph("Tiếp tục thực hiện các nhiệm vụ của kế hoạch năm.")]


def _window_of(data: ReportData) -> Window:
    return Window.ND09 if data.data_from.day == 15 else Window.CALENDAR


_WRITERS: dict[str, Writer] = {
    "planning": _planning,
    "inspections": _inspections,
    "propaganda": _propaganda,
    "initiatives": _initiatives,
    "meetings": _meetings,
    "results": _results,
    "limits": _limits,
    "causes": _left_to_officer("Nguyên nhân của tồn tại, hạn chế (cán bộ viết)"),
    "next": _next,
    "proposals": _left_to_officer("Đề xuất, kiến nghị (cán bộ viết)"),
}
