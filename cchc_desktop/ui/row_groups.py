"""Headings over rows that stand together: which there are, in what order, and which are folded."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from cchc_desktop.display.columns import Grouping

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above the rows of a group: how many the filter left, and whether they are folded away."""

    title: str
    count: int
    folded: bool = False


@dataclass(frozen=True, slots=True)
class HeadingId:
    """By what a heading is known while rows come and go."""

    title: str


class Groups(Generic[R]):
    """Knows the group of each row by the row's position; without a grouping it knows nothing.

    In a list of lines a heading is the complement of its place in `headings`.
    """

    def __init__(self, before: "Groups[R] | None" = None) -> None:
        self.grouping: Grouping[R] | None = before.grouping if before else None
        self.folded: set[str] = before.folded if before else set()
        self.headings: list[Heading] = []
        self._titles: list[str] = before._titles if before else []  # noqa: SLF001 - of its own kind
        self._ranks: list[int] = []

    def replace(self, rows: Sequence[R], source: Sequence[int | None]) -> None:
        """Take other rows; `source` says which row before was equal to each, None for a new one."""
        if self.grouping is None:
            return
        title, known = self.grouping.title, self._titles
        self._titles = [title(row) if at is None else known[at] for row, at in zip(rows, source, strict=True)]
        self._rank(rows)

    def group(self, rows: Sequence[R], grouping: Grouping[R] | None) -> None:
        """Let rows stand together by something else."""
        self.grouping, self._titles, self._ranks = grouping, [], []
        self.replace(rows, [None] * len(rows))

    def _rank(self, rows: Sequence[R]) -> None:
        """Which place the group of each row has among the groups: a number is compared fast."""
        if self.grouping is None:
            return
        first = dict(zip(reversed(self._titles), reversed(rows), strict=True))
        order = self.grouping.order
        titles = sorted(first, key=lambda title: order(first[title]))
        rank = {title: at for at, title in enumerate(titles)}
        self._ranks = [rank[title] for title in self._titles]

    def arrange(self, order: list[int]) -> None:
        """Bring the rows of each group together, in their order before."""
        if self._ranks:
            order.sort(key=self._ranks.__getitem__)

    def lines(self, found: Sequence[int]) -> list[int]:
        """The rows found, in groups by `arrange`, with a heading over each; folded ones are left out."""
        self.headings = []
        if not self._ranks:
            return list(found)
        lines: list[int] = []
        start, rank = 0, self._ranks.__getitem__
        while start < len(found):
            end = bisect_right(found, rank(found[start]), lo=start, key=rank)
            title = self._titles[found[start]]
            folded = title in self.folded
            lines.append(~len(self.headings))
            self.headings.append(Heading(title, end - start, folded))
            lines += [] if folded else found[start:end]
            start = end
        return lines

    def fold(self, title: str, *, folded: bool) -> None:
        """Hide the rows of a group, or show them again, in the next `lines`."""
        (self.folded.add if folded else self.folded.discard)(title)

    def title_of(self, at: int) -> str | None:
        """The title of the group in which the row at a position stands; None in a plain list."""
        return self._titles[at] if self._titles else None

    def position_of(self, heading: HeadingId) -> int | None:
        """What stands for a heading in a list of lines; None while it is not shown."""
        titles = [shown.title for shown in self.headings]
        return ~titles.index(heading.title) if heading.title in titles else None
