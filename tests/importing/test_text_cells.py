"""Tables copied as text: cells of several lines, merged heads and merged groups, as Word leaves them."""

from pathlib import Path

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
