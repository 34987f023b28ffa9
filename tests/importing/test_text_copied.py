"""Text copied out of a PDF: numbers on lines of their own, dates and names cut, columns kept by spaces."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cchc_desktop.importing.document import Table
from cchc_desktop.importing.draft import Draft
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source

_COPIED = """ỦY BAN NHÂN DÂN
XÃ GỐC SẤU

Số: 31/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Gốc Sấu, ngày 15 tháng 01 năm
2026

KẾ HOẠCH
Cải cách hành chính năm 2026

Căn cứ Kế hoạch số 8/KH-UBND ngày 06/01/2026 của UBND tỉnh Đồng
Tháp về cải cách hành chính, UBND xã Gốc Sấu ban hành Kế hoạch sau:

I.

CHỈ TIÊU

1.

Cải cách thủ tục hành chính

-

Tỷ lệ hồ sơ đúng hạn đạt từ 98% trở lên.

-

Không để xảy ra hồ sơ thất lạc.

2.

Cải cách chế độ công vụ

a)

Xây dựng 02 sáng kiến.
"""

_SPACED = """DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026

TT    Nhiệm vụ                    Sản phẩm            Cơ quan chủ trì          Thời gian
I. Cải cách thể chế
1     Rà soát quy chế làm việc    - Báo cáo;          Văn phòng HĐND và        Quý I/2026
      của xã                      - Quy chế mới       UBND xã
2     Tập huấn soạn thảo          Lớp tập huấn        Phòng Văn hóa - Xã hội   Trước ngày
                                                                               15/5/2026
III. TỔ CHỨC THỰC HIỆN
1. Các phòng gửi báo cáo năm trước ngày 10/12 về Phòng Văn hóa - Xã hội.
"""


def _read(folder: Path, text: str) -> Draft:
    path = folder / "plan.txt"
    path.write_text(text, encoding="utf-8")
    return extract(read_source(path))


def test_a_number_or_bullet_alone_on_its_line_belongs_to_the_next(tmp_path: Path) -> None:
    targets = _read(tmp_path, _COPIED).targets
    assert [(t.where, t.area.value, t.value, t.unit) for t in targets if t.value] == [
        ("I.1", "tthc", Decimal(98), "%"),
        ("I.2.a", "cong_vu", Decimal(2), "sáng kiến"),
    ]
    assert [t.text for t in targets if t.value == 0] == ["Không để xảy ra hồ sơ thất lạc"]


def test_a_date_and_a_province_cut_by_the_line_are_whole(tmp_path: Path) -> None:
    plan = _read(tmp_path, _COPIED).plan
    assert (plan.date, plan.province, plan.commune) == (date(2026, 1, 15), "Đồng Tháp", "Gốc Sấu")


def test_columns_kept_by_spaces_are_a_table_up_to_the_next_section(tmp_path: Path) -> None:
    draft = _read(tmp_path, _SPACED)
    assert [(t.order, t.content, t.products, t.lead_text, t.time_text) for t in draft.tasks] == [
        (
            "1",
            "Rà soát quy chế làm việc của xã",
            ("Báo cáo", "Quy chế mới"),
            "Văn phòng HĐND và UBND xã",
            "Quý I/2026",
        ),
        ("2", "Tập huấn soạn thảo", ("Lớp tập huấn",), "Phòng Văn hóa - Xã hội", "Trước ngày 15/5/2026"),
    ]
    assert [(o.cycle, o.due_text) for o in draft.obligations] == [("yearly", "trước ngày 10/12")]


@pytest.mark.parametrize(
    "body",
    [
        # Touching columns: what cannot be told apart stays text.
        "TT  Nhiệm vụ  Sản phẩm  Chủ trì\n1 Rà soát quy chế Báo cáo Văn phòng\n2 Tập huấn Lớp Phòng\n",
        "TT  Nhiệm vụ  Sản phẩm  Chủ trì\n",
        "TT  Nhiệm vụ  Sản phẩm  Chủ trì\n" + "1   Một việc  \n" * 3,
    ],
)
def test_columns_that_spaces_do_not_part_make_no_table(tmp_path: Path, body: str) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(f"KẾ HOẠCH\n\n{body}", encoding="utf-8")
    assert not [block for block in read_source(path).blocks if isinstance(block, Table)]


_WIDE = """KẾ HOẠCH
Cải cách hành chính năm 2026
PHỤ LỤC. DANH MỤC NHIỆM VỤ
{rows}
Nơi nhận:                              CHỦ TỊCH
"""


def test_rows_kept_apart_by_gaps_alone_that_are_not_read_are_told(tmp_path: Path) -> None:
    rows = "\n".join(
        f"{at}      Rà soát nội dung {at}          Phòng Kinh tế       Quý {at}/2026" for at in range(1, 4)
    )
    (tmp_path / "a.txt").write_text(_WIDE.format(rows=rows), encoding="utf-8")
    told = [w for w in extract(read_source(tmp_path / "a.txt")).warnings if w.code == "unread-table"]

    assert [(w.where, w.place) for w in told] == [("Đoạn 4", 3)]
    assert "Có 3 dòng" in told[0].message
    assert "Rà soát nội dung 1" in told[0].message


def test_a_letterhead_in_columns_is_no_unread_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(_WIDE.format(rows="- Số hóa    100% hồ sơ."), encoding="utf-8")
    assert "unread-table" not in {w.code for w in extract(read_source(tmp_path / "a.txt")).warnings}


_LAID_OUT = """KẾ HOẠCH
Cải cách hành chính năm 2026

 TT  Nhiệm vụ                     Đơn vị chủ trì         Sản phẩm             Thời gian
{area}
 1   Lập lịch họp giao ban        Văn phòng HĐND và      Lịch họp             Tháng 02/2026
     hằng tháng                   UBND
{second}
 2   Đo thời gian chờ tại quầy    Phòng Kinh tế          Bảng số liệu         Quý III/2026
