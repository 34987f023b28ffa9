"""What one sentence of a plan asks for, number by number; sentences of our own making."""

from datetime import date
from decimal import Decimal
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.draft import DraftTarget
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.targets import extract_targets

Expected = tuple[str | None, str | None, str | None, str]


def targets_of(
    text: str, *headings: str, years: tuple[int | None, int | None] = (2026, 2026)
) -> tuple[DraftTarget, ...]:
    headings = headings or ("MỤC TIÊU, CHỈ TIÊU",)
    line = Line(
        text,
        "-",
        ("II",),
        heading=False,
        area=Area.TTHC,
        place=3,
        headings=headings,
        style="bullet-",
    )
    return extract_targets([line], [], years)


def brief(found: tuple[DraftTarget, ...]) -> list[Expected]:
    return [
        (
            f"{t.min}..{t.max}" if t.min is not None else (None if t.value is None else str(t.value)),
            t.comparator.value if t.comparator else None,
            t.unit,
            t.shape.value,
        )
        for t in found
    ]


RATE = "rate"
IN_TARGET_SECTION: list[tuple[str, list[Expected]]] = [
    ("100% hồ sơ được tiếp nhận đúng quy trình;", [("100", ">=", "%", RATE)]),
    ("Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt từ 98,5% trở lên.", [("98.5", ">=", "%", RATE)]),
    ("Tỷ lệ hài lòng của người dân đạt trên 95 %", [("95", ">", "%", RATE)]),
    ("Tỷ lệ hài lòng phải vượt 92%", [("92", ">", "%", RATE)]),
    ("Tỷ lệ hồ sơ quá hạn dưới 1%", [("1", "<", "%", RATE)]),
    ("Tỷ lệ hồ sơ phải bổ sung không quá 2%", [("2", "<=", "%", RATE)]),
    ("Tỷ lệ hồ sơ trả lại tối đa 3% tổng số hồ sơ", [("3", "<=", "%", RATE)]),
    ("Tỷ lệ hồ sơ trả lại ≤ 3%", [("3", "<=", "%", RATE)]),
    ("Ký số văn bản đạt ≥ 90%", [("90", ">=", "%", RATE)]),
    ("Ký số văn bản đạt >= 90 %", [("90", ">=", "%", RATE)]),
    ("Ký số văn bản > 90%", [("90", ">", "%", RATE)]),
    ("Thanh toán trực tuyến không thấp hơn 60%", [("60", ">=", "%", RATE)]),
    ("Thanh toán trực tuyến không dưới 60 phần trăm", [("60", ">=", "%", RATE)]),
    ("Thanh toán trực tuyến đạt ít nhất từ 60% trở lên", [("60", ">=", "%", RATE)]),
    ("Tối thiểu đạt 75% hồ sơ nộp trực tuyến", [("75", ">=", "%", RATE)]),
    ("Phần đầu 1 00% thôn có tổ công nghệ số", [("100", ">=", "%", RATE)]),
    ("80% viên chức trạm y tế có trình độ đại học trở lên", [("80", ">=", "%", RATE)]),
    ("100% hệ thống thông tin đạt cấp độ 3 được phê duyệt", [("100", ">=", "%", RATE)]),
    (
        "Số hóa hồ sơ đạt 100%; tỷ lệ khai thác lại dữ liệu đạt tối thiểu 55%, hồ sơ toàn trình đạt trên 70%",
        [("100", ">=", "%", RATE), ("55", ">=", "%", RATE), ("70", ">", "%", RATE)],
    ),
    (
        "95% hồ sơ nộp trực tuyến và 80% giao dịch thanh toán không dùng tiền mặt",
        [("95", ">=", "%", RATE), ("80", ">=", "%", RATE)],
    ),
    (
        "Đạt 90% hồ sơ trực tuyến, trong đó hồ sơ toàn trình đạt 60%",
        [("90", ">=", "%", RATE), ("60", ">=", "%", RATE)],
    ),
    ("Tổ chức 02 hội nghị tuyên truyền về CCHC", [("2", ">=", "hội nghị", "count")]),
    ("Tổ chức ít nhất hai cuộc đối thoại với người dân", [("2", ">=", "cuộc", "count")]),
    ("Có ba sáng kiến được công nhận cấp xã", [("3", ">=", "sáng kiến", "count")]),
    ("Có ít nhất một sáng kiến được áp dụng", [("1", ">=", "sáng kiến", "count")]),
    ("Đăng tải tối thiểu 24 tin, bài trên trang thông tin điện tử", [("24", ">=", "tin, bài", "count")]),
    ("Kiểm tra đột xuất từ 03 cuộc trở lên", [("3", ">=", "cuộc", "count")]),
    ("Tổ chức kiểm tra 04 (bốn) đơn vị trực thuộc", [("4", ">=", "đơn vị", "count")]),
    (
        "Xây dựng 02 mô hình và 01 sáng kiến về CCHC",
        [("2", ">=", "mô hình", "count"), ("1", ">=", "sáng kiến", "count")],
    ),
    ("Phát 1.250 tờ rơi tới các hộ dân", [("1250", ">=", "tờ rơi", "count")]),
    ("Giảm 05 thủ tục hành chính nội bộ", [("5", ">=", "thủ tục hành chính", "change")]),
    ("Thu ngân sách trên địa bàn đạt 12,5 tỷ đồng", [("12.5", ">=", "tỷ đồng", "count")]),
    ("Thời gian chờ làm thủ tục không quá 15 phút", [("15", "<=", "phút", "count")]),
    ("Chỉ số CCHC của xã đạt từ 85 điểm trở lên", [("85", ">=", "điểm", "count")]),
    ("Chỉ số CCHC xếp hạng thứ 20 trở lên toàn tỉnh", [("20", "<=", "thứ hạng", "rank")]),
    ("Chỉ số chuyển đổi số đứng thứ 12/65 xã, phường", [("12", "<=", "thứ hạng", "rank")]),
    ("Phấn đấu nằm trong top 10 của tỉnh", [("10", "<=", "thứ hạng", "rank")]),
    ("Chỉ số CCHC thuộc nhóm 15 xã dẫn đầu toàn tỉnh", [("15", "<=", "thứ hạng", "rank")]),
    ("Nâng xếp hạng tăng ít nhất 02 bậc so với năm 2025", [("2", ">=", "bậc", "change")]),
    ("Mức độ chuyển đổi số của xã đạt cấp độ 2", [("2", ">=", "cấp độ", "level")]),
    ("Hệ thống phòng họp đạt tối thiểu mức 3", [("3", ">=", "cấp độ", "level")]),
    ("Chuyển đổi số đạt cấp độ … (theo hướng dẫn của tỉnh)", [(None, ">=", "cấp độ", "level")]),
    ("Không có hồ sơ quá hạn", [("0", "=", "hồ sơ", "zero")]),
    ("0 hồ sơ trễ hạn trong năm", [("0", "=", "hồ sơ", "zero")]),
    ("Tỷ lệ hồ sơ trễ hạn 0%", [("0", "=", "%", "zero")]),
    ("Không để xảy ra tình trạng tiêu cực trong tiếp công dân", [("0", "=", None, "zero")]),
    ("Cắt giảm tối thiểu 25% thời gian giải quyết", [("25", ">=", "%", "change")]),
    ("Giảm thời gian giải quyết TTHC tối thiểu 30%", [("30", ">=", "%", "change")]),
    ("Tiết kiệm 10% chi thường xuyên", [("10", ">=", "%", "change")]),
    ("Giảm 15% số cuộc họp so với cùng kỳ", [("15", ">=", "%", "change")]),
    (
        "Cắt giảm ít nhất 20% giấy tờ; 20% thời gian; 20% chi phí đi lại",
        [("20", ">=", "%", "change"), ("20", ">=", "%", "change"), ("20", ">=", "%", "change")],
    ),
    ("Nâng tỷ lệ hồ sơ trực tuyến lên 85%", [("85", ">=", "%", RATE)]),
    ("Tăng tỷ lệ thanh toán trực tuyến từ 24% lên 88%", [("88", ">=", "%", RATE)]),
    ("Giảm tỷ lệ hồ sơ quá hạn từ 5% xuống dưới 2%", [("2", "<", "%", RATE)]),
    ("Giảm tỷ lệ hồ sơ quá hạn xuống còn 1%", [("1", "<=", "%", RATE)]),
    ("Tỷ lệ tự chủ tài chính từ 16% đến 18%", [("16..18", None, "%", "range")]),
    ("Tỷ lệ tự chủ đạt 40 - 50%", [("40..50", None, "%", "range")]),
    ("Tổ chức từ 02 đến 03 lớp tập huấn", [("2..3", None, "lớp", "range")]),
    ("15/15 thôn có tổ công nghệ số cộng đồng", [("100", ">=", "%", RATE)]),
    ("1.250/1.300 hồ sơ (96,2%) được số hóa", [("96.2", ">=", "%", RATE)]),
    ("100% (12/12 đơn vị) được kiểm tra", [("100", ">=", "%", RATE)]),
    ("Thuộc nhóm dẫn đầu các xã trong tỉnh", [(None, None, None, "qualitative")]),
    ("Chỉ số hài lòng tăng so với năm 2025", [(None, ">", None, "relative")]),
    ("Duy trì và nâng cao xếp hạng chỉ số CCHC", [(None, None, None, "relative")]),
    (
        "Tỷ lệ đúng hạn đạt 99%, hạn chế tối đa hồ sơ quá hạn",
        [("99", ">=", "%", RATE), (None, None, None, "qualitative")],
    ),
    (
        "100% hồ sơ theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 được đánh giá",
        [("100", ">=", "%", RATE)],
    ),
    ("Tỷ lệ hồ sơ trực tuyến đạt 80% (năm 2025 đạt 72,5%)", [("80", ">=", "%", RATE)]),
    ("Hiện nay đạt 60%, phấn đấu năm 2026 đạt 75% hồ sơ trực tuyến", [("75", ">=", "%", RATE)]),
    (
        "Tỷ lệ số hóa, tái sử dụng, thanh toán trực tuyến lần lượt đạt 100%, 60%, 50%",
        [("100", ">=", "%", RATE), ("60", ">=", "%", RATE), ("50", ">=", "%", RATE)],
    ),
]

