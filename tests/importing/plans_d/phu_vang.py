"""Phú Vạng (Huế): an Excel file with percent and month formats and a hidden sheet of last year's plan."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl

from tests.importing.plans_d.gold import Plan, Task, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND phường",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế, Hạ tầng và Đô thị",
    "hcc": "Trung tâm Phục vụ hành chính công",
}
ROWS = rows(
    """
#chi_dao I. Chỉ đạo, điều hành
1 | Ban hành Kế hoạch CCHC | Kế hoạch | vhxh | Các đơn vị | 10/01/2026 | d10.1
2 | Kiểm tra CCHC | Kết luận | vhxh | Các đơn vị | 06/2026 | r6
3 | Tuyên truyền CCHC | Tin, bài | vhxh | Các tổ dân phố | 2026 | Y
#tthc II. Cải cách TTHC
4 | Rà soát TTHC | Phương án | hcc | Các phòng | 30/06/2026 | d30.6
5 | Công khai TTHC | Bảng niêm yết | hcc | Các phòng | Thường xuyên | o
6 | Liên thông TTHC với bưu điện | Hợp đồng | hcc | Bưu điện | 03/2026 | r3
#tai_chinh III. Cải cách tài chính công
7 | Quyết toán ngân sách | Báo cáo | kt | Các đơn vị | 31/05/2026 | d31.5
8 | Tự chủ tài chính | Quyết định | kt | Các trường | Quý I | r1-3
#chinh_quyen_so IV. Chính quyền số
9 | Số hóa hồ sơ | Kho dữ liệu | vp | Các phòng | 12/2026 | r12
10 | Đánh giá ISO | Báo cáo | vp | Các phòng | 15/10/2026 | d15.10
""",
    UNITS,
)
GOLD = prose("""
Tỷ lệ hồ sơ đúng hạn ⟦>=98.5 %⟧
Tỷ lệ hồ sơ trực tuyến ⟦>=80 %⟧
Tỷ lệ tái sử dụng dữ liệu ⟦>=75 %⟧
Số sáng kiến ⟦>=3 sáng kiến⟧
Số hồ sơ trễ hạn tối đa ⟦<=10 hồ sơ⟧
""")
DATES = {
    "1": (dt.date(2026, 1, 10), "dd/mm/yyyy"),
    "2": (dt.date(2026, 6, 1), "mm/yyyy"),
    "4": (dt.date(2026, 6, 30), "dd/mm/yyyy"),
    "6": (dt.date(2026, 3, 1), "mm/yyyy"),
    "7": (dt.date(2026, 5, 31), "d/m/yyyy"),
    "9": (dt.date(2026, 12, 1), "mm/yyyy"),
    "10": (dt.date(2026, 10, 15), "dd-mm-yyyy"),
}


def build(target: Path) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "Nhiệm vụ"
    sheet["A1"] = "PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"
    sheet["A2"] = (
        "(Kèm theo Kế hoạch số 33/KH-UBND ngày 08 tháng 01 năm 2026 của UBND phường Phú Vạng, thành phố Huế)"
    )
    for column, text in enumerate(["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Hạn hoàn thành"], 1):
        sheet.cell(4, column, text)
    line = 5
    for row in ROWS:
        if not isinstance(row, Task):
            sheet.cell(line, 2, row)
            line += 1
            continue
        values: list[Any] = [int(row.order), row.content, row.products[0], row.lead_text, row.coordination]
        for column, value in enumerate(values, 1):
            sheet.cell(line, column, value)
        moment, shape = DATES.get(row.order, (None, ""))
        cell = sheet.cell(line, 6, moment or (2026 if row.time_text == "2026" else row.time_text))
        if shape:
            cell.number_format = shape
        line += 1
    targets = book.create_sheet("Chỉ tiêu")
    lines: list[list[Any]] = [
        ["TT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu giao năm 2026", "Ghi chú"],
        [1, "Tỷ lệ hồ sơ đúng hạn", "%", 0.985, ""],
        [2, "Tỷ lệ hồ sơ trực tuyến", "%", 0.8, ""],
        [3, "Tỷ lệ tái sử dụng dữ liệu", "", 0.75, ""],
        [4, "Số sáng kiến", "sáng kiến", 3, ""],
        [5, "Số hồ sơ trễ hạn tối đa", "hồ sơ", 10, ""],
    ]
    for values in lines:
        targets.append(values)
    for number in (2, 3, 4):
        targets.cell(number, 4).number_format = "0.0%" if number == 2 else "0%"
    old = book.create_sheet("KH 2025")
    old.append(["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Hạn hoàn thành"])
    old.append([1, "Ban hành Kế hoạch CCHC năm 2025", "Kế hoạch", "Phòng Nội vụ", "Các đơn vị", "01/2025"])
    old.sheet_state = "hidden"
    book.save(target)


PLAN = Plan(
    "phu_vang",
    ".xlsx",
    build,
    {
        "commune": "Phú Vạng",
        "province": "Huế",
        "number": "33/KH-UBND",
        "date": "2026-01-08",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
    },
    [replace(task, time_text="*") for task in tasks_of(ROWS)],
    GOLD,
)
