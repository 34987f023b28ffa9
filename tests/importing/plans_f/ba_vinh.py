# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Ba Vinh Hạ (Quảng Ngãi): Word, seven landscape annexes, each with its own table and numbering."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Thực hiện công tác cải cách hành chính năm 2026⏎trên địa bàn xã Ba Vinh Hạ
Thực hiện Kế hoạch số 201/KH-UBND ngày 25/12/2025 của UBND tỉnh Quảng Ngãi về cải cách hành chính nhà nước tỉnh Quảng Ngãi năm 2026, UBND xã Ba Vinh Hạ ban hành Kế hoạch thực hiện công tác cải cách hành chính năm 2026 với những nội dung sau:
* I. MỤC TIÊU, YÊU CẦU
* 1. Mục tiêu
a) Triển khai có hiệu quả các nhiệm vụ cải cách hành chính (CCHC), tạo chuyển biến rõ nét về kỷ luật, kỷ cương hành chính.
b) Giữ vững và nâng cao thứ hạng các chỉ số PAR INDEX, SIPAS, DTI của xã so với năm 2025.
* 2. Yêu cầu
a) 100% nhiệm vụ được phân công phải có sản phẩm cụ thể, rõ thời hạn hoàn thành.
b) Nội dung CCHC phải gắn với nhiệm vụ phát triển kinh tế - xã hội của địa phương.
* II. CÁC CHỈ TIÊU CHỦ YẾU
1. Hoàn thành 100% nhiệm vụ CCHC do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm 2026.
2. Tỷ lệ hồ sơ thủ tục hành chính (TTHC) được giải quyết đúng hạn đạt tối thiểu 99%; không để xảy ra tình trạng gây phiền hà, sách nhiễu người dân.
3. Tỷ lệ hồ sơ TTHC nộp trực tuyến đạt 70%, tỷ lệ thanh toán trực tuyến đạt 60%, tỷ lệ hồ sơ được số hóa đạt 85%.
4. Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính đạt trên 92%.
5. 100% cán bộ, công chức, viên chức được đánh giá, xếp loại chất lượng hằng tháng theo quy định.
6. Giảm tối thiểu 10% chi thường xuyên so với dự toán giao đầu năm.
7. Tổ chức ít nhất 02 cuộc đối thoại giữa Chủ tịch UBND xã với người dân, doanh nghiệp; xây dựng từ 01 sáng kiến CCHC trở lên.
8. 100% văn bản đi của UBND xã (trừ văn bản mật) được ký số và gửi trên môi trường điện tử.
* III. NHIỆM VỤ
Các nhiệm vụ CCHC năm 2026 trên các lĩnh vực được phân công chi tiết tại các Phụ lục kèm theo Kế hoạch này.
* IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, ban, đơn vị thuộc UBND xã căn cứ Kế hoạch này xây dựng chương trình công tác, tổ chức thực hiện; báo cáo hằng quý và báo cáo năm gửi trước ngày 05 của tháng cuối quý về Phòng Văn hoá - Xã hội.
2. Phòng Văn hoá - Xã hội tham mưu UBND xã tổng hợp, báo cáo Sở Nội vụ trước ngày 10 tháng 12 năm 2026 đối với báo cáo năm.
3. Phòng Kinh tế cân đối kinh phí thực hiện Kế hoạch.
Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.
$SIGN
$ROWS
"""
ROWS = rows("""
@the_che Phụ lục I. CẢI CÁCH THỂ CHẾ
1 | Xây dựng Kế hoạch kiểm tra, rà soát, hệ thống hoá văn bản QPPL năm 2026 | Kế hoạch của UBND xã | Văn phòng HĐND và UBND | Các phòng chuyên môn | Quý I năm 2026
2 | Tuyên truyền, phổ biến, giáo dục pháp luật cho Nhân dân | Hội nghị ;; Tờ rơi, tài liệu | Văn phòng HĐND và UBND | Uỷ ban MTTQ Việt Nam xã, các thôn | Thường xuyên
3 | Báo cáo kết quả rà soát văn bản QPPL | Báo cáo | Văn phòng HĐND và UBND | Các phòng chuyên môn | Trước 30/11/2026
4 | Rà soát các văn bản do UBND cấp huyện trước đây ban hành còn hiệu lực trên địa bàn | Danh mục văn bản | Văn phòng HĐND và UBND | Các phòng chuyên môn | Quý II/2026
5 | Tổ chức tiếp nhận, trả lời kiến nghị về văn bản QPPL | Văn bản trả lời | Văn phòng HĐND và UBND | Các phòng chuyên môn | Khi có phát sinh
@tthc Phụ lục II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
1 | Xây dựng Kế hoạch kiểm soát TTHC | Kế hoạch của UBND xã | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn | Tháng 01/2026
2 | Rà soát, đề xuất đơn giản hoá TTHC nội bộ | Báo cáo ;; Quyết định thông qua phương án | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn | Quý III/2026
3 | Tiếp nhận, giải quyết hồ sơ TTHC không phụ thuộc địa giới hành chính | Hồ sơ được giải quyết | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn; Công an xã | Cả năm 2026
4 | Khảo sát mức độ hài lòng của người dân, tổ chức:⏎- Tại Trung tâm Phục vụ hành chính công;⏎- Tại các thôn | Phiếu khảo sát ;; Báo cáo kết quả khảo sát | Trung tâm Phục vụ hành chính công xã | Các thôn | Quý II và Quý IV/2026
5 | Công khai kết quả giải quyết TTHC | Văn bản công khai | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn | Hàng tháng
6 | Niêm yết, công khai TTHC tại Trung tâm Phục vụ hành chính công và trên Trang thông tin điện tử xã | Quyết định ;; Hình ảnh niêm yết | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn | Thường xuyên
7 | Thực hiện số hoá hồ sơ, kết quả giải quyết TTHC | Hồ sơ, kết quả được số hoá | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn | Thường xuyên
8 | Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về TTHC | Văn bản xử lý ;; Báo cáo | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn | Thường xuyên
9 | Báo cáo tình hình, kết quả kiểm soát TTHC | Báo cáo quý, năm | Trung tâm Phục vụ hành chính công xã | Các phòng chuyên môn | Hằng quý, hằng năm
@bo_may Phụ lục III. CẢI CÁCH TỔ CHỨC BỘ MÁY
1 | Kiện toàn tổ chức bộ máy các phòng chuyên môn, đơn vị sự nghiệp | Quyết định | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Theo chỉ đạo của UBND tỉnh
2 | Thực hiện phân cấp, uỷ quyền cho công chức Trung tâm Phục vụ hành chính công | Quyết định ủy quyền | Văn phòng HĐND và UBND | Các phòng chuyên môn | 6 tháng đầu năm 2026
3 | Rà soát, sửa đổi Quy chế làm việc của UBND xã | Quyết định ban hành Quy chế | Văn phòng HĐND và UBND | Các phòng chuyên môn | Quý I/2026
@cong_vu Phụ lục IV. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
1 | Xây dựng Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức | Kế hoạch | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Quý I/2026
2 | Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính | Kế hoạch ;; Thông báo kết luận ;; Báo cáo | Phòng Văn hoá - Xã hội | Văn phòng HĐND và UBND | Định kỳ, đột xuất
3 | Chuyển đổi vị trí công tác theo quy định | Quyết định | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Trong năm 2026
4 | Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức năm 2026 | Quyết định ;; Thông báo | Phòng Văn hoá - Xã hội | Các phòng chuyên môn; các trường học | Tháng 12/2026
5 | Cử công chức tham gia các lớp bồi dưỡng do tỉnh tổ chức | Quyết định cử | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Theo kế hoạch của Sở Nội vụ
@tai_chinh Phụ lục V. CẢI CÁCH TÀI CHÍNH CÔNG
1 | Lập, phân bổ dự toán ngân sách xã năm 2027 | Nghị quyết của HĐND xã | Phòng Kinh tế | Các phòng chuyên môn | Tháng 11-12/2026
2 | Giao quyền tự chủ tài chính cho đơn vị sự nghiệp công lập | Quyết định | Phòng Kinh tế | Các trường học | Theo hướng dẫn của Sở Tài chính
3 | Thực hành tiết kiệm, chống lãng phí | Chương trình ;; Báo cáo | Phòng Kinh tế | Các phòng chuyên môn | Thường xuyên
4 | Sắp xếp, xử lý trụ sở, tài sản công dôi dư sau sắp xếp đơn vị hành chính | Phương án ;; Quyết định | Phòng Kinh tế | Các phòng chuyên môn | Trước 30/11/2026
5 | Công khai dự toán, quyết toán ngân sách | Quyết định công khai | Phòng Kinh tế | Các phòng chuyên môn | Hằng quý
@chinh_quyen_so Phụ lục VI. XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ
1 | Triển khai Kế hoạch chuyển đổi số năm 2026 | Kế hoạch ;; Báo cáo kết quả thực hiện | Phòng Văn hoá - Xã hội | Tổ công nghệ số cộng đồng | Cả năm 2026
2 | Vận hành Trang thông tin điện tử xã | Tin, bài được đăng tải | Văn phòng HĐND và UBND | Các phòng chuyên môn | Thường xuyên
3 | Duy trì áp dụng Hệ thống quản lý chất lượng TCVN ISO 9001:2015 | Kế hoạch ;; Biên bản đánh giá nội bộ | Văn phòng HĐND và UBND | Các phòng chuyên môn | Cả năm 2026
4 | Gửi, nhận văn bản điện tử, ký số cá nhân trên hệ thống quản lý văn bản | Văn bản điện tử ký số | Văn phòng HĐND và UBND | Các phòng chuyên môn | Thường xuyên
5 | Tập huấn an toàn thông tin, kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng | Kế hoạch ;; Lớp tập huấn | Phòng Văn hoá - Xã hội | Công an xã | Quý III/2026
@chi_dao Phụ lục VII. CHỈ ĐẠO, ĐIỀU HÀNH, TUYÊN TRUYỀN
1 | Ban hành Kế hoạch CCHC năm 2026 | Kế hoạch | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Trước ngày 20/01/2026
2 | Tổ chức hội nghị sơ kết, tổng kết công tác CCHC | Hội nghị ;; Báo cáo | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Quý II, Quý IV/2026
3 | Phát thanh tuyên truyền về CCHC trên hệ thống truyền thanh xã | Chương trình phát thanh | Trung tâm Dịch vụ sự nghiệp công | Phòng Văn hoá - Xã hội | Hàng tuần
4 | Tự đánh giá, chấm điểm Chỉ số CCHC cấp xã | Báo cáo tự chấm điểm ;; Tài liệu kiểm chứng | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Quý IV/2026
5 | Tổ chức đối thoại với người dân, doanh nghiệp | Kế hoạch ;; Thông báo kết luận | Văn phòng HĐND và UBND | Ủy ban MTTQ Việt Nam xã | Quý II, Quý IV/2026
6 | Ban hành Kế hoạch CCHC năm 2027 | Kế hoạch | Phòng Văn hoá - Xã hội | Các phòng chuyên môn | Tháng 12/2026
""")
TARGETS = targets("""
chung | >= 100 % | sản phẩm cụ thể
chung/chi_dao | >= 100 % | UBND tỉnh giao
chung/tthc | >= 99 % | đúng hạn
chung/tthc/cong_vu | = 0 */tình trạng/trường hợp/vụ | phiền hà
chung/tthc/chinh_quyen_so | >= 70 % | nộp trực tuyến
chung/tthc/chinh_quyen_so | >= 60 % | thanh toán trực tuyến
chung/tthc/chinh_quyen_so | >= 85 % | số hóa
chung/chi_dao/tthc | > 92 % | hài lòng
chung/cong_vu | >= 100 % | xếp loại
chung/tai_chinh | >= 10 % | chi thường xuyên
chung/chi_dao | >= 2 cuộc/cuộc đối thoại | đối thoại
chung/chi_dao | >= 1 sáng kiến/sáng kiến CCHC | sáng kiến
chung/chinh_quyen_so | >= 100 % | ký số
""")
PLAN = Plan(
    name="ba_vinh",
    form="docx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "TT"),
            ("content", "Nội dung công việc"),
            ("products", "Sản phẩm dự kiến"),
            ("lead", "Đơn vị chủ trì"),
            ("coord", "Đơn vị phối hợp"),
            ("time", "Thời gian thực hiện"),
        ),
        annexes=True,
        landscape=True,
        widths=(1.2, 8, 5, 4, 4, 3),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Ba Vinh Hạ",
        province="Quảng Ngãi",
        number="08/KH-UBND",
        date="2026-01-12",
        date_text="ngày 12 tháng 01 năm 2026",
        title="Thực hiện công tác cải cách hành chính năm 2026 trên địa bàn xã Ba Vinh Hạ",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN",
        position="CHỦ TỊCH",
        signer="Phạm Văn Rin",
        bases=("201/KH-UBND",),
        replaces=(),
        recipients=(
            "UBND tỉnh (b/c)",
            "Sở Nội vụ (b/c)",
            "Thường trực Đảng ủy, HĐND xã",
            "Chủ tịch, các PCT UBND xã",
            "Các phòng, ban, đơn vị",
            "Lưu: VT, VHXH",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline", "unit-spellings"}),
    duties=(
        Duty("collect", "quarterly", "ngày 05", "Văn hoá"),
        Duty("collect", "yearly", "", "Văn hoá"),
        Duty("send", "yearly", "ngày 10", "Sở Nội vụ"),
    ),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ BA VINH HẠ", "Số: 08 /KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Ba Vinh Hạ, ngày 12 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- UBND tỉnh (b/c);",
            "- Sở Nội vụ (b/c);",
            "- Thường trực Đảng ủy, HĐND xã;",
            "- Chủ tịch, các PCT UBND xã;",
            "- Các phòng, ban, đơn vị;",
            "- Lưu: VT, VHXH.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "Phạm Văn Rin"),
    ),
)
