"""Word plans: order, numbering, tracked changes, grids."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from cchc_desktop.importing.document import Cancelled, Paragraph, Source, Table
from cchc_desktop.importing.readers import read_source

HEADER = ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian")


def plan() -> DocumentType:
    """A small plan of the fictitious commune An Bình."""
    document = Document()
    head = document.add_table(1, 2)
    head.rows[0].cells[0].text = "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH"
    head.rows[0].cells[1].text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    title = document.add_paragraph()
    title.add_run("KẾ HOẠCH").bold = True
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_heading("Mục tiêu", level=2)
    document.add_paragraph("Tỷ lệ hồ sơ đúng hạn đạt từ 98%\u00a0trở lên.")
    tasks = document.add_table(1, 4, style="Table Grid")
    for cell, text in zip(tasks.rows[0].cells, HEADER, strict=True):
        cell.text = text
    section = tasks.add_row().cells
    section[0].merge(section[3]).text = "I. Cải cách thể chế"
    for order in ("1", "2"):
        row = tasks.add_row().cells
        for cell, text in zip(row, (order, f"Việc {order}", "Phòng Kinh tế", "Quý I"), strict=True):
            cell.text = text
    tasks.cell(2, 2).merge(tasks.cell(3, 2)).text = "Phòng Kinh tế"
    document.add_paragraph("Nơi nhận:")
    return document


def saved(document: DocumentType, folder: Path) -> Path:
    """The document on disk."""
    path = folder / "ke-hoach.docx"
    document.save(str(path))
    return path


def read(document: DocumentType, folder: Path) -> Source:
    """The document as the reader gives it."""
    return read_source(saved(document, folder))


def texts(table: Table) -> list[list[str]]:
    """The grid's texts."""
    return [[cell.text for cell in row] for row in table.rows]


def body_xml(xml: str, folder: Path) -> Source:
    """A document whose body holds the given paragraphs."""
    document = Document()
    for element in parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"):
        document.element.body.insert(len(document.element.body) - 1, element)
    return read(document, folder)


def test_paragraphs_and_tables_come_in_document_order_with_their_place(tmp_path: Path) -> None:
    source = read(plan(), tmp_path)

    assert source.format == "docx"
    assert [type(block) for block in source.blocks] == [
        Table,
        Paragraph,
        Paragraph,
        Paragraph,
        Table,
        Paragraph,
    ]
    assert [block.place for block in source.blocks] == list(range(6))


def test_looks_and_heading_levels_are_kept_and_hard_spaces_are_spaces(tmp_path: Path) -> None:
    title, heading, text, _ = read(plan(), tmp_path).paragraphs()

    assert (title.text, title.bold, title.centered) == ("KẾ HOẠCH", True, True)
    assert (heading.text, heading.level) == ("Mục tiêu", 2)
    assert (text.text, text.bold, text.level) == ("Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên.", False, 0)


def test_a_letterhead_without_lines_is_a_layout_table(tmp_path: Path) -> None:
    head, tasks = read(plan(), tmp_path).tables()

    assert not head.bordered
    assert head.rows[0][0].text == "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH"
    assert tasks.bordered


def test_merged_cells_show_their_text_once_and_cover_the_rest(tmp_path: Path) -> None:
    tasks = list(read(plan(), tmp_path).tables())[1]

    assert texts(tasks) == [
        list(HEADER),
        ["I. Cải cách thể chế", "", "", ""],
        ["1", "Việc 1", "Phòng Kinh tế", "Quý I"],
        ["2", "Việc 2", "", "Quý I"],
    ]
    assert tasks.rows[1][0].span == 4
    assert [cell.covered for cell in tasks.rows[1]] == [False, True, True, True]
    assert tasks.rows[2][2].row_span == 2
    assert tasks.rows[3][2].covered


