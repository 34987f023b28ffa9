"""Đắk Pring Hạ (Đà Nẵng): ticks under the four quarters instead of a deadline, a column for the leader."""

from dataclasses import replace
from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND xã",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
}
BODY = prose("""
Căn cứ Quyết định số 2876/QĐ-UBND ngày 29/12/2025 của UBND thành phố Đà Nẵng; UBND xã Đắk Pring Hạ ban
    hành Kế hoạch cải cách hành chính năm 2026 như sau:
I. MỤC TIÊU
1. Tỷ lệ hồ sơ đúng hạn đạt 98,5% trở lên. ⟦>=98.5 %⟧
2. Tăng tỷ lệ hồ sơ trực tuyến thêm 15% so với năm 2025. ⟦>=15 %⟧
3. Giảm ít nhất 03 ngày giải quyết đối với thủ tục cấp phép xây dựng. ⟦>=3 ngày⟧
4. Không có phản ánh, kiến nghị quá hạn. ⟦=0⟧
5. 18/18 thôn có nhóm Zalo tiếp nhận phản ánh. ⟦?>=100 %; ?>=18 thôn⟧
6. Tối đa 05 hồ sơ trễ hạn trong cả năm. ⟦<=5 hồ sơ⟧
7. Ít nhất 70 phần trăm người dân được khảo sát hài lòng. ⟦>=70 %⟧
8. Hoàn thành 02 công trình thanh niên về chuyển đổi số. ⟦>=2 công trình⟧
II. NHIỆM VỤ
Theo bảng phân công kèm theo.
""")
ROWS = rows(
    """
#chi_dao I | Chỉ đạo, điều hành
1 | Ban hành kế hoạch | Kế hoạch | vhxh | Các phòng | 1 | r1-3
2 | Kiểm tra CCHC | Kết luận | vhxh | Văn phòng HĐND và UBND xã | 2,3 | r4-9
3 | Tổng kết | Báo cáo | vhxh | Các phòng | 4 | r10-12
#tthc II | Cải cách thủ tục hành chính
4 | Niêm yết TTHC | Bảng niêm yết | hcc | Các thôn | 1,2,3,4 | r1-12/*q/y/Y/o
5 | Rà soát TTHC | Phương án | hcc | Các phòng | 3 | r7-9
6 | Khảo sát hài lòng | Báo cáo | hcc | Các thôn | 2 | r4-6
#cong_vu III | Cải cách chế độ công vụ
7 | Bồi dưỡng công chức | Danh sách | vhxh | Các phòng | 2,3 | r4-9
8 | Đánh giá công chức | Bảng điểm | vhxh | Các phòng | 1,2,3,4 | r1-12/*q/y/Y/o
#tai_chinh IV | Cải cách tài chính công
9 | Công khai ngân sách | Quyết định | kt | Các phòng | 1 | r1-3
10 | Kiểm kê tài sản | Biên bản | kt | Các phòng | 4 | r10-12
#chinh_quyen_so V | Chính quyền số
11 | Số hóa hồ sơ | Kho dữ liệu | vp | Các phòng | 1,2 | r1-6
12 | Đánh giá ISO | Báo cáo | vp | Các phòng | 3 | r7-9
""",
    UNITS,
)


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["ỦY BAN NHÂN DÂN", "XÃ ĐẮK PRING HẠ", "Số: 15/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Đắk Pring Hạ, ngày 19 tháng 01 năm 2026",
        ],
    )
    layout.centred(paper, "KẾ HOẠCH", "Cải cách hành chính năm 2026")
    layout.body(paper, BODY)
    layout.signature(
        paper, ["- Sở Nội vụ;", "- Lưu: VT."], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Bh'riu Nướch"]
    )
    layout.landscape(paper)
    layout.centred(paper, "BẢNG PHÂN CÔNG NHIỆM VỤ")
    head = [
        "TT",
        "Nhiệm vụ",
        "Sản phẩm",
        "Chủ trì",
        "Phối hợp",
        "Lãnh đạo phụ trách",
        "Thời gian thực hiện",
        "",
        "",
        "",
    ]
    cells = [head, ["", "", "", "", "", "", "Quý I", "Quý II", "Quý III", "Quý IV"]]
    for row in ROWS:
        if isinstance(row, str):
            number, _, title = row.partition(" | ")
            cells.append([number, title, *[""] * 8])
            continue
        ticks = ["x" if quarter in row.time_text else "" for quarter in "1234"]
        cells.append(
            [
                *layout.cells(row, "order", "content", "products", "lead", "coordination"),
                "Đ/c Phó Chủ tịch",
                *ticks,
            ]
        )
    table = layout.grid(paper, cells, repeat=2)
    for column in range(6):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(0, 6).merge(table.cell(0, 9))
    paper.save(str(target))


PLAN = Plan(
    "dak_pring_ha",
    ".docx",
    build,
    {
        "commune": "Đắk Pring Hạ",
        "province": "Đà Nẵng",
        "number": "15/KH-UBND",
        "date": "2026-01-19",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Bh'riu Nướch",
    },
    [replace(task, time_text="*") for task in tasks_of(ROWS)],
    BODY,
)
