"""A paper as a Word file: styles only, valid for Word and LibreOffice.

python-docx opens and saves the package; the body is written as one piece of XML, because its cell by
cell building takes a time that grows with the square of a table's size.
"""

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.document import Document as WordFile
from docx.oxml import parse_xml
from docx.shared import Mm

from cchc_desktop.reports.charts import CHART_WIDTH, chart_png
from cchc_desktop.reports.document import Chart, Document, Letterhead, PageBreak, Row, RowKind, Run, Table
from cchc_desktop.reports.docx_styles import (
    BOLD_STYLE,
    BOTH_STYLE,
    FRAME_STYLE,
    GRID_STYLE,
    ITALIC_STYLE,
    W,
    styles_xml,
    twips,
    twips_mm,
)
from cchc_desktop.reports.grid import (
    GridCell,
    breakable,
    cell_lines,
    column_widths,
    header_cells,
    height_of,
    row_cells,
)
from cchc_desktop.reports.layout import (
    A4,
    AFTER_TABLE,
    BOTTOM,
    CHART_STYLE,
    LEFT,
    LETTERHEAD_LEFT,
    MM,
    NUMBER,
    PAGE_NUMBER,
    PAGE_NUMBER_FROM_EDGE,
    PLACE_DATE,
    RIGHT,
    RULE_STYLE,
    SECTION_END,
    TABLE_HEAD,
    TOP,
    Line,
    Piece,
    Rule,
    TextStyle,
    annex_opening,
    body,
    clean,
    has_body,
    issuer_side,
    line,
    nation_side,
    opening,
    recipients_side,
    signature_side,
    text_area,
)
from cchc_desktop.reports.package import copy_dated

_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_RUN_STYLES = {(True, False): BOLD_STYLE, (False, True): ITALIC_STYLE, (True, True): BOTH_STYLE}


def write_docx(document: Document, path: Path) -> None:
    """Write the paper to `path`, which may be a draft's name: the caller swaps it in."""
    word = docx.Document()
    _prepare(word, document)
    headers = _page_number_headers(word)
    content = "".join(_parts(word, document, headers))
    made = parse_xml(f"<w:body {W} {_R}>{content}</w:body>".encode())
    old = word.element.body
    word.element.replace(old, made)
    memory = BytesIO()
    word.save(memory)
    copy_dated(memory, path, document.metadata.created)


def _parts(word: WordFile, document: Document, headers: str) -> Iterable[str]:
    alone = not has_body(document)
    if not alone:
        yield from _body(word, document)
    landscape = False
    for at, annex in enumerate(document.annexes):
        if at or not alone:
            # A section's layout stands in its last paragraph, so each annex ends the section before it.
            yield _section_end(headers, landscape=landscape)
            headers = ""
        landscape = annex.landscape
        yield from _pieces(word, annex_opening(annex, alone=alone), landscape=annex.landscape)
        yield _paragraph(AFTER_TABLE, "")
        yield from _pieces(word, body(annex.blocks), landscape=annex.landscape)
    yield _section(headers, landscape=landscape)


def _body(word: WordFile, document: Document) -> Iterable[str]:
    if document.letterhead is not None:
        yield _letterhead(document.letterhead)
    yield from _pieces(word, opening(document), landscape=False)
    blocks = list(body(document.blocks))
    last = blocks.pop() if blocks and isinstance(blocks[-1], Line) else None
    yield from _pieces(word, blocks, landscape=False)
    if isinstance(last, Line):
        # The signature never stands alone on a page.
        yield _line(last, keep=True)
    closing = _closing(document)
    yield closing
    if closing and not document.annexes:
        # Word wants a paragraph after a file's last table.
        yield _paragraph(SECTION_END, "")


def body_xml(word: WordFile, document: Document) -> str:
    """The text of a paper alone, as `w:body`, for a file that has the program's styles."""
    inside = "".join(_pieces(word, body(document.blocks), landscape=False))
    return f"<w:body {W} {_R}>{inside}</w:body>"


def annexes_xml(word: WordFile, document: Document) -> str:
    """The annexes alone, as `w:body` with the layout of each; headers are those of the file."""
    parts: list[str] = []
    for at, annex in enumerate(document.annexes):
        if at:
            parts.append(_section_end("", landscape=document.annexes[at - 1].landscape))
        parts += [
            *_pieces(word, annex_opening(annex), landscape=annex.landscape),
            _paragraph(AFTER_TABLE, ""),
        ]
        parts += _pieces(word, body(annex.blocks), landscape=annex.landscape)
    last = _section("", landscape=document.annexes[-1].landscape)
    return f"<w:body {W} {_R}>{''.join(parts)}{last}</w:body>"


