"""From tables to the rows of task lists: heads recognised and dropped, pages joined, merges filled."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cchc_desktop.importing.cells import begins_low, clean
from cchc_desktop.importing.column_contents import completed, head_by_contents
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import Header, head_words, header_at, is_numbering, role_of
from cchc_desktop.importing.context import Context, names_annex
from cchc_desktop.importing.document import Block, Cell, Paragraph, Source, Table
from cchc_desktop.importing.row_pages import carried_over, joined_tails, with_whole_head
from cchc_desktop.importing.row_records import Record, TaskList
from cchc_desktop.importing.shifts import is_deadline
from cchc_desktop.importing.units import is_unit

__all__ = ["Record", "TaskList", "task_lists"]

_SIGNATURE = re.compile(
    r"^(?:nơi nhận|tm\.|t/m\.?|kt\.|người lập|lập biểu|thủ trưởng đơn vị$)", re.IGNORECASE
)
_TOTAL = re.compile(r"^(?:tổng(?: cộng| số| kinh phí)?|cộng)\s*:?$|^(?:ghi chú|\(\*\)|\*)\s*:", re.IGNORECASE)
# Of four digits too, but for a year: a column may be headed by one.
_ORDER = re.compile(r"\(?(?:(?!20\d\d)\d{4}|\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Za-zĐđ])\s*[.)/]?\)?")
_DATED = re.compile(r"\d[/.-]\d")
# A list without a worded head begins near the top of its table; a sheet of thousands of figures holds none.
_MOST_TRIED = 200


@dataclass(slots=True)
class _Open:
    """The list being filled, and whether text stood between it and what comes."""

    tasks: TaskList | None = None
    ended: bool = False
    refused: int = 0
    """How wide the last table was that is no task list: a table without a head may be its next page."""
    tried: int = 0
    """How many full rows of the table were looked at as the first of a list without a worded head."""


def task_lists(source: Source) -> list[TaskList]:
    """The task lists of a file in reading order; tables that are none are left out."""
    found: list[TaskList] = []
    context, state = Context(), _Open()
    last: Table | None = None
    end = max((at for at, block in enumerate(source.blocks) if _may_list(block)), default=-1)
    for block in source.blocks[: end + 1]:
        if isinstance(block, Paragraph):
            context.see(f"{block.list_label} {block.text}" if block.list_label else block.text)
            last = None if context.quiet is False else last
        else:
            table = with_whole_head(last, block)
            _table(table, context, state, found)
            context.quiet = True
            last = block
    for tasks in found:
        tasks.header = _settle_content(tasks)
        tasks.records = joined_tails(tasks)
    return [tasks for tasks in found if tasks.records]


def _may_list(block: Block) -> bool:
    """A table that may list anything: the signature's two columns without lines do not."""
    return isinstance(block, Table) and (block.bordered or block.width > 2)


def _settle_content(tasks: TaskList) -> Header:
    """Of two columns that may hold the content, the one merged over several rows names their group."""
    roles = list(tasks.header.roles)
    content = roles.index(Role.CONTENT)
    named = [
        at for at, text in enumerate(tasks.header.texts) if (role_of(text) or (None,))[0] is Role.CONTENT
    ]
    merged = sum(content in record.inherited for record in tasks.records)
    other = next((at for at in named if at > content), None)
    if other is None or not merged or any(other in record.inherited for record in tasks.records):
        return tasks.header
    roles[content], roles[other] = Role.GROUP, Role.CONTENT
    return replace(tasks.header, roles=tuple(roles))


