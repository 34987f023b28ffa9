"""The plan's own fields, from letterhead to signature, with the defects that real plans have."""

import unicodedata
from datetime import date
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.importing.document import Block, Cell, Paragraph, Source, Table
from cchc_desktop.importing.draft import DraftPlan, DraftSigner
from cchc_desktop.importing.fields import extract_fields
from cchc_desktop.importing.outline import outline

Item = str | list[list[str]]

LETTERHEAD = [
    [
        "ỦY BAN NHÂN DÂN\nXÃ SUỐI MÂY\n_______\nSố: 15 /KH- UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSuối Mây, ngày 05 tháng "
        "02 năm 2026",
    ]
]
SIGNATURE = [
    [
        "Nơi nhận:\n- Sở Nội vụ (b/c);\n- Các phòng; các đơn vị;\n- Lưu: VT, VHXH.",
        "TM. ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nNguyễn Văn Sơn",
    ]
]
BASE = "Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh Sơn La về cải cách hành chính năm 2026"


def source(*items: Item, form: Literal["NFC", "NFD"] = "NFC") -> Source:
    blocks: list[Block] = []
    for place, item in enumerate(items):
        if isinstance(item, str):
            blocks.append(Paragraph(unicodedata.normalize(form, item), place))
        else:
            cells = tuple(tuple(Cell(unicodedata.normalize(form, text)) for text in row) for row in item)
            blocks.append(Table(cells, place, bordered=False))
    return Source("ke-hoach.docx", "docx", tuple(blocks))


def fields(*items: Item, form: Literal["NFC", "NFD"] = "NFC") -> DraftPlan:
    plan = source(*items, form=form)
    return extract_fields(plan, outline(plan))


def whole_plan(form: Literal["NFC", "NFD"] = "NFC") -> DraftPlan:
    return fields(
        LETTERHEAD,
        "KẾ HOẠCH",
        "Thực hiện công tác cải cách hành chính",
        "trên địa bàn xã Suối Mây năm 2026",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Quyết định số 10/QĐ-UBND ngày "
        "02/01/2026 của "
        "UBND tỉnh Sơn La về giao chỉ tiêu;",
        f"Thực hiện {BASE}, Ủy ban nhân dân xã Suối Mây xây dựng Kế hoạch như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "- Triển khai Nghị định số 99/NĐ-CP ngày 01/01/2026 của Chính phủ.",
        SIGNATURE,
        form=form,
    )


def test_a_plan_is_read_from_letterhead_to_signature() -> None:
    assert whole_plan() == DraftPlan(
        commune="Suối Mây",
        province="Sơn La",
        number="15/KH-UBND",
        date=date(2026, 2, 5),
        date_text="ngày 05 tháng 02 năm 2026",
        title="Thực hiện công tác cải cách hành chính trên địa bàn xã Suối Mây năm 2026",
        year_from=2026,
        year_to=2026,
        replaces=(),
        legal_bases=(
            "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
            "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
            "Quyết định số 10/QĐ-UBND ngày 02/01/2026 của UBND tỉnh Sơn La về giao chỉ tiêu",
            BASE,
        ),
        signer=DraftSigner("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Sơn"),
        recipients=("Sở Nội vụ (b/c)", "Các phòng; các đơn vị", "Lưu: VT, VHXH"),
    )


def test_decomposed_text_gives_the_same_fields() -> None:
    assert whole_plan("NFD") == whole_plan()


def test_lines_of_both_columns_mixed_as_a_pdf_gives_them() -> None:
    plan = fields(
        "ỦY BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHƯỜNG BẾN GỖ Độc lập - Tự do - Hạnh phúc",
        "Số:      /KH-UBND Bến Gỗ, ngày       tháng 4 năm 2026",
        "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
        "GIAI ĐOẠN 2026 - 2030",
        "Thực hiện Quyết định số 28/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ. UBND phường Bến "
        "Gỗ, thành phố "
        "Cần Thơ ban hành Kế hoạch cụ thể như sau:",
        "I. MỤC ĐÍCH",
        "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
        "- UBND thành phố; CHỦ TỊCH",
        "- Lưu: VT.",
        "Trần Thị B'Lơ",
    )
    assert (plan.commune, plan.province) == ("Bến Gỗ", "Cần Thơ")
    assert (plan.number, plan.date, plan.date_text) == (None, None, "ngày tháng 4 năm 2026")
    assert plan.title == "CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030"
    assert (plan.year_from, plan.year_to) == (2026, 2030)
    assert plan.legal_bases == ("Quyết định số 28/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ",)
    assert plan.signer == DraftSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị B'Lơ")
    assert plan.recipients == ("UBND thành phố", "Lưu: VT")


