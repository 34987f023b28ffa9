"""The grammar of quantities in administrative prose: "đạt từ 98% trở lên", "02 sáng kiến", "thứ 35 trở lên"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing import target_words as words
from cchc_desktop.importing.target_traps import hide_traps

_NUM = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)"
_START = r"(?<![\w.,/\u00a4])(?<!\d[-–])"
_PERCENT = r"\s?(?:%|phần\s+trăm\b)"
_REACH = 60
_CLAUSE = 300
_OPTIONAL_WORDS = r"(?:\s*\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|0?\d)\))?"

_RISE = re.compile(
    rf"từ\s+(?:mức\s+)?(?P<old>{_NUM}){_PERCENT}?\s+(?:(?:năm|vào)[^;,.%]{{0,20}})?(?P<way>lên|xuống)"
    rf"(?P<how>(?:\s+(?:còn|đến|tới|trên|dưới|mức|ít nhất|tối thiểu)){{0,3}})\s+(?P<new>{_NUM})(?P<pc>{_PERCENT})?",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"(?P<from>\btừ\s+)?{_START}(?P<low>{_NUM})(?P<pc1>{_PERCENT})?\s*(?P<dash>-|–|—|đến|tới)\s*"
    rf"(?P<dưới>dưới\s+)?(?P<high>{_NUM})(?P<pc2>{_PERCENT})?",
    re.IGNORECASE,
)
_RATE = re.compile(rf"(?<![\w.,/])(?P<num>1\s00|{_NUM}){_PERCENT}(?!\s*(?:=|\+))", re.IGNORECASE)
_SHARE = re.compile(rf"{_START}(?P<part>{_NUM})\s?/\s?(?P<whole>{_NUM})\s+", re.IGNORECASE)
_COUNT = re.compile(rf"{_START}(?P<num>{_NUM}){_OPTIONAL_WORDS}\s*", re.IGNORECASE)
_WORD_COUNT = re.compile(
    rf"\b(?P<word>{'|'.join(sorted(words.WORD_NUMBERS, key=len, reverse=True))})\s+", re.IGNORECASE
)
_RANK = re.compile(
    rf"(?:(?:xếp|hạng|vị\s+trí|đứng|thứ\s+bậc|vị\s+thứ|thuộc|trong)\b[^;.%\u00a4]{{0,50}}?\bthứ(?:\s+hạng)?\s*"
    rf"|(?:xếp\s+hạng|xếp|đứng|đạt|giữ|vào)\s+(?:ở\s+)?(?:vị\s+trí|thứ\s+hạng|hạng|thứ\s+bậc)\s+|xếp\s+hạng\s+|"
    rf"\bhạng\s+(?=\d+\s*/))"
    rf"(?:từ\s+)?(?:thứ\s+)?(?:≤\s*)?(?P<num>\d{{1,3}})\b(?!\s*(?:%|bậc|hạng))(?:\s*/\s*\d+)?",
    re.IGNORECASE,
)
_TOP = re.compile(
    r"(?:top|tốp|tóp)\s*(?:đầu\s*)?(?:≤\s*)?(?P<num>\d{1,3})\b|"
    r"(?:nhóm|trong\s+số|số)\s+(?P<of>\d{1,3})\s*/\s*\d{1,3}\s+(?:xã|phường|đơn\s+vị|địa\s+phương)|"
    r"(?:trong|thuộc|vào|nhóm)\s+(?:nhóm\s+)?(?:số\s+)?(?P<led>\d{1,3})\s+(?:xã|phường|đơn\s+vị|địa\s+phương)"
    r"(?=[^;.]{0,50}?(?:dẫn\s+đầu|đứng\s+đầu|tốt\s+nhất|cao\s+nhất))",
    re.IGNORECASE,
)
_RANK_TO = re.compile(r"\s*(?:-|–|đến)\s*(?:thứ\s+)?(?P<high>\d{1,3})\b(?!\s*%)", re.IGNORECASE)
_LEVEL = re.compile(
    r"(?P<cue>(?:đạt|duy\s+trì|nâng\s+lên|lên|ở|bảo\s+đảm|đảm\s+bảo)\b[^;,.%]{0,60}?)?"
    r"(?P<kind>cấp\s+độ|mức\s+độ|mức|bậc\s+độ)\s+(?:từ\s+)?(?:(?:tối\s+thiểu|ít\s+nhất)\s+)?"
    r"(?P<num>\d|I{1,3}|IV|V)\b(?!\s*[%.,]?\d)(?!\s*(?:triệu|tỷ|đồng|%))(?:\s*/\s*\d)?",
)
_BLANK_LEVEL = re.compile(r"đạt\s+cấp\s+độ\s*(?:…|\.{2,}|_{2,})", re.IGNORECASE)
_UPWARD = re.compile(r"[^;.%\u00a4]{0,45}?\b(?P<way>trở\s+lên|trở\s+xuống)\b", re.IGNORECASE)
_NOT_UPWARD = re.compile(
    r"trình\s+độ|đại\s+học|cao\s+đẳng|trung\s+cấp|thạc\s+sĩ|\bngày\b|cấp\s+độ|mức\s+độ|,", re.IGNORECASE
)

_LATE = r"(?:quá|trễ|chậm)\s+(?:thời\s+)?(?:hạn|hẹn)|chậm,?\s+muộn|chậm\s+trễ|tồn\s+đọng"
_ZERO = re.compile(
    rf"không\s+để\s+(?:xảy\s+ra|phát\s+sinh|tồn\s+đọng|tồn|xẩy\s+ra|còn|có)\b|"
    rf"không\s+(?:có|còn|để|phát\s+sinh)\s+(?=(?:tình\s+trạng\s+|trường\s+hợp\s+)?[^;.,%]{{0,60}}?(?:{_LATE}))|"
    rf"không\s+(?:có|còn|phát\s+sinh)\s+(?=(?:trường\s+hợp|cán\s+bộ|công\s+chức|đơn\s+thư|vụ\s+việc|tình\s+trạng|phản\s+ánh|văn\s+bản)\b)",
    re.IGNORECASE,
)
_NONE_OF = re.compile(
    r"(?:^|[,;:(]|bảo đảm|đảm bảo|phấn đấu|phần đấu|phấn đầu|phần đầu)\s*không\s+(?:có|còn|phát\s+sinh)\s+(?P<noun>\w+(?:\s+\w+)?)",
    re.IGNORECASE,
)
_NOUNS = "|".join(
    sorted(
        f"{words.RESULT_NOUNS}|{words.OTHER_NOUNS}|{words.CHANGE_NOUNS}|{words.TIME_NOUNS}|{words.MONEY_NOUNS}".split(
            "|"
        ),
        key=len,
        reverse=True,
    )
)
_NOUN = re.compile(rf"(?:{_NOUNS})(?!\w)", re.IGNORECASE)
_RESULTS = re.compile(rf"(?:{words.RESULT_NOUNS})", re.IGNORECASE)
_HIGHER = re.compile(r"(?:cao|thấp|nhiều|ít|tốt)\s+hơn\s*$", re.IGNORECASE)
_ZERO_NOUN = re.compile(
    r"\b(hồ sơ|văn bản|đơn thư|vụ việc|phản ánh|kiến nghị|trường hợp|cán bộ|công chức|nhiệm vụ)\b",
    re.IGNORECASE,
)
_SO_VOI = re.compile(r"so\s+với\s+(?P<what>[^;,.()]+)", re.IGNORECASE)
_BASE_END = re.compile(
    r"\s+(?:và|nhằm|để|đạt|trong\s+(?!năm|giai)|theo|đối\s+với|trên\s+địa\s+bàn)\b.*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number asked for and the span of the words that carry it; `firm` says it needs no target section."""

    start: int
    end: int
    shape: Shape
    comparator: Comparator | None
    value: Decimal | None
    unit: str | None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    baseline: str | None = None
    firm: bool = True
    bare: bool = False


