"""Dossiers (hồ sơ TTHC) per field and period, in the columns of form II.06a/VPCP/KSTT (TT 01/2020)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

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
    def direct(self) -> int | None:
        """Column 5: in person and by post together."""
        return _sum(self.in_person, self.by_post)

    @property
    def received(self) -> int | None:
        """Column 3 = 4 + 5 + 6, with (5) in person and by post together."""
        return _sum(self.online, self.in_person, self.by_post, self.carried_over)

    @property
    def arrived(self) -> int | None:
        """4 + 5: what came in within the period."""
        return _sum(self.online, self.in_person, self.by_post)

    @property
    def in_time(self) -> int | None:
        """8 + 9: settled early and on time."""
        return _sum(self.early, self.on_time)

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
        if self.settled is None or self.in_time is None:
            return None
        return percent(self.in_time, self.settled)

    @property
    def online_rate(self) -> Fraction | None:
        """4 / (4 + 5) in percent; None without received dossiers."""
        new = self.arrived
        return None if new is None or self.online is None else percent(self.online, new)


FIGURES = (
    "online",
    "in_person",
    "by_post",
    "carried_over",
    "early",
    "on_time",
    "late",
    "pending_in_time",
    "pending_overdue",
)


def total_of(lines: Sequence[DossierCount]) -> DossierCount | None:
    """The form's last line; a column with a figure missing anywhere is unknown. None without lines."""
    if not lines:
        return None
    sums: dict[str, Any] = {name: _sum(*(getattr(line, name) for line in lines)) for name in FIGURES}
    return DossierCount(id=0, period=lines[0].period, as_of=lines[0].as_of, field="Tổng số", **sums)


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A check of the form that a line does not pass: `column` of the form is `given`, should be `wanted`."""

    line_id: int
    field: str
    column: int
    given: int
    wanted: int
    rule: str


def imbalances(
    lines: Iterable[DossierCount], previous: Mapping[str, DossierCount] | None = None
) -> tuple[Imbalance, ...]:
    """The lines where 3 = 7 + 11 or (6) = (11) of the previous period fails; unknown figures are not judged.

    `previous` are the earlier period's lines by `field_key`. The sums 3, 7 and 11 hold by themselves:
    they are computed, never typed.
    """
    found: list[Imbalance] = []
    for line in lines:
        if line.balanced is False and line.received is not None and line.settled is not None:
            wanted = line.settled + (line.pending or 0)
            found.append(Imbalance(line.id, line.field, 3, line.received, wanted, "(3) = (7) + (11)"))
        before = (previous or {}).get(field_key(line.field))
        if before is None or before.pending is None or line.carried_over is None:
            continue
        if line.carried_over != before.pending:
            found.append(
                Imbalance(
                    line.id, line.field, 6, line.carried_over, before.pending, "(6) = (11) của kỳ trước"
                )
            )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One row of a pasted form: its field and the figures that were there, by name."""

    field: str
    figures: Mapping[str, int | None]
    note: str = ""


def field_key(field: str) -> str:
    """By what a field of one period is found in another: its words without case and spare spaces."""
    return " ".join(field.casefold().split())


@dataclass(frozen=True, slots=True)
class LateDossier:
    """A dossier settled late (or still late), with its explanation and the letter of apology."""

    id: int
    code: str
    procedure: str = ""
    unit_id: int | None = None
    unit: str = ""
    due_on: date | None = None
    settled_on: date | None = None
    reason: str = ""
    explained_on: date | None = None
    apology_id: int | None = None
    apology_name: str = ""

    def days_late(self, on: date) -> int | None:
        """Calendar days past its due day, until it was settled or until today; None without a due day."""
        return None if self.due_on is None else max(((self.settled_on or on) - self.due_on).days, 0)

    @property
    def owes(self) -> tuple[str, ...]:
        """What is still missing: "explanation", "apology"."""
        missing = ("explanation", not self.reason.strip()), ("apology", self.apology_id is None)
        return tuple(name for name, absent in missing if absent)


def _sum(*parts: int | None) -> int | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None
