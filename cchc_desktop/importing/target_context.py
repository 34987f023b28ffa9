"""What surrounds a number: its section, phase, unit and day of measuring."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cchc_desktop.display.text import fold
from cchc_desktop.importing.outline import Line
from cchc_desktop.importing.target_words import STRIVING

Years = tuple[int | None, int | None]

_TARGET_HEADING = re.compile(r"\b(?:muc tieu|chi tieu)\b")
_OPENING_AIM = re.compile(r"(?:mục tiêu|chỉ tiêu)[^:]{0,60}:", re.IGNORECASE)
_WORK_HEADING = re.compile(
    r"\b(?:nhiem vu|giai phap|to chuc thuc hien|kinh phi|muc dich|yeu cau|trach nhiem|phan cong|"
    r"noi dung thuc hien)\b"
)
_SILENT_HEADING = re.compile(
    r"\b(?:ket qua (?:dat duoc|thuc hien|cong tac|cai cach)|danh gia (?:tinh hinh|ket qua|thuc trang)|"
    r"tinh hinh thuc hien|ton tai|han che|thuc trang|dac diem tinh hinh|can cu|kinh phi thuc hien|"
    r"su can thiet|co so thuc tien|boi canh|"
    r"nguon kinh phi|"
    r"noi nhan)\b"
)
_SILENT_LINE = re.compile(
    r"(?:(?P<law>căn cứ)|thực hiện|theo)\s+(?:các\s+)?(?:nghị quyết|quyết định|kế hoạch|luật|công văn)\s+"
    r"(?:số\s+)?\d",
    re.IGNORECASE,
)

_PHASE = re.compile(
    r"^(?:trong\s+|về\s+|mục tiêu\s+|"
    r"chỉ tiêu\s+)*(?:giai\s+đoạn\s+(?:từ\s+)?(?:năm\s+)?(?P<a>20\d\d)\s*(?:[-–—]|"
    r"đến)\s*(?:năm\s+)?(?P<b>20\d\d)"
    r"|(?:(?:phấn đấu|tính)\s+)?(?P<until>đến)(?:\s+(?:hết|cuối))?\s+năm\s+(?P<c>20\d\d)|"
    r"(?:trong\s+)?năm\s+(?P<d>20\d\d))",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^[\s,(]*(?:(?P<until>(?:đến|trước)(?:\s+(?:hết|cuối))?)|vào|"
    r"trong)?\s*(?:năm\s+(?P<d>20\d\d)(?!\s*[-–])|"
    r"giai\s+đoạn\s+(?P<a>20\d\d)\s*[-–—]\s*(?P<b>20\d\d))",
    re.IGNORECASE,
)
# The year that the words before a number end in.
YEAR_BEFORE = re.compile(
    r"(?:(?P<until>đến(?:\s+(?:hết|cuối))?)\s+)?(?:trong\s+)?(?:năm\s+(?P<d>20\d\d)|"
    r"giai\s+đoạn\s+(?P<a>20\d\d)\s*[-–—]\s*(?P<b>20\d\d))\s*(?P<link>[:,(]|đạt|là|phấn đấu|đã|ước|mới|chỉ|"
    r"có|chiếm|tỷ lệ|\s)*$",
    re.IGNORECASE,
)
# "2027: 85%", "85% (2027)", "85% (2026-2027)": a year beside its number, without a word.
_YEAR_LABEL = re.compile(
    r"(?<![^\s;,(])(?P<a>20\d\d)(?:\s*[-–—]\s*(?P<b>20\d\d))?\s*:\s*(?:(?:phấn\s+đấu|đạt)\s*)*$",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(r"\s*\(\s*(?P<a>20\d\d)(?:\s*[-–—]\s*(?P<b>20\d\d))?\s*\)")
_AIMED = re.compile(rf"{STRIVING}|chỉ số|kế hoạch|mục tiêu|so với", re.IGNORECASE)
_CASE = re.compile(
    r"(?:\btrường\s+hợp|\bnếu|tần\s+suất|\bdanh\s+sách\b[^,;()]*\bcó|đối\s+với[^,;()]*\bcó|\bđể\s[^,;()]*(?:hạn|chậm|vi\s+phạm)|"
    r"điểm(?:\s+số)?\s+chiếm|"
    r"(?:phê\s+bình|kiểm\s+điểm|nhắc\s+nhở|khiển\s+trách|trừ\s+điểm|(?:không|hạ(?:\s+bậc)?)\s+xếp\s+loại|"
    r"xem\s+xét\s+trách\s+nhiệm)\s[^,;()]*?(?:đơn\s+vị|cơ\s+quan|công\s+chức|viên\s+chức|cán\s+bộ|"
    r"cá\s+nhân|tập\s+thể|phòng|người|trường\s+hợp))\b[^,;()]*$",
    re.IGNORECASE,
)
# "Trường hợp trễ hạn phải xin lỗi 100%": the number is of what follows from the case.
_SO_MUST = re.compile(r"\s(?:phải|thì)\s", re.IGNORECASE)
_GRADE = re.compile(
    r"\s*(?:trở\s+(?:lên|xuống)\s*)?:?\s*(?:xếp\s+loại|(?:thì\s+)?(?:phải|bị)\s+(?:giải\s+trình|kiểm\s+điểm|phê\s+bình|"
    r"báo\s+cáo\s+giải\s+trình))\b",
    re.IGNORECASE,
)
_FAILS = re.compile(r"\b(?:không|chưa)(?:\s+đạt(?:\s+\w+){0,2})?\s*$", re.IGNORECASE)
_THEN = re.compile(r"[^;,.]{0,60}\bthì\b", re.IGNORECASE)
# "65% (chỉ tiêu tỉnh giao 60%)": what others ask for, beside what the plan does.
_GIVEN = re.compile(
    r"\([^()%]{0,30}\b(?:tỉnh|thành phố|trung ương|cấp trên|chỉ tiêu|kế hoạch|kh|được)\s+giao\b"
    r"[^()%\d]{0,15}$",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"(?:đến|tại thời điểm|tính đến|thời điểm)\s+(?:hết\s+)?(?:ngày\s+)?(?P<day>\d{1,2})/(?P<month>\d{1,2})"
    r"(?:/(?P<year>\d{4})|\s+(?:của\s+)?(?P<next>năm\s+(?:liền\s+kề|sau|kế\s+tiếp|tiếp\s+theo))|"
    r"\s+năm\s+(?P<named>20\d\d))?",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\(\s*((?:nếu|khi)\s+(?:có|phát\s+sinh)[^)]*)\)", re.IGNORECASE)
_EACH = re.compile(
    r"\b(?P<each>(?:mỗi|từng)\s+(?:một\s+)?(?P<who>(?:phòng|đơn vị|cơ quan|thôn|bản|xóm|tổ|trường|cá nhân|"
    r"cán bộ|công chức|"
    r"viên chức|bộ phận|ngành|trạm|trung tâm|ban|khu phố|khu dân cư|ấp)(?:[ ,]+(?:phòng|đơn vị|cơ quan|"
    r"thôn|bản|xóm|tổ dân phố|"
    r"tổ|trường|công chức|viên chức|chuyên môn|trung tâm|bộ phận|ban|ngành|thuộc ubnd xã))*))",
    re.IGNORECASE,
)
_SLASH = re.compile(
    r"^\s*/\s*(đơn vị|cơ quan|phòng|thôn|bản|xóm|người|công chức|cán bộ|trường|tổ)\b", re.IGNORECASE
)
_UNIT = re.compile(
    r"(?:(?:đề nghị|giao|trách nhiệm của)\s+)?(?P<unit>(?:phòng|văn phòng|trung tâm|ban|bộ phận|công an|"
    r"trạm|tổ|trường|đoàn|hội|"
    r"ủy ban mặt trận|uỷ ban mặt trận|ubmttq|mặt trận|công chức)\s+[^:]{2,110})",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.;!?])\s+(?=\S)")
_DUTIES = re.compile(r"\b(?:to chuc thuc hien|trach nhiem|phan cong)\b")


def is_target_section(line: Line) -> bool:
    """Whether the nearest telling heading speaks of targets; "mục tiêu, nhiệm vụ" together does not."""
    return _OPENING_AIM.match(line.text) is not None or _are_targets(line.headings)


@lru_cache(maxsize=1024)
def names_targets(headings: tuple[str, ...]) -> bool:
    """Whether a heading speaks of targets at all, also beside tasks."""
    return any(_TARGET_HEADING.search(fold(heading)) for heading in headings)


@lru_cache(maxsize=1024)
def _are_targets(headings: tuple[str, ...]) -> bool:
    for heading in reversed(headings):
        plain = fold(heading)
        if _TARGET_HEADING.search(plain):
            return _WORK_HEADING.search(plain) is None
        if _WORK_HEADING.search(plain):
            return False
    return False


def is_silent(line: Line) -> bool:
    """Parts that tell of the past, of law or of money."""
    told = _SILENT_LINE.match(line.text)
    if told and (told["law"] or "%" not in line.text):
        return True
    return are_silent(line.headings)


@lru_cache(maxsize=1024)
def are_silent(headings: tuple[str, ...]) -> bool:
    """Whether a heading says that its part tells of the past, of law or of money."""
    plain = [fold(heading) for heading in headings]
    return any(_SILENT_HEADING.search(heading) and not _TARGET_HEADING.search(heading) for heading in plain)


@dataclass(slots=True)
class Phases:
    """Follows "Giai đoạn 2026-2027:" down to the lines it governs."""

    plan: Years
    current: Years | None = None
    path: tuple[str, ...] = ()

    def years_for(self, line: Line) -> Years:
        """The years of a line, taking note when it opens a phase itself."""
        if self.current is not None and not _below(self.path, line.path):
            self.current = None
        # "Năm 2025 đạt 97%. Năm 2026 phấn đấu:": the sentence before the colon leads what stands below.
        named = _years(_PHASE.match(_SENTENCE_END.split(line.text)[-1]), self.plan)
        opens = line.heading or line.text.rstrip().endswith(":")
        if named and opens:
            self.current, self.path = named, line.path
        elif line.style.startswith(("roman", "part")):
            self.current = None
        return self.current or self.plan


def is_over(years: Years, plan: Years) -> bool:
    """Whether years lie before the plan: what was reached in them, not what is asked for."""
    return bool(years[1] and plan[0] and years[1] < plan[0])


def _below(heading: tuple[str, ...], path: tuple[str, ...]) -> bool:
    """Whether a path leads through a heading's; a dotted number stands there for those it begins with."""
    if not heading:
        return True
    *above, last = heading
    at = len(above)
    return path[:at] == tuple(above) and len(path) > at and f"{path[at]}.".startswith(f"{last}.")


