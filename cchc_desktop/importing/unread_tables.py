"""Rows of a table that a text keeps only as wide gaps: not read as rows, so the officer is told."""

import re
from collections.abc import Iterator

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.document import Paragraph, Source
from cchc_desktop.importing.draft import PlanWarning

_GAP = re.compile(r"\S {3,}(?=\S)")
# Letterhead and signature stand in two columns; a list of tasks has more, and more than one row.
_FEWEST_GAPS = 2
_FEWEST_ROWS = 3
_LONGEST_QUOTE = 60


def unread_tables(source: Source) -> Iterator[PlanWarning]:
    """One warning for all lines that look like rows of a table copied without its borders."""
    if source.format != "text":
        return
    rows = [block for block in source.blocks if isinstance(block, Paragraph) and _is_row(block.text)]
    if len(rows) < _FEWEST_ROWS:
        return
    first = tidy(rows[0].text)
    shown = first if len(first) <= _LONGEST_QUOTE else f"{first[:_LONGEST_QUOTE].rstrip()}…"
    yield PlanWarning(
        "unread-table",
        f"Có {len(rows)} dòng giống bảng đã mất đường kẻ (dòng đầu: “{shown}”) chưa đọc được thành bảng,"
        " có thể thiếu nhiệm vụ: hãy nhập thẳng tệp PDF hoặc Word gốc, hoặc dán bảng vào danh sách nhiệm vụ.",
        f"Đoạn {rows[0].place + 1}",
        rows[0].place,
        first,
    )


def _is_row(text: str) -> bool:
    return "   " in text and len(_GAP.findall(text)) >= _FEWEST_GAPS
