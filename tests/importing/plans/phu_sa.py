"""Xã Phù Sa 2026 (.md): replaces an earlier plan in mid-year; pipe tables, a separator row in the middle, shifted cells."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from collections.abc import Sequence
from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    NONE,
    UNKNOWN,
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
    row,
    span,
    tasks_of,
)

_VH = "Phòng Văn hóa – Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_ROWS = (
    "**A. CHỈ ĐẠO, ĐIỀU HÀNH**",
    row(
        "chi_dao",
        "1",
        "Kiện toàn tổ giúp việc về cải cách hành chính sau khi thay đổi nhân sự",
        "Quyết định kiện toàn",
        _VH,
        "Các phòng",
        "Tháng 7/2026",
        span("2026-07-01", "2026-07-31"),
    ),
    row(
        "chi_dao",
        "2",
        "Tổ chức hội thi “Công chức nói lời hay, làm việc tốt”",
        ("Thể lệ hội thi", "Báo cáo tổng kết"),
        _VH,
        "Đoàn Thanh niên xã",
        "Quý III - Quý IV/2026",
        span("2026-07-01", "2026-12-31"),
        products="- Thể lệ hội thi<br>- Báo cáo tổng kết",
    ),
    "**B. CẢI CÁCH THỦ TỤC HÀNH CHÍNH**",
    row(
        "tthc",
        "1",
        "Chụp ảnh, lưu vết vị trí niêm yết thủ tục tại từng thôn",
        "Văn bản giao nhiệm vụ",
        _TT,
        "Các thôn",
        "Ảnh chụp và biên bản xác nhận của thôn",
        UNKNOWN,
    ),
    row(
        "tthc",
        "2",
        "Cung cấp biểu mẫu điền sẵn cho mười thủ tục người dân làm nhiều nhất (đạt tỷ lệ 100%)",
        "Bộ biểu mẫu điền sẵn",
        _TT,
        "Các phòng",
        "Chậm nhất ngày 15/8/2026",
        day("2026-08-15"),
    ),
    row(
        "tthc",
        "3",
        "Tổng hợp số liệu hồ sơ chậm và nêu rõ lý do",
        "Bảng tổng hợp",
        _TT,
        "Các phòng",
        "Ngày 20 hằng tháng",
        every("monthly"),
    ),
    row(
        "tthc",
        "4",
        "Công bố số điện thoại của người tiếp nhận phản ánh",
        "Thông báo công khai",
        "",
        "Các phòng",
        "Ngay sau khi Kế hoạch được ban hành",
        EVENT,
    ),
    "**C. CẢI CÁCH TÀI CHÍNH CÔNG**",
    row(
        "tai_chinh",
        "1",
        "Đối chiếu sổ tài sản với hiện trạng ở nhà văn hóa thôn",
        "Biên bản đối chiếu",
        "Phòng Kinh tế",
        "Các thôn",
        "",
        NONE,
    ),
    row(
        "tai_chinh",
        "2",
        "Quyết toán kinh phí cải cách hành chính",
        "Báo cáo quyết toán",
        "Phòng Kinh tế",
        "Các phòng",
        "Quý I/2027",
        span("2027-01-01", "2027-03-31"),
    ),
)


def _pipes(lines: Sequence[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join('' if cell == '<' else cell for cell in line)} |" for line in lines]


_BODY = """ỦY BAN NHÂN DÂN XÃ PHÙ SA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
**Độc lập - Tự do - Hạnh phúc**

Số: 62/KH-UBND

*Phù Sa, ngày 30 tháng 6 năm 2026*

# KẾ HOẠCH

## Cải cách hành chính năm 2026 (điều chỉnh) của xã Phù Sa

*Căn cứ Quyết định số 1450/QĐ-UBND ngày 18/6/2026 của UBND tỉnh Nam Giang Hạ về điều chỉnh Kế hoạch cải cách hành chính năm 2026;*

*Căn cứ Kết luận số 09-KL/ĐU ngày 22/6/2026 của Đảng ủy xã Phù Sa;*

UBND xã Phù Sa ban hành Kế hoạch này, **thay thế Kế hoạch số 11/KH-UBND ngày 20/01/2026** của UBND xã.

## I. CHỈ TIÊU ĐIỀU CHỈNH

- Tỷ lệ hồ sơ đúng hạn đạt **trên 97%** (sáu tháng đầu năm đạt 93,4%);
- Ít nhất 02 mô hình “chính quyền thân thiện” được nhân rộng;
- 100% kiến nghị tại các buổi tiếp xúc được trả lời bằng văn bản;
- Thu ngân sách xã đạt 12.500 triệu đồng.

## II. NHIỆM VỤ

1\\. Tiếp tục các nhiệm vụ còn dở dang trong 6 tháng cuối năm 2025 và báo cáo kết quả.

## II. KINH PHÍ

Từ dự toán ngân sách xã: 85 triệu đồng.

## III. TỔ CHỨC THỰC HIỆN

- Các phòng báo cáo Phòng Văn hóa – Xã hội hằng quý, gửi trước ngày 12 của tháng cuối quý.

**Nơi nhận:**

- UBND tỉnh (b/c);
- Các phòng;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Mai Xuân Bãi**

### DANH MỤC NHIỆM VỤ ĐIỀU CHỈNH
*(Ban hành kèm theo Kế hoạch số 62/KH-UBND ngày 30/6/2026 của UBND xã Phù Sa)*

"""


def _build(folder: Path) -> Path:
    header = (
        "TT",
        "Nội dung công việc",
        "Chủ trì",
        "Phối hợp",
        "Thời gian thực hiện/ hoàn thành",
        "Sản phẩm",
    )
    lines = _pipes(grid("order content lead help time products", _ROWS))
    marks = "|---|---|---------|---|------------|--|"
    text = [*_pipes([header]), marks, *lines[:6], "", "| | | | | | |", marks, *lines[6:]]
    path = folder / "phu-sa.md"
    path.write_text(_BODY + "\n".join(text) + "\n", encoding="utf-8")
    return path


PLAN = SamplePlan(
    "phu-sa.md",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Phù Sa",
            "Nam Giang Hạ",
            "62/KH-UBND",
            "2026-06-30",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 (điều chỉnh) của xã Phù Sa",
            replaces=("11/KH-UBND",),
            bases=("1450/QĐ-UBND", "09-KL/ĐU"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Mai Xuân Bãi"),
            recipients=("UBND tỉnh (b/c)", "Các phòng", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            gt("đúng hạn", 97),
            ge("chính quyền thân thiện", 2, "mô hình"),
            ge("tiếp xúc được trả lời", 100),
            ge("Thu ngân sách", 12500, "triệu đồng", optional=True),
            ge("biểu mẫu điền sẵn", 100, area="tthc"),
        ),
        obligations=(ExpectedObligation("collect", "quarterly", "trước ngày 12 của tháng cuối quý"),),
        **defects(
            "shifted-column",
            "no-deadline",
            "no-lead",
            "year-outside-plan",
            "duplicate-section",
            "stale-text",
            tolerated=("unknown-deadline",),
        ),
    ),
)
