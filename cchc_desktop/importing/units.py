"""The same unit under many names: one agreed name per unit, cells split into units, spellings grouped."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from cchc_desktop.display.text import fold, nfc, same_word, tidy
from cchc_desktop.importing.draft import DraftUnit
from cchc_desktop.importing.unit_words import (
    ABBREVIATIONS,
    DEFAULT_UNITS,
    KNOWN_UNITS,
    ONLY_AFTER,
    ONLY_BEFORE,
    ONLY_BEFORE_THE_PARTY,
    UNIT_HEADS,
    KnownUnit,
    UnitProposal,
)

__all__ = ["DEFAULT_UNITS", "UnitNames", "UnitProposal", "find_unit", "is_unit", "new_tone"]

_OLD_TONE = re.compile(
    "(?<![qQ])([oOuU])([aeyAEY])([\u0300\u0301\u0303\u0309\u0323])(?![a-zA-Z\u0300-\u036f])"
)
_MARKUP = re.compile(r"<[^<>]{0,80}>|[*_`#|]+")
_BULLET = re.compile(r"^\s*(?:[-–—+•●▪◦*·]\s*|\(?\d{1,2}[.)]\s+|[a-zđ]\)\s+)+")
_REMARK = re.compile(
    r"\s*\((?:chủ trì|phối hợp|nếu có|b/c|để b/c|để báo cáo|chủ trì tham mưu)\)", re.IGNORECASE
)
_PLACE_WORDS = "xã|phường|đặc khu|thị trấn"
_PLACE_TAIL = re.compile(
    r"(?:\s*,)?(?:\s+(?:của|thuộc|trực thuộc|trên địa bàn|tại))*(?:\s+(?:UBND|[UỦ]y ban nhân dân))?"
    rf"(?:\s+cấp)?(?<!\bvăn)\s+(?:{_PLACE_WORDS})(?=\s|$)",
    re.IGNORECASE,
)
_PLAIN_PLACE_TAIL = re.compile(
    r"(?: (?:cua|thuoc|truc|tren|dia ban|cua uy ban nhan dan|thuoc uy ban nhan dan|cap))*"
    r" (?P<place>xa|phuong|dac khu|thi tran)(?P<name>(?: [\w']+){0,4})"
)
_PLACE_OF_PLAIN = {"xa": "xã", "phuong": "phường", "dac khu": "đặc khu", "thi tran": "thị trấn"}
_TWO_BODIES = re.compile(
    r"((?:v[ăa]n ph[òo]ng|vp)\.?\s*(?:hđnd|hội đồng nhân dân)(?:\s*(?:xã|phường))?)"
    r"(\s*(?:,|và|&|-|–|/|\+)\s*)(ubnd|[uủ]y ban nhân dân|uỷ ban nhân dân)",
    re.IGNORECASE,
)
_INNER_HEAD = re.compile(r"\s+(?=(?:Phòng|Văn phòng|Trung tâm|Công an|Trạm|Ban)\s)")
_JOINT = "\ue000"
_SEPARATOR = re.compile(r"\s*[;\n]\s*|\s*[,/+]\s*|\s+(?:và|&)\s+|\s+[-–—]\s*|\s*[-–—]\s+|•")
_UNFINISHED = re.compile(
    r"(?:^|\s)(?:của|thuộc|và|với|các|lãnh đạo|chủ tịch|phó chủ tịch|pct|thường trực|đại diện|toàn thể|"
    r"người đứng đầu|thủ trưởng|đồng chí)$|^(?:văn phòng|ban|tổ|hội|đoàn|trung tâm|phòng|trường|trạm)$",
    re.IGNORECASE,
)
_GROUP = re.compile(r"^(?:tất cả )?(?:các|những|từng|mỗi|toàn thể|một số)\b", re.IGNORECASE)
_COMMON_NOUN = re.compile(
    r"^(?:phòng|ban|ngành|đoàn thể|đơn vị|cơ quan|tổ chức|địa phương|công chức|cán bộ|hội|viên chức|bộ phận|"
    r"trường|trạm|trung tâm|thôn|bản|tổ|nhà trường)\b"
)
_HEAD = re.compile("|".join(UNIT_HEADS))
_ACCENTED_HEADS = {
    "so": {"sở"}, "ban": {"ban"}, "to": {"tổ"}, "hoi": {"hội"}, "doan": {"đoàn"}, "bo": {"bộ"},
    "phong": {"phòng"}, "truong": {"trường", "trưởng"}, "tram": {"trạm"}, "cac": {"các"}, "thon": {"thôn"},
    "nganh": {"ngành"}, "thue": {"thuế"}, "thu": {"thủ"}, "chu": {"chủ"}, "kho": {"kho"},
    "ap": {"ấp"}, "buon": {"buôn"}, "lang": {"làng"}, "don": {"đồn"}, "doi": {"đội"}, "gia": {"già"},
}  # fmt: skip
_KEYS: dict[str, KnownUnit] = {key: unit for unit in KNOWN_UNITS for key in unit.keys}
_LONGEST_KEYS = sorted(_KEYS, key=len, reverse=True)
_MAX_LENGTH = 400
_SHORT_HEADS = ("Văn phòng", "Trung tâm")
_ABBREVIATED = re.compile(r"(?<!\w)[A-ZĐƯƠÂÊÔĂ]{2,}(?!\w)")
_LONG_NAME = 4
_MOST_PAIRS = 20_000
_WRITTEN_SHORT = {"p": "phong"}


def new_tone(text: str) -> str:
    """Text with the new tone placement: "hoá" gives "hóa", "Uỷ" gives "Ủy", "quý" stays."""
    split = unicodedata.normalize("NFD", nfc(text))
    return unicodedata.normalize("NFC", _OLD_TONE.sub(r"\1\3\2", split))


def _clean(text: str) -> str:
    return _short_clean(text) if len(text) <= _MAX_LENGTH else _cleaned(text)


@lru_cache(maxsize=8192)
def _short_clean(text: str) -> str:
    return _cleaned(text)


def _cleaned(text: str) -> str:
    plain = _BULLET.sub("", tidy(_MARKUP.sub(" ", nfc(text))))
    return _REMARK.sub("", plain).strip(" ;.,:-–—/&+")


def _plain_words(text: str) -> tuple[str, ...]:
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


def _known_unit(text: str) -> tuple[KnownUnit, str] | None:
    return _recognised(text) if len(text) <= _MAX_LENGTH else None


@lru_cache(maxsize=8192)
def _recognised(text: str) -> tuple[KnownUnit, str] | None:
    """The catalogue's unit that the whole text names, and its place word ("xã", "phường" or none)."""
    plain = " ".join(_plain_words(text))
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
    return bool(words) and (words[0] == "hoi" or bool(_HEAD.match(" ".join(words))) or "lien quan" in name)


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


