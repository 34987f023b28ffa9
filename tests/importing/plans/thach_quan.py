"""Phường Thạch Quán 2027 (.pdf): one table over several pages whose header is not repeated, group rows, no row numbers."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    RELATIVE,
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
    le,
    ongoing,
    row,
    span,
    tasks_of,
    zero,
)
from tests.importing.plans.paper import Paper

_VP = "Văn phòng HĐND và UBND phường"
_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_KT = "Phòng Kinh tế, Hạ tầng và Đô thị"
_ROWS = (
    "Chỉ đạo, điều hành",
    row(
        "chi_dao",
        "",
        "Giao mỗi lãnh đạo phường theo dõi một lĩnh vực cải cách và chịu trách nhiệm giải trình khi lĩnh vực đó bị trừ điểm",
        "Thông báo phân công",
        _VP,
        _VH,
        "Tháng 01/2027",
        span("2027-01-01", "2027-01-31"),
    ),
    row(
        "chi_dao",
        "",
        "Tổ chức buổi “Cà phê cùng doanh nghiệp” để lắng nghe vướng mắc",
        "Biên bản ghi nhận ý kiến",
        _KT,
        _VP,
        "Hằng quý",
        every("quarterly"),
    ),
    row(
        "chi_dao",
        "",
        "Làm phóng sự ngắn giới thiệu cách nộp hồ sơ tại nhà",
        "Phóng sự",
        _VH,
        _TT,
        "Quý II/2027",
        span("2027-04-01", "2027-06-30"),
    ),
    "Cải cách thể chế",
    row(
        "the_che",
        "",
        "Hợp nhất các quy chế đã ban hành trước khi thành lập phường mới",
        "Quy chế hợp nhất",
        _VP,
        _VH,
        "Chậm nhất ngày 30/6/2027",
        day("2027-06-30"),
    ),
    row(
        "the_che",
        "",
        "Thực hiện góp ý đối với dự thảo quyết định của thành phố",
        "Văn bản góp ý",
        _VP,
        _KT,
        "Trong thời hạn 07 ngày làm việc kể từ ngày nhận được đề nghị",
        RELATIVE,
    ),
    "Cải cách thủ tục hành chính",
    row(
        "tthc",
        "",
        "Lắp thiết bị tự lấy số và tự tra cứu kết quả tại sảnh tiếp dân của Trung tâm, ưu tiên lối đi cho người khuyết tật",
        "Biên bản nghiệm thu thiết bị",
        _TT,
        _KT,
        "6 tháng đầu năm 2027",
        span("2027-01-01", "2027-06-30"),
    ),
    row(
        "tthc",
        "",
        "Trao đổi dữ liệu cư trú với Công an phường để người dân khỏi nộp giấy xác nhận",
        ("Quy chế phối hợp", "Báo cáo kết quả chia sẻ dữ liệu"),
        _TT,
        "Công an phường",
        "Cả năm 2027",
        all_year(2027),
    ),
    row(
        "tthc",
        "",
        "Giải quyết thủ tục khi hệ thống bị gián đoạn theo phương án dự phòng",
        "Phương án dự phòng",
        _TT,
        _VP,
        "Khi phát sinh sự cố",
        EVENT,
    ),
    "Cải cách tổ chức bộ máy",
    row(
        "bo_may",
        "",
        "Sắp xếp tổ dân phố có quy mô nhỏ và kiện toàn chức danh tổ trưởng sau sắp xếp",
        "Nghị quyết sắp xếp tổ dân phố",
        _VH,
        _VP,
        "Quý III và Quý IV năm 2027",
        span("2027-07-01", "2027-12-31"),
    ),
    "Cải cách tài chính công",
    row(
        "tai_chinh",
        "",
        "Công khai tiến độ các công trình do phường làm chủ đầu tư",
        "Bảng công khai",
        _KT,
        _VP,
        "Hằng tháng",
        every("monthly"),
    ),
    row(
        "tai_chinh",
        "",
        "Thanh toán không dùng tiền mặt tại các trường học công lập",
        "Báo cáo kết quả",
        _KT,
        "Các trường học",
        "Thường xuyên",
        ongoing(2027),
    ),
    "Xây dựng chính quyền số",
    row(
        "chinh_quyen_so",
        "",
        "Dùng thử trợ lý ảo trả lời câu hỏi thường gặp trên trang thông tin của phường trước khi dùng chính thức",
        "Báo cáo dùng thử",
        _VH,
        _TT,
        "Quý IV/2027",
        span("2027-10-01", "2027-12-31"),
    ),
    row(
        "chinh_quyen_so",
        "",
        "Tập huấn phòng, chống lừa đảo trực tuyến cho người cao tuổi",
        "Danh sách người dự",
        _VH,
        "Hội Người cao tuổi",
        "Tháng 10/2027",
        span("2027-10-01", "2027-10-31"),
    ),
)


def _build(folder: Path) -> Path:
    paper = Paper(cell_size=13)
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "<b>PHƯỜNG THẠCH QUÁN</b>", "Số: 201/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Thạch Quán, ngày 28 tháng 12 năm 2026",
        ),
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính năm 2027 của phường Thạch Quán")
    paper.text(
        "Căn cứ Kế hoạch số 990/KH-UBND ngày 21/12/2026 của UBND thành phố Trà Giang về cải cách hành chính năm 2027, UBND phường Thạch Quán ban hành Kế hoạch với nội dung như sau:"
    )
    paper.head("I. MỤC TIÊU CỤ THỂ")
    paper.text(
        "1. Bảo đảm tối thiểu 98% hồ sơ được giải quyết đúng hạn, thời gian chờ không quá 20 phút một lượt.",
        "2. Xếp thứ 08 trở lên trong bảng xếp hạng cải cách hành chính của thành phố.",
        "3. Tổ chức 04 buổi gặp gỡ doanh nghiệp; hỗ trợ ít nhất 300 hộ kinh doanh nộp hồ sơ trực tuyến.",
        "4. Không có khiếu nại đúng về thái độ phục vụ.",
        "5. Giảm 15% số cuộc họp so với năm 2026.",
    )
    paper.head("II. NHIỆM VỤ CỤ THỂ")
    paper.text("Các phòng, trung tâm thực hiện nhiệm vụ theo bảng dưới đây:")
    paper.table(
        ("Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"),
        grid("content lead help time products", _ROWS),
        (57, 28, 27, 26, 28),
        repeat=False,
    )
    paper.head("III. CHẾ ĐỘ BÁO CÁO")
    paper.text(
        "Các phòng, trung tâm báo cáo 6 tháng trước ngày 08/6 và báo cáo năm trước ngày 06/12 về Phòng Văn hóa - Xã hội./."
    )
    paper.signature(
        ("- UBND thành phố (b/c);", "- Các tổ dân phố;", "- Lưu: VT, VHXH."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Trịnh Gia Thạch",
    )
    return paper.save(folder / "thach-quan.pdf")


PLAN = SamplePlan(
    "thach-quan.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Thạch Quán",
            "Trà Giang",
            "201/KH-UBND",
            "2026-12-28",
            2027,
            2027,
            title="Cải cách hành chính năm 2027 của phường Thạch Quán",
            bases=("990/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trịnh Gia Thạch"),
            recipients=("UBND thành phố (b/c)", "Các tổ dân phố", "Lưu: VT, VHXH"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("giải quyết đúng hạn", 98, where="I.1"),
            le("thời gian chờ", 20, "phút", where="I.1"),
            le("Xếp thứ 08", 8, "thứ hạng", where="I.2"),
            ge("gặp gỡ doanh nghiệp", 4, "buổi", where="I.3"),
            ge("hộ kinh doanh", 300, "hộ|hộ kinh doanh", where="I.3"),
            zero("khiếu nại", where="I.4"),
            ge("số cuộc họp", 15, where="I.5"),
        ),
        obligations=(
            ExpectedObligation("collect", "half-yearly", "trước ngày 08/6"),
            ExpectedObligation("collect", "yearly", "trước ngày 06/12"),
        ),
        **defects(),
    ),
)
