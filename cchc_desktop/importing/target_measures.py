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
# An index is a number of its own: "Chỉ số chuyển đổi số đạt 0,7 trở lên".
_INDEX = re.compile(
    r"\b(?:[Cc]hỉ|[Hh]ệ) số\b[^;:.%\d\u00a4]{0,60}(?:đạt|:|trên|từ|là)\s*(?P<num>\d+[.,]\d+)"
    r"(?=\s*(?:trở lên\s*)?(?:[;,()]|$|\.\s|\.$))"
)
_COLON = re.compile(r":\s*$")
_FROM = re.compile(r"\btừ\s+$", re.IGNORECASE)


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
        yield Quantity(
            before.start, found.end("num"), Shape.COUNT, comparator, number(found["num"]), None, firm=False
        )  # fmt: skip
    for pattern in (_MEASURED, _STATED, _FROM_UP):
        for found in each_number(pattern, hidden):
            if _states(pattern, found, hidden):
                yield _value(text, hidden, found)


def _states(pattern: re.Pattern[str], found: re.Match[str], hidden: str) -> bool:
    if pattern is _MEASURED:
        # "06 tuyến đường (1,5 km)": the length of what is asked for.
        return not hidden[: found.start()].rstrip().endswith("(")
    led = _FROM if pattern is _FROM_UP else _COLON
    return _is_unit(found["unit"]) and led.search(hidden[: found.start()]) is not None


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
