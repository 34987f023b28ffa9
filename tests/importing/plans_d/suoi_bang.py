"""Suối Bang (Tuyên Quang): a Word plan, one landscape annex, a header of two levels, Roman section rows."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "VP HĐND&UBND xã",
    "vp1": "Văn phòng HĐND và UBND xã",
    "vhxh": "Phòng VH-XH",
    "vhxh1": "Phòng Văn hóa – Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "TT PVHCC",
    "hcc1": "Trung tâm Phục vụ hành chính công xã",
    "ca": "Công an xã",
}
BODY = prose("""
Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải
    cách hành chính nhà nước giai đoạn 2021 - 2030;
Căn cứ Quyết định số 412/QĐ-UBND ngày 19/12/2025 của UBND tỉnh Tuyên Quang về việc ban hành Kế hoạch cải
    cách hành chính năm 2026;
Xét đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 03/TTr-VHXH ngày 07/01/2026; Ủy ban nhân dân
    xã Suối Bang ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Đưa công tác cải cách hành chính của xã vào nền nếp sau hơn 06 tháng vận hành mô hình chính quyền địa
    phương 02 cấp; lấy sự hài lòng của người dân làm thước đo.
- Khắc phục những hạn chế đã được chỉ ra tại Thông báo kết luận kiểm tra năm 2025 của tỉnh.
2. Yêu cầu
- Xác định rõ việc, rõ người, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.
- Việc triển khai phải thường xuyên, tránh hình thức, không dồn việc vào quý IV.
II. MỤC TIÊU
1. Mục tiêu chung
Xây dựng nền hành chính phục vụ, công khai, minh bạch; phấn đấu Chỉ số cải cách hành chính (PAR INDEX) năm
    2026 của xã xếp thứ 40 trở lên trong tổng số 124 xã, phường của tỉnh. ⟦<=40 thứ hạng⟧
2. Chỉ tiêu cụ thể
2.1. Về công tác chỉ đạo, điều hành ⟦@chi_dao⟧
- Hoàn thành 100% nhiệm vụ đề ra trong Kế hoạch này và nhiệm vụ UBND tỉnh giao đúng thời hạn. ⟦>=100 %⟧
- Tối thiểu 30% cơ quan, đơn vị thuộc xã được kiểm tra công tác CCHC trong năm. ⟦>=30 %⟧
- Có ít nhất 02 sáng kiến, giải pháp mới trong CCHC được áp dụng. ⟦>=2 sáng kiến⟧
2.2. Về cải cách thể chế ⟦@the_che⟧
- 100% văn bản quy phạm pháp luật do HĐND, UBND xã ban hành đúng trình tự, thẩm quyền. ⟦>=100 %⟧
- 100% văn bản sau kiểm tra, rà soát được xử lý kịp thời. ⟦>=100 %⟧
2.3. Về cải cách thủ tục hành chính ⟦@tthc⟧
- Tỷ lệ hồ sơ thủ tục hành chính giải quyết trước hạn và đúng hạn đạt từ 99% trở lên. ⟦>=99 %⟧
- Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 75%; tỷ lệ thanh toán trực tuyến đạt trên 70%; tỷ lệ
    số hóa hồ sơ đạt 100%. ⟦>=75 %; >70 %; >=100 %⟧
- Mức độ hài lòng của người dân, doanh nghiệp đạt từ 92% trở lên. ⟦>=92 %⟧
- Không để xảy ra hồ sơ trễ hạn do nguyên nhân chủ quan. ⟦=0⟧
2.4. Về cải cách tổ chức bộ máy ⟦@bo_may⟧
- 100% phòng chuyên môn được rà soát, điều chỉnh chức năng, nhiệm vụ. ⟦>=100 %⟧
2.5. Về cải cách chế độ công vụ ⟦@cong_vu⟧
- 95% cán bộ, công chức được đánh giá hoàn thành tốt nhiệm vụ trở lên. ⟦>=95 %⟧
- Tổ chức từ 02 lớp bồi dưỡng kỹ năng số trở lên cho cán bộ, công chức và người hoạt động không chuyên
    trách ở thôn. ⟦>=2 lớp⟧
