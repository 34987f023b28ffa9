"""What plans tell of the year that was, and what they ask for measured against it."""

import pytest

from tests.importing.test_targets_grammar import Expected, brief, targets_of

WORK = "NHIỆM VỤ VÀ GIẢI PHÁP"
ONLY_TOLD = [
    "Tỷ lệ đúng hạn năm 2025 đạt 95%, tăng 5% so với năm trước",
    "Tỷ lệ hồ sơ trực tuyến năm 2025 đạt 78,5%, vượt 8,5% so với mức tỉnh giao",
    "Tỷ lệ hài lòng năm 2025 đạt 95%, cao hơn 3% so với mục tiêu đề ra",
    "Hồ sơ nộp trực tuyến chiếm 72%, tăng 12% so với cùng kỳ năm trước",
    "Tính đến ngày 15/12/2025, tỷ lệ hồ sơ trực tuyến của xã đạt 82%; tỷ lệ số hóa đạt 75,5%",
    "Tổng số 1.250 hồ sơ, trong đó 1.240 hồ sơ đúng hạn, đạt 99,2%",
    "Tổng số hồ sơ tiếp nhận là 1.250 hồ sơ, giải quyết đúng hạn 99,2%",
    "Trong năm, UBND xã tiếp nhận 1.250 hồ sơ; đã giải quyết 1.240 hồ sơ, tỷ lệ 99,2%",
    "Theo kết quả công bố, chỉ số hài lòng của xã đạt 83,2%, xếp thứ 18/75",
    "Một số chỉ tiêu còn thấp như tỷ lệ thanh toán trực tuyến chỉ đạt 35%",
    "Nhiều chỉ tiêu đạt thấp: thanh toán trực tuyến 35%, số hóa 40%",
    "Tỷ lệ thanh toán trực tuyến còn thấp (35%)",
    "Tỷ lệ thanh toán trực tuyến chưa đạt 50% theo yêu cầu",
    "Tuy nhiên mới chỉ có 45% hồ sơ thanh toán trực tuyến",
    "Tuy đạt 92% nhưng vẫn thấp hơn bình quân chung của tỉnh (95%)",
    "Bình quân chung toàn tỉnh là 95%",
    "Giai đoạn 2021-2025, xã đã giảm 12% chi phí",
    "Do 40% người dân chưa có điện thoại thông minh, cần hỗ trợ tại chỗ",
    "Với 65% dân số ở vùng sâu, việc nộp hồ sơ trực tuyến còn khó khăn",
    "Toàn xã hiện có 62% dân số trong độ tuổi lao động",
    "Hằng tháng công bố danh sách đơn vị có hồ sơ quá hạn trên 2%",
    "Tỷ lệ số hóa kết quả còn thấp, tăng 4% so với năm 2025",
    "Cần khắc phục những chỉ tiêu còn thấp: thanh toán trực tuyến 32%, số hóa 41%",
    "Tỷ lệ nộp hồ sơ qua mạng đạt rất thấp, dưới 30%",
    "Năm 2025 công nhận 02 mô hình, nâng tổng số mô hình của xã lên 09 mô hình",
    "Xã có 62% hộ làm nông nghiệp",
    "Toàn xã có 38% dân số là đồng bào dân tộc thiểu số",
    "Mỗi ngày tiếp nhận 30 hồ sơ như năm 2025",
    "Công chức không giải quyết quá 02 hồ sơ đến hạn bị nhắc nhở bằng văn bản",
    "Chuyển đổi vị trí công tác: 04 người",
    "Vị trí việc làm: 18",
    "Xếp hạng các phòng chuyên môn: 02 lần/năm",
]
ASKED_IN_WORK: list[tuple[str, list[Expected]]] = [
    (
        "Khắc phục tình trạng thanh toán trực tuyến thấp (dưới 40%), phấn đấu đạt tối thiểu 60%",
        [("60", ">=", "%", "rate")],
    ),
    ("Nâng tỷ lệ chứng thực điện tử còn thấp lên 45%", [("45", ">=", "%", "rate")]),
    ("Cải thiện tỷ lệ số hóa còn thấp, năm 2026 đạt 65%", [("65", ">=", "%", "rate")]),
    ("Tỷ lệ văn bản trả lại ở mức rất thấp, dưới 0,4%", [("0.4", "<", "%", "rate")]),
    ("Khắc phục các nội dung đạt thấp, đưa chỉ số của xã tăng 03 bậc so với năm 2025", [
        ("3", ">=", "bậc", "change"),
    ]),
    ("Năm 2025 đạt 88%, nâng lên 93%", [("93", ">=", "%", "rate")]),
    ("Năm 2025, xã số hóa 71% hồ sơ và năm nay nâng lên 86%", [("86", ">=", "%", "rate")]),
    ("Tổ chức 03 lớp bồi dưỡng giống như năm 2025", [("3", ">=", "lớp", "count")]),
    ("Tuyên truyền 20 tin, bài như năm 2025", [("20", ">=", "tin, bài", "count")]),
    ("Đến hết năm 2026, xã có 85% hộ dân dùng mạng cáp quang", [("85", ">=", "%", "rate")]),
    ("Công an xã có 100% hồ sơ căn cước đúng hạn", [("100", ">=", "%", "rate")]),
    ("Toàn xã có 100% văn bản đi được ký số", [("100", ">=", "%", "rate")]),
    ("Thủ tục mới có hiệu lực được niêm yết 100%", [("100", ">=", "%", "rate")]),
    ("Thuộc nhóm 4/8 xã dẫn đầu tỉnh", [("4", "<=", "thứ hạng", "rank")]),
    ("Tỷ lệ chưa đạt còn dưới 4%", [("4", "<", "%", "rate")]),
    ("Tỷ lệ này năm 2025 đạt 80%, tăng ít nhất 5% trong năm 2026", [("5", ">=", "%", "change")]),
    ("Đã tiếp nhận 1.250 hồ sơ năm 2025, phấn đấu đúng hạn đạt 99%", [("99", ">=", "%", "rate")]),
    ("Tỷ lệ hài lòng năm 2026 cao hơn năm 2025 ít nhất 2%", [("2", ">=", "%", "change")]),
    ("Phấn đấu đạt và vượt mức 78% của năm 2025", [("78", ">=", "%", "rate")]),
    ("Hiện có 7/11 nhà văn hóa có mạng, phấn đấu 11/11 nhà văn hóa có mạng", [("100", ">=", "%", "rate")]),
    ("Phấn đấu đạt 15/19 tiêu chí nâng cao", [("15", ">=", "tiêu chí", "count")]),
    ("Đảm bảo 24/24 cơ quan, đơn vị, thôn thực hiện", [("100", ">=", "%", "rate")]),
    ("Thực hiện Kế hoạch số 12/KH-UBND của tỉnh, ký số 100% văn bản đi", [("100", ">=", "%", "rate")]),
    ("Phấn đấu toàn xã có 62% dân số dùng chữ ký số", [("62", ">=", "%", "rate")]),
    ("24 tin, bài; 12 lượt phát thanh/tháng", [
        ("24", ">=", "tin, bài", "count"), ("12", ">=", "lượt", "count"),
    ]),
    ("Thi tìm hiểu: 01 cuộc", [("1", ">=", "cuộc", "count")]),
    ("Không để tỷ lệ hồ sơ quá hạn vượt quá 1%", [("1", "<=", "%", "rate")]),
    ("Không để tỷ lệ hồ sơ trả lại trên 2% tổng số", [("2", "<=", "%", "rate")]),
    ("Không để hồ sơ quá hạn; trường hợp quá hạn phải xin lỗi 100%", [
        ("0", "=", "hồ sơ", "zero"), ("100", ">=", "%", "rate"),
    ]),
]  # fmt: skip
ASKED: list[tuple[str, list[Expected]]] = [
    ("Tỷ lệ đúng hạn đạt 98%. Năm 2025 xã đã đạt 97%, tăng 2% so với năm 2024", [("98", ">=", "%", "rate")]),
    ("Tỷ lệ đúng hạn đạt 98%, tăng 1,6% so với năm 2025", [
        ("98", ">=", "%", "rate"), ("1.6", ">=", "%", "change"),
    ]),
    ("Tỷ lệ đúng hạn đạt 96% năm 2025, tăng lên 98% năm 2026", [("98", ">=", "%", "rate")]),
    ("Tỷ lệ hài lòng đạt 92% trở lên, cao hơn năm 2025 ít nhất 2%", [
        ("92", ">=", "%", "rate"), ("2", ">=", "%", "change"),
    ]),
    ("Cao hơn năm 2025 từ 1,5 điểm trở lên", [("1.5", ">=", "điểm", "change")]),
    ("Duy trì tỷ lệ đã đạt 100% văn bản ký số", [("100", ">=", "%", "rate")]),
    ("Giữ vững kết quả đạt 100% của năm 2025 về niêm yết thủ tục", [("100", ">=", "%", "rate")]),
    ("Tỷ lệ hài lòng không thấp hơn mức 92,4% của năm 2025", [("92.4", ">=", "%", "rate")]),
    ("6 tháng đầu năm đạt 50%, cả năm đạt 100% kế hoạch", [
        ("50", ">=", "%", "rate"), ("100", ">=", "%", "rate"),
    ]),
    ("Giải ngân: 6 tháng đầu năm đạt 50%; cả năm đạt 100% kế hoạch", [
        ("50", ">=", "%", "rate"), ("100", ">=", "%", "rate"),
    ]),
    ("6 tháng đầu năm đã đạt 50%; cả năm đạt 100% kế hoạch", [("100", ">=", "%", "rate")]),
    ("Tỷ lệ hài lòng năm sau cao hơn năm trước ít nhất 1%", [("1", ">=", "%", "change")]),
    ("Chỉ số cải cách hành chính tăng bậc so với năm 2025 (xếp thứ 45/96)", [(None, ">", None, "relative")]),
    ("Mặc dù năm 2025 đạt 92%, cần duy trì trên 90%", [("90", ">", "%", "rate")]),
    ("Nâng xếp hạng chuyển đổi số lên ít nhất 5 bậc", [("5", ">=", "bậc", "change")]),
    ("Đứng trong số 15/75 xã, phường có kết quả tốt nhất", [("15", "<=", "thứ hạng", "rank")]),
    ("Tỷ lệ trễ hạn dưới 0,5% (tương đương không quá 10 hồ sơ)", [("0.5", "<", "%", "rate")]),
    ("Tỷ lệ giải ngân (%): 95", [("95", ">=", "%", "rate")]),
    ("Mức độ hài lòng (%) ≥ 92; tỷ lệ trả lại (%) không quá 1,5", [
        ("92", ">=", "%", "rate"), ("1.5", "<=", "%", "rate"),
    ]),
    ("Năm 2025, xã đạt 97% hồ sơ, xếp thứ 12/30, năm 2026 phấn đấu đạt 98%", [("98", ">=", "%", "rate")]),
    ("Đạt cấp độ 3 về an toàn thông tin đối với 02 hệ thống", [("3", ">=", "cấp độ", "level")]),
    ("Đưa tỷ lệ hồ sơ giấy xuống 5%", [("5", "<=", "%", "rate")]),
    ("Tăng điểm chỉ số từ 82,5 điểm lên 85 điểm", [("85", ">=", "điểm", "count")]),
    ("Thời gian đăng ký kinh doanh không quá 01 ngày làm việc", [("1", "<=", "ngày làm việc", "count")]),
    ("Hồ sơ đúng hạn: 97,5% → 99%", [("99", ">=", "%", "rate")]),
    ("Số thủ tục quá hạn 5% -> 2%", [("2", "<=", "%", "rate")]),
    ("Tỷ lệ giải ngân (%): 95%", [("95", ">=", "%", "rate")]),
    ("Cải thiện các nội dung còn thấp, đưa chỉ số PAR INDEX đạt 87 điểm", [("87", ">=", "điểm", "count")]),
    ("Năm 2025 đạt 88%, kế hoạch giao 93%", [("93", ">=", "%", "rate")]),
    ("Năm 2025 có 01 sáng kiến, tiếp tục công nhận 02 sáng kiến", [("2", ">=", "sáng kiến", "count")]),
    ("Chuyển đổi vị trí công tác: 04 người", [("4", ">=", "người", "count")]),
    ("Bố trí công chức tại các vị trí: 02 người", [("2", ">=", "người", "count")]),
    ("Công bố xếp hạng hằng tháng: 12 lần", [("12", ">=", "lần", "count")]),
    ("Xếp hạng sản phẩm OCOP: 02 sản phẩm", [("2", ">=", "sản phẩm", "count")]),
    ("Thứ hạng của xã: 15 trở lên", [("15", "<=", "thứ hạng", "rank")]),
    ("Vị trí của xã trên bảng xếp hạng: 18/96", [("18", "<=", "thứ hạng", "rank")]),
]  # fmt: skip


@pytest.mark.parametrize("sentence", ONLY_TOLD)
def test_what_is_told_of_the_year_that_was_asks_for_nothing(sentence: str) -> None:
    assert brief(targets_of(sentence, WORK)) == []


@pytest.mark.parametrize(("sentence", "expected"), ASKED_IN_WORK, ids=[s for s, _ in ASKED_IN_WORK])
def test_what_work_asks_for_beside_what_was_is_read(sentence: str, expected: list[Expected]) -> None:
    assert brief(targets_of(sentence, WORK)) == expected


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[s for s, _ in ASKED])
def test_what_is_measured_against_the_year_that_was_is_asked_for(
    sentence: str, expected: list[Expected]
) -> None:
    assert brief(targets_of(sentence)) == expected


def test_the_year_that_a_rise_is_measured_against_is_its_baseline() -> None:
    (found,) = targets_of("Tỷ lệ hài lòng cao hơn năm 2025 ít nhất 2%")
    assert found.baseline == "năm 2025"
