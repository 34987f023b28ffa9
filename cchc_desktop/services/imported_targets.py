"""The targets of a draft as rows."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select

from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import TargetRow
from cchc_desktop.display.text import same_word
from cchc_desktop.domain.measures import proposed_measure
from cchc_desktop.services.units_by_name import UnitsByName

if TYPE_CHECKING:
    from cchc_desktop.importing.draft import DraftTarget


def write_targets(
    session: JournalledSession, plan_id: int, targets: Sequence["DraftTarget"], keep: Collection[int]
) -> None:
    """The targets of a plan: those of the same words go on, others go unless they stand in `keep`."""
    known = {
        same_word(row.text): row
        for row in session.scalars(
            select(TargetRow).where(TargetRow.plan_id == plan_id, TargetRow.deleted_at.is_(None))
        )
    }
    kept: set[int] = set()
    fresh: list[TargetRow] = []
    units = UnitsByName(session) if any(target.per_unit for target in targets) else None
    for position, target in enumerate(targets, start=1):
        row = known.get(same_word(target.text))
        if row is None or row.id in kept:
            row = TargetRow(plan_id=plan_id)
            row.measure, row.measure_detail = proposed_measure(target.text, target.shape)
            unit = units.find(target.per_unit) if units and target.per_unit else None
            row.unit_id = unit.id if unit is not None else None
            fresh.append(row)
        else:
            kept.add(row.id)
        _fill_target(row, target, position)
    session.insert_all(fresh)
    for row in known.values():
        if row.id not in kept and row.id not in keep:
            row.deleted_at = session.at


def _fill_target(row: TargetRow, target: "DraftTarget", position: int) -> None:
    row.position, row.area, row.text = position, target.area.value, target.text
    row.shape = target.shape.value
    row.comparator = target.comparator.value if target.comparator else None
    row.value, row.minimum, row.maximum = target.value, target.min, target.max
    row.unit, row.baseline, row.condition = target.unit, target.baseline, target.condition
    row.measured_on, row.per_unit = target.measured_on, target.per_unit
    row.year_from, row.year_to, row.where = target.year_from, target.year_to, target.where
