"""Kỳ Vọng Đông (Hà Tĩnh): markdown left by a converter, HTML in cells, slips of character recognition."""

from pathlib import Path

from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND & UBND xã",
    "vhxh": "Phòng Văn hoá - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm phục vụ hành chính công",
    "yt": "Trạm Y tế",
}
HEAD = prose("""
**ỦY BAN NHÂN DÂN XÃ KỲ VỌNG ĐÔNG**
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**
Số: 02 /KH-UBND
*Kỳ Vọng Đông, ngày &nbsp; tháng 01 năm 2026*
# KẾ HOẠCH
## Cải cách hành chính năm 2026 trên địa bàn xã Kỳ Vọng Đông
Thực hiện Quyết định số 3567/QĐ-UBND ngày 30/12/2025 của UBND tỉnh Hà Tĩnh về việc ban hành Kế hoạch cải
    cách hành chính năm 2026; UBND xã ban hành Kế hoạch thực hiện như sau:
## I. MỤC ĐÍCH, YÊU CẦU
- Tạo chuyển biến mạnh mẽ về lề lối làm việc; chấm dứt tình trạng “trên nóng, dưới lạnh”.
- Bám sát phương châm “6 rõ”.
## II. CHỈ TIÊU
### 1. Về chỉ đạo điều hành ⟦@chi_dao⟧
- **100%** phòng, đơn vị có kế hoạch thực hiện; ⟦>=100 %⟧
- Phần đầu xếp hạng CCHC từ thứ 20 trở lên; ⟦<=20 thứ hạng⟧
- Kiểm tra tối thiểu 60% đơn vị; ⟦>=60 %⟧
### 2. Về thủ tục hành chính ⟦@tthc⟧
- Giải quyết hồ sơ đúng hạn đạt trên 99 %; ⟦>99 %⟧
- Phần đầu hồ sơ trực tuyến đạt *80%* trở lên; ⟦>=80 %⟧
- Sự hài lòng của người dân đối với Trung tâm đạt từ 95% trở lên, đối với Trạm Y tế và trường học đạt từ
    90% trở lên; ⟦>=95 %; >=90 %⟧
- 100% TTHC dược niêm yết công khai; ⟦>=100 %⟧
- Rút ngắn thời gian giải quyết tối thiểu 02 ngày đối với thủ tục đăng ký kinh doanh hộ cá thể; ⟦?>=2 ngày⟧
### 3. Về bộ máy, công vụ ⟦@?⟧
- Tỷ lệ cán bộ, công chức được xếp loại hoàn thành xuất sắc không quá 20%; ⟦<=20 %⟧
- Tổ chức 01 hội thi “Công chức thanh lịch”. ⟦>=1 hội thi⟧
### 4. Về tài chính công ⟦@tai_chinh⟧
- Thu ngân sách đạt và vượt 102% dự toán tỉnh giao; ⟦?>=102 %; ?>102 %⟧
### 5. Về chính quyền số ⟦@chinh_quyen_so⟧
- 100 % văn bản đi được ký số; tỷ lệ hồ sơ công việc điện tử đạt 98 %. ⟦>=100 %; >=98 %⟧
## III. NHIỆM VỤ VÀ PHÂN CÔNG
""")
ROWS = rows(
    """
#chi_dao I. Chỉ đạo, điều hành
1 | Ban hành Kế hoạch CCHC | Kế hoạch | vhxh | Các đơn vị | Trước 15/01/2026 | d14.1
2 | Kiểm tra CCHC, kỷ cương | Kế hoạch + Kết luận | vhxh | Văn phòng HĐND & UBND xã | Quý II và III năm
    2026 | r4-9
3 | Tổ chức hội thi “Công chức thanh lịch” | Kế hoạch + Thể lệ | vhxh | Đoàn xã | Quý lV/2026 | r10-12/?
4 | Tuyên truyền CCHC | Tin, bài + Video ngắn | vhxh | Các thôn | Thường xuyên, liên tục | o
#the_che II. Cải cách thể chế
1 | Rà soát văn bản QPPL | Báo cáo | vp | Các phòng | Xong trước ngày 20/11 | d19.11
2 | Tham gia ý kiến văn bản của tỉnh | Văn bản góp ý | vp | Các phòng | Theo yêu cầu | e
#tthc III. Cải cách TTHC
1 | Niêm yết, công khai TTHC | Bảng niêm yết + Mã QR | hcc |  | Thường xuyên | o
2 | Liên thông thủ tục khai sinh, bảo hiểm y tế | Hồ sơ liên thông | hcc, yt | Công an xã | Thường xuyên | o
3 | Rà soát, đơn giản hoá TTHC | Phương án | hcc | Các phòng | Trước 3l/7/2026 | d30.7/?
4 | Khảo sát sự hài lòng | Phiếu + Báo cáo | hcc | MTTQ xã | Tháng 6; tháng 11 | r6-11/*h/*/?
#bo_may IV. Tổ chức bộ máy
1 | Rà soát nhân sự Trạm Y tế | Báo cáo | yt | Phòng Văn hoá - Xã hội | Quý 1/2026 | r1-3
2 | Sửa đổi quy chế làm việc | Quy chế | vp | Các đơn vị | Sau Đại hội, kiện toàn nhân sự | e/?
#cong_vu V. Chế độ công vụ
1 | Đào tạo, bồi dưỡng | Kế hoạch | vhxh | Các đơn vị | Trước tháng 02/2026 | d31.1
2 | Đánh giá, xếp loại | Kết quả xếp loại | vhxh | Các đơn vị | Tháng 12 hằng năm | *a
#tai_chinh VI. Tài chính công
1 | Công khai ngân sách | Quyết định | kt | Văn phòng HĐND & UBND xã | Quý/lần | *q
2 | Rà soát tài sản công | Báo cáo | kt | Các đơn vị | Đến hết 30/9 | d30.9
#chinh_quyen_so VII. Chính quyền số
1 | Số hoá hồ sơ | Kho dữ liệu | hcc | Các phòng | 2026 | Y
2 | Tập huấn an toàn thông tin | Lớp tập huấn | vhxh | Công an xã | Ngày 19/5/2026 | d19.5
3 | Đánh giá ISO | Báo cáo | vp | Các đơn vị | Trước 31/02/2026 | ?
""",
    UNITS,
    joiner="\n",
)
TAIL = prose("""
## IV. KINH PHÍ
Ngân sách xã đảm bảo.
## V. TỔ CHỨC THỰC HIỆN
- Các phòng, đơn vị báo cáo quý (trước ngày 10 tháng cuối quý), báo cáo năm (trước ngày 05/12) về Phòng
    Văn hoá - Xã hội.
***Nơi nhận:***
- Sở Nội vụ;
- Lưu: VT.
**TM. ỦY BAN NHÂN DÂN**
**KT. CHỦ TỊCH**
**PHÓ CHỦ TỊCH**
**Phan Bá Lộc Điền**
""")


