"""Heads of task lists with what each column holds: foreign columns beside, half-years, heads in two rows."""

from collections.abc import Sequence

import pytest

from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.columns import role_of
from cchc_desktop.importing.document import Cell, Table
from cchc_desktop.importing.draft import DraftTask
from tests.importing.sources import codes, draft, grid

TITLE = "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH"
POOLS = {
    "content": (
        "Sửa nội quy tiếp công dân",
        "Quét hồ sơ đất đai đã kết thúc",
        "Lắp bảng chỉ dẫn ở bộ phận một cửa",
    ),
    "lead": ("Văn phòng HĐND và UBND", "Phòng Kinh tế", "Công an xã"),
    "coordination": ("Các thôn", "Trạm Y tế xã", "Phòng Văn hóa - Xã hội"),
    "time": ("Quý I/2026", "Trước ngày 20/8/2026", "Tháng 11/2026"),
    "product": ("Quyết định", "Báo cáo", "Biên bản"),
    "budget": ("18", "7,5", "40"),
    "note": ("Làm thử ở hai thôn", "Có hướng dẫn riêng", "Chuyển từ năm trước"),
    "figure": ("03", "12", "150"),
    "state": ("Chưa thực hiện", "Đang thực hiện", "Hoàn thành"),
    "form": ("Phát thanh, mạng xã hội", "Tờ gấp", "Tọa đàm"),
    "criterion": ("Tiêu chí 2.1", "Tiêu chí 3.4", "Tiêu chí 7.2"),
    "authority": ("Đảng ủy", "HĐND xã", "Chủ tịch UBND xã"),
    "ground": ("Quyết định số 15/QĐ-UBND", "Nghị định số 42/2025/NĐ-CP", "Công văn số 9/SNV"),
}
KNOWN = ("content", "lead", "coordination", "time", "product", "budget")
GOLD = """
TT|Việc được giao=content|Đơn vị tham mưu=lead|Ngày hoàn thành=time|Mức độ hoàn thành=state|Ghi chú=note
STT|Nội dung công việc=content|Số lượng=figure|Đơn vị chủ trì=lead|Thời gian=time
STT|Nội dung công việc=content|Đơn vị tính=form|Số lượng=figure|Đơn vị làm=lead|Thời hạn=time|Số tiền=budget
TT|Nội dung tuyên truyền=content|Hình thức tuyên truyền=form|Đơn vị thực hiện=lead|Thời gian thực hiện=time
TT|Tiêu chí=criterion|Việc cần cải thiện=content|Điểm năm 2025=figure|Đơn vị chủ trì=lead|Hoàn thành=time
TT|Nhiệm vụ=content|Tỷ lệ hoàn thành=figure|Tình trạng=state|Đơn vị thực hiện=lead|Thời hạn=time
TT|Tên TTHC=content|Cơ quan chủ trì=lead|Cơ quan phối hợp=coordination|Thời gian hoàn thành=time
TT|Tên thủ tục hành chính=content|Đơn vị thực hiện rà soát=lead|Thời gian rà soát=time|Căn cứ rà soát=ground
TT|Tên đề án=content|Cấp trình=authority|Thời gian trình=time|Cơ quan chuẩn bị=lead|Phối hợp=coordination
TT|Nội dung công việc=content|Cấp phê duyệt=authority|Đơn vị tham mưu=lead|Thời hạn=time
TT|Nội dung công việc=content|Đơn vị tham mưu=lead|Cơ quan ban hành=authority|Thời hạn=time|Sản phẩm=product
TT|Tên văn bản=content|Cơ quan trình=lead|Trình cấp=authority|Thời gian trình=time|Phối hợp=coordination
TT|Nhiệm vụ=content|Chủ trì=lead|Phối hợp=coordination|Hạn=time|Sản phẩm=product|KP=budget
TT|Nhiệm vụ=content|Chủ trì=lead|Hạn=time|Dự trù kinh phí (triệu đồng)=budget|Ghi chú=note
TT|Nhiệm vụ=content|Chủ trì=lead|Hạn=time|Dự kiến KP=budget
TT|Nhiệm vụ=content|Chi phí (đồng)=budget|Chủ trì=lead|Hạn=time
Mã số|Nhiệm vụ=content|Chủ trì=lead|Phối hợp=coordination|Ngày đến hạn=time|Trạng thái=state
Mã nhiệm vụ|Nhiệm vụ=content|Chủ trì=lead|Ngày đến hạn=time|Sản phẩm=product
""".strip().split("\n")


