"""Rạch Chồi (Cà Mau): decomposed letters, old tone places, nested numbers and a continued table."""

import unicodedata
from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Line, Plan, Task, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND - UBND xã",
    "vhxh": "Phòng Văn hoá - Xã hội xã",
    "kt": "Phòng Kinh tế xã",
    "hcc": "Trung tâm Phục vụ Hành chính công xã",
    "ca": "Công an xã",
    "qs": "Ban Chỉ huy Quân sự xã",
}
BODY = prose("""
Thực hiện Kế hoạch số 0188/KH-UBND ngày 29 tháng 12 năm 2025 của Uỷ ban nhân dân tỉnh Cà Mau về cải cách
    hành chính năm 2026; Uỷ ban nhân dân xã Rạch Chồi ban hành Kế hoạch cải cách hành chính năm 2026 trên
    địa bàn xã với các nội dung sau đây:
I/ MỤC ĐÍCH, YÊU CẦU
1/ Mục đích: Tiếp tục thực hiện có hiệu quả các mục tiêu cải cách hành chính, tạo thuận lợi cho người dân
    vùng sông nước.
2/ Yêu cầu: Phân công cụ thể, kiểm tra thường xuyên, báo cáo trung thực.
II/ CÁC CHỈ TIÊU PHẤN ĐẤU
1/ Chỉ đạo, điều hành ⟦@chi_dao⟧
+ Hoàn thành từ 95% trở lên nhiệm vụ trong kế hoạch. ⟦>=95 %⟧
+ Kiểm tra ít nhất 1/3 số đơn vị trực thuộc. ⟦?>=33.33 %⟧
+ Viết ít nhất 24 tin, bài về cải cách hành chính. ⟦>=24 tin, bài⟧
2/ Cải cách thể chế ⟦@the_che⟧
+ 100% dự thảo văn bản quy phạm pháp luật được lấy ý kiến nhân dân. ⟦>=100 %⟧
3/ Cải cách thủ tục hành chính ⟦@tthc⟧
+ Hồ sơ giải quyết đúng hạn: trên 99%. ⟦>99 %⟧
+ Hồ sơ nộp trực tuyến: 80%. ⟦>=80 %⟧
+ Thanh toán trực tuyến: tối thiểu 65%; trong đó lĩnh vực đất đai 90%. ⟦>=65 %; >=90 %⟧
+ Trả kết quả điện tử: 100%. ⟦>=100 %⟧
+ Giảm tối thiểu 20% thời gian giải quyết so với quy định đối với 30 thủ tục. ⟦>=20 %; ?>=30 thủ tục⟧
4/ Bộ máy và công vụ ⟦@?⟧
+ 100% công chức được đánh giá hằng tháng trên phần mềm. ⟦>=100 %⟧
+ Không để xảy ra tình trạng công chức uống rượu, bia trong giờ làm việc. ⟦=0⟧
5/ Tài chính công ⟦@tai_chinh⟧
+ Giải ngân vốn đầu tư công đạt 100% (đến 31/01/2027). ⟦>=100 %⟧
6/ Chính quyền số ⟦@chinh_quyen_so⟧
+ Chỉ số chuyển đổi số đứng từ hạng 25 trở lên trong tỉnh. ⟦<=25 thứ hạng⟧
+ 50% hộ dân có mã địa chỉ số. ⟦>=50 %⟧
III/ NHIỆM VỤ CỤ THỂ ⟦@chung⟧
(Đính kèm Bảng phân công nhiệm vụ)
IV/ TỔ CHỨC THỰC HIỆN
Giao Phòng Văn hoá - Xã hội xã theo dõi, tổng hợp báo cáo hàng quý, 6 tháng, năm cho Uỷ ban nhân dân tỉnh
    (qua Sở Nội vụ) đúng quy định.
""")
GROUPS = rows(
    """
#chi_dao 1 | CHỈ ĐẠO, ĐIỀU HÀNH
1.1 | Xây dựng các kế hoạch đầu năm | Kế hoạch CCHC + Kế hoạch tuyên truyền + Kế hoạch kiểm tra | vhxh |
    Các đơn vị | 31/01/2026 | d31.1
1.2 | Kiểm tra việc thực hiện cải cách hành chính, kỷ luật, kỷ cương | Báo cáo kết quả | vhxh | Văn phòng
    HĐND - UBND xã | Quý II và quý III | r4-9
1.3 | Tuyên truyền bằng xuồng máy lưu động ở các tuyến kinh | Nhật ký tuyên truyền | vhxh | Các ấp | Mỗi
    quý 01 đợt | *q
#the_che 2 | CẢI CÁCH THỂ CHẾ
2.1 | Rà soát văn bản QPPL | Báo cáo | vp | Công an xã; Ban Chỉ huy Quân sự xã | Trước 10/12 | d9.12
2.2 | Tổ chức lấy ý kiến đối với dự thảo văn bản | Bảng tổng hợp ý kiến | vp | Các ấp | Khi có dự thảo văn
    bản | e
#tthc 3 | CẢI CÁCH THỦ TỤC HÀNH CHÍNH
3.1 | Tiếp nhận, giải quyết hồ sơ theo cơ chế một cửa | Hồ sơ được giải quyết | hcc | Các phòng chuyên môn
    | Hàng ngày | o/?/*
3.2 | Rà soát TTHC và đề xuất cắt giảm thời gian | Quyết định + Phụ lục thời gian cắt giảm | hcc | Các
    phòng chuyên môn | Quí 3 | r7-9
3.3 | Nhắn tin cho người dân khi có kết quả | Nhật ký tin nhắn | hcc |  | Bắt đầu từ 01/3/2026 |
    R1.3-31.12/e/?/o
#bo_may 4 | TỔ CHỨC BỘ MÁY
4.1 | Rà soát, bổ sung quy chế làm việc | Quy chế | vp | Các đơn vị | Quý I-2026 | r1-3
#cong_vu 5 | CHẾ ĐỘ CÔNG VỤ
5.1 | Thực hiện tinh giản biên chế | Hồ sơ tinh giản | vhxh | Các đơn vị | 2 đợt: tháng 5 và tháng 11 |
    r5-11/*h/?/*
5.2 | Đánh giá công chức hằng tháng | Phiếu đánh giá | vhxh | Các đơn vị | Trước ngày 25 hằng tháng | *m
#tai_chinh 6 | TÀI CHÍNH CÔNG
6.1 | Công khai ngân sách tại trụ sở, trên trang thông tin điện tử | Quyết định + Biên bản niêm yết | kt |
    Văn phòng HĐND - UBND xã | Chậm nhất 30/11 | d30.11
6.2 | Kiểm kê tài sản công | Báo cáo kiểm kê | kt | Các đơn vị | 0 giờ ngày 01/01/2027 | ?/d1.1.2027
#chinh_quyen_so 7 | CHÍNH QUYỀN SỐ
7.1 | Gắn mã địa chỉ số cho hộ dân | Danh sách hộ được gắn mã | ca | Các ấp | Tháng 3 đến tháng 9/2026 |
    r3-9
7.2 | Tập huấn sử dụng nền tảng số | Giấy mời + Danh sách tham dự + Tài liệu | vhxh | Công an xã | Tháng
    6,7 | r6-7
7.3 | Bảo trì máy chủ, sao lưu dữ liệu | Nhật ký sao lưu | vp |  | Hằng tuần, hằng tháng | *w,m
""",
    UNITS,
)


