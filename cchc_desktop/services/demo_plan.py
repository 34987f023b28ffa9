"""The sample commune's plan, of our own making, with the small flaws that real plans have."""

from dataclasses import dataclass
from datetime import datetime

from cchc_desktop.reports.document import (
    Annex,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Letterhead,
    ListItem,
    Metadata,
    Paragraph,
    Row,
    Signature,
    Table,
    Tone,
)

YEAR = 2026
VHXH = "Phòng Văn hóa - Xã hội"
OFFICE = "Văn phòng HĐND và UBND"
ECONOMY = "Phòng Kinh tế"
CENTRE = "Trung tâm Phục vụ hành chính công"
_ALL = "Các cơ quan, đơn vị thuộc xã"


@dataclass(frozen=True, slots=True)
class _Task:
    content: str
    products: str
    lead: str
    time: str
    coordination: str = _ALL


_ANNEXES: tuple[tuple[str, tuple[_Task, ...]], ...] = (
    (
        "Công tác chỉ đạo, điều hành, kiểm tra, tuyên truyền",
        (
            _Task(
                "Xây dựng, ban hành Kế hoạch cải cách hành chính năm 2026 của xã",
                "- Kế hoạch",
                VHXH,
                "Trước ngày 20/01/2026",
            ),
            _Task(
                "Xây dựng kế hoạch tuyên truyền cải cách hành chính và đưa tin định kỳ trên loa truyền thanh",
                "- Kế hoạch;\n- Nhật ký phát thanh",
                VHXH,
                "Quý I/2026",
            ),
            _Task(
                "Tổ chức kiểm tra công tác cải cách hành chính tại các phòng, trung tâm",
                "- Kế hoạch kiểm tra;\n- Quyết định thành lập đoàn;\n- Thông báo kết luận",
                VHXH,
                "Quý II, III/2026",
            ),
            _Task(
                "Tổ chức buổi gặp gỡ, đối thoại giữa lãnh đạo xã với người dân và hộ kinh doanh",
                "- Thông báo kết luận đối thoại",
                OFFICE,
                "Tháng 8/2026",
            ),
            _Task(
                "Tự chấm điểm Chỉ số cải cách hành chính của xã",
                "- Báo cáo tự chấm điểm;\n- Tài liệu kiểm chứng",
                VHXH,
                "Quý IV/2026",
            ),
            _Task("Tổng hợp báo cáo định kỳ về cải cách hành chính", "- Báo cáo", VHXH, "Hằng quý"),
        ),
    ),
    (
        "Cải cách thể chế",
        (
            _Task(
                "Rà soát văn bản quy phạm pháp luật do xã ban hành còn hiệu lực",
                "- Báo cáo kết quả rà soát",
                OFFICE,
                "Quý III/2026",
            ),
            _Task(
                "Lấy ý kiến Nhân dân đối với dự thảo văn bản thuộc thẩm quyền của xã",
                "- Báo cáo tổng hợp ý kiến",
                OFFICE,
                "Khi có phát sinh",
            ),
            _Task(
                "Phổ biến quy định mới về tổ chức chính quyền cấp xã cho cán bộ, công chức",
                "- Hội nghị phổ biến",
                OFFICE,
                "Tháng 3-4/2026",
            ),
        ),
    ),
    (
        "Cải cách thủ tục hành chính",
        (
            _Task(
                "Ban hành kế hoạch kiểm soát thủ tục hành chính năm 2026",
                "- Kế hoạch",
                CENTRE,
                "Chậm nhất ngày 31/01/2026",
            ),
            _Task(
                "Niêm yết, công khai 100% thủ tục hành chính thuộc thẩm quyền của xã",
                "- Ảnh chụp bảng niêm yết;\n- Đường dẫn trang thông tin",
                CENTRE,
                "Thường xuyên",
            ),
            _Task(
                "Rà soát, đề xuất cắt giảm thời gian giải quyết thủ tục hành chính",
                "- Báo cáo rà soát;\n- Văn bản đề xuất",
                CENTRE,
                "Quý III/2026",
            ),
            _Task(
                "Công khai kết quả giải quyết hồ sơ của tháng trên trang thông tin của xã",
                "- Báo cáo tháng",
                CENTRE,
                "Chậm nhất ngày 05 hàng tháng",
            ),
            _Task(
                "Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa",
                "- Báo cáo khảo sát",
                CENTRE,
                "6 tháng/lần",
            ),
        ),
    ),
    (
        "Cải cách tổ chức bộ máy",
        (
            _Task(
                "Rà soát, sắp xếp vị trí công tác của công chức sau khi kiện toàn các phòng",
                "- Quyết định phân công",
                VHXH,
                "Theo hướng dẫn của Sở Nội vụ",
                "Các phòng chuyên môn",
            ),
            _Task(
                "Sửa đổi Quy chế làm việc của Ủy ban nhân dân xã",
                "- Quyết định",
                OFFICE,
                "Quý II/2026",
                "Các phòng chuyên môn",
            ),
        ),
    ),
    (
        "Cải cách chế độ công vụ",
        (
            _Task(
                "Cử công chức tham gia các lớp bồi dưỡng theo kế hoạch của tỉnh",
                "- Văn bản cử đi học",
                "Phòng VH-XH",
                "Cả năm 2026",
                "Các phòng chuyên môn",
            ),
            _Task(
                "Đánh giá, xếp loại cán bộ, công chức, viên chức năm 2026",
                "- Kế hoạch;\n- Quyết định công nhận kết quả",
                "Phòng Văn hoá - Xã hội",
                "Trước ngày 15/12/2026",
                "Các phòng chuyên môn",
            ),
        ),
    ),
    (
        "Cải cách tài chính công",
        (
            _Task(
                "Công khai dự toán, quyết toán ngân sách xã", "- Quyết định công khai", ECONOMY, "Quý I/2026"
            ),
            _Task(
                "Giải ngân kế hoạch vốn đầu tư công năm 2026", "- Báo cáo giải ngân", ECONOMY, "Cả năm 2026"
            ),
            _Task(
                "Kiểm kê tài sản công tại trụ sở và các nhà văn hóa thôn",
                "- Biên bản kiểm kê;\n- Báo cáo",
                ECONOMY,
                "Tháng 01-05/2026",
            ),
        ),
    ),
    (
        "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
        (
            _Task(
                "Tập huấn kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng",
                "- Kế hoạch tập huấn;\n- Báo cáo kết quả",
                VHXH,
                "Tháng 7-10/2026",
                "Các thôn; Tổ công nghệ số cộng đồng",
            ),
            _Task(
                "Duy trì hệ thống quản lý chất lượng theo TCVN ISO 9001:2015",
                "- Báo cáo đánh giá nội bộ",
                OFFICE,
                "Cả năm 2026",
            ),
            _Task(
                "Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực",
                "- Báo cáo tiến độ",
                CENTRE,
                "Quý IV/2027",
            ),
        ),
    ),
)