@pytest.mark.parametrize("line", GOLD)
@pytest.mark.parametrize("title", [TITLE, "Nội dung triển khai"])
def test_every_column_is_read_for_what_its_head_says(line: str, title: str) -> None:
    first, *named = line.split("|")
    columns = [tuple(one.split("=")) for one in named]
    heads = [first, *(head for head, _ in columns)]
    rows = [(str(at + 1), *(POOLS[pool][at] for _, pool in columns)) for at in range(3)]
    tasks = draft(title, grid(heads, *rows)).tasks
    assert [task.order for task in tasks] == ["1", "2", "3"]
    wanted = [
        {pool: POOLS[pool][at] if pool in [own for _, own in columns] else "" for pool in KNOWN}
        for at in range(3)
    ]
    assert [_read(task) for task in tasks] == wanted


def _read(task: DraftTask) -> dict[str, str]:
    return {
        "content": task.content,
        "lead": task.lead_text,
        "coordination": task.coordination_text,
        "time": task.time_text,
        "product": "; ".join(task.products),
        "budget": task.budget_text,
    }


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Cấp trình", Role.OTHER),
        ("Trình cấp", Role.OTHER),
        ("Cấp có thẩm quyền phê duyệt", Role.OTHER),
        ("Cơ quan thẩm định", Role.OTHER),
        ("Đơn vị phê duyệt", Role.OTHER),
        ("Cơ quan tham mưu ban hành", Role.LEAD),
        ("Đơn vị chuẩn bị", Role.LEAD),
        ("Chính", Role.LEAD),
        ("Mã TTHC", Role.FOREIGN),
        ("Nguồn tiền", Role.BUDGET),
    ],
)
def test_who_decides_is_no_lead_and_money_is_money(words: str, role: Role) -> None:
    found = role_of(words)
    assert found is not None
    assert found[0] is role


def test_those_who_decide_are_kept_in_the_note() -> None:
    heads = ("TT", "Tên đề án", "Cấp trình", "Thời gian trình", "Cơ quan chuẩn bị")
    rows = [
        (str(at + 1), POOLS["content"][at], POOLS["authority"][at], POOLS["time"][at], POOLS["lead"][at])
        for at in range(3)
    ]
    read = draft(TITLE, grid(heads, *rows))
    assert [task.note for task in read.tasks] == [f"Cấp trình: {name}" for name in POOLS["authority"]]
    assert "unread-column" not in codes(read)


def _two_rows(upper: str, lower: Sequence[str], cells: Sequence[Sequence[str]]) -> Table:
    """A head in two rows: three merged down, one spread over the columns of the lower row."""
    down = [Cell(text, row_span=2) for text in ("TT", "Nhiệm vụ", "Thời hạn")]
    rows = [(str(at + 1), POOLS["content"][at], *own, POOLS["time"][at]) for at, own in enumerate(cells)]
    return grid((down[0], down[1], (upper, len(lower)), down[2]), (None, None, *lower, None), *rows)


@pytest.mark.parametrize("lower", [("Chính", "Phối hợp"), ("Bên một", "Bên hai"), ("Làm", "Giúp")])
def test_the_lower_row_of_a_head_is_no_task_in_whatever_words(lower: tuple[str, str]) -> None:
    cells = list(zip(POOLS["lead"], POOLS["coordination"], strict=True))
    tasks = draft(TITLE, _two_rows("Đơn vị thực hiện", lower, cells)).tasks
    assert [(task.content, task.lead_text, task.time_text) for task in tasks] == [
        *zip(POOLS["content"], POOLS["lead"], POOLS["time"], strict=True)
    ]


def test_a_row_that_only_repeats_the_head_merged_down_is_no_task() -> None:
    head = [Cell(text, row_span=2) for text in ("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn")]
    table = grid(head, (None,) * 4, ("1", POOLS["content"][0], POOLS["lead"][0], POOLS["time"][0]))
    assert [task.content for task in draft(TITLE, table).tasks] == [POOLS["content"][0]]


