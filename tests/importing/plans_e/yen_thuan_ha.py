"""A commune's PDF of another program: two leads in a cell, units abbreviated, who follows it."""

from pathlib import Path

from tests.importing.plans_e.gold import Plan, Target, Task
from tests.importing.plans_e.layout import Block, Grid, letterhead, signature, write_pdf

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"
HEAD = [
    "TT",
    "Công việc",
    "Đơn vị chịu trách nhiệm chính",
    "Đơn vị phối hợp",
    "Mốc thời gian",
    "Kết quả",
    "Người theo dõi",
]
ROWS = [
    ["1. Chỉ đạo, điều hành", "", "", "", "", "", ""],
    [
        "1",
        "Giao ban chuyên đề cải cách hành chính",
        "Văn phòng HĐND - UBND",
        "Các phòng",
        "Hằng quý",
        "Thông báo kết luận",
        "Đ/c Hà",
    ],
    [
        "2",
        "Ký cam kết thực hiện chỉ tiêu cải cách hành chính giữa Chủ tịch UBND xã với trưởng các phòng",
        "P. VH-XH",
        "Các phòng, Trung tâm",
        "Tháng 1",
        "Bản cam kết",
        "Đ/c Hà",
    ],
    [
        "3",
        "Gắn kết quả cải cách hành chính với bình xét thi đua",
        "P. VH-XH",
        "Các phòng, Trung tâm",
        "Cuối năm 2026",
        "Tờ trình; Quyết định khen thưởng",
        "Đ/c Páo",
    ],
    ["2. Cải cách thể chế", "", "", "", "", "", ""],
    [
        "1",
        "Tự kiểm tra văn bản do HĐND, UBND xã ban hành",
        "Văn phòng HĐND - UBND",
        "Các phòng",
        "Trước 20/11/2026",
        "Báo cáo",
        "Đ/c Hà",
    ],
    ["3. Cải cách thủ tục hành chính", "", "", "", "", "", ""],
    [
        "1",
        "Giải quyết thủ tục chứng thực ngay trong ngày, phấn đấu 100% hồ sơ trả trong 02 giờ làm việc",
        "TTPVHCC",
        "Văn phòng HĐND - UBND",
        "Thường xuyên",
        "Sổ theo dõi",
        "Đ/c Mai",
    ],
    [
        "2",
        "Phối hợp rà soát dữ liệu đất đai phục vụ cắt giảm giấy tờ",
        "P. Kinh tế; TTPVHCC",
        "Công an xã",
        "Quý II/2026",
        "Danh sách thửa đất đã làm sạch",
        "Đ/c Mai",
    ],
    [
        "3",
        "Xử lý phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia",
        "TTPVHCC",
        "Các phòng",
        "Chậm nhất 10 ngày kể từ ngày tiếp nhận",
        "Văn bản trả lời",
        "Đ/c Mai",
    ],
    ["4. Cải cách tổ chức bộ máy", "", "", "", "", "", ""],
    [
        "1",
        "Kiện toàn nhân sự Trung tâm Phục vụ hành chính công sau luân chuyển",
        "P. VH-XH",
        "TTPVHCC",
        "Khi có biến động",
        "Quyết định",
        "Đ/c Páo",
    ],
    ["5. Cải cách chế độ công vụ", "", "", "", "", "", ""],
    [
        "1",
        "Thi thử sát hạch tin học nội bộ cho công chức",
        "P. VH-XH",
        "Các phòng",
        "15/4 - 30/4/2026",
        "Kết quả thi",
        "Đ/c Páo",
    ],
    ["6. Cải cách tài chính công", "", "", "", "", "", ""],
    [
        "1",
        "Rà soát, sửa đổi Quy chế chi tiêu nội bộ",
        "P. Kinh tế",
        "Các phòng",
        "Trong quý I",
        "Quyết định",
        "Đ/c Páo",
    ],
    ["7. Xây dựng chính quyền số", "", "", "", "", "", ""],
    [
        "1",
        "Mở lớp bình dân học vụ số tại các thôn",
        "P. VH-XH",
        "Đoàn TN, Hội Phụ nữ xã",
        "Tháng 5-7/2026",
        "Kế hoạch; danh sách học viên; báo cáo",
        "Đ/c Hà",
    ],
]
GROUPS = tuple(number + 1 for number, row in enumerate(ROWS) if not row[0].isdigit())
BLOCKS: list[Block] = [
    letterhead(
        "ỦY BAN NHÂN DÂN", "XÃ YÊN THUẬN HẠ", "Số: 12/KH-UBND", "Yên Thuận Hạ, ngày 12 tháng 01 năm 2026"
    ),
    "# KẾ HOẠCH",
    "# Thực hiện cải cách hành chính nhà nước xã Yên Thuận Hạ năm 2026",
    "Căn cứ Kế hoạch số 290/KH-UBND ngày 27/12/2025 của Chủ tịch UBND tỉnh Tuyên Quang về cải cách"
    " hành chính năm 2026;"
    " UBND xã Yên Thuận Hạ xây dựng Kế hoạch cụ thể như sau:",
    "! I. MỤC TIÊU CHỦ YẾU",
    "1. 97% trở lên hồ sơ được giải quyết trước hạn và đúng hạn.",
    "2. Tối thiểu 01 mô hình, cách làm hay được huyện, tỉnh ghi nhận; 100% thôn có nhóm Zalo tiếp"
    " nhận phản ánh.",
    "3. Giảm bình quân 1,5 ngày làm việc/hồ sơ lĩnh vực bảo trợ xã hội.",
    "4. Tỷ lệ công chức hoàn thành tốt nhiệm vụ trở lên đạt từ 90%.",
    "5. Không có cán bộ, công chức vi phạm kỷ luật phát ngôn trên mạng xã hội.",
    "6. Chỉ số hài lòng tăng ít nhất 2 điểm phần trăm so với năm 2025.",
    "! II. NỘI DUNG THỰC HIỆN",
    Grid(
        [HEAD, *ROWS],
        spans=tuple((row, 0, row, 6) for row in GROUPS),
        widths=(10, 50, 28, 26, 24, 26, 16),
        bold_rows=(0, *GROUPS),
    ),
    "! III. TỔ CHỨC THỰC HIỆN",
    "Định kỳ trước ngày 05 của tháng cuối quý, các phòng, Trung tâm gửi báo cáo về Phòng VH-XH để"
    " tổng hợp, trình UBND"
    " xã báo cáo Sở Nội vụ.",
    signature(
        ["- Sở Nội vụ;", "- TT Đảng ủy xã;", "- Chủ tịch, PCT UBND xã;", "- Lưu: VT, VHXH."],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        "Ma Thị Tuyết",
    ),
]


