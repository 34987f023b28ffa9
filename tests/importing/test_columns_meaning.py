"""Heads in words of any order, columns told by their cells, and those that nobody could read: told so."""

import pytest

from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import role_of
from cchc_desktop.importing.draft import Draft, DraftTask
from tests.importing.sources import codes, draft, grid

ROWS = (
    (
        "1",
        "Sửa nội quy tiếp công dân của xã",
        "Văn phòng HĐND và UBND",
        "Công an xã",
        "Quý II/2026",
        "Quyết định",
    ),
    ("2", "Thu thập số liệu hộ tịch cũ", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "30/9/2026", "Báo cáo"),
    ("3", "Mở điểm hướng dẫn nộp hồ sơ", "Phòng Kinh tế", "Trạm Y tế xã", "Tháng 5/2026", "Kế hoạch"),
)


@pytest.mark.parametrize(
    ("words", "role"),
    [
        (f"{who} {what}", Role.COORDINATION)
        for who in ("Đơn vị", "Cơ quan", "Các bộ phận", "Phòng ban", "Cá nhân", "Lực lượng")
        for what in (
            "cùng thực hiện",
            "thực hiện chung",
            "cùng làm",
            "giúp việc",
            "phụ giúp",
            "hỗ trợ thực hiện",
            "có liên quan",
            "phối kết hợp",
            "đồng thực hiện",
        )
    ]
    + [
        ("Cùng tham gia", Role.COORDINATION),
        ("Phòng, đơn vị cùng triển khai", Role.COORDINATION),
        ("Tên cơ quan, đơn vị phụ", Role.COORDINATION),
        ("Làm cùng", Role.COORDINATION),
        ("Đơn vị phụ trách chung", Role.LEAD),
        ("Đơn vị chính", Role.LEAD),
        ("Cơ quan chủ trì thực hiện chung", Role.LEAD),
        ("Bộ phận đảm nhiệm", Role.LEAD),
        ("Đơn vị chịu trách nhiệm chung", Role.LEAD),
        ("Người làm", Role.LEAD),
        ("Cơ quan đảm trách", Role.LEAD),
        ("Hồ sơ minh chứng", Role.PRODUCT),
        ("Tài liệu phải nộp", Role.PRODUCT),
        ("Hồ sơ, tài liệu hoàn thành", Role.PRODUCT),
        ("Thể hiện bằng văn bản", Role.PRODUCT),
        ("Cần xong trước", Role.TIME),
        ("Phải làm xong vào", Role.TIME),
        ("Ngày cuối cùng", Role.TIME),
        ("Chậm nhất", Role.TIME),
        ("Làm xong khi nào", Role.TIME),
        ("Lịch", Role.TIME),
        ("Bao giờ xong", Role.TIME),
        ("Tiền, nguồn chi", Role.BUDGET),
        ("Ngân sách", Role.BUDGET),
        ("Chi phí dự kiến", Role.BUDGET),
        ("Chú giải", Role.NOTE),
        ("Điều cần lưu ý", Role.NOTE),
        ("Thông tin thêm", Role.NOTE),
    ],
)
def test_the_words_of_a_head_are_understood_in_any_combination(words: str, role: Role) -> None:
    found = role_of(words)
    assert found is not None
    assert found[0] is role


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Đơn vị cung cấp số liệu", Role.COORDINATION),
        ("Đơn vị trực thuộc", Role.COORDINATION),
        ("Phòng phụ trách", Role.COORDINATION),
        ("Nội dung chung", Role.COORDINATION),
        ("Kinh phí hỗ trợ", Role.COORDINATION),
        ("Phụ lục kèm theo", Role.COORDINATION),
        ("Đơn vị nhận", Role.LEAD),
    ],
)
def test_words_that_only_look_alike_name_nobody(words: str, role: Role) -> None:
    found = role_of(words)
    assert found is None or found[0] is not role


def coordinations(read: Draft) -> list[str]:
    return [task.coordination_text for task in read.tasks]


def sure_of(task: DraftTask, field: str) -> float:
    return dict(task.confidence)[field]


def test_the_columns_of_a_list_with_two_heads_of_doing_are_told_apart() -> None:
    head = ("TT", "Việc cần làm", "Đơn vị thực hiện", "Đơn vị thực hiện chung", "Hạn", "Sản phẩm")
    read = draft(grid(head, *ROWS))
    assert coordinations(read) == [row[3] for row in ROWS]
    assert "guessed-column" not in codes(read)


