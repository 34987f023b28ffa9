"""Xã Thạch Bích 2026 (.docx): replaces an earlier plan, scanned with slips, its table amid the body."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    NONE,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    day,
    defects,
    ge,
    grid,
    gt,
    ongoing,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO, month, quarter

_VH = "Phòng Văn hoá\xa0- Xã hội"
_VHX = "Phòng Văn hoá - Xã hội"
_Y = 2026
_ROWS = (
    row(
        "chung",
        "01",
        "Điều chỉnh phân công thành viên Ban Chỉ đạo",
        "Quyết định",
        _VHX,
        "Văn phòng HĐND-UBND",
        "Tháng 7/2026",
        month(_Y, 7),
        lead=_VH,
    ),
    row(
        "chung",
        "02",
        "Kiểm tra chéo giữa các phòng về văn hoá công sở",
        "Báo cáo kiểm tra chéo",
        _VHX,
        "Các phòng",
        "Quí III, Quí IV năm 2026",
        quarter(_Y, 3, 4),
        lead=_VH,
    ),
    row(
        "chung",
        "03",
        "Chuyển hồ sơ giấy về kho lưu trữ của xã",
        "Biên bản giao nhận",
        "Văn phòng HĐND-UBND",
        "Các phòng",
        "Chậm nhất đến hết ngày 30/9/2026",
        day("2026-09-30"),
    ),
    row(
        "chung",
        "04",
        "Rút kinh nghiệm sau kiểm tra của tỉnh",
        "Thông báo kết luận",
        "Văn phòng HĐND-UBND",
        "Các phòng",
        "Sau khi có kết luận của Đoàn kiểm tra",
        EVENT,
    ),
    row(
        "chung",
        "05",
        "Hỗ trợ doanh nghiệp mới thành lập làm thủ tục ban đầu",
        "Sổ tay hướng dẫn",
        "Phòng Kinh tế",
        "Trung tâm PVHCC",
        "Thường xuyên",
        ongoing(_Y),
    ),
    row(
        "chung",
        "06",
        "Ký cam kết không gây phiền hà với từng công chức một cửa",
        "Bản cam kết",
        "Trung tâm PVHCC",
        "Công đoàn",
        "",
        NONE,
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("UỶ BAN NHÂN DÂN", "XÃ THẠCH BÍCH", "Số:  158 /KH-UBND"),
        (*MOTTO, "Thạch\xa0Bích, ngày 30 tháng 6 năm 2026"),
    )
    word.center(
        "KẾ HOẠCH",
        "Điều chỉnh, bổ sung công tác cải cách hành chính",
        "6 tháng cuối năm 2026 của xã Thạch Bích",
    )
    word.text(
        "Thực hiện Công văn số 2044/SNV-CCHC ngày 10/6/2026 của Sở Nội vụ tỉnh Đắk Lắk về việc rà soát Kế hoạch cải cách hành chính; trên cơ sở tình hình thực tế, UBND xã Thạch Bích ban hành Kế hoạch (thay thế Kế hoạch số 21/KH-UBND ngày 19/01/2026 của UBND xã Thạch Bích), cụ thể:"
    )
    word.head("I. CHỈ TIÊU ĐIỀU CHỈNH")
    word.text(
        "- Phần đấu đạt và vượt 95% hồ sơ đúng hạn trong 6 tháng cuối năm.",
        "- Tăng tỷ lệ thanh toán trực tuyến lên trên\xa070%; tỷ lệ số hoá hồ sơ đầu vào đạt 100 %.",
        "- Tổ chức thêm 02 hội nghị đối thoại với\vngười dân, mỗi hội nghị có ít nhất 50 người dự.",
        "- Tăng thêm 5 điểm phần trăm tỷ lệ hài lòng so với 6 tháng đầu năm.",
        "- Không phát sinh hồ sơ tồn đọng quá 10 ngày.",
    )
    word.head("II. PHÂN CÔNG NHIỆM VỤ")
    word.table(
        (
            (
                "TT",
                "Nội dung",
                "Đơn vị chủ trì tham mưu",
                "Đơn vị phối hợp",
                "Sản phẩm hoàn thành",
                "Thời gian hoàn thành",
            ),
        ),
        grid("order content lead help products time", _ROWS),
    )
    word.head("III. KINH PHÍ")
    word.text("Kinh phí thực hiện 35.000.000 đồng, chi từ nguồn ngân sách xã năm 2026.")
    word.head("IV. TỔ CHỨC THỰC HIỆN")
    word.text(
        "- Các phòng, đơn vị báo cáo tiến độ hằng tháng (vào ngày 25) qua Phòng Văn hoá - Xã hội.",
        "- Báo cáo tổng kết năm gửi trước ngày 05/12/2026./.",
    )
    word.signature(
        ("- Như mục IV;", "- TT Đảng uỷ, HĐND xã;", "- Lưu: VT, VHXH."),
        ("TM. UỶ BAN NHÂN DÂN", "KT.CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Y Thanh Bích",
    )
    return word.save(folder / "thach-bich.docx")


PLAN = SamplePlan(
    "thach-bich.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Thạch Bích",
            "Đắk Lắk",
            "158/KH-UBND",
            "2026-06-30",
            2026,
            2026,
            title="Điều chỉnh, bổ sung công tác cải cách hành chính 6 tháng cuối năm 2026 của xã Thạch Bích",
            replaces=("21/KH-UBND",),
            bases=("2044/SNV-CCHC",),
            bases_count=1,
            signer=("TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Y Thanh Bích"),
            recipients=("Như mục IV", "TT Đảng uỷ, HĐND xã", "Lưu: VT, VHXH"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("hồ sơ đúng hạn", 95, optional=True),
            gt("hồ sơ đúng hạn", 95, optional=True),
            gt("thanh toán trực tuyến", 70),
            ge("số hoá hồ sơ đầu vào", 100),
            ge("hội nghị đối thoại", 2, "hội nghị"),
            ge("người dự", 50, "người|người dự"),
            ge("tỷ lệ hài lòng", 5, "điểm phần trăm|%|điểm"),
            zero("tồn đọng"),
        ),
        obligations=(
            ExpectedObligation("collect", "monthly", "vào ngày 25"),
            ExpectedObligation("collect", "yearly", "trước ngày 05/12/2026"),
        ),
        **defects("no-deadline", tolerated=("unit-spellings", "stale-text")),
    ),
)
