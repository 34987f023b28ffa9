"""Values that no list of nouns counts: "35 ha", "Tốc độ mạng: 45 Mb/s", "từ 04 đến 06 đoạn".

A target section is asked for: elsewhere such a number describes as often as it asks.
"""

import re
from collections.abc import Iterator

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing import target_words as words
from cchc_desktop.importing.target_counts import changes
from cchc_desktop.importing.target_parts import (
    CLAUSE,
    NUM,
    START,
    Quantity,
    baseline_after,
    before_number,
    each_number,
    number,
    upward_after,
)

_UNITS = r"ha|tấn|tạ|kg|km2|km²|km|m2|m²|m3|m³|con|kWh|Mb/s|Mbps|Gb/s|Gbps|MB|GB|TB"
_MEASURED = re.compile(rf"{START}(?P<num>{NUM})\s*(?P<unit>{_UNITS})(?![\w])", re.IGNORECASE)
_WORD = r"(?P<unit>[a-zà-ỹđ]+)"
_END = r"(?=\s*(?:/\s*\w+)*\s*(?:[;,.(]|$))"
_STATED = re.compile(rf"{START}(?P<num>{NUM})\s+{_WORD}{_END}")
_FROM_UP = re.compile(rf"{START}(?P<num>{NUM})\s+{_WORD}(?=\s+trở\s+lên)")
_FROM_TO = re.compile(rf"{START}(?P<num>{NUM})\s+đến\s+(?P<high>{NUM})\s+{_WORD}")
# An index is a number of its own: "Chỉ số chuyển đổi số đạt 0,7 trở lên", "Điểm chuyển đổi số: ≥ 0,75".
_INDEX = re.compile(
    r"(?:\b(?:[Cc]hỉ|[Hh]ệ) số\b(?!\s+(?:lương|phụ cấp))|^\W*(?P<points>[Đđ]iểm)\b"
    r"(?!\s+(?:truy cập|phục vụ|tiếp nhận|h[òo][àa] mạng|bưu|giao dịch|hỗ trợ|phát|sinh hoạt|trường)\b)"
    r"|\b(?:PAR[ -]?INDEX|PAR[ -]?Index|SIPAS|PAPI|DTI|DDCI)\b)[^;:.%\d\u00a4]{0,60}?"
    r"(?:(?:đạt|:|trên|từ|là|[≥≤><]=?|dưới|tối thiểu|ít nhất|không quá)\s*){1,3}(?P<num>\d+(?:[.,]\d+)?)"
    r"(?=\s*(?:trở lên\s*)?(?:[;,()]|$|\.\s|\.$))"
)
# "Số hồ sơ trễ hạn: 0".
_NOTHING = re.compile(
    r"\b(?P<noun>hồ sơ|văn bản|đơn thư|vụ việc|phản ánh|kiến nghị|trường hợp|cán bộ|công chức|nhiệm vụ)\b"
    r"[^;:.\d]{0,60}(?:[:=]|là|còn|bằng)\s*(?P<num>00?)(?=\s*(?:[;,.(]|$))",
    re.IGNORECASE,
)
# "Số lượng sáng kiến: 03; số mô hình: 02".
_LABELLED = re.compile(
    rf"\b(?:tổng\s+)?số(?:\s+lượng)?\s+(?P<noun>{words.RESULT_NOUNS})(?!\w)[^;:.,%\d()]{{0,60}}:\s*"
    rf"(?:(?:≥|từ|trên|tối\s+thiểu|ít\s+nhất)\s*)?(?P<num>{NUM})(?=\s*(?:trở\s+lên\s*)?(?:[;,(]|$|\.\s|\.$))",
    re.IGNORECASE,
)
_PERCENT_HEAD = re.compile(
    rf"\(\s*%\s*\)(?P<rest>\s*:?\s*(?:[^\W\d_]+\s+|[≥≤<>=]\s*){{0,4}})(?P<num>{NUM})(?![\d.,/%])(?!\s*%)(?=\s*(?:trở|[;.,(]|$))"
)
_COLON = re.compile(r":\s*$")
_CLAUSE_END = re.compile(r";|\.\s")
# How large or how far something is, and what is told of the commune before its parts.
_DESCRIBED = re.compile(
    r"(?:(?<!mở )\brộng|(?<!cải )(?<!phong )(?<!một )\bcách|\bvới (?:tổng )?diện tích)\b[^,;:]{0,40}$"
    r"|\bdiện tích tự nhiên\b",
    re.IGNORECASE,
)
_IN_ALL = re.compile(r"\btổng diện tích\b[^,;:]*$", re.IGNORECASE)
# The verbs of work that is measured, and the names of what is: without either, a value describes.
_WORKS = re.compile(
    r"\b(?:trồng|chăm sóc|khoanh nuôi|gieo|nuôi|thả|sản xuất|thu|chuyển đổi|phát triển|khai hoang"
    r"|bê tông|nhựa h[oó][aá]|cứng h[oó][aá]|kiên cố|nạo vét|mở|nâng|cải tạo|sửa|làm|xây|lắp|kéo|đắp|rải"
    r"|thi công|giải phóng|đo đạc|số h[oó][aá]|tổ chức|thực hiện|hoàn thành|phấn đấu|duy trì|bảo đảm|đảm bảo"
    r"|giảm|tăng|hỗ trợ|cung cấp|phát quang|thắp sáng|tiết kiệm)\b"
    r"|^\W*(?:diện tích|chiều dài|sản lượng|năng suất|khối lượng|tổng|đàn)\b",
    re.IGNORECASE,
)
_STORES = frozenset(["MB", "GB", "TB"])
_FROM = re.compile(r"\btừ\s+$", re.IGNORECASE)


