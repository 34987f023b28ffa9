"""Phường Cầu Mây 2026 (.docx): one table with merged group rows, leads merged downwards, blank number, contradiction."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    NONE,
    RELATIVE,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
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
)
from tests.importing.plans.word import Word

_VP = "Văn phòng HĐND và UBND phường"
_ROWS = (
    "I. Chỉ đạo, điều hành",
    row(
        "chi_dao",
        "1",
        "Phát động phong trào thi đua “Công sở không chờ, không đùn đẩy”",
        "Văn bản phát động",
        "Phòng Văn hóa - Xã hội",
        "Công đoàn phường",
        "Tháng 02/2026",
        span("2026-02-01", "2026-02-28"),
    ),
    row(
        "chi_dao",
        "2",
        "Kiểm tra việc sử dụng thời giờ làm việc của công chức",
        ("Quyết định thành lập đoàn", "Kết luận kiểm tra"),
        "Phòng Văn hóa - Xã hội",
        "Các phòng",
        "6 tháng/lần",
        every("half-yearly"),
        lead="^",
    ),
    row(
        "chi_dao",
        "3",
        "Họp giao ban đánh giá tiến độ cải cách hành chính",
        "Thông báo kết luận",
        "Phòng Văn hóa - Xã hội",
        "Các phòng",
        "Hằng tháng",
        every("monthly"),
        lead="^",
    ),
    "II. Cải cách thủ tục hành chính",
    row(
        "tthc",
        "1",
        "Thí điểm trả kết quả tại nhà cho người cao tuổi, người khuyết tật",
        "Quy trình trả kết quả tại nhà",
        "Trung tâm Phục vụ hành chính công phường",
        "Bưu điện phường",
        "Quý II,III/2026",
        span("2026-04-01", "2026-09-30"),
    ),
    row(
        "tthc",
        "2",
        "Trả lời phản ánh, kiến nghị gửi qua tổng đài của phường",
        "Văn bản trả lời",
        "Trung tâm phục vụ HCC phường",
        "Các phòng",
        "Trong 05 ngày làm việc kể từ ngày tiếp nhận",
        RELATIVE,
    ),
    row(
        "tthc",
        "3",
        "Rà soát các thủ tục có thời gian giải quyết từ 05 ngày trở lên để đề nghị rút ngắn",
        "Báo cáo rà soát",
        "TT Phục vụ hành chính công phường",
        "Các phòng",
        "",
        NONE,
    ),
    "III. Cải cách chế độ công vụ",
    row(
        "cong_vu",
        "1",
        "Bố trí công chức theo vị trí việc làm sau khi sắp xếp khu phố",
        "Quyết định phân công",
        "Phòng Văn hoá - Xã hội",
        _VP,
        "Khi có hướng dẫn của Sở Nội vụ",
        EVENT,
    ),
    row(
        "cong_vu",
        "2",
        "Đánh giá công chức bằng kết quả công việc hằng quý trên phần mềm",
        "Bảng chấm điểm",
        "VH-XH",
        _VP,
        "Thường xuyên",
        ongoing(2026),
    ),
    "IV. Cải cách tài chính công",
    row(
        "tai_chinh",
        "1",
        "Công khai dự toán thu, chi ngân sách phường tại trụ sở",
        "Biên bản niêm yết",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        _VP,
        "Chậm nhất ngày 30/01/2026",
        day("2026-01-30"),
    ),
    row(
        "tai_chinh",
        "2",
        "Bán đấu giá thanh lý tài sản công không còn sử dụng",
        "Hồ sơ thanh lý",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Các phòng",
        "Quý IV năm 2026",
        span("2026-10-01", "2026-12-31"),
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "PHƯỜNG CẦU MÂY", "", "Số:      /KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "",
            "Cầu Mây, ngày      tháng 01 năm 2026",
        ),
    )
    word.center("KẾ HOẠCH", "Thực hiện công tác cải cách hành chính năm 2026 của phường Cầu Mây")
    word.text(
        "Thực hiện Quyết định số 902/QĐ-UBND ngày 19/12/2025 của Ủy ban nhân dân thành phố Trà Giang về Kế hoạch cải cách hành chính thành phố năm 2026, UBND phường Cầu Mây xây dựng Kế hoạch với các nội dung sau:"
    )
    word.head("I. MỤC TIÊU")
    word.text(
        "- Chỉ số cải cách hành chính của phường xếp hạng thứ 12 trở lên trong các xã, phường của thành phố.",
        "- Kiểm tra cải cách hành chính tối thiểu 40% phòng, đơn vị trực thuộc.",
        "- Ít nhất 95% hồ sơ thuộc thẩm quyền được giải quyết trước hạn hoặc đúng hạn; 90% kiến nghị của người dân được trả lời đúng thời hạn (nếu có kiến nghị).",
        "- Thời gian chờ lấy số của người dân không quá 15 phút.",
        "- 100% công chức tiếp dân có trình độ đại học trở lên.",
    )
    word.head("II. NHIỆM VỤ")
    word.text(
        "1. Kiểm tra cải cách hành chính: trong năm kiểm tra cải cách hành chính ít nhất 30% phòng, đơn vị trực thuộc, ưu tiên nơi còn hồ sơ trễ.",
        "2. Kinh phí bảo đảm cho Kế hoạch dự kiến 145.000.000 đồng từ ngân sách phường.",
    )
    word.head("III. TỔ CHỨC THỰC HIỆN")
    word.text(
        "Các phòng, đơn vị gửi báo cáo 6 tháng trước ngày 10/6 và báo cáo năm trước ngày 05/12 về Phòng Văn hóa - Xã hội để trình UBND phường gửi Sở Nội vụ./."
    )
    word.signature(
        ("- UBND thành phố (b/c);", "- Đảng ủy, HĐND phường;", "- Như mục III;", "- Lưu: VT."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Đặng Thu Sương",
    )
    word.landscape()
    word.center("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH")
    word.table(
        (
            (
                "STT",
                "Nhiệm vụ cụ thể",
                "Đơn vị chủ trì",
                "Đơn vị phối hợp",
                "Hoàn thành trước",
                "Sản phẩm dự kiến",
                "Ghi chú",
            ),
        ),
        grid("order content lead help time products note", _ROWS),
    )
    return word.save(folder / "cau-may.docx")


PLAN = SamplePlan(
    "cau-may.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Cầu Mây",
            "Trà Giang",
            None,
            None,
            2026,
            2026,
            title="Thực hiện công tác cải cách hành chính năm 2026 của phường Cầu Mây",
            date_text="ngày tháng 01 năm 2026",
            bases=("902/QĐ-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đặng Thu Sương"),
            recipients=("UBND thành phố (b/c)", "Đảng ủy, HĐND phường", "Như mục III", "Lưu: VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            le("xếp hạng thứ 12", 12, "thứ hạng"),
            ge("tối thiểu 40%", 40),
            ge("trước hạn hoặc đúng hạn", 95),
            ge("kiến nghị của người dân", 90),
            le("chờ lấy số", 15, "phút"),
            ge("trình độ đại học", 100),
            ge("ít nhất 30%", 30),
        ),
        obligations=(
            ExpectedObligation("collect", "half-yearly", "trước ngày 10/6"),
            ExpectedObligation("collect", "yearly", "trước ngày 05/12"),
        ),
        **defects("empty-number", "contradiction", "unit-spellings", "no-deadline"),
    ),
)