@pytest.mark.parametrize("head", ["Vai thứ hai", "Đồng sự", "Tổ chức thực hiện khác"])
def test_units_under_a_head_nobody_knows_beside_the_lead_help_and_that_is_told(head: str) -> None:
    read = draft(grid(("TT", "Nhiệm vụ", "Cơ quan chủ trì", head, "Thời hạn", "Sản phẩm"), *ROWS))
    assert coordinations(read) == [row[3] for row in ROWS]
    assert all(sure_of(task, "coordination") < 0.8 for task in read.tasks)
    assert all(sure_of(task, "leads") >= 0.8 for task in read.tasks)
    told = next(warning for warning in read.warnings if warning.code == "guessed-column")
    assert f"“{head}”" in told.message
    assert "cơ quan phối hợp" in told.message


def test_deadlines_and_products_under_unknown_heads_are_read_with_doubt() -> None:
    head = ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Bước tới", "Trao lại")
    read = draft(grid(head, *ROWS))
    assert [task.time_text for task in read.tasks] == [row[4] for row in ROWS]
    assert [task.products for task in read.tasks] == [(row[5],) for row in ROWS]
    assert all(sure_of(task, "deadline") < 0.8 and sure_of(task, "products") < 0.8 for task in read.tasks)
    message = next(warning.message for warning in read.warnings if warning.code == "guessed-column")
    assert "thời hạn" in message
    assert "sản phẩm" in message


@pytest.mark.parametrize(
    "head", ["Đơn vị theo dõi", "Nơi nhận báo cáo", "Cơ quan thẩm định", "Đơn vị thụ hưởng"]
)
def test_units_that_watch_or_receive_are_no_help(head: str) -> None:
    read = draft(grid(("TT", "Nhiệm vụ", "Cơ quan chủ trì", head, "Thời hạn", "Sản phẩm"), *ROWS))
    assert coordinations(read) == ["", "", ""]
    assert all(task.note.startswith(f"{head}: ") for task in read.tasks)
    assert "unread-column" not in codes(read)


def test_a_column_that_nobody_read_is_told_once_with_its_place() -> None:
    head = ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm", "Chặng hai")
    rows = [(*row, day) for row, day in zip(ROWS, ("15/3/2026", "", "Tháng 4/2026"), strict=True)]
    read = draft("Phụ lục 1", grid(head, *rows), "Phụ lục 2", grid(head, *rows))
    told = [warning for warning in read.warnings if warning.code == "unread-column"]
    assert [warning.where for warning in told] == ["Phụ lục 1"]
    assert "“Chặng hai”" in told[0].message
    assert told[0].about == "Chặng hai"
    assert [task.note for task in read.tasks[:3]] == ["Chặng hai: 15/3/2026", "", "Chặng hai: Tháng 4/2026"]


def test_an_empty_column_and_a_second_number_need_no_word() -> None:
    head = ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Sản phẩm", "Mức ưu tiên")
    read = draft(grid(head, *((*row[:3], *row[4:], "") for row in ROWS)))
    assert {"unread-column", "guessed-column"}.isdisjoint(codes(read))


def test_a_table_without_a_head_is_read_with_doubt_and_that_is_told() -> None:
    read = draft(
        "DANH MỤC NHIỆM VỤ", grid(*ROWS, ("4", "Dọn kho lưu trữ", "Công an xã", "", "Quý IV", "Báo cáo"))
    )
    assert coordinations(read)[:3] == [row[3] for row in ROWS]
    assert codes(read).count("guessed-column") == 1
    assert all(sure_of(task, "leads") < 0.8 for task in read.tasks)


@pytest.mark.parametrize(
    "head",
    [
        "Lãnh đạo phụ trách",
        "Căn cứ pháp lý",
        "Địa điểm",
        "Giải pháp",
        "Yêu cầu",
        "Hình thức",
        "Đối tượng",
        "Tiến độ",
        "Tỷ lệ hoàn thành",
        "Nguồn",
        "Thành viên",
        "Cấp trình",
        "Mức ưu tiên",
    ],
)
def test_columns_that_tell_more_of_a_task_raise_no_alarm(head: str) -> None:
    heads = ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm", head)
    read = draft(grid(heads, *((*row, "Điều bổ sung") for row in ROWS)))
    assert len(read.tasks) == len(ROWS)
    assert "unread-column" not in codes(read)


def test_units_under_an_unknown_head_that_no_role_is_left_for_are_told() -> None:
    heads = ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm", "Vai ba")
    read = draft(grid(heads, *((*row, row[2]) for row in ROWS)))
    assert "unread-column" in codes(read)


STAND_INS = (
    "Cơ quan tổng hợp",
    "Đơn vị tổng hợp, báo cáo",
    "Cơ quan quản lý",
    "Đơn vị ban hành",
    "Cấp thực hiện",
    "Cấp xã thực hiện",
    "Cơ quan quyết định",
    "Cơ quan thẩm định, trình",
)


