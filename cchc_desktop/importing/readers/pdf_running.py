"""What is printed again on page after page: heads and feet that are no part of the text."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from cchc_desktop.importing.readers.pdf_columns import Row
from cchc_desktop.importing.readers.pdf_lines import Line
from cchc_desktop.importing.readers.pdf_tables import Frame

_HEAD, _FOOT = 0.13, 0.88
_SAME_HEIGHT = 2.0
_SEVERAL = 3
_ANNEX = re.compile(r"\(?(?:phụ lục|biểu|kèm theo|ban hành kèm)", re.IGNORECASE)
_FIGURES = re.compile(r"\d+")

Rows = list[Row | Frame]


def drop_running(pages: Sequence[tuple[Rows, float]]) -> None:
    """Take repeated heads and feet out of the pages' rows; `float` is the page's height.

    A head stays where it stands first, for it may be the only place that names the annex.
    """
    heads = [_head(rows, height) for rows, height in pages]
    feet = [_foot(rows, height) for rows, height in pages]
    seen = Counter(line.text for head in heads for line in head)
    masked = Counter(_mask(line.text) for foot in feet for line in foot)
    for at, (rows, _) in enumerate(pages):
        for line in feet[at]:
            if masked[_mask(line.text)] >= _SEVERAL and re.search(r"[^\W\d_]", line.text):
                rows.remove(line)
        if at:
            del rows[: _again(heads[at - 1], heads[at], rows, seen)]


def _head(rows: Rows, height: float) -> list[Line]:
    return [row for row in takewhile(lambda row: isinstance(row, Line), rows)
            if isinstance(row, Line) and row.base < _HEAD * height]  # fmt: skip


def _foot(rows: Rows, height: float) -> list[Line]:
    return [row for row in takewhile(lambda row: isinstance(row, Line), reversed(rows))
            if isinstance(row, Line) and row.base > _FOOT * height]  # fmt: skip


def _again(before: Sequence[Line], head: Sequence[Line], rows: Rows, seen: Counter[str]) -> int:
    """How many lines at the top are those of the page before: right above a table, or on several pages."""
    pairs = zip(before, head, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: _is_same(*pair), pairs))
    if same < len(rows) and isinstance(rows[same], Frame):
        return same
    everywhere = takewhile(
        lambda line: seen[line.text] >= _SEVERAL and not _ANNEX.match(line.text), head[:same]
    )
    return sum(1 for _ in everywhere)


def _is_same(first: Line, second: Line) -> bool:
    return first.text == second.text and abs(first.base - second.base) <= _SAME_HEIGHT


def _mask(text: str) -> str:
    return _FIGURES.sub("#", text)
