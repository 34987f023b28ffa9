"""Tables without ruling lines: read from where the words stand, below a head of known wording."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from statistics import median

from cchc_desktop.importing.readers.pdf_gutters import Gutters, between
from cchc_desktop.importing.readers.pdf_heads import Bold, Head, Strip, head_at
from cchc_desktop.importing.readers.pdf_page import Char
from cchc_desktop.importing.readers.pdf_tables import Frame
from cchc_desktop.importing.readers.pdf_unruled_rows import (
    Across,
    Item,
    Laid,
    Row,
    is_middle,
    rows_of,
    to_frame,
)

_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5}|[A-ZĐ])[.)]?\)?")
_TITLE = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*\S")
_ENDS = re.compile(
    r"(?:nơi\s+nhận|tm\.|t/m\b|kt\.|người\s+lập|lập\s+biểu|ghi\s+chú\s*:|(?:phó\s+)?chủ\s+tịch$"
    r"|.*,\s*ngày\s.{0,8}tháng\s.{0,8}năm\b)",
    re.IGNORECASE,
)
_CHAPTER = re.compile(r"[IVX]{1,5}[.)]\s*\S")
_LONGEST_TITLE = 160
_AHEAD = 4
_TALLEST = 24
_FAR = 3.5
_FILLED = 3
_ALIGNED = 2.0
_MOSTLY = 0.8
_TITLE_LINES = 3


@dataclass(slots=True)
class Table:
    """A table, its gutters for the next page, and the line behind its last."""

    frame: Frame
    gutters: Gutters
    end: int


@dataclass(slots=True)
class Found:
    """The parts of a page's lines in reading order.

    `open` are the gutters of a table that may go on overleaf; the `tail` lines behind it are then the title
    of its next rows.
    """

    parts: list[list[list[Char]] | Frame] = field(default_factory=list)
    open: Gutters | None = None
    tail: int = 0


def split(lines: list[list[Char]], bold: Bold, before: Gutters | None) -> Found:
    """The tables without lines told apart from the text around them; `before` was left open overleaf."""
    strips = [Strip(chars) for chars in lines]
    found = Found()
    at = start = 0
    while at < len(strips):
        known = before.heads if before is not None and at == 0 else ()
        head = head_at(strips, at, bold, known)
        table = _table(strips, at, head, bold, before if at == 0 else None)
        if table is None:
            at += 1 if head is None else head.depth
            continue
        if lines[start:at]:
            found.parts.append(lines[start:at])
        found.parts.append(table.frame)
        at = start = table.end
        left = strips[at:]
        if len(left) <= _TITLE_LINES and all(_TITLE.match(strip.text) for strip in left[:1]):
            found.open, found.tail = table.gutters, len(left)
        else:
            found.open = None
    if lines[start:]:
        found.parts.append(lines[start:])
    return found


def _table(
    strips: Sequence[Strip], at: int, head: Head | None, bold: Bold, before: Gutters | None
) -> Table | None:
    table = None
    start = at if head is None else at + head.depth
    body = strips[start:]
    if not body:
        return None
    base = strips[start - 1].base if head else body[0].base
    if before is not None and (head is None or head.texts == before.heads):
        table = _read(body, replace(before), bold, base, carried=True)
    if table is None and head is not None:
        fresh = between(head, min(strip.em for strip in body[:_AHEAD]))
        table = _read(body, fresh, bold, base, carried=False) if fresh is not None else None
    if table is None:
        return None
    rows, gutters, end, carried = table
    return Table(to_frame(head.texts if head else (), rows, gutters, carried=carried), gutters, start + end)


def _read(
    body: Sequence[Strip], gutters: Gutters, bold: Bold, base: float, *, carried: bool
) -> tuple[list[Row | Across], Gutters, int, bool] | None:
    reading = _Reading(body, gutters, bold, base, carried=carried)
    rows = rows_of(reading.items(), gutters, carried=carried)
    if not rows or not (_are_rows(rows, gutters, carried=carried) or (carried and reading.goes_on)):
        return None
    return rows, gutters, reading.end, carried


def _are_rows(rows: Sequence[Row | Across], gutters: Gutters, *, carried: bool) -> bool:
    """Whether any row has its number and text in three columns; without numbers all rows must have it."""
    found = [
        {at for line in row for at, cell in enumerate(line.cells) if cell is not None}
        for row in rows
        if isinstance(row, list)
    ]
    full = [len(columns) >= _FILLED for columns in found]
    if gutters.order is None:
        rest = 1 if carried else 0
        return bool(full[rest:]) and all(full[rest:])
    return any(gutters.order in columns for columns, one in zip(found, full, strict=True) if one)


class _Reading:
    """The lines below a head, one after another, up to the first that is none of the table's."""

    def __init__(
        self, strips: Sequence[Strip], gutters: Gutters, bold: Bold, base: float, *, carried: bool
    ) -> None:
        self._strips = strips
        self._gutters = gutters
        self._bold = bold
        self._base = base
        self.end = 0
        self._narrow()
        self._laid = [self._cut(strip) for strip in strips[: self._last]]
        self._set_apart()
        if gutters.order is not None and is_middle(self._laid, carried=carried):
            gutters.middle = True

    def _narrow(self) -> None:
        """Narrows the gutters by the lines that stand in three pieces or more: those are rows' for sure."""
        self._last = 0
        for at, strip in enumerate(self._strips):
            if _ENDS.match(strip.text) or any(_ENDS.match(piece.text) for piece in strip.pieces):
                return
            if len(strip.pieces) >= _FILLED and (self._is_head(at) or not self._gutters.take(strip)):
                return
            self._last = at + 1

    def _is_head(self, at: int) -> bool:
        numbered = _NUMBER.fullmatch(self._strips[at].pieces[0].text)
        return not numbered and head_at(self._strips, at, self._bold) is not None

    def _cut(self, strip: Strip) -> Laid | None:
        """The line in cells; None for one that takes no heed of the columns."""
        before = self._gutters.free
        if not self._gutters.take(strip):
            return None
        cells = self._gutters.cells(strip)
        doubtful = not self._gutters.parts(strip)
        order = self._gutters.order
        number = None if order is None else cells[order]
        if number is not None and not _NUMBER.fullmatch(number.text):
            self._gutters.free = before
            return None
        if doubtful:
            self._gutters.free = before
        return Laid(cells, strip.base, number is not None, doubtful)

    @property
    def goes_on(self) -> bool:
        """Whether these are the last lines of a row that the page cut: each begins where its column does."""
        lines = [line for line in self._laid[: self.end] if line is not None]
        if any(_TITLE.match(cell.text) for line in lines[:1] for cell in line.cells if cell is not None):
            return False
        return 0 < len(lines) <= _TALLEST and all(_aligned(self._gutters.edges, line) for line in lines)

    def _set_apart(self) -> None:
        """Lines of paragraphs below the rows, told by not keeping to the left edges of the columns."""
        width = range(len(self._gutters.heads))
        first = self._gutters.order is not None
        rows = [line for line in self._laid if line is not None and not line.doubtful]
        rows = [line for line in rows if (line.numbered if first else line.filled == len(width))]
        if rows:
            self._gutters.edges = [
                _edge([cell.x0 for line in rows if (cell := line.cells[at])]) for at in width
            ]
        edges = self._gutters.edges
        self._laid = [line if line is None or _keeps_to(edges, line) else None for line in self._laid]

    def items(self) -> list[Item]:
        """Rows' lines and the titles between them; `end` is then the place behind the last."""
        items: list[Item] = []
        at = 0
        base = self._base
        while at < self._last:
            line = self._laid[at]
            far = self._strips[at].base - base > _FAR * self._strips[at].em
            if line is None or (far and not self._begins_row(at, line)):
                depth = self._title(at)
                if not depth:
                    break
                strips = self._strips[at : at + depth]
                items.append(Across(" ".join(strip.text for strip in strips), strips[0].base))
                at += depth
            else:
                items.append(line)
                at += 1
            base = self._strips[at - 1].base
        self.end = at
        return items

    def _begins_row(self, at: int, line: Laid) -> bool:
        """Whether a line below much white is the first of a row."""
        return (line.numbered or self._gutters.middle) and self._full_ahead(at)

    def _title(self, at: int) -> int:
        """How many lines the title takes that begins here; 0 where no rows of the table come below it."""
        depth = 0
        while at + depth < self._last and self._laid[at + depth] is None:
            depth += 1
        text = " ".join(strip.text for strip in self._strips[at : at + depth])
        if not 0 < depth <= _TITLE_LINES or len(text) > _LONGEST_TITLE:
            return 0
        below = self._laid[at + depth] if at + depth < self._last else None
        if below is not None and not below.numbered and below.filled == 1 and not self._gutters.middle:
            depth += self._gutters.order is not None
        return depth if self._full_ahead(at + depth) else 0

    def _full_ahead(self, at: int) -> bool:
        """Whether the next few lines are those of a row."""
        near = list(takewhile(lambda line: line is not None, self._laid[at : at + _TALLEST]))
        if self._gutters.order is not None:
            number = next((at for at, line in enumerate(near) if line and line.numbered), None)
            if number is None:
                return False
            near = near[: number + _AHEAD]
        columns = {column for line in near if line for column, cell in enumerate(line.cells) if cell}
        return len(columns) >= min(_FILLED, len(self._gutters.heads))


def _edge(lefts: Sequence[float]) -> float | None:
    """Where the cells of a column begin; None where it is centred."""
    left = median(lefts) if lefts else 0.0
    aligned = sum(abs(x - left) < _ALIGNED for x in lefts)
    return left if lefts and aligned >= _MOSTLY * len(lefts) else None


def _keeps_to(edges: Sequence[float | None], line: Laid) -> bool:
    """Whether a line that might be prose begins its cells where the rows begin theirs."""
    if line.doubtful:
        return _aligned(edges, line, but=1)
    if line.numbered or line.filled > 1:
        return True
    edge, cell = next((edge, cell) for edge, cell in zip(edges, line.cells, strict=True) if cell is not None)
    if _CHAPTER.match(cell.text):
        return False
    return edge is None or abs(cell.x0 - edge) < 2 * _ALIGNED or not cell.text[:1].isupper()


def _aligned(edges: Sequence[float | None], line: Laid, but: int = 0) -> bool:
    """Whether all cells, `but` the first of them, begin where their columns do."""
    cells = [(edge, cell) for edge, cell in zip(edges, line.cells, strict=True) if cell is not None]
    return all(edge is not None and abs(cell.x0 - edge) < _ALIGNED for edge, cell in cells[but:])