@pytest.mark.parametrize(
    "first",
    ["Căn cứ Kế hoạch số 61/KH-UBND", "Thực hiện Kế hoạch số 61/KH-UBND"],
)
def test_references_right_below_a_title_on_one_line_count(first: str) -> None:
    plan = fields(
        "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        f"{first} ngày 12/01/2026 của UBND tỉnh Sơn La;",
        "UBND xã Suối Mây ban hành Kế hoạch cải cách hành chính năm 2026 như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
    )
    assert plan.title == "CẢI CÁCH HÀNH CHÍNH NĂM 2026"
    assert plan.legal_bases == ("Kế hoạch số 61/KH-UBND ngày 12/01/2026 của UBND tỉnh Sơn La",)


def test_number_and_date_come_from_the_annex_where_the_letterhead_has_none() -> None:
    plan = fields(
        "Số: …/KH-UBND",
        "Suối Mây, ngày … tháng … năm 2026",
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
        "(Thay thế Kế hoạch số 47/KH-UBND ngày 09/02/2026)",
        "Căn cứ Kế hoạch số 12-KH/TU ngày 03/01/2026 của Tỉnh ủy; tình hình thực tế, UBND xã ban "
        "hành kế hoạch:",
        "I. MỤC ĐÍCH",
        "PHỤ LỤC",
        "(Ban hành kèm theo Kế hoạch số 21 / KH-UBND ngày 12/3/2026",
        "của UBND xã Đưng K'Lá)",
    )
    assert (plan.number, plan.date, plan.date_text) == ("21/KH-UBND", date(2026, 3, 12), "ngày 12/3/2026")
    assert plan.commune == "Đưng K'Lá"
    assert plan.title == "Cải cách hành chính năm 2026"
    assert plan.replaces == ("Kế hoạch số 47/KH-UBND ngày 09/02/2026",)
    assert plan.legal_bases == ("Kế hoạch số 12-KH/TU ngày 03/01/2026 của Tỉnh ủy",)


def test_replaced_plans_are_each_cited_to_their_end() -> None:
    plan = fields(
        "I. MỤC ĐÍCH",
        "Kế hoạch này thay thế Kế hoạch số 01/KH-UBND ngày 03/01/2026 của UBND xã về việc thực hiện "
        "Kế hoạch số "
        "9/KH-UBND của tỉnh và Kế hoạch số 02/KH-UBND ngày 04.01.2026. Các đơn vị thực hiện.",
    )
    assert plan.replaces == (
        "Kế hoạch số 01/KH-UBND ngày 03/01/2026 của UBND xã về việc thực hiện Kế hoạch số 9/KH-UBND của tỉnh",
        "Kế hoạch số 02/KH-UBND ngày 04.01.2026",
    )


def test_a_replaced_plan_cited_twice_is_one_in_its_fuller_words() -> None:
    plan = fields(
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026 (thay thế Kế hoạch số 07/KH-UBND ngày 06/01/2026 của UBND xã)",
        "I. MỤC ĐÍCH",
        "Kế hoạch này thay thế Kế hoạch số 07/KH-UBND ngày 06/01/2026 của UBND xã Khe Vàng về cải cách "
        "hành chính.",
    )
    assert plan.replaces == (
        "Kế hoạch số 07/KH-UBND ngày 06/01/2026 của UBND xã Khe Vàng về cải cách hành chính",
    )


def test_a_first_section_of_references_counts() -> None:
    plan = fields(
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
        "I. CĂN CỨ PHÁP LÝ",
        f"- {BASE};",
        "II. MỤC ĐÍCH",
        "- Theo luật.",
    )
    assert plan.legal_bases == (BASE,)


