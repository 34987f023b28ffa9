"""Đặc khu Vịnh Rồng 2026 (.pdf): nested tasks with a lead of their own, two heads, times merged for a group."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    Row,
    SamplePlan,
    all_year,
    day,
    defects,
    every,
    ge,
    grid,
    le,
    row,
    tasks_of,
)
from tests.importing.plans.paper import Paper
from tests.importing.plans_b.layout import MOTTO, month, quarter

_VP = "Văn phòng HĐND và UBND đặc khu"
_VH = "Phòng Văn hóa - Xã hội đặc khu"
_TT = "Trung tâm Phục vụ hành chính công đặc khu"
_Y = 2026
_ROWS: tuple[Row | str, ...] = (
    "I. Cải cách thể chế",
    row(
        "the_che",
        "1",
        "Xây dựng quy định quản lý bãi tắm",
        "Quyết định",
        _VP,
        "Các phòng",
        "Tháng 4/2026",
        month(_Y, 4),
    ),
    row(
        "the_che",
        "1.1",
        "Lấy ý kiến hộ kinh doanh ven biển",
        "Bản tổng hợp ý kiến",
        _VP,
        "Hội Nông dân",
        "Trước 20/3/2026",
        day("2026-03-19"),
    ),
    row(
        "the_che",
        "1.2",
        "Thẩm định dự thảo",
        "Báo cáo thẩm định",
        _VP,
        "Sở Tư pháp",
        "Sau khi nhận đủ hồ sơ",
        EVENT,
    ),
    "II. Cải cách thủ tục hành chính",
    row(
        "tthc",
        "2",
        "Cấp giấy phép tạm trú cho khách nước ngoài ngay tại cảng",
        "Quy trình liên thông",
        _TT,
        "Công an đặc khu",
        "Quý II/2026",
        quarter(_Y, 2),
    ),
    row(
        "tthc",
        "3",
        "Thông báo lịch trực ngày nghỉ, ngày lễ trên bảng điện tử và trang thông tin của đặc khu để du khách tiện liên hệ",
        ("Lịch trực", "Thông báo"),
        _TT,
        _VH,
        "Định kỳ hằng tháng",
        every("monthly"),
    ),
    "III. Xây dựng chính quyền số",
    row(
        "chinh_quyen_so",
        "4",
        "Phủ sóng 5G tại khu dân cư phía đông đảo",
        "Biên bản nghiệm thu",
        _VH,
        "Các nhà mạng",
        "Cả năm 2026",
        all_year(_Y),
    ),
    row(
        "chinh_quyen_so",
        "5",
        "Sao lưu dữ liệu vào trung tâm ở đất liền",
        "Nhật ký sao lưu",
        _VP,
        _VH,
        "Chủ nhật hằng tuần",
        every("weekly"),
    ),
)


def _build(folder: Path) -> Path:
    paper = Paper(cell_size=11)
    paper.letterhead(
        ("UBND TỈNH QUẢNG NINH", "ỦY BAN NHÂN DÂN", "ĐẶC KHU VỊNH RỒNG", "Số: 11/KH-UBND"),
        (*MOTTO, "Vịnh Rồng, ngày 06 tháng 02 năm 2026"),
    )
    paper.center("KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH NĂM 2026", "của Ủy ban nhân dân đặc khu Vịnh Rồng")
    paper.text(
        "Căn cứ Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh về cải cách hành chính năm 2026; xét tình hình thực tế, UBND đặc khu Vịnh Rồng ban hành Kế hoạch như sau:"
    )
    paper.head("I. CÁC CHỈ TIÊU")
    paper.text(
        "a) Hồ sơ được trả đúng hạn và sớm hạn từ 98,2% trở lên, riêng lĩnh vực du lịch đạt 100%.",
        "b) Tối đa 02 ngày làm việc để trả lời một kiến nghị của du khách.",
        "c) Ít nhất 08/10 khu dân cư có điểm truy cập mạng miễn phí.",
        "d) Cắt giảm 25% chi phí in ấn so với năm 2025.",
        "đ) Mỗi công chức hoàn thành tối thiểu 02 khóa học trực tuyến.",
    )
    paper.head("II. NHIỆM VỤ CỤ THỂ")
    paper.table(
        ("STT", "Tên nhiệm vụ", "Kết quả", "Chủ trì", "Phối hợp", "Thời gian"),
        grid("order content products lead help time", _ROWS),
        (12, 52, 28, 30, 23, 22),
    )
    paper.head("III. TRÁCH NHIỆM THỰC HIỆN")
    paper.text(
        "1. Trưởng các phòng: nộp báo cáo tháng trước ngày 22, báo cáo năm trước ngày 10/12 cho Phòng Văn hóa - Xã hội đặc khu.",
        "2. Phòng Văn hóa - Xã hội đặc khu: soạn thảo báo cáo của UBND đặc khu gửi Sở Nội vụ tỉnh vào ngày 14 của tháng cuối quý./.",
    )
    paper.signature(
        ("- Sở Nội vụ tỉnh;", "- Các phòng;", "- Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
        "Vũ Vịnh Rồng",
    )
    return paper.save(folder / "vinh-rong.pdf")


PLAN = SamplePlan(
    "vinh-rong.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Vịnh Rồng",
            "Quảng Ninh",
            "11/KH-UBND",
            "2026-02-06",
            2026,
            2026,
            title="CẢI CÁCH HÀNH CHÍNH NĂM 2026 của Ủy ban nhân dân đặc khu Vịnh Rồng",
            bases=("40/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "Vũ Vịnh Rồng"),
            recipients=("Sở Nội vụ tỉnh", "Các phòng", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("sớm hạn", "98.2"),
            ge("lĩnh vực du lịch", 100),
            le("kiến nghị của du khách", 2, "ngày làm việc|ngày"),
            ge("khu dân cư", 8, "khu dân cư", optional=True),
            ge("khu dân cư", 80, optional=True),
            ge("chi phí in ấn", 25),
            ge("khóa học", 2, "khóa học|khóa"),
        ),
        obligations=(
            ExpectedObligation("collect", "monthly", "trước ngày 22"),
            ExpectedObligation("collect", "yearly", "trước ngày 10/12"),
            ExpectedObligation("send", "quarterly", "vào ngày 14 của tháng cuối quý"),
        ),
        **defects(),
    ),
)
