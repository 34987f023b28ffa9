"""An island zone in Word without a task table: titled paragraphs followed by labelled lines."""

from pathlib import Path

from tests.importing.plans_e.gold import Plan, Target, Task
from tests.importing.plans_e.layout import Block, Grid, letterhead, signature, write_docx

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"


def _task(number: str, content: str, lead: str, help_: str, time: str, products: str) -> list[Block]:
    lines: list[Block] = [f"{number}. {content}", f"- Cơ quan chủ trì: {lead}."]
    if help_:
        lines.append(f"- Cơ quan phối hợp: {help_}.")
    lines += [f"- Thời gian thực hiện: {time}.", f"- Sản phẩm: {products}."]
    return lines


BLOCKS: list[Block] = [
    letterhead(
        "ỦY BAN NHÂN DÂN\nTỈNH KHÁNH HÒA",
        "ĐẶC KHU HÒN MÂY",
        "Số: 07/KH-UBND",
        "Hòn Mây, ngày 09 tháng 01 năm 2026",
    ),
    "# KẾ HOẠCH",
    "# Cải cách hành chính nhà nước năm 2026 của đặc khu Hòn Mây",
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;",
    "Căn cứ Kế hoạch số 15822/KH-UBND ngày 19/12/2025 của UBND tỉnh Khánh Hòa;",
    "Ủy ban nhân dân đặc khu Hòn Mây ban hành Kế hoạch cải cách hành chính nhà nước năm 2026, thay"
    " thế Kế hoạch số"
    " 02/KH-UBND ngày 05/01/2026, với các nội dung sau:",
    "! PHẦN I. MỤC TIÊU",
    "1. Mục tiêu chung: Xây dựng chính quyền đặc khu liêm chính, năng động, phục vụ người dân xa đất liền.",
    "2. Mục tiêu cụ thể:",
    "a) 100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình.",
    "b) Mức độ hài lòng của ngư dân, tổ chức, doanh nghiệp đạt trên 92%; điểm đánh giá Bộ chỉ số"
    " phục vụ người dân đạt"
    " 85 điểm trở lên.",
    "c) 100% hồ sơ của ngư dân trên tàu cá được tiếp nhận qua bưu chính công ích hoặc trực tuyến khi"
    " tàu không cập"
    " bến.",
    "d) Tỷ lệ hồ sơ trễ hạn dưới 0,5%.",
    "đ) Mỗi phòng chuyên môn có ít nhất 01 sáng kiến cải cách hành chính.",
    "e) Tổ chức tối thiểu 02 cuộc đối thoại với doanh nghiệp du lịch.",
    "! PHẦN II. NHIỆM VỤ CỤ THỂ",
    "! I. CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH",
    *_task(
        "1",
        "Ban hành văn bản chỉ đạo, đôn đốc thực hiện công tác cải cách hành chính",
        "Phòng Văn hóa - Xã hội",
        "Văn phòng HĐND và UBND",
        "Thường xuyên trong năm",
        "Văn bản chỉ đạo",
    ),
    *_task(
        "2",
        "Tổ chức đối thoại với doanh nghiệp du lịch, chủ tàu cá",
        "Phòng Kinh tế",
        "Phòng Văn hóa - Xã hội; Đồn Biên phòng Hòn Mây",
        "02 lần/năm",
        "Kế hoạch; Biên bản đối thoại",
    ),
    *_task(
        "3",
        "Xây dựng và duy trì chuyên mục cải cách hành chính trên trang thông tin điện tử đặc khu",
        "Phòng Văn hóa - Xã hội",
        "",
        "Hằng tháng",
        "Chuyên mục, tin bài",
    ),
    "! II. CẢI CÁCH THỂ CHẾ",
    *_task(
        "1",
        "Rà soát các quy định đặc thù áp dụng đối với đặc khu, kiến nghị tỉnh sửa đổi, bổ sung",
        "Văn phòng HĐND và UBND",
        "Phòng Kinh tế, Phòng Văn hóa - Xã hội",
        "Quý II, quý III năm 2026",
        "Báo cáo rà soát; Văn bản kiến nghị",
    ),
    "! III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    *_task(
        "1",
        "Đưa tàu công vụ kết hợp tiếp nhận hồ sơ tại đảo Bé",
        "Trung tâm Phục vụ hành chính công",
        "Đồn Biên phòng Hòn Mây",
        "Từ 01/3/2026 đến 30/9/2026",
        "Lịch tiếp nhận; Báo cáo kết quả",
    ),
    *_task(
        "2",
        "Cấu trúc lại quy trình nội bộ giải quyết thủ tục đăng ký tàu cá",
        "Phòng Kinh tế",
        "Trung tâm Phục vụ hành chính công",
        "Chậm nhất ngày 15/5/2026",
        "Quyết định ban hành quy trình",
    ),
    "! IV. CẢI CÁCH TỔ CHỨC BỘ MÁY VÀ CHẾ ĐỘ CÔNG VỤ",
    *_task(
        "1",
        "Hoàn thiện đề án vị trí việc làm của đặc khu",
        "Phòng Văn hóa - Xã hội",
        "Các phòng chuyên môn",
        "Ngay sau khi có hướng dẫn của Bộ Nội vụ",
        "Đề án; Tờ trình",
    ),
    "! V. CẢI CÁCH TÀI CHÍNH CÔNG",
    *_task(
        "1",
        "Sắp xếp, xử lý nhà công vụ xuống cấp",
        "Phòng Kinh tế",
        "Văn phòng HĐND và UBND",
        "Năm 2026",
        "Phương án xử lý",
    ),
    "! VI. XÂY DỰNG CHÍNH QUYỀN SỐ",
    *_task(
        "1",
        "Đầu tư đường truyền dự phòng qua vệ tinh cho Trung tâm Phục vụ hành chính công",
        "Văn phòng HĐND và UBND",
        "Phòng Kinh tế",
        "Trước ngày 01/9/2026",
        "Hệ thống đường truyền được nghiệm thu",
    ),
    "! PHẦN III. TỔ CHỨC THỰC HIỆN",
    "1. Trưởng các phòng, Giám đốc Trung tâm Phục vụ hành chính công báo cáo kết quả thực hiện định"
    " kỳ hằng quý, gửi"
    " về Phòng Văn hóa - Xã hội trước ngày 12 của tháng cuối quý.",
    "2. Phòng Văn hóa - Xã hội có trách nhiệm theo dõi, tổng hợp.",
    "Bảng thống kê dân cư, phương tiện trên địa bàn (để tham khảo khi bố trí điểm tiếp nhận lưu động):",
    Grid(
        [
            ["Đảo", "Số hộ", "Số khẩu", "Số tàu cá", "Khoảng cách đến trung tâm (km)"],
            ["Đảo Lớn", "1.204", "4.860", "312", "0"],
            ["Đảo Bé", "186", "702", "97", "12,5"],
            ["Hòn Chảo", "21", "64", "15", "27"],
        ]
    ),
    "Trên đây là Kế hoạch cải cách hành chính năm 2026 của đặc khu Hòn Mây./.",
    signature(
        [
            "- UBND tỉnh;",
            "- Sở Nội vụ;",
            "- Thường trực Đảng ủy đặc khu;",
            "- Các phòng, trung tâm;",
            "- Lưu: VT.",
        ],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Lê Hải Đăng",
    ),
]


