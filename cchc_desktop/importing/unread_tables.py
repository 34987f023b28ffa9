"""Tables not read as tasks though they may list some: without borders, or under heads of who and when."""

import re
from collections.abc import Collection, Iterator

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.column_words import NO_WORK, Role
from cchc_desktop.importing.columns import head_words, role_of
from cchc_desktop.importing.document import Paragraph, Source, Table
from cchc_desktop.importing.draft import PlanWarning

_GAP = re.compile(r"\S {3,}(?=\S)")
# Letterhead and signature stand in two columns; a list of tasks has more, and more than one row.
_FEWEST_GAPS = 2
_FEWEST_ROWS = 3
_LONGEST_QUOTE = 60


def unread_tables(source: Source) -> Iterator[PlanWarning]:
    """One warning for all lines that look like rows of a table copied without its borders."""
    if source.format != "text":
        return
    rows = [block for block in source.blocks if isinstance(block, Paragraph) and _is_row(block.text)]
    if len(rows) < _FEWEST_ROWS:
        return
    first = tidy(rows[0].text)
    shown = first if len(first) <= _LONGEST_QUOTE else f"{first[:_LONGEST_QUOTE].rstrip()}…"
    yield PlanWarning(
        "unread-table",
        f"Có {len(rows)} dòng giống bảng đã mất đường kẻ (dòng đầu: “{shown}”) chưa đọc được thành bảng,"
        " có thể thiếu nhiệm vụ: hãy nhập thẳng tệp PDF hoặc Word gốc, hoặc dán bảng vào danh sách nhiệm vụ.",
        f"Đoạn {rows[0].place + 1}",
        rows[0].place,
        first,
    )


def _is_row(text: str) -> bool:
    return "   " in text and len(_GAP.findall(text)) >= _FEWEST_GAPS


_MOST_ABOVE = 8
_FEWEST_HEADS = 3
_LONGEST_HEAD = 60
_MOSTLY = 0.6
_PROCEDURES = re.compile(r"\b(?:thu tuc|tthc)\b")


def left_out_tables(source: Source, read: Collection[int]) -> Iterator[PlanWarning]:
    """One warning for each table whose heads say who does it or by when, unless at one of these places."""
    for number, table in enumerate(source.tables(), start=1):
        heads = () if table.place in read or len(table.rows) < 2 else _heads(table)
        if heads:
            named = " | ".join(heads)
            shown = named if len(named) <= 2 * _LONGEST_QUOTE else f"{named[: 2 * _LONGEST_QUOTE].rstrip()}…"
            yield PlanWarning(
                "left-out-table",
                f"Bảng có các cột “{shown}” chưa được đọc thành nhiệm vụ: nếu đó là bảng nhiệm vụ, hãy"
                " dán bảng vào danh sách nhiệm vụ.",
                f"Bảng thứ {number}",
                table.place,
                shown,
            )


def _heads(table: Table) -> tuple[str, ...]:
    """The heads of a table that has a column for who does it or by when; none where it lists other things."""
    for row in table.rows[:_MOST_ABOVE]:
        texts = tuple(tidy(cell.text) for cell in row if cell.text.strip())
        if len(texts) < _FEWEST_HEADS or max(map(len, texts)) > _LONGEST_HEAD:
            continue
        roles = [found[0] for text in texts if (found := role_of(text))]
        if len(roles) >= _MOSTLY * len(texts) and not {Role.LEAD, Role.TIME}.isdisjoint(roles):
            words = [head_words(text) for text in texts]
            other = any(NO_WORK.search(one) or _PROCEDURES.search(one) for one in words)
            return () if other else texts
    return ()