"""


@pytest.mark.parametrize(
    ("area", "second"),
    [
        (" I   Chỉ đạo, điều hành", " II  Cải cách thủ tục hành chính"),
        (" A   Chỉ đạo, điều hành", " B   Cải cách thủ tục hành chính"),
        (" I   Chỉ đạo, điều hành", " III Cải cách thủ tục hành chính"),
        ("I. Chỉ đạo, điều hành", "II. Cải cách thủ tục hành chính"),
        ("     I. Chỉ đạo, điều hành", "     II. Cải cách thủ tục hành chính"),
        (
            " I   Chỉ đạo, điều hành của Ủy ban nhân dân và\n     các đoàn thể",
            " II  Cải cách thủ tục hành chính và\n     một cửa",
        ),
    ],
)
def test_titles_of_areas_between_spaced_rows_keep_their_tasks(tmp_path: Path, area: str, second: str) -> None:
    draft = _read(tmp_path, _LAID_OUT.format(area=area, second=second))
    assert [(t.area.value, t.content, t.lead_text, t.time_text) for t in draft.tasks] == [
        ("chi_dao", "Lập lịch họp giao ban hằng tháng", "Văn phòng HĐND và UBND", "Tháng 02/2026"),
        ("tthc", "Đo thời gian chờ tại quầy", "Phòng Kinh tế", "Quý III/2026"),
    ]


@pytest.mark.parametrize(("head", "rest"), [(" T ", " T"), ("T  ", "T"), (" Số", " TT"), (" S ", " TT")])
def test_the_head_of_the_numbers_may_break_over_two_lines(tmp_path: Path, head: str, rest: str) -> None:
    text = _LAID_OUT.format(area=f"{rest}\n I   Chỉ đạo, điều hành", second="").replace(" TT", head, 1)
    assert [t.order for t in _read(tmp_path, text).tasks] == ["1", "2"]


@pytest.mark.parametrize(
    "body",
    [
        # Titles alone are no tasks.
        " TT  Nhiệm vụ          Đơn vị chủ trì    Thời gian\n I   Thể chế\n II  Bộ máy\n",
        # Half of a head without its other half.
        " T   Nhiệm vụ       Đơn vị chủ trì    Thời gian\n 1   Họp giao ban   Phòng Kinh tế     Quý I\n",
        "Số      15/KH-UBND      Hòn Đá, ngày      02/02/2026\n1   Một việc    Hai    Ba\n",
    ],
)
def test_titles_alone_and_half_a_head_make_no_table(tmp_path: Path, body: str) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(f"KẾ HOẠCH\n\n{body}", encoding="utf-8")
    assert not [block for block in read_source(path).blocks if isinstance(block, Table)]


_LOST = "Có phụ lục nhiệm vụ nhưng chưa đọc được nhiệm vụ nào"


@pytest.mark.parametrize(
    ("annex", "place"),
    [
        ("PHỤ LỤC NHIỆM VỤ NĂM 2026\n(Có bảng kèm theo)", 2),
        ("Phụ lục 01\nDANH MỤC NHIỆM VỤ NĂM 2026", 2),
        ("TT  Nhiệm vụ  Đơn vị chủ trì  Thời gian\n1 Họp giao ban Phòng Kinh tế Quý I", 2),
        ("STT Nội dung công việc Đơn vị chủ trì Thời hạn\n1 Họp giao ban Phòng Kinh tế Quý I", 2),
    ],
)
def test_an_annex_of_tasks_that_gave_none_is_told_with_its_place(
    tmp_path: Path, annex: str, place: int
) -> None:
    draft = _read(tmp_path, f"KẾ HOẠCH\nCải cách hành chính năm 2026\n{annex}\n")
    told = [w for w in draft.warnings if w.code == "left-out-table"]
    assert not draft.tasks
    assert [(w.where, w.place, w.message.startswith(_LOST)) for w in told] == [
        (f"Đoạn {place + 1}", place, True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Read from its columns, or from sentences: nothing is missing.
        "PHỤ LỤC NHIỆM VỤ NĂM 2026\n" + _LAID_OUT.format(area=" I   Chỉ đạo, điều hành", second=""),
        "PHỤ LỤC NHIỆM VỤ NĂM 2026\n1. Đo thời gian chờ tại quầy.\nCơ quan chủ trì: Phòng Kinh tế.\n"
        "Thời gian hoàn thành: Quý III/2026.\n",
        # Neither heads nor an annex of tasks: a letterhead, a signature, an annex of something else.
        "ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI      Độc lập\nKẾ HOẠCH\nNơi nhận:      TM. ỦY BAN NHÂN DÂN\n",
        "KẾ HOẠCH\nPhụ lục biểu mẫu\n",
    ],
)
def test_an_annex_that_was_read_or_lists_no_tasks_is_not_told_lost(tmp_path: Path, text: str) -> None:
    assert not [w for w in _read(tmp_path, text).warnings if w.message.startswith(_LOST)]
