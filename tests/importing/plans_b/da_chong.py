"""Xã Đá Chồng 2026 (.xlsx): the annex alone, one sheet, leads and times merged downwards."""

from pathlib import Path

from openpyxl import Workbook

from tests.importing.plans.model import (
    Expected,
    ExpectedPlan,
    SamplePlan,
    all_year,
    defects,
    every,
    ge,
    ongoing,
    row,
    tasks_of,
)
from tests.importing.plans_b.layout import fill_sheet, lines, month, quarter

_VP = "Văn phòng HĐND và UBND xã"
_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_Y = 2026
_ROWS = (
    ("A", "CẢI CÁCH THỂ CHẾ"),
    row(
        "the_che",
        "1",
        "Thẩm tra dự thảo nghị quyết trước kỳ họp HĐND",
        "Báo cáo thẩm tra",
        _VP,
        "Các Ban HĐND xã",
        "Tháng 6 - Tháng 12",
        month(_Y, 6, 12),
    ),
    row(
        "the_che",
        "2",
        "Lập hồ sơ điện tử cho từng văn bản đã ban hành",
        "Hồ sơ điện tử",
        _VP,
        "Các phòng",
        "Thường xuyên",
        ongoing(_Y),
        lead="^",
    ),
    ("B", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"),
    row(
        "tthc",
        "3",
        "Rút gọn mẫu đơn đăng ký khai sinh",
        "Mẫu đơn rút gọn",
        _TT,
        "Công an xã",
        "Quý II",
        quarter(_Y, 2),
    ),
    row(
        "tthc",
        "4",
        "Trả giấy chứng nhận tại nhà cho người già yếu",
        "Sổ trả kết quả",
        _TT,
        "Các thôn",
        "Quý II",
        quarter(_Y, 2),
        lead="^",
        time="^",
    ),
    row(
        "tthc",
        "5",
        "Lắp đặt hộp thư góp ý (đạt 100% thôn)",
        "Hộp thư",
        _TT,
        "Các thôn",
        "Quý II",
        quarter(_Y, 2),
        lead="^",
        help="^",
        time="^",
    ),
    ("C", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ"),
    row(
        "cong_vu",
        "6",
        "Tổ chức thi công chức giỏi",
        ("Kế hoạch", "Đề thi", "Quyết định khen thưởng"),
        _VH,
        "Công đoàn",
        "Quý III",
        quarter(_Y, 3),
        products="Kế hoạch\nĐề thi\nQuyết định khen thưởng",
    ),
    row(
        "cong_vu",
        "7",
        "Điểm danh bằng khuôn mặt",
        "Bảng chấm công",
        _VH,
        "Các phòng",
        "Hàng tháng",
        every("monthly"),
        lead="^",
    ),
    ("D", "CHÍNH QUYỀN SỐ"),
    row(
        "chinh_quyen_so",
        "8",
        "Kho ảnh, tư liệu số về lịch sử xã",
        "Kho tư liệu",
        _VH,
        "Hội Cựu chiến binh",
        "Cả năm",
        all_year(_Y),
    ),
)


def _build(folder: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    after = fill_sheet(
        sheet,
        (
            ("PHỤ LỤC", *["<"] * 6),
            ("NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ ĐÁ CHỒNG", *["<"] * 6),
            ("(Kèm theo Kế hoạch số 64/KH-UBND ngày 27/01/2026 của UBND xã Đá Chồng)", *["<"] * 6),
            ("",) * 7,
            ("STT", "Nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Ghi chú"),
        ),
        1,
    )
    fill_sheet(sheet, lines("order content products lead help time note", _ROWS), after)
    path = folder / "da-chong.xlsx"
    book.save(path)
    return path


PLAN = SamplePlan(
    "da-chong.xlsx",
    _build,
    Expected(
        plan=ExpectedPlan("Đá Chồng", None, "64/KH-UBND", "2026-01-27", 2026, 2026),
        tasks=tasks_of([r for r in _ROWS if not isinstance(r, tuple)]),
        targets=(ge("hộp thư góp ý", 100, area="tthc"),),
        **defects(),
    ),
)