def _starts_a_unit(text: str) -> bool:
    plain = fold(text)
    if not _HEAD.match(plain):
        return False
    first = text.split(maxsplit=1)[0].casefold().strip(".,")
    wanted = _ACCENTED_HEADS.get(fold(first))
    return wanted is None or first in wanted or first.isascii()


def is_unit(text: str) -> bool:
    """Whether a cell names units and nothing else (not a product, a deadline or a sentence)."""
    return len(text) <= 10 * _MAX_LENGTH and _is_unit(text)


@lru_cache(maxsize=2048)
def _is_unit(text: str) -> bool:
    plain = _clean(text)
    if not plain or len(plain) > _MAX_LENGTH:
        return False
    if _known_unit(plain):
        return True
    parts = _split(text)
    return bool(parts) and all(len(part) <= 150 and _starts_a_unit(part) for part in parts)


def find_unit(text: str) -> tuple[str, int] | None:
    """The catalogue's unit named at the very start of a text: its words as written and where they end."""
    return _unit_at_start(text[:160])


@lru_cache(maxsize=4096)
def _unit_at_start(text: str) -> tuple[str, int] | None:
    pieces = list(re.finditer(r"[\w.'/&]+", text))[:14]
    if not pieces or not _starts_a_unit(text[pieces[0].start() :]):
        return None
    for count in range(len(pieces), 0, -1):
        end = pieces[count - 1].end()
        words = text[pieces[0].start() : end]
        if not re.search(r"[.,;:()]", words[:-1]) and _known_exactly(words):
            return words, end
    return None


