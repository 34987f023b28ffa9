"""The same unit under many names: one agreed name per unit, cells split into units, spellings grouped."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from cchc_desktop.display.text import fold, same_word, tidy
from cchc_desktop.importing.draft import DraftUnit
from cchc_desktop.importing.unit_catalogue import find_unit, known_unit
from cchc_desktop.importing.unit_cells import is_unit, split_units
from cchc_desktop.importing.unit_spelling import MAX_LENGTH, clean, key_of, new_tone, stands_for, stem_of
from cchc_desktop.importing.unit_words import DEFAULT_UNITS, UnitProposal

__all__ = ["DEFAULT_UNITS", "UnitNames", "UnitProposal", "find_unit", "is_unit", "new_tone"]

_SHORT_HEADS = ("Văn phòng", "Trung tâm")
_ABBREVIATED = re.compile(r"(?<!\w)[A-ZĐƯƠÂÊÔĂ]{2,}(?!\w)")
_LONG_NAME = 4
_MOST_PAIRS = 20_000


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
        self._exact.setdefault(same_word(clean(spelling)), name)
        if self._known.setdefault(key_of(spelling), name) != name:
            self._known[key_of(spelling)] = None
        catalogue = known_unit(clean(spelling))
        if catalogue is None:
            return
        title = catalogue[0].name
        if self._known_catalogue.setdefault(title, name) != name:
            self._known_catalogue[title] = (
                None  # the officer keeps two units apart: only exact spellings count
            )

    def _usual_spellings(self, texts: list[str]) -> dict[str, str]:
        counts: dict[str, Counter[str]] = {}
        for text, times in Counter(texts).items():
            for part in split_units(text):
                stem = stem_of(part)
                counts.setdefault(key_of(part), Counter())[stem] += 0 if stem.isupper() else times
        return {key: spellings.most_common(1)[0][0] for key, spellings in counts.items()}

    def _short_for_one(self, texts: list[str]) -> dict[str, str]:
        """A bare "Văn phòng" is the one office that the plan names; of two it could be, none."""
        names = {self.agreed(part) for text in set(texts) for part in split_units(text)}
        heads = {head: [name for name in names if name.startswith(head + " ")] for head in _SHORT_HEADS}
        return {key_of(head): found[0] for head, found in heads.items() if len(found) == 1}

    def _initials_of_one(self, texts: list[str]) -> dict[str, str]:
        """An abbreviation is the one long name of the plan whose words it is the initials of."""
        parts = {part for text in set(texts) for part in split_units(text)}
        short = [part for part in parts if _ABBREVIATED.search(part) and not known_unit(part)]
        names = {self.agreed(part) for part in parts if len(part.split()) >= _LONG_NAME}
        if len(short) * len(names) > _MOST_PAIRS:
            return {}
        found: dict[str, str] = {}
        for part in short:
            meant = {name for name in names if stands_for(part, name)}
            if len(meant) == 1:
                found[key_of(part)] = meant.pop()
        return found

    def agreed(self, text: str) -> str:
        """The one name of the unit, the same for every spelling; empty for an empty text."""
        plain = clean(text)
        if len(plain) > MAX_LENGTH:
            return plain
        key = key_of(plain)
        certain = self._exact.get(same_word(plain)) or self._known.get(key) or self._alone.get(key)
        if certain:
            return certain
        catalogue = known_unit(plain)
        if catalogue:
            unit, place = catalogue
            confirmed = self._known_catalogue.get(unit.name)
            if confirmed:
                return confirmed
            return f"{unit.name} {place or self._place}" if unit.with_place else unit.name
        stem = self._written.get(key) or stem_of(plain)
        return _sentence_case(stem) if len(stem) > 12 and stem.isupper() else stem[:1].upper() + stem[1:]

    def split(self, text: str) -> tuple[str, ...]:
        """A cell's single units, as written; a group such as "các cơ quan, đơn vị liên quan" is one."""
        if len(text) > 5 * MAX_LENGTH:
            return (clean(text),)
        whole = clean(text)
        if not whole:
            return ()
        if key_of(whole) in self._known or known_unit(whole):
            return (whole,)
        return split_units(text)

    def groups(self, texts: Iterable[str]) -> tuple[DraftUnit, ...]:
        """The distinct units in order of appearance, each with all its spellings."""
        spellings: dict[str, dict[str, None]] = {}
        for text in dict.fromkeys(texts):
            for part in self.split(text):
                spellings.setdefault(self.agreed(part), {}).setdefault(part)
        return tuple(DraftUnit(name, tuple(written)) for name, written in spellings.items())


def _sentence_case(text: str) -> str:
    words = text.split()
    if fold(words[0]) == "truong":
        return " ".join(w if w in {"THCS", "THPT", "TH"} else w.capitalize() for w in words)
    kept = {"HĐND", "UBND", "MTTQ", "THCS", "THPT", "CNTT", "TT&TT"}
    lowered = " ".join(w if w in kept else w.lower() for w in words)
    return lowered[:1].upper() + lowered[1:]
