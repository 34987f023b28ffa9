# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Thạch Bình Trung (Ninh Bình): text with markdown and HTML remains, a shifted cell, a row cut by the page, stale words."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính năm 2026 trên địa bàn xã Thạch Bình Trung
Thực hiện Kế hoạch số 331/KH-UBND ngày 27/12/2025 của UBND tỉnh Ninh Bình về cải cách hành chính nhà nước tỉnh Ninh Bình năm 2026; UBND xã Thạch Bình Trung ban hành Kế hoạch cải cách hành chính năm 2026, cụ thể như sau:
* I. MỤC ĐÍCH, YÊU CẦU
- Bảo đảm sự lãnh đạo của Đảng ủy, sự điều hành của UBND xã đối với công tác cải cách hành chính.
- Bảo đảm 100% nhiệm vụ có đơn vị chủ trì, có thời hạn hoàn thành.
* II. CHỈ TIÊU CỤ THỂ
* 1. Cải cách thể chế
- 100% văn bản được ban hành đúng quy trình.
* 2. Cải cách thủ tục hành chính
- Phần đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%; tỷ lệ hồ sơ nộp trực tuyến đạt từ 80% trở lên.
- Mức độ hài lòng của người dân đạt tối thiểu 91%.
- 100% hồ sơ được cập nhật trên phần mềm.
* 3. Cải cách chế độ công vụ
- 100% cán bộ, công chức ký cam kết thực hiện văn hóa công sở.
- Không để xảy ra tình trạng công chức nhũng nhiễu, gây phiền hà.
* 4. Cải cách tài chính công
- Hoàn thành 100% dự toán thu ngân sách được giao.
* 5. Chính quyền số
- Trên 60% người dân trưởng thành có tài khoản thanh toán điện tử.
* III. NHIỆM VỤ
- Tiếp tục thực hiện các nhiệm vụ trọng tâm về cải cách hành chính 6 tháng cuối năm 2025 còn tồn đọng.
- Thực hiện các nhiệm vụ tại danh mục kèm theo.
* IV. TỔ CHỨC THỰC HIỆN
1. Các cơ quan chuyên môn thực hiện chế độ báo cáo (báo cáo quý gửi trong ngày 08 của tháng cuối quý, báo cáo năm gửi trước ngày 08/12) về Phòng Văn hóa - Xã hội để tổng hợp.
2. Đề nghị Ủy ban MTTQ Việt Nam xã giám sát việc thực hiện./.
$SIGN
= DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
~ (Ban hành kèm theo Kế hoạch số 11/KH-UBND ngày 13/01/2026 của UBND xã Thạch Bình Trung)
$ROWS
"""
ROWS = rows("""
@the_che PHỤ LỤC 01: CẢI CÁCH THỂ CHẾ
1 | Rà soát văn bản do UBND xã ban hành | Kế hoạch ;; Báo cáo rà soát | Văn phòng HĐND&UBND xã | Các cơ quan chuyên môn | Cả năm 2026
2 | Tổ chức tuyên truyền Luật mới ban hành | Hội nghị | Văn phòng HĐND&UBND xã | Các thôn | Quý II, IV/2026
@tthc PHỤ LỤC 02: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
1 | Niêm yết công khai thủ tục hành chính | Hình ảnh niêm yết | Trung tâm Phục vụ hành chính công | Các cơ quan chuyên môn | Thường xuyên
2 | Thực hiện rà soát, đơn giản hóa thủ tục hành chính | Báo cáo | Trung tâm Phục vụ hành chính công | Các cơ quan chuyên môn | Quý III/2026
3 | Đẩy mạnh cung cấp dịch vụ công trực tuyến toàn trình | Đường dẫn dịch vụ công | Trung tâm Phục vụ hành chính công | Các cơ quan chuyên môn |
4 | Tổ chức tiếp nhận hồ sơ vào sáng thứ Bảy ‖hằng tuần | Lịch trực | Trung tâm Phục vụ ‖hành chính công | Các cơ quan ‖chuyên môn | Từ tháng 02/2026
@bo_may PHỤ LỤC 03: CẢI CÁCH TỔ CHỨC BỘ MÁY
1 | Kiện toàn các Ban Chỉ đạo, Tổ công tác của xã | Quyết định kiện toàn | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn | Quý I/2026
2 | Thực hiện sắp xếp đơn vị sự nghiệp | Đề án ;; Quyết định | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn | Theo hướng dẫn của cấp trên
@cong_vu PHỤ LỤC 04: CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
1 | Ký cam kết thực hiện văn hóa công sở | Bản cam kết | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn | Tháng 02/2026
2 | Đánh giá, phân loại công chức | Quyết định | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn | Tháng 12/2026
@tai_chinh PHỤ LỤC 05: CẢI CÁCH TÀI CHÍNH CÔNG
1 | Khai thác nguồn thu, chống thất thu ngân sách | Báo cáo | Phòng Kinh tế | Các thôn | Cả năm 2026
2 | Kiểm tra việc sử dụng kinh phí tại các trường học | Biên bản ;; Kết luận kiểm tra | Phòng Kinh tế | Phòng Văn hóa - Xã hội | Quý IV/2026
@chinh_quyen_so PHỤ LỤC 06: XÂY DỰNG CHÍNH QUYỀN SỐ
1 | Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng | Kế hoạch ;; Tài liệu ;; Báo cáo | Phòng Văn hóa - Xã hội | Đoàn Thanh niên xã | Tháng 4-6/2026
2 | Duy trì họp trực tuyến, xử lý văn bản trên phần mềm | Văn bản điện tử | Văn phòng HĐND&UBND xã | Các cơ quan chuyên môn | Thường xuyên
@chi_dao PHỤ LỤC 07: CHỈ ĐẠO, ĐIỀU HÀNH, TUYÊN TRUYỀN
1 | Ban hành Kế hoạch cải cách hành chính năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn | Trước ngày 15/01/2026
2 | Tổng hợp, báo cáo kết quả thực hiện | Báo cáo | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn | Theo yêu cầu của Sở Nội vụ
""")
TARGETS = targets("""
chung | >= 100 % | thời hạn hoàn thành
the_che | >= 100 % | đúng quy trình
tthc | > 98 % | đúng hạn
tthc | >= 80 % | trực tuyến
tthc | >= 91 % | hài lòng
tthc | >= 100 % | phần mềm
cong_vu | >= 100 % | cam kết
cong_vu | = 0 */tình trạng/vụ/trường hợp | nhũng nhiễu
tai_chinh | >= 100 % | dự toán thu
chinh_quyen_so | > 60 % | thanh toán điện tử
""")
PLAN = Plan(
    name="thach_binh",
    form="txt",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "TT"),
            ("content", "Nội dung thực hiện"),
            ("lead", "Cơ quan chủ trì"),
            ("coord", "Cơ quan phối hợp"),
            ("time", "Thời gian thực hiện"),
            ("products", "Sản phẩm"),
        ),
        annexes=True,
        bullets="dash",
    ),
    rows=ROWS,
    fields=Fields(
        commune="Thạch Bình Trung",
        province="Ninh Bình",
        number="11/KH-UBND",
        date="2026-01-13",
        date_text="ngày 13/01/2026||ngày tháng 01 năm 2026",
        title="Cải cách hành chính năm 2026 trên địa bàn xã Thạch Bình Trung",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN",
        position="CHỦ TỊCH",
        signer="Đinh Công Thuận",
        bases=("331/KH-UBND",),
        replaces=(),
        recipients=(
            "UBND tỉnh (b/c)",
            "Sở Nội vụ (b/c)",
            "TT Đảng ủy, HĐND xã",
            "Các cơ quan chuyên môn",
            "Lưu: VT, VHXH",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset({"shifted-column", "stale-text"}),
    optional_warnings=frozenset({"unknown-deadline", "empty-number", "no-deadline"}),
    duties=(
        Duty("collect", "quarterly", "ngày 08", "Văn hóa"),
        Duty("collect", "yearly", "08/12", "Văn hóa"),
    ),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ THẠCH BÌNH TRUNG", "Số:      /KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Thạch Bình Trung, ngày      tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "***Nơi nhận:***",
            "- UBND tỉnh (b/c);",
            "- Sở Nội vụ (b/c);",
            "- TT Đảng ủy, HĐND xã;",
            "- Các cơ quan chuyên môn;",
            "- Lưu: VT, VHXH.",
        ),
        ("**TM. ỦY BAN NHÂN DÂN**", "**CHỦ TỊCH**", "", "**Đinh Công Thuận**"),
    ),
    printed={(4, "time"): "Đường dẫn dịch vụ công", (4, "products"): ""},
    gold={(4, "products"): "*", (4, "time"): "*"},
)