IN_TARGET_SECTION += [
    ("Tỷ lệ hồ sơ phải trả lại thấp hơn 4%", [("4", "<", "%", RATE)]),
    (
        "Chỉ số CCHC (PAR INDEX) đạt trên 85%, Chỉ số hài lòng (SIPAS) đạt trên 87%",
        [("85", ">", "%", RATE), ("87", ">", "%", RATE)],
    ),
    (
        "Kiểm tra ít nhất 01 lần/năm đối với 100% cơ quan, đơn vị",
        [("1", ">=", "lần", "count"), ("100", ">=", "%", RATE)],
    ),
    ("Có 12/12 thôn (đạt 100%) thành lập tổ công nghệ số", [("100", ">=", "%", RATE)]),
    (
        "Tỷ lệ bồi dưỡng đạt 100%, cao hơn 5% so với năm 2025",
        [("100", ">=", "%", RATE), ("5", ">=", "%", "change")],
    ),
    (
        "Tinh giản ít nhất 5% biên chế sự nghiệp, 2% biên chế hành chính so với năm 2025",
        [("5", ">=", "%", "change"), ("2", ">=", "%", "change")],
    ),
    ("Xếp hạng từ thứ 10 đến thứ 15 toàn tỉnh", [("10..15", None, "thứ hạng", "range")]),
    ("Số hồ sơ đất đai trễ hạn không quá 05 hồ sơ/năm", [("5", "<=", "hồ sơ", "count")]),
    ("Không có hồ sơ bị trả lại quá hai lần", [("0", "=", "hồ sơ", "zero")]),
    ("Tổ chức 1 hội nghị sơ kết, 1 hội nghị tổng kết", [("1", ">=", "hội nghị", "count")] * 2),
    ("Tỷ lệ người dân có tài khoản định danh mức độ 2 đạt 90%", [("90", ">=", "%", RATE)]),
    ("Đảm bảo 100% TTHC được công khai trong 01 ngày làm việc", [("100", ">=", "%", RATE)]),
    ("Giai đoạn 2021-2025 toàn xã đạt 88%; năm 2026 đạt 92%", [("92", ">=", "%", RATE)]),
    ("Mỗi tổ liên gia có ít nhất 04 thành viên", [("4", ">=", "thành viên", "count")]),
    ("Vận động tối thiểu 06 đoàn viên hỗ trợ người dân", [("6", ">=", "đoàn viên", "count")]),
    ("Chỉ số chuyển đổi số đứng từ hạng 30 trở lên", [("30", "<=", "thứ hạng", "rank")]),
    ("Lãnh đạo xã tiếp công dân ít nhất 02 ngày/tháng", [("2", ">=", "ngày", "count")]),
    ("Thời gian tiếp nhận mỗi hồ sơ không quá 15 phút", [("15", "<=", "phút", "count")]),
    ("9/12 thôn có mạng không dây; phấn đấu hết năm đạt 12/12 thôn", [("100", ">=", "%", RATE)]),
    ("Tỷ lệ công việc thực hiện đạt 95% trở lên", [("95", ">=", "%", RATE)]),
    ("Xây dựng mới 02 mô hình trả kết quả tại nhà", [("2", ">=", "mô hình", "count")]),
    ("8/12 thôn đạt chuẩn văn hóa số", [("8", ">=", "thôn", "count")]),
    ("Không để công chức vi phạm kỷ luật", [("0", "=", "công chức", "zero")]),
    ("Không để hồ sơ nào bị thất lạc", [("0", "=", "hồ sơ", "zero")]),
]

