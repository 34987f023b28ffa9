"""Bắc Lung Phú (Bắc Ninh): a decision with its plan, "CT:/PH:" in one cell, from and to months apart."""

from dataclasses import replace
from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND phường",
    "vhxh": "Phòng VH-XH",
    "kt": "Phòng KT, HT&ĐT",
    "hcc": "TT PVHCC",
    "ca": "Công an phường",
}
DECISION = prose("""
CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẮC LUNG PHÚ
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Quyết định số 1515/QĐ-UBND ngày 25 tháng 12 năm 2025 của Chủ tịch UBND tỉnh Bắc Ninh về việc ban
    hành Kế hoạch cải cách hành chính năm 2026;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính nhà nước năm 2026 trên địa bàn
    phường Bắc Lung Phú.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng HĐND và UBND phường, Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành
    Quyết định này./.
""")
BODY = prose("""
I. MỤC TIÊU
1. Mục tiêu chung: nâng cao chất lượng phục vụ.
2. Mục tiêu cụ thể
a) Chỉ đạo, điều hành ⟦@chi_dao⟧
- Nhiệm vụ được giao hoàn thành đúng hạn: 100%. ⟦>=100 %⟧
- Chỉ số CCHC tăng từ 03 bậc trở lên. ⟦>=3 bậc⟧
b) Thủ tục hành chính ⟦@tthc⟧
- Tỷ lệ hồ sơ đúng hạn: không thấp hơn 99%. ⟦>=99 %⟧
- Tỷ lệ hồ sơ phải bổ sung: không cao hơn 3%. ⟦<=3 %⟧
- Tỷ lệ hồ sơ trực tuyến: đạt 4/5 tổng số hồ sơ. ⟦?>=80 %⟧
- Mức độ hài lòng: 95% - 97%. ⟦?>=95 %; ?<=97 %⟧
- Thanh toán không dùng tiền mặt: hơn 75%. ⟦>75 %⟧
c) Chính quyền số ⟦@chinh_quyen_so⟧
- Ít nhất 9.500 tài khoản dịch vụ công được tạo mới. ⟦>=9500 tài khoản⟧
- 100% (19/19) khu phố có tổ công nghệ số. ⟦>=100 %⟧
II. NHIỆM VỤ CỤ THỂ
(Tại biểu kèm theo)
""")
ROWS = rows(
    """
#chi_dao A. CHỈ ĐẠO, ĐIỀU HÀNH
01 | Kế hoạch kiểm tra công tác CCHC | Kế hoạch | vhxh | Các đơn vị | 01/2026 02/2026 | r1-2
02 | Kiểm tra CCHC tại các đơn vị, trường học | Biên bản + Kết luận | vhxh | Văn phòng HĐND và UBND phường
    | 4/2026 10/2026 | r4-10
03 | Hội thi cải cách hành chính | Thể lệ + Giải thưởng | vhxh | Đoàn Thanh niên | 9/2026 9/2026 | r9
#tthc B. CẢI CÁCH TTHC
04 | Rà soát quy trình | Quyết định | hcc | Các phòng | 02/2026 5/2026 | r2-5
05 | Vận hành ki-ốt tra cứu | Ki-ốt | hcc | Công an phường | 01/2026 12/2026 | r1-12
06 | Khảo sát hài lòng | Phiếu + Báo cáo | hcc | MTTQ phường | 11/2026 11/2026 | r11
07 | Số hóa kết quả cũ | Dữ liệu | hcc, vp | Các phòng | 3/2026 6/2027 | R1.3.2026-30.6.2027
#bo_may C. TỔ CHỨC BỘ MÁY
08 | Rà soát vị trí việc làm | Đề án | vhxh | Các đơn vị | 3/2026 4/2026 | r3-4
#cong_vu D. CHẾ ĐỘ CÔNG VỤ
09 | Bồi dưỡng kỹ năng số | Lớp | vhxh | Các đơn vị | 7/2026 8/2026 | r7-8
10 | Kiểm tra kỷ cương | Biên bản | vp | Công an phường | 01/2026 12/2026 | r1-12
#tai_chinh Đ. TÀI CHÍNH CÔNG
11 | Công khai ngân sách | Quyết định | kt | Các đơn vị | 01/2026 01/2026 | r1
12 | Kiểm kê tài sản | Biên bản | kt | Các đơn vị | 12/2026 12/2026 | r12
#chinh_quyen_so E. CHÍNH QUYỀN SỐ
13 | An toàn thông tin | Hồ sơ cấp độ | ca | Các đơn vị | 5/2026 6/2026 | r5-6
14 | Phòng họp không giấy | Phòng họp | vp | Phòng KT, HT&ĐT | 8/2026 10/2026 | r8-10
""",
    UNITS,
)


def build(target: Path) -> None:
    paper = layout.document()
    right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    date = "Bắc Lung Phú, ngày 06 tháng 01 năm 2026"
    layout.letterhead(paper, ["ỦY BAN NHÂN DÂN", "PHƯỜNG BẮC LUNG PHÚ", "Số: 17/QĐ-UBND"], [*right, date])
    layout.centred(paper, "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch cải cách hành chính năm 2026")
    layout.body(paper, DECISION)
    layout.signature(
        paper, ["- Như Điều 3;", "- Sở Nội vụ;", "- Lưu: VT."], ["CHỦ TỊCH", "", "Nghiêm Xuân Đằng"]
    )
    paper.add_section()
    layout.letterhead(paper, ["ỦY BAN NHÂN DÂN", "PHƯỜNG BẮC LUNG PHÚ"], right)
    layout.centred(
        paper, "KẾ HOẠCH", "Cải cách hành chính nhà nước năm 2026 trên địa bàn phường Bắc Lung Phú"
    )
    paper.add_paragraph(
        "(Kèm theo Quyết định số 17/QĐ-UBND ngày 06/01/2026 của Chủ tịch UBND phường Bắc Lung Phú)"
    )
    layout.body(paper, BODY)
    layout.landscape(paper)
    layout.centred(paper, "BIỂU TIẾN ĐỘ")
    cells = [
        ["TT", "Nội dung", "Đơn vị thực hiện (CT: chủ trì; PH: phối hợp)", "Tiến độ", "", "Sản phẩm"],
        ["", "", "", "Từ tháng", "Đến tháng", ""],
    ]
    for row in ROWS:
        if isinstance(row, str):
            cells.append([row])
            continue
        unit = f"CT: {row.lead_text}\nPH: {row.coordination}"
        cells.append([row.order, row.content, unit, *row.time_text.split(), "\n".join(row.products)])
    table = layout.grid(paper, cells)
    for column in (0, 1, 2, 5):
        table.cell(0, column).merge(table.cell(1, column))
    table.cell(0, 3).merge(table.cell(0, 4))
    paper.save(str(target))


PLAN = Plan(
    "bac_lung_phu",
    ".docx",
    build,
    {
        "commune": "Bắc Lung Phú",
        "province": "Bắc Ninh",
        "number": "17/QĐ-UBND",
        "date": "2026-01-06",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": [],
        "signer": "Nghiêm Xuân Đằng",
    },
    [replace(task, time_text="*") for task in tasks_of(ROWS)],
    [*DECISION, *BODY],
)
