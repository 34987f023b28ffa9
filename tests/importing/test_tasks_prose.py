"""Tasks told in sentences with labels, without a table; and labelled lines that are no tasks."""

import pytest

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.importing.draft import Draft, DraftTask
from tests.importing.sources import HEAD, codes, draft, grid

TASKS = "III. NHIỆM VỤ CỤ THỂ"
FIELD = "2. Cải cách thể chế"
WHO, HELP, WHEN = "Phòng Kinh tế", "các thôn", "Quý I/2026"


def only(*lines: str, kind: str = "docx") -> DraftTask:
    read = draft(TASKS, FIELD, *lines, kind=kind)
    assert len(read.tasks) == 1, read.tasks
    return read.tasks[0]


def whole(task: DraftTask) -> bool:
    return (task.lead, task.coordination_text, task.time_text.casefold(), task.products, task.area) == (
        WHO,
        HELP,
        WHEN.casefold(),
        ("Quy chế", "Tờ trình"),
        Area.THE_CHE,
    )


@pytest.mark.parametrize(
    "lines",
    [
        (
            "2.1. Sửa quy chế làm việc",
            f"- Cơ quan chủ trì: {WHO}.",
            f"- Cơ quan phối hợp: {HELP}.",
            f"- Thời gian thực hiện: {WHEN}.",
            "- Sản phẩm: Quy chế; Tờ trình.",
        ),
        (
            "a) Sửa quy chế làm việc.",
            f"Đơn vị chủ trì: {WHO}; đơn vị phối hợp: {HELP}.",
            f"Thời hạn: {WHEN}. Kết quả đầu ra: Quy chế; Tờ trình.",
        ),
        (
            f"- Sửa quy chế làm việc. Chủ trì: {WHO}; phối hợp: {HELP}; thời gian: {WHEN};"
            " sản phẩm: Quy chế; Tờ trình.",
        ),
        (
            f"a) Sửa quy chế làm việc (chủ trì: {WHO}; phối hợp: {HELP}; thời gian: {WHEN};"
            " sản phẩm: Quy chế; Tờ trình).",
        ),
        (
            "- Sửa quy chế làm việc.",
            f"+ Chủ trì: {WHO}, phối hợp: {HELP}.",
            f"+ Hoàn thành: {WHEN}.",
            "+ Sản phẩm:",
            "Quy chế; Tờ trình.",
        ),
        (
            "2.1 Sửa quy chế làm việc",
            f"a) Đơn vị thực hiện: {WHO} chủ trì, {HELP} phối hợp",
            f"b) Tiến độ: {WHEN}",
            "c) Sản phẩm: Quy chế; Tờ trình",
        ),
        (
            "Nhiệm vụ 1: Sửa quy chế làm việc",
            f"Cơ quan chủ trì: {WHO}",
            f"Cơ quan phối hợp: {HELP}",
            f"Thời gian hoàn thành: {WHEN}",
            "Sản phẩm dự kiến: Quy chế; Tờ trình",
        ),
        (
            "- Nội dung: Sửa quy chế làm việc",
            f"- Cơ quan chủ trì: {WHO}",
            f"- Cơ quan phối hợp: {HELP}",
            f"- Thời gian: {WHEN}",
            "- Sản phẩm: Quy chế; Tờ trình",
        ),
        (
            "Sửa quy chế làm việc.",
            f"Chủ trì: {WHO}. Phối hợp: {HELP}. Thời gian: {WHEN}. Sản phẩm: Quy chế; Tờ trình.",
        ),
    ],
)
def test_a_task_is_read_however_its_labels_stand(lines: tuple[str, ...]) -> None:
    task = only(*lines)
    assert task.content == "Sửa quy chế làm việc"
    assert whole(task)


def test_the_printed_mark_is_the_order_and_the_headings_above_are_the_place() -> None:
    read = draft(TASKS, FIELD, "2.1. Việc thứ nhất", f"- Chủ trì: {WHO}", "- Thời gian: Quý I")
    assert (read.tasks[0].order, read.tasks[0].where) == ("2.1", "Mục III, TT 2.1")
    read = draft(TASKS, FIELD, "a) Việc thứ nhất", f"- Chủ trì: {WHO}", "- Thời gian: Quý I")
    assert (read.tasks[0].order, read.tasks[0].where) == ("a", "Mục III.2, TT a")


def test_bullets_that_alternate_with_labels_are_tasks() -> None:
    read = draft(
        TASKS,
        FIELD,
        "- Sửa quy chế thứ nhất.",
        f"- Chủ trì: {WHO}.",
        "- Thời gian: Quý I.",
        "- Sửa quy chế thứ hai.",
        "- Chủ trì: Công an xã.",
        "- Thời gian: Quý II.",
    )
    assert [(task.content[-3:], task.lead, task.time_text) for task in read.tasks] == [
        ("hất", WHO, "Quý I"),
        ("hai", "Công an xã", "Quý II"),
    ]


