"""Every rule of layout is read back from the PDF file: where each letter stands, in which font."""

import ctypes
import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from cchc_desktop.errors import MachineError
from cchc_desktop.reports.document import (
    Annex,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    ListItem,
    Paragraph,
    Row,
    RowKind,
    Signature,
    Table,
)
from cchc_desktop.reports.fonts import VIETNAMESE, bundled_family, text_width
from cchc_desktop.reports.pdf import write_pdf
from cchc_desktop.reports.readback import check_pdf
from tests.reports.sample import sample_document, task_table

MM = 72 / 25.4


@dataclass(frozen=True)
class Letter:
    """One letter as the reader sees it: its box in points from the page's lower left corner."""

    sign: str
    left: float
    right: float
    bottom: float
    size: float
    font: str


@dataclass(frozen=True)
class Page:
    """A page's size, text, letters and the straight lines drawn on it."""

    width: float
    height: float
    text: str
    letters: list[Letter]
    rules: list[tuple[float, float, float, float]]

    def find(self, words: str) -> list[Letter]:
        """The letters of the first place where `words` stand."""
        joined = "".join(letter.sign for letter in self.letters)
        at = joined.index(words)
        return self.letters[at : at + len(words)]


def font_of(text_page: Any, index: int) -> str:
    room = ctypes.create_string_buffer(200)
    pdfium.FPDFText_GetFontInfo(text_page, index, room, 200, None)
    return room.value.decode().rpartition("+")[2]


def letters_of(text: Any) -> list[Letter]:
    letters = []
    for index in range(text.count_chars()):
        sign = text.get_text_range(index, 1)
        left, bottom, right, _ = text.get_charbox(index, loose=True)
        size = pdfium.FPDFText_GetFontSize(text.raw, index)
        letters.append(Letter(sign, left, right, bottom, size, font_of(text.raw, index)))
    return letters


def read(path: Path, *numbers: int) -> list[Page]:
    """The asked pages of the file, all when none is named."""
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [read_page(pdf, number) for number in numbers or range(len(pdf))]
    finally:
        pdf.close()


def read_page(pdf: Any, number: int) -> Page:
    page = pdf[number]
    try:
        text = page.get_textpage()
        try:
            rules = [item.get_bounds() for item in page.get_objects([pdfium.FPDF_PAGEOBJ_PATH])]
            width, height = page.get_size()
            return Page(width, height, text.get_text_range(), letters_of(text), rules)
        finally:
            text.close()
    finally:
        page.close()


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("pdf") / "bao-cao.pdf"
    write_pdf(sample_document(), target, bundled_family())
    return target


@pytest.fixture(scope="module")
def pages(path: Path) -> list[Page]:
    return read(path)


PARTS = [
    ("ỦY BAN NHÂN DÂN", 12, "LiberationSerif-Bold"),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "LiberationSerif-Bold"),
    ("Độc lập - Tự do - Hạnh phúc", 13, "LiberationSerif-Bold"),
    ("/BC-UBND", 13, "LiberationSerif"),
    ("Suối Lành, ngày", 13, "LiberationSerif-Italic"),
    ("BÁO CÁO", 14, "LiberationSerif-Bold"),
    ("Kết quả công tác cải cách", 14, "LiberationSerif-Bold"),
    ("Kính gửi: Sở Nội vụ", 14, "LiberationSerif"),
    ("Căn cứ Kế hoạch", 14, "LiberationSerif-Italic"),
    ("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", 14, "LiberationSerif-Bold"),
    ("1. Kết quả đạt được", 14, "LiberationSerif-Bold"),
    ("Ủy ban nhân dân xã Suối Lành báo cáo", 14, "LiberationSerif"),
]


@pytest.mark.parametrize(("words", "size", "font"), PARTS)
def test_each_part_has_the_size_and_cut_of_the_decree(
    pages: list[Page], words: str, size: int, font: str
) -> None:
    letters = pages[0].find(words)
    assert {letter.size for letter in letters} == {size}
    assert {letter.font for letter in letters if letter.sign != " "} == {font}


def middle(letters: list[Letter]) -> float:
    return (letters[0].left + letters[-1].right) / 2


