"""Counts in administrative prose: "02 sáng kiến", "ít nhất hai cuộc", "không có hồ sơ trễ hạn"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing import target_words as words
from cchc_desktop.importing.target_parts import (
    CLAUSE,
    NOUNS,
    NUM,
    RESULTS,
    START,
    Before,
    Quantity,
    baseline_around,
    before_number,
    each_number,
    noun_at,
    number,
    small,
    upward_after,
)

_OPTIONAL_WORDS = r"(?:\s*\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|0?\d)\))?"
_COUNT = re.compile(rf"{START}(?P<num>{NUM}){_OPTIONAL_WORDS}\s*", re.IGNORECASE)
_FIGURE = r"(?:\s*\(\s*(?P<figure>\d{1,2})\s*\))?"
_WORD_COUNT = re.compile(
    rf"\b(?P<word>{'|'.join(sorted(words.WORD_NUMBERS, key=len, reverse=True))}){_FIGURE}\s+", re.IGNORECASE
)
# Of a text in small letters: a number in words before a noun, perhaps within another word.
_WORD_NOUN = re.compile(rf"(?:{'|'.join(words.WORD_NUMBERS)}){_FIGURE}\s+(?:{NOUNS.lower()})")
_LATE = r"(?:quá|trễ|chậm)\s+(?:thời\s+)?(?:hạn|hẹn)|chậm,?\s+muộn|chậm\s+trễ|tồn\s+đọng"
_HARM = (
    r"nợ\s+đọng|thất\s+thu|thất\s+thoát|lãng\s+phí|sai\s+phạm|vi\s+phạm|khiếu\s+kiện|"
    r"điểm\s+nóng|ùn\s+tắc"
)
_ZERO = re.compile(
    rf"không\s+để\s+(?:xảy\s+ra|phát\s+sinh|tồn\s+đọng|tồn|xẩy\s+ra|còn|có)\b|"
    rf"không\s+(?:có|còn|để|phát\s+sinh)\s+(?=(?:tình\s+trạng\s+|"
    rf"trường\s+hợp\s+)?[^;.,%]{{0,60}}?(?:{_LATE}))|"
    rf"không\s+(?:để|có|còn|phát\s+sinh)\s+(?=(?:{_HARM})\b)|"
    rf"không\s+để\s+(?=(?:cán\s+bộ|công\s+chức|viên\s+chức|người\s+lao\s+động|hồ\s+sơ|văn\s+bản|nhiệm\s+vụ|đơn\s+thư|"
    rf"vụ\s+việc|trường\s+hợp|phản\s+ánh|tổ\s+chức,?\s+cá\s+nhân)\b)|"
    rf"không\s+(?:có|còn|phát\s+sinh)\s+(?=(?:trường\s+hợp|cán\s+bộ|công\s+chức|đơn\s+thư|vụ\s+việc|"
    rf"tình\s+trạng|phản\s+ánh|văn\s+bản)\b)"
)
_NONE_OF = re.compile(
    r"(?:^|[,;:(]|\bvà|bảo đảm|đảm bảo|(?:phấn đấu|phần đấu|phấn đầu|phần đầu)"
    r"(?:\s+(?:(?:đến|hết|cuối|trong)\s+)*\u00a4+)?)\s*không\s+(?:có|còn|"
    r"phát\s+sinh)\s+(?P<noun>\w+(?:\s+\w+)?)"
)
_WAITING = re.compile(
    r"thời gian\b[^;.]{0,50}\b(?:chờ|giải quyết|tiếp nhận|trung bình|bình quân|xử lý|trả lời|thực hiện)"
    r"|chờ đợi|^\W*thời gian\b",
    re.IGNORECASE,
)
_ANSWERING = re.compile(
    r"\s*(?:để|cho việc|đối với việc) (?:trả|giải quyết|xử lý|thẩm định|cấp)", re.IGNORECASE
)
# "ít nhất 02 ngày/tháng": days spent on something, not the time it may take.
_REGULARLY = re.compile(r"\s*(?:/|mỗi|một|trong)\s*(?:tháng|tuần|quý|năm)", re.IGNORECASE)
_ZERO_NOUN = re.compile(
    r"\b(cán bộ, công chức, viên chức|cán bộ, công chức|hồ sơ|văn bản|đơn thư|vụ việc|phản ánh|kiến nghị|"
    r"trường hợp|cán bộ|công chức|nhiệm vụ)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
# Pairs that are one word in meaning stay whole: "cổng thông tin".
_SECOND = re.compile(
    r"(?:thông tin|điện tử|dữ liệu|công cộng|thể thao|văn h(?:óa|oá)|vi tính|điều h(?:òa|oà))(?!\w)|[^\W\d_]+"
)
# Prepositions, and the first words of verbs: they begin what is said of the counted thing.
_BEGINNINGS = (
    "ở ra vào lên xuống ngoài trên dưới về để nhằm từ do bị bằng giữa qua khi sau trước ngay cùng như nếu gồm"
    " có được đạt đã đang sẽ cần phải mới các những mỗi mọi này đó thuộc chưa hằng phục tuyên hướng hỗ tham"
    " trực đặt lắp thực tiếp giải quản tổ xây làm sử vận kết phát đăng giúp đón dùng đi hoạt"
)
_NO_SECOND = words.NO_NOUN | frozenset(_BEGINNINGS.split())
_AND = re.compile(r"[^,.;:()%\u00a4\d]{0,25}(?:,|\bvà)\s*")
# "1 phường - 1 mô hình": one for each.
_ONE_EACH = re.compile(r"\s*[-–]\s*0?1\s+[^\W\d_]")
_LIST_GAP = re.compile(r"[^,.;%\u00a4]{0,40}(?:,|\bvà)\s*")
_REJECTED_BEFORE = re.compile(
    r"\b(?:tại|thuộc|của|theo|các|những|trong|trên|giữa|gồm|bao gồm|với|là|gồm có|hiện có|toàn bộ|cả|và cả|"
    r"trong đó có|\bđã|trước|sau|khoảng|cùng|thứ|(?<!dân )số|lần|mục|cho)\s*$",
    re.IGNORECASE,
)


# "Kiểm tra công vụ tại 03 đơn vị": so many are inspected; "phục vụ tại 11 thôn" only says where.
_DONE_AT = re.compile(
    r"(?:^|,)\W*(?:(?:tổ chức|thực hiện|triển khai|tiến hành|phấn đấu)\s+)*(?:tự\s+)?"
    r"(?:kiểm tra|giám sát|thanh tra|khảo sát|lấy ý kiến|thí điểm|đối thoại|tập huấn)\b"
    r"[^,;\d]*\s(?:tại|với)\s*$",
    re.IGNORECASE,
)
# "Mỗi thôn có 03 hộ nghèo" tells of the commune: nobody sets these up.
_NOT_SET_UP = frozenset(
    ["hộ", "hộ gia đình", "doanh nghiệp", "hợp tác xã", "học sinh", "trường", "trường học", "thôn", "cơ sở"]
)
# What is put up anew is a result, whatever it is: "Lắp đặt 02 màn hình".
_SETS_UP = re.compile(
    r"(?:^|[,;:]\s*|\bvà\s+)\W*(?:lắp\s+đặt|lắp|trang\s+bị|thành\s+lập|mở|đặt|thiết\s+lập)(?:\s+(?:thêm|mới))?\s*$",
    re.IGNORECASE,
)
_OF_EACH = re.compile(r"\b(?:mỗi|từng)\b|\b(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm)\s*$", re.IGNORECASE)
_EXISTING = re.compile(r"(?:\s+\w+){0,3}\s+(?:đang|hiện)\b", re.IGNORECASE)
_HAS = re.compile(r"\bcó\s*$", re.IGNORECASE)
_EACH_HAS = re.compile(r"\b(?:mỗi|từng)\b[^,;.]*\bcó\b[^,;.]*$", re.IGNORECASE)
# `Giải ngân 03 chương trình đạt trên 92%`: the percentage is asked for, the count names of what.
_WORDS = r"[^,;:.()\u00a4\d]"
_REACHES_A_SHARE = re.compile(
    rf"(?!\s*(?:và|,))(?![^%]{{0,80}}\s(?:tỷ|tỉ|mức)\s)"
    rf"{_WORDS}{{0,60}}?\s(?:đạt|bảo đảm|đảm bảo)\s{_WORDS}{{0,25}}{NUM}\s?%",
    re.IGNORECASE,
)
# "hồ sơ rút ngắn ít nhất 01 ngày đạt 60%": the count names what the percentage is of.
_OF_A_SHARE = re.compile(rf"\s+đạt\s+{_WORDS}{{0,25}}{NUM}\s?%", re.IGNORECASE)
_SIGNS = " \t-–+*•("
_MEASURE = re.compile(r"\b(?:thời\s+(?:gian|hạn)|chi\s+phí|thành\s+phần|quy\s+trình|chất\s+lượng|cấp\s+độ)\b")
_STEPS = frozenset({"bậc", "thứ bậc"})
_MADE = re.compile(
    r"(?:tổ\s+chức|mở|xây\s+dựng|đăng(?:\s+tải)?|phát(?:\s+\w+)?|viết|kiểm\s+tra|có)(?:\s+được)?\s*$",
    re.IGNORECASE,
)
# `chậm báo cáo từ 02 lần trở lên`, `bổ sung quá 01 lần`: which of them is meant, not what to reach.
_TOO_OFTEN = re.compile(r"\b(?:chậm|trễ|muộn|vi\s+phạm|sai|bị|nhắc\s+nhở)\b[^,;:()]*$", re.IGNORECASE)
_BEYOND = re.compile(r"\bquá\s*$", re.IGNORECASE)
_NEVER_BEYOND = re.compile(r"\bkhông\s+(?!có\b|còn\b)[^,;:.()]{3,60}\bquá\s*$", re.IGNORECASE)
# What such a bound leads to: "không giải quyết quá 03 hồ sơ … bị nhắc nhở".
_PUNISHED = re.compile(
    r"[^;.]*\b(?:bị|phải|thì)\s+(?:nhắc|phê\s+bình|kiểm\s+điểm|khiển|cảnh\s+cáo|trừ|xử\s+lý|hạ|giải\s+trình)\b",
    re.IGNORECASE,
)
# "Phấn đấu có 01 công trình", "nâng số thủ tục … lên 25 thủ tục": asked for whatever is counted.
_STRIVEN = re.compile(
    rf"(?:{words.STRIVING})(?:\s+(?:có|đạt|xây\s+dựng|hoàn\s+thành))?\s*$"
    r"|(?:nâng|tăng|đưa)\s+(?:tổng\s+)?số\b[^,;:.]*$",
    re.IGNORECASE,
)


def for_each(head: str, noun: str) -> bool:
    """Whether the words before a number say what each one is to have: "mỗi thôn có …"."""
    return noun.casefold() not in _NOT_SET_UP and _EACH_HAS.search(head[-CLAUSE:]) is not None


def zeros(text: str, hidden: str) -> Iterator[Quantity]:
    """What must not happen: "không để xảy ra …", "không có hồ sơ quá hạn"."""
    low = small(hidden)
    for none in _NONE_OF.finditer(low):
        noun_of = noun_at(hidden, none.start("noun"))
        start = none.start() + none.group().rindex("không ")
        if noun_of and not _ZERO.match(low, start):
            yield Quantity(
                start, none.start("noun"), Shape.ZERO, Comparator.EQ, Decimal(0), noun_of, firm=False
            )
    for found in _ZERO.finditer(low):
        rest = re.split(r"[;.,]", text[found.end() :])[0]
        noun = _ZERO_NOUN.search(rest[:70])
        late = bool(re.search(_LATE, text[found.start() : found.end() + 80], re.IGNORECASE))
        yield Quantity(
            found.start(), found.end(), Shape.ZERO, Comparator.EQ, Decimal(0),
            noun.group(1).casefold() if noun else None, firm=late and noun is not None,
        )  # fmt: skip


def counts(text: str, hidden: str) -> Iterator[Quantity]:
    """Numbers in digits before a counted noun."""
    rejected = -1
    last: Quantity | None = None
    for found in each_number(_COUNT, hidden):
        noun = noun_at(hidden, found.end()) or _unknown_noun(hidden, found.start(), found.end())
        if noun is None:
            continue
        if noun == "máy":
            noun = _with_second(noun, hidden, found.end() + len(noun))
        end = found.end() + len(noun)
        listed = rejected >= 0 and _LIST_GAP.fullmatch(hidden, rejected, found.start())
        counted = (
            [] if listed else list(_count(text, hidden, (found.start(), end), number(found["num"]), noun))
        )
        rejected = -1 if counted else end
        if counted and last is not None:
            counted = [_joined(one, last, hidden) for one in counted]
        last = counted[-1] if counted else None
        yield from counted


def _joined(count: Quantity, before: Quantity, hidden: str) -> Quantity:
    """What compares the first of two counts compares the second: "ít nhất 03 trường và 01 đơn vị"."""
    led = not before.bare or _STRIVEN.search(hidden[max(before.start - CLAUSE, 0) : before.start]) is not None
    same = before.firm and before.shape is Shape.COUNT is count.shape and count.bare
    if not (led and same) or not _AND.fullmatch(hidden, before.end, count.start):
        return count
    return replace(count, comparator=before.comparator, firm=True)


def _unknown_noun(hidden: str, start: int, end: int) -> str | None:
    """The word after a number that a verb of doing leads up to, though the list of nouns does not know it."""
    found = _WORD.match(hidden, end)
    if not found or not found.group().islower() or found.group() in words.NO_NOUN or end == start:
        return None
    before = before_number(hidden, start)
    led = words.DOING_LAST.search(hidden[max(before.start - CLAUSE, 0) : before.start])
    sure = before.comparator is not None or hidden[start] == "0"
    if not (led and sure and hidden[end - 1] == " "):
        return None
    return _with_second(found.group(), hidden, found.end())


def _with_second(first: str, hidden: str, end: int) -> str:
    """A noun that the list does not know has two words unless the second begins something else."""
    second = _SECOND.match(hidden, end + 1) if hidden[end : end + 1] == " " else None
    if second is None or not second.group().islower() or second.group() in _NO_SECOND:
        return first
    return f"{first} {second.group()}"


def word_counts(text: str, hidden: str) -> Iterator[Quantity]:
    """Numbers in words ("hai cuộc"); "một" and "năm" only with a comparison or a figure ("một (01)")."""
    if not _WORD_NOUN.search(small(hidden)):
        return
    for found in _WORD_COUNT.finditer(hidden):
        noun = noun_at(hidden, found.end())
        word = " ".join(found["word"].casefold().split())
        value = Decimal(words.WORD_NUMBERS[word])
        if noun is None or value != Decimal(found["figure"] or value):
            continue
        result = bool(RESULTS.fullmatch(noun))
        for quantity in _count(text, hidden, (found.start(), found.end() + len(noun)), value, noun):
            each = bool(
                re.search(
                    r"\b(?:mỗi|từng)\b", hidden[max(found.start() - CLAUSE, 0) : found.start()], re.IGNORECASE
                )
            )
            counted = result and (each or found["figure"] or word not in {"một", "năm"})
            if counted or not quantity.bare:
                yield quantity


def _count(text: str, hidden: str, span: tuple[int, int], value: Decimal, noun: str) -> Iterator[Quantity]:
    before = before_number(hidden, span[0])
    upward, end = upward_after(hidden, span[1])
    comparator = before.comparator or upward
    lowered = noun.casefold()
    clause = re.split(r"[;.]", hidden[max(before.start - CLAUSE, 0) : before.start])[-1]
    # "Nâng xếp hạng lên ít nhất 5 bậc": steps are never a level.
    steps = lowered in _STEPS and words.CHANGE.search(clause.rstrip()) is not None
    change = steps or changes(clause, before)
    if not _countable(lowered, clause, hidden[span[1] :], comparator, change=change):
        return
    often = lowered == "lần" and upward is not None and _TOO_OFTEN.search(clause)
    share = (
        comparator is None
        and not change
        and not (RESULTS.fullmatch(noun) and _MADE.search(clause))
        and _REACHES_A_SHARE.match(hidden, span[1])
    )
    share = share or _OF_A_SHARE.match(hidden, span[1])
    existing = comparator is None and _HAS.search(clause) and _EXISTING.match(hidden, span[1])
    each_one = value == 1 and comparator is None and _ONE_EACH.match(hidden, span[1])
    beyond = _BEYOND.search(clause)
    if beyond and comparator is None and _is_bound(clause, hidden, span[1]):
        comparator, beyond = Comparator.LE, None
    if often or share or existing or each_one or beyond:
        return
    result = bool(RESULTS.fullmatch(noun)) and lowered != "lần"
    doing = bool(words.DOING.search(" ".join(clause.split()[-9:]))) or bool(
        words.DOING.match(hidden[before.start :])
    )
    each = _OF_EACH.search(re.split(r"[;.]", hidden[max(before.start - CLAUSE, 0) : span[0]])[-1]) is not None
    leading = comparator is None and not before.reached and bool(_REJECTED_BEFORE.search(clause))
    led = clause.rstrip().casefold().endswith("cho") and doing
    if leading and not led and not _DONE_AT.search(clause):
        return
    # "24 tin, bài", "Thi tìm hiểu: 01 cuộc": nothing but the number is said of it.
    alone = not clause.strip(_SIGNS) or clause.rstrip().endswith(":")
    known = noun_at(hidden, span[1] - len(noun)) is not None
    set_up = known and _SETS_UP.search(clause) is not None
    firm = comparator is not None or (result and (doing or each or alone)) or change or set_up
    reached = before.reached and lowered in words.MONEY_NOUNS.split("|")
    firm = firm or (known and _STRIVEN.search(clause) is not None)
    quantity = Quantity(
        before.start, end, Shape.COUNT, comparator or Comparator.GE, value, noun,
        firm=firm or reached or (known and for_each(clause, noun)), bare=comparator is None,
    )  # fmt: skip
    if value == 0:
        yield replace(quantity, shape=Shape.ZERO, comparator=Comparator.EQ, firm=True)
    elif change and (steps or not before.reached) and not _are_things(clause, lowered):
        yield replace(quantity, shape=Shape.CHANGE, baseline=baseline_around(text, before.start, end))
    else:
        yield quantity


def _is_bound(clause: str, hidden: str, end: int) -> bool:
    """Whether "không … quá 03 hồ sơ" is what to keep to, and no case that is punished."""
    return _NEVER_BEYOND.search(clause) is not None and _PUNISHED.match(hidden, end) is None


def _are_things(clause: str, noun: str) -> bool:
    """Whether a number counts the things of which something is cut: so many procedures take less time."""
    cut = words.CHANGE.search(clause.rstrip())
    what = cut["object"].casefold() if cut else ""
    step = f"{words.TIME_NOUNS}|{words.MONEY_NOUNS}|{words.CHANGE_NOUNS}|lần".split("|")
    return _MEASURE.search(what) is not None and noun not in (*step, "điểm") and noun not in what


def changes(clause: str, before: Before) -> bool:
    """Whether the words before a number say by how much something rises or falls."""
    found = words.CHANGE.search(clause.rstrip())
    return bool(
        found and not before.reached and len(found["object"].split()) <= 4 and "," not in found["object"]
    )


def _countable(noun: str, clause: str, after: str, comparator: Comparator | None, *, change: bool) -> bool:
    """Whether this noun is counted as a result here, and not named in passing."""
    if noun in words.CHANGE_NOUNS.split("|"):
        return change
    if noun in words.TIME_NOUNS.split("|"):
        regularly = comparator is Comparator.GE and _REGULARLY.match(after) is not None
        return (
            change
            or regularly
            or (
                comparator in (Comparator.LE, Comparator.LT)
                and (_WAITING.search(clause) is not None or _ANSWERING.match(after) is not None)
            )
        )
    if noun in words.MONEY_NOUNS.split("|"):
        return bool(re.search(r"\bthu\b|huy động|giá trị|tổng vốn|\bbố trí\b", clause, re.IGNORECASE))
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
    return noun != "lần" or re.match(r"\s*thứ\b", after) is None
