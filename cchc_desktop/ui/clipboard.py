"""Cells to and from the clipboard as Excel writes them: tabs between columns, quotes only where needed."""

import re
from collections.abc import Sequence

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)')
_PLAIN = re.compile(r"[^\t\n]*")


def to_tsv(cells: Sequence[Sequence[str]]) -> str:
    """The cells as text that Excel pastes into the same rows and columns."""
    return "\n".join("\t".join(map(_quoted, row)) for row in cells)


def _quoted(text: str) -> str:
    if "\t" in text or "\n" in text or text.startswith('"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def from_tsv(text: str) -> list[list[str]]:
    """The cells of a pasted block; a cell with line breaks stays one cell, a stray quote stays a quote."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not text:
        return []
    rows: list[list[str]] = [[]]
    position = 0
    while True:
        if found := _QUOTED.match(text, position):
            rows[-1].append(found.group(1).replace('""', '"'))
        else:
            found = _PLAIN.match(text, position)
            rows[-1].append(found.group() if found else "")
        position = found.end() if found else len(text)
        if position >= len(text):
            return rows
        if text[position] == "\n":
            rows.append([])
        position += 1
