# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Đại Lộc Tây (Thành phố Đà Nẵng): Word, a plan for 2026-2030 with targets in two phases."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính xã Đại Lộc Tây giai đoạn 2026 - 2030
~ Căn cứ Quyết định số 282/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ ban hành Kế hoạch cải cách hành chính nhà nước trọng tâm giai đoạn 2026 - 2030;
~ Căn cứ Kế hoạch số 77/KH-UBND ngày 10/3/2026 của UBND thành phố Đà Nẵng về cải cách hành chính giai đoạn 2026 - 2030,
UBND xã Đại Lộc Tây xây dựng Kế hoạch cải cách hành chính (CCHC) giai đoạn 2026 - 2030 như sau:
* I. MỤC ĐÍCH, YÊU CẦU
- Cụ thể hóa các nhiệm vụ CCHC của Trung ương và thành phố giai đoạn 2026 - 2030 phù hợp với tình hình địa phương.
- Phân công rõ trách nhiệm; định kỳ đánh giá kết quả thực hiện theo từng năm.
* II. MỤC TIÊU
* 1. Mục tiêu chung
Xây dựng nền hành chính xã chuyên nghiệp, minh bạch, hiện đại, phục vụ người dân và doanh nghiệp.
* 2. Mục tiêu cụ thể
* 2.1. Giai đoạn 2026 - 2027
* a) Cải cách thể chế
- 100% văn bản quy phạm pháp luật ban hành đúng trình tự, thủ tục.
* b) Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 98%.
- Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 70%.
- Mức độ hài lòng của người dân đạt từ 90% trở lên.
* c) Cải cách chế độ công vụ
- 100% công chức được bồi dưỡng theo vị trí việc làm.
* d) Xây dựng chính quyền số
- Mức độ trưởng thành dữ liệu của xã đạt cấp độ 2.
- 80% hồ sơ công việc được xử lý trên môi trường mạng.
* 2.2. Giai đoạn 2028 - 2030
* a) Cải cách thủ tục hành chính
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 99%.
- Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 90%.
- Mức độ hài lòng của người dân đạt từ 95% trở lên.
* b) Cải cách tài chính công
- Giảm bình quân 5% chi hỗ trợ trực tiếp từ ngân sách cho đơn vị sự nghiệp công lập so với giai đoạn 2021 - 2025.
* c) Xây dựng chính quyền số
- Mức độ trưởng thành dữ liệu của xã đạt cấp độ 3.
- 100% hồ sơ công việc được xử lý trên môi trường mạng.
* III. NHIỆM VỤ
* 1. Cải cách thể chế
Nâng cao chất lượng tham mưu ban hành văn bản; thường xuyên theo dõi thi hành pháp luật.
* 2. Cải cách thủ tục hành chính
Rà soát, cắt giảm các thủ tục hành chính không cần thiết; mở rộng tiếp nhận hồ sơ không phụ thuộc địa giới hành chính.
* 3. Cải cách tổ chức bộ máy
Tiếp tục sắp xếp các đơn vị sự nghiệp công lập.
* 4. Các nhiệm vụ khác
Thực hiện theo Danh mục nhiệm vụ kèm theo Kế hoạch này.
* IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, ban, đơn vị hằng năm xây dựng kế hoạch CCHC của đơn vị; báo cáo kết quả thực hiện hằng quý (trước ngày 07 của tháng cuối quý) và báo cáo năm (trước ngày 05/12) về Phòng Văn hóa - Xã hội.
2. Phòng Văn hóa - Xã hội chủ trì theo dõi, tổng hợp, báo cáo UBND thành phố (qua Sở Nội vụ) theo quy định; tham mưu sơ kết vào năm 2028 và tổng kết vào năm 2030.
$SIGN
$PAGE
= DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2026 - 2030
~ (Kèm theo Kế hoạch số 45/KH-UBND ngày 27/3/2026 của UBND xã Đại Lộc Tây)
$ROWS
"""
ROWS = rows("""
@chi_dao A. CHỈ ĐẠO, ĐIỀU HÀNH
1 | Ban hành kế hoạch CCHC hằng năm | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, ban, đơn vị | Hằng năm
2 | Xác định Chỉ số CCHC của xã | Báo cáo tự chấm điểm | Phòng Văn hóa - Xã hội | Các phòng, ban, đơn vị | Quý IV hằng năm
3 | Sơ kết giữa kỳ thực hiện Kế hoạch | Báo cáo sơ kết | Phòng Văn hóa - Xã hội | Các phòng, ban, đơn vị | Năm 2028
4 | Tổng kết thực hiện Kế hoạch giai đoạn 2026 - 2030 | Báo cáo tổng kết | Phòng Văn hóa - Xã hội | Các phòng, ban, đơn vị | Quý IV/2030
@the_che B. CẢI CÁCH THỂ CHẾ
1 | Rà soát, hệ thống hóa văn bản QPPL kỳ 2026 - 2028 | Quyết định công bố | Văn phòng HĐND và UBND | Các phòng chuyên môn | 2026 - 2028
2 | Theo dõi, đánh giá tình hình thi hành pháp luật | Báo cáo | Văn phòng HĐND và UBND | Các phòng chuyên môn | Hằng năm
@tthc C. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
1 | Đầu tư, nâng cấp trang thiết bị Trung tâm Phục vụ hành chính công | Dự án được phê duyệt | Phòng Kinh tế | Trung tâm Phục vụ hành chính công | Giai đoạn 2026 - 2027
2 | Số hóa toàn bộ kết quả giải quyết thủ tục hành chính còn hiệu lực | Kho dữ liệu số | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | 2026 - 2030
3 | Đánh giá chất lượng phục vụ theo Quyết định số 766/QĐ-TTg | Báo cáo | Trung tâm Phục vụ hành chính công | Các phòng chuyên môn | Hằng tháng
@bo_may D. CẢI CÁCH TỔ CHỨC BỘ MÁY
1 | Sắp xếp, tổ chức lại các trường học trên địa bàn | Đề án | Phòng Văn hóa - Xã hội | Các trường học | Trước năm 2028
@cong_vu Đ. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
1 | Xây dựng, điều chỉnh Đề án vị trí việc làm | Đề án; Quyết định phê duyệt | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Năm 2026
2 | Đào tạo, bồi dưỡng cán bộ, công chức cấp xã | Kế hoạch hằng năm | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | 2026 - 2030
@tai_chinh E. CẢI CÁCH TÀI CHÍNH CÔNG
1 | Nâng mức tự chủ của Trung tâm Cung ứng dịch vụ sự nghiệp công | Phương án tự chủ | Phòng Kinh tế | Trung tâm Cung ứng dịch vụ sự nghiệp công | Trước ngày 01/01/2028
@chinh_quyen_so G. XÂY DỰNG CHÍNH QUYỀN SỐ
1 | Xây dựng cơ sở dữ liệu dùng chung của xã | Cơ sở dữ liệu | Phòng Văn hóa - Xã hội | Các phòng chuyên môn | Quý III/2026 - Quý II/2027
2 | Bảo đảm an toàn thông tin cho hệ thống mạng nội bộ | Hồ sơ cấp độ an toàn | Văn phòng HĐND và UBND | Công an xã | Thường xuyên
""")
ROWS = tuple(
    type(row)(row.area, row.heading, {**row.cells, "products": row.cells["products"].replace("; ", " ;; ")})
    for row in ROWS
)
TARGETS = targets("""
the_che | >= 100 % | trình tự | 2026-2027
tthc | >= 98 % | đúng hạn | 2026-2027
tthc | >= 70 % | trực tuyến | 2026-2027
tthc | >= 90 % | hài lòng | 2026-2027
cong_vu | >= 100 % | bồi dưỡng | 2026-2027
chinh_quyen_so | >= 2 cấp độ | trưởng thành | 2026-2027
chinh_quyen_so | >= 80 % | hồ sơ công việc | 2026-2027
tthc | > 99 % | đúng hạn | 2028-2030
tthc | >= 90 % | trực tuyến | 2028-2030
tthc | >= 95 % | hài lòng | 2028-2030
tai_chinh | >= 5 % | chi hỗ trợ | 2028-2030
chinh_quyen_so | >= 3 cấp độ | trưởng thành | 2028-2030
chinh_quyen_so | >= 100 % | hồ sơ công việc | 2028-2030
""")
PLAN = Plan(
    name="dai_loc",
    form="docx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "STT"),
            ("content", "Nhiệm vụ/hoạt động"),
            ("products", "Sản phẩm"),
            ("time", "Thời gian thực hiện"),
            ("lead", "Cơ quan chủ trì"),
            ("coord", "Cơ quan phối hợp"),
        ),
        bullets="semi",
        landscape=True,
        widths=(1.2, 8, 4, 4, 4, 4),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Đại Lộc Tây",
        province="Đà Nẵng",
        number="45/KH-UBND",
        date="2026-03-27",
        date_text="ngày 27 tháng 3 năm 2026",
        title="Cải cách hành chính xã Đại Lộc Tây giai đoạn 2026 - 2030",
        years=(2026, 2030),
        authority="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        position="PHÓ CHỦ TỊCH",
        signer="Trương Thị Mỹ Lệ",
        bases=("282/QĐ-TTg", "77/KH-UBND"),
        replaces=(),
        recipients=(
            "UBND thành phố",
            "Sở Nội vụ thành phố",
            "Thường trực Đảng ủy xã",
            "Các phòng, ban, đơn vị",
            "Lưu: VT, VHXH",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset(),
    optional_warnings=frozenset({"unknown-deadline"}),
    duties=(
        Duty("collect", "quarterly", "ngày 07", "Văn hóa"),
        Duty("collect", "yearly", "05/12", "Văn hóa"),
    ),
    optional_duties=(Duty("send", "*", "", ""),),
    head=(
        ("ỦY BAN NHÂN DÂN", "XÃ ĐẠI LỘC TÂY", "Số: 45/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Đại Lộc Tây, ngày 27 tháng 3 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- UBND thành phố;",
            "- Sở Nội vụ thành phố;",
            "- Thường trực Đảng ủy xã;",
            "- Các phòng, ban, đơn vị;",
            "- Lưu: VT, VHXH.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Trương Thị Mỹ Lệ"),
    ),
)
