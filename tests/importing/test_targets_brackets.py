"""What a bracket only tells of a year that was."""

from decimal import Decimal

import pytest

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
