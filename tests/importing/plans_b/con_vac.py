"""Xã Cồn Vạc 2026 (.docx): a table under each heading of the body, numbers made by Word, times merged."""
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
    defects,
    every,
    ge,
    grid,
    ongoing,
    row,
    tasks_of,
)
from tests.importing.plans.word import Word
from tests.importing.plans_b.layout import MOTTO, month, quarter

_VP = "Văn phòng HĐND và UBND xã"
_VH = "Phòng Văn hóa - Xã hội xã"
_TT = "Trung tâm Phục vụ HCC xã"
_Y = 2026
_FIRST = (
    row(
        "the_che",
        "1",
        "Thống kê văn bản do UBND xã ban hành còn hiệu lực",
        "Danh mục văn bản",
        _VP,
        "Các phòng",
        "Quý I/2026",
        quarter(_Y, 1),
        order="#",
    ),
    row(
        "the_che",
        "2",
        "Đề nghị bãi bỏ văn bản chồng chéo",
        "Tờ trình đề nghị bãi bỏ",
        _VP,
        "Các phòng",
        "Quý I/2026",
        quarter(_Y, 1),
        order="#",
        time="^",
    ),
    row(
        "the_che",
        "3",
        "Cấp phát tờ gấp pháp luật cho ngư dân",
        "Tờ gấp",
        _VP,
        "Đồn Biên phòng",
        "Quý I/2026",
        quarter(_Y, 1),
        order="#",
        time="^",
    ),
    row(
        "the_che",
        "4",
        "Trả lời vướng mắc pháp lý của doanh nghiệp nuôi tôm",
        "Văn bản trả lời",
        _VP,
        "Phòng Kinh tế xã",
        "Khi có kiến nghị",
        EVENT,
        order="#",
    ),
)
_SECOND = (
    row(
        "tthc",
        "1",
        "Cắt giảm thời gian cấp giấy phép xây dựng nhà ở riêng lẻ",
        ("Tờ trình", "Quyết định phê duyệt quy trình"),
        _TT,
        "Phòng Kinh tế xã",
        "Tháng 5/2026",
        month(_Y, 5),
        order="#",
        products="- Tờ trình\n- Quyết định phê duyệt quy trình",
    ),
    row(
        "tthc",
        "2",
        "Bố trí quầy ưu tiên cho người khuyết tật",
        "Quầy ưu tiên",
        _TT,
        "Hội Chữ thập đỏ",
        "Trước 18/4/2026",
        day("2026-04-17"),
        order="#",
    ),
    row(
        "tthc",
        "3",
        "Gửi phiếu khảo sát qua mã QR sau mỗi lần giao dịch",
        "Báo cáo khảo sát",
        f"{_TT}; {_VH}",
        "Các thôn",
        "Hằng quý",
        every("quarterly"),
        order="#",
        leads="2",
    ),
)
_THIRD = (
    row(
        "chinh_quyen_so",
        "1",
        "Mở lớp “Bình dân học vụ số” tại các thôn ven biển",
        ("Kế hoạch", "Danh sách học viên", "Báo cáo kết quả"),
        _VH,
        "Đoàn Thanh niên; Hội Phụ nữ",
        "Tháng 6, tháng 7/2026",
        month(_Y, 6, 7),
        order="#",
    ),
    row(
        "chinh_quyen_so",
        "2",
        "Diễn tập ứng phó sự cố an toàn thông tin",
        "Kịch bản diễn tập",
        "Công an xã",
        _VH,
        "Quý IV/2026",
        quarter(_Y, 4),
        order="#",
    ),
    row(
        "chinh_quyen_so",
        "3",
        "Vận hành trang thông tin điện tử của xã",
        "Trang thông tin",
        _VH,
        "Các phòng",
        "Thường xuyên, liên tục",
        ongoing(_Y),
        order="#",
    ),
    row(
        "chinh_quyen_so",
        "4",
        "Theo dõi tàu cá bằng bản đồ số",
        "Bản đồ số",
        "Phòng Kinh tế xã",
        "Đồn Biên phòng",
        "Suốt năm 2026",
        all_year(_Y),
        order="#",
    ),
)


