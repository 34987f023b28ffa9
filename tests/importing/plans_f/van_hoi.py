# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Vân Hội Thượng (Lạng Sơn): text copied out of a PDF, wrapped with blank lines, page numbers, no annex table."""

from tests.importing.plans_f.model import Duty, Fields, Plan, targets

BODY = """
$HEAD
= KẾ HOẠCH
= Cải cách hành chính xã Vân Hội Thượng năm 2026
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Kế hoạch số 09/KH-UBND ngày 14/01/2026 của UBND tỉnh Lạng Sơn về cải cách hành chính tỉnh Lạng Sơn năm 2026. UBND xã Vân Hội Thượng ban hành Kế hoạch cải cách hành chính (CCHC) năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Triển khai đồng bộ, có hiệu quả các nhiệm vụ CCHC theo chỉ đạo của Trung ương, của tỉnh.
- Xây dựng chính quyền xã gần dân, phục vụ Nhân dân, nâng cao mức độ hài lòng của người dân, doanh nghiệp trên địa bàn.
2. Yêu cầu
- Gắn CCHC với chuyển đổi số và Đề án 06; xác định rõ trách nhiệm của từng phòng, đơn vị.
II. MỤC TIÊU
1. Mục tiêu chung
- Chỉ số PAR INDEX năm 2026 của xã xếp hạng thứ 25 trở lên trên địa bàn tỉnh.
- Chỉ số SIPAS năm 2026 của xã xếp hạng thứ 30 trở lên trên địa bàn tỉnh.
2. Công tác chỉ đạo, điều hành
- Hoàn thành 100% nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm 2026 bảo đảm đúng thời gian quy định.
- Kiểm tra tối thiểu 50% phòng chuyên môn, đơn vị thuộc UBND xã trong thực hiện công tác CCHC.
- Xây dựng 02 sáng kiến trong công tác CCHC.
- Tổ chức 02 cuộc đối thoại giữa Chủ tịch UBND xã với người dân và doanh nghiệp trên địa bàn xã.
3. Chỉ tiêu cụ thể
3.1. Cải cách thể chế
- 100% văn bản quy phạm pháp luật của xã được xây dựng, ban hành đúng thẩm quyền, hình thức, trình tự, thủ tục theo quy định của pháp luật.
- 100% vấn đề phát hiện qua rà soát, kiểm tra văn bản được xử lý hoặc kiến nghị xử lý kịp thời.
3.2. Cải cách thủ tục hành chính (TTHC)
- Cắt giảm tối thiểu 30% thời gian giải quyết đối với các TTHC có quy định thời hạn giải quyết từ 03 ngày trở lên.
- Trên 99% hồ sơ TTHC tiếp nhận trong năm được giải quyết đúng hạn và trước hạn.
- 100% hồ sơ TTHC quá hạn phải có văn bản xin lỗi người dân, doanh nghiệp theo đúng quy định.
- Tối thiểu 80% hồ sơ TTHC được tiếp nhận, giải quyết trực tuyến; tối thiểu 70% giao dịch thanh toán nghĩa vụ tài chính được thực hiện trực tuyến.
- Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC đạt tối thiểu 95%.
3.3. Cải cách tổ chức bộ máy
- 100% phòng chuyên môn, đơn vị sự nghiệp được kiện toàn theo quy định.
- Tiếp tục sắp xếp, bố trí cán bộ, công chức theo vị trí việc làm.
3.4. Cải cách chế độ công vụ
- Cử 100% công chức, viên chức thuộc đối tượng tham gia các lớp đào tạo, bồi dưỡng theo kế hoạch của tỉnh.
- Kiểm tra công vụ 03 cuộc trở lên đối với các phòng chuyên môn, đơn vị sự nghiệp.
3.5. Cải cách tài chính công
- Tỷ lệ giải ngân kế hoạch vốn đầu tư công đạt 95% trở lên.
- Thực hiện nghiêm công khai dự toán, quyết toán ngân sách.
3.6. Xây dựng và phát triển Chính quyền điện tử, Chính quyền số
- 100% hồ sơ công việc được xử lý trên môi trường mạng (trừ hồ sơ mật).
- Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 100%; tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt tối thiểu 50%.
- 100% cán bộ, công chức được tập huấn, phổ cập kỹ năng số cơ bản.
III. NHIỆM VỤ, GIẢI PHÁP
1. Công tác chỉ đạo, điều hành
- Tăng cường kiểm tra CCHC, thực hiện kiểm tra trực tiếp tối thiểu 40% phòng chuyên môn, đơn vị thuộc UBND xã.
- Đẩy mạnh tuyên truyền trên Trang thông tin điện tử, loa truyền thanh, mạng xã hội.
2. Cải cách thể chế
- Nâng cao chất lượng công tác xây dựng, rà soát văn bản quy phạm pháp luật.
3. Cải cách thủ tục hành chính
- Thực hiện nghiêm việc tiếp nhận, giải quyết TTHC; công khai đầy đủ TTHC theo quy định.
4. Cải cách tổ chức bộ máy, chế độ công vụ
- Rà soát, sửa đổi quy chế làm việc; siết chặt kỷ luật, kỷ cương hành chính.
5. Cải cách tài chính công; xây dựng Chính quyền số
- Thực hành tiết kiệm, chống lãng phí; bảo đảm an toàn thông tin mạng.
IV. TỔ CHỨC THỰC HIỆN
1. Các phòng chuyên môn, đơn vị sự nghiệp xây dựng kế hoạch CCHC năm 2026 của đơn vị chậm nhất sau 10 ngày kể từ ngày nhận được Kế hoạch này; định kỳ hằng quý, hằng năm báo cáo kết quả về Phòng Văn hoá - Xã hội trước ngày 06 của tháng cuối quý.
2. Phòng Văn hoá - Xã hội là cơ quan thường trực, theo dõi, đôn đốc, tổng hợp kết quả thực hiện báo cáo UBND tỉnh, Sở Nội vụ theo quy định. Xây dựng 01 sáng kiến về CCHC.
3. Trung tâm Phục vụ hành chính công xã tham mưu thực hiện công tác cải cách TTHC, không để hồ sơ trễ hạn.
Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã./.
$SIGN
"""
TARGETS = targets("""
chung/chi_dao | <= 25 thứ hạng | PAR INDEX
chung/chi_dao/tthc | <= 30 thứ hạng | SIPAS
chi_dao | >= 100 % | Chủ tịch UBND tỉnh giao
chi_dao | >= 50 % | phòng chuyên môn
chi_dao | >= 2 sáng kiến | sáng kiến
chi_dao | >= 2 cuộc/cuộc đối thoại | đối thoại
the_che | >= 100 % | đúng thẩm quyền
the_che | >= 100 % | phát hiện
tthc | >= 30 % | thời gian giải quyết
tthc | > 99 % | đúng hạn
tthc | >= 100 % | xin lỗi
tthc | >= 80 % | trực tuyến
tthc | >= 70 % | nghĩa vụ tài chính
tthc | >= 95 % | hài lòng
bo_may | >= 100 % | kiện toàn
cong_vu | >= 100 % | bồi dưỡng
cong_vu | >= 3 cuộc | công vụ
tai_chinh | >= 95 % | đầu tư công
chinh_quyen_so | >= 100 % | hồ sơ công việc
chinh_quyen_so | >= 100 % | số hóa
chinh_quyen_so | >= 50 % | sử dụng lại
chinh_quyen_so | >= 100 % | kỹ năng số
chi_dao | >= 40 % | trực tiếp
chung/chi_dao | >= 1 sáng kiến/sáng kiến về CCHC | sáng kiến
chung/tthc | = 0 hồ sơ/hồ sơ trễ hạn/* | trễ hạn
""")
PLAN = Plan(
    name="van_hoi",
    form="txt",
    year=2026,
    body=BODY,
    sheet=None,
    rows=(),
    fields=Fields(
        commune="Vân Hội Thượng",
        province="Lạng Sơn",
        number="31/KH-UBND",
        date="2026-02-06",
        date_text="ngày 06 tháng 02 năm 2026",
        title="Cải cách hành chính xã Vân Hội Thượng năm 2026",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        position="PHÓ CHỦ TỊCH",
        signer="Nông Văn Thiết",
        bases=("76/NQ-CP", "09/KH-UBND"),
        replaces=("12/KH-UBND",),
        recipients=(
            "UBND tỉnh",
            "Sở Nội vụ",
            "Thường trực Đảng uỷ xã",
            "Chủ tịch, các PCT UBND xã",
            "Các phòng chuyên môn, đơn vị sự nghiệp",
            "Lưu: VT, VHXH(NTH)",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset({"contradiction"}),
    optional_warnings=frozenset({"unit-spellings", "no-tasks"}),
    duties=(
        Duty("collect", "quarterly", "ngày 06", "Văn hoá"),
        Duty("collect", "yearly", "", "Văn hoá"),
    ),
    optional_duties=(Duty("send", "*", "", ""),),
    head=(
        ("ỦY BAN NHÂN DÂN ", "XÃ VÂN HỘI THƯỢNG ", "", "Số: 31/KH-UBND "),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ",
            "Độc lập - Tự do - Hạnh phúc ",
            "",
            "Vân Hội Thượng, ngày 06 tháng 02 năm 2026 ",
        ),
    ),
    sign=(
        (
            "Nơi nhận: ",
            "- UBND tỉnh; ",
            "",
            "- Sở Nội vụ; ",
            "",
            "- Thường trực Đảng uỷ xã; ",
            "",
            "- Chủ tịch, các PCT UBND xã; ",
            "",
            "- Các phòng chuyên môn, đơn vị sự nghiệp; ",
            "",
            "- Lưu: VT, VHXH(NTH). ",
        ),
        ("TM. ỦY BAN NHÂN DÂN ", "", "KT. CHỦ TỊCH ", "", "PHÓ CHỦ TỊCH ", "", "", "Nông Văn Thiết "),
    ),
    habits=frozenset({"wrapped"}),
)
