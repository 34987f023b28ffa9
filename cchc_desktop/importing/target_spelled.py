"""Percentages in words: "một trăm phần trăm", "bảy mươi lăm phần trăm"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from cchc_desktop.importing.target_parts import small

_ONES = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_ONE = "|".join(_ONES)
_SPELLED = re.compile(
    rf"(?<!\w)(?:(?P<all>một\s+trăm)|(?P<tens>{_ONE})\s+mươi(?:\s+(?P<rest>{_ONE}))?"
    rf"|(?P<ten>mười)(?:\s+(?P<teen>{_ONE}))?|(?P<few>{_ONE}))\s+phần\s+trăm\b"
)


def spelled_shares(hidden: str) -> Iterator[tuple[int, int, Decimal]]:
    """Where each percentage in words begins and ends, and its value."""
    if "phần trăm" not in (low := small(hidden)):
        return
    for found in _SPELLED.finditer(low):
        tens = 10 if found["ten"] else 10 * _ONES.get(found["tens"] or "", 0)
        ones = _ONES.get(found["rest"] or found["teen"] or found["few"] or "", 0)
        yield found.start(), found.end(), Decimal(100 if found["all"] else tens + ones)