2.6. Về cải cách tài chính công ⟦@tai_chinh⟧
- Giải ngân vốn đầu tư công đạt tối thiểu 95% kế hoạch. ⟦>=95 %⟧
- Tiết kiệm 10% chi thường xuyên so với dự toán được giao. ⟦>=10 %⟧
2.7. Về xây dựng và phát triển chính quyền số ⟦@chinh_quyen_so⟧
- 100% văn bản điện tử (trừ văn bản mật) được ký số đúng quy định. ⟦>=100 %⟧
- Trên 60% người dân trưởng thành có tài khoản định danh điện tử mức độ 2 sử dụng dịch vụ công. ⟦>60 %⟧
III. NHIỆM VỤ VÀ GIẢI PHÁP ⟦@chung⟧
1. Tập trung chỉ đạo, điều hành quyết liệt; gắn kết quả CCHC với đánh giá, xếp loại người đứng đầu.
2. Nâng cao chất lượng xây dựng và thi hành văn bản quy phạm pháp luật.
3. Đơn giản hóa thủ tục hành chính; niêm yết mã QR tra cứu tại nhà văn hóa thôn.
(Nhiệm vụ cụ thể tại Phụ lục kèm theo)
IV. KINH PHÍ THỰC HIỆN
Từ nguồn ngân sách xã năm 2026 và các nguồn hợp pháp khác theo quy định.
V. TỔ CHỨC THỰC HIỆN
1. Các phòng, Trung tâm căn cứ Kế hoạch này tổ chức thực hiện; định kỳ hằng quý (trước ngày 12 của tháng
    cuối quý) báo cáo kết quả về Phòng Văn hóa - Xã hội để tổng hợp.
2. Phòng Văn hóa - Xã hội đôn đốc, theo dõi, tham mưu UBND xã báo cáo Sở Nội vụ theo quy định.
Trên đây là Kế hoạch cải cách hành chính năm 2026 của UBND xã Suối Bang./.
""")
ROWS = rows(
    """
#chi_dao I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1 | Ban hành Kế hoạch CCHC năm 2026 của xã | Kế hoạch của UBND xã | vhxh | Các phòng, trung tâm | Trước
    15/01/2026 | d14.1
2 | Xây dựng và thực hiện Kế hoạch kiểm tra công tác CCHC | Kế hoạch + Thông báo kết luận kiểm tra | vhxh
    | VP HĐND&UBND xã | Quý II-III | r4-9
3 | Tuyên truyền CCHC trên hệ thống truyền thanh và trang thông tin điện tử | Tin, bài, chuyên mục | vhxh1
    | Các thôn | Cả năm | y
4 | Báo cáo công tác CCHC định kỳ | Báo cáo quý I + Báo cáo 6 tháng + Báo cáo năm | vhxh | Các phòng,
    trung tâm | Tháng 3, 6, 9, 12 | *q/r3-12/?
5 | Tổ chức đối thoại giữa Chủ tịch UBND xã với Nhân dân | Thông báo kết luận đối thoại | vp1 | UB MTTQ
    Việt Nam xã | 6 tháng cuối năm | r7-12
#the_che II. CẢI CÁCH THỂ CHẾ
1 | Lập danh mục văn bản QPPL của HĐND, UBND xã hết hiệu lực năm 2025 | Quyết định công bố | vp | Phòng
    chuyên môn liên quan | Chậm nhất 31/01/2026 | d31.1
2 | Theo dõi tình hình thi hành pháp luật | Kế hoạch + Báo cáo | vp | Công an xã | Tháng 02 - tháng
    11/2026 | r2-11
#tthc III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
1 | Rà soát, đánh giá thủ tục hành chính năm 2026 | Phương án đơn giản hóa | hcc | Các phòng chuyên môn |
    Trước ngày 30/9 | d29.9
2 | Niêm yết, công khai TTHC và số điện thoại phản ánh, kiến nghị | Bảng niêm yết, mã QR | hcc1 |  |
    Thường xuyên | o
3 | Công khai kết quả giải quyết hồ sơ của từng phòng | Bảng tổng hợp | hcc | Các phòng chuyên môn | Trước
    ngày 20 hàng tháng | *m
