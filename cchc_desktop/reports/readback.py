"""Open a written file again and compare it with the paper it should hold."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

import pypdfium2
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring
from python_calamine import CalamineError, CalamineWorkbook

from cchc_desktop.errors import MachineError
from cchc_desktop.reports.document import Document, Table
from cchc_desktop.reports.fonts import FontFamily, default_family, drawable_text
from cchc_desktop.reports.layout import Line, all_pieces, clean, has_body
from cchc_desktop.reports.sheets import sheets_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# pdfium reads a hyphen at the end of a line as one of these.
_LINE_END_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})

# Beside letters written from right to left pdfium reads a bracket as the other one of its pair.
_MIRRORED = str.maketrans(")]}>»›≥", "([{<«‹≤")


@dataclass(frozen=True, slots=True)
class Tally:
    """What was found in the file; what the format has no word for is 0."""

    paragraphs: int = 0
    tables: int = 0
    rows: int = 0
    cells: int = 0
    pages: int = 0
    sheets: int = 0


def _cell_texts(table: Table) -> Iterator[str]:
    for placed in sorted(table.placed_header(), key=lambda p: (p.row, p.column)):
        yield clean(placed.cell.text)
    for row in table.rows:
        for cell in row.cells:
            yield clean(cell.text)


def expected_texts(document: Document) -> Iterator[str]:
    """Every paragraph and every cell that has words, in the order of the file."""
    for piece in all_pieces(document):
        if isinstance(piece, Line):
            yield piece.text
        elif isinstance(piece, Table):
            yield from _cell_texts(piece)


def check_docx(document: Document, path: Path) -> Tally:
    """Every paragraph and cell stands in the Word file, in order; MachineError otherwise."""
    try:
        with ZipFile(path) as package:
            if package.testzip() is not None:
                raise _damaged(path)
            root = fromstring(package.read("word/document.xml"))
    except (BadZipFile, KeyError, ParseError, DefusedXmlException) as error:
        raise _damaged(path) from error
    found = [text for text in map(_paragraph_text, root.iter(f"{_W}p")) if text]
    meant = [text for text in expected_texts(document) if text]
    if found != meant:
        raise _damaged(path)
    grids = [table for table in root.iter(f"{_W}tbl") if _style_of(table) == "CchcBang"]
    rows = [row for grid in grids for row in grid.iter(f"{_W}tr")]
    tables = [table for _, table in document.tables()]
    if len(rows) != sum(len(table.rows) + len(table.header_rows()) for table in tables):
        raise _damaged(path)
    cells = sum(len(row.findall(f"{_W}tc")) for row in rows)
    return Tally(paragraphs=len(found), tables=len(grids), rows=len(rows), cells=cells)


def check_filled(document: Document, path: Path) -> Tally:
    """Text and annexes stand in a Word file made from the officer's template, in order."""
    try:
        with ZipFile(path) as package:
            root = fromstring(package.read("word/document.xml"))
    except (BadZipFile, KeyError, ParseError, DefusedXmlException) as error:
        raise _damaged(path) from error
    found = [text for text in map(_paragraph_text, root.iter(f"{_W}p")) if text]
    inside = replace(
        document, letterhead=None, title="", abstract="", addressees=(), signature=None, recipients=()
    )
    rest = iter(found)
    if not all(text in rest for text in expected_texts(inside) if text):
        raise _damaged(path)
    return Tally(paragraphs=len(found), tables=sum(1 for _ in document.tables()))


def _style_of(table: Any) -> str:
    style = table.find(f"{_W}tblPr/{_W}tblStyle")
    return "" if style is None else str(style.get(f"{_W}val"))


_WORDS = {f"{_W}t": "", f"{_W}br": "\n", f"{_W}tab": "\t"}


def _paragraph_text(paragraph: Any) -> str:
    marked = (element for element in paragraph.iter() if element.tag in _WORDS)
    return "".join(_WORDS[element.tag] or element.text or "" for element in marked)


def check_pdf(document: Document, path: Path, family: FontFamily | None = None) -> Tally:
    """Every letter of the paper can be read out of the PDF file's pages; MachineError otherwise."""
    pages = _pages(path)
    used = family or default_family()
    words = "".join(drawable_text(text, used) for text in expected_texts(document))
    mirrored = _from_right_to_left(words)
    found = Counter(_compatible("".join(pages).translate(_LINE_END_HYPHENS), mirrored=mirrored))
    meant = Counter(_compatible(words, mirrored=mirrored))
    if any(count > found[sign] for sign, count in meant.items() if not sign.isspace()):
        raise _damaged(path)
    if len(pages) < has_body(document) + len(document.annexes):
        raise _damaged(path)
    tables = [table for _, table in document.tables()]
    return Tally(
        paragraphs=sum(1 for piece in all_pieces(document) if isinstance(piece, Line)),
        tables=len(tables),
        rows=sum(len(table.rows) for table in tables),
        pages=len(pages),
    )


def _from_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in set(text))


def _compatible(text: str, *, mirrored: bool) -> str:
    """Ligatures taken apart as pdfium reads them; `mirrored` makes one sign of both brackets."""
    plain = unicodedata.normalize("NFKC", text)
    return plain.translate(_MIRRORED) if mirrored else plain


def _pages(path: Path) -> list[str]:
    texts = []
    try:
        pdf = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise _damaged(path) from error
    try:
        for number in range(len(pdf)):
            page = pdf[number]
            try:
                text = page.get_textpage()
                try:
                    texts.append(str(text.get_text_range()))
                finally:
                    text.close()
            finally:
                page.close()
    finally:
        pdf.close()
    return texts


def check_xlsx(document: Document, path: Path) -> Tally:
    """Every cell of every sheet has its value, read by another library; MachineError otherwise."""
    sheets = sheets_of(document)
    cells = 0
    try:
        book = CalamineWorkbook.from_path(str(path))
    except (CalamineError, OSError) as error:
        raise _damaged(path) from error
    try:
        if book.sheet_names != [sheet.name for sheet in sheets]:
            raise _damaged(path)
        for sheet in sheets:
            rows = book.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
            for cell in sheet.cells:
                cells += 1
                if not _same(_value_at(rows, cell.row, cell.column), cell.value):
                    raise _damaged(path)
    finally:
        book.close()
    rows_meant = sum(len(table.rows) for _, table in document.tables())
    return Tally(tables=len(sheets), rows=rows_meant, cells=cells, sheets=len(sheets))


def _value_at(rows: list[list[Any]], row: int, column: int) -> Any:
    if row > len(rows) or column > len(rows[row - 1]):
        return ""
    return rows[row - 1][column - 1]


def _same(found: Any, meant: Any) -> bool:
    if meant is None:
        return bool(found == "")
    if isinstance(meant, str):
        # The file format itself drops an empty text.
        return bool(found == meant)
    if isinstance(meant, date):
        day = found.date() if isinstance(found, datetime) else found
        return bool(day == meant)
    if isinstance(found, timedelta):
        return False
    return isinstance(found, (int, float)) and Decimal(repr(float(found))) == Decimal(repr(float(meant)))


def _damaged(path: Path) -> MachineError:
    return MachineError(
        f"Tệp {path.name} vừa ghi không đủ nội dung nên đã bị bỏ; tệp cũ (nếu có) được giữ nguyên.",
        hint="Hãy xuất lại; nếu vẫn lỗi, hãy kiểm tra ổ đĩa hoặc chọn thư mục khác.",
    )
