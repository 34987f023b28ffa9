"""Xã Khe Vải 2026 (.docx): rows numbered 1, 1.1, a; line breaks in cells; a budget column; last year's text left standing."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    RELATIVE,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    Row,
    SamplePlan,
    all_year,
    day,
    defects,
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

_VP = "Văn phòng HĐND và UBND xã"
_KT = "Phòng Kinh tế"
_TT = "Trung tâm Phục vụ hành chính công"
_TTHC = (
    row(
        "tthc",
        "1",
        "Xây dựng quầy phục vụ lưu động",
        "Quyết định thành lập",
        _TT,
        "Phòng Kinh tế",
        "Quý I năm 2026",
        span("2026-01-01", "2026-03-31"),
        budget="20",
    ),
    row(
        "tthc",
        "1.1",
        "Chọn điểm đặt quầy tại các bản cách trụ sở trên 10 km",
        "Danh sách điểm đặt",
        _TT,
        "Trưởng bản",
        "Tháng 01/2026",
        span("2026-01-01", "2026-01-31"),
        budget="",
    ),
    row(
        "tthc",
        "1.2",
        "Trang bị máy in, máy quét cho quầy",
        ("Hợp đồng mua sắm", "Biên bản bàn giao"),
        _TT,
        _KT,
        "Tháng 2/2026",
        span("2026-02-01", "2026-02-28"),
        budget="15,5",
        products="- Hợp đồng mua sắm\v- Biên bản bàn giao",
    ),
    row(
        "tthc",
        "a",
        "Máy quét khổ A4",
        "Biên bản nghiệm thu",
        _TT,
        _KT,
        "15/02/2026",
        day("2026-02-15"),
        budget="9",
        order="a)",
    ),
    row(
        "tthc",
        "b",
        "Máy in hai mặt",
        "Biên bản nghiệm thu",
        _TT,
        _KT,
        "15/02/2026",
        day("2026-02-15"),
        budget="6,5",
        order="b)",
    ),
    row(
        "tthc",
        "2",
        "Giải trình bằng văn bản mỗi khi để hồ sơ quá hạn",
        "Văn bản giải trình",
        _TT,
        "Các phòng",
        "Chậm nhất sau 03 ngày làm việc kể từ ngày hồ sơ quá hạn",
        RELATIVE,
        budget="Không",
    ),
)
_BUDGET = (
    row(
        "tai_chinh",
        "1",
        "Xây dựng định mức khoán văn phòng phẩm",
        "Bảng định mức",
        _KT,
        _VP,
        "Đến 30/4/2026",
        day("2026-04-30"),
        budget="Không",
    ),
    row(
        "tai_chinh",
        "2",
        "Công khai quyết toán năm trước đã được phê duyệt",
        "Thông báo công khai",
        _KT,
        _VP,
        "Hằng năm",
        every("yearly"),
        budget="Không",
    ),
    row(
        "tai_chinh",
        "3",
        "Giao dự toán thu, chi cho các trường học",
        "Quyết định giao dự toán",
        _KT,
        "Các trường học",
        "Quý II/2027",
        span("2027-04-01", "2027-06-30"),
        budget="Không",
    ),
)
_DIGITAL = (
    row(
        "chinh_quyen_so",
        "1",
        "Lắp mạng không dây miễn phí tại nhà cộng đồng các bản",
        "Biên bản nghiệm thu",
        "Phòng Văn hóa - Xã hội",
        "Doanh nghiệp viễn thông",
        "Cả năm 2026",
        all_year(2026),
        budget="48",
    ),
    row(
        "chinh_quyen_so",
        "2",
        "Cập nhật bản đồ số địa điểm hành chính",
        "Bản đồ số",
        "Phòng VH-XH",
        "Các bản",
        "Nhiệm vụ thường xuyên",
        ongoing(2026),
        budget="",
    ),
    row(
        "chinh_quyen_so",
        "3",
        "Triển khai phần mềm theo dõi nhiệm vụ do tỉnh cấp",
        "Tài khoản người dùng",
        "Phòng Văn hoá-Xã hội",
        "Các phòng",
        "Theo hướng dẫn của Sở Khoa học và Công nghệ",
        EVENT,
        budget="",
    ),
)
_HEADER = (
    (
        "Số TT",
        "Nhiệm vụ cụ thể",
        "Kinh phí (triệu đồng)",
        "Kết quả, sản phẩm",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Thời gian hoàn thành",
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("UỶ BAN NHÂN DÂN\nXÃ KHE VẢI", "Số: 03/KH-UBND"),
        (
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Khe Vải, ngày 06 tháng 01 năm 2026",
        ),
    )
    word.center("KẾ HOẠCH", "CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ KHE VẢI")
    word.text(
        "Căn cứ Chỉ thị số 30/CT-UBND ngày 15/12/2025 của Chủ tịch UBND tỉnh Lâm Hà Thượng về nâng cao kỷ luật công vụ; Kế hoạch số 512/KH-UBND ngày 26/12/2025 của UBND tỉnh Lâm Hà Thượng;",
        italic=True,
    )
    word.head("I. MỤC TIÊU")
    word.text(
        "1. Trả kết quả trong ngày đối với 60% hồ sơ chứng thực.",
        "2. Mỗi phòng đăng ký 01 sáng kiến; toàn xã có ít nhất 05 sáng kiến.",
        "3. 100% bản có tổ công nghệ số; hoàn thành 90% nhiệm vụ được UBND tỉnh giao trước thời hạn.",
        "4. Không còn nhiệm vụ quá hạn trên phần mềm.",
        "5. Thuộc nhóm các xã khá của tỉnh về cải cách hành chính.",
    )
    word.head("III. NHIỆM VỤ")
    word.text(
        "Nhiệm vụ cụ thể nêu tại Phụ lục. Các phòng hoàn thành dứt điểm nhiệm vụ trong Kế hoạch cải cách hành chính 6 tháng cuối năm 2025 của xã\vtrước khi triển khai nhiệm vụ mới."
    )
    word.head("III. TỔ CHỨC THỰC HIỆN")
    word.text(
        "Phòng Văn hóa - Xã hội báo cáo UBND xã hằng tháng; UBND xã báo cáo Sở Nội vụ trước ngày 20 của tháng cuối quý./."
    )
    word.signature(
        ("- Chủ tịch UBND xã;", "- Các bản;", "- Lưu: VT."),
        ("TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Lò Văn Panh",
    )
    word.page()
    word.center(
        "PHỤ LỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH",
        "(Kèm theo Kế hoạch số 03/KH-UBND ngày 06/01/2026 của UBND xã Khe Vải)",
    )
    columns = "order content budget products lead help time"
    lines: list[Row | str] = [
        "Cải cách thủ tục hành chính",
        *_TTHC,
        "Cải cách tài chính công",
        *_BUDGET,
        "Chính quyền số",
        *_DIGITAL,
    ]
    word.table(_HEADER, grid(columns, lines))
    return word.save(folder / "khe-vai.docx")


PLAN = SamplePlan(
    "khe-vai.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Khe Vải",
            "Lâm Hà Thượng",
            "03/KH-UBND",
            "2026-01-06",
            2026,
            2026,
            title="CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ KHE VẢI",
            bases=("30/CT-UBND", "512/KH-UBND"),
            signer=("TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Panh"),
            recipients=("Chủ tịch UBND xã", "Các bản", "Lưu: VT"),
        ),
        tasks=tasks_of((*_TTHC, *_BUDGET, *_DIGITAL)),
        targets=(
            ge("chứng thực", 60),
            ge("đăng ký 01 sáng kiến", 1, "sáng kiến"),
            ge("ít nhất 05 sáng kiến", 5, "sáng kiến"),
            ge("tổ công nghệ số", 100),
            ge("được UBND tỉnh giao", 90),
            zero("nhiệm vụ quá hạn"),
        ),
        obligations=(ExpectedObligation("send", "quarterly", "trước ngày 20 của tháng cuối quý"),),
        **defects(
            "year-outside-plan",
            "duplicate-section",
            "stale-text",
            "unit-spellings",
            tolerated=("no-deadline",),
        ),
    ),
)
