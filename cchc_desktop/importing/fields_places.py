"""Which commune of which province a plan belongs to."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from cchc_desktop.display.text import same_word
from cchc_desktop.importing.fields_rows import UPPER, Row
from cchc_desktop.importing.units import new_tone

# The 34 provinces and cities since 01/7/2025, then those merged into them, which older papers still name.
_PROVINCES = (
    "Hà Nội", "Huế", "Lai Châu", "Điện Biên", "Sơn La", "Lạng Sơn", "Quảng Ninh", "Thanh Hóa", "Nghệ An",
    "Hà Tĩnh", "Cao Bằng", "Tuyên Quang", "Lào Cai", "Thái Nguyên", "Phú Thọ", "Bắc Ninh", "Hưng Yên",
    "Hải Phòng", "Ninh Bình", "Quảng Trị", "Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Khánh Hòa", "Lâm Đồng",
    "Đắk Lắk", "Đồng Nai", "Tây Ninh", "Cần Thơ", "Vĩnh Long", "Đồng Tháp", "Cà Mau", "An Giang",
    "Hồ Chí Minh", "Hà Giang", "Yên Bái", "Bắc Kạn", "Vĩnh Phúc", "Hòa Bình", "Bắc Giang", "Thái Bình",
    "Hải Dương", "Hà Nam", "Nam Định", "Quảng Bình", "Thừa Thiên Huế", "Quảng Nam", "Kon Tum", "Bình Định",
    "Ninh Thuận", "Bình Thuận", "Đắk Nông", "Phú Yên", "Bình Phước", "Bình Dương", "Bà Rịa - Vũng Tàu",
    "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Kiên Giang",
)  # fmt: skip
_BY_KEY = {same_word(name): name for name in _PROVINCES} | {same_word("Đắc Lắc"): "Đắk Lắk"}

_NO_PROVINCE = {"Đảng", "Ủy", "Uỷ", "Đoàn", "HĐND", "UBND", "MTTQ"}

_WORD = rf"[{UPPER}][\w'’-]*"
# The first letters alone, then the rest: a search looks at each place of the whole plan.
_NAMED_COMMUNE = re.compile(
    r"[XPĐTxpđt][ãhặ](?<!\w..)(?<![Tt]hị ..)(?:(?<=[Xx]ã)|(?<=[Pp]h)ường|(?<=[Đđ]ặ)c khu|(?<=[Tt]h)ị trấn)\s+"
    rf"({_WORD}(?:\s+{_WORD}){{0,3}}|(?<=[Pp]hường )\d{{1,2}}\b)"
)
_NAMED_PROVINCE = re.compile(
    rf"[Tt][ỉhỈHP](?<!\w..)(?:(?<=ỉ)nh|(?<=h)ành phố|(?<=TỈ)NH|(?<=TH)ÀNH PHỐ|(?<=TP)\.?)\s+"
    rf"({_WORD}(?:\s+(?:-\s+)?{_WORD}){{0,4}})"
)
_BODY_BEFORE = re.compile(r"(?:UBND|nhân dân|địa bàn)\s+$")
_NOISE = re.compile(
    r"CỘNG (?:HÒA|HOÀ) XÃ HỘI(?: CHỦ(?: NGHĨA)?)?(?:\s+VIỆT NAM)?|XÃ HỘI CHỦ NGHĨA(?: VIỆT NAM)?"
    r"|(?:(?:HỘI\s+)?CHỦ )?NGHĨA VIỆT NAM|VIỆT NAM$|Độc lập\b.*$|[-_*=.\s]+$"
)
# Behind "XÃ" alone the first words may be a name: there are communes called Cộng Hòa.
_MOTTO = re.compile(r"(?<!\bXÃ)(?<!\bPHƯỜNG)\s+CỘNG\s+(?:HÒA|HOÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM\b")
_LETTERHEAD = re.compile(
    r"^(?:[UỦ]Y BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)?\s*(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+"
    rf"([{UPPER}0-9][{UPPER}0-9'’ -]*)$"
)
# The letterhead's line ends before the name, which stands on the next one.
_KIND_ALONE = re.compile(
    r"^(?:(?:[UỦ]Y BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)\s+)?(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)$"
)
_NAME_ALONE = re.compile(rf"^[{UPPER}][{UPPER}0-9'’-]*(?: [{UPPER}0-9'’-]+){{0,4}}$")
# What else may stand in capitals below it; of a commune that begins so the plan's text tells the name.
_NO_NAME = re.compile(
    r"(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|BÁO CÁO|PHỤ LỤC|CHƯƠNG TRÌNH|ĐỀ ÁN|THÔNG BÁO|TỜ TRÌNH|CÔNG VĂN"
    r"|HƯỚNG DẪN|DANH MỤC|DỰ THẢO|BẢNG|BIỂU|PHẦN|MỤC|SỐ|NĂM \d+|TỈNH|THÀNH PHỐ|HUYỆN|ĐẢNG"
    r"|CỘNG H[ÒO][AÀ]|ĐỘC LẬP - TỰ|[UỦ]Y BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|MẶT TRẬN|CHỦ TỊCH|CHÍNH PHỦ|VĂN PHÒNG"
    r"|PHÒNG|TRUNG TÂM|TRẠM Y|TRƯỜNG (?:MẦM|TIỂU|TRUNG|TH)|BAN (?:CHỈ|QUẢN|CHẤP)|TỔ|CẢI CÁCH"
    r"|VỀ VIỆC|NƠI NHẬN|KÍNH GỬI|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\b"
)
_NAMED_IN_CAPITALS = re.compile(
    rf"\b(?:XÃ(?! HỘI\b)|PHƯỜNG|ĐẶC KHU)\s+([{UPPER}][{UPPER}'’]*(?:\s+[{UPPER}][{UPPER}'’]*){{0,3}})"
    r"(?=\s*(?:[-–,(.]|NĂM\b|$))"
)
_OF_PROVINCE = re.compile(r"^(?:[UỦ]Y BAN NHÂN DÂN|UBND)?\s*(?:TỈNH|THÀNH PHỐ)\s")
_PLACE_BEGUN = re.compile(rf"^{_WORD}(?<![{UPPER}][{UPPER}])$")
_PLACE_AND_DATE = re.compile(rf"^({_WORD}(?:\s+{_WORD}){{0,3}}),\s*ngày\b")


def commune_of(front: Sequence[Row], near: str, text: str) -> str | None:
    """The commune's name without "xã": of the letterhead, else of title and references, else most often."""
    spellings, close = Counter(_candidates(text)), Counter(_candidates(near))
    for named, certain in _letterhead_names(front):
        if certain or _may_be_name(named, spellings, close):
            return _as_written(named, spellings)
    if close:
        return new_tone(close.most_common(1)[0][0])
    if spellings:
        return new_tone(spellings.most_common(1)[0][0])
    capital = next((found for row in front if (found := _NAMED_IN_CAPITALS.search(row.text))), None)
    if capital:
        return new_tone(capital.group(1).title())
    dated = next((found for line in _wrapped(front) if (found := _PLACE_AND_DATE.match(line))), None)
    # A province's own paper is dated in the province.
    return dated.group(1) if dated and same_word(dated.group(1)) not in _BY_KEY else None