def test_letterhead_parts_are_centred_under_each_other(pages: list[Page]) -> None:
    first = pages[0]
    left = [first.find(words) for words in ("ỦY BAN NHÂN DÂN", "XÃ SUỐI LÀNH", "Số: /BC-UBND")]
    assert max(map(middle, left)) - min(map(middle, left)) < 1
    right = [
        first.find(words) for words in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    ]
    assert abs(middle(right[0]) - middle(right[1])) < 1
    assert right[0][0].bottom == pytest.approx(left[0][0].bottom, abs=1)
    day = first.find("Suối Lành, ngày")
    assert day[0].bottom == pytest.approx(left[2][0].bottom, abs=1)


def test_the_rules_have_the_lengths_of_the_decree(pages: list[Page]) -> None:
    issuer, motto, abstract = (right - left for left, _, right, _ in pages[0].rules[:3])
    assert 1 / 3 <= issuer / text_width("ỦY BAN NHÂN DÂN", 12, bold=True) <= 1 / 2
    assert motto == pytest.approx(text_width("Độc lập - Tự do - Hạnh phúc", 13, bold=True), abs=1.5)
    longest = text_width("Kết quả công tác cải cách hành chính năm 2026", 14, bold=True)
    assert 1 / 3 <= abstract / longest <= 1 / 2


def test_a_rule_lies_between_its_text_and_what_follows(pages: list[Page]) -> None:
    motto = pages[0].find("Độc lập - Tự do - Hạnh phúc")
    place = pages[0].find("Suối Lành, ngày")
    _, low, _, _ = pages[0].rules[1]
    assert place[0].bottom + 13 < low < motto[0].bottom + 1


def test_pages_are_a4_and_the_text_keeps_the_margins(pages: list[Page]) -> None:
    for page in pages:
        sides = (round(page.width / MM), round(page.height / MM))
        assert sides in {(210, 297), (297, 210)}
        marks = [letter for letter in page.letters if letter.sign.strip()]
        assert min(letter.left for letter in marks) >= 30 * MM - 0.5
        assert max(letter.right for letter in marks) <= page.width - 15 * MM + 0.5
        assert min(letter.bottom for letter in marks) >= 20 * MM - 1
    body = [page for page in pages if page.width > page.height]
    assert body
    assert pages[0].width < pages[0].height


def number_of(page: Page) -> str:
    """What stands in the top margin."""
    return "".join(x.sign for x in page.letters if x.bottom > page.height - 20 * MM).strip()


def test_page_numbers_begin_at_two_restart_in_each_annex_and_stand_in_the_top_middle(
    pages: list[Page],
) -> None:
    starts = [at for at, page in enumerate(pages) if re.match(r"(ỦY BAN|Phụ lục)", page.text)]
    assert len(starts) == 3
    for start, end in pairwise([*starts, len(pages)]):
        assert [number_of(page) for page in pages[start:end]] == ["", *map(str, range(2, end - start + 1))]
    second = pages[1]
    number = [x for x in second.letters if x.bottom > second.height - 20 * MM and x.sign.strip()]
    assert number[0].size == 14
    assert middle(number) == pytest.approx((30 * MM + second.width - 15 * MM) / 2, abs=1)


def lines_of(page: Page, words: str) -> list[list[Letter]]:
    """The lines of the paragraph that begins with `words`: their first and last letters."""
    start = page.letters.index(page.find(words)[0])
    lines: dict[int, list[Letter]] = {}
    for letter in page.letters[start:]:
        if letter.sign in "\r\n":
            continue
        lines.setdefault(round(letter.bottom), []).append(letter)
    return [line for line in lines.values() if line]


def test_body_text_is_justified_and_its_first_line_indented(pages: list[Page]) -> None:
    lines = lines_of(pages[0], "Trong kỳ 10")
    assert lines[0][0].left == pytest.approx((30 + 12.7) * MM, abs=1)
    assert lines[1][0].left == pytest.approx(30 * MM, abs=1)
    ends = [max(letter.right for letter in line if letter.sign.strip()) for line in lines[:3]]
    assert all(end == pytest.approx(pages[0].width - 15 * MM, abs=1) for end in ends)


def test_lines_are_single_spaced_and_paragraphs_six_points_apart(pages: list[Page]) -> None:
    lines = lines_of(pages[0], "Trong kỳ 10")
    steps = [upper[0].bottom - lower[0].bottom for upper, lower in pairwise(lines[:5])]
    assert steps[:3] == pytest.approx([16.1] * 3, abs=0.2)
    assert steps[3] == pytest.approx(16.1 + 6, abs=0.2)


def test_every_font_is_embedded(path: Path) -> None:
    data = path.read_bytes()
    assert data.count(b"/FontFile2") == 4
    assert b"/Helvetica" not in data


