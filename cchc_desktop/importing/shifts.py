"""A cell of one kind in a column of another, as a product where the deadline should stand."""

import re
from collections.abc import Mapping

from cchc_desktop.display.text import fold
from cchc_desktop.domain.deadlines import Deadline, DeadlineKind
from cchc_desktop.importing.column_words import Role
from cchc_desktop.importing.phrases import looks_like_deadline, parse_deadline
from cchc_desktop.importing.units import is_unit

# Words of time; a text in the time column without any of them is no deadline at all.
_TIME_WORDS = re.compile(
    r"\d|\b(?:ngay|thang|quy|nam|tuan|ky|dot|gio|han|theo|khi|sau|truoc|thuong xuyen|lien tuc|dinh ky"
    r"|dot xuat|kip thoi|hang|ngay|bat thuong|cho huong dan|cho chi dao|chua co huong dan"
    r"|trong|den|cham nhat|hoan thanh|suot|lo trinh|tien do|thoi|truc tiep|cuoi|dau|giua|moi|lan"
    r"|som nhat|tiep tuc|khong xac dinh)\b"
)
# Units that each have a time of their own: who and when in one cell is no cell in a wrong column.
_DATED_WORDS = re.compile(r"\b(?:quy|thang|ngay)\s+(?:\d|[ivx]{1,4}\b)|\d/\d")
_PRODUCT = re.compile(
    r"^(?:cac |nhung |\d+ )?(?:ke hoach|bao cao|quyet dinh|cong van|van ban|thong bao|to trinh|hoi nghi"
    r"|bien ban|danh sach|danh muc"
    r"|nghi quyet|quy che|ho so|hinh anh|duong link|link|tin bai|phieu|san pham)\b"
)
_ANY_YEAR = 2026
_DATED = (DeadlineKind.DATE, DeadlineKind.RANGE, DeadlineKind.ONGOING, DeadlineKind.RECURRING)


def shifted(texts: Mapping[Role, str], deadline: Deadline, content: str) -> str:
    """Which cell holds what belongs elsewhere: `time`, `lead`, `product` …; empty for none."""
    if _no_time(texts.get(Role.TIME, ""), deadline):
        return "time"
    if not_a_unit(texts.get(Role.LEAD, "")):
        return "lead"
    time_missing = not texts.get(Role.TIME, "") or is_unit(texts[Role.TIME])
    product = texts.get(Role.PRODUCT, "")
    if product and time_missing and Role.TIME in texts and _is_time(product):
        return "product"
    coordination = texts.get(Role.COORDINATION, "")
    if (
        coordination
        and not is_unit(coordination)
        and time_missing
        and Role.TIME in texts
        and _is_time(coordination)
    ):
        return "coordination"
    return "" if content else "content"


def not_a_unit(lead: str) -> bool:
    """Whether the cell of the lead holds a deadline or a product."""
    return bool(lead) and not is_unit(lead) and (_is_time(lead) or bool(_PRODUCT.match(fold(lead))))


def _no_time(time: str, deadline: Deadline) -> bool:
    if not time or deadline.kind not in (DeadlineKind.UNKNOWN, DeadlineKind.NONE, DeadlineKind.ON_EVENT):
        return False
    if is_unit(time):
        return not _DATED_WORDS.search(fold(time))
    if deadline.kind is DeadlineKind.ON_EVENT or looks_like_deadline(time):
        return False
    return not _TIME_WORDS.search(fold(time)) or bool(_PRODUCT.match(fold(time)))


def is_deadline(text: str) -> bool:
    """Whether a whole cell is a deadline that is understood."""
    return parse_deadline(text, _ANY_YEAR).kind not in (DeadlineKind.UNKNOWN, DeadlineKind.NONE)


def is_product(text: str) -> bool:
    """Whether a cell begins with a product of administrative work."""
    return bool(_PRODUCT.match(fold(text.lstrip("-–+• "))))


def _is_time(text: str) -> bool:
    return len(text) <= 40 and parse_deadline(text, _ANY_YEAR).kind in _DATED