IN_TARGET_SECTION += [
    ("Chỉ số DTI xếp hạng trong nhóm 40 xã, phường", [("40", "<=", "thứ hạng", "rank")]),
    ("Xếp hạng SIPAS vào nhóm 25 địa phương", [("25", "<=", "thứ hạng", "rank")]),
    ("Xếp hạng từ thứ 44 trở lên trong 98 xã, phường", [("44", "<=", "thứ hạng", "rank")]),
    ("Chỉ số chuyển đổi số thuộc nhóm 30 xã, phường", [("30", "<=", "thứ hạng", "rank")]),
    (
        "Mở 03 lớp tập huấn cho trưởng ấp đạt 100% số ấp",
        [("3", ">=", "lớp", "count"), ("100", ">=", "%", RATE)],
    ),
    ("Sáp nhập nhóm 12 xã thành 03 xã", [("12", ">=", "xã", "count"), ("3", ">=", "xã", "count")]),
    ("Giải ngân 05 dự án chuyển tiếp đạt trên 88%", [("88", ">", "%", RATE)]),
    (
        "Giải ngân 05 dự án chuyển tiếp, số hóa đạt 88%",
        [("5", ">=", "dự án", "count"), ("88", ">=", "%", RATE)],
    ),
    ("Số văn bản phải đính chính quá 02 lần: 0 văn bản", [("0", "=", "văn bản", "zero")]),
    ("Số lần bổ sung hồ sơ không quá 01 lần", [("1", "<=", "lần", "count")]),
    ("Công chức nói được ít nhất 02 thứ tiếng địa phương", [("2", ">=", "thứ tiếng", "count")]),
    ("Kiểm tra công vụ tại 03 cơ quan, đơn vị", [("3", ">=", "cơ quan, đơn vị", "count")]),
    ("Tổ chức khảo sát sự hài lòng tại 05 thôn", [("5", ">=", "thôn", "count")]),
    ("Kiểm tra việc tiếp dân đối với 02 phòng chuyên môn", [("2", ">=", "phòng chuyên môn", "count")]),
    ("Kiểm tra 06 lượt tại 03 đơn vị", [("6", ">=", "lượt", "count")]),
    ("Nâng cao chất lượng phục vụ tại 11 thôn", [(None, None, None, "qualitative")]),
    ("Không để nợ đọng trong chi đầu tư", [("0", "=", None, "zero")]),
    ("Không phát sinh khiếu kiện đông người", [("0", "=", None, "zero")]),
    (
        "Thu ngân sách đạt 100% dự toán, không để thất thoát tài sản công",
        [("100", ">=", "%", RATE), ("0", "=", None, "zero")],
    ),
    ("Chi thường xuyên đúng chế độ; không còn nợ đọng", [("0", "=", None, "zero")]),
    ("Không để người dân phải chờ lâu", [(None, None, None, "qualitative")]),
    ("Số hóa đạt 72% (chỉ tiêu tỉnh giao 68%)", [("72", ">=", "%", RATE)]),
    ("Hài lòng đạt trên 94% (kế hoạch giao: trên 92%)", [("94", ">", "%", RATE)]),
    ("Tỷ lệ thanh toán trực tuyến (tỉnh giao 45%)", [("45", ">=", "%", RATE)]),
    ("Lắp đặt tối thiểu 03 hòm thư góp ý tại trụ sở", [("3", ">=", "hòm thư", "count")]),
]

