"""A plan's paragraphs as numbered lines: breaks joined, numbers and bullets read, places and areas given."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.document import Cell, Paragraph, Source, Table
from cchc_desktop.importing.outline import Line, outline


def lines_of(*texts: str) -> tuple[Line, ...]:
    return outline(Source("a.txt", "txt", tuple(Paragraph(text, place) for place, text in enumerate(texts))))


def shown(lines: Sequence[Line]) -> list[tuple[str, str, str]]:
    return [(line.where, line.label, line.text) for line in lines]


def test_numbers_make_the_place_and_bullets_do_not() -> None:
    found = lines_of(
        "II. MỤC TIÊU", "1. Chỉ tiêu", "- Một chỉ tiêu.", "a) Hai;", "đ) Ba;", "2. Khác", "+ Bốn."
    )
    assert [(line.where, line.label) for line in found] == [
        ("II", "II"),
        ("II.1", "1"),
        ("II.1", "-"),
        ("II.1.a", "a"),
        ("II.1.đ", "đ"),
        ("II.2", "2"),
        ("II.2", "+"),
    ]


def test_a_dotted_number_stands_for_those_it_begins_with() -> None:
    found = lines_of("II. MỤC TIÊU", "3. Cụ thể", "3.1. Thể chế", "- Một", "3.2 Thủ tục", "a. Hai", "4. Khác")
    assert [line.where for line in found] == ["II", "II.3", "II.3.1", "II.3.1", "II.3.2", "II.3.2.a", "II.4"]
    assert found[3].headings == ("MỤC TIÊU", "Cụ thể", "Thể chế")


def test_repeated_and_jumping_numbers_keep_what_is_printed() -> None:
    found = lines_of("I. MỞ ĐẦU", "II. MỤC TIÊU", "- Một", "II. NHIỆM VỤ", "1. Đầu", "4. Cuối", "- Hai")
    assert [line.where for line in found] == ["I", "II", "II", "II", "II.1", "II.4", "II.4"]


def test_a_number_printed_again_below_a_later_heading_stands_below_it() -> None:
    found = lines_of(
        "II. CÁC LĨNH VỰC",
        "1. Cải cách thể chế",
        "1.1. Mục tiêu: ban hành đủ văn bản.",
        "2. Cải cách tài chính công",
        "1.1. Mục tiêu: thu đạt dự toán.",
        "1.2. Nhiệm vụ: công khai ngân sách.",
        "3. Xây dựng chính quyền số",
        "1.1. Mục tiêu:",
        "- Ký số văn bản.",
        "III. KINH PHÍ",
    )
    assert [(line.area, line.where) for line in found if line.label in ("1.1", "1.2", "-")] == [
        (Area.THE_CHE, "II.1.1"),
        (Area.TAI_CHINH, "II.2.1.1"),
        (Area.TAI_CHINH, "II.2.1.2"),
        (Area.CHINH_QUYEN_SO, "II.3.1.1"),
        (Area.CHINH_QUYEN_SO, "II.3.1.1"),
    ]


@pytest.mark.parametrize(
    ("written", "label", "text"),
    [
        ("II/ MỤC TIÊU", "II", "MỤC TIÊU"),
        ("IV TỔ CHỨC THỰC HIỆN", "IV", "TỔ CHỨC THỰC HIỆN"),
        ("1.Mục đích", "1", "Mục đích"),
        ("2) Yêu cầu", "2", "Yêu cầu"),
        ("(3) Giải pháp", "3", "Giải pháp"),
        ("d/ Phòng Kinh tế", "d", "Phòng Kinh tế"),
        ("g) Các hội", "g", "Các hội"),
        ("-100% hồ sơ đúng hạn", "-", "100% hồ sơ đúng hạn"),
        ("– Hồ sơ", "-", "Hồ sơ"),
        ("+Hồ sơ", "+", "Hồ sơ"),
        ("• Hồ sơ", "•", "Hồ sơ"),
        ("\uf0b7 Hồ sơ", "•", "Hồ sơ"),
        ("* Về thể chế:", "*", "Về thể chế:"),
        ("**2. Nhiệm vụ**", "2", "Nhiệm vụ"),
        ("#### I. MỤC ĐÍCH", "I", "MỤC ĐÍCH"),
        ("<b>1.</b> Mục đích", "1", "Mục đích"),
        ("Phụ lục số 02: Thủ tục", "Phụ lục số 02", "Thủ tục"),
        ("PHỤ LỤC I", "PHỤ LỤC I", ""),
        ("98,5% hồ sơ", "", "98,5% hồ sơ"),
        ("15/15 thôn có tổ", "", "15/15 thôn có tổ"),
        ("1.250 hồ sơ", "", "1.250 hồ sơ"),
        ("249/KH-UBND ngày 29/12/2021", "", "249/KH-UBND ngày 29/12/2021"),
    ],
)
def test_a_beginning_is_a_number_only_where_it_is_one(written: str, label: str, text: str) -> None:
    (found,) = lines_of(written)
    assert (found.label, found.text) == (label, text)


def test_words_own_numbers_count_as_printed() -> None:
    blocks = (
        Paragraph("MỤC TIÊU", 0, bold=True, list_label="I."),
        Paragraph("Cải cách thể chế", 1, bold=True, list_label="1."),
        Paragraph("100% văn bản đúng thẩm quyền.", 2, list_label="-"),
    )
    found = outline(Source("a.docx", "docx", blocks))
    assert [(line.where, line.label, line.area) for line in found] == [
        ("I", "I", Area.CHUNG),
        ("I.1", "1", Area.THE_CHE),
        ("I.1", "-", Area.THE_CHE),
    ]


def test_a_full_line_of_a_page_goes_on_in_the_next_whatever_letter_that_begins_with() -> None:
    texts = (
        "III. TỔ CHỨC THỰC HIỆN",
        "Trước ngày 05 của tháng cuối quý, các phòng, trung tâm và trạm gửi báo cáo về Phòng",
        "VH-XH để tổng hợp.",
        "Các đơn vị chịu trách nhiệm thực hiện",
        "Chủ tịch UBND xã giao Phòng VH-XH theo dõi.",
    )
    blocks = tuple(Paragraph(text, place) for place, text in enumerate(texts))
    found = outline(Source("in.pdf", "pdf", blocks))
    assert [line.text for line in found[1:]] == [f"{texts[1]} {texts[2]}", texts[3], texts[4]]


def test_broken_lines_become_one_paragraph() -> None:
    found = lines_of(
        "I. MỤC ĐÍCH",
        "",
        "- Đẩy mạnh triển khai đồng bộ các nhiệm vụ theo Kế hoạch số",
        "",
        "249/KH-UBND ngày 29/12/2025 và phát triển kinh tế",
        "",
        "- xã hội của xã trong giai đoạn tới, bảo đảm đúng tiến độ",
        "",
        "đã đề ra theo Nghị quyết số 18-",
        "",
        "NQ/TW của Trung ương.",
        "",
        "- Nâng cao chất lượng phục vụ.",
    )
    assert [line.text for line in found[1:]] == [
        "Đẩy mạnh triển khai đồng bộ các nhiệm vụ theo Kế hoạch số 249/KH-UBND ngày 29/12/2025 và phát triển"
        " kinh tế - xã hội của xã trong giai đoạn tới, bảo đảm đúng tiến độ đã đề ra theo Nghị quyết số"
        " 18-NQ/TW của Trung ương.",
        "Nâng cao chất lượng phục vụ.",
    ]
    assert (found[1].place, found[2].place) == (2, 12)


def test_paragraphs_that_stand_whole_stay_apart() -> None:
    found = lines_of(
        "KẾ HOẠCH", "Cải cách hành chính năm 2026", "Số: 12/KH-UBND", "1. Mục đích", "Phục vụ người dân."
    )
    assert len(found) == 5


def test_the_area_is_that_of_the_nearest_heading() -> None:
    found = lines_of(
        "II. NHIỆM VỤ",
        "1. Cải cách thủ tục hành chính",
        "- Số hóa hồ sơ.",
        "2. Cải cách tài chính công",
        "a) Công khai ngân sách;",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Kinh tế",
        "- Theo dõi kế hoạch.",
    )
    areas = [line.area for line in found]
    assert areas[2] is Area.TTHC
    assert areas[4] is Area.TAI_CHINH
    assert areas[5] is Area.CHUNG
    assert areas[7] is Area.CHUNG


def test_short_numbered_items_are_no_headings() -> None:
    found = lines_of(
        "I. CHỈ TIÊU", "1. Không còn hồ sơ quá hạn.", "2. Đúng hẹn với dân.", "3. Thân thiện.", "II. KHÁC"
    )
    assert [line.heading for line in found] == [True, False, False, False, True]


def test_a_sheet_used_as_writing_paper_is_read_and_a_letterhead_is_not() -> None:
    rows = [
        ("ỦY BAN NHÂN DÂN XÃ", "CỘNG HÒA"),
        ("I. CHỈ TIÊU", ""),
        ("- Một.", ""),
        ("- Hai.", ""),
        ("- Ba.", ""),
    ]
    table = Table(tuple(tuple(Cell(text) for text in row) for row in rows), 4)
    found = outline(Source("a.xlsx", "xlsx", (table,)))
    assert [line.text for line in found] == ["CHỈ TIÊU", "Một.", "Hai.", "Ba."]
    assert {line.place for line in found} == {4}


@given(st.lists(st.text(alphabet="IVX1234.)-a đbcHồsơ*#|\t\n(", max_size=40), max_size=12))
@settings(max_examples=120, deadline=None)
def test_any_lines_give_an_outline_in_order(texts: list[str]) -> None:
    found = lines_of(*texts)
    assert [line.place for line in found] == sorted(line.place for line in found)
