"""Đồng Lạc Thượng (Thái Nguyên): a PDF printed by LibreOffice, a landscape annex over several pages."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND&UBND",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
    "dv": "Trung tâm Dịch vụ sự nghiệp công",
    "ca": "Công an xã",
}
BODY = prose("""
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
Căn cứ Quyết định số 2210/QĐ-UBND ngày 26/12/2025 của UBND tỉnh Thái Nguyên ban hành Kế hoạch cải cách
    hành chính tỉnh Thái Nguyên năm 2026;
UBND xã Đồng Lạc Thượng ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Thực hiện đồng bộ 06 nội dung cải cách hành chính; nâng cao năng lực điều hành của UBND xã.
b) Nâng thứ hạng của xã trong bảng xếp hạng chỉ số CCHC của tỉnh.
2. Yêu cầu
a) Mỗi nhiệm vụ phải có đơn vị chủ trì, thời hạn và sản phẩm kiểm đếm được.
b) 100% nhiệm vụ được cập nhật tiến độ trên phần mềm theo dõi. ⟦>=100 %⟧
II. CHỈ TIÊU
1. Chỉ đạo, điều hành ⟦@chi_dao⟧
- Chỉ số CCHC của xã nằm trong 30 xã, phường có thứ hạng cao nhất tỉnh. ⟦?<=30 thứ hạng⟧
- Ít nhất 01 lần trong năm tổ chức đối thoại trực tiếp với tổ chức, công dân. ⟦>=1 lần⟧
- Số cơ quan, đơn vị được kiểm tra: từ 50% trở lên. ⟦>=50 %⟧
2. Cải cách thể chế ⟦@the_che⟧
- 100% văn bản quy phạm pháp luật ban hành đúng quy định, không có văn bản trái pháp luật. ⟦>=100 %; =0⟧
3. Cải cách TTHC ⟦@tthc⟧
- Trên 98% hồ sơ được giải quyết đúng hạn. ⟦>98 %⟧
- Tỷ lệ hồ sơ trực tuyến đạt từ 80% đến 85%. ⟦?>=80 %; ?<=85 %⟧
- Tỷ lệ chứng thực bản sao điện tử đạt ít nhất 40%. ⟦>=40 %⟧
- Tỷ lệ khai thác, tái sử dụng thông tin, dữ liệu số hóa đạt 75% trở lên. ⟦>=75 %⟧
4. Cải cách chế độ công vụ ⟦@cong_vu⟧
- 100% cán bộ, công chức, viên chức chấp hành giờ làm việc. ⟦>=100 %⟧
- Cử tối thiểu 10 lượt cán bộ, công chức tham gia bồi dưỡng. ⟦>=10 lượt⟧
5. Tài chính công ⟦@tai_chinh⟧
- 02/02 đơn vị sự nghiệp được giao quyền tự chủ. ⟦?>=100 %; ?>=2 đơn vị sự nghiệp; ?>=2 đơn vị⟧
6. Chính quyền số ⟦@chinh_quyen_so⟧
- 100% hồ sơ công việc xử lý trên môi trường mạng (trừ hồ sơ mật). ⟦>=100 %⟧
- Tối thiểu 90% cuộc họp của UBND xã sử dụng tài liệu điện tử. ⟦>=90 %⟧
III. NHIỆM VỤ ⟦@chung⟧
Chi tiết tại Phụ lục kèm theo Kế hoạch này.
IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị báo cáo kết quả trước ngày 10 tháng cuối quý gửi Phòng Văn hóa - Xã hội.
2. Giao Phòng Kinh tế thẩm định, bố trí kinh phí.
""")
ROWS = rows(
    """
#chi_dao I | Công tác chỉ đạo, điều hành
1 | Ban hành các văn bản chỉ đạo, điều hành về cải cách hành chính năm 2026 của Ủy ban nhân dân xã, trọng
    tâm là khắc phục các tiêu chí bị trừ điểm năm 2025 | Kế hoạch + Công văn chỉ đạo | vhxh | Các phòng,
    đơn vị thuộc UBND xã | Quý I/2026 | r1-3
