# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Quảng Hợp Bắc (Quảng Trị): PDF out of LibreOffice, an annex for each area, blank day, two leads in a cell."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính nhà nước năm 2026
= xã Quảng Hợp Bắc
Thực hiện Quyết định số 4410/QĐ-UBND ngày 28/12/2025 của UBND tỉnh Quảng Trị về việc ban hành Kế hoạch CCHC tỉnh Quảng Trị năm 2026, UBND xã Quảng Hợp Bắc ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 như sau:
* I. MỤC TIÊU CHUNG
Nâng cao hiệu lực, hiệu quả hoạt động của chính quyền xã sau sắp xếp; tăng ít nhất 05 bậc trên bảng xếp hạng Chỉ số CCHC so với năm 2025.
* II. MỤC TIÊU CỤ THỂ
* 1. Cải cách thể chế
- Hoàn thành 100% nhiệm vụ xây dựng văn bản quy phạm pháp luật trong năm.
- 100% cán bộ thôn được phổ biến pháp luật.
* 2. Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ trễ hạn dưới 1%.
- Tỷ lệ hồ sơ trực tuyến đạt 75% trở lên, tỷ lệ thanh toán trực tuyến đạt 80% trở lên.
- 100% hồ sơ, kết quả được số hóa.
- Mức độ hài lòng đạt tối thiểu 90%.
* 3. Cải cách tổ chức bộ máy
- Tỷ lệ tinh giản biên chế đạt 1,5%.
* 4. Cải cách chế độ công vụ
- 100% viên chức được ký hợp đồng đúng vị trí việc làm.
- Kiểm tra công vụ từ 03 cuộc trở lên.
* 5. Cải cách tài chính công
- 100% đơn vị sự nghiệp được giao quyền tự chủ.
* 6. Chính quyền số
- 100% cuộc họp của UBND xã sử dụng tài liệu điện tử.
- Xây dựng 01 mô hình thôn thông minh.
* III. NHIỆM VỤ
Nhiệm vụ cụ thể của từng lĩnh vực tại các Phụ lục kèm theo.
* IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã: chủ trì tham mưu nhiệm vụ cải cách thể chế.
2. Phòng Văn hóa - Xã hội: chủ trì theo dõi; tham mưu báo cáo hằng quý, 6 tháng, năm gửi Sở Nội vụ trước ngày 15 của tháng cuối quý.
3. Trung tâm Phục vụ hành chính công: bảo đảm 100% hồ sơ được tiếp nhận đúng quy trình.
4. Các trường học, Trạm Y tế: thực hiện niêm yết công khai thủ tục hành chính thuộc lĩnh vực.
$SIGN
$ROWS
"""
ROWS = rows("""
@the_che PHỤ LỤC I: CẢI CÁCH THỂ CHẾ
1 | Tham mưu ban hành Nghị quyết quy phạm pháp luật của HĐND xã | Nghị quyết | Văn phòng HĐND và UBND xã | Ban Pháp chế HĐND xã | Theo kỳ họp HĐND xã
2 | Phổ biến pháp luật cho cán bộ thôn | Hội nghị | Văn phòng HĐND và UBND xã | Các thôn | Quý II/2026
@tthc PHỤ LỤC II: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
1 | Ban hành Kế hoạch kiểm soát thủ tục hành chính | Kế hoạch | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | Trước 15/01/2026
2 | Số hóa kết quả giải quyết thủ tục hành chính | Dữ liệu số hóa ;; Báo cáo | Trung tâm Phục vụ hành chính công; Phòng Kinh tế | Các phòng chuyên môn | Năm 2026
3 | Hướng dẫn người dân thanh toán trực tuyến | Tờ hướng dẫn | Trung tâm Phục vụ hành chính công | Tổ công nghệ số cộng đồng | Thường xuyên
4 | Lấy phiếu đánh giá sự hài lòng | Phiếu đánh giá ;; Báo cáo tổng hợp | Trung tâm Phục vụ hành chính công | Ủy ban Mặt trận Tổ quốc Việt Nam xã | Tháng 6 và tháng 11/2026
@bo_may PHỤ LỤC III: CẢI CÁCH TỔ CHỨC BỘ MÁY
1 | Xây dựng Đề án tinh giản biên chế | Đề án | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Quý I/2026
2 | Bàn giao, tiếp nhận nhiệm vụ phân cấp | Biên bản bàn giao | Phòng Văn hóa - Xã hội, Phòng Kinh tế | Các phòng chuyên môn | Khi có quyết định phân cấp
@cong_vu PHỤ LỤC IV: CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
1 | Kiểm tra công vụ tại các phòng, trường học | Kế hoạch ;; Kết luận kiểm tra | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND xã | Quý II, III, IV/2026
2 | Thực hiện chế độ tiền lương mới | Quyết định nâng lương | Phòng Văn hóa - Xã hội | Phòng Kinh tế | Theo quy định hiện hành
3 | Xây dựng kế hoạch biên chế năm 2027 | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Quý II/2027
@tai_chinh PHỤ LỤC V: CẢI CÁCH TÀI CHÍNH CÔNG
1 | Giao quyền tự chủ cho các đơn vị sự nghiệp | Quyết định giao | Phòng Kinh tế | Các trường học, Trạm Y tế | Tháng 3/2026
2 | Công khai quyết toán ngân sách | Quyết định công khai | Phòng Kinh tế | Các thôn | Trước ngày 30/6/2026
@chinh_quyen_so PHỤ LỤC VI: XÂY DỰNG CHÍNH QUYỀN SỐ
1 | Xây dựng mô hình thôn thông minh | Mô hình | Phòng Văn hóa - Xã hội | Các thôn | Quý IV/2026
2 | Triển khai phòng họp không giấy | Phần mềm phòng họp | Văn phòng HĐND và UBND xã | Các phòng chuyên môn |
3 | Kiểm thử, sao lưu hệ thống | Báo cáo | Văn phòng HĐND và UBND xã | Phòng Văn hóa - Xã hội | Định kỳ hằng tháng
@chi_dao PHỤ LỤC VII: CHỈ ĐẠO ĐIỀU HÀNH
1 | Ban hành Kế hoạch CCHC | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Tháng 01/2026
2 | Phát động sáng kiến CCHC trong toàn xã | Văn bản phát động ;; Quyết định công nhận | Phòng Văn hóa - Xã hội | Liên đoàn Lao động xã | Quý I - Quý III/2026
3 | Báo cáo kết quả CCHC định kỳ | Báo cáo | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Hằng quý, 6 tháng, năm
""")
TARGETS = targets("""
chung/chi_dao | >= 5 bậc | xếp hạng
the_che | >= 100 % | xây dựng văn bản
the_che | >= 100 % | cán bộ thôn
tthc | < 1 % | trễ hạn
tthc | >= 75 % | trực tuyến
tthc | >= 80 % | thanh toán
tthc | >= 100 % | số hóa
tthc | >= 90 % | hài lòng
bo_may | >= 1.5 % | tinh giản
cong_vu | >= 100 % | hợp đồng
cong_vu | >= 3 cuộc | công vụ
tai_chinh | >= 100 % | tự chủ
chinh_quyen_so | >= 100 % | tài liệu điện tử
chinh_quyen_so | >= 1 mô hình/mô hình thôn thông minh | thông minh
chung/tthc | >= 100 % | đúng quy trình
""")
PLAN = Plan(
    name="quang_hop",
    form="kept.pdf",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "TT"),
            ("content", "Nội dung"),
            ("products", "Sản phẩm/Kết quả"),
            ("lead", "CQ chủ trì"),
            ("coord", "CQ phối hợp"),
            ("time", "Thời gian HT"),
        ),
        annexes=True,
        landscape=True,
        widths=(1.2, 7, 4, 4.5, 4, 3.4),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Quảng Hợp Bắc",
        province="Quảng Trị",
        number=None,
        date=None,
        date_text="ngày tháng 01 năm 2026",
        title="Cải cách hành chính nhà nước năm 2026 xã Quảng Hợp Bắc",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        position="PHÓ CHỦ TỊCH",
        signer="Hồ Thị Minh Châu",
        bases=("4410/QĐ-UBND",),
        replaces=(),
        recipients=(
            "Sở Nội vụ",
            "Đảng ủy, HĐND xã",
            "Các phòng chuyên môn",
            "Các trường học, Trạm Y tế",
            "Các thôn",
            "Lưu: VT",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset({"empty-number", "year-outside-plan", "no-deadline"}),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("send", "quarterly", "ngày 15", "Sở Nội vụ"),
        Duty("send", "half-yearly", "", "Sở Nội vụ"),
        Duty("send", "yearly", "", "Sở Nội vụ"),
    ),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ QUẢNG HỢP BẮC", "Số:       /KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Quảng Hợp Bắc, ngày      tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- Sở Nội vụ;",
            "- Đảng ủy, HĐND xã;",
            "- Các phòng chuyên môn;",
            "- Các trường học, Trạm Y tế;",
            "- Các thôn;",
            "- Lưu: VT.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Hồ Thị Minh Châu"),
    ),
)
