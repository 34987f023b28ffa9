"""Tables without ruling lines: read from where the words stand, below a head of known wording."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cchc_desktop.importing.readers.pdf_gutters import Gutters, between
from cchc_desktop.importing.readers.pdf_heads import Bold, Head, Strip, head_at
from cchc_desktop.importing.readers.pdf_lines import Line
from cchc_desktop.importing.readers.pdf_page import Char
from cchc_desktop.importing.readers.pdf_tables import Frame
from cchc_desktop.importing.readers.pdf_unruled_rows import Across, Row, rows_of, to_frame

_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5}|[A-ZĐ])[.)]?")
_TITLE = re.compile(r"(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*\S")
_ENDS = re.compile(
    r"(?:nơi\s+nhận|tm\.|t/m\b|kt\.|người\s+lập|lập\s+biểu|ghi\s+chú\s*:|(?:phó\s+)?chủ\s+tịch$"
    r"|.*,\s*ngày\s.{0,8}tháng\s.{0,8}năm\b)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 160
_AHEAD = 4
_FAR = 3.5
_FILLED = 3


@dataclass(slots=True)
class Open:
    """The table that a page ends with: it may go on overleaf, with or without its head."""

    gutters: Gutters


@dataclass(slots=True)
class Found:
    """The parts of a page's lines in reading order, and the table left open at its end."""

    parts: list[list[list[Char]] | Frame] = field(default_factory=list)
    open: Open | None = None
    tail: int = 0


def split(lines: list[list[Char]], bold: Bold, before: Open | None) -> Found:
    """The tables without lines told apart from the text around them; `before` was open overleaf."""
    strips = [Strip(chars) for chars in lines]
    found = Found()
    at = start = 0
    while at < len(strips):
        table = _table(strips, at, bold, before if at == 0 else None)
        if table is None:
            at += 1
            continue
        if lines[start:at]:
            found.parts.append(lines[start:at])
        found.parts.append(table.frame)
        at = start = table.end
        before = found.open = Open(table.gutters) if at == len(strips) else None
    if lines[start:]:
        found.parts.append(lines[start:])
    return found
