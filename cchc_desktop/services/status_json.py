"""A plan's status in the shape of CLI.md (`status --json`)."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from cchc_desktop.domain.numbers import half_up
from cchc_desktop.domain.obligations import Obligation
from cchc_desktop.domain.targets import TargetStatus
from cchc_desktop.domain.tasks import TaskState
from cchc_desktop.services.status import PlanStatus


def status_json(status: PlanStatus) -> dict[str, Any]:
    """JSON-ready values; what is not known is None."""
    totals = status.totals
    cover = status.coverage
    return {
        "on": status.on.isoformat(),
        "plan": {"id": status.plan.id, "number": status.plan.number, "title": status.plan.title},
        "tasks": {
            "total": totals.total,
            **{state.value: totals.by_state[state] for state in TaskState},
            "due_30_days": totals.due_soon,
        },
        "targets": [_target(item) for item in status.targets],
        "inspections": {
            "units_total": cover.denominator,
            "units_inspected": cover.numerator,
            "percent": number(cover.percent),
            "findings_open": status.findings_open,
        },
        "initiatives": {
            "required": status.initiatives_required,
            "recognised": status.initiatives_recognised,
        },
        "reports": [_report(item, status) for item in status.obligations],
    }


def number(value: Fraction | Decimal | None) -> int | float | None:
    """A JSON number of two decimals at most, half up."""
    if value is None:
        return None
    rounded = half_up(Fraction(value), 2)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def _target(item: TargetStatus) -> dict[str, Any]:
    target, measured = item.target, item.measurement
    return {
        "id": target.id,
        "text": target.text,
        "area": target.area.value,
        "shape": target.shape.value,
        "comparator": target.required.comparator.value if target.required.comparator else None,
        "required": number(target.required.value),
        "min": number(target.required.minimum),
        "max": number(target.required.maximum),
        "unit": target.unit,
        "measure": target.measure.value,
        "actual": number(measured.value) if measured else None,
        "numerator": measured.numerator if measured else None,
        "denominator": measured.denominator if measured else None,
        "state": item.state.value,
    }


def _report(item: Obligation, status: PlanStatus) -> dict[str, Any]:
    legal = item.legal_due(status.calendar)
    return {
        "direction": item.direction.value,
        "period": item.period,
        "name": item.name,
        "from": item.sender,
        "to": item.receiver,
        "data_from": item.data_from.isoformat(),
        "data_to": item.data_to.isoformat(),
        "due": item.due.isoformat() if item.due else None,
        "legal_due": legal.isoformat() if legal else None,
        "due_text": item.due_text,
        "days_left": item.days_left(status.on),
        "state": item.state(status.on, status.calendar).value,
    }
