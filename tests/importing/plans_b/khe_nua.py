"""Xã Khe Nứa 2026-2030 (.docx): targets in prose by phase, tasks over several years, decomposed accents."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

import unicodedata
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
    gt,
    le,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO, lines, quarter, whole

_VP = "Văn phòng HĐND và UBND"
_VH = "Phòng Văn hóa - Xã hội"
_ROWS = (
    "1. Cải cách thể chế",
    row(
        "the_che",
        "1.1",
        "Rà soát toàn bộ văn bản của hai xã cũ",
        "Danh mục văn bản còn hiệu lực",
        _VP,
        "Các phòng",
        "2026 - 2027",
        whole(2026, 2027),
    ),
    row(
        "the_che",
        "1.2",
        "Sơ kết việc thi hành nghị quyết của HĐND xã",
        "Báo cáo sơ kết",
        _VP,
        "Các phòng",
        "Năm 2028",
        whole(2028),
    ),
    "2. Cải cách thủ tục hành chính",
    row(
        "tthc",
        "2.1",
        "Xây dựng điểm tiếp nhận vệ tinh tại ba cụm bản",
        ("Đề án", "Biên bản bàn giao"),
        "Trung tâm Phục vụ hành chính công",
        "Các bản",
        "Giai đoạn 2026-2028",
        whole(2026, 2028),
    ),
    row(
        "tthc",
        "2.2",
        "Đánh giá chi phí tuân thủ thủ tục về hộ tịch",
        "Báo cáo đánh giá",
        _VP,
        "Các bản",
        "Hằng năm",
        every("yearly"),
    ),
    "3. Cải cách chế độ công vụ",
    row(
        "cong_vu",
        "3.1",
        "Chuẩn hóa trình độ ngoại ngữ, tin học của công chức",
        "Kế hoạch bồi dưỡng",
        _VH,
        "Các phòng",
        "Hoàn thành trước năm 2029",
        day("2028-12-31"),
    ),
    row(
        "cong_vu",
        "3.2",
        "Khung năng lực cho từng vị trí việc làm",
        "Khung năng lực",
        _VH,
        "Các phòng",
        "Quý II/2027",
        quarter(2027, 2),
    ),
    "4. Xây dựng chính quyền điện tử, chính quyền số",
    row(
        "chinh_quyen_so",
        "4.1",
        "Phủ sóng di động tại các bản còn lõm sóng",
        "Báo cáo kết quả phủ sóng",
        _VH,
        "Doanh nghiệp viễn thông",
        "Giai đoạn 2026 - 2030",
        whole(2026, 2030),
    ),
    row(
        "chinh_quyen_so",
        "4.2",
        "Kết nối camera an ninh về trung tâm điều hành",
        "Hệ thống camera",
        "Công an xã",
        "Các bản",
        "Quý IV/2029",
        quarter(2029, 4),
    ),
)
_FIRST = (
    "- 100% văn bản đi được ký số;",
    "- Ít nhất 60% hồ sơ được nộp trực tuyến;",
    "- Mức độ hài lòng của người dân đạt từ 88% trở lên;",
    "- Mỗi năm có ít nhất 01 sáng kiến được công nhận cấp cơ sở.",
)
_SECOND = (
    "- Trên 85% hồ sơ được nộp trực tuyến;",
    "- Mức độ hài lòng của người dân đạt tối thiểu 95%;",
    "- Giảm còn 5% tỷ lệ hồ sơ phải yêu cầu bổ sung;",
    "- Không còn bản trắng về kết nối internet.",
)


def _nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        [_nfd(t) for t in ("UBND XÃ KHE NỨA", "Số: 120/KH-UBND")],
        [_nfd(t) for t in (*MOTTO, "Khe Nứa, ngày 12 tháng 5 năm 2026")],
    )
    word.center(*map(_nfd, ("KẾ HOẠCH", "Cải cách hành chính xã Khe Nứa giai đoạn 2026 - 2030")))
    word.text(
        *map(
            _nfd,
            (
                "Căn cứ Nghị quyết số 12-NQ/ĐU ngày 02/4/2026 của Ban Chấp hành Đảng bộ xã Khe Nứa;",
                "Căn cứ Kế hoạch số 88/KH-UBND ngày 20 tháng 3 năm 2026 của UBND tỉnh Nghệ An về cải cách hành chính giai đoạn 2026 - 2030,",
                "UBND xã Khe Nứa ban hành Kế hoạch như sau:",
            ),
        )
    )
    word.head(_nfd("I. MỤC TIÊU CỤ THỂ"), _nfd("1. Giai đoạn 2026 - 2027"))
    word.text(*map(_nfd, _FIRST))
    word.head(_nfd("2. Giai đoạn 2028 - 2030"))
    word.text(*map(_nfd, _SECOND))
    word.head(_nfd("II. NHIỆM VỤ"))
    table = lines("order content lead help time products", _ROWS)
    word.table(
        (
            [
                _nfd(t)
                for t in ("TT", "Tên nhiệm vụ, đề án", "Chủ trì", "Phối hợp", "Lộ trình", "Kết quả đầu ra")
            ],
        ),
        [[_nfd(cell) for cell in line] for line in table],
    )
    word.head(_nfd("III. TỔ CHỨC THỰC HIỆN"))
    word.text(
        *map(
            _nfd,
            (
                "1. Các phòng, đơn vị xây dựng kế hoạch của mình và báo cáo kết quả trước ngày 30/11 hằng năm về Phòng Văn hóa - Xã hội.",
                "2. Sơ kết giai đoạn I vào quý IV năm 2027, tổng kết vào năm 2030./.",
            ),
        )
    )
    word.signature(
        [_nfd(t) for t in ("- UBND tỉnh;", "- TT ĐU, HĐND xã;", "- Trưởng các bản;", "- Lưu VT.")],
        [_nfd(t) for t in ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")],
        _nfd("Vi Văn Nứa"),
    )
    return word.save(folder / "khe-nua.docx")


PLAN = SamplePlan(
    "khe-nua.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Khe Nứa",
            "Nghệ An",
            "120/KH-UBND",
            "2026-05-12",
            2026,
            2030,
            title="Cải cách hành chính xã Khe Nứa giai đoạn 2026 - 2030",
            bases=("12-NQ/ĐU", "88/KH-UBND"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Vi Văn Nứa"),
            recipients=("UBND tỉnh", "TT ĐU, HĐND xã", "Trưởng các bản", "Lưu VT"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("ký số", 100, year_from=2026, year_to=2027),
            ge("nộp trực tuyến", 60, year_from=2026, year_to=2027),
            ge("hài lòng", 88, year_from=2026, year_to=2027),
            ge("sáng kiến", 1, "sáng kiến", year_from=2026, year_to=2027),
            gt("nộp trực tuyến", 85, year_from=2028, year_to=2030),
            ge("hài lòng", 95, year_from=2028, year_to=2030),
            le("yêu cầu bổ sung", 5, year_from=2028, year_to=2030),
            zero("bản trắng", optional=True),
        ),
        obligations=(ExpectedObligation("collect", "yearly", "trước ngày 30/11 hằng năm"),),
        **defects(),
    ),
)