def _years(found: re.Match[str] | None, plan: Years) -> Years | None:
    if found is None:
        return None
    groups = found.groupdict()
    if groups.get("a") and groups.get("b"):
        return int(groups["a"]), int(groups["b"])
    year = int(groups.get("a") or groups.get("c") or groups.get("d") or 0)
    if not year:
        return None
    return (min(plan[0] or year, year), year) if groups.get("until") else (year, year)


def own_years(text: str, start: int, end: int, clause_start: int, plan: Years) -> Years | None:
    """The years a number names itself: "đến năm 2030 đạt 90%", "80% năm 2027"; None where it names none."""
    head = text[clause_start:start]
    comparison = re.search(
        r"so\s+với\s+$", head[: (m.start() if (m := YEAR_BEFORE.search(head)) else len(head))]
    )
    before = YEAR_BEFORE.search(head)
    for found in (
        _PHASE.match(head.lstrip(" ,(-")),
        None if comparison else before,
        _label_before(text, clause_start, start),
        _AFTER.match(text[end:]) or _YEAR_BEHIND.match(text, end),
    ):
        years = _years(found, plan)
        if years and (plan[0] or 0) <= (years[1] or 0):
            return years
    return None


def labelled_year(text: str, clause_start: int, start: int) -> int | None:
    """The last year of a label right before a number: "2025: 92%"."""
    found = _label_before(text, clause_start, start)
    return int(found["b"] or found["a"]) if found else None


