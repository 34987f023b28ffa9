"""How a plan stands on a day: tasks, targets, coverage, quotas and reports, all from one reading."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.inspections import Coverage, Finding, FindingState, Inspection, coverage
from cchc_desktop.domain.measuring import RecordedValue, Registers, target_status
from cchc_desktop.domain.obligations import Obligation
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.targets import Measure, Target, TargetStatus
from cchc_desktop.domain.tasks import Task, TaskTotals, task_totals
from cchc_desktop.services.activities import activities_of
from cchc_desktop.services.dossiers import dossier_lines
from cchc_desktop.services.findings import findings_of
from cchc_desktop.services.initiatives import initiatives_of
from cchc_desktop.services.inspections import inspections_of
from cchc_desktop.services.obligations import obligations_of
from cchc_desktop.services.office import units_of, work_calendar
from cchc_desktop.services.plans import pick_plan, plans_of
from cchc_desktop.services.service_figures import service_figures_of
from cchc_desktop.services.targets import targets_of, values_of
from cchc_desktop.services.tasks import tasks_of


@dataclass(frozen=True, slots=True)
class PlanStatus:
    """One plan on one day; `year` is the plan's year that the registers are counted for.

    `findings` are the year's, `carried_findings` those of earlier years not closed before it began.
    """

    plan: Plan
    on: date
    year: int
    calendar: WorkCalendar
    registers: Registers
    tasks: tuple[Task, ...]
    totals: TaskTotals
    targets: tuple[TargetStatus, ...]
    coverage: Coverage
    findings: tuple[Finding, ...]
    carried_findings: tuple[Finding, ...]
    obligations: tuple[Obligation, ...]

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """What is still to be remedied, of earlier years too; none of an inspection after the day."""
        later = {i.id for i in self.registers.inspections if _after(i, self.on)}
        return tuple(
            f
            for f in (*self.carried_findings, *self.findings)
            if f.inspection_id not in later and f.state(self.on, self.calendar) is not FindingState.CLOSED
        )

    @property
    def findings_open(self) -> int:
        """How many findings are still to be remedied."""
        return len(self.open_findings)

    @property
    def initiatives_required(self) -> int | None:
        """The commune's quota, the strictest when the plan names several; None when it names none."""
        quotas = [
            int(status.target.required.value)
            for status in self.targets
            if status.target.measure is Measure.INITIATIVES
            and status.target.unit_id is None
            and status.target.per_unit is None
            and status.target.required.value is not None
        ]
        return max(quotas, default=None)

    @property
    def initiatives_recognised(self) -> int:
        """Initiatives recognised in the year."""
        return sum(
            i.recognised(self.on) and i.recognised_on is not None and i.recognised_on.year == self.year
            for i in self.registers.initiatives
        )


def _after(inspection: Inspection, on: date) -> bool:
    days = [v.visited_on for v in inspection.visits if v.visited_on is not None]
    days += [] if inspection.done_on is None else [inspection.done_on]
    return bool(days) and min(days) > on


def plan_status(database: Database, on: date, *, plan_id: int | None = None) -> PlanStatus:
    """The status of the plan meant; raises RuleError when it cannot be told which one."""
    with database.reading() as session:
        plans = plans_of(session)
        in_force = [plan for plan in plans if plan.in_force(on.year)]
        year = on.year if plan_id is None and in_force else None
        plan = pick_plan(plans, plan_id=plan_id, year=year)
        return status_of(session, plan, on)


def status_of(
    session: Session, plan: Plan, on: date, known: Callable[[Registers], Registers] | None = None
) -> PlanStatus:
    """The status of a plan inside a transaction; `known` leaves out of the registers what is not to count."""
    year = min(max(on.year, plan.year_from), plan.year_to)
    calendar = work_calendar(session)
    tasks = tasks_of(session, plan.id, calendar)
    targets = targets_of(session, plan.id)
    registers = _registers(session, tasks, targets, calendar)
    if known is not None:
        registers = known(registers)
    start = date(year, 1, 1)
    units = [unit for unit in registers.units if unit.inspected]
    findings = findings_of(session)
    return PlanStatus(
        plan=plan,
        on=on,
        year=year,
        calendar=calendar,
        registers=registers,
        tasks=tuple(tasks),
        totals=task_totals(tasks, on, calendar, start),
        targets=tuple(target_status(target, registers, on) for target in targets),
        coverage=coverage(units, registers.inspections, (start, date(year, 12, 31)), on),
        findings=tuple(f for f in findings if f.year == year),
        carried_findings=tuple(f for f in findings if f.carried_into(year)),
        obligations=tuple(obligations_of(session, year)),
    )


def _registers(
    session: Session, tasks: Sequence[Task], targets: Sequence[Target], calendar: WorkCalendar
) -> Registers:
    indicator_ids = [t.indicator_id for t in targets if t.indicator_id is not None]
    values = {
        indicator: [
            RecordedValue(
                v.id,
                v.as_of,
                None if v.value is None else Fraction(v.value),
                v.numerator,
                v.denominator,
            )
            for v in found
        ]
        for indicator, found in values_of(session, indicator_ids).items()
    }
    return Registers(
        tasks=tasks,
        units=units_of(session),
        inspections=inspections_of(session),
        initiatives=initiatives_of(session),
        activities=activities_of(session),
        dossiers=dossier_lines(session),
        services=service_figures_of(session),
        values=values,
        calendar=calendar,
    )
