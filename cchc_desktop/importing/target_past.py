"""Numbers that report what already was: "năm 2025 đạt 92%", "92% (2025)", "hiện đạt 80%"."""

import re

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing.target_context import YEAR_BEFORE, Years, aims, labelled_year
from cchc_desktop.importing.target_parts import Quantity
from cchc_desktop.importing.target_words import AT_LEAST, STRIVING

_PAST = re.compile(
    r"(?:\bđã\s+(?:đạt|hoàn thành|có|tổ chức|thực hiện|ban hành|được)|"
    r"mới\s+(?:chỉ\s+)?(?:đạt|có(?!\s+hiệu\s+lực))|"
    r"hiện\s+(?:nay|tại|đạt|có|mới)|"
    r"\bước\s+đạt|hiện\s+nay\s+là|kết quả\s+năm\s+20\d\d)\b[^;,.%]{0,60}$",
    re.IGNORECASE,
)
# Before a number whose "đạt" was read with it: "mới đạt 41,2%", not "thực hiện đạt 95%".
_REACHED_ALREADY = re.compile(
    r"(?:(?<!đổi )\bmới|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )\bhiện|\bđã|\bước|(?<!không )\bchỉ|\bchưa)"
    r"\s+đạt\b",
    re.IGNORECASE,
)
# "Tỷ lệ chưa đạt còn dưới 5%": what has fallen short is counted.
_STILL = re.compile(r"\s*còn\b", re.IGNORECASE)
# "Còn thấp (35%)", "đã giải quyết 1.240 hồ sơ, tỷ lệ 99%": all that such a sentence says is told.
_FELL_SHORT = re.compile(r"\b(?:còn|đạt|rất|khá|quá)\s+thấp\b[^;.]*$|\bthấp\s*\([^()]*$", re.IGNORECASE)
# What is low is what work raises: "nâng tỷ lệ còn thấp lên 70%", "… còn thấp, đưa chỉ số đạt 88 điểm".
_LIFTED = re.compile(
    r"\b(?:nâng|đưa|tăng|kéo)\b[^,;.]*\bthấp\b[^,;.]*\blên\b"
    r"|\bthấp\b[^;.]*(?<!chưa )(?<!đã )\b(?:nâng|đưa|năm\s+(?:nay|tới))\b",
    re.IGNORECASE,
)
# Of what is better low: "tỷ lệ hồ sơ trễ hạn ở mức rất thấp, dưới 0,5%".
_BETTER_LOW = re.compile(
    r"\b(?:tỷ|tỉ)\s+lệ\b[^,;.%]*\b(?:trễ|quá\s+hạn|chậm|sai\s+sót|trả\s+lại|khiếu\s+nại|vi\s+phạm)\b"
    r"[^,;.%]*\bthấp\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\bđã\s+(?:tiếp\s+nhận|giải\s+quyết|xử\s+lý|trả|cấp|tổ\s+chức|ban\s+hành|thực\s+hiện|hoàn\s+thành|kiểm\s+tra)\b"
    r"[^;%\d]{0,30}\b\d[\d.]*\s(?!(?:ngày|tháng|năm)\b)[^;]*$",
    re.IGNORECASE,
)
# "Đạt 95% năm 2025, tăng 5%": by how much a number that was has risen.
_GAINED = re.compile(
    r"[\s,(]*(?:đã\s+|tức\s+)?(?:tăng|giảm|vượt|cao\s+hơn|thấp\s+hơn|tốt\s+hơn|nhiều\s+hơn|ít\s+hơn)\b",
    re.IGNORECASE,
)
_ASKED_AGAIN = re.compile(rf"{STRIVING}|{AT_LEAST}|trở\s+lên|\bmục\s+tiêu", re.IGNORECASE)
# What is to stay as it was: "duy trì tỷ lệ đã đạt 100%".
_KEPT = re.compile(r"\b(?:duy\s+trì|giữ\s+vững)\b[^;,()]*$", re.IGNORECASE)
# "Năm 2025 đạt 92%, nâng lên 95%": behind the number that was, words lead to the one asked for.
_TURNED = re.compile(
    r"\d[^;]*?(?:\bnăm\s+(?:nay|tới)\b|\btiếp\s+tục\b|(?<!vượt )(?<!với )(?<!đạt )\bkế\s+hoạch\s+giao\b"
    r"|(?<!đã )\b(?:nâng|đưa)\b(?!\s+(?:tổng|số)\b))",
    re.IGNORECASE,
)
_SURPASSED = re.compile(
    r"(?:không\s+(?:thấp|ít)\s+hơn|không\s+dưới|(?:đạt\s*(?:và|,)\s*)?vượt|cao\s+hơn|tốt\s+hơn)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"(?:\bso\s+với|\bhơn|\bbằng)\s+(?:(?:của|kết\s+quả|mức)\s+)?$", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"[^.]*\b(?:cả|cuối|hết)\s+năm\b", re.IGNORECASE)
_PART_YEAR = re.compile(
    r"(?<!so )(?<!với )(?<!hơn )(?:(?:sáu|ba|chín|0?[369])\s+tháng(?:\s+(?:đầu|cuối))?\s+năm|"
    r"năm\s+(?:trước|ngoái)|cùng\s+kỳ(?:\s+năm\s+\w+)?)"
    r"(?:\s+(?P<year>20\d\d))?\s*(?:đã|đạt|là|có|:|\s)+$",
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
# "Năm 2025, phường đạt 97%, xếp thứ 12": all that such a sentence says is of that year.
_OPENING_YEAR = re.compile(
    r"\W*(?:trong\s+|cuối\s+|(?:đến\s+)?hết\s+)?(?:năm\s+|giai\s+đoạn\s+20\d\d\s*[-–—]\s*)(?P<year>20\d\d)\b(?!\s*[-–])",
    re.IGNORECASE,
)
# "(năm 2025 xã đạt 81,4 điểm": a bracket that opens with a year tells of that year.
_BRACKETED_YEAR = re.compile(
    r"\((?P<own>\s*(?:(?:trong|cuối|hết|kết\s+quả|số\s+liệu)\s+)*(?:năm|giai\s+đoạn)\s+"
    r"(?P<a>20\d\d)\b(?:\s*[-–—]\s*(?P<b>20\d\d)\b)?[^()]*)$",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"\b(?:tổ\s+chức|tuyên\s+truyền|xây\s+dựng|mở|kiểm\s+tra|đăng(?:\s+tải)?|phát(?:\s+\w+)?|viết|biên\s+soạn)\s*$",
    re.IGNORECASE,
)
_AS_BEFORE = re.compile(r"[^;.%\d]{0,40}\bnhư\s+(?:của\s+|trong\s+)?năm\s+(?P<year>20\d\d)\b", re.IGNORECASE)
_ANY_YEAR = re.compile(r"\b20\d\d\b")
_STRIVES = re.compile(STRIVING, re.IGNORECASE)
_TOLD = re.compile(
    r"(?:tình hình|kết quả|số liệu|thực trạng)\s[^:;.]{0,30}?\bnăm\s+(?P<year>20\d\d)\b", re.IGNORECASE
)


def is_past(text: str, quantity: Quantity, clause_start: int, plan: Years) -> bool:
    """Whether a number reports what already was: "(năm 2025 đạt 92,5%)", "hiện đạt 80%"."""
    start = quantity.start
    if clause_start and (other := _BEHIND.match(text, clause_start, start)):
        clause_start = other.end()
    head = text[clause_start:start]
    if _KEPT.search(head):
        return False
    if _PAST.search(head) or _has_reached(text, clause_start, start) or _tells(text, quantity, plan[0]):
        return True
    if (part := _PART_YEAR.search(head)) and not _is_first_part(text, quantity, part, plan[0]):
        return True
    return plan[0] is not None and _is_of_past_year(text, quantity, clause_start, plan[0])


def _has_reached(text: str, clause_start: int, start: int) -> bool:
    found = _REACHED_ALREADY.search(text, max(clause_start, start - 12), start + 4)
    return found is not None and _STILL.match(text, found.end()) is None


def _is_of_past_year(text: str, quantity: Quantity, clause_start: int, first: int) -> bool:
    head = text[clause_start : quantity.start]
    if _is_as_before(text, quantity, first):
        return True
    bracket = _BRACKETED_YEAR.search(text, 0, quantity.start)
    if bracket and int(bracket["b"] or bracket["a"]) < first and not _turns(bracket["own"], first):
        return True
    opening = _OPENING_YEAR.match(text)
    if opening and int(opening["year"]) < first and not _turns(text[opening.end() : quantity.end], first):
        return True
    told = _TOLD.match(text)
    if told and int(told["year"]) < first and not _STRIVES.search(text, told.end(), quantity.end):
        return True
    loose = _LOOSE.search(head) if quantity.bare else None
    if loose and int(loose["b"] or loose["a"]) < first and not aims(head):
        return True
    label = labelled_year(text, clause_start, quantity.start)
    if label is not None:
        return label < first
    return _bears_past_year(text, quantity, first) or _follows_past_year(head, first)


def is_gain(text: str, quantity: Quantity, edge: int, plan: Years) -> bool:
    """Whether a number only says by how much the one before, which ends at `edge` and was, rose or fell."""
    behind = _BEHIND.match(text, edge)
    between = text[behind.end() if behind else edge : quantity.end]
    stepped = quantity.shape is Shape.CHANGE or quantity.comparator is Comparator.GT
    if not (stepped and _GAINED.match(between)) or _ASKED_AGAIN.search(between):
        return False
    years = map(int, _ANY_YEAR.findall(between + text[quantity.end : quantity.end + 40]))
    return plan[0] is None or all(year < plan[0] for year in years)


def _is_as_before(text: str, quantity: Quantity, first: int) -> bool:
    """Whether a bare count only tells what comes about as in a year that was: "40 hồ sơ như năm …"."""
    found = _AS_BEFORE.match(text, quantity.end) if quantity.bare and quantity.unit != "%" else None
    if found is None or int(found["year"]) >= first:
        return False
    head = text[: quantity.start]
    return not (quantity.firm or any(one.search(head) for one in (_MAKES, _ASKED_AGAIN, _KEPT)))


def _turns(words: str, first: int) -> bool:
    """Whether words turn from a year that was to what is asked for."""
    later = any(int(year) >= first for year in _ANY_YEAR.findall(words))
    return later or any(one.search(words) for one in (_TURNED, _ASKED_AGAIN, _KEPT))


def _tells(text: str, quantity: Quantity, first: int | None) -> bool:
    """Whether a sentence up to its number tells what was done or fell short, and strives for nothing."""
    head = text[: quantity.start]
    low = _FELL_SHORT.search(head)
    if low and _is_to_rise(text, quantity, low.start(), first):
        low = None
    told = low or (_DONE.search(head) if "đã" in head else None)
    return told is not None and not _ASKED_AGAIN.search(text, told.start(), quantity.end)


def _is_to_rise(text: str, quantity: Quantity, low: int, first: int | None) -> bool:
    """Whether a sentence goes on from what is low, named at `low`, to what is asked for."""
    bound = quantity.comparator in (Comparator.LT, Comparator.LE)
    if bound and _BETTER_LOW.search(text, 0, quantity.start):
        return True
    years = map(int, _ANY_YEAR.findall(text, low, quantity.end))
    later = first is not None and any(year >= first for year in years)
    return later or _LIFTED.search(text, 0, quantity.end) is not None


def _is_first_part(text: str, quantity: Quantity, part: re.Match[str], first: int | None) -> bool:
    """`6 tháng đầu năm đạt 50%, cả năm đạt 100%`: the part of the year that the plan is of."""
    if part["year"]:
        return first is not None and int(part["year"]) >= first and "đã" not in part.group()
    return "đầu" in part.group() and _WHOLE_YEAR.match(text, quantity.end) is not None


def _follows_past_year(head: str, first: int) -> bool:
    """Whether the words before a number end in a year that was, other than to compare or strive from it."""
    found = YEAR_BEFORE.search(head)
    if not found or int(found["b"] or found["d"]) >= first:
        return False
    if "," in found.group() and _STRIVES.search(found.group()):
        return False
    compared = _AGAINST.search(head[: found.start()]) is not None
    return not compared or "(" in found.group()


def _bears_past_year(text: str, quantity: Quantity, first: int) -> bool:
    """Whether a past year stands right behind a number; bracketless it may be the thing's or the base's."""
    found = _BEHIND.match(text, quantity.end)
    if not found or int(found["a"] or found["b"]) >= first:
        return False
    if "của" in found.group() and _SURPASSED.match(text, quantity.start):
        return False
    work = quantity.shape is Shape.COUNT and quantity.unit != "điểm"
    equal = text[: quantity.start].rstrip().casefold().endswith("bằng")
    return found["a"] is None or not (work or equal or quantity.shape is Shape.CHANGE)
