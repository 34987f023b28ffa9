"""Columns told by any wording and by their cells: from-to dates, crosses, groups in odd places, no head."""

import pytest

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import role_of
from cchc_desktop.importing.document import Cell, Table
from tests.importing.sources import Text, draft, grid

WHO = "Phòng Kinh tế"
ROWS: tuple[tuple[str, ...], ...] = (
    ("1", "Rà soát quy chế làm việc của xã", WHO, "Các thôn", "Quý I/2026", "Báo cáo"),
    ("2", "Sửa chữa nhà văn hóa thôn Nà Pheo", "Công an xã", "", "Trước ngày 30/6/2026", "Biên bản"),
    ("3", "Tập huấn kỹ năng số cho cán bộ thôn", "Trạm Y tế", "Các thôn", "Thường xuyên", "Kế hoạch"),
    ("4", "Khảo sát sự hài lòng của người dân", WHO, "Các trường", "Tháng 11/2026", "Báo cáo"),
)


@pytest.mark.parametrize(
    "head",
    [
        ("STT", "Việc phải làm", "Ai làm chính", "Ai phối hợp", "Hạn xong", "Sản phẩm phải có"),
        ("TT", "Nội dung", "Đơn vị đầu mối", "Cơ quan tham gia", "Hạn chót", "Minh chứng"),
        ("Số", "Đầu việc", "Tham mưu", "Hỗ trợ", "Deadline", "Kết quả cần đạt"),
        ("TT", "Công việc", "Phân công", "Cùng thực hiện", "Hoàn thành", "Tài liệu kiểm chứng"),
        ("TT", "Hạng mục công việc", "Bộ phận thực hiện", "Lực lượng tham gia", "Xong trước", "Đầu ra"),
        ("#", "Mục", "Bên A", "Bên B", "Khi nào", "Thứ nộp"),
        ("Thứ", "Nói về", "Bên làm", "Bên giúp", "Đến lúc", "Nộp gì"),
        None,
    ],
)
def test_a_table_is_read_under_any_words_and_without_any(head: tuple[str, ...] | None) -> None:
    table = grid(*([head] if head else []), *ROWS)
    tasks = draft("DANH MỤC NHIỆM VỤ", table).tasks
    assert [(t.order, t.content, t.lead_text, t.coordination_text, t.time_text) for t in tasks] == [
        row[:5] for row in ROWS
    ]
    assert [t.products for t in tasks] == [(row[5],) for row in ROWS]


def test_a_table_without_a_head_may_begin_with_a_group() -> None:
    tasks = draft("DANH MỤC NHIỆM VỤ", grid(("I", ("Cải cách thể chế", 5)), *ROWS)).tasks
    assert [task.area for task in tasks] == [Area.THE_CHE] * 4


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Lãnh đạo phụ trách", Role.OTHER),
        ("Đồng chí lãnh đạo UBND theo dõi", Role.OTHER),
        ("Người chịu trách nhiệm", Role.LEAD),
        ("Đầu mối", Role.LEAD),
        ("CT/PH", Role.LEAD),
        ("Từ tháng", Role.START),
        ("Đến ngày", Role.END),
        ("Tiến độ", Role.TIME),
        ("Hồ sơ minh chứng", Role.PRODUCT),
        ("Đơn vị hỗ trợ", Role.COORDINATION),
        ("Các đơn vị liên quan", Role.COORDINATION),
        ("Thành phần phối hợp", Role.COORDINATION),
        ("Thành phần tham dự", Role.FOREIGN),
        ("TG hoàn thành", Role.TIME),
        ("Tần suất thực hiện", Role.TIME),
        ("Văn bản ban hành", Role.PRODUCT),
        ("Hình thức văn bản", Role.PRODUCT),
        ("Hình thức tuyên truyền", Role.FOREIGN),
    ],
)
def test_the_words_of_a_head_name_what_the_column_holds(words: str, role: Role) -> None:
    found = role_of(words)
    assert found is not None
    assert found[0] is role


