"""Đặc khu Hòn Sếu 2026 (.pdf): tables over several pages, header repeated, rows cut by the end of a page; clean."""
# ruff: noqa: E501 -- a plan's sentences read better unbroken

from pathlib import Path

from tests.importing.plans.model import (
    EVENT,
    Expected,
    ExpectedObligation,
    ExpectedPlan,
    SamplePlan,
    all_year,
    day,
    every,
    ge,
    grid,
    gt,
    ongoing,
    row,
    span,
    tasks_of,
    zero,
)
from tests.importing.plans.paper import Paper

_VP = "Văn phòng đặc khu"
_NV = "Phòng Nội vụ - Văn xã"
_KT = "Phòng Kinh tế biển"
_TT = "Trung tâm Phục vụ hành chính công"
_ALL = "Các phòng, trung tâm thuộc đặc khu"
_ROWS = (
    "I. Cải cách thể chế",
    row(
        "the_che",
        "1",
        "Xây dựng quy chế phối hợp giữa chính quyền đặc khu với lực lượng biên phòng, cảng vụ trong tiếp nhận và giải quyết hồ sơ của tàu cá, tàu dịch vụ; quy định rõ đầu mối, thời hạn trả lời và cách xử lý khi hai bên có ý kiến khác nhau",
        ("Dự thảo quy chế", "Quyết định ban hành quy chế"),
        _VP,
        "Đồn Biên phòng Hòn Sếu; Cảng vụ",
        "Quý II/2026",
        span("2026-04-01", "2026-06-30"),
    ),
    row(
        "the_che",
        "2",
        "Rà soát quy định riêng áp dụng trên đảo để kiến nghị cấp có thẩm quyền sửa đổi khi không còn phù hợp với tổ chức chính quyền hai cấp",
        "Báo cáo rà soát kèm kiến nghị",
        _VP,
        _ALL,
        "Đến hết ngày 30/9/2026",
        day("2026-09-30"),
    ),
    row(
        "the_che",
        "3",
        "Đối thoại giữa lãnh đạo đặc khu với ngư dân về chính sách bảo vệ nguồn lợi thủy sản",
        "Biên bản đối thoại",
        _KT,
        "Hội Nông dân đặc khu",
        "6 tháng đầu năm 2026",
        span("2026-01-01", "2026-06-30"),
    ),
    "II. Cải cách thủ tục hành chính",
    row(
        "tthc",
        "4",
        "Tổ chức tổ lưu động tiếp nhận hồ sơ tại các thôn xa trung tâm và trên các đảo nhỏ vào ngày tàu ra, bảo đảm người dân không phải đi lại quá một lần cho mỗi thủ tục",
        ("Lịch lưu động", "Sổ theo dõi hồ sơ", "Hình ảnh hoạt động"),
        _TT,
        "Đoàn Thanh niên đặc khu",
        "Hằng tháng",
        every("monthly"),
    ),
    row(
        "tthc",
        "5",
        "Niêm yết bảng phí, lệ phí bằng hai thứ tiếng cho khách du lịch",
        "Bảng niêm yết",
        _TT,
        _KT,
        "Tháng 3/2026",
        span("2026-03-01", "2026-03-31"),
    ),
    row(
        "tthc",
        "6",
        "Liên thông việc cấp giấy phép xây dựng với xác nhận ranh giới đất để người dân chỉ nộp một bộ hồ sơ",
        "Quy trình liên thông",
        _TT,
        _KT,
        "Trong quý III/2026",
        span("2026-07-01", "2026-09-30"),
    ),
    "III. Cải cách tổ chức bộ máy",
    row(
        "bo_may",
        "7",
        "Sắp xếp lại các trạm, đội trực thuộc theo chỉ đạo của cấp trên",
        "Đề án sắp xếp",
        _NV,
        _ALL,
        "Theo chỉ đạo của Ủy ban nhân dân tỉnh",
        EVENT,
    ),
    row(
        "bo_may",
        "8",
        "Ban hành quy định về ủy quyền giải quyết công việc khi lãnh đạo đi công tác đất liền",
        "Quyết định ủy quyền",
        _NV,
        _VP,
        "Tháng 3-4/2026",
        span("2026-03-01", "2026-04-30"),
    ),
    "IV. Cải cách chế độ công vụ",
    row(
        "cong_vu",
        "9",
        "Luân phiên công chức ra làm việc tại các đảo nhỏ và bảo đảm chế độ phụ cấp theo quy định hiện hành",
        ("Phương án luân phiên", "Danh sách công chức"),
        _NV,
        _KT,
        "Cả năm 2026",
        all_year(2026),
    ),
    row(
        "cong_vu",
        "10",
        "Bồi dưỡng tiếng Anh giao tiếp cho công chức tiếp xúc với khách nước ngoài",
        "Chứng nhận hoàn thành khóa học",
        _NV,
        _TT,
        "Tháng 6-8/2026",
        span("2026-06-01", "2026-08-31"),
    ),
    "V. Cải cách tài chính công",
    row(
        "tai_chinh",
        "11",
        "Khoán chi điện, nước, nhiên liệu tàu công vụ cho từng phòng",
        "Quy chế chi tiêu nội bộ",
        _KT,
        _ALL,
        "Trước ngày 01/4/2026",
        day("2026-03-31"),
    ),
    row(
        "tai_chinh",
        "12",
        "Công khai việc sử dụng kinh phí hỗ trợ ngư dân gặp thiên tai, bao gồm danh sách người nhận, mức nhận và nguồn kinh phí, tại trụ sở và nhà văn hóa các thôn",
        "Danh sách công khai",
        _KT,
        "Ủy ban Mặt trận Tổ quốc đặc khu",
        "Thường xuyên",
        ongoing(2026),
    ),
    "VI. Xây dựng chính quyền số",
    row(
        "chinh_quyen_so",
        "13",
        "Lắp đặt thiết bị truyền dẫn dự phòng để hệ thống một cửa không bị gián đoạn khi cáp biển gặp sự cố",
        "Biên bản nghiệm thu",
        _VP,
        "Doanh nghiệp viễn thông",
        "Quý IV/2026",
        span("2026-10-01", "2026-12-31"),
    ),
    row(
        "chinh_quyen_so",
        "14",
        "Cập nhật dữ liệu tàu cá lên cơ sở dữ liệu dùng chung",
        "Dữ liệu được cập nhật",
        _KT,
        _VP,
        "Hằng tuần",
        every("weekly"),
    ),
    row(
        "chinh_quyen_so",
        "15",
        "Phổ cập chữ ký số cá nhân cho chủ tàu và hộ kinh doanh trên đảo thông qua các buổi hướng dẫn trực tiếp tại bến cảng, nhà văn hóa và nơi lưu trú của ngư dân",
        ("Kế hoạch hướng dẫn", "Danh sách người được cấp chữ ký số"),
        _TT,
        "Đoàn Thanh niên đặc khu",
        "Năm 2026",
        span("2026-01-01", "2026-12-31"),
    ),
)


