"""Hòn Ngang special zone (An Giang): five years, phases, a table of targets by phase, Word's own numbers."""

from dataclasses import replace
from pathlib import Path

from tests.importing.plans_d import layout
from tests.importing.plans_d.gold import Plan, prose, rows, tasks_of

UNITS = {
    "vp": "Văn phòng HĐND và UBND đặc khu",
    "vhxh": "Phòng Văn hóa - Xã hội",
    "kt": "Phòng Kinh tế",
    "hcc": "Trung tâm Phục vụ hành chính công",
    "dv": "Ban Quản lý dịch vụ công ích",
}
BODY = prose("""
Căn cứ Quyết định số 282/QĐ-TTg ngày 12 tháng 02 năm 2026 của Thủ tướng Chính phủ ban hành Kế hoạch cải
    cách hành chính trọng tâm giai đoạn 2026 - 2030;
Căn cứ Kế hoạch số 98/KH-UBND ngày 10 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh An Giang,
Ủy ban nhân dân đặc khu Hòn Ngang ban hành Kế hoạch cải cách hành chính giai đoạn 2026 - 2030 trên địa bàn
    đặc khu với những nội dung sau:
Phần thứ nhất
ĐẶC ĐIỂM TÌNH HÌNH
Đặc khu có 02 đảo chính, 1.846 hộ với 7.215 nhân khẩu, cách đất liền 62 km; năm 2025 tiếp nhận 4.310 hồ sơ
    thủ tục hành chính, giải quyết đúng hạn 97,8%.
Phần thứ hai
MỤC TIÊU, NHIỆM VỤ
I. MỤC TIÊU
1. Mục tiêu tổng quát
Xây dựng chính quyền đặc khu phục vụ, thích ứng với điều kiện biển đảo; đến năm 2030 Chỉ số CCHC của đặc
    khu thuộc nhóm 10 đơn vị cấp xã dẫn đầu tỉnh. ⟦?<=10 thứ hạng⟧
2. Mục tiêu cụ thể
a) Cải cách thể chế ⟦@the_che⟧
- Hằng năm, 100% văn bản quy phạm pháp luật được rà soát, hệ thống hoá theo quy định. ⟦>=100 %⟧
b) Cải cách thủ tục hành chính ⟦@tthc⟧
Giai đoạn 2026 - 2027:
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 98%; ⟦>=98 % @2026-2027⟧
- 70% hồ sơ được nộp trực tuyến; ⟦>=70 % @2026-2027⟧
- Tối thiểu 50% thông tin, dữ liệu đã số hoá được khai thác, sử dụng lại. ⟦>=50 % @2026-2027⟧
Giai đoạn 2028 - 2030:
- Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 99,5% trở lên; ⟦>=99.5 % @2028-2030⟧
- 90% hồ sơ được nộp trực tuyến; ⟦>=90 % @2028-2030⟧
- Tối thiểu 80% thông tin, dữ liệu đã số hoá được khai thác, sử dụng lại. ⟦>=80 % @2028-2030⟧
c) Cải cách tổ chức bộ máy ⟦@bo_may⟧
- Đến năm 2027, 100% đơn vị sự nghiệp công lập hoàn thành sắp xếp; đến năm 2030 giảm bình quân 10% chi
    trực tiếp từ ngân sách nhà nước cho đơn vị sự nghiệp so với giai đoạn 2021 - 2025. ⟦>=100 %; >=10 %⟧
d) Cải cách chế độ công vụ ⟦@cong_vu⟧
- Mỗi năm tổ chức tối thiểu 02 đợt kiểm tra công vụ. ⟦>=2 đợt⟧
- Đến năm 2030, 100% công chức lãnh đạo sử dụng thành thạo nền tảng số. ⟦>=100 %⟧
đ) Cải cách tài chính công ⟦@tai_chinh⟧
- Giải ngân vốn đầu tư công hằng năm đạt trên 95%. ⟦>95 %⟧
e) Xây dựng chính quyền số ⟦@chinh_quyen_so⟧
- 100% điểm dân cư được phủ sóng băng rộng di động. ⟦>=100 %⟧
- Đánh giá mức độ chuyển đổi số đạt cấp độ 3 vào năm 2030. ⟦>=3 cấp độ⟧
(Chỉ tiêu từng giai đoạn tại Phụ lục I; nhiệm vụ tại Phụ lục II; danh mục tài liệu tại Phụ lục III)
II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU ⟦@chung⟧
1. Đổi mới chỉ đạo, điều hành theo hướng giao việc bằng chỉ số.
2. Đưa dịch vụ công đến tàu cá, bè nuôi thông qua tổ lưu động.
Phần thứ ba
TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội là cơ quan thường trực; định kỳ 6 tháng, hằng năm tổng hợp, báo cáo Ủy ban nhân
    dân tỉnh (qua Sở Nội vụ).
2. Các cơ quan, đơn vị gửi báo cáo 6 tháng trước ngày 05/6, báo cáo năm trước ngày 05/12 về Phòng Văn hóa
    - Xã hội.
Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND đặc khu Hòn Ngang./.
""")
ANNEX = prose("""
Tỷ lệ hài lòng của người dân, tổ chức ⟦>=92 % @2026-2027; >=95 % @2028-2030⟧
Tỷ lệ thanh toán trực tuyến ⟦>=60 % @2026-2027; >=85 % @2028-2030⟧
Số sáng kiến CCHC được công nhận ⟦>=3 sáng kiến @2026-2027; >=6 sáng kiến @2028-2030⟧
Tỷ lệ công chức được bồi dưỡng kỹ năng số ⟦>=90 % @2026-2027; >=100 % @2028-2030⟧
""")
ROWS = rows(
    """
#chi_dao A. CHỈ ĐẠO, ĐIỀU HÀNH
1 | Xây dựng kế hoạch cải cách hành chính từng năm | Kế hoạch | vhxh | Các phòng, đơn vị | Trước 31/01
    hằng năm | *a
2 | Kiểm tra công tác cải cách hành chính | Kế hoạch kiểm tra + Kết luận kiểm tra | vhxh | Văn phòng HĐND
    và UBND đặc khu | Hằng năm | *a
3 | Sơ kết giữa kỳ, tổng kết thực hiện Kế hoạch | Báo cáo sơ kết + Báo cáo tổng kết | vhxh | Các phòng,
    đơn vị | Quý II/2028 và quý IV/2030 | R1.4.2028-31.12.2030/?
#the_che B. CẢI CÁCH THỂ CHẾ
4 | Rà soát văn bản không còn phù hợp với mô hình đặc khu | Báo cáo rà soát | vp | Các phòng chuyên môn |
    2026 - 2027 | R1.1.2026-31.12.2027
#tthc C. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
5 | Thành lập tổ lưu động tiếp nhận hồ sơ tại các bến cá | Quyết định thành lập + Quy chế hoạt động | hcc
    | Đồn Biên phòng; Ban Quản lý dịch vụ công ích | Quý III/2026 | r7-9
6 | Thuê dịch vụ bưu chính công ích vận chuyển hồ sơ ra đảo | Hợp đồng | hcc | Bưu điện | Năm 2026 | Y
7 | Số hoá kết quả giải quyết còn hiệu lực | Kho dữ liệu số hoá | hcc | Các phòng chuyên môn | Đến hết năm
    2028 | d31.12.2028/R1.1.2026-31.12.2028
8 | Rà soát, đề xuất cắt giảm thủ tục đối với tàu thuyền du lịch | Phương án | kt | Trung tâm Phục vụ hành
    chính công | Giai đoạn 2026 - 2030 | R1.1.2026-31.12.2030
#bo_may D. TỔ CHỨC BỘ MÁY
9 | Xây dựng đề án tổ chức bộ máy chính quyền đặc khu | Đề án | vhxh | Văn phòng HĐND và UBND đặc khu |
    Sau khi Chính phủ ban hành Nghị định về đặc khu | e
10 | Chuyển đơn vị sự nghiệp sang tự chủ chi thường xuyên | Quyết định giao tự chủ | kt | Ban Quản lý dịch
    vụ công ích | Trước năm 2028 | d31.12.2027
#cong_vu E. CHẾ ĐỘ CÔNG VỤ
11 | Chính sách thu hút bác sĩ, kỹ sư ra đảo | Tờ trình HĐND; Nghị quyết | vhxh | Phòng Kinh tế | Trình kỳ
    họp giữa năm 2026 | ?/e
12 | Luân chuyển, biệt phái công chức | Quyết định | vhxh | Các phòng, đơn vị | Khi có chủ trương | e
#tai_chinh F. TÀI CHÍNH CÔNG
13 | Khoán kinh phí quản lý hành chính | Quy chế chi tiêu | kt | Các phòng, đơn vị | Từ năm 2027 |
    R1.1.2027-31.12.2030/e/?/o
#chinh_quyen_so G. CHÍNH QUYỀN SỐ
14 | Lắp đặt trạm truyền dẫn vệ tinh dự phòng | Trạm hoạt động | vp | Viễn thông tỉnh | Tháng 9/2027 |
    r9@2027
15 | Vận hành trung tâm điều hành thông minh quy mô đặc khu | Quy chế vận hành + Bảng chỉ số | vp | Công
    an đặc khu | Thường xuyên, liên tục | o
16 | Phủ sóng di động các điểm lõm | Báo cáo | vp | Các doanh nghiệp viễn thông | 30/6/2029 | d30.6.2029
""",
    UNITS,
)
TASKS = [
    task if task.order != "11" else replace(task, products=("Tờ trình HĐND", "Nghị quyết"))
    for task in tasks_of(ROWS)
]


