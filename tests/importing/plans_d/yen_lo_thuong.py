"""Yên Lộ Thượng (Ninh Bình): text copied out of a PDF with hard line ends; tasks as sentences."""

from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Line, Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND xã",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
}
HEAD = prose("""
ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ YÊN LỘ THƯỢNG Độc lập - Tự do - Hạnh phúc
Số: 22/KH-UBND Yên Lộ Thượng, ngày 28 tháng 01 năm 2026
KẾ HOẠCH
Cải cách hành chính năm 2026
Căn cứ Kế hoạch số 301/KH-UBND ngày 25/12/2025 của Ủy ban nhân dân tỉnh Ninh Bình về cải cách hành chính
    nhà nước năm 2026 trên địa bàn tỉnh Ninh Bình, Ủy ban nhân dân xã Yên Lộ Thượng ban hành Kế hoạch như
    sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao trách nhiệm của người đứng đầu, tạo bước chuyển biến rõ nét trong giải quyết công việc của
    người dân và doanh nghiệp, nhất là lĩnh vực đất đai, xây dựng, hộ tịch.
2. Các nhiệm vụ phải bảo đảm khả thi, có lộ trình, có kiểm tra, đánh giá.
II. MỤC TIÊU, CHỈ TIÊU
1. Chỉ đạo, điều hành ⟦@chi_dao⟧
- 100% nhiệm vụ được giao hoàn thành đúng hạn, trong đó ít nhất 30% hoàn thành trước hạn so với thời gian
    quy định. ⟦>=100 %; >=30 %⟧
- Tổ chức kiểm tra định kỳ 02 cuộc, đột xuất từ 03 cuộc trở lên đối với các phòng, đơn vị và các trường
    học trên địa bàn. ⟦>=2 cuộc; >=3 cuộc⟧
2. Cải cách thể chế ⟦@the_che⟧
- 100% văn bản quy phạm pháp luật được tự kiểm tra ngay sau khi ban hành; 100% kiến nghị của cơ quan kiểm
    tra được xử lý trong thời hạn 30 ngày. ⟦>=100 %; >=100 %⟧
3. Cải cách thủ tục hành chính ⟦@tthc⟧
- Duy trì tỷ lệ giải quyết hồ sơ thủ tục hành chính đúng hạn đạt tối thiểu 99%; tỷ lệ hồ sơ trực tuyến
    toàn trình trên tổng số hồ sơ tiếp nhận đạt tối thiểu 80%; tỷ lệ thanh toán trực tuyến phí, lệ phí đạt
    tối thiểu 70%. ⟦>=99 %; >=80 %; >=70 %⟧
- Phấn đấu giảm từ 10% đến 15% số lần người dân phải đi lại để bổ sung hồ sơ. ⟦?>=10 %; ?<=15 %⟧
- Tỷ lệ phản ánh, kiến nghị quá hạn xử lý không vượt quá 1%. ⟦<=1 %⟧
4. Tổ chức bộ máy, công vụ ⟦@?⟧
- Giảm tối thiểu 5% số người làm việc hưởng lương từ ngân sách nhà nước trong các đơn vị sự nghiệp so với
    năm 2021. ⟦>=5 %⟧
- 100% công chức lãnh đạo cấp phòng được bồi dưỡng theo tiêu chuẩn chức danh. ⟦>=100 %⟧
5. Chính quyền số ⟦@chinh_quyen_so⟧
- 70% người dân từ 15 tuổi trở lên được tiếp cận, hướng dẫn sử dụng dịch vụ công trực tuyến. ⟦>=70 %⟧
- Xếp hạng chuyển đổi số của xã phấn đấu đứng thứ 15 trở lên trong tổng số 97 xã của tỉnh. ⟦<=15 thứ hạng⟧
III. NHIỆM VỤ CỤ THỂ
""")
ROWS = rows(
    """
#chi_dao 1. Công tác chỉ đạo, điều hành
1.1 | Xây dựng Kế hoạch cải cách hành chính và Kế hoạch kiểm tra cải cách hành chính năm 2026 | Kế hoạch |
    vhxh | các phòng, đơn vị | tháng 01/2026 | r1
1.2 | Tổ chức hội nghị sơ kết 6 tháng đầu năm và tổng kết công tác cải cách hành chính năm 2026 | Hội nghị
    + Báo cáo | vhxh | Văn phòng HĐND và UBND xã | tháng 7 và tháng 12/2026 | r7-12/*/*h/?
1.3 | Xây dựng chuyên mục cải cách hành chính trên trang thông tin điện tử của xã, mỗi tuần đăng tải tin,
    bài về hoạt động của Trung tâm Phục vụ hành chính công | Chuyên mục | vp | Phòng Văn hóa - Xã hội | cả
    năm | y
#the_che 2. Cải cách thể chế
2.1 | Rà soát, hệ thống hóa văn bản quy phạm pháp luật | Báo cáo + Danh mục văn bản | vp | các phòng, đơn
    vị | trước ngày 15/11/2026 | d14.11
2.2 | Tuyên truyền, phổ biến pháp luật đến tận thôn, xóm, chú trọng các quy định mới về phân cấp, phân
    quyền | Kế hoạch + Tài liệu tuyên truyền | vp | Ủy ban MTTQ Việt Nam xã | thường xuyên | o
#tthc 3. Cải cách thủ tục hành chính
3.1 | Thực hiện đánh giá chất lượng phục vụ người dân, doanh nghiệp theo Quyết định số 766/QĐ-TTg | Báo
    cáo đánh giá | hcc | các phòng, đơn vị | hằng tháng | *m
3.2 | Rà soát, đề xuất đơn giản hóa ít nhất 03 thủ tục hành chính thuộc lĩnh vực đất đai, xây dựng |
    Phương án đơn giản hóa | hcc | Phòng Kinh tế | quý III/2026 | r7-9
3.3 | Bố trí máy tính công cộng, đường truyền để người dân tự nộp hồ sơ trực tuyến tại nhà văn hóa thôn |
    Máy tính được lắp đặt | hcc | các thôn, xóm | quý II/2026 | r4-6
#tai_chinh 4. Cải cách tài chính công
4.1 | Rà soát, sửa đổi quy chế quản lý, sử dụng tài sản công | Quy chế | kt | Văn phòng HĐND và UBND xã |
    quý I/2026 | r1-3
4.2 | Công khai dự toán, quyết toán ngân sách | Quyết định + Báo cáo | kt | các phòng, đơn vị | theo quy
    định của Luật Ngân sách nhà nước | e/o/?
#chinh_quyen_so 5. Xây dựng chính quyền số
5.1 | Tập huấn kỹ năng sử dụng trí tuệ nhân tạo trong xử lý văn bản cho cán bộ, công chức | Lớp tập huấn |
    vhxh | Công an xã | trước 30/6/2026 | d29.6
5.2 | Chuyển đổi hồ sơ lưu trữ giấy của ba xã cũ sang dữ liệu số | Kho dữ liệu | vp | Phòng Văn hóa - Xã
    hội | giai đoạn 2026 - 2027 | R1.1.2026-31.12.2027
""",
    UNITS,
)
TAIL = prose("""
IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị báo cáo kết quả thực hiện trước ngày 08 của tháng cuối mỗi quý, gửi Phòng Văn hóa -
    Xã hội để tổng hợp, báo cáo Ủy ban nhân dân xã và Sở Nội vụ.
2. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh để xem xét, điều
    chỉnh cho phù hợp./.
Nơi nhận:
- Sở Nội vụ;
- Đảng ủy xã;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đinh Công Tráng Sĩ
""")
IN_TASKS = prose("""
Bảng 3 ⟦@tthc⟧
Rà soát, đề xuất đơn giản hóa ít nhất 03 thủ tục hành chính thuộc lĩnh vực đất đai, xây dựng ⟦>=3 thủ tục
    hành chính⟧
""")


def build(target: Path) -> None:
    lines: list[Line | str] = list(HEAD)
    for row in ROWS:
        if isinstance(row, str):
            lines.append(row)
            continue
        lines.append(f"{row.order}. {row.content}.")
        lines.append(f"Cơ quan chủ trì: {row.lead_text}; cơ quan phối hợp: {row.coordination}.")
        lines.append(f"Thời gian thực hiện: {row.time_text}. Sản phẩm: {'; '.join(row.products)}.")
    lines += TAIL
    texts = [line if isinstance(line, str) else line.text for line in lines]
    target.write_text("\n".join(layout.hard_wrapped(texts)), encoding="utf-8")


PLAN = Plan(
    "yen_lo_thuong",
    ".txt",
    build,
    {
        "commune": "Yên Lộ Thượng",
        "province": "Ninh Bình",
        "number": "22/KH-UBND",
        "date": "2026-01-28",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Đinh Công Tráng Sĩ",
    },
    tasks_of(ROWS),
    [*HEAD, *TAIL, *IN_TASKS],
    frozenset(),
    frozenset({("collect", "quarterly")}),
)