def test_rows_with_missing_cells_are_filled_up(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(2, 3)
    for index, cell in enumerate(table.rows[0].cells):
        cell.text = f"Cột {index}"
    last = table.rows[1]._tr
    last.remove(last.tc_lst[-1])
    table.rows[1].cells[0].text = "1"

    (found,) = read(document, tmp_path).tables()

    assert texts(found) == [["Cột 0", "Cột 1", "Cột 2"], ["1", "", ""]]


def test_lists_in_a_cell_are_lines_and_a_nested_table_is_flattened(tmp_path: Path) -> None:
    document = Document()
    table = document.add_table(1, 2)
    cell = table.rows[0].cells[0]
    cell.text = "- Kế hoạch;"
    cell.add_paragraph("Báo cáo", style="List Bullet")
    inner = table.rows[0].cells[1].add_table(2, 2)
    for row, order in zip(inner.rows, "12", strict=True):
        row.cells[0].text, row.cells[1].text = order, f"Việc {order}"

    (found,) = read(document, tmp_path).tables()

    assert texts(found) == [["- Kế hoạch;\n- Báo cáo", "1 Việc 1\n2 Việc 2"]]


def test_a_table_framed_by_a_single_cell_is_read_as_a_table(tmp_path: Path) -> None:
    document = Document()
    outer = document.add_table(1, 1).rows[0].cells[0]
    inner = outer.add_table(1, 2)
    inner.rows[0].cells[0].text, inner.rows[0].cells[1].text = "TT", "Nội dung"

    (found,) = read(document, tmp_path).tables()

    assert texts(found) == [["TT", "Nội dung"]]


def test_columns_dragged_apart_by_a_hair_stay_one_column(tmp_path: Path) -> None:
    cell = "<w:tc><w:tcPr><w:gridSpan w:val='{}'/></w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    grid = "".join(f"<w:gridCol w:w='{width}'/>" for width in (2000, 40, 3000))
    rows = [cell.format(1, "TT") + cell.format(2, "Nội dung"), cell.format(2, "1") + cell.format(1, "Việc")]
    xml = "".join(f"<w:tr>{row}</w:tr>" for row in rows)

    (found,) = body_xml(f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{xml}</w:tbl>", tmp_path).tables()

    assert texts(found) == [["TT", "Nội dung"], ["1", "Việc"]]


def test_insertions_links_and_controls_are_read_and_deletions_and_hidden_text_are_not(tmp_path: Path) -> None:
    source = body_xml(
        "<w:p><w:r><w:t xml:space='preserve'>Đạt </w:t></w:r>"
        "<w:del><w:r><w:delText>80%</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t xml:space='preserve'>90% </w:t></w:r></w:ins>"
        "<w:hyperlink><w:r><w:t xml:space='preserve'>trở lên </w:t></w:r></w:hyperlink>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
        "<w:sdt><w:sdtContent><w:r><w:t>trong</w:t><w:tab/><w:t>năm</w:t><w:br/><w:t>2026</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        tmp_path,
    )

    assert [p.text for p in source.paragraphs()] == ["Đạt 90% trở lên trong\tnăm\n2026", "Trong khung"]


def test_a_paragraph_whose_end_was_deleted_runs_into_the_next(tmp_path: Path) -> None:
    source = body_xml(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Rà soát </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>thủ tục</w:t></w:r></w:p>",
        tmp_path,
    )

    assert [p.text.split() for p in source.paragraphs()] == [["Rà", "soát", "thủ", "tục"]]


def test_text_boxes_follow_the_paragraph_that_holds_them(tmp_path: Path) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Trong hộp</w:t></w:r></w:p></w:txbxContent>"
    source = body_xml(f"<w:p><w:r><w:t>Ngoài</w:t><w:pict>{box}</w:pict></w:r></w:p>", tmp_path)

    assert [p.text for p in source.paragraphs()] == ["Ngoài", "Trong hộp"]


NUMBERING = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/>
  <w:isLgl/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
 <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>"""


def test_automatic_numbers_are_what_word_shows(tmp_path: Path) -> None:
    wanted = [(1, 0, "I."), (1, 1, "1.1."), (1, 2, "a)"), (1, 2, "b)"), (1, 3, "-"), (1, 1, "1.2."),
              (1, 2, "a)"), (1, 0, "II."), (1, 1, "2.1."), (2, 0, "V."), (0, 0, "")]  # fmt: skip
    xml = "".join(
        f"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{num}'/></w:numPr></w:pPr>"
        f"<w:r><w:t>Mục</w:t></w:r></w:p>"
        for num, level, _ in wanted
    )
    document = Document()
    for element in parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"):
        document.element.body.insert(len(document.element.body) - 1, element)
    path = saved(document, tmp_path)
    replace_part(path, "word/numbering.xml", NUMBERING.encode())

    assert [p.list_label for p in read_source(path).paragraphs()] == [label for _, _, label in wanted]


def replace_part(path: Path, part: str, content: bytes) -> None:
    """Writes the package anew with one part exchanged."""
    old = BytesIO(path.read_bytes())
    with zipfile.ZipFile(old) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != part:
                target.writestr(name, source.read(name))
        target.writestr(part, content)


def test_progress_is_told_and_raising_cancelled_in_it_stops_the_reading(tmp_path: Path) -> None:
    path = saved(plan(), tmp_path)
    told: list[tuple[int, int]] = []

    read_source(path, lambda done, total: told.append((done, total)))

    assert told[-1][0] == told[-1][1] > 0

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_source(path, stop)
