"""Word plans (.docx, and the text of .docm): the XML read directly, in document order."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple
from xml.etree.ElementTree import Element

from cchc_desktop.display.text import nfc
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.collector import collector_paused
from cchc_desktop.importing.document import Block, Paragraph, Progress
from cchc_desktop.importing.readers import docx_table
from cchc_desktop.importing.readers.docx_numbering import Numbering
from cchc_desktop.importing.readers.docx_slim import used_styles
from cchc_desktop.importing.readers.docx_styles import Look, Styles
from cchc_desktop.importing.readers.docx_text import RunText, contents
from cchc_desktop.importing.readers.docx_xml import W, number, unstrict, value
from cchc_desktop.importing.readers.package import Package

_STEP = 100
# Put together once: these are asked of every paragraph.
_PARAGRAPH, _TABLE, _LOOK, _MARK_LOOK = W + "p", W + "tbl", W + "pPr", W + "rPr"


@collector_paused()
def read(content: bytes, name: str, progress: Progress) -> tuple[Block, ...]:
    """The paragraphs and tables of the document's body; headers and footers are left out."""
    package = Package(content, name)
    main = _main_part(package)
    document = package.read(main)
    root = unstrict(package.parsed(document))
    body = root.find(W + "body")
    if body is None:
        raise RuleError(
            f"Tệp {name} không có phần văn bản.", hint="Hãy mở bằng Word, lưu thành bản mới rồi nhập lại."
        )
    children = list(contents(body))
    done = 0
    reader = BodyReader(
        Styles(_beside(package, main, "styles.xml", partial(used_styles, document=document))),
        Numbering(_beside(package, main, "numbering.xml")),
        lambda: progress(done, len(children)),
    )
    for done, child in enumerate(children):
        if done % _STEP == 0:
            reader.tick()
        reader.add(child)
    progress(len(children), len(children))
    blocks = reader.finish()
    if not blocks and any("/media/" in part for part in package.names()):
        raise RuleError(
            f"Tệp {name} chỉ có ảnh, không có chữ để đọc.",
            hint="Hãy xin tệp gốc của kế hoạch, hoặc dùng phần mềm nhận dạng chữ (OCR) trước.",
        )
    return blocks


def _main_part(package: Package) -> str:
    if "word/document.xml" in package:
        return "word/document.xml"
    return package.main_part("wordprocessingml") or "word/document.xml"


def _beside(
    package: Package, main: str, part: str, slim: Callable[[bytes], bytes] | None = None
) -> Element | None:
    path = f"{main.rpartition('/')[0]}/{part}".lstrip("/")
    return unstrict(package.xml(path, slim)) if path in package else None


class Read(NamedTuple):
    """What one paragraph's element says, text not trimmed; `merged` where its end mark is deleted."""

    text: str
    label: str
    bold: bool
    centered: bool
    level: int
    boxes: list[Element]
    merged: bool


class BodyReader:
    """Turns body elements into blocks; counters of lists run through cells and text boxes too."""

    def __init__(self, styles: Styles, numbering: Numbering, tick: Callable[[], None]) -> None:
        self.styles = styles
        self.tick = tick
        self._numbering = numbering
        self._blocks: list[Block] = []
        self._carried = ""

    def add(self, element: Element) -> None:
        """One paragraph or table of the body."""
        if element.tag == _PARAGRAPH:
            self._add_paragraph(element)
        elif element.tag == _TABLE:
            self._add_table(element)

    def finish(self) -> tuple[Block, ...]:
        """All blocks read."""
        if self._carried.strip():
            self._blocks.append(Paragraph(self._carried.strip(), len(self._blocks)))
        return tuple(self._blocks)

    def _add_paragraph(self, element: Element) -> None:
        read = self.paragraph(element)
        if read.merged:
            # The mark at its end is a tracked deletion: Word shows it as one with the next paragraph.
            self._carried += read.text
        elif text := (self._carried + read.text).strip():
            self._carried = ""
            place = len(self._blocks)
            self._blocks.append(Paragraph(text, place, read.bold, read.centered, read.level, read.label))
        for box in read.boxes:
            for child in contents(box):
                self.add(child)

    def _add_table(self, element: Element) -> None:
        inner = docx_table.only_cell(element)
        if inner is not None:
            for child in contents(inner):
                self.add(child)
            return
        table = docx_table.read(element, self, len(self._blocks))
        if table is not None:
            self._blocks.append(table)

    def paragraph(self, element: Element, *, number_empty: bool = False) -> Read:
        """What a paragraph says and the text boxes in it.

        `number_empty` asks for the automatic number of a paragraph without text too: a TT column that Word
        numbers by itself holds nothing else.
        """
        properties = element.find(_LOOK)
        look = self.styles.look(value(properties, "pStyle"))
        runs = RunText(self.styles, look)
        runs.walk(element)
        text = nfc(runs.text()).replace("\u00a0", " ")
        label = self._label(properties, look) if number_empty or text.strip() else ""
        align = value(properties, "jc")
        mark = None if properties is None else properties.find(_MARK_LOOK)
        return Read(
            text,
            nfc(label) if label else "",
            bold=runs.all_bold,
            centered=align == "center" if align is not None else look.centered,
            level=_level(properties, look),
            boxes=runs.boxes,
            merged=mark is not None and mark.find(W + "del") is not None,
        )

    def _label(self, properties: Element | None, look: Look) -> str:
        own = None if properties is None else properties.find(W + "numPr")
        list_id = value(own, "numId") or look.list_id
        if list_id is None or list_id == "0":
            return ""
        level = value(own, "ilvl")
        return self._numbering.label(list_id, look.list_level if level is None else number(level))


def _level(properties: Element | None, look: Look) -> int:
    own = value(properties, "outlineLvl")
    if own is None:
        return look.level
    level = number(own, 9)
    return level + 1 if 0 <= level < 9 else 0
