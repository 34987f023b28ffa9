"""From a plan file to the database: read without touching anything, then write as one step of undo."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.office import UnitAliasRow
from cchc_desktop.db.schema.plans import PlanRow, TargetRow, TaskRow
from cchc_desktop.display.text import same_word
from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.plans import Plan
from cchc_desktop.errors import RuleError
from cchc_desktop.importing.collector import collector_paused
from cchc_desktop.services.adopted_rules import AdoptedRule, adopt_rules
from cchc_desktop.services.carry_over import carry_targets
from cchc_desktop.services.edit import fetch, next_position
from cchc_desktop.services.imported_fields import (
    fill_profile,
    title_of,
    write_areas,
    write_fields,
    write_units,
)
from cchc_desktop.services.imported_targets import write_targets
from cchc_desktop.services.imported_tasks import add_tasks_at_end, write_tasks
from cchc_desktop.services.office import units_of
from cchc_desktop.services.plans import list_plans, mark_replaced, same_number
from cchc_desktop.services.tasks import list_tasks

if TYPE_CHECKING:
    from cchc_desktop.importing.compare import KnownTask, Match, TargetMatch
    from cchc_desktop.importing.document import Source
    from cchc_desktop.importing.draft import Draft


IMPORT_LABEL = "Nhập kế hoạch từ tệp"
UPDATE_LABEL = "Cập nhật kế hoạch từ tệp"


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A plan file read and understood; nothing of it is written yet."""

    name: str
    digest: str
    source: "Source"
    draft: "Draft"

    def text(self) -> str:
        """The file's words, one block a line, so that the plan stays readable without its file."""
        from cchc_desktop.importing.document import Paragraph  # noqa: PLC0415

        lines = []
        for block in self.source.blocks:
            if isinstance(block, Paragraph):
                lines.append(f"{block.list_label} {block.text}".strip())
            else:
                lines += ["\t".join(cell.text.replace("\n", " ") for cell in row) for row in block.rows]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What the officer decided in the review besides the draft itself.

    `matches` pairs the draft's tasks with kept ones (without it they are paired anew); kept tasks and targets
    that stand in `keep_tasks` and `keep_targets` stay as they are though the draft lacks them.
    `confirmed_units` are the names whose spellings were agreed to; `apart` lets a plan of a number and year
    that is kept already stand beside it.
    """

    matches: "tuple[Match, ...] | None" = None
    keep_tasks: Collection[int] = ()
    keep_targets: Collection[int] = ()
    confirmed_units: Collection[str] = ()
    rules: tuple[AdoptedRule, ...] = ()
    apart: bool = False


_NOTHING_DECIDED = Reviewed()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A draft held against a kept plan: that plan's tasks, and what became of each task and target."""

    known: "tuple[KnownTask, ...]"
    tasks: "tuple[Match, ...]"
    targets: "tuple[TargetMatch, ...]"


@dataclass(frozen=True, slots=True)
class Written:
    """What an import wrote."""

    plan_id: int
    tasks: int
    targets: int
    changes: Changes


