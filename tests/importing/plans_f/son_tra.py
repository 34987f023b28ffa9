# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Sơn Trà Nam (Nghệ An): Excel, the whole plan on one sheet, money and remark columns, header repeated."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính năm 2026 xã Sơn Trà Nam
Căn cứ Kế hoạch số 1020/KH-UBND ngày 30/12/2025 của UBND tỉnh Nghệ An về cải cách hành chính năm 2026, UBND xã Sơn Trà Nam ban hành Kế hoạch cải cách hành chính năm 2026 như sau:
* I. MỤC TIÊU
* 1. Chỉ đạo, điều hành
- Hoàn thành 100% nhiệm vụ theo kế hoạch.
- Kiểm tra ít nhất 50% phòng, ban, đơn vị.
* 2. Thể chế
- 100% văn bản ban hành đúng thẩm quyền.
* 3. Thủ tục hành chính
- Hồ sơ giải quyết đúng hạn đạt trên 98%.
- Hồ sơ trực tuyến đạt tối thiểu 75%.
- Thanh toán trực tuyến đạt tối thiểu 70%.
* 4. Công vụ
- Ít nhất 20% cán bộ, công chức hoàn thành xuất sắc nhiệm vụ.
* 5. Tài chính công
- Giải ngân vốn đầu tư công đạt 100% kế hoạch.
* 6. Chính quyền số
- 100% thôn có Tổ công nghệ số cộng đồng hoạt động hiệu quả.
- Ít nhất 03 nền tảng số dùng chung được khai thác.
* II. NHIỆM VỤ CỤ THỂ
$ROWS
* III. TỔ CHỨC THỰC HIỆN
1. Các đơn vị báo cáo hằng quý trước ngày 10 của tháng cuối quý về Phòng Văn hóa - Xã hội.
2. Phòng Văn hóa - Xã hội tổng hợp, báo cáo UBND xã.
$SIGN
"""
ROWS = rows("""
@chi_dao I. Chỉ đạo, điều hành
1 | Xây dựng Kế hoạch CCHC năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, ban | Tháng 1/2026
2 | Tổ chức kiểm tra CCHC | Quyết định ;; Kế hoạch ;; Kết luận | Phòng Văn hóa - Xã hội | Văn phòng HĐND - UBND | Quý III/2026
3 | Tổng hợp báo cáo CCHC | Báo cáo | Phòng Văn hóa - Xã hội | Các phòng, ban | Hằng quý
4 | Chấm điểm Chỉ số CCHC năm 2026 | Bảng tự chấm ;; Báo cáo | Phòng Văn hóa - Xã hội | Các phòng, ban | Tháng 12/2026
@the_che II. Cải cách thể chế
5 | Rà soát văn bản QPPL | Báo cáo | Văn phòng HĐND - UBND | Các phòng, ban | Quý II/2026
6 | Tập huấn nghiệp vụ soạn thảo văn bản | Hội nghị tập huấn | Văn phòng HĐND - UBND | Các phòng, ban | Tháng 5/2026
@tthc III. Cải cách thủ tục hành chính
7 | Niêm yết, công khai TTHC | Hình ảnh niêm yết | Trung tâm PV HCC | Các phòng, ban | Thường xuyên
8 | Rà soát, đánh giá TTHC | Kế hoạch ;; Báo cáo | Trung tâm PV HCC | Các phòng, ban | Trước 15/9/2026
9 | Vận động người dân nộp hồ sơ trực tuyến | Báo cáo | Trung tâm PV HCC | Đoàn Thanh niên | Cả năm 2026
10 | Xử lý phản ánh, kiến nghị | Văn bản trả lời | Trung tâm PV HCC | Văn phòng HĐND - UBND | Khi phát sinh
@bo_may IV. Cải cách tổ chức bộ máy
11 | Sắp xếp cán bộ không chuyên trách | Phương án | Phòng Văn hóa - Xã hội | Các thôn | Trước 31/5/2026
@cong_vu V. Cải cách chế độ công vụ
12 | Đào tạo, bồi dưỡng công chức | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, ban | Quý I/2026
13 | Kiểm tra kỷ luật, kỷ cương | Biên bản | Phòng Văn hóa - Xã hội | Văn phòng HĐND - UBND | Hằng tháng
@tai_chinh VI. Cải cách tài chính công
14 | Quản lý, sử dụng tài sản công | Báo cáo | Phòng Kinh tế | Các phòng, ban | Cả năm 2026
15 | Công khai ngân sách | Quyết định | Phòng Kinh tế | Các thôn | Quý I, II, III, IV/2026
@chinh_quyen_so VII. Chính quyền số
16 | Kiện toàn Tổ công nghệ số cộng đồng | Quyết định | Phòng Văn hóa - Xã hội | Các thôn | Quý I/2026
17 | Trang bị máy tính cho Trung tâm | Máy tính | Phòng Kinh tế | Trung tâm PV HCC | Tháng 6 năm 2026
18 | Khai thác các nền tảng số dùng chung | Tài khoản sử dụng | Văn phòng HĐND - UBND | Các phòng, ban | Thường xuyên
""")
TARGETS = targets("""
chi_dao | >= 100 % | nhiệm vụ theo kế hoạch
chi_dao | >= 50 % | phòng, ban
the_che | >= 100 % | đúng thẩm quyền
tthc | > 98 % | đúng hạn
tthc | >= 75 % | trực tuyến
tthc | >= 70 % | Thanh toán
cong_vu | >= 20 % | xuất sắc
tai_chinh | >= 100 % | đầu tư công
chinh_quyen_so | >= 100 % | Tổ công nghệ
chinh_quyen_so | >= 3 nền tảng/nền tảng số/nền tảng số dùng chung | nền tảng
""")
PLAN = Plan(
    name="son_tra",
    form="xlsx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "TT"),
            ("content", "Nội dung"),
            ("products", "Sản phẩm"),
            ("lead", "Đơn vị chủ trì"),
            ("coord", "Đơn vị phối hợp"),
            ("time", "Thời gian hoàn thành"),
            ("money", "Kinh phí (triệu đồng)"),
            ("remark", "Ghi chú"),
        ),
        bullets="dash",
        header_again_after=(9,),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Sơn Trà Nam",
        province="Nghệ An",
        number="19/KH-UBND",
        date="2026-01-21",
        date_text="ngày 21 tháng 01 năm 2026",
        title="Cải cách hành chính năm 2026 xã Sơn Trà Nam",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN",
        position="CHỦ TỊCH",
        signer="Cao Xuân Lĩnh",
        bases=("1020/KH-UBND",),
        replaces=(),
        recipients=("Sở Nội vụ", "Các phòng, ban, đơn vị", "Các thôn", "Lưu: VT"),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(Duty("collect", "quarterly", "ngày 10", "Văn hóa"),),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ SƠN TRÀ NAM", "Số: 19/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Sơn Trà Nam, ngày 21 tháng 01 năm 2026",
        ),
    ),
    sign=(
        ("Nơi nhận:", "- Sở Nội vụ;", "- Các phòng, ban, đơn vị;", "- Các thôn;", "- Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "Cao Xuân Lĩnh"),
    ),
    printed={
        (1, "money"): "15",
        (11, "money"): "40",
        (16, "money"): "120",
        (16, "remark"): "Nguồn ngân sách xã",
        (9, "remark"): "Nếu có",
    },
)