def build(target: Path) -> None:
    paper = layout.document()
    layout.letterhead(
        paper,
        ["ỦY BAN NHÂN DÂN", "ĐẶC KHU HÒN NGANG", "Số: 41/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập – Tự do – Hạnh phúc",
            "Hòn Ngang, ngày 02 tháng 4 năm 2026",
        ],
    )
    layout.centred(
        paper, "KẾ HOẠCH", "Cải cách hành chính giai đoạn 2026 - 2030", "trên địa bàn đặc khu Hòn Ngang"
    )
    layout.body(paper, BODY)
    layout.signature(
        paper,
        ["- Như trên;", "- UBND tỉnh;", "- Sở Nội vụ;", "- Lưu: VT, VHXH (02b)."],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Trần Quốc Bảo Khôi"],
    )
    layout.new_page(paper)
    layout.centred(paper, "Phụ lục I", "CHỈ TIÊU THEO TỪNG GIAI ĐOẠN")
    layout.grid(
        paper,
        [
            [
                "TT",
                "Tên chỉ tiêu",
                "ĐVT",
                "Giai đoạn 2026 - 2027",
                "Giai đoạn 2028 - 2030",
                "Đơn vị theo dõi",
            ],
            [
                "1",
                "Tỷ lệ hài lòng của người dân, tổ chức",
                "%",
                "≥ 92",
                "≥ 95",
                "Trung tâm Phục vụ hành chính công",
            ],
            ["2", "Tỷ lệ thanh toán trực tuyến", "%", "60", "85", "Trung tâm Phục vụ hành chính công"],
            ["3", "Số sáng kiến CCHC được công nhận", "Sáng kiến", "03", "06", "Phòng Văn hóa - Xã hội"],
            ["4", "Tỷ lệ công chức được bồi dưỡng kỹ năng số", "%", "90", "100", "Phòng Văn hóa - Xã hội"],
        ],
    )
    layout.landscape(paper)
    layout.centred(paper, "Phụ lục II", "PHÂN CÔNG NHIỆM VỤ")
    cells = [["TT", "Nội dung, nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Sản phẩm", "Mốc thời gian"]]
    cells += [
        [row]
        if isinstance(row, str)
        else layout.cells(row, "", "content", "lead", "coordination", "products", "time", join="; ")
        for row in ROWS
    ]
    table = layout.grid(paper, cells, repeat=1)
    for row, source in zip(table.rows[1:], ROWS, strict=True):
        if not isinstance(source, str):
            layout.numbered_cell(row.cells[0])
    layout.centred(paper, "Phụ lục III", "DANH MỤC TÀI LIỆU THAM KHẢO")
    layout.grid(
        paper,
        [
            ["TT", "Tên tài liệu", "Số, ký hiệu", "Ngày ban hành", "Cơ quan ban hành"],
            ["1", "Chương trình tổng thể CCHC nhà nước", "76/NQ-CP", "15/7/2021", "Chính phủ"],
            ["2", "Cơ chế một cửa, một cửa liên thông", "118/2025/NĐ-CP", "09/6/2025", "Chính phủ"],
        ],
    )
    paper.save(str(target))


PLAN = Plan(
    "hon_ngang",
    ".docx",
    build,
    {
        "commune": "Hòn Ngang",
        "province": "An Giang",
        "number": "41/KH-UBND",
        "date": "2026-04-02",
        "year_from": 2026,
        "year_to": 2030,
        "replaces": ["15/KH-UBND"],
        "signer": "Trần Quốc Bảo Khôi",
    },
    TASKS,
    [*BODY, *ANNEX],
    frozenset(),
    frozenset({("collect", "half-yearly"), ("collect", "yearly")}),
)