@lru_cache(maxsize=512)
def number(text: str) -> Decimal:
    """A printed number: comma for decimals, dots in groups of three for thousands ("1.250", "98,5", "1 00")."""
    plain = text.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain):
        plain = plain.replace(".", "")
    value = Decimal(plain.replace(",", "."))
    return value.quantize(Decimal(1)) if value == value.to_integral() else value.normalize()


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of one sentence in their order, none overlapping another."""
    hidden = hide_traps(text)
    taken: list[tuple[int, int]] = []
    found: list[Quantity] = []
    for reader in (_rises, _ranks, _levels, _ranges, _shares, _rates, _zeros, _counts, _word_counts):
        for quantity in reader(text, hidden):
            if all(quantity.end <= start or quantity.start >= end for start, end in taken):
                found.append(quantity)
                taken.append((quantity.start, quantity.end))
    ordered = sorted(found, key=lambda quantity: quantity.start)
    return tuple(quantity for quantity in ordered if not _within_none(hidden, quantity, ordered))


def _within_none(hidden: str, quantity: Quantity, others: list[Quantity]) -> bool:
    """A count that only says what must not happen: "không có hồ sơ bị trả lại quá hai lần"."""
    return quantity.shape is Shape.COUNT and any(
        other.shape is Shape.ZERO
        and other.end <= quantity.start
        and not re.search(r"[,;.]|\bvà\b", hidden[other.end : quantity.start])
        for other in others
    )


@dataclass(frozen=True, slots=True)
class _Before:
    start: int
    comparator: Comparator | None
    reached: bool


_TOKENS = tuple(
    (comparator, re.compile(rf"(?<!\w)(?:{pattern})\s*$", re.IGNORECASE))
    for comparator, pattern in (*words.COMPARING, (None, words.NEUTRAL))
)


def _before(hidden: str, start: int) -> _Before:
    """The comparing words right before a number; `reached`: "đạt", "lên" say it is a level, not a step."""
    comparator: Comparator | None = None
    reached = False
    for _ in range(5):
        offset = max(start - _REACH, 0)
        head = hidden[offset:start].rstrip()
        match = next(((kind, m) for kind, token in _TOKENS if (m := token.search(head))), None)
        if match is None:
            break
        kind, token = match
        comparator = comparator or kind
        reached = reached or bool(
            re.match(r"đạt|lên|xuống|giảm\s+(?:xuống|còn)|còn|chỉ", token.group(), re.IGNORECASE)
        )
        start = offset + token.start()
    return _Before(start, comparator, reached)


def _upward(text: str, end: int) -> tuple[Comparator | None, int]:
    """What "trở lên" or "trở xuống" after the number means, and where it ends; other nouns' "trở lên" is not ours."""
    found = _UPWARD.match(text, end)
    if not found or _NOT_UPWARD.search(text[end : found.start("way")]):
        return None, end
    near = text[end : found.start("way")]
    if len(near.split()) > 7:
        return None, end
    lower = found["way"].casefold().endswith("lên")
    return (Comparator.GE if lower else Comparator.LE), (found.end() if not near.strip() else end)