def test_what_stands_in_unknown_columns_is_kept_as_the_note() -> None:
    head = ("TT", "Nhiệm vụ", "Lãnh đạo phụ trách", "Đơn vị thực hiện", "Thời gian", "Ký hiệu", "Ghi chú")
    table = grid(head, ("1", "Kiểm kê", "Đ/c Phó Chủ tịch", WHO, "Quý I", "A-12", "gấp"))
    task = draft(table).tasks[0]
    assert task.leads == (WHO,)
    assert task.note == "gấp; Lãnh đạo phụ trách: Đ/c Phó Chủ tịch; Ký hiệu: A-12"


@pytest.mark.parametrize(
    "heads",
    [
        ("Bắt đầu", "Hoàn thành"),
        ("Bắt đầu", "Kết thúc"),
        ("Từ ngày", "Đến ngày"),
        ("Từ", "Đến"),
        ("Thời gian bắt đầu", "Thời gian hoàn thành"),
        ("Ngày bắt đầu", "Hạn hoàn thành"),
        ("Thời gian triển khai", "Thời hạn hoàn thành"),
        ("Ngày giao", "Hạn xử lý"),
    ],
)
def test_a_start_and_an_end_are_one_range(heads: tuple[str, str]) -> None:
    row = ("1", "Kiểm kê", WHO, "05/01/2026", "15/02/2026")
    one_row = grid(("TT", "Nhiệm vụ", "Chủ trì", *heads), row)
    two_rows = grid(("TT", "Nhiệm vụ", "Chủ trì", ("Thời gian", 2)), ("", "", "", *heads), row)
    for table in (one_row, two_rows):
        task = draft(table).tasks[0]
        assert task.time_text == "05/01/2026 - 15/02/2026"
        assert (str(task.deadline.start), str(task.deadline.due)) == ("2026-01-05", "2026-02-15")


def from_to(start: Text, end: Text) -> tuple[str, DeadlineKind, str, str]:
    table = grid(("TT", "Nhiệm vụ", "Chủ trì", "Bắt đầu", "Hoàn thành"), ("1", "Kiểm kê", WHO, start, end))
    task = draft(table).tasks[0]
    return task.time_text, task.deadline.kind, str(task.deadline.start), str(task.deadline.due)


def test_a_start_alone_is_never_the_deadline_and_an_end_alone_is() -> None:
    assert from_to("05/01/2026", "") == ("05/01/2026", DeadlineKind.ONGOING, "2026-01-05", "None")
    assert from_to("", "20/5/2026") == ("20/5/2026", DeadlineKind.DATE, "None", "2026-05-20")
    assert from_to("Tháng 2", "Thường xuyên")[1:] == (DeadlineKind.ONGOING, "2026-02-01", "None")
    assert from_to("15/3/2026", "01/02/2026")[1] is DeadlineKind.UNKNOWN


def test_a_cell_merged_over_start_and_end_is_the_whole_time() -> None:
    head = ("TT", "Nhiệm vụ", "Chủ trì", "Bắt đầu", "Hoàn thành")
    task = draft(grid(head, ("1", "Kiểm kê", WHO, ("Quý II/2026", 2)))).tasks[0]
    assert (task.time_text, str(task.deadline.due)) == ("Quý II/2026", "2026-06-30")


def test_bare_numbers_under_from_month_and_to_month_are_months() -> None:
    head = ("TT", "Nhiệm vụ", "Chủ trì", ("Tiến độ", 2))
    table = grid(head, ("", "", "", "Từ tháng", "Đến tháng"), ("1", "Kiểm kê", WHO, "2", "5"))
    task = draft(table).tasks[0]
    assert (task.time_text, str(task.deadline.due)) == ("Tháng 2 - Tháng 5", "2026-05-31")


MONTHS = tuple(str(month) for month in range(1, 13))


