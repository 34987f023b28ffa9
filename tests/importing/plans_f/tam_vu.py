# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Tầm Vu Tây (Tây Ninh): Excel in two sheets, the plan's words and its annex, nested numbers under group rows."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Thực hiện cải cách hành chính trên địa bàn xã Tầm Vu Tây năm 2026
Thực hiện Kế hoạch số 62/KH-UBND ngày 08/01/2026 của UBND tỉnh Tây Ninh về công tác cải cách hành chính năm 2026, UBND xã Tầm Vu Tây ban hành Kế hoạch như sau:
* I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao chất lượng phục vụ người dân và doanh nghiệp.
* II. CHỈ TIÊU
- 100% thủ tục hành chính được công khai, minh bạch.
- Tối thiểu 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn.
- Trên 90% người dân, doanh nghiệp hài lòng.
- 70% hồ sơ được thanh toán trực tuyến.
- 100% cán bộ, công chức thực hiện nghiêm văn hóa công vụ; không có trường hợp vi phạm phải xử lý kỷ luật.
- Phấn đấu có 03 sáng kiến cấp cơ sở về CCHC.
- Giải ngân vốn đầu tư công trên 95%.
- 100% văn bản (trừ văn bản mật) được gửi, nhận điện tử.
* III. TỔ CHỨC THỰC HIỆN
1. Các cơ quan, đơn vị báo cáo định kỳ hằng quý (trước ngày 14 của tháng cuối quý), báo cáo năm (trước ngày 30/11) về Phòng Văn hóa - Xã hội.
2. Giao Phòng Văn hóa - Xã hội theo dõi, tổng hợp.
$SIGN
$PAGE Phu luc
= PHỤ LỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026
$ROWS
"""
ROWS = rows("""
@chi_dao I. Công tác chỉ đạo, điều hành
1 | Ban hành Kế hoạch CCHC | Kế hoạch CCHC | Phòng Văn hóa - Xã hội | | Tháng 01/2026
2 | Tổ chức giao ban CCHC | Thông báo kết luận giao ban | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Hằng quý
3 | Kiểm tra, giám sát CCHC | Báo cáo giám sát | Phòng Văn hóa - Xã hội | Ủy ban MTTQ Việt Nam xã | Quý II/2026, Quý IV/2026
@the_che II. Cải cách thể chế
1 | Rà soát văn bản quy phạm pháp luật | Báo cáo rà soát | Văn phòng HĐND và UBND | Các cơ quan, đơn vị | Tháng 10/2026
2 | Kiểm tra công tác hộ tịch, chứng thực | Kết luận kiểm tra | Văn phòng HĐND và UBND | Trung tâm Phục vụ hành chính công | Quý III/2026
@tthc III. Cải cách thủ tục hành chính
1 | Rút ngắn thời gian giải quyết hồ sơ đất đai, hộ tịch | Quyết định công bố thời gian rút ngắn | Trung tâm Phục vụ hành chính công | Phòng Kinh tế | Trong Quý I/2026
2 | Thực hiện "05 tại chỗ" trong tiếp nhận, giải quyết hồ sơ | Quy trình nội bộ | Trung tâm Phục vụ hành chính công | Các cơ quan, đơn vị | Thường xuyên
3 | Đặt hộp thư góp ý, mã QR đánh giá mức độ hài lòng | Mã QR ;; Hộp thư góp ý | Trung tâm Phục vụ hành chính công | | Tháng 02/2026
@bo_may IV. Cải cách tổ chức bộ máy
1 | Kiện toàn nhân sự ấp | Quyết định | Phòng Văn hóa - Xã hội | Các ấp | Sau Đại hội chi bộ ấp
2 | Rà soát quy chế làm việc của UBND xã | Quy chế sửa đổi | Văn phòng HĐND và UBND | Các cơ quan, đơn vị | Tháng 3/2026
@cong_vu V. Cải cách chế độ công vụ
1 | Triển khai bộ quy tắc ứng xử | Bản cam kết | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Tháng 02 - 03/2026
2 | Bồi dưỡng công chức về chuyển đổi số | Giấy chứng nhận | Phòng Văn hóa - Xã hội | Các cơ quan, đơn vị | Theo kế hoạch của tỉnh
@tai_chinh VI. Cải cách tài chính công
1 | Báo cáo thực hành tiết kiệm, chống lãng phí | Báo cáo | Phòng Kinh tế | Các cơ quan, đơn vị | Trước ngày 20/12/2026
@chinh_quyen_so VII. Chính quyền số
1 | Vận hành hệ thống truyền thanh thông minh | Bản tin | Trung tâm Dịch vụ sự nghiệp công | Phòng Văn hóa - Xã hội | Hàng ngày
2 | Chuẩn hóa dữ liệu đất đai, hộ tịch | Cơ sở dữ liệu được chuẩn hóa | Phòng Kinh tế | Công an xã | Năm 2026
""")
TARGETS = targets("""
chung/tthc | >= 100 % | công khai
chung/tthc | >= 98 % | đúng hạn
chung/tthc/chi_dao | > 90 % | hài lòng
chung/tthc/chinh_quyen_so | >= 70 % | thanh toán
chung/cong_vu | >= 100 % | văn hóa công vụ
chung/cong_vu | = 0 trường hợp/trường hợp vi phạm/* | vi phạm
chung/chi_dao | >= 3 sáng kiến/sáng kiến cấp cơ sở | sáng kiến
chung/tai_chinh | > 95 % | đầu tư công
chung/chinh_quyen_so | >= 100 % | điện tử
""")
PLAN = Plan(
    name="tam_vu",
    form="xlsx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "STT"),
            ("content", "Nhiệm vụ"),
            ("lead", "Cơ quan chủ trì"),
            ("coord", "Cơ quan phối hợp"),
            ("products", "Sản phẩm"),
            ("time", "Thời gian"),
            ("remark", "Ghi chú"),
        ),
        bullets="lines",
    ),
    rows=ROWS,
    fields=Fields(
        commune="Tầm Vu Tây",
        province="Tây Ninh",
        number="24/KH-UBND",
        date="2026-01-26",
        date_text="ngày 26 tháng 01 năm 2026",
        title="Thực hiện cải cách hành chính trên địa bàn xã Tầm Vu Tây năm 2026",
        years=(2026, 2026),
        authority="KT. CHỦ TỊCH",
        position="PHÓ CHỦ TỊCH",
        signer="Võ Thị Kim Ngân",
        bases=("62/KH-UBND",),
        replaces=(),
        recipients=("UBND tỉnh (báo cáo)", "Sở Nội vụ (báo cáo)", "Các cơ quan, đơn vị", "Lưu: VT, VHXH"),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "quarterly", "ngày 14", "Văn hóa"),
        Duty("collect", "yearly", "30/11", "Văn hóa"),
    ),
    head=(
        ("UBND XÃ TẦM VU TÂY", "Số: 24/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Tầm Vu Tây, ngày 26 tháng 01 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- UBND tỉnh (báo cáo);",
            "- Sở Nội vụ (báo cáo);",
            "- Các cơ quan, đơn vị;",
            "- Lưu: VT, VHXH.",
        ),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Võ Thị Kim Ngân"),
    ),
)
