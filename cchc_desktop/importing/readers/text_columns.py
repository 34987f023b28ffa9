"""Tables in text whose columns are kept apart by spaces, as when a page is copied with its layout."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from cchc_desktop.importing.readers.text_tables import Found

_HEADER = re.compile(r"\s*(?:S\.?TT|TT|Số\s?TT)(?:\s{2,}\S.*?){2,}$", re.IGNORECASE)
_GAP = re.compile(r"\s{2,}")
_TEXT = re.compile(r"\S+(?:\s\S+)*")
_LISTED = re.compile(r"[-+•*–]\s*\S")
_NUMBERED = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5}|[A-ZĐ])[.)]?")
_SECTION = re.compile(r"\s*(?:(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})[.)]\s+\S|(?:Phụ lục|PHỤ LỤC)\b)")
_MOST_LINES = 5_000
_LONGEST_TITLE = 110

Gutters = list[tuple[int, int]]


def is_spaced_header(line: str) -> bool:
    """TT and at least two more column titles, parted by runs of spaces."""
    return "  " in line and len(line) < 400 and _HEADER.match(line) is not None


def spaced_table(lines: Sequence[str], start: int) -> Found | None:
    """The rows under a header; None where the spaces do not part as many columns as the header names.

    Cells of a page in a proportional typeface often touch: a table read wrong would be worse than none.
    """
    end = _end_of(lines, start)
    block = lines[start:end]
    gutters = _gutters([line for line in block if line.strip()])
    if len(gutters) + 1 != len(_GAP.split(lines[start].strip())):
        return None
    found = Found(end=end)
    for row in _rows(block, gutters):
        found.add(row)
    return found if _sound(found) else None


def _sound(found: Found) -> bool:
    """Whether rows are numbered in the first column and filled in most others."""
    body = [row for row in found.rows[1:] if len(row) > 1]
    filled = sum(1 for row in body if _NUMBERED.fullmatch(row[0]) and sum(map(bool, row)) > len(row) // 2)
    return bool(body) and filled == len(body)


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
    """A row begins at a number in the first column, or behind a title that runs across all columns."""
    row: list[list[str]] = []
    for at, line in enumerate(block):
        cells = _cells(line, gutters) if line.strip() else []
        if row and (cells is None or (cells and at and _NUMBERED.fullmatch(cells[0]))):
            yield [_joined(cell) for cell in row]
            row = []
        if cells is None:
            yield [line.strip()]
        elif cells:
            row = row or [[] for _ in cells]
            for cell, piece in zip(row, cells, strict=True):
                cell.extend([piece] if piece else [])
    if row:
        yield [_joined(cell) for cell in row]


def _cells(line: str, gutters: Gutters) -> list[str] | None:
    """The line cut at the gutters; None for a title that runs across them."""
    if any(line[start:end].strip() for start, end in gutters):
        return None
    edges = [0, *[end for _, end in gutters], len(line)]
    return [line[first:last].strip() for first, last in pairwise(edges)]


def _joined(pieces: Sequence[str]) -> str:
    """Wrapped lines of a cell put together; an item of a list stays a line of its own."""
    text = ""
    for piece in pieces:
        apart = _LISTED.match(piece) or text.endswith(";")
        text = f"{text}{chr(10) if apart else ' '}{piece}" if text else piece
    return text
