"""Xã Sỏi Đỏ 2026 (.xlsx): the annex alone as a workbook; title rows, merged group rows, numbers and real dates."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedPlan,
    SamplePlan,
    all_year,
    day,
    every,
    gt,
    ongoing,
    row,
    span,
    tasks_of,
)

_VH = "Phòng Văn hóa - Xã hội"
_VP = "Văn phòng HĐND và UBND xã"
_TT = "Trung tâm Phục vụ hành chính công"
_KT = "Phòng Kinh tế"
_ROWS = (
    "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
    row(
        "chi_dao",
        "1",
        "Giao chỉ tiêu cải cách hành chính cho từng phòng ngay từ đầu năm",
        "Quyết định giao chỉ tiêu",
        _VH,
        "Các phòng chuyên môn",
        "31/01/2026",
        day("2026-01-31"),
    ),
    row(
        "chi_dao",
        "2",
        "Kiểm tra chéo giữa các phòng về tiến độ công việc",
        ("Kế hoạch kiểm tra chéo", "Biên bản kiểm tra"),
        _VH,
        "Các phòng chuyên môn",
        "Quý II và Quý III/2026",
        span("2026-04-01", "2026-09-30"),
    ),
    "II. CẢI CÁCH THỂ CHẾ",
    row(
        "the_che",
        "3",
        "Tự kiểm tra văn bản hành chính đã phát hành về thể thức và thẩm quyền",
        "Phiếu tự kiểm tra",
        _VP,
        "Các phòng chuyên môn",
        "Hằng tháng",
        every("monthly"),
    ),
    "III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    row(
        "tthc",
        "4",
        "Hướng dẫn người dân đánh giá công chức qua thiết bị đặt tại quầy, đạt trên 500 lượt trong năm",
        "Báo cáo lượt đánh giá",
        _TT,
        "Đoàn Thanh niên xã",
        "Cả năm 2026",
        all_year(2026),
    ),
    row(
        "tthc",
        "5",
        "Đưa thủ tục chứng thực vào nhóm trả kết quả trong buổi",
        "Thông báo niêm yết",
        _TT,
        _VP,
        "28/02/2026",
        day("2026-02-28"),
    ),
    row(
        "tthc",
        "6",
        "Liên hệ Bưu điện để bố trí nhân viên tiếp nhận hồ sơ",
        "Thỏa thuận phối hợp",
        _TT,
        "Bưu điện khu vực",
        "Theo kế hoạch của UBND tỉnh",
        EVENT,
    ),
    "IV. CẢI CÁCH TÀI CHÍNH CÔNG",
    row(
        "tai_chinh",
        "7",
        "Chi trả chế độ không dùng tiền mặt cho đối tượng bảo trợ",
        "Danh sách chi trả",
        _KT,
        _VH,
        "Thường xuyên",
        ongoing(2026),
    ),
    row(
        "tai_chinh",
        "8",
        "Lập phương án tự chủ cho Trạm Y tế",
        "Phương án tự chủ",
        _KT,
        "Trạm Y tế",
        "Quý III/2026",
        span("2026-07-01", "2026-09-30"),
    ),
)
_HEADER = (
    "STT",
    "Nhiệm vụ",
    "Sản phẩm dự kiến",
    "Cơ quan thực hiện",
    "Cơ quan phối hợp",
    "Kinh phí (triệu đồng)",
    "Thời hạn hoàn thành",
)
_BUDGET = {"2": 6.5, "5": 1, "7": 0, "8": 12}


def _build(folder: Path) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Phu luc"
    thin = Side(style="thin")
    box = Border(left=thin, right=thin, top=thin, bottom=thin)
    titles = (
        "PHỤ LỤC",
        "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ SỎI ĐỎ",
        "(Kèm theo Kế hoạch số 27/KH-UBND ngày 09/01/2026 của UBND xã Sỏi Đỏ)",
    )
    for line, text in enumerate(titles, start=1):
        sheet.cell(line, 1, text).alignment = Alignment(horizontal="center")
        sheet.merge_cells(start_row=line, start_column=1, end_row=line, end_column=7)
    for column, text in enumerate(_HEADER, start=1):
        sheet.cell(5, column, text).border = box
    line = 5
    for entry in _ROWS:
        line += 1
        if isinstance(entry, str):
            sheet.cell(line, 1, entry).border = box
            sheet.merge_cells(start_row=line, start_column=1, end_row=line, end_column=7)
            continue
        task = entry.task
        values: tuple[object, ...] = (
            int(task.order),
            task.content,
            entry.cell("products"),
            task.lead_text,
            task.coordination_text,
            _BUDGET.get(task.order),
            _time(task.time_text),
        )
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(line, column)
            cell.value = value  # type: ignore[assignment]
            cell.border = box
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(value, datetime):
                cell.number_format = "dd/mm/yyyy"
    for letter, width in zip("ABCDEFG", (6, 50, 30, 26, 26, 12, 22), strict=True):
        sheet.column_dimensions[letter].width = width
    path = folder / "soi-do.xlsx"
    book.save(path)
    return path


def _time(text: str) -> object:
    try:
        return datetime.strptime(text, "%d/%m/%Y")  # noqa: DTZ007 -- Excel's dates know no zone
    except ValueError:
        return text


PLAN = SamplePlan(
    "soi-do.xlsx",
    _build,
    Expected(
        plan=ExpectedPlan("Sỏi Đỏ", None, "27/KH-UBND", "2026-01-09", 2026, 2026),
        tasks=tasks_of(_ROWS),
        targets=(gt("500 lượt", 500, "lượt", area="tthc"),),
    ),
)
