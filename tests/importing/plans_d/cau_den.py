"""Cầu Đền ward (Hải Phòng): decimal numbers, lead and helpers in one column, parents without columns."""

from dataclasses import replace
from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND phường",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế, Hạ tầng và Đô thị",
    "hcc": "Trung tâm Phục vụ hành chính công phường",
    "ca": "Công an phường",
    "yt": "Trạm Y tế phường",
}
BODY = prose("""
Thực hiện Quyết định số 5312/QĐ-UBND ngày 27/12/2025 của Ủy ban nhân dân thành phố Hải Phòng về việc ban
    hành Kế hoạch cải cách hành chính thành phố năm 2026, UBND phường Cầu Đền xây dựng Kế hoạch cải cách
    hành chính và nâng cao chỉ số cải cách hành chính năm 2026 (thay thế Kế hoạch số 112/KH-UBND ngày
    25/12/2025 của UBND phường), cụ thể như sau:
I. MỤC TIÊU, YÊU CẦU
1. Mục tiêu
- Chỉ số cải cách hành chính của phường năm 2026 tăng ít nhất 05 bậc so với năm 2025, phấn đấu nằm trong
    nhóm 20 phường dẫn đầu thành phố. ⟦>=5 bậc; ?<=20 thứ hạng⟧
- Chỉ số hài lòng của người dân đạt trên 93,5%. ⟦>93.5 %⟧
2. Yêu cầu
- Người đứng đầu đơn vị chịu trách nhiệm toàn diện trước Chủ tịch UBND phường về kết quả CCHC.
- Không ban hành thêm thủ tục, giấy tờ ngoài quy định.
II. CHỈ TIÊU CHỦ YẾU
1. Công tác chỉ đạo điều hành ⟦@chi_dao⟧
1.1. 100% nhiệm vụ do UBND thành phố, Chủ tịch UBND thành phố giao hoàn thành đúng và trước hạn; không có
    nhiệm vụ quá hạn. ⟦>=100 %; =0⟧
1.2. Tổ chức ít nhất 04 cuộc kiểm tra đột xuất việc chấp hành kỷ cương hành chính. ⟦>=4 cuộc⟧
1.3. Mỗi đơn vị có tối thiểu 01 sáng kiến cải cách hành chính. ⟦>=1 sáng kiến⟧
2. Cải cách thủ tục hành chính ⟦@tthc⟧
2.1. Tỷ lệ hồ sơ trực tuyến toàn trình: ≥ 85%. ⟦>=85 %⟧
2.2. Tỷ lệ hồ sơ quá hạn: dưới 0,5%. ⟦<0.5 %⟧
2.3. Thời gian chờ của công dân khi nộp hồ sơ trực tiếp không quá 15 phút/lượt. ⟦<=15 phút⟧
2.4. Cắt giảm ít nhất 30% thời gian giải quyết và 30% chi phí tuân thủ thủ tục hành chính. ⟦>=30 %; >=30 %⟧
2.5. 100% phản ánh, kiến nghị được xử lý, trả lời đúng hạn (nếu có). ⟦>=100 %⟧
3. Cải cách tổ chức bộ máy và chế độ công vụ ⟦@?⟧
3.1. 100% công chức, viên chức được bố trí đúng vị trí việc làm. ⟦>=100 %⟧
3.2. 80% công chức có trình độ đại học trở lên đúng chuyên ngành. ⟦>=80 %⟧
4. Tài chính công và chính quyền số ⟦@?⟧
4.1. Thu ngân sách trên địa bàn vượt 5% dự toán được giao. ⟦>=5 %⟧
4.2. Hồ sơ công việc được xử lý trên môi trường mạng tăng từ 82% lên 95%. ⟦>=95 %⟧
4.3. Mức độ trưởng thành quản trị dữ liệu đạt cấp độ 2. ⟦>=2 cấp độ⟧
III. NHIỆM VỤ TRỌNG TÂM ⟦@chung⟧
Các nhiệm vụ trọng tâm, sản phẩm, tiến độ và phân công thực hiện tại bảng sau:
""")
TAIL = prose("""
IV. TỔ CHỨC THỰC HIỆN
1. Thủ trưởng các phòng, đơn vị báo cáo kết quả thực hiện hằng tháng (trước ngày 25) và báo cáo năm trước
    ngày 05/12/2026 gửi Văn phòng HĐND và UBND phường tổng hợp.
2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội giám sát việc thực
    hiện.
Yêu cầu các đơn vị nghiêm túc triển khai./.
""")
ROWS = rows(
    """
#chi_dao 1 | Chỉ đạo, điều hành, kiểm tra, tuyên truyền
1.1 | Ban hành kế hoạch CCHC, kế hoạch kiểm tra CCHC | Kế hoạch CCHC + Kế hoạch kiểm tra | vhxh | Các đơn
    vị | 20/01/2026 | d20.1
1.2 | Tổ chức hội nghị phân tích Chỉ số CCHC năm 2025 và giải pháp năm 2026 | Hội nghị + Báo cáo phân tích
    | vhxh | Văn phòng HĐND và UBND phường; các đơn vị | Sau khi thành phố công bố chỉ số | e
1.3 | Tuyên truyền dịch vụ công trực tuyến đến từng tổ dân phố | 12 bản tin phát thanh | vhxh | Tổ dân phố
    | Mỗi tháng 01 lần | *m
1.4 | Họp giao ban CCHC | Thông báo kết luận | vp | Các đơn vị | Tuần cuối hằng tháng | *m/?
#the_che 2 | Cải cách thể chế
2.1 | Tự kiểm tra văn bản do HĐND, UBND phường ban hành | Báo cáo | vp | Các phòng chuyên môn | Quý
    IV/2026 | r10-12
2.2 | Hệ thống hóa văn bản quy phạm pháp luật | Danh mục văn bản | vp | Các phòng chuyên môn | 31/12/2026
    | d31.12
#tthc 3 | Cải cách thủ tục hành chính
3.1 | Kiện toàn tổ hướng dẫn dịch vụ công trực tuyến lưu động | Quyết định + Lịch trực | hcc | Đoàn Thanh
    niên phường | Tháng 02/2026 | r2
3.2 | Rà soát quy trình nội bộ giải quyết TTHC | Quyết định phê duyệt quy trình | hcc | Các phòng chuyên
    môn | 30 ngày kể từ ngày thành phố công bố TTHC | rel
3.3 | Xin lỗi tổ chức, cá nhân khi hồ sơ trễ hẹn | Văn bản xin lỗi | hcc | Các phòng chuyên môn | Khi có
    hồ sơ trễ hẹn | e
3.4 | Thí điểm trả kết quả tại nhà cho người cao tuổi, người khuyết tật | Kế hoạch + Báo cáo sơ kết | hcc,
    yt | Tổ dân phố | Quý II/2026 - Quý I/2027 | R1.4-31.3.2027
#bo_may 4 | Cải cách tổ chức bộ máy
4.1 | Rà soát chức năng, nhiệm vụ các phòng sau sắp xếp | Quyết định | vhxh | Các phòng | Quý I/2026 | r1-3
4.2 | Sắp xếp, tổ chức lại đơn vị sự nghiệp công lập | Đề án | vhxh | Phòng Kinh tế, Hạ tầng và Đô thị |
    Theo chỉ đạo của thành phố | e
#cong_vu 5 | Cải cách chế độ công vụ
5.1 | Xây dựng kế hoạch đào tạo, bồi dưỡng năm 2026 | Kế hoạch | vhxh | Các đơn vị | Trước 28/02 | d27.2
5.2 | Kiểm tra công vụ đột xuất | Biên bản + Báo cáo | vp | Phòng Văn hóa - Xã hội | Định kỳ và đột xuất | *
5.3 | Đánh giá công chức theo kết quả công việc hằng quý | Bảng điểm | vhxh | Các đơn vị | Ngày 25 tháng
    cuối quý | *q
#tai_chinh 6 | Cải cách tài chính công
6.1 | Giao quyền tự chủ cho đơn vị sự nghiệp | Quyết định | kt | Các trường học | 6 tháng đầu năm | r1-6
6.2 | Công khai ngân sách | Quyết định; hình ảnh niêm yết | kt |  | Theo quy định của Luật Ngân sách nhà
    nước | e/o/?
#chinh_quyen_so 7 | Chính quyền số
7.1 | Số hóa sổ hộ tịch | Dữ liệu hộ tịch | vp | Công an phường | Hoàn thành trong quý III | r7-9
7.2 | Bảo đảm an toàn thông tin mạng | Hồ sơ cấp độ + Biên bản diễn tập | ca | Văn phòng HĐND và UBND
    phường | Trong năm 2026 | Y
""",
    UNITS,
)
ROWS_FIXED = [
    row
    if isinstance(row, str) or row.order != "6.2"
    else replace(row, products=("Quyết định", "hình ảnh niêm yết"))
    for row in ROWS
]
IN_TASKS = prose("""
12 bản tin phát thanh ⟦?>=12 bản tin⟧
12 bản tin phát thanh ⟦?>=12 bản tin phát thanh⟧
""")


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["UỶ BAN NHÂN DÂN", "PHƯỜNG CẦU ĐỀN", "Số:      /KH-UBND"],
        [
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Cầu Đền, ngày      tháng 01 năm 2026",
        ],
    )
    layout.centred(paper, "KẾ HOẠCH", "Cải cách hành chính phường Cầu Đền năm 2026")
    layout.body(paper, BODY)
    cells = [["STT", "Nhiệm vụ trọng tâm", "Kết quả đầu ra", "Phân công thực hiện", "Thời hạn", "Nguồn lực"]]
    for row in ROWS:
        if isinstance(row, str):
            number, _, title = row.partition(" | ")
            cells.append([number, title, "", "", "", ""])
            continue
        unit = f"Chủ trì: {row.lead_text}"
        if row.coordination:
            unit += f"; phối hợp: {row.coordination}"
        cells.append(
            [row.order, row.content, ";\n".join(row.products), unit, row.time_text, "Ngân sách phường"]
        )
    layout.grid(paper, cells, repeat=1)
    layout.body(paper, TAIL)
    layout.signature(
        paper,
        ["- UBND thành phố;", "- Sở Nội vụ;", "- ĐU, HĐND phường;", "- Lưu: VT, VP."],
        ["TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "", "Đào Thị Hồng Thắm"],
    )
    paper.save(str(target))


PLAN = Plan(
    "cau_den",
    ".docx",
    build,
    {
        "commune": "Cầu Đền",
        "province": "Hải Phòng",
        "number": None,
        "date": None,
        "year_from": 2026,
        "year_to": 2026,
        "replaces": ["112/KH-UBND"],
        "signer": "Đào Thị Hồng Thắm",
    },
    tasks_of(ROWS_FIXED),
    [*BODY, *TAIL, *IN_TASKS],
    frozenset({"empty-number"}),
    frozenset({("collect", "monthly"), ("collect", "yearly")}),
)