def _label_before(text: str, clause_start: int, start: int) -> re.Match[str] | None:
    """The words of a number may begin with the colon."""
    return _YEAR_LABEL.search(text[clause_start : start + text.startswith(":", start)])


def aims(text: str) -> bool:
    """Whether words of aiming stand in a text: "phấn đấu", "mục tiêu"."""
    return _AIMED.search(text) is not None


def is_case(text: str, start: int, clause_start: int) -> bool:
    """Whether a number only says in which case something applies: "trường hợp quá hạn trên 30% thì …"."""
    found = _CASE.search(text[clause_start:start])
    return found is not None and _SO_MUST.search(found.group()) is None


def is_graded(text: str, start: int, end: int) -> bool:
    """Whether a number is a step of a scale: "dưới 70% xếp loại yếu", "không đạt 80% … thì không xét"."""
    if _GRADE.match(text, end):
        return True
    return _FAILS.search(text[:start]) is not None and _THEN.match(text, end) is not None


def is_given(text: str, start: int, clause_start: int) -> bool:
    """Whether a number in brackets behind another is the one that the province gave."""
    return clause_start > 0 and _GIVEN.search(text[clause_start:start]) is not None


def measured_on(text: str, plan: Years) -> date | None:
    """The day a value is taken ("đến 31/01 năm liền kề"); the plan's last year where none is named."""
    found = _MEASURED.search(text) if "/" in text else None
    if not found:
        return None
    named = found["year"] or found["named"]
    if not named and plan[1] is None:
        return None
    year = int(named) if named else (plan[1] or 0) + (1 if found["next"] else 0)
    try:
        return date(year, int(found["month"]), int(found["day"]))
    except ValueError:
        return None


def condition_of(text: str) -> str | None:
    """The condition in brackets: "(nếu có kiến nghị)"."""
    found = _CONDITION.search(text) if "(" in text else None
    return found.group(1).strip() if found else None


def per_unit_of(line: Line | None, text: str, end: int) -> str | None:
    """For whom a number holds each by itself: "mỗi đơn vị", or the unit whose duties these are."""
    low = text.lower()
    each = _EACH.search(text) if "mỗi" in low or "từng" in low else None
    if each:
        return each["each"].strip(" ,").casefold()
    slash = _SLASH.match(text[end:])
    if slash:
        return f"mỗi {slash.group(1).casefold()}"
    return _duty_unit(line) if line is not None else None


@lru_cache(maxsize=1024)
def _are_duties(headings: tuple[str, ...]) -> bool:
    return any(_DUTIES.search(fold(heading)) for heading in headings)


def _duty_unit(line: Line) -> str | None:
    if not _are_duties(line.headings):
        return None
    lead = line.text.split(":", 1)[0] if ":" in line.text[:120] else ""
    for heading in (lead, *reversed(line.headings)):
        found = _UNIT.match(heading)
        if found and not _DUTIES.search(fold(heading)):
            return found["unit"].strip(" :.;,")
    return None
