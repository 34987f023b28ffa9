"""A paragraph for reportlab's page flow: lines broken once, drawn justified, cut between two lines.

reportlab's own Paragraph reads markup, measures word by word and breaks anew after each cut.
"""

from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from cchc_desktop.reports.fonts import FontFamily, chopped, drawable_text, text_units
from cchc_desktop.reports.layout import MM, SINGLE, Line, Place, TextStyle
from cchc_desktop.reports.pdf_canvas import PaperCanvas

# Where the baseline lies below the top of a line, as a share of the size.
ASCENT = 0.89
_FEWEST_LINES = 2

_Piece = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _TextLine:
    """Stretches of (text, face); `width` is in thousandths of the size, `last` of its paragraph's part."""

    pieces: tuple[_Piece, ...]
    width: float
    last: bool = False


class TextBlock(Flowable):
    """One paragraph of the paper; `outline` is its level among the bookmarks (0: none) and its words."""

    canv: PaperCanvas

    def __init__(self, item: Line, family: FontFamily, lines: tuple[_TextLine, ...] | None = None) -> None:
        super().__init__()
        style = item.style
        self._item, self._family, self._lines = item, family, lines
        self._cut = self._continued = lines is not None
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.outline = (style.level, drawable_text(item.text, family))

    @property
    def keep_next(self) -> bool:
        """Whether it belongs to what follows, as a heading does."""
        return self._item.style.keep_next

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the page's text; as high as its lines."""
        if self._lines is None or not (self._cut or width == self.width):
            self._lines = tuple(_broken(self._item, self._family, width))
        self.width = width
        self.height = len(self._lines) * self._item.style.size * SINGLE
        return width, self.height

    def least_height(self, width: float) -> float:
        """What must fit for the paragraph to begin on a page: two lines, all of it where it is not cut."""
        height = self.wrap(width, 0)[1]
        lines = len(self._lines or ())
        cut = lines >= 2 * _FEWEST_LINES and not self._item.style.level
        return height * _FEWEST_LINES / lines if cut else height

    def split(self, width: float, room: float) -> list[Flowable]:
        """What fits and the rest, at least two lines each; nothing when that cannot be."""
        self.wrap(width, room)
        lines = self._lines or ()
        fitting = int((room + 0.01) / (self._item.style.size * SINGLE))
        if fitting >= len(lines):
            return [self]
        fitting = min(fitting, len(lines) - _FEWEST_LINES)
        if fitting < _FEWEST_LINES:
            return []
        upper = TextBlock(self._item, self._family, lines[:fitting])
        lower = TextBlock(self._item, self._family, lines[fitting:])
        upper._continued, upper.spaceAfter = self._continued, 0
        lower.spaceBefore, lower.outline = 0, (0, "")
        return [upper, lower]

    def draw(self) -> None:
        """The lines from the top."""
        style = self._item.style
        y = self.height - style.size * ASCENT
        for at, line in enumerate(self._lines or ()):
            indent = style.first_line * MM if at == 0 and not self._continued else 0.0
            room = self.width - (style.left + style.right) * MM - indent
            slack = room - line.width * style.size / 1000
            x = style.left * MM + indent + _shift(style, slack)
            self.canv.words(x, y, line.pieces, style.size, _stretch(style, line, slack))
            y -= style.size * SINGLE


def _shift(style: TextStyle, slack: float) -> float:
    if style.place is Place.CENTER:
        return slack / 2
    return slack if style.place is Place.RIGHT else 0.0


def _stretch(style: TextStyle, line: _TextLine, slack: float) -> float:
    if style.place is not Place.JUSTIFY or line.last:
        return 0.0
    spaces = sum(text.count(" ") + text.count("\u00a0") for text, _ in line.pieces)
    return slack / spaces if spaces else 0.0


def _broken(item: Line, family: FontFamily, width: float) -> list[_TextLine]:
    style = item.style
    scale = 1000 / style.size
    room = (width - (style.left + style.right) * MM) * scale
    first = room - style.first_line * MM * scale
    made: list[_TextLine] = []
    for words in _paragraphs(item, family):
        made += _filled(words, room, first if not made else room)
    return made


@dataclass(slots=True)
class _Word:
    pieces: list[_Piece]
    width: float = 0.0


def _paragraphs(item: Line, family: FontFamily) -> list[list[_Word]]:
    """The words between hard line breaks; a word may be of several cuts of the font."""
    style = item.style
    parts: list[list[_Word]] = [[_Word([])]]
    for run in item.runs:
        face = family.face(bold=run.bold or style.bold, italic=run.italic or style.italic)
        text = _unbroken_spaces(drawable_text(run.text, family))
        for number, hard in enumerate(text.split("\n")):
            if number:
                parts.append([_Word([])])
            _add_words(parts[-1], hard, face)
    return [[word for word in words if word.pieces] for words in parts]


def _unbroken_spaces(text: str) -> str:
    """Several spaces in a row were meant, as in "Số:     /BC-UBND": they stay."""
    spaced = text.replace("\t", "    ")
    while "  " in spaced:
        spaced = spaced.replace("  ", "\u00a0\u00a0").replace("\u00a0 ", "\u00a0\u00a0")
    return spaced


def _add_words(words: list[_Word], text: str, face: str) -> None:
    for number, part in enumerate(text.split(" ")):
        if number:
            words.append(_Word([]))
        if part:
            words[-1].pieces.append((part, face))
            words[-1].width += text_units(part, face)


def _filled(words: list[_Word], room: float, first: float) -> list[_TextLine]:
    """Words put on lines of `room`, the first of `first`."""
    if any(word.width > first for word in words):
        words = [piece for word in words for piece in _short_enough(word, first)]
    made: list[_TextLine] = []
    start, used, limit = 0, 0.0, first
    for at, word in enumerate(words):
        wide = used + _space(words[at - 1]) + word.width if at > start else word.width
        if wide > limit and at > start:
            made.append(_joined(words[start:at], used))
            start, used, limit = at, word.width, room
        else:
            used = wide
    made.append(_joined(words[start:], used, last=True))
    return made


def _short_enough(word: _Word, room: float) -> list[_Word]:
    if word.width <= room:
        return [word]
    return [
        _Word([(part, face)], text_units(part, face))
        for text, face in word.pieces
        for part in chopped(text, room, face)
    ]


def _space(word: _Word) -> float:
    return text_units(" ", word.pieces[-1][1])


def _joined(words: list[_Word], width: float, *, last: bool = False) -> _TextLine:
    """Neighbours of one cut become one stretch; the space belongs to the word before it."""
    pieces: list[list[Any]] = []
    for number, word in enumerate(words):
        if number:
            pieces[-1][0].append(" ")
        for text, face in word.pieces:
            if pieces and pieces[-1][1] == face:
                pieces[-1][0].append(text)
            else:
                pieces.append([[text], face])
    return _TextLine(tuple(("".join(texts), face) for texts, face in pieces), width, last)
