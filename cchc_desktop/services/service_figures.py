"""The figures of each period beside form II.06a: online payment, digitising, feedback, satisfaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.registers import ServiceFigureRow
from cchc_desktop.display.service_figures import COUNT_NAMES
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.dossiers import DossierCount, total_of
from cchc_desktop.domain.periods import Period, parse_period
from cchc_desktop.domain.service_figures import (
    COUNTS,
    FIGURES,
    PeriodServices,
    ServiceFigure,
    SumFault,
    excesses,
    periods_of,
    sum_faults,
)
from cchc_desktop.errors import RuleError
from cchc_desktop.services.dossiers import dossier_lines, last_day
from cchc_desktop.services.edit import set_fields
from cchc_desktop.services.numbers import whole_numbers

_TOUCHED = (Topic.INDICATORS, Topic.TARGETS)
_NAMES = tuple(ServiceFigure.__dataclass_fields__)
_CHANGED = "Sửa chỉ số phục vụ hành chính công"
_PASTED = "Dán chỉ số phục vụ hành chính công"
_CLEARED = "Xóa chỉ số phục vụ hành chính công"


@dataclass(frozen=True, slots=True)
class ServiceYear:
    """The periods of a year with their figures, and the sums that do not add up."""

    rows: tuple[PeriodServices, ...]
    faults: tuple[SumFault, ...]


def service_year(database: Database, year: int) -> ServiceYear:
    """Every period reported in a year; one without figures has an empty row with the id 0."""
    periods = periods_of(year)
    with database.reading() as session:
        figures = {figure.period: figure for figure in service_figures_of(session)}
        forms: dict[str, list[DossierCount]] = {}
        for line in dossier_lines(session):
            forms.setdefault(line.period, []).append(line)
    rows = tuple(
        PeriodServices(
            number,
            period,
            figures.get(period.code) or ServiceFigure(0, period.code, last_day(period)),
            total_of(forms.get(period.code, ())),
        )
        for number, period in enumerate(periods, start=1)
    )
    return ServiceYear(rows, sum_faults(rows))


def service_figures_of(session: Session) -> list[ServiceFigure]:
    """All service figures by the day they were taken, inside a transaction."""
    rows = session.scalars(select(ServiceFigureRow).order_by(ServiceFigureRow.as_of, ServiceFigureRow.id))
    return [ServiceFigure(**{name: getattr(row, name) for name in _NAMES}) for row in rows]


def service_figure(database: Database, period: str) -> ServiceFigure | None:
    """The figures of one period; None while nothing is known of it."""
    with database.reading() as session:
        row = _row(session, period)
        return None if row is None else ServiceFigure(**{name: getattr(row, name) for name in _NAMES})


def period_of_figure(database: Database, figure_id: int) -> str | None:
    """The period whose figures a row holds; None once it is gone."""
    with database.reading() as session:
        row = session.get(ServiceFigureRow, figure_id)
        return None if row is None else row.period


def change_service_figure(database: Database, period: str, values: Mapping[str, Any]) -> Changes:
    """Change figures of a period, by name; emptied ones are unknown again.

    Raises RuleError for a part that is more than its whole, and for a percentage beyond 100.
    """
    with database.unit_of_work(_CHANGED) as session:
        _take(session, period, values)
    return Changes.to(*_TOUCHED, label=_CHANGED)


def paste_service_figures(
    database: Database, pasted: Mapping[str, Mapping[str, int | Decimal | None]]
) -> Changes:
    """Take the figures of several periods (by code) as one step; figures that were not there stay."""
    if not pasted:
        raise RuleError(
            "Không thấy dòng số liệu nào trong phần vừa dán.",
            hint="Mỗi dòng cần có tên kỳ (ví dụ “Quý III”), rồi đến các số liệu theo thứ tự cột.",
        )
    with database.unit_of_work(_PASTED) as session:
        for period, values in pasted.items():
            _take(session, period, values)
    return Changes.to(*_TOUCHED, label=_PASTED)


def clear_service_figures(database: Database, *periods: str) -> Changes:
    """Forget the figures of some periods as one step; undo brings them back."""
    with database.unit_of_work(_CLEARED) as session:
        for period in periods:
            if (row := _row(session, period)) is not None:
                session.delete(row)
    return Changes.to(*_TOUCHED, label=_CLEARED)


def _take(session: JournalledSession, period: str, values: Mapping[str, Any]) -> None:
    code = parse_period(period)
    values = whole_numbers(values, COUNTS)
    _check_percentage(values.get("satisfaction"))
    if values.get("as_of", code) is None:
        raise RuleError("Chưa nhập ngày chốt số liệu.", fields=("as_of",))
    row = _row(session, code.code)
    if row is None:
        row = ServiceFigureRow(period=code.code, as_of=last_day(code))
        session.add(row)
    set_fields(row, values)
    _check_pairs(row, code)
    if all(getattr(row, name) is None for name in FIGURES) and not row.note:
        if row in session.new:
            session.expunge(row)
            return
        # First what was emptied, then the row: undo has to find the figures that stood there.
        session.flush()
        session.delete(row)


def _row(session: Session, period: str) -> ServiceFigureRow | None:
    return session.scalars(select(ServiceFigureRow).where(ServiceFigureRow.period == period)).first()


def _check_percentage(value: Decimal | None) -> None:
    if value is not None and not 0 <= value <= 100:
        raise RuleError("Tỷ lệ hài lòng phải từ 0 đến 100%.", fields=("satisfaction",))


def _check_pairs(row: ServiceFigureRow, period: Period) -> None:
    for wrong in excesses({name: getattr(row, name) for name in COUNTS}):
        raise RuleError(
            f"{period.title[:1].upper()}{period.title[1:]}: {COUNT_NAMES[wrong.part].lower()} ({wrong.given})"
            f" nhiều hơn {COUNT_NAMES[wrong.whole].lower()} ({wrong.most}).",
            fields=(wrong.part, wrong.whole),
        )