_TARGETS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "1. Chỉ đạo, điều hành",
        (
            "Hoàn thành 100% nhiệm vụ đề ra trong Kế hoạch cải cách hành chính năm 2026 của xã;",
            "Kiểm tra công tác cải cách hành chính tối thiểu 25% phòng, trung tâm, đơn vị thuộc xã;",
            "Có 02 sáng kiến, giải pháp mới về cải cách hành chính được công nhận;",
            "Tổ chức 01 cuộc đối thoại giữa lãnh đạo xã với người dân;",
            "Kiểm tra công vụ từ 04 cuộc trở lên trong năm;",
            "Chỉ số cải cách hành chính của xã xếp hạng thứ 20 trở lên trong tỉnh.",
        ),
    ),
    (
        "2. Thủ tục hành chính",
        (
            "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn đạt trên 98%;",
            "Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 80%; tỷ lệ thanh toán trực tuyến đạt 60%;",
            "Mức độ hài lòng của người dân, tổ chức đạt từ 95% trở lên;",
            "Không để xảy ra tình trạng nhũng nhiễu, gây phiền hà cho người dân.",
        ),
    ),
    (
        "3. Tài chính công",
        ("Giải ngân vốn đầu tư công đạt 95% kế hoạch trở lên;",),
    ),
    (
        "4. Chính quyền điện tử, chính quyền số",
        ("100% hồ sơ công việc được xử lý và ký số trên môi trường mạng.",),
    ),
)

