"""Xã Bản Phiêng 2026 (.txt): OCR of a scan put into Markdown, slips of letters, tables between bars."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    NONE,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    all_year,
    day,
    defects,
    every,
    ge,
    gt,
    ongoing,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans_b.layout import month, quarter

_VH = "Phòng Văn hoá - Xã hội"
_TT = "Trung tâm Phục vụ HCC"
_Y = 2026
_ROWS = (
    row(
        "the_che",
        "1",
        "Rà soát hương ước của các bản",
        "Báo cáo rà soát",
        "Văn phòng HĐND&UBND xã",
        "Các bản",
        "Quí I/2026",
        quarter(_Y, 1),
    ),
    row(
        "the_che",
        "2",
        "Tuyên truyền pháp luật tại phiên chợ",
        ("Tờ rơi", "hình ảnh"),
        _VH,
        "Hội Phụ nữ",
        "Thuờng xuyên",
        ongoing(_Y),
        products="Tờ rơi; hình ảnh",
    ),
    row(
        "tthc",
        "1",
        "Hướng dẫn nộp hồ sơ trên điện thoại",
        "Video hướng dẫn",
        _TT,
        "Đoàn thanh niên",
        "Tháng 3 đến tháng 5/2026",
        month(_Y, 3, 5),
    ),
    row(
        "tthc",
        "2",
        "Công khai danh sách hồ sơ trễ hạn",
        "Danh sách công khai",
        _TT,
        "Các phòng",
        "Trước ngày 05 hàng tháng",
        every("monthly"),
    ),
    row("tthc", "3", "Sắp xếp lại bàn ghế khu vực chờ", "Ảnh chụp", _TT, "Các phòng", "", NONE),
    row(
        "tai_chinh",
        "1",
        "Xây dựng phương án tự chủ cho trường mầm non",
        "Phương án",
        "Phòng Kinh tế",
        "Trường Mầm non",
        "Trước 30/6/2026",
        day("2026-06-29"),
    ),
    row(
        "tai_chinh",
        "2",
        "Tiết kiệm điện tại trụ sở",
        "Hoá đơn điện hàng tháng",
        "Phòng Kinh tế",
        "Các phòng",
        "Cả năm 2026",
        all_year(_Y),
    ),
)
_FIX = {"Tờ rơi; hình ảnh": ("Tờ rơi", "hình ảnh")}
_HEAD = "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Sản phẩm |\n|---|---|---|---|---|---|"
_TEXT = """ỦY BAN NHÂN DÂN
XÃ BẢN PHIÊNG

**Số: 08 /KH-UBND**

CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

*Bản Phiêng, ngày 13 tháng 01 năm 2026*

# KẾ HOẠCH
## Cải cách hành chính nhà nước xã Bản Phiêng năm 2026

Triển khai thực hiện Kế hoạch số 05/KH-UBND ngày 07/01/2026 của UBND tỉnh Điện Biên về cải cách hành chính nhà nước năm 2026;

UBND xã Bản Phiêng ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 như sau:

## I. MỤC TIÊU

### 1. Mục tiêu chung

Nâng cao chất lượng phục vụ Nhân dân.

### 2. Mục tiêu cụ thể

- Phần đấu trên 97 % hồ sơ giải quyết trước và đúng hạn.
- **100%** TTHC được công khai; <b>tối thiểu 45%</b> hồ sơ nộp trực tuyến.
- Kiểm tra CCHC tối thiếu 30% số phòng, đơn vị.
- Xây dựng được từ 01 sáng kiến trở lên; có ít nhất 01 mô hình "Bản không khiếu nại".
- Không để xảy ra khiếu kiện đông người, vượt cấp.

## II. NHIỆM VỤ

(Có biểu chi tiết kèm theo)

## III. TỔ CHỨC THỰC HIỆN

- Các phòng chuyên môn gửi báo cáo kết quả thực hiện quý về Phòng Văn hoá - Xã hội trước ngày 10 tháng cuối quý.
- Giao Phòng Văn hoá - Xã hội đôn đốc, tổng hợp.

***Nơi nhận:***
- Sở Nội vụ;
- Các phòng chuyên môn;
- Lưu: VT,VHXH.

**TM. UỶ BAN NHÂN DÂN**
**KT. CHỦ TỊCH**
**PHÓ CHỦ TỊCH**

**Lường Văn Phiêng**

**BIỂU CHI TIẾT NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026**
*(Kèm theo Kế hoạch số 08/KH-UBND ngày 13/01/2026 của UBND xã Bản Phiêng)*

"""


def _build(folder: Path) -> Path:
    names = ["order", "content", "lead", "help", "time", "products"]
    bars = ["| " + " | ".join(r.cell(n) for n in names) + " |" for r in _ROWS]
    for text, items in _FIX.items():
        bars = [bar.replace(text, "<ul><li>" + "</li><li>".join(items) + "</li></ul>") for bar in bars]
    parts = [
        _HEAD,
        "| **I** | **Cải cách thể chế** | | | | |",
        *bars[:2],
        "| **II** | **Cải cách thủ tục hành chính** | | | | |",
        *bars[2:4],
        "",
        "| | | | | | |",
        "|---|---|---|---|---|---|",
        bars[4],
        "| **III** | **Cải cách tài chính công** | | | | |",
        *bars[5:],
    ]
    path = folder / "ban-phieng.txt"
    path.write_text(_TEXT + "\n".join(parts) + "\n", encoding="utf-8")
    return path


PLAN = SamplePlan(
    "ban-phieng.txt",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Bản Phiêng",
            "Điện Biên",
            "08/KH-UBND",
            "2026-01-13",
            2026,
            2026,
            title="Cải cách hành chính nhà nước xã Bản Phiêng năm 2026",
            bases=("05/KH-UBND",),
            bases_count=1,
            signer=("TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lường Văn Phiêng"),
            recipients=("Sở Nội vụ", "Các phòng chuyên môn", "Lưu: VT,VHXH"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            gt("trước và đúng hạn", 97),
            ge("TTHC được công khai", 100),
            ge("nộp trực tuyến", 45),
            ge("số phòng, đơn vị", 30),
            ge("sáng kiến", 1, "sáng kiến"),
            ge("mô hình", 1, "mô hình"),
            zero("khiếu kiện"),
        ),
        obligations=(ExpectedObligation("collect", "quarterly", "trước ngày 10 tháng cuối quý"),),
        **defects("no-deadline", tolerated=("unit-spellings",)),
    ),
)
