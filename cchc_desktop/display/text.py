"""Vietnamese text, numbers and dates: brought to one form, compared, sorted and shown."""

import re
import unicodedata
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

# Control characters and those that show nothing: soft hyphens, joiners, direction marks.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
# Word's break inside a paragraph, a page's end, Unicode's own two: lines all the same.
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")

# Old tone placement ("hoá", "thuỷ") and new ("hóa", "thủy") are one word: compared by the new one.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_OLD_TONE = re.compile(rf"([ou])([aey])([{_TONES}])(?![a-z\u0300-\u036f])")

# The marks of Latin letters, off at one go; other scripts have more.
_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")


def nfc(text: str) -> str:
    """Composed form, without invisible and control characters; spaces and line breaks are kept."""
    composed = unicodedata.normalize("NFC", text)
    # None of them is printable: asking for that spares nearly every text the search.
    if composed.isprintable():
        return composed
    # Composed once more: an unseen character may have stood between a letter and its mark.
    return unicodedata.normalize("NFC", _UNSEEN.sub("", _BREAKS.sub("\n", composed)))


def tidy(text: str) -> str:
    """`nfc` with every run of white space, line breaks too, made one space."""
    return " ".join(nfc(text).split())


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Text without case or diacritics, for search: `Đường Láng` gives `duong lang`."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D")))
    if not plain.isascii():
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain.casefold()


@lru_cache(maxsize=65536)
def same_word(text: str) -> str:
    """A key under which spellings that differ only in case, spaces, dashes or tone placement agree."""
    split = unicodedata.normalize("NFD", tidy(text).casefold())
    split = _OLD_TONE.sub(r"\1\3\2", split)
    return re.sub(r"\s*[-–—]\s*", "-", unicodedata.normalize("NFC", split))


def show_date(day: date | None) -> str:
    """15/01/2026; nothing for an unknown day."""
    return "" if day is None else f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def show_stamp(text: str) -> str:
    """A machine's 2026-11-22T04:18:12 as 22/11/2026 04:18; what is no such stamp as it stands."""
    try:
        return f"{datetime.fromisoformat(text):%d/%m/%Y %H:%M}"
    except ValueError:
        return tidy(text)


def show_long_date(day: date) -> str:
    """As on paper, "ngày 05 tháng 02 năm 2026": days below 10, months 1 and 2 have a leading 0 (NĐ 30)."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def show_number(value: Decimal | int | None, *, unknown: str = "") -> str:
    """Decimal comma, dot between thousands, no trailing zeros: 1.250 and 8,5."""
    if value is None:
        return unknown
    text = f"{Decimal(value):,f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0")
    whole = whole.replace(",", ".")
    return f"{whole},{decimals}" if decimals else whole


_SHOWN_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[+-]?\d+(?:,\d+)?")
_SHOWN_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def read_number(text: str) -> Decimal | None:
    """The number an officer typed ("1.250", "8,5"); None when it is none (dots group thousands only)."""
    plain = tidy(text).replace(" ", "")
    if not _SHOWN_NUMBER.fullmatch(plain):
        return None
    return Decimal(plain.replace(".", "").replace(",", "."))


def read_date(text: str) -> date | None:
    """The date an officer typed as 15/1/2026 or 15-01-2026; None when it is none."""
    found = _SHOWN_DATE.fullmatch(tidy(text))
    if not found:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
