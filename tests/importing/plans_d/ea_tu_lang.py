"""Ea Tư Lăng (Đắk Lắk): a workbook: a sheet of targets, sheets of tasks by field, sheets that are neither."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, Task, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
    "ca": "Công an xã",
}
TARGETS: list[list[object]] = [
    ["CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch 2026", "Đơn vị theo dõi", "Ghi chú"],
    ["I", "Chỉ đạo, điều hành", "", "", "", ""],
    [1, "Tỷ lệ hoàn thành nhiệm vụ CCHC", "%", 100, "Phòng Văn hóa - Xã hội", ""],
    [2, "Số cuộc kiểm tra CCHC", "Cuộc", 3, "Phòng Văn hóa - Xã hội", "trở lên"],
    [3, "Thứ hạng chỉ số CCHC", "Hạng", "≤ 45", "Phòng Văn hóa - Xã hội", ""],
    ["II", "Cải cách thủ tục hành chính", "", "", "", ""],
    [4, "Tỷ lệ hồ sơ đúng hạn", "%", "> 98,5", "Trung tâm Phục vụ hành chính công", ""],
    [5, "Tỷ lệ hồ sơ nộp trực tuyến", "%", 0.75, "Trung tâm Phục vụ hành chính công", ""],
    [6, "Số hồ sơ trễ hạn", "Hồ sơ", 0, "Trung tâm Phục vụ hành chính công", ""],
    [7, "Tỷ lệ cắt giảm thời gian giải quyết", "%", "≥ 30", "Trung tâm Phục vụ hành chính công", ""],
    [8, "Thời gian chờ trung bình", "Phút", "≤ 20", "Trung tâm Phục vụ hành chính công", ""],
    ["III", "Cải cách tài chính công", "", "", "", ""],
    [9, "Tỷ lệ giải ngân vốn đầu tư công", "%", "Từ 95 trở lên", "Phòng Kinh tế", ""],
    [10, "Thu ngân sách trên địa bàn", "Triệu đồng", "12.450", "Phòng Kinh tế", ""],
    ["IV", "Chính quyền số", "", "", "", ""],
    [11, "Tỷ lệ văn bản ký số", "%", "100%", "Văn phòng", ""],
    [12, "Cấp độ chuyển đổi số", "Cấp độ", 2, "Văn phòng", ""],
    [13, "Số sáng kiến, mô hình mới", "", "02 sáng kiến", "Các phòng", ""],
]
GOLD = prose("""
A ⟦@chi_dao⟧
Tỷ lệ hoàn thành nhiệm vụ CCHC ⟦>=100 %⟧
Số cuộc kiểm tra CCHC ⟦>=3 cuộc⟧
Thứ hạng chỉ số CCHC ⟦<=45 thứ hạng⟧
B ⟦@tthc⟧
Tỷ lệ hồ sơ đúng hạn ⟦>98.5 %⟧
Tỷ lệ hồ sơ nộp trực tuyến ⟦>=0.75 %⟧
Số hồ sơ trễ hạn ⟦=0⟧
Tỷ lệ cắt giảm thời gian giải quyết ⟦>=30 %⟧
Thời gian chờ trung bình ⟦<=20 phút⟧
C ⟦@tai_chinh⟧
Tỷ lệ giải ngân vốn đầu tư công ⟦>=95 %⟧
Thu ngân sách trên địa bàn ⟦>=12450 triệu đồng⟧
D ⟦@chinh_quyen_so⟧
Tỷ lệ văn bản ký số ⟦>=100 %⟧
Cấp độ chuyển đổi số ⟦>=2 cấp độ⟧
Số sáng kiến, mô hình mới ⟦>=2 sáng kiến⟧
""")
SHEETS = {
    "1. Chỉ đạo, điều hành": rows(
        """
