"""Rows of a .csv in which a quotation mark was opened and never closed, so that it swallows those below."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence

# Lines one cell may have; a mark not closed within them was never meant to open a cell.
_LONGEST = 40


def usual_width(rows: Sequence[Sequence[str]]) -> int:
    """The number of cells most rows of several cells have; 0 when none has several."""
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return widths.most_common(1)[0][0] if widths else 0


def holds_rows(row: Sequence[str], width: int, mark: str) -> bool:
    """Whether two marks left open in two rows paired up: the lines of one cell are whole rows."""
    for at, cell in enumerate(row):
        first, *between_and_last = cell.split("\n")
        if not between_and_last or not cell.count(mark):
            continue
        *between, last = (line.count(mark) for line in between_and_last)
        ends_row = at + 1 + first.count(mark) == width
        begins_row = last + len(row) - at == width
        if ends_row and begins_row and all(marks + 1 == width for marks in between):
            return True
    return False


def unclosed_rows(words: str, mark: str) -> Iterator[list[str]]:
    """Each line a row, its stray marks kept as letters; cells properly in quotes keep their lines."""
    lines = words.split("\n")
    width = usual_width([_plain(line, mark) for line in lines])
    at = 0
    while at < len(lines):
        row, used = _record(lines[at : at + _LONGEST], width, mark)
        if row:
            yield row
        at += used


def _record(lines: Sequence[str], width: int, mark: str) -> tuple[list[str], int]:
    if whole := _quoted(lines[:1], mark):
        return whole, 1
    plain = _plain(lines[0], mark)
    if len(plain) < width:
        for used in range(2, len(lines) + 1):
            # Only a line with a mark can close what another opened.
            if '"' in lines[used - 1] and len(row := _quoted(lines[:used], mark)) == width:
                return row, used
    return plain, 1


def _quoted(lines: Sequence[str], mark: str) -> list[str]:
    """The one row these lines make by the rules of quotes; none when they break them."""
    try:
        rows = list(csv.reader((line + "\n" for line in lines), delimiter=mark, strict=True))
    except csv.Error:
        return []
    return rows[0] if len(rows) == 1 else []


def _plain(line: str, mark: str) -> list[str]:
    return next(csv.reader([line], delimiter=mark, quoting=csv.QUOTE_NONE), [])
