"""Values with a unit of measure: asked for in a target section, or only told of the commune."""

import pytest

from cchc_desktop.importing.target_numbers import quantities
from tests.importing.test_targets_grammar import Expected, brief, targets_of


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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Điểm chuyển đổi số: ≥ 0,75", [("0.75", ">=", "điểm", "count")]),
        ("Chỉ số DTI ≥ 0,7", [("0.7", ">=", None, "count")]),
        ("Chỉ số SIPAS: 90%; DTI: 0,75", [("90", ">=", "%", "rate"), ("0.75", ">=", None, "count")]),
        ("Chỉ số CCHC đạt từ 85 trở lên", [("85", ">=", None, "count")]),
        ("PAR INDEX đạt trên 88", [("88", ">", None, "count")]),
        ("Chỉ số SIPAS không dưới 90", [("90", ">=", None, "count")]),
        ("Xếp hạng PAR INDEX: 20/96", [("20", "<=", "thứ hạng", "rank")]),
        ("Thứ hạng: 20", [("20", "<=", "thứ hạng", "rank")]),
        ("Xếp hạng chỉ số CCHC của xã: 20", [("20", "<=", "thứ hạng", "rank")]),
        ("Thuộc nhóm 1/3 xã có chỉ số cao nhất", [(None, None, None, "qualitative")]),
        ("Số hồ sơ trễ hạn: 0", [("0", "=", "hồ sơ", "zero")]),
        ("Số văn bản chậm ban hành: 00.", [("0", "=", "văn bản", "zero")]),
        ("Chỉ số hài lòng năm 2026", [(None, None, None, "qualitative")]),
        ("Bố trí tối thiểu 200 triệu đồng cho chuyển đổi số", [("200", ">=", "triệu đồng", "count")]),
    ],
)
def test_an_index_a_place_and_nothing_are_read_without_a_noun(
    sentence: str, expected: list[Expected]
) -> None:
    assert brief(targets_of(sentence)) == expected


def test_numbers_within_one_bracket_have_each_their_words() -> None:
    found = targets_of("Hồ sơ trực tuyến đạt 80% (trong đó: đất đai 60%; hộ tịch, chứng thực đạt 95%)")
    assert [t.text for t in found][1:] == ["trong đó: đất đai 60%", "hộ tịch, chứng thực đạt 95%"]
