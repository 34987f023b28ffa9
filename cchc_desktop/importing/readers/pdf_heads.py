"""The head of a table without ruling lines: known column wording side by side on one or a few lines."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import role_of
from cchc_desktop.importing.readers.pdf_lines import Line, em_of, split_at_gaps, to_line
from cchc_desktop.importing.readers.pdf_page import Char

Bold = Callable[[int], bool]

LEAST_KNOWN = 3
_DEEPEST = 6
_LONGEST_WORDING = 45
_LONGEST_LINE = 160
# Wider than the space between two words, narrower than the white between two cells.
_GAP = 0.45
_NEXT_LINE = 2.0
_NO_WORDING = re.compile(r"\d|[-–+•*(]\s|.*:\s*\S")
_UNFINISHED = re.compile(r".*(?:[,/&–-]|\b(?:và|hoặc))$")
_WRAPPED = re.compile(r"\([^\W\d]")


class Strip:
    """One line of characters, taken apart at its gaps when asked."""

    def __init__(self, chars: list[Char]) -> None:
        self.chars = chars
        self.base = chars[0].base

    @cached_property
    def em(self) -> float:
        """Near the size of its type."""
        return em_of(self.chars)

    @cached_property
    def pieces(self) -> list[Line]:
        """What stands apart from each other on it."""
        parts = split_at_gaps(self.chars, _GAP * self.em)
        return [line for part in parts if (line := to_line(part)) is not None]

    @cached_property
    def words(self) -> list[tuple[float, float]]:
        """Where each word begins and ends."""
        found: list[tuple[float, float]] = []
        parted = True
        for char in self.chars:
            if not char.text.strip():
                parted = True
            elif parted or char.x0 - found[-1][1] > 0.2 * self.em:
                found.append((char.x0, char.x1))
                parted = False
            else:
                found[-1] = (found[-1][0], max(found[-1][1], char.x1))
        return found

    @property
    def text(self) -> str:
        """The whole line."""
        return " ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Spot:
    """The wording over one column and where it stands."""

    text: str
    x0: float
    x1: float

    @property
    def role(self) -> Role | None:
        """What the wording says that the column holds."""
        found = role_of(self.text)
        return None if found is None or found[0] is Role.OTHER else found[0]


@dataclass(frozen=True, slots=True)
class Head:
    """A recognised head: its columns from left to right, and how many lines it takes."""

    spots: tuple[Spot, ...]
    depth: int

    @property
    def texts(self) -> tuple[str, ...]:
        """The wording of each column."""
        return tuple(spot.text for spot in self.spots)


def head_at(strips: Sequence[Strip], at: int, bold: Bold, before: tuple[str, ...] = ()) -> Head | None:
    """The head that begins with this line; None where too few columns are known by their wording.

    `before` is the head of the table that may go on here: what stands below the same words are rows.
    """
    head = _read(strips, at, bold, before)
    if head is None or len(strips[at].pieces) > 1:
        return head
    below = _read(strips, at + 1, bold, before)
    return None if below is not None and _is_title(strips[at].pieces[0], below) else head


def _is_title(piece: Line, below: Head) -> bool:
    """Whether a lone wording stands above a head that is whole without it."""
    under = [spot for spot in below.spots if _over(spot, piece)]
    return len(under) != 1 or (under[0].role is not None and not under[0].text[:1].islower())


def _read(strips: Sequence[Strip], at: int, bold: Bold, before: tuple[str, ...] = ()) -> Head | None:
    if len(strips[at].chars) > _LONGEST_LINE or not _may_begin(strips[at].pieces):
        return None
    spots: list[Spot] = []
    best: Head | None = None
    least = 1
    for depth, strip in enumerate(strips[at : at + _DEEPEST]):
        if depth and not _goes_on(strips[at], strips[at + depth - 1], strip, spots, bold):
            break
        grown = _grown(spots, strip.pieces)
        known = 0 if grown is None else _known(grown)
        if grown is None or known < least:
            break
        spots, least = grown, known
        if known >= LEAST_KNOWN and known * 2 > len(spots):
            best = Head(tuple(spots), depth + 1)
        if best is not None and best.texts == before:
            break
    return best


def _may_begin(pieces: list[Line]) -> bool:
    if not pieces or any(len(one.text) > _LONGEST_WORDING or _NO_WORDING.match(one.text) for one in pieces):
        return False
    return any(role_of(piece.text) is not None for piece in pieces)


def _known(spots: Sequence[Spot]) -> int:
    return len({spot.role for spot in spots} - {None})


def _goes_on(first: Strip, before: Strip, strip: Strip, spots: Sequence[Spot], bold: Bold) -> bool:
    """Whether a line can be more of the head: the rest of wrapped wordings, or those set a little lower."""
    if strip.base - before.base > _NEXT_LINE * before.em or not strip.pieces:
        return False
    if any(len(piece.text) > _LONGEST_WORDING or piece.text[:1].isdigit() for piece in strip.pieces):
        return False
    both_bold = bold(first.pieces[0].at) and all(bold(piece.at) for piece in strip.pieces)
    shouted = all(spot.text.isupper() for spot in spots)
    return both_bold or all(_fits_below(piece, spots, shouted=shouted) for piece in strip.pieces)


def _fits_below(piece: Line, spots: Sequence[Spot], *, shouted: bool) -> bool:
    above = [spot for spot in spots if _over(spot, piece)]
    if not above:
        return any(char.isalpha() for char in piece.text)
    if piece.text[:1].islower() or _WRAPPED.match(piece.text) or (shouted and piece.text.isupper()):
        return True
    return _UNFINISHED.match(above[0].text) is not None or role_of(piece.text) is not None


def _over(spot: Spot, piece: Line) -> bool:
    return spot.x0 < piece.x1 and piece.x0 < spot.x1


def _grown(spots: Sequence[Spot], pieces: Sequence[Line]) -> list[Spot] | None:
    """The columns with one more line of the head; a wording over several columns is said of each."""
    above = [[spot for spot in spots if _over(spot, piece)] for piece in pieces]
    if any(len(one) > 1 for one in above):
        return None
    below = {spot: sum(one == [spot] for one in above) for spot in spots}
    grown = [spot for spot in spots if not below[spot]]
    for piece, one in zip(pieces, above, strict=True):
        if not one:
            grown.append(Spot(piece.text, piece.x0, piece.x1))
        elif below[one[0]] > 1:
            grown.append(Spot(f"{one[0].text} {piece.text}", piece.x0, piece.x1))
        else:
            x0, x1 = min(one[0].x0, piece.x0), max(one[0].x1, piece.x1)
            grown.append(replace(one[0], text=f"{one[0].text} {piece.text}", x0=x0, x1=x1))
    return sorted(grown, key=lambda spot: spot.x0)
