# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Phú Riềng Hạ (Đồng Nai): PDF out of LibreOffice, one table without a product column, many ways to name a date."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Triển khai công tác cải cách hành chính năm 2026
Căn cứ Kế hoạch số 88/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh Đồng Nai triển khai công tác cải cách hành chính tỉnh Đồng Nai năm 2026; Chương trình hành động số 15-CTr/ĐU ngày 12/01/2026 của Đảng ủy xã,
Ủy ban nhân dân xã Phú Riềng Hạ xây dựng Kế hoạch triển khai công tác cải cách hành chính năm 2026 như sau:
* I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Tiếp tục thực hiện có hiệu quả công tác cải cách hành chính (CCHC), góp phần cải thiện môi trường đầu tư, kinh doanh.
2. Yêu cầu
Bảo đảm hoàn thành 100% các nhiệm vụ, chỉ tiêu đề ra.
* II. MỤC TIÊU
1. Tỷ lệ văn bản quy phạm pháp luật được ban hành đúng quy định đạt 100%.
2. Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt từ 98,5% trở lên; tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên.
3. 100% kết quả giải quyết thủ tục hành chính được trả bản điện tử.
4. Xếp hạng Chỉ số phục vụ người dân, doanh nghiệp của xã đạt loại "Tốt" trở lên.
5. Chỉ số hài lòng của người dân đạt tối thiểu 93%.
6. 100% cán bộ, công chức, viên chức được cập nhật hồ sơ trên cơ sở dữ liệu quốc gia.
7. Tối thiểu 40% viên chức giáo dục được bồi dưỡng về trí tuệ nhân tạo.
8. Giảm 50% số cuộc họp trực tiếp so với năm 2025.
9. Tỷ lệ giải ngân vốn đầu tư công đến 31/01/2027 đạt 97%.
10. 100% thủ tục hành chính nội bộ được rà soát.
* III. NHIỆM VỤ CỤ THỂ
1. Cải cách thể chế: rà soát, hệ thống hóa văn bản.
2. Cải cách thủ tục hành chính: kiểm soát chặt chẽ việc ban hành, thực hiện thủ tục hành chính.
3. Cải cách tổ chức bộ máy, chế độ công vụ: thực hiện đúng quy định về quản lý biên chế.
4. Cải cách tài chính công, xây dựng chính quyền số: đẩy mạnh chuyển đổi số.
(Danh mục nhiệm vụ kèm theo)
* IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị gửi báo cáo 6 tháng trước ngày 05/6/2026 và báo cáo năm trước ngày 05/12/2026 về Phòng Văn hóa - Xã hội.
2. Phòng Văn hóa - Xã hội giúp UBND xã theo dõi, đôn đốc.
Trên đây là Kế hoạch triển khai công tác CCHC năm 2026 của UBND xã Phú Riềng Hạ, đề nghị các đơn vị thực hiện./.
$SIGN
$PAGE
= DANH MỤC NHIỆM VỤ CCHC NĂM 2026
~ (Kèm theo Kế hoạch số 52/KH-UBND ngày 29/01/2026 của UBND xã)
$ROWS
"""
ROWS = rows("""
@chi_dao I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1 | Ban hành Kế hoạch CCHC năm 2026 và các văn bản chỉ đạo | | Phòng Văn hóa - Xã hội | Các phòng, đơn vị | 31/01/2026
2 | Kiểm tra công tác CCHC | | Phòng Văn hóa - Xã hội | VP. HĐND và UBND xã | Quý III năm 2026
3 | Tổ chức cuộc thi trực tuyến "Tìm hiểu về CCHC" | | Phòng Văn hóa - Xã hội | Đoàn Thanh niên xã | Tháng 8, 9/2026
4 | Xây dựng chuyên mục CCHC trên Trang thông tin điện tử | | VP. HĐND và UBND xã | Phòng Văn hóa - Xã hội | Thường xuyên trong năm
@the_che II. CẢI CÁCH THỂ CHẾ
5 | Ban hành Kế hoạch công tác tư pháp năm 2026 | | VP. HĐND và UBND xã | Các phòng, đơn vị | Trong tháng 02/2026
6 | Rà soát văn bản QPPL định kỳ | | VP. HĐND và UBND xã | Các phòng, đơn vị | Chậm nhất ngày 15/12/2026
@tthc III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
7 | Công khai, minh bạch thủ tục hành chính | | Trung tâm Phục vụ hành chính công | Các phòng, đơn vị | Sau 03 ngày làm việc kể từ ngày nhận được quyết định công bố
8 | Rà soát thủ tục hành chính nội bộ | | Trung tâm Phục vụ hành chính công | Các phòng, đơn vị | Đến hết tháng 6/2026
9 | Trả kết quả giải quyết thủ tục hành chính bản điện tử | | Trung tâm Phục vụ hành chính công | Các phòng, đơn vị | Từ ngày 01/02/2026
10 | Báo cáo kết quả kiểm soát thủ tục hành chính | | Trung tâm Phục vụ hành chính công | Các phòng, đơn vị | Trước ngày 15 hằng tháng
@bo_may IV. CẢI CÁCH TỔ CHỨC BỘ MÁY
11 | Xây dựng phương án sắp xếp ấp | | Phòng Văn hóa - Xã hội | Các ấp | Theo hướng dẫn của Bộ Nội vụ, Sở Nội vụ
@cong_vu V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
12 | Cập nhật hồ sơ cán bộ, công chức, viên chức | | Phòng Văn hóa - Xã hội | Các phòng, đơn vị | Hàng quý
13 | Tổ chức bồi dưỡng trí tuệ nhân tạo cho viên chức giáo dục | | Phòng Văn hóa - Xã hội | Các trường học | Hè năm 2026
@tai_chinh VI. CẢI CÁCH TÀI CHÍNH CÔNG
14 | Phân bổ, giao dự toán ngân sách năm 2026 | | Phòng Kinh tế | Các phòng, đơn vị | Đầu năm 2026
15 | Báo cáo tình hình giải ngân vốn đầu tư công | | Phòng Kinh tế | Các phòng, đơn vị | Ngày 25 hằng tháng
@chinh_quyen_so VII. XÂY DỰNG CHÍNH QUYỀN SỐ
16 | Nâng cấp Trang thông tin điện tử xã | | VP. HĐND và UBND xã | Phòng Kinh tế | Quý 2/2026
17 | Tổ chức họp không giấy | | VP. HĐND và UBND xã | Các phòng, đơn vị | Cả năm
18 | Đánh giá mức độ chuyển đổi số | | Phòng Văn hóa - Xã hội | Các phòng, đơn vị | Cuối năm 2026
""")
TARGETS = targets("""
chung | >= 100 % | chỉ tiêu đề ra
chung/the_che | >= 100 % | quy phạm
chung/tthc | >= 98.5 % | đúng hạn
chung/tthc/chinh_quyen_so | >= 80 % | trực tuyến
chung/tthc/chinh_quyen_so | >= 100 % | bản điện tử
chung/tthc/chi_dao | >= 93 % | hài lòng
chung/cong_vu/chinh_quyen_so | >= 100 % | cơ sở dữ liệu quốc gia
chung/cong_vu/chinh_quyen_so | >= 40 % | trí tuệ nhân tạo
chung/chi_dao | >= 50 % | cuộc họp
chung/tai_chinh | >= 97 % | giải ngân
chung/tthc | >= 100 % | nội bộ
""")
PLAN = Plan(
    name="phu_rieng",
    form="kept.pdf",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "STT"),
            ("content", "Nội dung thực hiện"),
            ("lead", "Đơn vị thực hiện"),
            ("coord", "Đơn vị phối hợp"),
            ("time", "Thời gian thực hiện"),
        ),
        widths=(1.2, 6, 3.2, 3.2, 3),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Phú Riềng Hạ",
        province="Đồng Nai",
        number="52/KH-UBND",
        date="2026-01-29",
        date_text="ngày 29 tháng 01 năm 2026",
        title="Triển khai công tác cải cách hành chính năm 2026",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN",
        position="CHỦ TỊCH",
        signer="Đoàn Minh Chiến",
        bases=("88/KH-UBND", "15-CTr/ĐU"),
        replaces=(),
        recipients=(
            "UBND tỉnh",
            "Sở Nội vụ",
            "TT. ĐU, TT. HĐND xã",
            "Chủ tịch, các PCT UBND xã",
            "Các phòng, đơn vị",
            "Lưu: VT, VHXH (02b)",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "half-yearly", "05/6", "Văn hóa"),
        Duty("collect", "yearly", "05/12", "Văn hóa"),
    ),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ PHÚ RIỀNG HẠ", "Số: 52/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Phú Riềng Hạ, ngày 29 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- UBND tỉnh;",
            "- Sở Nội vụ;",
            "- TT. ĐU, TT. HĐND xã;",
            "- Chủ tịch, các PCT UBND xã;",
            "- Các phòng, đơn vị;",
            "- Lưu: VT, VHXH (02b).",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "Đoàn Minh Chiến"),
    ),
)
