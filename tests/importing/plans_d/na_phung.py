"""Na Phủng (Nghệ An): no table; a task is a sentence with its unit, time and product in lines below."""

from dataclasses import replace
from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Line, Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
    "vhxh": "Phòng Văn hoá - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công xã",
    "ca": "Công an xã",
}
HEAD = prose("""
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Thực hiện Kế hoạch số 1027/KH-UBND ngày 24/12/2025 của UBND tỉnh Nghệ An về cải cách hành chính năm 2026;
Uỷ ban nhân dân xã Na Phủng ban hành Kế hoạch cải cách hành chính năm 2026, như sau:
I. MỤC ĐÍCH, YÊU CẦU
- Kế thừa kết quả năm 2025, tập trung tháo gỡ những khâu còn yếu: hồ sơ đất đai trễ hạn, thanh toán trực
    tuyến thấp (mới đạt 41,2%).
- Gắn cải cách hành chính với xây dựng nông thôn mới.
II. CHỈ TIÊU
Năm 2026, xã phấn đấu đạt các chỉ tiêu sau:
(1) Chỉ số CCHC cấp xã xếp loại Khá trở lên; xếp hạng từ thứ 60 trở lên trong 130 xã, phường. ⟦<=60 thứ
    hạng⟧
(2) Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt 98% trở lên, trong đó lĩnh vực đất đai đạt tối
    thiểu 95%. ⟦>=98 %; >=95 %⟧
(3) Giảm số hồ sơ trễ hạn lĩnh vực đất đai ít nhất 50% so với năm 2025. ⟦>=50 %⟧
(4) Tỷ lệ thanh toán trực tuyến đạt từ 60% trở lên; hồ sơ trực tuyến toàn trình đạt 70%. ⟦>=60 %; >=70 %⟧
(5) 100% thôn, bản có tổ công nghệ số cộng đồng hoạt động; mỗi tổ có ít nhất 05 thành viên. ⟦>=100 %; >=5
    thành viên⟧
(6) 100% cán bộ, công chức ký cam kết không gây phiền hà, nhũng nhiễu; không có công chức bị kỷ luật do vi
    phạm đạo đức công vụ. ⟦>=100 %; =0⟧
(7) Ít nhất 01 mô hình “Chính quyền thân thiện” được duy trì, 02 sáng kiến CCHC được công nhận. ⟦>=1 mô
    hình; >=2 sáng kiến⟧
(8) Tổ chức 02 hội nghị đối thoại với Nhân dân. ⟦>=2 hội nghị⟧
(9) Giải ngân vốn các chương trình mục tiêu quốc gia đạt 100% kế hoạch. ⟦>=100 %⟧
(10) Thực hiện tự kiểm tra CCHC đối với 5/5 phòng, đơn vị thuộc xã. ⟦?>=100 %; ?>=5 phòng; ?>=5 đơn vị;
    ?>=5 phòng, đơn vị⟧
III. NHIỆM VỤ CỤ THỂ
""")
ROWS = rows(
    """
#chi_dao 1. Công tác chỉ đạo, điều hành
a | Ban hành kế hoạch và tổ chức quán triệt nhiệm vụ cải cách hành chính năm 2026 đến cán bộ, công chức,
    trưởng thôn, bản | Kế hoạch + Hội nghị quán triệt | vhxh | Các phòng, đơn vị | Tháng 01/2026 | r1
b | Kiểm tra công tác cải cách hành chính tại các phòng, đơn vị | Quyết định kiểm tra + Thông báo kết luận
    | vhxh | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã | Quý III năm 2026 | r7-9
c | Tuyên truyền về cải cách hành chính trên trang thông tin điện tử, mạng xã hội Zalo, Facebook của xã |
    Tin, bài | vhxh | Đoàn Thanh niên Cộng sản Hồ Chí Minh xã | Thường xuyên | o
d | Tổ chức đối thoại với Nhân dân, doanh nghiệp và hợp tác xã | Thông báo kết luận | vp | Uỷ ban Mặt trận
    Tổ quốc Việt Nam xã | Quý II và Quý IV/2026 | r4-12/*h/?
#the_che 2. Cải cách thể chế
a | Rà soát các văn bản do Hội đồng nhân dân, Uỷ ban nhân dân các xã trước sáp nhập ban hành | Báo cáo rà
    soát + Danh mục văn bản hết hiệu lực | vp | Các phòng chuyên môn | Hoàn thành trước ngày 30 tháng 6
    năm 2026 | d29.6
b | Theo dõi việc thi hành pháp luật về đất đai, hộ tịch | Báo cáo | vp | Phòng Kinh tế | Cả năm 2026 | y
#tthc 3. Cải cách thủ tục hành chính
a | Tổ chức chiến dịch 60 ngày xử lý dứt điểm hồ sơ đất đai trễ hạn | Kế hoạch + Báo cáo kết quả | kt |
    Trung tâm Phục vụ hành chính công xã; Chi nhánh Văn phòng đăng ký đất đai | Từ ngày 01/3/2026 đến ngày
    30/4/2026 | R1.3-30.4
b | Rà soát, đơn giản hoá thủ tục hành chính nội bộ | Phương án đơn giản hoá | hcc | Các phòng chuyên môn
    | Theo kế hoạch của UBND tỉnh | e
c | Hỗ trợ người dân nộp hồ sơ trực tuyến tại nhà văn hoá bản vào ngày thứ Bảy | Lịch hỗ trợ + Số lượt hỗ
    trợ | hcc | Đoàn Thanh niên Cộng sản Hồ Chí Minh xã | Hằng tuần | *w
d | Công khai xin lỗi khi để hồ sơ quá hạn | Thư xin lỗi | hcc | Các phòng chuyên môn | Khi phát sinh | e
#cong_vu 4. Cải cách tổ chức bộ máy và chế độ công vụ
a | Bố trí, sắp xếp công chức dôi dư sau sáp nhập | Phương án | vhxh | Các phòng, đơn vị | Theo lộ trình
    của tỉnh | e
b | Cử công chức tham gia bồi dưỡng tiếng dân tộc thiểu số | Danh sách cử học | vhxh | Các phòng, đơn vị |
    Quý IV/2026 | r10-12
#tai_chinh 5. Cải cách tài chính công
a | Công khai ngân sách xã theo quy định | Quyết định công khai | kt | Văn phòng Hội đồng nhân dân và Ủy
    ban nhân dân xã | Hằng quý, năm | *q,a
b | Rà soát trụ sở dôi dư sau sắp xếp, đề xuất phương án xử lý | Phương án xử lý | kt | Các thôn, bản |
    Chậm nhất ngày 31 tháng 8 năm 2026 | d31.8
#chinh_quyen_so 6. Xây dựng chính quyền điện tử, chính quyền số
a | Trang bị máy quét, máy tính cho bộ phận tiếp nhận hồ sơ | Thiết bị | vp | Phòng Kinh tế | Quý I/2026 |
    r1-3
b | Tập huấn kỹ năng số, sử dụng trợ lý ảo cho cán bộ, công chức | Lớp tập huấn | vhxh | Công an xã |
    Tháng 5, tháng 6/2026 | r5-6
""",
    UNITS,
)
TASKS = [
    task if not task.content.startswith(("Bố trí", "Cử công chức")) else replace(task, area="?")
    for task in tasks_of(ROWS)
]
TAIL = prose("""
IV. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị xây dựng lịch công tác, báo cáo kết quả thực hiện hằng quý, năm về Phòng Văn hoá - Xã
    hội trước ngày 10 của tháng cuối quý.
2. Kinh phí thực hiện do ngân sách xã bảo đảm.
Quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hoá - Xã hội để được hướng dẫn./.
""")


