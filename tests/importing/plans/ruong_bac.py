"""Xã Ruộng Bậc 2026 (.xlsx): the whole plan typed into Excel, a sheet for each area and one statistic form that is no task list."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.importing.plans.model import (
    NONE,
    UNKNOWN,
    Expected,
    ExpectedPlan,
    Row,
    SamplePlan,
    day,
    defects,
    ge,
    grid,
    row,
    span,
    tasks_of,
    zero,
)

_VP = "Văn phòng HĐND và UBND"
_TT = "Trung tâm Phục vụ hành chính công"
_FIRST = (
    row(
        "tthc",
        "1",
        "Dịch tờ hướng dẫn nộp hồ sơ sang tiếng dân tộc và phát tại chợ phiên",
        "Tờ hướng dẫn song ngữ",
        _TT,
        "",
        "Tháng 3/2026",
        span("2026-03-01", "2026-03-31"),
    ),
    row(
        "tthc",
        "2",
        "Rút gọn đường đi của hồ sơ nội bộ giữa các phòng",
        "Sơ đồ quy trình mới",
        _TT,
        "",
        "Trước 15/5/2026",
        day("2026-05-14"),
    ),
    row(
        "tthc", "3", "Mở quầy riêng cho người có con nhỏ", "Biển chỉ dẫn", _TT, "", "Ngày 31/4/2026", UNKNOWN
    ),
)
_SECOND = (
    row(
        "bo_may",
        "1",
        "Sáp nhập hai tổ dân cư có quy mô nhỏ",
        "Đề án sáp nhập",
        _VP,
        "",
        "Quý III, Quý IV năm 2026",
        span("2026-07-01", "2026-12-31"),
    ),
    row(
        "bo_may",
        "2",
        "Quy định lại việc phân công công việc giữa Chủ tịch và các Phó Chủ tịch",
        "Quyết định phân công",
        _VP,
        "",
        "Quý I",
        span("2026-01-01", "2026-03-31"),
    ),
    row("bo_may", "3", "Lập hồ sơ từng vị trí việc làm", "Hồ sơ vị trí việc làm", _VP, "", "", NONE),
)
_BODY = (
    ("ỦY BAN NHÂN DÂN", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("XÃ RUỘNG BẬC", "", "Độc lập - Tự do - Hạnh phúc"),
    ("Số: 04/KH-UBND", "", "Ruộng Bậc, ngày 07 tháng 01 năm 2026"),
    ("",),
    ("KẾ HOẠCH",),
    ("Cải cách hành chính năm 2026 xã Ruộng Bậc",),
    (
        "Thực hiện Kế hoạch số 299/KH-UBND ngày 20/12/2025 của UBND tỉnh Cao Vân về cải cách hành chính năm 2026, UBND xã Ruộng Bậc ban hành Kế hoạch như sau:",
    ),
    ("I. CHỈ TIÊU",),
    ("- 100% thôn có điểm truy cập mạng phục vụ nộp hồ sơ.",),
    ("- Tối thiểu 03 buổi hướng dẫn ở chợ phiên.",),
    ("- Không để xảy ra mất an toàn thông tin.",),
    ("II. TỔ CHỨC THỰC HIỆN",),
    ("Các bộ phận thực hiện nhiệm vụ ở các trang tính kèm theo.",),
    ("Nơi nhận:", "", "CHỦ TỊCH"),
    ("- Sở Nội vụ;", "", ""),
    ("- Lưu: VT.", "", ""),
    ("", "", "Giàng A Sính"),
)
_FIGURES = (
    ("TT", "Lĩnh vực", "Tiếp nhận", "Đã giải quyết", "Tỷ lệ đúng hạn (%)"),
    (1, "Hộ tịch", 412, 410, 99.5),
    (2, "Chứng thực", 1250, 1250, 100),
    (3, "Đất đai", 96, 81, 84.4),
)


def _fill(sheet: Worksheet, title: str, rows: tuple[Row, ...]) -> None:
    sheet.append([title])
    sheet.merge_cells("A1:E1")
    sheet.append([])
    sheet.append(["TT", "Nội dung nhiệm vụ", "Người/cơ quan chủ trì", "Thời gian", "Kết quả đầu ra"])
    for line in grid("order content lead time products", rows):
        sheet.append([int(line[0]), *line[1:]])


def _build(folder: Path) -> Path:
    book = Workbook()
    body = book.worksheets[0]
    body.title = "Ke hoach"
    for line in _BODY:
        body.append(line)
    _fill(book.create_sheet("PL1"), "Phụ lục 1. Cải cách thủ tục hành chính", _FIRST)
    _fill(book.create_sheet("PL2"), "Phụ lục 2. Cải cách tổ chức bộ máy", _SECOND)
    figures = book.create_sheet("So lieu")
    figures.append(["BIỂU SỐ LIỆU GIẢI QUYẾT HỒ SƠ NĂM 2025"])
    for numbers in _FIGURES:
        figures.append(numbers)
    path = folder / "ruong-bac.xlsx"
    book.save(path)
    return path


PLAN = SamplePlan(
    "ruong-bac.xlsx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Ruộng Bậc",
            "Cao Vân",
            "04/KH-UBND",
            "2026-01-07",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 xã Ruộng Bậc",
            bases=("299/KH-UBND",),
            signer=("", "CHỦ TỊCH", "Giàng A Sính"),
            recipients=("Sở Nội vụ", "Lưu: VT"),
        ),
        tasks=tasks_of((*_FIRST, *_SECOND)),
        targets=(ge("điểm truy cập", 100), ge("chợ phiên", 3, "buổi"), zero("mất an toàn thông tin")),
        **defects("unknown-deadline", "no-deadline", tolerated=("shifted-column",)),
    ),
)
