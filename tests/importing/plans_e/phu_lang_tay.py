"""A commune's PDF saved from Word: long rows over page breaks, the header on every page."""

from pathlib import Path
from shutil import copyfile

from tests.importing.plans_e.gold import Plan, Target, Task
from tests.importing.plans_e.layout import Block, Grid, letterhead, signature

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"
HEAD = [
    "Số TT",
    "Nhiệm vụ, giải pháp cụ thể",
    "Kết quả, sản phẩm",
    "Thời gian hoàn thành",
    "Cơ quan tham mưu, chủ trì",
    "Cơ quan phối hợp",
]
ROWS = [
    ["I", "Công tác chỉ đạo, điều hành cải cách hành chính", "", "", "", ""],
    [
        "1",
        "Ban hành Kế hoạch cải cách hành chính năm 2026 và quán triệt đến toàn thể cán bộ, công"
        " chức, viên chức, người"
        " hoạt động không chuyên trách ở các xóm",
        "Kế hoạch; Hội nghị quán triệt",
        "Trước ngày 25/01/2026",
        "Phòng Văn hóa - Xã hội",
        "Các cơ quan chuyên môn, đơn vị thuộc UBND xã",
    ],
    [
        "2",
        "Tổ chức kiểm tra việc thực hiện nhiệm vụ cải cách hành chính, kỷ luật, kỷ cương hành chính,"
        " văn hóa công sở tại"
        " các cơ quan chuyên môn, Trung tâm Phục vụ hành chính công, các trường học và Trạm Y tế xã;"
        " kịp thời chấn chỉnh"
        " các hạn chế, thiếu sót được chỉ ra sau kiểm tra",
        "- Kế hoạch;\n- Quyết định thành lập Đoàn;\n- Báo cáo kết quả.",
        "Quý II và quý III năm 2026",
        "Phòng Văn hóa - Xã hội",
        "Văn phòng HĐND và UBND xã; các trường học; Trạm Y tế xã",
    ],
    [
        "3",
        "Tổ chức Hội thi tìm hiểu cải cách hành chính trong đoàn viên, thanh niên, gắn với hoạt động"
        " Tháng Thanh niên",
        "Kế hoạch; kết quả Hội thi",
        "Tháng 3/2026",
        "Đoàn Thanh niên xã",
        "Phòng Văn hóa - Xã hội",
    ],
    ["II", "Cải cách thể chế", "", "", "", ""],
    [
        "4",
        "Lấy ý kiến Nhân dân đối với dự thảo nghị quyết của Hội đồng nhân dân xã có nội dung tác"
        " động trực tiếp đến quyền"
        " và lợi ích của người dân",
        "Báo cáo tổng hợp ý kiến",
        "Theo chương trình kỳ họp Hội đồng nhân dân xã",
        "Văn phòng HĐND và UBND xã",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã; các xóm",
    ],
    ["III", "Cải cách thủ tục hành chính", "", "", "", ""],
    [
        "5",
        "Kiểm soát chặt chẽ việc tiếp nhận, giải quyết hồ sơ; xin lỗi bằng văn bản đối với 100% hồ"
        " sơ trễ hẹn",
        "Thư xin lỗi; báo cáo tháng",
        "Trước ngày 15 hằng tháng",
        "Trung tâm Phục vụ hành chính công xã",
        "Các cơ quan chuyên môn",
    ],
    [
        "6",
        "Thực hiện mô hình “Ngày thứ Sáu không hẹn” đối với các thủ tục hộ tịch, chứng thực, bảo trợ"
        " xã hội tại Trung tâm"
        " Phục vụ hành chính công xã và mở rộng đến các xóm ở xa trung tâm khi đủ điều kiện",
        "Quyết định ban hành mô hình; báo cáo sơ kết",
        "Từ tháng 02 đến tháng 12/2026",
        "Trung tâm Phục vụ hành chính công xã",
        "Văn phòng HĐND và UBND xã; Phòng Văn hóa - Xã hội",
    ],
    [
        "7",
        "Rà soát, đơn giản hóa thủ tục hành chính, phấn đấu cắt giảm tối thiểu 20% thời gian giải"
        " quyết so với quy định",
        "Quyết định phê duyệt phương án đơn giản hóa",
        "Hoàn thành trong tháng 9/2026",
        "Trung tâm Phục vụ hành chính công xã",
        "Các cơ quan chuyên môn",
    ],
    ["IV", "Cải cách tổ chức bộ máy hành chính", "", "", "", ""],
    [
        "8",
        "Rà soát, hoàn thiện quy định về chức năng, nhiệm vụ, quyền hạn của các phòng chuyên môn",
        "Quyết định",
        "Sau khi có quy định của tỉnh",
        "Phòng Văn hóa - Xã hội",
        "Các phòng chuyên môn",
    ],
    ["V", "Cải cách chế độ công vụ", "", "", "", ""],
    [
        "9",
        "Luân phiên, chuyển đổi vị trí công tác đối với công chức theo quy định",
        "Kế hoạch; các quyết định",
        "Quý IV",
        "Phòng Văn hóa - Xã hội",
        "Các phòng chuyên môn",
    ],
    ["VI", "Cải cách tài chính công", "", "", "", ""],
    [
        "10",
        "Giao quyền tự chủ cho các trường học theo lộ trình, giám sát việc công khai các khoản thu"
        " đầu năm học",
        "Quyết định giao tự chủ; biên bản giám sát",
        "Tháng 8 - 9/2026",
        "Phòng Kinh tế",
        "Phòng Văn hóa - Xã hội; các trường học",
    ],
    ["VII", "Xây dựng, phát triển chính quyền điện tử, chính quyền số", "", "", "", ""],
    [
        "11",
        "Bảo đảm an toàn thông tin, sao lưu dữ liệu dùng chung của xã",
        "Biên bản kiểm tra",
        "06 tháng/lần",
        "Văn phòng HĐND và UBND xã",
        "Công an xã",
    ],
    [
        "12",
        "Vận hành Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015",
        "Báo cáo đánh giá nội bộ",
        "Cả năm",
        "Văn phòng HĐND và UBND xã",
        "Các cơ quan chuyên môn",
    ],
]
GROUPS = tuple(number + 1 for number, row in enumerate(ROWS) if not row[0].isdigit())