def _known_exactly(words: str) -> bool:
    plain = " ".join(_plain_words(words))
    if plain in _KEYS:
        return True
    tail = re.search(r" (?:xa|phuong)$", plain)
    return bool(tail) and plain[: tail.start() if tail else None] in _KEYS


def _split(text: str) -> tuple[str, ...]:
    return _short_split(text) if len(text) <= _MAX_LENGTH else _parts(text)


@lru_cache(maxsize=4096)
def _short_split(text: str) -> tuple[str, ...]:
    return _parts(text)


def _parts(text: str) -> tuple[str, ...]:
    lines = [_BULLET.sub("", line).strip() for line in nfc(_MARKUP.sub(" ", text)).splitlines()]
    joined = "\n".join(line for line in lines if line)
    joints = iter([found.group(2) for found in _TWO_BODIES.finditer(joined)])
    pieces = re.split(f"({_SEPARATOR.pattern})", _TWO_BODIES.sub(rf"\1{_JOINT}\3", joined))
    parts: list[str] = []
    for between, piece in zip(["", *pieces[1::2]], pieces[0::2], strict=True):
        if parts and not _begins_new(parts[-1], piece):
            parts[-1] += (between if between.strip() else " ") + piece
        else:
            parts.append(piece)
    whole = (_clean(re.sub(_JOINT, lambda _: next(joints), part)) for part in parts)
    return tuple(unit for part in whole if part for unit in _run_together(part))


def _run_together(text: str) -> tuple[str, ...]:
    """Two known units with nothing between them ("Phòng Kinh tế Công an xã")."""
    if len(text) <= _MAX_LENGTH and not _known_unit(text):
        for found in _INNER_HEAD.finditer(text):
            left, right = text[: found.start()], text[found.end() :]
            if _known_unit(left) and _known_unit(right):
                return left, right
    return (text,)


def _begins_new(before: str, piece: str) -> bool:
    piece = _clean(piece)
    if not piece or not _starts_a_unit(piece) or _UNFINISHED.search(before.strip()):
        return False
    return not (_GROUP.match(_clean(before)) and _COMMON_NOUN.match(piece))


def _without_place(text: str) -> str:
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
    words = [word for word in re.findall(r"\w+", fold(_without_place(name))) if word != "va"]
    tokens = re.findall(r"\w+", fold(_without_place(_clean(short))))
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


