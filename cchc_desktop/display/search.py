"""Search over everything: what is found by a row's words, and in which order it is shown."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cchc_desktop.display.collation import loose, strict
from cchc_desktop.display.text import nfc

GROUPS = {
    "task": "Nhiệm vụ",
    "target": "Chỉ tiêu",
    "inspection": "Cuộc kiểm tra",
    "finding": "Tồn tại, hạn chế",
    "initiative": "Sáng kiến",
    "activity": "Hoạt động",
    "document": "Văn bản",
    "unit": "Đơn vị",
    "obligation": "Báo cáo",
    "plan": "Kế hoạch",
    "dossier_count": "Hồ sơ thủ tục hành chính",
    "late_dossier": "Hồ sơ trễ hạn",
}
_ORDER = {entity: place for place, entity in enumerate(GROUPS)}

_QUARTER = r"(?:iv|i{1,3}|0?[1-4])"
# `strict` writes "quý" in the older placement of its tone.
_NAME = r"q(?:uy|uý|úy)"
# "quý III,IV" and "quy 3 va quy 4" alike: each quarter becomes one word of its own.
_QUARTERS = re.compile(
    rf"\b{_NAME}\s*({_QUARTER}(?:\s*(?:,|-|–|&|và|va)\s*(?:{_NAME}\s*)?{_QUARTER})*)(?![\wà-ỹ])"
)
_ONE_QUARTER = re.compile(_QUARTER)
_END = " \u241e "
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that can be found: its title, its other words, and where it stands ("KH 05/KH-UBND (2026)").

    `plan_id` or `year` is what the selector must show for the row to be there; None: it is always there.
    """

    entity: str
    row_id: int
    title: str
    details: str = ""
    place: str = ""
    plan_id: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Found rows of one kind, the best first; `total` counts those that are not shown, too."""

    title: str
    entries: tuple[Entry, ...]
    total: int


@dataclass(frozen=True, slots=True)
class _Keys:
    title: str
    text: str


class SearchIndex:
    """Entries with their words folded once for each way to type, so that a keystroke only compares."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._keys: dict[bool, list[_Keys]] = {}
        self._folded(accented=False)

    def find(self, query: str, most: int = 8) -> list[Group]:
        """Rows with all the words: accents count once any is typed; "quý 3" finds "quý III" and back."""
        typed = nfc(query).strip()
        accented = _accented(typed)
        phrase = _comparable(typed, accented=accented)
        words = phrase.split()
        if not words:
            return []
        found: dict[str, list[tuple[int, int]]] = {}
        for at, key in enumerate(self._folded(accented=accented)):
            if all(word in key.text for word in words):
                found.setdefault(self.entries[at].entity, []).append((_rank(key, phrase, words), at))
        return self._groups(found, most)

    def ready_for(self, query: str) -> bool:
        """Whether `find` only compares; words with accents are folded once, long work for a large index."""
        return not _accented(nfc(query).strip()) or True in self._keys

    def fold_accents(self) -> None:
        """Make the index ready for accented words; beside the window, which may search meanwhile."""
        self._folded(accented=True)

    def _folded(self, *, accented: bool) -> list[_Keys]:
        """The words of all entries, folded when they are first wanted so."""
        if accented not in self._keys:
            self._keys[accented] = [_keys(entry, accented=accented) for entry in self.entries]
        return self._keys[accented]

    def _groups(self, found: dict[str, list[tuple[int, int]]], most: int) -> list[Group]:
        ranked = {entity: sorted(rows) for entity, rows in found.items()}
        order = sorted(ranked, key=lambda entity: (ranked[entity][0][0], _ORDER[entity]))
        return [
            Group(
                GROUPS[entity],
                tuple(self.entries[at] for _, at in ranked[entity][:most]),
                len(ranked[entity]),
            )
            for entity in order
        ]


def _accented(typed: str) -> bool:
    return strict(typed) != loose(typed)


def _keys(entry: Entry, *, accented: bool) -> _Keys:
    whole = f"{entry.title}{_END}{entry.details}{_END}{entry.place}"
    plain = " ".join((strict if accented else loose)(whole).split())
    read = _QUARTERS.sub(_quarters, plain) if "qu" in plain or "qú" in plain else plain
    # The plain words stay beside the quarters: "III/2026" typed alone is found, too.
    return _Keys(read.partition(_END)[0], plain if read == plain else f"{read}{_END}{plain}")


def _rank(key: _Keys, phrase: str, words: list[str]) -> int:
    """0: the title starts so; 1: the title has the words as typed; 2: has them anywhere; 3: other fields."""
    if key.title.startswith(phrase):
        return 0
    if phrase in key.title:
        return 1
    return 2 if all(word in key.title for word in words) else 3


def _comparable(text: str, *, accented: bool) -> str:
    key = strict(text) if accented else loose(text)
    return _QUARTERS.sub(_quarters, " ".join(key.split()))


def _quarters(found: re.Match[str]) -> str:
    """Both the words as they are typed halfway ("quý") and each quarter as one word ("quý3")."""
    name = found.group()[:3]
    numbers = [_ROMAN.get(number, number.lstrip("0")) for number in _ONE_QUARTER.findall(found.group(1))]
    return " ".join(f"{name}{number}" for number in numbers)
