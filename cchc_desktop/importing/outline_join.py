"""Physical lines to logical paragraphs: text copied from a PDF breaks inside sentences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from cchc_desktop.importing.document import Paragraph, Source, Table
from cchc_desktop.importing.outline_labels import Label, read_label, strip_markup

_ENDS = (".", ";", ":", "!", "?", "./", "…")
_TABLE_ROW = re.compile(r"\|.*\||[^\t]*\t[^\t]*\t")
_PAGE_NUMBER = re.compile(r"(?:trang\s*)?[-–]?\s*\d{1,3}\s*(?:/\s*\d{1,3})?\s*[-–]?", re.IGNORECASE)
_OPEN_END = re.compile(
    r"(?:[,\-–(“]|\b(?:và|của|các|theo|với|từ|đến|số|năm|tháng|ngày|trong|tại|cho|hoặc|đoạn|bằng|về))$"
)
_CUT_NUMBER = re.compile(r"\d-$")
_WRAP_WIDTH = 130
_WINDOW = 25


# A tuple: one is made of every line, and a frozen dataclass takes five times as long to make.
class Physical(NamedTuple):
    """One physical line; `strong` says that the file marks it as a heading or bold throughout."""

    text: str
    place: int
    label: Label | None
    strong: bool
    centered: bool


@dataclass(slots=True)
class Joined:
    """A logical paragraph; `text` is without its label."""

    text: str
    place: int
    label: Label | None
    strong: bool
    centered: bool
    last: str


def physical_lines(source: Source) -> Iterator[Physical]:
    """The lines that are no table's, without markup, empty lines and page numbers."""
    for block in source.blocks:
        for paragraph in (block,) if isinstance(block, Paragraph) else _sheet_text(block):
            for index, raw in enumerate(paragraph.text.split("\n")):
                line = _physical(paragraph, raw, first=index == 0)
                if line is not None:
                    yield line


def _sheet_text(table: Table) -> Iterator[Paragraph]:
    """The paragraphs of a spreadsheet that was used as writing paper: rows of one filled cell each."""
    rows = [[cell.text for cell in row if cell.text.strip()] for row in table.rows]
    single = [cells[0] for cells in rows if len(cells) == 1]
    filled = sum(1 for cells in rows if cells)
    if table.width <= 4 and len(single) >= 4 and len(single) >= filled * 0.6:
        yield from (Paragraph(text, table.place, page=table.page) for text in single)


def _physical(paragraph: Paragraph, raw: str, *, first: bool) -> Physical | None:
    bare = strip_markup(raw)
    if not bare.text or _TABLE_ROW.match(raw) or _PAGE_NUMBER.fullmatch(bare.text):
        return None
    shown = f"{paragraph.list_label} {bare.text}" if first and paragraph.list_label else bare.text
    strong = bare.marked or paragraph.bold or paragraph.level > 0
    return Physical(shown, paragraph.place, read_label(shown), strong, paragraph.centered)


def join_lines(lines: Sequence[Physical], *, printed: bool = False) -> list[Joined]:
    """The logical paragraphs of the physical lines; `printed` lines are those of a page, wrapped for sure."""
    widths = _printed_widths(lines) if printed else _widths(lines)
    joined: list[Joined] = []
    orders: dict[str, int] = {}
    for line, width in zip(lines, widths, strict=True):
        label = line.label
        if joined and _continues(joined[-1], line, width, orders):
            _append(joined[-1], line)
            continue
        if label is not None:
            orders[label.style] = label.order
        text = line.text if label is None else label.rest
        joined.append(Joined(text, line.place, label, line.strong, line.centered, line.text))
    return joined


def _append(target: Joined, line: Physical) -> None:
    glue = "" if _CUT_NUMBER.search(target.text[-2:]) and line.text[:1].isupper() else " "
    target.text += glue + line.text
    target.last = line.text
    target.strong = target.strong and line.strong


def _widths(lines: Sequence[Physical]) -> list[float | None]:
    """Per line the usual length around it where the text is hard-wrapped, else None."""
    lengths = [len(line.text) for line in lines]
    broken = [_breaks_inside(here, after) for here, after in pairwise(lines)] + [False]
    widths: list[float | None] = []
    for start in range(0, len(lines), _WINDOW):
        around = slice(max(start - _WINDOW, 0), start + 2 * _WINDOW)
        long = sorted(length for length in lengths[around] if length >= 40)
        share = sum(broken[around]) / max(len(broken[around]), 1)
        wrapped = bool(long) and share >= 0.12 and long[int(len(long) * 0.9)] <= _WRAP_WIDTH
        widths += [median(long) if wrapped else None] * len(lines[start : start + _WINDOW])
    return widths


def _printed_widths(lines: Sequence[Physical]) -> list[float | None]:
    """Per line how long a full line of the pages around it is."""
    lengths = [len(line.text) for line in lines]
    widths: list[float | None] = []
    for start in range(0, len(lines), _WINDOW):
        around = slice(max(start - _WINDOW, 0), start + 2 * _WINDOW)
        long = sorted(length for length in lengths[around] if length >= 40)
        full = long[int(len(long) * 0.9)] if long else 0
        widths += [full if 40 <= full <= _WRAP_WIDTH else None] * len(lines[start : start + _WINDOW])
    return widths


def _breaks_inside(here: Physical, after: Physical) -> bool:
    return after.label is None and after.text[:1].islower() and not here.text.endswith(_ENDS)


def _continues(last: Joined, line: Physical, width: float | None, orders: dict[str, int]) -> bool:
    if _is_note(line.text):
        return False
    full = width is not None and _is_full(last, line, width)
    ended = last.last.endswith(_ENDS)
    if line.label is not None:
        return full and not ended and not last.strong and _label_is_text(last, line, line.label, orders)
    if line.text[:1].islower() or line.text[:1] in ",;)":
        return not ended or (full and not last.last.endswith((":", "./")))
    if ended or line.strong != last.strong:
        return False
    if _CUT_NUMBER.search(last.last):
        return True
    if not line.text.isupper() and len(last.last) >= 40 and _OPEN_END.search(last.last):
        return True
    return full and (line.text.isupper() or not last.last.isupper())


def _is_full(last: Joined, line: Physical, width: float) -> bool:
    """Whether the next line's first word would not have fitted on the last one."""
    room = width * (0.72 if last.last.isupper() else 0.86)
    return len(last.last) + 1 + len(line.text.split(" ", 1)[0]) >= room


def _label_is_text(last: Joined, line: Physical, label: Label, orders: dict[str, int]) -> bool:
    """A wrapped line that only looks numbered: "- xã hội", "2026. Trong", "a) …" out of sequence."""
    if label.bullet:
        return label.text == "-" and label.rest[:1].islower() and not last.last.endswith(",")
    if not _OPEN_END.search(last.last) or label.style.startswith("part"):
        return bool(label.style.startswith("part") and _OPEN_END.search(last.last) and not line.strong)
    return label.order not in (1, orders.get(label.style, 0) + 1)


def _is_note(text: str) -> bool:
    return text.startswith("(") and text.endswith(")") and len(text) < 160


def joined_of(source: Source) -> Iterable[Joined]:
    """The logical paragraphs of a file."""
    return join_lines(list(physical_lines(source)), printed=source.format == "pdf")
