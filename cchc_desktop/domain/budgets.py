"""Money for the tasks of a plan, added up; what is not known is never counted as 0."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from cchc_desktop.domain.tasks import Task


@dataclass(frozen=True, slots=True)
class BudgetTotal:
    """The sums of one unit or area; a sum is None where no task says an amount."""

    name: str
    tasks: int
    estimate: Decimal | None
    appraised: Decimal | None
    spent: Decimal | None

    @property
    def left(self) -> Decimal | None:
        """What was appraised and is not spent; None while one of the two is unknown."""
        if self.appraised is None or self.spent is None:
            return None
        return self.appraised - self.spent


def budget_total(name: str, tasks: Iterable[Task]) -> BudgetTotal:
    """The sums over some tasks; `tasks` counts those that say any amount."""
    budgets = [task.budget for task in tasks]
    told = [b for b in budgets if (b.estimate, b.appraised, b.spent) != (None, None, None)]
    return BudgetTotal(
        name,
        len(told),
        _sum(b.estimate for b in told),
        _sum(b.appraised for b in told),
        _sum(b.spent for b in told),
    )


def budget_totals(tasks: Iterable[Task], name_of: Callable[[Task], str]) -> tuple[BudgetTotal, ...]:
    """The sums of each group that has any amount, in the order in which the groups first occur."""
    groups: dict[str, list[Task]] = {}
    for task in tasks:
        groups.setdefault(name_of(task), []).append(task)
    totals = (budget_total(name, found) for name, found in groups.items())
    return tuple(total for total in totals if total.tasks)


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal()) if known else None