@pytest.mark.parametrize("head", STAND_INS)
def test_the_only_column_of_units_leads_and_that_is_told(head: str) -> None:
    rows = [(row[0], row[1], row[2], row[4]) for row in ROWS]
    read = draft(grid(("TT", "Nội dung công việc", head, "Thời gian dự kiến"), *rows))
    assert [task.lead_text for task in read.tasks] == [row[2] for row in ROWS]
    told = [warning for warning in read.warnings if warning.code == "guessed-column"]
    assert [warning.about for warning in told] == [head]


@pytest.mark.parametrize("head", STAND_INS)
def test_a_stand_in_for_the_lead_keeps_the_table_beside_those_who_help(head: str) -> None:
    rows = [(row[1], row[3], row[2], row[4], "cao") for row in ROWS]
    heads = ("Nhiệm vụ", "Cơ quan phối hợp", head, "Ngày hoàn thành", "Mức độ ưu tiên")
    read = draft(grid(heads, *rows))
    assert [task.lead_text for task in read.tasks] == [row[2] for row in ROWS]
    assert coordinations(read) == [row[3] for row in ROWS]


def test_of_two_stand_ins_the_one_that_only_decides_stays_in_the_note() -> None:
    rows = [(row[0], row[1], row[3], row[2], row[4]) for row in ROWS]
    heads = ("TT", "Nội dung công việc", "Cơ quan thẩm định", "Cơ quan tổng hợp", "Thời gian")
    read = draft(grid(heads, *rows))
    assert [task.lead_text for task in read.tasks] == [row[2] for row in ROWS]


@pytest.mark.parametrize(
    "heads",
    [
        ("Tên văn bản", "Cơ quan theo dõi", "Hạn hoàn thành", "Văn bản ban hành"),
        ("Tên văn bản", "Đơn vị phụ trách", "Thời hạn", "Loại văn bản"),
        ("Nội dung", "Đơn vị chủ trì", "Thời hạn", "Văn bản sẽ ban hành"),
    ],
)
def test_the_paper_that_comes_of_a_task_is_its_product(heads: tuple[str, ...]) -> None:
    read = draft(grid(heads, *((row[1], row[2], row[4], row[5]) for row in ROWS)))
    assert [task.products for task in read.tasks] == [(row[5],) for row in ROWS]


def test_who_settles_a_matter_leads_without_doubt() -> None:
    found = role_of("Đơn vị giải quyết")
    assert found is not None
    assert found[0] is Role.LEAD


PROCEDURES = ("Đăng ký lại khai tử", "Cấp bản sao trích lục", "Chứng thực chữ ký")


@pytest.mark.parametrize("time", ["Thời hạn", "Thời gian", "Thời gian hoàn thành"])
def test_how_long_a_procedure_takes_makes_no_task_of_it(time: str) -> None:
    heads = ("STT", "Tên thủ tục hành chính", time, "Cơ quan thực hiện", "Cơ quan phối hợp")
    lasting = ("01 ngày làm việc", "05 ngày kể từ ngày nhận đủ hồ sơ", "Trong ngày")
    rows = [(row[0], PROCEDURES[at], lasting[at], row[2], row[3]) for at, row in enumerate(ROWS)]
    assert draft(grid(heads, *rows)).tasks == ()


def test_procedures_reviewed_by_a_day_are_tasks() -> None:
    heads = ("STT", "Tên thủ tục hành chính", "Thời hạn", "Cơ quan thực hiện", "Cơ quan phối hợp")
    rows = [(row[0], PROCEDURES[at], row[4], row[2], row[3]) for at, row in enumerate(ROWS)]
    assert [task.content for task in draft(grid(heads, *rows)).tasks] == list(PROCEDURES)


@pytest.mark.parametrize("unit", ["Tên đơn vị", "Đơn vị", "Cơ quan, đơn vị"])
def test_the_unit_inspected_does_not_help_to_inspect(unit: str) -> None:
    rows = [(row[3], row[1], row[4], row[2]) for row in ROWS]
    read = draft(grid((unit, "Nội dung kiểm tra", "Thời gian", "Đơn vị chủ trì"), *rows))
    assert [task.lead_text for task in read.tasks] == [row[2] for row in ROWS]
    assert coordinations(read) == ["", "", ""]
    assert [task.note for task in read.tasks] == [f"{unit}: {row[3]}" for row in ROWS]


@pytest.mark.parametrize("order", [(), ("TT",)])
def test_a_list_of_ideas_and_their_authors_holds_no_tasks(order: tuple[str, ...]) -> None:
    heads = (*order, "Tên mô hình, sáng kiến", "Tác giả", "Đơn vị", "Thời gian áp dụng")
    rows = [(*row[: len(order)], row[1], "Đỗ Văn Thử", row[2], row[4]) for row in ROWS]
    assert draft(grid(heads, *rows)).tasks == ()
