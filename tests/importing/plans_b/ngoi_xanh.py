"""Xã Ngòi Xanh 2026 (.txt): copied out of a PDF with its columns kept by spaces, every line cut."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

import textwrap
from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    all_year,
    day,
    defects,
    every,
    ge,
    gt,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans_b.layout import columns_of_text, lines, month, quarter

_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_Y = 2026
_ROWS = (
    "I. CHỈ ĐẠO, ĐIỀU HÀNH",
    row(
        "chi_dao",
        "1",
        "Ban hành Kế hoạch kiểm tra cải cách hành chính tại các đơn vị thuộc xã",
        "Kế hoạch kiểm tra",
        _VH,
        "Các phòng",
        "Tháng 3/2026",
        month(_Y, 3),
    ),
    row(
        "chi_dao",
        "2",
        "Tuyên truyền bằng pa nô tại ngã ba, chợ, bến đò",
        "Pa nô, hình ảnh",
        "Trung tâm Dịch vụ sự nghiệp công",
        "Các xóm",
        "Cả năm 2026",
        all_year(_Y),
    ),
    "II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    row(
        "tthc",
        "3",
        "Công khai số máy của lãnh đạo xã để người dân phản ánh việc chậm trả kết quả",
        "Thông báo",
        _TT,
        "Các phòng",
        "Trước ngày 01/3/2026",
        day("2026-02-28"),
    ),
    row(
        "tthc",
        "4",
        "Tổng hợp hồ sơ bị trả lại và nguyên nhân",
        "Bảng tổng hợp",
        _TT,
        "Các phòng",
        "Hằng tuần",
        every("weekly"),
    ),
    "III. CẢI CÁCH TÀI CHÍNH CÔNG",
    row(
        "tai_chinh",
        "5",
        "Đấu giá cho thuê ki-ốt chợ theo hình thức trực tuyến",
        "Phương án đấu giá",
        "Phòng Kinh tế",
        _VH,
        "Quý III/2026",
        quarter(_Y, 3),
    ),
)
_HEAD = """ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ NGÒI XANH                          Độc lập - Tự do - Hạnh phúc

Số: 41/KH-UBND                     Ngòi Xanh, ngày 03 tháng 02 năm 2026

KẾ HOẠCH
Cải cách hành chính xã Ngòi Xanh năm 2026
"""
_BODY = (
    "Căn cứ Kế hoạch số 15/KH-UBND ngày 14/01/2026 của UBND tỉnh Lào Cai về công tác cải cách hành chính nhà nước tỉnh Lào Cai năm 2026, UBND xã Ngòi Xanh ban hành Kế hoạch cải cách hành chính năm 2026 như sau:",
    "I. MỤC TIÊU",
    "- Nâng tỷ lệ hồ sơ nộp trực tuyến từ 62% năm 2025 lên 80% trong năm 2026.",
    "- 100% hồ sơ, giấy tờ của công dân được trả đúng hẹn, trường hợp chậm phải có thư xin lỗi trước ngày hẹn trả.",
    "- Trên 90% người được hỏi hài lòng; không có đơn thư tố cáo công chức nhũng nhiễu.",
    "- Tiếp nhận hồ sơ ngoài giờ hành chính tối thiểu 02 buổi/tháng.",
    "II. NHIỆM VỤ TRỌNG TÂM",
    "Theo bảng dưới đây:",
)
_TAIL = (
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Các phòng, đơn vị căn cứ Kế hoạch này triển khai thực hiện; chậm nhất ngày 12 của tháng cuối quý gửi báo cáo quý về Phòng Văn hóa - Xã hội.",
    "2. Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch này./.",
)
_SIGNATURE = """Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ;                               CHỦ TỊCH
- Đảng ủy, HĐND xã;
- Các phòng, đơn vị;
- Lưu: VT.
                                         Hoàng A Ngòi
"""


def _build(folder: Path) -> Path:
    wrapped = [line for text in _BODY for line in textwrap.wrap(text, 76)]
    tail = [line for text in _TAIL for line in textwrap.wrap(text, 76)]
    header = [
        "TT",
        "Nội dung công việc",
        "Sản phẩm",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Thời gian hoàn thành",
    ]
    table = columns_of_text(
        [header, *lines("order content products lead help time", _ROWS)], (3, 32, 17, 22, 12, 14)
    )
    path = folder / "ngoi-xanh.txt"
    path.write_text("\n".join([_HEAD, *wrapped, "", *table, "", *tail, "", _SIGNATURE]), encoding="utf-8")
    return path


PLAN = SamplePlan(
    "ngoi-xanh.txt",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Ngòi Xanh",
            "Lào Cai",
            "41/KH-UBND",
            "2026-02-03",
            2026,
            2026,
            title="Cải cách hành chính xã Ngòi Xanh năm 2026",
            bases=("15/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng A Ngòi"),
            recipients=("Sở Nội vụ", "Đảng ủy, HĐND xã", "Các phòng, đơn vị", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("nộp trực tuyến", 80),
            ge("trả đúng hẹn", 100),
            gt("hài lòng", 90),
            zero("đơn thư tố cáo"),
            ge("ngoài giờ hành chính", 2, "buổi|buổi/tháng"),
        ),
        obligations=(ExpectedObligation("collect", "quarterly", "chậm nhất ngày 12 của tháng cuối quý"),),
        **defects(),
    ),
)
