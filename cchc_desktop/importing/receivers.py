"""To whom a report goes: the unit a sentence names, or the lines around it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.fields_rows import UPPER
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.units import UnitNames, find_unit

ABOVE = re.compile(r"^(?:Sở |Bộ |UBND tỉnh|UBND thành phố)")
_TO = re.compile(
    r"\b(?P<how>qua|(?:gửi |báo cáo )?(?:về|đến|tới|cho|với|lên)|gửi|báo cáo|trình)(?: cho| về)?[: ]+(?=\S)",
    re.IGNORECASE,
)
# A unit of the commune that no list knows: its name, up to a word that no name holds.
_OWN_UNIT = re.compile(
    r"(?P<head>phòng|văn phòng|trung tâm|bộ phận)"
    rf"(?P<name>(?-i: [{UPPER}])\w*"
    rf"(?:(?: ?[-–] ?|, (?=(?-i:[{UPPER}]))| )(?!(?:xã|phường|đặc khu|trước|để|theo|chậm|muộn|vào|trong|"
    r"tổng|định|hằng|hàng|báo|ngày|bằng|qua|kèm|đúng|khi|là|gửi|của|thuộc|cùng|đồng|từ|tại|trên|"
    r"các|mỗi|phòng|văn phòng|trung tâm|sở|ubnd|hđnd)\b)[^\W\d_]+){0,9})",
    re.IGNORECASE,
)
_UNITS_REPORT = re.compile(
    r"\b(?:các|trưởng các|từng|mỗi) (?:phòng|ban|cơ quan|đơn vị|trường|trạm|thôn|ngành|bộ phận|trung tâm)\b"
    r"[^.;]*?\bbáo cáo\b",
    re.IGNORECASE,
)
_RANKS = {"qua": 0, "báo cáo": 2, "trình": 3}
_NAMES = UnitNames()


@lru_cache(maxsize=512)
def addressee(text: str) -> str:
    """The unit behind "qua", else "gửi" or "về", else "báo cáo" or "trình"; empty where none is named."""
    best: tuple[int, str] | None = None
    for found in _TO.finditer(text):
        named = _named_unit(text, found.end())
        rank = _RANKS.get(found.group("how").lower(), 1)
        if named and (best is None or rank < best[0]):
            best = (rank, named)
    return best[1] if best else ""


def _named_unit(text: str, at: int) -> str:
    """The unit named at a place of a text, known or not; empty where none is."""
    known = find_unit(text[at:])
    if known is not None:
        return _NAMES.agreed(known[0])
    own = _OWN_UNIT.match(text, at)
    name = own["name"].removesuffix(" và") if own else ""
    return _NAMES.agreed(f"{own['head'].capitalize()}{name}") if own else ""


def near_receiver(lines: Sequence[Line], at: int, stage: str) -> str:
    """The receiver that the lines just around name for the same reports; none above for what units report."""
    from_units = _UNITS_REPORT.search(stage) is not None
    for near in (_leading(lines, at), at + 1, at - 1, at + 2):
        if not 0 <= near < len(lines) or _titles(lines[near]):
            continue
        named = re.search(r"gửi|báo cáo", lines[near].text)
        found = addressee(tidy(lines[near].text)) if named else ""
        if found and not (from_units and ABOVE.match(found)):
            return found
    return ""


def _leading(lines: Sequence[Line], at: int) -> int:
    """The line "… như sau:" over the list that a line stands in; -1 where none leads it."""
    if not lines[at].label:
        return -1
    above = next((here for here in range(at - 1, -1, -1) if lines[here].style != lines[at].style), -1)
    return above if above >= 0 and lines[above].text.rstrip().endswith(":") else -1


def _titles(line: Line) -> bool:
    return line.heading and not line.text.rstrip().endswith(":")
