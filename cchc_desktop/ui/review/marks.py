"""Where in the file the pieces of the draft stand; worked out beside the window, painted in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain

from cchc_desktop.display.text import same_word
from cchc_desktop.importing.document import Block, Paragraph, Source, Table
from cchc_desktop.importing.draft import Draft, DraftPlan

_SHARES = (1, 0.75, 0.5, 0.25)
_FEWEST_WORDS = 3
_MOST_LINES = 12
_WORD = re.compile(r"\S+")
_STOPS = ".;,"


class Mark(Enum):
    """What a piece of the file was recognised as; the value is its background."""

    TASK = "#e3eefb"
    TARGET = "#e2f3e6"
    FIELD = "#fdf3d3"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words at a place of the file (a block's number; None: wherever they stand)."""

    mark: Mark
    text: str
    place: int | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to go to: a block, in a table one of its rows, in a paragraph some of its words.

    Words that go on over the lines of a PDF end in another block: `ends_at` is its place and the last letter.
    """

    place: int
    row: int | None = None
    words: tuple[int, int] | None = None
    ends_at: tuple[int, int] | None = None


@dataclass(slots=True)
class MarkedBlock:
    """A block with the words (first, last, mark) or the rows that were recognised in it."""

    block: Block
    words: list[tuple[int, int, Mark]] = field(default_factory=list)
    rows: dict[int, Mark] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MarkedSource:
    """A file with its marks; `tasks` and `targets` are where those of the draft stand, in its order."""

    blocks: tuple[MarkedBlock, ...]
    tasks: tuple[Spot | None, ...] = ()
    targets: tuple[Spot | None, ...] = ()


def mark_draft(source: Source, draft: Draft) -> MarkedSource:
    """Mark what the draft was read from: tasks and targets at their places, fields wherever they stand."""
    marker = Marker(source)
    for piece in _fields(draft.plan):
        marker.put(piece)
    targets = tuple(marker.put(Piece(Mark.TARGET, one.text, one.place)) for one in draft.targets)
    # Last: a row of a task list is a task, whatever numbers it holds.
    tasks = tuple(marker.put(Piece(Mark.TASK, one.content, one.place)) for one in draft.tasks)
    return MarkedSource(marker.blocks, tasks, targets)


def paragraph_text(paragraph: Paragraph) -> str:
    """The paragraph as it is shown, with the number or bullet that Word puts before it."""
    return f"{paragraph.list_label} {paragraph.text}".strip()


class Marker:
    """Looks for one piece after the other, in a table from where the last one was found."""

    def __init__(self, source: Source) -> None:
        self.blocks = tuple(MarkedBlock(block) for block in source.blocks)
        self._at = {marked.block.place: marked for marked in self.blocks}
        self._keys: dict[int, list[str]] = {}
        self._next_row: dict[tuple[int, Mark], int] = {}

    def put(self, piece: Piece) -> Spot | None:
        """Mark a piece; where it stands, or None where it is not in the file."""
        if piece.place is None:
            places = [m.block.place for m in self.blocks if _says(m.block, piece.text)]
        else:
            places = [piece.place] if piece.place in self._at else []
        spots = [self._put_at(place, piece) for place in places]
        return spots[0] if spots else None

    def _put_at(self, place: int, piece: Piece) -> Spot:
        marked = self._at[place]
        if isinstance(marked.block, Table):
            row = self._row(marked.block, piece)
            if row is not None:
                marked.rows[row] = piece.mark
            return Spot(place, row=row)
        text = paragraph_text(marked.block)
        at = text.find(piece.text)
        if at >= 0:
            return self._mark(place, (at, at + len(piece.text)), piece.mark)
        return self._over_lines(place, piece) or self._mark(place, (0, len(text)), piece.mark)

    def _mark(self, place: int, words: tuple[int, int], mark: Mark) -> Spot:
        self._at[place].words.append((*words, mark))
        return Spot(place, words=words)

    def _over_lines(self, place: int, piece: Piece) -> Spot | None:
        """Words that begin in one paragraph and go on in the next: a PDF has lines only."""
        wanted = [word for word, _, _ in _words(piece.text)]
        found: list[tuple[int, int, int]] = []
        for at in range(place, place + _MOST_LINES):
            marked = self._at.get(at)
            if marked is None or not isinstance(marked.block, Paragraph) or not wanted:
                break
            line = _words(paragraph_text(marked.block))
            first = 0 if found else _begins(line, wanted)
            count = _same(line[first:], wanted)
            if not count:
                break
            found.append((at, line[first][1], line[first + count - 1][2]))
            wanted = wanted[count:]
        if wanted or not found:
            return None
        for at, first_letter, last_letter in found:
            self._mark(at, (first_letter, last_letter), piece.mark)
        return Spot(place, words=found[0][1:], ends_at=(found[-1][0], found[-1][2]))

    def _row(self, table: Table, piece: Piece) -> int | None:
        if table.place not in self._keys:
            self._keys[table.place] = [same_word(" ".join(c.text for c in row)) for row in table.rows]
        # Two rows may say the same: each task is its own.
        key = (table.place, piece.mark)
        row = _find(self._keys[table.place], piece.text, self._next_row.get(key, 0))
        if row is None and any(_opens(piece.text, cell.text) for cell in table.rows[-1]):
            row = len(table.rows) - 1
        if row is not None:
            self._next_row[key] = row + 1
        return row


def _fields(plan: DraftPlan) -> Iterator[Piece]:
    signer = plan.signer
    texts = [plan.number, plan.date_text, plan.title, *plan.legal_bases, *plan.replaces, *plan.recipients]
    texts += [signer.name] if signer is not None else []
    # A short word such as a bare number stands in many places by chance.
    return (Piece(Mark.FIELD, text, None) for text in texts if text and len(text) > 4)


def _words(text: str) -> list[tuple[str, int, int]]:
    """The words of a line as they are compared, with where they begin and end."""
    return [(same_word(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def _begins(line: Sequence[tuple[str, int, int]], wanted: Sequence[str]) -> int:
    """From which word on the line says what is wanted, to its end."""
    for first in range(len(line)):
        if _same(line[first:], wanted) == len(line) - first:
            return first
    return len(line)


def _same(line: Sequence[tuple[str, int, int]], wanted: Sequence[str]) -> int:
    """How many words agree from the beginning on; a stop after the last one is no difference."""
    count = 0
    for (word, _, _), other in zip(line, wanted, strict=False):
        if word != other and word.rstrip(_STOPS) != other.rstrip(_STOPS):
            break
        count += 1
    return count


def _opens(text: str, cell: str) -> bool:
    """Whether a cell holds the beginning of words that a page break cut off."""
    return len(cell) > _FEWEST_WORDS and same_word(text).startswith(same_word(cell))


def _says(block: Block, text: str) -> bool:
    if not text:
        return False
    if isinstance(block, Paragraph):
        return text in block.text
    return any(text in cell.text for row in block.rows for cell in row)


def _find(keys: Sequence[str], text: str, start: int) -> int | None:
    """The row with these words, or with how they begin: a row may be cut by a page break."""
    wanted = same_word(text).split()
    for share in _SHARES:
        words = " ".join(wanted[: max(round(len(wanted) * share), _FEWEST_WORDS)])
        order = chain(range(start, len(keys)), range(min(start, len(keys))))
        row = next((at for at in order if words and words in keys[at]), None)
        if row is not None:
            return row
    return None
