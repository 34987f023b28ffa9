"""Xã Tà Lóng 2026 (.docx): no product column, deadlines said in every way there is."""
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
    all_year,
    between,
    day,
    defects,
    every,
    ge,
    ongoing,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO, lines, month, quarter, whole

_U = "Văn phòng HĐND và UBND xã"
_Y = 2026
_ROWS = (
    ("I", "Cải cách thể chế"),
    row(
        "the_che", "1", "Góp ý dự thảo luật", "", _U, "Các phòng", "Theo tiến độ của cơ quan soạn thảo", EVENT
    ),
    row(
        "the_che",
        "2",
        "Tập hợp văn bản ban hành trong năm",
        "",
        _U,
        "Các phòng",
        "Cuối năm 2026",
        day("2026-12-31"),
    ),
    row(
        "the_che",
        "3",
        "Họp rà soát vướng mắc pháp luật",
        "",
        _U,
        "Các phòng",
        "Mỗi quý 01 lần",
        every("quarterly"),
    ),
    row(
        "the_che",
        "4",
        "Bổ sung tủ sách pháp luật tại các thôn",
        "",
        _U,
        "Các thôn",
        "Xong trước 20/5/2026",
        day("2026-05-19"),
    ),
    ("II", "Cải cách thủ tục hành chính"),
    row("tthc", "5", "Công khai tiến độ hồ sơ", "", _U, "Các phòng", "Thứ sáu hằng tuần", every("weekly")),
    row(
        "tthc",
        "6",
        "Trả lời phản ánh của người dân",
        "",
        _U,
        "Các phòng",
        "Không quá 05 ngày làm việc kể từ ngày tiếp nhận",
        RELATIVE,
    ),
    row(
        "tthc",
        "7",
        "Sắp xếp lại kho lưu trữ hồ sơ một cửa",
        "",
        _U,
        "Các phòng",
        "6 tháng đầu năm 2026",
        month(_Y, 1, 6),
    ),
    row("tthc", "8", "Thay bảng niêm yết đã cũ", "", _U, "Các thôn", "Trong quý II", quarter(_Y, 2)),
    row(
        "tthc",
        "9",
        "Nhập dữ liệu hộ tịch còn thiếu",
        "",
        _U,
        "Công an xã",
        "Từ ngày 01/3 đến ngày 31/8/2026",
        span("2026-03-01", "2026-08-31"),
    ),
    row(
        "tthc",
        "10",
        "Kiểm tra hồ sơ tồn đọng của năm trước",
        "",
        _U,
        "Các phòng",
        "Trong tháng 01 năm 2026",
        month(_Y, 1),
    ),
    ("III", "Cải cách chế độ công vụ"),
    row(
        "cong_vu",
        "11",
        "Nhận xét công chức tập sự",
        "",
        _U,
        "Các phòng",
        "Sau 12 tháng kể từ ngày tuyển dụng",
        RELATIVE,
    ),
    row(
        "cong_vu",
        "12",
        "Kiểm điểm cuối năm",
        "",
        _U,
        "Các phòng",
        "Chậm nhất ngày 10 tháng 12 năm 2026",
        day("2026-12-10"),
    ),
    row(
        "cong_vu",
        "13",
        "Tặng quà công chức nghỉ hưu",
        "",
        _U,
        "Công đoàn",
        "Khi có công chức nghỉ hưu",
        EVENT,
    ),
    row("cong_vu", "14", "Tọa đàm kỹ năng giao tiếp", "", _U, "Các phòng", "02 lần/năm", every("yearly")),
    row(
        "cong_vu",
        "15",
        "Thực hiện kết luận thanh tra",
        "",
        _U,
        "Các phòng",
        "Theo thời hạn ghi trong kết luận",
        EVENT,
    ),
    ("IV", "Cải cách tài chính công"),
    row(
        "tai_chinh",
        "16",
        "Kiểm tra quỹ tiền mặt",
        "",
        _U,
        "Phòng Kinh tế",
        "Ngày cuối cùng của tháng",
        every("monthly"),
    ),
    row("tai_chinh", "17", "Thanh lý tài sản hỏng", "", _U, "Phòng Kinh tế", "Quý 3/2026", quarter(_Y, 3)),
    row("tai_chinh", "18", "Mua sắm tập trung", "", _U, "Phòng Kinh tế", "T4-T6/2026", month(_Y, 4, 6)),
    ("V", "Chính quyền số"),
    row(
        "chinh_quyen_so",
        "19",
        "Sao lưu dữ liệu máy chủ",
        "",
        _U,
        "Các phòng",
        "Hằng tuần, hằng tháng",
        every("weekly"),
    ),
    row("chinh_quyen_so", "20", "Nâng cấp phần mềm một cửa", "", _U, "Các phòng", "Năm 2026", whole(_Y)),
    row("chinh_quyen_so", "21", "Quản trị nhóm Zalo của thôn", "", _U, "Các thôn", "Suốt năm", all_year(_Y)),
    row("chinh_quyen_so", "22", "Giám sát an toàn thông tin", "", _U, "Công an xã", "24/7", UNKNOWN),
    row(
        "chinh_quyen_so",
        "23",
        "Nộp hồ sơ dự thi sáng kiến số",
        "",
        _U,
        "Các phòng",
        "Đến hết tháng 8/2026",
        day("2026-08-31"),
    ),
    row(
        "chinh_quyen_so",
        "24",
        "Đối soát tài khoản người dùng",
        "",
        _U,
        "Các phòng",
        "Định kỳ 03 tháng/lần",
        every("quarterly"),
    ),
    row(
        "chinh_quyen_so",
        "25",
        "Cập nhật lịch công tác lên trang thông tin",
        "",
        _U,
        "Các phòng",
        "Liên tục",
        ongoing(_Y),
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ TÀ LÓNG", "Số: 12/KH-UBND"), (*MOTTO, "Tà Lóng, ngày 14 tháng 01 năm 2026")
    )
    word.center("KẾ HOẠCH", "cải cách hành chính của UBND xã Tà Lóng năm 2026")
    word.text(
        "Căn cứ Kế hoạch số 3/KH-UBND ngày 06/01/2026 của UBND tỉnh Quảng Trị; xét đề nghị của Văn phòng HĐND và UBND xã, UBND xã ban hành Kế hoạch:"
    )
    word.head("1. Mục tiêu")
    word.text(
        "a) Có từ 02 đến 03 mô hình mới về phục vụ người dân được áp dụng.",
        "b) 100% công chức ký cam kết không vi phạm thời giờ làm việc.",
        "c) Tỷ lệ hồ sơ trực tuyến đạt 70%, phấn đấu đạt 75%.",
    )
    word.head("2. Nhiệm vụ cụ thể")
    word.table(
        (("TT", "Nội dung công việc", "Bộ phận phụ trách", "Bộ phận phối hợp", "Thời gian"),),
        lines("order content lead help time", _ROWS),
    )
    word.head("3. Tổ chức thực hiện")
    word.text(
        "Yêu cầu các bộ phận nghiêm túc thực hiện và báo cáo kết quả về Văn phòng HĐND và UBND xã vào ngày 28 hằng tháng./."
    )
    word.signature(
        ("- Đảng ủy, HĐND xã;", "- Các bộ phận;", "- Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
        "Hồ Văn Lóng",
    )
    return word.save(folder / "ta-long.docx")


PLAN = SamplePlan(
    "ta-long.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Tà Lóng",
            "Quảng Trị",
            "12/KH-UBND",
            "2026-01-14",
            2026,
            2026,
            title="cải cách hành chính của UBND xã Tà Lóng năm 2026",
            bases=("3/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH", "Hồ Văn Lóng"),
            recipients=("Đảng ủy, HĐND xã", "Các bộ phận", "Lưu: VT"),
        ),
        tasks=tasks_of([r for r in _ROWS if not isinstance(r, tuple)]),
        targets=(
            between("mô hình mới", "2", "3", "mô hình"),
            ge("ký cam kết", 100),
            ge("hồ sơ trực tuyến", 70),
            ge("75%", 75),
        ),
        obligations=(ExpectedObligation("collect", "monthly", "vào ngày 28 hằng tháng"),),
        **defects(tolerated=("unknown-deadline", "contradiction")),
    ),
)