def test_bullets_between_a_numbered_task_and_its_labels_describe_it() -> None:
    task = only(
        "a) Sửa quy chế làm việc của xã",
        "- Lấy ý kiến các thôn.",
        "- Trình UBND xã ban hành.",
        f"- Chủ trì: {WHO}.",
        "- Thời gian: Quý I.",
    )
    assert task.content == "Sửa quy chế làm việc của xã"
    assert task.note == "Lấy ý kiến các thôn; Trình UBND xã ban hành"


def test_parts_of_a_task_listed_before_its_labels_belong_to_it() -> None:
    task = only("3. Kiểm tra các đơn vị, gồm:", "a) Hai phòng;", "b) Ba trường.", f"- Chủ trì: {WHO}")
    assert (task.order, task.content) == ("3", "Kiểm tra các đơn vị, gồm: Hai phòng; Ba trường")


def test_labels_that_close_the_bullets_of_a_field_hold_for_each() -> None:
    read = draft(
        TASKS,
        FIELD,
        "- Sửa quy chế.",
        "- Rà soát văn bản.",
        f"Đơn vị chủ trì: {WHO}. Thời gian: Quý I.",
    )
    assert [(task.content, task.lead, task.time_text) for task in read.tasks] == [
        ("Sửa quy chế", WHO, "Quý I"),
        ("Rà soát văn bản", WHO, "Quý I"),
    ]


def test_a_closing_bracket_may_say_who_and_when() -> None:
    for bracket in (
        f"({WHO} chủ trì; hoàn thành trong quý I/2026)",
        f"({WHO}; Quý I/2026)",
        f"({WHO} - quý I/2026)",
    ):
        task = only(f"- Sửa quy chế làm việc {bracket}.")
        assert (task.content, task.lead) == ("Sửa quy chế làm việc", WHO)
        assert str(task.deadline.due) == "2026-03-31"


def test_lines_broken_by_a_copy_from_a_printed_page_are_whole_again() -> None:
    task = only(
        "2.1. Rà soát quy chế làm việc của Ủy ban nhân dân xã và quy chế văn thư, lưu trữ của xã",
        "Cơ quan chủ trì: Phòng Văn hóa - Xã hội; cơ quan phối hợp: Văn phòng HĐND và UBND xã; thời",
        "gian thực hiện: quý I/2026; sản phẩm: Quyết định ban hành.",
        kind="text",
    )
    assert (task.coordination_text, task.time_text) == ("Văn phòng HĐND và UBND xã", "quý I/2026")


def test_money_and_notes_behind_labels_are_kept() -> None:
    task = only("a) Mua máy", f"- Chủ trì: {WHO}", "- Kinh phí: 30 triệu đồng", "- Ghi chú: chờ phê duyệt")
    assert (task.budget_text, task.note) == ("30 triệu đồng", "chờ phê duyệt")


def test_a_time_without_a_colon_behind_the_unit_is_the_time() -> None:
    task = only(f"- Sửa quy chế. Đơn vị thực hiện: {WHO}. Hoàn thành trong tháng 3/2026.")
    assert (task.lead_text, task.time_text) == (WHO, "trong tháng 3/2026")


def test_numbers_in_labelled_lines_are_no_targets() -> None:
    read = draft(
        TASKS, FIELD, "a) Mở lớp", f"- Chủ trì: {WHO}", "- Thời gian: 02 lần/năm", "- Sản phẩm: 02 báo cáo"
    )
    assert (len(read.tasks), read.targets) == (1, ())
    assert read.tasks[0].deadline.kind is DeadlineKind.RECURRING


def test_a_task_that_an_annex_lists_again_is_given_once() -> None:
    row = ("1", "Rà soát quy chế làm việc của UBND xã", "Báo cáo", WHO, "", "Quý I")
    read = draft(
        TASKS,
        FIELD,
        "a) Rà soát Quy chế làm việc của UBND xã.",
        f"- Chủ trì: {WHO}",
        "- Thời gian: Quý I",
        "PHỤ LỤC I",
        "DANH MỤC NHIỆM VỤ",
        grid(HEAD, row),
    )
    assert [task.where for task in read.tasks] == ["Phụ lục I, TT 1"]


def none(read: Draft) -> bool:
    return read.tasks == ()


