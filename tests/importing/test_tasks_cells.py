"""One cell taken apart: products, wrapped words, markup."""

import pytest

from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.areas import area_of
from cchc_desktop.importing.cells import glue, join_cut, plain, products_of
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import role_of


@pytest.mark.parametrize(
    ("cell", "products"),
    [
        ("- Kế hoạch;\n- Báo cáo.", ("Kế hoạch", "Báo cáo")),
        ("- Kế hoạch; -Quyết định\nkiểm tra", ("Kế hoạch", "Quyết định kiểm tra")),
        ("Kế hoạch\nBáo cáo", ("Kế hoạch", "Báo cáo")),
        ("Quyết định/ Văn bản đề nghị", ("Quyết định/ Văn bản đề nghị",)),
        ("Kế hoạch, báo cáo, tờ trình", ("Kế hoạch, báo cáo, tờ trình",)),
        ("- Quyết định - Báo cáo kết quả", ("Quyết định", "Báo cáo kết quả")),
        ("Báo cáo của Phòng Văn hóa - Xã hội", ("Báo cáo của Phòng Văn hóa - Xã hội",)),
        ("- Báo cáo của Phòng Văn hóa - Xã hội; - Sổ", ("Báo cáo của Phòng Văn hóa - Xã hội", "Sổ")),
        ("- Kế hoạch giai đoạn 2026 - 2030", ("Kế hoạch giai đoạn 2026 - 2030",)),
        ("Kế hoạch (bản giấy; bản điện tử); Sổ", ("Kế hoạch (bản giấy; bản điện tử)", "Sổ")),
        ('<ul style="x"> <li>- Kế hoạch;</li>\n<li>- Ảnh chụp -</li></ul>', ("Kế hoạch", "Ảnh chụp")),
        ("**Kế hoạch**<br>Sổ &amp; biên lai", ("Kế hoạch", "Sổ & biên lai")),
        ("• Kế hoạch\n• Sổ", ("Kế hoạch", "Sổ")),
        ("1. Kế hoạch\n2. Sổ", ("Kế hoạch", "Sổ")),
        ("-\n- ;\n", ()),
        ("", ()),
    ],
)
def test_products_are_split_at_lines_semicolons_and_bullets_only(
    cell: str, products: tuple[str, ...]
) -> None:
    assert products_of(cell) == products