def build(path: Path) -> None:
    """Writes the commune's PDF."""
    write_pdf(path, BLOCKS)


PLAN = Plan(
    name="yen_thuan_ha",
    file="yen-thuan-ha.pdf",
    build=build,
    fields={
        "commune": "Yên Thuận Hạ",
        "province": "Tuyên Quang",
        "number": "12/KH-UBND",
        "date": "2026-01-12",
        "signer.position": "PHÓ CHỦ TỊCH",
        "signer.name": "Ma Thị Tuyết",
        "recipients": 4,
        "legal_bases": 1,
    },
    tasks=(
        Task(
            "chi_dao",
            "1",
            ROWS[1][1],
            ("Thông báo kết luận",),
            (VP,),
            "Các phòng",
            "Hằng quý",
            "rec quarterly",
        ),
        Task(
            "chi_dao",
            "2",
            ROWS[2][1],
            ("Bản cam kết",),
            (VHXH,),
            "Các phòng, Trung tâm",
            "Tháng 1",
            "range 2026-01-01 2026-01-31",
        ),
        Task(
            "chi_dao",
            "3",
            ROWS[3][1],
            ("Tờ trình", "Quyết định khen thưởng"),
            (VHXH,),
            "Các phòng, Trung tâm",
            "Cuối năm 2026",
            "date 2026-12-31 || range * 2026-12-31 || unknown",
        ),
        Task(
            "the_che",
            "1",
            ROWS[5][1],
            ("Báo cáo",),
            (VP,),
            "Các phòng",
            "Trước 20/11/2026",
            "date 2026-11-19",
        ),
        Task(
            "tthc",
            "1",
            ROWS[7][1],
            ("Sổ theo dõi",),
            (TT,),
            "Văn phòng HĐND - UBND",
            "Thường xuyên",
            "ongoing 2026-01-01",
        ),
        Task(
            "tthc",
            "2",
            ROWS[8][1],
            ("Danh sách thửa đất đã làm sạch",),
            (KT, TT),
            "Công an xã",
            "Quý II/2026",
            "range 2026-04-01 2026-06-30",
        ),
        Task(
            "tthc",
            "3",
            ROWS[9][1],
            ("Văn bản trả lời",),
            (TT,),
            "Các phòng",
            "Chậm nhất 10 ngày kể từ ngày tiếp nhận",
            "rel 10 day",
        ),
        Task("bo_may", "1", ROWS[11][1], ("Quyết định",), (VHXH,), "TTPVHCC", "Khi có biến động", "event"),
        Task(
            "cong_vu",
            "1",
            ROWS[13][1],
            ("Kết quả thi",),
            (VHXH,),
            "Các phòng",
            "15/4 - 30/4/2026",
            "range 2026-04-15 2026-04-30",
        ),
        Task(
            "tai_chinh",
            "1",
            ROWS[15][1],
            ("Quyết định",),
            (KT,),
            "Các phòng",
            "Trong quý I",
            "range 2026-01-01 2026-03-31",
        ),
        Task(
            "chinh_quyen_so",
            "1",
            ROWS[17][1],
            ("Kế hoạch", "danh sách học viên", "báo cáo"),
            (VHXH,),
            "Đoàn TN, Hội Phụ nữ xã",
            "Tháng 5-7/2026",
            "range 2026-05-01 2026-07-31",
        ),
    ),
    targets=(
        Target("chung", "trước hạn và đúng hạn", ">= 97 %"),
        Target("chung", "mô hình, cách làm hay", ">= 1 mô hình / >= 1 mô hình, cách làm hay"),
        Target("chung", "nhóm Zalo", ">= 100 %"),
        Target("chung", "bảo trợ xã hội", ">= 1.5 ngày làm việc / >= 1.5 ngày / >= 1.5 ngày làm việc/hồ sơ"),
        Target("chung", "hoàn thành tốt nhiệm vụ", ">= 90 %"),
        Target(
            "chung", "kỷ luật phát ngôn", "? = 0 None / = 0 cán bộ, công chức / = 0 trường hợp / = 0 cán bộ"
        ),
        Target("chung", "Chỉ số hài lòng", ">= 2 điểm phần trăm / >= 2 điểm %"),
        Target("tthc", "hồ sơ trả trong 02 giờ", ">= 100 %"),
    ),
    warnings=frozenset(),
    maybe_warnings=frozenset({"unit-spellings", "unknown-deadline"}),
    duties=(("collect", "quarterly"),),
)
