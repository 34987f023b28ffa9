"""Text standing side by side without lines between: the letterhead and the signature block."""

import re
from dataclasses import dataclass, field

from cchc_desktop.importing.readers.pdf_lines import Line, em_of, split_at_gaps, starts_item, to_line
from cchc_desktop.importing.readers.pdf_page import Char

_STRONG, _WEAK, _GUTTER = 1.6, 0.8, 0.4
_FAR = 14.0
_LABEL = re.compile(r"(?:[-+•*▪●○–]|\(?[\w.]{1,6}[.)]?)$")


@dataclass(slots=True)
class Band:
    """Two columns of lines and the white gutter between them."""

    left: list[Line]
    right: list[Line]
    gutter: tuple[float, float]
    base: float
    pending: list[Line] = field(default_factory=list)


Row = Line | Band


def rows_of(lines: list[list[Char]], centre: float) -> list[Row]:
    """Lines in reading order; where two columns stand side by side, one band for both."""
    rows: list[Row] = []
    band: Band | None = None
    for chars in lines:
        parts = _parts(chars)
        if not parts:
            continue
        if band is not None and _goes_on(band, parts, centre):
            continue
        _end(rows, band)
        band = None
        if _is_start(parts):
            band = Band([parts[0]], [_one(parts[1:])], (parts[0].x1, parts[1].x0), parts[0].base)
        elif rows and _staggered(rows[-1], parts):
            band = _staggered_band(rows.pop(), parts[0])
        else:
            rows.append(_one(parts))
    _end(rows, band)
    return rows


def _parts(chars: list[Char]) -> list[Line]:
    em = em_of(chars)
    parts = [line for part in split_at_gaps(chars, _WEAK * em) if (line := to_line(part)) is not None]
    # Three wide gaps in a row: a justified line pulled apart, not columns.
    return parts if len(parts) <= 3 else [_one(parts)]


def _one(parts: list[Line]) -> Line:
    first, last = parts[0], parts[-1]
    text = " ".join(part.text for part in parts)
    return Line(text, first.x0, last.x1, first.base, first.em, first.first, last.open_end, first.at)


def _is_start(parts: list[Line]) -> bool:
    if len(parts) != 2 or _LABEL.match(parts[0].text):
        return False
    return parts[1].x0 - parts[0].x1 >= _STRONG * parts[0].em


def _staggered(before: Row, parts: list[Line]) -> bool:
    """Two lines at nearly one height that do not overlap: columns whose lines are not level."""
    if isinstance(before, Band) or len(parts) != 1 or min(len(before.text), len(parts[0].text)) < 3:
        return False
    line = parts[0]
    em = min(before.em, line.em)
    return (
        line.base - before.base < 0.75 * em
        and max(before.x0, line.x0) - min(before.x1, line.x1) > _GUTTER * em
    )


def _staggered_band(before: Row, line: Line) -> Band:
    left, right = (
        sorted((before, line), key=lambda side: side.x0) if isinstance(before, Line) else (line, line)
    )
    return Band([left], [right], (left.x1, right.x0), line.base)


def _goes_on(band: Band, parts: list[Line], centre: float) -> bool:
    em = parts[0].em
    if parts[0].base - band.base > _FAR * em:
        return False
    left = [p for p in parts if (p.x0 + p.x1) / 2 < sum(band.gutter) / 2]
    right = parts[len(left) :]
    low = max([band.gutter[0], *(p.x1 for p in left)])
    high = min([band.gutter[1], *(p.x0 for p in right)])
    if high - low < _GUTTER * em or not _belongs(band, left, right, centre):
        return False
    band.base = parts[0].base
    if right:
        band.left += band.pending
        band.pending = []
        band.right.append(_one(right))
        band.left += [_one(left)] if left else []
    else:
        band.pending.append(_one(left))
    band.gutter = (low, high)
    return True


def _belongs(band: Band, left: list[Line], right: list[Line], centre: float) -> bool:
    """A line on one side only must sit with its column rather than in the middle of the page."""
    if left and right:
        return True
    side, line = (band.right, _one(right)) if right else (band.left, _one(left))
    middle = (line.x0 + line.x1) / 2
    own = (min(s.x0 for s in side) + max(s.x1 for s in side)) / 2
    if abs(middle - centre) < 4 and abs(own - centre) > 12:
        return False
    if right:
        return abs(middle - own) < abs(middle - centre)
    return line.x1 <= band.gutter[1] and not (line.em > 1.5 * band.left[0].em)


def _end(rows: list[Row], band: Band | None) -> None:
    if band is None:
        return
    pending, band.pending = band.pending, []
    if any(line.text.casefold().startswith("nơi nhận") for line in band.left):
        # The list of recipients is longer than the signature beside it.
        while pending and (
            _is_recipient(pending[0]) or pending[0].base - band.left[-1].base < 2.2 * pending[0].em
        ):
            band.left.append(pending.pop(0))
    rows.append(band)
    rows.extend(pending)


def _is_recipient(line: Line) -> bool:
    return starts_item(line.text)


def column_text(lines: list[Line]) -> str:
    """A column's lines; a line that goes on with a small letter belongs to the one above."""
    text = ""
    for line in lines:
        if text and line.text[:1].islower() and not starts_item(line.text):
            text += " " + line.text
        else:
            text += ("\n" if text else "") + line.text
    return text
