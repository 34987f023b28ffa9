"""Ranks asked for: "top 10", "thứ 35 trở lên", "từ vị trí thứ 40 lên vị trí thứ 30"; lower is better."""

import re
from collections.abc import Iterator

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing.target_parts import Quantity, number, small

# "Thứ hạng: 20", "Xếp hạng chỉ số …: 20": what has a place, and nothing counted behind the number.
_NAMED = (
    r"(?:(?<!lần )xếp\s+hạng(?!\s+(?:các\s+(?!chỉ)|sản\s+phẩm|di\s+tích|hộ|phòng|đơn\s+vị|cơ\s+quan"
    r"|công\s+chức|thôn)\b)"
    r"|thứ\s+hạng|thứ\s+bậc"
    r"|(?<!bố trí )(?<!các )(?<!số )vị\s+trí(?!\s+(?:việc|công\s+(?:tác|chức)|lãnh|chức)\b))\b"
)
_COUNTED = r"\d+\s+(?!(?:trở|trên|trong|toàn|của|so|hoặc|đến|và|năm)\b)[^\W\d_]"
_RANK = re.compile(
    r"(?:(?:xếp|hạng|vị\s+trí|đứng|thứ\s+bậc|vị\s+thứ|thuộc|trong)\b[^;.%\u00a4]{0,50}?\bthứ(?:\s+hạng)?\s*"
    r"|(?:xếp\s+hạng|xếp|đứng|đạt|giữ|vào)\s+(?:ở\s+|từ\s+)?(?:vị\s+trí|thứ\s+hạng|hạng|thứ\s+bậc)\s+|"
    r"xếp\s+hạng\s+|"
    rf"{_NAMED}[^;:.%\d\u00a4]{{0,50}}:\s*(?!{_COUNTED})|"
    r"\bhạng\s+(?=\d+\s*/))"
    r"(?:từ\s+)?(?:thứ\s+)?(?:≤\s*)?(?P<num>\d{1,3})\b(?!\s*(?:%|bậc|hạng))(?:\s*/\s*\d+)?",
    re.IGNORECASE,
)
# "Nhóm 5/9 xã dẫn đầu" is a place; "nhóm 1/3 xã …" a third of them.
_TOP = re.compile(
    r"(?:top|tốp|tóp)\s*(?:đầu\s*)?(?:≤\s*)?(?P<num>\d{1,3})\b|"
    r"(?:nhóm|trong\s+số|số)\s+(?P<of>\d{1,3})\s*/\s*\d{2,3}\s+(?:xã|phường|đơn\s+vị|địa\s+phương)|"
    r"nhóm\s+(?P<first>\d)\s*/\s*[5-9]\s+(?:xã|phường|đơn\s+vị|địa\s+phương)"
    r"(?=[^;.]{0,50}?(?:dẫn\s+đầu|đứng\s+đầu|tốt\s+nhất|cao\s+nhất))|"
    r"(?:trong|thuộc|vào|nhóm)\s+(?:nhóm\s+)?(?:số\s+)?(?P<led>\d{1,3})\s+(?:xã|phường|đơn\s+vị|địa\s+phương)"
    r"(?=[^;.]{0,50}?(?:dẫn\s+đầu|đứng\s+đầu|tốt\s+nhất|cao\s+nhất))|"
    r"(?:xếp\s+hạng|thứ\s+hạng|xếp\s+loại|đứng|chỉ\s+số)\b[^;,.%\d\u00a4]{0,40}?\bnhóm\s+(?:số\s+)?"
    r"(?P<ranked>\d{1,3})\s+(?:xã|phường|đơn\s+vị|địa\s+phương)",
    re.IGNORECASE,
)
_RANK_TO = re.compile(r"\s*(?:-|–|đến)\s*(?:thứ\s+)?(?P<high>\d{1,3})\b(?!\s*%)", re.IGNORECASE)
_PLACE = r"(?:(?:vị\s+trí|thứ\s+hạng|hạng|thứ\s+bậc)\s+)?(?:thứ\s+)?"
_RANK_RISE = re.compile(
    rf"từ\s+(?P<old>{_PLACE}\d{{1,3}})\b(?:\s+\(?(?:của\s+|vào\s+)?\u00a4+\)?)?\s+lên\s+(?:đến\s+|tới\s+)?"
    rf"{_PLACE}(?P<new>\d{{1,3}})\b(?!\s*%)"
)
_OF_RANK = re.compile(r"hạng|vị\s+trí|thứ\s+bậc|đứng\s+thứ|xếp\s+thứ")


def rank_rises(text: str, hidden: str) -> Iterator[Quantity]:
    """The place to rise to from another, which is what it is measured against."""
    low = small(hidden)
    for found in _RANK_RISE.finditer(low):
        new, clause = number(found["new"]), re.split(r"[;.]", low[: found.end()])[-1]
        if new < number(re.sub(r"\D", "", found["old"])) and _OF_RANK.search(clause):
            old = text[found.start("old") : found.end("old")]
            yield Quantity(
                found.start(), found.end(), Shape.RANK, Comparator.LE, new, "thứ hạng", baseline=old
            )  # fmt: skip


def tops(_text: str, hidden: str) -> Iterator[Quantity]:
    """Places among the first: "top 10", "nhóm 15 xã dẫn đầu"."""
    return _placed(_TOP, hidden)


def ranks(_text: str, hidden: str) -> Iterator[Quantity]:
    """Places by their number: "thứ 35 trở lên", "xếp hạng từ thứ 10 đến thứ 15"."""
    return _placed(_RANK, hidden)


def _placed(pattern: re.Pattern[str], hidden: str) -> Iterator[Quantity]:
    for found in pattern.finditer(small(hidden)):
        name = next(name for name in ("num", "of", "first", "led", "ranked") if found.groupdict().get(name))
        if re.search(r"lần\s+thứ|khóa|khoá", found.group()):
            continue
        more = _RANK_TO.match(hidden, found.end(name))
        if more and name == "num":
            yield Quantity(
                found.start(), more.end(), Shape.RANGE, None, None, "thứ hạng",
                minimum=number(found[name]), maximum=number(more["high"]),
            )  # fmt: skip
            continue
        yield Quantity(found.start(), found.end(), Shape.RANK, Comparator.LE, number(found[name]), "thứ hạng")
