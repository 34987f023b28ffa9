"""What a deadline phrase is made of: windows of time, cycles, days in a cycle, events, durations."""

from dataclasses import dataclass
from enum import Enum, auto

from cchc_desktop.domain.deadlines import AmountUnit
from cchc_desktop.importing.phrase_dates import Cycle, Rule
from cchc_desktop.importing.phrase_moments import Moments


class Mode(Enum):
    """How a window bounds the work: within, before, until its end, from its start on, all through."""

    IN = auto()
    BEFORE = auto()
    UNTIL = auto()
    FROM = auto()
    THROUGH = auto()


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time and how the phrase bounds the work by it; `tentative` for "dự kiến"."""

    moments: Moments
    mode: Mode
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Ongoing:
    """`thường xuyên` and its kin."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something waited for, in the phrase's own words; `loose` when joined by "hoặc" or "đột xuất"."""

    anchor: str
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    """So long after something, which the phrase may leave unsaid."""

    amount: int
    unit: AmountUnit
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Regular:
    """`định kỳ` without saying how often."""


@dataclass(frozen=True, slots=True)
class Previous:
    """`tổng hợp kết quả của tháng trước`: the paper is for the period before the one its day lies in."""


Piece = Window | Ongoing | Event | Relative | Regular | Previous | Cycle | Rule


@dataclass(frozen=True, slots=True)
class Element:
    """A piece, the place of its first word (lead-ins too), and what joins it to the one before."""

    piece: Piece
    at: int
    joined: str = ""
