"""A draft in the shape of the command line's contract (CLI.md, `import --json`)."""

from decimal import Decimal
from typing import Any

from cchc_desktop.display.deadlines import iso, meaning_json
from cchc_desktop.importing.draft import (
    Draft,
    DraftObligation,
    DraftPlan,
    DraftTarget,
    DraftTask,
    PlanWarning,
)

# Those that the contract names, and no others: whoever reads it may hold it to that. What is told besides
# (a column read by its cells, a table left out, damaged letters) stands in the window and in plain lines.
_WARNING_CODES = frozenset(
    {
        "year-outside-plan",
        "contradiction",
        "empty-number",
        "duplicate-section",
        "unit-spellings",
        "no-lead",
        "no-deadline",
        "shifted-column",
        "stale-text",
        "unknown-deadline",
    }
)


def draft_json(draft: Draft) -> dict[str, Any]:
    """Everything but `written`, which only the one who writes knows."""
    return {
        "plan": _plan(draft.plan),
        "tasks": [_task(task) for task in draft.tasks],
        "targets": [_target(target) for target in draft.targets],
        "obligations": [_obligation(obligation) for obligation in draft.obligations],
        "warnings": [_warning(found) for found in draft.warnings if found.code in _WARNING_CODES],
    }


def _plan(plan: DraftPlan) -> dict[str, Any]:
    signer = plan.signer
    return {
        "commune": plan.commune,
        "province": plan.province,
        "number": plan.number,
        "date": iso(plan.date),
        "date_text": plan.date_text,
        "title": plan.title,
        "year_from": plan.year_from,
        "year_to": plan.year_to,
        "replaces": list(plan.replaces),
        "legal_bases": list(plan.legal_bases),
        "signer": None
        if signer is None
        else {"authority": signer.authority, "position": signer.position, "name": signer.name},
        "recipients": list(plan.recipients),
    }


def _task(task: DraftTask) -> dict[str, Any]:
    return {
        "area": task.area.value,
        "area_title": task.area_title or None,
        "order": task.order or None,
        "parent_order": task.parent_order,
        "content": task.content,
        "products": list(task.products),
        "lead": task.lead,
        "leads": list(task.leads),
        "lead_text": task.lead_text or None,
        "coordination_text": task.coordination_text or None,
        "time_text": task.time_text or None,
        **meaning_json(task.deadline),
        "budget_text": task.budget_text or None,
        "note": task.note or None,
        "where": task.where,
    }


def _target(target: DraftTarget) -> dict[str, Any]:
    return {
        "area": target.area.value,
        "text": target.text,
        "shape": target.shape.value,
        "comparator": target.comparator.value if target.comparator else None,
        "value": _number(target.value),
        "min": _number(target.min),
        "max": _number(target.max),
        "unit": target.unit,
        "baseline": target.baseline,
        "condition": target.condition,
        "measured_on": iso(target.measured_on),
        "per_unit": target.per_unit,
        "year_from": target.year_from,
        "year_to": target.year_to,
        "where": target.where,
    }


def _obligation(obligation: DraftObligation) -> dict[str, Any]:
    return {
        "direction": obligation.direction,
        "cycle": obligation.cycle,
        "due_text": obligation.due_text or None,
        "from": obligation.sender,
        "to": obligation.receiver or None,
    }


def _warning(warning: PlanWarning) -> dict[str, Any]:
    return {"code": warning.code, "message": warning.message, "where": warning.where}


def _number(value: Decimal | None) -> int | float | None:
    """A JSON number, whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