def _build(folder: Path) -> Path:
    word = Word()
    word.letterhead(
        ("ỦY BAN NHÂN DÂN", "XÃ CỒN VẠC", "Số: 25/KH-UBND"), (*MOTTO, "Cồn Vạc, ngày 05 tháng 02 năm 2026")
    )
    word.center("KẾ HOẠCH", "Triển khai công tác cải cách hành chính xã Cồn Vạc năm 2026")
    word.text(
        "Căn cứ Quyết định số 77/QĐ-UBND ngày 16/01/2026 của Chủ tịch UBND tỉnh Cà Mau về giao chỉ tiêu cải cách hành chính năm 2026, UBND xã Cồn Vạc ban hành Kế hoạch như sau:"
    )
    list_id = word.new_list(("upperRoman", "%1."), ("decimal", "%2."))
    head = (
        "STT",
        "Nội dung thực hiện",
        "Sản phẩm",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Hoàn thành trước/trong",
    )
    word.item(list_id, 0, "CẢI CÁCH THỂ CHẾ", bold=True)
    word.item(list_id, 1, "Chỉ tiêu: 100% văn bản được rà soát đúng kỳ.")
    word.item(list_id, 1, "Nhiệm vụ:")
    word.table(
        (head,),
        grid("order content products lead help time", _FIRST),
        counted=word.new_list(("decimal", "%1")),
    )
    word.item(list_id, 0, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", bold=True)
    word.item(
        list_id,
        1,
        "Chỉ tiêu: tỷ lệ đúng hạn đạt 99% trở lên; cắt giảm 50% thời gian cấp giấy phép xây dựng nhà ở riêng lẻ.",
    )
    word.item(list_id, 1, "Nhiệm vụ:")
    word.table(
        (head,),
        grid("order content products lead help time", _SECOND),
        counted=word.new_list(("decimal", "%1")),
    )
    word.item(list_id, 0, "XÂY DỰNG CHÍNH QUYỀN SỐ", bold=True)
    word.item(list_id, 1, "Chỉ tiêu: mở tối thiểu 06 lớp “Bình dân học vụ số”, mỗi lớp từ 30 người trở lên.")
    word.item(list_id, 1, "Nhiệm vụ:")
    word.table(
        (head,),
        grid("order content products lead help time", _THIRD),
        counted=word.new_list(("decimal", "%1")),
    )
    word.item(list_id, 0, "TỔ CHỨC THỰC HIỆN", bold=True)
    word.item(
        list_id,
        1,
        "Các phòng báo cáo Phòng Văn hóa - Xã hội xã trước ngày 17 hằng tháng để tổng hợp trình lãnh đạo UBND xã.",
    )
    word.item(
        list_id,
        1,
        "Phòng Văn hóa - Xã hội xã tham mưu UBND xã gửi Sở Nội vụ báo cáo quý, 6 tháng, 9 tháng, năm đúng hạn./.",
    )
    word.signature(
        ("- UBND tỉnh (để b/c);", "- Phòng, ban, ngành xã;", "- Lưu: VT, P.VHXH."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Trần Vạc Biển",
    )
    return word.save(folder / "con-vac.docx")


PLAN = SamplePlan(
    "con-vac.docx",
    _build,
    Expected(
        plan=ExpectedPlan(
            "Cồn Vạc",
            "Cà Mau",
            "25/KH-UBND",
            "2026-02-05",
            2026,
            2026,
            title="Triển khai công tác cải cách hành chính xã Cồn Vạc năm 2026",
            bases=("77/QĐ-UBND",),
            bases_count=1,
            signer=("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Vạc Biển"),
            recipients=("UBND tỉnh (để b/c)", "Phòng, ban, ngành xã", "Lưu: VT, P.VHXH"),
        ),
        tasks=tasks_of([*_FIRST, *_SECOND, *_THIRD]),
        targets=(
            ge("rà soát đúng kỳ", 100, area="the_che"),
            ge("tỷ lệ đúng hạn", 99, area="tthc"),
            ge("cắt giảm 50%", 50, area="tthc"),
            ge("06 lớp", 6, "lớp", area="chinh_quyen_so"),
            ge("30 người", 30, "người", area="chinh_quyen_so"),
        ),
        obligations=(
            ExpectedObligation("collect", "monthly", "trước ngày 17 hằng tháng"),
            ExpectedObligation("send", "quarterly"),
            ExpectedObligation("send", "half-yearly"),
            ExpectedObligation("send", "yearly"),
        ),
        **defects(),
    ),
)
