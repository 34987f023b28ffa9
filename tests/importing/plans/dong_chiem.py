"""Phường Đồng Chiêm 2026 (.docx): a table of targets, a task list without heading or row numbers, an inspection schedule, a form."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    all_year,
    between,
    day,
    defects,
    every,
    ge,
    grid,
    le,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.word import Word

_VP = "Văn phòng HĐND và UBND"
_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_DT = "Phòng Kinh tế, Hạ tầng và Đô thị"
_ROWS = (
    "1. Công tác chỉ đạo điều hành",
    row(
        "chi_dao",
        "",
        "Ký cam kết giữa Chủ tịch phường với trưởng các phòng về chỉ tiêu hồ sơ đúng hạn",
        "Bản cam kết",
        _VH,
        "Các phòng",
        "Tháng 1/2026",
        span("2026-01-01", "2026-01-31"),
    ),
    row(
        "chi_dao",
        "",
        "Đăng lịch tiếp dân và kết quả giải quyết đơn thư trên trang thông tin",
        "Lịch tiếp dân",
        _VP,
        "Thanh tra nhân dân",
        "Chậm nhất ngày 03 hằng tháng",
        every("monthly"),
    ),
    "2. Cải cách thủ tục hành chính",
    row(
        "tthc",
        "",
        "Bố trí công chức trực sáng thứ Bảy phục vụ công nhân khu công nghiệp",
        "Lịch trực",
        _TT,
        "Liên đoàn Lao động",
        "Cả năm 2026",
        all_year(2026),
    ),
    row(
        "tthc",
        "",
        "Ủy quyền cho Giám đốc Trung tâm ký kết quả một số thủ tục",
        "Quyết định ủy quyền",
        _TT,
        _VP,
        "Trước ngày 10/3/2026",
        day("2026-03-09"),
    ),
    "3. Xây dựng chính quyền số",
    row(
        "chinh_quyen_so",
        "",
        "Kết nối camera giám sát khu vực tiếp nhận với trung tâm điều hành của thành phố",
        "Biên bản nghiệm thu",
        _DT,
        _TT,
        "Quý 2/2026",
        span("2026-04-01", "2026-06-30"),
    ),
    row(
        "chinh_quyen_so",
        "",
        "Chuẩn hóa dữ liệu dân cư, đất đai của khu phố",
        "Bộ dữ liệu",
        _DT,
        "Công an phường",
        "Sau khi có phần mềm của thành phố",
        EVENT,
    ),
)
_TARGETS = (
    ("1", "Tỷ lệ hồ sơ giải quyết đúng hạn", "%", "≥ 98"),
    ("2", "Tỷ lệ hồ sơ nộp trực tuyến", "%", "75"),
    ("3", "Số sáng kiến được công nhận", "Sáng kiến", "04"),
    ("4", "Xếp hạng chỉ số cải cách hành chính", "Thứ hạng", "≤ 15"),
    ("5", "Tỷ lệ hài lòng của người dân", "%", "93 - 96"),
    ("6", "Số buổi đối thoại với doanh nghiệp", "Buổi", "≥ 03"),
)
_INSPECTION = (
    ("1", "Trường Tiểu học Đồng Chiêm", "Tháng 4/2026", "Trưởng đoàn: Phó Chủ tịch UBND phường"),
    ("2", "Trạm Y tế phường", "Tháng 8/2026", "Trưởng đoàn: Trưởng Phòng Văn hóa - Xã hội"),
)
_FORM = (
    ("1", "Tổng số hồ sơ tiếp nhận", "", ""),
    ("2", "Số hồ sơ đúng hạn", "", ""),
    ("3", "Số hồ sơ quá hạn", "", ""),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("UBND THÀNH PHỐ TRÀ GIANG", "ỦY BAN NHÂN DÂN", "PHƯỜNG ĐỒNG CHIÊM", "", "Số: 133/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "",
            "Đồng Chiêm, ngày 30 tháng 12 năm 2025",
        ),
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính phường Đồng Chiêm năm 2026")
    word.text(
        "Căn cứ Kế hoạch số 871/KH-UBND ngày 22/12/2025 của UBND thành phố Trà Giang về cải cách hành chính năm 2026;",
        italic=True,
    )
    word.text("UBND phường Đồng Chiêm ban hành Kế hoạch thực hiện như sau:")
    word.head("I. MỤC TIÊU, CHỈ TIÊU")
    word.text("Các chỉ tiêu chủ yếu năm 2026:")
    word.table((("TT", "Chỉ tiêu", "ĐVT", "Mục tiêu năm 2026"),), _TARGETS)
    word.head("II. NHIỆM VỤ")
    word.table(
        (("Nội dung công việc", "Thời gian thực hiện", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm"),),
        grid("content time lead help products", _ROWS),
    )
    word.head("III. TỔ CHỨC THỰC HIỆN")
    word.text(
        "1. Các phòng gửi báo cáo quý, 6 tháng, năm về Phòng Văn hóa - Xã hội chậm nhất vào ngày 11 của tháng cuối kỳ báo cáo.",
        "2. Tình hình năm 2025 để tham khảo: tiếp nhận 18.452 hồ sơ, đúng hạn 96,8%./.",
    )
    word.signature(
        ("- UBND thành phố (b/c);", "- Các khu phố;", "- Lưu: VT, VHXH (T.05b)."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Vương Thành Đô",
    )
    word.landscape()
    word.center("Phụ lục I", "LỊCH KIỂM TRA CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    word.table((("TT", "Đơn vị được kiểm tra", "Thời gian kiểm tra", "Thành phần đoàn"),), _INSPECTION)
    word.page()
    word.center("Phụ lục II", "BIỂU MẪU THỐNG KÊ HỒ SƠ")
    word.table((("TT", "Nội dung", "Kỳ này", "Lũy kế"),), _FORM)
    return word.save(folder / "dong-chiem.docx")


PLAN = SamplePlan(
    "dong-chiem.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Đồng Chiêm",
            "Trà Giang",
            "133/KH-UBND",
            "2025-12-30",
            2026,
            2026,
            title="Cải cách hành chính phường Đồng Chiêm năm 2026",
            bases=("871/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Vương Thành Đô"),
            recipients=("UBND thành phố (b/c)", "Các khu phố", "Lưu: VT, VHXH (T.05b)"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("hồ sơ giải quyết đúng hạn", 98),
            ge("hồ sơ nộp trực tuyến", 75),
            ge("sáng kiến được công nhận", 4, "sáng kiến"),
            le("Xếp hạng chỉ số", 15, "thứ hạng"),
            between("hài lòng", "93", "96"),
            ge("đối thoại với doanh nghiệp", 3, "buổi"),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "ngày 11"),
            ExpectedObligation("collect", "half-yearly", "ngày 11"),
            ExpectedObligation("collect", "yearly", "ngày 11"),
        ),
        **defects(),
    ),
)
