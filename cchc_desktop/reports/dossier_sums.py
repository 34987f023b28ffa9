"""The dossiers of a report's period: its form II.06a, or the sum of the forms of its parts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from cchc_desktop.domain.dossiers import DossierCount, total_of
from cchc_desktop.domain.periods import covering, parse_period
from cchc_desktop.reports.facts import ReportData, Rows

_ADDED = ("online", "in_person", "by_post", "early", "on_time", "late")


@dataclass(frozen=True, slots=True)
class PeriodForm:
    """The sum over all fields; a column with a figure missing anywhere is None. `rows` are its lines."""

    total: DossierCount
    rows: Rows


def period_form(data: ReportData) -> PeriodForm | None:
    """The dossiers of the report's whole period; None while a part of it has no form."""
    lines = data.registers.dossiers
    known = {parse_period(line.period): line.period for line in lines}
    parts = [
        [line for line in lines if line.period == known[part]] for part in covering(data.period, known.keys())
    ]
    totals = [total for part in parts if (total := total_of(part)) is not None]
    if not totals:
        return None
    return PeriodForm(_joined(totals), tuple(("dossier_count", line.id) for part in parts for line in part))


def _joined(totals: Sequence[DossierCount]) -> DossierCount:
    """What came in and was settled adds up; what was carried over is the first's, what pends the last's."""
    sums: dict[str, Any] = {name: _sum([getattr(total, name) for total in totals]) for name in _ADDED}
    return replace(totals[-1], carried_over=totals[0].carried_over, **sums)


def _sum(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
