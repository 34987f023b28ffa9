"""How the names of units are spelled: marks, abbreviations and the place off, tones placed one way."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from cchc_desktop.display.text import fold, nfc, same_word, tidy
from cchc_desktop.importing.unit_words import ABBREVIATIONS, ONLY_AFTER, ONLY_BEFORE, ONLY_BEFORE_THE_PARTY

_OLD_TONE = re.compile(
    "(?<![qQ])([oOuU])([aeyAEY])([\u0300\u0301\u0303\u0309\u0323])(?![a-zA-Z\u0300-\u036f])"
)
MARKUP = re.compile(r"<[^<>]{0,80}>|[*_`#|]+")
BULLET = re.compile(r"^\s*(?:[-–—+•●▪◦*·]\s*|\(?\d{1,2}[.)]\s+|[a-zđ]\)\s+)+")
_REMARK = re.compile(
    r"\s*\((?:chủ trì|phối hợp|nếu có|b/c|để b/c|để báo cáo|chủ trì tham mưu)\)", re.IGNORECASE
)
_PLACE_WORDS = "xã|phường|đặc khu|thị trấn"
_PLACE_TAIL = re.compile(
    r"(?:\s*,)?(?:\s+(?:của|thuộc|trực thuộc|trên địa bàn|tại))*(?:\s+(?:UBND|[UỦ]y ban nhân dân))?"
    rf"(?:\s+cấp)?(?<!\bvăn)\s+(?:{_PLACE_WORDS})(?=\s|$)",
    re.IGNORECASE,
)
GROUP = re.compile(r"^(?:tất cả )?(?:các|những|từng|mỗi|toàn thể|một số)\b", re.IGNORECASE)
MAX_LENGTH = 400
_WRITTEN_SHORT = {"p": "phong"}


def new_tone(text: str) -> str:
    """Text with the new tone placement: "hoá" gives "hóa", "Uỷ" gives "Ủy", "quý" stays."""
    split = unicodedata.normalize("NFD", nfc(text))
    return unicodedata.normalize("NFC", _OLD_TONE.sub(r"\1\3\2", split))


def clean(text: str) -> str:
    """A unit's words without bullets, mark-up, remarks and punctuation at the edges."""
    return _short_clean(text) if len(text) <= MAX_LENGTH else _cleaned(text)


@lru_cache(maxsize=8192)
def _short_clean(text: str) -> str:
    return _cleaned(text)


def _cleaned(text: str) -> str:
    plain = BULLET.sub("", tidy(MARKUP.sub(" ", nfc(text))))
    return _REMARK.sub("", plain).strip(" ;.,:-–—/&+")


def plain_words(text: str) -> tuple[str, ...]:
    """The words written out, without case, accents, punctuation and joining words."""
    plain = fold(tidy(text))
    plain = re.sub(r"\b([a-z])\.(?=\s*[a-z])", r"\1 ", plain)
    plain = re.sub(r"\b(vh|ht|dt|kt|xh)\s*(?:[-–—&,]|va)\s*(?=(?:xh|ht|dt|do thi|ha tang)\b)", r"\1", plain)
    words = [word for word in re.findall(r"[\w']+", plain) if word != "va"]
    return tuple(_written_out(words))


def _written_out(words: list[str]) -> Iterator[str]:
    done: list[str] = []
    for position, word in enumerate(words):
        following = words[position + 1] if position + 1 < len(words) else ""
        meaning = _meaning(word, done[-1] if done else "", following)
        done.extend(meaning.split())
    yield from done


def _meaning(word: str, before: str, following: str) -> str:
    if word in ABBREVIATIONS:
        return ABBREVIATIONS[word]
    if word in ONLY_AFTER and ONLY_AFTER[word][0] == before:
        return ONLY_AFTER[word][1]
    if word in ONLY_BEFORE and following in ONLY_BEFORE[word][0] and not (word == "tt" and before):
        return ONLY_BEFORE[word][1]
    if word == "tt" and following in ONLY_BEFORE_THE_PARTY[0]:
        return ONLY_BEFORE_THE_PARTY[1]
    return word


def without_place(text: str) -> str:
    """Text without its last words "xã", "của xã Suối Mây", "thuộc UBND phường 2"."""
    for found in _PLACE_TAIL.finditer(text):
        name = text[found.end() :].split()
        if len(name) <= 4 and all(word[0].isupper() or word[0].isdigit() for word in name):
            if name and fold(name[0]) == "hoi":
                continue
            return text[: found.start()]
    return text


def stands_for(short: str, name: str) -> bool:
    """Whether words and initials of `short` give all words of a name, in order ("TT CƯDVC")."""
    words = [word for word in re.findall(r"\w+", fold(without_place(name))) if word != "va"]
    tokens = re.findall(r"\w+", fold(without_place(clean(short))))
    at = 0
    for token in tokens:
        taken = next(
            (
                count
                for count in range(len(words) - at, 0, -1)
                if token == "".join(word[0] for word in words[at : at + count])
            ),
            0,
        )
        if taken < 2:
            taken = int(at < len(words) and words[at] in (token, _WRITTEN_SHORT.get(token)))
        if not taken:
            return False
        at += taken
    return at == len(words) and len(tokens) < len(words)


def key_of(text: str) -> str:
    """What all spellings of a unit outside the catalogue have in common."""
    return _short_key(text) if len(text) <= MAX_LENGTH else _key_of(stem_of(text))


@lru_cache(maxsize=4096)
def _short_key(text: str) -> str:
    return _key_of(_short_stem(text))


def _key_of(stem: str) -> str:
    return re.sub(r"\s*&\s*", " và ", same_word(stem)).replace(",", "")


def stem_of(text: str) -> str:
    """The unit's name in the new tone, without its place."""
    return _short_stem(text) if len(text) <= MAX_LENGTH else _stem_of(text)


@lru_cache(maxsize=4096)
def _short_stem(text: str) -> str:
    return _stem_of(text)


def _stem_of(text: str) -> str:
    plain = new_tone(clean(text))
    stem = without_place(plain).strip(" ,;-–")
    return stem if stem and not GROUP.fullmatch(stem) else plain
