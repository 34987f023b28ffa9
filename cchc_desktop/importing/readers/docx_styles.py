"""What a paragraph or a table inherits from its style: weight, place, heading level, numbering, borders."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from cchc_desktop.importing.readers.docx_xml import VAL, W, number, switch, value

_HEADING = re.compile(r"heading ([1-9])$", re.IGNORECASE)
_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Look:
    """A style with all it is based on, resolved; None where nothing is said."""

    bold: bool = False
    caps: bool = False
    hidden: bool = False
    centered: bool = False
    level: int = 0
    list_id: str | None = None
    list_level: int = 0


class Styles:
    """The styles part; a document without one has styles that say nothing."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall(W + "style")
        self._styles = {style.get(W + "styleId", ""): style for style in found}
        self._default = next(
            (
                s.get(W + "styleId", "")
                for s in found
                if s.get(W + "type") == "paragraph" and s.get(W + "default") == "1"
            ),
            "",
        )
        self._looks: dict[str, Look] = {}
        self._bordered: dict[str, bool] = {}

    def look(self, style_id: str | None) -> Look:
        """The resolved look of a paragraph or character style."""
        key = style_id if style_id is not None else self._default
        if key not in self._looks:
            self._looks[key] = self._resolve(key)
        return self._looks[key]

    def _chain(self, style_id: str) -> Iterator[Element]:
        for _ in range(_DEPTH):
            style = self._styles.get(style_id)
            if style is None:
                return
            yield style
            style_id = value(style, "basedOn") or ""

    def _resolve(self, style_id: str) -> Look:
        chain = list(self._chain(style_id))
        runs = [style.find(W + "rPr") for style in chain]
        paragraphs = [style.find(W + "pPr") for style in chain]
        numbering = next(
            (n for p in paragraphs if p is not None and (n := p.find(W + "numPr")) is not None), None
        )
        align = next((a for p in paragraphs if (a := value(p, "jc")) is not None), "")
        return Look(
            bold=_first(runs, "b"),
            caps=_first(runs, "caps"),
            hidden=_first(runs, "vanish"),
            centered=align == "center",
            level=_level(chain, paragraphs),
            list_id=value(numbering, "numId"),
            list_level=number(value(numbering, "ilvl")),
        )

    def table_bordered(self, style_id: str | None) -> bool:
        """Whether the table style draws lines."""
        key = style_id or ""
        if key not in self._bordered:
            self._bordered[key] = any(_style_draws(style) for style in self._chain(key))
        return self._bordered[key]


def _style_draws(style: Element) -> bool:
    return any(draws(b) for tag in ("tblBorders", "tcBorders") for b in style.iter(W + tag))


def draws(borders: Element | None) -> bool:
    """Whether a border set has at least one visible line."""
    return borders is not None and any(side.get(VAL, "none") not in {"none", "nil"} for side in borders)


def _first(runs: list[Element | None], tag: str) -> bool:
    return next((said for run in runs if (said := switch(run, tag)) is not None), False)


def _level(chain: list[Element], paragraphs: list[Element | None]) -> int:
    outline = next((o for p in paragraphs if (o := value(p, "outlineLvl")) is not None), None)
    if outline is not None:
        level = number(outline, 9)
        return level + 1 if 0 <= level < 9 else 0
    for style in chain:
        if named := _HEADING.match(value(style, "name") or ""):
            return int(named.group(1))
    return 0
