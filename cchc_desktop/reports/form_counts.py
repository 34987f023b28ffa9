"""The figures of Biểu mẫu 1-7 that the registers give, each with the rows it was counted from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.inspections import FindingState
from cchc_desktop.domain.numbers import percent
from cchc_desktop.domain.period_sums import known_sum, within
from cchc_desktop.domain.service_figures import PAIRS, ServiceFigure, Share
from cchc_desktop.reports.dossier_sums import period_form
from cchc_desktop.reports.facts import ReportData, Rows
from cchc_desktop.reports.sections_results import done_tasks, owed_tasks


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure from the registers; `share` for percentages (None: nothing occurred), else `number`."""

    number: int | None = None
    share: Fraction | None = None
    is_share: bool = False
    rows: Rows = ()
    of: tuple[int, int] | None = None


def _number(kind: str, ids: list[int]) -> Counted:
    return Counted(number=len(ids), rows=tuple((kind, row_id) for row_id in ids))


def tasks_planned(data: ReportData) -> Counted | None:
    """The plan's tasks that are to be done; None for a plan whose list of tasks is not in the register."""
    return _number("task", [t.id for t in owed_tasks(data)]) if data.tasks else None


def _done_ids(data: ReportData) -> list[int]:
    return [t.id for t in done_tasks(data)]


def tasks_done(data: ReportData) -> Counted | None:
    """Those finished at the end of the report's days."""
    return _number("task", _done_ids(data)) if data.tasks else None


def plan_share(data: ReportData) -> Counted | None:
    """The finished share of the plan."""
    if not data.tasks:
        return None
    done = _done_ids(data)
    rows = tuple(("task", row_id) for row_id in done)
    of = (len(done), len(owed_tasks(data)))
    return Counted(share=percent(*of), is_share=True, rows=rows, of=of)


def units_inspected(data: ReportData) -> Counted | None:
    """The units inspected this year so far, each once; None while no unit is in the scope of inspections."""
    if not data.coverage.denominator:
        return None
    return _number("unit", [u.id for u in data.coverage.units if u.id in data.coverage.inspected_ids])


def findings(data: ReportData) -> Counted:
    """What inspections found."""
    return _number("finding", [f.id for f in data.findings])


def _closed_ids(data: ReportData) -> list[int]:
    return [f.id for f in data.findings if f.state(data.as_of, data.calendar) is FindingState.CLOSED]


def findings_closed(data: ReportData) -> Counted:
    """What was found and is settled."""
    return _number("finding", _closed_ids(data))


def findings_share(data: ReportData) -> Counted:
    """The settled share of what was found; None where nothing was found."""
    closed = _closed_ids(data)
    of = (len(closed), len(data.findings))
    rows = tuple(("finding", row_id) for row_id in closed)
    return Counted(share=percent(*of), is_share=True, rows=rows, of=of)


def dialogue(data: ReportData) -> Counted:
    """1 when a dialogue took place in the period, else 0."""
    held = [
        a.id
        for a in data.registers.activities
        if a.kind is ActivityKind.DIALOGUE and a.held(data.data_from, data.as_of)
    ]
    return Counted(number=int(bool(held)), rows=tuple(("activity", row_id) for row_id in held))


def trained(data: ReportData) -> Counted | None:
    """How many people attended the period's classes; None while a class does not say it."""
    held = [
        a
        for a in data.registers.activities
        if a.kind is ActivityKind.TRAINING and a.held(data.data_from, data.as_of)
    ]
    people = [a.people for a in held if a.people is not None]
    if not held or len(people) < len(held):
        return None
    return Counted(number=sum(people), rows=tuple(("activity", a.id) for a in held))


def of_form(column: Callable[[DossierCount], int | None]) -> Callable[[ReportData], Counted | None]:
    """A column of the period's form II.06a."""

    def count(data: ReportData) -> Counted | None:
        form = period_form(data)
        value = None if form is None else column(form.total)
        return None if form is None or value is None else Counted(number=value, rows=form.rows)

    return count


def form_share(
    part: Callable[[DossierCount], int | None], whole: Callable[[DossierCount], int | None]
) -> Callable[[ReportData], Counted | None]:
    """A share of two columns of the period's form II.06a."""

    def count(data: ReportData) -> Counted | None:
        form = period_form(data)
        if form is None:
            return None
        of = part(form.total), whole(form.total)
        if of[0] is None or of[1] is None:
            return None
        return Counted(share=percent(of[0], of[1]), is_share=True, rows=form.rows, of=(of[0], of[1]))

    return count


def of_services(name: str) -> Callable[[ReportData], Counted | None]:
    """A count of the period's service figures."""

    def count(data: ReportData) -> Counted | None:
        figures, value = _services(data, name)
        return None if value is None else Counted(number=value, rows=_service_rows(figures))

    return count


def service_share(share: Share) -> Callable[[ReportData], Counted | None]:
    """A share of the period's service figures."""
    part, whole = PAIRS[share]

    def count(data: ReportData) -> Counted | None:
        figures, one = _services(data, part)
        _, all_of = _services(data, whole)
        if one is None or all_of is None:
            return None
        rows = _service_rows(figures)
        return Counted(share=percent(one, all_of), is_share=True, rows=rows, of=(one, all_of))

    return count


def _services(data: ReportData, name: str) -> tuple[list[ServiceFigure], int | None]:
    """The figures that make up the period, and the sum of one of them; None while it is not known of all."""
    figures = [figure for part in within(data.period, data.registers.services) for figure in part]
    return figures, known_sum([getattr(figure, name) for figure in figures]) if figures else None


def _service_rows(figures: Iterable[ServiceFigure]) -> Rows:
    return tuple(("service_figure", figure.id) for figure in figures)


def given_share(part: str, whole: str) -> Callable[[ReportData], Counted | None]:
    """A share of two recorded figures, by the codes of their lines."""

    def count(data: ReportData) -> Counted | None:
        one, all_of = data.given.get(part), data.given.get(whole)
        if one is None or all_of is None:
            return None
        rows = (("indicator_value", one.row_id), ("indicator_value", all_of.row_id))
        if not all_of.value:
            return Counted(is_share=True, rows=rows)
        return Counted(share=Fraction(one.value) * 100 / Fraction(all_of.value), is_share=True, rows=rows)

    return count
