"""PDF plans with a text layer: ruled tables, side-by-side blocks and running text in reading order."""

import threading
from bisect import bisect_right
from dataclasses import dataclass, field

import pypdfium2 as pdfium

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Block, Cell, Paragraph, Progress, Table
from cchc_desktop.importing.readers.grid import Area, build
from cchc_desktop.importing.readers.pdf_columns import Band, Row, column_text, rows_of
from cchc_desktop.importing.readers.pdf_gutters import Gutters
from cchc_desktop.importing.readers.pdf_heads import Bold
from cchc_desktop.importing.readers.pdf_lines import Line, lines_of, to_line, unwrapped
from cchc_desktop.importing.readers.pdf_page import Char, Page
from cchc_desktop.importing.readers.pdf_paragraphs import (
    Margins,
    Wrapped,
    goes_on,
    is_centred,
    is_page_number,
    joined,
    margins_of,
)
from cchc_desktop.importing.readers.pdf_running import drop_running
from cchc_desktop.importing.readers.pdf_tables import Frame, frames
from cchc_desktop.importing.readers.pdf_unruled import split

MAX_PAGES = 400
_PASSWORD_ERROR = 4

# PDFium keeps state of its own and must not be entered by two threads at once.
_one_at_a_time = threading.Lock()


@dataclass(slots=True)
class Sheet:
    """What one page holds, from top to bottom: lines, bands and tables with their cells filled."""

    number: int
    width: float
    height: float
    rows: list[Row | Frame] = field(default_factory=list)
    bold: set[int] = field(default_factory=set)
    open: Gutters | None = None
    tail: int = 0


def read(content: bytes, name: str, progress: Progress) -> tuple[Block, ...]:
    """Paragraphs joined from their lines and tables from their rules, page by page."""
    with _one_at_a_time:
        sheets = _sheets(content, name, progress)
    return tuple(_Flow(sheets).blocks())


def _sheets(content: bytes, name: str, progress: Progress) -> list[Sheet]:
    document = _opened(content, name)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise RuleError(
                f"Tệp {name} có {count} trang, quá dài đối với một kế hoạch.",
                hint=f"Phần mềm đọc tối đa {MAX_PAGES} trang: hãy tách riêng phần kế hoạch rồi nhập.",
            )
        sheets: list[Sheet] = []
        pictures = False
        for index in range(count):
            progress(index, count)
            sheet, has_pictures = _sheet(document, index, sheets[-1] if sheets else None)
            pictures = pictures or has_pictures
            sheets.append(sheet)
        progress(count, count)
    finally:
        document.close()
    if not any(sheet.rows for sheet in sheets):
        _refuse_textless(name, pictures=pictures)
    drop_running([(sheet.rows, sheet.height) for sheet in sheets])
    return sheets


def _opened(content: bytes, name: str) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR or "assword" in str(error):
            raise RuleError(
                f"Tệp {name} được đặt mật khẩu nên không đọc được.",
                hint="Hãy mở tệp bằng mật khẩu, in lại thành PDF không mật khẩu, hoặc dùng tệp .docx.",
            ) from error
        raise


def _refuse_textless(name: str, *, pictures: bool) -> None:
    if pictures:
        raise RuleError(
            f"Tệp {name} là bản quét (ảnh chụp trang giấy), không có lớp chữ để đọc.",
            hint="Hãy xin tệp gốc .docx, hoặc dùng phần mềm nhận dạng chữ (OCR) rồi nhập lại.",
        )
    raise RuleError(f"Tệp {name} không có nội dung chữ nào để đọc.", hint="Hãy chọn tệp khác.")


def _sheet(document: pdfium.PdfDocument, index: int, before: Sheet | None) -> tuple[Sheet, bool]:
    raw = document[index]
    page = Page(raw, index + 1)
    try:
        chars = page.chars()
        pictures = not chars and page.has_pictures()
        found = frames(page.rules())
        inside, outside = _sorted_out(chars, found)
        for frame, own in zip(found, inside, strict=True):
            _fill(frame, own)
        found = [frame for frame in found if any(area.text for area in frame.areas)]
        sheet = Sheet(index + 1, page.width, page.height)
        if found and all(frame.parts_no_rows for frame in found) and _reads_unruled(sheet, chars, page.bold):
            outside, found = chars, []
        _in_order(sheet, outside, found, before, page.bold)
        sheet.bold = {row.at for row in sheet.rows if isinstance(row, Line) and page.bold(row.at)}
        return sheet, pictures
    finally:
        page.close()
        raw.close()


def _sorted_out(chars: list[Char], found: list[Frame]) -> tuple[list[list[Char]], list[Char]]:
    """Each character goes into the table it stands in, or stays outside."""
    inside: list[list[Char]] = [[] for _ in found]
    outside = []
    for char in chars:
        x, y = (char.x0 + char.x1) / 2, (char.base + char.top) / 2
        for index, frame in enumerate(found):
            if frame.holds(x, y):
                inside[index].append(char)
                break
        else:
            outside.append(char)
    return inside, outside


def _fill(frame: Frame, chars: list[Char]) -> None:
    """Gives each cell its text, wrapped lines joined again."""
    owner: dict[tuple[int, int], Area] = {}
    for area in frame.areas:
        for row in range(area.row, area.row + area.row_span):
            for column in range(area.column, area.column + area.span):
                owner[row, column] = area
    held: dict[int, list[Char]] = {}
    for char in chars:
        column = bisect_right(frame.xs, (char.x0 + char.x1) / 2) - 1
        row = bisect_right(frame.ys, (char.base + char.top) / 2) - 1
        place = min(max(row, 0), len(frame.ys) - 2), min(max(column, 0), len(frame.xs) - 2)
        held.setdefault(id(owner[place]), []).append(char)
    texts = {key: [line for line in map(to_line, lines_of(own)) if line] for key, own in held.items()}
    padding = _padding(frame, texts)
    for area in frame.areas:
        lines = texts.get(id(area), [])
        width = frame.xs[area.column + area.span] - frame.xs[area.column]
        room = max([width - 2 * padding, *(line.width for line in lines)])
        area.text = unwrapped(lines, room)


