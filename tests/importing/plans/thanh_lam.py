"""Xã Thanh Lam 2026 (.txt): decomposed letters, hard-wrapped lines with blank lines between, tabs, HTML remains, slips."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

import textwrap
import unicodedata
from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
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
    gt,
    ongoing,
    row,
    span,
    tasks_of,
)

_VP = "Văn phòng HĐND&UBND xã"
_FIRST = (
    row(
        "chi_dao",
        "1",
        "Chấm điểm cải cách hành chính đối với các thôn và gắn với bình xét thôn văn hoá",
        "Bảng chấm điểm",
        "Phòng Văn hoá - Xã hội",
        "Các thôn",
        "Quý IV/2026",
        span("2026-10-01", "2026-12-31"),
    ),
    row(
        "chi_dao",
        "2",
        "Đăng tin, bài về gương công chức tận tuỵ trên trang thông tin điện tử",
        ("Tin, bài", "Chuyên mục trên trang thông tin điện tử"),
        "Phòng Văn hoá - Xã hội",
        "Trung tâm Dịch vụ sự nghiệp công",
        "Thường Xuyên",
        ongoing(2026),
        products='<ul style="list-style-type: none"> <li>- Tin, bài;</li> <li>- Chuyên mục trên trang thông tin điện tử</li> </ul>',
    ),
    row(
        "chi_dao",
        "3",
        "Sơ kết sáu tháng thực hiện Kế hoạch",
        "Báo cáo sơ kết",
        "Phòng Văn hoá - Xã hội",
        "Các thôn",
        "Trước ngày 15/6/2026",
        day("2026-06-14"),
        content="<b>Sơ kết sáu tháng thực hiện Kế hoạch</b>",
    ),
)
_SECOND = (
    row(
        "cong_vu",
        "1",
        "Sát hạch kỹ năng xử lý hồ sơ của công chức bộ phận tiếp nhận",
        "Kết quả sát hạch",
        _VP,
        "Trung tâm Phục vụ hành chính công",
        "Tháng 5, tháng 6/2026",
        span("2026-05-01", "2026-06-30"),
    ),
    row(
        "cong_vu",
        "2",
        "Điều động công chức hỗ trợ nơi nhiều việc theo yêu cầu của Chủ tịch UBND xã",
        "Quyết định điều động",
        _VP,
        "Các thôn",
        "Theo yêu cầu của Chủ tịch UBND xã",
        EVENT,
    ),
    row(
        "cong_vu",
        "3",
        "Ghi nhận, biểu dương công chức được dân khen qua phiếu",
        "Danh sách biểu dương",
        _VP,
        "Công đoàn xã",
        "Hàng quý",
        every("quarterly"),
    ),
    row(
        "cong_vu",
        "4",
        "Thực hiện “Ngày không giấy” vào thứ Sáu",
        "Báo cáo kết quả",
        _VP,
        "Trung tâm Phục vụ hành chính công",
        "Cả năm 2026",
        all_year(2026),
    ),
)

_LETTERHEAD = """UỶ BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ THANH LAM\tĐộc lập - Tự do - Hạnh phúc

Số: 17/KH-UBND\tThanh Lam, ngày 22 tháng 01 năm 2026
"""
_BODY = (
    "KẾ HOẠCH\nCông tác cải cách hành chính năm 2026 trên địa bàn xã Thanh Lam",
    "Căn cứ Kế hoạch số 240/KH-UBND ngày 16/12/2025 của UBND tỉnh Tây Nguyên Hạ về cải cách hành chính năm 2026; Thông báo số 33-TB/ĐU ngày 08/01/2026 của Đảng uỷ xã Thanh Lam về phân công nhiệm vụ. UBND xã Thanh Lam ban hành kế hoạch cải cách hành chính năm 2026 như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "- Phần đấu đưa công tác cải cách hành chính của xã đi vào nền nếp, khắc phục tình trạng làm việc hình thức, đối phó; coi trọng việc lắng nghe ý kiến của đồng bào ở thôn xa.",
    "II. MỤC TIÊU",
    "1. Công tác chỉ đạo, điều hành",
    "- Tổ chức 01 cuộc đối thoại giữa lãnh đạo xã với già làng, trưởng thôn; kiểm tra đột xuất 05 cuộc trở lên tại các bộ phận.",
    "2. Cải cách thủ tục hành chính",
    "- Phần đấu tỷ lệ hồ sơ đất đai được trả đúng hạn đạt trên 94%, hồ sơ hộ tịch đạt 100%.",
    "- Rút ngắn tối thiểu 25% thời gian đối với thủ tục có thời hạn từ 07 ngày trở lên.",
    "3. Xây dựng chính quyền điện tử, chính quyền số",
    "- Ít nhất 75 % số văn bản đi được ký số; 55% hồ sơ cũ được số hoá.",
    "III. NHIỆM VỤ VÀ GIẢI PHÁP",
    "Các bộ phận chủ động thực hiện nhiệm vụ được giao tại hai phụ lục kèm theo; khó khăn, vướng mắc báo cáo ngay để được tháo gỡ.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "- Các bộ phận gửi báo cáo quý (trong ngày 10 của tháng cuối quý) và báo cáo năm (trước ngày 08/12) cho Phòng Văn hoá - Xã hội.",
    "- Phòng Văn hoá - Xã hội giúp UBND xã theo dõi chung./.",
)
_END = """Nơi nhận:
- Sở Nội vụ;
- TT Đảng uỷ, TT HĐND xã;
- Các thôn;
- Lưu: VT, VHXH.

