"""The warnings of a plan while the officer mends it: what was typed is judged anew, the rest stays."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from cchc_desktop.importing.contradictions import contradictions
from cchc_desktop.importing.draft import Draft, DraftPlan, DraftTarget, DraftTask, DraftUnit, PlanWarning
from cchc_desktop.importing.lint import in_order, shift_of, stale_task, unit_spellings, warnings_of_row
from cchc_desktop.importing.tasks import TaskRow

Spot = tuple[str, int | None]
_OF_ROWS = frozenset(
    {"shifted-column", "no-lead", "no-deadline", "unknown-deadline", "year-outside-plan", "stale-text"}
)
_JUDGED_ANEW = _OF_ROWS | {"contradiction", "unit-spellings"}


@dataclass(frozen=True, slots=True)
class Mended:
    """A plan as the officer has it now; `changed` are the indexes of tasks of which something was typed.

    `units` are those whose spellings are not agreed to yet.
    """

    plan: DraftPlan
    tasks: Sequence[DraftTask]
    changed: Collection[int]
    targets: Sequence[DraftTarget]
    units: Sequence[DraftUnit]


def relint(first: Draft, now: Mended) -> tuple[PlanWarning, ...]:
    """The warnings that are left of those of the first reading, and those that what was typed brings."""
    spots = {_spot(task) for task in first.tasks}
    same_targets = tuple(now.targets) == first.targets
    found = [
        *(warning for warning in first.warnings if _stays(warning, now, spots)),
        *(warning for warning in first.warnings if same_targets and warning.code == "contradiction"),
        *(() if same_targets else contradictions(now.targets)),
        *unit_spellings(now.units, now.tasks),
        *_of_rows(first, now),
    ]
    return in_order(found)


def _stays(warning: PlanWarning, now: Mended, spots: Collection[Spot]) -> bool:
    """Whether a warning is about the file's own words, which nobody types here."""
    if warning.code == "empty-number":
        return now.plan.number is None
    if warning.code == "stale-text":
        return (warning.where, warning.place) not in spots
    return warning.code not in _JUDGED_ANEW


def _of_rows(first: Draft, now: Mended) -> Iterator[PlanWarning]:
    found: dict[Spot, list[PlanWarning]] = {}
    for warning in first.warnings:
        if warning.code in _OF_ROWS:
            found.setdefault((warning.where, warning.place), []).append(warning)
    other_years = (first.plan.year_from, first.plan.year_to) != (now.plan.year_from, now.plan.year_to)
    parents = {(task.area, task.parent_order) for task in now.tasks}
    for at, task in enumerate(now.tasks):
        changed = at in now.changed
        if not changed and not other_years:
            # Two rows of one number share their spot: what was found there is said once.
            yield from found.pop(_spot(task), ())
            continue
        shift = "" if changed else shift_of(found.get(_spot(task), ()))
        yield from warnings_of_row(TaskRow(task, shift, (task.area, task.order) in parents), now.plan)
        yield from stale_task(task, now.plan)


def _spot(task: DraftTask) -> Spot:
    return task.where, task.place
