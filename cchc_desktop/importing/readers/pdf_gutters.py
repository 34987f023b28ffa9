"""The columns of a table without ruling lines: the white gutters that all its lines leave free."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import role_of
from cchc_desktop.importing.readers.pdf_heads import Head, Strip
from cchc_desktop.importing.readers.pdf_lines import Line, to_line
from cchc_desktop.importing.readers.pdf_page import Char

Span = tuple[float, float]

# More than the space between two words.
_LEAST = 0.33
_WIDER = 1.3


@dataclass(slots=True)
class Gutters:
    """What is still white between each two columns; `order` is the column of the rows' numbers.

    `middle` where those stand in the middle of a row's height; `edges` are where the columns' cells begin,
    None for a centred column.
    """

    heads: tuple[str, ...]
    free: list[list[Span]]
    order: int | None
    least: float
    edges: list[float | None]
    middle: bool = False

    @property
    def mids(self) -> list[float]:
        """Where one column ends and the next begins."""
        widest = [max(spans, key=lambda span: span[1] - span[0]) for spans in self.free]
        return [(start + end) / 2 for start, end in widest]

    def narrowed(self, strip: Strip) -> list[list[Span]] | None:
        """What a line's words leave white; None where they close a gutter."""
        left = [
            [span for span in _without(spans, strip.words) if span[1] - span[0] >= self.least]
            for spans in self.free
        ]
        least = max(self.least, _LEAST * strip.em)
        wide = all(any(end - start >= least for start, end in spans) for spans in left)
        return left if wide else None

    def take(self, strip: Strip) -> bool:
        """Lets a line narrow the gutters; False, and nothing changed, where it would close one."""
        left = self.narrowed(strip)
        if left is not None:
            self.free = left
        return left is not None

    def parts(self, strip: Strip) -> bool:
        """Whether a line has more white at the gutters than between its own words: prose runs over them."""
        inside: list[float] = []
        across: list[float] = []
        mids = self.mids
        for before, word in pairwise(strip.words):
            over = any(before[1] <= mid <= word[0] for mid in mids)
            (across if over else inside).append(word[0] - before[1])
        return not inside or not across or min(across) > _WIDER * min(inside)

    def cells(self, strip: Strip) -> list[Line | None]:
        """The line cut at the gutters, one piece for each column."""
        mids = self.mids
        held: list[list[Char]] = [[] for _ in self.heads]
        for char in strip.chars:
            held[bisect_right(mids, (char.x0 + char.x1) / 2)].append(char)
        return [to_line(chars) if chars else None for chars in held]


def between(head: Head, em: float) -> Gutters | None:
    """The gutters as wide as the head leaves them; None where two wordings touch."""
    free: list[list[Span]] = []
    for left, right in pairwise(head.spots):
        if right.x0 - left.x1 < _LEAST * em:
            return None
        free.append([(left.x1, right.x0)])
    roles = [role_of(text) for text in head.texts]
    orders = [at for at, found in enumerate(roles) if found is not None and found[0] is Role.ORDER]
    return Gutters(head.texts, free, orders[0] if orders else None, _LEAST * em, [None] * len(roles))


def _without(spans: Iterable[Span], words: Sequence[Span]) -> Iterable[Span]:
    for start, end in spans:
        at = start
        for left, right in words:
            if right <= at or left >= end:
                continue
            if left > at:
                yield at, left
            at = max(at, right)
        if at < end:
            yield at, end
