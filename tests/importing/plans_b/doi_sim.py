"""Xã Đồi Sim 2026 (.xlsx): tasks and targets on two sheets, merged cells, deadlines typed as Excel dates."""

from datetime import date
from pathlib import Path

from openpyxl import Workbook

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedPlan,
    SamplePlan,
    day,
    defects,
    every,
    ge,
    gt,
    le,
    ongoing,
    row,
    tasks_of,
)
from tests.importing.plans_b.layout import MOTTO, fill_sheet, lines, month, quarter

_VP = "Văn phòng HĐND&UBND xã"
_VH = "Phòng VH-XH xã"
_KT = "Phòng Kinh tế xã"
_Y = 2026
_ROWS = (
    ("I", "CẢI CÁCH THỂ CHẾ"),
    row(
        "the_che",
        "1",
        "Xây dựng chương trình ban hành văn bản của UBND xã",
        "Chương trình",
        _VP,
        "Các phòng",
        "15/02/2026",
        day("2026-02-15"),
    ),
    row(
        "the_che",
        "2",
        "Kiểm tra hương ước, quy ước của các bản",
        ("Biên bản", "Báo cáo"),
        _VP,
        "Các bản",
        "30/06/2026",
        day("2026-06-30"),
        products="- Biên bản\n- Báo cáo",
    ),
    ("II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"),
    row(
        "tthc",
        "1",
        "Dịch tờ hướng dẫn thủ tục sang tiếng Thái, tiếng Mông",
        "Tờ hướng dẫn",
        "Trung tâm PVHCC xã",
        "Các bản",
        "Quý I/2026",
        quarter(_Y, 1),
    ),
    row(
        "tthc",
        "2",
        "Gọi điện nhắc người dân bổ sung hồ sơ",
        "Nhật ký cuộc gọi",
        "Trung tâm PVHCC xã",
        "Các phòng",
        "Thường xuyên",
        ongoing(_Y),
    ),
    row(
        "tthc",
        "3",
        "Chấm điểm nụ cười công chức một cửa",
        "Bảng tổng hợp phiếu",
        "Trung tâm PVHCC xã",
        "Các phòng",
        "Hằng tháng",
        every("monthly"),
        help="^",
    ),
    ("III", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ"),
    row(
        "cong_vu",
        "1",
        "Sát hạch tin học đối với công chức",
        "Bảng điểm sát hạch",
        _VH,
        "Các phòng",
        "Tháng 9/2026",
        month(_Y, 9),
    ),
    row(
        "cong_vu",
        "2",
        "Xét thăng hạng viên chức các trường",
        "Tờ trình",
        _VH,
        "Các trường",
        "Theo Kế hoạch của Sở Giáo dục và Đào tạo",
        EVENT,
    ),
    ("IV", "CẢI CÁCH TÀI CHÍNH CÔNG"),
    row(
        "tai_chinh",
        "1",
        "Quyết toán ngân sách năm 2025",
        "Báo cáo quyết toán",
        _KT,
        "Các phòng",
        "31/03/2026",
        day("2026-03-31"),
    ),
    row(
        "tai_chinh",
        "2",
        "Công khai danh sách hỗ trợ hộ nghèo",
        "Bảng công khai",
        _KT,
        "Các bản",
        "Quý IV/2026",
        quarter(_Y, 4),
    ),
)
_DATES = {"15/02/2026": date(2026, 2, 15), "30/06/2026": date(2026, 6, 30), "31/03/2026": date(2026, 3, 31)}
_TARGETS = (
    (1, "Tỷ lệ hồ sơ đúng hạn", "%", 98),
    (2, "Tỷ lệ hồ sơ trực tuyến", "%", "Trên 75"),
    (3, "Số lượt người dân phải đi lại quá 01 lần", "Lượt", "Không quá 20"),
    (4, "Số bản có Tổ công nghệ số hoạt động", "Bản", 17),
)


def _build(folder: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Nhiem vu"
    head = (
        ("UBND XÃ ĐỒI SIM", "<", "<", MOTTO[0], "<", "<"),
        ("Số: 33/KH-UBND", "<", "<", MOTTO[1], "<", "<"),
        ("", "", "", "Đồi Sim, ngày 22 tháng 01 năm 2026", "<", "<"),
        ("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ ĐỒI SIM", "<", "<", "<", "<", "<"),
        ("", "", "", "", "", ""),
    )
    after = fill_sheet(sheet, head, 1)
    table = [["TT", "Nội dung nhiệm vụ", "Sản phẩm đầu ra", "Đơn vị thực hiện", "<", "Thời hạn"]]
    table += [["^", "^", "^", "Chủ trì", "Phối hợp", "^"]]
    table += lines("order content products lead help time", _ROWS)
    shown: list[list[object]] = [[_DATES.get(cell, cell) for cell in line] for line in table]
    after = fill_sheet(sheet, shown, after)
    for cells in sheet.iter_rows(min_row=6):
        for cell in cells:
            if isinstance(cell.value, date):
                cell.number_format = "dd/mm/yyyy"
    fill_sheet(
        sheet,
        (
            ("", "", "", "", "", ""),
            ("", "", "", "TM. ỦY BAN NHÂN DÂN", "<", "<"),
            ("", "", "", "CHỦ TỊCH", "<", "<"),
            ("", "", "", "", "", ""),
            ("", "", "", "Lò Thị Sim", "<", "<"),
        ),
        after,
    )
    second = book.create_sheet("Chi tieu")
    fill_sheet(
        second,
        (
            ("CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026", "<", "<", "<"),
            ("STT", "Tên chỉ tiêu", "ĐVT", "Kế hoạch năm 2026"),
            *_TARGETS,
        ),
        1,
    )
    path = folder / "doi-sim.xlsx"
    book.save(path)
    return path


PLAN = SamplePlan(
    "doi-sim.xlsx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Đồi Sim",
            None,
            "33/KH-UBND",
            "2026-01-22",
            2026,
            2026,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Sim"),
        ),
        tasks=tasks_of([r for r in _ROWS if not isinstance(r, tuple)]),
        targets=(
            ge("hồ sơ đúng hạn", 98),
            gt("hồ sơ trực tuyến", 75),
            le("đi lại", 20, "lượt"),
            ge("Tổ công nghệ số", 17, "bản"),
        ),
        **defects(),
    ),
)
