# ruff: noqa: E501 - a paragraph of a plan, or a row of its table, is one line
"""Xã Cẩm Đông Thượng (Hà Tĩnh): Word, blank number and day, a replaced plan, nested numbering, a second annex of dates."""

from tests.importing.plans_f.model import Duty, Fields, Plan, Sheet, rows, targets

BODY = """
$HEAD
= KẾ HOẠCH
= CẢI CÁCH HÀNH CHÍNH NĂM 2026
Căn cứ Quyết định số 3571/QĐ-UBND ngày 31/12/2025 của UBND tỉnh Hà Tĩnh về việc ban hành Kế hoạch cải cách hành chính tỉnh Hà Tĩnh năm 2026; Nghị quyết số 12-NQ/ĐU ngày 05/01/2026 của Ban Chấp hành Đảng bộ xã về lãnh đạo thực hiện nhiệm vụ năm 2026; Ủy ban nhân dân xã Cẩm Đông Thượng ban hành Kế hoạch cải cách hành chính năm 2026 (thay thế Kế hoạch số 21/KH-UBND ngày 14/01/2026 của UBND xã) với các nội dung như sau:
* I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao chất lượng phục vụ người dân, doanh nghiệp; phát huy vai trò người đứng đầu trong chỉ đạo cải cách hành chính (CCHC).
2. Yêu cầu
Các nhiệm vụ phải rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.
* II. CHỈ TIÊU CỤ THỂ
* 1. Về chỉ đạo điều hành
- Chỉ số CCHC của xã năm 2026 nằm trong nhóm 15 xã, phường dẫn đầu toàn tỉnh.
- 100% nhiệm vụ Chủ tịch UBND tỉnh giao hoàn thành đúng tiến độ.
- Có ít nhất 01 sáng kiến, giải pháp mới trong CCHC được áp dụng.
- Kiểm tra CCHC ít nhất 40% số phòng, đơn vị trực thuộc.
* 2. Về cải cách thể chế
- 100% văn bản QPPL được ban hành đúng quy định về nội dung, thể thức.
* 3. Về cải cách TTHC
- 100% TTHC thuộc thẩm quyền của xã được công khai đầy đủ, kịp thời.
- Tỷ lệ giải quyết hồ sơ đúng hạn, trước hạn đạt trên 99%, trong đó hồ sơ lĩnh vực đất đai đạt ít nhất 95%.
- Tối thiểu 80% hồ sơ TTHC được tiếp nhận bằng hình thức trực tuyến toàn trình.
- 100% hồ sơ chậm muộn có văn bản xin lỗi người dân.
- Rút ngắn tối thiểu 20% thời gian giải quyết đối với các TTHC có thời hạn từ 05 ngày trở lên.
* 4. Về tổ chức bộ máy, chế độ công vụ
- 100% cán bộ, công chức bố trí đúng vị trí việc làm.
- 80% công chức có trình độ đại học trở lên.
- Không có cán bộ, công chức bị xử lý kỷ luật do vi phạm đạo đức công vụ.
* 5. Về tài chính công
- Giải ngân 100% kế hoạch vốn đầu tư công được giao.
* 6. Về chuyển đổi số
- Chỉ số chuyển đổi số cấp xã đạt từ 75 điểm trở lên.
- 70% người dân trong độ tuổi trưởng thành có tài khoản định danh điện tử mức độ 2.
* III. NHIỆM VỤ, GIẢI PHÁP
1. Công tác chỉ đạo, điều hành: Tăng cường kiểm tra, giám sát việc thực hiện nhiệm vụ; đẩy mạnh tuyên truyền trên hệ thống truyền thanh, mạng xã hội.
2. Cải cách thể chế: Rà soát, kiến nghị sửa đổi các văn bản không còn phù hợp.
3. Cải cách TTHC: Duy trì hoạt động của Trung tâm Phục vụ hành chính công; nâng cao chất lượng dịch vụ công trực tuyến.
4. Cải cách tổ chức bộ máy; chế độ công vụ; tài chính công; chuyển đổi số: Thực hiện theo nhiệm vụ phân công tại Phụ lục 1.
* IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị thực hiện chế độ báo cáo quý, 6 tháng, năm về công tác CCHC gửi Phòng Văn hóa - Xã hội trước ngày 05 của tháng cuối kỳ báo cáo.
2. Phòng Văn hóa - Xã hội là cơ quan thường trực, theo dõi, đôn đốc, tổng hợp báo cáo UBND xã.
3. Văn phòng HĐND và UBND tham mưu theo dõi nhiệm vụ được giao.
Kế hoạch này thay thế Kế hoạch số 21/KH-UBND ngày 14/01/2026 của UBND xã Cẩm Đông Thượng về cải cách hành chính năm 2026.
Trên đây là Kế hoạch CCHC năm 2026, yêu cầu các đơn vị nghiêm túc thực hiện./.
$SIGN
$PAGE
= PHỤ LỤC 1
= PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
$ROWS
= PHỤ LỤC 2
= LỊCH TIẾP CÔNG DÂN CỦA LÃNH ĐẠO UBND XÃ
$TABLE lich
"""
ROWS = rows("""
@chi_dao 1. Chỉ đạo, điều hành
1.1 | Xây dựng, ban hành Kế hoạch CCHC năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, đơn vị | 25/01/2026
1.2 | Xây dựng Kế hoạch kiểm tra CCHC | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, đơn vị | Tháng 3/2026
1.3 | Tổ chức kiểm tra công tác CCHC | Thông báo kết luận kiểm tra | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND | Tháng 5 - 10/2026
1.4 | Tổ chức đối thoại giữa Chủ tịch UBND xã với Nhân dân | Hội nghị đối thoại; Thông báo kết luận | Văn phòng HĐND và UBND | UB MTTQ xã | Quý III/2026
@the_che 2. Cải cách thể chế
2.1 | Ban hành Kế hoạch rà soát văn bản QPPL | Kế hoạch | Văn phòng HĐND và UBND | Các phòng, đơn vị | Quý I/2026
2.2 | Tổ chức rà soát, hệ thống hóa văn bản QPPL | Báo cáo; Danh mục văn bản hết hiệu lực | Văn phòng HĐND và UBND | Các phòng, đơn vị | Trước ngày 15/12/2026
@tthc 3. Cải cách thủ tục hành chính
3.1 | Ban hành Kế hoạch rà soát, đánh giá TTHC | Kế hoạch | Trung tâm Phục vụ hành chính công | Các phòng, đơn vị | Quý I/2026
3.2 | Cập nhật, niêm yết công khai TTHC | Quyết định công bố; Bảng niêm yết | Trung tâm Phục vụ hành chính công | Các phòng, đơn vị | Ngay sau khi có Quyết định công bố của UBND tỉnh
3.3 | Vận động người dân nộp hồ sơ trực tuyến (phấn đấu đạt trên 80%) | Báo cáo kết quả | Trung tâm Phục vụ hành chính công | Tổ công nghệ số cộng đồng | Thường xuyên
3.4 | Báo cáo công tác kiểm soát TTHC | Báo cáo | Trung tâm Phục vụ hành chính công | Các phòng, đơn vị | Hằng quý, hằng năm
@bo_may 4. Cải cách tổ chức bộ máy
4.1 | Sắp xếp thôn, tổ dân phố theo quy định | Đề án | Phòng Văn hóa - Xã hội | Các thôn | Khi có hướng dẫn của cấp trên
4.2 | Thực hiện quy định về phân cấp, ủy quyền | Quyết định | Văn phòng HĐND và UBND | Các phòng, đơn vị | Năm 2026
@cong_vu 5. Cải cách chế độ công vụ
5.1 | Xây dựng kế hoạch tinh giản biên chế | Kế hoạch; Danh sách | Phòng Văn hóa - Xã hội | Phòng Kinh tế | Quý II/2026
5.2 | Kiểm tra kỷ luật, kỷ cương hành chính | Báo cáo | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND | Đột xuất
5.3 | Đánh giá, xếp loại cán bộ, công chức hằng quý | Thông báo | Phòng Văn hóa - Xã hội | Các phòng, đơn vị | Hằng quý
@tai_chinh 6. Cải cách tài chính công
6.1 | Thực hiện công khai ngân sách | Văn bản công khai | Phòng Kinh tế | Các phòng, đơn vị | Theo quy định của Luật Ngân sách nhà nước
6.2 | Kiểm kê tài sản công | Biên bản; Báo cáo | Phòng Kinh tế | Các phòng, đơn vị | Trước 31/12/2026
@chinh_quyen_so 7. Chuyển đổi số
7.1 | Ban hành Kế hoạch chuyển đổi số năm 2026 | Kế hoạch | Phòng Văn hóa - Xã hội | Các phòng, đơn vị | Quý I/2026
7.2 | Hướng dẫn người dân cài đặt, sử dụng VNeID | Buổi hướng dẫn lưu động | Công an xã | Các thôn; Đoàn Thanh niên | Cả năm 2026
""")
ROWS = tuple(
    type(row)(row.area, row.heading, {**row.cells, "products": row.cells["products"].replace("; ", " ;; ")})
    for row in ROWS
)
TARGETS = targets("""
chi_dao | <= 15 thứ hạng | dẫn đầu
chi_dao | >= 100 % | Chủ tịch UBND tỉnh giao
chi_dao | >= 1 sáng kiến/sáng kiến, giải pháp mới/sáng kiến, giải pháp | sáng kiến
chi_dao | >= 40 % | phòng, đơn vị
the_che | >= 100 % | nội dung, thể thức
tthc | >= 100 % | công khai
tthc | > 99 % | đúng hạn
tthc | >= 95 % | đất đai
tthc | >= 80 % | trực tuyến toàn trình
tthc | >= 100 % | xin lỗi
tthc | >= 20 % | thời gian giải quyết
bo_may/cong_vu | >= 100 % | vị trí việc làm
bo_may/cong_vu | >= 80 % | trình độ đại học
bo_may/cong_vu | = 0 */cán bộ, công chức/trường hợp/người | kỷ luật
tai_chinh | >= 100 % | vốn đầu tư công
chinh_quyen_so | >= 75 điểm | chuyển đổi số
chinh_quyen_so | >= 70 % | định danh
? chinh_quyen_so | >= 2 cấp độ/mức độ | định danh
tthc | > 80 % | nộp hồ sơ trực tuyến
""")
PLAN = Plan(
    name="cam_dong",
    form="docx",
    year=2026,
    body=BODY,
    sheet=Sheet(
        columns=(
            ("order", "TT"),
            ("content", "Nhiệm vụ cụ thể"),
            ("time", "Thời hạn hoàn thành"),
            ("products", "Kết quả, sản phẩm"),
            ("lead", "Cơ quan thực hiện"),
            ("coord", "Cơ quan phối hợp"),
        ),
        bullets="semi",
        widths=(1.2, 5, 2.5, 3, 3, 3),
    ),
    rows=ROWS,
    fields=Fields(
        commune="Cẩm Đông Thượng",
        province="Hà Tĩnh",
        number=None,
        date=None,
        date_text="ngày tháng 02 năm 2026",
        title="CẢI CÁCH HÀNH CHÍNH NĂM 2026",
        years=(2026, 2026),
        authority="TM. ỦY BAN NHÂN DÂN",
        position="CHỦ TỊCH",
        signer="Nguyễn Đình Hải",
        bases=("3571/QĐ-UBND", "12-NQ/ĐU"),
        replaces=("21/KH-UBND",),
        recipients=(
            "UBND tỉnh",
            "Sở Nội vụ",
            "TTr. Đảng ủy, HĐND xã",
            "Các phòng, đơn vị thuộc xã",
            "Các thôn",
            "Lưu: VT",
        ),
    ),
    targets=TARGETS,
    warnings=frozenset({"empty-number"}),
    optional_warnings=frozenset({"unknown-deadline", "contradiction"}),
    duties=(
        Duty("collect", "quarterly", "ngày 05", "Văn hóa"),
        Duty("collect", "half-yearly", "", "Văn hóa"),
        Duty("collect", "yearly", "", "Văn hóa"),
    ),
    head=(
        ("UBND XÃ CẨM ĐÔNG THƯỢNG", "Số:         /KH-UBND"),
        (
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Cẩm Đông Thượng, ngày       tháng 02 năm 2026",
        ),
    ),
    sign=(
        (
            "Nơi nhận:",
            "- UBND tỉnh;",
            "- Sở Nội vụ;",
            "- TTr. Đảng ủy, HĐND xã;",
            "- Các phòng, đơn vị thuộc xã;",
            "- Các thôn;",
            "- Lưu: VT.",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "Nguyễn Đình Hải"),
    ),
    extras={
        "lich": (
            ("Ngày", "Lãnh đạo tiếp dân", "Địa điểm"),
            ("Thứ Năm hằng tuần", "Chủ tịch UBND xã", "Phòng tiếp công dân"),
            ("Ngày 15 và 30 hằng tháng", "Phó Chủ tịch UBND xã", "Phòng tiếp công dân"),
        )
    },
    habits=frozenset({"nbsp"}),
)
