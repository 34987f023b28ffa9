# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Phường Ngã Bảy Nam (Thành phố Cần Thơ): PDF, landscape annexes whose rows are cut by the page, no repeated header."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính nhà nước năm 2026 của phường Ngã Bảy Nam
Thực hiện Kế hoạch số 405/KH-UBND ngày 26 tháng 12 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ về cải cách hành chính nhà nước thành phố Cần Thơ năm 2026, Ủy ban nhân dân phường Ngã Bảy Nam ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 với các nội dung cụ thể như sau:
* I. MỤC ĐÍCH, YÊU CẦU
* 1. Mục đích
a) Tạo bước chuyển căn bản trong giải quyết thủ tục hành chính, lấy sự hài lòng của người dân làm thước đo.
b) Hoàn thành các chỉ tiêu thành phố giao.
* 2. Yêu cầu
a) Người đứng đầu trực tiếp chỉ đạo, chịu trách nhiệm về kết quả CCHC.
b) Không để phát sinh chi phí ngoài dự toán.
* II. MỤC TIÊU, CHỈ TIÊU
* 1. Chỉ tiêu về chỉ đạo, điều hành
a) Chỉ số CCHC năm 2026 của phường đạt từ 92 điểm trở lên, xếp trong nhóm 20 xã, phường đứng đầu thành phố.
b) Số cơ quan, đơn vị được kiểm tra CCHC đạt ít nhất 30%; 100% vấn đề phát hiện qua kiểm tra được xử lý.
* 2. Chỉ tiêu về cải cách thủ tục hành chính
a) 100% TTHC đủ điều kiện được cung cấp trực tuyến toàn trình; tỷ lệ hồ sơ trực tuyến đạt tối thiểu 85%; tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 99%.
b) Thời gian chờ của người dân khi đến giao dịch không quá 15 phút.
c) Mức độ hài lòng của người dân đạt từ 96% trở lên.
* 3. Chỉ tiêu về tổ chức bộ máy và công vụ
a) 100% vị trí lãnh đạo, quản lý được bổ nhiệm đúng tiêu chuẩn.
b) Tỷ lệ cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên đạt trên 90%.
* 4. Chỉ tiêu về tài chính công
a) Thu ngân sách đạt 105% dự toán được giao.
b) Giải ngân vốn đầu tư công đạt trên 95% kế hoạch.
* 5. Chỉ tiêu về chính quyền số
a) 100% cán bộ, công chức được cấp và sử dụng chữ ký số.
b) 80% hộ kinh doanh sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền.
* III. NHIỆM VỤ, GIẢI PHÁP
Thực hiện đồng bộ các nhiệm vụ trên 7 lĩnh vực theo các phụ lục ban hành kèm theo Kế hoạch này.
* IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị: xây dựng kế hoạch chi tiết; báo cáo tháng trước ngày 20 hằng tháng, báo cáo quý trước ngày 10 của tháng cuối quý gửi Phòng Văn hóa - Xã hội.
2. Phòng Văn hóa - Xã hội: chủ trì, tham mưu; tổng hợp báo cáo Sở Nội vụ theo quy định.
3. Phòng Kinh tế, Hạ tầng và Đô thị: bố trí kinh phí thực hiện.
$SIGN
$PAGE
= CÁC PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
~ (Ban hành kèm theo Kế hoạch số 27/KH-UBND ngày 19 tháng 01 năm 2026 của UBND phường Ngã Bảy Nam)
$ROWS
"""
ROWS = rows("""
@chi_dao Phụ lục 1: Công tác chỉ đạo, điều hành
1 | Ban hành Kế hoạch CCHC, Kế hoạch kiểm tra CCHC và Kế hoạch tuyên truyền CCHC năm 2026 của phường | 03 kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, đơn vị thuộc phường | Tháng 01/2026
2 | Tổ chức kiểm tra công tác CCHC gắn với kiểm tra hoạt động công vụ và kiểm soát thủ tục hành chính tại các phòng, đơn vị sự nghiệp trực thuộc Ủy ban nhân dân phường | Quyết định thành lập Đoàn kiểm tra ;; Biên bản kiểm tra ;; Thông báo kết luận | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND phường; Trung tâm Phục vụ hành chính công phường | Quý II và Quý III/2026
3 | Tổ chức Hội thi "Công chức trẻ với cải cách hành chính" | Kế hoạch ;; Giấy khen | Phòng Văn hóa - Xã hội | Đoàn TNCS Hồ Chí Minh phường | Tháng 9/2026
4 | Gặp gỡ, đối thoại giữa lãnh đạo phường với người dân, doanh nghiệp | Thông báo kết luận đối thoại | Văn phòng HĐND và UBND phường | Ủy ban MTTQ Việt Nam phường | Định kỳ 6 tháng
@the_che Phụ lục 2: Cải cách thể chế
1 | Rà soát, xử lý văn bản quy phạm pháp luật của các phường trước sắp xếp | Báo cáo ;; Danh mục văn bản | Văn phòng HĐND và UBND phường | Các phòng, đơn vị thuộc phường | Trước ngày 01/7/2026
2 | Theo dõi thi hành pháp luật trong lĩnh vực trọng tâm, liên ngành năm 2026 theo kế hoạch của thành phố và tổng hợp kiến nghị của người dân, doanh nghiệp về những quy định còn chồng chéo, chưa phù hợp với thực tiễn quản lý ở cơ sở | Báo cáo kết quả theo dõi | Văn phòng HĐND và UBND phường | Các phòng, đơn vị thuộc phường | Quý IV/2026
@tthc Phụ lục 3: Cải cách thủ tục hành chính
1 | Tái cấu trúc quy trình nội bộ đối với các thủ tục có nhiều hồ sơ phát sinh | Quyết định ban hành quy trình | Trung tâm Phục vụ hành chính công phường | Phòng Kinh tế, Hạ tầng và Đô thị | Quý I/2026
2 | Tiếp nhận hồ sơ, trả kết quả không phụ thuộc địa giới hành chính trong phạm vi thành phố | Hồ sơ được tiếp nhận, giải quyết | Trung tâm Phục vụ hành chính công phường | Các phòng, đơn vị thuộc phường | Cả năm 2026
3 | Lắp đặt hệ thống xếp hàng tự động và màn hình công khai | Hệ thống được đưa vào sử dụng | Trung tâm Phục vụ hành chính công phường | Phòng Kinh tế, Hạ tầng và Đô thị | Trước ngày 30 tháng 6 năm 2026
4 | Bố trí quầy ưu tiên cho người cao tuổi, phụ nữ mang thai, người khuyết tật | Quầy ưu tiên | Trung tâm Phục vụ hành chính công phường | Đoàn TNCS Hồ Chí Minh phường | Thường xuyên
5 | Thực hiện đánh giá chất lượng giải quyết thủ tục hành chính theo thời gian thực trên Cổng Dịch vụ công quốc gia và công khai kết quả đánh giá hằng tháng tại trụ sở | Bảng kết quả đánh giá | Trung tâm Phục vụ hành chính công phường | Các phòng, đơn vị thuộc phường | Hằng tháng
@bo_may Phụ lục 4: Cải cách tổ chức bộ máy
1 | Rà soát chức năng, nhiệm vụ của các phòng chuyên môn | Quyết định sửa đổi, bổ sung | Phòng Văn hóa - Xã hội | Các phòng, đơn vị thuộc phường | Quý II/2026
2 | Thực hiện tinh giản biên chế gắn với cơ cấu lại đội ngũ | Danh sách tinh giản | Phòng Văn hóa - Xã hội | Phòng Kinh tế, Hạ tầng và Đô thị | Theo lộ trình của thành phố
@cong_vu Phụ lục 5: Cải cách chế độ công vụ
1 | Xây dựng tiêu chí đánh giá công chức theo kết quả công việc | Quy chế đánh giá | Phòng Văn hóa - Xã hội | Các phòng, đơn vị thuộc phường | Quý I/2026
2 | Bồi dưỡng kỹ năng giao tiếp, ứng xử với người dân cho công chức làm việc tại Trung tâm Phục vụ hành chính công và nhân viên bưu điện được giao tiếp nhận hồ sơ | Lớp bồi dưỡng | Trung tâm Phục vụ hành chính công phường | Phòng Văn hóa - Xã hội; Bưu điện khu vực | Tháng 4/2026
3 | Khen thưởng đột xuất công chức có sáng kiến | Quyết định khen thưởng | Phòng Văn hóa - Xã hội | Các phòng, đơn vị thuộc phường | Khi có thành tích
@tai_chinh Phụ lục 6: Cải cách tài chính công
1 | Giao dự toán thu, chi ngân sách năm 2027 cho các đơn vị | Quyết định giao dự toán | Phòng Kinh tế, Hạ tầng và Đô thị | Các phòng, đơn vị thuộc phường | Trước ngày 31/12/2026
2 | Đẩy mạnh xã hội hóa dịch vụ vệ sinh môi trường, chiếu sáng công cộng | Đề án ;; Hợp đồng cung ứng dịch vụ | Phòng Kinh tế, Hạ tầng và Đô thị | Các khu vực | Quý III - Quý IV/2026
@chinh_quyen_so Phụ lục 7: Xây dựng chính quyền số
1 | Triển khai trợ lý ảo hỗ trợ công chức tra cứu văn bản | Trợ lý ảo được đưa vào vận hành | Văn phòng HĐND và UBND phường | Phòng Văn hóa - Xã hội | Quý III/2026
2 | Vận động hộ kinh doanh sử dụng hóa đơn điện tử, thanh toán không dùng tiền mặt tại chợ và tuyến phố kiểu mẫu | Danh sách hộ kinh doanh tham gia | Phòng Kinh tế, Hạ tầng và Đô thị | Tổ công nghệ số cộng đồng | Cả năm 2026
3 | Bảo đảm an toàn thông tin, định kỳ sao lưu dữ liệu | Nhật ký sao lưu | Văn phòng HĐND và UBND phường | Các phòng, đơn vị thuộc phường | Hằng tuần
""")
TARGETS = targets("""
chi_dao | >= 92 điểm | Chỉ số CCHC
chi_dao | <= 20 thứ hạng | đứng đầu
chi_dao | >= 30 % | kiểm tra CCHC
chi_dao | >= 100 % | phát hiện qua kiểm tra
tthc | >= 100 % | toàn trình
tthc | >= 85 % | trực tuyến
tthc | >= 99 % | đúng hạn
tthc | <= 15 phút | giao dịch
tthc | >= 96 % | hài lòng
bo_may/cong_vu | >= 100 % | bổ nhiệm
bo_may/cong_vu | > 90 % | hoàn thành tốt
tai_chinh | >= 105 % | Thu ngân sách
tai_chinh | > 95 % | Giải ngân
chinh_quyen_so | >= 100 % | chữ ký số
chinh_quyen_so | >= 80 % | hóa đơn điện tử
? chung | = 0 */chi phí | chi phí
? chi_dao | >= 3 kế hoạch | kế hoạch
""")
PLAN = Plan(
    name="nga_bay",
    form="pdf",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "STT"),
            ("content", "Nhiệm vụ"),
            ("lead", "Đơn vị chủ trì"),
            ("coord", "Đơn vị phối hợp"),
            ("time", "Thời gian hoàn thành"),
            ("products", "Kết quả đầu ra"),
        ),
        annexes=True,
        bullets="dash",
        landscape=True,
        widths=(1.2, 8.2, 4.5, 4.5, 3.2, 4.4),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Ngã Bảy Nam",
        province="Cần Thơ",
        number="27/KH-UBND",
        date="2026-01-19",
        date_text="ngày 19 tháng 01 năm 2026",
        title="Cải cách hành chính nhà nước năm 2026 của phường Ngã Bảy Nam",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        position="PHÓ CHỦ TỊCH",
        signer="Huỳnh Quốc Khởi",
        bases=("405/KH-UBND",),
        replaces=(),
        recipients=(
            "Sở Nội vụ thành phố",
            "TT. Đảng ủy, TT. HĐND phường",
            "CT và các PCT UBND phường",
            "Các phòng, đơn vị thuộc phường",
            "Lưu: VT",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "monthly", "ngày 20", "Văn hóa"),
        Duty("collect", "quarterly", "ngày 10", "Văn hóa"),
    ),
    optional_duties=(Duty("send", "*", "", ""),),
    head=(
        ("ỦY BAN NHÂN DÂN", "PHƯỜNG NGÃ BẢY NAM", "Số: 27/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Ngã Bảy Nam, ngày 19 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- Sở Nội vụ thành phố;",
            "- TT. Đảng ủy, TT. HĐND phường;",
            "- CT và các PCT UBND phường;",
            "- Các phòng, đơn vị thuộc phường;",
            "- Lưu: VT.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Huỳnh Quốc Khởi"),
    ),
)
