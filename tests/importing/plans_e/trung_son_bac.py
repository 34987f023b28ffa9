"""A ward's workbook: the plan on the first sheet, then targets, then a sheet for each field."""

from pathlib import Path

from tests.importing.plans_e.gold import Plan, Target, Task
from tests.importing.plans_e.layout import Sheet, write_xlsx

VHXH = "Phòng Văn hóa - Xã hội"
KT = "Phòng Kinh tế, Hạ tầng và Đô thị"
VP = "Văn phòng HĐND và UBND|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
TT = "Trung tâm Phục vụ hành chính công"
HEAD = ["TT", "Việc phải làm", "Hạn xong", "Ai làm chính", "Ai phối hợp", "Sản phẩm phải có"]


def _sheet(name: str, title: str, *rows: list[str | int | None]) -> Sheet:
    return Sheet(name, [[title], [None], HEAD, *rows], ("A1:F1",), (6, 46, 20, 30, 30, 30))


SHEETS = [
    Sheet(
        "Kế hoạch",
        [
            ["ỦY BAN NHÂN DÂN PHƯỜNG TRUNG SƠN BẮC", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["Số: 19/KH-UBND", None, "Trung Sơn Bắc, ngày 14 tháng 01 năm 2026"],
            ["KẾ HOẠCH"],
            ["Cải cách hành chính phường Trung Sơn Bắc năm 2026"],
            [
                "Căn cứ Kế hoạch số 1021/KH-UBND ngày 26/12/2025 của UBND tỉnh Nghệ An về cải cách"
                " hành chính năm 2026."
            ],
            ["I. Mục đích: nâng cao chất lượng phục vụ Nhân dân."],
            ["II. Yêu cầu: phân công rõ việc, rõ người."],
            ["III. Các đơn vị báo cáo hằng tháng về Phòng Văn hóa - Xã hội trước ngày 25."],
        ],
        ("A3:C3", "A4:C4", "A5:C5", "A6:C6", "A7:C7", "A8:C8"),
        (50, 6, 50),
    ),
    Sheet(
        "Chỉ tiêu",
        [
            ["CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
            ["TT", "Nội dung chỉ tiêu", "Đơn vị tính", "Thực hiện 2025", "Chỉ tiêu 2026", "Đơn vị theo dõi"],
            [1, "Mức độ hài lòng của người dân, doanh nghiệp", "%", 93.4, "≥ 95", VHXH],
            [2, "Hồ sơ giải quyết đúng và trước hạn", "%", 97.8, 99, TT],
            [3, "Hồ sơ nộp trực tuyến", "%", 58, "từ 70 đến 75", TT],
            [4, "Hồ sơ trễ hạn không có lý do", "hồ sơ", 12, 0, TT],
            [5, "Điểm số hóa hồ sơ trên Bộ chỉ số phục vụ", "điểm", 17.2, "≥ 19,5", TT],
            [6, "Giải ngân vốn đầu tư công", "%", 88, "> 95", KT],
        ],
        ("A1:F1",),
        (6, 46, 14, 16, 16, 30),
    ),
    _sheet(
        "CĐĐH",
        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
        [
            1,
            "Xây dựng kế hoạch và giao chỉ tiêu cho từng phòng",
            "15/01/2026",
            VHXH,
            "Các phòng",
            "Kế hoạch; bảng giao chỉ tiêu",
        ],
        [2, "Họp Ban Chỉ đạo", "Mỗi quý 01 lần", "Văn phòng HĐND và UBND phường", VHXH, "Thông báo kết luận"],
        [
            3,
            "Tổ chức Diễn đàn lắng nghe dân nói",
            "Quý II, quý IV",
            "UBMTTQ phường",
            "Văn phòng HĐND và UBND phường",
            "Kế hoạch; biên bản",
        ],
    ),
    _sheet(
        "Thể chế",
        "II. CẢI CÁCH THỂ CHẾ",
        [
            1,
            "Rà soát quy chế làm việc, quy chế văn thư",
            "Trước 31/3",
            "Văn phòng HĐND và UBND phường",
            "Các phòng",
            "Quyết định sửa đổi",
        ],
    ),
    _sheet(
        "TTHC",
        "III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        [
            1,
            "Thí điểm trả kết quả chứng thực lưu động tại khối phố",
            "Từ tháng 3 đến tháng 6",
            TT,
            "Các khối phố",
            "Kế hoạch; báo cáo đánh giá",
        ],
        [
            2,
            "Lấy ý kiến khách hàng bằng mã QR đối với từng quầy",
            "Liên tục",
            TT,
            None,
            "Bảng tổng hợp ý kiến tháng",
        ],
        [
            3,
            "Rà soát thành phần hồ sơ đã có trong cơ sở dữ liệu",
            "Chậm nhất 30/8/2026",
            TT,
            "Công an phường; Phòng Kinh tế, Hạ tầng và Đô thị",
            "Danh mục giấy tờ cắt giảm",
        ],
    ),
    _sheet(
        "Công vụ",
        "IV. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
        [
            1,
            "Sát hạch nội bộ kỹ năng trí tuệ nhân tạo cho công chức",
            "Tháng 9",
            VHXH,
            "Các phòng",
            "Kết quả sát hạch",
        ],
        [
            2,
            "Kiểm tra đột xuất giờ giấc làm việc",
            "Đột xuất, ít nhất 02 lần/quý",
            "Văn phòng HĐND và UBND phường",
            VHXH,
            "Biên bản kiểm tra",
        ],
    ),
    _sheet(
        "Tài chính",
        "V. CẢI CÁCH TÀI CHÍNH CÔNG",
        [
            1,
            "Đấu giá cho thuê mặt bằng chợ",
            "Quý III/2026",
            "Phòng Kinh tế, Hạ tầng và Đô thị",
            "Ban Quản lý chợ",
            "Phương án; hợp đồng",
        ],
    ),
    _sheet(
        "CQS",
        "VI. XÂY DỰNG CHÍNH QUYỀN SỐ",
        [
            1,
            "Lắp camera giám sát an ninh kết nối trung tâm điều hành",
            "6 tháng cuối năm 2026",
            "Công an phường",
            "Phòng Kinh tế, Hạ tầng và Đô thị",
            "Hệ thống camera",
        ],
        [
            2,
            "Duy trì trang thông tin điện tử theo quy định",
            "Hằng ngày",
            VHXH,
            "Các phòng",
            "Tin, bài đăng tải",
        ],
    ),
]


def build(path: Path) -> None:
    """Writes the ward's workbook."""
    write_xlsx(path, SHEETS)


PLAN = Plan(
    name="trung_son_bac",
    file="trung-son-bac.xlsx",
    build=build,
    fields={
        "commune": "Trung Sơn Bắc",
        "province": "Nghệ An",
        "number": "19/KH-UBND",
        "date": "2026-01-14",
        "legal_bases": 1,
    },
    tasks=(
        Task(
            "chi_dao",
            "1",
            "Xây dựng kế hoạch và giao chỉ tiêu cho từng phòng",
            ("Kế hoạch", "bảng giao chỉ tiêu"),
            (VHXH,),
            "Các phòng",
            "15/01/2026",
            "date 2026-01-15",
        ),
        Task(
            "chi_dao",
            "2",
            "Họp Ban Chỉ đạo",
            ("Thông báo kết luận",),
            (VP,),
            VHXH,
            "Mỗi quý 01 lần",
            "rec quarterly || rec * times=4",
        ),
        Task(
            "chi_dao",
            "3",
            "Tổ chức Diễn đàn lắng nghe dân nói",
            ("Kế hoạch", "biên bản"),
            (
                "UBMTTQ|Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc"
                " Việt Nam|UBMTTQ Việt Nam|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ",
            ),
            "Văn phòng HĐND và UBND phường",
            "Quý II, quý IV",
            "range 2026-04-01 2026-12-31 || rec * occ=06-30,12-31 || unknown",
        ),
        Task(
            "the_che",
            "1",
            "Rà soát quy chế làm việc, quy chế văn thư",
            ("Quyết định sửa đổi",),
            (VP,),
            "Các phòng",
            "Trước 31/3",
            "date 2026-03-30",
        ),
        Task(
            "tthc",
            "1",
            "Thí điểm trả kết quả chứng thực lưu động tại khối phố",
            ("Kế hoạch", "báo cáo đánh giá"),
            (TT,),
            "Các khối phố",
            "Từ tháng 3 đến tháng 6",
            "range 2026-03-01 2026-06-30",
        ),
        Task(
            "tthc",
            "2",
            "Lấy ý kiến khách hàng bằng mã QR đối với từng quầy",
            ("Bảng tổng hợp ý kiến tháng",),
            (TT,),
            None,
            "Liên tục",
            "ongoing 2026-01-01",
        ),
        Task(
            "tthc",
            "3",
            "Rà soát thành phần hồ sơ đã có trong cơ sở dữ liệu",
            ("Danh mục giấy tờ cắt giảm",),
            (TT,),
            "Công an phường; Phòng Kinh tế, Hạ tầng và Đô thị",
            "Chậm nhất 30/8/2026",
            "date 2026-08-30",
        ),
        Task(
            "cong_vu",
            "1",
            "Sát hạch nội bộ kỹ năng trí tuệ nhân tạo cho công chức",
            ("Kết quả sát hạch",),
            (VHXH,),
            "Các phòng",
            "Tháng 9",
            "range 2026-09-01 2026-09-30",
        ),
        Task(
            "cong_vu",
            "2",
            "Kiểm tra đột xuất giờ giấc làm việc",
            ("Biên bản kiểm tra",),
            (VP,),
            VHXH,
            "Đột xuất, ít nhất 02 lần/quý",
            "rec * times=8 || event || unknown || rec quarterly",
        ),
        Task(
            "tai_chinh",
            "1",
            "Đấu giá cho thuê mặt bằng chợ",
            ("Phương án", "hợp đồng"),
            (KT,),
            "Ban Quản lý chợ",
            "Quý III/2026",
            "range 2026-07-01 2026-09-30",
        ),
        Task(
            "chinh_quyen_so",
            "1",
            "Lắp camera giám sát an ninh kết nối trung tâm điều hành",
            ("Hệ thống camera",),
            ("Công an",),
            "Phòng Kinh tế, Hạ tầng và Đô thị",
            "6 tháng cuối năm 2026",
            "range 2026-07-01 2026-12-31",
        ),
        Task(
            "chinh_quyen_so",
            "2",
            "Duy trì trang thông tin điện tử theo quy định",
            ("Tin, bài đăng tải",),
            (VHXH,),
            "Các phòng",
            "Hằng ngày",
            "ongoing 2026-01-01 || unknown",
        ),
    ),
    targets=(
        Target("chung", "hài lòng", ">= 95 %"),
        Target("chung", "đúng và trước hạn", ">= 99 %"),
        Target("chung", "nộp trực tuyến", "range 70 75 %"),
        Target("chung", "trễ hạn không có lý do", "= 0 hồ sơ"),
        Target("chung", "số hóa hồ sơ", ">= 19.5 điểm"),
        Target("chung", "Giải ngân", "> 95 %"),
    ),
    warnings=frozenset(),
    maybe_warnings=frozenset({"unknown-deadline", "unit-spellings"}),
    duties=(("collect", "monthly"),),
)
