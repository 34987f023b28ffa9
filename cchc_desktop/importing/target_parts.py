"""What every reading of a quantity needs: numbers, the words before and after them, the counted noun."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.importing import target_words as words

NUM = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)"
START = r"(?<![\w.,/\u00a4])(?<!\d[-–])"
PERCENT = r"\s?(?:%|phần\s+trăm\b)"
# Longer than any of the words that compare.
_REACH = 32
CLAUSE = 300
_UPWARD = re.compile(r"[^;.%\u00a4]{0,45}?\b(?P<way>trở\s+lên|trở\s+xuống)\b", re.IGNORECASE)
_NOT_UPWARD = re.compile(
    r"trình\s+độ|đại\s+học|cao\s+đẳng|trung\s+cấp|thạc\s+sĩ|\bngày\b|cấp\s+độ|mức\s+độ|,", re.IGNORECASE
)
NOUNS = "|".join(
    sorted(
        f"{words.RESULT_NOUNS}|{words.OTHER_NOUNS}|{words.CHANGE_NOUNS}|{words.TIME_NOUNS}|{words.MONEY_NOUNS}".split(
            "|"
        ),
        key=len,
        reverse=True,
    )
)
_NOUN = re.compile(rf"(?:{NOUNS})(?!\w)", re.IGNORECASE)
RESULTS = re.compile(rf"(?:{words.RESULT_NOUNS})", re.IGNORECASE)
SO_VOI = re.compile(r"so\s+với\s+(?P<what>[^;,.()]+)", re.IGNORECASE)
_MORE_THAN = re.compile(
    r"\bhơn\s+(?:so\s+với\s+)?(?P<what>(?:năm|giai\s+đoạn|cùng\s+kỳ)(?:\s+(?:năm\s+)?(?:20\d\d(?:\s*[-–]\s*20\d\d)?|trước))?)"
    r"\s*$",
    re.IGNORECASE,
)
_BASE_END = re.compile(
    r"\s+(?:và|nhằm|để|đạt|trong\s+(?!năm|giai)|theo|đối\s+với|trên\s+địa\s+bàn)\b.*", re.IGNORECASE
)
_TOKENS = tuple(
    (comparator, re.compile(rf"(?<!\w)(?:{pattern})\s*$"))
    for comparator, pattern in (*words.COMPARING, (None, words.NEUTRAL))
)
# Most numbers have none of them before: one search says so.
_ANY_TOKEN = re.compile(
    rf"(?<!\w)(?:{'|'.join((*(pattern for _, pattern in words.COMPARING), words.NEUTRAL))})\s*$"
)
_DIGITS = re.compile(r"\d+")
_ANY_WORD = re.compile(r"\s*([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number asked for and the span of its words; `firm` says it needs no target section."""

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


def holds(text: str, signs: Iterable[str]) -> bool:
    """Whether one of the signs stands in a text: asked before a search that finds nothing without them."""
    return any(map(text.__contains__, signs))


# Each reader of a sentence asks for the same one.
@lru_cache(maxsize=64)
def small(text: str) -> str:
    """The text in small letters, every place kept: patterns that ignore case cost twice the time."""
    low = text.lower()
    if len(low) == len(text):
        return low
    # A capital whose small letter is two ("İ") stays as it is.
    return "".join(letter if len(letter := one.lower()) == 1 else one for one in text)


@lru_cache(maxsize=512)
def number(text: str) -> Decimal:
    """A printed number: decimal comma, dots in groups of three for thousands."""
    plain = text.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain):
        plain = plain.replace(".", "")
    value = Decimal(plain.replace(",", "."))
    return value.quantize(Decimal(1)) if value == value.to_integral() else value.normalize()


def each_number(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """`finditer` of a pattern that begins with a whole number: tried where digits begin and nowhere else."""
    end = 0
    for digits in _DIGITS.finditer(text):
        found = pattern.match(text, digits.start()) if digits.start() >= end else None
        if found is not None:
            end = found.end()
            yield found


class Before(NamedTuple):
    """The comparing words before a number; `reached` where they name a level and not a step."""

    start: int
    comparator: Comparator | None
    reached: bool


def before_number(hidden: str, start: int) -> Before:
    """The comparing words right before a number; `reached`: "đạt", "lên" say it is a level, not a step."""
    comparator: Comparator | None = None
    reached = False
    for _ in range(5):
        offset = max(start - _REACH, 0)
        head = small(hidden[offset:start]).rstrip()
        if _ANY_TOKEN.search(head) is None:
            break
        kind, token = next((kind, m) for kind, token in _TOKENS if (m := token.search(head)))
        comparator = comparator or kind
        reached = reached or bool(
            re.match(r"đạt|lên|xuống|giảm\s+(?:xuống|còn)|còn|chỉ", token.group(), re.IGNORECASE)
        )
        start = offset + token.start()
    return Before(start, comparator, reached)


def upward_after(text: str, end: int) -> tuple[Comparator | None, int]:
    """What "trở lên" after the number means and where it ends; another noun's "trở lên" is not ours."""
    found = _UPWARD.match(text, end)
    if not found or _NOT_UPWARD.search(text[end : found.start("way")]):
        return None, end
    near = text[end : found.start("way")]
    if len(near.split()) > 7:
        return None, end
    lower = found["way"].casefold().endswith("lên")
    return (Comparator.GE if lower else Comparator.LE), (found.end() if not near.strip() else end)


def baseline_after(text: str, end: int) -> str | None:
    """What a change or comparison is measured against ("so với …")."""
    found = SO_VOI.search(text, end)
    if not found or ";" in text[end : found.start()]:
        return None
    return _BASE_END.sub("", found["what"]).strip() or None


def baseline_around(text: str, start: int, end: int) -> str | None:
    """What a change is measured against, said behind it or right before: "cao hơn năm 2025 ít nhất 2%"."""
    before = _MORE_THAN.search(text, max(start - CLAUSE, 0), start)
    return baseline_after(text, end) or (before["what"] if before else None)


def any_noun_at(text: str, at: int) -> str | None:
    """A word in small letters at a place that may be counted, though no list knows it."""
    found = _ANY_WORD.match(text, at)
    return found[1] if found and found[1].islower() and found[1] not in words.NO_NOUN else None


def noun_at(text: str, at: int) -> str | None:
    """The counted noun at a place, as printed; abbreviations keep their capitals."""
    while at < len(text) and text[at] == " ":
        at += 1
    found = _NOUN.match(text, at)
    if not found:
        return None
    noun = found.group()
    return noun if noun.isupper() else noun[0].lower() + noun[1:]
