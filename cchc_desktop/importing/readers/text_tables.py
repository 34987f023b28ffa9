"""Tables in plain text: between bars (Markdown) or between tabs (copied from Word, Excel or a web page)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from cchc_desktop.importing.cells import one_line
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import role_of
from cchc_desktop.importing.context import names_annex
from cchc_desktop.importing.document import Table
from cchc_desktop.importing.outline_labels import read_label
from cchc_desktop.importing.readers.grid import MAX_COLUMNS, Area, build
from cchc_desktop.importing.readers.markup import plain

_SEPARATOR = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)+\|?")
_BAR = re.compile(r"(?<!\\)\|")
_LABEL = re.compile(r"\s*(?:[-+•*–]|\(?[\dIVXa-zđA-ZĐ]{1,4}(?:\.\d{1,2})*[.)]?)\s*")
_ORDER = re.compile(r"\s*(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5}|[A-ZĐ])[.)]?\s*")
_LETTERED = re.compile(r"\s*\w{1,3}[.)]\s")
_BULLET = re.compile(r"\s*[-+•*–]\s*[^\W\d_]")
_SECTION = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ])[.)]?\s+\S|(?:Phụ lục|PHỤ LỤC)\b")
# What goes on after so many rows is a table of its own, so that the reading can be stopped in between.
_MOST_ROWS = 10_000
# A cell longer than this is none: the text has gone on behind the table.
_MOST_LINES = 60
# How many lines further on the next cell of a table may begin.
_AHEAD = 8


@dataclass(slots=True)
class Found:
    """Rows of cells as written, and where the text goes on behind them."""

    rows: list[list[str]] = field(default_factory=list)
    end: int = 0
    header: bool = False
    longest: int = 0

    @property
    def width(self) -> int:
        """Cells of the longest row."""
        return min(self.longest or max((len(row) for row in self.rows), default=0), MAX_COLUMNS)

    def add(self, row: list[str]) -> None:
        """One more row."""
        self.rows.append(row)
        self.longest = max(self.longest, len(row))


def is_bar_row(line: str) -> bool:
    """| a | b |, the last bar possibly cut off."""
    bare = line.strip()
    return bare.startswith("|") and len(_BAR.findall(bare)) >= 2


def bar_table(lines: Sequence[str], start: int) -> Found:
    """The rows from `start` on; a blank line ends the table unless rows without a header follow."""
    found = Found()
    at = start
    while at < len(lines) and is_bar_row(lines[at]) and len(found.rows) < _MOST_ROWS:
        bare = lines[at].strip()
        if _SEPARATOR.fullmatch(bare):
            found.header = found.header or len(found.rows) == 1
        else:
            cells = [cell.replace("\\|", "|") for cell in _BAR.split(bare.removeprefix("|"))]
            if bare.endswith("|"):
                cells.pop()
            if any(cell.strip() for cell in cells):
                found.add(cells)
        at += 1
    found.end = at
    return found


def is_tab_row(line: str) -> bool:
    """At least two cells, the first of them more than the number of a list item."""
    cells = line.strip().split("\t")
    if len(cells) == 2:
        return (
            not _LABEL.fullmatch(cells[0]) and not cells[0].startswith(("-", "+", "•")) and len(cells[0]) < 60
        )
    return len(cells) > 2


def tab_table(lines: Sequence[str], start: int) -> Found:
    """The rows from `start` to the next blank line or annex; quoted and broken cells are made whole."""
    found = Found()
    at = start
    while at < len(lines) and lines[at].strip() and len(found.rows) < _MOST_ROWS:
        line = lines[at]
        width = found.width
        last = found.rows[-1] if found.rows else [""] * width
        ahead = "\t" in line or _has_tab_ahead(lines, at)
        if _goes_on(last, line, width, ahead=ahead):
            last[-1] += "\n" + line
            at += 1
            continue
        if not ahead or _opens_annex(lines, at):
            break
        cells, at = _quoted(lines, at)
        if len(last) < width and len(last) + len(cells) - 1 <= width and not _begins_row(line, cells):
            last[-1] += "\n" + cells[0]
            last.extend(cells[1:])
        else:
            found.add(cells)
    found.end = max(at, start + 1)
    return found


def _goes_on(last: Sequence[str], line: str, width: int, *, ahead: bool) -> bool:
    """Whether a line without tabs is one more line of the last cell of a row that has all its cells."""
    if "\t" in line or len(last) < max(width, 3) or _SECTION.match(line):
        return False
    held = last[-1].split("\n")
    if len(held) >= _MOST_LINES:
        return False
    if _BULLET.match(line):
        return any(map(_BULLET.match, held)) or held[-1].rstrip().endswith(":")
    return ahead and line.lstrip()[:1].islower() and not _LETTERED.match(line)


def _begins_row(line: str, cells: list[str]) -> bool:
    """A number in front, an empty first cell or a section's title cannot be the rest of a broken cell."""
    return (
        bool(_SECTION.match(line))
        or line.startswith("\t")
        or (len(cells) > 1 and bool(_ORDER.fullmatch(cells[0])))
    )


