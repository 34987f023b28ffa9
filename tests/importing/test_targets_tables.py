"""Targets that stand in tables, whatever their columns are called."""

import pytest

from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.document import Cell, Paragraph, Source, Table
from cchc_desktop.importing.draft import DraftTarget
from cchc_desktop.importing.outline import outline
from cchc_desktop.importing.target_tables import extract_target_tables
from tests.importing.sources import draft, grid


def table_of(*rows: tuple[str, ...], place: int = 1, continues: bool = False) -> Table:
    return Table(tuple(tuple(Cell(text) for text in row) for row in rows), place, continues=continues)


def read(*tables: Table, years: tuple[int, int] = (2026, 2026)) -> tuple[DraftTarget, ...]:
    source = Source("a.docx", "docx", (Paragraph("I. CHỈ TIÊU", 0), *tables))
    return extract_target_tables(source, outline(source), years)


def brief(found: tuple[DraftTarget, ...]) -> list[tuple[str, str | None, str | None, str]]:
    return [
        (
            f"{t.min}..{t.max}" if t.min is not None else str(t.value),
            t.comparator.value if t.comparator else None,
            t.unit,
            t.shape.value,
        )
        for t in found
    ]


HEAD = ("TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện năm 2025", "Kế hoạch năm 2026", "Cơ quan theo dõi")


def test_a_row_is_a_target_and_a_group_row_its_area() -> None:
    found = read(
        table_of(
            HEAD,
            ("I", "Cải cách thủ tục hành chính", "", "", "", ""),
            ("1", "Tỷ lệ hồ sơ đúng hạn", "%", "97,1", "≥ 98,5", "Trung tâm"),
            ("2", "Hồ sơ quá hạn", "Hồ sơ", "12", "0", "Trung tâm"),
            ("II", "Cải cách chế độ công vụ", "", "", "", ""),
            ("3", "Số sáng kiến được công nhận", "Sáng kiến", "01", "02", "Văn phòng"),
            ("4", "Xếp hạng chỉ số", "Thứ hạng", "30", "≤ 15", "Văn phòng"),
            ("5", "Mức độ chuyển đổi số", "Cấp độ", "1", "2", "Văn phòng"),
            ("6", "Tỷ lệ hài lòng", "%", "90", "93 - 96", "Văn phòng"),
            ("7", "Tỷ lệ hồ sơ trả lại", "%", "5", "dưới 2", "Văn phòng"),
        )
    )
    assert brief(found) == [
        ("98.5", ">=", "%", "rate"),
        ("0", "=", "hồ sơ", "zero"),
        ("2", ">=", "sáng kiến", "count"),
        ("15", "<=", "thứ hạng", "rank"),
        ("2", ">=", "cấp độ", "level"),
        ("93..96", None, "%", "range"),
        ("2", "<", "%", "rate"),
    ]
    assert [t.area for t in found][:3] == [Area.TTHC, Area.TTHC, Area.CONG_VU]
    assert found[0].where == "I, TT 1"
    assert found[0].text == "Tỷ lệ hồ sơ đúng hạn: ≥ 98,5"


def test_a_column_for_each_year_gives_a_target_for_each() -> None:
    found = read(
        table_of(
            ("STT", "Chỉ tiêu", "ĐVT", "Năm 2026", "Năm 2027", "Đến năm 2030"),
            ("1", "Tỷ lệ số hóa hồ sơ", "%", "80", "90", "100"),
        ),
        years=(2026, 2030),
    )
    assert [(str(t.value), t.year_from, t.year_to) for t in found] == [
        ("80", 2026, 2026),
        ("90", 2027, 2027),
        ("100", 2026, 2030),
    ]


def test_a_table_that_goes_on_over_a_page_keeps_its_columns() -> None:
    first = table_of(HEAD, ("1", "Tỷ lệ ký số", "%", "", "100", ""))
    second = table_of(("2", "Tỷ lệ thanh toán trực tuyến", "%", "", "60", ""), place=2, continues=True)
    assert [str(t.value) for t in read(first, second)] == ["100", "60"]


def test_task_lists_forms_and_past_figures_are_no_target_tables() -> None:
    for head in (
        ("TT", "Nội dung thực hiện", "Sản phẩm", "Cơ quan chủ trì", "Thời gian hoàn thành"),
        ("TT", "Lĩnh vực", "Tiếp nhận", "Đã giải quyết", "Tỷ lệ (%)"),
        ("TT", "Chỉ tiêu", "Đơn vị tính", "Kết quả năm 2025"),
    ):
        assert not read(table_of(head, tuple("1" for _ in head)))