def test_text_is_read_out_letter_by_letter(pages: list[Page]) -> None:
    text = " ".join(unicodedata.normalize("NFC", "\n".join(page.text for page in pages)).split())
    assert "tiếp nhận, giải quyết hồ sơ của người dân bảo đảm đúng quy trình" in text
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    assert "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text
    assert "Nơi nhận:" in text
    assert "Trung tâm Phục vụ hành chính công" in text


def test_recipients_stand_left_of_the_signature_in_their_sizes(pages: list[Page]) -> None:
    page = next(page for page in pages if "Nơi nhận" in page.text)
    received, first, position = page.find("Nơi nhận:"), page.find("- Như trên;"), page.find("TM. ỦY BAN")
    assert (received[0].size, received[0].font) == (12, "LiberationSerif-BoldItalic")
    assert (first[0].size, first[0].font) == (11, "LiberationSerif")
    assert (position[0].size, position[0].font) == (14, "LiberationSerif-Bold")
    assert received[0].left == pytest.approx(30 * MM, abs=1)
    assert position[0].left > page.width / 2
    assert received[0].bottom == pytest.approx(position[0].bottom, abs=3)


def test_headings_and_annexes_are_bookmarks(path: Path) -> None:
    pdf = pypdfium2.PdfDocument(path)
    try:
        marks = [(mark.level, mark.get_title()) for mark in pdf.get_toc()]
    finally:
        pdf.close()
    assert marks[:3] == [
        (0, "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
        (1, "1. Kết quả đạt được"),
        (2, "a) Nội dung cụ thể"),
    ]
    assert marks[-2:] == [(0, "Phụ lục I"), (0, "Phụ lục II")]


def test_an_outline_that_skips_a_level_is_no_error(tmp_path: Path) -> None:
    write_pdf(Document("BC", "Báo cáo", blocks=(Heading("a) Đầu", 3), Heading("I. Sau"))), tmp_path / "a.pdf")
    assert "a) Đầu" in read(tmp_path / "a.pdf")[0].text


def test_the_file_says_its_title_author_and_language(path: Path) -> None:
    pdf = pypdfium2.PdfDocument(path)
    try:
        facts = pdf.get_metadata_dict()
    finally:
        pdf.close()
    assert (facts["Title"], facts["Author"]) == ("Báo cáo CCHC năm 2026", "UBND xã Suối Lành")
    assert facts["CreationDate"].startswith("D:20261208093000")
    assert b"vi-VN" in path.read_bytes()


def test_equal_papers_give_equal_files(path: Path, tmp_path: Path) -> None:
    write_pdf(sample_document(), tmp_path / "again.pdf", bundled_family())
    assert (tmp_path / "again.pdf").read_bytes() == path.read_bytes()


def test_table_headers_are_repeated_on_every_page_of_the_table(pages: list[Page]) -> None:
    with_rows = [page for page in pages if "Quyết định phê duyệt" in page.text]
    assert len(with_rows) > 3
    assert all("Cơ quan chủ trì" in page.text for page in with_rows)


def test_a_group_title_is_not_left_alone_at_the_end_of_a_page(pages: list[Page]) -> None:
    for page in pages:
        rows = [line for line in page.text.split("\r\n") if line.strip()]
        assert rows[-1] not in {"Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách chế độ công vụ"}


def long_row_table(steps: int) -> Table:
    text = " ".join(
        f"Bước {n}: tiếp nhận, thẩm định và trả kết quả cho người dân;" for n in range(1, steps + 1)
    )
    rows = (
        Row((Cell("Nhóm A", span=3),), RowKind.GROUP),
        Row((Cell("1"), Cell("Việc ngắn"), Cell("Đạt"))),
        Row((Cell("2"), Cell(text), Cell("Đang làm"))),
        Row((Cell("3"), Cell("Việc cuối"), Cell("Đạt"))),
    )
    return Table((Column("TT", 5), Column("Nội dung", 40), Column("Kết quả", 20)), rows)


def test_a_row_of_three_pages_goes_on_under_the_repeated_header_without_losing_a_word(tmp_path: Path) -> None:
    paper = Document("BC", "Báo cáo", annexes=(Annex("Việc dài", (long_row_table(110),)),))
    write_pdf(paper, tmp_path / "dai.pdf")
    annex = read(tmp_path / "dai.pdf")[1:]
    assert len(annex) >= 3
    assert all(page.text.count("Nội dung") == 1 for page in annex)
    words = " ".join(" ".join(page.text.split()) for page in annex)
    steps = [int(n) for n in re.findall(r"(\d+):", words)]
    assert steps == list(range(1, 111))
    assert "Việc cuối" in annex[-1].text


def test_a_long_table_begins_on_the_page_of_its_title(tmp_path: Path) -> None:
    table = replace(task_table(60), title="Bảng dài")
    write_pdf(Document("BC", "Báo cáo", blocks=(Paragraph("Mở đầu."), table)), tmp_path / "bang.pdf")
    first = read(tmp_path / "bang.pdf")[0]
    assert "Bảng dài" in first.text
    assert "Quyết định phê duyệt quy trình số 1" in " ".join(first.text.split())


def test_a_sign_without_a_glyph_is_printed_as_something_to_read(tmp_path: Path) -> None:
    write_pdf(Document("BC", "Báo cáo", blocks=(Paragraph("Đã xong ☐ 😀 <b>&"),)), tmp_path / "la.pdf")
    assert "Đã xong [ ] [U+1F600] <b>&" in read(tmp_path / "la.pdf")[0].text


def test_the_chart_writes_its_figures_and_says_when_there_is_none(pages: list[Page]) -> None:
    text = "".join(page.text for page in pages)
    assert "60,5%" in text
    assert "chưa có số liệu" in next(page.text for page in pages if "60,5%" in page.text)


def test_an_empty_paper_is_still_one_page(tmp_path: Path) -> None:
    write_pdf(Document("KH", "Kế hoạch"), tmp_path / "trong.pdf")
    assert [page.text.strip() for page in read(tmp_path / "trong.pdf")] == ["KẾ HOẠCH"]


def test_a_list_alone_begins_on_its_own_landscape_page(tmp_path: Path) -> None:
    lists = Document(
        "DS", "", annexes=(Annex("DANH MỤC NHIỆM VỤ", (task_table(60),), sheet_title="Nhiệm vụ"),)
    )
    target = tmp_path / "danh-muc.pdf"
    write_pdf(lists, target)
    pages = read(target)
    assert pages[0].width > pages[0].height
    assert pages[0].text.startswith("DANH MỤC NHIỆM VỤ")
    assert "Phụ lục" not in pages[0].text
    assert all(page.text.strip() for page in pages)
    assert pages[1].text.splitlines()[-1].strip() == "2" or pages[1].text.startswith("2")
    check_pdf(lists, target)


@pytest.mark.parametrize(("written", "meant"), [("≤", "≥"), ("<", ">"), ("(", ")")])
def test_a_sign_written_the_other_way_round_is_found(tmp_path: Path, written: str, meant: str) -> None:
    def paper(sign: str) -> Document:
        return Document("BC", "Báo cáo", blocks=(Paragraph(f"Tỷ lệ {sign} 95%"),))

    write_pdf(paper(written), tmp_path / "dau.pdf")
    check_pdf(paper(written), tmp_path / "dau.pdf")
    with pytest.raises(MachineError, match="không đủ nội dung"):
        check_pdf(paper(meant), tmp_path / "dau.pdf")


def text_of(path: Path) -> str:
    """All pages in a row, spaces made one."""
    return " ".join(" ".join(page.text.split()) for page in read(path))


def test_more_different_signs_than_one_font_subset_holds_are_all_read_out(tmp_path: Path) -> None:
    signs = "".join(
        chr(code) for code in (*range(0x391, 0x3A2), *range(0x410, 0x450), *sorted(map(ord, VIETNAMESE)))
    )
    words = " ".join(signs[at : at + 7] for at in range(0, len(signs), 7))
    write_pdf(Document("BC", "Báo cáo", blocks=(Paragraph(words), Paragraph(words))), tmp_path / "s.pdf")
    assert unicodedata.normalize("NFC", text_of(tmp_path / "s.pdf")).count(words) == 2


def test_a_word_wider_than_the_line_is_broken_and_stays_within_the_margins(tmp_path: Path) -> None:
    write_pdf(Document("BC", "Báo cáo", blocks=(Paragraph("dài" * 90),)), tmp_path / "w.pdf")
    page = read(tmp_path / "w.pdf")[0]
    assert max(letter.right for letter in page.letters) <= page.width - 15 * MM + 0.5
    assert "".join(page.text.split()).endswith("dài" * 90)


def test_a_paragraph_of_three_lines_is_not_cut_by_the_end_of_a_page(tmp_path: Path) -> None:
    text = "Ủy ban nhân dân xã tiếp nhận và trả lời kiến nghị của người dân đúng thời hạn. " * 3
    blocks = tuple(Paragraph(f"Mục {n}. {text}") for n in range(30))
    write_pdf(Document("BC", "Báo cáo", blocks=blocks), tmp_path / "p.pdf")
    starts = [page.text.lstrip("0123456789\r\n ") for page in read(tmp_path / "p.pdf")]
    assert len(starts) > 2
    assert all(start.startswith(("BÁO", "Mục")) for start in starts)


def page_lines(path: Path) -> list[list[str]]:
    """The lines of each page, from the top, without the page's number."""
    pdf = pypdfium2.PdfDocument(path)
    try:
        texts = [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]
    finally:
        pdf.close()
    return [
        [row for row in text.split("\r\n") if row.strip() and not row.strip().isdigit()] for text in texts
    ]


HEADS: tuple[Block, ...] = (
    Heading("I. KẾT QUẢ"),
    Heading("1. Cải cách thể chế", 2),
    Paragraph("Trong kỳ có các việc sau:"),
)
LONG_ITEM = ListItem(" ".join(f"Việc thứ {n} đã làm xong đúng hạn và có văn bản." for n in range(1, 40)))


@pytest.mark.parametrize("filler", range(18, 34))
def test_a_heading_stands_with_the_first_lines_of_what_follows(tmp_path: Path, filler: int) -> None:
    blocks: tuple[Block, ...] = (
        *(Paragraph(f"Dòng {n}.") for n in range(filler)),
        *HEADS,
        LONG_ITEM,
        Paragraph("Hết."),
    )
    write_pdf(Document("BC", "Báo cáo", blocks=blocks), tmp_path / "h.pdf")
    pages = page_lines(tmp_path / "h.pdf")
    page = next(page for page in pages if "I. KẾT QUẢ" in page)
    at = page.index("I. KẾT QUẢ")
    assert page[at + 1 : at + 3] == ["1. Cải cách thể chế", "Trong kỳ có các việc sau:"]
    assert len(page) >= at + 5, "two lines of the item stand with its headings"
    # The item is long: it goes on over the page's end instead of leaving the foot of the page empty.
    assert len(pages[0]) >= 28


@pytest.mark.parametrize("filler", range(10, 34, 2))
def test_the_signature_takes_the_last_words_and_their_heading_along(tmp_path: Path, filler: int) -> None:
    paper = Document(
        "BC",
        "Báo cáo",
        blocks=(
            *(Paragraph(f"Dòng {n}.") for n in range(filler)),
            Heading("V. ĐỀ XUẤT"),
            Paragraph("Không."),
        ),
        signature=Signature("CHỦ TỊCH", "Nguyễn Thị Thử"),
        recipients=("Như trên", "Lưu: VT"),
    )
    write_pdf(paper, tmp_path / "k.pdf")
    last = page_lines(tmp_path / "k.pdf")[-1]
    assert [row for row in last if not row.startswith(("Dòng", "BÁO"))][:2] == ["V. ĐỀ XUẤT", "Không."]
    assert {"Nơi nhận:", "- Như trên;", "- Lưu: VT."} <= {
        part.strip() for row in last for part in row.split("  ")
    }
    assert "Nguyễn Thị Thử" in "".join(last)


def test_recipients_longer_than_a_page_are_all_printed(tmp_path: Path) -> None:
    paper = Document(
        "BC",
        "Báo cáo",
        blocks=(Paragraph("Hết."),),
        signature=Signature("CHỦ TỊCH", "Nguyễn Thị Thử"),
        recipients=tuple(f"Nơi thứ {n}" for n in range(90)),
    )
    write_pdf(paper, tmp_path / "n.pdf")
    text = text_of(tmp_path / "n.pdf")
    assert all(f"- Nơi thứ {n}" in text for n in range(90))
    assert "Nguyễn Thị Thử" in text


def test_line_breaks_and_rows_of_spaces_are_kept(tmp_path: Path) -> None:
    write_pdf(Document("BC", "Báo cáo", blocks=(Paragraph("Một\nhai     ba\n\nbốn"),)), tmp_path / "d.pdf")
    page = read(tmp_path / "d.pdf")[0]
    one, three, four = page.find("Một")[0], page.find("ba\r")[0], page.find("bốn")[0]
    assert three.left - page.find("hai")[2].right == pytest.approx(5 * 3.5, abs=1)
    assert one.bottom - four.bottom == pytest.approx(3 * 16.1, abs=0.3)
