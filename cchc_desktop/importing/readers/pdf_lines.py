"""Characters to lines of words, and wrapped lines back to the text they were before wrapping."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from cchc_desktop.display.text import nfc
from cchc_desktop.importing.readers.pdf_page import Char

_BULLET = re.compile(r"[-–—+•*▪●○◦·]\s*\S")
_MARK = re.compile(
    r"(?:[-–—+•▪●○◦·]\s?|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđA-ZĐ][.)]\s|\([a-zđ\d]{1,2}\)\s|[IVX]{1,5}\.\s"
    r"|Phụ lục|PHỤ LỤC|Điều \d)"
)
# The tab behind an automatic number leaves no trace but a gap, hardly any behind a wide number.
_TIGHT_LABEL = re.compile(r"^(\d{1,3}(?:\.\d{1,2})*[.)]|[a-zđ]\))(?=[^\W\d_])")


@dataclass(slots=True)
class Line:
    """One visual line: its text, its box and the first words' widths that line breaking depends on."""

    text: str
    x0: float
    x1: float
    base: float
    em: float
    first: float
    open_end: bool
    at: int

    @property
    def width(self) -> float:
        """From the first letter to the last."""
        return self.x1 - self.x0


def lines_of(chars: Sequence[Char]) -> list[list[Char]]:
    """The characters grouped by baseline, from top to bottom, each line from left to right."""
    if not chars:
        return []
    tolerance = max(median([c.base - c.top for c in chars]) * 0.35, 1.0)
    lines: list[list[Char]] = []
    for char in sorted(chars, key=lambda c: c.base):
        if lines and char.base - lines[-1][0].base <= tolerance:
            lines[-1].append(char)
        else:
            lines.append([char])
    return [sorted(line, key=lambda c: (c.x0, c.at)) for line in lines]


def em_of(line: Sequence[Char]) -> float:
    """Twice the mean letter: near enough to the type size whatever matrix scales it."""
    letters = [c.x1 - c.x0 for c in line if c.text.strip() and c.x1 > c.x0]
    return max(2 * sum(letters) / len(letters), 4.0) if letters else 10.0


def split_at_gaps(line: list[Char], least: float) -> list[list[Char]]:
    """The line cut where it leaves a white gap of at least `least` points (columns side by side)."""
    letters = [c for c in line if c.text.strip()]
    if not letters:
        return []
    parts, right = [[letters[0]]], letters[0].x1
    cut_after: list[float] = []
    for char in letters[1:]:
        if char.x0 - right >= least:
            cut_after.append(right)
        right = max(right, char.x1)
    parts = [[] for _ in range(len(cut_after) + 1)]
    for char in line:
        parts[bisect_right(cut_after, char.x0 + 0.5)].append(char)
    for index, part in enumerate(parts):
        while part and not part[0].text.strip():
            del part[0]
        parts[index] = part
    return [part for part in parts if part]


def to_line(chars: list[Char]) -> Line | None:
    """A line of text; None when there is nothing to see in it."""
    em = em_of(chars)
    pieces: list[str] = []
    right = first_right = None
    spaced = False
    start = None
    for char in chars:
        if not char.text.strip():
            spaced = True
            continue
        if right is not None and start is not None:
            if spaced or char.x0 - right > 0.2 * em:
                pieces.append(" ")
                first_right = right if first_right is None else first_right
        else:
            start = char
        spaced = False
        # Symbol fonts keep their bullets and arrows in a private area of their own.
        pieces.append("-" if "\ue000" <= char.text <= "\uf8ff" else char.text)
        right = char.x1 if right is None else max(right, char.x1)
    if start is None or right is None:
        return None
    first = (first_right if first_right is not None else right) - start.x0
    text = _TIGHT_LABEL.sub(r"\1 ", nfc("".join(pieces)).strip())
    return Line(text, start.x0, right, start.base, em, first, spaced, start.at)


def starts_item(text: str) -> bool:
    """Whether a line begins like a list item or a numbered heading."""
    return bool(_MARK.match(text))


def unwrapped(lines: Sequence[Line], room: float) -> str:
    """A cell's lines with soft breaks undone: a break is soft where the next word had no room left."""
    text = ""
    is_list = bool(lines) and bool(_BULLET.match(lines[0].text))
    for index, line in enumerate(lines):
        if index == 0:
            text = line.text
            continue
        text += _break(lines[index - 1], line, room, is_list=is_list) + line.text
    return text


def _break(before: Line, line: Line, room: float, *, is_list: bool) -> str:
    space = before.em * 0.25
    slack = room - before.width - space - line.first
    # A space kept at the line's end hints at wrapping, but typists leave such spaces too.
    if slack > (2.0 if before.open_end else 0.3):
        return "\n"
    if is_list and _BULLET.match(line.text) and not before.text.endswith(("-", "–")):
        return "\n"
    return join_sign(before, line, room)


def join_sign(before: Line, line: Line, room: float) -> str:
    """A space, or nothing where one long word was broken or a hyphen stands at the line's end."""
    if before.open_end:
        return " "
    last = before.text.rpartition(" ")[2]
    if len(last) > 1 and last[-1] in "-/" and last[-2] not in " -":
        return ""
    letter = max(before.em, line.em) * 0.6
    broken = " " not in before.text and before.width + letter > room and not _syllable(before.text)
    return "" if broken else " "


def _syllable(text: str) -> bool:
    """Vietnamese syllables have seven letters at most, no capital or sign inside; "/" parts two."""
    *before, last = text.strip(".,;:()/").split("/")
    return last[1:].islower() and all(len(part) <= 7 and part.isalpha() for part in (*before, last))
