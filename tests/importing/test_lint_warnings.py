"""The warnings of a plan: each defect once and at its place, none on a sound plan."""

import pytest

from tests.importing.sources import HEAD, codes, draft, grid

SOUND = ("1", "Rà soát quy chế", "Báo cáo", "Phòng Kinh tế", "Công an xã", "Quý I/2026")
FRONT = (
    "ỦY BAN NHÂN DÂN XÃ NÚI MÂY",
    "Số: 05/KH-UBND",
    "Núi Mây, ngày 12 tháng 01 năm 2026",
    "KẾ HOẠCH",
    "Cải cách hành chính năm 2026",
)


def row(number: int, **changed: str) -> tuple[str, ...]:
    names = ("order", "content", "product", "lead", "coordination", "time")
    cells = dict(zip(names, SOUND, strict=True)) | {"order": str(number)} | changed
    return tuple(cells[name] for name in names)


def test_a_sound_plan_has_no_warning() -> None:
    read = draft(
        *FRONT,
        "I. MỤC ĐÍCH",
        "Kế hoạch này tiếp nối Kế hoạch số 11/KH-UBND ngày 15/01/2025 về cải cách hành chính năm 2025.",
        "II. CHỈ TIÊU",
        "- Tỷ lệ hồ sơ đúng hạn đạt 98%, tăng so với năm 2025.",
        "III. TỔ CHỨC THỰC HIỆN",
        "Phụ lục I: Cải cách thể chế",
        grid(
            HEAD,
            SOUND,
            row(2, time="Thường xuyên"),
            row(3, time="2026-2030"),
            row(4, time="Khi có phát sinh"),
        ),
        "Phụ lục II: Tài chính công",
        grid(HEAD, SOUND),
    )
    assert read.warnings == ()


@pytest.mark.parametrize(
    ("time", "flagged"),
    [
        ("Quý IV/2027", True),
        ("Trước ngày 20/01/2027", True),
        ("Tháng 12/2025", True),
        ("Quý IV/2026 - Quý I/2027", True),
        ("31/12/2026", False),
        ("Giai đoạn 2026-2030", False),
        ("Cả năm 2026", False),
        ("Thường xuyên", False),
    ],
)
def test_a_deadline_outside_the_plans_years_is_shown(time: str, flagged: bool) -> None:
    read = draft("Phụ lục số 03: Cải cách thể chế", grid(HEAD, row(4, time=time)))
    assert [(w.code, w.where) for w in read.warnings] == [
        ("year-outside-plan", "Phụ lục số 03, TT 4")
    ] * flagged


def test_blank_leads_and_deadlines_are_shown_with_their_row() -> None:
    read = draft(
        grid(HEAD, row(1, lead=""), row(2, time=""), ("", "Việc thêm", "Báo cáo", "Phòng Kinh tế", "", ""))
    )
    assert [(w.code, w.where) for w in read.warnings] == [
        ("no-lead", "TT 1"),
        ("no-deadline", "TT 2"),
        ("no-deadline", "Dòng 3"),
    ]


def test_a_parent_whose_children_have_deadlines_needs_none() -> None:
    assert codes(draft(grid(HEAD, row(1, time=""), ("1.1", *SOUND[1:])))) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"time": "Đường dẫn, ảnh chụp màn hình"},
        {"time": "Phòng Kinh tế"},
        {"lead": "Quý II/2026", "time": ""},
        {"lead": "Kế hoạch"},
        {"product": "Tháng 6/2026", "time": ""},
    ],
)
def test_a_cell_in_the_wrong_column_is_shown_and_left_where_it_is(changed: dict[str, str]) -> None:
    read = draft(grid(HEAD, row(7, **changed)))
    assert [(w.code, w.where) for w in read.warnings] == [("shifted-column", "TT 7")]
    task = read.tasks[0]
    stands = {"time": task.time_text, "lead": task.lead_text, "product": task.products[0]}
    assert all(stands[name] == text for name, text in changed.items())


def test_a_deadline_that_is_not_understood_is_shown() -> None:
    assert codes(draft(grid(HEAD, row(1, time="Sau ngày 32/13 thì xong")))) == ["unknown-deadline"]


@pytest.mark.parametrize(
    "time",
    [
        "Bất thường",
        "Đang chờ hướng dẫn",
        "Ấp 1 đến ấp 6: quý II; các ấp còn lại: quý III",
        "Phòng Kinh tế: tháng 5; các phòng còn lại: tháng 6",
    ],
)
def test_a_time_that_is_not_understood_is_no_shifted_cell(time: str) -> None:
    assert codes(draft(grid(HEAD, row(1, time=time)))) == ["unknown-deadline"]


def test_a_blank_number_is_shown() -> None:
    assert codes(draft("Số:      /KH-UBND", "KẾ HOẠCH", "Cải cách hành chính năm 2026")) == ["empty-number"]
    assert codes(draft("Số: …/KH-UBND", "KẾ HOẠCH", "Cải cách hành chính năm 2026")) == ["empty-number"]


def test_a_number_only_in_the_annex_is_enough() -> None:
    read = draft(
        "Số:     /KH-UBND",
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
        "Phụ lục",
        "(Kèm theo Kế hoạch số 07/KH-UBND ngày 12/01/2026 của UBND xã Núi Mây)",
        grid(HEAD, SOUND),
    )
    assert codes(read) == []


