"""Mường Thắn (Điện Biên): a PDF table with no rules, rows told apart by space, several lines to a cell."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND xã",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
}
TOP = ["ỦY BAN NHÂN DÂN XÃ MƯỜNG THẮN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
BODY = prose("""
Số: 08/KH-UBND
Mường Thắn, ngày 13 tháng 01 năm 2026
KẾ HOẠCH
Cải cách hành chính năm 2026
Thực hiện Kế hoạch số 6100/KH-UBND ngày 26/12/2025 của UBND tỉnh Điện Biên, UBND xã Mường Thắn ban hành Kế
    hoạch như sau:
I. CHỈ TIÊU
- Hồ sơ đúng hạn đạt tối thiểu 97%. ⟦>=97 %⟧
- Kiểm tra từ 02 đơn vị trở lên. ⟦>=2 đơn vị⟧
- Không để công chức vi phạm kỷ luật. ⟦=0⟧
- Phấn đấu lọt tốp 50 xã dẫn đầu về Chỉ số CCHC. ⟦?<=50 thứ hạng⟧
- Có 80% trở lên văn bản được ký số. ⟦>=80 %⟧
- Bình quân mỗi công chức xử lý 15 hồ sơ/ngày. ⟦?>=15 hồ sơ⟧
- Giảm tỷ lệ hồ sơ trễ hạn từ 4% xuống dưới 2%. ⟦<2 %⟧
- Tăng tỷ lệ hài lòng từ 88% lên 92%. ⟦>=92 %⟧
II. PHÂN CÔNG NHIỆM VỤ
""")
ROWS = rows(
    """
#chung
1 | Ban hành kế hoạch cải cách hành chính và tổ chức quán triệt đến cán bộ | Kế hoạch | vhxh | Các phòng |
    Tháng 01/2026 | r1
2 | Kiểm tra cải cách hành chính tại các đơn vị | Kết luận kiểm tra | vhxh | Các phòng | Quý III/2026 | r7-9
3 | Rà soát văn bản quy phạm pháp luật | Báo cáo | vp | Các phòng | Trước 30/11/2026 | d29.11
4 | Niêm yết, công khai thủ tục hành chính tại trụ sở và các bản | Bảng niêm yết | hcc | Các bản | Thường
    xuyên | o
5 | Công khai ngân sách | Quyết định | kt | Các phòng | Hằng quý | *q
6 | Tập huấn kỹ năng số cho trưởng bản | Lớp tập huấn | vhxh | Các bản | Quý II/2026 | r4-6
7 | Số hóa sổ hộ tịch | Dữ liệu | vp | Công an xã | Cả năm 2026 | y
8 | Khảo sát sự hài lòng của người dân | Báo cáo khảo sát | hcc | Các bản | Tháng 11/2026 | r11
""",
    UNITS,
)


def build(target: Path) -> None:
    cells = [["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"]]
    cells += [
        layout.cells(row, "order", "content", "lead", "coordination", "time", "products")
        for row in tasks_of(ROWS)
    ]
    layout.pdf_file(
        target,
        [
            *layout.pdf_text(TOP, 12, centre=True),
            *layout.pdf_text(BODY),
            layout.pdf_table(cells, [10, 50, 32, 24, 26, 26], size=11, ruled=False),
            *layout.pdf_text(
                ["Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Ọi"]
            ),
        ],
    )


PLAN = Plan(
    "muong_than",
    ".pdf",
    build,
    {
        "commune": "Mường Thắn",
        "province": "Điện Biên",
        "number": "08/KH-UBND",
        "date": "2026-01-13",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Lò Thị Ọi",
    },
    tasks_of(ROWS),
    BODY,
)