def _rises(text: str, hidden: str) -> Iterator[Quantity]:
    for found in _RISE.finditer(hidden):
        unit = "%" if found["pc"] else _noun(text, found.end())
        if unit is None:
            continue
        how = found["how"].casefold()
        up = found["way"].casefold() == "lên"
        strict = "trên" in how or "dưới" in how
        comparator = (
            (Comparator.GT if strict else Comparator.GE)
            if up
            else (Comparator.LT if strict else Comparator.LE)
        )
        old = text[found.start("old") : found.start("way")].strip()
        yield Quantity(
            found.start(), found.end(), Shape.RATE if found["pc"] else Shape.COUNT, comparator,
            number(found["new"]), unit, baseline=old,
        )  # fmt: skip


def _ranks(text: str, hidden: str) -> Iterator[Quantity]:
    for pattern in (_TOP, _RANK):
        for found in pattern.finditer(hidden):
            name = next(name for name in ("num", "of", "led") if found.groupdict().get(name))
            if re.search(r"lần\s+thứ|khóa|khoá", found.group(), re.IGNORECASE):
                continue
            more = _RANK_TO.match(hidden, found.end(name))
            if more and name == "num":
                yield Quantity(
                    found.start(), more.end(), Shape.RANGE, None, None, "thứ hạng",
                    minimum=number(found[name]), maximum=number(more["high"]),
                )  # fmt: skip
                continue
            yield Quantity(
                found.start(), found.end(), Shape.RANK, Comparator.LE, number(found[name]), "thứ hạng"
            )


