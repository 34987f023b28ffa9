"""Xã Cửa Mã 2026 (.docx): crosses under the quarters, a person in charge beside the lead, money in a column."""
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
    le,
    lt,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO, quarter

_VP = "Văn phòng HĐND và UBND"
_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_Y = 2026
_ROWS: tuple[Row | str, ...] = (
    "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
    row(
        "chi_dao",
        "1",
        "Sinh hoạt chuyên đề về văn hóa xin lỗi, cảm ơn",
        "Biên bản sinh hoạt",
        _VH,
        "Công đoàn",
        "Quý I",
        quarter(_Y, 1),
        q1="x",
        boss="Chủ tịch UBND xã",
        money="3",
    ),
    row(
        "chi_dao",
        "2",
        "Kiểm tra công vụ vào giờ đầu buổi sáng",
        "Biên bản kiểm tra",
        _VH,
        "Công an xã",
        "Quý II, Quý III",
        quarter(_Y, 2, 3),
        q2="x",
        q3="x",
        boss="Phó Chủ tịch UBND xã",
    ),
    "II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    row(
        "tthc",
        "3",
        "In lại sơ đồ vị trí các quầy",
        "Sơ đồ",
        _TT,
        _VP,
        "Quý II",
        quarter(_Y, 2),
        q2="X",
        boss="Phó Chủ tịch UBND xã",
        money="1,5",
    ),
    row(
        "tthc",
        "4",
        "Hẹn giờ nộp hồ sơ qua điện thoại",
        "Lịch hẹn",
        _TT,
        _VP,
        "Quý IV",
        quarter(_Y, 4),
        q4="x",
        boss="Phó Chủ tịch UBND xã",
    ),
    "III. CẢI CÁCH TÀI CHÍNH CÔNG",
    row(
        "tai_chinh",
        "5",
        "Công bố mức thu đò ngang, phí chợ",
        "Bảng mức thu",
        "Phòng Kinh tế",
        _VP,
        "Quý I",
        quarter(_Y, 1),
        q1="x",
        boss="Chủ tịch UBND xã",
    ),
)


def _lines() -> list[list[str]]:
    shown: list[list[str]] = []
    for item in _ROWS:
        if isinstance(item, str):
            shown.append([item, *["<"] * 10])
            continue
        names = ["order", "content", "products", "boss", "lead", "help", "q1", "q2", "q3", "q4", "money"]
        shown.append([item.cell(name) for name in names])
    return shown


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("UỶ BAN NHÂN DÂN XÃ CỬA MÃ", "Số: 20/KH-UBND"), (*MOTTO, "Cửa Mã, ngày 19 tháng 01 năm 2026")
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính xã Cửa Mã năm 2026")
    word.text(
        "Thực hiện chỉ đạo của UBND tỉnh Hà Tĩnh tại Công văn số 55/UBND-NC ngày 08/01/2026 về triển khai công tác cải cách hành chính năm 2026, UBND xã Cửa Mã xây dựng kế hoạch như sau:"
    )
    word.head("A. MỤC TIÊU")
    word.text(
        "1. Phấn đấu đưa tỷ lệ hồ sơ trả đúng hẹn lên 99%; kéo giảm tỷ lệ trễ hẹn xuống dưới mức 1%.",
        "2. Trả kết quả ngay trong ngày đối với ít nhất 15 thủ tục.",
        "3. Bình quân mỗi tháng có 03 tin, bài được đăng.",
        "4. Hạn chế thấp nhất việc người dân phải đi lại, bảo đảm không quá 01 lần đối với thủ tục đơn giản.",
        "5. Tỷ lệ công chức biết sử dụng trợ lý ảo: 60%.",
        "6. Không có phản ánh của người dân bị bỏ sót.",
    )
    word.head("B. NHIỆM VỤ")
    word.table(
        (
            (
                "TT",
                "Nhiệm vụ",
                "Sản phẩm",
                "Lãnh đạo phụ trách",
                "Đơn vị chủ trì",
                "Đơn vị phối hợp",
                "Thời gian thực hiện",
                "<",
                "<",
                "<",
                "Kinh phí (triệu đồng)",
            ),
            ("^", "^", "^", "^", "^", "^", "Quý I", "Quý II", "Quý III", "Quý IV", "^"),
        ),
        _lines(),
    )
    word.head("C. TỔ CHỨC THỰC HIỆN")
    word.text(
        "1. Chế độ báo cáo: báo cáo quý gửi trước ngày 15 của tháng cuối quý; báo cáo 6 tháng gửi trước ngày 15/6; báo cáo năm gửi trước ngày 30/11, về Phòng Văn hóa - Xã hội.",
        "2. Phòng Văn hóa - Xã hội đôn đốc các đơn vị thực hiện Kế hoạch này./.",
    )
    word.signature(("- UBND tỉnh;", "- Lưu: VT."), ("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH"), "Đặng Cửa Mã")
    return word.save(folder / "cua-ma.docx")


PLAN = SamplePlan(
    "cua-ma.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Cửa Mã",
            "Hà Tĩnh",
            "20/KH-UBND",
            "2026-01-19",
            2026,
            2026,
            title="Cải cách hành chính xã Cửa Mã năm 2026",
            bases=("55/UBND-NC",),
            signer=("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "Đặng Cửa Mã"),
            recipients=("UBND tỉnh", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("trả đúng hẹn", 99),
            lt("trễ hẹn", 1),
            ge("15 thủ tục", 15, "thủ tục"),
            ge("03 tin", 3, "tin, bài|tin|bài"),
            le("không quá 01 lần", 1, "lần"),
            ge("trợ lý ảo", 60),
            zero("phản ánh"),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "trước ngày 15 của tháng cuối quý"),
            ExpectedObligation("collect", "half-yearly", "trước ngày 15/6"),
            ExpectedObligation("collect", "yearly", "trước ngày 30/11"),
        ),
        **defects(),
    ),
)
