"""Every rule of layout is read back from the Word file."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pypdfium2
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as PLACE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from cchc_desktop.paths import resource
from cchc_desktop.reports.document import Annex, Document, PageBreak, Paragraph, numbered_annexes
from cchc_desktop.reports.docx import write_docx
from cchc_desktop.reports.fonts import text_width
from cchc_desktop.reports.pdf import write_pdf
from cchc_desktop.reports.readback import check_docx
from tests.reports.sample import CREATED, sample_document, task_table


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("docx") / "bao-cao.docx"
    write_docx(sample_document(), target)
    return target


@pytest.fixture
def word(path: Path) -> Any:
    return docx.Document(str(path))


def styled(word: Any, name: str) -> list[Any]:
    everything = list(word.paragraphs)
    for table in word.tables:
        for row in table.rows:
            for cell in row.cells:
                everything.extend(cell.paragraphs)
    return [p for p in everything if p.style.name == name]


STYLES = [
    ("CCHC Cơ quan ban hành", 12, True, False, PLACE.CENTER),
    ("CCHC Cơ quan chủ quản", 12, None, None, PLACE.CENTER),
    ("CCHC Quốc hiệu", 12, True, None, PLACE.CENTER),
    ("CCHC Tiêu ngữ", 13, True, None, PLACE.CENTER),
    ("CCHC Số, ký hiệu", 13, None, None, PLACE.CENTER),
    ("CCHC Địa danh, ngày tháng", 13, None, True, PLACE.CENTER),
    ("CCHC Tên loại", 14, True, None, PLACE.CENTER),
    ("CCHC Trích yếu", 14, True, None, PLACE.CENTER),
    ("CCHC Kính gửi", 14, None, None, PLACE.CENTER),
    ("CCHC Căn cứ", 14, None, True, PLACE.JUSTIFY),
    ("CCHC Nội dung", 14, None, None, PLACE.JUSTIFY),
    ("CCHC Mục I", 14, True, None, PLACE.LEFT),
    ("CCHC Khoản 1", 14, True, None, PLACE.LEFT),
    ("CCHC Điểm a", 14, None, None, PLACE.LEFT),
    ("CCHC Quyền hạn, chức vụ", 14, True, None, PLACE.CENTER),
    ("CCHC Họ tên người ký", 14, True, None, PLACE.CENTER),
    ("CCHC Nơi nhận", 12, True, True, PLACE.LEFT),
    ("CCHC Dòng nơi nhận", 11, None, None, PLACE.LEFT),
    ("CCHC Phụ lục", 14, True, None, PLACE.CENTER),
    ("CCHC Tên phụ lục", 14, True, None, PLACE.CENTER),
    ("CCHC Kèm theo", 14, None, True, PLACE.CENTER),
    ("CCHC Số trang", 14, None, None, PLACE.CENTER),
]


@pytest.mark.parametrize(("name", "size", "bold", "italic", "place"), STYLES)
def test_each_part_has_the_size_and_weight_of_the_decree(
    word: Any, name: str, size: int, bold: bool | None, italic: bool | None, place: Any
) -> None:
    style = word.styles[name]
    assert style.font.size == Pt(size)
    assert bool(style.font.bold) == bool(bold)
    assert bool(style.font.italic) == bool(italic)
    assert style.paragraph_format.alignment == place


def test_the_font_is_times_new_roman_for_every_script(word: Any) -> None:
    fonts = word.styles["Normal"].element.rPr.rFonts
    assert {fonts.get(qn(f"w:{key}")) for key in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    xml = word.styles.element.xml
    assert "Theme" not in xml
    assert xml.count('w:ascii="Times New Roman"') == 2


def test_paper_and_margins_are_those_of_the_decree_in_every_section(word: Any) -> None:
    assert len(word.sections) == 3
    for section in word.sections:
        sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        assert [round(side / Mm(1)) for side in sides] == [20, 20, 30, 15]
    sizes = [(round(s.page_width / Mm(1)), round(s.page_height / Mm(1))) for s in word.sections]
    assert sizes == [(210, 297), (210, 297), (297, 210)]
    assert [s.orientation for s in word.sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
    ]


def test_page_numbers_stand_in_the_top_middle_restart_and_are_hidden_on_first_pages(word: Any) -> None:
    for section in word.sections:
        assert section.different_first_page_header_footer
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
    header = word.sections[0].header.paragraphs[0]
    assert header.style.name == "CCHC Số trang"
    assert "PAGE" in header._p.xml
    assert word.sections[0].first_page_header.paragraphs[0].text == ""
    assert all(section.header.is_linked_to_previous for section in list(word.sections)[1:])


def test_the_letterhead_says_who_under_what_state_number_place_and_day(word: Any) -> None:
    head = word.tables[0]
    left, right = head.rows[0].cells
    assert [p.text for p in left.paragraphs if p.text] == ["ỦY BAN NHÂN DÂN", "XÃ SUỐI LÀNH"]
    assert [p.text for p in right.paragraphs if p.text] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]
    assert [cell.text for cell in head.rows[1].cells] == [
        "Số:     /BC-UBND",
        "Suối Lành, ngày     tháng 12 năm 2026",
    ]
    assert head.style.name == "CCHC Khung không viền"
    assert head.style.element.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}") is None


def rule_length(paragraph: Any, room_pt: float) -> float:
    indent = paragraph.paragraph_format
    return float(room_pt - indent.left_indent.pt - indent.right_indent.pt)


def test_the_rules_have_the_lengths_of_the_decree(word: Any) -> None:
    left, right = word.tables[0].rows[0].cells
    issuer = rule_length(left.paragraphs[-1], left.width.pt)
    assert 1 / 3 <= issuer / text_width("ỦY BAN NHÂN DÂN", 12, bold=True) <= 1 / 2
    motto = rule_length(right.paragraphs[-1], right.width.pt)
    assert motto == pytest.approx(text_width("Độc lập - Tự do - Hạnh phúc", 13, bold=True), abs=0.2)
    under = next(p for p in word.paragraphs if p.style.name == "CCHC Kẻ ngang")
    line = "Kết quả công tác cải cách hành chính năm 2026"
    assert 1 / 3 <= rule_length(under, Mm(165).pt) / text_width(line, 14, bold=True) <= 1 / 2


def test_a_rule_is_a_border_of_its_style_as_thin_as_a_line(word: Any) -> None:
    border = word.styles["CCHC Kẻ ngang"].element.find(f"{qn('w:pPr')}/{qn('w:pBdr')}/{qn('w:top')}")
    assert border.get(qn("w:val")) == "single"


def test_title_and_abstract_come_in_this_order(word: Any) -> None:
    texts = [p.text for p in word.paragraphs if p.text]
    assert texts[0] == "BÁO CÁO"
    assert texts[1].startswith("Kết quả công tác cải cách hành chính năm 2026")
    assert texts[2] == "Kính gửi: Sở Nội vụ"


def test_body_paragraphs_are_justified_indented_and_spaced(word: Any) -> None:
    for name in (
        "CCHC Nội dung",
        "CCHC Căn cứ",
        "CCHC Gạch đầu dòng",
        "CCHC Mục I",
        "CCHC Khoản 1",
        "CCHC Điểm a",
    ):
        form = word.styles[name].paragraph_format
        assert form.first_line_indent.mm == pytest.approx(12.7, abs=0.1)
        assert form.space_after == Pt(6)
    defaults = word.styles.element.xpath("//w:pPrDefault//w:spacing")[0]
    assert defaults.get(qn("w:line")) == "240"
    assert len(styled(word, "CCHC Nội dung")) == 31


def test_headings_are_capitals_at_the_first_level_and_an_outline_for_navigation(word: Any) -> None:
    assert styled(word, "CCHC Mục I")[0].text == "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"
    assert styled(word, "CCHC Khoản 1")[0].text == "1. Kết quả đạt được"
    levels = [
        word.styles[name].element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}").get(qn("w:val"))
        for name in ("CCHC Mục I", "CCHC Khoản 1", "CCHC Điểm a")
    ]
    assert levels == ["0", "1", "2"]


def test_nothing_is_formatted_directly_but_the_lengths_of_rules(word: Any) -> None:
    body = word.element.body
    assert not body.xpath(".//w:rPr/*[not(self::w:rStyle)]")
    assert {p.pPr.pStyle.val for p in body.xpath(".//w:p[w:pPr/w:ind]")} == {"CchcKeNgang"}
    assert not body.xpath(".//w:pPr/w:jc | .//w:pPr/w:spacing")


def test_a_figure_in_bold_is_a_run_with_a_named_style(word: Any) -> None:
    paragraph = next(p for p in styled(word, "CCHC Nội dung") if "/38 nhiệm vụ" in p.text)
    assert [run.style.name for run in paragraph.runs][1] == "CCHC Đậm"


def test_signature_and_recipients_stand_side_by_side_and_are_never_cut(word: Any) -> None:
    table = word.tables[1]
    left, right = table.rows[0].cells
    assert [p.text for p in left.paragraphs] == [
        "Nơi nhận:",
        "- Như trên;",
        "- TT Đảng ủy, TT HĐND xã;",
        "- Lưu: VT, VHXH.",
    ]
    assert [p.text for p in right.paragraphs] == [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Nguyễn Thị Thử Nghiệm",
    ]
    assert word.styles["CCHC Họ tên người ký"].paragraph_format.space_before >= Pt(48)
    assert table._tbl.xpath(".//w:trPr/w:cantSplit")


def test_the_last_paragraph_stays_with_the_signature(word: Any) -> None:
    last = next(p for p in word.paragraphs if p.text.endswith("./."))
    assert last.paragraph_format.keep_with_next


def test_headings_keep_with_what_follows_and_are_never_cut(word: Any) -> None:
    for name in ("CCHC Mục I", "CCHC Khoản 1", "CCHC Điểm a", "CCHC Phụ lục"):
        form = word.styles[name].paragraph_format
        assert (form.keep_with_next, form.keep_together) == (True, True), name
    for name in ("CCHC Dẫn danh sách", "CCHC Tên loại", "CCHC Tên bảng", "CCHC Đầu bảng", "CCHC Nơi nhận"):
        assert word.styles[name].paragraph_format.keep_with_next, name
    assert not word.styles["CCHC Nội dung"].paragraph_format.keep_with_next
    # A heading is followed by text, never by the end of its part.
    body = [p.style.name for p in word.paragraphs]
    assert not [a for a, b in pairwise(body) if a.startswith("CCHC Khoản") and b == "CCHC Hết phần"]


def test_no_line_of_a_paragraph_stands_alone_on_a_page(word: Any) -> None:
    assert word.styles.element.xpath("//w:pPrDefault/w:pPr/w:widowControl[not(@w:val)]")
    assert not word.styles.element.xpath("//w:style//w:widowControl")


def test_what_stands_between_the_last_words_and_the_signature_keeps_them_together(word: Any) -> None:
    frame = word.tables[1]._tbl
    between = frame.getprevious()
    assert between.tag == qn("w:p")
    assert between.xpath("./w:pPr/w:keepNext")
    assert between.getprevious().xpath("./w:pPr/w:keepNext")
    assert len(frame.tr_lst) == 1


def test_annexes_have_number_title_and_reference(word: Any) -> None:
    assert [p.text for p in styled(word, "CCHC Phụ lục")] == ["Phụ lục I", "Phụ lục II"]
    assert [p.text for p in styled(word, "CCHC Tên phụ lục")] == [
        "BIỂU MẪU THỐNG KÊ SỐ LIỆU",
        "KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    ]
    assert styled(word, "CCHC Kèm theo")[0].text.startswith("(Kèm theo Báo cáo số     /BC-UBND")


def test_tables_repeat_their_header_and_keep_short_rows_whole(word: Any) -> None:
    statistics, tasks = word.tables[2:4]
    assert len(statistics._tbl.xpath("./w:tr[w:trPr/w:tblHeader]")) == 2
    assert len(tasks._tbl.xpath("./w:tr[w:trPr/w:tblHeader]")) == 1
    assert len(tasks._tbl.xpath("./w:tr[w:trPr/w:cantSplit]")) == len(tasks.rows)
    assert len(tasks._tbl.tr_lst) == 1 + 40 + 5


def test_a_row_of_many_lines_may_break_over_pages(tmp_path: Path) -> None:
    table = task_table(1)
    cells = list(table.rows[1].cells)
    cells[1] = replace(cells[1], text="Nội dung rất dài. " * 400)
    long = replace(table, rows=(table.rows[0], replace(table.rows[1], cells=tuple(cells))))
    write_docx(Document("BC", "Báo cáo", blocks=(long,)), tmp_path / "dai.docx")
    tbl = docx.Document(str(tmp_path / "dai.docx")).tables[0]._tbl
    assert len(tbl.xpath("./w:tr[w:trPr/w:cantSplit]")) == 2
    assert len(tbl.tr_lst) == 3


def test_a_header_of_two_levels_is_merged_and_groups_span_all_columns(word: Any) -> None:
    statistics, tasks = word.tables[2:4]
    first = statistics.rows[0].cells
    assert [cell.text for cell in first] == [
        "STT",
        "Chỉ tiêu thống kê",
        "Kết quả thống kê",
        "Kết quả thống kê",
        "Ghi chú",
    ]
    assert statistics.cell(1, 0)._tc is statistics.cell(0, 0)._tc
    assert tasks.rows[1].cells[0]._tc is tasks.rows[1].cells[6]._tc


def test_columns_fill_the_room_between_the_margins(word: Any) -> None:
    for table, room in ((word.tables[2], 165), (word.tables[3], 252)):
        widths = [int(c.get(qn("w:w"))) for c in table._tbl.tblGrid]
        assert sum(widths) / 1440 * 25.4 == pytest.approx(room, abs=0.2)


def test_the_file_says_its_title_author_language_and_given_time(word: Any) -> None:
    facts = word.core_properties
    assert (facts.title, facts.author, facts.language) == (
        "Báo cáo CCHC năm 2026",
        "UBND xã Suối Lành",
        "vi-VN",
    )
    assert facts.created == CREATED.replace(tzinfo=UTC)
    lang = word.styles.element.xpath("//w:rPrDefault//w:lang")[0]
    assert lang.get(qn("w:val")) == "vi-VN"


def test_the_chart_is_a_picture_150_mm_wide_with_words_for_who_cannot_see_it(word: Any) -> None:
    (picture,) = word.inline_shapes
    assert picture.width.mm == pytest.approx(150, abs=0.1)
    assert picture._inline.docPr.get("descr") == "Tiến độ theo lĩnh vực (%)"


def test_equal_papers_give_equal_files(path: Path, tmp_path: Path) -> None:
    write_docx(sample_document(), tmp_path / "again.docx")
    assert (tmp_path / "again.docx").read_bytes() == path.read_bytes()


def test_the_package_names_only_parts_that_are_there(path: Path) -> None:
    with ZipFile(path) as package:
        names = set(package.namelist())
        types = package.read("[Content_Types].xml").decode()
        rels = package.read("word/_rels/document.xml.rels").decode()
    assert "thumbnail" not in "".join(names)
    assert all(
        f"word/{part}" in names for part in ("document.xml", "styles.xml", "settings.xml", "fontTable.xml")
    )
    assert "stylesWithEffects" not in types + rels


def test_a_paper_without_letterhead_signature_or_blocks_is_still_a_file(tmp_path: Path) -> None:
    write_docx(Document("KH", "Kế hoạch"), tmp_path / "trong.docx")
    assert [p.text for p in docx.Document(str(tmp_path / "trong.docx")).paragraphs] == ["KẾ HOẠCH"]


def test_strange_signs_tabs_and_breaks_are_kept_or_dropped_but_never_break_the_file(tmp_path: Path) -> None:
    text = 'a<b>&"c"\tsau\ndòng\x00\x1f\ufffe'
    write_docx(Document("BC", "Báo cáo", blocks=(Paragraph(text), PageBreak())), tmp_path / "la.docx")
    assert docx.Document(str(tmp_path / "la.docx")).paragraphs[1].text == 'a<b>&"c"\tsau\ndòng\ufffd'


@pytest.mark.timeout(180)
def test_libreoffice_gives_as_many_pages_as_the_pdf_writer_within_one(path: Path, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not on this machine")
    (tmp_path / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{resource('fonts')}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    subprocess.run(
        [
            *(office, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"),
            *("--convert-to", "pdf", "--outdir", str(tmp_path), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=170,
        env={"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    write_pdf(sample_document(), tmp_path / "own.pdf")
    assert abs(pages(tmp_path / "bao-cao.pdf") - pages(tmp_path / "own.pdf")) <= 1


def pages(path: Path) -> int:
    pdf = pypdfium2.PdfDocument(path)
    try:
        return len(pdf)
    finally:
        pdf.close()


def test_a_list_alone_begins_on_its_own_landscape_page(tmp_path: Path) -> None:
    tables = tuple(
        Annex(title, (task_table(10),), sheet_title=title) for title in ("DANH MỤC MỘT", "DANH MỤC HAI")
    )
    target = tmp_path / "danh-muc.docx"
    for annexes in (tables[:1], numbered_annexes(tables)):
        lists = Document("DS", "", annexes=annexes)
        write_docx(lists, target)
        word = docx.Document(str(target))
        assert [section.orientation for section in word.sections] == [WD_ORIENT.LANDSCAPE] * len(annexes)
        first = "Phụ lục I" if annexes[0].number else "DANH MỤC MỘT"
        assert word.paragraphs[0].text == first
        assert word.sections[0].header.paragraphs[0].style.name == "CCHC Số trang"
        check_docx(lists, target)
