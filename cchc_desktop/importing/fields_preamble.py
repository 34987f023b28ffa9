"""A plan's title and years, the papers it rests on and the plans it replaces."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.importing.fields_rows import LETTERHEAD_ROW, Row, begins_signature

_PAPER = (
    r"(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Chương trình"
    r"|Công văn|Thông tư|Thông báo kết luận|Thông báo|Hướng dẫn|Kết luận"
    r"|Văn bản|Đề án|Công điện|Quy định|Quy chế"
    r"|Báo cáo)"
)
_BODY = r"(?:UBND|[UỦ]y ban nhân dân|Uỷ ban nhân dân|[UỦ]Y BAN NHÂN DÂN)"
_PLACE = r"(?:xã|phường|đặc khu|thị trấn|XÃ|PHƯỜNG)"

_OFFICE = (
    r"(?:Văn phòng HĐND (?:và|&)|Văn phòng HĐND ?& ?UBND|(?:Phòng|Trung tâm|Ban Chỉ đạo)\b[^;.,]{0,60}?)"
)

_TITLE_ROW = re.compile(r"^(?:KẾ\s+HOẠCH\b[\s:–-]*(?P<rest>.*)|Kế hoạch)$")
_ASIDE = re.compile(r"\s*\((?:kế hoạch này )?(?:thay thế|kèm theo|ban hành|dự thảo)[^()]*\)", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"^(?:[Cc]ăn cứ(?: vào)?|(?:Để |Nhằm )?(?:[Tt]iếp tục )?(?:[Tt]riển khai |[Tt]ổ chức )?[Tt]hực hiện"
    r"(?:\s+(?:có )?(?:hiệu quả|nghiêm túc|nghiêm|tốt))?|Triển khai|Theo|Trên cơ sở|Xét)"
    r"(?:\s+(?:các nội dung|nội dung|tinh thần|quy định tại))?\s+",
)
_PREAMBLE = re.compile(
    rf"^\W*(?:Căn cứ\b|(?:{_LEAD_IN.pattern[1:]})"
    rf"(?:(?:các |nội dung |tinh thần )?{_PAPER}\b|chức năng|chỉ đạo|ý kiến"
    rf"|nhiệm vụ[^.;]{{0,80}}\bvà {_PAPER}\s+(?:số\s+)?\d)"
    rf"|(?:Chủ tịch )?{_BODY}\s+{_PLACE}\b.*\b(?:ban hành|xây dựng|triển khai|như sau)|Nhằm |Để )"
)
_HEADING = re.compile(
    r"^\W*(?:PHẦN|Phần|Mục|MỤC|Chương|CHƯƠNG)?\s*(?:[IVX]{1,5}|A|1|thứ nhất|THỨ NHẤT)\s*[.):/–-]\s*\S|^PHẦN\s"
)
_SECTION = re.compile(
    r"^\W*(?:(?:PHẦN|Phần|Mục|MỤC|Chương|CHƯƠNG)\s+(?:[tT]hứ|THỨ|[IVX\d])"
    r"|(?:[IVX]{1,5}|[A-D])\s*[.):/–-]\s*\S|\d{1,2}\s*[.)]\s*[^\W\d])"
)
_BULLET = re.compile(r"^\s*(?:[-+•*–]|\d{1,2}[.)])\s*")
_TAIL = re.compile(
    rf"(?:^|[;.,]\s+)(?:[Nn]ay,?\s+|theo đó,?\s+)?(?:Chủ tịch\s+)?(?:{_OFFICE}\s+)?(?:{_BODY}\s+)?"
    rf"{_PLACE}\b(?!\s+hội)"
    r"[^;]{0,160}?\b(?:ban hành|xây dựng|triển khai|tổ chức|đề ra|lập|kế hoạch|Kế hoạch)\b",
)
_NEXT_BASE = re.compile(
    rf"\s*;\s*|\.\s+(?=(?:{_LEAD_IN.pattern[1:]}))|,\s+(?={_PAPER}\s+số\s+[\w./-]+\s*,?\s+ngày\b)"
)
_NUMBERED = re.compile(r"\bsố\s*:?\s*\d+[\w-]*\s*[-/]")
_CIRCUMSTANCE = re.compile(r"(?:tình hình|chức năng|điều kiện|đề nghị|yêu cầu|thực tế|kết quả|nhiệm vụ)\b")
_CITED_TOO = re.compile(rf"(?:,|\bvà)\s+({_PAPER}\s+(?:số\s+)?\d.*)")
_LIST_LEAD = re.compile(r"^(?:các|những)\s+[^:;]{0,60}:\s*[-+]?\s*")
_REPLACES = re.compile(
    r"(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)\s+(?:cho\s+)?(?:các\s+)?(?P<first>Kế hoạch\s+số\b)", re.IGNORECASE
)
# One of these stands in whatever either pattern finds.
_REPLACING = ("thay thế", "bãi bỏ", "hủy bỏ", "huỷ bỏ", "hiệu lực")
_CITED_NUMBER = re.compile(r"\d+\s*/\s*[A-ZĐ][\w&Đ-]*(?:\s+ngày\s+[\d/.\s]+?\d{4})?")
_REPLACED_END = re.compile(
    r"[;()\n]|\.(?=\s|$|/)|(?:,\s+(?:và\s+)?|\s+và\s+)(?=Kế hoạch\s+số\b)"
    r"|,?\s+(?:cụ thể|như sau|với (?:các )?nội dung|kể từ|để phù hợp)"
)
_EXPIRED = re.compile(
    r"(Kế hoạch số\s*\d+\s*/\s*[\w-]+[^.;]{0,200}?)\s+(?:hết hiệu lực|được thay thế bởi|không còn hiệu lực)"
)
_PERIOD = re.compile(r"(20\d\d)\s*(?:[-–—]|đến(?: năm)?)\s*(20\d\d)", re.IGNORECASE)
_YEAR = re.compile(r"\bnăm\s+(20\d\d)\b", re.IGNORECASE)
_OTHER_YEAR = re.compile(
    r"(?:đến|từ|so với|(?<!tháng )cuối|trước|hết|tầm nhìn|kể từ|tháng \d{1,2}|quyết toán|quả)\s+$|\d{1,2}/$",
    re.IGNORECASE,
)
_NEWS = re.compile(r"(?:Sáng|Chiều|Ngày)\s+(?:ngày\s+)?\d{1,2}\b|.*\bđã ban hành\b")
_CITES = re.compile(r"\d\s*/|\bsố\s+\d|\(\s*theo\b|^\W*Căn cứ", re.IGNORECASE)
# Below a title in capitals: what a page tells of these days or of what came about, not the title's next line.
_PROSE = re.compile(
    r"(?:Thời gian (?:qua|vừa qua|gần đây|tới)|Hiện nay|Những năm|Trong (?:những|các|thời|bối cảnh)"
    r"|(?!Trên|Năm|Giai|Của)[^\W\da-zà-ỹ][^,;:]{3,60},\s.*?\b(?:đã|vừa|diễn ra)\b)"
)
_ENDS_IN_YEAR = re.compile(r"\bnăm 20\d\d\W*$", re.IGNORECASE)
_DECIDES = re.compile(r"(?:(?:Về việc|V/v)\s+)?ban hành (?P<what>kế hoạch\b.*)", re.IGNORECASE)
_PURPOSE = re.compile(rf"(?:Nhằm|Để)\s.{{0,300}}?(?={_PAPER}\s+(?:số\s+)?\d)")
_ISSUES = re.compile(
    r"(?<!\bđã )(?<!việc )\bban hành\s+(?P<what>kế hoạch\s.{4,220}?)"
    r"(?:,?\s*(?:cụ thể )?như sau|,?\s*với|,?\s*cụ thể|:|$)",
    re.IGNORECASE,
)


def title_place(rows: Sequence[Row]) -> int | None:
    """The row that says KẾ HOẠCH in capitals, above the first section."""
    titles = list(_title_places(rows))
    for at, after in zip_longest(titles, titles[1:]):
        # A sheet's own name is no title where the letterhead or the title itself comes below it.
        above = after is not None and all(LETTERHEAD_ROW.match(row.text) for row in rows[at + 1 : after])
        if not above:
            return at
    return None


def _title_places(rows: Sequence[Row]) -> Iterator[int]:
    for at, row in enumerate(rows[:120]):
        if _TITLE_ROW.match(row.text):
            yield at
        elif at > 2 and _HEADING.match(row.text):
            return


def front_end(rows: Sequence[Row], title_at: int | None) -> int:
    """The first row after letterhead and title: a reference, or the first section."""
    first = 0 if title_at is None else title_at + 2 - _is_whole_title(rows, title_at)
    below = first if title_at is None else title_at + 1
    for at in range(below, min(len(rows), 120)):
        if title_at is not None and begins_signature(rows[at].text):
            return at
        if at >= first and (_PREAMBLE.match(rows[at].text) or _HEADING.match(rows[at].text)):
            return at
    return min(len(rows), 12)


def _is_whole_title(rows: Sequence[Row], at: int) -> bool:
    """`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026` right above the first reference, not the first of its lines."""
    found = _TITLE_ROW.match(rows[at].text)
    after = rows[at + 1].text if at + 1 < len(rows) else ""
    begins = after.startswith("Căn cứ") or (_PREAMBLE.match(after) and after.endswith((";", ":", ",")))
    return bool(found and found["rest"] and begins)


def title_of(rows: Sequence[Row], at: int | None, end: int) -> str | None:
    """What stands under KẾ HOẠCH, its lines joined."""
    if at is None:
        return None
    found = _TITLE_ROW.match(rows[at].text)
    parts = [found.group("rest")] if found and found.group("rest") else []
    for row in rows[at + 1 : max(end, at + 2 - _is_whole_title(rows, at))]:
        if parts and not _continues_title(row, parts):
            break
        parts.append(row.text)
    title = _ASIDE.sub("", tidy(" ".join(parts))).strip(" .;:-–_*")
    return title or None


def _continues_title(row: Row, parts: list[str]) -> bool:
    if len(row.text) > 160 or len(" ".join(parts)) > 300 or row.text.endswith((";", ":")):
        return False
    if begins_signature(row.text):
        return False
    if _NEWS.match(row.text) or _HEADING.match(row.text):
        return False
    below_capitals = not row.text.isupper() and " ".join(parts).isupper()
    if below_capitals and _PROSE.match(row.text) and not _ENDS_IN_YEAR.search(row.text):
        return False
    if (
        re.fullmatch(r"[\W_]+", row.text)
        or _PREAMBLE.match(row.text)
        or fold(row.text).startswith("kinh gui")
    ):
        return False
    return not parts[-1].endswith(".")


def title_of_decision(rows: Sequence[Row]) -> str | None:
    """The plan that a decision says it issues, below the word QUYẾT ĐỊNH."""
    for at, row in enumerate(rows[:40]):
        found = _DECIDES.fullmatch(row.text) if at and rows[at - 1].text == "QUYẾT ĐỊNH" else None
        if found:
            parts = [found["what"]]
            for below in rows[at + 1 : at + 6]:
                if re.match(r"(?:CHỦ TỊCH|[UỦ][YỶ] BAN)", below.text) or not _continues_title(below, parts):
                    break
                parts.append(below.text)
            what = re.sub(r"^kế hoạch\s*", "", tidy(" ".join(parts)), flags=re.IGNORECASE).strip(" .;:")
            return what[:1].upper() + what[1:] or None
    return None


def title_in_preamble(preamble: Sequence[str]) -> str | None:
    """Without a printed title: what the preamble says it issues ("ban hành kế hoạch cải cách … như sau")."""
    for text in preamble:
        tail = _TAIL.search(text)
        if not tail and re.match(r"\W*(?:Căn cứ|Theo đề nghị|Xét)\b", text):
            continue
        found = _ISSUES.search(text)
        if found:
            what = re.sub(r"^kế hoạch\s+(?:thực hiện\s*$)?", "", found.group("what"), flags=re.IGNORECASE)
            return what[:1].upper() + what[1:] if _YEAR.search(what) or len(what) > 25 else None
    return None


def years_of(texts: Sequence[str], *, rests_on: Sequence[str] = ()) -> tuple[int | None, int | None]:
    """First and last year of the plan, from the first text that names any.

    Where none does, the year named where the plan tells what it `rests_on`; not a programme's several.
    """
    told = (years for text in texts if (years := _years(text)))
    based = (
        years
        for text in rests_on
        if (years := _years(text)) and (years[0] == years[1] or not _CITES.search(text))
    )
    return next(told, None) or next(based, None) or (None, None)


def issued_as(preamble: Sequence[str]) -> list[str]:
    """The words with which the plan issues itself, behind the papers that it rests on."""
    return [text[tail.start() :] for text in preamble[-2:] if (tail := _TAIL.search(text))]


def _years(text: str) -> tuple[int, int] | None:
    period = _PERIOD.search(text)
    single = [
        found for found in _YEAR.finditer(text)
        if not _OTHER_YEAR.search(text[: found.start()]) and not (period and _inside(found, period))
    ]  # fmt: skip
    if period and (not single or re.search(r"và\s+(?:kế hoạch\s+)?$", text[: single[0].start()])):
        first, last = int(period.group(1)), int(period.group(2))
        return (first, last) if first <= last else None
    if single:
        values = [int(found.group(1)) for found in single]
        several = re.search(r"\bnăm\s+(20\d\d)(?:\s*(?:,|và)\s*(?:năm\s+)?(20\d\d))+", text)
        if several:
            values = [int(year) for year in re.findall(r"20\d\d", several.group())]
        return (min(values), max(values)) if several else (values[-1], values[-1])
    return None


def _inside(found: re.Match[str], period: re.Match[str]) -> bool:
    return period.start() - 5 <= found.start() < period.end()


def preamble_of(rows: Sequence[Row], start: int) -> tuple[str, ...]:
    """The references before the first section, wrapped lines joined; a first section of references too."""
    found: list[str] = []
    listed = False
    for row in rows[start : start + 80]:
        plain = _BULLET.sub("", row.text)
        if _SECTION.match(row.text) and not (listed and re.match(_PAPER, plain)):
            if listed or not (len(row.text) < 80 and re.search(r"can cu|co so phap ly", fold(row.text))):
                break
            listed = True
        elif row.text.isupper() and len(row.text) < 100:
            break
        elif found and not _begins_reference(found[-1], row.text):
            found[-1] = f"{found[-1]} {row.text}"
        else:
            found.append(plain)
    return tuple(found)


def _begins_reference(before: str, text: str) -> bool:
    if before.endswith((";", ".", ":")) or _TAIL.match(text):
        return True
    return bool(re.match(r"^\W*Căn cứ\b|^[-+•]\s|^\d{1,2}[.)]\s", text))


def legal_bases_of(preamble: Sequence[str]) -> tuple[str, ...]:
    """Each paper once, without its lead-in word."""
    bases: dict[str, None] = {}
    for text in preamble:
        tail = _TAIL.search(text)
        for base in _bases(text[: tail.start()] if tail else text):
            bases.setdefault(base)
    return tuple(bases)


def _bases(text: str) -> Iterator[str]:
    segments: list[str] = []
    for piece in _NEXT_BASE.split(text):
        plain = _LIST_LEAD.sub("", _LEAD_IN.sub("", _PURPOSE.sub("", piece.strip(" -–+•."))))
        if _CIRCUMSTANCE.match(plain):
            cited = _CITED_TOO.search(plain)
            segments += [cited.group(1)] if cited else []
            continue
        if segments and plain == piece.strip(" -–+•.") and not re.match(_PAPER, plain):
            segments[-1] += f"; {plain}"
        else:
            segments.append(plain)
    for segment in segments:
        clean = tidy(segment).strip(" ;.,:-–")
        names_paper = re.match(rf"{_PAPER}\b", clean) or _NUMBERED.search(clean)
        if names_paper and not re.match(rf"(?:{_PAPER})\s+(?:này|trên)\b", clean):
            yield clean


def replaces_of(texts: Sequence[str]) -> tuple[str, ...]:
    """Each plan this one takes the place of, from "Kế hoạch số" to the end of its citation."""
    plans: dict[str, str] = {}
    for plan in _replaced_plans(texts):
        number = _CITED_NUMBER.search(plan)
        key = fold(number.group().replace(" ", "")) if number else fold(plan)
        # Cited in the preamble and again at the end: one plan, in the fuller words.
        plans[key] = max(plans.get(key, ""), plan, key=len)
    return tuple(plans.values())


def _replaced_plans(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        low = text.lower()
        if "hoạch" not in low or not any(words in low for words in _REPLACING):
            continue
        for found in _REPLACES.finditer(text):
            yield from _cited_plans(text[found.start("first") :])
        for found in _EXPIRED.finditer(text):
            yield tidy(found.group(1))


def _cited_plans(text: str) -> Iterator[str]:
    while re.match(r"Kế hoạch\s+số\b", text, re.IGNORECASE):
        end = _REPLACED_END.search(text, 8)
        plan = tidy(text[: end.start()] if end else text).strip(" ,;:.")
        if re.search(r"\d", plan):
            yield plan
        if not end or not re.fullmatch(r",?\s+(?:và\s+)?", end.group()):
            return
        text = text[end.end() :]
