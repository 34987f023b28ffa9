"""Tables found by their ruled lines: which lines touch, where the grid runs, which borders are missing."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cchc_desktop.importing.readers.grid import Area
from cchc_desktop.importing.readers.pdf_page import Rule

# The numbers of several rows in one cell.
_NUMBERS = re.compile(r"\d{1,3}[.)]?(?:\s+\d{1,3}[.)]?)+")
_TOUCH = 3.0
_SAME = 2.5
_MOST_RULES = 20_000
_MOST_MERGED = 1_500
_MOST_CELLS = 60_000


@dataclass(slots=True)
class Frame:
    """One table on one page: its grid edges and its cells, a ruled one's without text yet.

    `carried` where it goes on with the table that the page before ended with.
    """

    xs: list[float]
    ys: list[float]
    areas: list[Area]
    carried: bool = False

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.ys[0]

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.ys[-1]

    @property
    def parts_no_rows(self) -> bool:
        """Whether only a head is ruled, or a box drawn round all rows, or a line between the columns."""
        height, width = len(self.ys) - 1, len(self.xs) - 1
        firsts = [area.text for area in self.areas if area.column == 0]
        return width == 1 or (height <= 2 and (height == 1 or bool(_NUMBERS.fullmatch(firsts[-1]))))

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside the frame."""
        return self.xs[0] - 1 <= x <= self.xs[-1] + 1 and self.top - 1 <= y <= self.bottom + 1


def frames(rules: Sequence[Rule]) -> list[Frame]:
    """All tables of a page from top to bottom; single boxes and underlines are none."""
    if len(rules) > _MOST_RULES:
        rules = sorted(rules, key=lambda r: r.start - r.end)[:_MOST_RULES]
    across = _merged(r for r in rules if r.horizontal)[:_MOST_MERGED]
    down = _merged(r for r in rules if not r.horizontal)[:_MOST_MERGED]
    found = [frame for group in _groups(across, down) if (frame := _frame(*group)) is not None]
    found = [f for f in found if not any(g is not f and _inside(f, g) for g in found)]
    return sorted(found, key=lambda frame: (frame.top, frame.xs[0]))


def _inside(inner: Frame, outer: Frame) -> bool:
    corners = outer.holds(inner.xs[0], inner.top) and outer.holds(inner.xs[-1], inner.bottom)
    return corners and len(inner.areas) <= len(outer.areas)


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Pieces of one line made one; parallel twins (double borders) too."""
    result: list[Rule] = []
    band: list[Rule] = []
    for rule in sorted(rules, key=lambda r: r.at):
        if band and rule.at - band[0].at > _SAME:
            result.extend(_joined(band))
            band = []
        band.append(rule)
    return result + _joined(band)


def _joined(band: list[Rule]) -> list[Rule]:
    joined: list[Rule] = []
    for rule in sorted(band, key=lambda r: r.start):
        last = joined[-1] if joined else None
        if last is not None and rule.start <= last.end + _TOUCH:
            joined[-1] = Rule(last.horizontal, last.at, last.start, max(last.end, rule.end))
        else:
            joined.append(rule)
    return joined


def _groups(across: list[Rule], down: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Lines that touch each other belong to one table."""
    parent = list(range(len(across) + len(down)))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for i, flat in enumerate(across):
        for j, tall in enumerate(down, start=len(across)):
            if _crosses(flat, tall):
                parent[root(i)] = root(j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for i, rule in enumerate([*across, *down]):
        group = groups.setdefault(root(i), ([], []))
        group[0 if rule.horizontal else 1].append(rule)
    return [group for group in groups.values() if group[0] and group[1]]


def _crosses(flat: Rule, tall: Rule) -> bool:
    return (
        flat.start - _TOUCH <= tall.at <= flat.end + _TOUCH
        and tall.start - _TOUCH <= flat.at <= tall.end + _TOUCH
    )


def _frame(across: list[Rule], down: list[Rule]) -> Frame | None:
    # Word leaves the last border out where a row goes on overleaf: the ends of the other lines close it.
    xs = _edges([r.at for r in down], [e for r in across for e in (r.start, r.end)])
    ys = _edges([r.at for r in across], [e for r in down for e in (r.start, r.end)])
    if len(xs) < 2 or len(ys) < 2 or len(xs) * len(ys) > _MOST_CELLS:
        return None
    areas = _areas(xs, ys, _walls(xs, ys, down), _walls(ys, xs, across))
    return Frame(xs, ys, areas) if len(areas) > 1 else None


def _edges(places: list[float], ends: list[float]) -> list[float]:
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place - edges[-1] > _TOUCH:
            edges.append(place)
    if not edges:
        return edges
    if min(ends) < edges[0] - 2 * _TOUCH:
        edges.insert(0, min(ends))
    if max(ends) > edges[-1] + 2 * _TOUCH:
        edges.append(max(ends))
    return edges


def _walls(fixed: list[float], along: list[float], rules: list[Rule]) -> list[list[bool]]:
    """Whether a line is drawn, for each grid edge and each step along it."""
    walls = [[False] * (len(along) - 1) for _ in fixed]
    for rule in rules:
        edge = min(range(len(fixed)), key=lambda i: abs(fixed[i] - rule.at))
        for step, (start, end) in enumerate(pairwise(along)):
            if rule.start - _TOUCH <= (start + end) / 2 <= rule.end + _TOUCH:
                walls[edge][step] = True
    return walls


def _areas(xs: list[float], ys: list[float], tall: list[list[bool]], flat: list[list[bool]]) -> list[Area]:
    columns, rows = len(xs) - 1, len(ys) - 1
    taken = [[False] * columns for _ in range(rows)]
    areas = []
    for row in range(rows):
        for column in range(columns):
            if taken[row][column]:
                continue
            span = 1
            while column + span < columns and not tall[column + span][row] and not taken[row][column + span]:
                span += 1
            row_span = 1
            while row + row_span < rows and not any(flat[row + row_span][column : column + span]):
                row_span += 1
            for taken_row in taken[row : row + row_span]:
                taken_row[column : column + span] = [True] * span
            areas.append(Area(row, column, "", span, row_span))
    return areas
