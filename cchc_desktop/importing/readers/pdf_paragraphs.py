"""Lines of a page's running text joined into the paragraphs they were wrapped from."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from cchc_desktop.importing.readers.pdf_lines import Line, join_sign, starts_item

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–—\s]*", re.IGNORECASE)
_ITEM = re.compile(r"[-–+•]|\d|[a-zđ]\)")
_YEARS_GO_ON = re.compile(r"[-–]\s?\d{4}\b")


@dataclass(frozen=True, slots=True)
class Margins:
    """Where running text begins and ends on pages of one width, and how its lines are spaced."""

    left: float
    right: float
    pitch: float
    indented: bool


@dataclass(slots=True)
class Wrapped:
    """The lines of one paragraph so far, and whether all of them are bold."""

    lines: list[Line]
    page: int
    bold: bool


def is_page_number(line: Line, height: float) -> bool:
    """A bare number (or "Trang 3/10") at the very top or bottom."""
    return bool(_PAGE_NUMBER.fullmatch(line.text)) and not 0.1 * height < line.base < 0.9 * height


_FEW = 8


def margins_of(lines: Sequence[Line], width: float) -> Margins:
    """Measured on all lines of the running text, since no PDF says its margins."""
    measured = _measured(lines) if lines else Margins(width, 0, 0, indented=False)
    if len(lines) >= _FEW:
        return measured
    # A landscape annex has a title and a table: too few lines to measure.
    return Margins(
        min(measured.left, 0.1 * width), max(measured.right, 0.9 * width), measured.pitch, indented=False
    )


def _measured(lines: Sequence[Line]) -> Margins:
    lefts = Counter(round(line.x0) for line in lines if len(line.text) > 20)
    left = min(
        (x for x, times in lefts.items() if times >= max(2, len(lines) // 40)),
        default=min(each.x0 for each in lines),
    )
    rights = sorted(line.x1 for line in lines)
    right = rights[min(int(len(rights) * 0.995), len(rights) - 1)]
    pitches = [b.base - a.base for a, b in pairwise(lines) if 0 < b.base - a.base < 4 * a.em]
    items = [line for line in lines if starts_item(line.text)]
    indented = sum(1 for line in items if line.x0 > left + 0.8 * line.em) * 2 > len(items)
    return Margins(float(left), right, median(pitches) if pitches else 0.0, indented=bool(items) and indented)


def is_centred(line: Line, margins: Margins) -> bool:
    """As far from one margin as from the other, and clearly inside both."""
    if _ITEM.match(line.text):
        return False
    return line.x0 - margins.left > 1.5 * line.em and _symmetric(line, margins)


def _symmetric(line: Line, margins: Margins) -> bool:
    return abs((line.x0 - margins.left) - (margins.right - line.x1)) < 1.5 * line.em


def goes_on(wrapped: Wrapped, line: Line, margins: Margins, *, bold: bool, new_page: bool) -> bool:
    """Whether `line` is the next line of the paragraph rather than the first of another."""
    before = wrapped.lines[-1]
    if wrapped.bold != bold and (wrapped.bold or len(wrapped.lines) > 1):
        return False
    if not new_page and line.base - before.base > 1.3 * margins.pitch:
        return False
    if is_centred(line, margins) and _symmetric(before, margins):
        return _is_full(before, line, margins, centred=True)
    centred = is_centred(before, margins)
    if centred and not is_centred(line, margins):
        return False
    return _is_full(before, line, margins, centred=centred) and not _begins(wrapped, line, margins)


def _is_full(before: Line, line: Line, margins: Margins, *, centred: bool) -> bool:
    need = before.em * 0.25 + line.first
    if centred:
        return before.width + need > margins.right - margins.left
    return before.x1 + need > margins.right - 0.5


def _begins(wrapped: Wrapped, line: Line, margins: Margins) -> bool:
    """Signs of a new paragraph: a first-line indent, or a bullet or number where lines are not indented."""
    first, before = wrapped.lines[0], wrapped.lines[-1]
    if _YEARS_GO_ON.match(line.text) and before.text[-1:].isdigit():
        return False
    if before.text.endswith((".", ";")) and line.text.endswith(":") and line.text[:1].isupper():
        return True
    step = 0.8 * line.em
    if len(wrapped.lines) > 1 and abs(line.x0 - before.x0) < 1.5:
        return starts_item(line.text) and (not margins.indented or line.x0 > margins.left + step)
    if starts_item(first.text) and line.x0 > first.x0 + 3:
        return False
    if line.x0 > margins.left + step:
        return starts_item(line.text) or abs(line.x0 - first.x0) > step or margins.indented
    return starts_item(line.text) and not margins.indented


def joined(lines: Sequence[Line], margins: Margins) -> str:
    """The paragraph's text on one line."""
    text = lines[0].text
    for before, line in pairwise(lines):
        text += join_sign(before, line, margins.right - margins.left) + line.text
    return text