def test_the_name_of_a_target_may_say_how_its_value_is_compared() -> None:
    found = read(
        table_of(
            HEAD,
            ("1", "Số hồ sơ trễ hạn tối đa", "Hồ sơ", "12", "8", "Trung tâm"),
            ("2", "Thời gian chờ không quá", "Phút", "20", "15", "Trung tâm"),
            ("3", "Số buổi đối thoại tối thiểu", "Buổi", "1", "2", "Văn phòng"),
            ("4", "Số lỗi tối đa", "Lỗi", "5", "dưới 3", "Văn phòng"),
        )
    )
    assert [(str(t.value), t.comparator and t.comparator.value) for t in found] == [
        ("8", "<="), ("15", "<="), ("2", ">="), ("3", "<"),
    ]  # fmt: skip


AIMS = ("TT", "Nhiệm vụ", "Chỉ tiêu", "Chủ trì", "Thời gian", "Sản phẩm")


HEADS = [
    "Chỉ tiêu",
    "Chỉ tiêu, kết quả",
    "Mục tiêu",
    "Chỉ tiêu năm 2026",
    "Yêu cầu, chỉ tiêu",
    "Kết quả cần đạt",
]


def task(order: str, content: str, aim: str | Cell) -> tuple[str | Cell, ...]:
    return (order, content, aim, "Phòng Kinh tế", "Quý II/2026", "Báo cáo")


@pytest.mark.parametrize("head", HEADS)
def test_a_column_of_targets_beside_tasks_gives_those_of_each_row(head: str) -> None:
    found = draft(
        "DANH MỤC NHIỆM VỤ",
        grid(
            (*AIMS[:2], head, *AIMS[3:]),
            (("I. Cải cách thủ tục hành chính", 6),),
            task("1", "Trả hồ sơ cho người dân", "Trên 97% hồ sơ đúng hạn"),
            task("2", "Rà soát quy trình nội bộ", ""),
            (("II. Cải cách chế độ công vụ", 6),),
            task("3", "Xếp loại công chức cuối năm", "100% công chức"),
            task("4", "Tập huấn kỹ năng giao tiếp", "02 lớp; mỗi lớp ít nhất 40 học viên"),
            task("5", "Đề xuất cách làm mới", "Tạo chuyển biến rõ nét"),
            task("6", "Cử ít nhất 12 công chức đi học", "12 công chức"),
        ),
    )
    assert [(t.area, t.text, str(t.value), t.where) for t in found.targets] == [
        (Area.TTHC, "Trên 97% hồ sơ đúng hạn", "97", "TT 1"),
        (Area.CONG_VU, "Xếp loại công chức cuối năm: 100% công chức", "100", "TT 3"),
        (Area.CONG_VU, "Tập huấn kỹ năng giao tiếp: 02 lớp", "2", "TT 4"),
        (Area.CONG_VU, "Tập huấn kỹ năng giao tiếp: mỗi lớp ít nhất 40 học viên", "40", "TT 4"),
        (Area.CONG_VU, "Cử ít nhất 12 công chức đi học", "12", "TT 6"),
    ]
    assert found.tasks[4].note == f"{head}: Tạo chuyển biến rõ nét"


def test_a_target_merged_over_several_tasks_counts_once_and_past_figures_never() -> None:
    found = draft(
        "DANH MỤC NHIỆM VỤ",
        grid(
            (*AIMS[:2], "Chỉ tiêu năm 2025", *AIMS[2:]),
            ("1", "Số hóa hồ sơ lưu", "60%", Cell("80% hồ sơ lưu trữ được số hóa", row_span=2),
             "Phòng Kinh tế", "Quý II/2026", "Báo cáo"),
            ("2", "Nhập dữ liệu hồ sơ lưu", "50%", None, "Phòng Kinh tế", "Quý II/2026", "Báo cáo"),
        ),
    )  # fmt: skip
    assert [(t.text, t.where) for t in found.targets] == [("80% hồ sơ lưu trữ được số hóa", "TT 1")]