def build(path: Path) -> None:
    """Writes the zone's Word file."""
    write_docx(path, BLOCKS)


PLAN = Plan(
    name="hon_may",
    file="hon-may.docx",
    build=build,
    fields={
        "commune": "Hòn Mây",
        "province": "Khánh Hòa",
        "number": "07/KH-UBND",
        "date": "2026-01-09",
        "year_from": 2026,
        "year_to": 2026,
        "replaces": 1,
        "signer.authority": "TM. ỦY BAN NHÂN DÂN",
        "signer.position": "CHỦ TỊCH",
        "signer.name": "Lê Hải Đăng",
        "recipients": 5,
        "legal_bases": 2,
    },
    tasks=(
        Task(
            "chi_dao",
            "1",
            "Ban hành văn bản chỉ đạo, đôn đốc thực hiện công tác cải cách hành chính",
            ("Văn bản chỉ đạo",),
            (VHXH,),
            "Văn phòng HĐND và UBND",
            "Thường xuyên trong năm",
            "ongoing 2026-01-01 || range 2026-01-01 2026-12-31 cont",
        ),
        Task(
            "chi_dao",
            "2",
            "Tổ chức đối thoại với doanh nghiệp du lịch, chủ tàu cá",
            ("Kế hoạch", "Biên bản đối thoại"),
            (KT,),
            "Phòng Văn hóa - Xã hội; Đồn Biên phòng Hòn Mây",
            "02 lần/năm",
            "rec * times=2 || rec half-yearly",
        ),
        Task(
            "chi_dao",
            "3",
            "Xây dựng và duy trì chuyên mục cải cách hành chính trên trang thông tin điện tử đặc khu",
            ("Chuyên mục, tin bài",),
            (VHXH,),
            None,
            "Hằng tháng",
            "rec monthly",
        ),
        Task(
            "the_che",
            "1",
            "Rà soát các quy định đặc thù áp dụng đối với đặc khu, kiến nghị tỉnh sửa đổi, bổ sung",
            ("Báo cáo rà soát", "Văn bản kiến nghị"),
            (VP,),
            "Phòng Kinh tế, Phòng Văn hóa - Xã hội",
            "Quý II, quý III năm 2026",
            "range 2026-04-01 2026-09-30",
        ),
        Task(
            "tthc",
            "1",
            "Đưa tàu công vụ kết hợp tiếp nhận hồ sơ tại đảo Bé",
            ("Lịch tiếp nhận", "Báo cáo kết quả"),
            (TT,),
            "Đồn Biên phòng Hòn Mây",
            "Từ 01/3/2026 đến 30/9/2026",
            "range 2026-03-01 2026-09-30",
        ),
        Task(
            "tthc",
            "2",
            "Cấu trúc lại quy trình nội bộ giải quyết thủ tục đăng ký tàu cá",
            ("Quyết định ban hành quy trình",),
            (KT,),
            "Trung tâm Phục vụ hành chính công",
            "Chậm nhất ngày 15/5/2026",
            "date 2026-05-15",
        ),
        Task(
            "bo_may|cong_vu",
            "1",
            "Hoàn thiện đề án vị trí việc làm của đặc khu",
            ("Đề án", "Tờ trình"),
            (VHXH,),
            "Các phòng chuyên môn",
            "Ngay sau khi có hướng dẫn của Bộ Nội vụ",
            "event",
        ),
        Task(
            "tai_chinh",
            "1",
            "Sắp xếp, xử lý nhà công vụ xuống cấp",
            ("Phương án xử lý",),
            (KT,),
            "Văn phòng HĐND và UBND",
            "Năm 2026",
            "range 2026-01-01 2026-12-31",
        ),
        Task(
            "chinh_quyen_so",
            "1",
            "Đầu tư đường truyền dự phòng qua vệ tinh cho Trung tâm Phục vụ hành chính công",
            ("Hệ thống đường truyền được nghiệm thu",),
            (VP,),
            "Phòng Kinh tế",
            "Trước ngày 01/9/2026",
            "date 2026-08-31",
        ),
    ),
    targets=(
        Target("chung", "trực tuyến toàn trình", ">= 100 %"),
        Target("chung", "hài lòng của ngư dân", "> 92 %"),
        Target("chung", "Bộ chỉ số phục vụ người dân", ">= 85 điểm"),
        Target("chung", "tàu cá được tiếp nhận", ">= 100 %"),
        Target("chung", "hồ sơ trễ hạn", "< 0.5 %"),
        Target("chung", "sáng kiến cải cách hành chính", ">= 1 sáng kiến"),
        Target("chung", "cuộc đối thoại với doanh nghiệp", ">= 2 cuộc / >= 2 cuộc đối thoại"),
    ),
    warnings=frozenset(),
    duties=(("collect", "quarterly"),),
)
