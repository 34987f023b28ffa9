"""What looks wrong in a plan: each oddity once, with its place; nothing is corrected."""

import re
from collections.abc import Iterable, Iterator, Sequence

from cchc_desktop.display.text import show_date, tidy
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.column_warnings import column_warnings
from cchc_desktop.importing.contradictions import contradictions
from cchc_desktop.importing.document import Block, Paragraph, Source
from cchc_desktop.importing.draft import DraftPlan, DraftTarget, DraftTask, DraftUnit, PlanWarning
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.stale import stale_words
from cchc_desktop.importing.tasks import ReadTasks, TaskRow
from cchc_desktop.importing.unread_tables import left_out_tables

_BLANK_NUMBER = re.compile(r"\bsố\s*:?[\s.…_–-]*/\s*(?:KH|UBND|QĐ|CTr|ĐA)\b", re.IGNORECASE)
# "Các phòng ban", "các thôn" are no one unit.
_COLLECTIVE = re.compile(r"(?:các|những|tất cả|toàn thể|một số)\b", re.IGNORECASE)
_SHIFTED = {
    "time": "Cột thời gian ghi “{time}”, không phải thời hạn: có thể ô bị lệch cột, hãy đối chiếu bản gốc.",
    "lead": "Cột cơ quan chủ trì ghi “{lead}”, không phải tên đơn vị: có thể ô bị lệch cột, hãy đối"
    " chiếu bản gốc.",
    "product": "Cột sản phẩm ghi “{product}”, giống một thời hạn: có thể ô bị lệch cột, hãy đối chiếu"
    " bản gốc.",
    "coordination": "Cột cơ quan phối hợp ghi “{coordination}”, giống một thời hạn: có thể ô bị lệch cột.",
    "content": "Dòng này không có nội dung nhiệm vụ: có thể ô bị lệch cột, hãy đối chiếu bản gốc.",
}
_LONGEST_QUOTE = 80
# What a reader puts where a byte was damaged.
_LOST = "\ufffd"


def lint(
    source: Source,
    lines: Sequence[Line],
    plan: DraftPlan,
    read: ReadTasks,
    targets: Sequence[DraftTarget],
    units: Sequence[DraftUnit],
) -> tuple[PlanWarning, ...]:
    """The warnings of a plan in the order of the file; those about the whole plan come first."""
    found = [
        *_empty_number(source, plan),
        *_damaged(source),
        *_duplicate_headings(lines),
        *_duplicate_numbers(lines),
        *_duplicate_sections(read),
        *left_out_tables(source, _places(read, targets)),
        *column_warnings(read.lists, plan.year_from or 0),
        *_stale(lines, plan, read),
        *contradictions(targets),
        *unit_spellings(units, read.tasks),
        *(warning for row in read.rows for warning in warnings_of_row(row, plan)),
    ]
    return in_order(found)


def _places(read: ReadTasks, targets: Sequence[DraftTarget]) -> set[int]:
    """Where tasks or targets were read."""
    rows = {record.place for tasks in read.lists for record in tasks.records}
    return rows | {target.place for target in targets}


def in_order(found: Sequence[PlanWarning]) -> tuple[PlanWarning, ...]:
    """Those about the whole plan first, the others as they stand in the file."""
    return tuple(sorted(found, key=lambda warning: -1 if warning.place is None else warning.place))


def _damaged(source: Source) -> Iterator[PlanWarning]:
    """Letters that could not be read from a damaged file, told once with the first place."""
    places = [(text.count(_LOST), block.place) for block in source.blocks for text in _texts(block)]
    damaged = [(count, place) for count, place in places if count]
    if damaged:
        count = sum(count for count, _ in damaged)
        message = (
            f"Tệp bị hỏng {count} chữ (hiện là “{_LOST}”): hãy đối chiếu bản gốc và gõ lại những chữ đó."
        )
        yield PlanWarning("damaged-text", message, "Tệp nguồn", damaged[0][1])


def _texts(block: Block) -> list[str]:
    return [block.text] if isinstance(block, Paragraph) else [c.text for row in block.rows for c in row]


def _empty_number(source: Source, plan: DraftPlan) -> Iterator[PlanWarning]:
    if plan.number is not None:
        return
    for block in source.blocks:
        short = [text for text in _texts(block) if len(text) < 600]
        if any("/" in text and _BLANK_NUMBER.search(tidy(text)) for text in short):
            yield PlanWarning(
                "empty-number",
                "Kế hoạch chưa ghi số: hãy nhập số, ký hiệu khi văn bản đã được ban hành.",
                "Số, ký hiệu",
                block.place,
            )
            return


def _duplicate_headings(lines: Sequence[Line]) -> Iterator[PlanWarning]:
    """A Roman number given twice among the same headings; starting again at I begins a new series."""
    seen: set[str] = set()
    for line in lines:
        if line.style.startswith("part"):
            seen.clear()
        if not line.heading or not line.style.startswith("roman"):
            continue
        if line.label == "I" and seen != {"I"}:
            seen.clear()
        if line.label in seen:
            yield _duplicate(line.label, line.text, line.where or line.label, line.place)
        seen.add(line.label)


def _duplicate_numbers(lines: Sequence[Line]) -> Iterator[PlanWarning]:
    """An Arabic number given twice to headings right below the same heading; 1 begins a new series."""
    seen: dict[tuple[str, ...], set[str]] = {}
    for line in lines:
        if not line.heading or line.style != "number1" or line.text.rstrip().endswith((".", ";")):
            continue
        known = seen.setdefault(line.headings, set())
        if line.label == "1":
            known.clear()
        if line.label in known:
            yield _duplicate(line.label, line.text, line.where or line.label, line.place)
        known.add(line.label)


