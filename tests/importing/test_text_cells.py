"""Tables copied as text: cells of several lines, merged heads and merged groups, as Word leaves them."""

from pathlib import Path

import pytest

from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.draft import Draft
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source

HEAD = "TT\tNội dung thực hiện\tCơ quan chủ trì\tThời gian hoàn thành\tSản phẩm"


def read(folder: Path, *lines: str) -> Draft:
    path = folder / "ke-hoach.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return extract(read_source(path), year=2026)


def test_a_list_in_the_last_cell_stays_in_its_row(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        HEAD,
        "1\tKiểm tra tại các thôn\tPhòng Kinh tế\tQuý I\t- Kế hoạch kiểm tra",
        "- Kết luận kiểm tra",
        "- Báo cáo khắc phục",
        "II. Cải cách thể chế",
        "2\tRà soát văn bản\tPhòng Kinh tế\tQuý II\tBáo cáo rà soát",
        "đã gửi Ủy ban nhân dân xã",
        "3\tTập huấn\tPhòng Kinh tế\tQuý III\tTài liệu",
    )
    first, second, third = draft.tasks
    assert first.products == ("Kế hoạch kiểm tra", "Kết luận kiểm tra", "Báo cáo khắc phục")
    assert (second.products, second.area) == (("Báo cáo rà soát đã gửi Ủy ban nhân dân xã",), Area.THE_CHE)
    assert (third.order, third.area) == ("3", Area.THE_CHE)


def test_a_head_merged_over_two_columns_covers_those_that_its_second_row_names(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "STT\tNhiệm vụ\tCơ quan thực hiện\tThời gian thực hiện\tGhi chú",
        "\t\tChủ trì\tPhối hợp\t\t",
        "1\tRà soát thủ tục\tPhòng Kinh tế\tCông an xã\tQuý I/2026\tđã có",
        "2\tTập huấn\tPhòng Kinh tế\t\tQuý II/2026\t",
    )
    assert [task.content for task in draft.tasks] == ["Rà soát thủ tục", "Tập huấn"]
    [first, _] = draft.tasks
    assert (first.lead_text, first.coordination_text) == ("Phòng Kinh tế", "Công an xã")
    assert (first.time_text, first.note) == ("Quý I/2026", "đã có")


def test_two_merged_heads_each_cover_their_own_columns(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "STT\tNhiệm vụ\tCơ quan thực hiện\tSản phẩm\tThời gian",
        "\t\tChủ trì\tPhối hợp\t\tBắt đầu\tKết thúc",
        "1\tRà soát thủ tục\tPhòng Kinh tế\tCông an xã\tBáo cáo\t01/3/2026\t30/6/2026",
        "2\tTập huấn\tPhòng Kinh tế\t\tTài liệu\t01/4/2026\t30/9/2026",
    )
    assert [(task.lead_text, str(task.deadline.start), str(task.deadline.due)) for task in draft.tasks] == [
        ("Phòng Kinh tế", "2026-03-01", "2026-06-30"),
        ("Phòng Kinh tế", "2026-04-01", "2026-09-30"),
    ]


def test_the_field_named_once_holds_for_the_rows_below_it(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        "TT\tLĩnh vực\tNội dung thực hiện\tCơ quan chủ trì\tThời gian hoàn thành",
        "1\tCải cách thể chế\tRà soát văn bản\tPhòng Kinh tế\tQuý I",
        "2\t\tTập huấn\tPhòng Kinh tế\tQuý II",
        "3\tCải cách tài chính công\tCông khai dự toán\tPhòng Kinh tế\tQuý III",
        "4\t\tQuyết toán\tPhòng Kinh tế\tQuý IV",
    )
    assert [task.area for task in draft.tasks] == [Area.THE_CHE, Area.THE_CHE, Area.TAI_CHINH, Area.TAI_CHINH]


@pytest.mark.parametrize(
    "title",
    [
        ("PHỤ LỤC II", "NHIỆM VỤ VỀ CẢI CÁCH TÀI CHÍNH CÔNG", "(Ban hành kèm theo Kế hoạch số 4/KH-UBND)"),
        ("PHỤ LỤC II. NHIỆM VỤ VỀ CẢI CÁCH TÀI CHÍNH CÔNG",),
        ("Phụ lục số 02", "NHIỆM VỤ VỀ CẢI CÁCH TÀI CHÍNH CÔNG"),
        ("Biểu số 02: NHIỆM VỤ VỀ CẢI CÁCH TÀI CHÍNH CÔNG",),
    ],
)
@pytest.mark.parametrize("head", [HEAD, "STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian\tKết quả"])
def test_the_next_annex_right_below_a_table_is_a_list_of_its_own(
    tmp_path: Path, title: tuple[str, ...], head: str
) -> None:
    draft = read(
        tmp_path,
        "PHỤ LỤC I",
        "NHIỆM VỤ VỀ CẢI CÁCH THỂ CHẾ",
        HEAD,
        "1\tRà soát văn bản\tPhòng Kinh tế\tQuý I\tBáo cáo",
        "2\tTự kiểm tra\tPhòng Kinh tế\tQuý II\t- Kế hoạch",
        "- Kết luận",
        *title,
        head,
        "1\tCông khai dự toán\tPhòng Kinh tế\tQuý III\tBảng công khai",
    )
    assert [(task.order, task.content, task.area) for task in draft.tasks] == [
        ("1", "Rà soát văn bản", Area.THE_CHE),
        ("2", "Tự kiểm tra", Area.THE_CHE),
        ("1", "Công khai dự toán", Area.TAI_CHINH),
    ]
    assert draft.tasks[1].products == ("Kế hoạch", "Kết luận")
    first, _, last = (task.where for task in draft.tasks)
    assert first.startswith("Phụ lục I,")
    assert last.startswith(("Phụ lục II,", "Phụ lục số 02,", "Biểu số 02,"))


def test_an_annex_named_on_a_line_inside_a_cell_does_not_end_the_table(tmp_path: Path) -> None:
    draft = read(
        tmp_path,
        HEAD,
        "1\tThống kê hồ sơ theo",
        "phụ lục 2 của tỉnh\tPhòng Kinh tế\tQuý I\tBảng thống kê",
        "2\tTập huấn\tPhòng Kinh tế\tQuý II\t- Tài liệu",
        "Biểu mẫu 02",
        "3\tRà soát nhiệm vụ\tCác phòng\tQuý III\tBáo cáo",
    )
    told = {task.order: (task.content, task.time_text) for task in draft.tasks}
    assert told["1"] == ("Thống kê hồ sơ theo phụ lục 2 của tỉnh", "Quý I")
    assert told["3"] == ("Rà soát nhiệm vụ", "Quý III")
