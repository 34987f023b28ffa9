"""Xã Bãi Sậy 2026 (.pdf): a lying annex of many pages, areas as group rows, rows cut by the page."""
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
    tasks_of,
)
from tests.importing.plans.paper import Paper
from tests.importing.plans_b.layout import MOTTO, month, quarter, whole

_VP = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"
_VH = "Phòng Văn hóa - Xã hội"
_KT = "Phòng Kinh tế"
_TT = "Trung tâm Phục vụ hành chính công xã"
_PH = "Các phòng chuyên môn, các ấp"
_Y = 2026
_ROWS = (
    "I. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH",
    row(
        "chi_dao",
        "1",
        "Ký giao ước thi đua về cải cách hành chính giữa các phòng chuyên môn và các ấp ngay từ đầu năm",
        "Bản giao ước thi đua",
        _VH,
        _PH,
        "Tháng 01/2026",
        month(_Y, 1),
    ),
    row(
        "chi_dao",
        "2",
        "Thành lập Tổ kiểm tra công vụ không báo trước, phân công thành viên theo địa bàn từng ấp",
        ("Quyết định thành lập", "Lịch kiểm tra"),
        _VP,
        _PH,
        "Quý I/2026",
        quarter(_Y, 1),
    ),
    row(
        "chi_dao",
        "3",
        "Lấy phiếu đánh giá của người dân về thái độ phục vụ tại bộ phận tiếp nhận, công bố điểm của từng người",
        "Bảng điểm công khai tại trụ sở",
        _VH,
        _TT,
        "Hằng tháng",
        every("monthly"),
    ),
    "II. CẢI CÁCH THỂ CHẾ",
    row(
        "the_che",
        "4",
        "Tham vấn nông dân về dự thảo quy định quản lý kênh mương nội đồng",
        "Biên bản tham vấn",
        _VP,
        "Hội Nông dân xã",
        "Tháng 4/2026",
        month(_Y, 4),
    ),
    row(
        "the_che",
        "5",
        "Tuyên truyền luật mới bằng đờn ca tài tử tại nhà văn hóa ấp",
        "Chương trình biểu diễn",
        _VH,
        _PH,
        "Quý II và quý III/2026",
        quarter(_Y, 2, 3),
    ),
    "III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    row(
        "tthc",
        "6",
        "Niêm yết thủ tục bằng tranh minh họa cho người lớn tuổi và người không biết chữ tại bến phà, chợ nổi",
        "Bộ tranh hướng dẫn",
        _TT,
        _PH,
        "Trước ngày 20/3/2026",
        day("2026-03-19"),
    ),
    row(
        "tthc",
        "7",
        "Giao nhận hồ sơ bằng xuồng máy đối với các cồn",
        "Sổ giao nhận",
        _TT,
        "Đoàn Thanh niên xã",
        "Cả năm 2026",
        all_year(_Y),
    ),
    row(
        "tthc",
        "8",
        "Đối chiếu hồ sơ trên hệ thống với hồ sơ giấy cuối mỗi tuần để phát hiện hồ sơ nhận ngoài",
        "Biên bản đối chiếu",
        _TT,
        _VP,
        "Hằng tuần",
        every("weekly"),
    ),
    row(
        "tthc",
        "9",
        "Cập nhật thủ tục mới công bố",
        "Danh mục thủ tục",
        _TT,
        _PH,
        "Ngay sau khi có quyết định công bố của Chủ tịch UBND tỉnh",
        EVENT,
    ),
    "IV. CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC",
    row(
        "bo_may",
        "10",
        "Khảo sát khối lượng công việc làm cơ sở điều chỉnh biên chế giữa các phòng",
        "Báo cáo khảo sát",
        _VH,
        _PH,
        "Tháng 5/2026",
        month(_Y, 5),
    ),
    row(
        "bo_may",
        "11",
        "Bàn giao nhiệm vụ của Trạm Khuyến nông về xã",
        "Biên bản bàn giao",
        _KT,
        _VH,
        "Theo hướng dẫn của Sở Nông nghiệp và Môi trường",
        EVENT,
    ),
    "V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
    row(
        "cong_vu",
        "12",
        "Bồi dưỡng kỹ năng tiếp dân cho công chức trẻ",
        "Lớp bồi dưỡng",
        _VH,
        _PH,
        "Quý III năm 2026",
        quarter(_Y, 3),
    ),
    row(
        "cong_vu",
        "13",
        "Kê khai tài sản, thu nhập",
        ("Bản kê khai", "Báo cáo"),
        _VH,
        _PH,
        "Trước ngày 31/12/2026",
        day("2026-12-30"),
    ),
    row(
        "cong_vu",
        "14",
        "Nêu gương công chức được người dân khen",
        "Chuyên mục người tốt, việc tốt",
        _VH,
        _PH,
        "Thường xuyên",
        ongoing(_Y),
    ),
    "VI. CẢI CÁCH TÀI CHÍNH CÔNG",
    row(
        "tai_chinh",
        "15",
        "Lập dự toán năm 2027 theo kết quả đầu ra",
        "Dự toán",
        _KT,
        _PH,
        "Tháng 7 - 8/2026",
        month(_Y, 7, 8),
    ),
    row(
        "tai_chinh",
        "16",
        "Khoán kinh phí sửa xe, tàu công",
        "Quyết định khoán",
        _KT,
        _VP,
        "Quý I/2026",
        quarter(_Y, 1),
    ),
    "VII. XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ",
    row(
        "chinh_quyen_so",
        "17",
        "Đo kiểm tốc độ mạng tại trụ sở và các nhà văn hóa ấp, đề nghị doanh nghiệp khắc phục nơi yếu",
        "Kết quả đo kiểm",
        _VH,
        "VNPT, Viettel khu vực",
        "06 tháng một lần",
        every("half-yearly"),
    ),
    row(
        "chinh_quyen_so",
        "18",
        "Cảnh báo triều cường, sạt lở qua tin nhắn",
        "Tin nhắn cảnh báo",
        _KT,
        _PH,
        "Trong năm 2026",
        whole(_Y),
    ),
)


