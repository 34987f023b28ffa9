"""Phường Bến Đá 2026 (.docx): three annexes of different kinds, a header of two rows, leads merged downwards."""
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
    gt,
    le,
    ongoing,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO, lines, month, quarter

_VP = "Văn phòng HĐND và UBND phường"
_VH = "Phòng Văn hóa - Xã hội phường"
_KT = "Phòng Kinh tế, Hạ tầng và Đô thị phường"
_TT = "Trung tâm Phục vụ hành chính công phường"
_Y = 2026
_ROWS = (
    ("1", "Cải cách thể chế"),
    row(
        "the_che",
        "1.1",
        "Lập danh mục nghị quyết, quyết định của phường cần ban hành trong năm",
        "Danh mục",
        _VP,
        "Các phòng",
        "Tháng 1/2026",
        month(_Y, 1),
    ),
    row(
        "the_che",
        "1.2",
        "Lấy ý kiến khu phố đối với dự thảo nghị quyết về lệ phí",
        "Bản tổng hợp ý kiến",
        _VP,
        "Các khu phố",
        "Tháng 4/2026",
        month(_Y, 4),
        lead="^",
    ),
    row(
        "the_che",
        "1.3",
        "Tự kiểm tra văn bản sau khi ban hành",
        "Báo cáo tự kiểm tra",
        _VP,
        "Các phòng",
        "Thường xuyên",
        ongoing(_Y),
        lead="^",
    ),
    ("2", "Cải cách thủ tục hành chính"),
    row(
        "tthc",
        "2.1",
        "Thí điểm trả kết quả qua tủ khóa thông minh",
        ("Phương án", "Báo cáo đánh giá"),
        _TT,
        "Bưu điện khu vực",
        "Quý II/2026",
        quarter(_Y, 2),
    ),
    row(
        "tthc",
        "2.2",
        "Lập tổ lưu động nhận hồ sơ của người cao tuổi",
        "Lịch tiếp nhận lưu động",
        _TT,
        "Hội Người cao tuổi",
        "Hằng tháng",
        every("monthly"),
        lead="^",
    ),
    row(
        "tthc",
        "2.3",
        "Đối chiếu phí, lệ phí thu trực tuyến",
        "Bảng đối chiếu",
        _TT,
        _KT,
        "Ngày 05 hằng tháng",
        every("monthly"),
        lead="^",
    ),
    row(
        "tthc",
        "2.4",
        "Rà soát thành phần hồ sơ có thể thay bằng dữ liệu dân cư",
        "Danh mục đề xuất cắt giảm",
        _TT,
        "Công an phường",
        "Hoàn thành trước 15/8/2026",
        day("2026-08-14"),
        lead="^",
    ),
    ("3", "Cải cách tổ chức bộ máy hành chính"),
    row(
        "bo_may",
        "3.1",
        "Bố trí lại công chức giữa các phòng theo khối lượng công việc",
        "Quyết định điều động",
        _VH,
        "Các phòng",
        "Quý III/2026",
        quarter(_Y, 3),
    ),
    row(
        "bo_may",
        "3.2",
        "Chấm điểm công chức bằng phần mềm theo tháng",
        "Bảng điểm",
        _VH,
        "Các phòng",
        "Hằng tháng",
        every("monthly"),
        lead="^",
    ),
    ("4", "Cải cách tài chính công"),
    row(
        "tai_chinh",
        "4.1",
        "Thí điểm khoán chi điện, nước theo phòng làm việc",
        "Quy chế khoán",
        _KT,
        _VP,
        "Quý I/2026",
        quarter(_Y, 1),
    ),
    row(
        "tai_chinh",
        "4.2",
        "Cập nhật cơ sở dữ liệu tài sản công",
        "Dữ liệu cập nhật",
        _KT,
        "Các phòng",
        "Khi có biến động",
        EVENT,
    ),
    ("5", "Xây dựng chính quyền số"),
    row(
        "chinh_quyen_so",
        "5.1",
        "Bản đồ số các tuyến hẻm, số nhà",
        "Lớp dữ liệu bản đồ",
        _KT,
        "Các khu phố",
        "Tháng 6 - tháng 11/2026",
        month(_Y, 6, 11),
    ),
    row(
        "chinh_quyen_so",
        "5.2",
        "Ra mắt trợ lý ảo trả lời câu hỏi về thủ tục",
        "Trợ lý ảo",
        _VH,
        _TT,
        "Cả năm 2026",
        all_year(_Y),
    ),
)
_TARGETS = (
    ("I", "Thủ tục hành chính", "<", "<", "<"),
    ("1", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "%", "≥ 99", _TT),
    ("2", "Số hồ sơ trễ hạn có lỗi của công chức", "Hồ sơ", "0", _TT),
    ("3", "Thời gian chờ bình quân tại quầy", "Phút", "≤ 15", _TT),
    ("4", "Mức độ hài lòng", "%", "> 95", _VH),
    ("II", "Chính quyền số", "<", "<", "<"),
    ("5", "Tỷ lệ hồ sơ trực tuyến toàn trình", "%", "80", _VH),
    ("6", "Khu phố có mạng không dây công cộng", "Khu phố", "12", _KT),
)
_FORM = (
    ("1", "Số văn bản quy phạm pháp luật đã ban hành", "Văn bản", "", ""),
    ("2", "Tổng số thủ tục hành chính đang thực hiện", "Thủ tục", "", ""),
    ("3", "Số hồ sơ tiếp nhận trong kỳ", "Hồ sơ", "", ""),
    ("4", "Số cuộc kiểm tra đã tiến hành", "Cuộc", "", ""),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "PHƯỜNG BẾN ĐÁ", "", "Số:      /KH-UBND"),
        (*MOTTO, "", "Bến Đá, ngày      tháng 02 năm 2026"),
    )
    word.center("KẾ HOẠCH", "Thực hiện nhiệm vụ cải cách hành chính", "trên địa bàn phường Bến Đá năm 2026")
    word.text(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Căn cứ Quyết định số 3090/QĐ-UBND ngày 30 tháng 12 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ về việc ban hành Kế hoạch cải cách hành chính năm 2026;",
        "Ủy ban nhân dân phường Bến Đá ban hành Kế hoạch như sau:",
        italic=True,
    )
    word.head("I. MỤC ĐÍCH, YÊU CẦU")
    word.text("Việc triển khai phải rõ người, rõ việc, rõ thời gian, rõ kết quả.")
    word.head("II. CHỈ TIÊU VÀ NHIỆM VỤ")
    word.text(
        "1. Các chỉ tiêu năm 2026 được giao tại Phụ lục I.",
        "2. Nhiệm vụ cụ thể tại Phụ lục II.",
        "3. Biểu số liệu phục vụ báo cáo tại Phụ lục III.",
    )
    word.head("III. TỔ CHỨC THỰC HIỆN")
    word.text(
        "1. Thủ trưởng các phòng gửi báo cáo tháng (trước ngày 20 hằng tháng), theo mẫu tại Phụ lục III, về Phòng Văn hóa - Xã hội phường.",
        "2. Phòng Văn hóa - Xã hội phường tổng hợp, trình Ủy ban nhân dân phường báo cáo Sở Nội vụ thành phố định kỳ 6 tháng, năm theo quy định./.",
    )
    word.signature(
        (
            "- UBND thành phố;",
            "- Sở Nội vụ thành phố;",
            "- Thường trực Đảng ủy phường;",
            "- Các khu phố;",
            "- Lưu: VT, VHXH (Q).",
        ),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Lâm Thị Ngọc Quyên",
    )
    word.page()
    word.center("Phụ lục I", "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    word.table((("STT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026", "Đơn vị theo dõi, báo cáo"),), _TARGETS)
    word.landscape()
    word.center("Phụ lục II", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    word.table(
        (
            (
                "STT",
                "Nhiệm vụ cụ thể",
                "Kết quả, sản phẩm",
                "Cơ quan, đơn vị thực hiện",
                "<",
                "Thời gian hoàn thành",
            ),
            ("^", "^", "^", "Chủ trì", "Phối hợp", "^"),
        ),
        lines("order content products lead help time", _ROWS),
    )
    word.page()
    word.center("Phụ lục III", "BIỂU SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH")
    word.table((("STT", "Nội dung", "Đơn vị tính", "Kết quả thực hiện", "Ghi chú"),), _FORM)
    return word.save(folder / "ben-da.docx")


PLAN = SamplePlan(
    "ben-da.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Bến Đá",
            "Cần Thơ",
            None,
            None,
            2026,
            2026,
            title="Thực hiện nhiệm vụ cải cách hành chính trên địa bàn phường Bến Đá năm 2026",
            bases=("3090/QĐ-UBND",),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lâm Thị Ngọc Quyên"),
            recipients=(
                "UBND thành phố",
                "Sở Nội vụ thành phố",
                "Thường trực Đảng ủy phường",
                "Các khu phố",
                "Lưu: VT, VHXH (Q)",
            ),
        ),
        tasks=tasks_of([r for r in _ROWS if not isinstance(r, tuple)]),
        targets=(
            ge("trước và đúng hạn", 99, area="tthc"),
            zero("hồ sơ trễ hạn", area="tthc"),
            le("Thời gian chờ", 15, "phút", area="tthc"),
            gt("hài lòng", 95),
            ge("trực tuyến toàn trình", 80, area="chinh_quyen_so"),
            ge("mạng không dây", 12, "khu phố", area="chinh_quyen_so"),
        ),
        obligations=(
            ExpectedObligation("collect", "monthly", "trước ngày 20 hằng tháng"),
            ExpectedObligation("send", "half-yearly"),
            ExpectedObligation("send", "yearly"),
        ),
        **defects("empty-number"),
    ),
)
