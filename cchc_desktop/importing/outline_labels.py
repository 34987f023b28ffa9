"""How a line of a plan begins: markup, numbers ("II.", "3.1.", "đ)"), bullets, named parts."""

import re
from typing import NamedTuple

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.importing.cells import one_line

LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

_TAG = re.compile(
    r"</?(?:b|i|u|strong|em|p|br|ul|ol|li|span|div|font|h[1-6]|sup|sub)\b[^<>]*>", re.IGNORECASE
)
_ENTITY = {"&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
_STARS = re.compile(r"\*{2,3}|(?<!\w)_{2,3}|_{2,3}(?!\w)")
_SINGLE_STARS = re.compile(r"(?<![\w*])\*(?!\s)([^*]+?)(?<!\s)\*(?!\*)|\*(\([^*]+\))\*")
_MARKS = re.compile(r"[*_#\\]")
_HASHES = re.compile(r"#{1,6}\s+")

_PART = re.compile(
    r"(?P<label>(?:phụ\s+lục|phần|chương|mục|điều|biểu(?:\s+mẫu)?)\s+(?:thứ\s+)?"
    r"(?:số\s*:?\s*)?(?:\d{1,2}|[ivxlc]{1,5}|[a-hđ]|nhất|hai|ba|tư|năm|sáu))\b(?![\w/])\s*(?P<sep>[.:)/–-]?)\s*",
    re.IGNORECASE,
)
_BARE_ANNEX = re.compile(r"(?P<label>phụ\s+lục|danh\s+mục\s+(?:các\s+)?nhiệm\s+vụ)\b", re.IGNORECASE)
_DEEP_ROMAN = re.compile(r"(?P<label>[IVX]{1,5}(?:\.\d{1,2}){1,3})\s*[.):/]?\s+(?=\S)")
_ROMAN_LABEL = re.compile(r"(?P<label>[IVXLC]{1,6})\s*(?:[.)/:]|\s[-–]|[-–](?=\s))\s*(?=[^\W\d_]|[“\"(])")
_ROMAN_BARE = re.compile(r"(?P<label>[IVX]{1,5})\s+(?=[A-ZĐÀ-Ỹ]{2,}\s)")
_UPPER = re.compile(r"(?P<label>[A-HĐ])\s*[.)/]\s+(?=\S)")
_DEEP = re.compile(
    r"(?P<label>\d{1,2}(?:\.\d{1,2}){1,4})(?:\s*[.):/]\s*(?=[^\W\d_]|\d{2,3}\s?%|[“\"(])|\s+(?=[^\W\d_]))"
)
_NUMBER = re.compile(r"(?P<label>\d{1,2})\s?(?P<sep>[.):/]|[-–](?=\s?[A-ZĐÀ-Ỹ]))\s*(?=[^\W\d_]|[“\"(])")
_NUMBER_SPACED = re.compile(r"(?P<label>\d{1,2})(?P<sep>[.)])\s+(?=[\d≥≤<>])")
_LETTER = re.compile(r"(?P<label>[a-zđăâêôơư]\d?)\s?(?P<sep>[.):/])\s*(?=[^\W_]|[“\"(≥≤<>])")
_BRACKETED = re.compile(r"[(\[](?P<label>\d{1,2}|[a-zđ]|[ivx]{1,4})[)\]]\s*(?=\S)")
_BULLET = re.compile(r"(?P<label>[-–—−+*•●▪◦○■□◆◇⁃∙·›»➢➤✓✔→§\uf000-\uf0ff])(?P<space>\s*)(?=\S)")
_CIRCLE = re.compile(r"(?P<label>o)\s+(?=[A-ZĐÀ-Ỹ\d])")


# A tuple: most lines have one, and a frozen dataclass takes five times as long to make.
class Label(NamedTuple):
    """A line's beginning: `style` tells numbering of one kind from another, `order` is its rank (1, 2, …)."""

    text: str
    style: str
    order: int
    rest: str

    @property
    def bullet(self) -> bool:
        """A mark that repeats, not a number."""
        return self.style.startswith("bullet")


class Bare(NamedTuple):
    """A physical line without markup; `marked` says that markup made it a heading or bold throughout."""

    text: str
    marked: bool


def strip_markup(text: str) -> Bare:
    """The line without markdown, HTML and their entities."""
    plain = _TAG.sub(" ", text) if "<" in text else text
    for entity, character in _ENTITY.items() if "&" in plain else ():
        plain = plain.replace(entity, character)
    plain = one_line(plain)
    if _MARKS.search(plain) is None:
        return Bare(plain, marked=False)
    plain = plain.replace("\\-", "-").replace("\\*", "*")
    hashes = _HASHES.match(plain)
    if hashes:
        plain = plain[hashes.end() :]
    bold = bool(re.fullmatch(r"(?:\*{2,3}|__).+(?:\*{2,3}|__)", plain))
    plain = _SINGLE_STARS.sub(r"\1\2", _STARS.sub("", plain))
    return Bare(tidy(plain), marked=bool(hashes) or bold)


def read_label(text: str) -> Label | None:
    """The number or bullet a line begins with; None for a line that begins with words."""
    first = text[:1]
    if first.isdigit() or first in "([":
        return _numeric(text)
    for reader in (_named, _roman, _lettered, _bulleted) if first.isalpha() else (_bulleted,):
        label = reader(text)
        if label is not None:
            return label
    return None


def roman(text: str) -> int:
    """The value of a Roman numeral of capital letters."""
    total = 0
    for here, after in zip(text, [*text[1:], "I"], strict=True):
        value = _ROMAN[here]
        total += value if value >= _ROMAN[after] else -value
    return total


def _named(text: str) -> Label | None:
    found = _PART.match(text)
    if found:
        name = found["label"]
        word = fold(name).split()[0]
        if not found["sep"] and text[found.end() :] and not text[found.end()].isupper():
            return None
        rank = {"phu": "part0", "bieu": "part0", "phan": "part1", "chuong": "part2"}.get(word, "part3")
        return Label(tidy(name), rank, 0, text[found.end() :])
    bare = _BARE_ANNEX.match(text)
    if bare and text[: bare.end()].isupper():
        return Label("", "part0", 0, text)
    return None


def _roman(text: str) -> Label | None:
    deep = _DEEP_ROMAN.match(text)
    if deep:
        return Label(deep["label"], f"roman{deep['label'].count('.')}", 0, text[deep.end() :])
    found = _ROMAN_LABEL.match(text) or _ROMAN_BARE.match(text)
    if found:
        return Label(found["label"], "roman", roman(found["label"]), text[found.end() :])
    return None


def _numeric(text: str) -> Label | None:
    deep = _DEEP.match(text)
    if deep:
        parts = deep["label"].split(".")
        return Label(deep["label"], f"number{len(parts)}", int(parts[-1]), text[deep.end() :])
    found = _NUMBER.match(text) or _NUMBER_SPACED.match(text)
    if found:
        style = "paren" if found["sep"] == ")" else "number1"
        return Label(found["label"], style, int(found["label"]), text[found.end() :])
    bracket = _BRACKETED.match(text)
    if bracket:
        inner = bracket["label"]
        order = int(inner) if inner.isdigit() else _letter_order(inner)
        return Label(inner, "bracket" if inner.isdigit() else "bracket-letter", order, text[bracket.end() :])
    return None


def _lettered(text: str) -> Label | None:
    upper = _UPPER.match(text)
    if upper:
        letter = upper["label"]
        return Label(letter, "upper", _letter_order(letter.casefold()), text[upper.end() :])
    found = _LETTER.match(text)
    if found:
        letter = found["label"]
        style = "letter" if len(letter) == 1 else "letter-number"
        order = _letter_order(letter) if len(letter) == 1 else int(letter[1])
        return Label(letter, style, order, text[found.end() :])
    return None


def _bulleted(text: str) -> Label | None:
    found = _BULLET.match(text)
    if not found:
        circle = _CIRCLE.match(text)
        return Label("•", "bullet•", 0, text[circle.end() :]) if circle else None
    mark = found["label"]
    rest = text[found.end() :]
    if not found["space"] and (mark in "*+·§" or (rest[0].isdigit() and mark != "•")):
        return _close_bullet(mark, rest)
    return _bullet(mark, rest)


def _close_bullet(mark: str, rest: str) -> Label | None:
    """A bullet glued to its text: "+100% hồ sơ" and "*Mục tiêu" are, "-5%" is a number."""
    if mark in "+*" and (rest[0].isalpha() or re.match(r"\d+\s?%|\d{2}\s", rest)):
        return _bullet(mark, rest)
    if mark in "-–" and re.match(r"\d{2,3}\s?%|0\d\s", rest):
        return _bullet(mark, rest)
    return None


def _bullet(mark: str, rest: str) -> Label:
    if mark in "-–—−⁃":
        shown = "-"
    elif mark in "+*":
        shown = mark
    else:
        shown = "•"
    rest = rest.lstrip(")").lstrip() if mark == "*" else rest
    return Label(shown, f"bullet{shown}", 0, rest)


def _letter_order(letter: str) -> int:
    return LETTERS.find(letter) + 1