class UnitNames:
    """Agreed names of a plan's units.

    `known` are the spellings the officer has confirmed, with the name each stands for; `texts` the plan's
    own unit cells, which decide how a unit outside the catalogue is written and whether the place is "xã" or
    "phường".
    """

    def __init__(self, known: Mapping[str, str] | None = None, texts: Iterable[str] = ()) -> None:
        self._exact: dict[str, str] = {}
        self._known: dict[str, str | None] = {}
        self._known_catalogue: dict[str, str | None] = {}
        for spelling, name in (known or {}).items():
            self._learn(spelling, name)
        for name in (known or {}).values():
            self._learn(name, name)
        listed = [tidy(text) for text in texts]
        folded = " ".join(listed).casefold()
        self._place = "phường" if folded.count("phường") > folded.count("xã") else "xã"
        self._written = self._usual_spellings(listed)
        self._alone: dict[str, str] = {}
        self._alone = self._short_for_one(listed)
        self._alone.update(self._initials_of_one(listed))

    def _learn(self, spelling: str, name: str) -> None:
        self._exact.setdefault(same_word(_clean(spelling)), name)
        if self._known.setdefault(self._key(spelling), name) != name:
            self._known[self._key(spelling)] = None
        catalogue = _known_unit(_clean(spelling))
        if catalogue is None:
            return
        title = catalogue[0].name
        if self._known_catalogue.setdefault(title, name) != name:
            self._known_catalogue[title] = (
                None  # the officer keeps two units apart: only exact spellings count
            )

    def _usual_spellings(self, texts: list[str]) -> dict[str, str]:
        counts: dict[str, Counter[str]] = {}
        for text in texts:
            for part in _split(text):
                stem = self._stem(part)
                counts.setdefault(self._key(part), Counter())[stem] += 0 if stem.isupper() else 1
        return {key: spellings.most_common(1)[0][0] for key, spellings in counts.items()}

    def _short_for_one(self, texts: list[str]) -> dict[str, str]:
        """A bare "Văn phòng" is the one office that the plan names; of two it could be, none."""
        names = {self.agreed(part) for text in texts for part in _split(text)}
        heads = {head: [name for name in names if name.startswith(head + " ")] for head in _SHORT_HEADS}
        return {self._key(head): found[0] for head, found in heads.items() if len(found) == 1}

    def _initials_of_one(self, texts: list[str]) -> dict[str, str]:
        """An abbreviation is the one long name of the plan whose words it is the initials of."""
        parts = {part for text in texts for part in _split(text)}
        short = [part for part in parts if _ABBREVIATED.search(part) and not _known_unit(part)]
        names = {self.agreed(part) for part in parts if len(part.split()) >= _LONG_NAME}
        if len(short) * len(names) > _MOST_PAIRS:
            return {}
        found: dict[str, str] = {}
        for part in short:
            meant = {name for name in names if stands_for(part, name)}
            if len(meant) == 1:
                found[self._key(part)] = meant.pop()
        return found

    @staticmethod
    def _stem(text: str) -> str:
        return _short_stem(text) if len(text) <= _MAX_LENGTH else _stem_of(text)

    @classmethod
    def _key(cls, text: str) -> str:
        return _short_key(text) if len(text) <= _MAX_LENGTH else _key_of(cls._stem(text))

    def agreed(self, text: str) -> str:
        """The one name of the unit, the same for every spelling; empty for an empty text."""
        plain = _clean(text)
        if len(plain) > _MAX_LENGTH:
            return plain
        key = self._key(plain)
        certain = self._exact.get(same_word(plain)) or self._known.get(key) or self._alone.get(key)
        if certain:
            return certain
        catalogue = _known_unit(plain)
        if catalogue:
            unit, place = catalogue
            confirmed = self._known_catalogue.get(unit.name)
            if confirmed:
                return confirmed
            return f"{unit.name} {place or self._place}" if unit.with_place else unit.name
        stem = self._written.get(key) or self._stem(plain)
        return _sentence_case(stem) if len(stem) > 12 and stem.isupper() else stem[:1].upper() + stem[1:]

    def split(self, text: str) -> tuple[str, ...]:
        """A cell's single units, as written; a group such as "các cơ quan, đơn vị liên quan" is one."""
        if len(text) > 5 * _MAX_LENGTH:
            return (_clean(text),)
        whole = _clean(text)
        if not whole:
            return ()
        if self._key(whole) in self._known or _known_unit(whole):
            return (whole,)
        return _split(text)

    def groups(self, texts: Iterable[str]) -> tuple[DraftUnit, ...]:
        """The distinct units in order of appearance, each with all its spellings."""
        spellings: dict[str, dict[str, None]] = {}
        for text in texts:
            for part in self.split(text):
                spellings.setdefault(self.agreed(part), {}).setdefault(part)
        return tuple(DraftUnit(name, tuple(written)) for name, written in spellings.items())


@lru_cache(maxsize=4096)
def _short_key(text: str) -> str:
    return _key_of(_short_stem(text))


def _key_of(stem: str) -> str:
    return re.sub(r"\s*&\s*", " và ", same_word(stem)).replace(",", "")


@lru_cache(maxsize=4096)
def _short_stem(text: str) -> str:
    return _stem_of(text)


def _stem_of(text: str) -> str:
    plain = new_tone(_clean(text))
    stem = _without_place(plain).strip(" ,;-–")
    return stem if stem and not _GROUP.fullmatch(stem) else plain


def _sentence_case(text: str) -> str:
    words = text.split()
    if fold(words[0]) == "truong":
        return " ".join(w if w in {"THCS", "THPT", "TH"} else w.capitalize() for w in words)
    kept = {"HĐND", "UBND", "MTTQ", "THCS", "THPT", "CNTT", "TT&TT"}
    lowered = " ".join(w if w in kept else w.lower() for w in words)
    return lowered[:1].upper() + lowered[1:]