NO_NUMBER_ANYWHERE = [
    "Thực hiện Nghị quyết số 76/NQ-CP và Nghị quyết số 49-NQ/TU của Tỉnh ủy",
    "Duy trì Hệ thống quản lý chất lượng TCVN ISO 9001:2015",
    "Triển khai Đề án 06 trên địa bàn xã",
    "Vận hành mô hình chính quyền địa phương 02 cấp",
    "Tiếp nhận phản ánh 24/24 giờ, 7 ngày trong tuần",
    "Cung cấp dịch vụ công trực tuyến mức độ 3, 4",
    "Thực hiện Chỉ thị 43 và Chỉ thị số 17/CT-TTg",
    "Rà soát thủ tục có thời hạn từ 03 ngày trở lên",
    "Liên hệ số điện thoại 0912345678 để được hướng dẫn",
    "Triển khai đồng bộ 06 lĩnh vực cải cách hành chính",
    "Tập trung 07 nhiệm vụ trọng tâm",
    "Kinh phí thực hiện 20 triệu đồng từ ngân sách xã",
    "Báo cáo trước ngày 10/12 hằng năm",
    "Thực hiện trong thời hạn 05 ngày làm việc",
    "Năm 2025 đạt 92,5% hồ sơ đúng hạn",
    "Quy định tỷ lệ phần trăm (%) phân chia khoản thu",
    "Hưởng ứng cuộc thi “100% hồ sơ không giấy”",
    "Triển khai 06 nội dung cải cách hành chính theo chương trình tổng thể",
    "Gửi báo cáo định kỳ 06 tháng và 01 năm",
    "Thực hiện Kế hoạch giai đoạn 2026-2030 của tỉnh",
    "Tổ công tác gồm 09 cán bộ, công chức",
    "Vận hành bộ phận phục vụ với 05 quầy, 12 công chức làm việc",
    "Sáu tháng đầu năm đạt 93,4% hồ sơ đúng hạn",
    "Theo Luật số 63/2025/QH15 và Nghị định 118/2025/NĐ-CP",
    "Phát huy kết quả đạt được năm 2025 (đứng thứ 12/60 xã; hài lòng 90,5%)",
    "Khắc phục việc thanh toán trực tuyến còn thấp (mới đạt 38,4%)",
    "Tỷ lệ hồ sơ nộp từ xa đã đạt 61%",
]

