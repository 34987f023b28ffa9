"""Numbers that report what already was: "năm 2025 đạt 92%", "92% (2025)", "hiện đạt 80%"."""

import re

from cchc_desktop.domain.targets import Shape
from cchc_desktop.importing.target_context import YEAR_BEFORE, Years, aims
from cchc_desktop.importing.target_parts import Quantity

_PAST = re.compile(
    r"(?:\bđã\s+(?:đạt|hoàn thành|có|tổ chức|thực hiện|ban hành|được)|mới\s+đạt|hiện\s+(?:nay|tại|đạt|có|"
    r"mới)|"
    r"\bước\s+đạt|hiện\s+nay\s+là|kết quả\s+năm\s+20\d\d)\b[^;,.%]{0,60}$",
    re.IGNORECASE,
)
# Before a number whose "đạt" was read with it: "mới đạt 41,2%", not "thực hiện đạt 95%".
_REACHED_ALREADY = re.compile(
    r"(?:(?<!đổi )\bmới|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )\bhiện|\bđã|\bước)\s+đạt\b", re.IGNORECASE
)
_PART_YEAR = re.compile(
    r"(?<!so )(?<!với )(?:(?:sáu|ba|chín|0?[369])\s+tháng(?:\s+(?:đầu|cuối))?\s+năm|năm\s+(?:trước|ngoái)|"
    r"cùng\s+kỳ(?:\s+năm\s+\w+)?)"
    r"(?:\s+20\d\d)?\s*(?:đã|đạt|là|có|:|\s)+$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?<!so với )(?:năm|giai\s+đoạn)\s+(?P<a>20\d\d)(?:\s*[-–—]\s*(?P<b>20\d\d))?\s[^,;:()%]{0,40}?\s"
    r"(?:đạt|là|có|được)?\s*$",
    re.IGNORECASE,
)
# The year of the number it stands behind: "92% của năm 2025", "92% (số liệu năm 2025)", "92% (2025)".
_BEHIND = re.compile(
    r"\s*(?:(?:(?:của|vào|trong)\s+)?năm\s+(?P<a>20\d\d)\b(?!\s*[-–—/:])"
    r"|\(\s*(?:(?:số\s+liệu|kết\s+quả|thực\s+hiện|ước|của|vào|trong|cuối|hết|đến|năm)\s+){0,4}"
    r"(?P<b>20\d\d)\s*\))",
    re.IGNORECASE,
)
_YEAR_COLON = re.compile(r"(?<![^\s;,(])(20\d\d)\s*:\s*(?:đạt\s*)?$", re.IGNORECASE)
_STRIVES = re.compile(r"ph[ấầ]n đ[ấầ]u", re.IGNORECASE)
_TOLD = re.compile(
    r"(?:tình hình|kết quả|số liệu|thực trạng)\s[^:;.]{0,30}?\bnăm\s+(?P<year>20\d\d)\b", re.IGNORECASE
)


def is_past(text: str, quantity: Quantity, clause_start: int, plan: Years) -> bool:
    """Whether a number reports what already was: "(năm 2025 đạt 92,5%)", "hiện đạt 80%"."""
    start = quantity.start
    if clause_start and (other := _BEHIND.match(text, clause_start, start)):
        clause_start = other.end()
    head = text[clause_start:start]
    near = max(clause_start, start - 12)
    if _PAST.search(head) or _PART_YEAR.search(head) or _REACHED_ALREADY.search(text, near, start + 4):
        return True
    first = plan[0]
    if first is None:
        return False
    told = _TOLD.match(text)
    if told and int(told["year"]) < first and not _STRIVES.search(text, told.end(), quantity.end):
        return True
    loose = _LOOSE.search(head) if quantity.bare else None
    if loose and int(loose["b"] or loose["a"]) < first and not aims(head):
        return True
    return _bears_past_year(text, quantity, first) or _follows_past_year(head, first)


def _follows_past_year(head: str, first: int) -> bool:
    """Whether the words before a number end in a year that was, other than to compare or strive from it."""
    colon = _YEAR_COLON.search(head)
    if colon:
        return int(colon[1]) < first
    found = YEAR_BEFORE.search(head)
    if not found or int(found["b"] or found["d"]) >= first:
        return False
    if "," in found.group() and _STRIVES.search(found.group()):
        return False
    compared = head[: found.start()].rstrip().casefold().endswith("so với")
    return not compared or "(" in found.group()


def _bears_past_year(text: str, quantity: Quantity, first: int) -> bool:
    """Whether a past year stands right behind a number; bracketless it may be the thing's or the base's."""
    found = _BEHIND.match(text, quantity.end)
    if not found or int(found["a"] or found["b"]) >= first:
        return False
    work = quantity.shape is Shape.COUNT and quantity.unit != "điểm"
    equal = text[: quantity.start].rstrip().casefold().endswith("bằng")
    return found["a"] is None or not (work or equal or quantity.shape is Shape.CHANGE)
