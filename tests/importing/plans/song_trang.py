"""Xã Sông Trăng 2026 (.docx): a clean plan, three landscape annexes, row numbers made by Word, two-row headers."""
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
    zero,
)
from tests.importing.plans.word import Word

_VP = "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"
_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_KT = "Phòng Kinh tế"
_ALL = "Các cơ quan chuyên môn thuộc xã"

_FIRST = (
    row(
        "the_che",
        "1",
        "Lập danh mục văn bản do xã ban hành còn hiệu lực và đăng tải công khai cho người dân tra cứu",
        "Danh mục văn bản",
        _VP,
        _ALL,
        "Quý I/2026",
        span("2026-01-01", "2026-03-31"),
        order="#",
    ),
    row(
        "the_che",
        "2",
        "Mở lớp hướng dẫn kỹ thuật soạn thảo văn bản cho công chức mới",
        ("Công văn triệu tập", "Danh sách học viên", "Báo cáo kết quả lớp học"),
        _VP,
        _VH,
        "Tháng 4/2026",
        span("2026-04-01", "2026-04-30"),
        order="#",
    ),
    row(
        "the_che",
        "3",
        "Theo dõi việc thi hành pháp luật về xử lý vi phạm hành chính ở địa bàn thôn",
        "Báo cáo theo dõi",
        _VP,
        "Công an xã",
        "Trước ngày 20/11/2026",
        day("2026-11-19"),
        order="#",
    ),
)
_SECOND = (
    row(
        "tthc",
        "1",
        "Niêm yết và cập nhật bộ thủ tục hành chính bằng mã QR tại nơi tiếp nhận hồ sơ",
        "Bảng mã QR được cập nhật",
        _TT,
        _ALL,
        "Thường xuyên",
        ongoing(2026),
        order="#",
    ),
    row(
        "tthc",
        "2",
        "Thực hiện thư xin lỗi và hẹn lại ngày trả kết quả đối với hồ sơ chậm trả",
        "Thư xin lỗi",
        _TT,
        _ALL,
        "Khi có phát sinh",
        EVENT,
        order="#",
    ),
    row(
        "tthc",
        "3",
        "Lấy phiếu khảo sát ý kiến của người dân sau khi nhận kết quả",
        ("Phiếu khảo sát", "Bảng tổng hợp"),
        _TT,
        _VH,
        "Hằng quý",
        every("quarterly"),
        order="#",
    ),
    row(
        "tthc",
        "4",
        "Đề xuất giảm giấy tờ phải nộp ở các thủ tục về hộ tịch",
        "Tờ trình kèm phương án",
        _TT,
        _VP,
        "Chậm nhất ngày 31/8/2026",
        day("2026-08-31"),
        order="#",
    ),
)
_THIRD = (
    row(
        "chinh_quyen_so",
        "1",
        "Số hóa sổ hộ tịch lưu tại xã theo lộ trình của Sở Tư pháp",
        "Dữ liệu hộ tịch điện tử",
        _VP,
        _TT,
        "Theo hướng dẫn của Sở Tư pháp",
        EVENT,
        order="#",
    ),
    row(
        "chinh_quyen_so",
        "2",
        "Vận hành điểm hỗ trợ nộp hồ sơ trực tuyến tại nhà văn hóa thôn",
        ("Lịch trực", "Nhật ký hỗ trợ"),
        _TT,
        "Tổ công nghệ số cộng đồng",
        "Cả năm 2026",
        all_year(2026),
        order="#",
    ),
    row(
        "chinh_quyen_so",
        "3",
        "Diễn tập ứng cứu sự cố an toàn thông tin",
        "Biên bản diễn tập",
        _VH,
        _ALL,
        "Quý III/2026",
        span("2026-07-01", "2026-09-30"),
        order="#",
    ),
)
_HEADER = (
    ("TT", "Nội dung thực hiện", "Sản phẩm, kết quả", "Phân công thực hiện", "<", "Thời gian hoàn thành"),
    ("^", "^", "^", "Cơ quan chủ trì", "Cơ quan phối hợp", "^"),
)
_COLUMNS = "order content products lead help time"
_REFERENCE = "(Kèm theo Kế hoạch số 08/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân xã Sông Trăng)"


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ SÔNG TRĂNG", "", "Số: 08/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "",
            "Sông Trăng, ngày 12 tháng 01 năm 2026",
        ),
    )
    word.center("", "KẾ HOẠCH", "Cải cách hành chính nhà nước năm 2026", "trên địa bàn xã Sông Trăng")
    word.text(
        "Căn cứ Kế hoạch số 311/KH-UBND ngày 18 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Đông Bình về cải cách hành chính năm 2026;",
        "Căn cứ Nghị quyết số 14/NQ-HĐND ngày 25 tháng 12 năm 2025 của Hội đồng nhân dân xã Sông Trăng về nhiệm vụ năm 2026.",
        italic=True,
    )
    word.text("Ủy ban nhân dân xã Sông Trăng ban hành Kế hoạch cải cách hành chính năm 2026 như sau:")
    word.head("I. MỤC ĐÍCH, YÊU CẦU")
    word.text(
        "- Lấy sự thuận lợi của người dân làm thước đo cho mọi việc làm của bộ máy chính quyền xã.",
        "- Mỗi nhiệm vụ phải có người chịu trách nhiệm, có kết quả nhìn thấy được và có mốc thời gian.",
    )
    word.head("II. CHỈ TIÊU CỤ THỂ", "1. Cải cách thể chế")
    word.text(
        "a) 100% văn bản do xã ban hành được gửi lấy ý kiến trước khi ký.",
        "b) Tổ chức ít nhất 02 hội nghị phổ biến pháp luật cho trưởng thôn.",
    )
    word.head("2. Cải cách thủ tục hành chính")
    word.text(
        "a) Tỷ lệ hồ sơ trả đúng hẹn và sớm hẹn đạt từ 98,5% trở lên (năm 2025 đạt 97,1%).",
        "b) Mức độ hài lòng của người dân đạt tối thiểu 92%.",
        "c) Không có hồ sơ bị trả lại quá hai lần.",
    )
    word.head("3. Xây dựng chính quyền số")
    word.text(
        "a) 80% hồ sơ được nộp trực tuyến; tỷ lệ thanh toán trực tuyến đạt 65%.",
        "b) Duy trì áp dụng tiêu chuẩn TCVN ISO 9001:2015 và triển khai Đề án 06.",
    )
    word.head("III. NHIỆM VỤ TRỌNG TÂM")
    word.text("Các cơ quan chuyên môn thực hiện nhiệm vụ nêu tại các phụ lục ban hành kèm theo Kế hoạch này.")
    word.head("IV. TỔ CHỨC THỰC HIỆN")
    word.text(
        "1. Các cơ quan chuyên môn gửi báo cáo hằng quý về Phòng Văn hóa - Xã hội trước ngày 05 của tháng cuối quý để tổng hợp.",
        "2. Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch này./.",
    )
    word.signature(
        ("- Sở Nội vụ;", "- Thường trực Đảng ủy xã;", "- Các cơ quan chuyên môn;", "- Lưu: VT, VHXH."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Lương Hải Triều",
    )
    for label, title, rows in (
        ("I", "CẢI CÁCH THỂ CHẾ", _FIRST),
        ("II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", _SECOND),
        ("III", "XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", _THIRD),
    ):
        word.landscape()
        word.center(f"Phụ lục {label}", title)
        word.center(_REFERENCE, bold=False, italic=True)
        word.table(_HEADER, grid(_COLUMNS, rows), counted=word.new_list(("decimal", "%1.")))
    return word.save(folder / "song-trang.docx")


PLAN = SamplePlan(
    "song-trang.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Sông Trăng",
            "Đông Bình",
            "08/KH-UBND",
            "2026-01-12",
            2026,
            2026,
            title="Cải cách hành chính nhà nước năm 2026 trên địa bàn xã Sông Trăng",
            date_text="ngày 12 tháng 01 năm 2026",
            bases=("311/KH-UBND", "14/NQ-HĐND"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lương Hải Triều"),
            recipients=("Sở Nội vụ", "Thường trực Đảng ủy xã", "Các cơ quan chuyên môn", "Lưu: VT, VHXH"),
        ),
        tasks=tasks_of((*_FIRST, *_SECOND, *_THIRD)),
        targets=(
            ge("lấy ý kiến trước khi ký", 100, area="the_che", where="II.1.a", year_from=2026, year_to=2026),
            ge("hội nghị phổ biến pháp luật", 2, "hội nghị", area="the_che", where="II.1.b"),
            ge("trả đúng hẹn", "98.5", area="tthc", where="II.2.a"),
            ge("hài lòng", 92, area="tthc", where="II.2.b"),
            zero("trả lại quá hai lần", area="tthc", where="II.2.c"),
            ge("nộp trực tuyến", 80, area="chinh_quyen_so", where="II.3.a"),
            ge("thanh toán trực tuyến", 65, area="chinh_quyen_so", where="II.3.a"),
        ),
        obligations=(ExpectedObligation("collect", "quarterly", "trước ngày 05 của tháng cuối quý"),),
    ),
)
