"""Targets: kept in the plan's words, measured by hand or by the registers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import (
    IndicatorRow,
    IndicatorValueRow,
    PlanRow,
    TargetRow,
    TargetUnitRow,
)
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.measures import proposed_measure
from cchc_desktop.domain.targets import Comparator, Measure, Requirement, Scope, Shape, Target
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, next_position, required_text, set_fields, trash_row
from cchc_desktop.services.office import unit_names_by_id


@dataclass(frozen=True, slots=True)
class TargetValue:
    """One recorded value: given, or as numerator and denominator."""

    id: int
    period: str
    as_of: date
    value: Decimal | None = None
    numerator: int | None = None
    denominator: int | None = None
    document_id: int | None = None
    note: str = ""


def list_targets(database: Database, plan_id: int) -> list[Target]:
    """The plan's targets in its own order, those in the trash not."""
    with database.reading() as session:
        return targets_of(session, plan_id)


def targets_of(session: Session, plan_id: int) -> list[Target]:
    """The targets of a plan inside a transaction."""
    rows = session.scalars(
        select(TargetRow)
        .where(TargetRow.plan_id == plan_id, TargetRow.deleted_at.is_(None))
        .order_by(TargetRow.position, TargetRow.id)
    )
    names = unit_names_by_id(session)
    scopes: dict[int, list[int]] = {}
    for scope in session.scalars(select(TargetUnitRow).order_by(TargetUnitRow.id)):
        scopes.setdefault(scope.target_id, []).append(scope.unit_id)
    return [_target(row, names, tuple(scopes.get(row.id, ()))) for row in rows]


def _target(row: TargetRow, names: Mapping[int, str], scope_ids: tuple[int, ...]) -> Target:
    return Target(
        id=row.id,
        plan_id=row.plan_id,
        position=row.position,
        area=Area(row.area),
        text=row.text,
        shape=Shape(row.shape),
        required=Requirement(
            Comparator(row.comparator) if row.comparator else None, row.value, row.minimum, row.maximum
        ),
        unit=row.unit,
        baseline=row.baseline,
        condition=row.condition,
        measured_on=row.measured_on,
        per_unit=row.per_unit,
        year_from=row.year_from,
        year_to=row.year_to,
        where=row.where,
        lead_unit_id=row.lead_unit_id,
        lead=names.get(row.lead_unit_id, "") if row.lead_unit_id else "",
        unit_id=row.unit_id,
        measure=Measure(row.measure),
        measure_detail=row.measure_detail,
        scope=Scope(row.scope),
        scope_ids=scope_ids,
        indicator_id=row.indicator_id,
        note=row.note,
    )


@dataclass(frozen=True, slots=True)
class NewTarget:
    """What a target needs to be made by hand."""

    plan_id: int
    text: str
    area: Area = Area.CHUNG
    shape: Shape = Shape.RATE
    comparator: Comparator | None = Comparator.GE
    value: Decimal | None = None
    unit: str | None = "%"


def add_target(database: Database, new: NewTarget) -> Changes:
    """Add a target at the end of the plan; the register that could count it is proposed."""
    text = tidy(required_text(new.text, "Chưa nhập nội dung chỉ tiêu.", "text"))
    if new.shape is not Shape.QUALITATIVE and new.shape is not Shape.RELATIVE and new.value is None:
        raise RuleError("Chưa nhập giá trị của chỉ tiêu.", fields=("value",))
    measure, detail = proposed_measure(text, new.shape)
    with database.unit_of_work("Thêm chỉ tiêu") as session:
        plan = fetch(session, PlanRow, new.plan_id)
        row = TargetRow(
            plan_id=plan.id,
            position=next_position(session, TargetRow.position, TargetRow.plan_id == plan.id),
            area=new.area.value,
            text=text,
            shape=new.shape.value,
            comparator=new.comparator.value if new.comparator else None,
            value=new.value,
            unit=new.unit,
            year_from=plan.year_from,
            year_to=plan.year_to,
            measure=measure.value,
            measure_detail=detail,
        )
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.TARGETS, label="Thêm chỉ tiêu", created_id=created)


