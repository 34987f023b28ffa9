"""Gò Lứt (Đồng Tháp): a narrow portrait PDF table, rows cut by the page, header printed once."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND xã",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
}
TOP = ["ỦY BAN NHÂN DÂN XÃ GÒ LỨT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
BODY = prose("""
Số: 18/KH-UBND
Gò Lứt, ngày 20 tháng 01 năm 2026
KẾ HOẠCH
Thực hiện công tác cải cách hành chính năm 2026
Căn cứ Quyết định số 3301/QĐ-UBND ngày 31/12/2025 của UBND tỉnh Đồng Tháp ban hành Kế hoạch cải cách hành
    chính tỉnh Đồng Tháp năm 2026; Ủy ban nhân dân xã Gò Lứt xây dựng Kế hoạch thực hiện như sau:
I. MỤC TIÊU
1. Mục tiêu chung: Nâng cao chất lượng phục vụ người dân; xây dựng đội ngũ công chức “tận tâm, trách nhiệm”.
2. Mục tiêu cụ thể
- 100% nhiệm vụ trong Kế hoạch hoàn thành đúng tiến độ. ⟦>=100 %⟧
- Tỷ lệ giải quyết hồ sơ đúng hạn đạt 99,5%; tỷ lệ hồ sơ trả trước hạn đạt 60% trở lên. ⟦>=99.5 %; >=60 %⟧
- Mức độ hài lòng của người dân đạt trên 95%; của doanh nghiệp đạt trên 90%. ⟦>95 %; >90 %⟧
- 85% hồ sơ thủ tục hành chính được tiếp nhận trực tuyến, tăng 10% so với năm 2025. ⟦>=85 %; >=10 %⟧
- Ít nhất 03 mô hình mới, 01 sáng kiến cấp tỉnh. ⟦>=3 mô hình; >=1 sáng kiến⟧
- Số lượng cuộc họp giảm 15%. ⟦>=15 %⟧
- Không có đơn thư khiếu nại vượt cấp về giải quyết thủ tục hành chính. ⟦=0⟧
- Chỉ số CCHC đạt từ 85 điểm trở lên. ⟦>=85 điểm⟧
- 100% ấp có điểm hỗ trợ dịch vụ công; mỗi điểm hỗ trợ tối thiểu 20 lượt/tháng. ⟦>=100 %; >=20 lượt⟧
- Ứng dụng nền tảng số trong ít nhất 90% cuộc kiểm tra. ⟦>=90 %⟧
II. NHIỆM VỤ TRỌNG TÂM
Phân công nhiệm vụ như sau:
""")
TAIL = prose("""
III. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị tổ chức thực hiện, định kỳ báo cáo trước ngày 07 của tháng cuối quý.
2. Phòng Kinh tế tham mưu bố trí kinh phí từ ngân sách xã.
Nơi nhận:
- UBND tỉnh;
- Sở Nội vụ;
- Các ngành, đoàn thể xã;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Hoài Phong Em
""")
ROWS = rows(
    """
#chi_dao Lĩnh vực chỉ đạo, điều hành
1 | Ban hành kế hoạch cải cách hành chính, kế hoạch kiểm tra, kế hoạch tuyên truyền năm 2026 và phân công
    trách nhiệm từng thành viên Ủy ban nhân dân xã | Kế hoạch + Quyết định phân công | vhxh | Các phòng,
    đơn vị | Trong tháng 01/2026 | r1
2 | Tổ chức phong trào thi đua cải cách hành chính | Kế hoạch + Quyết định khen thưởng | vhxh | Các đoàn
    thể | Cả năm 2026 | y
3 | Kiểm tra thực tế tại các phòng, đơn vị theo hình thức đột xuất, không báo trước, tập trung vào việc
    tiếp công dân và trả kết quả | Biên bản + Thông báo kết luận | vhxh | Văn phòng HĐND và UBND xã | Quý
    II, III/2026 | r4-9
4 | Báo cáo tình hình thực hiện cải cách hành chính | Báo cáo | vhxh | Các phòng, đơn vị | Định kỳ quý, 6
    tháng, năm | *q,h,a
#the_che Lĩnh vực cải cách thể chế
5 | Rà soát, công bố văn bản hết hiệu lực | Quyết định công bố | vp | Các phòng, đơn vị | Trước 31/01/2026
    | d30.1
