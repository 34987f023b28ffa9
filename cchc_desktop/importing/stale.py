"""Words left over from an earlier plan: another year's period spoken of as if it were this plan's."""

import re

from cchc_desktop.display.text import fold
from cchc_desktop.importing.cells import one_line

_PERIOD = re.compile(
    r"(?:0?[69]|sau|chin) thang (?:dau |cuoi )?nam (20\d\d)|quy (?:[ivx]+|[1-4])(?: nam |/| / )(20\d\d)"
)
_OWN_YEAR = re.compile(
    r"\b(?:ke hoach|nhiem vu|kinh phi|du toan|ngan sach|muc tieu|chi tieu)\b[^.;:()]{0,60}?\bnam (20\d\d)\b"
)
# What speaks of the past on purpose, or of a document issued then.
_PAST = re.compile(
    r"\bso voi\b|cung ky|\bket qua\b|danh gia|tong ket|so ket|bao cao|chi so|xep hang|khac phuc|han che"
    r"|ton tai|rut kinh nghiem"
    r"|kiem diem|quyet toan|can cu|giai doan|tu nam|den nam|thoi ky|\bso \d|ngay \d|thang \d{1,2}/"
    r"|chuyen tiep|ton dong"
    r"|chua hoan thanh|tiep tuc thuc hien|cua tinh|cua thanh pho|cua chinh phu|cua trung uong|cua bo "
    r"|cua so |thay the|bai bo|truoc day"
)
_SENTENCE = re.compile(r"(?<=[.;])\s+")


def stale_words(text: str, first_year: int) -> str:
    """The words of a period before the plan's first year; empty where none, or where the past is meant."""
    if "20" not in text:
        return ""
    for sentence in _SENTENCE.split(one_line(text)):
        plain = fold(sentence)
        if len(plain) != len(sentence) or not ("nam 20" in plain or "quy " in plain):
            continue
        for pattern in (_PERIOD, _OWN_YEAR):
            for found in pattern.finditer(plain):
                year = int(next(group for group in found.groups() if group))
                if year < first_year and not _means_past(plain, found, narrow=pattern is _PERIOD):
                    return sentence[found.start() : found.end()]
    return ""


def _means_past(plain: str, found: re.Match[str], *, narrow: bool) -> bool:
    if narrow:
        around = plain[max(0, found.start() - 40) : found.end()]
        return bool(
            re.search(
                r"\bso voi\b|cung ky|ket qua|danh gia|tong ket|so ket|bao cao|thang \d{1,2}/|ngay \d", around
            )
        )
    return bool(_PAST.search(plain))