def percent_heads(_text: str, hidden: str) -> Iterator[Quantity]:
    """`Tỷ lệ giải ngân (%): 95`: the sign stands in the name, as in the head of a column."""
    for found in _PERCENT_HEAD.finditer(hidden):
        before = before_number(hidden, found.start("num"))
        upward, end = upward_after(hidden, found.end())
        yield Quantity(
            max(before.start, found.start("rest")), end, Shape.RATE,
            before.comparator or upward or Comparator.GE, number(found["num"]), "%",
            firm=False, bare=before.comparator is None and upward is None,
        )  # fmt: skip


def measures(text: str, hidden: str) -> Iterator[Quantity]:
    """Values with a unit of measure, or with any word as a unit where the form says that it is one."""
    for found in each_number(_FROM_TO, hidden):
        low, high = number(found["num"]), number(found["high"])
        if low < high and _FROM.search(hidden[: found.start()]) and _is_unit(found["unit"]):
            start = before_number(hidden, found.start()).start
            yield Quantity(
                start,
                found.end(),
                Shape.RANGE,
                None,
                None,
                found["unit"],
                minimum=low,
                maximum=high,
                firm=False,
            )
    for found in _INDEX.finditer(hidden):
        before = before_number(hidden, found.start("num"))
        comparator = before.comparator or Comparator.GE
        unit = found["points"] and "điểm"
        yield Quantity(
            before.start, found.end("num"), Shape.COUNT, comparator, number(found["num"]), unit, firm=False
        )  # fmt: skip
    for found in _NOTHING.finditer(hidden):
        yield Quantity(
            before_number(hidden, found.start("num")).start, found.end("num"), Shape.ZERO, Comparator.EQ,
            number("0"), found["noun"].casefold(), firm=False,
        )  # fmt: skip
    yield from _labelled(hidden)
    for pattern in (_MEASURED, _STATED, _FROM_UP):
        for found in each_number(pattern, hidden):
            if _states(pattern, found, hidden):
                yield _value(text, hidden, found)


def _labelled(hidden: str) -> Iterator[Quantity]:
    """Counts behind the name of what is counted."""
    for found in _LABELLED.finditer(hidden):
        before = before_number(hidden, found.start("num"))
        comparator = before.comparator or Comparator.GE
        noun = found["noun"].casefold()
        yield Quantity(
            before.start, found.end("num"), Shape.COUNT, comparator, number(found["num"]), noun, firm=False
        )  # fmt: skip


def _states(pattern: re.Pattern[str], found: re.Match[str], hidden: str) -> bool:
    if pattern is _MEASURED:
        return _asks(found, hidden)
    led = _FROM if pattern is _FROM_UP else _COLON
    return _is_unit(found["unit"]) and led.search(hidden[: found.start()]) is not None


def _asks(found: re.Match[str], hidden: str) -> bool:
    """Whether a measured value is to be reached: it is compared, stated behind a colon or worked for."""
    head = hidden[max(found.start() - CLAUSE, 0) : found.start()]
    clause = _CLAUSE_END.split(head)[-1]
    # "06 tuyến đường (1,5 km)": the length of what is asked for.
    if head.rstrip().endswith("(") or _DESCRIBED.search(clause):
        return False
    before, upward = before_number(hidden, found.start()), upward_after(hidden, found.end())[0]
    if before.comparator or upward or before.reached or _COLON.search(head):
        return True
    worked = found["unit"] not in _STORES and not _IN_ALL.search(clause)
    return worked and _WORKS.search(clause) is not None


def _is_unit(word: str) -> bool:
    return word not in words.NO_NOUN


def _value(text: str, hidden: str, found: re.Match[str]) -> Quantity:
    before = before_number(hidden, found.start())
    upward, end = upward_after(hidden, found.end())
    clause = re.split(r"[;.]", hidden[max(before.start - CLAUSE, 0) : before.start])[-1]
    change = changes(clause, before)
    return Quantity(
        before.start,
        end,
        Shape.CHANGE if change else Shape.COUNT,
        before.comparator or upward or Comparator.GE,
        number(found["num"]),
        found["unit"],
        baseline=baseline_after(text, end) if change else None,
        firm=False,
        bare=before.comparator is None and upward is None,
    )
