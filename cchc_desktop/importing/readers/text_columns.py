"""Tables in text whose columns are kept apart by spaces, as when a page is copied with its layout."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from cchc_desktop.importing.readers.text_tables import Found

_HEADER = re.compile(r"\s*(?:S\.?TT|TT|Số\s?TT|(?-i:T|S|Số))(?:\s{2,}\S.*?){2,}$", re.IGNORECASE)
# The narrow column of numbers breaks its head: "T" over "T", "Số" over "TT".
_HALF_HEAD = re.compile(r"\s*(?:T|S|Số)(?=\s)")
_OTHER_HALF = re.compile(r"\s*(?:T|TT)(?=\s|$)")
_TITLE = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ])[.)]\s+[^\W\d_]")
_GAP = re.compile(r"\s{2,}")
_TEXT = re.compile(r"\S+(?:\s\S+)*")
_LISTED = re.compile(r"[-+•*–]\s*\S")
_NUMBERED = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5}|[A-ZĐ])[.)]?")
_SECTION = re.compile(r"\s*(?:(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})[.)]\s+\S|(?:Phụ lục|PHỤ LỤC)\b)")
_MOST_LINES = 5_000
_LONGEST_TITLE = 110
# An area, its part and then a single task.
_MOST_TITLES = 2

Gutters = list[tuple[int, int]]


def is_spaced_header(line: str) -> bool:
    """TT and at least two more column titles, parted by runs of spaces."""
    return "  " in line and len(line) < 400 and _HEADER.match(line) is not None


def spaced_table(lines: Sequence[str], start: int) -> Found | None:
    """The rows under a header; None where the spaces do not part as many columns as the header names.

    Cells of a page in a proportional typeface often touch: a table read wrong would be worse than none.
    """
    end = _end_of(lines, start)
    block = _with_whole_head(lines[start:end])
    if not block:
        return None
    gutters = _gutters([line for line in block if line.strip()])
    if len(gutters) + 1 != len(_GAP.split(lines[start].strip())):
        return None
    found = Found(end=end)
    for row in _rows(block, gutters):
        found.add(row)
    return found if _sound(found) else None


def _with_whole_head(block: Sequence[str]) -> list[str]:
    """The lines with a head "T" over "T" put together; none where the other half is missing."""
    lines = list(block)
    if not _HALF_HEAD.match(lines[0]):
        return lines
    other = _OTHER_HALF.match(lines[1]) if len(lines) > 1 else None
    if other is None:
        return []
    lines[1] = " " * other.end() + lines[1][other.end() :]
    # One place more in front, so that the whole head takes none from the gap behind it.
    lines = [f" {line}" for line in lines]
    half = _HALF_HEAD.match(lines[0])
    end = half.end() if half else 0
    return [f"{'TT':>{end}}{lines[0][end:]}", *lines[1:]]


def _sound(found: Found) -> bool:
    """Whether rows are numbered in the first column and filled in most others, or in the second alone.

    What fills the second alone is the title of a section: it stands over tasks, never for the whole table.
    """
    body = [row for row in found.rows[1:] if len(row) > 1]
    if not all(_NUMBERED.fullmatch(row[0]) for row in body):
        return False
    filled = sum(1 for row in body if sum(map(bool, row)) > len(row) // 2)
    titles = sum(1 for row in body if row[1] and not any(row[2:]) and len(row) > 3)
    return filled > 0 and filled + titles == len(body) and titles <= _MOST_TITLES * filled


def _end_of(lines: Sequence[str], start: int) -> int:
    """Behind the last line that stands in columns: titles between numbered rows belong, prose does not."""
    last = start
    for at in range(start + 1, min(len(lines), start + _MOST_LINES)):
        line = lines[at]
        if not line.strip():
            continue
        if _letterhead(line) or is_spaced_header(line):
            break
        section = _SECTION.match(line) and not _GAP.search(line.strip())
        if not section and (line[:1] == " " or _GAP.search(line.rstrip())):
            last = at
        elif len(line) > _LONGEST_TITLE or not _row_ahead(lines, at):
            break
    return last + 1


def _row_ahead(lines: Sequence[str], at: int) -> bool:
    """Whether a title's next line is a numbered row, or the rest of the title and then one."""
    ahead = [line for line in lines[at + 1 : at + 6] if line.strip()][:2]
    return any(_GAP.search(line) and _NUMBERED.fullmatch(_GAP.split(line.strip())[0]) for line in ahead)


def _letterhead(line: str) -> bool:
    return bool(re.search(r"nơi nhận|CỘNG HÒA|CHỦ TỊCH$|ỦY BAN NHÂN DÂN$", line.strip()))


def _gutters(lines: Sequence[str]) -> Gutters:
    """The runs of places that no line writes into, titles that run across the columns left aside."""
    clear = [line for line in lines if len(_GAP.split(line.strip())) > 2]
    first = _blank_runs(clear)
    fitting = [
        line
        for line in lines
        if all(line[start:end].strip() == "" or _parted(line, start, end) for start, end in first)
    ]
    return _blank_runs(fitting)


def _parted(line: str, start: int, end: int) -> bool:
    """Whether a line that reaches into a gutter still leaves room in it."""
    return "  " in f"{line[start:end]:{end - start}}"


def _blank_runs(lines: Sequence[str]) -> Gutters:
    covered = bytearray(max((len(line) for line in lines), default=0))
    for line in lines:
        for found in _TEXT.finditer(line):
            covered[found.start() : found.end()] = b"\x01" * (found.end() - found.start())
    runs: Gutters = []
    place = 0
    for used, group in groupby(covered):
        size = len(list(group))
        if not used and place > 0 and size > 1:
            runs.append((place, place + size))
        place += size
    return runs


def _rows(block: Sequence[str], gutters: Gutters) -> Iterator[list[str]]:
    """A row begins at a number in the first column; a title across all columns is a row of its own."""
    row: list[list[str]] = []
    for at, line in enumerate(block):
        cells = _cells(line, gutters) if line.strip() else []
        if row and _ends(row, cells, at):
            yield [_joined(cell) for cell in row]
            row = []
        if cells is None:
            row = [[line.strip()]]
        elif len(row) == 1:
            row[0].extend(cells[1:2])
        elif cells:
            row = row or [[] for _ in cells]
            for cell, piece in zip(row, cells, strict=True):
                cell.extend([piece] if piece else [])
    if row:
        yield [_joined(cell) for cell in row]


def _ends(row: Sequence[list[str]], cells: Sequence[str] | None, at: int) -> bool:
    """Whether a line begins another row: a title, a number, or more behind a title than the rest of it."""
    if cells is None:
        return True
    if len(row) == 1:
        return any((*cells[:1], *cells[2:]))
    return bool(cells and at and _NUMBERED.fullmatch(cells[0]))


def _cells(line: str, gutters: Gutters) -> list[str] | None:
    """The line cut at the gutters; None for a title that runs across them or stands alone."""
    if any(line[start:end].strip() for start, end in gutters):
        return None
    edges = [0, *[end for _, end in gutters], len(line)]
    cells = [line[first:last].strip() for first, last in pairwise(edges)]
    # A title with its number stands under the heads of the tasks, not behind the task above it.
    return None if _TITLE.match(cells[1]) and cells[1] == line.strip() else cells


def _joined(pieces: Sequence[str]) -> str:
    """Wrapped lines of a cell put together; an item of a list stays a line of its own."""
    text = ""
    for piece in pieces:
        apart = _LISTED.match(piece) or text.endswith(";")
        text = f"{text}{chr(10) if apart else ' '}{piece}" if text else piece
    return text
