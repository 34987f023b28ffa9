"""Everything a report is written from, read from the data in one go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.office import SignerRow
from cchc_desktop.db.schema.plans import IndicatorRow, IndicatorValueRow
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.inspections import Inspection
from cchc_desktop.domain.known import (
    initiative_known,
    inspection_known,
    known_to_report,
    task_known,
    unknown_to_report,
)
from cchc_desktop.domain.measuring import Registers
from cchc_desktop.domain.obligations import Direction
from cchc_desktop.domain.office import Signer
from cchc_desktop.domain.periods import Period, Window
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.service_figures import ServiceFigure
from cchc_desktop.services.obligations import obligations_of
from cchc_desktop.services.office import commune_of
from cchc_desktop.services.plans import pick_plan, plans_of
from cchc_desktop.services.status import status_of

if TYPE_CHECKING:
    from cchc_desktop.reports.facts import Given, ReportData


def report_data(
    database: Database,
    period: Period,
    on: date,
    *,
    plan_id: int | None = None,
    window: Window | None = None,
    obligation_id: int | None = None,
) -> "ReportData":
    """The data of a period as known on a day, with the period before and that of last year beside it.

    `obligation_id` says which duty it answers, where the period has several (other receivers or windows).

    Figures stand as of the period's last day, or as of `on` while the period is open. Raises RuleError
    when it cannot be told which plan is meant.
    """
    with database.reading() as session:
        plans = plans_of(session)
        plan = pick_plan(plans, plan_id=plan_id, year=period.year)
        data = _read(session, plan, _Asked(period, on, on, window, obligation_id))
        earlier = [
            _earlier(session, plans, plan, _Asked(other, other.days(window or Window.ND09)[1], on, window))
            for other in (period.previous(), period.last_year())
        ]
    return replace(data, before=earlier[0], last_year=earlier[1])


@dataclass(frozen=True, slots=True)
class _Asked:
    """The period to be read, the day its figures stand for, and the day on which the report is made."""

    period: Period
    on: date
    made_on: date
    window: Window | None
    obligation_id: int | None = None


def _earlier(session: Session, plans: Sequence[Plan], plan: Plan, asked: _Asked) -> "ReportData | None":
    """An earlier period of the same plan, or of the only plan of its year; None where there is none."""
    if plan.year_from <= asked.period.year <= plan.year_to:
        return _read(session, plan, asked)
    known = [p for p in plans if p.in_force(asked.period.year)]
    return _read(session, known[0], asked) if len(known) == 1 else None


def _read(session: Session, plan: Plan, asked: _Asked) -> "ReportData":
    from cchc_desktop.reports.facts import ReportData  # noqa: PLC0415 - papers are made when asked for

    period, window = asked.period, asked.window
    found = [
        o
        for o in obligations_of(session, period.year)
        if o.period == period.code and o.direction is Direction.SEND
    ]
    obligation = next((o for o in found if o.id == asked.obligation_id), found[0] if found else None)
    if window is not None or obligation is None:
        data_from, data_to = period.days(window or Window.ND09)
    else:
        data_from, data_to = obligation.data_from, obligation.data_to
    as_of = min(asked.on, data_to)
    later: list[DossierCount | ServiceFigure] = []

    def known(registers: Registers) -> Registers:
        later.extend(unknown_to_report(registers.dossiers, period, asked.made_on))
        later.extend(unknown_to_report(registers.services, period, asked.made_on))
        return replace(
            registers,
            dossiers=known_to_report(registers.dossiers, period, as_of, asked.made_on),
            services=known_to_report(registers.services, period, as_of, asked.made_on),
        )

    status = status_of(session, plan, as_of, known)
    commune = commune_of(session)
    receiver = obligation.receiver if obligation is not None else commune.report_to
    registers = _known(status.registers, as_of)
    seen = {i.id for i in registers.inspections if _visited(i)}
    return ReportData(
        commune=commune,
        plan=plan,
        period=period,
        data_from=data_from,
        data_to=data_to,
        as_of=as_of,
        calendar=status.calendar,
        registers=registers,
        tasks=registers.tasks,
        targets=status.targets,
        coverage=status.coverage,
        findings=tuple(f for f in status.findings if f.inspection_id in seen),
        signer=_signer(session, plan),
        recipients=plan.recipients,
        addressees=(receiver,) if receiver else (),
        given=_given(session, period, data_from, as_of),
        later=tuple(later),
    )


def _known(registers: Registers, on: date) -> Registers:
    """The registers as they stood on the day: a report on March says nothing that happened in April."""
    initiatives = (initiative_known(i, on) for i in registers.initiatives)
    return replace(
        registers,
        tasks=tuple(task_known(task, on) for task in registers.tasks),
        inspections=tuple(inspection_known(i, on) for i in registers.inspections),
        initiatives=tuple(i for i in initiatives if i is not None),
    )


def _visited(inspection: Inspection) -> bool:
    return inspection.done_on is not None or any(v.visited_on is not None for v in inspection.visits)


def _signer(session: Session, plan: Plan) -> Signer | None:
    row = session.scalars(
        select(SignerRow)
        .where(SignerRow.deleted_at.is_(None))
        .order_by(SignerRow.is_default.desc(), SignerRow.id)
    ).first()
    if row is not None:
        return Signer(row.id, row.authority, row.position, row.name, row.is_default)
    if plan.signer_name:
        return Signer(0, plan.signer_authority or "", plan.signer_position or "", plan.signer_name)
    return None


def _given(session: Session, period: Period, since: date, until: date) -> "dict[str, Given]":
    """Figures of the statistical forms recorded for the period, else the last within its days."""
    from cchc_desktop.reports.facts import Given  # noqa: PLC0415

    query = (
        select(IndicatorRow.code, IndicatorValueRow)
        .join(IndicatorRow, IndicatorRow.id == IndicatorValueRow.indicator_id)
        .where(
            IndicatorRow.code.is_not(None),
            IndicatorValueRow.deleted_at.is_(None),
            IndicatorValueRow.value.is_not(None),
        )
        .order_by(IndicatorValueRow.as_of, IndicatorValueRow.id)
    )
    found: dict[str, Given] = {}
    for code, row in session.execute(query).tuples():
        own = row.period == period.code or (not row.period and since <= row.as_of <= until)
        if code is not None and own and row.value is not None:
            found[code] = Given(row.value, row.id)
    return found
