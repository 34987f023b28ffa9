"""Targets as communes also write them: behind a colon, with units of measure, beside what is only told."""

import pytest

from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.document import Paragraph, Source
from cchc_desktop.importing.outline import outline
from cchc_desktop.importing.targets import extract_targets
from tests.importing.test_targets_grammar import Expected, brief, targets_of

YEARS = (2026, 2026)

IN_TARGET_SECTION: list[tuple[str, list[Expected]]] = [
    ("Tốc độ mạng nội bộ: 45 Mb/s.", [("45", ">=", "Mb/s", "count")]),
    ("Trồng cây phân tán: 12 ha/năm", [("12", ">=", "ha", "count")]),
    ("Sản lượng chè búp tươi: 1.640 tấn; sản lượng mật ong: 9 tấn", [
        ("1640", ">=", "tấn", "count"), ("9", ">=", "tấn", "count"),
    ]),
    ("Tổng đàn trâu bò đạt 2.350 con", [("2350", ">=", "con", "count")]),
    ("Diện tích rau an toàn 35 ha", [("35", ">=", "ha", "count")]),
    ("Chiều dài đường hoa: 3,5 km", [("3.5", ">=", "km", "count")]),
    ("Số bộ hồ sơ mẫu in sẵn: 40 tập", [("40", ">=", "tập", "count")]),
    ("Số thôn đạt chuẩn nếp sống mới: 05/11 thôn", [("5", ">=", "thôn", "count")]),
    ("Số phòng học có màn hình: 06 phòng", [("6", ">=", "phòng", "count")]),
    ("Giá trị sản xuất dịch vụ: 218,4 tỷ đồng", [("218.4", ">=", "tỷ đồng", "count")]),
    ("Thu nhập bình quân đầu người: 62 triệu đồng/năm", [("62", ">=", "triệu đồng", "count")]),
    ("Thắp sáng đường liên thôn từ 45 bóng trở lên", [("45", ">=", "bóng", "count")]),
    ("Sửa từ 02 đến 03 tuyến (1,8 km) đường thôn", [("2..3", None, "tuyến", "range")]),
    ("Làm mới từ 04 đến 06 đoạn mương", [("4..6", None, "đoạn", "range")]),
    ("Tỷ lệ tăng thu ngân sách so năm trước: 8% trở lên", [("8", ">=", "%", "change")]),
    ("Tỷ lệ hồ sơ giấy giảm bình quân/năm: trên 12%", [("12", ">", "%", "change")]),
    ("Tỷ lệ tăng số hồ sơ trực tuyến: 6,5%", [("6.5", ">=", "%", "change")]),
    ("Về cắt giảm thủ tục: 95% hồ sơ được rút ngắn thời gian", [("95", ">=", "%", "rate")]),
    ("Về giảm nghèo: đạt 90% kế hoạch", [("90", ">=", "%", "rate")]),
    ("Tối thiểu 35% hồ sơ được tiếp nhận, trả kết quả trực tuyến ở mức độ 4", [("35", ">=", "%", "rate")]),
    ("Phấn đấu đến hết năm 2026 không còn hộ chưa có tài khoản", [("0", "=", "hộ", "zero")]),
    (
        "Có 95% thôn đạt chuẩn và không còn thôn trắng sóng di động",
        [("95", ">=", "%", "rate"), ("0", "=", "thôn", "zero")],
    ),
    (
        "Mỗi tháng 02 tin, bài; hằng quý 01 phóng sự; mỗi năm 01 hội thi",
        [("2", ">=", "tin, bài", "count"), ("1", ">=", "phóng sự", "count"), ("1", ">=", "hội thi", "count")],
    ),
    ("Chỉ số chuyển đổi số (DTI) đạt 0,68 trở lên", [("0.68", ">=", None, "count")]),
    ("Chỉ số chuyển đổi số trên 0,7; hoàn thành đúng hạn", [("0.7", ">", None, "count")]),
    ("Đạt tối thiểu 07/9 tiêu chí xã số", [("7", ">=", "tiêu chí", "count")]),
    ("Phấn đấu 40% số ấp (4/10 ấp) có tổ số hóa", [("40", ">=", "%", "rate")]),
    ("90% công chức được xếp loại hoàn thành tốt", [("90", ">=", "%", "rate")]),
    (
        "Chỉ số CCHC đạt trên 82 điểm, xếp loại Tốt, thuộc nhóm 25 xã dẫn đầu",
        [("82", ">", "điểm", "count"), ("25", "<=", "thứ hạng", "rank")],
    ),
    ("100% hồ sơ trễ hạn thì phải có văn bản xin lỗi", [("100", ">=", "%", "rate")]),
    ("Tỷ lệ hồ sơ được rút ngắn ít nhất 02 ngày đạt 55%", [("55", ">=", "%", "rate")]),
    ("Nâng xếp hạng từ vị trí thứ 52 lên vị trí thứ 36", [("36", "<=", "thứ hạng", "rank")]),
    ("Tăng hạng chỉ số DTI từ 52 (năm 2025) lên 36", [("36", "<=", "thứ hạng", "rank")]),
    ("Cơ cấu lao động: nông nghiệp chiếm 38%", [("38", ">=", "%", "rate")]),
    ("So với mức 92% của năm 2025, phấn đấu đạt 96%.", [("96", ">=", "%", "rate")]),
    ("Tỷ lệ hồ sơ đúng hạn: 92% năm 2025, 96% năm 2026.", [("96", ">=", "%", "rate")]),
    ("Tỷ lệ hồ sơ đúng hạn đạt 92% của năm 2025 và 96% năm 2026.", [("96", ">=", "%", "rate")]),
    ("Tỷ lệ hồ sơ đúng hạn: 92% (2025), 96% (2026)", [("96", ">=", "%", "rate")]),
    ("Tỷ lệ hồ sơ đúng hạn: 2025: 92%; 2026: 96%", [("96", ">=", "%", "rate")]),
    ("Tăng 4% so với 92% của năm 2025", [("4", ">=", "%", "change")]),
    ("Tăng 5% (so với năm 2025)", [("5", ">=", "%", "change")]),
    ("Kết quả năm 2025 đạt 92%, năm 2026 phấn đấu đạt 96% hồ sơ", [("96", ">=", "%", "rate")]),
    ("Trên cơ sở kết quả năm 2025, phấn đấu đạt 96% hồ sơ", [("96", ">=", "%", "rate")]),
    ("Hoàn thiện 01 báo cáo năm 2025", [("1", ">=", "báo cáo", "count")]),
    ("Tỷ lệ ký số: văn bản đi 100%; văn bản nội bộ: 95%.", [
        ("100", ">=", "%", "rate"), ("95", ">=", "%", "rate"),
    ]),
]  # fmt: skip

