"""One file to one draft: fields, tasks, targets, report duties, units and warnings."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date

from cchc_desktop.importing.collector import collector_paused
from cchc_desktop.importing.document import Paragraph, Source
from cchc_desktop.importing.draft import Draft, DraftPlan, DraftTarget, PlanWarning
from cchc_desktop.importing.fields import extract_fields
from cchc_desktop.importing.lint import in_order, lint
from cchc_desktop.importing.obligations import extract_obligations
from cchc_desktop.importing.outline import outline
from cchc_desktop.importing.target_tables import extract_target_tables
from cchc_desktop.importing.targets import extract_targets
from cchc_desktop.importing.tasks import ReadTasks, read_tasks
from cchc_desktop.importing.units import UnitNames
from cchc_desktop.importing.unread_tables import unread_tables


@collector_paused()
def extract(source: Source, *, year: int | None = None, known_units: dict[str, str] | None = None) -> Draft:
    """The draft of a plan.

    `year` is asked for by the officer; `known_units` are the spellings confirmed before, with the names they
    stand for.
    """
    lines = outline(source)
    plan = extract_fields(source, lines)
    plan = _with_years(plan, year)
    years = (plan.year_from, plan.year_to)
    names = UnitNames(known_units or {})

    def name_units(cells: list[str]) -> UnitNames:
        nonlocal names
        names = UnitNames(known_units or {}, cells)
        return names

    read = read_tasks(source, lines, plan.year_from or _likely_year(source, plan), name_units)
    texts = [(task.content, task.area, task.where, task.place) for task in read.tasks]
    rest = [line for at, line in enumerate(lines) if at not in read.told]
    aims = [row.aims for row in read.rows]
    listed = {row.task.place for row in read.rows}
    in_tables = extract_target_tables(source, lines, years, listed)
    targets = _in_order((*extract_targets(rest, texts, years, aims), *in_tables))
    units = names.groups(read.unit_cells)
    found = (*unread_tables(source), *lint(source, rest, plan, read, targets, units))
    warnings = (*_no_tasks(source, plan, read), *in_order(found))
    return Draft(plan, read.tasks, targets, extract_obligations(lines), units, warnings)


def _no_tasks(source: Source, plan: DraftPlan, read: ReadTasks) -> tuple[PlanWarning, ...]:
    """A plan without a task is told so: the officer must not think that it was read whole."""
    whole = sum(map(bool, (plan.number, plan.date_text, plan.signer, plan.recipients, plan.title))) > 2
    listed = any(len(table.rows) > 2 and table.width > 2 for table in source.tables())
    if read.rows or not (whole or (plan.title and listed)):
        return ()
    return (
        PlanWarning(
            "no-tasks",
            "Chưa tìm thấy nhiệm vụ nào trong tệp này: hãy kiểm tra phụ lục nhiệm vụ có nằm ở tệp khác"
            " không, hoặc dán bảng nhiệm vụ từ Word, Excel vào danh sách nhiệm vụ.",
            "Nhiệm vụ",
        ),
    )


def _in_order(targets: tuple[DraftTarget, ...]) -> tuple[DraftTarget, ...]:
    return tuple(sorted(targets, key=lambda target: target.place))


def _with_years(plan: DraftPlan, year: int | None) -> DraftPlan:
    """The plan with the year asked for, unless that is one of its own years."""
    if year is None:
        return plan
    if plan.year_from is not None and plan.year_from <= year <= (plan.year_to or plan.year_from):
        return plan
    return replace(plan, year_from=year, year_to=year)


def _likely_year(source: Source, plan: DraftPlan) -> int:
    """The year of deadlines without one where the plan names none: of the issue date, else the usual one."""
    if plan.date is not None:
        return plan.date.year
    counts: Counter[int] = Counter()
    for block in source.blocks:
        texts = [block.text] if isinstance(block, Paragraph) else [c.text for row in block.rows for c in row]
        counts.update(int(found) for text in texts for found in re.findall(r"(?<!\d)20[2-4]\d(?!\d)", text))
    return counts.most_common(1)[0][0] if counts else date.today().year  # noqa: DTZ011 - the officer's own calendar