@pytest.mark.parametrize(
    ("lines", "signer"),
    [
        (["TM. UBND XÃ KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lò Văn Pọng"],
         ("TM. UBND XÃ\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Pọng")),
        (["CHỦ TỊCH", "Đã ký", "LÊ THỊ HÀ"], (None, "CHỦ TỊCH", "Lê Thị Hà")),
        (["Q. CHỦ TỊCH", "Ký bởi: Ủy ban nhân dân xã", "Thời gian ký: 10/01/2026", "Lê Hà"],
         (None, "Q. CHỦ TỊCH", "Lê Hà")),
        (["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI", "Lò Văn Pọng"],
         ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI", "Lò Văn Pọng")),
        (["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "Lường Văn Phong"],
         ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "Lường Văn Phong")),
        (["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VHXH", "Trương Thị Trâm"],
         ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VHXH", "Trương Thị Trâm")),
        (["TUQ.CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "PHỤ LỤC"], ("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", None)),
        (["T/M ỦY BAN NHÂN DÂN", "Chủ tịch", "Lê Hà"], ("TM. ỦY BAN NHÂN DÂN", "Chủ tịch", "Lê Hà")),
        (["CHỦ TỊCH", "Y'Thươm"], (None, "CHỦ TỊCH", "Y'Thươm")),
        (["CHỦ TỊCH", "K’Dum"], (None, "CHỦ TỊCH", "K’Dum")),
    ],
)  # fmt: skip
def test_signature_blocks_of_many_kinds(lines: list[str], signer: tuple[str | None, ...]) -> None:
    found = fields("I. MỤC ĐÍCH", "- Một việc.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", *lines).signer
    assert found is not None
    assert (found.authority, found.position, found.name) == signer


def test_a_plan_behind_its_decision_is_signed_where_the_decision_is() -> None:
    plan = fields(
        "QUYẾT ĐỊNH", "Ban hành Kế hoạch cải cách hành chính năm 2026", "Điều 1. Ban hành kèm theo Kế hoạch.",
        "Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "CHỦ TỊCH", "Lù Văn Tỏn",
        "KẾ HOẠCH", "Cải cách hành chính năm 2026 trên địa bàn xã Khe Vàng", "I. MỤC ĐÍCH", "- Một việc.",
    )  # fmt: skip
    assert plan.signer is not None
    assert (plan.signer.position, plan.signer.name) == ("CHỦ TỊCH", "Lù Văn Tỏn")


def test_a_commune_named_in_capitals_within_the_title_of_a_sheet() -> None:
    plan = fields("KẾ HOẠCH CCHC NĂM 2026 XÃ EA KHÚA - BIỂU NHIỆM VỤ", "1. Một việc.")
    assert plan.commune == "Ea Khúa"


def test_recipients_without_bullets_and_with_wrapped_lines() -> None:
    plain = fields("I. MỤC ĐÍCH", "Nơi nhận:", "UBND tỉnh;", "Sở Nội vụ;", "Lưu: VT.")
    assert plain.recipients == ("UBND tỉnh", "Sở Nội vụ", "Lưu: VT")
    wrapped = fields("I. MỤC ĐÍCH", "Nơi nhận :", "- Thường trực Đảng ủy,", "HĐND xã;", "- Lưu: VT (2b).")
    assert wrapped.recipients == ("Thường trực Đảng ủy, HĐND xã", "Lưu: VT (2b)")
    inline = fields("I. MỤC ĐÍCH", "- Việc cuối./. Nơi nhận:", "- UBND tỉnh; - Sở Nội vụ; - Lưu: VT.")
    assert inline.recipients == ("UBND tỉnh", "Sở Nội vụ", "Lưu: VT")


@pytest.mark.parametrize(
    ("title", "years"),
    [
        ("Cải cách hành chính nhà nước giai đoạn 2026-2030", (2026, 2030)),
        ("Cải cách hành chính giai đoạn 2026 – 2030, định hướng đến năm 2035", (2026, 2030)),
        ("Thực hiện Chương trình tổng thể giai đoạn 2021-2030 trên địa bàn xã năm 2026", (2026, 2026)),
        ("Cải cách hành chính giai đoạn 2026-2030 và năm 2026", (2026, 2030)),
        ("Cải cách hành chính 6 tháng cuối năm 2025", (2025, 2025)),
        ("CẢI CÁCH HÀNH CHÍNH NĂM 2027", (2027, 2027)),
        ("Cải cách hành chính năm 2026, 2027 và 2028", (2026, 2028)),
        ("Cải cách hành chính", (None, None)),
    ],
)
def test_years_of_the_title(title: str, years: tuple[int | None, int | None]) -> None:
    plan = fields("KẾ HOẠCH", title, "Căn cứ Luật X;", "I. MỤC ĐÍCH", "- Duy trì đến năm 2040.")
    assert (plan.year_from, plan.year_to) == years


def test_a_spreadsheet_annex_gives_what_stands_above_and_below_its_list() -> None:
    rows = [
        ["ỦY BAN NHÂN DÂN XÃ SUỐI MÂY", "", "", ""],
        ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026", "", "", ""],
        ["(Kèm theo Kế hoạch số 33/KH-UBND ngày 20/01/2026 của UBND xã Suối Mây, tỉnh Lào Cai)", "", "", ""],
        ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
        ["1", "Kế hoạch số 99/KH-UBND", "Phòng Kinh tế", "ngày 01/02/2026"],
        ["", "", "TM. ỦY BAN NHÂN DÂN", ""],
        ["", "", "CHỦ TỊCH", ""],
        ["", "", "Lê Hà", ""],
    ]
    plan = fields(rows)
    assert (plan.number, plan.date) == ("33/KH-UBND", date(2026, 1, 20))
    assert (plan.commune, plan.province, plan.year_from) == ("Suối Mây", "Lào Cai", 2026)
    assert plan.signer == DraftSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Hà")


@pytest.mark.parametrize(
    "title",
    ["BIỂU SỐ LIỆU TIẾP NHẬN HỒ SƠ NĂM 2025", "Bảng thống kê văn bản năm 2025", "PHỤ LỤC KẾT QUẢ NĂM 2025"],
)
def test_a_table_of_last_years_figures_does_not_give_the_plan_its_year(title: str) -> None:
    reference = "(Kèm theo Kế hoạch số 41/KH-UBND ngày 06/02/2026 của UBND xã Suối Mây)"
    annex = ("PHỤ LỤC I: CẢI CÁCH THỂ CHẾ", reference, title)
    assert (fields(*annex).year_from, fields(*annex).date) == (None, date(2026, 2, 6))
    assert fields(*annex, "DANH MỤC NHIỆM VỤ NĂM 2026").year_from == 2026


def test_what_a_file_does_not_say_stays_empty() -> None:
    empty = DraftPlan(None, None, None, None, None, None, None, None, (), (), None, ())
    assert fields() == empty
    assert fields("I. MỤC TIÊU", "1. Đạt 90% trong lĩnh vực kinh tế, xã hội.") == empty


LINES = st.sampled_from(
    [
        "KẾ HOẠCH", "Số: /KH-UBND", "XÃ", "Nơi nhận:", "- Lưu", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ "
        "TỊCH", "Lê Hà", "(((",
        "Căn cứ;", "thay thế Kế hoạch số", "ngày 31/02/2026", "ngày 99 tháng 99 năm 2026", "I. A",
        "(Kèm theo Kế hoạch",
        "giai đoạn 2030-2020", "; ; ;", "UBND xã ban hành", "tỉnh", "xã Á", "**", "<br><b>",
    ]
)  # fmt: skip


@settings(max_examples=80)
@given(st.lists(LINES, max_size=12))
def test_any_order_of_fragments_is_read_without_trouble(lines: list[str]) -> None:
    plan = fields(*lines)
    assert plan.date is None
    assert plan.number is None
    assert plan.year_from is None or plan.year_to is not None


def test_references_broken_over_lines_anywhere_are_whole() -> None:
    plan = fields(
        "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành",
        "Chương trình tổng thể về cải cách; Kế hoạch số",
        "24/KH-UBND ngày",
        "07/7/2025 của UBND tỉnh Sơn La. Thực hiện Kế hoạch số 18/KH-UBND của UBND tỉnh.",
        "UBND xã Suối Mây ban hành kế hoạch cải cách hành chính năm 2026",
        "như sau:",
        "I. MỤC ĐÍCH",
        "- Giúp xã Tham gia; xã Tham mưu; xã Tham vấn.",
    )
    assert plan.legal_bases == (
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể về cải cách",
        "Kế hoạch số 24/KH-UBND ngày 07/7/2025 của UBND tỉnh Sơn La",
        "Kế hoạch số 18/KH-UBND của UBND tỉnh",
    )
    assert (plan.commune, plan.title) == ("Suối Mây", "Cải cách hành chính năm 2026")


def test_a_province_outside_the_list_is_taken_as_named() -> None:
    plan = fields("KẾ HOẠCH", "Cải cách hành chính năm 2026 của xã Suối Mây, tỉnh Trà Giang", "I. MỤC ĐÍCH")
    assert (plan.commune, plan.province) == ("Suối Mây", "Trà Giang")
