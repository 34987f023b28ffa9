"""Sentences that tell where things stand: what a report says, no plan asks for."""

import re
from collections.abc import Iterator, Sequence

from cchc_desktop.importing.target_context import Years
from cchc_desktop.importing.target_parts import small
from cchc_desktop.importing.target_words import AT_LEAST, STRIVING

_TELLS = re.compile(
    r"\W*(?:(?:tính\s+)?từ\s+(?:ngày|tháng|đầu\s+năm)\b[^;]{0,60}?\bđến\s+nay\b"
    r"|(?:tính\s+)?đến\s+(?:nay|thời\s+điểm\s+(?:này|hiện\s+tại))\b|hiện\s+(?:nay|còn)\b|trong\s+cùng\s+kỳ\b|nhìn\s+chung\b"
    r"|(?:theo|qua)\s+(?:kết\s+quả\s+)?khảo\s+sát\b[^;%]{0,20}\bcó\b|việc\s[^;,%\d]{0,80}\bđã\s+(?:cắt|rút|giảm|giúp)\b"
    r"|(?:tổng\s+)?kinh\s+phí\b[^;%]{0,80}\bđồng\b[^;]*\bngân\s+sách\b|(?:lệ\s+)?phí\b[^;%]{0,80}\bđược\s+giảm\b"
    r"|(?:theo|qua)\s+(?:báo\s+cáo|thống\s+kê|số\s+liệu|kết\s+quả\s+(?:công\s+bố|xếp\s+hạng))\b"
    r"|(?:tuy|mặc\s+dù)\s(?!nhiên)|bình\s+quân\s+chung\b|thấp\s+hơn\b[^;]*\bbình\s+quân\s+chung\b"
    r"|tổng\s+số\s+(?:[\d.]+\s+)?hồ\s+sơ\b[^;%]{0,40}?\d"
    r"|(?:tính\s+)?đến\s+(?:hết\s+)?ngày\s+\d{1,2}\s*/\s*\d{1,2}\s*/\s*(?P<day>20\d\d)\b"
    r"|(?:trong|qua|sau)\s+(?:\w+\s+)?(?:tháng|quý|năm)\b[^;,.]{0,60}\bđã\b"
    r"|kết\s+quả\s*:|ngày\s+\d{1,2}\s*/\s*\d{1,2}\s*/\s*20\d\d\s*,[^;]*\bđã\b"
    r"|(?:(?:cụ\s+thể|theo\s+đó|trong\s+đó|ngoài\s+ra|qua\s+đó|bên\s+cạnh\s+đó)\s*,?\s+)?(?:toàn\s+)?"
    r"(?:xã|phường|huyện|tỉnh|thành\s+phố|địa\s+phương|UBND|trung\s+tâm)(?:\s+\w+){0,6}?\s+đã\s+"
    r"(?:tiếp|giải|thực|hoàn|triển|tổ|ban|trả|đạt|được(?!\s+giao)|phát|xây)\b"
    r"|(?:(?:trong|cuối|đầu)\s+)?năm\s+(?P<year>20\d\d)\b(?!\s*[-–]))",
    re.IGNORECASE,
)
# The first words of what the pattern finds: most parts begin with none of them.
_BEGINNINGS = (
    "tính", "từ", "đến", "hiện", "trong", "theo", "qua", "sau", "kết", "ngày", "cụ", "ngoài", "bên", "toàn",
    "xã", "phường", "huyện", "tỉnh", "thành", "địa", "ubnd", "trung", "cuối", "đầu", "năm",
    "nhìn", "việc", "kinh", "tổng", "lệ", "phí", "tuy", "mặc", "bình", "thấp",
)  # fmt: skip
_AIMS = re.compile(
    rf"{STRIVING}|{AT_LEAST}|(?<!thành )(?<!đạt )(?<!vượt )(?<!được )mục\s+tiêu"
    r"|\bnâng\b|yêu\s+cầu|^\W*(?:bảo\s+đảm|đảm\s+bảo)|\bphải\b|\bcần\b"
    r"|dự\s+kiến|đề\s+ra"
    r"|^\W*(?:tổ\s+chức|lắp\s+đặt|xây\s+dựng|kiểm\s+tra|triển\s+khai|mở|thành\s+lập|rà\s+soát|bố\s+trí|"
    r"khắc\s+phục)\b"
    r"|^\W*(?:tiếp\s+tục\s+)?(?:duy\s+trì|giữ\s+vững)\b|^\W*(?:hiện\s+nay\W+)?thực\s+hiện\b|\bnăm\s+tới\b"
    r"|%\s+trở\s+(?:lên|xuống)|(?:≥|≤|>=|<=)\s*\d",
    re.IGNORECASE,
)
# What still belongs to the sentence before a full stop, or tells by itself; plans seldom ask for "99,4%".
_GOES_ON = re.compile(
    r"\bđã\b|\bmới\s+đạt\b|^\W*(?:trong\s+đó|cụ\s+thể|theo\s+đó|qua\s+đó)\b"
    r"|(?<!trên )(?<!dưới )(?<!từ )(?<![\d,])\d+,\d+\s?%",
    re.IGNORECASE,
)
_ABOVE = re.compile(r"\b(?:trên|dưới)\s+\d", re.IGNORECASE)
_YEAR = re.compile(r"\bnăm\s+(20\d\d)\b(?!\s*[-–])", re.IGNORECASE)
_SIGNS = ' \t-–—+*•,.:;()“"'
_COMPARED = re.compile(r"so\s+với\s+(?:cùng\s+kỳ\s+)?năm\s+(20\d\d)", re.IGNORECASE)
_SHARE_AIM = re.compile(r"^\W*(?:đưa|tăng)\b", re.IGNORECASE)
# "Rừng chiếm 40%", "do 40% người dân …", "xã hiện có 62% dân số …": how things are.
_SHARE_OF = re.compile(
    r"\bchiếm\s+(?:tỷ\s+lệ\s+|tỉ\s+lệ\s+)?$|^\W*(?:do|vì|với)\s+(?:có\s+|còn\s+)?$"
    r"|\b(?:xã|phường|địa\s+phương)\s+hiện\s+có\s+$",
    re.IGNORECASE,
)
# "Xã có 62% …" at the head tells, "toàn xã có 62% dân số …" too; "công an xã có 100% …" asks.
_HAS = re.compile(r"(?P<opens>^\W*)?\b(?:xã|phường|địa\s+phương)\s+có\s+$", re.IGNORECASE)
_WHOLE = re.compile(r"100\s?%")
_POPULATION = re.compile(
    r"[\d,.]+\s?%\s+(?:dân\s+(?:số|cư|tộc)|diện\s+tích|đồng\s+bào|lao\s+động|hộ\s+nghèo"
    r"|(?:là\s+)?người\s+dân\s+tộc)\b",
    re.IGNORECASE,
)