HEADER = (
    "| **TT** | **Nội dung nhiệm vụ** | **Sản phẩm** | **Đơn vị thực hiện** "
    "| **Đơn vị phối hợp** | **Hạn hoàn thành** |"
)


def build(target: Path) -> None:
    lines = [line.text for line in HEAD]
    lines += [
        "",
        HEADER,
    ]
    lines.append("|:--|:--|:--|:--|:--|:--|")
    for row in ROWS:
        if isinstance(row, str):
            lines.append(f"| **{row}** |  |  |  |  |  |")
            continue
        products = "".join(f"<li>{product}</li>" for product in row.products)
        values = [
            row.order,
            row.content,
            f"<ul>{products}</ul>",
            row.lead_text.replace("\n", "<br>"),
            row.coordination,
        ]
        lines.append("| " + " | ".join([*values, row.time_text]) + " |")
        if row.order == "3" and row.area == "tthc":
            lines += [
                "",
                HEADER,
                "|---|---|---|---|---|---|",
            ]
    lines += ["", *[line.text for line in TAIL]]
    target.write_text("\n".join(lines), encoding="utf-8")


PLAN = Plan(
    "ky_vong_dong",
    ".txt",
    build,
    {
        "commune": "Kỳ Vọng Đông",
        "province": "Hà Tĩnh",
        "number": "02/KH-UBND",
        "date": None,
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Phan Bá Lộc Điền",
    },
    tasks_of(ROWS),
    [*HEAD, *TAIL],
    frozenset({"unknown-deadline"}),
    frozenset({("collect", "quarterly"), ("collect", "yearly")}),
)
