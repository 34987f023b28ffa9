"""What a recorded result cannot be: refused before it is kept and judged."""

import re
from decimal import Decimal
from fractions import Fraction

from cchc_desktop.db.schema.plans import TargetRow
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.numbers import half_up, percent
from cchc_desktop.domain.targets import Shape
from cchc_desktop.errors import RuleError

# What grows, shrinks or is held against another time may stand below nothing; a share "thấp hơn 1%" may not.
_CHANGES = re.compile(
    r"\b(tăng|giảm|chênh lệch|tốc độ|chỉ số|thêm|điểm phần trăm"
    r"|(hơn|so với)\s+(\w+\s+){0,2}(năm|kỳ|kì|quý|tháng))\b",
    re.IGNORECASE,
)
_SIGNED = (Shape.CHANGE, Shape.RELATIVE)


def check_result(
    target: TargetRow | None, value: Decimal | None, numerator: int | None, denominator: int | None
) -> None:
    """Refuse a result that is not whole, impossible, or contradicts itself; a rate may exceed 100 %."""
    rate = target is None or target.unit == "%"
    if value is None and numerator is None and denominator is None:
        words = "Hãy nhập giá trị, hoặc cả tử số và mẫu số." if rate else "Chưa nhập giá trị."
        raise RuleError(words, fields=("value",))
    if numerator is None or denominator is None:
        if numerator is not None or denominator is not None:
            raise RuleError("Hãy nhập cả tử số và mẫu số.", fields=("numerator", "denominator"))
    else:
        _check_share(value, numerator, denominator)
    if value is not None and target is not None:
        _check_value(target, value)


def _check_share(value: Decimal | None, numerator: int, denominator: int) -> None:
    if not 0 <= numerator <= denominator:
        raise RuleError(
            "Tử số phải từ 0 đến mẫu số.",
            fields=("numerator",),
            hint="Nếu kết quả có thể vượt 100%, hãy để trống tử số, mẫu số và nhập tỷ lệ.",
        )
    share = percent(numerator, denominator)
    if value is not None and share is not None and not _agrees(share, value):
        shown = f"{show_number(half_up(share, 2))}%"
        raise RuleError(
            f"Tỷ lệ {show_number(value)}% không khớp với tử số, mẫu số ({numerator}/{denominator}: {shown}).",
            fields=("value",),
            hint="Hãy xem lại số liệu, hoặc chỉ nhập tử số và mẫu số.",
        )


def _agrees(share: Fraction, value: Decimal) -> bool:
    """Whether the value is the share rounded or cut off, to as many places as it has without zeros behind."""
    exponent = value.normalize().as_tuple().exponent
    places = max(-exponent, 0) if isinstance(exponent, int) else 0
    return abs(share - Fraction(value)) < Fraction(1, 10**places)


def _check_value(target: TargetRow, value: Decimal) -> None:
    shape = Shape(target.shape)
    if shape is Shape.RANK and target.unit != "%" and (value < 1 or value != int(value)):
        raise RuleError("Thứ hạng phải là số nguyên từ 1 trở lên.", fields=("value",))
    if value < 0 and shape not in _SIGNED and not _CHANGES.search(target.text):
        name = "Tỷ lệ" if target.unit == "%" else "Kết quả"
        raise RuleError(f"{name} không thể là số âm.", fields=("value",))
