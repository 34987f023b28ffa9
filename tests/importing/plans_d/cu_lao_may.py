"""Cù Lao Mây (Vĩnh Long): one Excel sheet with letterhead and signature, two header rows, short tasks."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "VP HĐND&UBND",
    "vhxh": "P.VHXH",
    "kt": "P.Kinh tế",
    "hcc": "TT.PVHCC",
    "ca": "Công an xã",
    "dv": "TT Dịch vụ tổng hợp",
}
ROWS = rows(
    """
#chi_dao I - CHỈ ĐẠO ĐIỀU HÀNH CCHC
1 | Kế hoạch CCHC năm 2026 | Kế hoạch | vhxh | Các đơn vị | Trước ngày 10/01/2026 | d9.1
2 | Kế hoạch tuyên truyền CCHC | Kế hoạch | vhxh | Các đơn vị | T1/2026 | r1
3 | Kế hoạch kiểm tra CCHC | Kế hoạch | vhxh | Các đơn vị | T2/2026 | r2
4 | Kiểm tra CCHC tại 04 đơn vị | Kết luận kiểm tra | vhxh | VP HĐND&UBND | T7 - T9/2026 | r7-9
5 | Báo cáo CCHC quý I | Báo cáo | vhxh | Các đơn vị | 07/3/2026 | d7.3
6 | Báo cáo CCHC 6 tháng | Báo cáo | vhxh | Các đơn vị | 07/6/2026 | d7.6
7 | Báo cáo CCHC quý III | Báo cáo | vhxh | Các đơn vị | 07/9/2026 | d7.9
8 | Báo cáo CCHC năm | Báo cáo | vhxh | Các đơn vị | 07/12/2026 | d7.12
9 | Đối thoại với Nhân dân | Biên bản + Thông báo | vp | UBMTTQ xã | 2 cuộc/năm | */?/*h
10 | Tin, bài tuyên truyền | 48 tin, bài | dv | P.VHXH | 4 tin, bài/tháng | */*m/?
#the_che II - CẢI CÁCH THỂ CHẾ
11 | Rà soát văn bản QPPL | Báo cáo | vp | Các phòng | Quý 4 | r10-12
12 | Tuyên truyền pháp luật | Kế hoạch + Báo cáo | vp | Công an xã | Cả năm | y
13 | Theo dõi thi hành pháp luật | Kế hoạch + Báo cáo | vp | Các phòng | Theo KH của Sở Tư pháp | e
#tthc III - CẢI CÁCH TTHC
14 | Công khai TTHC | Bảng niêm yết | hcc | Các phòng | Thường xuyên | o
15 | Rà soát, đơn giản hóa TTHC | Kế hoạch + Phương án | hcc | Các phòng | Trước 30/6 | d29.6
16 | Khảo sát hài lòng | Phiếu khảo sát + Báo cáo | hcc | UBMTTQ xã | Quý II + Quý IV | r4-12/*h/?
17 | Hướng dẫn nộp hồ sơ trực tuyến | Số hồ sơ trực tuyến | hcc | Đoàn TN xã | Liên tục | o
18 | Giảm 50% phí dịch vụ khi nộp trực tuyến theo Nghị quyết của tỉnh | Thông báo | hcc | P.Kinh tế | Theo
    Nghị quyết của HĐND tỉnh | e
19 | Thư xin lỗi hồ sơ trễ | Thư xin lỗi | hcc | Các phòng | Khi có hồ sơ trễ hạn | e
20 | Báo cáo kiểm soát TTHC | Báo cáo | hcc | Các phòng | Hàng quý | *q
#bo_may IV - TỔ CHỨC BỘ MÁY
21 | Kiện toàn Ban Chỉ đạo | Quyết định | vhxh | Các đơn vị | Tháng 1 | r1
22 | Sắp xếp ấp, khu vực | Đề án + Tờ trình | vhxh | Các ấp | Theo chỉ đạo của cấp trên | e
23 | Ủy quyền cho Giám đốc TT.PVHCC | Quyết định ủy quyền | vp | TT.PVHCC | Quý I/2026 | r1-3
#cong_vu V - CHẾ ĐỘ CÔNG VỤ
24 | Đào tạo, bồi dưỡng | Kế hoạch + Danh sách | vhxh | Các đơn vị | Quý I/2026 | r1-3
25 | Đánh giá công chức | Phiếu đánh giá | vhxh | Các đơn vị | Hàng tháng | *m
26 | Xếp loại năm | Quyết định | vhxh | Các đơn vị | Trước 20/12/2026 | d19.12
27 | Chuyển đổi vị trí công tác | Kế hoạch | vhxh | Các đơn vị | 15/01/2026 | d15.1
#tai_chinh VI - TÀI CHÍNH CÔNG
28 | Công khai dự toán | Quyết định | kt | VP HĐND&UBND | Trước 20/01 | d19.1
29 | Công khai quyết toán | Quyết định | kt | VP HĐND&UBND | Sau khi HĐND xã phê chuẩn | e
30 | Quy chế chi tiêu nội bộ | Quy chế | kt | Các đơn vị | T01/2026 | r1
31 | Thanh lý tài sản | Biên bản + Quyết định | kt | VP HĐND&UBND | Quý III - IV/2026 | r7-12
#chinh_quyen_so VII - CHÍNH QUYỀN SỐ
32 | Kế hoạch chuyển đổi số | Kế hoạch | vhxh | Các đơn vị | 31/01/2026 | d31.1
33 | Ký số văn bản | Thống kê trên iOffice | vp | Các đơn vị | Hàng ngày | o/?/*
34 | ISO 9001:2015 | Sổ tay chất lượng + Biên bản đánh giá | vp | Các đơn vị | Tháng 10-11/2026 | r10-11
35 | Tổ công nghệ số cộng đồng | Quyết định + Báo cáo | ca | Các ấp | Năm 2026 | Y
36 | Họp không giấy |  | vp | Các đơn vị |  | -
""",
    UNITS,
)
IN_TASKS = prose("""
Kiểm tra CCHC tại 04 đơn vị ⟦?>=4 đơn vị⟧
48 tin, bài ⟦?>=48 tin, bài⟧
4 tin, bài/tháng ⟦?>=4 tin, bài⟧
2 cuộc/năm ⟦?>=2 cuộc⟧
Giảm 50% phí dịch vụ khi nộp trực tuyến theo Nghị quyết của tỉnh ⟦?>=50 %⟧
""")


def build(target: Path) -> None:
    lines: list[list[object]] = [
        ["UBND XÃ CÙ LAO MÂY", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["Số: 04/KH-UBND", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
        ["", "", "", "", "Cù Lao Mây, ngày 07 tháng 01 năm 2026"],
        [""],
        ["DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
        ["(Ban hành kèm theo Kế hoạch số 04/KH-UBND ngày 07/01/2026 của UBND xã Cù Lao Mây, tỉnh Vĩnh Long)"],
        [""],
        ["STT", "Nội dung", "Phân công", "", "Thời hạn", "Sản phẩm", "Ghi chú"],
        ["", "", "Chủ trì", "Phối hợp", "", "", ""],
    ]
    for row in ROWS:
        if isinstance(row, str):
            lines.append([row])
            continue
        cells: list[object] = [
            *layout.cells(row, "order", "content", "lead", "coordination", "time", "products", "")
        ]
        cells[0] = int(row.order)
        lines.append(cells)
    lines += [
        ["Tổng cộng: 36 nhiệm vụ"],
        ["", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
        ["", "", "", "", "CHỦ TỊCH"],
        ["", "", "", "", "Thạch Sà Rươl"],
    ]
    layout.workbook(target, {"Sheet1": lines})


PLAN = Plan(
    "cu_lao_may",
    ".xlsx",
    build,
    {
        "commune": "Cù Lao Mây",
        "province": "Vĩnh Long",
        "number": "04/KH-UBND",
        "date": "2026-01-07",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Thạch Sà Rươl",
    },
    tasks_of(ROWS),
    IN_TASKS,
    frozenset({"no-deadline"}),
)
