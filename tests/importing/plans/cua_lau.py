"""Xã Cửa Lau 2026 (.pdf): prose only, more than twenty targets, letterhead in two columns, nothing annexed."""
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
from tests.importing.plans.paper import Paper

_SECTIONS: tuple[tuple[str, str, tuple[tuple[str, tuple[ExpectedTarget, ...]], ...]], ...] = (
    (
        "1. Chỉ đạo, điều hành",
        "chi_dao",
        (
            (
                "- Hoàn thành 100% nhiệm vụ được giao trong Kế hoạch; phát hành 06 bản tin về cải cách hành chính.",
                (ge("nhiệm vụ được giao", 100), ge("bản tin", 6, "bản tin")),
            ),
            (
                "- Kiểm tra việc chấp hành kỷ cương tại các bộ phận từ 04 lần trở lên.",
                (ge("chấp hành kỷ cương", 4, "lần"),),
            ),
            (
                "- Chỉ số hài lòng của người dân xếp hạng thứ 25 trở lên trong toàn tỉnh (năm 2025 xếp thứ 31).",
                (le("thứ 25", 25, "thứ hạng"),),
            ),
        ),
    ),
    (
        "2. Cải cách thể chế",
        "the_che",
        (
            (
                "- 100% dự thảo văn bản được đăng tải lấy ý kiến tối thiểu 15 ngày trước khi ban hành.",
                (ge("dự thảo văn bản", 100), ge("tối thiểu 15 ngày", 15, "ngày", optional=True)),
            ),
            ("- Không có văn bản ban hành trái thẩm quyền.", (zero("trái thẩm quyền"),)),
        ),
    ),
    (
        "3. Cải cách thủ tục hành chính",
        "tthc",
        (
            (
                "- Tỷ lệ hồ sơ trả đúng hạn ở lĩnh vực tư pháp đạt 99%, lĩnh vực đất đai đạt tối thiểu 92%, lĩnh vực bảo trợ xã hội đạt từ 97% trở lên.",
                (ge("tư pháp", 99), ge("đất đai", 92), ge("bảo trợ xã hội", 97)),
            ),
            (
                "- Cắt giảm ít nhất 15% thời gian giải quyết đối với các thủ tục có thời hạn từ 10 ngày trở lên.",
                (ge("Cắt giảm ít nhất", 15),),
            ),
            (
                "- Số hồ sơ phải bổ sung giấy tờ chiếm dưới 5% tổng số hồ sơ.",
                (ExpectedTarget("bổ sung giấy tờ", "<", "5"),),
            ),
            (
                "- Thực hiện nghiêm Quyết định số 766/QĐ-TTg về đánh giá chất lượng phục vụ; phấn đấu đạt từ 88 điểm trở lên.",
                (ge("88 điểm", 88, "điểm"),),
            ),
        ),
    ),
    (
        "4. Cải cách tổ chức bộ máy",
        "bo_may",
        (
            (
                "- Giảm 02 đầu mối trực thuộc so với trước khi sắp xếp.",
                (ge("đầu mối", 2, "đầu mối", optional=True),),
            ),
            ("- 100% phòng, trung tâm có quy chế làm việc.", (ge("quy chế làm việc", 100),)),
        ),
    ),
    (
        "5. Cải cách chế độ công vụ",
        "cong_vu",
        (
            (
                "- 90% công chức sử dụng thành thạo trợ lý ảo; 85% viên chức có trình độ từ cao đẳng trở lên.",
                (ge("trợ lý ảo", 90), ge("cao đẳng", 85)),
            ),
            ("- Tỷ lệ công chức được xếp loại hoàn thành xuất sắc không quá 20%.", (le("xuất sắc", 20),)),
        ),
    ),
    (
        "6. Cải cách tài chính công",
        "tai_chinh",
        (
            (
                "- Giải ngân vốn đầu tư công đạt trên 95% kế hoạch (ước thực hiện đến 31/01/2027).",
                (gt("Giải ngân", 95),),
            ),
            (
                "- Tiết kiệm 10% chi thường xuyên; tăng thu trên địa bàn từ 5% đến 7% so với dự toán.",
                (ge("Tiết kiệm", 10), between("tăng thu", "5", "7")),
            ),
        ),
    ),
    (
        "7. Xây dựng chính quyền điện tử, chính quyền số",
        "chinh_quyen_so",
        (
            (
                "- Tỷ lệ hồ sơ công việc xử lý trên mạng đạt 100%; tỷ lệ hồ sơ trực tuyến toàn trình đạt 62,5%; tỷ lệ kết quả được số hóa đạt trên 90%.",
                (ge("hồ sơ công việc", 100), ge("toàn trình", "62.5"), gt("kết quả được số hóa", 90)),
            ),
            (
                "- Hệ thống thông tin của xã được phê duyệt hồ sơ đề xuất cấp độ 2 về an toàn thông tin.",
                (ge("cấp độ 2", 2, "cấp độ", optional=True),),
            ),
            ("- Tiếp tục thực hiện Đề án 06 và chuyển đổi áp dụng TCVN ISO 9001:2015.", ()),
        ),
    ),
)


