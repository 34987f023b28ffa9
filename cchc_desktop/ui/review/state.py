"""What the officer sees and decides before an import; values only, nothing is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from cchc_desktop.display.text import fold
from cchc_desktop.domain.areas import Area
from cchc_desktop.importing.compare import KnownTask, Match, TargetMatch, Verdict, verdict_of
from cchc_desktop.importing.draft import (
    Draft,
    DraftPlan,
    DraftTarget,
    DraftTask,
    DraftUnit,
    PlanWarning,
)
from cchc_desktop.importing.phrases import parse_deadline
from cchc_desktop.importing.relint import Mended, relint
from cchc_desktop.importing.units import UnitNames
from cchc_desktop.services.import_plan import Comparison, PlanFile, Reviewed
from cchc_desktop.ui.review.choices import DutyEntry, Units

SURE = 0.8


class Mode(Enum):
    """How the draft goes into the data."""

    NEW = "new"
    UPDATE = "update"
    REPLACE = "replace"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class TaskEntry:
    """A task of the draft, or (id below zero) a kept task that the draft no longer has.

    `taken` false leaves the task out; for a task no longer there it means that it stays as it is.
    `unsure` are the fields whose reading is worth a look, kept because every cell that is painted asks;
    `warnings` are those that speak of this row.
    """

    id: int
    task: DraftTask
    taken: bool = True
    verdict: Verdict = Verdict.NEW
    known_id: int | None = None
    score: float = 0.0
    edited: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    warnings: tuple[PlanWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetEntry:
    """A target of the draft, or (id below zero) a kept target that the draft no longer has."""

    id: int
    target: DraftTarget
    taken: bool = True
    verdict: Verdict = Verdict.NEW
    known_id: int | None = None
    edited: frozenset[str] = frozenset()
    warnings: tuple[PlanWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """`read` = `new` + `known` + `left_out`; `dropped` are kept tasks that will go."""

    read: int
    new: int
    known: int
    left_out: int
    dropped: int = 0


class ReviewState:
    """The draft with the officer's changes; every change makes new values in the same places."""

    def __init__(self, file: PlanFile, known_units: Mapping[str, str], duties: Sequence[DutyEntry]) -> None:
        self.file = file
        self.plan: DraftPlan = file.draft.plan
        self.tasks = [TaskEntry(at, task, unsure=_unsure(task)) for at, task in enumerate(file.draft.tasks)]
        self.targets = [TargetEntry(at, target) for at, target in enumerate(file.draft.targets)]
        self.duties = list(duties)
        self.mode = Mode.NEW
        self.base_id: int | None = None
        self._known: dict[int, KnownTask] = {}
        self._known_units = dict(known_units)
        self._made_names: UnitNames | None = None
        self.units = Units(file.draft.units, file.draft.tasks, sorted(set(known_units.values())))

    # Plan

    def change_plan_to(self, plan: DraftPlan) -> None:
        """Other fields of the plan; another first year is what deadlines without a year are read in."""
        before = self.plan.year_from
        self.plan = plan
        if self.plan.year_from is not None and self.plan.year_from != before:
            self.tasks = [self._in_year(entry, self.plan.year_from) for entry in self.tasks]

    def _in_year(self, entry: TaskEntry, year: int) -> TaskEntry:
        deadline = parse_deadline(entry.task.time_text, year)
        # A window read from two columns is not what the phrase alone says.
        if entry.id < 0 or deadline.kind is not entry.task.deadline.kind:
            return entry
        return replace(entry, task=replace(entry.task, deadline=deadline))

    @property
    def _names(self) -> UnitNames:
        """Made when a lead is first typed: thousands of rows take a second."""
        if self._made_names is None:
            cells = dict.fromkeys(task.lead_text for task in self.file.draft.tasks)
            self._made_names = UnitNames(self._known_units, cells)
        return self._made_names

    # Tasks

    def take_tasks(self, ids: set[int], *, taken: bool) -> None:
        """Tick or untick rows."""
        self.tasks = [replace(e, taken=taken) if e.id in ids else e for e in self.tasks]

    def edit_task(self, entry_id: int, key: str, value: Any) -> None:
        """One cell typed by the officer; what it means is understood anew."""
        self.tasks = [self._edited(e, key, value) if e.id == entry_id else e for e in self.tasks]

    def _edited(self, entry: TaskEntry, key: str, value: Any) -> TaskEntry:
        task = replace(entry.task, **self._task_values(key, value))
        changed = replace(entry, task=task, edited=entry.edited | {key})
        kept = self._known.get(entry.known_id) if entry.known_id is not None else None
        if kept is None:
            return changed
        return replace(changed, verdict=verdict_of(kept, task, entry.score))

    def _task_values(self, key: str, value: Any) -> dict[str, Any]:
        match key:
            case "area":
                return {"area": Area(value)}
            case "products":
                return {"products": product_lines(value)}
            case "lead_text":
                parts = self._names.split(value)
                leads = tuple(dict.fromkeys(self._names.agreed(part) for part in parts if part))
                return {"lead_text": value, "leads": leads}
            case "time_text":
                year = self.plan.year_from or 2026
                return {"time_text": value, "deadline": parse_deadline(value, year)}
        return {key: value}

    # Targets

    def take_targets(self, ids: set[int], *, taken: bool) -> None:
        """Tick or untick rows."""
        self.targets = [replace(e, taken=taken) if e.id in ids else e for e in self.targets]

    def edit_target(self, entry_id: int, key: str, value: Any) -> None:
        """One cell typed by the officer."""

        def edited(entry: TargetEntry) -> TargetEntry:
            target = replace(entry.target, **{key: value})
            return replace(entry, target=target, edited=entry.edited | {key})

        self.targets = [edited(e) if e.id == entry_id else e for e in self.targets]

    # Duties

    def adopt(self, ids: set[int], *, taken: bool) -> None:
        """Adopt report duties as rules, or not."""
        self.duties = [replace(d, taken=taken) if d.id in ids and d.rules else d for d in self.duties]

    # Against a kept plan

    def stand_alone(self) -> None:
        """Compare with nothing: the draft becomes a plan of its own."""
        self.mode, self.base_id, self._known = Mode.NEW, None, {}
        self.tasks = [
            e if e.known_id is None else replace(e, verdict=Verdict.NEW, known_id=None, score=0.0)
            for e in self.tasks
            if e.id >= 0
        ]
        self.targets = [
            e if e.known_id is None else replace(e, verdict=Verdict.NEW, known_id=None)
            for e in self.targets
            if e.id >= 0
        ]

    def add_to(self, plan_id: int) -> None:
        """The tasks go to the end of a kept plan, which stays as it is otherwise."""
        self.stand_alone()
        self.mode, self.base_id = Mode.ADD, plan_id

    def compare(self, mode: Mode, base_id: int, found: Comparison) -> None:
        """Hold the draft against a kept plan; what it no longer has is listed below it."""
        self.stand_alone()
        self.mode, self.base_id = mode, base_id
        self._known = {task.id: task for task in found.known}
        self._pair_tasks(found.tasks)
        self._pair_targets(found.targets)

    def _pair_tasks(self, matches: Sequence[Match]) -> None:
        entries = list(self.tasks)
        for match in matches:
            if match.draft_index is not None:
                entries[match.draft_index] = replace(
                    entries[match.draft_index],
                    verdict=match.verdict,
                    known_id=match.known_id,
                    score=match.score,
                )
            elif match.known_id is not None:
                kept = self._known[match.known_id]
                gone = _as_drafted(kept)
                entries.append(TaskEntry(-kept.id, gone, verdict=Verdict.DROPPED, known_id=kept.id))
        self.tasks = entries

    def _pair_targets(self, matches: Sequence[TargetMatch]) -> None:
        entries = list(self.targets)
        for match in matches:
            if match.draft_index is not None:
                entries[match.draft_index] = replace(
                    entries[match.draft_index], verdict=match.verdict, known_id=match.known_id
                )
            elif match.known_id is not None and entries:
                gone = _bare_target(entries[0].target, match.text)
                known_id = match.known_id
                entries.append(TargetEntry(-known_id, gone, verdict=Verdict.DROPPED, known_id=known_id))
        self.targets = entries

    # What looks wrong

    def warnings(self, plan: DraftPlan) -> tuple[PlanWarning, ...]:
        """The plan's oddities as it stands now, with these fields of its own."""
        read = self.file.draft
        taken = [entry for entry in self.tasks if entry.id >= 0 and entry.taken]
        open_units = [e for e in self.units.entries if not e.confirmed]
        return relint(
            read,
            Mended(
                plan=plan,
                tasks=[entry.task for entry in taken],
                changed={at for at, entry in enumerate(taken) if entry.task is not read.tasks[entry.id]},
                targets=[entry.target for entry in self.targets if entry.id >= 0 and entry.taken],
                units=[DraftUnit(entry.name, entry.spellings) for entry in open_units],
            ),
        )

    def note(self, warnings: Iterable[PlanWarning]) -> None:
        """Put each warning to the rows that it speaks of; how a unit is spelled is no matter of one row."""
        found: dict[tuple[str, int | None], list[PlanWarning]] = {}
        for one in warnings:
            if one.code != "unit-spellings":
                found.setdefault((one.where, one.place), []).append(one)
        for at, task in enumerate(self.tasks):
            of_place = found.get((task.task.where, task.task.place), ())
            own = tuple(one for one in of_place if one.code != "contradiction")
            if own != task.warnings:
                self.tasks[at] = replace(task, warnings=own)
        for at, target in enumerate(self.targets):
            of_place = found.get((target.target.where, target.target.place), ())
            own = tuple(one for one in of_place if speaks_of(one, target.target))
            if own != target.warnings:
                self.targets[at] = replace(target, warnings=own)

    # What will be written

    def as_edited(self) -> Draft:
        """The draft with all rows as they stand now, ticked or not: what a kept plan is compared with."""
        return replace(self.file.draft, tasks=tuple(entry.task for entry in self.tasks if entry.id >= 0))

    def counts(self) -> Counts:
        """Of the tasks, as they are ticked now."""
        read = [entry for entry in self.tasks if entry.id >= 0]
        taken = [entry for entry in read if entry.taken]
        known = sum(entry.known_id is not None for entry in taken)
        dropped = sum(entry.id < 0 and entry.taken for entry in self.tasks)
        return Counts(len(read), len(taken) - known, known, len(read) - len(taken), dropped)

    def draft(self) -> Draft:
        """The draft of the ticked rows, units as they were named and merged."""
        tasks = tuple(self._agreed(entry.task) for entry in self.tasks if entry.id >= 0 and entry.taken)
        targets = tuple(entry.target for entry in self.targets if entry.id >= 0 and entry.taken)
        read = self.file.draft
        return replace(read, plan=self.plan, tasks=tasks, targets=targets, units=self.units.agreed())

    def _agreed(self, task: DraftTask) -> DraftTask:
        return replace(task, leads=tuple(dict.fromkeys(self.units.final_name(lead) for lead in task.leads)))

    def reviewed(self) -> Reviewed:
        """The decisions that the draft does not hold."""
        taken = [entry for entry in self.tasks if entry.id >= 0 and entry.taken]
        matches = [Match(e.verdict, at, e.known_id, e.score) for at, e in enumerate(taken)]
        gone = [e for e in self.tasks if e.id < 0 and e.taken]
        matches += [Match(Verdict.DROPPED, None, e.known_id, 0.0) for e in gone]
        return Reviewed(
            matches=tuple(matches),
            keep_targets=frozenset(e.known_id for e in self.targets if not e.taken and e.known_id),
            confirmed_units=self.units.confirmed(),
            rules=tuple(rule for duty in self.duties if duty.taken for rule in duty.rules),
            apart=self.mode is Mode.NEW,
        )