2 | Kiểm tra, giám sát việc thực hiện nhiệm vụ cải cách hành chính tại các phòng, đơn vị | Kế hoạch kiểm
    tra + Biên bản kiểm tra + Báo cáo kết quả kiểm tra | vhxh | Văn phòng HĐND&UBND; Công an xã | Tháng 6
    - 8/2026 | r6-8
3 | Thực hiện công tác thông tin, tuyên truyền về cải cách hành chính bằng nhiều hình thức như phát thanh,
    trang thông tin điện tử, sân khấu hóa, pa nô, băng rôn tại các xóm | Kế hoạch tuyên truyền + Tin, bài,
    phóng sự | dv | Phòng Văn hóa - Xã hội; các xóm | Thường xuyên | o
4 | Tổ chức đối thoại giữa lãnh đạo UBND xã với người dân, doanh nghiệp, hợp tác xã và hộ kinh doanh trên
    địa bàn | Kế hoạch đối thoại + Thông báo kết luận | vp | Ủy ban MTTQ Việt Nam xã và các tổ chức chính
    trị - xã hội | Quý III/2026 | r7-9
5 | Tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính năm 2026 | Báo cáo tự đánh giá + Tài liệu
    kiểm chứng | vhxh | Các phòng, đơn vị thuộc UBND xã | Theo hướng dẫn của UBND tỉnh | e
#the_che II | Cải cách thể chế
6 | Rà soát, hệ thống hóa văn bản quy phạm pháp luật do HĐND, UBND các xã cũ ban hành còn hiệu lực để đề
    xuất bãi bỏ, thay thế hoặc tiếp tục áp dụng | Quyết định công bố danh mục | vp | Các phòng chuyên môn
    | Trước ngày 01/3/2026 | d28.2
7 | Theo dõi tình hình thi hành pháp luật trong lĩnh vực trọng tâm | Kế hoạch + Báo cáo | vp | Các phòng
    chuyên môn | Cả năm 2026 | y
#tthc III | Cải cách thủ tục hành chính
8 | Kiểm soát việc ban hành, thực hiện thủ tục hành chính; không tự đặt thêm giấy tờ ngoài quy định | Báo
    cáo kiểm soát TTHC | hcc | Các phòng chuyên môn | Hằng quý | *q
9 | Đánh giá việc giải quyết TTHC và công khai điểm đánh giá của từng công chức, viên chức | Bảng điểm
    công khai | hcc | Các phòng chuyên môn | Trước ngày 05 của tháng tiếp theo | *m
10 | Tổ chức tiếp nhận hồ sơ không phụ thuộc địa giới hành chính đối với các thủ tục đủ điều kiện theo
    danh mục của tỉnh | Danh mục TTHC + Số hồ sơ tiếp nhận | hcc | Bưu điện văn hóa xã | Thường xuyên | o
11 | Mở điểm hỗ trợ dịch vụ công trực tuyến tại nhà văn hóa xóm, ưu tiên các xóm xa trung tâm | Quyết định
    thành lập điểm hỗ trợ | hcc | Đoàn thanh niên; tổ công nghệ số cộng đồng | Từ quý II/2026 |
    R1.4-31.12/?/o/e
#bo_may IV | Cải cách tổ chức bộ máy
12 | Hoàn thiện quy định chức năng, nhiệm vụ, quyền hạn của các phòng, trung tâm | Quyết định | vhxh | Các
    phòng, đơn vị thuộc UBND xã | Quý II/2026 | r4-6
13 | Sắp xếp các điểm trường, trạm y tế theo quy hoạch mạng lưới | Phương án sắp xếp | vhxh | Trạm Y tế;
    các trường | Theo lộ trình của tỉnh | e
#cong_vu V | Cải cách chế độ công vụ
14 | Xây dựng, điều chỉnh bản mô tả công việc và khung năng lực vị trí việc làm | Quyết định phê duyệt |
    vhxh | Các phòng, đơn vị thuộc UBND xã | 6 tháng đầu năm 2026 | r1-6