def _table(table: Table, context: Context, state: _Open, found: list[TaskList]) -> None:
    grid = _grid(table)
    boundary = True
    headed = False
    _link(table, grid, context, state, found)
    at = state.tried = 0
    while at < len(table.rows):
        header = _header(table, grid, at, state.tasks) or _unworded(grid, at, state, headed=headed)
        if header is not None:
            headed = True
            boundary = _open(header, context, state, found)
            at += header.rows
            if header.rows:
                continue
        texts, inherited = grid[at]
        row = table.rows[at]
        at += 1
        if not any(texts) or (headed and is_numbering(texts)) or _repeats_head(state.tasks, texts, inherited):
            continue
        other = state.tasks is not None and len(texts) != len(state.tasks.header.roles)
        if state.tasks is None or state.ended or other or _is_title(table, grid, at - 1):
            state.ended = True
            _outside(texts, context)
        elif any(_SIGNATURE.match(text) for text in texts):
            state.ended = True
        elif not any(_TOTAL.match(text) for text in texts if text):
            _add(state.tasks, texts, inherited, row, table.place, boundary=boundary)
            boundary = False


def _repeats_head(tasks: TaskList | None, texts: Sequence[str], inherited: frozenset[int]) -> bool:
    """Whether a row has its content from the head above it, merged over both: more of the head, no task."""
    if tasks is None or tasks.records or len(texts) != len(tasks.header.roles):
        return False
    content = tasks.header.roles.index(Role.CONTENT)
    return content in inherited and head_words(texts[content]) == head_words(tasks.header.texts[content])


def _unworded(
    grid: list[tuple[list[str], frozenset[int]]], at: int, state: _Open, *, headed: bool
) -> Header | None:
    """The head of a table that no words tell, where no list is open that the row could go on with."""
    if headed or not (state.tasks is None or state.ended) or state.refused == len(grid[at][0]):
        return None
    if state.tried >= _MOST_TRIED:
        return None
    state.tried += sum(map(bool, grid[at][0])) > 2
    return head_by_contents([texts for texts, _ in grid[at : at + 40]])


def _is_title(table: Table, grid: list[tuple[list[str], frozenset[int]]], at: int) -> bool:
    """Whether a row of a sheet is the title of the next list: an annex's name, or lone texts above a head."""
    filled = [text for text in grid[at][0] if text]
    if len(filled) != 1:
        return False
    if names_annex(filled[0]):
        return True
    for below in range(at, min(at + 6, len(grid))):
        alone = [text for text in grid[below][0] if text]
        if len(alone) > 1:
            return below > at and _header(table, grid, below, None) is not None
        if alone and begins_low(alone[0]):
            return False
    return False


def _outside(texts: Sequence[str], context: Context) -> None:
    """A row outside any list, as the title rows of a sheet are."""
    filled = [text for text in texts if text]
    if len(filled) <= 2:
        for text in filled:
            context.see(text)


def _add(
    tasks: TaskList,
    texts: list[str],
    inherited: frozenset[int],
    row: Sequence[Cell],
    place: int,
    *,
    boundary: bool,
) -> None:
    wide = max((cell.span for cell in row if cell.text.strip()), default=1)
    _fill_periods(tasks.header, texts, row)
    number = len(tasks.records) + 1
    filled = inherited | carried_over(tasks, texts, row, boundary=boundary)
    merged = frozenset(at for at, cell in enumerate(row) if cell.row_span > 1) | filled
    tasks.records.append(Record(texts, filled, wide, boundary, place, number, merged))


_PERIODS = (Role.MARK, Role.START, Role.END)


def _fill_periods(header: Header, texts: list[str], row: Sequence[Cell]) -> None:
    """A cell merged over several periods counts for each of them."""
    for at, cell in enumerate(row):
        if header.roles[at] is Role.MARK and cell.text.strip() and not texts[at]:
            texts[at] = "x"  # a lone bullet is a cross here, not the remains of a list
        last = at + cell.span - 1
        if cell.span > 1 and cell.text.strip() and last < len(texts):
            covered = range(at + 1, last + 1)
            if all(header.roles[one] in _PERIODS for one in (at, *covered)):
                for one in covered:
                    texts[one] = texts[at]


