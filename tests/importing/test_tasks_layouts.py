"""Task lists in every layout seen: what becomes a task, in which area, and what does not."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.importing.document import Cell, Table
from cchc_desktop.importing.draft import Draft
from tests.importing.sources import HEAD, Text, draft, grid


def row(order: str, content: str, *rest: Text) -> tuple[Text, ...]:
    return (order, content, *(rest or ("Báo cáo", "Phòng Kinh tế", "Công an xã", "Quý I/2026")))


def contents(read: Draft) -> list[str]:
    return [task.content for task in read.tasks]


def test_every_column_of_a_row_is_read() -> None:
    read = draft(
        grid(
            HEAD,
            row(
                "1",
                "Lập sổ theo dõi văn bản đến;",
                "- Sổ;\n- Báo cáo.",
                "Phòng Kinh tế",
                "Các thôn;",
                "Tháng 3/2026.",
            ),
        )
    )
    task = read.tasks[0]
    assert (task.order, task.content) == ("1", "Lập sổ theo dõi văn bản đến")
    assert task.products == ("Sổ", "Báo cáo")
    assert (task.lead, task.lead_text, task.coordination_text) == (
        "Phòng Kinh tế",
        "Phòng Kinh tế",
        "Các thôn",
    )
    assert (task.time_text, task.deadline.kind) == ("Tháng 3/2026", DeadlineKind.RANGE)
    assert task.where == "TT 1"


def test_columns_may_stand_in_any_order_and_wording() -> None:
    head = (
        "STT",
        "THỜI HẠN",
        "Bộ phận phụ trách",
        "Nhiệm vụ cụ thể",
        "Kinh phí",
        "Kết quả đầu ra",
        "Ghi chú",
    )
    task = draft(
        grid(head, ("01", "30/6/2026", "Công an xã", "Diễn tập phòng cháy", "5 triệu", "Biên bản", "mới"))
    ).tasks[0]
    assert (task.order, task.content, task.lead, task.time_text) == (
        "01",
        "Diễn tập phòng cháy",
        "Công an xã",
        "30/6/2026",
    )
    assert (task.products, task.budget_text, task.note) == (("Biên bản",), "5 triệu", "mới")


def test_a_head_misread_by_the_scanner_is_still_a_head() -> None:
    head = (
        "TT",
        "Nôi dung thưc hiên",
        "San phâm",
        "Cơ quan chủ trỉ",
        "Cơ quan phối hơp",
        "Thời gian hoan thành",
    )
    assert contents(draft(grid(head, row("1", "Sửa trụ sở")))) == ["Sửa trụ sở"]


def test_a_head_of_two_rows_with_merged_cells_is_one_head() -> None:
    table = grid(
        (Cell("TT", row_span=2), Cell("Nhiệm vụ", row_span=2), ("Cơ quan thực hiện", 2), ("Thời gian", 2)),
        (None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Kết thúc"),
        ("1", "Rà soát quy chế", "Phòng Kinh tế", "Công an xã", "01/3/2026", "30/6/2026"),
    )
    task = draft(table).tasks[0]
    assert (task.lead_text, task.coordination_text) == ("Phòng Kinh tế", "Công an xã")
    assert task.time_text == "01/3/2026 - 30/6/2026"
    assert (str(task.deadline.start), str(task.deadline.due)) == ("2026-03-01", "2026-06-30")


def test_crosses_under_quarters_are_the_deadline() -> None:
    table = grid(
        ("TT", "Nhiệm vụ", "Đơn vị chủ trì", ("Thời gian thực hiện", 4)),
        ("", "", "", "Quý I", "Quý II", "Quý III", "Quý IV"),
        ("1", "Kiểm tra nội bộ", "Công an xã", "", "x", "", ""),
    )
    assert draft(table).tasks[0].time_text == "Quý II"


@pytest.mark.parametrize(
    "group",
    [
        (("II. Cải cách tài chính công", 6),),
        ("II", "Cải cách tài chính công", "", "", "", ""),
        ("II. Cải cách tài chính công", "", "", "", "", ""),
        ("", "CẢI CÁCH TÀI CHÍNH CÔNG", "", "", "", ""),
        ("B", ("Cải cách tài chính công", 5)),
        tuple("Cải cách tài chính công" for _ in range(6)),
    ],
)
def test_a_group_row_gives_the_area_and_is_no_task(group: tuple[Text, ...]) -> None:
    read = draft(grid(HEAD, group, row("1", "Công khai quyết toán")))
    assert contents(read) == ["Công khai quyết toán"]
    assert read.tasks[0].area is Area.TAI_CHINH
    assert read.tasks[0].area_title.casefold() == "cải cách tài chính công"


@pytest.mark.parametrize("numbers", [("1.1", "2.1"), ("1", "2"), ("1", "1")])
def test_a_number_with_the_name_of_a_field_alone_in_the_column_of_numbers_heads_a_group(
    numbers: tuple[str, str],
) -> None:
    """An Excel sheet whose section rows are not merged."""
    read = draft(
        grid(
            HEAD,
            ("1. Cải cách thể chế", "", "", "", "", ""),
            row(numbers[0], "Rà soát văn bản của xã"),
            ("2. Cải cách thủ tục hành chính", "", "", "", "", ""),
            row(numbers[1], "Niêm yết thủ tục tại trụ sở"),
        )
    )
    assert [task.area for task in read.tasks] == [Area.THE_CHE, Area.TTHC]
    assert contents(read) == ["Rà soát văn bản của xã", "Niêm yết thủ tục tại trụ sở"]


def test_numbers_that_start_again_in_each_group_are_told_apart_by_the_group() -> None:
    table = grid(
        HEAD, (("I. Cải cách thể chế", 6),), row("1", "Một"), (("II. Chế độ công vụ", 6),), row("1", "Hai")
    )
    assert [task.where for task in draft(table).tasks] == ["Mục I, TT 1", "Mục II, TT 1"]


def test_a_row_that_only_gathers_those_numbered_below_it_is_no_section() -> None:
    read = draft(
        grid(
            HEAD,
            (("I. Cải cách thể chế", 6),),
            row("1", "Một"),
            (("II. Chế độ công vụ", 6),),
            row("1", "Rà soát thủ tục hành chính nội bộ", "", "", "", ""),
            row("1.1", "Lập danh mục"),
            row("1.2", "Trình bãi bỏ"),
            row("2", "Hai"),
            (("III. Chính quyền số", 6),),
            row("1", "Ba"),
        )
    )
    assert [task.where for task in read.tasks] == [
        "Mục I, TT 1", "Mục II, TT 1.1", "Mục II, TT 1.2", "Mục II, TT 2", "Mục III, TT 1",
    ]  # fmt: skip
    assert read.tasks[3].area is Area.CONG_VU


def test_a_row_that_gathers_among_tasks_stays_in_the_area_of_its_section() -> None:
    read = draft(
        grid(
            HEAD,
            (("I. Cải cách chế độ công vụ", 6),),
            row("1", "Một"),
            row("2", "Chuẩn bị sửa quy chế một cửa", "", "", "", ""),
            row("2.1", "Lập tổ soạn thảo"),
            row("2.2", "Trình ban hành"),
            row("3", "Hai"),
            (("II. Cải cách tài chính công, hiện đại hóa", 6),),
            row("1", "Tài chính công", "", "", "", ""),
            row("1.1", "Ba"),
            row("2", "Hiện đại hóa hành chính", "", "", "", ""),
            row("2.1", "Bốn"),
        )
    )
    assert [task.area for task in read.tasks] == [
        *[Area.CONG_VU] * 4, Area.TAI_CHINH, Area.CHINH_QUYEN_SO,
    ]  # fmt: skip


def test_plain_numbers_below_a_numbered_group_stand_in_it() -> None:
    group = row("2", "Chế độ công vụ", "", "", "", "")
    table = grid(HEAD, row("1", "Thể chế", "", "", "", ""), row("1", "Một"), group, row("1", "Hai"))
    assert [task.where for task in draft(table).tasks][-1].startswith("Mục 2")


def test_each_annex_gives_its_area_and_its_name() -> None:
    read = draft(
        "PHỤ LỤC I",
        "CẢI CÁCH THỂ CHẾ",
        "(Kèm theo Kế hoạch số 3/KH-UBND ngày 05/01/2026)",
        grid(HEAD, row("1", "Một")),
        "Phụ lục số 02: Xây dựng chính quyền số",
        grid(HEAD, row("1", "Hai")),
    )
    assert [(task.area, task.where) for task in read.tasks] == [
        (Area.THE_CHE, "Phụ lục I, TT 1"),
        (Area.CHINH_QUYEN_SO, "Phụ lục số 02, TT 1"),
    ]


def test_the_nearest_heading_gives_the_area_and_a_higher_one_ends_it() -> None:
    read = draft(
        "1. Cải cách thủ tục hành chính",
        grid(HEAD, row("1", "Một")),
        "III. TỔ CHỨC THỰC HIỆN",
        "DANH MỤC NHIỆM VỤ NĂM 2026",
        grid(HEAD, row("1", "Hai")),
    )
    assert [task.area for task in read.tasks] == [Area.TTHC, Area.CHUNG]


def test_a_parent_with_nothing_but_words_is_a_heading_and_one_with_a_lead_is_a_task() -> None:
    read = draft(
        grid(
            HEAD,
            row("1", "Tập huấn", "", "", "", ""),
            row("1.1", "Lớp kỹ năng số"),
            row("1.2", "Lớp soạn thảo"),
            row("2", "Điều tra hài lòng"),
            row("a)", "In phiếu"),
        )
    )
    assert [(task.order, task.parent_order) for task in read.tasks] == [
        ("1.1", "1"),
        ("1.2", "1"),
        ("2", None),
        ("a)", "2"),
    ]


def test_a_numbered_row_with_nothing_but_words_and_no_children_is_a_task() -> None:
    read = draft(grid(HEAD, row("1", "Một"), row("2", "Hai", "", "", "", ""), row("3", "Ba")))
    assert contents(read) == ["Một", "Hai", "Ba"]


def test_rows_without_a_number_are_tasks_of_their_own() -> None:
    read = draft(grid(HEAD, row("1", "Một"), row("", "Việc phát sinh"), row("", "- Việc nhỏ")))
    assert contents(read) == ["Một", "Việc phát sinh", "Việc nhỏ"]
    assert read.tasks[1].where == "Dòng 2"


CUT = ("", "định kỳ tại các thôn", "kết quả", "hội", "quan; các thôn", "")


def first_half() -> tuple[Text, ...]:
    return (
        "4",
        "Kiểm tra công tác tiếp dân",
        "- Kế hoạch; -Báo cáo",
        "Phòng Văn hóa - Xã",
        "Các cơ quan liên",
        "Cả năm 2026",
    )


@pytest.mark.parametrize(
    "tables",
    [
        (grid(HEAD, first_half(), CUT),),
        (grid(HEAD, first_half(), HEAD, CUT),),
        (grid(HEAD, first_half()), grid(HEAD, CUT)),
        (grid(HEAD, first_half()), grid(CUT, continues=True)),
        (grid(HEAD, first_half()), "- 12 -", grid(CUT)),
    ],
)
def test_a_row_cut_by_a_page_break_is_joined_cell_by_cell(tables: tuple[Table | str, ...]) -> None:
    read = draft(*tables)
    assert contents(read) == ["Kiểm tra công tác tiếp dân định kỳ tại các thôn"]
    task = read.tasks[0]
    assert task.products == ("Kế hoạch", "Báo cáo kết quả")
    assert (task.lead, task.coordination_text) == (
        "Phòng Văn hóa - Xã hội",
        "Các cơ quan liên quan; các thôn",
    )


def test_a_date_cut_by_a_page_break_is_whole_again() -> None:
    cut = ("", "sổ sách", "", "", "", "26")
    read = draft(
        grid(HEAD, row("1", "Kiểm kê", "Biên bản", "Công an xã", "", "31/12/20")), grid(HEAD, cut), kind="pdf"
    )
    assert read.tasks[0].time_text == "31/12/2026"


def test_a_cell_merged_over_rows_counts_for_each_of_them_also_on_the_next_page() -> None:
    lead = Cell("Công an xã", row_span=2)
    first = grid(
        HEAD, ("1", "Một", "Báo cáo", lead, "", "Quý I"), ("2", "Hai", "Báo cáo", None, "", "Quý II")
    )
    second = grid(
        HEAD,
        ("3", "Ba", "Báo cáo", Cell("", row_span=2), "", "Quý I"),
        ("4", "Bốn", "Báo cáo", None, "", "Quý I"),
    )
    assert [task.lead for task in draft(first, second).tasks] == ["Công an xã"] * 4


def test_a_table_without_a_head_goes_on_with_the_columns_of_the_one_before() -> None:
    read = draft(
        grid(HEAD, row("1", "Một")),
        grid(("", "", "", "", "", ""), row("2", "Hai")),
        "Phụ lục II: Cải cách tài chính công",
        grid(row("1", "Ba")),
        "Số liệu năm trước",
        grid(("1", "Tổng số hồ sơ", "120", "", "", "")),
    )
    assert contents(read) == ["Một", "Hai", "Ba"]
    assert read.tasks[2].area is Area.TAI_CHINH


def test_a_row_of_column_numbers_and_a_sum_are_no_tasks() -> None:
    table = grid(
        HEAD, ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"), row("1", "Một"), ("", "Tổng cộng", "", "", "", "5")
    )
    assert contents(draft(table)) == ["Một"]


def test_a_column_of_areas_gives_each_row_its_area() -> None:
    table = grid(
        ("TT", "Lĩnh vực", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"),
        ("1", Cell("Cải cách thể chế", row_span=2), "Một", "Công an xã", "Quý I"),
        ("2", None, "Hai", "Công an xã", "Quý II"),
        ("3", "Cải cách TTHC", "Ba", "Công an xã", "Quý II"),
    )
    assert [task.area for task in draft(table).tasks] == [Area.THE_CHE, Area.THE_CHE, Area.TTHC]


def test_a_list_by_units_without_a_lead_column_takes_the_lead_from_the_group() -> None:
    table = grid(
        ("TT", "Nhiệm vụ", "Sản phẩm", "Thời hạn"),
        (("I. Phòng Kinh tế", 4),),
        ("1", "Một", "Báo cáo", "Quý I"),
    )
    assert draft(table).tasks[0].leads == ("Phòng Kinh tế",)


def test_a_sheet_with_its_titles_and_signature_in_the_same_grid_is_read() -> None:
    blank = ("",) * 5
    table = grid(
        ("ỦY BAN NHÂN DÂN XÃ NÚI MÂY", *blank),
        ("PHỤ LỤC I", *blank),
        ("CẢI CÁCH THỂ CHẾ", *blank),
        HEAD,
        row("1", "Một"),
        ("PHỤ LỤC II", *blank),
        ("TÀI CHÍNH CÔNG", *blank),
        HEAD,
        row("1", "Hai"),
        ("Nơi nhận:", "", "", "TM. ỦY BAN NHÂN DÂN", "", ""),
        ("- Lưu: VT", "", "", "CHỦ TỊCH", "", ""),
    )
    assert [(task.content, task.area) for task in draft(table, kind="xlsx").tasks] == [
        ("Một", Area.THE_CHE),
        ("Hai", Area.TAI_CHINH),
    ]


@pytest.mark.parametrize(
    "table",
    [
        grid(
            ("TT", "Họ và tên", "Chức vụ", "Nhiệm vụ được phân công", "Ghi chú"),
            ("1", "Lò Văn Áng", "Ủy viên", "Thư ký", ""),
        ),
        grid(
            ("TT", "Chỉ tiêu", "ĐVT", "Cơ quan chủ trì", "Thời gian"),
            ("1", "Tỷ lệ đúng hạn", "%", "Phòng Kinh tế", "2026"),
        ),
        grid(
            ("TT", "Nội dung kiểm tra", "Đơn vị được kiểm tra", "Thời gian"),
            ("1", "Một cửa", "Công an xã", "Quý I"),
        ),
        grid(
            ("TT", "Tiêu chí", "Điểm tối đa", "Đơn vị phụ trách", "Thời gian"),
            ("1", "Thể chế", "10", "Công an xã", "Quý I"),
        ),
        grid(
            ("TT", "Tên thủ tục", "Thời hạn giải quyết", "Cơ quan thực hiện"),
            ("1", "Khai sinh", "1 ngày", "UBND xã"),
        ),
        grid(
            ("TT", "Loại báo cáo", "Thời hạn gửi", "Nơi nhận"), ("1", "Báo cáo quý", "07/3/2026", "Sở Nội vụ")
        ),
        grid(("ỦY BAN NHÂN DÂN\nXÃ NÚI MÂY", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        grid(("Nơi nhận:\n- Lưu: VT", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")),
    ],
)
def test_tables_that_list_no_tasks_give_none(table: Table) -> None:
    assert draft("Bảng kèm theo", table).tasks == ()


WORDS = st.sampled_from(
    [
        "Rà soát",
        "hồ sơ",
        "II.",
        "1.1",
        "Quý I",
        "Phòng Kinh tế",
        "-",
        "",
        "TT",
        "Nhiệm vụ",
        "x",
        "Tổng cộng",
        "…",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=6, max_size=6), max_size=8))
def test_any_rows_are_read_without_failing_and_never_give_more_tasks_than_rows(rows: list[list[str]]) -> None:
    assert len(draft(grid(HEAD, *rows)).tasks) <= len(rows)


def test_a_unit_of_two_bodies_is_one_and_two_units_are_two() -> None:
    table = grid(
        HEAD,
        row("1", "Một", "Báo cáo", "Văn phòng HĐND và UBND", "", "Quý I"),
        row("2", "Hai", "Báo cáo", "Phòng Kinh tế, Phòng Văn hóa - Xã hội", "", "Quý I"),
        row("3", "Ba", "Báo cáo", "- Phòng Kinh tế;\n- Công an xã", "", "Quý I"),
    )
    assert [len(task.leads) for task in draft(table).tasks] == [1, 2, 2]


def test_a_head_cut_by_a_page_break_is_made_whole() -> None:
    upper = ("TT", "Nội dung", "Sản", "Cơ quan chủ", "Cơ quan phối", "Thời gian")
    lower = ("", "thực hiện", "phẩm", "trì", "hợp", "hoàn thành")
    upper_only = ("TT", "Nhiệm", "Sản", "Bộ", "Phối", "Mốc")
    for first, second in (
        (upper, lower),
        (upper_only, ("", "vụ", "phẩm", "phận chủ trì", "hợp", "hoàn thành")),
    ):
        read = draft(grid(first), grid(second, row("1", "Một"), continues=True))
        assert contents(read) == ["Một"]
        assert read.tasks[0].lead == "Phòng Kinh tế"


def test_a_head_alone_at_the_foot_of_a_page_holds_for_the_next() -> None:
    assert contents(draft(grid(HEAD), grid(row("1", "Một"), continues=True))) == ["Một"]


def test_thousands_of_rows_without_a_head_are_given_up_in_a_moment() -> None:
    started = time.process_time()
    assert draft(grid(*(("Bảng số liệu", str(at), "Rà soát") for at in range(8000)))).tasks == ()
    assert time.process_time() - started < 5