def _build(folder: Path) -> Path:
    paper = Paper(cell_size=13)
    paper.letterhead(
        ("ỦY BAN NHÂN DÂN", "<b>ĐẶC KHU HÒN SẾU</b>", "_______", "Số: 21/KH-UBND"),
        (
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "________________",
            "Hòn Sếu, ngày 05 tháng 02 năm 2026",
        ),
    )
    paper.center("KẾ HOẠCH", "Cải cách hành chính năm 2026 của đặc khu Hòn Sếu")
    paper.text(
        "Căn cứ Nghị quyết số 77/NQ-HĐND ngày 10/12/2025 của Hội đồng nhân dân tỉnh Hải Sơn về nhiệm vụ phát triển kinh tế - xã hội năm 2026;",
        "Căn cứ Kế hoạch số 402/KH-UBND ngày 24/12/2025 của Ủy ban nhân dân tỉnh Hải Sơn về cải cách hành chính năm 2026;",
        "Ủy ban nhân dân đặc khu Hòn Sếu ban hành Kế hoạch cải cách hành chính năm 2026, cụ thể như sau:",
    )
    paper.head("I. MỤC TIÊU", "1. Mục tiêu chung")
    paper.text(
        "- Đưa dịch vụ công đến gần người dân trên đảo, giảm chi phí đi lại vào đất liền cho ngư dân và hộ kinh doanh, đồng thời giữ vững kỷ cương của bộ máy."
    )
    paper.head("2. Chỉ tiêu cụ thể")
    paper.text(
        "- Trên 96% hồ sơ được giải quyết đúng hạn, trong đó hồ sơ của ngư dân được ưu tiên xử lý ngay trong ngày khi đủ điều kiện.",
        "- Tổ chức tối thiểu 12 chuyến lưu động tiếp nhận hồ sơ tại các thôn xa và các đảo nhỏ.",
        "- Phấn đấu 70% hộ kinh doanh có tài khoản thanh toán điện tử; 85% chủ tàu được cấp chữ ký số.",
        "- Không để xảy ra trường hợp công chức gây khó khăn cho người dân.",
        "- Giảm tối thiểu 10% chi phí hội họp so với năm 2025.",
    )
    paper.head("II. NHIỆM VỤ VÀ GIẢI PHÁP")
    paper.text(
        "Thực hiện các nhiệm vụ được phân công tại Phụ lục kèm theo Kế hoạch này. Người đứng đầu các phòng, trung tâm chịu trách nhiệm về tiến độ và chất lượng công việc."
    )
    paper.head("III. TỔ CHỨC THỰC HIỆN")
    paper.text(
        "Các phòng, trung tâm báo cáo kết quả hằng tháng về Phòng Nội vụ - Văn xã chậm nhất ngày 25 hằng tháng. Phòng Nội vụ - Văn xã tổng hợp, tham mưu Ủy ban nhân dân đặc khu báo cáo Sở Nội vụ./."
    )
    paper.signature(
        ("- Ủy ban nhân dân tỉnh (để b/c);", "- Sở Nội vụ;", "- Các phòng, trung tâm;", "- Lưu: VT, NVVX."),
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        "Tạ Quốc Khơi",
    )
    paper.page(below=20)
    paper.center("PHỤ LỤC", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")
    paper.table(
        (
            "TT",
            "Nội dung công việc",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Thời gian thực hiện",
            "Sản phẩm",
        ),
        grid("order content lead help time products", _ROWS),
        (11, 52, 25, 25, 26, 26),
    )
    return paper.save(folder / "hon-seu.pdf")


PLAN = SamplePlan(
    "hon-seu.pdf",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Hòn Sếu",
            "Hải Sơn",
            "21/KH-UBND",
            "2026-02-05",
            2026,
            2026,
            title="Cải cách hành chính năm 2026 của đặc khu Hòn Sếu",
            bases=("77/NQ-HĐND", "402/KH-UBND"),
            bases_count=2,
            signer=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Tạ Quốc Khơi"),
            recipients=(
                "Ủy ban nhân dân tỉnh (để b/c)",
                "Sở Nội vụ",
                "Các phòng, trung tâm",
                "Lưu: VT, NVVX",
            ),
        ),
        tasks=tasks_of(_ROWS),
        targets=(
            gt("giải quyết đúng hạn", 96),
            ge("chuyến lưu động", 12, "chuyến"),
            ge("tài khoản thanh toán điện tử", 70),
            ge("cấp chữ ký số", 85),
            zero("gây khó khăn cho người dân"),
            ge("chi phí hội họp", 10),
        ),
        obligations=(ExpectedObligation("collect", "monthly", "chậm nhất ngày 25 hằng tháng"),),
    ),
)