def read_plan(
    path: Path,
    *,
    year: int | None = None,
    known_units: Mapping[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> PlanFile:
    """Read a plan file of any supported format.

    Raises RuleError for a file that cannot be read or holds neither a task table nor a target.
    """
    import hashlib  # noqa: PLC0415 - as the readers, when first needed

    from cchc_desktop.importing.readers import read_source  # noqa: PLC0415

    source = read_source(path, progress)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return understand(source, digest=digest, year=year, known_units=known_units)


def understand(
    source: "Source",
    *,
    digest: str = "",
    year: int | None = None,
    known_units: Mapping[str, str] | None = None,
) -> PlanFile:
    """The plan in a document already read; RuleError if it holds neither a task table nor a target."""
    from cchc_desktop.importing.extract import extract  # noqa: PLC0415 - the grammar, when first needed

    draft = extract(source, year=year, known_units=dict(known_units or {}))
    if not draft.tasks and not draft.targets:
        raise RuleError(
            f"Không tìm thấy bảng nhiệm vụ hoặc chỉ tiêu nào trong tệp {source.name}.",
            hint="Hãy kiểm tra lại tệp; nếu đúng là kế hoạch, hãy thêm kế hoạch rồi dán bảng nhiệm vụ vào.",
        )
    return PlanFile(source.name, digest, source, draft)


def confirmed_units(database: Database) -> dict[str, str]:
    """Every spelling the officer has agreed to, with the unit's name."""
    with database.reading() as session:
        units = units_of(session)
        names = {unit.id: unit.name for unit in units}
        known = {
            spelling: unit.name for unit in units for spelling in (unit.name, unit.short_name) if spelling
        }
        agreed = select(UnitAliasRow).where(UnitAliasRow.confirmed.is_(True)).order_by(UnitAliasRow.id)
        for alias in session.scalars(agreed):
            if alias.unit_id in names:
                known.setdefault(alias.text, names[alias.unit_id])
        return known


def twin_plan(plans: Sequence[Plan], draft: "Draft") -> Plan | None:
    """The plan of the same number and year already kept, or a numberless one of the same title and year."""
    year = draft.plan.year_from
    if year is None:
        return None
    if draft.plan.number:
        return same_number(plans, draft.plan.number, year)
    for plan in plans:
        if (
            plan.number is None
            and plan.year_from == year
            and same_word(plan.title) == same_word(title_of(draft))
        ):
            return plan
    return None


def replaced_plan(plans: Sequence[Plan], draft: "Draft") -> Plan | None:
    """The kept plan that the draft says it replaces."""
    for plan in plans:
        if plan.number and any(
            same_word(plan.number).replace(" ", "") in same_word(text).replace(" ", "")
            for text in draft.plan.replaces
        ):
            return plan
    return None


def known_tasks(database: Database, plan_id: int) -> "list[KnownTask]":
    """The tasks of a kept plan as a comparison needs them."""
    from cchc_desktop.importing.compare import KnownTask  # noqa: PLC0415

    return [
        KnownTask(
            t.id,
            t.area.value,
            t.order,
            t.content,
            t.lead_text,
            t.time_text,
            tuple(p.text for p in t.products),
        )
        for t in list_tasks(database, plan_id)
    ]


def compare_plan(database: Database, plan_id: int, draft: "Draft") -> tuple["Match", ...]:
    """What became of each task of a kept plan in the draft."""
    from cchc_desktop.importing.compare import match_tasks  # noqa: PLC0415

    return match_tasks(known_tasks(database, plan_id), draft.tasks)


def compare_draft(
    database: Database, plan_id: int, draft: "Draft", progress: Callable[[int, int], None] | None = None
) -> Comparison:
    """Hold tasks and targets of a draft against a kept plan; what `progress` raises ends it."""
    from cchc_desktop.importing.compare import match_tasks  # noqa: PLC0415

    known = tuple(known_tasks(database, plan_id))
    matches = match_tasks(known, draft.tasks, progress)
    return Comparison(known, matches, compare_targets(database, plan_id, draft))


def compare_targets(database: Database, plan_id: int, draft: "Draft") -> tuple["TargetMatch", ...]:
    """What became of each target of a kept plan in the draft."""
    from cchc_desktop.importing.compare import KnownTarget, match_targets  # noqa: PLC0415

    with database.reading() as session:
        rows = session.scalars(
            select(TargetRow)
            .where(TargetRow.plan_id == plan_id, TargetRow.deleted_at.is_(None))
            .order_by(TargetRow.position, TargetRow.id)
        )
        known = [KnownTarget(r.id, r.text, r.comparator, r.value, r.minimum, r.maximum, r.unit) for r in rows]
    return match_targets(known, draft.targets)


def write_plan(
    database: Database,
    draft: "Draft",
    *,
    source_name: str = "",
    digest: str = "",
    source_text: str = "",
    update_id: int | None = None,
    replaces_id: int | None = None,
    on: date | None = None,
    reviewed: Reviewed = _NOTHING_DECIDED,
) -> Written:
    """Write a draft as one transaction and one step of undo.

    Raises RuleError when a plan of the same number and year is kept already and `update_id` does not say
    that it is to be updated, unless it was reviewed as standing apart. With `replaces_id` progress, products
    and documents are carried over from the tasks of the replaced plan that are still there.
    """
    twin = twin_plan(list_plans(database), draft)
    if twin is not None and update_id is None and not reviewed.apart:
        named = f"{twin.number} năm {twin.year_from}" if twin.number else f"“{twin.title}”"
        raise RuleError(
            f"Kế hoạch {named} đã có trong dữ liệu.",
            hint="Hãy chọn cập nhật kế hoạch đã có (--update).",
        )
    base_id = update_id if update_id is not None else replaces_id
    matches = reviewed.matches
    if matches is None:
        matches = compare_plan(database, base_id, draft) if base_id is not None else ()
    matches = tuple(m for m in matches if m.draft_index is not None or m.known_id not in reviewed.keep_tasks)
    label = UPDATE_LABEL if update_id is not None else IMPORT_LABEL
    with collector_paused(), database.unit_of_work(label) as session:
        plan = write_fields(session, draft, update_id)
        plan.source_name, plan.source_hash, plan.source_text = source_name, digest, source_text
        write_units(session, draft, reviewed.confirmed_units)
        if update_id is None:
            fill_profile(session, draft)
        write_tasks(session, plan.id, draft.tasks, matches, update=update_id is not None)
        write_targets(session, plan.id, draft.targets, reviewed.keep_targets)
        adopt_rules(session, reviewed.rules)
        if replaces_id is not None and update_id is None:
            carry_targets(session, replaces_id, plan.id)
            mark_replaced(session, replaces_id, plan.id, draft.plan.date or on or database.clock().date())
        plan_id = plan.id
    changes = Changes.everything(label)
    return Written(plan_id, len(draft.tasks), len(draft.targets), changes)


def append_tasks(
    database: Database, plan_id: int, draft: "Draft", *, reviewed: Reviewed = _NOTHING_DECIDED
) -> Written:
    """Write a draft's tasks at the end of a kept plan as one step; its fields and targets stay out."""
    label = f"Thêm {len(draft.tasks)} nhiệm vụ từ bảng dán"
    with collector_paused(), database.unit_of_work(label) as session:
        plan = fetch(session, PlanRow, plan_id)
        write_areas(session, plan.id, draft.tasks)
        write_units(session, draft, reviewed.confirmed_units)
        first = next_position(session, TaskRow.position, TaskRow.plan_id == plan.id)
        add_tasks_at_end(session, plan.id, draft.tasks, first=first)
    return Written(plan_id, len(draft.tasks), 0, Changes.everything(label))