def _placed(target: ExpectedTarget, area: str) -> ExpectedTarget:
    fields = {name: getattr(target, name) for name in ExpectedTarget.__slots__}
    return ExpectedTarget(**{**fields, "area": area, "year_from": 2026, "year_to": 2026})


def _build(folder: Path) -> Path:
    paper = Paper()
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "<b>XÃ CỬA LAU</b>", "Số: 118/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Cửa Lau, ngày 19 tháng 01 năm 2026",
        ),
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính trên địa bàn xã Cửa Lau năm 2026")
    paper.text(
        "Căn cứ Nghị quyết số 21-NQ/ĐU ngày 05/01/2026 của Ban Chấp hành Đảng bộ xã Cửa Lau;",
        "Thực hiện Kế hoạch số 366/KH-UBND ngày 25/12/2025 của UBND tỉnh Đầm Lau về cải cách hành chính năm 2026.",
        "Ủy ban nhân dân xã Cửa Lau xây dựng Kế hoạch cải cách hành chính năm 2026 như sau:",
    )
    paper.head("I. ĐÁNH GIÁ TÌNH HÌNH")
    paper.text(
        "Năm 2025, toàn xã tiếp nhận 9.845 hồ sơ, trả đúng hạn 9.512 hồ sơ (đạt 96,6%), hồ sơ nộp trực tuyến chiếm 51%. Còn 333 hồ sơ trả chậm, chủ yếu ở lĩnh vực đất đai."
    )
    paper.head("II. MỤC TIÊU")
    for heading, _, items in _SECTIONS:
        paper.head(heading)
        paper.text(*(text for text, _ in items))
    paper.head("III. NHIỆM VỤ VÀ GIẢI PHÁP")
    paper.text(
        "Người đứng đầu từng bộ phận tự xây dựng lịch thực hiện, bám sát các mục tiêu tại mục II và tự chịu trách nhiệm về kết quả."
    )
    paper.head("IV. KINH PHÍ")
    paper.text(
        "Tổng kinh phí dự kiến 320 triệu đồng, trong đó ngân sách xã 250 triệu đồng, nguồn khác 70 triệu đồng."
    )
    paper.head("V. TỔ CHỨC THỰC HIỆN")
    paper.text(
        "Các bộ phận gửi báo cáo năm về Văn phòng HĐND và UBND xã trước ngày 02/12/2026 để tổng hợp./."
    )
    paper.signature(
        ("- UBND tỉnh (b/c);", "- Sở Nội vụ (b/c);", "- Các bộ phận;", "- Lưu: VT, VP."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Huỳnh Tấn Lộc",
    )
    return paper.save(folder / "cua-lau.pdf")


PLAN = SamplePlan(
    "cua-lau.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Cửa Lau",
            "Đầm Lau",
            "118/KH-UBND",
            "2026-01-19",
            2026,
            2026,
            title="Cải cách hành chính trên địa bàn xã Cửa Lau năm 2026",
            bases=("21-NQ/ĐU", "366/KH-UBND"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Huỳnh Tấn Lộc"),
            recipients=("UBND tỉnh (b/c)", "Sở Nội vụ (b/c)", "Các bộ phận", "Lưu: VT, VP"),
        ),
        targets=tuple(_placed(t, area) for _, area, items in _SECTIONS for _, found in items for t in found),
        obligations=(ExpectedObligation("collect", "yearly", "trước ngày 02/12"),),
        **defects(),
    ),
)
