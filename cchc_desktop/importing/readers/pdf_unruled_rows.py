"""Rows and cells of a table without ruling lines, from lines already cut at its gutters."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import mean

from cchc_desktop.importing.readers.grid import Area
from cchc_desktop.importing.readers.pdf_gutters import Gutters
from cchc_desktop.importing.readers.pdf_lines import Line, unwrapped
from cchc_desktop.importing.readers.pdf_tables import Frame

_CLEARLY = 1.15
# More than the way from one line of a cell to the next, in ems.
_APART = 1.5


@dataclass(slots=True)
class Laid:
    """A line cut into cells; `numbered` where the number of a row stands in it.

    `doubtful` where it has no more white at the gutters than between its words.
    """

    cells: list[Line | None]
    base: float
    numbered: bool
    doubtful: bool = False

    @property
    def filled(self) -> int:
        """Cells with text."""
        return sum(cell is not None for cell in self.cells)


@dataclass(slots=True)
class Across:
    """A title between the rows that takes no heed of the columns."""

    text: str
    base: float


Row = list[Laid]
Item = Laid | Across


def rows_of(items: Sequence[Item], gutters: Gutters, *, carried: bool) -> list[Row | Across] | None:
    """The lines put together to rows; None where nothing tells where a row begins.

    A `carried` table may begin with the rest of a row.
    """
    rows: list[Row | Across] = []
    for laid, group in groupby(items, key=lambda item: isinstance(item, Laid)):
        if not laid:
            rows.extend(item for item in group if isinstance(item, Across))
            continue
        lines = [item for item in group if isinstance(item, Laid)]
        cut = carried and not rows
        parted = _parted(lines, gutters, cut=cut, whole=cut and len(lines) < len(items))
        if parted is None:
            return None
        rows.extend(parted)
    return rows


def _parted(lines: Sequence[Laid], gutters: Gutters, *, cut: bool, whole: bool) -> list[Row] | None:
    """The rows of lines without a title between; the first may be `cut`, and then the last be `whole`."""
    if gutters.order is None:
        return _by_white(lines)
    if not gutters.middle:
        return _from_numbers(lines)
    rest = _rest(lines) if cut else 0
    if whole and not rest:
        return _round_numbers(lines, up=True)
    return [list(lines[:rest])] * bool(rest) + _round_numbers(lines[rest:])


def _rest(lines: Sequence[Laid]) -> int:
    """How many lines above the first number are the rest of a cut row, told by the white below them."""
    first = next((at for at, line in enumerate(lines) if line.numbered), 0)
    steps = [below.base - above.base for above, below in pairwise(lines[: first + 1])]
    if not steps or max(steps) <= _APART * _em(lines[0]):
        return 0
    return steps.index(max(steps)) + 1


def is_middle(lines: Sequence[Laid | None], *, carried: bool) -> bool:
    """Whether numbers stand in the middle of their rows' height instead of at their top.

    None stands for a line that is no row's; a `carried` table may begin with the rest of a row.
    """
    tops: list[float] = []
    middles: list[float] = []
    for number, (laid, found) in enumerate(groupby(lines, key=lambda line: line is not None)):
        group = [line for line in found if line is not None]
        if not laid or not any(line.numbered for line in group):
            continue
        if not group[0].numbered and group[0].filled > 1 and not (carried and not number):
            return True
        tops += _white_above(_from_numbers(group))
        middles += _white_above(_round_numbers(group))
    return bool(tops) and bool(middles) and mean(middles) > _CLEARLY * mean(tops)


def _white_above(rows: Sequence[Row]) -> list[float]:
    return [below[0].base - above[-1].base for above, below in pairwise(rows)]


def _from_numbers(lines: Sequence[Laid]) -> list[Row]:
    rows: list[Row] = []
    for line in lines:
        if rows and not line.numbered:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _round_numbers(lines: Sequence[Laid], *, up: bool = False) -> list[Row]:
    """A row reaches as far below its number as above; read upwards from the last, where the first is cut."""
    rows: list[Row] = []
    rest = list(reversed(lines)) if up else list(lines)
    while rest:
        places = [at for at, line in enumerate(rest) if line.numbered]
        end = len(rest)
        if len(places) > 1 or (up and places):
            at, following = [*places, end][:2]
            reach = abs(rest[at].base - rest[0].base) + 0.35 * _em(rest[at])
            end = at + 1
            while end < following and abs(rest[end].base - rest[at].base) <= reach:
                end += 1
        rows.append(rest[:end])
        rest = rest[end:]
    return [row[::-1] for row in reversed(rows)] if up else rows


def _em(line: Laid) -> float:
    return max(cell.em for cell in line.cells if cell is not None)


def _by_white(lines: Sequence[Laid]) -> list[Row] | None:
    """Without numbers the wider white between two rows tells them apart, or lines that are all full."""
    if len(lines) == 1:
        return [list(lines)]
    steps = [below.base - above.base for above, below in pairwise(lines)]
    narrow = min(steps)
    if max(steps) > _CLEARLY * narrow:
        rows = [[lines[0]]]
        for step, line in zip(steps, lines[1:], strict=True):
            if step > _CLEARLY * narrow:
                rows.append([line])
            else:
                rows[-1].append(line)
        return rows
    full = all(line.filled >= len(line.cells) - 1 for line in lines)
    return [[line] for line in lines] if full else None


def to_frame(heads: Sequence[str], rows: Sequence[Row | Across], gutters: Gutters, *, carried: bool) -> Frame:
    """The rows as a table like those found by their rules; `heads` is its first row where it has one."""
    width = len(gutters.heads)
    rooms = _rooms([row for row in rows if isinstance(row, list)], width)
    areas = [Area(0, column, text) for column, text in enumerate(heads)]
    start = 1 if heads else 0
    tops = [0.0] * start
    right = 0.0
    for number, row in enumerate(rows, start):
        if isinstance(row, Across):
            tops.append(row.base)
            areas.append(Area(number, 0, row.text, width))
            continue
        tops.append(row[0].base)
        for column in range(width):
            lines = _cell(row, column)
            right = max([right, *(line.x1 for line in lines)])
            areas.append(Area(number, column, unwrapped(lines, rooms[column])))
    mids = gutters.mids
    return Frame([0.0, *mids, max(right, mids[-1] + 1)], [*tops, tops[-1] + 1], areas, carried=carried)


def _cell(row: Row, column: int) -> list[Line]:
    return [cell for line in row if (cell := line.cells[column]) is not None]


def _rooms(rows: Sequence[Row], width: int) -> list[float]:
    """How wide the text of each column may become before it is wrapped."""
    cells = [[_cell(row, column) for row in rows] for column in range(width)]
    lines = [[line for cell in column for line in cell] for column in cells]
    lefts = [min((line.x0 for line in column), default=None) for column in lines]
    rights = [max((line.x1 for line in column), default=None) for column in lines]
    whites = [b - a for a, b in zip(rights, lefts[1:], strict=False) if a is not None and b is not None]
    padding = min(whites, default=0.0)
    rooms: list[float] = []
    for column in range(width):
        widest = max((line.width for line in lines[column]), default=0.0)
        left, after = lefts[column], lefts[column + 1] if column + 1 < width else None
        reach = after - padding - left if left is not None and after is not None else widest
        rooms.append(max(widest, min([reach, *_wrapped_at(cells[column])])))
    return rooms


def _wrapped_at(cells: Iterable[Sequence[Line]]) -> Iterator[float]:
    """What certainly found no room: a line with the first word below it, where that word is a small one."""
    for cell in cells:
        for before, line in pairwise(cell):
            if line.text[:1].islower():
                yield before.width + before.em * 0.25 + line.first - 0.5