15 | Tổ chức lớp tập huấn kỹ năng giao tiếp, ứng xử cho công chức tiếp dân | Lớp tập huấn | vhxh | Trung
    tâm Phục vụ hành chính công | Tháng 4/2026 | r4
16 | Xếp loại chất lượng cán bộ, công chức, viên chức năm 2026 | Quyết định xếp loại | vhxh | Các phòng,
    đơn vị thuộc UBND xã | Trước 15/12/2026 | d14.12
#tai_chinh VI | Cải cách tài chính công
17 | Thực hiện cơ chế tự chủ, tự chịu trách nhiệm về sử dụng biên chế và kinh phí quản lý hành chính | Quy
    chế chi tiêu nội bộ | kt | Văn phòng HĐND&UBND | Tháng 01/2026 | r1
18 | Rà soát, xử lý các cơ sở nhà, đất dôi dư; lập hồ sơ theo dõi tài sản công | Phương án xử lý + Hồ sơ
    tài sản | kt | Các phòng, đơn vị thuộc UBND xã | Đến 30/9/2026 | d30.9
#chinh_quyen_so VII | Xây dựng và phát triển chính quyền điện tử, chính quyền số
19 | Cập nhật dữ liệu vào các cơ sở dữ liệu chuyên ngành bảo đảm “đúng, đủ, sạch, sống” | Dữ liệu được cập
    nhật | vp | Công an xã; các phòng chuyên môn | Liên tục | o
20 | Xây dựng, ban hành quy chế bảo đảm an toàn thông tin mạng | Quy chế | vp | Công an xã | 45 ngày làm
    việc kể từ ngày ban hành Kế hoạch | rel
21 | Duy trì, cải tiến hệ thống quản lý chất lượng ISO 9001:2015 | Kế hoạch + Báo cáo đánh giá nội bộ +
    Quyết định công bố | vp | Các phòng, đơn vị thuộc UBND xã | Quý I, II, III, IV | r1-12/*q/y/Y
""",
    UNITS,
)


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["ỦY BAN NHÂN DÂN", "XÃ ĐỒNG LẠC THƯỢNG", "Số: 09/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Đồng Lạc Thượng, ngày 12 tháng 01 năm 2026",
        ],
    )
    layout.centred(paper, "KẾ HOẠCH", "Cải cách hành chính nhà nước năm 2026")
    layout.body(paper, BODY)
    layout.signature(
        paper,
        ["- UBND tỉnh (báo cáo);", "- Sở Nội vụ (báo cáo);", "- Các phòng, đơn vị;", "- Lưu: VT, VHXH."],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Ma Thị Thiêm"],
    )
    layout.landscape(paper)
    layout.centred(paper, "Phụ lục", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    paper.add_paragraph(
        "(Ban hành kèm theo Kế hoạch số 09/KH-UBND ngày 12/01/2026 của UBND xã Đồng Lạc Thượng)"
    )
    cells = [
        ["TT", "Nội dung nhiệm vụ", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"]
    ]
    for row in ROWS:
        if isinstance(row, str):
            number, _, title = row.partition(" | ")
            cells.append([number, title, "", "", "", ""])
        else:
            cells.append(
                layout.cells(row, "order", "content", "products", "lead", "coordination", "time", bullet="- ")
            )
    table = layout.grid(paper, cells, repeat=1)
    for line, source in zip(table.rows[1:], ROWS, strict=True):
        if isinstance(source, str):
            line.cells[1].merge(line.cells[5])
    layout.to_pdf(paper, target)


PLAN = Plan(
    "dong_lac_thuong",
    ".pdf",
    build,
    {
        "commune": "Đồng Lạc Thượng",
        "province": "Thái Nguyên",
        "number": "09/KH-UBND",
        "date": "2026-01-12",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Ma Thị Thiêm",
    },
    tasks_of(ROWS),
    BODY,
    frozenset(),
    frozenset({("collect", "quarterly")}),
    needs_office=True,
)
