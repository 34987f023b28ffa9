"""The font of the papers: found, checked for Vietnamese, measured with."""

import os
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from cchc_desktop.paths import resource

_VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
VIETNAMESE = frozenset(unicodedata.normalize("NFC", v + t) for v in _VOWELS for t in _TONES) | set("đĐ")

# Signs that officers paste from Word or chats, and what a printed paper writes for them.
_EQUAL_SIGNS = {
    "☐": "[ ]", "☑": "[x]", "☒": "[x]", "✓": "(x)", "✔": "(x)", "✗": "(-)", "✘": "(-)",
    "➢": "-", "➤": "-", "\uf0d8": "-", "\uf0b7": "-", "\uf0fc": "(x)", "❖": "-", "★": "*", "☆": "*",
    "\u2011": "-", "⇒": "=>", "➔": "→", "✦": "*",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FontFamily:
    """Four files of one typeface with the widths of Times New Roman."""

    name: str
    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path

    def face(self, *, bold: bool = False, italic: bool = False) -> str:
        """The registered name of one cut, for reportlab."""
        return f"{self.name}{'-Bold' if bold else ''}{'-Italic' if italic else ''}"


def bundled_family() -> FontFamily:
    """Liberation Serif 2: free, all Vietnamese letters, the widths of Times New Roman."""
    folder = resource("fonts")
    cuts = ("Regular", "Bold", "Italic", "BoldItalic")
    return FontFamily("LiberationSerif", *(folder / f"LiberationSerif-{cut}.ttf" for cut in cuts))


def times_family(folder: Path) -> FontFamily | None:
    """Times New Roman from a Windows font folder; None when a cut or a Vietnamese letter is missing there."""
    family = FontFamily(
        "TimesNewRoman",
        *(folder / name for name in ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")),
    )
    try:
        whole = all(letters >= {ord(c) for c in VIETNAMESE} for letters in _letters_of_cuts(family))
    except (OSError, TTFError):
        return None
    return family if whole else None


@cache
def default_family() -> FontFamily:
    """Times New Roman where Windows has it, else the bundled font."""
    if sys.platform == "win32":
        found = times_family(Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts")
        if found is not None:
            return found
    return bundled_family()


@cache
def register(family: FontFamily) -> FontFamily:
    """Make the four cuts known to reportlab; asking twice costs nothing."""
    for bold, italic, path in _cuts(family):
        pdfmetrics.registerFont(TTFont(family.face(bold=bold, italic=italic), str(path)))
    pdfmetrics.registerFontFamily(
        family.face(),
        normal=family.face(),
        bold=family.face(bold=True),
        italic=family.face(italic=True),
        boldItalic=family.face(bold=True, italic=True),
    )
    return family


def _cuts(family: FontFamily) -> tuple[tuple[bool, bool, Path], ...]:
    return (
        (False, False, family.regular),
        (True, False, family.bold),
        (False, True, family.italic),
        (True, True, family.bold_italic),
    )


@cache
def _letters_of_cuts(family: FontFamily) -> tuple[frozenset[int], ...]:
    register(family)
    fonts: list[Any] = [pdfmetrics.getFont(family.face(bold=b, italic=i)) for b, i, _ in _cuts(family)]
    return tuple(frozenset(font.face.charToGlyph) for font in fonts)


@cache
def drawable(family: FontFamily) -> frozenset[int]:
    """The code points that every cut of the family can draw."""
    return frozenset.intersection(*_letters_of_cuts(family))


def missing_glyphs(texts: Iterable[str], family: FontFamily) -> tuple[str, ...]:
    """The characters among `texts` that the family would print as empty boxes, in code order."""
    known = drawable(family)
    used = set().union(*texts)
    return tuple(sorted(c for c in used if not c.isspace() and ord(c) not in known))


@lru_cache(maxsize=4096)
def replacement(character: str, family: FontFamily) -> str:
    """What is printed instead of a character the font lacks: an equal sign, its plain form, or its code."""
    known = drawable(family)
    for candidate in (_EQUAL_SIGNS.get(character, ""), unicodedata.normalize("NFKC", character)):
        if candidate and all(ord(c) in known for c in candidate):
            return candidate
    return f"[U+{ord(character):04X}]"


@lru_cache(maxsize=16384)
def drawable_text(text: str, family: FontFamily) -> str:
    """`text` with every character that would be an empty box replaced by something to read."""
    known = drawable(family)
    if known.issuperset(map(ord, text)):
        return text
    return "".join(c if ord(c) in known or c in "\n\t" else replacement(c, family) for c in text)


@cache
def _widths(face: str) -> tuple[dict[int, float], float]:
    drawn: Any = pdfmetrics.getFont(face)
    return drawn.face.charWidths, drawn.face.defaultWidth


@lru_cache(maxsize=32768)
def text_units(text: str, face: str) -> float:
    """The length of `text` in thousandths of its size."""
    widths, default = _widths(face)
    return sum([widths.get(ord(c), default) for c in text])


def _face(family: FontFamily | None, *, bold: bool, italic: bool = False) -> str:
    return register(family or default_family()).face(bold=bold, italic=italic)


def text_width(
    text: str, size: float, *, bold: bool = False, italic: bool = False, family: FontFamily | None = None
) -> float:
    """The length of one line in points."""
    return text_units(text, _face(family, bold=bold, italic=italic)) * size / 1000


def wrap(
    text: str, width: float, size: float, *, bold: bool = False, family: FontFamily | None = None
) -> list[str]:
    """`text` broken into lines of at most `width` points; a word wider than that is broken too."""
    face = _face(family, bold=bold)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrap_line(paragraph, width * 1000 / size, face))
    return lines


def _wrap_line(text: str, room: float, face: str) -> list[str]:
    if text_units(text, face) <= room:
        return [text.strip(" ")]
    space = text_units(" ", face)
    lines: list[str] = []
    start, used = 0, -space
    words = [(word, text_units(word, face)) for word in text.replace("\t", " ").split(" ") if word]
    if max((width for _, width in words), default=0) > room:
        words = [(piece, text_units(piece, face)) for word, _ in words for piece in chopped(word, room, face)]
    for at, (_, width) in enumerate(words):
        used += space + width
        if used > room and at > start:
            lines.append(" ".join([word for word, _ in words[start:at]]))
            start, used = at, width
    lines.append(" ".join([word for word, _ in words[start:]]))
    return lines


def chopped(word: str, room: float, face: str) -> Iterable[str]:
    """A word wider than the line of `room` units, in pieces that fill it; at least one letter each."""
    widths, default = _widths(face)
    start, used = 0, 0.0
    for at, letter in enumerate(word):
        width = widths.get(ord(letter), default)
        if at > start and used + width > room:
            yield word[start:at]
            start, used = at, 0.0
        used += width
    yield word[start:]
