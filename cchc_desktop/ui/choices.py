"""The entries of the plan selector: each plan in each of its years."""

from collections.abc import Sequence

from cchc_desktop.domain.plans import Plan
from cchc_desktop.ui.context import PlanChoice


def plan_choices(plans: Sequence[Plan]) -> tuple[PlanChoice, ...]:
    """Newest plan first; of a plan of several years each year in its order."""
    return tuple(
        PlanChoice(plan.id, year, _text(plan, year))
        for plan in plans
        for year in range(plan.year_from, plan.year_to + 1)
    )


def best_choice(choices: Sequence[PlanChoice], year: int) -> PlanChoice | None:
    """The first of the year, else the first of the nearest year; replaced plans come last in a year."""
    return min(choices, key=lambda choice: abs(choice.year - year), default=None)


def _text(plan: Plan, year: int) -> str:
    span = "" if plan.year_from == plan.year_to else f" ({plan.years})"
    replaced = " (đã thay thế)" if plan.replaced_by_id is not None else ""
    return f"KH {plan.number or 'chưa có số'}{span} – năm {year}{replaced}"
