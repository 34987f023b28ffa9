"""Values with a unit of measure: asked for in a target section, or only told of the commune."""

import pytest

from cchc_desktop.importing.target_numbers import quantities


def _read(text: str) -> list[tuple[str, str | None]]:
    return [(str(found.value), found.unit) for found in quantities(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Địa bàn xã rộng 45 km2, cách trung tâm tỉnh 30 km",
        "Địa bàn rộng trên 45 km2, cách trung tâm tỉnh hơn 30 km",
        "Diện tích tự nhiên: 4.520 ha, trong đó đất nông nghiệp: 3.100 ha",
        "Toàn xã có diện tích tự nhiên khoảng 4.520 ha",
        "Hệ số lương: 2,34",
        "Hệ số phụ cấp chức vụ: 0,25",
        "Máy chủ 64 GB",
        "Xã nằm bên sông, 12 km đường thủy",
    ],
)
def test_a_value_that_describes_is_not_asked_for(text: str) -> None:
    assert _read(text) == []


def test_the_area_of_what_is_counted_is_not_asked_for() -> None:
    assert _read("Thẩm định 02 dự án với tổng diện tích 35 ha") == [("2", "dự án")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Trồng mới 20 ha cây ăn quả", "20", "ha"),
        ("Mở rộng 5 km đường liên thôn", "5", "km"),
        ("Bê tông hóa 3 km đường", "3", "km"),
        ("Sản lượng lúa 4.500 tấn", "4500", "tấn"),
        ("Tổng diện tích gieo trồng đạt 350 ha", "350", "ha"),
        ("Dung lượng lưu trữ tối thiểu 64 GB", "64", "GB"),
        ("Chỉ số hài lòng: 0,85", "0.85", None),
    ],
)
def test_a_value_worked_for_compared_or_stated_is(text: str, value: str, unit: str | None) -> None:
    assert _read(text) == [(value, unit)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Bố trí 03 bác sĩ trực tại trạm", "3", "bác sĩ"),
        ("Xây dựng ít nhất 01 cổng thông tin", "1", "cổng thông tin"),
        ("Lắp đặt 02 máy in", "2", "máy in"),
        ("Bố trí 02 ghế tại nơi chờ", "2", "ghế"),
        ("Lắp đặt 04 loa tuyên truyền", "4", "loa"),
        ("Xây dựng ít nhất 01 vườn mẫu", "1", "vườn mẫu"),
    ],
)
def test_a_noun_no_list_knows_is_taken_with_its_second_word(text: str, value: str, unit: str) -> None:
    assert _read(text) == [(value, unit)]
