"""Rows with their sort keys and searchable text made once: which are shown, and in what order."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import compress
from typing import Any, Generic, TypeVar

from cchc_desktop.display.collation import loose, strict
from cchc_desktop.display.columns import Column, Grouping, sorted_positions
from cchc_desktop.ui.row_groups import Groups, Heading, HeadingId

R = TypeVar("R")
_Words = tuple[Any, ...]

# From here on the first letter typed would be felt if the searchable text were made only then.
_MANY = 500
_FEW = 4
_MOST_FOUND = 64


class RowList(Generic[R]):
    """All rows of a table and the filtered, sorted positions that are shown.

    `found` are the rows alone; in a grouped list `shown` has headings too, and lacks what is folded away.
    Sort keys are made per column when first sorted by it; searchable text when first filtered. Both are
    kept for rows that did not change, so that a reload after one edit costs one row.
    """

    def __init__(self, columns: Sequence[Column[R]], row_id: Callable[[R], Hashable]) -> None:
        self._columns = columns
        self._row_id = row_id
        self.rows: list[R] = []
        self._at: dict[Hashable, int] = {}
        self.shown: list[int] = []
        self.found: list[int] = []
        self.groups: Groups[R] = Groups()
        # Rows that were kept in their places, whatever order and groups say.
        self.held = False
        self.filter_text = ""
        self.condition: Callable[[R], bool] | None = None
        self.sort_column: int | None = None
        self.descending = False
        self._order: list[int] = []
        self._orders: dict[tuple[int | None, bool], list[int]] = {}
        self._keys: dict[int, list[Any]] = {}
        self._texts: dict[bool, list[str]] = {}
        # The first of the texts that words typed with accents are searched in, while they are made.
        self._coming: list[str] = []
        # What the words typed so far left, in the present order: going on and going back are cheap.
        self._found: dict[_Words, list[int]] = {}

    def successor(self, rows: Sequence[R]) -> "RowList[R]":
        """Another list of other rows under the same filter and order; this one stays as it is."""
        other: RowList[R] = RowList(self._columns, self._row_id)
        other.rows, other._at = self.rows, self._at
        other._keys, other._texts = self._keys, self._texts
        other._take_choices(self)
        other.replace(rows)
        other.rearrange()
        return other

    def reread(self, columns: Sequence[Column[R]]) -> "RowList[R]":
        """The same rows under the same filter and order, read through other columns."""
        other: RowList[R] = RowList(columns, self._row_id)
        other._take_choices(self)
        other.replace(self.rows)
        other.rearrange()
        return other

    def _take_choices(self, other: "RowList[R]") -> None:
        self.filter_text, self.condition = other.filter_text, other.condition
        self.sort_column, self.descending = other.sort_column, other.descending
        self.groups = Groups(other.groups)

    def line_ids(self, positions: Iterable[int]) -> list[Hashable]:
        """By what the lines at these positions are known, rows and headings alike."""
        rows, row_id, headings = self.rows, self._row_id, self.groups.headings
        return [row_id(rows[at]) if at >= 0 else HeadingId(headings[~at].title) for at in positions]

    def line(self, at: int) -> R | Heading:
        """The row, or the heading, at a position."""
        return self.rows[at] if at >= 0 else self.groups.headings[~at]

    def _position(self, line_id: Hashable) -> int | None:
        if isinstance(line_id, HeadingId):
            return self.groups.position_of(line_id)
        return self._at.get(line_id)

    def keep_places(self, ids: Sequence[Hashable]) -> None:
        """Show the lines with these ids first and in this order, whatever filter and order say."""
        first = [at for line_id in ids if (at := self._position(line_id)) is not None]
        known = set(first)
        self.held = True
        self.shown = first + [at for at in self.shown if at not in known]
        kept = [at for at in self.shown if at >= 0]
        known = set(kept)
        self.found = kept + [at for at in self.found if at not in known]

    def replace(self, rows: Sequence[R]) -> None:
        """Take new rows; what was computed for rows equal to the old ones is carried over."""
        source: list[int | None] = []
        for row in rows:
            at = self._at.get(self._row_id(row))
            source.append(at if at is not None and self.rows[at] == row else None)
        self._texts = {
            exact: [
                self._text(row, exact=exact) if at is None else texts[at]
                for row, at in zip(rows, source, strict=True)
            ]
            for exact, texts in self._texts.items()
        }
        self._keys = {
            column: [
                self._columns[column].order(row) if at is None else keys[at]
                for row, at in zip(rows, source, strict=True)
            ]
            for column, keys in self._keys.items()
        }
        self._coming = []
        self.rows = list(rows)
        self.groups.replace(self.rows, source)
        self._at = {self._row_id(row): at for at, row in enumerate(self.rows)}
        self._orders.clear()
        if len(rows) > _MANY:
            self.searchable(exact=False)

    def places_of(self, ids: set[Hashable]) -> list[int]:
        """Where the lines with these ids are shown, from top to bottom; those not shown are left out."""
        wanted = {at for line_id in ids if (at := self._position(line_id)) is not None}
        if len(wanted) > _FEW:
            return [place for place, at in enumerate(self.shown) if at in wanted]
        # A search in C for each: the officer mostly stands on one row, and this runs at every keystroke.
        return sorted(self.shown.index(at) for at in wanted if at in self.shown)

    def rearrange(self) -> None:
        """Sort and filter afresh."""
        self._found.clear()
        self._sort()
        self._filter()

    def sort(self, column: int | None, *, descending: bool) -> None:
        """Order by a column; None is the order in which the rows came."""
        self.sort_column = column
        self.descending = descending
        self.rearrange()

    def group(self, grouping: Grouping[R] | None) -> None:
        """Put rows under headings; None takes the headings away."""
        self.groups.group(self.rows, grouping)
        self._orders.clear()
        self.rearrange()

    def fold(self, title: str, *, folded: bool) -> None:
        """Hide the rows of a group below its heading, or show them again."""
        self.groups.fold(title, folded=folded)
        self._filter()

    def title_of(self, row_id: Hashable) -> str | None:
        """The title of the group in which a row stands that the filter leaves; None for any other."""
        at = self._at.get(row_id)
        return self.groups.title_of(at) if at is not None and at in self.found else None

    def filter(self, text: str) -> None:
        """Show the rows in which every word of `text` occurs.

        Text typed with accents is searched as typed (case aside), without accents it is searched loosely.
        """
        self.filter_text = text
        self._filter()

    def restrict(self, condition: Callable[[R], bool] | None) -> None:
        """Show only rows that satisfy a condition besides the words; None takes it away."""
        self.condition = condition
        self._found.clear()
        self._filter()

    def keys(self, column: int) -> list[Any]:
        """What the rows sort by in a column; made when first asked for."""
        if self._columns[column].by_place:
            return list(range(len(self.rows)))
        if column not in self._keys:
            order = self._columns[column].order
            self._keys[column] = [order(row) for row in self.rows]
        return self._keys[column]

    def _sort(self) -> None:
        every = range(len(self.rows))
        way = (self.sort_column, self.descending)
        if way not in self._orders:
            order = list(every)
            if self.sort_column is not None:
                keys = self.keys(self.sort_column)
                order = sorted_positions(keys, every, descending=self.descending)
            self.groups.arrange(order)
            self._orders[way] = order
        self._order = self._orders[way]

    def _filter(self) -> None:
        exact = is_accented(self.filter_text)
        words = (exact, *(strict if exact else loose)(self.filter_text).split())
        shown = self._found.get(words)
        if shown is None:
            shown = self._find(words)
            if len(self._found) >= _MOST_FOUND:
                self._found.clear()
            self._found[words] = shown
        self.found, self.held = shown, False
        # A copy: the model takes rows out of what is shown while it tells the views.
        self.shown = self.groups.lines(shown)

    def _find(self, words: _Words) -> list[int]:
        """Look only through what the words typed before left, where they were fewer or shorter."""
        narrower = [known for known in self._found if _narrows(words, known)]
        if narrower:
            start = min(narrower, key=lambda known: len(self._found[known]))
            shown, left = self._found[start], [word for word in words[1:] if word not in start[1:]]
        else:
            shown, left = self._order, list(words[1:])
            if (condition := self.condition) is not None:
                rows = self.rows
                shown = [at for at in shown if condition(rows[at])]
        if left:
            texts = self.searchable(exact=words[0])
            mixed = self.sort_column is not None or self.groups.grouping is not None
            for word in left:
                if mixed and len(shown) * 2 > len(texts):
                    # Most rows, out of their order: the texts are read faster as they lie in memory.
                    hit = [word in text for text in texts]
                    shown = list(compress(shown, map(hit.__getitem__, shown)))
                else:
                    shown = [at for at in shown if word in texts[at]]
        return shown

    def searchable(self, *, exact: bool) -> list[str]:
        """The text of every row, all columns in one, as the filter searches it."""
        if exact not in self._texts:
            made = self._coming if exact else []
            self._texts[exact] = made + [self._text(row, exact=exact) for row in self.rows[len(made) :]]
            self._coming = []
        return self._texts[exact]

    def make_ready(self, most: int) -> bool:
        """Make some more of what a first accented letter is searched in; false when nothing is left to do."""
        if len(self.rows) <= _MANY or True in self._texts:
            return False
        done = len(self._coming)
        self._coming += [self._text(row, exact=True) for row in self.rows[done : done + most]]
        if len(self._coming) == len(self.rows):
            self.searchable(exact=True)
        return True

    def _text(self, row: R, *, exact: bool) -> str:
        text = "\n".join([column.text(row) for column in self._columns])
        return strict(text) if exact else loose(text)


def _narrows(words: _Words, known: _Words) -> bool:
    """Whether every row that has `words` has the known ones too: each is a part of one of them."""
    return words[0] == known[0] and all(any(part in word for word in words[1:]) for part in known[1:])


def is_accented(text: str) -> bool:
    """Whether the officer typed accents, and so means the exact word."""
    return loose(text) != strict(text)
