"""Bàu Sen Đá (Tây Ninh): an Excel list, the field in a merged column, dates in "from" and "to" columns."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl

from tests.importing.plans_d.gold import Plan, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND",
    "vhxh": "Phòng VH - XH",
    "kt": "Phòng KT",
    "hcc": "Trung tâm PVHCC",
}
FIELDS = {
    "chi_dao": "Chỉ đạo, điều hành",
    "the_che": "Thể chế",
    "tthc": "Thủ tục hành chính",
    "cong_vu": "Công vụ",
    "tai_chinh": "Tài chính công",
    "chinh_quyen_so": "Chính quyền số",
}
ROWS = tasks_of(
    rows(
        """
#chi_dao
1 | Xây dựng, ban hành Kế hoạch CCHC | Kế hoạch | vhxh | Các phòng |  | R5.1-15.1/d15.1
2 | Kiểm tra công tác CCHC | Kết luận kiểm tra | vhxh | Văn phòng HĐND và UBND |  | R1.5-30.6/d30.6
3 | Tuyên truyền CCHC | Tin, bài; clip | vhxh | Các ấp |  | R1.1-31.12/d31.12
#the_che
4 | Rà soát văn bản | Báo cáo | vp | Các phòng |  | R1.10-30.11/d30.11
5 | Tập huấn pháp luật | Hội nghị | vp | Các ấp |  | R1.3-31.3/d31.3
#tthc
6 | Rà soát, đơn giản hóa TTHC | Phương án | hcc | Các phòng |  | R1.4-31.7/d31.7
7 | Khảo sát hài lòng đợt 1 | Báo cáo khảo sát | hcc | MTTQ xã |  | R15.5-15.6/d15.6
8 | Khảo sát hài lòng đợt 2 | Báo cáo khảo sát | hcc | MTTQ xã |  | R15.10-15.11/d15.11
9 | Số hóa kết quả TTHC | Kho kết quả số | hcc | Các phòng |  | R1.1-31.12/d31.12
#cong_vu
10 | Bồi dưỡng kỹ năng cho công chức | Lớp bồi dưỡng | vhxh | Các phòng |  | R1.8-31.8/d31.8
11 | Kiểm tra kỷ luật, kỷ cương | Biên bản | vhxh | Văn phòng HĐND và UBND |  | R1.9-30.9/d30.9
#tai_chinh
12 | Công khai ngân sách | Quyết định | kt | Văn phòng HĐND và UBND |  | R1.1-20.1/d20.1
13 | Kiểm kê tài sản | Biên bản kiểm kê | kt | Các phòng |  | R1.12-31.12/d31.12
#chinh_quyen_so
14 | Nâng cấp mạng nội bộ | Biên bản nghiệm thu | vp | Phòng KT |  | R1.2-31.5/d31.5
15 | Cấp chữ ký số | Danh sách | vp | Các phòng |  | R1.3-31.3/d31.3
16 | Đánh giá ISO nội bộ | Báo cáo đánh giá | vp | Các phòng |  | R1.10-31.10/d31.10
""",
        UNITS,
    )
)
TASKS = [
    replace(task, time_text="*", products=("Tin, bài", "clip") if task.order == "3" else task.products)
    for task in ROWS
]


def build(target: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "KẾ HOẠCH CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026"
    sheet["A2"] = "Xã Bàu Sen Đá, tỉnh Tây Ninh"
    head = [
        "Lĩnh vực",
        "STT",
        "Nội dung công việc",
        "Chủ trì",
        "Phối hợp",
        "Bắt đầu",
        "Hoàn thành",
        "Sản phẩm",
    ]
    for column, text in enumerate(head, 1):
        sheet.cell(4, column, text)
    first = 5
    for offset, task in enumerate(ROWS):
        number = 5 + offset
        start, due = next((start, due) for _, start, due, _ in task.deadlines if start and due)
        dates = [dt.datetime.fromisoformat(day) for day in (start, due)]
        values: list[Any] = [
            int(task.order),
            task.content,
            task.lead_text,
            task.coordination,
            *dates,
            "; ".join(task.products),
        ]
        for column, value in enumerate(values, 2):
            cell = sheet.cell(number, column, value)
            if isinstance(value, dt.datetime):
                cell.number_format = "dd/mm/yyyy"
        if offset + 1 == len(ROWS) or ROWS[offset + 1].area != task.area:
            sheet.cell(first, 1, FIELDS[task.area])
            if number > first:
                sheet.merge_cells(start_row=first, end_row=number, start_column=1, end_column=1)
            first = number + 1
    book.save(target)


PLAN = Plan(
    "bau_sen_da",
    ".xlsx",
    build,
    {
        "commune": "Bàu Sen Đá",
        "province": "Tây Ninh",
        "number": None,
        "date": None,
        "year_from": 2026,
        "year_to": 2026,
    },
    TASKS,
    [],
)
