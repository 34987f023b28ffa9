"""Plain text and Markdown plans: one paragraph per line, tables between bars or tabs."""

import re
from collections.abc import Sequence

from cchc_desktop.display.text import nfc
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Block, Paragraph, Progress
from cchc_desktop.importing.readers.decode import decoded
from cchc_desktop.importing.readers.markup import plain
from cchc_desktop.importing.readers.text_columns import is_spaced_header, spaced_table
from cchc_desktop.importing.readers.text_tables import (
    Found,
    bar_table,
    is_bar_row,
    is_tab_row,
    tab_table,
    to_table,
)

_LINE_END = re.compile(r"\r\n|[\r\n\f\v\x85\u2028\u2029]")
_HTML_ROW_END = re.compile(r"</tr\s*>", re.IGNORECASE)
_HTML_CELL = re.compile(r"<t[dh]\b[^<>]*>(.*?)(?=</t[dh]\s*>|<t[dh]\b|$)", re.IGNORECASE | re.DOTALL)
_LONE_LABEL = re.compile(r"[-+•*–▪●○]|(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[IVX]{1,5}|[A-ZĐ])[.)]")
_PROSE = re.compile(r"[^\W_]")
_STEP = 200
MAX_BYTES = 5 * 1024 * 1024


def read(content: bytes, name: str, progress: Progress) -> tuple[Block, ...]:
    """The lines in order; joining hard-wrapped lines is left to the outline, which knows the numbering."""
    if len(content) > MAX_BYTES:
        raise RuleError(
            f"Tệp {name} quá dài đối với một kế hoạch nên không đọc.",
            hint="Hãy tách riêng phần kế hoạch thành một tệp rồi nhập.",
        )
    text = _LINE_END.sub("\n", decoded(content, name))
    return blocks_of(nfc(text).replace("\u00a0", " "), progress)


def blocks_of(text: str, progress: Progress) -> tuple[Block, ...]:
    """Paragraphs and tables of a text, also of one pasted from the clipboard."""
    lines = _with_labels(text.split("\n"))
    blocks: list[Block] = []
    at = told = 0
    apart = True
    while at < len(lines):
        if at >= told:
            progress(at, len(lines))
            told = at + _STEP
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        found = _table_at(lines, at)
        if found is None:
            blocks.extend(_paragraphs(line, len(blocks)))
            at, apart = at + 1, True
            continue
        if found.rows:
            bordered = is_bar_row(line) or found.width > 2
            blocks.append(to_table(found, len(blocks), bordered=bordered, continues=not apart))
            apart = False
        at = found.end
    progress(len(lines), len(lines))
    return tuple(blocks)


def _with_labels(lines: list[str]) -> list[str]:
    """A number or bullet alone on its line, as copying from a PDF leaves it, put before its text again."""
    label, at = "", 0
    for here, line in enumerate(lines):
        bare = line.strip()
        if _LONE_LABEL.fullmatch(bare):
            label, at = bare, here
        elif bare:
            if label and here - at <= 2 and _PROSE.match(bare) and not is_bar_row(line):
                lines[at], lines[here] = "", f"{label} {bare}"
            label = ""
    return lines


def _table_at(lines: Sequence[str], at: int) -> Found | None:
    line = lines[at]
    if is_bar_row(line):
        return bar_table(lines, at)
    if is_tab_row(line):
        return tab_table(lines, at)
    if line.lstrip()[:6].lower() == "<table":
        return _html_table(lines, at)
    return spaced_table(lines, at) if is_spaced_header(line) else None


def _html_table(lines: Sequence[str], start: int) -> Found:
    end = start
    while end < len(lines) and "</table" not in lines[end].lower():
        end += 1
    end = min(end + 1, len(lines))
    source = "\n".join(lines[start:end])
    rows = [_HTML_CELL.findall(row) for row in _HTML_ROW_END.split(source)]
    return Found([row for row in rows if row], end)


def _paragraphs(line: str, place: int) -> list[Block]:
    look = plain(line.replace("\t", " "))
    return [
        Paragraph(part, place + index, bold=look.bold, centered=look.centered, level=look.level)
        for index, part in enumerate(part for part in look.text.split("\n") if part)
    ]
