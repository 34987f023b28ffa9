"""A ward's PDF: no column for products, targets in a table of their own, units on several lines."""

from pathlib import Path
from shutil import copyfile

from tests.importing.plans_e.gold import Plan, Target, Task
from tests.importing.plans_e.layout import Block, Grid, letterhead, signature

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế, Hạ tầng và Đô thị"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"

AIMS = Grid(
    [
        ["STT", "Tên chỉ tiêu", "ĐVT", "Kế hoạch 2026"],
        ["1", "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn", "%", "99,2"],
        ["2", "Tỷ lệ hồ sơ trực tuyến toàn trình", "%", "≥ 72,5"],
        ["3", "Tỷ lệ thanh toán trực tuyến", "%", "65 - 70"],
        ["4", "Số sáng kiến được công nhận", "Sáng kiến", "02"],
        ["5", "Thứ hạng Chỉ số cải cách hành chính", "Hạng", "≤ 15"],
        ["6", "Số văn bản ban hành trái thẩm quyền", "Văn bản", "0"],
        ["7", "Tỷ lệ đơn vị sự nghiệp tự bảo đảm chi thường xuyên", "%", "> 10"],
    ],
    widths=(12, 100, 24, 34),
)
HEAD = ["Stt", "Nội dung", "Cơ quan thực hiện", "Cơ quan phối hợp", "Thời gian thực hiện, hoàn thành"]
ROWS = [
    ["I. CHỈ ĐẠO, ĐIỀU HÀNH VÀ TUYÊN TRUYỀN", "", "", "", ""],
    [
        "1",
        "Xây dựng Kế hoạch tuyên truyền; duy trì chuyên mục “Mỗi tuần một thủ tục” trên Zalo OA của phường",
        "Phòng Văn hóa - Xã hội",
        "Trung tâm Phục vụ hành chính công",
        "Hằng tuần",
    ],
    [
        "2",
        "Tổ chức sơ kết 6 tháng, tổng kết năm công tác cải cách hành chính",
        "Phòng Văn hóa - Xã hội",
        "Văn phòng HĐND và UBND",
        "Tháng 6 và tháng 12/2026",
    ],
    [
        "3",
        "Đăng ký, xét công nhận sáng kiến cải cách hành chính",
        "Phòng Văn hóa - Xã hội",
        "Các phòng, đơn vị, trường học",
        "Trước 15/10/2026",
    ],
    ["II. CẢI CÁCH THỂ CHẾ", "", "", "", ""],
    [
        "4",
        "Kiểm tra, rà soát văn bản quy phạm pháp luật kỳ 2025 - 2026",
        "Văn phòng HĐND và UBND",
        "Các phòng chuyên môn",
        "Quý III/2026",
    ],
    ["III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", "", ""],
    [
        "5",
        "Vận hành ki-ốt tự phục vụ, máy bốc số tự động tại Trung tâm",
        "Trung tâm Phục vụ hành chính công",
        "Văn phòng HĐND và UBND",
        "Thường xuyên",
    ],
    [
        "6",
        "Trả kết quả tại nhà cho người cao tuổi, người khuyết tật",
        "Trung tâm Phục vụ hành chính công",
        "Phòng Văn hóa - Xã hội\nHội Người cao tuổi\nCác khóm",
        "Từ tháng 4/2026",
    ],
    [
        "7",
        "Rà soát quy trình liên thông cấp giấy phép xây dựng",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Trung tâm Phục vụ hành chính công",
        "Trước ngày 01/7/2026",
    ],
    ["IV. CẢI CÁCH TỔ CHỨC BỘ MÁY; CHẾ ĐỘ CÔNG VỤ", "", "", "", ""],
    [
        "8",
        "Khảo sát năng lực số của công chức",
        "Phòng Văn hóa - Xã hội",
        "Các phòng chuyên môn",
        "Quý II năm 2026",
    ],
    ["V. CẢI CÁCH TÀI CHÍNH CÔNG", "", "", "", ""],
    [
        "9",
        "Giao dự toán gắn với kết quả thực hiện nhiệm vụ",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Các đơn vị sử dụng ngân sách",
        "Trước 31/12/2026",
    ],
    ["VI. CHÍNH QUYỀN SỐ", "", "", "", ""],
    [
        "10",
        "Xây dựng kho dữ liệu dùng chung của phường",
        "Văn phòng HĐND và UBND\nPhòng Văn hóa - Xã hội",
        "VNPT An Giang",
        "2026 - 2027",
    ],
]
GROUPS = tuple(number + 1 for number, row in enumerate(ROWS) if not row[0].isdigit())
BLOCKS: list[Block] = [
    letterhead(
        "ỦY BAN NHÂN DÂN", "PHƯỜNG AN BIÊN NAM", "Số: 45/KH-UBND", "An Biên Nam, ngày 30 tháng 01 năm 2026"
    ),
    "# KẾ HOẠCH",
    "# Cải cách hành chính nhà nước năm 2026",
    "Thực hiện Kế hoạch số 35/KH-UBND ngày 13 tháng 01 năm 2026 của UBND tỉnh An Giang về cải cách"
    " hành chính tỉnh An"
    " Giang năm 2026. Ủy ban nhân dân phường An Biên Nam xây dựng kế hoạch thực hiện như sau:",
    "! I. MỤC TIÊU",
    "! 1. Mục tiêu chung",
    "Nâng cao hiệu lực, hiệu quả quản lý nhà nước; phát huy kết quả đạt được năm 2025 (xếp hạng"
    " 27/102 xã, phường, đặc"
    " khu; hài lòng 91,3%).",
    "! 2. Chỉ tiêu",
    AIMS,
    "! II. NHIỆM VỤ",
    "Chi tiết theo bảng:",
    Grid(
        [HEAD, *ROWS],
        spans=tuple((row, 0, row, 4) for row in GROUPS),
        widths=(12, 68, 38, 36, 30),
        bold_rows=(0, *GROUPS),
    ),
    "! III. TỔ CHỨC THỰC HIỆN",
    "Các phòng, đơn vị gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 về Phòng"
    " Văn hóa - Xã hội.",
    signature(
        ["- Sở Nội vụ tỉnh;", "- BTV Đảng ủy phường;", "- Các phòng, đơn vị;", "- Các khóm;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        "Huỳnh Văn Tám",
    ),
]


def build(path: Path) -> None:
    """Takes the PDF that a word processor saved from BLOCKS: no word processor is asked for here."""
    copyfile(Path(__file__).with_name("an-bien-nam.pdf"), path)


PLAN = Plan(
    name="an_bien_nam",
    file="an-bien-nam.pdf",
    build=build,
    fields={
        "commune": "An Biên Nam",
        "province": "An Giang",
        "number": "45/KH-UBND",
        "date": "2026-01-30",
        "signer.authority": "TM. ỦY BAN NHÂN DÂN",
        "signer.position": "CHỦ TỊCH",
        "signer.name": "Huỳnh Văn Tám",
        "recipients": 5,
        "legal_bases": 1,
    },
    tasks=(
        Task("chi_dao", "1", ROWS[1][1], (), (VHXH,), ROWS[1][3], "Hằng tuần", "rec weekly"),
        Task(
            "chi_dao",
            "2",
            ROWS[2][1],
            (),
            (VHXH,),
            ROWS[2][3],
            "Tháng 6 và tháng 12/2026",
            "range 2026-06-01 2026-12-31 || rec * occ=06-30,12-31 || unknown",
        ),
        Task("chi_dao", "3", ROWS[3][1], (), (VHXH,), ROWS[3][3], "Trước 15/10/2026", "date 2026-10-14"),
        Task(
            "the_che", "4", ROWS[5][1], (), (VP,), ROWS[5][3], "Quý III/2026", "range 2026-07-01 2026-09-30"
        ),
        Task("tthc", "5", ROWS[7][1], (), (TT,), ROWS[7][3], "Thường xuyên", "ongoing 2026-01-01"),
        Task(
            "tthc",
            "6",
            ROWS[8][1],
            (),
            (TT,),
            ROWS[8][3],
            "Từ tháng 4/2026",
            "ongoing 2026-04-01 || range 2026-04-01 - || unknown",
        ),
        Task("tthc", "7", ROWS[9][1], (), (KT,), ROWS[9][3], "Trước ngày 01/7/2026", "date 2026-06-30"),
        Task(
            "bo_may|cong_vu",
            "8",
            ROWS[11][1],
            (),
            (VHXH,),
            ROWS[11][3],
            "Quý II năm 2026",
            "range 2026-04-01 2026-06-30",
        ),
        Task("tai_chinh", "9", ROWS[13][1], (), (KT,), ROWS[13][3], "Trước 31/12/2026", "date 2026-12-30"),
        Task(
            "chinh_quyen_so",
            "10",
            ROWS[15][1],
            (),
            (VP, VHXH),
            ROWS[15][3],
            "2026 - 2027",
            "range 2026-01-01 2027-12-31",
        ),
    ),
    targets=(
        Target("chung", "giải quyết đúng hạn", ">= 99.2 %"),
        Target("chung", "trực tuyến toàn trình", ">= 72.5 %"),
        Target("chung", "thanh toán trực tuyến", "range 65 70 %"),
        Target("chung", "sáng kiến được công nhận", ">= 2 sáng kiến"),
        Target("chung", "Thứ hạng Chỉ số", "<= 15 thứ hạng / <= 15 hạng"),
        Target("chung", "trái thẩm quyền", "= 0 văn bản"),
        Target("chung", "tự bảo đảm chi thường xuyên", "> 10 %"),
    ),
    warnings=frozenset(),
    maybe_warnings=frozenset({"year-outside-plan", "unknown-deadline", "stale-text"}),
    duties=(("collect", "half-yearly"), ("collect", "yearly")),
)
