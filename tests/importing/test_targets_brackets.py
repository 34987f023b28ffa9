"""Brackets: one that only tells of a year that was, one that says a number again in figures."""

from decimal import Decimal

import pytest

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing.draft import DraftTarget
from tests.importing.sources import draft


def numbers(text: str) -> list[DraftTarget]:
    found = draft("II. CHỈ TIÊU CỤ THỂ", f"- {text}").targets
    return [target for target in found if target.value is not None or target.min is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Nâng điểm chuyển đổi số của phường (năm 2025 phường đạt 64,2 điểm)",
        "Tiếp tục cải thiện mức độ hài lòng (năm 2024 toàn xã được 86,5%)",
        "Cải thiện vị trí trong bảng xếp hạng của tỉnh (năm 2025 xã ta xếp thứ 58)",
        "Giữ vững kết quả niêm yết thủ tục (giai đoạn 2021-2025 cả xã bình quân đạt 97%)",
        "Nâng cao tỷ lệ thanh toán trực tuyến (trong năm 2025, đơn vị chỉ đạt 31%)",
    ],
)
def test_what_a_bracket_tells_of_a_past_year_is_not_asked_for(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nâng điểm chuyển đổi số lên 75 điểm (năm 2025 phường đạt 64,2 điểm)", "75"),
        ("Nâng điểm chuyển đổi số (năm 2025 phường đạt 64,2 điểm), phấn đấu đạt 75 điểm", "75"),
        ("Tỷ lệ hồ sơ đúng hạn (năm 2026 toàn xã đạt 98%)", "98"),
    ],
)
def test_what_is_asked_for_beside_it_is(text: str, value: str) -> None:
    assert [target.value for target in numbers(text)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Có ít nhất một (01) mô hình dân vận khéo", 1, "mô hình"),
        ("Tổ chức tối thiểu hai (02) hội nghị đối thoại", 2, "hội nghị"),
        ("Mở ba ( 3 ) lớp tập huấn", 3, "lớp"),
        ("Mỗi thôn có năm (05) tin bài", 5, "tin bài"),
        ("Xây dựng mười hai (12) mô hình", 12, "mô hình"),
    ],
)
def test_a_count_in_words_with_its_figure_is_a_count(text: str, value: int, unit: str) -> None:
    found = numbers(text)
    assert [(target.comparator, target.value) for target in found] == [(Comparator.GE, Decimal(value))]
    assert found[0].unit == unit


def test_words_and_figure_that_contradict_each_other_give_no_number() -> None:
    assert numbers("Có ít nhất hai (03) mô hình dân vận khéo") == []


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Rút ngắn thời gian giải quyết ít nhất 12 thủ tục hành chính", Shape.COUNT),
        ("Cắt giảm chi phí tuân thủ tối thiểu 05 thủ tục hành chính", Shape.COUNT),
        ("Giảm thời hạn trả kết quả ở tối thiểu 06 thủ tục", Shape.COUNT),
        ("Nâng chất lượng phục vụ ở ít nhất 04 đơn vị", Shape.COUNT),
        ("Rút ngắn thời gian giải quyết ít nhất 02 ngày", Shape.CHANGE),
        ("Rút ngắn thời gian giải quyết ít nhất 30%", Shape.CHANGE),
        ("Giảm ít nhất 04 cuộc họp so với năm 2025", Shape.CHANGE),
        ("Giảm tối thiểu 02 đầu mối", Shape.CHANGE),
    ],
)
def test_so_many_things_whose_time_is_cut_are_counted(text: str, shape: Shape) -> None:
    assert [target.shape for target in numbers(text)] == [shape]
