# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Ea H'Mơ (Đắk Lắk): Word in decomposed letters and en dashes, units under many names, 30 % against 25 %."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính năm 2026 của xã Ea H'Mơ
Thực hiện Kế hoạch số 0198/KH-UBND ngày 24/12/2025 của UBND tỉnh Đắk Lắk về cải cách hành chính năm 2026; UBND xã Ea H'Mơ xây dựng Kế hoạch cải cách hành chính năm 2026, cụ thể như sau:
* I. MỤC ĐÍCH, YÊU CẦU
* 1. Mục đích
- Khắc phục những hạn chế trong công tác cải cách hành chính (CCHC) năm 2025.
- Nâng cao năng lực, trách nhiệm của đội ngũ cán bộ, công chức, viên chức, nhất là tại các buôn, thôn vùng đồng bào dân tộc thiểu số.
* 2. Yêu cầu
- Thực hiện đồng bộ, có trọng tâm, trọng điểm.
* II. MỤC TIÊU CỤ THỂ
* 1. Công tác chỉ đạo điều hành
- 100% cơ quan, đơn vị ban hành Kế hoạch CCHC năm 2026.
- Kiểm tra CCHC tối thiểu 30% cơ quan, đơn vị trực thuộc.
- Xây dựng ít nhất 12 tin, bài tuyên truyền về CCHC.
* 2. Cải cách thể chế
- 100% dự thảo văn bản quy phạm pháp luật được lấy ý kiến góp ý.
* 3. Cải cách thủ tục hành chính
- 100% TTHC được niêm yết công khai.
- Trên 98% hồ sơ TTHC được giải quyết đúng hạn.
- Tối thiểu 65% hồ sơ TTHC được nộp trực tuyến.
- 100% hồ sơ được cập nhật trên Hệ thống thông tin giải quyết TTHC tỉnh.
* 4. Cải cách tổ chức bộ máy
- Giảm 01 đơn vị sự nghiệp công lập so với năm 2025.
* 5. Cải cách chế độ công vụ
- 100% cán bộ, công chức được đánh giá theo kết quả, sản phẩm cụ thể.
- 50% công chức biết sử dụng tiếng Ê Đê trong giao tiếp với người dân.
* 6. Cải cách tài chính công
- Giải ngân vốn các chương trình mục tiêu quốc gia đạt trên 90% kế hoạch.
* 7. Chính quyền số
- 85% văn bản trao đổi giữa các cơ quan được thực hiện dưới dạng điện tử.
* III. NHIỆM VỤ
* 1. Công tác chỉ đạo, điều hành
- Tăng cường kiểm tra công tác CCHC, bảo đảm kiểm tra tối thiểu 25% cơ quan, đơn vị trực thuộc.
- Gắn kết quả CCHC với công tác thi đua, khen thưởng.
* 2. Cải cách thủ tục hành chính
- Thực hiện nghiêm việc xin lỗi người dân khi hồ sơ trễ hạn.
- Bố trí công chức biết tiếng dân tộc thiểu số hỗ trợ người dân tại Trung tâm PVHCC.
* 3. Các lĩnh vực khác
Thực hiện theo phụ lục kèm theo.
* IV. TỔ CHỨC THỰC HIỆN
1. Phòng VH-XH chủ trì, tham mưu UBND xã triển khai Kế hoạch; tổng hợp báo cáo theo quy định.
2. Các phòng, ban, đơn vị báo cáo định kỳ quý, 6 tháng và năm (gửi trước ngày 12 của tháng cuối quý) về Phòng VH-XH.
Trong quá trình thực hiện nếu có vướng mắc, phản ánh về UBND xã (qua Phòng Văn hóa - Xã hội) để xem xét, giải quyết./.
$SIGN
$PAGE
= PHỤ LỤC NHIỆM VỤ CCHC NĂM 2026
$ROWS
"""
ROWS = rows("""
@chi_dao I. Công tác chỉ đạo, điều hành
1 | Ban hành Kế hoạch CCHC năm 2026 | Kế hoạch | Phòng VH-XH | Các cơ quan, đơn vị | Tháng 1/2026
2 | Tổ chức kiểm tra công tác CCHC | Kế hoạch ;; Báo cáo kết quả kiểm tra | Phòng Văn hóa - Xã hội | VP HĐND&UBND | Quý II - Quý III/2026
3 | Tuyên truyền CCHC bằng tiếng Việt và tiếng Ê Đê | Tin, bài phát thanh | TT Dịch vụ sự nghiệp công | Phòng Văn hóa và Xã hội | Thường xuyên
@the_che II. Cải cách thể chế
1 | Lấy ý kiến góp ý dự thảo văn bản QPPL | Văn bản góp ý | Văn phòng HĐND và UBND xã | Các cơ quan, đơn vị | Khi có yêu cầu
2 | Kiểm tra, rà soát văn bản QPPL | Báo cáo | VP HĐND&UBND | Các cơ quan, đơn vị | Trước ngày 20/11/2026
@tthc III. Cải cách thủ tục hành chính
1 | Tiếp nhận và trả kết quả hồ sơ tại Trung tâm và tại các điểm lưu động ở buôn | Sổ theo dõi ;; Báo cáo | Trung tâm PVHCC | Ban tự quản các buôn | Thường xuyên
2 | Rà soát, đơn giản hóa TTHC | Báo cáo đề xuất phương án đơn giản hóa | Trung tâm Phục vụ hành chính công | Các cơ quan, đơn vị | Quý III/2026
3 | Khảo sát sự hài lòng của người dân | Báo cáo | TT Phục vụ HCC | Ủy ban MTTQ xã | 02 lần/năm
4 | Công khai xin lỗi đối với hồ sơ trễ hạn | Thư xin lỗi | Trung tâm PVHCC | Các cơ quan, đơn vị | Khi có phát sinh
@bo_may IV. Cải cách tổ chức bộ máy
1 | Sáp nhập các điểm trường lẻ | Quyết định | Phòng Văn hóa - Xã hội | Các trường học | Trước khi bắt đầu năm học 2026 - 2027
@cong_vu V. Cải cách chế độ công vụ
1 | Mở lớp bồi dưỡng tiếng Ê Đê cho công chức | Lớp bồi dưỡng | Phòng VHXH | Phòng Kinh tế | Quý II/2026
2 | Kiểm tra công vụ | Biên bản ;; Báo cáo | Phòng VH-XH | VP HĐND&UBND | Hằng quý
@tai_chinh VI. Cải cách tài chính công
1 | Giải ngân vốn các chương trình mục tiêu quốc gia | Báo cáo tiến độ giải ngân | Phòng Kinh tế | Các cơ quan, đơn vị | Hằng tháng
2 | Quyết toán ngân sách năm 2025 | Báo cáo quyết toán | Phòng Kinh tế | Các cơ quan, đơn vị | Trước 31/3/2026
@chinh_quyen_so VII. Xây dựng chính quyền số
1 | Phủ sóng Internet tới 100% buôn, thôn | Báo cáo | Phòng Kinh tế | Các doanh nghiệp viễn thông | Trong năm 2026
2 | Vận hành Tổ công nghệ số cộng đồng | Quyết định kiện toàn ;; Kế hoạch hoạt động | Phòng Văn hóa - Xã hội | Đoàn TNCS Hồ Chí Minh xã | Cả năm 2026
""")
TARGETS = targets("""
chi_dao | >= 100 % | ban hành Kế hoạch
chi_dao | >= 30 % | cơ quan, đơn vị trực thuộc
chi_dao | >= 12 tin, bài/tin/tin, bài tuyên truyền/tin bài | tuyên truyền
the_che | >= 100 % | dự thảo
tthc | >= 100 % | niêm yết
tthc | > 98 % | đúng hạn
tthc | >= 65 % | trực tuyến
tthc | >= 100 % | cập nhật
bo_may | >= 1 đơn vị/đơn vị sự nghiệp công lập/đơn vị sự nghiệp | đơn vị sự nghiệp
cong_vu | >= 100 % | kết quả, sản phẩm
cong_vu | >= 50 % | Ê Đê
tai_chinh | > 90 % | mục tiêu quốc gia
chinh_quyen_so | >= 85 % | điện tử
chi_dao | >= 25 % | cơ quan, đơn vị trực thuộc
chinh_quyen_so | >= 100 % | Internet
? tthc | >= 2 lần | hài lòng
""")
PLAN = Plan(
    name="ea_hmo",
    form="docx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "^"),
            ("content", "^"),
            ("products", "^"),
            ("lead", "Chủ trì"),
            ("coord", "Phối hợp"),
            ("time", "^"),
        ),
        bullets="dash",
        over=(
            "TT",
            "Nội dung, nhiệm vụ",
            "Sản phẩm đầu ra",
            "Cơ quan, đơn vị thực hiện",
            "Cơ quan, đơn vị thực hiện",
            "Thời gian",
        ),
        widths=(1.1, 5.5, 3.5, 2.8, 2.8, 2.3),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Ea H'Mơ",
        province="Đắk Lắk",
        number="06/KH-UBND",
        date="2026-01-20",
        date_text="ngày 20 tháng 01 năm 2026",
        title="Cải cách hành chính năm 2026 của xã Ea H'Mơ",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        position="PHÓ CHỦ TỊCH",
        signer="Y Bhiông Niê",
        bases=("0198/KH-UBND",),
        replaces=(),
        recipients=(
            "Sở Nội vụ tỉnh",
            "TT Đảng ủy - HĐND xã",
            "Lãnh đạo UBND xã",
            "Các phòng, ban, đơn vị",
            "Ban tự quản các thôn, buôn",
            "Lưu: VT-VHXH",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset({"contradiction", "unit-spellings"}),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "quarterly", "ngày 12", "Phòng"),
        Duty("collect", "half-yearly", "", "Phòng"),
        Duty("collect", "yearly", "", "Phòng"),
    ),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ EA H'MƠ", "Số: 06/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Ea H'Mơ, ngày 20 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- Sở Nội vụ tỉnh;",
            "- TT Đảng ủy - HĐND xã;",
            "- Lãnh đạo UBND xã;",
            "- Các phòng, ban, đơn vị;",
            "- Ban tự quản các thôn, buôn;",
            "- Lưu: VT-VHXH.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Y Bhiông Niê"),
    ),
    habits=frozenset({"nfd", "endash"}),
)
