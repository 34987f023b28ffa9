"""Tables not read as tasks though they may list some: without borders, of who and when, or lost."""

import re
from collections.abc import Collection, Iterator

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.column_words import NO_WORK, Role
from cchc_desktop.importing.columns import TASK_ROLES, head_words, role_of
from cchc_desktop.importing.document import Block, Paragraph, Source, Table
from cchc_desktop.importing.draft import PlanWarning
from cchc_desktop.importing.outline import outline
from cchc_desktop.importing.prose_tasks import prose_tasks
from cchc_desktop.importing.rows import task_lists

_GAP = re.compile(r"\S {3,}(?=\S)")
# Letterhead and signature stand in two columns; a list of tasks has more, and more than one row.
_FEWEST_GAPS = 2
_FEWEST_ROWS = 3
_LONGEST_QUOTE = 60


def unread_tables(source: Source) -> Iterator[PlanWarning]:
    """One warning for all lines that look like rows of a table copied without its borders."""
    rows = _lost_rows(source)
    if not rows:
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


def _lost_rows(source: Source) -> list[Paragraph]:
    """The lines that look like rows; none where they are too few for a table."""
    if source.format != "text":
        return []
    rows = [block for block in source.paragraphs() if _is_row(block.text)]
    return rows if len(rows) >= _FEWEST_ROWS else []


def _is_row(text: str) -> bool:
    return "   " in text and len(_GAP.findall(text)) >= _FEWEST_GAPS


_MOST_ABOVE = 8
_FEWEST_HEADS = 3
_LONGEST_HEAD = 60
_MOSTLY = 0.6
_PROCEDURES = re.compile(r"\b(?:thu tuc|tthc)\b")


_COLUMNS = re.compile(r"\s{2,}|\s*\|\s*")
_HEAD_LINE = re.compile(
    r"(?:s ?tt|tt|so tt) .{0,40}\b(?:nhiem vu|noi dung|cong viec)\b.*"
    r"\b(?:chu tri|thuc hien|phu trach|thoi (?:gian|han)|hoan thanh|san pham)\b"
)
_ANNEX = re.compile(r"(?:Phụ|PHỤ)\s+(?:lục|LỤC)\b")
_ANNEX_TASKS = re.compile(r"\b(?:nhiem vu|cong viec)\b")
_LONGEST_HEADING = 200


def left_out_tables(source: Source, read: Collection[int]) -> Iterator[PlanWarning]:
    """One warning for each table of who and when not read at these places, else one for a lost annex."""
    found = tuple(_left_out(source, read))
    yield from found
    if not found and not _lost_rows(source):
        yield from _lost_annex(source, read)


def _lost_annex(source: Source, read: Collection[int]) -> Iterator[PlanWarning]:
    """A task table's head line or an annex's heading, where the whole file gave no task."""
    at = next((at for at, block in enumerate(source.blocks) if _announces(source, at, block)), None)
    if at is None or any(table.place in read for table in source.tables() if table.place > at):
        return
    if task_lists(source) or prose_tasks(outline(source)):
        return
    place = source.blocks[at].place
    yield PlanWarning(
        "left-out-table",
        "Có phụ lục nhiệm vụ nhưng chưa đọc được nhiệm vụ nào: hãy mở tệp Word hoặc PDF gốc để nhập, hoặc"
        " chép bảng từ Word.",
        f"Đoạn {place + 1}",
        place,
    )


def _announces(source: Source, at: int, block: Block) -> bool:
    """Whether a line names the columns of a list of tasks, or an annex that holds one."""
    if not isinstance(block, Paragraph) or len(block.text) > _LONGEST_HEADING:
        return False
    if _ANNEX.match(block.text.strip()):
        # Its title often stands on the next line.
        following = source.blocks[at + 1 : at + 2]
        texts = (block.text, *(one.text for one in following if isinstance(one, Paragraph)))
        return any(len(one) <= _LONGEST_HEADING and _ANNEX_TASKS.search(head_words(one)) for one in texts)
    return _names_columns(block.text)


def _names_columns(text: str) -> bool:
    if text.lstrip()[:1].lower() in ("s", "t") and _HEAD_LINE.match(head_words(text)):
        return True
    if "  " not in text and "|" not in text:
        return False
    pieces = [piece for piece in _COLUMNS.split(text.strip()) if piece]
    if len(pieces) < _FEWEST_HEADS or max(map(len, pieces)) > _LONGEST_HEAD:
        return False
    roles = {found[0] for piece in pieces if (found := role_of(piece))}
    return Role.CONTENT in roles and not TASK_ROLES.isdisjoint(roles)


def _left_out(source: Source, read: Collection[int]) -> Iterator[PlanWarning]:
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
