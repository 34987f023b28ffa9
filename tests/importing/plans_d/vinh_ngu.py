"""Vĩnh Ngự ward (Khánh Hòa): a wide PDF, targets in one sentence, two-line heads, an annex per field."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, Task, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND phường",
    "vhxh": "Phòng Văn hóa - Xã hội phường",
    "kt": "Phòng Kinh tế, Hạ tầng và Đô thị phường",
    "hcc": "Trung tâm Phục vụ hành chính công phường",
    "ca": "Công an phường",
}
TOP = ["ỦY BAN NHÂN DÂN PHƯỜNG VĨNH NGỰ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
BODY = prose("""
Số: 25/KH-UBND
Vĩnh Ngự, ngày 22 tháng 01 năm 2026
KẾ HOẠCH
Triển khai công tác cải cách hành chính trên địa bàn phường Vĩnh Ngự năm 2026
Căn cứ Quyết định số 1402/QĐ-UBND ngày 30/12/2025 của UBND tỉnh Khánh Hòa; Ủy ban nhân dân phường Vĩnh Ngự
    ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
Nâng cao chất lượng phục vụ du khách, doanh nghiệp và người dân; khắc phục các tồn tại đã nêu tại Báo cáo
    số 310/BC-UBND.
II. CHỈ TIÊU
Phường phấn đấu đạt các chỉ tiêu: hồ sơ đúng hạn đạt trên 99%; hồ sơ trực tuyến đạt từ 90% trở lên; thanh
    toán trực tuyến đạt 85%; mức độ hài lòng đạt tối thiểu 95%; không phát sinh hồ sơ trễ hạn quá 02 ngày;
    xếp hạng PAR INDEX từ thứ 5 trở lên trong khối phường. ⟦>99 %; >=90 %; >=85 %; >=95 %; ?=0; <=5 thứ
    hạng⟧
Ngoài ra, phường thực hiện các chỉ tiêu sau:
a) Ít nhất 05 thủ tục được cắt giảm từ 40% thời gian giải quyết trở lên. ⟦>=5 thủ tục; ?>=40 %⟧
b) Kiểm tra 100% phòng, đơn vị, trong đó tối thiểu 50% kiểm tra đột xuất. ⟦>=100 %; >=50 %⟧
c) Tỷ lệ công chức có chứng thư số cá nhân đạt 100%. ⟦>=100 %⟧
d) Tổng chi phí văn phòng phẩm giảm tối thiểu 15% so với năm 2025. ⟦>=15 %⟧
đ) Mỗi tháng có ít nhất 04 tin, bài về cải cách hành chính trên trang thông tin điện tử. ⟦>=4 tin, bài⟧
e) Thời gian xử lý phản ánh hiện trường không quá 24 giờ. ⟦<=24 giờ⟧
III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội chủ trì tham mưu; báo cáo UBND tỉnh định kỳ hằng quý, năm.
2. Các phòng, đơn vị triển khai các nhiệm vụ tại các Phụ lục.
Nơi nhận:
- Sở Nội vụ;
- Đảng ủy, HĐND phường;
- Lưu: VT, VX.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Ngô Bá Trường Sa
""")
ANNEXES = [
    (
        "Phụ lục số 1: Chỉ đạo, điều hành và tuyên truyền",
        rows(
            """
#chi_dao
1 | Ban hành kế hoạch tuyên truyền; tổ chức cuộc thi tìm hiểu cải cách hành chính trên nền tảng trực tuyến
    | Kế hoạch + Thể lệ cuộc thi | vhxh | Đoàn Thanh niên phường | Quý I - Quý II | r1-6
2 | Gắn camera tại khu vực tiếp công dân, kết nối với trung tâm điều hành | Hệ thống camera | vp | Công an
    phường | Trước 30/4/2026 | d29.4
3 | Tổ chức “Cà phê doanh nghiệp” gặp gỡ, đối thoại | Thông báo kết luận | kt | Văn phòng HĐND và UBND
    phường | Thứ Bảy tuần cuối mỗi quý | *q/?