def task_lines() -> list[Line]:
    """Each task as the officer typed it: a lettered sentence, then its lines."""
    lines: list[Line] = []
    for row in ROWS:
        if isinstance(row, str):
            lines.append(Line(row))
            continue
        lines.append(Line(f"{row.order}) {row.content}."))
        lines.append(Line(f"- Cơ quan chủ trì: {row.lead_text}."))
        lines.append(Line(f"- Cơ quan phối hợp: {row.coordination}."))
        lines.append(Line(f"- Thời gian thực hiện: {row.time_text}."))
        lines.append(Line(f"- Sản phẩm: {'; '.join(row.products)}."))
    return lines


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["ỦY BAN NHÂN DÂN", "XÃ NA PHỦNG", "Số: 11 /KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Na Phủng, ngày 16 tháng 01 năm 2026",
        ],
    )
    layout.centred(paper, "KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    layout.body(paper, [*HEAD, *task_lines(), *TAIL])
    layout.signature(
        paper,
        ["- Sở Nội vụ;", "- Thường trực Đảng uỷ;", "- Các thôn, bản;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Vi Thị Lô"],
    )
    paper.save(str(target))


PLAN = Plan(
    "na_phung",
    ".docx",
    build,
    {
        "commune": "Na Phủng",
        "province": "Nghệ An",
        "number": "11/KH-UBND",
        "date": "2026-01-16",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Vi Thị Lô",
    },
    TASKS,
    [*HEAD, *TAIL],
    frozenset(),
    frozenset({("collect", "quarterly"), ("collect", "yearly")}),
)
