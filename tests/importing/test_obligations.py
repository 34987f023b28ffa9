"""Reporting duties: how often, until when, to whom."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.importing.document import Paragraph, Source
from cchc_desktop.importing.draft import DraftObligation
from cchc_desktop.importing.obligations import extract_obligations
from cchc_desktop.importing.outline import outline

CULTURE = "Phòng Văn hóa - Xã hội"


def duties(*texts: str) -> tuple[DraftObligation, ...]:
    blocks = tuple(Paragraph(text, place) for place, text in enumerate(texts))
    return extract_obligations(outline(Source("plan.txt", "txt", blocks)))


def shown(*texts: str) -> list[tuple[str, str, str, str]]:
    return [(duty.direction, duty.cycle, duty.due_text, duty.receiver) for duty in duties(*texts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- Các đơn vị báo cáo hằng quý và báo cáo năm (gửi trong ngày 05 của tháng cuối quý) về "
            "phòng VH-XH.",
            [
                ("collect", "quarterly", "trong ngày 05 của tháng cuối quý", CULTURE),
                ("collect", "yearly", "trong ngày 05 của tháng cuối quý", CULTURE),
            ],
        ),
        (
            "- Gửi báo cáo quý về Phòng VHXH trước ngày 10 của tháng cuối quý để tổng hợp, báo cáo Sở Nội vụ "
            "trước ngày 15 của tháng cuối quý.",
            [
                ("collect", "quarterly", "trước ngày 10 của tháng cuối quý", CULTURE),
                ("send", "quarterly", "trước ngày 15 của tháng cuối quý", "Sở Nội vụ"),
            ],
        ),
        (
            "Định kỳ hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 10/6), năm "
            "(trước ngày 08/12) gửi báo cáo về Văn phòng HĐND&UBND xã.",
            [
                ("collect", "quarterly", "trước ngày 10 của tháng cuối quý", "Văn phòng HĐND và UBND"),
                ("collect", "half-yearly", "trước ngày 10/6", "Văn phòng HĐND và UBND"),
                ("collect", "yearly", "trước ngày 08/12", "Văn phòng HĐND và UBND"),
            ],
        ),
        (
            "Báo cáo UBND phường (qua Phòng Văn hóa - Xã hội) trước ngày 15/6 đối với báo cáo 6 tháng và "
            "trước ngày 15/12 đối với báo cáo năm.",
            [
                ("collect", "half-yearly", "trước ngày 15/6", CULTURE),
                ("collect", "yearly", "trước ngày 15/12", CULTURE),
            ],
        ),
        (
            "Trước ngày 10/3 (quý I), trước ngày 10/6 (6 tháng), trước ngày 10/9 (9 tháng) gửi báo cáo "
            "về VHXH.",
            [
                ("collect", "quarterly", "Trước ngày 10/3", CULTURE),
                ("collect", "half-yearly", "trước ngày 10/6", CULTURE),
                ("collect", "nine-month", "trước ngày 10/9", CULTURE),
            ],
        ),
        (
            "Báo cáo quý I trước ngày 10/3, báo cáo quý III trước ngày 10/9 gửi Phòng Kinh tế.",
            [("collect", "quarterly", "quý I trước ngày 10/3, quý III trước ngày 10/9", "Phòng Kinh tế")],
        ),
        (
            "Gửi báo cáo quý I (trước ngày 08/3), báo cáo quý II (trước ngày 08/6), báo cáo quý III (trước "
            "ngày 08/9) về Phòng Kinh tế.",
            [
                (
                    "collect",
                    "quarterly",
                    "quý I trước ngày 08/3, quý II trước ngày 08/6, quý III trước ngày 08/9",
                    "Phòng Kinh tế",
                )
            ],
        ),
        (
            "Gửi báo cáo trước ngày 05 hằng tháng về Trung tâm Phục vụ HCC.",
            [("collect", "monthly", "trước ngày 05 hằng tháng", "Trung tâm Phục vụ hành chính công")],
        ),
        (
            "Phòng Văn hóa - Xã hội tổng hợp, báo cáo UBND tỉnh chậm nhất vào ngày 17 của tháng cuối quý.",
            [("send", "quarterly", "chậm nhất vào ngày 17 của tháng cuối quý", "UBND tỉnh")],
        ),
        (
            "Gửi báo cáo định kỳ (quý, năm) về Phòng VHXH trong vòng 02 ngày làm việc sau khi chốt số liệu.",
            [
                ("collect", "quarterly", "trong vòng 02 ngày làm việc sau khi chốt số liệu", CULTURE),
                ("collect", "yearly", "trong vòng 02 ngày làm việc sau khi chốt số liệu", CULTURE),
            ],
        ),
        (
            "Định kỳ trước ngày 03 của tháng cuối quý, các phòng, trạm gửi báo cáo về Phòng VH-XH để tổng "
            "hợp, trình UBND xã báo cáo Sở Nội vụ.",
            [("collect", "quarterly", "trước ngày 03 của tháng cuối quý", CULTURE)],
        ),
        (
            "Các trường, trạm hằng năm xây dựng kế hoạch của mình; báo cáo quý trước ngày 04 của tháng cuối "
            "quý về Phòng VH-XH.",
            [("collect", "quarterly", "trước ngày 04 của tháng cuối quý", CULTURE)],
        ),
        (
            "Gửi báo cáo kết quả thực hiện về Phòng VHXH trước ngày 10/12 để tổng hợp.",
            [("collect", "yearly", "trước ngày 10/12", CULTURE)],
        ),
    ],
)
def test_cycle_day_and_receiver_are_paired(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ban hành Kế hoạch trước ngày 15/01/2026 và báo cáo kết quả theo quy định.",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 22/12/2025 của UBND tỉnh, báo cáo kết quả về Sở Nội vụ.",
        "Số liệu báo cáo từ ngày 15/12 năm trước đến ngày 14/3.",
        "Công khai hằng tháng kết quả giải quyết hồ sơ trước ngày 05 hằng tháng.",
        "Định kỳ báo cáo UBND xã kết quả thực hiện (qua Phòng Văn hoá - Xã hội xã).",
        "Tổng hợp, báo cáo Sở Nội vụ và UBND tỉnh theo quy định.",
        "Trước ngày 24 hằng tháng cập nhật số liệu vào Hệ thống thông tin báo cáo của tỉnh.",
        "Sáng thứ Hai hằng tuần các trạm chào cờ, sau đó báo cáo việc phát sinh với Phòng Kinh tế.",
    ],
)
def test_other_days_and_duties_without_a_cycle_are_left_alone(text: str) -> None:
    assert duties(text) == ()


def test_a_cycle_without_a_day_is_kept_without_inventing_one() -> None:
    text = "Định kỳ hằng quý, hằng năm hoặc đột xuất theo yêu cầu, tham mưu UBND xã báo cáo Sở Nội vụ."
    assert shown(text) == [
        ("send", "quarterly", "", "Sở Nội vụ"),
        ("send", "yearly", "", "Sở Nội vụ"),
        ("send", "ad-hoc", "theo yêu cầu", "Sở Nội vụ"),
    ]


def test_the_receiver_may_stand_in_the_next_line() -> None:
    found = shown(
        "- Báo cáo năm trước ngày 10/12.", "- Các cơ quan gửi báo cáo về Phòng VHXH xã để theo dõi."
    )
    assert found == [("collect", "yearly", "trước ngày 10/12", CULTURE)]


@pytest.mark.parametrize(
    ("named", "receiver"),
    [
        ("về Phòng Y tế - Dân số.", "Phòng Y tế - Dân số"),
        ("về Phòng Đô thị.", "Phòng Đô thị"),
        ("về Trung tâm Văn hóa, Thể thao và Truyền thông xã để theo dõi.", None),
        ("cho Văn phòng Thống kê và Phòng Kinh tế.", "Văn phòng Thống kê"),
        ("gửi phòng Nông nghiệp và Môi trường, bằng văn bản.", "Phòng Nông nghiệp và Môi trường"),
    ],
)
def test_a_unit_that_no_list_knows_receives_what_is_sent_to_it(named: str, receiver: str | None) -> None:
    found = shown(
        f"1. Các trường, trạm báo cáo 6 tháng trước ngày 07/6, báo cáo năm trước ngày 01/12 {named}",
        "2. Bộ phận tổng hợp trình UBND xã gửi Sở Nội vụ báo cáo 6 tháng trước ngày 11/6.",
    )
    receiver = receiver or "Trung tâm Văn hóa, Thể thao và Truyền thông"
    assert found == [
        ("collect", "half-yearly", "trước ngày 07/6", receiver),
        ("collect", "yearly", "trước ngày 01/12", receiver),
        ("send", "half-yearly", "trước ngày 11/6", "Sở Nội vụ"),
    ]


def test_what_units_report_is_not_sent_above_because_the_next_line_is() -> None:
    found = shown(
        "1. Các phòng, trạm báo cáo 6 tháng trước ngày 07/6.",
        "2. Tổng hợp, gửi Sở Nội vụ báo cáo 6 tháng trước ngày 11/6.",
    )
    assert found == [
        ("collect", "half-yearly", "trước ngày 07/6", ""),
        ("send", "half-yearly", "trước ngày 11/6", "Sở Nội vụ"),
    ]


def test_a_day_in_brackets_behind_its_cycle_needs_no_before() -> None:
    found = shown(
        "Các đơn vị gửi báo cáo hằng tháng (ngày 16), 6 tháng (ngày 09/6), năm (ngày 09/12) về Phòng Kinh tế."
    )
    assert found == [
        ("collect", "monthly", "ngày 16", "Phòng Kinh tế"),
        ("collect", "half-yearly", "ngày 09/6", "Phòng Kinh tế"),
        ("collect", "yearly", "ngày 09/12", "Phòng Kinh tế"),
    ]
    assert duties("Thực hiện Báo cáo số 14/BC-UBND (ngày 09/6) về Phòng Kinh tế.") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- Các xóm gửi báo cáo tuần trước 16 giờ thứ Năm hằng tuần về Phòng Kinh tế.",
            [("collect", "weekly", "trước 16 giờ thứ Năm hằng tuần", "Phòng Kinh tế")],
        ),
        (
            "Báo cáo tuần (chậm nhất 9h00 thứ 6), báo cáo tháng (trước ngày 18 hằng tháng) gửi "
            "Phòng Kinh tế.",
            [
                ("collect", "weekly", "chậm nhất 9h00 thứ 6", "Phòng Kinh tế"),
                ("collect", "monthly", "trước ngày 18 hằng tháng", "Phòng Kinh tế"),
            ],
        ),
        (
            "Định kỳ hằng tuần, hằng tháng báo cáo về Phòng Kinh tế.",
            [("collect", "weekly", "", "Phòng Kinh tế"), ("collect", "monthly", "", "Phòng Kinh tế")],
        ),
        (
            "Các đơn vị gửi báo cáo về Phòng Kinh tế vào chiều thứ Sáu hằng tuần.",
            [("collect", "weekly", "vào chiều thứ Sáu hằng tuần", "Phòng Kinh tế")],
        ),
        (
            "Chiều thứ Sáu hằng tuần, các xóm gửi báo cáo về Phòng Kinh tế.",
            [("collect", "weekly", "Chiều thứ Sáu hằng tuần", "Phòng Kinh tế")],
        ),
        ("Báo cáo kết quả lần thứ hai gửi Phòng Kinh tế.", []),
    ],
)
def test_a_report_of_each_week_is_told_with_its_weekday(
    text: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("opening", ["Ủy ban nhân dân xã", "Đồng thời, UBND xã", "Ấp trưởng đôn đốc; xã"])
def test_a_sentence_that_begins_with_an_accented_capital_is_one_of_its_own(opening: str) -> None:
    found = shown(
        "Các trạm báo cáo quý trước ngày 08 của tháng cuối quý về Phòng Kinh tế. "
        f"{opening} báo cáo năm gửi Sở Nội vụ trước ngày 11/12."
    )
    assert found == [
        ("collect", "quarterly", "trước ngày 08 của tháng cuối quý", "Phòng Kinh tế"),
        ("send", "yearly", "trước ngày 11/12", "Sở Nội vụ"),
    ]


def test_a_day_of_one_report_stands_instead_of_the_day_of_all() -> None:
    found = shown(
        "Định kỳ hằng quý, 6 tháng, năm báo cáo về Phòng Kinh tế trước ngày 06 của tháng cuối quý; trước "
        "ngày 07/6 đối với báo cáo 6 tháng; trước ngày 02/12 đối với báo cáo năm."
    )
    assert found == [
        ("collect", "quarterly", "trước ngày 06 của tháng cuối quý", "Phòng Kinh tế"),
        ("collect", "half-yearly", "trước ngày 07/6", "Phòng Kinh tế"),
        ("collect", "yearly", "trước ngày 02/12", "Phòng Kinh tế"),
    ]


def test_days_each_with_its_report_in_brackets_are_told_apart() -> None:
    found = shown(
        "Các trạm gửi báo cáo về Phòng Kinh tế chậm nhất vào ngày 13/3 (báo cáo quý I), 13/6 (báo cáo 6 "
        "tháng), 13/9 (quý III) và 13/12 (báo cáo năm)."
    )
    assert found == [
        ("collect", "quarterly", "quý I chậm nhất vào ngày 13/3, quý III 13/9", "Phòng Kinh tế"),
        ("collect", "half-yearly", "13/6", "Phòng Kinh tế"),
        ("collect", "yearly", "13/12", "Phòng Kinh tế"),
    ]


def test_a_year_behind_a_semicolon_and_three_months_are_cycles() -> None:
    found = shown("Thời gian gửi báo cáo về Phòng Kinh tế: 6 tháng trước ngày 06/6; năm trước ngày 06/12.")
    assert [(duty[1], duty[2]) for duty in found] == [
        ("half-yearly", "trước ngày 06/6"),
        ("yearly", "trước ngày 06/12"),
    ]
    found = shown("Báo cáo định kỳ (03 tháng, 06 tháng, năm) gửi Sở Nội vụ trước ngày 19 của tháng cuối kỳ.")
    assert [duty[1] for duty in found] == ["quarterly", "half-yearly", "yearly"]
    assert shown("Kết quả báo cáo; năm trước đạt 80%, gửi Sở Nội vụ.") == []


def test_what_is_mended_after_an_inspection_is_reported_once() -> None:
    found = shown("Báo cáo kết quả khắc phục sau kiểm tra trước ngày 27/11/2026 về Phòng Kinh tế.")
    assert found == [("collect", "ad-hoc", "trước ngày 27/11/2026", "Phòng Kinh tế")]


def test_the_day_told_in_the_next_sentence_is_of_the_same_reports() -> None:
    found = shown(
        "UBND xã xây dựng báo cáo hằng quý và hằng năm gửi Sở Nội vụ. Báo cáo được gửi trên hệ thống, "
        "thời hạn gửi chậm nhất là ngày 12 của tháng cuối kỳ báo cáo."
    )
    day = "chậm nhất là ngày 12 của tháng cuối kỳ báo cáo"
    assert found == [("send", "quarterly", day, "Sở Nội vụ"), ("send", "yearly", day, "Sở Nội vụ")]


def test_the_line_that_leads_a_list_names_the_receiver_of_each_of_its_reports() -> None:
    found = shown(
        "Thời hạn gửi báo cáo về Sở Nội vụ của xã được quy định cụ thể cho từng loại báo cáo trong năm "
        "như sau:",
        "- Báo cáo tháng: trước ngày 17 của tháng;",
        "- Báo cáo quý: trước ngày 06 tháng cuối cùng của mỗi quý;",
        "- Báo cáo 6 tháng: trước ngày 06/6;",
        "- Báo cáo năm: trước ngày 27/11.",
    )
    assert found == [
        ("send", "monthly", "trước ngày 17 của tháng", "Sở Nội vụ"),
        ("send", "quarterly", "trước ngày 06 tháng cuối cùng của mỗi quý", "Sở Nội vụ"),
        ("send", "half-yearly", "trước ngày 06/6", "Sở Nội vụ"),
        ("send", "yearly", "trước ngày 27/11", "Sở Nội vụ"),
    ]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "Báo cáo quý I trước ngày 07/3, quý II trước ngày 13 tháng cuối quý, quý III trước ngày 13 tháng "
            "cuối quý gửi Phòng Kinh tế.",
            "quý I trước ngày 07/3, quý II trước ngày 13 tháng cuối quý, "
            "quý III trước ngày 13 tháng cuối quý",
        ),
        (
            "Báo cáo quý I, quý II trước ngày 07/6 và quý III trước ngày 07/9 gửi Phòng Kinh tế.",
            "quý I trước ngày 07/6, quý II trước ngày 07/6, quý III trước ngày 07/9",
        ),
        (
            "Báo cáo quý I, II trước ngày 07/6 và quý III, IV trước ngày 07/12 gửi Phòng Kinh tế.",
            "quý I trước ngày 07/6, quý II trước ngày 07/6, "
            "quý III trước ngày 07/12, quý IV trước ngày 07/12",
        ),
        (
            "Báo cáo quý: quý I trước ngày 07/3, quý III trước ngày 07/9 gửi Phòng Kinh tế.",
            "quý I trước ngày 07/3, quý III trước ngày 07/9",
        ),
        (
            "Báo cáo quý I, quý III trước ngày 13 tháng cuối quý gửi Phòng Kinh tế.",
            "trước ngày 13 tháng cuối quý",
        ),
    ],
)
def test_no_quarter_loses_its_day_to_another(text: str, due: str) -> None:
    assert shown(text) == [("collect", "quarterly", due, "Phòng Kinh tế")]


@pytest.mark.parametrize(
    "text",
    [
        "Dọn đường làng chiều Chủ nhật hằng tuần, gửi báo cáo kết quả.",
        "Cán bộ đối thoại với dân vào sáng thứ Tư hằng tuần, báo cáo kết quả với Phòng Kinh tế.",
        "Lấy phiếu hài lòng vào thứ Sáu hằng tuần và báo cáo Phòng Kinh tế khi có vướng mắc.",
        "Báo cáo viên lên lớp, tổ chức sinh hoạt sáng thứ Hai hằng tuần.",
    ],
)
def test_the_weekday_of_other_work_is_no_report_day(text: str) -> None:
    assert duties(text) == ()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Định kỳ chiều thứ Sáu hằng tuần, các xóm gửi báo cáo về Phòng Kinh tế.", "chiều thứ Sáu hằng tuần"),
        ("1. Thứ Sáu hằng tuần, các xóm và trạm gửi báo cáo về Phòng Kinh tế.", "Thứ Sáu hằng tuần"),
        ("Các xóm báo cáo tuần về Phòng Kinh tế, chậm nhất 16 giờ thứ Năm.", "chậm nhất 16 giờ thứ Năm"),
    ],
)
def test_a_comma_beside_its_weekday_takes_no_report_away(text: str, due: str) -> None:
    assert shown(text) == [("collect", "weekly", due, "Phòng Kinh tế")]


@pytest.mark.parametrize("mark", [";", "."])
def test_a_report_after_an_inspection_does_not_take_the_cycle_told_before(mark: str) -> None:
    word = "báo cáo" if mark == ";" else "Báo cáo"
    found = shown(f"Báo cáo quý gửi Sở Nội vụ{mark} {word} khắc phục sau thanh tra gửi trước ngày 14/12.")
    assert found == [
        ("send", "quarterly", "", "Sở Nội vụ"),
        ("collect", "ad-hoc", "trước ngày 14/12", ""),
    ]


def test_days_behind_a_colon_are_of_the_report_before_it() -> None:
    found = shown("Thời hạn báo cáo quý: ngày 14/3, 14/6, 14/9; báo cáo năm: ngày 04/12.")
    assert found == [
        ("collect", "quarterly", "ngày 14/3, 14/6, 14/9", ""),
        ("collect", "yearly", "ngày 04/12", ""),
    ]
    assert duties("Họp giao ban hằng tháng: ngày 05; phản ánh vướng mắc trong báo cáo.") == ()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Trước ngày 15/12, UBND xã gửi báo cáo năm về Sở Nội vụ.", "Trước ngày 15/12"),
        ("Thứ Ba ngày 15/12 gửi báo cáo năm về Sở Nội vụ.", "Thứ Ba ngày 15/12"),
        ("Gửi báo cáo năm về Sở Nội vụ trước thứ Ba, ngày 15/12/2026.", "trước thứ Ba, ngày 15/12/2026"),
        ("Thứ Ba ngày 15/12 họp dân, báo cáo năm gửi Sở Nội vụ.", ""),
    ],
)
def test_a_day_told_with_its_weekday_is_the_reports_own(text: str, due: str) -> None:
    assert shown(text) == [("send", "yearly", due, "Sở Nội vụ")]


def test_days_before_their_reports_are_paired_with_them() -> None:
    found = shown("Trước ngày 07/6 gửi báo cáo 6 tháng, báo cáo năm trước ngày 07/12 gửi Phòng Kinh tế.")
    assert found == [
        ("collect", "half-yearly", "Trước ngày 07/6", "Phòng Kinh tế"),
        ("collect", "yearly", "trước ngày 07/12", "Phòng Kinh tế"),
    ]


def test_a_duty_said_twice_is_proposed_once() -> None:
    text = "Báo cáo năm gửi Phòng Kinh tế trước ngày 10/12."
    assert len(duties(f"1. {text}", f"2. {text}")) == 1


@settings(max_examples=60)
@given(st.text(alphabet="báo cáo quý năm 6 tháng trước ngày 10/12,;.()IVgửi về Phòng ", max_size=160))
def test_any_text_is_read_without_trouble_and_no_day_is_invented(text: str) -> None:
    for duty in duties(f"Báo cáo {text}"):
        for words in duty.due_text.split("; "):
            assert words in " ".join(f"Báo cáo {text}".split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gửi báo cáo về Phòng Văn hóa - Xã hội vào ngày 12 các tháng 3, 6, 9, 12.",
            [("collect", "quarterly", "vào ngày 12 các tháng 3, 6, 9, 12", CULTURE)],
        ),
        (
            "Báo cáo kết quả về VHXH trước ngày 12 của các tháng 3, 6, 9 và 12.",
            [("collect", "quarterly", "trước ngày 12 của các tháng 3, 6, 9 và 12", CULTURE)],
        ),
        (
            "Báo cáo hằng quý gửi trước các ngày 10/3, 10/6, 10/9, 10/12 về VHXH.",
            [("collect", "quarterly", "trước các ngày 10/3, 10/6, 10/9, 10/12", CULTURE)],
        ),
        (
            "Định kỳ 6 tháng, 1 năm báo cáo kết quả thực hiện về VHXH.",
            [("collect", "half-yearly", "", CULTURE), ("collect", "yearly", "", CULTURE)],
        ),
        (
            "Báo cáo định kỳ 6 tháng và một năm về VHXH.",
            [("collect", "half-yearly", "", CULTURE), ("collect", "yearly", "", CULTURE)],
        ),
    ],
)
def test_days_of_several_months_and_a_year_that_is_counted_are_read(
    text: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chậm nhất vào ngày 10 của tháng cuối quý báo cáo về UBND xã.",
            [("collect", "quarterly", "Chậm nhất vào ngày 10 của tháng cuối quý", "UBND xã")],
        ),
        (
            "Trước ngày 05/12/2026, các đơn vị báo cáo tổng kết năm gửi VHXH.",
            [("collect", "yearly", "Trước ngày 05/12/2026", CULTURE)],
        ),
        (
            "Trước ngày 12 tháng cuối quý, các thôn gửi báo cáo quý về VHXH.",
            [("collect", "quarterly", "Trước ngày 12 tháng cuối quý", CULTURE)],
        ),
        (
            "Hằng quý, Phòng Văn hóa - Xã hội tổng hợp kết quả, tham mưu UBND xã báo cáo Sở Nội vụ.",
            [("send", "quarterly", "", "Sở Nội vụ")],
        ),
        (
            "Thời gian gửi báo cáo về VHXH: Quý I: 05/3; 6 tháng: 05/6; Quý III: 05/9; Năm: 05/12.",
            [
                ("collect", "quarterly", "quý I 05/3, quý III 05/9", CULTURE),
                ("collect", "half-yearly", "05/6", CULTURE),
                ("collect", "yearly", "05/12", CULTURE),
            ],
        ),
    ],
)
def test_days_at_the_head_behind_colons_and_who_gathers_are_paired(
    text: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert shown(text) == expected