def _has_tab_ahead(lines: Sequence[str], at: int) -> bool:
    for line in lines[at + 1 : at + _AHEAD]:
        if not line.strip():
            return False
        if "\t" in line:
            return True
    return False


def _opens_annex(lines: Sequence[str], at: int) -> bool:
    """The name of an annex with a head below; a cell may hold such a name, but no head follows that."""
    line = lines[at]
    if "\t" in line:
        return False
    label = read_label(one_line(line))
    if not (names_annex(line) or (label and label.style == "part0")):
        return False
    row = next((below for below in lines[at + 1 : at + _AHEAD] if "\t" in below), "")
    first, *others = [role_of(one_line(cell)) for cell in row.split("\t")]
    # A row of the list has words of heads too ("Rà soát nhiệm vụ", "Các phòng"), but not in its first cell.
    return first is not None and any(found and Role.CONTENT in (first[0], found[0]) for found in others)


def _quoted(lines: Sequence[str], at: int) -> tuple[list[str], int]:
    """Excel puts a cell of several lines between quotes when it is copied."""
    line = lines[at]
    end = at + 1
    while _open_quote(line) and end < len(lines) and end - at < _MOST_LINES:
        line += "\n" + lines[end]
        end += 1
    if _open_quote(line):
        line, end = lines[at], at + 1
    return [_unquoted(cell) for cell in line.split("\t")], end


def _open_quote(line: str) -> bool:
    last = line.rpartition("\t")[2] if "\t" in line else line
    starts = last.startswith('"') or '\t"' in line
    return starts and line.count('"') % 2 == 1


def _unquoted(cell: str) -> str:
    bare = cell.strip()
    if len(bare) > 1 and bare.startswith('"') and bare.endswith('"') and "\n" in bare:
        return bare[1:-1].replace('""', '"')
    return cell


def to_table(found: Found, place: int, *, bordered: bool, continues: bool) -> Table:
    """The grid; short rows are filled up, markup in cells is taken off."""
    spans = _merged_heads(found)
    areas = [
        Area(row, column, plain_cell(cell))
        for row, cells in enumerate(found.rows)
        for column, cell in enumerate(cells[:MAX_COLUMNS])
        if row or not spans
    ]
    if spans:
        places = [sum(spans[:at]) for at in range(len(spans))]
        heads = zip(places, found.rows[0], spans, strict=True)
        areas = [Area(0, place, plain_cell(cell), span) for place, cell, span in heads] + areas
    return Table(build(areas, len(found.rows), found.width), place, bordered=bordered, continues=continues)


def _merged_heads(found: Found) -> list[int]:
    """How many columns each head covers where the row below names those of merged ones; else none.

    Copying leaves one cell for a merged one, so the first row is short by what its second row has more.
    """
    if len(found.rows) < 3:
        return []
    first, second = found.rows[:2]
    missing = found.width - len(first)
    if missing <= 0 or len(second) != found.width or not all(cell.strip() for cell in first):
        return []
    runs = [len(list(group)) for named, group in groupby(second, lambda cell: bool(cell.strip())) if named]
    if sum(runs) == found.width or sum(run - 1 for run in runs) != missing:
        return []
    spans: list[int] = []
    for named, group in groupby(second, lambda cell: bool(cell.strip())):
        size = len(list(group))
        spans.extend([size] if named else [1] * size)
    return spans


def plain_cell(raw: str) -> str:
    """A cell's text line by line, without markup."""
    lines = [plain(line).text for line in raw.split("\n")]
    return "\n".join(line for line in lines if line)
