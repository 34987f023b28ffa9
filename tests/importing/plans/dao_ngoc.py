"""Xã Đảo Ngọc 2026 (.pdf): an annex for each field on its own landscape page, columns in another order; clean."""
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
    every,
    ge,
    grid,
    ongoing,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.paper import Paper

_VP = "Văn phòng HĐND và UBND xã"
_VH = "Phòng Văn hóa - Xã hội xã"
_TT = "Trung tâm Phục vụ hành chính công xã"
_ALL = "Các cơ quan, đơn vị thuộc xã"
_ANNEXES = (
    (
        "Phụ lục I",
        "CHỈ ĐẠO, ĐIỀU HÀNH VÀ TUYÊN TRUYỀN",
        (
            row(
                "chi_dao",
                "1",
                "Ban hành chương trình hành động của từng cơ quan, đơn vị",
                "Chương trình hành động",
                _ALL,
                _VH,
                "Tháng 01/2026",
                span("2026-01-01", "2026-01-31"),
            ),
            row(
                "chi_dao",
                "2",
                "Phát thanh chuyên đề “Nhanh hơn một ngày” trên đài truyền thanh cơ sở vào buổi sáng và buổi chiều",
                ("Kịch bản phát thanh", "Nhật ký phát sóng"),
                _VH,
                "Trung tâm Dịch vụ tổng hợp xã",
                "Hằng tuần",
                every("weekly"),
            ),
            row(
                "chi_dao",
                "3",
                "Công bố kết quả xếp loại các cơ quan, đơn vị",
                "Thông báo xếp loại",
                _VH,
                _VP,
                "Đến hết ngày 15/12/2026",
                day("2026-12-15"),
            ),
        ),
    ),
    (
        "Phụ lục II",
        "CẢI CÁCH TỔ CHỨC BỘ MÁY",
        (
            row(
                "bo_may",
                "1",
                "Rà soát chức năng của các cơ quan, đơn vị để không còn việc chồng chéo",
                "Báo cáo rà soát",
                _VH,
                _ALL,
                "Quý II/2026",
                span("2026-04-01", "2026-06-30"),
            ),
            row(
                "bo_may",
                "2",
                "Thực hiện phân cấp theo nghị định mới của Chính phủ",
                "Văn bản phân cấp",
                _VP,
                _ALL,
                "Khi có văn bản hướng dẫn",
                EVENT,
            ),
        ),
    ),
    (
        "Phụ lục III",
        "CẢI CÁCH TÀI CHÍNH CÔNG",
        (
            row(
                "tai_chinh",
                "1",
                "Kiểm kê trang thiết bị dùng chung và dán mã quản lý",
                ("Sổ kiểm kê", "Tem mã quản lý"),
                "Phòng Kinh tế xã",
                _ALL,
                "Tháng 9-10/2026",
                span("2026-09-01", "2026-10-31"),
            ),
            row(
                "tai_chinh",
                "2",
                "Theo dõi tiến độ giải ngân từng dự án",
                "Bảng theo dõi",
                "Phòng Kinh tế xã",
                _VP,
                "Thường xuyên",
                ongoing(2026),
            ),
            row(
                "tai_chinh",
                "3",
                "Đánh giá mức độ tự chủ của Trung tâm Dịch vụ tổng hợp xã",
                "Báo cáo đánh giá",
                "Phòng Kinh tế xã",
                "Trung tâm Dịch vụ tổng hợp xã",
                "Cả năm 2026",
                all_year(2026),
            ),
        ),
    ),
    (
        "Phụ lục IV",
        "XÂY DỰNG CHÍNH QUYỀN SỐ",
        (
            row(
                "chinh_quyen_so",
                "1",
                "Đưa toàn bộ cuộc họp giao ban lên nền tảng họp không giấy",
                "Tài liệu họp điện tử",
                _VP,
                _ALL,
                "Quý I/2026",
                span("2026-01-01", "2026-03-31"),
            ),
            row(
                "chinh_quyen_so",
                "2",
                "Bồi dưỡng kỹ năng phân tích dữ liệu cho công chức đầu mối",
                "Danh sách học viên",
                _VH,
                _TT,
                "Tháng 8/2026",
                span("2026-08-01", "2026-08-31"),
            ),
        ),
    ),
)


def _build(folder: Path) -> Path:
    paper = Paper()
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "<b>XÃ ĐẢO NGỌC</b>", "<u>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</u>", "Số: 30/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "<u>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</u>",
            "<i>Đảo Ngọc, ngày 11 tháng 02 năm 2026</i>",
        ),
    )
    paper.center("KẾ HOẠCH", "Nâng cao chất lượng cải cách hành chính", "trên địa bàn xã Đảo Ngọc năm 2026")
    paper.text(
        "Căn cứ Quyết định số 2210/QĐ-UBND ngày 31/12/2025 của UBND tỉnh Vịnh Xanh ban hành Kế hoạch cải cách hành chính năm 2026;",
        "Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội xã, UBND xã Đảo Ngọc ban hành Kế hoạch như sau:",
    )
    paper.head("I. MỤC TIÊU")
    paper.text(
        "1. Tỷ lệ nhiệm vụ hoàn thành đúng tiến độ đạt 96% trở lên.",
        "2. Có ít nhất 03 mô hình mới được áp dụng; 100% cơ quan, đơn vị đăng ký nêu gương người tốt, việc tốt.",
        "3. Tỷ lệ giải ngân đạt tối thiểu 93% kế hoạch vốn.",
    )
    paper.head("II. NHIỆM VỤ")
    paper.text("Chi tiết tại các Phụ lục I, II, III, IV kèm theo.")
    paper.head("III. TỔ CHỨC THỰC HIỆN")
    paper.text(
        "Các cơ quan, đơn vị gửi báo cáo quý và báo cáo năm về Phòng Văn hóa - Xã hội xã trong ngày 06 của tháng cuối quý./."
    )
    paper.signature(
        ("- Sở Nội vụ;", "- Như mục III;", "- Lưu: VT, VHXH."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Đoàn Hương Biển",
    )
    for label, title, rows in _ANNEXES:
        paper.landscape()
        paper.center(label, title)
        paper.table(
            (
                "TT",
                "Sản phẩm",
                "Nội dung nhiệm vụ",
                "Thời gian hoàn thành",
                "Cơ quan chủ trì",
                "Cơ quan phối hợp",
            ),
            grid("order products content time lead help", rows),
            (12, 46, 80, 34, 42, 42),
        )
    return paper.save(folder / "dao-ngoc.pdf")


PLAN = SamplePlan(
    "dao-ngoc.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Đảo Ngọc",
            "Vịnh Xanh",
            "30/KH-UBND",
            "2026-02-11",
            2026,
            2026,
            title="Nâng cao chất lượng cải cách hành chính trên địa bàn xã Đảo Ngọc năm 2026",
            bases=("2210/QĐ-UBND",),
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Đoàn Hương Biển"),
            recipients=("Sở Nội vụ", "Như mục III", "Lưu: VT, VHXH"),
        ),
        tasks=tasks_of(tuple(r for _, _, rows in _ANNEXES for r in rows)),
        targets=(
            ge("hoàn thành đúng tiến độ", 96, where="I.1"),
            ge("mô hình mới", 3, "mô hình", where="I.2"),
            ge("nêu gương", 100, where="I.2"),
            ge("giải ngân", 93, where="I.3"),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "trong ngày 06 của tháng cuối quý"),
            ExpectedObligation("collect", "yearly", "trong ngày 06 của tháng cuối quý"),
        ),
    ),
)
