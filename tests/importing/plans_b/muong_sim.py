"""Xã Mường Sim 2026 (.txt): tables pasted from Word as tabs, cells of several lines in quotes, rows cut."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    day,
    defects,
    every,
    ge,
    le,
    ongoing,
    row,
    tasks_of,
)
from tests.importing.plans_b.layout import month, quarter

_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_Y = 2026
_FIRST = (
    row(
        "chi_dao",
        "1",
        "Ghi hình phóng sự về một ngày ở bộ phận một cửa",
        "Phóng sự",
        _VH,
        "Trung tâm Dịch vụ tổng hợp",
        "Tháng 3/2026",
        month(_Y, 3),
    ),
    row(
        "chi_dao",
        "2",
        "Chấm điểm cải cách hành chính các phòng",
        ("Hướng dẫn chấm điểm", "Quyết định công bố kết quả"),
        _VH,
        "Các phòng",
        "Quý IV/2026",
        quarter(_Y, 4),
        products='"- Hướng dẫn chấm điểm\n- Quyết định công bố kết quả"',
    ),
    row(
        "chi_dao",
        "3",
        "Hội nghị đối thoại với già làng, trưởng bản",
        "Thông báo kết luận",
        "Văn phòng HĐND và UBND",
        "Các bản",
        "Trước ngày 02/9/2026",
        day("2026-09-01"),
    ),
)
_SECOND = (
    row(
        "tthc",
        "1",
        "Phân luồng hồ sơ đất đai ngay tại quầy để giảm thời gian chờ",
        "Quy trình phân luồng",
        _TT,
        "Phòng Kinh tế",
        "Quý I/2026",
        quarter(_Y, 1),
        content='"Phân luồng hồ sơ đất đai ngay\ntại quầy để giảm thời gian chờ"',
    ),
    row(
        "tthc",
        "2",
        "Tập huấn kỹ năng số hóa cho công chức một cửa",
        "Lớp tập huấn",
        _TT,
        _VH,
        "Theo kế hoạch của Sở Khoa học và Công nghệ",
        EVENT,
    ),
    row(
        "tthc",
        "3",
        "Kiểm soát việc thu phí đúng mức",
        "Báo cáo",
        _TT,
        "Phòng Kinh tế",
        "Thường xuyên",
        ongoing(_Y),
    ),
    row(
        "tthc",
        "4",
        "Đăng kết quả trả hồ sơ lên bảng tin các bản",
        "Bảng tin",
        _TT,
        "Các bản",
        "Hằng tháng",
        every("monthly"),
    ),
)
_HEADER = "TT\tNhiệm vụ cụ thể\tSản phẩm, kết quả\tCơ quan thực hiện\tCơ quan phối hợp\tThời gian hoàn thành"
_TEXT = """ỦY BAN NHÂN DÂN
XÃ MƯỜNG SIM
Số: 56/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mường Sim, ngày 28 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 xã Mường Sim

Thực hiện Kế hoạch số 31/KH-UBND ngày 20/01/2026 của UBND tỉnh Sơn La về cải cách hành chính năm 2026. UBND xã Mường Sim ban hành Kế hoạch cải cách hành chính năm 2026 như sau:

I. MỤC TIÊU
1. Ít nhất 55% hồ sơ tiếp nhận trực tuyến, tăng 15% so với năm 2025.
2. Tối đa 03% hồ sơ phải trả lại do công chức hướng dẫn chưa đúng.
3. Có 01 phóng sự và ít nhất 24 tin, bài phát trên hệ thống loa của các bản.
4. Đạt 100% công chức bộ phận một cửa biết tiếng dân tộc tại chỗ.

II. TỔ CHỨC THỰC HIỆN
1. Các phòng gửi báo cáo quý (trước ngày 03 của tháng cuối quý), báo cáo năm (trước ngày 02/12) về Phòng Văn hóa - Xã hội.
2. Phòng Văn hóa - Xã hội chủ trì theo dõi.
Trên đây là Kế hoạch cải cách hành chính năm 2026 của xã Mường Sim./.

Nơi nhận:
- Sở Nội vụ;
- Các phòng, các bản;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
Quàng Văn Sim
"""


def _tabs(rows: tuple[object, ...]) -> list[str]:
    names = ["order", "content", "products", "lead", "help", "time"]
    return ["\t".join(r.cell(n) for n in names) for r in rows]  # type: ignore[attr-defined]


def _build(folder: Path) -> Path:
    path = folder / "muong-sim.txt"
    text = [
        _TEXT,
        "PHỤ LỤC I\nCHỈ ĐẠO, ĐIỀU HÀNH, TUYÊN TRUYỀN\n(Kèm theo Kế hoạch số 56/KH-UBND ngày 28/01/2026 của UBND xã Mường Sim)\n",
        _HEADER,
        *_tabs(_FIRST),
        "\nPHỤ LỤC II\nCẢI CÁCH THỦ TỤC HÀNH CHÍNH\n",
        _HEADER,
        *_tabs(_SECOND[:2]),
        _HEADER,
        *_tabs(_SECOND[2:]),
    ]
    path.write_text("\n".join(text) + "\n", encoding="utf-8")
    return path


PLAN = SamplePlan(
    "muong-sim.txt",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Mường Sim",
            "Sơn La",
            "56/KH-UBND",
            "2026-01-28",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 xã Mường Sim",
            bases=("31/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Quàng Văn Sim"),
            recipients=("Sở Nội vụ", "Các phòng, các bản", "Lưu: VT"),
        ),
        tasks=tasks_of([*_FIRST, *_SECOND]),
        targets=(
            ge("tiếp nhận trực tuyến", 55),
            ge("tăng 15%", 15),
            le("phải trả lại", 3),
            ge("phóng sự", 1, "phóng sự"),
            ge("24 tin", 24, "tin, bài|tin|bài"),
            ge("tiếng dân tộc", 100),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "trước ngày 03 của tháng cuối quý"),
            ExpectedObligation("collect", "yearly", "trước ngày 02/12"),
        ),
        **defects(),
    ),
)
