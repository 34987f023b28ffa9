"""Xã Mây Ngàn 2026-2030 (.docx): no annex, two phases, numbers of headings and items made by Word, replaces two plans."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    ExpectedTarget,
    SamplePlan,
    between,
    defects,
    ge,
    gt,
    le,
    zero,
)
from tests.importing.plans.word import Word

_FIELDS = (
    (
        "Cải cách thể chế",
        ("100% văn bản của xã được rà soát định kỳ; tỷ lệ văn bản sai thể thức dưới 2%.",),
        ("Tỷ lệ văn bản sai thể thức dưới 1%.",),
    ),
    (
        "Cải cách thủ tục hành chính",
        (
            "Tỷ lệ hồ sơ trả đúng hạn đạt tối thiểu 97%.",
            "Cắt giảm ít nhất 20% thời gian giải quyết so với quy định.",
        ),
        (
            "Tỷ lệ hồ sơ trả đúng hạn đạt trên 99%.",
            "Cắt giảm ít nhất 35% thời gian giải quyết so với quy định.",
            "Mức độ hài lòng của người dân đạt từ 90% đến 95%.",
        ),
    ),
    (
        "Cải cách chế độ công vụ",
        ("Mỗi năm có 03 sáng kiến được công nhận.", "Cử 80% công chức tham gia bồi dưỡng kỹ năng số."),
        ("100% công chức hoàn thành bồi dưỡng kỹ năng số.", "Không có công chức bị kỷ luật do nhũng nhiễu."),
    ),
    (
        "Cải cách tài chính công",
        ("Giảm bình quân 4% chi hành chính mỗi năm so với năm 2025.",),
        ("Giải ngân vốn đầu tư công hằng năm đạt 95% trở lên.",),
    ),
    (
        "Phát triển chính quyền số",
        ("Hồ sơ trực tuyến toàn trình đạt 60%.", "Mức độ trưởng thành dữ liệu đạt cấp độ 2."),
        (
            "Hồ sơ trực tuyến toàn trình đạt 85%.",
            "Mức độ trưởng thành dữ liệu đạt cấp độ 3.",
            "Chỉ số chuyển đổi số xếp hạng thứ 20 trở lên toàn tỉnh.",
        ),
    ),
)


def _early(target: ExpectedTarget) -> ExpectedTarget:
    return _dated(target, 2026, 2027)


def _dated(target: ExpectedTarget, first: int, last: int) -> ExpectedTarget:
    fields = {name: getattr(target, name) for name in ExpectedTarget.__slots__}
    return ExpectedTarget(**{**fields, "year_from": first, "year_to": last})


def _late(target: ExpectedTarget) -> ExpectedTarget:
    return _dated(target, 2028, 2030)


def _build(folder: Path) -> Path:
    word = Word()
    outline = word.new_list(("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))
    bullets = word.new_list(("bullet", "-"))
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ MÂY NGÀN", "Số: 45 /KH - UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập – Tự do – Hạnh phúc",
            "Mây Ngàn, ngày     tháng 5 năm 2026",
        ),
    )
    word.center("KẾ HOẠCH", "Cải cách hành chính xã Mây Ngàn\vgiai đoạn 2026 - 2030")
    word.text(
        "Căn cứ Kế hoạch số 118/KH-UBND ngày 28/4/2026 của UBND tỉnh Bắc Lĩnh về cải cách hành chính giai đoạn 2026 - 2030, UBND xã Mây Ngàn ban hành Kế hoạch sau đây:"
    )
    word.item(outline, 0, "MỤC ĐÍCH", bold=True)
    word.item(bullets, 0, "Xây dựng bộ máy gần dân, nói đi đôi với làm, có kết quả đo đếm được.")
    word.item(outline, 0, "CHỈ TIÊU THEO LĨNH VỰC", bold=True)
    for name, early, late in _FIELDS:
        word.item(outline, 1, name, bold=True)
        for phase, items in (("Giai đoạn 2026 - 2027:", early), ("Giai đoạn 2028 - 2030:", late)):
            word.text(phase, italic=True)
            for text in items:
                word.item(bullets, 0, text)
    word.item(outline, 0, "TỔ CHỨC THỰC HIỆN", bold=True)
    word.text(
        "UBND xã báo cáo Sở Nội vụ định kỳ hằng năm trước ngày 15/12 hoặc đột xuất theo yêu cầu.",
        "Kế hoạch này thay thế Kế hoạch số 06/KH-UBND ngày 15/01/2026 và Kế hoạch số 19/KH-UBND ngày 27/02/2026 của UBND xã Mây Ngàn./.",
    )
    word.signature(
        ("- UBND tỉnh;", "- Các xóm;", "- Lưu: VT, VHXH (Hn)."),
        ("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Nông Thị Lả",
    )
    return word.save(folder / "may-ngan.docx")


PLAN = SamplePlan(
    "may-ngan.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Mây Ngàn",
            "Bắc Lĩnh",
            "45/KH-UBND",
            None,
            2026,
            2030,
            title="Cải cách hành chính xã Mây Ngàn giai đoạn 2026 - 2030",
            date_text="ngày tháng 5 năm 2026",
            replaces=("06/KH-UBND", "19/KH-UBND"),
            bases=("118/KH-UBND",),
            bases_count=1,
            signer=("TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "Nông Thị Lả"),
            recipients=("UBND tỉnh", "Các xóm", "Lưu: VT, VHXH (Hn)"),
        ),
        targets=(
            _early(ge("rà soát định kỳ", 100, area="the_che")),
            _early(ExpectedTarget("sai thể thức", "<", "2", area="the_che")),
            _late(ExpectedTarget("sai thể thức", "<", "1", area="the_che")),
            _early(ge("đúng hạn", 97, area="tthc")),
            _early(ge("thời gian giải quyết", 20, area="tthc")),
            _late(gt("đúng hạn", 99, area="tthc")),
            _late(ge("thời gian giải quyết", 35, area="tthc")),
            _late(between("hài lòng", "90", "95", area="tthc")),
            _early(ge("sáng kiến", 3, "sáng kiến", area="cong_vu")),
            _early(ge("kỹ năng số", 80, area="cong_vu")),
            _late(ge("kỹ năng số", 100, area="cong_vu")),
            _late(zero("kỷ luật", area="cong_vu")),
            _early(ge("chi hành chính", 4, area="tai_chinh")),
            _late(ge("Giải ngân", 95, area="tai_chinh")),
            _early(ge("toàn trình", 60, area="chinh_quyen_so")),
            _early(ge("trưởng thành dữ liệu", 2, "cấp độ", area="chinh_quyen_so")),
            _late(ge("toàn trình", 85, area="chinh_quyen_so")),
            _late(ge("trưởng thành dữ liệu", 3, "cấp độ", area="chinh_quyen_so")),
            _late(le("xếp hạng thứ 20", 20, "thứ hạng", area="chinh_quyen_so")),
        ),
        obligations=(ExpectedObligation("send", "yearly", "trước ngày 15/12"),),
        **defects(),
    ),
)
