"""A Word file as paragraphs with their effective formatting and place, and its sections."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cchc_desktop.display.text import tidy
from cchc_desktop.reports.word_package import WordPackage
from cchc_desktop.reports.word_styles import Look, Props, Styles, W, attribute, on, paragraph_props, whole

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE_R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_HIDDEN = frozenset({f"{W}del", f"{W}moveFrom", f"{_MC}Fallback", f"{W}txbxContent", f"{W}rPr", f"{W}pPr"})
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_PIECES = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_TWIPS_PER_MM = 1440 / 25.4
_TWIPS_PER_POINT = 20


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a paragraph stands: which section, and which cell of which table, outermost ones counted."""

    section: int = 0
    table: int | None = None
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph as printed; lengths in millimetres, spacing in points, `number` counts those with text.

    `first` is where the first line begins, `line` a multiple of single spacing.
    """

    number: int
    text: str
    runs: tuple[tuple[str, Look], ...]
    place: str
    first: float
    before: float
    after: float
    line: float
    spot: Spot
    drawn: bool = False
    ruled: bool = False
    page_field: bool = False

    @property
    def look(self) -> Look | None:
        """How most of its letters look."""
        weights: dict[Look, int] = {}
        for text, look in self.runs:
            weights[look] = weights.get(look, 0) + len(text.strip())
        return max(weights, key=lambda look: weights[look]) if weights else None

    def lines(self) -> tuple["WordParagraph", ...]:
        """The paragraph cut at its line breaks: letterheads are often one paragraph of two lines."""
        if not any("\n" in text for text, _ in self.runs):
            return (self,)
        cut: list[list[tuple[str, Look]]] = [[]]
        for text, look in self.runs:
            for at, piece in enumerate(text.split("\n")):
                if at:
                    cut.append([])
                cut[-1].append((piece, look))
        return tuple(
            replace(self, runs=tuple(runs), text=tidy("".join(text for text, _ in runs))) for runs in cut
        )

    @property
    def capitals(self) -> bool:
        """Whether all its letters are printed as capitals."""
        printed = "".join(text.upper() if look.caps else text for text, look in self.runs)
        return printed == printed.upper() and any(letter.isalpha() for letter in printed)


@dataclass(frozen=True, slots=True)
class WordSection:
    """Pages of one layout, in millimetres; what stands above and below the text on first and later pages."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    title_page: bool
    start: int | None
    headers: dict[str, tuple[WordParagraph, ...]]
    footers: dict[str, tuple[WordParagraph, ...]]


@dataclass(frozen=True, slots=True)
class WordPaper:
    """All of a Word file that a check of its layout looks at."""

    paragraphs: tuple[WordParagraph, ...]
    sections: tuple[WordSection, ...]


def read_word(path: Path) -> WordPaper:
    """Read a .docx file; RuleError when it is none, is damaged or is up to something."""
    with WordPackage(path) as package:
        root = package.part("word/document.xml")
        body = root.find(f"{W}body") if root is not None else None
        if body is None:
            raise package.damaged()
        reader = _Reader(package)
        try:
            paragraphs = tuple(reader.paragraphs(body))
            sections = reader.sections(body)
        except RecursionError as error:
            raise package.damaged() from error
        return WordPaper(paragraphs, sections)


