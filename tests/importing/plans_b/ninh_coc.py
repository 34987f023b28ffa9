"""Phường Ninh Cốc 2026 (.pdf): targets, tasks and a report form as three upright annexes in small print."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    Row,
    SamplePlan,
    day,
    defects,
    every,
    ge,
    grid,
    le,
    ongoing,
    row,
    tasks_of,
    zero,
)
from tests.importing.plans.paper import Paper
from tests.importing.plans_b.layout import MOTTO, month, quarter

_VP = "Văn phòng HĐND và UBND phường"
_VH = "Phòng Văn hóa - Xã hội"
_TT = "Trung tâm Phục vụ hành chính công"
_Y = 2026
_ROWS = (
    row(
        "chi_dao",
        "1",
        "Phát động thi đua giữa các tổ dân phố về nộp hồ sơ trực tuyến",
        "Kế hoạch thi đua",
        _VH,
        "Các tổ dân phố",
        "Tháng 02/2026",
        month(_Y, 2),
    ),
    row(
        "chi_dao",
        "2",
        "Giao ban chuyên đề thủ tục đất đai",
        "Thông báo kết luận",
        _VP,
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Hằng tháng",
        every("monthly"),
    ),
    row(
        "tthc",
        "1",
        "Chia quầy theo màu để người dân dễ nhận biết",
        "Sơ đồ quầy",
        _TT,
        _VP,
        "Trước ngày 10/02/2026",
        day("2026-02-09"),
    ),
    row(
        "tthc",
        "2",
        "Ủy quyền công chức tư pháp ký chứng thực",
        "Văn bản ủy quyền",
        _VP,
        _TT,
        "Quý I/2026",
        quarter(_Y, 1),
    ),
    row(
        "tthc",
        "3",
        "Nhắn tin báo người dân nhận kết quả",
        "Tin nhắn",
        _TT,
        "Các phòng",
        "Thường xuyên",
        ongoing(_Y),
    ),
    row(
        "cong_vu",
        "1",
        "Đổi vị trí công chức tiếp nhận hồ sơ",
        "Quyết định phân công",
        _VH,
        _TT,
        "Quý III/2026",
        quarter(_Y, 3),
    ),
)
_BODY: list[Row | str] = [
    "I. CHỈ ĐẠO ĐIỀU HÀNH",
    *_ROWS[:2],
    "II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    *_ROWS[2:5],
    "III. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
    _ROWS[5],
]


def _build(folder: Path) -> Path:
    paper = Paper(cell_size=10)
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "PHƯỜNG NINH CỐC", "Số: 34/KH-UBND"),
        (*MOTTO, "Ninh Cốc, ngày 20 tháng 01 năm 2026"),
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính năm 2026 của Ủy ban nhân dân phường Ninh Cốc")
    paper.text(
        "Căn cứ Kế hoạch số 350/KH-UBND ngày 31/12/2025 của UBND thành phố Hải Phòng về cải cách hành chính năm 2026;",
        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội; UBND phường Ninh Cốc ban hành Kế hoạch như sau:",
    )
    paper.head("I. YÊU CẦU")
    paper.text("Mỗi nhiệm vụ chỉ giao một đơn vị chủ trì; hoàn thành 100% nhiệm vụ đúng thời hạn.")
    paper.head("II. NỘI DUNG")
    paper.text("Chỉ tiêu tại Phụ lục 1, nhiệm vụ tại Phụ lục 2, biểu báo cáo tại Phụ lục 3.")
    paper.head("III. TỔ CHỨC THỰC HIỆN")
    paper.text(
        "Hằng quý, chậm nhất ngày 08 tháng cuối quý, các phòng gửi số liệu theo Phụ lục 3 về Phòng Văn hóa - Xã hội./."
    )
    paper.signature(
        ("- Các phòng;", "- Lưu: VT, VHXH."), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Phạm Ninh Cốc"
    )
    paper.page()
    paper.center("Phụ lục 1", "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    paper.table(
        ("TT", "Chỉ tiêu", "Đơn vị tính", "Chỉ tiêu năm 2026", "Cơ quan theo dõi"),
        (
            ("1", "Tỷ lệ hồ sơ giải quyết đúng hạn", "%", "≥ 98,5", _TT),
            ("2", "Hồ sơ tiếp nhận ngoài hệ thống", "Hồ sơ", "0", _TT),
            ("3", "Tỷ lệ hồ sơ bị trả lại", "%", "≤ 2", _TT),
            ("4", "Cuộc kiểm tra công vụ", "Cuộc", "04", _VH),
        ),
        (12, 70, 22, 28, 33),
    )
    paper.page()
    paper.center("Phụ lục 2", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    paper.table(
        ("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"),
        grid("order content products lead help time", _BODY),
        (11, 50, 27, 29, 25, 24),
    )
    paper.page()
    paper.center("Phụ lục 3", "BIỂU TỔNG HỢP SỐ LIỆU QUÝ")
    paper.table(
        ("TT", "Nội dung báo cáo", "Số lượng", "Ghi chú"),
        (
            ("1", "Số hồ sơ đã tiếp nhận", "", ""),
            ("2", "Số hồ sơ quá hạn", "", ""),
            ("3", "Số thư xin lỗi", "", ""),
        ),
        (12, 90, 30, 33),
    )
    return paper.save(folder / "ninh-coc.pdf")


PLAN = SamplePlan(
    "ninh-coc.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Ninh Cốc",
            "Hải Phòng",
            "34/KH-UBND",
            "2026-01-20",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 của Ủy ban nhân dân phường Ninh Cốc",
            bases=("350/KH-UBND",),
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Phạm Ninh Cốc"),
            recipients=("Các phòng", "Lưu: VT, VHXH"),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            ge("nhiệm vụ đúng thời hạn", 100),
            ge("giải quyết đúng hạn", "98.5"),
            zero("ngoài hệ thống"),
            le("bị trả lại", 2),
            ge("kiểm tra công vụ", 4, "cuộc"),
        ),
        obligations=(ExpectedObligation("collect", "quarterly", "chậm nhất ngày 08 tháng cuối quý"),),
        **defects(),
    ),
)