4 | Sơ kết 6 tháng, tổng kết năm | Báo cáo sơ kết + Báo cáo tổng kết | vhxh | Các phòng, đơn vị | Tháng 6
    và tháng 12 | r6-12/*h/?
""",
            UNITS,
        ),
    ),
    (
        "Phụ lục số 2: Cải cách thủ tục hành chính",
        rows(
            """
#tthc
1 | Triển khai nộp hồ sơ cấp phép kinh doanh vỉa hè hoàn toàn trực tuyến | Quy trình điện tử | hcc | Phòng
    Kinh tế, Hạ tầng và Đô thị phường | Tháng 3/2026 | r3
2 | Bố trí quầy hỗ trợ người nước ngoài làm thủ tục | Quầy hỗ trợ + Sổ tay song ngữ | hcc | Công an phường
    | Trước mùa du lịch hè | ?/e
3 | Đánh giá, công bố kết quả giải quyết hồ sơ theo tuần | Bảng điện tử | hcc |  | Thứ Sáu hằng tuần | *w
4 | Rà soát các thủ tục có tần suất cao để cắt giảm thời gian | Quyết định | hcc | Các phòng chuyên môn |
    Quý II/2026 | r4-6
5 | Niêm yết thủ tục hành chính bằng tiếng Anh | Bảng niêm yết | hcc | Phòng Văn hóa - Xã hội phường | Quý
    III/2026 | r7-9
""",
            UNITS,
        ),
    ),
    (
        "Phụ lục số 3: Cải cách chế độ công vụ",
        rows(
            """
#cong_vu
1 | Thực hiện đánh giá công chức bằng KPI | Bộ KPI + Bảng điểm tháng | vhxh | Các phòng, đơn vị | Hàng
    tháng | *m
2 | Bồi dưỡng ngoại ngữ giao tiếp cho công chức tiếp dân | Lớp bồi dưỡng | vhxh | Trung tâm Phục vụ hành
    chính công phường | Từ tháng 4 - tháng 6/2026 | r4-6
3 | Thanh tra, kiểm tra công vụ | Kết luận | vp | Phòng Văn hóa - Xã hội phường | Theo kế hoạch được duyệt
    | e
""",
            UNITS,
        ),
    ),
    (
        "Phụ lục số 4: Xây dựng chính quyền số",
        rows(
            """
#chinh_quyen_so
1 | Vận hành ứng dụng phản ánh hiện trường | Báo cáo | ca | Các tổ dân phố | Thường xuyên | o
2 | Kết nối dữ liệu lưu trú du lịch | Dữ liệu được kết nối | ca | Các cơ sở lưu trú | Xong trong tháng 5 |
    r5
3 | Số hóa hồ sơ quy hoạch, xây dựng | Kho dữ liệu | kt | Văn phòng HĐND và UBND phường | 31/10/2026 |
    d31.10
4 | Xây dựng phòng họp không giấy | Phòng họp + Quy chế sử dụng | vp | Phòng Kinh tế, Hạ tầng và Đô thị
    phường | Cuối quý III | r7-9/d30.9/?
""",
            UNITS,
        ),
    ),
]


def build(target: Path) -> None:
    head = [
        "TT",
        "Nội dung công việc",
        "Sản phẩm /\nKết quả",
        "Cơ quan\nchủ trì",
        "Cơ quan\nphối hợp",
        "Thời gian\nhoàn thành",
    ]
    flowables = [*layout.pdf_text(TOP, 12, centre=True), *layout.pdf_text(BODY), layout.page_break()]
    for title, table in ANNEXES:
        cells = [head]
        cells += [
            layout.cells(row, "order", "content", "products", "lead", "coordination", "time", join=";\n")
            for row in table
            if isinstance(row, Task)
        ]
        flowables += [
            *layout.pdf_text([title], centre=True),
            layout.pdf_table(cells, [12, 82, 42, 40, 40, 34], size=12),
        ]
    layout.pdf_file(target, flowables, wide=True)


PLAN = Plan(
    "vinh_ngu",
    ".pdf",
    build,
    {
        "commune": "Vĩnh Ngự",
        "province": "Khánh Hòa",
        "number": "25/KH-UBND",
        "date": "2026-01-22",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Ngô Bá Trường Sa",
    },
    tasks_of(*(table for _, table in ANNEXES)),
    BODY,
    frozenset(),
    frozenset({("send", "quarterly"), ("send", "yearly")}),
)
