"""Rows as they were known on a day: what happened later is left out of a report that speaks of that day."""

from dataclasses import replace
from datetime import date

from cchc_desktop.domain.initiatives import RECOGNISED_STAGES, Initiative, Stage
from cchc_desktop.domain.inspections import Inspection
from cchc_desktop.domain.tasks import Product, Task, TaskOccurrence


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