def _prepare(word: WordFile, document: Document) -> None:
    styles = word.styles.element
    for child in list(styles):
        styles.remove(child)
    styles.extend(list(parse_xml(styles_xml().encode())))
    _drop_leftovers(word)
    _modern_settings(word.settings.element)
    facts, meta = word.core_properties, document.metadata
    facts.title = clean(meta.title or f"{document.title} {document.abstract}".strip())[:255]
    facts.author = facts.last_modified_by = clean(meta.author)[:255]
    facts.subject = clean(meta.subject)[:255]
    facts.language, facts.comments, facts.keywords = "vi-VN", "", ""
    facts.created = facts.modified = meta.created
    facts.revision = 1


def _drop_leftovers(word: WordFile) -> None:
    """The template's thumbnail, sample data and styles of Word 2010 say nothing about this paper."""
    for rels in (word.part.rels, word.part.package.rels):
        for key, rel in list(rels.items()):
            if rel.reltype.rsplit("/", 1)[-1] in {"customXml", "stylesWithEffects", "thumbnail", "numbering"}:
                del rels[key]


def _modern_settings(settings: Any) -> None:
    space = settings.nsmap["w"]
    for element in settings.iter(f"{{{space}}}compatSetting"):
        if element.get(f"{{{space}}}name") == "compatibilityMode":
            element.set(f"{{{space}}}val", "15")
    for element in settings.iter(f"{{{space}}}themeFontLang"):
        element.set(f"{{{space}}}val", "vi-VN")
    for name in ("savePreviewPicture", "useFELayout", "proofState"):
        for element in list(settings.iter(f"{{{space}}}{name}")):
            element.getparent().remove(element)
    for element in settings.iter(f"{{{space}}}zoom"):
        element.set(f"{{{space}}}percent", "100")


def _page_number_headers(word: WordFile) -> str:
    """Header parts, one with the number and an empty one for first pages; later sections inherit both."""
    section = word.sections[0]
    section.different_first_page_header_footer = True
    for header, inside in ((section.header, True), (section.first_page_header, False)):
        header.is_linked_to_previous = False
        xml = _paragraph(PAGE_NUMBER, _PAGE_FIELD if inside else "")
        made = parse_xml(f"<w:hdr {W}>{xml}</w:hdr>".encode())
        root = header.part.element
        for child in list(root):
            root.remove(child)
        root.extend(list(made))
    names = section._sectPr.xpath("./w:headerReference")  # noqa: SLF001  no public way to the references
    return "".join(name.xml for name in names)


_PAGE_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def _section(headers: str, *, landscape: bool) -> str:
    width, height = (twips_mm(side) for side in (reversed(A4) if landscape else A4))
    orient = ' w:orient="landscape"' if landscape else ""
    return (
        f'<w:sectPr>{headers}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
        f'<w:pgMar w:top="{twips_mm(TOP)}" w:right="{twips_mm(RIGHT)}" w:bottom="{twips_mm(BOTTOM)}" '
        f'w:left="{twips_mm(LEFT)}" w:header="{twips_mm(PAGE_NUMBER_FROM_EDGE)}" '
        f'w:footer="{twips_mm(PAGE_NUMBER_FROM_EDGE)}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
    )


def _section_end(headers: str, *, landscape: bool) -> str:
    layout = _section(headers, landscape=landscape)
    return f'<w:p><w:pPr><w:pStyle w:val="{SECTION_END.key}"/>{layout}</w:pPr></w:p>'


def _pieces(word: WordFile, pieces: Iterable[Piece], *, landscape: bool) -> Iterable[str]:
    for piece in pieces:
        match piece:
            case Line():
                yield _line(piece)
            case Rule(width):
                yield _rule(width, text_area(landscape=landscape)[0])
            case Table():
                yield _table(piece, landscape=landscape)
            case Chart():
                yield _picture(word, piece)
            case PageBreak():
                yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def _paragraph(style: TextStyle, inside: str, more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style.key}"/>{more}</w:pPr>{inside}</w:p>'


def _line(item: Line, *, keep: bool = False) -> str:
    more = "<w:keepNext/>" if keep and not item.style.keep_next else ""
    return _paragraph(item.style, "".join(_run(run, item.style) for run in item.runs), more)


def _run(run: Run, style: TextStyle) -> str:
    # Bold in a bold style would switch bold off again: Word toggles.
    marks = (run.bold and not style.bold, run.italic and not style.italic)
    key = _RUN_STYLES.get(marks)
    start = f'<w:r><w:rPr><w:rStyle w:val="{key}"/></w:rPr>' if key else "<w:r>"
    return f"{start}{_words(run.text)}</w:r>"


def _words(text: str) -> str:
    words = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    if "\n" in text:
        words = words.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    if "\t" in text:
        words = words.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return words