IN_TASKS: list[tuple[str, list[Expected]]] = [
    ("Niêm yết công khai 100% thủ tục hành chính", [("100", ">=", "%", RATE)]),
    ("Đẩy mạnh thanh toán trực tuyến phí, lệ phí (đạt trên 75%)", [("75", ">", "%", RATE)]),
    ("Tham mưu xây dựng 01 sáng kiến cải cách hành chính", [("1", ">=", "sáng kiến", "count")]),
    ("Kiểm tra ít nhất 02 đơn vị trong năm", [("2", ">=", "đơn vị", "count")]),
    ("Mở 02 lớp tập huấn cho công chức các thôn", [("2", ">=", "lớp", "count")]),
    ("Không có hồ sơ trễ hạn do lỗi chủ quan", [("0", "=", "hồ sơ", "zero")]),
    ("Phối hợp với 12 thôn trên địa bàn tuyên truyền", []),
    (
        "Thu ngân sách của xã đạt 9,4 tỷ đồng, tăng 6% so với năm trước",
        [("9.4", ">=", "tỷ đồng", "count"), ("6", ">=", "%", "change")],
    ),
    ("Vận động 2.300 lượt hội viên quét mã đánh giá", [("2300", ">=", "lượt", "count")]),
    (
        "Mỗi ấp có 01 tổ công nghệ số từ 04 đến 06 thành viên",
        [("1", ">=", "tổ công nghệ số", "count"), ("4..6", None, "thành viên", "range")],
    ),
    ("Từng chỉ số thành phần có 01 đầu mối theo dõi", [("1", ">=", "đầu mối", "count")]),
    ("Xã thu hồi 1,2 tỷ đồng và bố trí 300 triệu đồng mua máy", []),
    ("Trụ sở ở số 15 đường Trần Phú, điện thoại 02053 812345", []),
    ("Mỗi tổ gồm cán bộ của 04 thôn", []),
    ("Xã có 15 thôn, mỗi thôn có 01 nhà văn hóa", []),
    ("Nhắc nhở đơn vị nộp chậm từ 03 lần trở lên", []),
    ("Kiểm điểm công chức có từ 02 văn bản sai thể thức trở lên", []),
    ("Hồ sơ phải bổ sung quá 01 lần thì báo cáo lãnh đạo", []),
    ("Ban hành các văn bản chỉ đạo, điều hành", []),
    ("Xã có 15 thôn và 03 trường học", []),
    ("Duy trì giao ban 01 lần/tuần", []),
    ("Trường hợp hồ sơ quá hạn trên 30% thì kiểm điểm người đứng đầu", []),
    ("Ưu tiên thủ tục có tần suất trên 50 hồ sơ/năm", []),
    ("Không xếp loại tốt đối với công chức có từ 02 hồ sơ trễ hạn trở lên", []),
    ("Kiện toàn Tổ công tác gồm 15 thành viên", []),
    ("Bồi dưỡng trong 02 ngày cho công chức", []),
    ("Giải quyết giảm từ 10 ngày xuống còn 07 ngày làm việc", [("7", "<=", "ngày làm việc", "count")]),
]