def test_a_number_alone_takes_its_unit_from_the_head_or_the_column_beside_it() -> None:
    table = grid((*AIMS[:2], "Chỉ tiêu (%)", *AIMS[3:]), task("1", "Ký số văn bản đi", "≥ 95"))
    assert brief(draft("DANH MỤC NHIỆM VỤ", table).targets) == [("95", ">=", "%", "rate")]
    units = grid(
        (*AIMS[:2], "Đơn vị tính", *AIMS[2:]),
        ("1", "Mở lớp cho thôn", "Lớp", "03", "Phòng Kinh tế", "Quý II/2026", "Báo cáo"),
    )
    assert brief(draft("DANH MỤC NHIỆM VỤ", units).targets) == [("3", ">=", "lớp", "count")]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("90 - 95", [("90..95", None, "%", "range")]),
        ("90 - 95%", [("90..95", None, "%", "range")]),
        ("Từ 95 trở lên", [("95", ">=", "%", "rate")]),
        ("Từ 95% trở lên", [("95", ">=", "%", "rate")]),
        ("97,5", [("97.5", ">=", "%", "rate")]),
        ("2026", []),
        ("120", []),
        ("120%", [("120", ">=", "%", "rate")]),
        ("2026: 90; 2027: 95", [("90", ">=", "%", "rate")]),
        ("2025: 85%; 2026: 90%", [("90", ">=", "%", "rate")]),
        ("03 lớp", [("3", ">=", "lớp", "count")]),
    ],
)
def test_each_number_under_a_head_in_percent_is_a_share(
    cell: str, expected: list[tuple[str, str | None, str | None, str]]
) -> None:
    table = grid((*AIMS[:2], "Mục tiêu (%)", *AIMS[3:]), task("1", "Ký số văn bản đi", cell))
    assert brief(draft("DANH MỤC NHIỆM VỤ", table).targets) == expected


@pytest.mark.parametrize("head", ["Chỉ tiêu", "Mục tiêu", "Kết quả, chỉ tiêu", "Chỉ tiêu, sản phẩm"])
def test_tasks_with_a_target_and_no_product_are_a_list_of_tasks(head: str) -> None:
    found = draft(
        "PHỤ LỤC I",
        grid(
            ("TT", "Nhiệm vụ", head, "Chủ trì", "Thời gian"),
            ("1", "Kiểm tra công vụ các ấp", "Ít nhất 03 cuộc kiểm tra", "Phòng Kinh tế", "Quý II/2026"),
        ),
    )
    assert [t.content for t in found.tasks] == ["Kiểm tra công vụ các ấp"]
    assert brief(found.targets) == [("3", ">=", "cuộc", "count")]


def test_papers_under_what_is_to_be_made_are_products_and_no_targets() -> None:
    found = draft(
        "PHỤ LỤC I",
        grid(
            ("TT", "Nhiệm vụ", "Kết quả cần đạt", "Chủ trì", "Thời gian"),
            ("1", "Kiểm tra công vụ các ấp", "01 kế hoạch; 02 báo cáo", "Phòng Kinh tế", "Quý II/2026"),
        ),
    )
    assert found.targets == ()
    assert found.tasks[0].products == ("01 kế hoạch", "02 báo cáo")


UNDER_HEADS = [
    ("TT", "Nội dung", "ĐVT", "Chỉ tiêu năm 2026"),
    ("TT", "Nội dung", "Đơn vị tính", "Mục tiêu"),
    ("TT", "Tên chỉ số", "ĐVT", "Mục tiêu năm 2026"),
    ("TT", "Các chỉ tiêu cải cách", "ĐVT", "Kế hoạch"),
    ("TT", "Chỉ tiêu thực hiện", "ĐVT", "KH 2026"),
    ("TT", "Chỉ tiêu, nhiệm vụ", "ĐVT", "Phấn đấu"),
    ("TT", "Lĩnh vực/Chỉ tiêu", "ĐVT", "Số lượng"),
    ("TT", "Tiêu chí", "ĐVT", "Cả năm"),
    ("TT", "Danh mục chỉ tiêu", "ĐVT", "Kế hoạch 2026"),
    ("TT", "Nội dung", "ĐVT", "Mức tỉnh giao"),
    ("TT", "Chỉ số", "ĐVT", "Mức điểm phấn đấu năm 2026"),
]


@pytest.mark.parametrize("head", UNDER_HEADS, ids=[f"{head[1]}, {head[3]}" for head in UNDER_HEADS])
def test_a_column_of_units_tells_a_table_of_targets_by_any_words(head: tuple[str, ...]) -> None:
    rows = (("1", "Ký số văn bản đi", "%", "98"), ("2", "Kiểm tra công vụ", "cuộc", "02"))
    assert brief(read(table_of(head, *rows))) == [("98", ">=", "%", "rate"), ("2", ">=", "cuộc", "count")]


