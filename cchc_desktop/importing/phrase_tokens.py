"""Words of a deadline phrase: cleaned, brought to one spelling, and walked through."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from cchc_desktop.display.text import fold, tidy

T = TypeVar("T")

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_MARKUP = re.compile(r"[*`~]+|(?<!\w)_+|_+(?!\w)")
_DASHES = re.compile("[\u2010-\u2015\u2212\u00f7\uff0d]")
_ARROWS = re.compile("(?<=\\w)\\s*(?:[-=]+>|[\u2192\u21d2])\\s*|(?<=\\d)\\s?~\\s?(?=\\d)")
_EDGES = " \t-+•●▪◦–—.,;:…\"'“”‘’"
_PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_GLUED_QUARTER = re.compile(r"(q|quý|quí|qúy)([ivl]{1,3})")

_HORNED = dict(zip("oòóỏõọ", "ơờớởỡợ", strict=True))
_MISSED_HORN = re.compile(r"(?<!q)(?<!th)u[ơờớởỡợ]|(?<=th)u[ơờớỡợ]|ư[oòóỏõọ]")

_SPELLINGS = {
    "hàng": "hằng", "hăng": "hằng", "quí": "quý", "qúy": "quý", "qúi": "quý", "qúí": "quý", "quỷ": "quý",
    "qui": "quy", "kì": "kỳ", "kỉ": "kỳ", "tuỳ": "tùy", "trưóc": "trước", "trứơc": "trước", "truớc": "trước",
    "thừơng": "thường", "thưòng": "thường", "bẩy": "bảy", "tới": "đến", "tuyền": "tuyên", "muộn": "chậm",
    "trễ": "chậm", "&": "và", "dịnh": "định", "thoì": "thời",
}  # fmt: skip

# What a word without any diacritics stands for, in a phrase that has none at all.
_VOCABULARY = """
    trước ngày tháng năm quý tuần từ đến hết chậm nhất trong vòng thời hạn hoàn thành thực hiện xong gửi ban
    hành triển khai báo cáo dự kiến vào định kỳ hằng mỗi từng lần đợt cả giai đoạn thường xuyên liên tục kịp
    theo khi có sau ngay kể làm việc đầu giữa cuối cùng tiên của tiếp kế liền không quá hơn và hoặc đột xuất
    nửa một hai ba bốn sáu bảy tám chín mười suốt trở đi những các nhiệm vụ nay thứ giờ hướng dẫn yêu cầu
    phát sinh bắt thuộc đối với tổng hợp kết số liệu nếu
"""
_UNMARKED = {fold(word): word for word in reversed(_VOCABULARY.split())} | {"hang": "hằng", "tuan": "tuần"}
_UNMARKED_PAIRS = {
    ("quý", "định"): "quy", ("đợt", "xuất"): "đột", ("sau", "tháng"): "sáu", ("kể", "hoach"): "kế",
    ("kể", "tiếp"): "kế", ("ngày", "sau"): "ngay", ("ngày", "khi"): "ngay", ("liền", "tục"): "liên",
    ("thường", "kỳ"): "thường",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign; `key` is its agreed spelling, the slice its place in the cleaned text."""

    key: str
    start: int
    end: int
    glued: bool


def any_of(phrases: str) -> tuple[str, ...]:
    """The phrases between the bars, longest first, as `Scanner.take_any` wants them."""
    found = {" ".join(phrase.split()) for phrase in phrases.split("|")}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase.split()), phrase)))


def word_set(words: str) -> frozenset[str]:
    """The words of a text, in any order."""
    return frozenset(words.split())


@lru_cache(maxsize=4096)
def _split(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split())


def clean(text: str) -> str:
    """The phrase in NFC on one line, without mark-up, bullets and closing punctuation."""
    plain = _ARROWS.sub("-", tidy(_TAG.sub(" ", html.unescape(text))))
    plain = _mended(_DASHES.sub("-", _MARKUP.sub("", plain))).removesuffix("./.").strip(_EDGES)
    while plain.startswith("(") and plain.find(")") == len(plain) - 1:
        plain = plain[1:-1].strip(_EDGES)
    return plain


# Letters that the scanner put for figures between the slashes of a day, and a slash seen twice.
_SLIPS = (
    (re.compile(r"(?<=\d)[lI](?=/)|(?<![^\W\d_])[lI](?=\d/)"), "1"),
    (re.compile(r"(?<=\d)[oO](?=/)"), "0"),
    (re.compile(r"(?<=\d)//(?=\d)"), "/"),
)


def _mended(text: str) -> str:
    for slip, figure in _SLIPS if "/" in text else ():
        text = slip.sub(figure, text)
    return text