@pytest.mark.parametrize(("sentence", "expected"), IN_TARGET_SECTION, ids=[s for s, _ in IN_TARGET_SECTION])
def test_a_sentence_of_a_target_section_gives_its_numbers(sentence: str, expected: list[Expected]) -> None:
    assert brief(targets_of(sentence)) == expected


@pytest.mark.parametrize("sentence", NO_NUMBER_ANYWHERE)
@pytest.mark.parametrize("heading", ["MỤC TIÊU CỤ THỂ", "NHIỆM VỤ VÀ GIẢI PHÁP"])
def test_numbers_that_are_nothing_to_reach_are_left_alone(sentence: str, heading: str) -> None:
    assert [t for t in brief(targets_of(sentence, heading)) if t[0] is not None] == []


@pytest.mark.parametrize(("sentence", "expected"), IN_TASKS, ids=[s for s, _ in IN_TASKS])
def test_outside_target_sections_only_numbers_count(sentence: str, expected: list[Expected]) -> None:
    assert brief(targets_of(sentence, "NHIỆM VỤ VÀ GIẢI PHÁP")) == expected
    task = extract_targets([], [(sentence, Area.CHUNG, "Phụ lục I, TT 2", 8)], (2026, 2026))
    assert brief(task) == expected
    assert {t.where for t in task} <= {"Phụ lục I, TT 2"}


def test_a_short_item_that_ends_its_sentence_is_no_heading() -> None:
    text = "Viết tối thiểu 18 tin, bài về cải cách hành chính."
    head = Line(
        text, "+", ("II", "1"), heading=True, area=Area.CHI_DAO, place=3,
        headings=("CHỈ TIÊU", "Chỉ đạo, điều hành"), style="bullet+",
    )  # fmt: skip
    assert brief(extract_targets([head], [], (2026, 2026))) == [("18", ">=", "tin, bài", "count")]


def test_decimals_keep_their_exact_value() -> None:
    (found,) = targets_of("Tỷ lệ đạt trên 98,75%")
    assert found.value == Decimal("98.75")


def test_what_a_number_is_compared_with_when_and_for_whom_is_kept() -> None:
    (cut,) = targets_of("Giảm bình quân 7% chi trực tiếp so với giai đoạn 2021-2025")
    assert cut.baseline == "giai đoạn 2021-2025"
    (rise,) = targets_of("Tăng tỷ lệ thanh toán từ 24% lên 88%")
    assert rise.baseline == "24%"
    (asked,) = targets_of("Tỷ lệ xử lý đạt từ 90% trở lên (nếu có kiến nghị)")
    assert asked.condition == "nếu có kiến nghị"
    (spent,) = targets_of("Giải ngân đạt 80% trở lên (số ước đến 31/01 năm liền kề năm đánh giá)")
    assert spent.measured_on == date(2027, 1, 31)
    (each,) = targets_of("Mỗi đơn vị đăng ký ít nhất 01 sáng kiến")
    assert each.per_unit == "mỗi đơn vị"
    (later,) = targets_of("Đến năm 2030, 100% thôn có mạng băng rộng", years=(2026, 2030))
    assert (later.year_from, later.year_to) == (2026, 2030)
    (better,) = targets_of("Nguồn lực đầu tư tại xã tăng so với năm 2025")
    assert (better.value, better.baseline) == (None, "năm 2025")