def nfd(text: str) -> str:
    """The letters as some old Macs and converters store them."""
    return unicodedata.normalize("NFD", text)


def build(target: Path) -> None:
    paper = layout.document()
    paper.add_paragraph(nfd("ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    paper.add_paragraph(nfd("XÃ RẠCH CHỒI                         Độc lập - Tự do - Hạnh phúc"))
    paper.add_paragraph(nfd("Số: 07/KH-UBND                 Rạch Chồi, ngày 14 tháng 01 năm 2026"))
    layout.centred(paper, nfd("KẾ HOẠCH"), nfd("Cải cách hành chính năm 2026 trên địa bàn xã Rạch Chồi"))
    layout.body(paper, [Line(nfd(line.text)) for line in BODY])
    paper.add_paragraph(nfd("TM. UỶ BAN NHÂN DÂN"))
    paper.add_paragraph(nfd("CHỦ TỊCH"))
    paper.add_paragraph("")
    paper.add_paragraph(nfd("Huỳnh Út Lượm"))
    paper.add_paragraph(nfd("Nơi nhận:"))
    for line in ("- Sở Nội vụ;", "- TT.ĐU, TT.HĐND xã;", "- Lưu: VT."):
        paper.add_paragraph(nfd(line))
    layout.new_page(paper)
    layout.centred(paper, nfd("BẢNG PHÂN CÔNG NHIỆM VỤ"))
    names = ("order", "time", "content", "products", "lead", "coordination")
    cells: list[list[str]] = [
        ["Stt", "Thời gian", "Công việc phải làm", "Sản phẩm đạt được", "Đơn vị chủ trì", "Đơn vị phối hợp"]
    ]
    second: list[list[str]] = []
    for row in GROUPS:
        into = second if second or row == "5 | CHẾ ĐỘ CÔNG VỤ" else cells
        if isinstance(row, Task):
            into.append(layout.cells(row, *names, bullet="- "))
        else:
            number, _, title = row.partition(" | ")
            into.append([number, "", title, "", "", ""])
    for block in (cells, second):
        layout.grid(paper, [[nfd(value) for value in line] for line in block])
        paper.add_paragraph("")
    table = paper.tables[0]
    run = table.cell(2, 2).paragraphs[0].runs[0]
    run.text = nfd("Xây dựng các\nkế hoạch đầu năm")
    paper.save(str(target))


PLAN = Plan(
    "rach_choi",
    ".docx",
    build,
    {
        "commune": "Rạch Chồi",
        "province": "Cà Mau",
        "number": "07/KH-UBND",
        "date": "2026-01-14",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Huỳnh Út Lượm",
    },
    tasks_of(GROUPS),
    BODY,
    frozenset(),
    frozenset({("send", "quarterly"), ("send", "half-yearly"), ("send", "yearly")}),
)
