"""Phường Hang Đá 2026 (.docx): no number column, a start and an end, products before the work."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    Row,
    SamplePlan,
    defects,
    ge,
    gt,
    le,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO

_VP = "VP HĐND&UBND phường"
_VH = "Phòng VHXH phường"
_ROWS: tuple[Row | str, ...] = (
    "Lĩnh vực cải cách thể chế",
    row(
        "the_che",
        "",
        "Xây dựng sổ tay quy trình ban hành văn bản",
        "Sổ tay",
        _VP,
        "Các phòng",
        "01/02/2026 - 31/3/2026",
        span("2026-02-01", "2026-03-31"),
        start="01/02/2026",
        end="31/3/2026",
    ),
    row(
        "the_che",
        "",
        "Phản biện dự thảo quy chế phối hợp với khu phố",
        "Văn bản phản biện",
        _VP,
        "Các khu phố",
        "15/4/2026 - 30/5/2026",
        span("2026-04-15", "2026-05-30"),
        start="15/4/2026",
        end="30/5/2026",
    ),
    "Lĩnh vực cải cách chế độ công vụ",
    row(
        "cong_vu",
        "",
        "Chấm điểm thi đua công chức bằng mã QR",
        ("Bộ tiêu chí", "Bảng điểm"),
        _VH,
        "Công đoàn",
        "02/01/2026 - 25/12/2026",
        span("2026-01-02", "2026-12-25"),
        start="02/01/2026",
        end="25/12/2026",
    ),
    "Lĩnh vực xây dựng chính quyền số",
    row(
        "chinh_quyen_so",
        "",
        "Thử nghiệm họp tổ dân phố trực tuyến",
        "Báo cáo thử nghiệm",
        _VH,
        "Các khu phố",
        "01/7/2026 - 30/9/2026",
        span("2026-07-01", "2026-09-30"),
        start="01/7/2026",
        end="30/9/2026",
    ),
)


def _lines() -> list[list[str]]:
    names = ["products", "content", "lead", "help", "start", "end"]
    return [
        [item, *["<"] * 5] if isinstance(item, str) else [item.cell(name) for name in names] for item in _ROWS
    ]


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "PHƯỜNG HANG ĐÁ", "-------", "Số: 15/KH-UBND"),
        (*MOTTO, "----------------", "Hang Đá, ngày 30 tháng 01 năm 2026"),
    )
    word.center("KẾ HOẠCH", "Triển khai công tác cải cách hành chính năm 2026", "---------")
    word.text(
        "Căn cứ các văn bản sau:",
        "- Nghị quyết số 60/NQ-CP ngày 01/3/2026 của Chính phủ về cải cách hành chính;",
        "- Kế hoạch số 18/KH-UBND ngày 12/01/2026 của UBND tỉnh Thái Nguyên về cải cách hành chính năm 2026.",
        "UBND phường Hang Đá ban hành Kế hoạch với những nội dung chủ yếu sau:",
    )
    word.head("Phần I. CHỈ TIÊU PHẤN ĐẤU")
    word.text(
        "1. Chỉ số hài lòng (SIPAS): từ 88,5% trở lên.",
        "2. Chỉ số cải cách hành chính (PAR INDEX): nằm trong nhóm 15 xã, phường dẫn đầu.",
        "3. Hồ sơ trực tuyến: > 80%. Thanh toán trực tuyến: >= 65%.",
        "4. Số hóa kết quả còn hiệu lực: tối thiểu 2.500 hồ sơ.",
        "5. Thời gian xử lý trung bình một hồ sơ chứng thực: không quá 20 phút.",
        "6. Hoàn thành trước thời hạn ít nhất 3/4 số nhiệm vụ được giao.",
    )
    word.head("Phần II. NHIỆM VỤ")
    word.table(
        (
            (
                "Sản phẩm",
                "Tên nhiệm vụ",
                "Đơn vị thực hiện",
                "Đơn vị phối hợp",
                "Ngày bắt đầu",
                "Ngày kết thúc",
            ),
        ),
        _lines(),
    )
    word.head("Phần III. TỔ CHỨC THỰC HIỆN")
    word.text(
        "Các phòng, khu phố báo cáo bằng văn bản trước ngày 08 tháng cuối của mỗi quý gửi VP HĐND&UBND phường. VP HĐND&UBND phường tổng hợp, báo cáo UBND tỉnh và Sở Nội vụ trước ngày 15 tháng cuối của mỗi quý./."
    )
    word.signature(
        ("- Như trên;", "- Lưu: VT, VP."), ("TM. ỦY BAN NHÂN DÂN PHƯỜNG", "CHỦ TỊCH"), "Ma Thị Hang"
    )
    return word.save(folder / "hang-da.docx")


PLAN = SamplePlan(
    "hang-da.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Hang Đá",
            "Thái Nguyên",
            "15/KH-UBND",
            "2026-01-30",
            2026,
            2026,
            title="Triển khai công tác cải cách hành chính năm 2026",
            bases=("60/NQ-CP", "18/KH-UBND"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN PHƯỜNG", "CHỦ TỊCH", "Ma Thị Hang"),
            recipients=("Như trên", "Lưu: VT, VP"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("SIPAS", "88.5"),
            le("PAR INDEX", 15, "thứ hạng"),
            gt("Hồ sơ trực tuyến", 80),
            ge("Thanh toán trực tuyến", 65),
            ge("Số hóa kết quả", 2500, "hồ sơ"),
            le("chứng thực", 20, "phút"),
            ge("3/4 số nhiệm vụ", 75, optional=True),
            ge("3/4 số nhiệm vụ", 3, "", optional=True),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "trước ngày 08 tháng cuối"),
            ExpectedObligation("send", "quarterly", "trước ngày 15 tháng cuối"),
        ),
        **defects(tolerated=("unit-spellings",)),
    ),
)