def _rule(width: float, room_mm: float) -> str:
    """A line as long as asked: the top border of an empty paragraph whose indents leave that much room."""
    side = max(twips((room_mm * MM - width) / 2), 0)
    return _paragraph(RULE_STYLE, "", f'<w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/>')


def _frame(widths_mm: Sequence[float], rows: Iterable[Sequence[str]]) -> str:
    """A table without borders, its rows never cut."""
    widths = [twips_mm(width) for width in widths_mm]
    lines = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside or "<w:p/>"}</w:tc>'
            for width, inside in zip(widths, cells, strict=True)
        )
        + "</w:tr>"
        for cells in rows
    )
    return f"{_table_start(FRAME_STYLE, widths)}{lines}</w:tbl>"


def _table_start(style: str, widths: Sequence[int]) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
    )


def _letterhead(head: Letterhead) -> str:
    room = text_area(landscape=False)[0]
    widths = (LETTERHEAD_LEFT, room - LETTERHEAD_LEFT)
    sides = [
        "".join(_rule(p.width, width) if isinstance(p, Rule) else _line(p) for p in side)
        for side, width in zip((issuer_side(head), nation_side()), widths, strict=True)
    ]
    below = (_line(line(NUMBER, head.number_text)), _line(line(PLACE_DATE, head.place_date_text)))
    return _frame(widths, (sides, below))


def _closing(document: Document) -> str:
    received = "".join(_line(item) for item in recipients_side(document))
    signed = "".join(_line(item) for item in signature_side(document.signature)) if document.signature else ""
    if not received and not signed:
        return ""
    half = text_area(landscape=False)[0] / 2
    return _paragraph(AFTER_TABLE, "", "<w:keepNext/>") + _frame((half, half), ((received, signed),))


def _table(table: Table, *, landscape: bool) -> str:
    room, height = text_area(landscape=landscape)
    widths_mm = column_widths(table, room)
    widths = [twips_mm(width) for width in widths_mm]
    parts = [_table_start(GRID_STYLE, widths), *_header_rows(table, widths)]
    parts += [_row(row_cells(table.columns, row), row, widths, widths_mm, height) for row in table.rows]
    parts.append("</w:tbl>")
    parts.append(_paragraph(AFTER_TABLE, ""))
    return "".join(parts)


def _row(
    cells: Sequence[GridCell], row: Row, widths: list[int], widths_mm: list[float], page_height: float
) -> str:
    split = ""
    # Short texts cannot make a high row; only long ones are measured.
    if row.kind is not RowKind.BODY or not _may_be_high(cells):
        split = "<w:trPr><w:cantSplit/></w:trPr>"
    else:
        lines = max(len(cell_lines(cell, widths_mm)) for cell in cells)
        if not breakable(height_of(lines, cells[0].style.size), page_height):
            split = "<w:trPr><w:cantSplit/></w:trPr>"
    return f"<w:tr>{split}{''.join(_cell(cell, widths) for cell in cells)}</w:tr>"


def _may_be_high(cells: Sequence[GridCell]) -> bool:
    return max(len(cell.text) + 20 * cell.text.count("\n") for cell in cells) > 80


def _cell(cell: GridCell, widths: list[int], merge: str = "", align: str = "") -> str:
    width = sum(widths[cell.column : cell.column + cell.columns])
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    inside = f"<w:r>{_words(cell.text)}</w:r>" if cell.text else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{align}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{cell.style.key}"/></w:pPr>{inside}</w:p></w:tc>'
    )


def _header_rows(table: Table, widths: list[int]) -> list[str]:
    """Rows repeated on every page; a title over several rows goes on below as an empty merged cell."""
    starts = header_cells(table)
    made = []
    for at in range(len(starts)):
        cells: list[tuple[int, str]] = []
        for row, begun in enumerate(starts):
            for cell in begun:
                if row == at:
                    merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
                    cells.append((cell.column, _cell(cell, widths, merge, '<w:vAlign w:val="center"/>')))
                elif row < at < row + cell.rows:
                    rest = GridCell("", TABLE_HEAD, cell.column, cell.columns)
                    cells.append((cell.column, _cell(rest, widths, "<w:vMerge/>")))
        inside = "".join(xml for _, xml in sorted(cells))
        made.append(f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{inside}</w:tr>")
    return made


def _picture(word: WordFile, chart: Chart) -> str:
    png = BytesIO(chart_png(chart))
    inline = word.part.new_pic_inline(png, Mm(CHART_WIDTH))
    inline.docPr.set("descr", clean(chart.title))
    drawing = inline.xml
    return _paragraph(CHART_STYLE, f"<w:r><w:drawing>{drawing}</w:drawing></w:r>")
