"""Xã Cầu Gió 2026-2030 (.docx): a table of targets with a column for each phase, tasks over several years."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    day,
    defects,
    every,
    ge,
    grid,
    gt,
    le,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.word import Word

_VP = "Văn phòng HĐND và UBND xã"
_VH = "Phòng Văn hóa - Xã hội xã"
_ROWS = (
    "I. Cải cách thể chế",
    row(
        "the_che",
        "1",
        "Hệ thống hóa văn bản của các xã cũ trước khi hợp nhất",
        "Tập hệ thống hóa",
        _VP,
        "Các phòng",
        "Trước năm 2028",
        day("2027-12-31"),
    ),
    row(
        "the_che",
        "2",
        "Đánh giá tác động của quy định do xã ban hành",
        "Báo cáo đánh giá",
        _VP,
        "Các phòng",
        "Hằng năm",
        every("yearly"),
    ),
    "II. Xây dựng chính quyền số",
    row(
        "chinh_quyen_so",
        "1",
        "Xây dựng kho dữ liệu dùng chung của xã",
        ("Đề cương", "Kho dữ liệu"),
        _VH,
        "Các phòng",
        "Giai đoạn 2026 - 2028",
        span("2026-01-01", "2028-12-31"),
    ),
    row(
        "chinh_quyen_so",
        "2",
        "Nâng cấp đường truyền tới các thôn vùng sâu",
        "Biên bản nghiệm thu",
        _VH,
        "Doanh nghiệp viễn thông",
        "Năm 2027",
        span("2027-01-01", "2027-12-31"),
    ),
    row(
        "chinh_quyen_so",
        "3",
        "Sơ kết giữa kỳ",
        "Báo cáo sơ kết",
        _VH,
        "Các phòng",
        "Quý III/2028",
        span("2028-07-01", "2028-09-30"),
    ),
)
_TARGETS = (
    ("1", "Tỷ lệ hồ sơ trả đúng hạn", "%", "94,2", "97", "> 99"),
    ("2", "Số mô hình mới được áp dụng", "Mô hình", "1", "02", "05"),
    ("3", "Tỷ lệ hồ sơ phải bổ sung", "%", "8", "≤ 5", "≤ 2"),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ CẦU GIÓ", "", "Số: 212/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "",
            "Cầu Gió, ngày 20 tháng 4 năm 2026",
        ),
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính giai đoạn 2026-2030 của xã Cầu Gió")
    word.text(
        "Căn cứ Nghị quyết số 33/NQ-HĐND ngày 31/3/2026 của HĐND tỉnh Thượng Ngàn về cải cách hành chính giai đoạn 2026-2030;",
        italic=True,
    )
    word.text("UBND xã Cầu Gió ban hành Kế hoạch như sau:")
    word.head("I. CHỈ TIÊU")
    word.table(
        (
            (
                "TT",
                "Tên chỉ tiêu",
                "Đơn vị tính",
                "Thực hiện năm 2025",
                "Giai đoạn 2026-2027",
                "Giai đoạn 2028-2030",
            ),
        ),
        _TARGETS,
    )
    word.head("II. NHIỆM VỤ")
    word.table(
        (("TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Lộ trình thực hiện"),),
        grid("order content products lead help time", _ROWS),
    )
    word.head("III. TỔ CHỨC THỰC HIỆN")
    word.text("Trước ngày 05/12 hằng năm, các phòng gửi báo cáo kết quả về Phòng Văn hóa - Xã hội xã./.")
    word.signature(
        ("- HĐND tỉnh;", "- Các phòng;", "- Lưu: VT."), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Quách Thị Gió"
    )
    return word.save(folder / "cau-gio.docx")


PLAN = SamplePlan(
    "cau-gio.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Cầu Gió",
            "Thượng Ngàn",
            "212/KH-UBND",
            "2026-04-20",
            2026,
            2030,
            title="Cải cách hành chính giai đoạn 2026-2030 của xã Cầu Gió",
            bases=("33/NQ-HĐND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Quách Thị Gió"),
            recipients=("HĐND tỉnh", "Các phòng", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("trả đúng hạn", 97, year_from=2026, year_to=2027),
            gt("trả đúng hạn", 99, year_from=2028, year_to=2030),
            ge("mô hình mới", 2, "mô hình", year_from=2026, year_to=2027),
            ge("mô hình mới", 5, "mô hình", year_from=2028, year_to=2030),
            le("phải bổ sung", 5, year_from=2026, year_to=2027),
            le("phải bổ sung", 2, year_from=2028, year_to=2030),
        ),
        obligations=(ExpectedObligation("collect", "yearly", "trước ngày 05/12"),),
        **defects(),
    ),
)