@pytest.mark.parametrize(
    "lines",
    [
        (
            "IV. TỔ CHỨC THỰC HIỆN",
            "1. Phòng Văn hóa - Xã hội",
            "- Chủ trì, phối hợp với các phòng theo dõi, đôn đốc việc thực hiện Kế hoạch.",
            "- Thời gian: báo cáo trước ngày 10 tháng cuối quý.",
            f"2. {WHO} chủ trì, phối hợp với các thôn tham mưu kinh phí (hoàn thành trước 30/6/2026).",
        ),
        ("IV. TỔ CHỨC THỰC HIỆN", "1. Chế độ báo cáo. Đơn vị thực hiện: các phòng; thời gian: hằng quý."),
        (
            "II. MỤC TIÊU, CHỈ TIÊU",
            f"1. Hồ sơ đúng hạn đạt 98% ({WHO} chủ trì; hoàn thành trong năm 2026).",
            f"2. 100% văn bản ký số. Đơn vị chủ trì: {WHO}; thời gian: năm 2026.",
        ),
        ("ĐỀ CƯƠNG BÁO CÁO", "1. Kết quả thực hiện", "- Kết quả: …", "- Thời gian: …"),
        ("V. KINH PHÍ", "1. Kinh phí thực hiện: ngân sách xã.", "2. Nguồn khác: không."),
        (
            "II. NỘI DUNG",
            "1. Hội nghị đối thoại",
            "- Thời gian: ngày 15/5/2026.",
            "- Địa điểm: Hội trường xã.",
            "- Thành phần: các thôn.",
        ),
        ("III. THỜI GIAN, ĐỊA ĐIỂM", "1. Thời gian: ngày 15/5/2026.", f"2. Đơn vị chủ trì: {WHO}."),
        ("I. KẾT QUẢ THỰC HIỆN NĂM 2025", "1. Đã tập huấn. Thời gian: tháng 5; kết quả: 02 lớp."),
        ("III. GIẢI PHÁP", "1. Nâng cao trách nhiệm: thực hiện: công khai, minh bạch."),
    ],
)
def test_duties_targets_outlines_and_meetings_are_no_tasks(lines: tuple[str, ...]) -> None:
    assert none(draft(*lines))


@pytest.mark.parametrize(
    "heading",
    [
        "IV. PHÂN CÔNG NHIỆM VỤ CHO CÁC PHÒNG, BAN",
        "IV. NHIỆM VỤ CỦA CÁC ĐƠN VỊ",
        "IV. KINH PHÍ VÀ PHÂN CÔNG THỰC HIỆN",
        "IV. TỔ CHỨC THỰC HIỆN NHIỆM VỤ",
        "IV. GIẢI PHÁP TỔ CHỨC THỰC HIỆN",
    ],
)
def test_duties_of_offices_are_no_tasks_whatever_their_heading_says(heading: str) -> None:
    read = draft(
        TASKS,
        FIELD,
        "2.1. Sửa quy chế làm việc",
        f"- Cơ quan chủ trì: {WHO}.",
        heading,
        "1. Phòng Văn hóa - Xã hội",
        "Chủ trì: tổng hợp tình hình, báo cáo UBND xã. Thời gian: hằng quý.",
        "2. Trạm Y tế",
        "Đơn vị phối hợp: Công an xã",
        "Sản phẩm: Báo cáo",
    )
    assert [(task.content, task.lead) for task in read.tasks] == [("Sửa quy chế làm việc", WHO)]


def test_tasks_whose_heading_also_assigns_them_are_tasks() -> None:
    read = draft(
        "III. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN",
        FIELD,
        "2.1. Sửa quy chế làm việc",
        f"- Cơ quan chủ trì: {WHO}.",
    )
    assert [task.lead for task in read.tasks] == [WHO]


def test_a_plan_in_which_no_task_was_found_says_so() -> None:
    front = (
        "ỦY BAN NHÂN DÂN XÃ NÚI MÂY",
        "Số: 07/KH-UBND",
        "Núi Mây, ngày 12 tháng 01 năm 2026",
        "KẾ HOẠCH",
        "Cải cách hành chính năm 2026",
    )
    empty = draft(*front, "I. MỤC ĐÍCH", "- Nâng cao chất lượng phục vụ.")
    assert "no-tasks" in codes(empty)
    row = ("1", "Rà soát quy chế", "Báo cáo", WHO, "", "Quý I")
    assert "no-tasks" not in codes(draft(*front, grid(HEAD, row)))


def test_a_label_may_stand_without_its_colon() -> None:
    task = only(
        "a) Sửa quy chế làm việc",
        f"- Cơ quan chủ trì là {WHO}",
        "- Đơn vị phối hợp – Công an xã",
        "- Thời gian thực hiện Quý I/2026",
    )
    assert (task.lead_text, task.coordination_text, task.time_text) == (WHO, "Công an xã", "Quý I/2026")


def test_the_heading_above_may_be_the_time() -> None:
    read = draft(
        TASKS,
        "1. Quý I/2026",
        f"a) Sửa quy chế. Chủ trì: {WHO}.",
        "2. Quý II/2026",
        f"a) Kiểm kê. Chủ trì: {WHO}.",
    )
    assert [str(task.deadline.due) for task in read.tasks] == ["2026-03-31", "2026-06-30"]


def test_what_else_a_label_says_is_a_note_and_no_part_of_the_unit() -> None:
    task = only(f"a) Mở lớp. Chủ trì: {WHO}; lãnh đạo phụ trách: Phó Chủ tịch; thời gian: Quý I.")
    assert (task.lead_text, task.note) == (WHO, "lãnh đạo phụ trách: Phó Chủ tịch")


def test_a_number_in_a_description_stays_a_target() -> None:
    read = draft(
        TASKS,
        FIELD,
        "a) Sửa quy chế",
        "- Mục tiêu: 100% quy chế được sửa",
        f"- Chủ trì: {WHO}",
        "- Thời gian: Quý I",
    )
    assert [target.value for target in read.targets] == [100]
    assert read.tasks[0].note.endswith("Mục tiêu: 100% quy chế được sửa")
