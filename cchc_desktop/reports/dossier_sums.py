"""The dossiers of a report's period: its form II.06a, or the sum of the forms of its parts."""

from dataclasses import dataclass

from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.period_sums import joined, within
from cchc_desktop.reports.facts import ReportData, Rows


@dataclass(frozen=True, slots=True)
class PeriodForm:
    """The sum over all fields; a column with a figure missing anywhere is None. `rows` are its lines."""

    total: DossierCount
    rows: Rows


def period_form(data: ReportData) -> PeriodForm | None:
    """The dossiers of the report's whole period; None while a part of it has no form."""
    parts = within(data.period, data.registers.dossiers)
    total = joined(parts)
    if total is None:
        return None
    return PeriodForm(total, tuple(("dossier_count", line.id) for part in parts for line in part))
