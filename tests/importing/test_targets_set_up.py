"""What a task puts up anew is a number asked for; what already stands is not."""

from decimal import Decimal

import pytest

from tests.importing.sources import HEAD, draft, grid


def values(content: str) -> list[tuple[Decimal | None, str | None]]:
    row = ("1", content, "Biên bản", "Phòng Kinh tế", "Các thôn", "Quý II/2026")
    return [(target.value, target.unit) for target in draft(grid(HEAD, row)).targets]


@pytest.mark.parametrize(
    ("content", "value", "unit"),
    [
        ("Lắp đặt 03 màn hình tra cứu tại Trung tâm", 3, "màn hình"),
        ("Trang bị thêm 04 máy tính cho bộ phận tiếp nhận", 4, "máy tính"),
        ("Khảo sát nhu cầu và thành lập 06 tổ công nghệ số cộng đồng", 6, "tổ công nghệ số cộng đồng"),
        ("Mở 02 quầy hướng dẫn lưu động", 2, "quầy"),
    ],
)
def test_things_that_are_put_up_are_counted(content: str, value: int, unit: str) -> None:
    assert values(content) == [(Decimal(value), unit)]


@pytest.mark.parametrize(
    "content",
    [
        "Bảo trì 03 màn hình tra cứu tại Trung tâm",
        "Hướng dẫn người dân ở 06 tổ dân phố đã lắp đặt camera",
        "Vận hành hệ thống gồm 04 máy tính",
    ],
)
def test_things_that_already_stand_are_not(content: str) -> None:
    assert values(content) == []
