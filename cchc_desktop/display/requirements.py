"""What an officer types for what a target asks for: "≥ 25%", "tối đa 5 hồ sơ", "16 - 18%"."""

import re
from decimal import Decimal

from cchc_desktop.display.text import read_number, tidy
from cchc_desktop.domain.targets import Comparator, Requirement
from cchc_desktop.errors import RuleError

_SIGNS = (
    (Comparator.GE, r"≥|>=|=>|ít nhất|tối thiểu|từ"),
    (Comparator.LE, r"≤|<=|=<|nhiều nhất|tối đa|không quá"),
    (Comparator.GT, r">|trên|hơn"),
    (Comparator.LT, r"<|dưới"),
    (Comparator.EQ, r"=|bằng|đúng"),
)
_NUMBER = r"\d[\d.]*(?:,\d+)?"
_RANGE = re.compile(rf"({_NUMBER})\s*%?\s*(?:-|–|—|đến)\s*({_NUMBER})\s*(.*)")
_VALUE = re.compile(rf"({_NUMBER})\s*(.*)")
_UPWARDS = re.compile(r"\s*trở lên\s*$")


def read_requirement(text: str) -> tuple[Requirement, str | None]:
    """The requirement and its unit; a bare number is a minimum, as in plans. RuleError if it is neither."""
    words = tidy(text)
    if words.casefold() in ("", "định tính"):
        return Requirement(None, None), None
    comparator, rest = _comparator(words)
    if comparator is None and (found := _RANGE.fullmatch(rest)):
        low, high = _number(found.group(1)), _number(found.group(2))
        if low > high:
            raise RuleError("Số đầu của khoảng phải nhỏ hơn số cuối.", fields=("required",))
        return Requirement(None, None, low, high), _unit(found.group(3))
    if found := _VALUE.fullmatch(rest):
        return Requirement(comparator or Comparator.GE, _number(found.group(1))), _unit(found.group(2))
    raise RuleError(
        "Chưa đọc được yêu cầu của chỉ tiêu.",
        hint="Hãy nhập như “≥ 25%”, “≤ 5 hồ sơ”, “16 - 18%”, hoặc “định tính”.",
        fields=("required",),
    )


def _comparator(words: str) -> tuple[Comparator | None, str]:
    lowered = words.casefold()
    for comparator, pattern in _SIGNS:
        if found := re.match(rf"(?:{pattern})\s*(?=\d)", lowered):
            return comparator, words[found.end() :]
    return None, words


def _number(text: str) -> Decimal:
    number = read_number(text)
    if number is None:
        raise RuleError("Chưa đọc được số.", hint="Hãy nhập như 1.250 hoặc 8,5.", fields=("required",))
    return number


def _unit(text: str) -> str | None:
    return _UPWARDS.sub("", text).strip() or None