def _duplicate_sections(read: ReadTasks) -> Iterator[PlanWarning]:
    for sections in read.sections:
        seen: set[str] = set()
        for section in sections:
            if section.order == "I" and seen != {"I"}:
                seen.clear()
            if section.order in seen:
                where = f"{section.where}, mục {section.order}" if section.where else f"Mục {section.order}"
                yield _duplicate(section.order, section.title, where, section.place)
            seen.add(section.order)


def _duplicate(label: str, title: str, where: str, place: int) -> PlanWarning:
    return PlanWarning(
        "duplicate-section", f"Số mục {label} được dùng hai lần (lần sau: “{_quote(title)}”).", where, place
    )


def _stale(lines: Sequence[Line], plan: DraftPlan, read: ReadTasks) -> Iterator[PlanWarning]:
    if plan.year_from is None:
        return
    for line in lines:
        yield from _stale_words(line.text, line.where or f"Đoạn {line.place + 1}", line.place, plan.year_from)
    for task in read.tasks:
        yield from stale_task(task, plan)


def stale_task(task: DraftTask, plan: DraftPlan) -> Iterator[PlanWarning]:
    """A warning where a task speaks of a period before the plan's first year."""
    if plan.year_from is not None:
        yield from _stale_words(task.content, task.where, task.place, plan.year_from)


def _stale_words(text: str, where: str, place: int, first_year: int) -> Iterator[PlanWarning]:
    words = stale_words(text, first_year)
    if words:
        yield PlanWarning(
            "stale-text",
            f"“{_quote(words)}” là của kỳ trước năm {first_year}: có thể còn sót từ kế hoạch cũ.",
            where,
            place,
            about=words,
        )


def unit_spellings(units: Sequence[DraftUnit], tasks: Sequence[DraftTask]) -> Iterator[PlanWarning]:
    """Units that the plan spells in several ways."""
    for unit in units:
        spellings = list(
            {tidy(spelling).casefold(): spelling for spelling in reversed(unit.spellings)}.values()
        )[::-1]
        if len(spellings) < 2 or _COLLECTIVE.match(unit.name):
            continue
        listed = ", ".join(f"“{spelling}”" for spelling in spellings[:6])
        first = next((task for task in tasks if unit.name in task.leads), None)
        yield PlanWarning(
            "unit-spellings",
            f"{unit.name} được viết {len(spellings)} cách ({listed}): hãy xác nhận là một đơn vị.",
            first.where if first else unit.name,
            first.place if first else None,
            about=unit.name,
        )


def shift_of(found: Iterable[PlanWarning]) -> str:
    """The column that a row's warning says is shifted, if there is one."""
    return next((warning.about for warning in found if warning.code == "shifted-column"), "")


def warnings_of_row(row: TaskRow, plan: DraftPlan) -> Iterator[PlanWarning]:
    """What looks wrong in one row of the task list."""
    task = row.task
    if row.shift:
        quotes = {
            "time": task.time_text, "lead": task.lead_text, "product": "; ".join(task.products),
            "coordination": task.coordination_text,
        }  # fmt: skip
        message = _SHIFTED[row.shift].format(**{role: _quote(text) for role, text in quotes.items()})
        yield PlanWarning("shifted-column", message, task.where, task.place, about=row.shift)
    if not task.lead_text and not row.has_children:
        yield PlanWarning("no-lead", "Nhiệm vụ chưa ghi cơ quan chủ trì.", task.where, task.place)
    if task.deadline.kind is DeadlineKind.NONE and not (row.has_children or row.shift or task.time_text):
        yield PlanWarning("no-deadline", "Nhiệm vụ chưa ghi thời hạn hoàn thành.", task.where, task.place)
    if task.deadline.kind is DeadlineKind.UNKNOWN and row.shift != "time":
        message = f"Chưa hiểu thời hạn “{_quote(task.time_text)}”: hãy chọn hoặc gõ lại thời hạn."
        yield PlanWarning("unknown-deadline", message, task.where, task.place)
    if row.shift != "time":
        yield from _outside(task, plan)


def _outside(task: DraftTask, plan: DraftPlan) -> Iterator[PlanWarning]:
    if plan.year_from is None or plan.year_to is None:
        return
    years = f"năm {plan.year_from}" if plan.year_from == plan.year_to else f"{plan.year_from}-{plan.year_to}"
    day = _day_outside(task.deadline, plan.year_from, plan.year_to)
    if day:
        message = (
            f"Thời hạn “{_quote(task.time_text)}” ({day}) nằm ngoài {years} của kế hoạch: hãy kiểm tra lại."
        )
        yield PlanWarning("year-outside-plan", message, task.where, task.place)


def _day_outside(deadline: Deadline, first: int, last: int) -> str:
    """The day that lies outside the plan's years; whole years of a longer programme are none."""
    if deadline.due is None or deadline.kind not in (DeadlineKind.DATE, DeadlineKind.RANGE):
        return ""
    start = deadline.start or deadline.due
    if deadline.due.year < first or start.year > last:
        return show_date(deadline.due)
    whole_years = (start.month, start.day, deadline.due.month, deadline.due.day) == (1, 1, 12, 31)
    if deadline.due.year > last and not whole_years:
        return show_date(deadline.due)
    return ""


def _quote(text: str) -> str:
    plain = tidy(text)
    return plain if len(plain) <= _LONGEST_QUOTE else f"{plain[: _LONGEST_QUOTE - 1].rstrip()}…"