ONLY_TOLD = [
    "Mỗi xóm có 03 hộ nghèo được tặng thẻ bảo hiểm y tế",
    "Mỗi tổ dân phố có 40 hộ sử dụng chung một trạm biến áp",
    "Xã có 12 mô hình đang hoạt động",
    "Từ ngày 01/7/2025 đến nay, xã đã tiếp nhận 1.240 hồ sơ, trong đó 905 hồ sơ trực tuyến, đạt tỷ lệ 73%",
    "Trong 9 tháng đã trả kết quả 860 hồ sơ; trong đó 852 hồ sơ trước hạn, đạt trên 99%",
    "Đến nay tỷ lệ số hóa đạt 88%; tỷ lệ thanh toán trực tuyến đạt 46,5%",
    "Năm 2025, xã hoàn thành 14/14 chỉ tiêu; thu ngân sách đạt 108,2% dự toán",
    "Kết quả: chỉ số cải cách hành chính của xã đạt 84,5 điểm, xếp thứ 21/95, tăng 6 bậc so với năm 2024",
    "Ngày 06/4/2025, Sở Nội vụ đã công bố chỉ số của xã; xếp thứ 21/95 xã, phường; chỉ số hài lòng đạt 83,1%",
    "Kết quả: chỉ số đạt 84,5 điểm; hoàn thành mục tiêu nhiệm kỳ, đứng thứ 02 trong 06 xã của cụm",
    "Cụ thể, UBND xã đã tiếp nhận 2.977 hồ sơ, tỷ lệ đúng hạn đạt 99,4%; số hóa kết quả đạt 65,3%",
    "Thu ngân sách ước đạt 7,1 tỷ đồng, đạt 104% kế hoạch",
    "Tỷ lệ hộ nghèo giảm còn 3,76%, giảm 1,17% so với năm 2024",
    "Cuối năm 2025, xã được đánh giá cao, xếp hạng 14/48 xã, phường",
    "Hỗ trợ 30% kinh phí mua máy ký số cho trưởng xóm",
    "Miễn 100% lệ phí khi nộp hồ sơ trực tuyến",
    "Phòng không đạt 75% chỉ tiêu thì không xét thi đua",
    "Tỷ lệ dưới 65% xếp loại yếu; từ 65% đến dưới 75% xếp loại trung bình",
    "Hộ làm nghề rừng chiếm 21,4% tổng số hộ của xã",
    "Theo khảo sát có 85% người dân hài lòng",
    "Hiện còn 15% hồ sơ giấy chưa số hóa",
    "Nhìn chung 90% cán bộ có trình độ đại học",
    "Kinh phí thực hiện 250 triệu đồng, trong đó ngân sách xã 60%, ngân sách tỉnh hỗ trợ 40%",
    "Lệ phí là 50.000 đồng, được giảm 30%",
    "Việc rà soát đã cắt giảm 15 TTHC, giảm 20% thời gian",
    "Các đơn vị có tỷ lệ dưới 70% phải giải trình",
    "Đến nay xã đã tiếp nhận 1.310 hồ sơ. Trong đó, 96% hồ sơ trước hạn. Tỷ lệ số hóa đã đạt 81%",
    "Đến nay xã đã tiếp nhận 1.310 hồ sơ. Tỷ lệ hồ sơ trước hạn đạt 97,4%",
    "Trong 9 tháng năm 2026 đã trả 860 hồ sơ; đạt 99% số hồ sơ",
]


