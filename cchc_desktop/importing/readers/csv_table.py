"""Tables saved as text (.csv), as Excel writes them in Vietnam: semicolons, commas or tabs, any encoding."""

import csv
import io
from collections import Counter, deque
from collections.abc import Iterable
from contextlib import suppress
from typing import Literal

from cchc_desktop.display.text import nfc
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Block, Progress
from cchc_desktop.importing.limits import too_many_rows
from cchc_desktop.importing.readers import text as plain_text
from cchc_desktop.importing.readers.csv_quotes import holds_rows, unclosed_rows, usual_width
from cchc_desktop.importing.readers.decode import decoded
from cchc_desktop.importing.readers.grid import MAX_COLUMNS
from cchc_desktop.importing.readers.xlsx import blocks_of_values

_MARKS = ";\t,"
_SAMPLE = 200
_MOST_ROWS = 20_000
_STEP = 500


def read(content: bytes, name: str, progress: Progress) -> tuple[Block, ...]:
    """The rows as one table with its title rows as paragraphs; a file without columns is read as text."""
    if len(content) > plain_text.MAX_BYTES:
        raise RuleError(
            f"Tệp {name} quá dài đối với một kế hoạch nên không đọc.",
            hint="Hãy tách riêng phần kế hoạch thành một tệp rồi nhập.",
        )
    words = nfc(decoded(content, name)).replace("\u00a0", " ").replace("\r\n", "\n").replace("\r", "\n")
    mark, words = _announced(words)
    mark = mark or _mark_of(words)
    if not mark:
        return plain_text.read(content, name, progress)
    values = _rows(words, mark, name, progress)
    width = max(map(len, values), default=0)
    blocks = blocks_of_values([row + [""] * (width - len(row)) for row in values], [], 0)
    return tuple(blocks)


def _announced(words: str) -> tuple[str, str]:
    """Excel's own first line "sep=;" says which sign parts the cells."""
    first, _, rest = words.partition("\n")
    return (first.strip()[4:5], rest) if first.strip().lower().startswith("sep=") else ("", words)


def _mark_of(words: str) -> str:
    """The sign by which most rows have the same number of several cells."""
    sample = words[: _SAMPLE * 1000]
    # A quotation mark nobody closed hides every row below it: then the marks are only letters.
    return _commonest_mark(sample, csv.QUOTE_MINIMAL) or _commonest_mark(sample, csv.QUOTE_NONE)


def _commonest_mark(sample: str, quoting: Literal[0, 3]) -> str:
    best, kept = 1, ""
    for mark in _MARKS:
        widths: Counter[int] = Counter()
        with suppress(csv.Error):
            rows = csv.reader(io.StringIO(sample), delimiter=mark, quoting=quoting)
            widths.update(len(row) for row, _ in zip(rows, range(_SAMPLE), strict=False) if len(row) > 1)
        alike = widths.most_common(1)[0][1] if widths else 0
        if alike > best:
            best, kept = alike, mark
    return kept


def _rows(words: str, mark: str, name: str, progress: Progress) -> list[list[str]]:
    rows: list[list[str]] = []
    total = words.count("\n") + 1
    try:
        for row in _parsed(words, mark):
            if len(rows) % _STEP == 0:
                progress(min(len(rows), total), total)
            cells = [cell.strip() for cell in row[:MAX_COLUMNS]]
            if len(rows) < _MOST_ROWS:
                rows.append(cells)
            elif any(cells):
                raise too_many_rows(name, _MOST_ROWS)
    except csv.Error as error:
        raise RuleError(
            f"Tệp {name} có dòng không đúng kiểu bảng .csv nên không đọc được.",
            hint="Hãy mở tệp bằng Excel, lưu thành .xlsx rồi nhập lại.",
        ) from error
    progress(total, total)
    return rows


def _parsed(words: str, mark: str) -> Iterable[list[str]]:
    try:
        rows = list(csv.reader(io.StringIO(words), delimiter=mark))
    except csv.Error:
        return unclosed_rows(words, mark)
    doubtful = [row for row in rows if any("\n" in cell and mark in cell for cell in row)] + rows[-1:]
    if not doubtful:
        return rows
    width = usual_width(rows)
    if any(holds_rows(row, width, mark) for row in doubtful) or not _is_sound(words, mark):
        return unclosed_rows(words, mark)
    return rows


def _is_sound(words: str, mark: str) -> bool:
    try:
        deque(csv.reader(io.StringIO(words), delimiter=mark, strict=True), maxlen=0)
    except csv.Error:
        return False
    return True