def _build(folder: Path) -> Path:
    paper = Paper(cell_size=12)
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ BÃI SẬY", "Số: 09/KH-UBND"), (*MOTTO, "Bãi Sậy, ngày 12 tháng 01 năm 2026")
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính năm 2026 trên địa bàn xã Bãi Sậy")
    paper.text(
        "Thực hiện Kế hoạch số 02/KH-UBND ngày 05/01/2026 của UBND tỉnh Đồng Tháp về cải cách hành chính tỉnh Đồng Tháp năm 2026, UBND xã Bãi Sậy xây dựng Kế hoạch như sau:"
    )
    paper.head("I. MỤC TIÊU")
    paper.text(
        "1. Tỷ lệ giải quyết hồ sơ trước hạn, đúng hạn đạt tối thiểu 98%.",
        "2. Trên 92% người dân các ấp hài lòng khi đến giao dịch.",
        "3. Kiểm tra công vụ từ 04 cuộc trở lên trong năm; 100% ấp được kiểm tra ít nhất một lần.",
        "4. 75% cuộc họp giữa xã và ấp được tổ chức trực tuyến.",
    )
    paper.head("II. NHIỆM VỤ")
    paper.text("Danh mục nhiệm vụ tại Phụ lục kèm theo.")
    paper.head("III. TỔ CHỨC THỰC HIỆN")
    paper.text(
        "1. Các phòng, các ấp báo cáo định kỳ hằng quý trước ngày 05 tháng cuối quý về Phòng Văn hóa - Xã hội.",
        "2. Phòng Văn hóa - Xã hội tổng hợp, tham mưu UBND xã gửi Sở Nội vụ báo cáo quý trước ngày 12 của tháng cuối quý./.",
    )
    paper.signature(
        ("- Sở Nội vụ;", "- TT Đảng ủy, HĐND xã;", "- Các phòng, các ấp;", "- Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Nguyễn Thị Lau",
    )
    paper.landscape()
    paper.center("PHỤ LỤC", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    paper.text("(Kèm theo Kế hoạch số 09/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân xã Bãi Sậy)")
    paper.table(
        (
            "STT",
            "Nội dung nhiệm vụ",
            "Kết quả, sản phẩm",
            "Đơn vị chủ trì",
            "Đơn vị phối hợp",
            "Thời gian thực hiện",
        ),
        grid("order content products lead help time", _ROWS),
        (14, 78, 45, 45, 38, 36),
    )
    return paper.save(folder / "bai-say.pdf")


PLAN = SamplePlan(
    "bai-say.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Bãi Sậy",
            "Đồng Tháp",
            "09/KH-UBND",
            "2026-01-12",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 trên địa bàn xã Bãi Sậy",
            bases=("02/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Thị Lau"),
            recipients=("Sở Nội vụ", "TT Đảng ủy, HĐND xã", "Các phòng, các ấp", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("trước hạn, đúng hạn", 98),
            gt("hài lòng", 92),
            ge("Kiểm tra công vụ", 4, "cuộc"),
            ge("ấp được kiểm tra", 100),
            ge("ít nhất một lần", 1, "lần", optional=True),
            ge("trực tuyến", 75),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "trước ngày 05 tháng cuối quý"),
            ExpectedObligation("send", "quarterly", "trước ngày 12 của tháng cuối quý"),
        ),
        **defects(tolerated=("unit-spellings",)),
    ),
)