def _open(header: Header, context: Context, state: _Open, found: list[TaskList]) -> bool:
    """Start a list with this head, or go on with the open one when it is the same; True at a page break."""
    current = state.tasks
    if current is not None and context.quiet and _same_head(current.header, header):
        state.ended = False
        return True
    if not _lists_tasks(header, context):
        state.tasks, state.ended, state.refused = None, True, len(header.roles)
        return False
    state.refused = 0
    area_context = Context(context.annex, context.title, list(context.headings))
    state.tasks = TaskList(header, context.annex, context.title, area_context)
    state.ended = False
    context.quiet = True
    found.append(state.tasks)
    return False


def _lists_tasks(header: Header, context: Context) -> bool:
    says = context.speaks_of_tasks
    if says is False:
        return header.is_task_list and len(header.task_roles) >= 3 and Role.TIME in header.task_roles
    return header.is_task_list or (says is True and header.may_be_task_list)


def _same_head(first: Header, second: Header) -> bool:
    if len(first.texts) != len(second.texts):
        return False
    return [head_words(text) for text in first.texts] == [head_words(text) for text in second.texts]


def _header(
    table: Table, grid: list[tuple[list[str], frozenset[int]]], at: int, current: TaskList | None
) -> Header | None:
    texts = grid[at][0]
    filled = [text for text in texts if text]
    if len(filled) < 2 or (_ORDER.fullmatch(filled[0]) and head_words(filled[0]) not in ("tt", "stt")):
        return None
    if any(map(_DATED.search, filled)):
        return None
    header = header_at(table.rows, at)
    if header is not None and (Role.OTHER in header.roles or not header.is_task_list):
        header = completed(header, [texts for texts, _ in grid[at + header.rows : at + 40]])
    if header is None or current is None or not current.records or current.records[-1].place != table.place:
        return header
    return header if Role.ORDER in header.roles or _same_head(current.header, header) else None


def _grid(table: Table) -> list[tuple[list[str], frozenset[int]]]:
    """The text of every cell, cells merged from above filled with the text they share."""
    rows = [([clean(cell.text) for cell in row], set[int]()) for row in table.rows]
    for at, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            if cell.row_span > 1 and cell.span == 1 and rows[at][0][column]:
                for below in range(at + 1, min(at + cell.row_span, len(rows))):
                    if table.rows[below][column].covered:
                        rows[below][0][column] = rows[at][0][column]
                        rows[below][1].add(column)
    return [(texts, frozenset(inherited)) for texts, inherited in rows]


def _link(
    table: Table,
    grid: list[tuple[list[str], frozenset[int]]],
    context: Context,
    state: _Open,
    found: list[TaskList],
) -> None:
    """Whether the open list goes on in a table, or its head holds for a new list, or neither."""
    tasks = state.tasks
    if tasks is None:
        return
    headed = any(_header(table, grid, at, None) for at in range(min(len(grid), 3)))
    quiet = context.quiet or table.continues
    same_width = table.width == len(tasks.header.roles)
    if quiet and (headed or (same_width and not state.ended)):
        return
    state.tasks, state.ended = None, True
    if not headed and same_width and _fits(tasks.header, grid):
        here = Context(context.annex, context.title, list(context.headings))
        state.tasks = TaskList(tasks.header, context.annex, context.title, here, sure=False)
        state.ended = False
        found.append(state.tasks)


def _fits(header: Header, grid: list[tuple[list[str], frozenset[int]]]) -> bool:
    rows = [texts for texts, _ in grid if any(texts)]
    orders = header.columns(Role.ORDER)
    numbered = sum(bool(_ORDER.fullmatch(texts[orders[0]])) for texts in rows) if orders else 0
    times = header.columns(Role.TIME)
    timed = sum(is_deadline(texts[times[0]]) for texts in rows) if times else 0
    leads = header.columns(Role.LEAD)
    led = sum(is_unit(texts[leads[0]]) for texts in rows) if leads else 0
    return bool(rows) and numbered >= len(rows) / 2 and (timed + led) >= len(rows) / 2
