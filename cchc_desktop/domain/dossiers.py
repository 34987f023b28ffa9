"""Dossiers (hồ sơ TTHC) per field and period, in the columns of form II.06a/VPCP/KSTT (TT 01/2020)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from cchc_desktop.domain.numbers import percent


@dataclass(frozen=True, slots=True)
class DossierCount:
    """One line of the form; a figure that was not given is None, never 0."""

    id: int
    period: str
    as_of: date
    field: str
    online: int | None = None
    in_person: int | None = None
    by_post: int | None = None
    carried_over: int | None = None
    early: int | None = None
    on_time: int | None = None
    late: int | None = None
    pending_in_time: int | None = None
    pending_overdue: int | None = None
    note: str = ""

    @property
    def received(self) -> int | None:
        """Column 3 = 4 + 5 + 6, with (5) in person and by post together."""
        return _sum(self.online, self.in_person, self.by_post, self.carried_over)

    @property
    def settled(self) -> int | None:
        """Column 7 = 8 + 9 + 10."""
        return _sum(self.early, self.on_time, self.late)

    @property
    def pending(self) -> int | None:
        """Column 11 = 12 + 13."""
        return _sum(self.pending_in_time, self.pending_overdue)

    @property
    def balanced(self) -> bool | None:
        """Whether 3 = 7 + 11; None while a column is missing."""
        if self.received is None or self.settled is None or self.pending is None:
            return None
        return self.received == self.settled + self.pending

    @property
    def on_time_rate(self) -> Fraction | None:
        """(8 + 9) / 7 in percent; None without settled dossiers."""
        if self.settled is None or self.early is None or self.on_time is None:
            return None
        return percent(self.early + self.on_time, self.settled)

    @property
    def online_rate(self) -> Fraction | None:
        """4 / (4 + 5) in percent; None without received dossiers."""
        new = _sum(self.online, self.in_person, self.by_post)
        return None if new is None or self.online is None else percent(self.online, new)


def _sum(*parts: int | None) -> int | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None
