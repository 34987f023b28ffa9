"""The grammar of quantities in administrative prose: "đạt từ 98% trở lên", "thứ 35 trở lên"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing import target_words as words
from cchc_desktop.importing.target_counts import counts, for_each, word_counts, zeros
from cchc_desktop.importing.target_measures import measures, percent_heads
from cchc_desktop.importing.target_parts import (
    CLAUSE,
    NOUNS,
    NUM,
    PERCENT,
    RESULTS,
    SO_VOI,
    START,
    Before,
    Quantity,
    any_noun_at,
    baseline_after,
    baseline_around,
    before_number,
    each_number,
    holds,
    noun_at,
    number,
    small,
    upward_after,
)
from cchc_desktop.importing.target_ranks import rank_rises, ranks, tops
from cchc_desktop.importing.target_spelled import spelled_shares
from cchc_desktop.importing.target_traps import hide_traps

_DIGIT = re.compile(r"\d")
# Of a text in small letters; both may find more than asks for something.
_ASKING_WORDS = ("không", "cấp", *words.WORD_NUMBERS)
_ASKING = re.compile(
    rf"(?:không|cấp|{'|'.join(words.WORD_NUMBERS)})\s+"
    rf"(?:có|còn|phát|độ|để|(?:{NOUNS.lower()})(?!\w))"
)
_BLANK = re.compile(r"…|\.\.|__")
_RISE = re.compile(
    rf"từ\s+(?:mức\s+)?(?P<old>{NUM})(?:{PERCENT}|\s+(?:ngày làm việc|ngày|giờ|phút|bậc|điểm"
    r"|hồ sơ|thủ tục|TTHC|tiêu chí|thôn|đơn vị|triệu đồng|tỷ đồng))?"
    rf"\s+(?:\(?(?:(?:của|vào|trong)\s+)?(?:năm\b|vào\b|\u00a4)[^;,.%]{{0,20}}\)?\s+)?(?P<way>lên|xuống)"
    rf"(?P<how>(?:\s+(?:còn|đến|tới|trên|dưới|mức|ít nhất|"
    rf"tối thiểu)){{0,3}})\s+(?P<new>{NUM})(?P<pc>{PERCENT})?",
    re.IGNORECASE,
)
_ARROW = re.compile(
    rf"{START}(?P<old>{NUM})(?:{PERCENT})?\s*(?:→|➔|⇒|->|=>)\s*(?P<new>{NUM}){PERCENT}", re.IGNORECASE
)
_RANGE = re.compile(
    rf"{START}(?P<low>{NUM})(?P<pc1>{PERCENT})?\s*(?P<dash>-|–|—|đến|tới)\s*"
    rf"(?P<dưới>dưới\s+)?(?P<high>{NUM})(?P<pc2>{PERCENT})?",
    re.IGNORECASE,
)
_FROM = re.compile(r"\btừ\s+$", re.IGNORECASE)
_RATE = re.compile(rf"(?<![\w.,/])(?P<num>1\s00|{NUM}){PERCENT}(?!\s*(?:=|\+))", re.IGNORECASE)
_SHARE_BEHIND = re.compile(rf"\s*\(\s*{NUM}\s?/\s?{NUM}[^)]*\)")
# "50% thôn (6/12 thôn)": the brackets say the same again.
_REPEATS = re.compile(r"%[^;()%]{0,40}\(\s*(?:tương đương |tức |đạt )?$|\bnhóm\s+$")
_SHARE = re.compile(rf"{START}(?P<part>{NUM})\s?/\s?(?P<whole>{NUM})\s+", re.IGNORECASE)
_STRIVES = re.compile(rf"(?:{words.STRIVING}|{words.AT_LEAST})(?:\s+(?:có|đạt))?\s+$", re.IGNORECASE)
# "Không để tỷ lệ hồ sơ quá hạn vượt quá 1%": a bound, where "không để hồ sơ quá hạn" is nothing at all.
_KEPT_BELOW = re.compile(r"không\s+để\s+(?:tỷ|tỉ|mức|số)\b[^;,.%]*$", re.IGNORECASE)
_LEVEL = re.compile(
    r"(?i:(?P<cue>(?:đạt|duy\s+trì|nâng\s+lên|lên|ở|bảo\s+đảm|đảm\s+bảo)\b[^;,.%]{0,60}?)?"
    r"(?P<kind>cấp\s+độ|(?<=đạt\s)cấp|(?<=lên\s)cấp|mức\s+độ|mức|bậc\s+độ)\s+(?:từ\s+)?"
    r"(?:(?:tối\s+thiểu|ít\s+nhất)\s+)?)"
    r"(?P<num>\d|I{1,3}|IV|V)\b(?!\s*[%.,]?\d)(?!\s*(?:triệu|tỷ|đồng|%))(?:\s*/\s*\d)?"
)
_BLANK_LEVEL = re.compile(r"đạt\s+cấp\s+độ\s*(?:…|\.{2,}|_{2,})", re.IGNORECASE)
# "Tỷ lệ tăng thu ngân sách: 8%": the colon stands for "là" where nothing follows the number.
_NAMED_CHANGE = re.compile(r"(?<!được )\b(?:tăng(?! cường)|giảm|tiết kiệm)\b[^;:.()%]*:$", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:/\s*\w+)?\s*(?:[;,.(]|$)")
# "Tăng tỷ lệ … thêm 2%": by how much, whatever rises.
_BY_MORE = re.compile(r"(?<!\w)thêm$", re.IGNORECASE)
_HIGHER = re.compile(r"(?:cao|thấp|nhiều|ít|tốt)\s+hơn\s*$", re.IGNORECASE)


def may_ask(text: str) -> bool:
    """Whether a text holds anything that could be a quantity; most of a plan does not."""
    if _DIGIT.search(text) is not None:
        return True
    low = text.lower()
    return "phần trăm" in low or (holds(low, _ASKING_WORDS) and _ASKING.search(low) is not None)


def quantities(text: str, *, measured: bool = True) -> tuple[Quantity, ...]:
    """The quantities of one sentence in their order, none overlapping another.

    `measured` says whether values count that only a target section asks for.
    """
    if not may_ask(text):
        return ()
    hidden, low = hide_traps(text), small(text)
    taken: list[tuple[int, int]] = []
    found: list[Quantity] = []
    readers = _READERS if _DIGIT.search(hidden) else _READERS_WITHOUT_DIGITS
    for reader, signs in readers if measured else readers[:_FIRM_READERS]:
        for quantity in reader(text, hidden) if holds(low, signs) else ():
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


def _rises(text: str, hidden: str) -> Iterator[Quantity]:
    for found in _RISE.finditer(hidden):
        unit = "%" if found["pc"] else noun_at(text, found.end())
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


def _arrows(_text: str, hidden: str) -> Iterator[Quantity]:
    """`97,5% → 99%`: from what is to what shall be."""
    for found in each_number(_ARROW, hidden):
        old, new = number(found["old"]), number(found["new"])
        comparator = Comparator.GE if new >= old else Comparator.LE
        yield Quantity(
            found.start(), found.end(), Shape.RATE, comparator, new, "%", baseline=f"{found['old']}%"
        )  # fmt: skip


def _levels(text: str, hidden: str) -> Iterator[Quantity]:
    for blank in _BLANK_LEVEL.finditer(text) if _BLANK.search(text) else ():
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
    clause = re.split(r"[;,.]", hidden[max(start - CLAUSE, 0) : start])[-1]
    return bool(_RATE.search(clause))


def _ranges(text: str, hidden: str) -> Iterator[Quantity]:
    for found in each_number(_RANGE, hidden):
        low, high = number(found["low"]), number(found["high"])
        spoken = found["dash"].casefold() in {"đến", "tới"}
        percent = found["pc2"] or (found["pc1"] and spoken)
        unit = "%" if percent else noun_at(text, found.end())
        if low >= high or unit is None or unit.casefold() in words.TIME_NOUNS.split("|"):
            continue
        if spoken and not found["pc1"] and not percent and not _FROM.search(hidden[: found.start()]):
            continue
        before = before_number(hidden, found.start())
        yield Quantity(
            before.start, found.end(), Shape.RANGE, None, None, unit, minimum=low, maximum=high,
            firm=unit == "%" or bool(RESULTS.fullmatch(unit)) or for_each(hidden[: before.start], unit),
        )  # fmt: skip


def _shares(text: str, hidden: str) -> Iterator[Quantity]:
    for found in each_number(_SHARE, hidden):
        if _REPEATS.search(hidden[: found.start()]):
            continue
        part, whole = number(found["part"]), number(found["whole"])
        noun = noun_at(text, found.end()) or (any_noun_at(hidden, found.end()) if part == whole else None)
        if noun is None or part > whole or noun.casefold() in words.TIME_NOUNS.split("|"):
            continue
        tail = re.compile(
            rf"[^;,.]{{0,60}}?\(\s*(?:đạt\s+|tỷ lệ\s+|chiếm\s+)*(?P<num>{NUM}){PERCENT}\s*\)"
        ).match(hidden, found.end())
        end = found.end() + len(noun)
        if tail:
            yield Quantity(found.start(), tail.end(), Shape.RATE, Comparator.GE, number(tail["num"]), "%")
        elif part == whole:
            yield Quantity(found.start(), end, Shape.RATE, Comparator.GE, Decimal(100), "%")
        else:
            firm = _STRIVES.search(hidden[: found.start()]) is not None
            yield Quantity(found.start(), end, Shape.COUNT, Comparator.GE, part, noun, firm=firm)


def _rates(text: str, hidden: str) -> Iterator[Quantity]:
    printed = ((*found.span(), number(found["num"])) for found in each_number(_RATE, hidden))
    for start, stop, value in (*printed, *spelled_shares(hidden)):
        before = before_number(hidden, start)
        upward, end = upward_after(hidden, stop)
        comparator = before.comparator or upward or Comparator.GE
        kept = _KEPT_BELOW.search(hidden, max(before.start - CLAUSE, 0), before.start)
        if kept and comparator is Comparator.GT:
            before, comparator = before._replace(start=kept.start(), comparator=Comparator.LE), Comparator.LE
        share = _SHARE_BEHIND.match(hidden, end)
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
        elif _HIGHER.search(hidden[before.start : start]) and SO_VOI.match(text[end:].lstrip()):
            comparator = Comparator.GE
            yield replace(
                quantity,
                shape=Shape.CHANGE,
                comparator=comparator,
                baseline=baseline_after(text, stop),
            )
        elif _is_change(hidden, before, quantity):
            baseline = baseline_around(text, before.start, stop)
            yield replace(quantity, shape=Shape.CHANGE, baseline=baseline)
        else:
            yield quantity


def _is_change(hidden: str, before: Before, quantity: Quantity) -> bool:
    if before.reached or quantity.comparator in (Comparator.LT, Comparator.LE):
        return False
    head = hidden[max(before.start - CLAUSE, 0) : before.start].rstrip()
    if head.endswith(":") and _NAMED_CHANGE.search(head) and _ENDS.match(hidden, quantity.end):
        head = head.rstrip(": ")
    found = words.CHANGE.search(head)
    if found is None:
        return False
    thing = found["object"].strip()
    if not thing or _BY_MORE.search(thing):
        return True
    if head.endswith(",") or re.search(
        r"\b(?:đạt|được|lên|xuống|còn|phấn đấu|bảo đảm|đảm bảo|phải)\b", thing
    ):
        return False
    if len(thing.split()) > 14:
        return False
    return (
        not quantity.bare
        or bool(SO_VOI.match(hidden[quantity.end :].lstrip()))
        or (
            quantity.value is not None
            and quantity.value < 100
            and len(thing.split()) <= 8
            and "," not in thing
        )
    )


# Each reader with the signs of which one stands, in small letters, in every text it finds something in.
_LEVEL_READER = (_levels, ("cấp", "mức", "bậc"))
_ZERO_READER = (zeros, ("không",))
_WORD_READER = (word_counts, tuple(words.WORD_NUMBERS))
_RATE_READER = (_rates, ("%", "phần"))
_READERS = (
    (_rises, ("lên", "xuống")),
    (_arrows, ("→", "➔", "⇒", "->", "=>")),
    (rank_rises, ("lên",)),
    (tops, ("top", "tốp", "tóp", "xã", "phường", "đơn", "địa")),
    (ranks, ("thứ", "hạng", "vị")),
    _LEVEL_READER,
    (_ranges, ("-", "–", "—", "đến", "tới")),
    (_shares, ("/",)),
    _RATE_READER,
    (percent_heads, ("%",)),
    _ZERO_READER,
    (counts, tuple("0123456789")),
    _WORD_READER,
    (measures, tuple("0123456789")),
)
_FIRM_READERS = len(_READERS) - 1
_READERS_WITHOUT_DIGITS = (_LEVEL_READER, _RATE_READER, _ZERO_READER, _WORD_READER)