@pytest.mark.parametrize(("sentence", "expected"), IN_TARGET_SECTION, ids=[s for s, _ in IN_TARGET_SECTION])
def test_a_sentence_of_a_target_section_gives_its_numbers(sentence: str, expected: list[Expected]) -> None:
    assert brief(targets_of(sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2025 đạt 95% hồ sơ đúng hạn.",
        "Tỷ lệ hồ sơ đúng hạn đạt 92% năm 2025",
        "Tỷ lệ hồ sơ đúng hạn 92% (số liệu năm 2025)",
        "Xếp thứ 40/99 năm 2025",
        "Chỉ số CCHC đạt 90 điểm năm 2025",
        "Kinh phí: 250 triệu đồng từ nguồn ngân sách xã",
        "Số điện thoại: 0912345678 liên hệ bộ phận một cửa",
        "Thời gian thực hiện: từ tháng 3 đến tháng 6",
        "Hỗ trợ 50% chi phí cho học viên tham gia lớp học",
    ],
)
def test_what_a_target_section_only_tells_is_no_wish_either(sentence: str) -> None:
    assert brief(targets_of(sentence)) == []


@pytest.mark.parametrize("sentence", ONLY_TOLD)
def test_what_a_plan_only_tells_asks_for_nothing(sentence: str) -> None:
    assert brief(targets_of(sentence, "NHIỆM VỤ VÀ GIẢI PHÁP")) == []
    assert brief(extract_targets([], [(sentence, Area.CHUNG, "TT 1", 2)], YEARS)) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Mỗi thôn vận động ít nhất 03 hộ nghèo cài đặt ứng dụng", [("3", ">=", "hộ", "count")]),
        ("Rà soát thủ tục mà xã đã ban hành, cắt giảm 20% thời gian", [("20", ">=", "%", "change")]),
        ("Số hóa kết quả đã giải quyết đạt 80%", [("80", ">=", "%", "rate")]),
        ("Hiện nay mới đạt 45%; nâng tỷ lệ thanh toán trực tuyến lên 80%", [("80", ">=", "%", "rate")]),
        ("Đến nay 5 thôn chưa có mạng; lắp đặt tại 100% thôn", [("100", ">=", "%", "rate")]),
        (
            "Mỗi tháng 02 tin, bài; hằng quý 01 phóng sự",
            [("2", ">=", "tin, bài", "count"), ("1", ">=", "phóng sự", "count")],
        ),
        ("Giảm 10% số cuộc họp so với năm 2025", [("10", ">=", "%", "change")]),
        ("Qua kết quả kiểm tra, xử lý 100% vi phạm", [("100", ">=", "%", "rate")]),
        ("Đến nay đạt 61%; năm 2026 phấn đấu đạt 70% hồ sơ trực tuyến", [("70", ">=", "%", "rate")]),
        ("Từ ngày 01/3 đến ngày 30/6, kiểm tra 100% đơn vị", [("100", ">=", "%", "rate")]),
        ("Phấn đấu hồ sơ trực tuyến chiếm trên 80% tổng số hồ sơ", [("80", ">", "%", "rate")]),
        ("Qua khảo sát, tỷ lệ hài lòng đạt 90% trở lên", [("90", ">=", "%", "rate")]),
        ("Hiện còn 15% hồ sơ giấy; số hóa 100% hồ sơ giấy trong năm tới", [("100", ">=", "%", "rate")]),
        ("Việc số hóa hồ sơ đã giải quyết đạt 80%", [("80", ">=", "%", "rate")]),
        ("Kinh phí chi thường xuyên tiết kiệm 10%", [("10", ">=", "%", "change")]),
        ("100% đơn vị phải báo cáo đúng hạn", [("100", ">=", "%", "rate")]),
        ("Tỷ lệ văn bản điện tử chiếm trên 98%", [("98", ">", "%", "rate")]),
        ("Đưa tỷ lệ hồ sơ trực tuyến chiếm 70% tổng số hồ sơ", [("70", ">=", "%", "rate")]),
        (
            "Năm 2025 đạt 80% hồ sơ. Tỷ lệ hồ sơ trực tuyến đạt từ 90% trở lên.",
            [("90", ">=", "%", "rate")],
        ),
        ("Năm 2025 đạt 80% hồ sơ; tỷ lệ số hóa đạt trên 90%.", [("90", ">", "%", "rate")]),
        ("Hiện nay, thực hiện 100% văn bản điện tử.", [("100", ">=", "%", "rate")]),
        (
            "Từ ngày 01/7/2025 đến nay, xã đã tiếp nhận 3.000 hồ sơ. Duy trì tỷ lệ đúng hạn trên 98%.",
            [("98", ">", "%", "rate")],
        ),
        ("Theo số liệu tỉnh giao, tỷ lệ thanh toán năm 2026 đạt 85%.", [("85", ">=", "%", "rate")]),
        (
            "Hiện nay tỷ lệ này là 60%. Trong năm tới, đạt 80% hồ sơ thanh toán trực tuyến.",
            [("80", ">=", "%", "rate")],
        ),
        ("Trong cùng kỳ, tỷ lệ đạt 90%; giữ vững 95% hồ sơ đúng hạn.", [("95", ">=", "%", "rate")]),
        ("Trung tâm đã được giao, thực hiện đạt 98% hồ sơ đúng hạn.", [("98", ">=", "%", "rate")]),
    ],
)
def test_what_is_asked_for_beside_what_is_told_is_read(sentence: str, expected: list[Expected]) -> None:
    assert brief(targets_of(sentence, "NHIỆM VỤ VÀ GIẢI PHÁP")) == expected


