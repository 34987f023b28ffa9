"""A mountain commune in Word: the field a merged first column, both units in one cell."""

from pathlib import Path

from tests.importing.plans_e.gold import Plan, Target, Task
from tests.importing.plans_e.layout import Block, Grid, Turn, letterhead, signature, write_docx

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"

TARGETS = Grid(
    [
        ["TT", "Chỉ tiêu", "Đơn vị tính", "Chỉ tiêu giao năm 2026", "Ghi chú"],
        ["I", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", "", ""],
        ["1", "Hồ sơ giải quyết đúng hạn, trước hạn", "%", "≥ 98,5", ""],
        ["2", "Hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ", "%", ">= 60", "Năm 2025: 41,2"],
        ["3", "Kết quả giải quyết được cấp bản điện tử", "%", "100", ""],
        ["4", "Thời gian chờ trung bình của một lượt giao dịch", "phút", "≤ 15", ""],
        ["5", "Hồ sơ quá hạn", "hồ sơ", "0", ""],
        ["II", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", "", "", ""],
        ["6", "Cán bộ, công chức được bồi dưỡng kỹ năng số", "%", "> 90", ""],
        ["7", "Cuộc kiểm tra công vụ đột xuất", "cuộc", "04", ""],
        ["III", "CHÍNH QUYỀN SỐ", "", "", ""],
        ["8", "Thôn, bản có sóng di động 4G trở lên", "thôn, bản", "23/25", "02 bản chưa có điện"],
        ["9", "Xếp hạng chuyển đổi số cấp xã của tỉnh", "thứ hạng", "≤ 45", ""],
    ],
    spans=((1, 1, 1, 4), (7, 1, 7, 4), (10, 1, 10, 4)),
    bold_rows=(0, 1, 7, 10),
)

HEAD = ["Lĩnh vực", "TT", "Nội dung công việc", "Tổ chức thực hiện", "Sản phẩm", "Thời gian"]
ROWS = [
    [
        "Chỉ đạo, điều hành",
        "1",
        "Xây dựng kế hoạch cải cách hành chính của xã",
        "- Chủ trì: Phòng Văn hóa - Xã hội\n- Phối hợp: các cơ quan, đơn vị thuộc xã",
        "Kế hoạch",
        "Tháng 01",
    ],
    [
        "",
        "2",
        "Tuyên truyền cải cách hành chính bằng tiếng Việt và tiếng dân tộc trên loa truyền thanh thôn, bản",
        "- Chủ trì: Phòng Văn hóa - Xã hội\n- Phối hợp: Trưởng các thôn, bản; người có uy tín",
        "1) Kế hoạch tuyên truyền\n2) Bản tin phát thanh\n3) Báo cáo",
        "Cả năm 2026",
    ],
    [
        "",
        "3",
        "Chấm điểm, tự đánh giá Chỉ số cải cách hành chính năm 2026",
        "- Chủ trì: Phòng Văn hóa - Xã hội\n- Phối hợp: Văn phòng HĐND và UBND xã; Phòng Kinh tế;"
        " Trung tâm PVHCC",
        "1) Bảng tự chấm điểm\n2) Tài liệu kiểm chứng",
        "Theo hướng dẫn của Sở Nội vụ",
    ],
    [
        "Cải cách thể chế",
        "4",
        "Phổ biến pháp luật lưu động tại các bản vùng cao",
        "- Chủ trì: Văn phòng HĐND và UBND xã\n- Phối hợp: Công an xã, Đồn Biên phòng",
        "Báo cáo kết quả",
        "Định kỳ hằng quý",
    ],
    [
        "Cải cách thủ tục hành chính",
        "5",
        "Tổ chức điểm tiếp nhận hồ sơ lưu động tại bản Nà Phặc và bản Sín Chải",
        "- Chủ trì: Trung tâm Phục vụ hành chính công xã\n- Phối hợp: Phòng Kinh tế; Trạm Y tế xã",
        "1) Lịch tiếp nhận lưu động\n2) Sổ theo dõi",
        "Tháng 3 - tháng 11/2026",
    ],
    [
        "",
        "6",
        "Rà soát thủ tục hành chính nội bộ",
        "- Chủ trì: Văn phòng HĐND và UBND xã\n- Phối hợp: Trung tâm PVHCC",
        "Danh mục; quyết định phê duyệt phương án",
        "Trước 31/10/2026",
    ],
    [
        "Cải cách tổ chức bộ máy",
        "7",
        "Sắp xếp, kiện toàn thôn, bản sau nhập xã",
        "- Chủ trì: Phòng Văn hóa - Xã hội\n- Phối hợp: UBMTTQ Việt Nam xã",
        "Đề án",
        "Quý III",
    ],
    [
        "Cải cách chế độ công vụ",
        "8",
        "Bồi dưỡng tiếng dân tộc thiểu số cho công chức Trung tâm",
        "- Chủ trì: Phòng Văn hóa - Xã hội\n- Phối hợp: Trung tâm Phục vụ hành chính công xã",
        "Kế hoạch; danh sách học viên",
        "Quý II-III/2026",
    ],
    [
        "Cải cách tài chính công",
        "9",
        "Kiểm kê, xử lý trụ sở dôi dư sau sắp xếp",
        "- Chủ trì: Phòng Kinh tế\n- Phối hợp: Văn phòng HĐND và UBND xã",
        "Biên bản kiểm kê; phương án xử lý",
        "Hoàn thành trước 30/6",
    ],
    [
        "Chính quyền điện tử, chính quyền số",
        "10",
        "Lắp đặt wifi miễn phí tại nhà văn hóa các bản",
        "- Chủ trì: Phòng Kinh tế\n- Phối hợp: VNPT, Viettel khu vực",
        "Biên bản nghiệm thu",
        "6 tháng cuối năm",
    ],
    [
        "",
        "11",
        "Cập nhật dữ liệu dân cư, làm sạch dữ liệu",
        "- Chủ trì: Công an xã\n- Phối hợp: Trưởng các thôn, bản",
        "Báo cáo",
        "Thường xuyên",
    ],
]
SPANS = ((1, 0, 3, 0), (5, 0, 6, 0), (10, 0, 11, 0))

BLOCKS: list[Block] = [
    letterhead(
        "ỦY BAN NHÂN DÂN", "XÃ NẬM BỤNG", "Số:        /KH-UBND", "Nậm Bụng, ngày        tháng 01 năm 2026"
    ),
    "# KẾ HOẠCH",
    "# Cải cách hành chính xã Nậm Bụng năm 2026",
    "Thực hiện Kế hoạch số 588/KH-UBND ngày 24/12/2025 của Ủy ban nhân dân tỉnh Lào Cai về cải cách"
    " hành chính năm"
    " 2026, UBND xã Nậm Bụng xây dựng Kế hoạch như sau:",
    "== I. Mục tiêu",
    "Xây dựng nền hành chính gần dân, sát dân, phù hợp với địa bàn vùng cao, giao thông cách trở.",
    "Không để xảy ra tình trạng người dân phải đi lại quá 02 lần cho một thủ tục.",
    "== II. Chỉ tiêu",
    "Các chỉ tiêu cụ thể theo bảng sau:",
    TARGETS,
    "== III. Nhiệm vụ, giải pháp",
    "Tập trung chỉ đạo, nêu cao vai trò người đứng đầu; đưa dịch vụ công đến tận thôn, bản.",
    "(Nhiệm vụ cụ thể có biểu chi tiết kèm theo)",
    "== IV. Kinh phí thực hiện",
    "Từ nguồn ngân sách xã và các nguồn hợp pháp khác.",
    "== V. Tổ chức thực hiện",
    "- Các cơ quan, đơn vị báo cáo 6 tháng (trước ngày 05/6) và báo cáo năm (trước ngày 05/12) gửi"
    " Phòng Văn hóa - Xã"
    " hội tổng hợp.",
    "- Giao Phòng Văn hóa - Xã hội đôn đốc, tổng hợp báo cáo UBND tỉnh, Sở Nội vụ./.",
    signature(
        [
            "- UBND tỉnh (b/c);",
            "- Sở Nội vụ;",
            "- TT ĐU, TT HĐND xã;",
            "- Lãnh đạo UBND xã;",
            "- Các thôn, bản;",
            "- Lưu: VT, VHXH (Sủng).",
        ],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Giàng A Sủng",
    ),
    Turn(),
    "# BIỂU CHI TIẾT NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
    "# (Kèm theo Kế hoạch số     /KH-UBND ngày    /01/2026 của UBND xã Nậm Bụng)",
    Grid([HEAD, *ROWS], spans=SPANS),
]


def build(path: Path) -> None:
    """Writes the commune's Word file."""
    write_docx(path, BLOCKS)


ALL = "các cơ quan, đơn vị thuộc xã"
PLAN = Plan(
    name="nam_bung",
    file="nam-bung.docx",
    build=build,
    fields={
        "commune": "Nậm Bụng",
        "province": "Lào Cai",
        "number": None,
        "date": None,
        "year_from": 2026,
        "year_to": 2026,
        "signer.authority": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        "signer.position": "PHÓ CHỦ TỊCH",
        "signer.name": "Giàng A Sủng",
        "recipients": 6,
        "legal_bases": 1,
    },
    tasks=(
        Task(
            "chi_dao",
            "1",
            "Xây dựng kế hoạch cải cách hành chính của xã",
            ("Kế hoạch",),
            (VHXH,),
            ALL,
            "Tháng 01",
            "range 2026-01-01 2026-01-31",
        ),
        Task(
            "chi_dao",
            "2",
            "Tuyên truyền cải cách hành chính bằng tiếng Việt và tiếng dân tộc trên loa truyền thanh"
            " thôn, bản",
            ("Kế hoạch tuyên truyền", "Bản tin phát thanh", "Báo cáo"),
            (VHXH,),
            "Trưởng các thôn, bản; người có uy tín",
            "Cả năm 2026",
            "range 2026-01-01 2026-12-31 cont",
        ),
        Task(
            "chi_dao",
            "3",
            "Chấm điểm, tự đánh giá Chỉ số cải cách hành chính năm 2026",
            ("Bảng tự chấm điểm", "Tài liệu kiểm chứng"),
            (VHXH,),
            "Văn phòng HĐND và UBND xã; Phòng Kinh tế; Trung tâm PVHCC",
            "Theo hướng dẫn của Sở Nội vụ",
            "event",
        ),
        Task(
            "the_che",
            "4",
            "Phổ biến pháp luật lưu động tại các bản vùng cao",
            ("Báo cáo kết quả",),
            (VP,),
            "Công an xã, Đồn Biên phòng",
            "Định kỳ hằng quý",
            "rec quarterly",
        ),
        Task(
            "tthc",
            "5",
            "Tổ chức điểm tiếp nhận hồ sơ lưu động tại bản Nà Phặc và bản Sín Chải",
            ("Lịch tiếp nhận lưu động", "Sổ theo dõi"),
            (TT,),
            "Phòng Kinh tế; Trạm Y tế xã",
            "Tháng 3 - tháng 11/2026",
            "range 2026-03-01 2026-11-30",
        ),
        Task(
            "tthc",
            "6",
            "Rà soát thủ tục hành chính nội bộ",
            ("Danh mục", "quyết định phê duyệt phương án"),
            (VP,),
            "Trung tâm PVHCC",
            "Trước 31/10/2026",
            "date 2026-10-30",
        ),
        Task(
            "bo_may",
            "7",
            "Sắp xếp, kiện toàn thôn, bản sau nhập xã",
            ("Đề án",),
            (VHXH,),
            "UBMTTQ Việt Nam xã",
            "Quý III",
            "range 2026-07-01 2026-09-30",
        ),
        Task(
            "cong_vu",
            "8",
            "Bồi dưỡng tiếng dân tộc thiểu số cho công chức Trung tâm",
            ("Kế hoạch", "danh sách học viên"),
            (VHXH,),
            "Trung tâm Phục vụ hành chính công xã",
            "Quý II-III/2026",
            "range 2026-04-01 2026-09-30",
        ),
        Task(
            "tai_chinh",
            "9",
            "Kiểm kê, xử lý trụ sở dôi dư sau sắp xếp",
            ("Biên bản kiểm kê", "phương án xử lý"),
            (KT,),
            "Văn phòng HĐND và UBND xã",
            "Hoàn thành trước 30/6",
            "date 2026-06-29",
        ),
        Task(
            "chinh_quyen_so",
            "10",
            "Lắp đặt wifi miễn phí tại nhà văn hóa các bản",
            ("Biên bản nghiệm thu",),
            (KT,),
            "VNPT, Viettel khu vực",
            "6 tháng cuối năm",
            "range 2026-07-01 2026-12-31",
        ),
        Task(
            "chinh_quyen_so",
            "11",
            "Cập nhật dữ liệu dân cư, làm sạch dữ liệu",
            ("Báo cáo",),
            ("Công an",),
            "Trưởng các thôn, bản",
            "Thường xuyên",
            "ongoing 2026-01-01",
        ),
    ),
    targets=(
        Target("tthc", "đúng hạn, trước hạn", ">= 98.5 %"),
        Target("tthc", "tiếp nhận trực tuyến", ">= 60 %"),
        Target("tthc", "bản điện tử", ">= 100 %"),
        Target("tthc", "Thời gian chờ", "<= 15 phút"),
        Target("tthc", "quá hạn", "= 0 hồ sơ"),
        Target("cong_vu", "kỹ năng số", "> 90 %"),
        Target("cong_vu", "công vụ đột xuất", ">= 4 cuộc"),
        Target("chinh_quyen_so", "4G", ">= 23 thôn, bản / >= 92 % / >= 23 thôn"),
        Target("chinh_quyen_so", "Xếp hạng", "<= 45 thứ hạng"),
        Target("chung", "đi lại quá 02 lần", "? = 0 None / = 0 lần / <= 2 lần"),
    ),
    warnings=frozenset({"empty-number"}),
    maybe_warnings=frozenset({"unit-spellings"}),
    duties=(("collect", "half-yearly"), ("collect", "yearly")),
)