_COLUMNS = (
    Column("TT", 5),
    Column("Nội dung thực hiện", 34),
    Column("Sản phẩm, kết quả", 22),
    Column("Cơ quan chủ trì", 17),
    Column("Cơ quan phối hợp", 17),
    Column("Thời gian hoàn thành", 15),
)


def sample_plan() -> Document:
    """Kế hoạch 05/KH-UBND of the fictitious xã Suối Mây, tỉnh Đông Giang."""
    annexes = tuple(_annex(number, title, tasks) for number, (title, tasks) in enumerate(_ANNEXES, start=1))
    return Document(
        kind="KH",
        title="KẾ HOẠCH",
        letterhead=Letterhead(
            issuing_body=("ỦY BAN NHÂN DÂN", "XÃ SUỐI MÂY"),
            number_text="Số: 05/KH-UBND",
            place_date_text="Suối Mây, ngày 12 tháng 01 năm 2026",
        ),
        abstract="Cải cách hành chính nhà nước năm 2026 của xã Suối Mây",
        blocks=tuple(_body()),
        signature=Signature(
            position="PHÓ CHỦ TỊCH", name="Lò Văn Thinh", authority=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
        ),
        recipients=(
            "UBND tỉnh (b/c)",
            "Sở Nội vụ (b/c)",
            "Thường trực Đảng ủy, HĐND xã",
            "Các phòng, trung tâm thuộc xã",
            "Lưu: VT, VHXH",
        ),
        annexes=annexes,
        metadata=Metadata(title="Kế hoạch cải cách hành chính năm 2026", created=datetime(2026, 1, 12)),  # noqa: DTZ001
    )


def _body() -> list[Block]:
    blocks: list[Block] = [
        Paragraph(
            "Căn cứ Kế hoạch số 310/KH-UBND ngày 19 tháng 12 năm 2025 của UBND tỉnh Đông Giang về cải cách"
            " hành chính nhà nước tỉnh Đông Giang năm 2026;",
            Tone.BASIS,
        ),
        Paragraph("Ủy ban nhân dân xã Suối Mây ban hành Kế hoạch cải cách hành chính năm 2026 như sau:"),
        Heading("I. MỤC ĐÍCH, YÊU CẦU", 1),
        ListItem("Xây dựng nền hành chính gần dân, phục vụ người dân và hộ kinh doanh ngày càng tốt hơn."),
        ListItem("Mỗi nhiệm vụ có người chịu trách nhiệm, thời hạn và sản phẩm rõ ràng."),
        Heading("II. CHỈ TIÊU CỤ THỂ", 1),
    ]
    for title, targets in _TARGETS:
        blocks.append(Heading(title, 2))
        blocks += [ListItem(text) for text in targets]
    return [
        *blocks,
        Heading("III. NHIỆM VỤ TRỌNG TÂM", 1),
        Paragraph("Danh mục nhiệm vụ cụ thể tại các Phụ lục kèm theo Kế hoạch này."),
        Heading("IV. TỔ CHỨC THỰC HIỆN", 1),
        Heading("1. Chế độ báo cáo", 2),
        Paragraph(
            "Các phòng, trung tâm báo cáo hàng quý và báo cáo năm, gửi trong ngày 07 của tháng cuối quý về"
            " Phòng Văn hóa - Xã hội để tổng hợp, trình UBND xã báo cáo Sở Nội vụ."
        ),
        Heading("2. Phòng Văn hóa - Xã hội", 2),
        Paragraph("Theo dõi, đôn đốc, kiểm tra việc thực hiện; tham mưu tổng hợp báo cáo theo quy định."),
        Paragraph("Trên đây là Kế hoạch cải cách hành chính năm 2026 của xã Suối Mây./."),
    ]


def _annex(number: int, title: str, tasks: tuple[_Task, ...]) -> Annex:
    rows = tuple(
        Row(tuple(Cell(text) for text in (str(at), t.content, t.products, t.lead, t.coordination, t.time)))
        for at, t in enumerate(tasks, start=1)
    )
    return Annex(
        title.upper(),
        (Table(_COLUMNS, rows),),
        number=["I", "II", "III", "IV", "V", "VI", "VII"][number - 1],
        reference="(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của UBND xã Suối Mây)",
    )
