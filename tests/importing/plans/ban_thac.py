"""Xã Bản Thác 2026 (.docx): a row of column numbers, unmerged group rows, a closing sum, several leads in one cell."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
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
    grid,
    ongoing,
    row,
    span,
    tasks_of,
)
from tests.importing.plans.word import Word

_VP = "Văn phòng HĐND và UBND"
_KT = "Phòng Kinh tế"
_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_FIRST = (
    row(
        "chi_dao",
        "1",
        "Xây dựng bảng theo dõi nhiệm vụ dùng chung cho toàn xã",
        "Bảng theo dõi",
        _VH,
        _VP,
        "Tháng 2/2026",
        span("2026-02-01", "2026-02-28"),
    ),
    row(
        "chi_dao",
        "2",
        "Chấm điểm thi đua tháng giữa các bộ phận",
        "Bảng điểm",
        f"{_VH}; {_VP}",
        "Công đoàn",
        "Hằng tháng",
        every("monthly"),
        leads="2",
    ),
)
_SECOND = (
    row(
        "tthc",
        "3",
        "Kiểm thử việc liên thông khai sinh, cấp thẻ bảo hiểm cho trẻ dưới 6 tuổi",
        ("Biên bản kiểm thử", "Kiến nghị hoàn thiện"),
        _TT,
        "Công an xã",
        "Quý I,II/2026",
        span("2026-01-01", "2026-06-30"),
    ),
    row(
        "tthc",
        "4",
        "Trả lời bằng văn bản các câu hỏi của bản, làng về thủ tục đất rừng",
        "Văn bản trả lời",
        f"{_KT} {_TT}",
        "Hạt Kiểm lâm",
        "Khi có yêu cầu",
        EVENT,
        lead=f"{_KT}\n{_TT}",
        leads="2",
    ),
    row(
        "tthc",
        "5",
        "Số hóa 100% hồ sơ đất đai còn lưu trên giấy",
        "Kho hồ sơ số",
        _TT,
        _KT,
        "Trước ngày 20/12/2026",
        day("2026-12-19"),
    ),
)
_THIRD = (
    row(
        "tai_chinh",
        "6",
        "Cập nhật biến động tài sản công lên phần mềm quản lý",
        "Báo cáo tài sản",
        _KT,
        _VP,
        "Thường xuyên",
        ongoing(2026),
    ),
    row(
        "tai_chinh",
        "7",
        "Giao quyền tự chủ cho hai trường bán trú",
        "Quyết định giao tự chủ",
        _KT,
        _VH,
        "Cả năm 2026",
        all_year(2026),
    ),
)


def _section(number: str, title: str) -> list[str]:
    return [number, title, "", "", "", ""]


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ BẢN THÁC", "", "Số: 102/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "",
            "Bản Thác, ngày 02 tháng 02 năm 2026",
        ),
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính năm 2026")
    word.text(
        "Căn cứ Quyết định số 61/QĐ-UBND ngày 14/01/2026 của Ủy ban nhân dân tỉnh Thượng Ngàn phê duyệt Kế hoạch cải cách hành chính năm 2026;",
        "UBND xã Bản Thác ban hành Kế hoạch như sau:",
    )
    word.head("I. MỤC TIÊU")
    word.text(
        "- Tỷ lệ hồ sơ trả trước hạn và đúng hạn tối thiểu đạt 96,5%.",
        "- Bảo đảm 30% nhiệm vụ hoàn thành trước thời hạn; 100% nhiệm vụ còn lại đúng thời hạn.",
        "- Có từ 02 đến 04 mô hình hay được tỉnh ghi nhận.",
    )
    word.head("II. TỔ CHỨC THỰC HIỆN")
    word.text(
        "Các bộ phận gửi báo cáo 9 tháng, báo cáo năm về Phòng Văn hóa - Xã hội trước ngày 08 của tháng cuối kỳ./."
    )
    word.signature(
        ("- Đảng ủy xã;", "- Các bộ phận;", "- Lưu: VT, VHXH."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Hoàng A Tủa",
    )
    word.landscape()
    word.center("PHỤ LỤC")
    columns = "order content products lead help time"
    body = [
        _section("I", "CHỈ ĐẠO, ĐIỀU HÀNH"),
        *grid(columns, _FIRST),
        _section("II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"),
        *grid(columns, _SECOND),
        _section("III", "CẢI CÁCH TÀI CHÍNH CÔNG"),
        *grid(columns, _THIRD),
        ["", "Tổng cộng: 07 nhiệm vụ", "", "", "", ""],
    ]
    header = (
        ("TT", "NỘI DUNG THỰC HIỆN", "SẢN PHẨM", "CƠ QUAN CHỦ TRÌ", "CƠ QUAN PHỐI HỢP", "THỜI HẠN"),
        ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
    )
    word.table(header, body)
    return word.save(folder / "ban-thac.docx")


PLAN = SamplePlan(
    "ban-thac.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Bản Thác",
            "Thượng Ngàn",
            "102/KH-UBND",
            "2026-02-02",
            2026,
            2026,
            title="Cải cách hành chính năm 2026",
            bases=("61/QĐ-UBND",),
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng A Tủa"),
            recipients=("Đảng ủy xã", "Các bộ phận", "Lưu: VT, VHXH"),
        ),
        tasks=tasks_of((*_FIRST, *_SECOND, *_THIRD)),
        targets=(
            ge("trả trước hạn và đúng hạn", "96.5"),
            ge("hoàn thành trước thời hạn", 30),
            ge("còn lại", 100),
            between("mô hình hay", "2", "4", "mô hình|mô hình hay"),
            ge("đất đai còn lưu", 100, area="tthc"),
        ),
        obligations=(ExpectedObligation("collect", "yearly", "trước ngày 08"),),
        **defects(),
    ),
)