def _levels(text: str, hidden: str) -> Iterator[Quantity]:
    for blank in _BLANK_LEVEL.finditer(text):
        yield Quantity(blank.start(), blank.end(), Shape.LEVEL, Comparator.GE, None, "cấp độ")
    for found in _LEVEL.finditer(hidden):
        if found["cue"] is None or _percent_in_clause(hidden, found.start()):
            continue
        digit = found["num"]
        value = (
            Decimal({"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}[digit])
            if not digit.isdigit()
            else number(digit)
        )
        yield Quantity(found.start("kind"), found.end(), Shape.LEVEL, Comparator.GE, value, "cấp độ")


def _percent_in_clause(hidden: str, start: int) -> bool:
    """A level that only says what the percentage is of: "100% hệ thống đạt cấp độ 3"."""
    clause = re.split(r"[;,.]", hidden[max(start - _CLAUSE, 0) : start])[-1]
    return bool(_RATE.search(clause))


def _ranges(text: str, hidden: str) -> Iterator[Quantity]:
    for found in _RANGE.finditer(hidden):
        low, high = number(found["low"]), number(found["high"])
        spoken = found["dash"].casefold() in {"đến", "tới"}
        percent = found["pc2"] or (found["pc1"] and spoken)
        unit = "%" if percent else _noun(text, found.end())
        if low >= high or unit is None or unit.casefold() in words.TIME_NOUNS.split("|"):
            continue
        if spoken and not found["from"] and not found["pc1"] and not percent:
            continue
        before = _before(hidden, found.start())
        yield Quantity(
            before.start, found.end(), Shape.RANGE, None, None, unit, minimum=low, maximum=high,
            firm=unit == "%" or bool(_RESULTS.fullmatch(unit)),
        )  # fmt: skip


def _shares(text: str, hidden: str) -> Iterator[Quantity]:
    for found in _SHARE.finditer(hidden):
        noun = _noun(text, found.end())
        part, whole = number(found["part"]), number(found["whole"])
        if noun is None or part > whole or noun.casefold() in words.TIME_NOUNS.split("|"):
            continue
        tail = re.compile(rf"[^;,.]{{0,60}}?\(\s*(?:đạt\s+|tỷ lệ\s+|chiếm\s+)*(?P<num>{_NUM}){_PERCENT}\s*\)").match(hidden, found.end())
        end = found.end() + len(noun)
        if tail:
            yield Quantity(found.start(), tail.end(), Shape.RATE, Comparator.GE, number(tail["num"]), "%")
        elif part == whole:
            yield Quantity(found.start(), end, Shape.RATE, Comparator.GE, Decimal(100), "%")
        else:
            yield Quantity(found.start(), end, Shape.COUNT, Comparator.GE, part, noun, firm=False)


def _rates(text: str, hidden: str) -> Iterator[Quantity]:
    for found in _RATE.finditer(hidden):
        value = number(found["num"])
        before = _before(hidden, found.start())
        upward, end = _upward(hidden, found.end())
        comparator = before.comparator or upward or Comparator.GE
        share = re.compile(rf"\s*\(\s*{_NUM}\s?/\s?{_NUM}[^)]*\)").match(hidden, end)
        end = share.end() if share else end
        quantity = Quantity(
            before.start,
            end,
            Shape.RATE,
            comparator,
            value,
            "%",
            bare=before.comparator is None and upward is None,
        )
        if value == 0 and quantity.bare:
            yield replace(quantity, shape=Shape.ZERO, comparator=Comparator.EQ)
        elif _HIGHER.search(hidden[before.start : found.start()]) and _SO_VOI.match(text[end:].lstrip()):
            comparator = Comparator.GE
            yield replace(
                quantity, shape=Shape.CHANGE, comparator=comparator, baseline=baseline_after(text, found.end())
            )
        elif _is_change(hidden, before, quantity):
            yield replace(quantity, shape=Shape.CHANGE, baseline=baseline_after(text, found.end()))
        else:
            yield quantity


def _is_change(hidden: str, before: _Before, quantity: Quantity) -> bool:
    if before.reached or quantity.comparator in (Comparator.LT, Comparator.LE):
        return False
    head = hidden[max(before.start - _CLAUSE, 0) : before.start].rstrip()
    found = words.CHANGE.search(head)
    if found is None:
        return False
    thing = found["object"].strip()
    if not thing:
        return True
    if head.endswith(",") or re.search(
        r"\b(?:đạt|được|lên|xuống|còn|phấn đấu|bảo đảm|đảm bảo|phải)\b", thing
    ):
        return False
    if len(thing.split()) > 14:
        return False
    return (
        not quantity.bare
        or bool(_SO_VOI.match(hidden[quantity.end :].lstrip()))
        or (
            quantity.value is not None
            and quantity.value < 100
            and len(thing.split()) <= 8
            and "," not in thing
        )
    )


def baseline_after(text: str, end: int) -> str | None:
    """What a change or comparison is measured against ("so với …")."""
    found = _SO_VOI.search(text, end)
    if not found or ";" in text[end : found.start()]:
        return None
    return _BASE_END.sub("", found["what"]).strip() or None


def _zeros(text: str, hidden: str) -> Iterator[Quantity]:
    for none in _NONE_OF.finditer(hidden):
        noun_of = _noun(hidden, none.start("noun"))
        start = none.start() + none.group().casefold().rindex("không ")
        if noun_of and not _ZERO.match(hidden, start):
            yield Quantity(
                start, none.start("noun"), Shape.ZERO, Comparator.EQ, Decimal(0), noun_of, firm=False
            )
    for found in _ZERO.finditer(hidden):
        rest = re.split(r"[;.,]", text[found.end() :])[0]
        noun = _ZERO_NOUN.search(rest[:70])
        late = bool(re.search(_LATE, text[found.start() : found.end() + 80], re.IGNORECASE))
        yield Quantity(
            found.start(), found.end(), Shape.ZERO, Comparator.EQ, Decimal(0),
            noun.group(1).casefold() if noun else None, firm=late and noun is not None,
        )  # fmt: skip


def _noun(text: str, at: int) -> str | None:
    """The counted noun at a place, as printed; abbreviations keep their capitals."""
    while at < len(text) and text[at] == " ":
        at += 1
    found = _NOUN.match(text, at)
    if not found:
        return None
    noun = found.group()
    return noun if noun.isupper() else noun[0].lower() + noun[1:]


def _counts(text: str, hidden: str) -> Iterator[Quantity]:
    rejected = -1
    for found in _COUNT.finditer(hidden):
        noun = _noun(hidden, found.end()) or _unknown_noun(hidden, found.start(), found.end())
        if noun is None:
            continue
        end = found.end() + len(noun)
        listed = rejected >= 0 and _LIST_GAP.fullmatch(hidden, rejected, found.start())
        counted = [] if listed else list(_count(text, hidden, (found.start(), end), number(found["num"]), noun))
        rejected = -1 if counted else end
        yield from counted


def _unknown_noun(hidden: str, start: int, end: int) -> str | None:
    """The word after a number that a verb of doing leads up to, though the list of nouns does not know it."""
    found = re.compile(r"[^\W\d_]+").match(hidden, end)
    before = _before(hidden, start)
    if not found or not found.group().islower() or found.group() in words.NO_NOUN or end == start:
        return None
    led = words.DOING_LAST.search(hidden[max(before.start - _CLAUSE, 0) : before.start])
    sure = before.comparator is not None or hidden[start] == "0"
    return found.group() if led and sure and hidden[end - 1] == " " else None


def _word_counts(text: str, hidden: str) -> Iterator[Quantity]:
    for found in _WORD_COUNT.finditer(hidden):
        noun = _noun(hidden, found.end())
        if noun is None:
            continue
        word = " ".join(found["word"].casefold().split())
        value = Decimal(words.WORD_NUMBERS[word])
        result = bool(_RESULTS.fullmatch(noun))
        for quantity in _count(text, hidden, (found.start(), found.end() + len(noun)), value, noun):
            each = bool(re.search(r"\b(?:mỗi|từng)\b", hidden[max(found.start() - _CLAUSE, 0) : found.start()], re.IGNORECASE))
            if not quantity.bare or each and result or (result and word not in {"một", "năm"}):
                yield quantity


_LIST_GAP = re.compile(r"[^,.;%\u00a4]{0,40}(?:,|\bvà)\s*")
_REJECTED_BEFORE = re.compile(
    r"\b(?:tại|thuộc|của|theo|các|những|trong|trên|giữa|gồm|bao gồm|với|là|gồm có|hiện có|toàn bộ|cả|và cả|"
    r"trong đó có|\bđã|trước|sau|khoảng|cùng|thứ|số|lần|mục|cho)\s*$",
    re.IGNORECASE,
)


def _count(text: str, hidden: str, span: tuple[int, int], value: Decimal, noun: str) -> Iterator[Quantity]:
    before = _before(hidden, span[0])
    upward, end = _upward(hidden, span[1])
    comparator = before.comparator or upward
    lowered = noun.casefold()
    clause = re.split(r"[;.]", hidden[max(before.start - _CLAUSE, 0) : before.start])[-1]
    change = _change_of(clause, before)
    if not _countable(lowered, clause, hidden[span[1] :], comparator, change=change):
        return
    result = bool(_RESULTS.fullmatch(noun))
    doing = bool(words.DOING.search(" ".join(clause.split()[-9:]))) or bool(
        words.DOING.match(hidden[before.start :])
    )
    each = bool(re.search(r"\b(?:mỗi|từng)\b", clause, re.IGNORECASE))
    leading = comparator is None and not before.reached and bool(_REJECTED_BEFORE.search(clause))
    if leading and not (clause.rstrip().casefold().endswith("cho") and doing):
        return
    quantity = Quantity(
        before.start, end, Shape.COUNT, comparator or Comparator.GE, value, noun,
        firm=comparator is not None or (result and (doing or each)) or change, bare=comparator is None,
    )  # fmt: skip
    if value == 0:
        yield replace(quantity, shape=Shape.ZERO, comparator=Comparator.EQ, firm=True)
    elif change and not before.reached:
        yield replace(quantity, shape=Shape.CHANGE, baseline=baseline_after(text, end))
    else:
        yield quantity


def _change_of(clause: str, before: _Before) -> bool:
    found = words.CHANGE.search(clause.rstrip())
    return bool(
        found and not before.reached and len(found["object"].split()) <= 4 and "," not in found["object"]
    )


def _countable(noun: str, clause: str, after: str, comparator: Comparator | None, *, change: bool) -> bool:
    """Whether this noun is counted as a result here, and not named in passing."""
    if noun in words.CHANGE_NOUNS.split("|"):
        return change
    if noun in words.TIME_NOUNS.split("|"):
        return change or (
            comparator in (Comparator.LE, Comparator.LT)
            and bool(re.search(r"thời gian (?:chờ|giải quyết|trung bình|xử lý)", clause, re.IGNORECASE))
        )
    if noun in words.MONEY_NOUNS.split("|"):
        return bool(re.search(r"\bthu\b|huy động|doanh thu", clause, re.IGNORECASE))
    if (
        noun in {"nội dung", "nhiệm vụ", "chỉ tiêu", "chỉ số", "nhóm", "tổ chức", "bản"}
        and comparator is None
    ):
        if words.NOT_AFTER_NOUN.match(after):
            return False
        wanted = (
            r"hoàn thành"
            if noun == "nhiệm vụ"
            else r"xây dựng|thực hiện|tổ chức|đăng|phát|cải thiện|có|thành lập"
        )
        return bool(re.search(rf"(?:{wanted})\b(?:\s+\S+){{0,4}}\s*$", clause.rstrip(), re.IGNORECASE))
    if noun == "lần" and re.match(r"\s*thứ\b", after):
        return False
    return True
