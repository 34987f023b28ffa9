"""Which automatic copies are kept as they age; an emptier copy never pushes out a fuller one."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a copy was made; the value is part of its file name."""

    START = "mo-chuong-trinh"
    TIMER = "dinh-ky"
    IMPORT = "truoc-nhap"
    RESTORE = "truoc-khoi-phuc"
    UPGRADE = "truoc-nang-cap"
    DELETE = "truoc-xoa"
    MANUAL = "tu-lap"
    OTHER = "khac"


@dataclass(frozen=True, slots=True)
class Copy:
    """An automatic copy that was opened and counted; `rows` is None where it could not be read."""

    path: Path
    at: datetime
    reason: Reason
    size: int
    rows: int | None
    last_action: int = 0
    last_at: datetime | None = None
    pinned: bool = False


_DAYS_DAILY = 31
_DAYS_WEEKLY = 92
_DAYS_MONTHLY = 3653


def to_drop(copies: Sequence[Copy], today: date) -> list[Copy]:
    """The copies that thinning takes away, oldest first.

    All of today stay (and what a wrong clock dates in the future), then the last of each day for a month,
    of each week for a quarter, of each month for ten years. Pinned copies stay, and so do copies that
    could not be read: they are for someone to look at.
    """
    counted = [copy for copy in copies if copy.rows is not None and not copy.pinned]
    shelves: defaultdict[Hashable, list[Copy]] = defaultdict(list)
    for copy in counted:
        shelves[_shelf(copy, today)].append(copy)
    kept: set[Path] = set()
    for shelf, held in shelves.items():
        if shelf is not None:
            kept.update(copy.path for copy in _best(held))
    fullest = max(counted, key=_fullness, default=None)
    richest = max((c.rows or 0 for c in copies if c.pinned or c.path in kept), default=-1)
    if fullest is not None and (richest < 0 or far_fewer(richest, fullest.rows or 0)):
        kept.add(fullest.path)
    dropped = [copy for copy in counted if copy.path not in kept]
    return sorted(dropped, key=lambda copy: copy.at)


def _shelf(copy: Copy, today: date) -> Hashable:
    """Copies of one shelf stand for the same time; None is past keeping."""
    day = copy.at.date()
    age = (today - day).days
    if age <= 0:
        return copy.path
    if age <= _DAYS_DAILY:
        return day
    if age <= _DAYS_WEEKLY:
        return day.isocalendar()[:2]
    return (day.year, day.month, "month") if age <= _DAYS_MONTHLY else None


def _best(held: Sequence[Copy]) -> list[Copy]:
    """The newest of a shelf, and beside it the fullest when the newest holds far less."""
    newest = max(held, key=lambda copy: (copy.at, copy.last_action))
    fullest = max(held, key=_fullness)
    return [newest, fullest] if far_fewer(newest.rows or 0, fullest.rows or 0) else [newest]


def _fullness(copy: Copy) -> tuple[int, datetime]:
    return copy.rows or 0, copy.at


def far_fewer(rows: int, others: int) -> bool:
    """Whether a copy holds so much less than another that it must not take its place."""
    return rows * 5 < others * 4


def clock_is_believable(today: date, newest: date | None) -> bool:
    """Whether copies may be judged by age: not when the PC's clock has jumped against the newest copy."""
    return newest is None or 0 <= (today - newest).days <= 400