4 | Khảo sát mức độ hài lòng của người dân | Phiếu khảo sát + Báo cáo kết quả | hcc | UB MTTQ Việt Nam xã;
    các hội, đoàn thể | Quý II, Quý IV | r4-12/*h/?
#bo_may IV. CẢI CÁCH TỔ CHỨC BỘ MÁY
1 | Rà soát, sửa đổi quy chế làm việc của UBND xã | Quy chế | vp | Các phòng, trung tâm | Quý I | r1-3
2 | Thực hiện phân cấp, ủy quyền | Quyết định ủy quyền | vp | Các phòng, trung tâm | Theo KH của tỉnh | e
#cong_vu V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
1 | Cử cán bộ, công chức tham gia đào tạo, bồi dưỡng | Quyết định cử đi học | vhxh1 | Các phòng, trung tâm
    | Theo thông báo chiêu sinh | e
2 | Kiểm tra việc chấp hành kỷ luật, kỷ cương | Biên bản kiểm tra | vhxh | VP HĐND&UBND xã | 02 lần/năm |
    *h/*
3 | Đánh giá, xếp loại chất lượng cán bộ, công chức | Thông báo kết quả | vhxh | Các phòng, trung tâm |
    Tháng 12/2026 | r12
#tai_chinh VI. CẢI CÁCH TÀI CHÍNH CÔNG
1 | Công khai dự toán, quyết toán ngân sách xã | Quyết định công khai | kt | VP HĐND&UBND xã | Hằng quý | *q
2 | Ban hành quy chế chi tiêu nội bộ, quy chế quản lý tài sản công | Quy chế | kt | Các đơn vị sự nghiệp |
    Xong trước 31/3 | d30.3
#chinh_quyen_so VII. CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ
1 | Duy trì Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 | Quyết định công bố lại + Biên bản đánh
    giá nội bộ | vp | Các phòng, trung tâm | Từ tháng 5 đến tháng 10 | r5-10
2 | Củng cố tổ công nghệ số cộng đồng ở thôn | Quyết định kiện toàn | vhxh | Công an xã; Đoàn Thanh niên |
    Tháng 4 | r4
3 | Hướng dẫn người dân cài đặt, sử dụng VNeID | Báo cáo | ca,vhxh | Các thôn | Liên tục trong năm | o/y
""",
    UNITS,
    joiner=", ",
)


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["ỦY BAN NHÂN DÂN", "XÃ SUỐI BANG", "Số: 06/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Suối Bang, ngày 09 tháng 01 năm 2026",
        ],
    )
    layout.centred(paper, "KẾ HOẠCH", "Cải cách hành chính nhà nước năm 2026 của xã Suối Bang")
    layout.body(paper, BODY)
    layout.signature(
        paper,
        ["- Sở Nội vụ (b/c);", "- TT Đảng ủy, TT HĐND xã;", "- Các phòng, trung tâm;", "- Lưu: VT, VHXH."],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Lù Văn Páo"],
    )
    layout.landscape(paper)
    layout.centred(paper, "PHỤ LỤC", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    paper.add_paragraph("(Kèm theo Kế hoạch số 06/KH-UBND ngày 09 tháng 01 năm 2026 của UBND xã Suối Bang)")
    head = [
        ["TT", "Nhiệm vụ cụ thể", "Cơ quan thực hiện", "", "Sản phẩm dự kiến", "Thời gian hoàn thành"],
        ["", "", "Chủ trì", "Phối hợp", "", ""],
    ]
    data = [
        [row]
        if isinstance(row, str)
        else layout.cells(row, "order", "content", "lead", "coordination", "products", "time")
        for row in ROWS
    ]
    table = layout.grid(paper, [*head, *data], repeat=2)
    for column in (0, 1, 4, 5):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(0, 2).merge(table.cell(0, 3))
    paper.save(str(target))


PLAN = Plan(
    "suoi_bang",
    ".docx",
    build,
    {
        "commune": "Suối Bang",
        "province": "Tuyên Quang",
        "number": "06/KH-UBND",
        "date": "2026-01-09",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Lù Văn Páo",
    },
    tasks_of(ROWS),
    BODY,
    frozenset({"unit-spellings"}),
    frozenset({("collect", "quarterly")}),
)
