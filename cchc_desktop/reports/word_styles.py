"""Effective formatting of a Word file: defaults, styles with their parents, numbering, own formatting."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from cchc_desktop.reports.word_package import WordPackage

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TOGGLES = ("b", "i", "caps")

Props = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text is printed; `fonts` are those of plain and of accented letters."""

    fonts: tuple[str, ...]
    size: float
    bold: bool
    italic: bool
    caps: bool
    underline: bool
    color: str


def attribute(element: Any, name: str) -> str | None:
    """The value of a `w:` attribute; None without element or attribute."""
    return None if element is None else element.get(W + name)


def on(element: Any) -> bool:
    """Whether a switch such as `w:b` is on."""
    return attribute(element, "val") not in ("0", "false", "off", "none")


def whole(text: str | None) -> int | None:
    """A number of twips or half points; None for what Word would not have written."""
    try:
        return None if text is None else round(float(text))
    except (ValueError, OverflowError):
        return None


def run_props(element: Any) -> Props:
    """What a `w:rPr` says itself."""
    found: Props = {}
    if element is None:
        return found
    for name in _TOGGLES:
        if (mark := element.find(W + name)) is not None:
            found[name] = on(mark)
    if (mark := element.find(W + "u")) is not None:
        found["u"] = on(mark)
    if (size := whole(attribute(element.find(W + "sz"), "val"))) is not None:
        found["size"] = size / 2
    if (color := attribute(element.find(W + "color"), "val")) is not None:
        found["color"] = color
    return found | _font_props(element.find(W + "rFonts"))


def _font_props(fonts: Any) -> Props:
    found: Props = {}
    for name in ("ascii", "hAnsi"):
        themed = attribute(fonts, f"{name}Theme")
        if themed is not None:
            found[name] = f"+{themed[:5]}"
        elif (plain := attribute(fonts, name)) is not None:
            found[name] = plain
    return found


def paragraph_props(element: Any) -> Props:
    """What a `w:pPr` says itself: lengths in twips."""
    found: Props = {}
    if element is None:
        return found
    if (place := attribute(element.find(W + "jc"), "val")) is not None:
        found["jc"] = place
    if element.find(W + "pBdr") is not None:
        found["ruled"] = True
    indent = element.find(W + "ind")
    for name, key in (("left", "left"), ("start", "left"), ("right", "right"), ("firstLine", "first")):
        if (value := whole(attribute(indent, name))) is not None:
            found[key] = value
    if (value := whole(attribute(indent, "hanging"))) is not None:
        found["first"] = -value
    return found | _spacing_props(element.find(W + "spacing")) | _number_props(element.find(W + "numPr"))


def _spacing_props(spacing: Any) -> Props:
    found: Props = {}
    for name in ("before", "after", "line"):
        if (value := whole(attribute(spacing, name))) is not None:
            found[name] = value
    if (rule := attribute(spacing, "lineRule")) is not None:
        found["lineRule"] = rule
    return found


def _number_props(numbering: Any) -> Props:
    if numbering is None:
        return {}
    level = attribute(numbering.find(W + "ilvl"), "val") or "0"
    return {"num": attribute(numbering.find(W + "numId"), "val"), "level": level}


@dataclass(frozen=True, slots=True)
class Level:
    """A level of automatic numbering: how its marker looks, and its indents."""

    marker: str
    props: Props


_MARKERS = {"upperRoman": "I", "decimal": "1", "decimalZero": "1", "lowerLetter": "a", "upperLetter": "A"}