def ticked(*columns: int, mark: str = "x", count: int = 12) -> list[str]:
    return [mark if at in columns else "" for at in range(1, count + 1)]


@pytest.mark.parametrize(
    ("table", "time", "start", "due"),
    [
        (
            grid(("TT", "Việc", "Chủ trì", "Quý I", "Quý II", "Quý III", "Quý IV"),
                 ("1", "Kiểm kê", WHO, *ticked(2, count=4))),
            "Quý II", "2026-04-01", "2026-06-30",
        ),
        (
            grid(("TT", "Việc", "Chủ trì", ("Năm 2026", 4)), ("", "", "", "I", "II", "III", "IV"),
                 ("1", "Kiểm kê", WHO, *ticked(1, 2, 3, mark="✓", count=4))),
            "Quý I - Quý III", "2026-01-01", "2026-09-30",
        ),
        (
            grid(("TT", "Việc", "Chủ trì", ("Tháng", 12)), ("", "", "", *MONTHS),
                 ("1", "Kiểm kê", WHO, *ticked(3, 4, 5))),
            "Tháng 3 - Tháng 5", "2026-03-01", "2026-05-31",
        ),
        (
            grid(("TT", "Việc", "Chủ trì", *(f"T{month}" for month in MONTHS)),
                 ("1", "Kiểm kê", WHO, *ticked(6, 12, mark="●"))),
            "Tháng 6, Tháng 12", "2026-06-01", "2026-12-31",
        ),
        (
            grid(("TT", "Việc", "Chủ trì", ("Tháng", 12)), ("", "", "", *MONTHS),
                 ("1", "Kiểm kê", WHO, "", ("x", 3), *ticked(count=8))),
            "Tháng 2 - Tháng 4", "2026-02-01", "2026-04-30",
        ),
        (
            grid(("TT", "Việc", "Chủ trì", "Sản phẩm", "2026", "2027", "2028"),
                 ("1", "Kiểm kê", WHO, "Báo cáo", "x", "x", "")),
            "Năm 2026, Năm 2027", "2026-01-01", "2027-12-31",
        ),
        (
            grid(("TT", "Việc", "Chủ trì", "Quý I", "Quý II", "Quý III", "Quý IV"),
                 ("1", "Kiểm kê", WHO, "", "15/5", "", "")),
            "15/5", "None", "2026-05-15",
        ),
    ],
)  # fmt: skip
def test_crosses_under_periods_are_the_window(table: Table, time: str, start: str, due: str) -> None:
    task = draft(table).tasks[0]
    assert task.time_text == time
    assert (str(task.deadline.start), str(task.deadline.due)) == (start, due)


@pytest.mark.parametrize(
    "group",
    [
        ("B", ("CẢI CÁCH TÀI CHÍNH CÔNG", 4)),
        ("II", "Cải cách tài chính công", "", "", ""),
        ("", "CẢI CÁCH TÀI CHÍNH CÔNG", "", "", ""),
        (("II. Cải cách tài chính công", 5),),
        ("II. Cải cách tài chính công", "", "", "", ""),
        tuple("Cải cách tài chính công" for _ in range(5)),
    ],
)
def test_a_group_row_is_one_wherever_the_content_stands(group: tuple[Text, ...]) -> None:
    for head in (
        ("TT", "Hoàn thành trước", "Nhiệm vụ", "Chủ trì", "Sản phẩm"),
        ("TT", "Hoàn thành trước", "Chủ trì", "Sản phẩm", "Nhiệm vụ"),
    ):
        cells = {"TT": "1", "Hoàn thành trước": "Quý I", "Nhiệm vụ": "Kiểm kê", "Chủ trì": WHO}
        row = tuple(cells.get(name, "Báo cáo") for name in head)
        tasks = draft(grid(head, group, row)).tasks
        assert [(task.content, task.area) for task in tasks] == [("Kiểm kê", Area.TAI_CHINH)]


