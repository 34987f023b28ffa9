"""Xã Đồng Cửa 2026 (.docx): targets in many turns of phrase among numbers that are none."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    ExpectedTarget,
    SamplePlan,
    all_year,
    between,
    defects,
    every,
    ge,
    grid,
    gt,
    le,
    lt,
    row,
    span,
    tasks_of,
    zero,
)
from tests.importing.plans.word import Word

_VP = "Văn phòng HĐND và UBND xã"
_TT = "Trung tâm Phục vụ hành chính công xã"
_ROWS = (
    row(
        "tthc",
        "1",
        "Đổi biển hiệu, bảng chỉ dẫn tại nơi tiếp dân cho dễ đọc",
        "Biển hiệu mới",
        _TT,
        _VP,
        "Trong tháng 01 năm 2026",
        span("2026-01-01", "2026-01-31"),
    ),
    row(
        "tthc",
        "2",
        "Mời người dân chấm điểm từng bước của một thủ tục",
        ("Bảng hỏi", "Báo cáo kết quả"),
        _TT,
        _VP,
        "Tháng 5 và tháng 6/2026",
        span("2026-05-01", "2026-06-30"),
    ),
    row(
        "tthc",
        "3",
        "Bố trí bàn viết, kính lão, nước uống cho người chờ",
        "Ảnh chụp",
        _TT,
        "Hội Cựu chiến binh xã",
        "Cả năm 2026",
        all_year(2026),
    ),
    row(
        "tthc",
        "4",
        "Xét chọn người phục vụ tốt nhất",
        "Thông báo kết quả",
        _VP,
        _TT,
        "Định kỳ 6 tháng",
        every("half-yearly"),
    ),
)
_SENTENCES: tuple[tuple[str, tuple[ExpectedTarget, ...]], ...] = (
    (
        "- Không dưới 85% hộ dân hài lòng với thái độ tiếp đón; tỷ lệ hồ sơ chậm tối đa 2%.",
        (ge("thái độ tiếp đón", 85), le("hồ sơ chậm", 2)),
    ),
    ("- Tỷ lệ hồ sơ trả lại thấp hơn 4% (năm 2025: 6,3%).", (lt("trả lại", 4),)),
    (
        "- Từ 90 đến 95% người dân trong độ tuổi từ 18 trở lên có tài khoản định danh điện tử.",
        (between("tài khoản định danh", "90", "95"),),
    ),
    (
        "- Số hóa ≥ 97% kết quả thủ tục; > 60% hồ sơ không phải nộp bản giấy.",
        (ge("kết quả thủ tục", 97), gt("bản giấy", 60)),
    ),
    (
        "- Bình quân mỗi tháng đăng 02 tin, bài; duy trì tổng đài hỗ trợ 24/7.",
        (ge("tin, bài", 2, "tin, bài|tin"),),
    ),
    ("- Tổ chức ít nhất một cuộc đối thoại với hợp tác xã.", (ge("hợp tác xã", 1, "cuộc", optional=True),)),
    ("- Tăng ít nhất 03 bậc trên bảng xếp hạng so với năm 2025.", (ge("03 bậc", 3, "bậc", optional=True),)),
    ("- Rút ngắn 1/3 thời gian đối với các thủ tục giải quyết từ 02 ngày trở xuống.", ()),
    ("- Không phát sinh đơn thư vượt cấp.", (zero("vượt cấp"),)),
    (
        "- Đáp ứng yêu cầu của mô hình chính quyền địa phương 02 cấp và Nghị quyết số 57-NQ/TW; giai đoạn 2021-2025 toàn xã đạt 88% mức tự chủ.",
        (),
    ),
    (
        "- 100% đơn vị sự nghiệp công khai tài chính theo Điều 15 của Quy chế; tự chủ chi thường xuyên đạt tối thiểu 12,5%.",
        (ge("công khai tài chính", 100), ge("tự chủ chi thường xuyên", "12.5")),
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG CỬA", "", "Số: 15/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "",
            "Đồng Cửa, ngày 14 tháng 01 năm 2026",
        ),
    )
    word.center("KẾ HOẠCH", "Triển khai nhiệm vụ cải cách hành chính nhà nước", "xã Đồng Cửa năm 2026")
    word.text(
        "Căn cứ Kế hoạch số 188/KH-UBND ngày 23 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Bình Xuyên Hạ, UBND xã Đồng Cửa ban hành Kế hoạch như sau:"
    )
    word.head("I. CHỈ TIÊU PHẤN ĐẤU")
    word.text(*(text for text, _ in _SENTENCES))
    word.head("II. TỔ CHỨC THỰC HIỆN")
    word.text(
        "- Hằng quý, các bộ phận gửi báo cáo về Văn phòng HĐND và UBND xã chậm nhất vào ngày 09 của tháng cuối quý.",
        "- Kinh phí: 60.000.000 đồng (sáu mươi triệu đồng)./.",
    )
    word.signature(
        ("- Sở Nội vụ;", "- Các thôn;", "- Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Khổng Minh Tâm",
    )
    word.page()
    word.center("DANH MỤC NHIỆM VỤ", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH")
    word.table(
        (("TT", "Thời gian hoàn thành", "Cơ quan chủ trì", "Cơ quan phối hợp", "Nhiệm vụ", "Sản phẩm"),),
        grid("order time lead help content products", _ROWS),
    )
    return word.save(folder / "dong-cua.docx")


PLAN = SamplePlan(
    "dong-cua.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Đồng Cửa",
            "Bình Xuyên Hạ",
            "15/KH-UBND",
            "2026-01-14",
            2026,
            2026,
            title="Triển khai nhiệm vụ cải cách hành chính nhà nước xã Đồng Cửa năm 2026",
            bases=("188/KH-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Khổng Minh Tâm"),
            recipients=("Sở Nội vụ", "Các thôn", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=tuple(target for _, found in _SENTENCES for target in found),
        obligations=(ExpectedObligation("collect", "quarterly", "ngày 09 của tháng cuối quý"),),
        **defects(),
    ),
)
