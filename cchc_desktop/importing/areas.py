"""Which area of reform a heading, an annex title or a group row names."""

import re
from functools import lru_cache

from cchc_desktop.display.text import fold, tidy
from cchc_desktop.domain.areas import Area

# Words without diacritics, so that slips of the scanner and both ways of placing tones agree.
AREA_WORDS: dict[Area, tuple[str, ...]] = {
    Area.CHI_DAO: (
        "chi dao",
        "dieu hanh",
        "kiem tra",
        "tuyen truyen",
        "giam sat",
        "thong tin truyen thong",
    ),
    Area.THE_CHE: (
        "the che",
        "van ban quy pham phap luat",
        "van ban qppl",
        "vbqppl",
        "thi hanh phap luat",
        "xay dung phap luat",
    ),
    Area.TTHC: (
        "thu tuc hanh chinh",
        "tthc",
        "mot cua",
        "kiem soat thu tuc",
    ),
    Area.BO_MAY: (
        "to chuc bo may",
        "bo may",
        "to chuc hanh chinh",
        "sap xep to chuc",
        "phan cap quan ly",
        "phan cap phan quyen",
    ),
    Area.CONG_VU: (
        "cong vu",
        "can bo cong chuc",
        "doi ngu can bo",
        "doi ngu cong chuc",
        "cong chuc vien chuc",
        "ky luat ky cuong",
    ),
    Area.TAI_CHINH: (
        "tai chinh",
        "ngan sach",
        "tai san cong",
    ),
    Area.CHINH_QUYEN_SO: (
        "chinh quyen dien tu",
        "chinh quyen so",
        "chuyen doi so",
        "hien dai hoa",
        "cong nghe thong tin",
        "cntt",
        "chinh phu dien tu",
        "chinh phu so",
        "de an 06",
        "dich vu cong truc tuyen",
        "moi truong so",
    ),
}

_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_NUMBERING = re.compile(
    r"^\s*(?:(?:phần|mục|lĩnh vực|nhóm|chương)\s+(?:thứ\s+)?)?"
    r"(?:[IVXLC]{1,6}\s*[.)/:–-]|\d{1,2}(?:\.\d{1,2})*\s*[.)/:–-]|\d{1,2}(?:\.\d{1,2})+\s"
    r"|[A-Za-zĐđ]\s*[.)/])\s*",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def area_of(text: str) -> Area | None:
    """The area whose words come first in a heading; None when it names none."""
    words = f" {_NOT_LETTERS.sub(' ', fold(text)).strip()} "
    first: tuple[int, int] | None = None
    named: Area | None = None
    for area, wordings in AREA_WORDS.items():
        for wording in wordings:
            at = words.find(f" {wording} ")
            if at >= 0 and (first is None or (at, -len(wording)) < first):
                first, named = (at, -len(wording)), area
    return named


def without_number(text: str) -> str:
    """A heading without its number: "II. Cải cách thể chế" gives "Cải cách thể chế"."""
    return _NUMBERING.sub("", tidy(text), count=1).strip(" :.-–")