TM. UỶ BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH



Y Khăm Niê

"""
_HEADER = "TT\tNội dung thực hiện\tSản phẩm, kết quả\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành"


def _table(rows: tuple[Row, ...], header: str) -> list[str]:
    lines = [
        "\t".join(cell.replace("\n", " ") for cell in line)
        for line in grid("order content products lead help time", rows)
    ]
    return [header, *lines]


def _cut(line: str) -> tuple[str, str]:
    """A row as a page's end cuts it: the rest of each long cell stands below the repeated header."""
    cells = [cell.split(" ") for cell in line.split("\t")]
    ends = [len(words) if len(words) < 3 else (len(words) + 1) // 2 for words in cells]
    halves = [(words[:end], words[end:]) for words, end in zip(cells, ends, strict=True)]
    return "\t".join(" ".join(first) for first, _ in halves), "\t".join(" ".join(rest) for _, rest in halves)


def _build(folder: Path) -> Path:
    lines = [_LETTERHEAD]
    for paragraph in _BODY:
        for part in paragraph.split("\n"):
            lines += [f"{line} \n" for line in textwrap.wrap(part, 78, break_on_hyphens=False)]
    lines += [_END, "Phụ lục số 01: Chỉ đạo, điều hành và tuyên truyền", "", *_table(_FIRST, _HEADER), ""]
    bold = "\t".join(f"<b>{name}</b>" for name in _HEADER.split("\t"))
    second = _table(_SECOND, bold)
    above, below = _cut(second[3])
    lines += ["Phụ lục số 02: Cải cách chế độ công vụ", "", *second[:3], above, "", bold, below, *second[4:]]
    path = folder / "thanh-lam.txt"
    path.write_text(unicodedata.normalize("NFD", "\n".join(lines)), encoding="utf-8")
    return path


PLAN = SamplePlan(
    "thanh-lam.txt",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Thanh Lam",
            "Tây Nguyên Hạ",
            "17/KH-UBND",
            "2026-01-22",
            2026,
            2026,
            title="Công tác cải cách hành chính năm 2026 trên địa bàn xã Thanh Lam",
            bases=("240/KH-UBND", "33-TB/ĐU"),
            signer=("TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Y Khăm Niê"),
            recipients=("Sở Nội vụ", "TT Đảng uỷ, TT HĐND xã", "Các thôn", "Lưu: VT, VHXH"),
        ),
        tasks=tasks_of((*_FIRST, *_SECOND)),
        targets=(
            ge("đối thoại", 1, "cuộc", area="chi_dao", year_from=2026, year_to=2026),
            ge("kiểm tra đột xuất", 5, "cuộc", area="chi_dao"),
            gt("hồ sơ đất đai", 94, area="tthc"),
            ge("hồ sơ hộ tịch", 100, area="tthc"),
            ge("Rút ngắn", 25, area="tthc"),
            ge("ký số", 75, area="chinh_quyen_so"),
            ge("hồ sơ cũ được số hoá", 55, area="chinh_quyen_so"),
        ),
        obligations=(
            ExpectedObligation("collect", "quarterly", "trong ngày 10 của tháng cuối quý"),
            ExpectedObligation("collect", "yearly", "trước ngày 08/12"),
        ),
        **defects(),
    ),
)
