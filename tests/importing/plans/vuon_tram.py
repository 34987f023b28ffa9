"""Phường Vườn Tràm 2026 (.pdf): two task tables, then tables that are no task lists."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    day,
    defects,
    every,
    ge,
    grid,
    ongoing,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.paper import Paper

_VP = "Văn phòng HĐND và UBND"
_TT = "Trung tâm Phục vụ hành chính công"
_VH = "Phòng Văn hóa - Xã hội"
_FIRST = (
    row(
        "cong_vu",
        "1",
        "Kiểm tra thẻ công chức và việc mặc đồng phục khi tiếp dân",
        "Biên bản kiểm tra",
        _VP,
        _VH,
        "Hằng tháng",
        every("monthly"),
    ),
    row(
        "cong_vu",
        "2",
        "Xây dựng bộ quy tắc ứng xử với người khuyết tật",
        "Bộ quy tắc",
        _VH,
        _VP,
        "Xong trước ngày 15/4/2026",
        day("2026-04-14"),
    ),
)
_SECOND = (
    row(
        "chinh_quyen_so",
        "1",
        "Gắn mã truy cập nhanh trên mọi thông báo của phường",
        "Mã truy cập nhanh",
        _VP,
        _TT,
        "Thường xuyên",
        ongoing(2026),
    ),
    row(
        "chinh_quyen_so",
        "2",
        "Làm sạch dữ liệu hộ khẩu chuyển đến, chuyển đi",
        "Báo cáo làm sạch dữ liệu",
        _TT,
        "Công an phường",
        "Quý II - Quý III/2026",
        span("2026-04-01", "2026-09-30"),
    ),
    row(
        "chinh_quyen_so",
        "3",
        "Đào tạo tổ công nghệ số cộng đồng",
        "Danh sách học viên",
        _VH,
        _VP,
        "Tháng 9 năm 2026",
        span("2026-09-01", "2026-09-30"),
    ),
)


def _build(folder: Path) -> Path:
    paper = Paper()
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "<b>PHƯỜNG VƯỜN TRÀM</b>", "Số: 66/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Vườn Tràm, ngày 09 tháng 3 năm 2026",
        ),
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính phường Vườn Tràm năm 2026")
    paper.text(
        "Căn cứ Chương trình số 05-CTr/ĐU ngày 12/01/2026 của Đảng ủy phường Vườn Tràm;",
        "Căn cứ Kế hoạch số 73/KH-UBND ngày 26/02/2026 của UBND tỉnh Cửu Long Thượng về cải cách hành chính năm 2026;",
        "UBND phường Vườn Tràm ban hành Kế hoạch:",
    )
    paper.head("I. MỤC TIÊU")
    paper.text(
        "a) Tối thiểu 98,2% hồ sơ được trả đúng hạn; 45% hồ sơ được trả trước hạn.",
        "b) Xây dựng 02 tuyến phố “không giấy tờ”; giải quyết dứt điểm 100% phản ánh hiện trường.",
    )
    paper.head("II. CHẾ ĐỘ THÔNG TIN, BÁO CÁO")
    paper.text(
        "UBND phường báo cáo Sở Nội vụ định kỳ 6 tháng (trước ngày 12/6) và báo cáo năm (trước ngày 11/12)./."
    )
    paper.signature(
        ("- Sở Nội vụ;", "- Các khu phố;", "- Lưu: VT."), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Ngô Lam Giang"
    )
    paper.page()
    columns, widths = "order content products lead help time", (10, 50, 29, 27, 24, 26)
    header = ("STT", "Nội dung", "Kết quả", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành")
    paper.center("Phụ lục I", "Cải cách chế độ công vụ")
    paper.table(header, grid(columns, _FIRST), widths)
    paper.center("Phụ lục II", "Xây dựng chính quyền số")
    paper.table(header, grid(columns, _SECOND), widths)
    paper.center("Phụ lục III", "Danh mục thủ tục được rút ngắn thời gian")
    paper.table(
        ("STT", "Tên thủ tục", "Thời hạn theo quy định", "Thời hạn sau rút ngắn", "Mức giảm"),
        (
            ("1", "Chứng thực hợp đồng", "02 ngày", "01 ngày", "50%"),
            ("2", "Cấp bản sao trích lục", "01 ngày", "04 giờ", "50%"),
        ),
        (12, 60, 32, 32, 30),
    )
    paper.center("Phụ lục IV", "Dự toán kinh phí")
    paper.table(
        ("STT", "Nội dung chi", "Thành tiền (đồng)"),
        (("1", "In bộ quy tắc", "4.500.000"), ("2", "Lớp đào tạo", "18.000.000")),
        (12, 100, 50),
    )
    return paper.save(folder / "vuon-tram.pdf")


PLAN = SamplePlan(
    "vuon-tram.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Vườn Tràm",
            "Cửu Long Thượng",
            "66/KH-UBND",
            "2026-03-09",
            2026,
            2026,
            title="Cải cách hành chính phường Vườn Tràm năm 2026",
            bases=("05-CTr/ĐU", "73/KH-UBND"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Ngô Lam Giang"),
            recipients=("Sở Nội vụ", "Các khu phố", "Lưu: VT"),
        ),
        tasks=tasks_of((*_FIRST, *_SECOND)),
        targets=(
            ge("trả đúng hạn", "98.2", where="I.a"),
            ge("trả trước hạn", 45, where="I.a"),
            ge("tuyến phố", 2, "tuyến phố|tuyến", where="I.b"),
            ge("phản ánh hiện trường", 100, where="I.b"),
        ),
        obligations=(
            ExpectedObligation("send", "half-yearly", "trước ngày 12/6"),
            ExpectedObligation("send", "yearly", "trước ngày 11/12"),
        ),
        **defects(),
    ),
)
