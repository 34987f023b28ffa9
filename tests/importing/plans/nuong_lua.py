"""Xã Nương Lúa 2026 (.xlsx): the field of work has a column of its own, merged downwards."""

from pathlib import Path

from openpyxl import Workbook

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedPlan,
    Row,
    SamplePlan,
    all_year,
    defects,
    every,
    row,
    span,
    tasks_of,
)

_TT = "Trung tâm Phục vụ hành chính công"
_KT = "Phòng Kinh tế"
_VH = "Phòng Văn hóa - Xã hội"
_FIELDS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Cải cách thủ tục hành chính",
        (
            row(
                "tthc",
                "1",
                "Hướng dẫn kê khai bằng video quay tại quầy",
                "Video hướng dẫn",
                _TT,
                _VH,
                "Tháng 3/2026",
                span("2026-03-01", "2026-03-31"),
            ),
            row(
                "tthc",
                "2",
                "Tổng hợp câu hỏi thường gặp theo mùa vụ",
                "Bộ câu hỏi",
                _TT,
                _KT,
                "Hằng quý",
                every("quarterly"),
            ),
        ),
    ),
    (
        "Cải cách chế độ công vụ",
        (
            row(
                "cong_vu",
                "3",
                "Tổ chức thi tay nghề soạn thảo văn bản",
                "Kết quả thi",
                _VH,
                _TT,
                "Quý III/2026",
                span("2026-07-01", "2026-09-30"),
            ),
        ),
    ),
    (
        "Cải cách tài chính công",
        (
            row(
                "tai_chinh",
                "4",
                "Công khai nguồn đóng góp tự nguyện của người dân",
                "Bảng công khai",
                _KT,
                _VH,
                "Cả năm 2026",
                all_year(2026),
            ),
            row(
                "tai_chinh",
                "5",
                "Điều chỉnh dự toán",
                "Quyết định điều chỉnh",
                _KT,
                _VH,
                "Theo hướng dẫn của Sở Tài chính",
                EVENT,
            ),
        ),
    ),
)


def _build(folder: Path) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Nhiem vu"
    sheet.append(["BẢNG TỔNG HỢP NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"])
    sheet.append(["(Kèm theo Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã Nương Lúa, tỉnh Cao Vân)"])
    sheet.append(["Lĩnh vực", "TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"])
    for line in (1, 2):
        sheet.merge_cells(start_row=line, start_column=1, end_row=line, end_column=7)
    for name, rows in _FIELDS:
        first = sheet.max_row + 1
        for i, entry in enumerate(rows):
            task = entry.task
            sheet.append(
                [
                    name if i == 0 else None,
                    int(task.order),
                    task.content,
                    task.lead_text,
                    task.coordination_text,
                    task.time_text,
                    entry.cell("products"),
                ]
            )
        if len(rows) > 1:
            sheet.merge_cells(start_row=first, start_column=1, end_row=sheet.max_row, end_column=1)
    money = book.create_sheet("Kinh phi")
    money.append(["DỰ TOÁN KINH PHÍ"])
    money.append(["TT", "Nội dung chi", "Số tiền (đồng)", "Nguồn"])
    money.append([1, "Quay video hướng dẫn", 8000000, "Ngân sách xã"])
    money.append([2, "Tổ chức thi tay nghề", 5500000, "Ngân sách xã"])
    path = folder / "nuong-lua.xlsx"
    book.save(path)
    return path


PLAN = SamplePlan(
    "nuong-lua.xlsx",
    _build,
    Expected(
        plan=ExpectedPlan("Nương Lúa", "Cao Vân", "12/KH-UBND", "2026-01-20", 2026, 2026),
        tasks=tasks_of(tuple(r for _, rows in _FIELDS for r in rows)),
        **defects(),
    ),
)
