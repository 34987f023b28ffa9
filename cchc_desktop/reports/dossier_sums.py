"""The dossiers of a report's period: its form II.06a, or the sum of its parts; and what is left out."""

from collections.abc import Iterator
from dataclasses import dataclass

from cchc_desktop.display.text import show_date
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.period_sums import joined, so_far, within
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.reports.facts import Gap, ReportData, Rows


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


def months_known(data: ReportData) -> int:
    """The last month up to which forms cover a period that begins in January; 0 without any."""
    first, last = data.period.months
    if first != 1:
        return 0
    known = [line for line in data.registers.dossiers if parse_period(line.period).months[1] <= last]
    return so_far(data.period.year, known).until


def left_out(data: ReportData) -> Iterator[tuple[str, Gap]]:
    """What the period has figures for that bear a later day than the report: its name, and what to do."""
    seen = set()
    for row in data.later:
        is_form = isinstance(row, DossierCount)
        if (is_form, row.period) in seen:
            continue
        seen.add((is_form, row.period))
        name = f"{'Biểu II.06a' if is_form else 'Chỉ số phục vụ'} {parse_period(row.period).title}"
        words = (
            f"ngày chốt số liệu ({show_date(row.as_of)}) sau ngày lập báo cáo nên không tính vào báo cáo;"
            " nếu số liệu đã có đến ngày lập báo cáo, hãy sửa ngày chốt."
        )
        yield name, Gap(words, "dossier_count" if is_form else "service_figure", row.id)
