# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã An Bình Tây (An Giang): Word, one table with group rows, the product last."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính nhà nước xã An Bình Tây năm 2026
~ Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
~ Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;
~ Căn cứ Kế hoạch số 312/KH-UBND ngày 29 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh An Giang về cải cách hành chính tỉnh An Giang năm 2026.
Ủy ban nhân dân xã An Bình Tây ban hành Kế hoạch cải cách hành chính (CCHC) năm 2026 như sau:
* I. MỤC ĐÍCH, YÊU CẦU
* 1. Mục đích
- Tiếp tục đẩy mạnh cải cách hành chính trên tất cả các lĩnh vực, xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, phục vụ Nhân dân.
- Nâng cao Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số hài lòng của người dân, tổ chức (SIPAS) của xã.
* 2. Yêu cầu
- Xác định rõ trách nhiệm của từng cơ quan, đơn vị; gắn trách nhiệm của người đứng đầu với kết quả thực hiện.
- Việc triển khai bảo đảm tiết kiệm, hiệu quả, phù hợp với mô hình chính quyền địa phương 02 cấp.
* II. MỤC TIÊU
* 1. Mục tiêu chung
Xây dựng chính quyền xã gần dân, sát dân; phấn đấu Chỉ số cải cách hành chính năm 2026 của xã xếp hạng thứ 30 trở lên trong số các xã, phường, đặc khu của tỉnh.
* 2. Mục tiêu cụ thể
* a) Công tác chỉ đạo, điều hành
- Hoàn thành 100% nhiệm vụ đề ra trong Kế hoạch.
- Kiểm tra công tác CCHC tại tối thiểu 30% cơ quan, đơn vị thuộc UBND xã.
- Có ít nhất 02 sáng kiến về CCHC được công nhận.
* b) Cải cách thể chế
- 100% văn bản quy phạm pháp luật của xã được ban hành đúng thẩm quyền, trình tự, thủ tục.
- 100% văn bản quy phạm pháp luật được rà soát, xử lý theo quy định.
* c) Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt từ 98% trở lên.
- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%; tỷ lệ thanh toán trực tuyến đạt tối thiểu 75%.
- Mức độ hài lòng của người dân, tổ chức đối với việc giải quyết thủ tục hành chính đạt trên 95%.
- 100% phản ánh, kiến nghị của người dân, doanh nghiệp được tiếp nhận, xử lý đúng quy định.
* d) Cải cách tổ chức bộ máy và chế độ công vụ
- 100% cơ quan chuyên môn thuộc UBND xã được kiện toàn, ban hành quy chế làm việc.
- 90% cán bộ, công chức được bồi dưỡng kỹ năng số trong năm.
* đ) Cải cách tài chính công
- Tỷ lệ giải ngân vốn đầu tư công đạt 95% trở lên.
* e) Xây dựng chính quyền số
- 100% hồ sơ công việc (trừ hồ sơ mật) được xử lý trên môi trường mạng.
- Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt trên 90%.
* III. NHIỆM VỤ TRỌNG TÂM
1. Tiếp tục quán triệt, triển khai kịp thời các văn bản chỉ đạo của Trung ương, của tỉnh về công tác CCHC; đề cao trách nhiệm của người đứng đầu.
2. Rà soát, đơn giản hóa thủ tục hành chính; công khai kịp thời các thủ tục hành chính được công bố.
3. Sắp xếp, bố trí đội ngũ cán bộ, công chức phù hợp với vị trí việc làm.
(Nhiệm vụ cụ thể theo Phụ lục đính kèm)
* IV. KINH PHÍ THỰC HIỆN
Kinh phí thực hiện từ nguồn ngân sách xã năm 2026 và các nguồn hợp pháp khác.
* V. TỔ CHỨC THỰC HIỆN
1. Thủ trưởng các cơ quan, đơn vị thuộc UBND xã tổ chức thực hiện Kế hoạch này; định kỳ hằng quý, 6 tháng, năm báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 10 của tháng cuối quý để tổng hợp.
2. Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo Sở Nội vụ theo quy định.
3. Giao Phòng Kinh tế tham mưu bố trí kinh phí thực hiện Kế hoạch.
Trên đây là Kế hoạch CCHC năm 2026 của Ủy ban nhân dân xã An Bình Tây./.
$SIGN
$PAGE
= PHỤ LỤC
= DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
~ (Kèm theo Kế hoạch số 14/KH-UBND ngày 15 tháng 01 năm 2026 của UBND xã An Bình Tây)
$ROWS
"""
ROWS = rows("""
@chi_dao I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1 | Ban hành Kế hoạch cải cách hành chính năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị thuộc xã | Tháng 01/2026
2 | Ban hành Kế hoạch tuyên truyền cải cách hành chính | Kế hoạch ;; Tin, bài tuyên truyền | Phòng Văn hóa - Xã hội | Trung tâm Dịch vụ sự nghiệp công | Quý I/2026
3 | Kiểm tra công tác cải cách hành chính tại các cơ quan, đơn vị | Kế hoạch kiểm tra ;; Thông báo kết luận | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND xã | Quý II, Quý III/2026
4 | Thực hiện các giải pháp nâng cao Chỉ số cải cách hành chính:⏎a) Phân công theo dõi từng tiêu chí;⏎b) Khắc phục các tiêu chí còn hạn chế của năm trước | Bảng phân công ;; Báo cáo | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị thuộc xã | Quý II/2026
5 | Tự đánh giá, chấm điểm Chỉ số cải cách hành chính | Báo cáo tự đánh giá | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị thuộc xã | Quý IV/2026
@the_che II. CẢI CÁCH THỂ CHẾ
6 | Rà soát văn bản quy phạm pháp luật do HĐND, UBND xã ban hành | Báo cáo kết quả rà soát | Văn phòng HĐND và UBND xã | Các phòng chuyên môn | Trong năm 2026
7 | Theo dõi tình hình thi hành pháp luật năm 2026 | Kế hoạch ;; Báo cáo | Văn phòng HĐND và UBND xã | Các phòng chuyên môn | Theo kế hoạch của UBND tỉnh
@tthc III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
8 | Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2026 | Kế hoạch | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | Trước ngày 31/01/2026
9 | Niêm yết công khai 100% thủ tục hành chính thuộc thẩm quyền giải quyết | Bảng niêm yết | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | Thường xuyên
10 | Số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính | Dữ liệu được số hóa | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | Thường xuyên
11 | Báo cáo tình hình giải quyết thủ tục hành chính | Báo cáo | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | Hằng quý
@bo_may IV. CẢI CÁCH TỔ CHỨC BỘ MÁY
12 | Rà soát, sửa đổi chức năng, nhiệm vụ của các phòng chuyên môn | Quyết định | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Theo hướng dẫn của Sở Nội vụ
@cong_vu V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
13 | Cử cán bộ, công chức tham gia các lớp đào tạo, bồi dưỡng | Quyết định cử đi học | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị thuộc xã | Cả năm 2026
14 | Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức năm 2026 | Thông báo kết quả | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị thuộc xã | Tháng 12/2026
@tai_chinh VI. CẢI CÁCH TÀI CHÍNH CÔNG
15 | Công khai dự toán, quyết toán ngân sách xã | Quyết định công khai | Phòng Kinh tế | Văn phòng HĐND và UBND xã | Theo quy định
16 | Ban hành quy chế chi tiêu nội bộ, quy chế quản lý tài sản công | Quy chế | Phòng Kinh tế | Các cơ quan, đơn vị thuộc xã | Quý I/2026
@chinh_quyen_so VII. XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN SỐ
17 | Duy trì hệ thống quản lý văn bản và điều hành, ký số văn bản điện tử | Văn bản điện tử được ký số | Văn phòng HĐND và UBND xã | Các cơ quan, đơn vị thuộc xã | Thường xuyên
18 | Tập huấn kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng | Kế hoạch ;; Lớp tập huấn | Phòng Văn hóa - Xã hội | Trung tâm Phục vụ hành chính công | Quý II/2026
""")
TARGETS = targets("""
chung/chi_dao | <= 30 thứ hạng | Chỉ số cải cách hành chính
chi_dao | >= 100 % | nhiệm vụ đề ra
chi_dao | >= 30 % | cơ quan, đơn vị thuộc UBND xã
chi_dao | >= 2 sáng kiến | sáng kiến
the_che | >= 100 % | đúng thẩm quyền
the_che | >= 100 % | được rà soát
tthc | >= 98 % | đúng hạn
tthc | >= 80 % | trực tuyến
tthc | >= 75 % | thanh toán trực tuyến
tthc | > 95 % | hài lòng
tthc | >= 100 % | phản ánh, kiến nghị
bo_may/cong_vu | >= 100 % | kiện toàn
bo_may/cong_vu | >= 90 % | kỹ năng số
tai_chinh | >= 95 % | giải ngân
chinh_quyen_so | >= 100 % | hồ sơ công việc
chinh_quyen_so | > 90 % | số hóa
tthc | >= 100 % | Niêm yết
""")
PLAN = Plan(
    name="an_binh",
    form="docx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "STT"),
            ("content", "Nội dung nhiệm vụ"),
            ("lead", "Cơ quan chủ trì"),
            ("coord", "Cơ quan phối hợp"),
            ("time", "Thời gian hoàn thành"),
            ("products", "Sản phẩm"),
        ),
        widths=(1.2, 5, 3, 3, 2.5, 2.8),
    ),
    habits=frozenset({"autonumber"}),
    rows=ROWS,
    fields=Fields(
        commune="An Bình Tây",
        province="An Giang",
        number="14/KH-UBND",
        date="2026-01-15",
        date_text="ngày 15 tháng 01 năm 2026",
        title="Cải cách hành chính nhà nước xã An Bình Tây năm 2026",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        position="PHÓ CHỦ TỊCH",
        signer="Lê Thanh Tùng",
        bases=("Luật Tổ chức chính quyền địa phương", "76/NQ-CP", "312/KH-UBND"),
        replaces=(),
        recipients=(
            "Sở Nội vụ",
            "TT. Đảng ủy, HĐND xã",
            "CT, các PCT. UBND xã",
            "Các cơ quan, đơn vị thuộc xã",
            "Lưu: VT, VHXH",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "quarterly", "ngày 10", "Văn hóa"),
        Duty("collect", "half-yearly", "", "Văn hóa"),
        Duty("collect", "yearly", "", "Văn hóa"),
    ),
    optional_duties=(Duty("send", "*", "", "Sở Nội vụ"),),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ AN BÌNH TÂY", "Số: 14/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "An Bình Tây, ngày 15 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- Sở Nội vụ;",
            "- TT. Đảng ủy, HĐND xã;",
            "- CT, các PCT. UBND xã;",
            "- Các cơ quan, đơn vị thuộc xã;",
            "- Lưu: VT, VHXH.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Lê Thanh Tùng"),
    ),
)
