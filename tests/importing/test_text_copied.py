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
