"""Xã Đầm Cói 2026 (.docx): a hurried plan with a defect of nearly every kind."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    NONE,
    UNKNOWN,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    defects,
    every,
    ge,
    ongoing,
    row,
    tasks_of,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO, lines, month, quarter

_Y = 2026
_ROWS = (
    "I. CHỈ ĐẠO, ĐIỀU HÀNH",
    row(
        "chi_dao",
        "1",
        "Kiện toàn bộ phận giúp việc về cải cách hành chính",
        "Quyết định",
        "Phòng Văn hóa - Xã hội",
        "Các phòng",
        "Tháng 02/2026",
        month(_Y, 2),
    ),
    row(
        "chi_dao",
        "2",
        "Tổ chức kiểm tra 30% số đơn vị thuộc xã",
        "Báo cáo kiểm tra",
        "Phòng VHXH",
        "Các phòng",
        "Quý III/2026",
        quarter(_Y, 3),
    ),
    row(
        "chi_dao",
        "3",
        "Đăng ký mô hình điểm về cải cách hành chính",
        "Văn bản đăng ký",
        "",
        "Các phòng",
        "Quý I/2026",
        quarter(_Y, 1),
    ),
    "II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    row(
        "tthc",
        "1",
        "Lập sổ theo dõi hồ sơ quá hạn và văn bản xin lỗi",
        "Sổ theo dõi",
        "Trung tâm Phục vụ hành chính công",
        "Các phòng",
        "",
        NONE,
    ),
    row(
        "tthc",
        "2",
        "Kiểm tra biển chỉ dẫn, ghế chờ, nước uống cho người dân",
        "Ảnh chụp trước và sau",
        "Trung tâm Phục vụ hành chính công",
        "Các phòng",
        "Biên bản kiểm tra, hình ảnh",
        UNKNOWN,
    ),
    row(
        "tthc",
        "3",
        "Tổng kết phong trào thi đua về thủ tục hành chính",
        "Báo cáo",
        "Trung tâm Phục vụ hành chính công",
        "Các phòng",
        "Tháng 02/2027",
        month(2027, 2),
    ),
    "III. CẢI CÁCH TÀI CHÍNH CÔNG",
    row(
        "tai_chinh",
        "1",
        "Rà soát các khoản đóng góp tự nguyện",
        "Báo cáo rà soát",
        "Phòng Kinh tế",
        "Các thôn",
        "Hàng quý",
        every("quarterly"),
    ),
    row(
        "tai_chinh",
        "2",
        "Theo dõi tiến độ giải ngân",
        "Bảng tiến độ",
        "Phòng Kinh tế",
        "Các phòng",
        "Thường xuyên",
        ongoing(_Y),
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN XÃ ĐẦM CÓI", "Số: …/KH-UBND"), (*MOTTO, "Đầm Cói, ngày … tháng 01 năm 2026")
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính năm 2026")
    word.text(
        "Căn cứ Kế hoạch số 19/KH-UBND ngày 12/01/2026 của UBND tỉnh Ninh Bình về cải cách hành chính năm 2026, UBND xã Đầm Cói ban hành Kế hoạch như sau:"
    )
    word.head("I. MỤC TIÊU")
    word.text(
        "- Kiểm tra công tác cải cách hành chính tối thiểu 40% số đơn vị thuộc xã.",
        "- Tỷ lệ hồ sơ đúng hạn đạt ….%.",
        "- 100% nhiệm vụ của Kế hoạch cải cách hành chính năm 2026 được hoàn thành.",
    )
    word.head("II. YÊU CẦU")
    word.text("Phân công rõ đầu mối chịu trách nhiệm trong 6 tháng cuối năm 2025.")
    word.head("II. NHIỆM VỤ")
    word.table(
        (("TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"),),
        lines("order content products lead help time", _ROWS),
    )
    word.head("IV. TỔ CHỨC THỰC HIỆN")
    word.text("Các phòng, đơn vị gửi báo cáo năm trước ngày 01/12 về Phòng Văn hóa - Xã hội để tổng hợp./.")
    word.signature(("- Các phòng;", "- Lưu: VT."), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Trịnh Văn Cói")
    return word.save(folder / "dam-coi.docx")


PLAN = SamplePlan(
    "dam-coi.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Đầm Cói",
            "Ninh Bình",
            None,
            None,
            2026,
            2026,
            title="Cải cách hành chính năm 2026",
            bases=("19/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trịnh Văn Cói"),
            recipients=("Các phòng", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("số đơn vị thuộc xã", 40),
            ge("số đơn vị thuộc xã", 30, area="chi_dao"),
            ge("nhiệm vụ của Kế hoạch", 100),
        ),
        obligations=(ExpectedObligation("collect", "yearly", "trước ngày 01/12"),),
        **defects(
            "year-outside-plan",
            "contradiction",
            "empty-number",
            "duplicate-section",
            "unit-spellings",
            "no-lead",
            "no-deadline",
            "shifted-column",
            "stale-text",
            tolerated=("unknown-deadline",),
        ),
    ),
)
