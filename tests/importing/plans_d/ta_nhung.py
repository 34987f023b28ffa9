"""Tà Nhung (Lâm Đồng): lettered tasks under a parent, times merged over rows, targets by year in columns."""

from pathlib import Path
from typing import Any

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND xã",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
}
BODY = prose("""
Thực hiện Kế hoạch số 44/KH-UBND ngày 05/01/2026 của UBND tỉnh Lâm Đồng; UBND xã Tà Nhung xây dựng Kế
    hoạch cải cách hành chính giai đoạn 2026-2028 như sau:
I. MỤC ĐÍCH
Nâng cao hiệu lực, hiệu quả hoạt động của bộ máy chính quyền xã.
II. CHỈ TIÊU
(Phụ lục 1)
III. NHIỆM VỤ
(Phụ lục 2)
""")
GOLD = prose("""
A ⟦@tthc⟧
Tỷ lệ hồ sơ đúng hạn ⟦>=97 % @2026-2026; >=98 % @2027-2027; >=99 % @2028-2028⟧
Tỷ lệ hồ sơ trực tuyến ⟦>=60 % @2026-2026; >=70 % @2027-2027; >=85 % @2028-2028⟧
B ⟦@cong_vu⟧
Số lớp bồi dưỡng ⟦>=2 lớp @2026-2026; >=3 lớp @2027-2027; >=3 lớp @2028-2028⟧
C ⟦@chinh_quyen_so⟧
Xếp hạng chuyển đổi số ⟦<=60 thứ hạng @2026-2026; <=50 thứ hạng @2027-2027; <=40 thứ hạng @2028-2028⟧
""")
ROWS = rows(
    """
#chi_dao I | Chỉ đạo, điều hành
1 | Ban hành kế hoạch hằng năm | Kế hoạch | vhxh | Các phòng | Tháng 01 hằng năm | *a
2 | Kiểm tra cải cách hành chính | Kết luận | vhxh | Các phòng | Quý III hằng năm | *a
#tthc II | Cải cách thủ tục hành chính
a | Rà soát thủ tục lĩnh vực đất đai | Phương án | kt | Chi nhánh VPĐKĐĐ | Quý II/2026 | r4-6
b | Rà soát thủ tục lĩnh vực hộ tịch | Phương án | vp | Công an xã | Quý III/2026 | r7-9
c | Rà soát thủ tục lĩnh vực bảo trợ xã hội | Phương án | vhxh | Các thôn | Quý III/2026 | r7-9
4 | Số hóa hồ sơ | Kho dữ liệu | hcc | Các phòng | 2026-2028 | R1.1.2026-31.12.2028
5 | Khảo sát hài lòng | Báo cáo | hcc | Các phòng | 2026-2028 | R1.1.2026-31.12.2028
#cong_vu III | Cải cách chế độ công vụ
6 | Bồi dưỡng tiếng K'Ho | Lớp học | vhxh | Các thôn | 2027 | R1.1.2027-31.12.2027
7 | Luân chuyển cán bộ | Quyết định | vhxh | Các phòng | Trước 30/6/2028 | d29.6.2028
#chinh_quyen_so IV | Chính quyền số
8 | Nâng cấp hạ tầng | Hệ thống | vp | Phòng Kinh tế | Giai đoạn 2026-2027 | R1.1.2026-31.12.2027
9 | Tổng kết giai đoạn | Báo cáo | vhxh | Các phòng | Tháng 11/2028 | r11@2028
""",
    UNITS,
)


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["ỦY BAN NHÂN DÂN", "XÃ TÀ NHUNG", "Số: 20/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Tà Nhung, ngày 30 tháng 01 năm 2026",
        ],
    )
    layout.centred(paper, "KẾ HOẠCH", "Cải cách hành chính giai đoạn 2026-2028 xã Tà Nhung")
    layout.body(paper, BODY)
    layout.signature(paper, ["- Sở Nội vụ;", "- Lưu: VT."], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "K'Brửi"])
    layout.landscape(paper)
    layout.centred(paper, "PHỤ LỤC 1", "CHỈ TIÊU THEO NĂM")
    layout.grid(
        paper,
        [
            ["STT", "Chỉ tiêu", "Đơn vị tính", "Năm 2025 (thực hiện)", "Năm 2026", "Năm 2027", "Năm 2028"],
            ["I", "Thủ tục hành chính", "", "", "", "", ""],
            ["1", "Tỷ lệ hồ sơ đúng hạn", "%", "95,1", "97", "98", "99"],
            ["2", "Tỷ lệ hồ sơ trực tuyến", "%", "48", "60", "70", "85"],
            ["II", "Chế độ công vụ", "", "", "", "", ""],
            ["3", "Số lớp bồi dưỡng", "lớp", "1", "02", "03", "03"],
            ["III", "Chính quyền số", "", "", "", "", ""],
            ["4", "Xếp hạng chuyển đổi số", "thứ hạng", "75", "60", "50", "40"],
        ],
    )
    layout.centred(paper, "PHỤ LỤC 2", "NHIỆM VỤ")
    cells = [
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm"]
    ]
    for row in ROWS:
        if isinstance(row, str):
            number, _, title = row.partition(" | ")
            cells.append([number, title, "", "", "", ""])
            continue
        if row.order == "a":
            cells.append(["3", "Công tác rà soát thủ tục hành chính", "", "", "", ""])
        cells.append(layout.cells(row, "order", "content", "lead", "coordination", "time", "products"))
    table = layout.grid(paper, cells)
    for column in (4, 3):
        merge_down(table, column)
    paper.save(str(target))


def merge_down(table: Any, column: int) -> None:
    """The time of two rows running written once over both."""
    texts = [row.cells[column].text for row in table.rows]
    for index in range(2, len(texts)):
        if texts[index] and texts[index] == texts[index - 1] and texts[index] != texts[index - 2]:
            table.cell(index, column).text = ""
            merged = table.cell(index - 1, column).merge(table.cell(index, column))
            for paragraph in merged.paragraphs[1:]:
                paragraph._p.getparent().remove(paragraph._p)


PLAN = Plan(
    "ta_nhung",
    ".docx",
    build,
    {
        "commune": "Tà Nhung",
        "province": "Lâm Đồng",
        "number": "20/KH-UBND",
        "date": "2026-01-30",
        "year_from": 2026,
        "year_to": 2028,
        "replaces": [],
        "signer": "K'Brửi",
    },
    tasks_of(ROWS),
    [*BODY, *GOLD],
)
