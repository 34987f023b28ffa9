"""Xã Láng Chài 2026 (.docx): letterhead and signature as paragraphs, group rows in two levels, other columns."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    all_year,
    day,
    defects,
    every,
    ge,
    grid,
    gt,
    ongoing,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.word import Word

_VP = "Văn phòng UBND xã"
_TT = "Trung tâm Phục vụ hành chính công"
_ALL = "Các bộ phận liên quan"
_ROWS = (
    "I. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    "1. Tiếp nhận và trả kết quả",
    row(
        "tthc",
        "1.1",
        "Gộp phiếu hẹn và phiếu kiểm soát hồ sơ làm một",
        "Mẫu phiếu dùng chung",
        _TT,
        _ALL,
        "Tháng 4 năm 2026",
        span("2026-04-01", "2026-04-30"),
    ),
    row(
        "tthc",
        "1.2",
        "Thuê điểm trả kết quả tại chợ cá vào buổi chiều",
        ("Hợp đồng thuê điểm", "Bảng theo dõi lượt trả"),
        _TT,
        _ALL,
        "Quý II-III/2026",
        span("2026-04-01", "2026-09-30"),
    ),
    "2. Rà soát thủ tục",
    row(
        "tthc",
        "2.1",
        "Phân tích nguyên nhân 50 hồ sơ chậm nhất của năm trước",
        "Báo cáo phân tích",
        _TT,
        _ALL,
        "Không muộn hơn ngày 28/3/2026",
        day("2026-03-28"),
    ),
    row(
        "tthc",
        "2.2",
        "Kiến nghị bỏ yêu cầu nộp bản sao sổ tàu cá",
        "Văn bản kiến nghị",
        _TT,
        _VP,
        "Sau khi có ý kiến của Sở Tư pháp",
        EVENT,
    ),
    "II. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
    row(
        "cong_vu",
        "3",
        "Bốc thăm kiểm tra đột xuất tác phong làm việc",
        "Biên bản kiểm tra",
        _VP,
        _ALL,
        "Hàng tuần",
        every("weekly"),
    ),
    row(
        "cong_vu",
        "4",
        "Lập sổ tay vị trí việc làm cho người mới",
        "Sổ tay",
        _VP,
        _ALL,
        "Trước 01/7/2026",
        day("2026-06-30"),
    ),
    row(
        "cong_vu",
        "5",
        "Nêu gương người làm tốt trong họp giao ban",
        "Thông báo",
        _VP,
        _ALL,
        "Thường xuyên",
        ongoing(2026),
    ),
    row(
        "cong_vu",
        "6",
        "Cử công chức trẻ theo học lớp quản lý dữ liệu",
        "Quyết định cử đi học",
        _VP,
        _ALL,
        "Cả năm",
        all_year(2026),
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.text(
        "ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "XÃ LÁNG CHÀI\t\t\tĐộc lập - Tự do - Hạnh phúc",
        "Số: 40/KH-UBND\t\tLáng Chài, ngày 26 tháng 01 năm 2026",
        bold=True,
    )
    word.center("KẾ HOẠCH", "Đẩy mạnh cải cách hành chính năm 2026 tại xã Láng Chài")
    word.text(
        "Thực hiện Công văn số 3120/UBND-NC ngày 22/12/2025 của UBND tỉnh Hải Sơn về xây dựng kế hoạch cải cách hành chính năm 2026, UBND xã Láng Chài đề ra Kế hoạch như sau:"
    )
    word.head("I. CÁC CHỈ TIÊU CHỦ YẾU")
    word.text(
        "- Về thủ tục hành chính: trên 95,5% hồ sơ trả trước hạn; hồ sơ nghề cá trả trong ngày đạt 70% trở lên.",
        "- Về công vụ: 100% công chức ký cam kết không gây phiền hà; kiểm tra đột xuất tối thiểu 24 lượt.",
        "- Về chuyển đổi số: có 1.200 tài khoản định danh của ngư dân được hướng dẫn sử dụng dịch vụ công; hạ tầng đạt cấp độ 3 về an toàn thông tin.",
        "- Nâng dần thứ hạng của xã so với năm 2025.",
    )
    word.head("II. TỔ CHỨC THỰC HIỆN")
    word.text(
        "Văn phòng UBND xã tổng hợp, báo cáo Sở Nội vụ hằng quý trước ngày 18 của tháng cuối quý và báo cáo năm trước ngày 12/12."
    )
    word.text("Nơi nhận:", bold=True, italic=True)
    word.text("- Sở Nội vụ;", "- Các bộ phận;", "- Lưu: VT.")
    word.center("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Kiều Hải Đăng")
    word.landscape()
    word.center("BẢNG PHÂN CÔNG NHIỆM VỤ")
    word.table(
        (("Số TT", "Công việc", "Mốc hoàn thành", "Kết quả cần đạt", "Bộ phận chủ trì", "Bộ phận phối hợp"),),
        grid("order content time products lead help", _ROWS),
    )
    return word.save(folder / "lang-chai.docx")


PLAN = SamplePlan(
    "lang-chai.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Láng Chài",
            "Hải Sơn",
            "40/KH-UBND",
            "2026-01-26",
            2026,
            2026,
            title="Đẩy mạnh cải cách hành chính năm 2026 tại xã Láng Chài",
            bases=("3120/UBND-NC",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Kiều Hải Đăng"),
            recipients=("Sở Nội vụ", "Các bộ phận", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            gt("trả trước hạn", "95.5"),
            ge("nghề cá", 70),
            ge("ký cam kết", 100),
            ge("kiểm tra đột xuất", 24, "lượt"),
            ge("tài khoản định danh", 1200, "tài khoản|tài khoản định danh"),
            ge("an toàn thông tin", 3, "cấp độ"),
        ),
        obligations=(
            ExpectedObligation("send", "quarterly", "trước ngày 18 của tháng cuối quý"),
            ExpectedObligation("send", "yearly", "trước ngày 12/12"),
        ),
        **defects(),
    ),
)