def change_target(database: Database, target_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a target's fields; `scope_ids` gives the units of its denominator whole."""
    if "text" in values:
        required_text(values["text"], "Chưa nhập nội dung chỉ tiêu.", "text")
    with database.unit_of_work("Sửa chỉ tiêu") as session:
        row = fetch(session, TargetRow, target_id)
        set_fields(row, {name: value for name, value in values.items() if name != "scope_ids"})
        if "scope_ids" in values:
            _set_scope(session, target_id, values["scope_ids"])
    return Changes.to(Topic.TARGETS, label="Sửa chỉ tiêu")


def _set_scope(session: JournalledSession, target_id: int, unit_ids: Sequence[int]) -> None:
    rows = {
        row.unit_id: row
        for row in session.scalars(select(TargetUnitRow).where(TargetUnitRow.target_id == target_id))
    }
    for unit_id, row in rows.items():
        if unit_id not in unit_ids:
            session.delete(row)
    for unit_id in dict.fromkeys(unit_ids):
        if unit_id not in rows:
            session.add(TargetUnitRow(target_id=target_id, unit_id=unit_id))


def trash_target(database: Database, target_id: int) -> Changes:
    """Move a target to the trash."""
    trash_row(database, TargetRow, target_id, label="Xóa chỉ tiêu")
    return Changes.to(Topic.TARGETS, label="Xóa chỉ tiêu")


def list_values(database: Database, target_id: int) -> list[TargetValue]:
    """The recorded values of a target, oldest first."""
    with database.reading() as session:
        row = session.get(TargetRow, target_id)
        if row is None or row.indicator_id is None:
            return []
        return values_of(session, [row.indicator_id]).get(row.indicator_id, [])


def values_of(session: Session, indicator_ids: Sequence[int]) -> dict[int, list[TargetValue]]:
    """The values of several indicators, oldest first, inside a transaction."""
    found: dict[int, list[TargetValue]] = {}
    rows = session.scalars(
        select(IndicatorValueRow)
        .where(IndicatorValueRow.indicator_id.in_(indicator_ids), IndicatorValueRow.deleted_at.is_(None))
        .order_by(IndicatorValueRow.as_of, IndicatorValueRow.id)
    )
    for row in rows:
        names = TargetValue.__dataclass_fields__
        value = TargetValue(**{name: getattr(row, name) for name in names})
        found.setdefault(row.indicator_id, []).append(value)
    return found


def record_value(
    database: Database,
    target_id: int,
    *,
    as_of: date,
    value: Decimal | None = None,
    numerator: int | None = None,
    denominator: int | None = None,
    document_id: int | None = None,
    note: str = "",
) -> Changes:
    """Record what was reached by a day: a value, or numerator and denominator."""
    if value is None and (numerator is None or denominator is None):
        raise RuleError("Hãy nhập giá trị, hoặc cả tử số và mẫu số.", fields=("value",))
    if denominator is not None and numerator is not None and not 0 <= numerator <= denominator:
        raise RuleError("Tử số phải từ 0 đến mẫu số.", fields=("numerator",))
    with database.unit_of_work("Ghi kết quả chỉ tiêu") as session:
        row = fetch(session, TargetRow, target_id)
        if row.indicator_id is None:
            indicator = IndicatorRow(name=row.text, unit=row.unit or "")
            session.add(indicator)
            session.flush()
            row.indicator_id = indicator.id
        session.add(
            IndicatorValueRow(
                indicator_id=row.indicator_id,
                plan_id=row.plan_id,
                as_of=as_of,
                value=value,
                numerator=numerator,
                denominator=denominator,
                document_id=document_id,
                note=note.strip(),
            )
        )
    return Changes.to(Topic.TARGETS, Topic.INDICATORS, label="Ghi kết quả chỉ tiêu")


def remove_value(database: Database, value_id: int) -> Changes:
    """Move a recorded value to the trash."""
    trash_row(database, IndicatorValueRow, value_id, label="Xóa kết quả chỉ tiêu")
    return Changes.to(Topic.TARGETS, Topic.INDICATORS, label="Xóa kết quả chỉ tiêu")