#chi_dao
1.1 | Ban hành kế hoạch CCHC | Kế hoạch | vhxh | Các phòng | 12/01/2026 | d12.1
1.2 | Kiểm tra CCHC theo kế hoạch | Biên bản + Báo cáo | vhxh | Văn phòng | Tháng 4, 8, 11 | r4-11/*/?
1.3 | Tuyên truyền CCHC tại các buôn | Tin, bài | vhxh | Các buôn | Quý I đến quý IV | r1-12
1.4 | Tổ chức đối thoại | Thông báo | vp | UBMTTQ xã | Trước 30/10 | d29.10
""",
        UNITS,
    ),
    "2. Cải cách thể chế": rows(
        """
#the_che
2.1 | Rà soát văn bản | Danh mục | vp | Các phòng | Trước ngày 15 tháng 12 | d14.12
2.2 | Góp ý dự thảo văn bản của tỉnh | Văn bản góp ý | vp | Các phòng | Khi có yêu cầu | e
""",
        UNITS,
    ),
    "3. Cải cách TTHC": rows(
        """
#tthc
3.1 | Niêm yết công khai TTHC | Bảng niêm yết | hcc | Các buôn | Trong vòng 05 ngày làm việc kể từ ngày có
    quyết định công bố | rel
3.2 | Rà soát TTHC | Báo cáo | hcc | Các phòng | Quý III/2026 | r7-9
3.3 | Tiếp nhận hồ sơ lưu động tại buôn vùng xa | Lịch lưu động + Số hồ sơ | hcc | Công an xã | Tuần đầu
    hằng tháng | *m/?
3.4 | Xử lý phản ánh, kiến nghị | Văn bản trả lời | hcc | Các phòng | Thường xuyên | o
""",
        UNITS,
    ),
    "4. Bộ máy, công vụ": rows(
        """
#?
4.1 | Rà soát vị trí việc làm | Đề án | vhxh | Các phòng | 06 tháng đầu năm 2026 | r1-6
4.2 | Luân chuyển kế toán, địa chính | Quyết định | vhxh | Phòng Kinh tế | Trong quý II | r4-6
4.3 | Bồi dưỡng tiếng Ê Đê | Lớp học | vhxh | Trung tâm chính trị | Tháng 7,8/2026 | r7-8
""",
        UNITS,
    ),
    "5. Tài chính công": rows(
        """
#tai_chinh
5.1 | Công khai ngân sách | Quyết định | kt | Văn phòng | Hằng quý | *q
5.2 | Giải ngân vốn đầu tư công | Báo cáo giải ngân | kt | Các chủ đầu tư | Đến 31/01/2027 | d31.1.2027
""",
        UNITS,
    ),
    "6. Chính quyền số": rows(
        """
#chinh_quyen_so
6.1 | Cấp chữ ký số | Danh sách | vp | Các phòng | Quý I năm 2026 | r1-3
6.2 | Tập huấn an toàn thông tin | Lớp tập huấn | ca | Văn phòng | Tháng 9 | r9
6.3 | Duy trì hệ thống ISO | Hồ sơ ISO | vp | Các phòng | Cả năm 2026 | y
""",
        UNITS,
    ),
}


def build(target: Path) -> None:
    sheets: dict[str, list[list[object]]] = {"Chỉ tiêu": TARGETS}
    for title, table in SHEETS.items():
        lines: list[list[object]] = [[f"KẾ HOẠCH CCHC NĂM 2026 XÃ EA TƯ LĂNG - {title[3:].upper()}"]]
        lines.append(["TT", "Tên nhiệm vụ", "Đầu mối thực hiện", "Phối hợp", "Thời gian", "Sản phẩm đầu ra"])
        for row in table:
            assert isinstance(row, Task)
            lines.append([*layout.cells(row, "order", "content", "lead", "coordination", "time", "products")])
        sheets[title] = lines
    sheets["DM văn bản"] = [
        ["DANH MỤC VĂN BẢN CHỈ ĐẠO"],
        ["STT", "Số văn bản", "Ngày", "Trích yếu"],
        [1, "1650/QĐ-UBND", "29/12/2025", "Kế hoạch CCHC tỉnh Đắk Lắk năm 2026"],
        [2, "118/2025/NĐ-CP", "09/6/2025", "Thực hiện TTHC theo cơ chế một cửa"],
    ]
    sheets["Danh bạ"] = [
        ["STT", "Họ và tên", "Chức vụ", "Điện thoại"],
        [1, "Y Bhiu Niê", "Trưởng phòng", "0900000001"],
        [2, "H'Zen Kbuôr", "Chuyên viên", "0900000002"],
    ]
    layout.workbook(target, sheets)


PLAN = Plan(
    "ea_tu_lang",
    ".xlsx",
    build,
    {
        "commune": "Ea Tư Lăng",
        "number": None,
        "date": None,
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
    },
    tasks_of(*SHEETS.values()),
    GOLD,
)