@pytest.mark.parametrize(
    "heading", ["SỰ CẦN THIẾT BAN HÀNH KẾ HOẠCH", "CƠ SỞ PHÁP LÝ VÀ CƠ SỞ THỰC TIỄN", "BỐI CẢNH, THUẬN LỢI"]
)
def test_the_part_that_says_why_a_plan_is_needed_asks_for_nothing(heading: str) -> None:
    assert targets_of("Tỷ lệ hồ sơ trực tuyến đạt 71,3%, đứng thứ 18 toàn tỉnh", heading) == ()


@pytest.mark.parametrize("title", ["Về kinh tế", "Các chỉ tiêu chủ yếu đến năm 2026", "Chỉ tiêu cụ thể"])
def test_the_name_of_a_group_of_targets_is_no_wish(title: str) -> None:
    assert targets_of(title) == ()


def test_the_second_number_keeps_its_whole_subject() -> None:
    found = targets_of("Số hóa đạt 85%, đồng thời nâng mức hài lòng của người dân, doanh nghiệp lên 92%")
    assert [t.text for t in found] == [
        "Số hóa đạt 85%",
        "nâng mức hài lòng của người dân, doanh nghiệp lên 92%",
    ]


@pytest.mark.parametrize("title", ["Các chỉ tiêu chủ yếu (giai đoạn 2026-2030)", "Chỉ tiêu cụ thể năm 2026"])
def test_a_plain_line_that_names_targets_heads_what_stands_below(title: str) -> None:
    texts = ("I. NỘI DUNG", "Phần mở đầu của mục này.", title, "(1) Số lớp tập huấn cho thôn: 04 lớp.")
    source = Source("a.txt", "txt", tuple(Paragraph(text, place) for place, text in enumerate(texts)))
    assert brief(extract_targets(outline(source), [], YEARS)) == [("4", ">=", "lớp", "count")]