@pytest.mark.parametrize(
    "table",
    [
        grid(
            ("TT", "Chỉ tiêu", "ĐVT", "2026", "2027"),
            ("1", "Tỷ lệ hồ sơ đúng hạn", "%", "98", "99"),
            ("2", "Tỷ lệ trực tuyến", "%", "80", "90"),
        ),
        grid(
            ("Thôn", "Số hộ", "Số khẩu", "Ghi chú"), ("Nà Pheo", "120", "480", ""), ("Nà Cà", "90", "300", "")
        ),
        grid(*[(str(at), f"Lò Văn {at}", "Công an xã", "Ủy viên") for at in range(1, 6)]),
        grid(*[(str(at), "Đơn vị được kiểm tra số " + str(at), "Báo cáo", "15 phút") for at in range(1, 6)]),
        grid(
            ("TT", "Tên báo cáo", "Nơi nhận", "Thời hạn"),
            *[(str(at), "Báo cáo cải cách hành chính", "Sở Nội vụ", "Quý I") for at in range(1, 5)],
        ),
        grid((Cell("Nơi nhận:\n- Lưu: VT"), Cell("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"))),
    ],
)
def test_tables_of_figures_people_and_reports_stay_no_task_lists(table: Table) -> None:
    assert draft("Số liệu kèm theo", table).tasks == ()


def test_initials_stand_for_the_one_long_name_in_the_plan() -> None:
    head = ("TT", "Nhiệm vụ", "Chủ trì", "Thời gian")
    long = "Trung tâm Cung ứng dịch vụ sự nghiệp công"
    works = grid(
        head,
        ("1", "Một", long, "Quý I"),
        ("2", "Hai", "TT CƯDVSNC", "Quý I"),
        ("3", "Ba", "Ban Quản lý dự án đầu tư", "Quý I"),
        ("4", "Bốn", "BQLDA ĐT", "Quý I"),
    )
    assert [task.lead for task in draft(works).tasks] == [long, long, *["Ban Quản lý dự án đầu tư"] * 2]
    other = grid(head, ("1", "Một", "Ban Quản lý dự án đầu tư", "Quý I"), ("2", "Hai", "BQLKCN", "Quý I"))
    assert draft(other).tasks[1].lead == "BQLKCN"


def test_a_section_headed_with_a_period_gives_the_time_where_no_column_does() -> None:
    head = ("TT", "Nhiệm vụ", "Chủ trì", "Sản phẩm")
    table = grid(
        head,
        (("QUÝ I/2026", 4),),
        ("1", "Kiểm kê", WHO, "Biên bản"),
        ("II", "Tháng 5/2026", "", ""),
        ("2", "Sửa trụ sở", WHO, "Biên bản"),
    )
    assert [str(task.deadline.due) for task in draft(table).tasks] == ["2026-03-31", "2026-05-31"]


def test_a_content_cell_may_carry_the_labels() -> None:
    cells = (f"Kiểm kê\n- Chủ trì: {WHO}\n- Thời gian: Quý I", f"Sửa nhà. Chủ trì: {WHO}; thời gian: Quý II")
    table = grid(("TT", "Nội dung nhiệm vụ"), ("1", cells[0]), ("2", cells[1]))
    tasks = draft("DANH MỤC NHIỆM VỤ", table).tasks
    assert [(task.content, task.lead, task.time_text) for task in tasks] == [
        ("Kiểm kê", WHO, "Quý I"),
        ("Sửa nhà", WHO, "Quý II"),
    ]


def test_the_next_page_of_a_table_that_lists_no_tasks_lists_none_either() -> None:
    rows = [
        (str(at), "Kiểm tra việc giải quyết hồ sơ một cửa", "Công an xã", "Quý II/2026") for at in range(1, 9)
    ]
    head = ("TT", "Nội dung kiểm tra", "Đơn vị được kiểm tra", "Thời gian")
    first = draft("LỊCH KIỂM TRA", grid(head, *rows[:4]), grid(*rows[4:], continues=True))
    assert first.tasks == ()
