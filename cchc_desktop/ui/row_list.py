"""Rows with their sort keys and searchable text made once: which are shown, and in what order."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from cchc_desktop.display.columns import Column, sorted_positions
from cchc_desktop.display.text import fold, same_word

R = TypeVar("R")


class RowList(Generic[R]):
    """All rows of a table and the filtered, sorted positions that are shown.

    Sort keys are made per column when first sorted by it; searchable text when first filtered. Both are
    kept for rows that did not change, so that a reload after one edit costs one row.
    """

    def __init__(self, columns: Sequence[Column[R]], row_id: Callable[[R], Hashable]) -> None:
        self._columns = columns
        self._row_id = row_id
        self.rows: list[R] = []
        self.shown: list[int] = []
        self.filter_text = ""
        self.condition: Callable[[R], bool] | None = None
        self.sort_column: int | None = None
        self.descending = False
        self._order: list[int] = []
        self._keys: dict[int, list[Any]] = {}
        self._texts: dict[bool, list[str]] = {}

    def successor(self, rows: Sequence[R]) -> "RowList[R]":
        """Another list of other rows under the same filter and order; this one stays as it is."""
        other: RowList[R] = RowList(self._columns, self._row_id)
        other.rows, other._keys, other._texts = self.rows, self._keys, self._texts
        other.filter_text, other.condition = self.filter_text, self.condition
        other.sort_column, other.descending = self.sort_column, self.descending
        other.replace(rows)
        other.rearrange()
        return other

    def keep_places(self, ids: Sequence[Hashable]) -> None:
        """Show the rows with these ids first and in this order, whatever filter and order say."""
        at_of = {self._row_id(row): at for at, row in enumerate(self.rows)}
        first = [at_of[row_id] for row_id in ids if row_id in at_of]
        known = set(first)
        self.shown = first + [at for at in self.shown if at not in known]

    def replace(self, rows: Sequence[R]) -> None:
        """Take new rows; what was computed for rows equal to the old ones is carried over."""
        old_at = {self._row_id(row): at for at, row in enumerate(self.rows)}
        source: list[int | None] = []
        for row in rows:
            at = old_at.get(self._row_id(row))
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
        self.rows = list(rows)

    def rearrange(self) -> None:
        """Sort and filter afresh."""
        self._sort()
        self._filter()

    def sort(self, column: int | None, *, descending: bool) -> None:
        """Order by a column; None is the order in which the rows came."""
        self.sort_column = column
        self.descending = descending
        self.rearrange()

    def filter(self, text: str) -> None:
        """Show the rows in which every word of `text` occurs.

        Text typed with accents is searched as typed (case aside), without accents it is searched loosely.
        """
        self.filter_text = text
        self._filter()

    def _sort(self) -> None:
        every = range(len(self.rows))
        if self.sort_column is None:
            self._order = list(every)
            return
        keys = self._keys.get(self.sort_column)
        if keys is None:
            order = self._columns[self.sort_column].order
            keys = self._keys[self.sort_column] = [order(row) for row in self.rows]
        self._order = sorted_positions(keys, every, descending=self.descending)

    def _filter(self) -> None:
        shown = self._order
        exact = is_accented(self.filter_text)
        words = (same_word(self.filter_text) if exact else fold(self.filter_text)).split()
        if words:
            texts = self.searchable(exact=exact)
            for word in words:
                shown = [at for at in shown if word in texts[at]]
        if (condition := self.condition) is not None:
            rows = self.rows
            shown = [at for at in shown if condition(rows[at])]
        self.shown = shown

    def searchable(self, *, exact: bool) -> list[str]:
        """The text of every row, all columns in one, as the filter searches it."""
        if exact not in self._texts:
            self._texts[exact] = [self._text(row, exact=exact) for row in self.rows]
        return self._texts[exact]

    def _text(self, row: R, *, exact: bool) -> str:
        brought = same_word if exact else fold
        return "\n".join(brought(column.text(row)) for column in self._columns)


def is_accented(text: str) -> bool:
    """Whether the officer typed accents, and so means the exact word."""
    typed = same_word(text)
    return fold(typed) != typed
