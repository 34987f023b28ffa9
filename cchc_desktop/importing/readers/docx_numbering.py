"""Automatic numbers and bullets: Word shows them but stores only which list a paragraph belongs to."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from cchc_desktop.importing.readers.docx_xml import VAL, W, number, value

_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS = 9
_MAX_COUNT = 30_000


@dataclass(slots=True)
class _Level:
    """One level of one list: how its number is written and where it starts."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class _List:
    """The levels of a list and its running counters, shared by all lists of one abstract definition."""

    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The numbering part; `label` must be asked once per paragraph, in document order."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        if root is None:
            return
        abstracts = {a.get(W + "abstractNumId", ""): a for a in root.findall(W + "abstractNum")}
        shared: dict[str, dict[int, int]] = {}
        for num in root.findall(W + "num"):
            abstract_id = value(num, "abstractNumId") or ""
            abstract = _linked(abstracts, abstracts.get(abstract_id))
            if abstract is None:
                continue
            levels = {number(lvl.get(W + "ilvl")): _level(lvl) for lvl in abstract.findall(W + "lvl")}
            restarted = _override(num, levels)
            counts = {} if restarted else shared.setdefault(abstract_id, {})
            self._lists[num.get(W + "numId", "")] = _List(levels, counts)

    def label(self, list_id: str, level: int) -> str:
        """The number or bullet of the next paragraph of the list at `level`; empty when it has none."""
        known = self._lists.get(list_id)
        if known is None or not 0 <= level < _LEVELS:
            return ""
        rule = known.levels.get(level, _Level(text=f"%{level + 1}."))
        current = known.counts.get(level)
        known.counts[level] = rule.start if current is None else min(current + 1, _MAX_COUNT)
        for deeper in [d for d in known.counts if d > level]:
            if _restarts(known.levels.get(deeper), level):
                del known.counts[deeper]
        if rule.form == "bullet":
            return "-"
        if rule.form == "none":
            return rule.text if "%" not in rule.text else ""
        return _PLACE.sub(
            lambda found: _count(known, int(found.group(1)) - 1, legal=rule.legal), rule.text
        ).strip()


def _linked(abstracts: dict[str, Element], abstract: Element | None) -> Element | None:
    """A definition may only point to a numbering style that another definition carries."""
    if abstract is None or (link := value(abstract, "numStyleLink")) is None:
        return abstract
    return next((a for a in abstracts.values() if value(a, "styleLink") == link), abstract)


def _level(lvl: Element) -> _Level:
    restart = value(lvl, "lvlRestart")
    return _Level(
        form=value(lvl, "numFmt") or "decimal",
        text=value(lvl, "lvlText") or "",
        start=min(max(number(value(lvl, "start"), 1), 0), _MAX_COUNT),
        restart=None if restart is None else number(restart),
        legal=lvl.find(W + "isLgl") is not None,
    )


def _override(num: Element, levels: dict[int, _Level]) -> bool:
    restarted = False
    for override in num.findall(W + "lvlOverride"):
        level = number(override.get(W + "ilvl"))
        own = override.find(W + "lvl")
        if own is not None:
            levels[level] = _level(own)
        start = override.find(W + "startOverride")
        if start is not None:
            levels.setdefault(level, _Level(text=f"%{level + 1}.")).start = min(
                number(start.get(VAL), 1), _MAX_COUNT
            )
            restarted = True
    return restarted


def _restarts(deeper: _Level | None, level: int) -> bool:
    """A deeper level begins anew after any higher one, unless it says after which (0: never)."""
    if deeper is None or deeper.restart is None:
        return True
    return deeper.restart > 0 and level < deeper.restart


def _count(known: _List, level: int, *, legal: bool) -> str:
    rule = known.levels.get(level, _Level())
    return written(known.counts.get(level, rule.start), "decimal" if legal else rule.form)


def written(count: int, form: str) -> str:
    """`count` as Word writes it in the number format `form`."""
    if form in {"lowerLetter", "upperLetter"}:
        letters = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, 10) if count > 0 else ""
        return letters.upper() if form == "upperLetter" else letters
    if form in {"lowerRoman", "upperRoman"}:
        roman = _roman(count)
        return roman.upper() if form == "upperRoman" else roman
    if form == "decimalZero":
        return f"{count:02d}"
    return "" if form == "none" else str(count)


def _roman(count: int) -> str:
    digits = []
    for worth, sign in _ROMAN:
        times, count = divmod(count, worth)
        digits.append(sign * times)
    return "".join(digits)