def test_where_lines_are_lost_a_noun_of_a_product_begins_one() -> None:
    assert products_of("Hội nghị tập huấn Biên bản họp", lines_lost=True) == (
        "Hội nghị tập huấn",
        "Biên bản họp",
    )
    assert products_of("Dự thảo Kế hoạch của Quyết định", lines_lost=True) == (
        "Dự thảo Kế hoạch của Quyết định",
    )


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Tháng 01-", "05/2026", "Tháng 01-05/2026"),
        ("Văn phòng HĐND&UB", "ND xã", "Văn phòng HĐND&UBND xã"),
        ("31/12/202", "6", "31/12/2026"),
        ("Quyết định/", "Văn bản", "Quyết định/ Văn bản"),
        ("Quý", "I/2026", "Quý I/2026"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_made_whole(first: str, second: str, whole: str) -> None:
    assert glue(first, second) == whole


def test_a_new_item_at_the_head_of_a_page_stays_an_item() -> None:
    assert join_cut("- Kế hoạch;", "- Sổ") == "- Kế hoạch;\n- Sổ"
    assert join_cut("- Kế hoạch tập", "huấn;\n- Sổ") == "- Kế hoạch tập huấn;\n- Sổ"


def test_a_cell_on_one_line_has_no_bullets_and_no_trailing_marks() -> None:
    assert plain("- Phòng Kinh tế;\n- Công an xã.") == "Phòng Kinh tế; Công an xã"
    assert plain("Phòng Văn hóa\n- Xã hội") == "Phòng Văn hóa - Xã hội"
    assert plain("Hoá đơn\u00a0điện tử;") == "Hoá đơn điện tử"


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("STT", Role.ORDER),
        ("Số TT", Role.ORDER),
        ("S.T.T", Role.ORDER),
        ("Nội dung thực hiện", Role.CONTENT),
        ("NHIỆM VỤ CỤ THỂ", Role.CONTENT),
        ("Mục tiêu, nhiệm vụ", Role.CONTENT),
        ("Hoạt động", Role.CONTENT),
        ("Tên nhiệm vụ", Role.CONTENT),
        ("Sản phẩm, kết quả", Role.PRODUCT),
        ("Kết quả/\nsản phẩm", Role.PRODUCT),
        ("Kết quả thực hiện", Role.PRODUCT),
        ("Cơ quan, đơn vị chủ trì", Role.LEAD),
        ("Người chủ trì", Role.LEAD),
        ("Đơn vị thực hiện", Role.LEAD),
        ("Bộ phận phụ trách", Role.LEAD),
        ("Đầu mối", Role.LEAD),
        ("Cơ quan chủ trì, phối hợp", Role.LEAD),
        ("Cơ quan phối hợp thực hiện", Role.COORDINATION),
        ("Đơn vị liên quan", Role.COORDINATION),
        ("Thời gian thực hiện/ hoàn thành", Role.TIME),
        ("Hoàn thành trước", Role.TIME),
        ("Tiến độ thực hiện", Role.TIME),
        ("Thời hạn", Role.TIME),
        ("Mốc hoàn thành", Role.TIME),
        ("Dự toán kinh phí (triệu đồng)", Role.BUDGET),
        ("Ghi chú", Role.NOTE),
        ("Đơn vị tính", Role.FOREIGN),
        ("Chỉ tiêu", Role.FOREIGN),
        ("Họ và tên", Role.FOREIGN),
        ("Điểm chuẩn", Role.FOREIGN),
    ],
)
def test_the_wording_of_a_head_tells_what_its_column_holds(head: str, role: Role) -> None:
    found = role_of(head)
    assert found is not None
    assert found[0] is role


@pytest.mark.parametrize(
    "words", ["Phòng Kinh tế", "Rà soát quy chế làm việc", "15/3/2026", "", "Báo cáo " * 20]
)
def test_words_of_a_row_are_no_head(words: str) -> None:
    assert role_of(words) is None


@pytest.mark.parametrize(
    ("heading", "area"),
    [
        ("I. Chỉ đạo điều hành, kiểm tra và tuyên truyền", Area.CHI_DAO),
        ("Công tác tuyên truyền cải cách thủ tục hành chính", Area.CHI_DAO),
        ("PHỤ LỤC 2: CẢI CÁCH THỂ CHẾ", Area.THE_CHE),
        ("Kiểm soát TTHC, một cửa", Area.TTHC),
        ("Cải cách tổ chức bộ máy hành chính nhà nước", Area.BO_MAY),
        ("Xây dựng đội ngũ cán bộ, công chức, viên chức", Area.CONG_VU),
        ("Cải cách tài chính công", Area.TAI_CHINH),
        ("Hiện đại hoá hành chính", Area.CHINH_QUYEN_SO),
        ("Xây dựng Chính quyền điện tử, Chính quyền số", Area.CHINH_QUYEN_SO),
        ("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026", None),
        ("Tổ chức thực hiện", None),
    ],
)
def test_a_heading_names_its_area(heading: str, area: Area | None) -> None:
    assert area_of(heading) is area


def test_products_run_together_by_a_printed_page_are_parted_at_their_nouns_and_numbers() -> None:
    assert products_of("Kế hoạch Kết luận", lines_lost=True) == ("Kế hoạch", "Kết luận")
    assert products_of("1) Kế hoạch 2) Bản tin 3) Báo cáo", lines_lost=True) == (
        "Kế hoạch",
        "Bản tin",
        "Báo cáo",
    )
    for whole in ("Quyết định ban hành Quy chế", "Thông báo Kết luận kiểm tra", "Tờ trình Đề án vị trí"):
        assert products_of(whole, lines_lost=True) == (whole,)


def test_a_place_glued_to_an_abbreviation_stands_alone_again() -> None:
    assert plain("VP HĐND&UBNDxã") == "VP HĐND&UBND xã"