def test_targets_with_the_unit_in_charge_and_a_day_are_targets_still() -> None:
    found = draft(
        "I. CHỈ TIÊU",
        grid(
            ("TT", "Chỉ tiêu", "ĐVT", "Mục tiêu 2026", "Cơ quan chủ trì", "Thời gian hoàn thành"),
            ("1", "Ký số văn bản đi", "%", "98", "Văn phòng HĐND và UBND", "Quý IV/2026"),
        ),
    )
    assert brief(found.targets) == [("98", ">=", "%", "rate")]


def test_what_a_year_before_the_plan_reached_is_no_target() -> None:
    head = ("TT", "Chỉ tiêu", "Năm 2025", "Năm 2026")
    found = read(table_of(head, ("1", "Ký số văn bản đi (%)", "97", "98")))
    assert [(str(t.value), t.unit, t.year_from) for t in found] == [("98", "%", 2026)]


def test_a_table_of_results_asks_for_nothing() -> None:
    found = draft(
        "I. KẾT QUẢ THỰC HIỆN NĂM 2025",
        grid(("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"), ("1", "Ký số văn bản", "%", "95", "96")),
    )
    assert found.targets == ()


@pytest.mark.parametrize(
    ("name", "head", "cell", "expected"),
    [
        ("Ký số văn bản (%)", "Mục tiêu", "98", [("98", ">=", "%", "rate")]),
        ("Ký số văn bản", "Mục tiêu (%)", "98", [("98", ">=", "%", "rate")]),
        ("Ký số văn bản", "Năm 2026 (%)", "≥ 98", [("98", ">=", "%", "rate")]),
        ("Kiểm tra công vụ (ĐVT: cuộc)", "Mục tiêu", "03", [("3", ">=", "cuộc", "count")]),
        ("Thời gian chờ", "Mục tiêu", "không quá 20 phút", [("20", "<=", "phút", "count")]),
        ("Chuyển đổi số", "Mục tiêu", "Cấp độ 3", [("3", ">=", "cấp độ", "level")]),
        ("Tập huấn", "Mục tiêu", "02 lớp, 100 lượt", [
            ("2", ">=", "lớp", "count"), ("100", ">=", "lượt", "count"),
        ]),
        ("Ký số văn bản", "Mục tiêu", "98% (năm 2025: 97%)", [("98", ">=", "%", "rate")]),
        ("Ký số văn bản", "Mục tiêu", "98% (tỉnh giao 95%)", [("98", ">=", "%", "rate")]),
        ("Ký số văn bản", "Mục tiêu", "-", []),
    ],
)  # fmt: skip
def test_a_cell_says_its_numbers_in_its_own_words(
    name: str, head: str, cell: str, expected: list[tuple[str, str | None, str | None, str]]
) -> None:
    assert brief(read(table_of(("TT", "Chỉ tiêu", head), ("1", name, cell)))) == expected


def test_a_table_under_a_title_that_names_targets_needs_no_column_of_units() -> None:
    head = ("TT", "Nội dung", "Năm 2026", "Đơn vị theo dõi")
    assert brief(read(table_of(head, ("1", "Ký số văn bản", "98%", "Văn phòng")))) == [
        ("98", ">=", "%", "rate")
    ]


def test_what_things_cost_is_no_target() -> None:
    head = ("TT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền")
    assert read(table_of(head, ("1", "Máy quét", "Cái", "2", "15.000.000", "30.000.000"))) == ()
    assert read(table_of((*head[:4], "Ghi chú"), ("1", "Máy quét", "Cái", "2", ""))) == ()