def speaks_of(warning: PlanWarning, target: DraftTarget) -> bool:
    """Whether a warning of a target's line or row is about this target, not about what else stands there."""
    if warning.code == "stale-text":
        return fold(warning.about) in fold(target.text)
    return warning.target == target


def product_lines(text: str) -> tuple[str, ...]:
    """Products typed one a line, with or without a dash before them."""
    lines = (line.strip().removeprefix("-").strip() for line in text.split("\n"))
    return tuple(line for line in lines if line)


def _unsure(task: DraftTask) -> frozenset[str]:
    return frozenset(name for name, sure in task.confidence if sure < SURE)


def _as_drafted(kept: KnownTask) -> DraftTask:
    return DraftTask(
        area=Area(kept.area),
        area_title="",
        order=kept.order,
        content=kept.content,
        products=kept.products,
        leads=(),
        lead_text=kept.lead_text,
        coordination_text="",
        time_text=kept.time_text,
        deadline=parse_deadline(kept.time_text, 2026),
        where="",
        place=-1,
    )


def _bare_target(like: DraftTarget, text: str) -> DraftTarget:
    return replace(
        like,
        text=text,
        comparator=None,
        value=None,
        min=None,
        max=None,
        unit=None,
        baseline=None,
        condition=None,
        measured_on=None,
        per_unit=None,
        where="",
        place=-1,
        confidence=1.0,
    )
