"""What a page break does to a task list: heads, merged cells and rows cut in two are made whole."""

import re
from collections.abc import Sequence
from dataclasses import replace

from cchc_desktop.importing.areas import area_of
from cchc_desktop.importing.cells import begins_low, glue, join_cut
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import Header, header_at
from cchc_desktop.importing.document import Cell, Table
from cchc_desktop.importing.row_records import Record, TaskList
from cchc_desktop.importing.shifts import is_deadline
from cchc_desktop.importing.units import is_unit


def with_whole_head(before: Table | None, table: Table) -> Table:
    """The table with its head made whole where a page break cut through the head."""
    if before is None or not before.rows or not table.rows or before.width != table.width:
        return table
    whole = tuple(
        replace(second, text=glue(first.text, second.text))
        for first, second in zip(before.rows[-1], table.rows[0], strict=True)
    )
    rest = [cell.text for cell in table.rows[0] if cell.text.strip()]
    if header_at([table.rows[0]], 0) or not header_at([whole], 0) or not all(map(begins_low, rest)):
        return table
    return replace(table, rows=(whole, *table.rows[1:]))


def carried_over(tasks: TaskList, texts: list[str], row: Sequence[Cell], *, boundary: bool) -> frozenset[int]:
    """Fill what a cell merged over a page break leaves empty on the next page; the columns filled."""
    filled: set[int] = set()
    for at, (text, rows) in list(tasks.carried.items()):
        if rows <= 0 or not row[at].covered or row[at].span > 1:
            del tasks.carried[at]
            continue
        texts[at] = text
        filled.add(at)
        tasks.carried[at] = (text, rows - 1)
    if boundary and tasks.records:
        filled |= _carry_over_page(tasks, texts, row)
    return frozenset(filled)


def _carry_over_page(tasks: TaskList, texts: list[str], row: Sequence[Cell]) -> set[int]:
    """At the head of a page a merged cell without text goes on; beside a cut row it may hold its rest."""
    filled: set[int] = set()
    before = tasks.records[-1]
    numbered = _is_numbered(tasks.header, texts)
    for at, cell in enumerate(row):
        if cell.covered or not before.texts[at] or at in tasks.header.columns(Role.CONTENT):
            continue
        if numbered and not texts[at] and (cell.row_span > 1 or at in before.merged):
            tasks.carried[at] = (before.texts[at], cell.row_span - 1)
            texts[at] = before.texts[at]
            filled.add(at)
        elif not numbered and cell.row_span > 1:
            tasks.carried[at] = (join_cut(before.texts[at], texts[at]), cell.row_span - 1)
    return filled


def _is_numbered(header: Header, texts: Sequence[str]) -> bool:
    orders = header.columns(Role.ORDER)
    return bool(orders) and bool(texts[orders[0]]) and bool(texts[header.roles.index(Role.CONTENT)])


_SENTENCES = re.compile(r"[.;]\s+\S|[.;]$")
_NUMBERED = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]{1,5}|[A-HĐ])\s*[.)/:]")


def joined_tails(tasks: TaskList) -> list[Record]:
    """The rows, where a page broke inside a row between two sentences its rest joined to it again.

    Only in a list that numbers every row: there a row without a number at the head of a page is the rest of
    one, unless it is a task in itself or the title of a group.
    """
    order = next(iter(tasks.header.columns(Role.ORDER)), None)
    if order is None or not all(_is_told(record, order) for record in tasks.records):
        return tasks.records
    content = tasks.header.roles.index(Role.CONTENT)
    rows: list[Record] = []
    for record in tasks.records:
        before = rows[-1] if rows else None
        if (
            before is not None
            and _is_rest(record, before, order, content)
            and not _is_task(record, tasks.header)
        ):
            for at in record.own():
                before.texts[at] = join_cut(before.texts[at], record.texts[at])
        else:
            rows.append(record)
    return rows


def _is_told(record: Record, order: int) -> bool:
    """Whether a row has its number, or is merged over the columns, or only stands below a page break."""
    return record.boundary or record.wide > 1 or bool(record.texts[order])


def _is_rest(record: Record, before: Record, order: int, content: int) -> bool:
    text = record.texts[content]
    if not record.boundary or record.wide > 1 or record.texts[order] or not before.texts[order]:
        return False
    if not text or content in record.inherited or begins_low(text):
        return False
    if _NUMBERED.match(text) or text.isupper():
        return False
    return area_of(text) is None or bool(_SENTENCES.search(text))


def _is_task(record: Record, header: Header) -> bool:
    """Whether lead or time are told whole: then the row needs nothing of the one before."""
    leads = [record.texts[at] for at in header.columns(Role.LEAD) if at in record.own()]
    times = [record.texts[at] for at in header.columns(Role.TIME) if at in record.own()]
    return any(map(is_unit, leads)) or any(map(is_deadline, times))