def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a cleaned phrase."""
    unmarked = text.isascii()
    found: list[Token] = []
    for match in _PIECE.finditer(text):
        found.extend(_tokens_of_piece(match, found[-1].end if found else -1, unmarked=unmarked))
    return tuple(_settle(found, _UNMARKED_PAIRS) if unmarked else _settle(found, {}))


def _with_horns(word: str) -> str:
    """`thuờng`, `thưòng`: a horn that the eye or the scanner missed; after q the u has none."""
    cut = _MISSED_HORN.search(word)
    if cut is None:
        return word
    vowel = word[cut.end() - 1]
    return f"{word[: cut.start()]}ư{_HORNED.get(vowel, vowel)}{word[cut.end() :]}"


def _tokens_of_piece(match: re.Match[str], previous_end: int, *, unmarked: bool) -> list[Token]:
    word, start = match.group().lower(), match.start()
    glued = start == previous_end
    quarter = _GLUED_QUARTER.fullmatch(word)
    if quarter:
        middle = start + len(quarter.group(1))
        return [Token("quý", start, middle, glued), Token(quarter.group(2), middle, match.end(), glued=True)]
    key = _UNMARKED.get(word, word) if unmarked else _SPELLINGS.get(word) or _with_horns(word)
    return [Token(key, start, match.end(), glued)]


# A single word that lost its marks beside a number, in a phrase that has kept the others.
_LOST_MARKS = {"ngay": "ngày", "thang": "tháng", "nam": "năm", "quy": "quý"}


def _settle(found: list[Token], pairs: dict[tuple[str, str], str]) -> list[Token]:
    settled: list[Token] = []
    for index, token in enumerate(found):
        after = found[index + 1].key if index + 1 < len(found) else ""
        key = pairs.get((token.key, after), token.key)
        if (after.isdigit() or after in _ROMAN) and not (settled and settled[-1].key == "việt"):
            key = _LOST_MARKS.get(key, key)
        settled.append(Token(key, token.start, token.end, token.glued))
    return settled


_ONES = {
    word: value
    for value, word in enumerate(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"], start=1)
}
_ONES |= {"mốt": 1, "tư": 4, "lăm": 5}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class Scanner:
    """A place in the tokens that rules move forward, and put back when they do not apply."""

    def __init__(self, text: str, tokens: tuple[Token, ...], year: int) -> None:
        self.text = text
        self.tokens = tokens
        self.year = year
        self.at = 0
        self.looking_ahead = False

    def ended(self) -> bool:
        """Whether every token was read."""
        return self.at >= len(self.tokens)

    def peek(self, ahead: int = 0) -> str:
        """The key `ahead` of here, empty at the end."""
        index = self.at + ahead
        return self.tokens[index].key if 0 <= index < len(self.tokens) else ""

    def take(self, phrase: str) -> bool:
        """Move past these words if they come next."""
        words = _split(phrase)
        if words and (self.at >= len(self.tokens) or self.tokens[self.at].key != words[0]):
            return False
        if any(self.peek(ahead) != word for ahead, word in enumerate(words)):
            return False
        self.at += len(words)
        return True

    def take_any(self, *phrases: str) -> str:
        """Move past the first of these that comes next (put longer ones first); empty if none does."""
        return next((phrase for phrase in phrases if self.take(phrase)), "")

    def attempt(self, rule: Callable[["Scanner"], T | None]) -> T | None:
        """Apply a rule; the place is unchanged when it gives None."""
        here = self.at
        found = rule(self)
        if found is None:
            self.at = here
        return found

    def slice(self, first: int, last: int | None = None) -> str:
        """The text of the tokens from `first` up to but not including `last`, without edge punctuation."""
        chosen = self.tokens[first:last]
        if not chosen:
            return ""
        words = self.text[chosen[0].start : chosen[-1].end].strip(_EDGES)
        return words if words.count("(") == words.count(")") else words.strip("() ")

    def digits(self, most: int = 4) -> int | None:
        """A number in figures of at most `most` places."""
        key = self.peek()
        if not (key.isascii() and key.isdigit()) or len(key) > most:
            return None
        self.at += 1
        return int(key)

    def number(self) -> int | None:
        """A number in figures or words, with or without the other in brackets: `15 (mười lăm)`."""
        value = self.digits(3)
        if value is None:
            return self.attempt(_number_in_words)
        here = self.at
        if self.take("(") and self.attempt(_number_in_words) == value and self.take(")"):
            return value
        self.at = here
        return value

    def quarter(self) -> int | None:
        """A quarter's number: I to IV (l read as I), 1 to 4, or in words."""
        key = self.peek().replace("l", "i")
        value = _ROMAN.get(key) or ({"một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}.get(key))
        if value is None and key.isascii() and key.isdigit() and key.lstrip("0") in {"1", "2", "3", "4"}:
            value = int(key)
        if value is not None:
            self.at += 1
        return value


def _number_in_words(scanner: Scanner) -> int | None:
    if scanner.take("mười"):
        return 10 + _one(scanner, 0)
    tens = _one(scanner, 0)
    if not tens:
        return None
    return tens * 10 + _one(scanner, 0) if scanner.take("mươi") else tens


def _one(scanner: Scanner, otherwise: int) -> int:
    value = _ONES.get(scanner.peek())
    # "mười năm" is ten years more often than fifteen, which is written "mười lăm".
    if value is None or (scanner.peek() == "năm" and scanner.peek(-1) in {"mười", "mươi"}):
        return otherwise
    scanner.at += 1
    return value