BLOCKS: list[Block] = [
    letterhead(
        "ỦY BAN NHÂN DÂN", "XÃ PHÚ LÁNG TÂY", "Số: 22/KH-UBND", "Phú Láng Tây, ngày 21 tháng 01 năm 2026"
    ),
    "# KẾ HOẠCH",
    "# Cải cách hành chính xã Phú Láng Tây năm 2026",
    "Thực hiện Kế hoạch số 401/KH-UBND ngày 31/12/2025 của Ủy ban nhân dân tỉnh Thái Nguyên về cải"
    " cách hành chính nhà nước"
    " năm 2026 trên địa bàn tỉnh, Ủy ban nhân dân xã Phú Láng Tây ban hành Kế hoạch như sau:",
    "! I. MỤC ĐÍCH, YÊU CẦU",
    "- Tiếp tục đẩy mạnh cải cách hành chính, trọng tâm là thủ tục hành chính và chuyển đổi số.",
    "- Các cơ quan chuyên môn xác định rõ kết quả, sản phẩm của từng nhiệm vụ.",
    "! II. MỤC TIÊU",
    "1. Cải cách thủ tục hành chính",
    "- Trên 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn; riêng lĩnh vực đất đai đạt tối thiểu 95%.",
    "- Tối thiểu 80% hồ sơ được số hóa; từ 70% đến 80% hồ sơ được nộp trực tuyến.",
    "- Thời gian tiếp nhận một hồ sơ không quá 20 phút.",
    "2. Cải cách chế độ công vụ",
    "- 100% công chức lãnh đạo, quản lý có trình độ đại học trở lên.",
    "- Không để xảy ra trường hợp cán bộ, công chức bị kỷ luật từ hình thức cảnh cáo trở lên.",
    "3. Cải cách tài chính công",
    "- Tiết kiệm thêm 10% chi thường xuyên; giải ngân vốn đầu tư công đạt 100%.",
    "4. Chính quyền số",
    "- Trên 50% dân số trưởng thành của xã có chữ ký số cá nhân.",
    "- Phấn đấu xếp thứ 30 trở lên về Chỉ số chuyển đổi số trong tổng số 92 xã, phường của tỉnh.",
    "! III. NHIỆM VỤ CỤ THỂ",
    "Các nhiệm vụ cải cách hành chính năm 2026 được phân công như sau:",
    Grid(
        [HEAD, *ROWS],
        spans=tuple((row, 1, row, 5) for row in GROUPS),
        widths=(12, 60, 30, 24, 30, 30),
        bold_rows=(0, *GROUPS),
    ),
    "! IV. TỔ CHỨC THỰC HIỆN",
    "1. Các cơ quan chuyên môn, đơn vị thuộc xã định kỳ hằng quý, 6 tháng và năm báo cáo kết quả về"
    " Phòng Văn hóa - Xã hội"
    " chậm nhất ngày 08 của tháng cuối quý.",
    "2. Phòng Kinh tế thẩm định, bố trí kinh phí thực hiện Kế hoạch.",
    "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.",
    signature(
        [
            "- UBND tỉnh (báo cáo);",
            "- Sở Nội vụ (báo cáo);",
            "- Đảng ủy, HĐND xã;",
            "- Các cơ quan, đơn vị thuộc xã;",
            "- Các xóm;",
            "- Lưu: VT, VHXH.",
        ],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Dương Thị Lụa",
    ),
]


def build(path: Path) -> None:
    """Takes the PDF that a word processor saved from BLOCKS: no word processor is asked for here."""
    copyfile(Path(__file__).with_name("phu-lang-tay.pdf"), path)