def test_a_section_number_used_twice_is_shown_in_the_text_and_in_a_table() -> None:
    read = draft("I. MỤC ĐÍCH", "II. CHỈ TIÊU", "II. NHIỆM VỤ", "IV. KINH PHÍ")
    assert [(w.code, w.where) for w in read.warnings] == [("duplicate-section", "II")]
    table = grid(HEAD, (("I. Cải cách thể chế", 6),), SOUND, (("I. Tài chính công", 6),), row(2))
    assert codes(draft(table)) == ["duplicate-section"]


def test_an_arabic_heading_number_used_twice_below_one_heading_is_shown() -> None:
    read = draft(
        *FRONT,
        "III. NHIỆM VỤ",
        "1. Cải cách thể chế",
        "- Rà soát văn bản hằng quý.",
        "2. Cải cách thủ tục hành chính",
        "- Niêm yết thủ tục hằng quý.",
        "2. Cải cách tài chính công",
        "- Công khai ngân sách hằng quý.",
        "IV. GIẢI PHÁP",
        "1. Về con người",
        "- Bồi dưỡng hằng quý.",
    )
    found = [(w.code, w.where) for w in read.warnings if w.code != "no-tasks"]
    assert found == [("duplicate-section", "III.2")]


def test_numbering_that_starts_again_is_no_duplicate() -> None:
    assert codes(draft("I. MỤC ĐÍCH", "II. NHIỆM VỤ", "I. PHẦN HAI", "II. KINH PHÍ")) == []


def test_one_unit_under_two_names_is_shown_but_not_a_collective() -> None:
    table = grid(
        HEAD,
        row(1, lead="Phòng Văn hoá-Xã hội", coordination="Các phòng chuyên môn"),
        row(2, lead="Phòng VH-XH", coordination="các phòng chuyên môn của xã"),
    )
    read = draft(table)
    assert codes(read) == ["unit-spellings"]
    assert len({task.lead for task in read.tasks}) == 1
    assert "Phòng VH-XH" in read.warnings[0].message


@pytest.mark.parametrize(
    ("sentence", "flagged"),
    [
        ("Kinh phí lấy từ nguồn cải cách hành chính 6 tháng cuối năm 2025 của xã.", True),
        ("Các đơn vị xây dựng dự toán năm 2025 gửi Phòng Kinh tế.", True),
        ("Kế hoạch kiểm tra quý IV/2025 do Công an xã lập.", True),
        ("Tỷ lệ hồ sơ trực tuyến tăng so với 6 tháng cuối năm 2025.", False),
        ("Báo cáo kết quả thực hiện nhiệm vụ năm 2025 được gửi Sở Nội vụ.", False),
        (
            "Thực hiện Kế hoạch số 184/KH-UBND ngày 07/7/2025 của UBND tỉnh về cải cách hành chính năm 2025.",
            False,
        ),
        ("Xây dựng kế hoạch đào tạo năm 2026.", False),
        ("Khắc phục hạn chế đã chỉ ra trong nhiệm vụ năm 2025.", False),
    ],
)
def test_words_of_an_earlier_plan_are_shown_but_references_to_the_past_are_not(
    sentence: str, flagged: bool
) -> None:
    assert codes(draft("II. NHIỆM VỤ", f"- {sentence}")) == ["stale-text"] * flagged


def test_two_values_for_the_same_thing_contradict_each_other() -> None:
    read = draft(
        "I. CHỈ TIÊU",
        "- Kiểm tra tối thiểu 40% phòng, đơn vị thuộc xã về kỷ luật hành chính.",
        "II. NHIỆM VỤ",
        "- Trong năm kiểm tra ít nhất 30% phòng, đơn vị về kỷ luật hành chính, ưu tiên nơi có khiếu nại.",
    )
    assert [w.code for w in read.warnings] == ["contradiction"]
    assert "40%" in read.warnings[0].message
    assert "30%" in read.warnings[0].message


def test_a_contradiction_of_targets_without_a_place_names_none() -> None:
    read = draft(
        "Chỉ tiêu: kiểm tra tối thiểu 40% phòng, đơn vị thuộc xã về kỷ luật hành chính.",
        "Kiểm tra ít nhất 30% phòng, đơn vị thuộc xã về kỷ luật hành chính.",
    )
    [warning] = [w for w in read.warnings if w.code == "contradiction"]
    assert "40%" in warning.message
    assert "()" not in warning.message


def test_a_text_that_names_both_of_two_opposites_still_contradicts() -> None:
    read = draft(
        "II. CHỈ TIÊU",
        "- Hồ sơ thủ tục giải quyết trước hạn, đúng hạn đạt trên 98%.",
        "III. NHIỆM VỤ",
        "- Bảo đảm tỷ lệ hồ sơ thủ tục giải quyết đúng hạn đạt 96% trở lên.",
    )
    assert codes(read) == ["contradiction"]


def test_different_things_with_similar_words_do_not_contradict() -> None:
    read = draft(
        "I. CHỈ TIÊU",
        "- Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt 98%.",
        "- Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt 70%.",
        "- Tỷ lệ hồ sơ thủ tục hành chính thanh toán trực tuyến đạt 60%.",
        "- Kiểm tra định kỳ 30% đơn vị thuộc xã về kỷ luật.",
        "- Kiểm tra đột xuất 10% đơn vị thuộc xã về kỷ luật.",
    )
    assert codes(read) == []
