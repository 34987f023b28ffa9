"""Rows as they were known on a day: what happened later is left out of a report that speaks of that day."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from cchc_desktop.domain.dossiers import DossierCount
from cchc_desktop.domain.initiatives import RECOGNISED_STAGES, Initiative, Stage
from cchc_desktop.domain.inspections import Inspection
from cchc_desktop.domain.periods import Period, parse_period
from cchc_desktop.domain.service_figures import ServiceFigure
from cchc_desktop.domain.tasks import Product, Task, TaskOccurrence

Taken = TypeVar("Taken", DossierCount, ServiceFigure)


def taken_by(rows: Iterable[Taken], on: date) -> list[Taken]:
    """The figures of periods that were taken by a day: of those taken later nothing was known on it."""
    return [row for row in rows if row.as_of <= on]


def known_to_report(rows: Iterable[Taken], period: Period, on: date, made_on: date) -> list[Taken]:
    """The figures that a report of a period counts, which speaks of `on` and is made on `made_on`.

    Those of its own months often are taken a few days after its data closes: they count as of that day.
    """
    return [
        row if row.as_of <= on else replace(row, as_of=on)
        for row in taken_by(rows, made_on)
        if row.as_of <= on or _ended(row, period)
    ]


def unknown_to_report(rows: Iterable[Taken], period: Period, made_on: date) -> list[Taken]:
    """The figures of a period's months that its report leaves out, as their day lies after `made_on`."""
    first, last = period.months
    found = []
    for row in rows:
        own = parse_period(row.period)
        within = own.year == period.year and first <= own.months[0] and own.months[1] <= last
        if within and row.as_of > made_on:
            found.append(row)
    return found


def _ended(row: DossierCount | ServiceFigure, period: Period) -> bool:
    own = parse_period(row.period)
    return (own.year, own.months[1]) <= (period.year, period.months[1])


def task_known(task: Task, on: date) -> Task:
    """The task without ticks, news and occurrences done after the day."""
    return replace(
        task,
        products=tuple(_product(p, on) for p in task.products),
        progress=tuple(entry for entry in task.progress if entry.happened_on <= on),
        occurrences=tuple(_occurrence(o, on) for o in task.occurrences),
        dropped_on=_until(task.dropped_on, on),
        dropped_reason=task.dropped_reason if _until(task.dropped_on, on) else "",
    )


def inspection_known(inspection: Inspection, on: date) -> Inspection:
    """The inspection without a visit, conclusion or cancellation after the day."""
    return replace(
        inspection,
        done_on=_until(inspection.done_on, on),
        conclusion_on=_until(inspection.conclusion_on, on),
        cancelled_on=_until(inspection.cancelled_on, on),
        visits=tuple(replace(v, visited_on=_until(v.visited_on, on)) for v in inspection.visits),
    )


def initiative_known(initiative: Initiative, on: date) -> Initiative | None:
    """The initiative without a recognition after the day; None while it was not yet registered."""
    first = min(filter(None, (initiative.registered_on, initiative.applied_on)), default=None)
    if first is not None and first > on and not initiative.recognised(on):
        return None
    if initiative.recognised_on is None or initiative.recognised_on <= on:
        return initiative
    stage = Stage.IN_USE if _until(initiative.applied_on, on) else Stage.REGISTERED
    return replace(
        initiative,
        recognised_on=None,
        decision_id=None,
        decision_name="",
        stage=stage if initiative.stage in RECOGNISED_STAGES else initiative.stage,
    )


def _until(day: date | None, on: date) -> date | None:
    return day if day is not None and day <= on else None


def _product(product: Product, on: date) -> Product:
    if product.done_on is None or product.done_on <= on:
        return product
    return replace(product, done_on=None, document_id=None, document_name="")


def _occurrence(occurrence: TaskOccurrence, on: date) -> TaskOccurrence:
    if occurrence.done_on is None or occurrence.done_on <= on:
        return occurrence
    return replace(occurrence, done_on=None, document_id=None, note="")