def _may_be_name(below: str, spellings: Counter[str], close: Counter[str]) -> bool:
    """Whether the text knows that commune; else whether it looks like one and the title names no other."""
    if any(same_word(name) == same_word(below) for name in (*spellings, *close)):
        return True
    return not close and not _NO_NAME.match(below)


def _letterhead_names(front: Sequence[Row]) -> Iterator[tuple[str, bool]]:
    """The name behind "XÃ" of the letterhead and whether it is certain: not alone on the next line."""
    for row, after in zip_longest(front, front[1:]):
        plain = _NOISE.sub("", _without_broken_motto(row.text, after.text if after else "")).strip()
        found = _LETTERHEAD.match(plain)
        below = _NAME_ALONE.match(_NOISE.sub("", after.text).strip()) if after else None
        if found:
            yield found.group(1), True
        elif below and _KIND_ALONE.match(plain):
            yield below.group(), False


def _without_broken_motto(line: str, below: str) -> str:
    """The line up to where the motto begins that goes on in the line below it."""
    motto = _MOTTO.search(f"{line}\n{below}")
    return line[: motto.start()] if motto and motto.start() < len(line) < motto.end() else line


def _wrapped(front: Sequence[Row]) -> Iterator[str]:
    """The rows; a place broken off before its last word ("Khe" over "Vàng, ngày …") is whole."""
    for before, row in zip_longest(["", *(row.text for row in front)], front):
        if row is not None:
            yield f"{before} {row.text}" if before and _PLACE_BEGUN.match(before) else row.text


def _candidates(text: str) -> list[str]:
    """Names after "xã" or "phường"; one word alone only where a body or an area is named ("UBND xã Hin")."""
    names = []
    for found in _NAMED_COMMUNE.finditer(text):
        name = found.group(1).rstrip("-’'")
        certain = (
            " " in name
            or name.isdigit()
            or _BODY_BEFORE.search(text, max(0, found.start() - 12), found.start())
        )
        if certain and not (name.isupper() and len(name) > 2) and name != "Hội":
            names.append(name)
    return names


def _as_written(capitals: str, spellings: Counter[str]) -> str:
    name = " ".join(capitals.split()).strip(" -")
    alike = [spelling for spelling, _ in spellings.most_common() if same_word(spelling) == same_word(name)]
    return new_tone(alike[0] if alike else name.title())


def province_of(front: Sequence[Row], text: str) -> str | None:
    """The province or city of the letterhead, else the one that the text names most often."""
    for row in front:
        head = _OF_PROVINCE.match(row.text)
        named = _provinces(row.text) if head else []
        if named:
            return named[0]
    counts = Counter(_provinces(text))
    for name in [name for name in counts if name not in _PROVINCES]:
        # "tỉnh Đồng" at the end of a line whose next begins with "Tháp".
        whole = next((other for other in counts if other.startswith(f"{name} ")), None)
        if whole:
            counts[whole] += counts.pop(name)
    return counts.most_common(1)[0][0] if counts else None


def _provinces(text: str) -> list[str]:
    """Each province named; one outside the list, as far as its capitals go."""
    names = []
    for found in _NAMED_PROVINCE.finditer(text):
        words = found.group(1).split()
        stems = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        known = next((_BY_KEY[key] for stem in stems if (key := same_word(stem)) in _BY_KEY), None)
        other = "" if found.group(1).isupper() or words[0] in _NO_PROVINCE else new_tone(found.group(1))
        if known or other:
            names.append(known or other.rstrip("-’' "))
    return names