@pytest.mark.parametrize(("above", "below"), [(("II", "1"), ("II", "1.1")), (("1",), ("1.2", "a"))])
def test_a_phase_holds_for_the_decimal_numbers_below_it(
    above: tuple[str, ...], below: tuple[str, ...]
) -> None:
    phase = Line("Giai đoạn 2026 - 2027", "1", above, True, Area.CHUNG, 1, ("MỤC TIÊU",), "number1")
    text = "Tối thiểu 58% phản ánh được trả lời trước hạn"
    asked = Line(text, "-", below, False, Area.TTHC, 2, ("MỤC TIÊU",), "bullet-")
    behind = asked._replace(path=(*above[:-1], "11.1"), place=3)
    found = extract_targets([phase, asked, behind], [], (2026, 2030))
    assert [(one.year_from, one.year_to) for one in found] == [(2026, 2027), (2026, 2030)]


def test_the_duties_of_a_unit_are_its_own() -> None:
    headings = ("TỔ CHỨC THỰC HIỆN", "Phòng Kinh tế:")
    (found,) = targets_of("Xây dựng 01 sáng kiến về cải cách tài chính công", *headings)
    assert found.per_unit == "Phòng Kinh tế"
    (common,) = targets_of("Xây dựng 01 sáng kiến", "TỔ CHỨC THỰC HIỆN", "Các phòng chuyên môn")
    assert common.per_unit is None


@pytest.mark.parametrize("label", ["Mục tiêu", "Các chỉ tiêu chủ yếu", "Mục tiêu cụ thể"])
def test_the_label_of_a_sentence_is_no_part_of_its_target(label: str) -> None:
    found = targets_of(f"{label}: 100% thôn có tổ hòa giải; trên 90% công chức ký số", "NHIỆM VỤ")
    assert [t.text for t in found] == ["100% thôn có tổ hòa giải", "trên 90% công chức ký số"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("98% hồ sơ đúng hạn", "trong đó lĩnh vực đất đai, xây dựng đạt tối thiểu 88%"),
        ("98% hồ sơ đúng hạn", "tỷ lệ hài lòng của người dân, tổ chức đạt trên 93%"),
        ("Hồ sơ trực tuyến đạt 82%", "hồ sơ thuộc lĩnh vực hộ tịch, chứng thực đạt 96%"),
        ("Hồ sơ trực tuyến đạt 82%", "hồ sơ của nhóm bảo trợ, người có công đạt 96%"),
        ("Hồ sơ trực tuyến đạt 82%", "xây dựng 02 mô hình"),
    ],
)
def test_a_list_of_nouns_with_one_number_stays_whole(first: str, second: str) -> None:
    assert [t.text for t in targets_of(f"{first}, {second}")] == [first, second]


def test_each_number_carries_its_own_words() -> None:
    found = targets_of("- Ký số đạt 100%; thanh toán trực tuyến đạt 60%, trong đó lĩnh vực thuế đạt 80%.")
    assert [t.text for t in found] == [
        "Ký số đạt 100%",
        "thanh toán trực tuyến đạt 60%",
        "trong đó lĩnh vực thuế đạt 80%",
    ]
    both = targets_of("Văn bản đến xử lý sớm đạt 35%, sớm và đúng ngày đạt từ 97% trở lên")
    assert [t.text for t in both] == ["Văn bản đến xử lý sớm đạt 35%", "sớm và đúng ngày đạt từ 97% trở lên"]
    rest = targets_of("Ký số đạt 90%, cao hơn các năm và tỷ lệ số hóa đạt 80%")
    assert rest[1].text == "tỷ lệ số hóa đạt 80%"
    (subject,) = targets_of("Mức độ hài lòng về y tế; mức độ hài lòng về giáo dục đạt tối thiểu 90%")
    assert subject.text == "Mức độ hài lòng về y tế; mức độ hài lòng về giáo dục đạt tối thiểu 90%"


def test_a_cell_of_the_greatest_length_is_read_in_seconds() -> None:
    long = "Tỷ lệ hồ sơ giải quyết đạt 98% và 02 cuộc " * 760
    started = monotonic()
    found = extract_targets([], [(long[:32767], Area.CHUNG, "TT 1", 0)], (2026, 2026))
    assert len(found) > 1000
    assert monotonic() - started < 8


@given(st.text(alphabet="từ đến 0129%.,;()-–/ đạtkhôngcótrênlêntrởcuộc", max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_fail(text: str) -> None:
    for found in targets_of(text):
        assert found.text
        assert (found.min is None) == (found.max is None)
