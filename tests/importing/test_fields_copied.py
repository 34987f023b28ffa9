"""Fields of plans whose frame came apart on its way: copied from a page, behind a decision, told as news."""

import time
from datetime import date

import pytest

from cchc_desktop.importing.document import Paragraph, Source
from cchc_desktop.importing.draft import DraftPlan
from cchc_desktop.importing.fields import extract_fields
from cchc_desktop.importing.outline import outline

BASE = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"


def fields(*lines: str) -> DraftPlan:
    blocks = tuple(Paragraph(line, place) for place, line in enumerate(lines))
    source = Source("ke-hoach.txt", "txt", blocks)
    return extract_fields(source, outline(source))


@pytest.mark.parametrize(
    "motto",
    [
        ("CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"),
        ("CỘNG HOÀ", "XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ],
)
def test_a_motto_broken_over_lines_names_no_commune(motto: tuple[str, ...]) -> None:
    plan = fields(
        "ỦY BAN NHÂN DÂN", "|", *motto, "Độc lập - Tự do - Hạnh phúc", "|", "Số:", "37/KH-UBND", "|",
        "Bản Tẻn, ngày 06", "tháng 02 năm 2026", "|", "KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH NĂM 2026", BASE,
        "I. MỤC ĐÍCH", "- Một việc.",
    )  # fmt: skip
    assert (plan.commune, plan.number, plan.date) == ("Bản Tẻn", "37/KH-UBND", date(2026, 2, 6))
    assert (plan.title, plan.year_from, plan.year_to) == ("CẢI CÁCH HÀNH CHÍNH NĂM 2026", 2026, 2026)


@pytest.mark.parametrize(
    "head",
    [
        ("UBND XÃ KHE VÀNG CỘNG HÒA XÃ HỘI CHỦ", "NGHĨA VIỆT NAM"),
        ("UBND XÃ KHE VÀNG CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"),
        ("UBND XÃ KHE VÀNG CỘNG HOÀ XÃ", "HỘI CHỦ NGHĨA VIỆT NAM"),
        ("UBND XÃ KHE VÀNG CỘNG HÒA", "XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("UBND XÃ KHE VÀNG CỘNG", "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("UBND XÃ KHE VÀNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "NAM"),
        ("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ", "XÃ KHE VÀNG NGHĨA VIỆT NAM"),
    ],
)
def test_the_motto_begun_behind_the_commune_and_broken_by_the_line_is_no_part_of_its_name(
    head: tuple[str, str],
) -> None:
    assert fields(*head, "Số: 12/KH-UBND", "KẾ HOẠCH", "Cải cách hành chính năm 2026").commune == "Khe Vàng"


@pytest.mark.parametrize(
    "head",
    [
        ("UBND XÃ CỘNG HÒA", "Số: 12/KH-UBND"),
        ("UBND XÃ CỘNG HÒA CỘNG HÒA XÃ HỘI CHỦ", "NGHĨA VIỆT NAM"),
        ("UBND XÃ CỘNG HÒA", "XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ],
)
def test_a_commune_that_is_called_as_the_motto_begins_keeps_its_name(head: tuple[str, str]) -> None:
    assert fields(*head, "KẾ HOẠCH", "Cải cách hành chính năm 2026").commune == "Cộng Hòa"


@pytest.mark.parametrize(
    "head",
    [("ỦY BAN NHÂN DÂN", "XÃ", "KHE VÀNG"), ("ỦY BAN NHÂN DÂN XÃ", "KHE VÀNG"), ("UBND PHƯỜNG", "KHE VÀNG")],
)
def test_a_commune_named_on_the_line_below_its_kind(head: tuple[str, ...]) -> None:
    plan = fields(*head, "Số: 12/KH-UBND", "KẾ HOẠCH", "Cải cách hành chính năm 2026", "I. MỤC ĐÍCH")
    assert plan.commune == "Khe Vàng"


def test_economy_and_society_are_no_commune() -> None:
    assert fields("KẾ HOẠCH KINH TẾ - XÃ HỘI NĂM 2026", "I. MỤC TIÊU").commune is None


def test_a_province_is_not_the_commune_of_its_own_paper() -> None:
    plan = fields(
        "ỦY BAN NHÂN DÂN", "TỈNH SƠN LA", "Sơn La, ngày 03 tháng 01 năm 2026", "KẾ HOẠCH",
        "Cải cách hành chính năm 2026", BASE, "I. MỤC ĐÍCH",
    )  # fmt: skip
    assert (plan.commune, plan.province) == (None, "Sơn La")


def test_the_years_of_a_programme_that_a_plan_rests_on_are_not_its_own() -> None:
    bases = (
        "Căn cứ Nghị quyết số 61/NQ-CP của Chính phủ ban hành Chương trình giai đoạn 2021-2030;",
        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 8/TTr-VHXH ngày 05/01/2026.",
    )
    plan = fields("UBND XÃ KHE VÀNG", "QUYẾT ĐỊNH", "Ban hành kế hoạch", *bases, "Điều 1. Ban hành.", "I. A")
    assert (plan.year_from, plan.year_to) == (None, None)
    told = fields(
        "UBND XÃ KHE VÀNG", *bases, "UBND xã ban hành kế hoạch cải cách hành chính năm 2026 như sau:", "I. A"
    )
    assert (told.year_from, told.year_to) == (2026, 2026)


def test_the_period_of_a_line_that_cites_nothing_is_the_plans() -> None:
    plan = fields("KẾ HOẠCH", "Cải cách hành chính", BASE, "Kế hoạch này cho giai đoạn 2026-2030.", "I. A")
    assert (plan.year_from, plan.year_to) == (2026, 2030)


def test_what_a_page_tells_below_the_title_is_not_of_it() -> None:
    plan = fields(
        "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        "Ngày 08 tháng 01 năm 2026, Ủy ban nhân dân xã Khe Vàng đã ban hành Quyết định số 14/QĐ-UBND",
        "UBND xã Khe Vàng ban hành Kế hoạch cải cách hành chính năm 2026, cụ thể như sau:",
        "I. MỤC ĐÍCH",
    )
    assert plan.title == "CẢI CÁCH HÀNH CHÍNH NĂM 2026"


@pytest.mark.parametrize(
    "text",
    [
        "UBND xã Khe Vàng đã ban hành Kế hoạch số 17/KH-UBND về kiểm tra cải cách hành chính năm 2026.",
        "Căn cứ Quyết định số 6/QĐ-UBND về việc ban hành Kế hoạch cải cách hành chính năm 2026;",
    ],
)
def test_another_paper_issued_before_gives_no_title(text: str) -> None:
    assert fields("UBND XÃ KHE VÀNG", text, "I. MỤC ĐÍCH").title is None


def test_prose_below_a_title_in_capitals_is_not_of_it() -> None:
    plan = fields(
        "KẾ HOẠCH",
        "ĐẨY MẠNH CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        "NĂM 2026",
        "Thời gian qua, công tác cải cách hành chính của xã Khe",
        "Vàng được quan tâm chỉ đạo, chất lượng phục vụ được nâng lên.",
        "I. MỤC ĐÍCH",
    )
    assert plan.title == "ĐẨY MẠNH CẢI CÁCH THỦ TỤC HÀNH CHÍNH NĂM 2026"
    mixed = fields(
        "KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH", "Trên địa bàn xã Khe Vàng, tỉnh Sơn La năm 2026", "I. A"
    )
    assert mixed.title == "CẢI CÁCH HÀNH CHÍNH Trên địa bàn xã Khe Vàng, tỉnh Sơn La năm 2026"


def test_a_decision_names_the_plan_that_it_issues() -> None:
    plan = fields(
        "ỦY BAN NHÂN DÂN", "|", "Số: 9/QĐ-UBND", "Khe", "Vàng, ngày 04 tháng 01 năm 2026", "QUYẾT ĐỊNH",
        "Về việc ban hành Kế hoạch cải cách hành chính", "năm 2026 trên địa bàn xã",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
        BASE, "Căn cứ Quyết định số 4/QĐ-TTg của Thủ tướng Chính phủ ban hành Kế hoạch cải cách năm 2026;",
        "QUYẾT ĐỊNH:", "Điều 1. Ban hành kèm theo Quyết định này kế hoạch.", "I. MỤC ĐÍCH",
    )  # fmt: skip
    assert (plan.title, plan.commune) == ("Cải cách hành chính năm 2026 trên địa bàn xã", "Khe Vàng")


def test_a_paper_named_behind_a_task_of_the_year_is_a_reference() -> None:
    plan = fields(
        "KẾ HOẠCH",
        "Đối thoại năm 2026",
        "Thực hiện nhiệm vụ năm “Dân vận khéo” và Quyết định 57-QĐ/TU ngày 4/4/2025 của Tỉnh ủy. UBND xã "
        "Khe Vàng ban hành kế hoạch như sau:",
        "I. MỤC ĐÍCH",
    )
    assert plan.legal_bases == ("Quyết định 57-QĐ/TU ngày 4/4/2025 của Tỉnh ủy",)


def test_who_draws_up_the_plan_and_why_stand_outside_its_references() -> None:
    plan = fields(
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
        "Thực hiện Kế hoạch số 71/KH-UBND ngày 19/12/2025 của UBND tỉnh; Văn phòng HĐND và UBND xã xây dựng "
        "kế hoạch như sau:",
        "I. MỤC ĐÍCH",
    )
    assert plan.legal_bases == ("Kế hoạch số 71/KH-UBND ngày 19/12/2025 của UBND tỉnh",)
    aimed = fields(
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
        "Nhằm nâng cao chất lượng phục vụ người dân theo Kế hoạch số 71/KH-UBND ngày 19/12/2025 của UBND "
        "tỉnh, UBND xã Khe Vàng ban hành kế hoạch như sau:",
        "I. MỤC ĐÍCH",
    )
    assert aimed.legal_bases == ("Kế hoạch số 71/KH-UBND ngày 19/12/2025 của UBND tỉnh",)


@pytest.mark.parametrize(
    "below",
    [
        "KẾ HOẠCH",
        "QUYẾT ĐỊNH",
        "PHỤ LỤC",
        "SỐ 12",
        "NĂM 2026",
        "TRẠM Y TẾ",
        "TỈNH SƠN LA",
        "ĐẢNG ỦY",
        "CỘNG HÒA",
        "PHÒNG Y TẾ",
    ],
)
@pytest.mark.parametrize("told", ["trên địa bàn xã Bản Tẻn", "trên địa bàn xã"])
def test_the_row_below_a_bare_kind_is_a_name_only_if_it_looks_like_one(below: str, told: str) -> None:
    plan = fields(
        "ỦY BAN NHÂN DÂN XÃ", below, "KẾ HOẠCH", f"Cải cách hành chính năm 2026 {told}", BASE, "I. MỤC ĐÍCH"
    )
    assert plan.commune == ("Bản Tẻn" if "Bản Tẻn" in told else None)


def test_the_commune_that_the_title_names_stands_instead_of_a_row_no_text_knows() -> None:
    plan = fields("UBND XÃ", "NGÀNH NỘI VỤ", "KẾ HOẠCH", "Cải cách năm 2026 của xã Bản Tẻn", BASE, "I. A")
    assert plan.commune == "Bản Tẻn"
    own = fields("UBND XÃ", "BAN HOA", "KẾ HOẠCH", "Cải cách năm 2026 của xã Ban Hoa", BASE, "I. A")
    assert own.commune == "Ban Hoa"


@pytest.mark.parametrize(
    "below",
    [
        ("Gắn với chính quyền số, thực hiện Đề án 06 năm 2026",),
        ("Gắn với chính quyền số, thực hiện Đề án 06", "năm 2026"),
        ("Nâng cao chất lượng phục vụ, sự hài lòng đã đạt của người dân năm 2026",),
    ],
)
def test_a_second_line_with_a_comma_is_still_of_the_title(below: tuple[str, ...]) -> None:
    plan = fields("KẾ HOẠCH", "ĐẨY MẠNH CẢI CÁCH HÀNH CHÍNH", *below, BASE, "I. MỤC ĐÍCH")
    assert plan.title == " ".join(["ĐẨY MẠNH CẢI CÁCH HÀNH CHÍNH", *below])
    assert (plan.year_from, plan.year_to) == (2026, 2026)


@pytest.mark.parametrize(
    "news",
    [
        "Bộ phận Một cửa xã Khe Vàng, nơi đã nhận hồ sơ của người dân từ sáng sớm",
        "Tại hội trường xã, hội nghị triển khai kế hoạch vừa diễn ra",
        "Lãnh đạo xã Khe Vàng, cùng các trưởng phòng vừa ký kế hoạch",
        "Hiện nay, người dân nộp hồ sơ tại nhà",
    ],
)
def test_news_below_a_title_in_capitals_is_not_of_it(news: str) -> None:
    plan = fields("KẾ HOẠCH", "ĐẨY MẠNH CẢI CÁCH NĂM 2026", news, "I. MỤC ĐÍCH")
    assert plan.title == "ĐẨY MẠNH CẢI CÁCH NĂM 2026"


def test_a_long_preamble_of_purposes_is_read_in_one_pass() -> None:
    started = time.perf_counter()
    fields("KẾ HOẠCH", "Cải cách năm 2026", "Căn cứ " + "Để phục vụ người dân " * 8_000, "I. MỤC ĐÍCH")
    assert time.perf_counter() - started < 10