@dataclass
class Styles:
    """Looks up the effective properties of a package's styles."""

    package: WordPackage
    _known: dict[str, tuple[Props, Props]] = field(default_factory=dict)
    _styles: dict[str, Any] = field(default_factory=dict)
    _fonts: dict[str, str] = field(default_factory=dict)
    _levels: dict[tuple[str, str], Level] = field(default_factory=dict)
    default_paragraph: str = ""
    base: tuple[Props, Props] = field(default_factory=lambda: ({}, {}))

    def __post_init__(self) -> None:
        """Read styles, theme fonts and numbering once."""
        root = self.package.part("word/styles.xml")
        if root is not None:
            defaults = root.find(W + "docDefaults")
            if defaults is not None:
                self.base = (
                    paragraph_props(defaults.find(f"{W}pPrDefault/{W}pPr")),
                    run_props(defaults.find(f"{W}rPrDefault/{W}rPr")),
                )
            for style in root.findall(W + "style"):
                key = attribute(style, "styleId") or ""
                self._styles[key] = style
                if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true"):
                    self.default_paragraph = key
        self._read_theme()
        self._read_numbering()

    def _read_theme(self) -> None:
        theme = self.package.part("word/theme/theme1.xml")
        for kind in ("major", "minor"):
            face = theme.find(f".//{_A}{kind}Font/{_A}latin") if theme is not None else None
            self._fonts[f"+{kind}"] = face.get("typeface", "") if face is not None else ""

    def _read_numbering(self) -> None:
        root = self.package.part("word/numbering.xml")
        if root is None:
            return
        abstract = {attribute(a, "abstractNumId"): a for a in root.findall(W + "abstractNum")}
        for number in root.findall(W + "num"):
            key = attribute(number, "numId") or ""
            source = abstract.get(attribute(number.find(W + "abstractNumId"), "val"))
            for level in source.findall(W + "lvl") if source is not None else ():
                self._levels[key, attribute(level, "ilvl") or "0"] = _level(level)

    def chain(self, key: str | None) -> tuple[Props, Props]:
        """Paragraph and run properties of a style with those of the styles it is based on."""
        if key is None or key not in self._styles:
            return {}, {}
        if key not in self._known:
            self._known[key] = ({}, {})  # a style based on itself ends here
            style = self._styles[key]
            above = self.chain(attribute(style.find(W + "basedOn"), "val"))
            self._known[key] = (
                above[0] | paragraph_props(style.find(W + "pPr")),
                above[1] | run_props(style.find(W + "rPr")),
            )
        return self._known[key]

    def level(self, props: Props) -> Level | None:
        """The level of numbering that a paragraph asks for."""
        return self._levels.get((props.get("num") or "", props.get("level") or "0"))

    def look(self, paragraph: Props, own: Any) -> Look:
        """How a run looks whose paragraph gives `paragraph`; `own` is its `w:rPr`."""
        character = self.chain(attribute(own.find(W + "rStyle"), "val"))[1] if own is not None else {}
        merged = {**paragraph, **character}
        for name in _TOGGLES:
            if character.get(name) and paragraph.get(name):
                # Bold in a bold style switches bold off again.
                merged[name] = False
        merged |= run_props(own)
        fonts = tuple(dict.fromkeys(self._font(merged.get(name)) for name in ("ascii", "hAnsi")))
        return Look(
            fonts,
            merged.get("size", 10.0),
            merged.get("b", False),
            merged.get("i", False),
            merged.get("caps", False),
            merged.get("u", False),
            merged.get("color", "auto"),
        )

    def _font(self, name: str | None) -> str:
        return self._fonts.get(name, name) if name else "Times New Roman"


def _level(level: Any) -> Level:
    kind = attribute(level.find(W + "numFmt"), "val") or "decimal"
    text = attribute(level.find(W + "lvlText"), "val") or ""
    sign = _MARKERS.get(kind)
    marker = "-" if sign is None else "".join(_filled(text, sign))
    return Level(marker, paragraph_props(level.find(W + "pPr")))


def _filled(text: str, sign: str) -> Iterator[str]:
    """Each "%1" of a level's text as a number of its kind."""
    marked = False
    for letter in text:
        if marked and letter.isdigit():
            yield sign
        elif letter != "%":
            yield letter
        marked = letter == "%"