PLAN = Plan(
    name="phu_lang_tay",
    file="phu-lang-tay.pdf",
    build=build,
    fields={
        "commune": "Phú Láng Tây",
        "province": "Thái Nguyên",
        "number": "22/KH-UBND",
        "date": "2026-01-21",
        "signer.authority": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
        "signer.position": "PHÓ CHỦ TỊCH",
        "signer.name": "Dương Thị Lụa",
        "recipients": 6,
        "legal_bases": 1,
    },
    tasks=(
        Task(
            "chi_dao",
            "1",
            ROWS[1][1],
            ("Kế hoạch", "Hội nghị quán triệt"),
            (VHXH,),
            ROWS[1][5],
            "Trước ngày 25/01/2026",
            "date 2026-01-24",
        ),
        Task(
            "chi_dao",
            "2",
            ROWS[2][1],
            ("Kế hoạch", "Quyết định thành lập Đoàn", "Báo cáo kết quả"),
            (VHXH,),
            ROWS[2][5],
            "Quý II và quý III năm 2026",
            "range 2026-04-01 2026-09-30",
        ),
        Task(
            "chi_dao",
            "3",
            ROWS[3][1],
            ("Kế hoạch", "kết quả Hội thi"),
            ("Đoàn Thanh niên",),
            ROWS[3][5],
            "Tháng 3/2026",
            "range 2026-03-01 2026-03-31",
        ),
        Task(
            "the_che",
            "4",
            ROWS[5][1],
            ("Báo cáo tổng hợp ý kiến",),
            (VP,),
            ROWS[5][5],
            "Theo chương trình kỳ họp Hội đồng nhân dân xã",
            "event || unknown",
        ),
        Task(
            "tthc",
            "5",
            ROWS[7][1],
            ("Thư xin lỗi", "báo cáo tháng"),
            (TT,),
            ROWS[7][5],
            "Trước ngày 15 hằng tháng",
            "rec monthly occ=M14 || rec monthly occ=N14",
        ),
        Task(
            "tthc",
            "6",
            ROWS[8][1],
            ("Quyết định ban hành mô hình", "báo cáo sơ kết"),
            (TT,),
            ROWS[8][5],
            "Từ tháng 02 đến tháng 12/2026",
            "range 2026-02-01 2026-12-31",
        ),
        Task(
            "tthc",
            "7",
            ROWS[9][1],
            ("Quyết định phê duyệt phương án đơn giản hóa",),
            (TT,),
            ROWS[9][5],
            "Hoàn thành trong tháng 9/2026",
            "range 2026-09-01 2026-09-30",
        ),
        Task(
            "bo_may",
            "8",
            ROWS[11][1],
            ("Quyết định",),
            (VHXH,),
            ROWS[11][5],
            "Sau khi có quy định của tỉnh",
            "event",
        ),
        Task(
            "cong_vu",
            "9",
            ROWS[13][1],
            ("Kế hoạch", "các quyết định"),
            (VHXH,),
            ROWS[13][5],
            "Quý IV",
            "range 2026-10-01 2026-12-31",
        ),
        Task(
            "tai_chinh",
            "10",
            ROWS[15][1],
            ("Quyết định giao tự chủ", "biên bản giám sát"),
            (KT,),
            ROWS[15][5],
            "Tháng 8 - 9/2026",
            "range 2026-08-01 2026-09-30",
        ),
        Task(
            "chinh_quyen_so",
            "11",
            ROWS[17][1],
            ("Biên bản kiểm tra",),
            (VP,),
            ROWS[17][5],
            "06 tháng/lần",
            "rec half-yearly",
        ),
        Task(
            "chinh_quyen_so",
            "12",
            ROWS[18][1],
            ("Báo cáo đánh giá nội bộ",),
            (VP,),
            ROWS[18][5],
            "Cả năm",
            "range 2026-01-01 2026-12-31 cont",
        ),
    ),
    targets=(
        Target("tthc", "hồ sơ thủ tục hành chính được giải quyết đúng hạn", "> 98 %"),
        Target("tthc", "lĩnh vực đất đai", ">= 95 %"),
        Target("tthc", "được số hóa", ">= 80 %"),
        Target("tthc", "nộp trực tuyến", "range 70 80 %"),
        Target("tthc", "tiếp nhận một hồ sơ", "<= 20 phút"),
        Target("cong_vu", "trình độ đại học", ">= 100 %"),
        Target("cong_vu", "bị kỷ luật", "= 0 trường hợp / = 0 None"),
        Target("tai_chinh", "chi thường xuyên", ">= 10 %"),
        Target("tai_chinh", "giải ngân vốn đầu tư công", ">= 100 %"),
        Target("chinh_quyen_so", "chữ ký số cá nhân", "> 50 %"),
        Target("chinh_quyen_so", "xếp thứ 30", "<= 30 thứ hạng"),
        Target("tthc", "hồ sơ trễ hẹn", ">= 100 %"),
        Target("tthc", "so với quy định", ">= 20 %"),
    ),
    warnings=frozenset(),
    maybe_warnings=frozenset({"unknown-deadline", "unit-spellings"}),
    duties=(("collect", "quarterly"),),
)