def _padding(frame: Frame, texts: dict[int, list[Line]]) -> float:
    """White space between a border and the text beside it: the least seen in this table."""
    seen = [line.x0 - frame.xs[area.column] for area in frame.areas for line in texts.get(id(area), [])]
    return min(max(min(seen, default=5.4), 0.5), 8.0)


def _in_order(
    sheet: Sheet, outside: list[Char], found: list[Frame], before: Sheet | None, bold: Bold
) -> None:
    """Text above, between and below the tables."""
    lines = _lines(sheet, outside)
    goes_on = before.open if before is not None and round(before.width) == round(sheet.width) else None
    for frame in [*found, None]:
        above = lines if frame is None else [line for line in lines if line[0].base <= frame.bottom]
        lines = lines[len(above) :]
        text = split(above, bold, goes_on)
        for part in text.parts:
            sheet.rows.extend([part] if isinstance(part, Frame) else rows_of(part, sheet.width / 2))
        sheet.open, sheet.tail, goes_on = text.open, text.tail, None
        if frame is not None:
            sheet.rows.append(frame)
    if before is not None and sheet.rows and isinstance(sheet.rows[0], Frame) and sheet.rows[0].carried:
        _take_tail(before)


def _reads_unruled(sheet: Sheet, chars: list[Char], bold: Bold) -> bool:
    """Whether a page whose lines part no rows holds a table that the words' places part."""
    parts = split(_lines(sheet, chars), bold, None).parts
    return any(isinstance(part, Frame) for part in parts)


def _lines(sheet: Sheet, chars: list[Char]) -> list[list[Char]]:
    return [line for line in lines_of(chars) if not _numbers_page(line, sheet.height)]


def _numbers_page(chars: list[Char], height: float) -> bool:
    if 0.1 * height < chars[0].base < 0.9 * height:
        return False
    line = to_line(chars)
    return line is not None and is_page_number(line, height)


def _take_tail(sheet: Sheet) -> None:
    """The title at the foot of a page, of rows that come overleaf, goes into the table above it."""
    *_, frame = (row for row in sheet.rows if isinstance(row, Frame))
    lines = sheet.rows[sheet.rows.index(frame) + 1 :]
    titles = [line.text for line in lines if isinstance(line, Line)]
    if titles and len(titles) == len(lines) == sheet.tail:
        frame.areas.append(Area(len(frame.ys) - 1, 0, " ".join(titles), len(frame.xs) - 1))
        frame.ys.append(frame.bottom + 1)
        del sheet.rows[-len(lines) :]


class _Flow:
    """Pages to blocks: paragraphs and tables may run over a page's end."""

    def __init__(self, sheets: list[Sheet]) -> None:
        self._sheets = sheets
        self._blocks: list[Block] = []
        self._open: tuple[Wrapped, Margins] | None = None
        self._last_frame: Frame | None = None
        self._margins = self._measured()

    def blocks(self) -> list[Block]:
        """All blocks in reading order."""
        for sheet in self._sheets:
            for index, row in enumerate(sheet.rows):
                self._add(row, sheet, at_top=index == 0)
        self._close()
        return self._blocks

    def _measured(self) -> dict[int, Margins]:
        by_width: dict[int, list[Line]] = {}
        for sheet in self._sheets:
            lines = (row for row in sheet.rows if isinstance(row, Line))
            by_width.setdefault(round(sheet.width), []).extend(lines)
        return {width: margins_of(lines, width) for width, lines in by_width.items()}

    def _add(self, row: Row | Frame, sheet: Sheet, *, at_top: bool) -> None:
        if isinstance(row, Line):
            self._add_line(row, sheet, at_top=at_top)
            self._last_frame = None
            return
        self._close()
        place = len(self._blocks)
        if isinstance(row, Band):
            cells = tuple(Cell(column_text(lines)) for lines in (row.left, row.right))
            self._blocks.append(Table((cells,), place, bordered=False, page=sheet.number))
            self._last_frame = None
            return
        continues = at_top and (row.carried or _same_columns(self._last_frame, row))
        grid = build(row.areas, len(row.ys) - 1, len(row.xs) - 1)
        self._blocks.append(Table(grid, place, continues=continues, page=sheet.number))
        self._last_frame = row

    def _add_line(self, line: Line, sheet: Sheet, *, at_top: bool) -> None:
        bold = line.at in sheet.bold
        margins = self._margins[round(sheet.width)]
        if self._open is not None:
            wrapped, _ = self._open
            new_page = wrapped.page != sheet.number
            if (at_top or not new_page) and goes_on(wrapped, line, margins, bold=bold, new_page=new_page):
                wrapped.lines.append(line)
                wrapped.page = sheet.number
                return
        self._close()
        self._open = Wrapped([line], sheet.number, bold), margins
        self._first_page = sheet.number

    def _close(self) -> None:
        if self._open is None:
            return
        wrapped, margins = self._open
        self._open = None
        self._blocks.append(
            Paragraph(
                joined(wrapped.lines, margins),
                len(self._blocks),
                bold=wrapped.bold,
                centered=is_centred(wrapped.lines[0], margins),
                page=self._first_page,
            )
        )


def _same_columns(before: Frame | None, frame: Frame) -> bool:
    if before is None or len(before.xs) != len(frame.xs):
        return False
    return all(abs(a - b) <= 3 for a, b in zip(before.xs, frame.xs, strict=True))