@pytest.mark.parametrize(
    ("content", "cell", "shape"),
    [
        ("Cắt giảm thời gian giải quyết thủ tục", "20", "change"),
        ("Giảm thời gian giải quyết thủ tục", "ít nhất 20%", "change"),
        ("Tiết kiệm chi thường xuyên", "10%", "change"),
        ("Giảm tỷ lệ hồ sơ quá hạn", "dưới 1%", "rate"),
        ("Giảm thời gian giải quyết", "95% hồ sơ được rút ngắn", "rate"),
        ("Số hóa hồ sơ", "90", "rate"),
    ],
)
def test_a_number_beside_a_cut_is_by_how_much(content: str, cell: str, shape: str) -> None:
    table = grid((*AIMS[:2], "Mục tiêu (%)", *AIMS[3:]), task("1", content, cell))
    assert [t.shape.value for t in draft("DANH MỤC NHIỆM VỤ", table).targets] == [shape]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (("TT", "Lĩnh vực", "Chỉ tiêu", "Kết quả năm 2025", "Chỉ tiêu năm 2026"), ("Số hóa", "97%", "≥ 99%")),
        (("TT", "Lĩnh vực", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch 2026"), ("Số hóa", "%", "≥ 99")),
        (("TT", "Lĩnh vực", "Chỉ tiêu", "Đơn vị tính", "Số lượng"), ("Số hóa", "%", "≥ 99")),
        (("TT", "Nội dung", "Chỉ tiêu", "ĐVT", "Năm 2026"), ("Số hóa", "%", "≥ 99")),
        (("TT", "Nhiệm vụ", "Chỉ tiêu", "Năm 2025", "Năm 2026"), ("Số hóa", "97%", "≥ 99%")),
        (("TT", "Nội dung", "Chỉ số", "Mục tiêu 2026"), ("Số hóa", "≥ 99%")),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("title", ["I. CHỈ TIÊU", "PHỤ LỤC I"])
def test_a_field_before_the_target_leaves_it_its_name(
    title: str, head: tuple[str, ...], row: tuple[str, ...]
) -> None:
    found = draft(title, grid(head, ("1", row[0], "Tỷ lệ hồ sơ được quét", *row[1:]))).targets
    assert brief(found) == [("99", ">=", "%", "rate")]
    assert found[0].text.startswith("Tỷ lệ hồ sơ được quét: ≥ 99")


def test_a_column_of_targets_with_no_other_value_holds_the_values() -> None:
    head = ("TT", "Lĩnh vực", "Chỉ tiêu", "Ghi chú")
    found = read(table_of(head, ("1", "Số hóa hồ sơ", "≥ 99%", "")))
    assert [(t.text, str(t.value)) for t in found] == [("Số hóa hồ sơ: ≥ 99%", "99")]


@pytest.mark.parametrize("title", ["I. CHỈ TIÊU", "PHỤ LỤC I"])
@pytest.mark.parametrize(
    ("head", "row"),
    [
        (("Nội dung", "Đơn vị tính", "Mức chi", "Số lượng"), ("Viết bài", "đồng/bài", "150.000", "4")),
        (("Nội dung", "Đơn vị tính", "Mức chi", "Kế hoạch 2026"), ("Viết bài", "bài", "150.000", "4")),
        (("Nội dung", "Đơn vị tính", "Mức thu"), ("Cấp bản sao", "trang", "3.000")),
        (("Nội dung", "Đơn vị tính", "Mức hỗ trợ"), ("Trực bộ phận một cửa", "đồng/tháng", "400.000")),
        (("Tiêu chí", "Mức điểm", "Cách tính"), ("Lập kế hoạch", "2,5", "Đủ, đúng hạn")),
        (("Tiêu chí", "ĐVT", "Mức điểm"), ("Lập kế hoạch", "điểm", "2,5")),
        (("Tên trang thiết bị", "ĐVT", "Kế hoạch 2026"), ("Máy quét", "chiếc", "3")),
        (("Danh mục trang thiết bị", "ĐVT", "Kế hoạch 2026"), ("Máy quét", "chiếc", "3")),
        (("Danh mục", "ĐVT", "Kế hoạch 2026"), ("Máy quét", "chiếc", "3")),
    ],
    ids=" ".join,
)
def test_prices_scores_and_things_to_buy_are_no_targets(
    title: str, head: tuple[str, ...], row: tuple[str, ...]
) -> None:
    assert draft(title, grid(("TT", *head), ("1", *row))).targets == ()


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (("Nội dung", "ĐVT", "2024", "2025", "2026"), ("Dân số", "người", "9.100", "9.150", "9.200")),
        (("Nội dung", "ĐVT", "Năm 2025", "Năm 2026"), ("Số hộ", "hộ", "2.300", "2.310")),
    ],
    ids=" ".join,
)
def test_figures_year_by_year_are_targets_only_under_such_a_title(
    head: tuple[str, ...], row: tuple[str, ...]
) -> None:
    table = grid(("TT", *head), ("1", *row))
    assert draft("PHỤ LỤC I", table).targets == ()
    assert len(draft("I. CHỈ TIÊU", table).targets) == 1


def test_figures_run_together_in_a_cell_are_no_targets() -> None:
    def of(cell: str) -> tuple[DraftTarget, ...]:
        return read(table_of(("TT", "Chỉ tiêu", "Năm 2026"), ("1", "Đối thoại với dân", cell)))

    assert of("7/9 ấp " * 400) == ()
    assert len(of("; ".join(["mỗi ấp 02 buổi"] * 15))) == 15