6 | Tổ chức hội nghị triển khai văn bản luật mới có liên quan trực tiếp đến người dân như đất đai, cư trú,
    hộ tịch, bảo hiểm y tế | Hội nghị + Tài liệu | vp | Công an xã; các ấp | Sau khi văn bản có hiệu lực |
    e
#tthc Lĩnh vực cải cách thủ tục hành chính
7 | Cập nhật, niêm yết thủ tục hành chính | Bảng niêm yết | hcc | Các phòng, đơn vị | Thường xuyên | o
8 | Rà soát hồ sơ tồn đọng, trễ hạn và có biện pháp xử lý dứt điểm từng hồ sơ, trong đó làm rõ trách nhiệm
    của từng khâu tiếp nhận, thẩm định, ký duyệt | Danh sách hồ sơ + Báo cáo xử lý | hcc | Phòng Kinh tế |
    Hàng tuần | *w
9 | Triển khai mô hình “Trả kết quả tại ấp” | Kế hoạch + Sổ theo dõi | hcc | Các ấp | Từ 01/4/2026 đến
    31/12/2026 | R1.4-31.12
10 | Lấy ý kiến người dân về thái độ phục vụ | Phiếu lấy ý kiến + Báo cáo tổng hợp | hcc | Ủy ban MTTQ
    Việt Nam xã | 01 lần/quý | *q
#bo_may Lĩnh vực tổ chức bộ máy
11 | Rà soát, sắp xếp các ban chỉ đạo theo hướng tinh gọn | Quyết định kiện toàn | vp | Các phòng, đơn vị
    | Quý I | r1-3
#cong_vu Lĩnh vực chế độ công vụ
12 | Bồi dưỡng kiến thức cho công chức mới tuyển dụng, công chức chuyển vị trí việc làm | Quyết định cử
    học | vhxh | Các phòng, đơn vị | Theo chiêu sinh của trường | e
13 | Thực hiện quy định về chuyển đổi vị trí công tác | Kế hoạch + Quyết định | vhxh | Các phòng, đơn vị |
    Hoàn thành trước 01/7/2026 | d30.6
#tai_chinh Lĩnh vực tài chính công
14 | Kiểm soát chi, thực hành tiết kiệm | Báo cáo | kt | Các phòng, đơn vị | Năm 2026 | Y
15 | Công khai việc mua sắm, sử dụng tài sản công trên trang thông tin điện tử của xã | Đường dẫn bài đăng
    | kt | Văn phòng HĐND và UBND xã | Chậm nhất 30 ngày sau khi mua sắm | rel
#chinh_quyen_so Lĩnh vực chính quyền số
16 | Số hóa hồ sơ lưu trữ của các xã cũ | Kho hồ sơ số | vp | Các phòng, đơn vị | 2026-2028 |
    R1.1.2026-31.12.2028
17 | Đẩy mạnh sử dụng chữ ký số cá nhân | Danh sách được cấp | vp | Phòng Văn hóa - Xã hội | Quý II/2026 |
    r4-6
18 | Tổ chức ngày hội chuyển đổi số | Kế hoạch + Báo cáo | vhxh | Đoàn Thanh niên xã; các ấp | 10/10/2026
    | d10.10
""",
    UNITS,
)


def build(target: Path) -> None:
    cells = [["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"]]
    cells += [
        [row]
        if isinstance(row, str)
        else layout.cells(row, "order", "content", "lead", "coordination", "time", "products", bullet="- ")
        for row in ROWS
    ]
    layout.pdf_file(
        target,
        [
            *layout.pdf_text(TOP, 12, centre=True),
            *layout.pdf_text(BODY),
            layout.pdf_table(cells, [11, 48, 26, 26, 24, 28], repeat=0, size=11),
            *layout.pdf_text(TAIL),
        ],
    )


PLAN = Plan(
    "go_lut",
    ".pdf",
    build,
    {
        "commune": "Gò Lứt",
        "province": "Đồng Tháp",
        "number": "18/KH-UBND",
        "date": "2026-01-20",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Nguyễn Hoài Phong Em",
    },
    tasks_of(ROWS),
    [*BODY, *TAIL],
    frozenset(),
    frozenset({("collect", "quarterly")}),
)
