"""Keys of Vietnamese text for long lists, made by `str.translate`.

Twenty thousand rows want two keys each before the officer sees the answer to a click; letter by letter
in Python that takes seconds, through a table that fills itself it takes tenths.
"""

import re
import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_FIRST_RANK = 0xE100
_FIRST_DIGITS = 0xE000
_LAST_OTHER = 0xD7FF
_RANKS = {letter: chr(_FIRST_RANK + rank) for rank, letter in enumerate(_LETTERS)}
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_DIGITS = re.compile("[0-9]+")

_OLD_TONE = tuple(
    (unicodedata.normalize("NFC", first + second + tone), unicodedata.normalize("NFC", first + tone + second))
    for first, second in ("oa", "oe", "uy")
    for tone in _TONES
)


class _Folding(dict[int, str]):
    """What becomes of each character when case and diacritics do not count."""

    def __missing__(self, code: int) -> str:
        plain = "".join(c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c))
        self[code] = plain.replace("đ", "d").replace("Đ", "d").casefold()
        return self[code]


class _Ranking(dict[int, str]):
    """The place of each character in the alphabet: signs, then numbers, then letters."""

    def __missing__(self, code: int) -> str:
        base, _ = _split(chr(code))
        if _FIRST_DIGITS < code < _FIRST_RANK:
            # The length of a number, put there by `_measured`.
            return chr(code)
        self[code] = _RANKS.get(base) or chr(min(ord(base[0]), _LAST_OTHER))
        return self[code]


class _Toning(dict[int, str]):
    """The tone of each character: ngang, huyền, hỏi, ngã, sắc, nặng."""

    def __missing__(self, code: int) -> str:
        self[code] = _split(chr(code))[1]
        return self[code]


_FOLDING, _RANKING, _TONING = _Folding(), _Ranking(), _Toning()


def loose(text: str) -> str:
    """Without case and diacritics, for a search typed without accents."""
    return text.translate(_FOLDING)


def strict(text: str) -> str:
    """Without case, and with one placement of the tone ("hoá" is "hóa"), for a search typed with accents."""
    plain = unicodedata.normalize("NFC", text.casefold())
    if plain.isascii():
        return plain
    for old, new in _OLD_TONE:
        plain = plain.replace(old, new)
    return plain


def order_key(text: str) -> str:
    """Vietnamese order as a plain string: letters before tones before spelling, 9 before 10."""
    plain = unicodedata.normalize("NFC", text).casefold()
    numbered = _DIGITS.sub(_measured, plain)
    return f"{numbered.translate(_RANKING)}\0{plain.translate(_TONING)}\0{plain}"


def _measured(found: re.Match[str]) -> str:
    """A number behind its length, by which longer ones sort later."""
    digits = found.group().lstrip("0") or "0"
    return chr(_FIRST_DIGITS + min(len(digits), 0xFF)) + digits


def _split(character: str) -> tuple[str, str]:
    parts = unicodedata.normalize("NFD", character)
    tone = next((_TONES[part] for part in parts if part in _TONES), "0")
    base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    return base or character, tone
