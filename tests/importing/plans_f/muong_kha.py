# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Mường Khà (Điện Biên): PDF laid out by hand, portrait, the header repeated on each page, the product fourth."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Công tác cải cách hành chính nhà nước năm 2026 trên địa bàn xã Mường Khà
Căn cứ Kế hoạch số 5512/KH-UBND ngày 30/12/2025 của UBND tỉnh Điện Biên về công tác cải cách hành chính nhà nước tỉnh Điện Biên năm 2026;
Xét đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 05/TTr-VHXH ngày 08/01/2026,
Ủy ban nhân dân xã Mường Khà ban hành Kế hoạch công tác cải cách hành chính nhà nước năm 2026 trên địa bàn xã như sau:
* I. MỤC TIÊU
* 1. Mục tiêu chung
Tiếp tục cải thiện chất lượng phục vụ; rút ngắn khoảng cách tiếp cận dịch vụ công của đồng bào các dân tộc ở các bản vùng cao, biên giới.
* 2. Mục tiêu cụ thể
* 2.1. Công tác chỉ đạo, điều hành
- Phấn đấu hoàn thành 100% nhiệm vụ trong Kế hoạch CCHC năm 2026.
- Phấn đấu Chỉ số CCHC của xã xếp thứ 20 trở lên trong tổng số 45 xã, phường của tỉnh.
- Tổ chức ít nhất 01 cuộc đối thoại với Nhân dân các bản.
* 2.2. Cải cách thể chế
- 100% văn bản quy phạm pháp luật của xã được xây dựng đúng quy trình và được đăng tải công khai.
* 2.3. Cải cách thủ tục hành chính
- 98% hồ sơ thủ tục hành chính trở lên được giải quyết đúng hạn, trước hạn.
- Tối thiểu 50% số hồ sơ được nộp trực tuyến, trong đó 100% hồ sơ do Công an xã tiếp nhận được nộp trên Cổng Dịch vụ công quốc gia.
- Tỷ lệ hài lòng của người dân đạt 88% trở lên.
* 2.4. Cải cách tổ chức bộ máy
- 100% bản có Ban quản lý bản được kiện toàn.
* 2.5. Cải cách chế độ công vụ
- 75% cán bộ, công chức có trình độ từ đại học trở lên.
- Mỗi cán bộ, công chức tham gia ít nhất 01 lớp bồi dưỡng trong năm.
* 2.6. Cải cách tài chính công
- Tiết kiệm 10% chi thường xuyên ngoài lương.
* 2.7. Chính quyền số
- 90% văn bản được trao đổi trên môi trường điện tử.
- Tỷ lệ bản có sóng di động 4G đạt 96,5%.
* II. NHIỆM VỤ TRỌNG TÂM
1. Nâng cao trách nhiệm người đứng đầu trong thực hiện CCHC.
2. Tổ chức tiếp nhận hồ sơ lưu động tại các bản xa trung tâm.
3. Rà soát, bố trí lại công chức tại Trung tâm Phục vụ hành chính công.
(Chi tiết tại phụ lục gửi kèm)
* III. TỔ CHỨC THỰC HIỆN
1. Các cơ quan, đơn vị thuộc xã định kỳ báo cáo kết quả thực hiện: Báo cáo quý trước ngày 08 của tháng cuối quý; báo cáo năm trước ngày 08/12/2026, gửi về Phòng Văn hóa - Xã hội tổng hợp.
2. Phòng Kinh tế bố trí kinh phí; Trưởng các bản tuyên truyền, vận động Nhân dân thực hiện.
Trên đây là Kế hoạch của UBND xã Mường Khà./.
$SIGN
$PAGE
= PHỤ LỤC
= PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
~ (Kèm theo Kế hoạch số 17/KH-UBND ngày 16/01/2026 của UBND xã Mường Khà)
$ROWS
"""
ROWS = rows("""
@chi_dao I. CHỈ ĐẠO, ĐIỀU HÀNH
1 | Xây dựng Kế hoạch CCHC năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Trước ngày 20/01/2026
2 | Kiểm tra việc thực hiện CCHC tại các cơ quan, đơn vị, trường học | Kế hoạch ;; Thông báo kết luận kiểm tra | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Quý II, III/2026
3 | Tuyên truyền CCHC bằng tiếng Thái, tiếng Mông trên loa truyền thanh của các bản | Bài phát thanh ;; Nhật ký phát thanh | Trung tâm Dịch vụ tổng hợp | Trưởng các bản | Hằng tháng
4 | Báo cáo kết quả CCHC quý, năm | Báo cáo | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Hằng quý, năm
@the_che II. CẢI CÁCH THỂ CHẾ
5 | Rà soát các văn bản quy phạm pháp luật do các xã cũ ban hành trước khi sắp xếp đơn vị hành chính | Danh mục văn bản ;; Nghị quyết bãi bỏ | Văn phòng HĐND và UBND xã | Các cơ quan, đơn vị | Quý II/2026
6 | Tổ chức phổ biến pháp luật tại các bản biên giới | Hội nghị tuyên truyền | Văn phòng HĐND và UBND xã | Đồn Biên phòng Mường Khà | Tháng 4 đến tháng 11/2026
@tthc III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
7 | Tổ chức tiếp nhận, trả kết quả hồ sơ lưu động tại các bản cách trung tâm xã trên 20 km | Lịch tiếp nhận lưu động ;; Sổ theo dõi hồ sơ | Trung tâm Phục vụ hành chính công xã | Trưởng các bản | Ngày 10 và ngày 25 hằng tháng
8 | Cập nhật, công khai thủ tục hành chính | Bảng niêm yết | Trung tâm Phục vụ hành chính công xã | Các cơ quan, đơn vị | Thường xuyên
9 | Hỗ trợ người dân nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt | Số hồ sơ trực tuyến | Trung tâm Phục vụ hành chính công xã | Đoàn Thanh niên xã | Thường xuyên
10 | Rà soát, kiến nghị cắt giảm thành phần hồ sơ là giấy tờ đã có trong cơ sở dữ liệu quốc gia về dân cư | Văn bản kiến nghị | Trung tâm Phục vụ hành chính công xã | Công an xã | Trước ngày 30/9/2026
@bo_may IV. CẢI CÁCH TỔ CHỨC BỘ MÁY
11 | Kiện toàn Ban quản lý bản, Tổ trưởng dân phố | Quyết định công nhận | Phòng Văn hóa - Xã hội | Ủy ban MTTQ xã | Quý I/2026
12 | Sắp xếp trụ sở làm việc dôi dư | Phương án sắp xếp | Phòng Kinh tế | Văn phòng HĐND và UBND xã | Theo chỉ đạo của UBND tỉnh
@cong_vu V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
13 | Bồi dưỡng tiếng dân tộc thiểu số cho công chức | Kế hoạch mở lớp ;; Chứng chỉ | Phòng Văn hóa - Xã hội | Đồn Biên phòng Mường Khà | Quý III/2026
14 | Luân chuyển, điều động công chức giữa các vị trí | Quyết định | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Khi có yêu cầu
15 | Đánh giá, xếp loại công chức, viên chức | Thông báo kết quả | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Trước ngày 15/12/2026
@tai_chinh VI. CẢI CÁCH TÀI CHÍNH CÔNG
16 | Xây dựng phương án tiết kiệm chi thường xuyên | Phương án | Phòng Kinh tế | Các trường học, Trạm Y tế | Tháng 02/2026
17 | Công khai ngân sách xã theo quý | Biểu mẫu công khai | Phòng Kinh tế | Văn phòng HĐND và UBND xã | Hằng quý
18 | Quản lý, sử dụng tài sản công sau sắp xếp | Báo cáo kê khai tài sản | Phòng Kinh tế | Các cơ quan, đơn vị | Cả năm 2026
@chinh_quyen_so VII. XÂY DỰNG CHÍNH QUYỀN SỐ
19 | Đề xuất phủ sóng di động tại các bản còn lõm sóng | Văn bản đề xuất | Phòng Văn hóa - Xã hội | Các doanh nghiệp viễn thông | Quý I/2026
20 | Hướng dẫn người dân cài đặt VNeID, đăng ký chữ ký số | Báo cáo kết quả | Công an xã | Tổ công nghệ số cộng đồng | Thường xuyên
21 | Duy trì hệ thống họp trực tuyến từ xã đến các bản | Hệ thống hoạt động ổn định | Văn phòng HĐND và UBND xã | Trung tâm Dịch vụ tổng hợp | Thường xuyên, liên tục
""")
TARGETS = targets("""
chi_dao | >= 100 % | nhiệm vụ trong Kế hoạch
chi_dao | <= 20 thứ hạng | Chỉ số CCHC
chi_dao | >= 1 cuộc/cuộc đối thoại | đối thoại
the_che | >= 100 % | đúng quy trình
tthc | >= 98 % | đúng hạn
tthc | >= 50 % | trực tuyến
tthc | >= 100 % | Công an xã
tthc | >= 88 % | hài lòng
bo_may | >= 100 % | Ban quản lý bản
cong_vu | >= 75 % | đại học
cong_vu | >= 1 lớp/lớp bồi dưỡng | bồi dưỡng
tai_chinh | >= 10 % | chi thường xuyên
chinh_quyen_so | >= 90 % | môi trường điện tử
chinh_quyen_so | >= 96.5 % | 4G
""")
PLAN = Plan(
    name="muong_kha",
    form="pdf",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "TT"),
            ("content", "Nội dung nhiệm vụ"),
            ("time", "Thời gian thực hiện"),
            ("products", "Sản phẩm"),
            ("lead", "Cơ quan chủ trì"),
            ("coord", "Cơ quan phối hợp"),
        ),
        bullets="dash",
        widths=(1.1, 5.0, 2.5, 2.9, 2.6, 2.3),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Mường Khà",
        province="Điện Biên",
        number="17/KH-UBND",
        date="2026-01-16",
        date_text="ngày 16 tháng 01 năm 2026",
        title="Công tác cải cách hành chính nhà nước năm 2026 trên địa bàn xã Mường Khà",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN",
        position="CHỦ TỊCH",
        signer="Lò Văn Inh",
        bases=("5512/KH-UBND",),
        replaces=(),
        recipients=(
            "UBND tỉnh (b/c)",
            "Sở Nội vụ",
            "Thường trực Đảng ủy",
            "Thường trực HĐND xã",
            "Các cơ quan, đơn vị thuộc xã",
            "Trưởng các bản",
            "Lưu: VT, VHXH",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "quarterly", "ngày 08", "Văn hóa"),
        Duty("collect", "yearly", "08/12", "Văn hóa"),
    ),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ MƯỜNG KHÀ", "Số: 17/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Mường Khà, ngày 16 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- UBND tỉnh (b/c);",
            "- Sở Nội vụ;",
            "- Thường trực Đảng ủy;",
            "- Thường trực HĐND xã;",
            "- Các cơ quan, đơn vị thuộc xã;",
            "- Trưởng các bản;",
            "- Lưu: VT, VHXH.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "Lò Văn Inh"),
    ),
    habits=frozenset({"repeat"}),
)