def without_reports(text: str, parts: Sequence[str], plan: Years) -> Iterator[str]:
    """The parts of a paragraph outside target sections that do not tell where things stand."""
    told = False
    for part in parts:
        low = small(part)
        begins = _TELLS.match(part) if low.lstrip(_SIGNS).startswith(_BEGINNINGS) else None
        goes_on = told and _GOES_ON.search(part) is not None
        if told and not goes_on:
            told = _joined(text, part) and not _ABOVE.search(part)
        if "ước đạt" in low:
            told = True
        elif begins:
            year = begins["year"] or begins["day"]
            told = year is None or (plan[0] is not None and int(year) < plan[0])
        if told and (_AIMS.search(part) or (not goes_on and _names_the_plan(part, plan[0]))):
            told = False
        if not told and not ("so với" in low and _compares_the_past(part, plan[0])):
            yield part


def _joined(text: str, part: str) -> bool:
    """Whether a semicolon and no full stop parts a part from what stands before it."""
    words = part.strip()
    at = text.find(words)
    return text[:at].rstrip().endswith(";") if at > 0 else not words[:1].isupper()


def _names_the_plan(part: str, first: int | None) -> bool:
    """Whether a year of the plan is named without anything done in it."""
    if first is None or "đã" in part:
        return False
    return any(int(found[1]) >= first for found in _YEAR.finditer(part))


def _compares_the_past(part: str, first: int | None) -> bool:
    """Whether what is compared lies before the year before the plan: that rise is over."""
    found = _COMPARED.search(part)
    return bool(found and first is not None and int(found[1]) < first - 1 and not _AIMS.search(part))


def is_share_of(text: str, start: int) -> bool:
    """Whether a bare number only says how much of a whole something is: "rừng chiếm 40%"."""
    head = text[:start]
    told = _SHARE_OF.search(head) is not None or _has(text, start)
    return told and not (_AIMS.search(head) or _SHARE_AIM.match(head))


def _has(text: str, start: int) -> bool:
    """Whether a number says of how many the commune consists."""
    found = _HAS.search(text, 0, start)
    if found is None:
        return False
    opens = found["opens"] is not None and _WHOLE.match(text, start) is None
    return opens or _POPULATION.match(text, start) is not None
