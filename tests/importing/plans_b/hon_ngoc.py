"""Đặc khu Hòn Ngọc 2026 (.pdf): a short table of who does what by when, without products, in the body."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    RELATIVE,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    between,
    day,
    defects,
    every,
    ge,
    grid,
    gt,
    le,
    lt,
    ongoing,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans.paper import Paper
from tests.importing.plans_b.layout import MOTTO, month, quarter

_Y = 2026
_ROWS = (
    "A. Chỉ đạo, điều hành",
    row(
        "chi_dao",
        "1",
        "Giao chỉ tiêu cải cách hành chính tới từng công chức",
        "",
        "Chủ tịch UBND đặc khu",
        "",
        "Tháng 01/2026",
        month(_Y, 1),
    ),
    row(
        "chi_dao",
        "2",
        "Đối thoại với ngư dân và chủ tàu du lịch",
        "",
        "Chủ tịch UBND đặc khu",
        "",
        "Tháng 4 và tháng 9/2026",
        month(_Y, 4, 9),
    ),
    row(
        "chi_dao",
        "3",
        "Phát bản tin cải cách hành chính trên loa của đảo",
        "",
        "Công chức phụ trách văn hóa",
        "",
        "Thứ hai hằng tuần",
        every("weekly"),
    ),
    "B. Cải cách thủ tục hành chính",
    row(
        "tthc",
        "4",
        "Sắp xếp lại quầy tiếp nhận tại bến cảng để khách và ngư dân làm thủ tục ngay khi tàu cập bến",
        "",
        "Giám đốc Trung tâm Phục vụ hành chính công",
        "",
        "Trước ngày 30/4/2026",
        day("2026-04-29"),
    ),
    row(
        "tthc",
        "5",
        "Gửi kết quả theo tàu khách tới các đảo nhỏ",
        "",
        "Giám đốc Trung tâm Phục vụ hành chính công",
        "",
        "Trong vòng 02 ngày làm việc kể từ ngày có kết quả",
        RELATIVE,
    ),
    row(
        "tthc",
        "6",
        "Báo trước lịch nghỉ tiếp nhận khi có bão",
        "",
        "Công chức trực Trung tâm",
        "",
        "Khi có bão, áp thấp nhiệt đới",
        EVENT,
    ),
    "C. Cải cách chế độ công vụ",
    row(
        "cong_vu",
        "7",
        "Luân phiên công chức ra công tác tại đảo nhỏ",
        "",
        "Trưởng phòng Văn hóa - Xã hội",
        "",
        "Quý II/2026",
        quarter(_Y, 2),
    ),
    row(
        "cong_vu",
        "8",
        "Rà soát việc chấp hành giờ giấc làm việc",
        "",
        "Chánh Văn phòng HĐND và UBND",
        "",
        "Thường xuyên",
        ongoing(_Y),
    ),
    "D. Xây dựng chính quyền số",
    row(
        "chinh_quyen_so",
        "9",
        "Lắp thiết bị internet vệ tinh dự phòng",
        "",
        "Trưởng phòng Kinh tế - Hạ tầng",
        "",
        "Chậm nhất 31/10/2026",
        day("2026-10-31"),
    ),
    row(
        "chinh_quyen_so",
        "10",
        "Hướng dẫn chủ cơ sở lưu trú khai báo điện tử",
        "",
        "Trưởng Công an đặc khu",
        "",
        "Quý I, II/2026",
        quarter(_Y, 1, 2),
    ),
)
_TARGETS = (
    "- Phấn đấu từ 85% đến 90% hồ sơ được trả kết quả điện tử.",
    "- Tỷ lệ giải quyết đúng hạn không thấp hơn 97%; số lần đi lại của người dân đối với một thủ tục tối đa không quá 02 lần.",
    "- Thời gian tàu, thuyền chờ làm thủ tục dưới 30 phút.",
    "- Rút ngắn ít nhất 20% thời gian giải quyết đối với thủ tục về nuôi trồng thủy sản so với quy định.",
    "- Không để xảy ra trường hợp nhận hồ sơ ngoài hệ thống.",
    "- Vượt 10% kế hoạch thu phí tham quan.",
)


def _build(folder: Path) -> Path:
    paper = Paper()
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "ĐẶC KHU HÒN NGỌC", "Số: 07/KH-UBND"),
        (*MOTTO, "Hòn Ngọc, ngày 15 tháng 01 năm 2026"),
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính đặc khu Hòn Ngọc năm 2026")
    paper.text(
        "Căn cứ Kế hoạch số 301/KH-UBND ngày 31/12/2025 của UBND tỉnh Khánh Hòa về cải cách hành chính năm 2026; UBND đặc khu Hòn Ngọc xây dựng Kế hoạch thực hiện như sau:"
    )
    paper.head("I. MỤC TIÊU")
    paper.text(*_TARGETS)
    paper.head("II. PHÂN CÔNG THỰC HIỆN")
    paper.table(
        ("STT", "Nội dung công việc", "Người thực hiện", "Thời hạn"),
        grid("order content lead time", _ROWS),
        (12, 75, 45, 33),
    )
    paper.head("III. TỔ CHỨC THỰC HIỆN")
    paper.text(
        "1. Các phòng, đơn vị tự đánh giá, gửi báo cáo 6 tháng trước ngày 05/6, báo cáo năm trước ngày 25/11 về Văn phòng HĐND và UBND đặc khu.",
        "2. Văn phòng HĐND và UBND đặc khu giúp UBND đặc khu đôn đốc, kiểm tra việc thực hiện./.",
    )
    paper.signature(
        ("- UBND tỉnh;", "- Thường trực Đảng ủy đặc khu;", "- Các phòng, đơn vị;", "- Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Huỳnh Văn Sóng",
    )
    return paper.save(folder / "hon-ngoc.pdf")


PLAN = SamplePlan(
    "hon-ngoc.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Hòn Ngọc",
            "Khánh Hòa",
            "07/KH-UBND",
            "2026-01-15",
            2026,
            2026,
            title="Cải cách hành chính đặc khu Hòn Ngọc năm 2026",
            bases=("301/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Huỳnh Văn Sóng"),
            recipients=("UBND tỉnh", "Thường trực Đảng ủy đặc khu", "Các phòng, đơn vị", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            between("trả kết quả điện tử", "85", "90"),
            gt("phí tham quan", 10, optional=True),
            ge("phí tham quan", 10, optional=True),
            ge("đúng hạn không thấp hơn", 97),
            le("số lần đi lại", 2, "lần"),
            lt("chờ làm thủ tục", 30, "phút"),
            ge("nuôi trồng thủy sản", 20),
            zero("ngoài hệ thống"),
        ),
        obligations=(
            ExpectedObligation("collect", "half-yearly", "trước ngày 05/6"),
            ExpectedObligation("collect", "yearly", "trước ngày 25/11"),
        ),
        **defects(),
    ),
)
