"""The catalogue's units: recognised under all their names, also with a slip of the pen."""

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from cchc_desktop.display.text import fold
from cchc_desktop.importing.unit_spelling import MAX_LENGTH, plain_words
from cchc_desktop.importing.unit_words import KNOWN_UNITS, UNIT_HEADS, KnownUnit

_PLAIN_PLACE_TAIL = re.compile(
    r"(?: (?:cua|thuoc|truc|tren|dia ban|cua uy ban nhan dan|thuoc uy ban nhan dan|cap))*"
    r" (?P<place>xa|phuong|dac khu|thi tran)(?P<name>(?: [\w']+){0,4})"
)
_PLACE_OF_PLAIN = {"xa": "xã", "phuong": "phường", "dac khu": "đặc khu", "thi tran": "thị trấn"}
HEAD = re.compile("|".join(UNIT_HEADS))
_ACCENTED_HEADS = {
    "so": {"sở"}, "ban": {"ban"}, "to": {"tổ"}, "hoi": {"hội"}, "doan": {"đoàn"}, "bo": {"bộ"},
    "phong": {"phòng"}, "truong": {"trường", "trưởng"}, "tram": {"trạm"}, "cac": {"các"}, "thon": {"thôn"},
    "nganh": {"ngành"}, "thue": {"thuế"}, "thu": {"thủ"}, "chu": {"chủ"}, "kho": {"kho"},
    "ap": {"ấp"}, "buon": {"buôn"}, "lang": {"làng"}, "don": {"đồn"}, "doi": {"đội"}, "gia": {"già"},
}  # fmt: skip
_KEYS: dict[str, KnownUnit] = {key: unit for unit in KNOWN_UNITS for key in unit.keys}
_LONGEST_KEYS = sorted(_KEYS, key=len, reverse=True)


def known_unit(text: str) -> tuple[KnownUnit, str] | None:
    """The catalogue's unit that the whole text names, and its place word ("xã", "phường" or none)."""
    return _recognised(text) if len(text) <= MAX_LENGTH else None


@lru_cache(maxsize=8192)
def _recognised(text: str) -> tuple[KnownUnit, str] | None:
    plain = " ".join(plain_words(text))
    if not plain:
        return None
    for key in _LONGEST_KEYS:
        if plain == key:
            return _KEYS[key], ""
        if plain.startswith(key + " "):
            tail = _PLAIN_PLACE_TAIL.fullmatch(plain[len(key) :])
            if tail and not _is_other_word(tail.group("name")):
                return _KEYS[key], _PLACE_OF_PLAIN[tail.group("place")]
    return _nearly_known(plain)


def _is_other_word(name: str) -> bool:
    """After "xã" comes its name, not "hội" of "xã hội" nor a further unit."""
    words = name.split()
    return bool(words) and (words[0] == "hoi" or bool(HEAD.match(" ".join(words))) or "lien quan" in name)


def _nearly_known(plain: str) -> tuple[KnownUnit, str] | None:
    """One slip of the pen in a long name, two in a very long one; numbers and short names must be exact."""
    place = re.search(r" (xa|phuong)$", plain)
    stem = plain[: place.start()] if place else plain
    if len(stem) < 14 or any(c.isdigit() for c in stem):
        return None
    allowed = 1 if len(stem) < 24 else 2
    near = {
        _KEYS[key].name: _KEYS[key]
        for key in _LONGEST_KEYS
        if len(key) >= 14
        and key.count(" ") == stem.count(" ")
        and Levenshtein.distance(stem, key, score_cutoff=allowed) <= allowed
    }
    if len(near) != 1:
        return None
    return next(iter(near.values())), _PLACE_OF_PLAIN[place.group(1)] if place else ""


def starts_a_unit(text: str) -> bool:
    """Whether a text begins as units do, with its marks where another word has other ones."""
    plain = fold(text)
    if not HEAD.match(plain):
        return False
    first = text.split(maxsplit=1)[0].casefold().strip(".,")
    wanted = _ACCENTED_HEADS.get(fold(first))
    return wanted is None or first in wanted or first.isascii()


def find_unit(text: str) -> tuple[str, int] | None:
    """The catalogue's unit named at the very start of a text: its words as written and where they end."""
    return _unit_at_start(text[:160])


@lru_cache(maxsize=4096)
def _unit_at_start(text: str) -> tuple[str, int] | None:
    pieces = list(re.finditer(r"[\w.'/&]+", text))[:14]
    if not pieces or not starts_a_unit(text[pieces[0].start() :]):
        return None
    for count in range(len(pieces), 0, -1):
        end = pieces[count - 1].end()
        words = text[pieces[0].start() : end]
        if not re.search(r"[.,;:()]", words[:-1]) and _known_exactly(words):
            return words, end
    return None


def _known_exactly(words: str) -> bool:
    plain = " ".join(plain_words(words))
    if plain in _KEYS:
        return True
    tail = re.search(r" (?:xa|phuong)$", plain)
    return bool(tail) and plain[: tail.start() if tail else None] in _KEYS
