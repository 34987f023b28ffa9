# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Phường Kim Long Đông (Thành phố Huế): Word, the targets in a table of their own, the leads in merged cells."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính phường Kim Long Đông năm 2026
Căn cứ Kế hoạch số 501/KH-UBND ngày 19 tháng 12 năm 2025 của UBND thành phố Huế về cải cách hành chính năm 2026, UBND phường Kim Long Đông ban hành Kế hoạch cải cách hành chính phường năm 2026 như sau:
* I. MỤC ĐÍCH, YÊU CẦU
1. Tiếp tục đổi mới mạnh mẽ lề lối làm việc, nâng cao chất lượng phục vụ của chính quyền phường.
2. Bảo đảm sự lãnh đạo, chỉ đạo thống nhất của Đảng ủy phường; huy động sự tham gia của người dân, doanh nghiệp.
* II. MỤC TIÊU
1. Mục tiêu tổng quát: Xây dựng phường trở thành đơn vị điểm của thành phố về chính quyền số và phục vụ người dân.
2. Các chỉ tiêu cụ thể: Chi tiết tại Phụ lục I.
* III. NHIỆM VỤ CHỦ YẾU
1. Chỉ đạo, điều hành: đổi mới phương thức chỉ đạo, kiểm tra; thực hiện phong trào thi đua "Chính quyền thân thiện, vì Nhân dân phục vụ".
2. Cải cách thể chế: nâng cao chất lượng văn bản; công tác phổ biến pháp luật.
3. Cải cách thủ tục hành chính: nâng cao chất lượng hoạt động của Trung tâm Phục vụ hành chính công phường.
4. Cải cách tổ chức bộ máy, chế độ công vụ, tài chính công.
5. Xây dựng chính quyền số.
(Nhiệm vụ cụ thể tại Phụ lục II kèm theo)
* IV. TỔ CHỨC THỰC HIỆN
1. Thủ trưởng các phòng, đơn vị thuộc UBND phường chịu trách nhiệm trước UBND phường, Chủ tịch UBND phường về kết quả thực hiện; gửi báo cáo quý trước ngày 10 tháng cuối quý, báo cáo năm trước ngày 01/12/2026 về Phòng Văn hóa - Xã hội.
2. Phòng Văn hóa - Xã hội tổng hợp, tham mưu UBND phường báo cáo UBND thành phố và Sở Nội vụ theo quy định.
$SIGN
$PAGE
= Phụ lục I
= CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026
$TABLE chitieu
$PAGE
= Phụ lục II
= NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
~ (Ban hành kèm theo Kế hoạch số 33/KH-UBND ngày 22/01/2026 của UBND phường Kim Long Đông)
$ROWS
"""
ROWS = rows("""
@chi_dao I. CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH
1 | Ban hành Kế hoạch CCHC của phường | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, đơn vị liên quan | Tháng 01
2 | Phát động phong trào thi đua "Chính quyền thân thiện, vì Nhân dân phục vụ" | Kế hoạch phát động | ^ | Công đoàn phường | Quý I
3 | Kiểm tra CCHC tại các phòng, đơn vị | Quyết định thành lập đoàn ;; Kết luận kiểm tra | ^ | Các phòng, đơn vị liên quan | Quý III
@the_che II. CẢI CÁCH THỂ CHẾ
4 | Xây dựng kế hoạch công tác văn bản QPPL, phổ biến giáo dục pháp luật | Kế hoạch | Văn phòng HĐND và UBND phường | Các phòng, đơn vị liên quan | Tháng 02
5 | Tổ chức hội nghị phổ biến các luật mới | Hội nghị | ^ | Ủy ban MTTQ Việt Nam phường | Quý II, III
@tthc III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
6 | Thí điểm mô hình "Ngày không hẹn" trong giải quyết TTHC | Kế hoạch ;; Báo cáo đánh giá | Trung tâm Phục vụ hành chính công phường | Các phòng, đơn vị liên quan | Từ tháng 3 đến tháng 9
7 | Trả kết quả TTHC tại nhà cho người cao tuổi, người khuyết tật | Danh sách hồ sơ | ^ | Đoàn Thanh niên; Tổ dân phố | Thường xuyên
8 | Đối thoại với doanh nghiệp, hộ kinh doanh về TTHC | Thông báo kết luận | ^ | Phòng Kinh tế, Hạ tầng và Đô thị | Tháng 10
@bo_may IV. CẢI CÁCH TỔ CHỨC BỘ MÁY
9 | Sắp xếp, kiện toàn các tổ dân phố | Nghị quyết HĐND | Phòng Văn hóa - Xã hội | Tổ dân phố | Theo tiến độ chung của thành phố
@cong_vu V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
10 | Đánh giá công chức bằng KPI trên phần mềm | Kết quả đánh giá | Phòng Văn hóa - Xã hội | Các phòng, đơn vị liên quan | Hằng tháng
11 | Cử công chức dự tập huấn nghiệp vụ | Danh sách cử tham gia | ^ | Các phòng, đơn vị liên quan | Theo kế hoạch của Sở Nội vụ
@tai_chinh VI. CẢI CÁCH TÀI CHÍNH CÔNG
12 | Đẩy nhanh tiến độ giải ngân vốn đầu tư công | Báo cáo | Phòng Kinh tế, Hạ tầng và Đô thị | Các phòng, đơn vị liên quan | Hằng quý
13 | Công khai tài chính, ngân sách | Văn bản công khai | ^ | Các phòng, đơn vị liên quan | Theo quy định
@chinh_quyen_so VII. XÂY DỰNG CHÍNH QUYỀN SỐ
14 | Tích hợp kênh tiếp nhận phản ánh hiện trường trên Hue-S | Phản ánh được xử lý | Văn phòng HĐND và UBND phường | Tổ dân phố | Thường xuyên
15 | Lắp đặt Wi-Fi miễn phí tại nhà văn hóa tổ dân phố | Biên bản nghiệm thu | Phòng Văn hóa - Xã hội | Tổ dân phố | Trước 30/9
""")
TARGETS = targets("""
chi_dao | >= 100 % | nhiệm vụ được giao
chi_dao | <= 10 thứ hạng | xếp hạng
chi_dao | >= 2 sáng kiến | Sáng kiến
the_che | >= 100 % | Văn bản
tthc | >= 99.5 % | đúng hạn
tthc | >= 85 % | trực tuyến
tthc | >= 95 % | hài lòng
cong_vu | >= 90 % | bồi dưỡng
tai_chinh | >= 95 % | giải ngân
chinh_quyen_so | >= 100 % | ký số
chinh_quyen_so | >= 60 % | chữ ký số cá nhân
""")
PLAN = Plan(
    name="kim_long",
    form="docx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "TT"),
            ("content", "Nhiệm vụ"),
            ("lead", "Đơn vị chủ trì tham mưu"),
            ("coord", "Đơn vị phối hợp"),
            ("products", "Sản phẩm hoàn thành"),
            ("time", "Thời gian hoàn thành (năm 2026)"),
        ),
        bullets="lines",
        widths=(1.1, 5.5, 3, 3, 3, 2.4),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Kim Long Đông",
        province="Huế",
        number="33/KH-UBND",
        date="2026-01-22",
        date_text="ngày 22 tháng 01 năm 2026",
        title="Cải cách hành chính phường Kim Long Đông năm 2026",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN",
        position="CHỦ TỊCH",
        signer="Tôn Nữ Diệu Hiền",
        bases=("501/KH-UBND",),
        replaces=(),
        recipients=(
            "UBND thành phố",
            "Sở Nội vụ",
            "TVĐU, TT HĐND phường",
            "CT, PCT UBND phường",
            "Các phòng, đơn vị",
            "Tổ dân phố",
            "Lưu: VT, VHXH",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "quarterly", "ngày 10", "Văn hóa"),
        Duty("collect", "yearly", "01/12", "Văn hóa"),
    ),
    optional_duties=(Duty("send", "*", "", ""),),
    head=(
        ("ỦY BAN NHÂN DÂN", "PHƯỜNG KIM LONG ĐÔNG", "Số: 33/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Kim Long Đông, ngày 22 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- UBND thành phố;",
            "- Sở Nội vụ;",
            "- TVĐU, TT HĐND phường;",
            "- CT, PCT UBND phường;",
            "- Các phòng, đơn vị;",
            "- Tổ dân phố;",
            "- Lưu: VT, VHXH.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "Tôn Nữ Diệu Hiền"),
    ),
    extras={
        "chitieu": (
            ("TT", "Chỉ tiêu", "Đơn vị tính", "Chỉ tiêu năm 2026", "Đơn vị theo dõi"),
            ("#I. Chỉ đạo, điều hành", "", "", "", ""),
            ("1", "Tỷ lệ hoàn thành nhiệm vụ được giao", "%", "100", "Văn phòng HĐND và UBND phường"),
            ("2", "Xếp hạng Chỉ số CCHC trong các phường", "Thứ hạng", "≤ 10", "Phòng Văn hóa - Xã hội"),
            ("3", "Sáng kiến CCHC được công nhận", "Sáng kiến", "02", "Phòng Văn hóa - Xã hội"),
            ("#II. Cải cách thể chế", "", "", "", ""),
            ("4", "Văn bản ban hành đúng quy định", "%", "100", "Văn phòng HĐND và UBND phường"),
            ("#III. Cải cách thủ tục hành chính", "", "", "", ""),
            (
                "5",
                "Hồ sơ TTHC giải quyết đúng hạn",
                "%",
                "≥ 99,5",
                "Trung tâm Phục vụ hành chính công phường",
            ),
            ("6", "Hồ sơ nộp trực tuyến", "%", "≥ 85", "Trung tâm Phục vụ hành chính công phường"),
            ("7", "Mức độ hài lòng của người dân", "%", "≥ 95", "Trung tâm Phục vụ hành chính công phường"),
            ("#IV. Cải cách chế độ công vụ", "", "", "", ""),
            ("8", "Cán bộ, công chức được bồi dưỡng", "%", "90", "Phòng Văn hóa - Xã hội"),
            ("#V. Cải cách tài chính công", "", "", "", ""),
            ("9", "Tỷ lệ giải ngân vốn đầu tư công", "%", "≥ 95", "Phòng Kinh tế, Hạ tầng và Đô thị"),
            ("#VI. Xây dựng chính quyền số", "", "", "", ""),
            ("10", "Văn bản điện tử được ký số", "%", "100", "Văn phòng HĐND và UBND phường"),
            ("11", "Người dân trưởng thành có chữ ký số cá nhân", "%", "≥ 60", "Phòng Văn hóa - Xã hội"),
        )
    },
)