class _Reader:
    def __init__(self, package: WordPackage) -> None:
        self._package = package
        self._styles = Styles(package)
        self._number = self._tables = self._section = 0

    def paragraphs(self, body: Any) -> Iterator[WordParagraph]:
        yield from self._blocks(body, Spot(), "")

    def _blocks(self, parent: Any, spot: Spot, table_style: str) -> Iterator[WordParagraph]:
        for element in parent:
            if element.tag == f"{W}p":
                yield from self._with_boxes(element, replace(spot, section=self._section), table_style)
                if element.find(f"{W}pPr/{W}sectPr") is not None:
                    self._section += 1
            elif element.tag == f"{W}tbl":
                yield from self._table(element, spot, table_style)
            elif element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
                yield from self._blocks(element, spot, table_style)

    def _table(self, table: Any, spot: Spot, outer_style: str) -> Iterator[WordParagraph]:
        style = attribute(table.find(f"{W}tblPr/{W}tblStyle"), "val") or outer_style
        nested = spot.table is not None
        if not nested:
            self._tables += 1
        for at, row in enumerate(table.iter(f"{W}tr") if nested else table.findall(f"{W}tr")):
            for column, cell in enumerate(row.findall(f"{W}tc")):
                place = spot if nested else replace(spot, table=self._tables, row=at, column=column)
                yield from self._blocks(cell, place, style)

    def _with_boxes(self, element: Any, spot: Spot, table_style: str) -> Iterator[WordParagraph]:
        yield self._paragraph(element, spot, table_style)
        for box in _visible(element, f"{W}txbxContent"):
            yield from self._blocks(box, spot, table_style)

    def _paragraph(self, element: Any, spot: Spot, table_style: str) -> WordParagraph:
        own = element.find(f"{W}pPr")
        key = attribute(own.find(f"{W}pStyle"), "val") if own is not None else None
        style = self._styles.chain(key or self._styles.default_paragraph)
        table = self._styles.chain(table_style)
        direct = paragraph_props(own)
        props = {**self._styles.base[0], **table[0], **style[0], **direct}
        level = self._styles.level(props)
        if level is not None:
            props = {**self._styles.base[0], **style[0], **level.props, **direct}
        look = {**self._styles.base[1], **table[1], **style[1]}
        runs = tuple(self._runs(element, look))
        text = tidy("".join(words for words, _ in runs))
        if level is not None and text:
            text = f"{level.marker} {text}"
        self._number += bool(text)
        return _placed(element, props, runs, text, spot, self._number if text else 0)

    def _runs(self, element: Any, props: Props) -> Iterator[tuple[str, Look]]:
        for run in _visible(element, f"{W}r"):
            own = run.find(f"{W}rPr")
            if own is not None and (hidden := own.find(f"{W}vanish")) is not None and on(hidden):
                continue
            words = "".join(
                piece.text or "" if piece.tag == f"{W}t" else _PIECES.get(piece.tag, "") for piece in run
            )
            if words:
                yield words, self._styles.look(props, own)

    def sections(self, body: Any) -> tuple[WordSection, ...]:
        """Every section's layout; a header not given is the one of the section before."""
        names = self._part_names()
        found: list[WordSection] = []
        headers: dict[str, tuple[WordParagraph, ...]] = {}
        footers: dict[str, tuple[WordParagraph, ...]] = {}
        for layout in body.iter(f"{W}sectPr"):
            headers = headers | self._edges(layout, "header", names)
            footers = footers | self._edges(layout, "footer", names)
            found.append(_section(layout, headers, footers))
        return tuple(found)

    def _part_names(self) -> dict[str, str]:
        root = self._package.part("word/_rels/document.xml.rels")
        rows = root.findall(f"{_PACKAGE_R}Relationship") if root is not None else ()
        return {row.get("Id", ""): row.get("Target", "") for row in rows}

    def _edges(self, layout: Any, kind: str, names: dict[str, str]) -> dict[str, tuple[WordParagraph, ...]]:
        found = {}
        for reference in layout.findall(f"{W}{kind}Reference"):
            target = names.get(reference.get(f"{_R}id", ""), "")
            root = self._package.part(target.lstrip("/") if target.startswith("/") else f"word/{target}")
            key = attribute(reference, "type") or "default"
            found[key] = tuple(self.paragraphs(root)) if root is not None else ()
        return found


def _visible(element: Any, tag: str) -> Iterator[Any]:
    """Elements of a paragraph that are printed, each `tag` once, not looked into."""
    for child in element:
        if child.tag == tag:
            yield child
            if tag == f"{W}r":
                continue
        if child.tag not in _HIDDEN:
            yield from _visible(child, tag)


def _placed(
    element: Any, props: Props, runs: tuple[tuple[str, Look], ...], text: str, spot: Spot, number: int
) -> WordParagraph:
    size = max((look.size for _, look in runs), default=14.0)
    line = props.get("line", 240)
    exact = props.get("lineRule", "auto") != "auto"
    fields = [e.text or "" for e in element.iter(f"{W}instrText")]
    fields += [attribute(e, "instr") or "" for e in element.iter(f"{W}fldSimple")]
    return WordParagraph(
        number=number,
        text=text,
        runs=runs,
        place=props.get("jc", "left"),
        first=(props.get("left", 0) + props.get("first", 0)) / _TWIPS_PER_MM,
        before=props.get("before", 0) / _TWIPS_PER_POINT,
        after=props.get("after", 0) / _TWIPS_PER_POINT,
        line=line / _TWIPS_PER_POINT / (size * 1.15) if exact else line / 240,
        spot=spot,
        drawn=any(e.tag in _DRAWN for e in element.iter()),
        ruled=props.get("ruled", False),
        page_field=any("PAGE" in words.upper().split() for words in fields),
    )


def _section(
    layout: Any,
    headers: dict[str, tuple[WordParagraph, ...]],
    footers: dict[str, tuple[WordParagraph, ...]],
) -> WordSection:
    page, margin = layout.find(f"{W}pgSz"), layout.find(f"{W}pgMar")

    def millimetres(element: Any, name: str, default: int) -> float:
        value = whole(attribute(element, name))
        return (default if value is None else abs(value)) / _TWIPS_PER_MM

    gutter = millimetres(margin, "gutter", 0)
    title = layout.find(f"{W}titlePg")
    return WordSection(
        width=millimetres(page, "w", 12240),
        height=millimetres(page, "h", 15840),
        top=millimetres(margin, "top", 1440),
        bottom=millimetres(margin, "bottom", 1440),
        left=millimetres(margin, "left", 1800) + gutter,
        right=millimetres(margin, "right", 1800),
        title_page=title is not None and on(title),
        start=whole(attribute(layout.find(f"{W}pgNumType"), "start")),
        headers=headers,
        footers=footers,
    )
