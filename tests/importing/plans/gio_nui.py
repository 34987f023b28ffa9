"""Xã Gió Núi 2025 (.docx): task tables within the body under field headings, no product, many ways to say when."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    RELATIVE,
    UNKNOWN,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    When,
    day,
    defects,
    every,
    ge,
    grid,
    ongoing,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.word import Word

_LEADS = {
    "the_che": "Công chức Tư pháp - Hộ tịch",
    "tthc": "Trung tâm Phục vụ hành chính công",
    "cong_vu": "Văn phòng HĐND và UBND",
}
_WORK: tuple[tuple[str, str, tuple[tuple[str, str, When], ...]], ...] = (
    (
        "the_che",
        "1. Cải cách thể chế",
        (
            (
                "Sưu tầm hương ước, quy ước của các bản để rà soát",
                "Quý 1/2025",
                span("2025-01-01", "2025-03-31"),
            ),
            (
                "Biên soạn sổ tay pháp luật dễ hiểu cho người dân",
                "Quí II-2025",
                span("2025-04-01", "2025-06-30"),
            ),
            (
                "Tập huấn hòa giải viên ở các bản",
                "Từ tháng 4 đến tháng 6 năm 2025",
                span("2025-04-01", "2025-06-30"),
            ),
            (
                "Góp ý dự thảo văn bản do tỉnh gửi",
                "Trong vòng 05 ngày kể từ ngày nhận được văn bản",
                RELATIVE,
            ),
            ("Chuyển đổi cách lưu trữ văn bản", "2025 - 2027", span("2025-01-01", "2027-12-31")),
        ),
    ),
    (
        "tthc",
        "2. Cải cách thủ tục hành chính",
        (
            ("Đo thời gian chờ trung bình của người nộp hồ sơ", "Hàng tuần", every("weekly")),
            ("Gọi điện hỏi thăm người dân sau khi trả kết quả", "Định kỳ hằng tháng", every("monthly")),
            ("Tổng hợp hồ sơ quá hạn gửi lãnh đạo", "Ngày cuối cùng hằng tháng", every("monthly")),
            (
                "Đánh giá kết quả thí điểm quầy tự phục vụ",
                "6 tháng cuối năm 2025",
                span("2025-07-01", "2025-12-31"),
            ),
            ("Sửa nội quy tiếp công dân", "Hoàn thành trước ngày 01/03/2025", day("2025-02-28")),
            ("Công bố danh mục thủ tục thực hiện tại bản", "Ngày 19/8/2025", day("2025-08-19")),
            ("Chuyển tiếp hồ sơ sang cơ quan khác khi nhận nhầm", "Ngay khi phát sinh", EVENT),
        ),
    ),
    (
        "cong_vu",
        "3. Cải cách chế độ công vụ",
        (
            ("Rèn tác phong, trang phục khi làm việc", "Thường xuyên trong năm", ongoing(2025)),
            ("Xét thi đua về cải cách hành chính", "Tháng 12", span("2025-12-01", "2025-12-31")),
            ("Đề nghị bổ sung người làm việc cho trạm khuyến nông", "Theo chỉ đạo của cấp trên", EVENT),
            ("Ban hành bộ câu hỏi phỏng vấn công chức", "Tháng 13/2025", UNKNOWN),
            ("Gặp mặt công chức mới tuyển dụng", "Hằng năm", every("yearly")),
            ("Báo cáo tình hình chấp hành giờ giấc", "Trước ngày 25 hàng tháng", every("monthly")),
            ("Khảo sát nhu cầu bồi dưỡng", "Cuối năm 2025", day("2025-12-31")),
        ),
    ),
)
_ROWS = {
    area: tuple(
        row(area, f"{number:02d}", content, "", _LEADS[area], "", time, when)
        for number, (content, time, when) in enumerate(items, start=1)
    )
    for area, _, items in _WORK
}


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ GIÓ NÚI", "", "Số:  56 / KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "",
            "Gió Núi, ngày 15 tháng 01 năm 2025",
        ),
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính năm 2025")
    word.text(
        "Ủy ban nhân dân xã Gió Núi ban hành Kế hoạch cải cách hành chính năm 2025 theo Kế hoạch số 10/KH-UBND ngày 06/01/2025 của UBND tỉnh Cao Phong Lĩnh như sau:"
    )
    word.head("I. YÊU CẦU")
    word.text("Bảo đảm 100% nhiệm vụ có người phụ trách và thời hạn.")
    word.head("II. NHIỆM VỤ")
    for area, heading, _ in _WORK:
        word.head(heading)
        word.table(
            (("TT", "Việc phải làm", "Thời gian thực hiện", "Cơ quan chủ trì"),),
            grid("order content time lead", _ROWS[area]),
        )
    word.head("III. TỔ CHỨC THỰC HIỆN")
    word.text("Văn phòng HĐND và UBND tham mưu báo cáo gửi Sở Nội vụ trước ngày 14 của tháng cuối quý./.")
    word.signature(("- Sở Nội vụ;", "- Lưu: VT."), ("CHỦ TỊCH",), "Vừ A Dế")
    return word.save(folder / "gio-nui.docx")


PLAN = SamplePlan(
    "gio-nui.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Gió Núi",
            "Cao Phong Lĩnh",
            "56/KH-UBND",
            "2025-01-15",
            2025,
            2025,
            title="Cải cách hành chính năm 2025",
            signer=("", "CHỦ TỊCH", "Vừ A Dế"),
            recipients=("Sở Nội vụ", "Lưu: VT"),
        ),
        tasks=tuple(task for rows in _ROWS.values() for task in tasks_of(rows)),
        targets=(ge("có người phụ trách", 100, where="I"),),
        obligations=(ExpectedObligation("send", "quarterly", "trước ngày 14 của tháng cuối quý"),),
        **defects("unknown-deadline", tolerated=("shifted-column", "year-outside-plan")),
    ),
)