def test_names_of_procedures_under_two_rows_of_heads_are_reviewed_by_their_end() -> None:
    down = [Cell(text, row_span=2) for text in ("TT", "Tên TTHC, nhóm TTHC")]
    table = grid(
        (*down, ("Cơ quan rà soát", 2), ("Thời gian rà soát", 2)),
        (None, None, "Chủ trì", "Phối hợp", "Bắt đầu", "Hoàn thành"),
        ("1", "Đăng ký biến động đất đai", "Phòng Kinh tế", "Công an xã", "Tháng 3/2026", "31/7/2026"),
        ("2", "Cấp bản sao trích lục hộ tịch", "Công an xã", "Các thôn", "Tháng 4/2026", "30/9/2026"),
    )
    tasks = draft("Kế hoạch rà soát", table).tasks
    assert [(t.lead_text, t.coordination_text, str(t.deadline.due)) for t in tasks] == [
        ("Phòng Kinh tế", "Công an xã", "2026-07-31"),
        ("Công an xã", "Các thôn", "2026-09-30"),
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("6 tháng đầu năm", "6 tháng cuối năm"),
        ("Nửa đầu năm", "Nửa cuối năm"),
        ("6 tháng đầu", "6 tháng cuối"),
    ],
)
def test_crosses_under_the_halves_of_the_year_are_deadlines(heads: tuple[str, str]) -> None:
    crosses = (("x", ""), ("", "x"), ("x", "x"))
    rows = [(str(at + 1), POOLS["content"][at], *own, POOLS["lead"][at]) for at, own in enumerate(crosses)]
    tasks = draft(TITLE, grid(("TT", "Nhiệm vụ", *heads, "Đơn vị chủ trì"), *rows)).tasks
    assert {task.deadline.kind for task in tasks} == {DeadlineKind.RANGE}
    assert [(str(task.deadline.start), str(task.deadline.due)) for task in tasks] == [
        ("2026-01-01", "2026-06-30"),
        ("2026-07-01", "2026-12-31"),
        ("2026-01-01", "2026-12-31"),
    ]
    assert {task.note for task in tasks} == {""}


def test_figures_under_the_halves_of_the_year_are_no_deadlines() -> None:
    table = grid(
        ("TT", "Nội dung", "6 tháng đầu năm", "6 tháng cuối năm"), ("1", "Hồ sơ đã nhận", "120", "96")
    )
    assert draft("Thống kê", table).tasks == ()


@pytest.mark.parametrize(
    "table",
    [
        grid(
            ("TT", "Họ và tên", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian"),
            ("1", "Vi Văn Đạo", "Đọc hồ sơ", "Phòng Kinh tế", "Quý I"),
        ),
        grid(
            ("TT", "Nội dung kiểm tra", "Đơn vị được kiểm tra", "Đơn vị chủ trì", "Thời gian"),
            ("1", "Một cửa", "Công an xã", "Văn phòng", "Quý I"),
        ),
        grid(
            ("TT", "Tên TTHC", "Thời hạn giải quyết", "Cơ quan thực hiện", "Cơ quan phối hợp"),
            ("1", "Khai tử", "1 ngày", "UBND xã", "Công an xã"),
        ),
    ],
)
def test_tables_of_people_inspections_and_procedures_stay_no_task_lists(table: Table) -> None:
    assert draft("Bảng kèm theo", table).tasks == ()


def test_a_table_of_who_and_when_that_is_left_out_is_told() -> None:
    table = grid(
        ("TT", "Đề mục", "Đơn vị thực hiện", "Thời hạn"),
        ("1", "Sân phơi", "Phòng Kinh tế", "Quý I"),
    )
    read = draft("Bảng kèm theo", table)
    warning = next(one for one in read.warnings if one.code == "left-out-table")
    assert read.tasks == ()
    assert warning.where == "Bảng thứ 1"
    assert "TT | Đề mục | Đơn vị thực hiện | Thời hạn" in warning.message


def test_tables_of_tasks_targets_people_and_procedures_are_not_told_as_left_out() -> None:
    read = draft(
        TITLE,
        grid(("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"), ("1", "Rà soát quy chế", "Công an xã", "Quý I")),
        "Danh sách",
        grid(("TT", "Họ và tên", "Đơn vị", "Thời gian"), ("1", "Vi Văn Đạo", "Công an xã", "Quý I")),
        "Thủ tục",
        grid(("TT", "Tên thủ tục", "Thời hạn giải quyết", "Cơ quan"), ("1", "Khai tử", "1 ngày", "UBND xã")),
        "Chỉ tiêu",
        grid(
            ("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch 2026", "Cơ quan theo dõi"),
            ("1", "Tỷ lệ hồ sơ đúng hạn", "%", "98", "Công an xã"),
        ),
    )
    assert "left-out-table" not in codes(read)
