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
from cchc_desktop.display.requirements import read_requirement
from cchc_desktop.display.text import nfc, tidy
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.measures import proposed_measure
from cchc_desktop.domain.targets import Comparator, Measure, Requirement, Scope, Shape, Target
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, next_position, required_text, set_fields, trash_row
from cchc_desktop.services.office import unit_names_by_id
from cchc_desktop.services.value_checks import check_result

_MEASURED = {"value", "numerator", "denominator"}
_WITHOUT_NUMBER = (Shape.QUALITATIVE, Shape.RELATIVE)


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
    """What a target needs to be made by hand; without a `measure` the fitting register is proposed."""

    plan_id: int
    text: str
    area: Area = Area.CHUNG
    shape: Shape = Shape.RATE
    comparator: Comparator | None = Comparator.GE
    value: Decimal | None = None
    unit: str | None = "%"
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    measure: tuple[Measure, str] | None = None
    unit_id: int | None = None
    lead_unit_id: int | None = None
    year_from: int | None = None
    year_to: int | None = None
    measured_on: date | None = None
    condition: str | None = None
    baseline: str | None = None
    note: str = ""


def add_target(database: Database, new: NewTarget) -> Changes:
    """Add a target at the end of the plan; the register that could count it is proposed."""
    text = tidy(required_text(new.text, "Chưa nhập nội dung chỉ tiêu.", "text"))
    if new.shape not in _WITHOUT_NUMBER and new.value is None and new.minimum is None:
        raise RuleError("Chưa nhập giá trị của chỉ tiêu.", fields=("value",))
    measure, detail = new.measure or proposed_measure(text, new.shape)
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
            minimum=new.minimum,
            maximum=new.maximum,
            unit=new.unit,
            unit_id=new.unit_id,
            lead_unit_id=new.lead_unit_id,
            year_from=new.year_from or plan.year_from,
            year_to=new.year_to or plan.year_to,
            measured_on=new.measured_on,
            condition=tidy(new.condition or "") or None,
            baseline=tidy(new.baseline or "") or None,
            measure=measure.value,
            measure_detail=detail,
            note=nfc(new.note).strip(),
        )
        _check_years(row)
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.TARGETS, label="Thêm chỉ tiêu", created_id=created)


def _check_years(row: TargetRow) -> None:
    if row.year_from is not None and row.year_to is not None and row.year_from > row.year_to:
        raise RuleError("Năm cuối của chỉ tiêu phải sau năm đầu.", fields=("year_to",))


def change_requirement(database: Database, target_id: int, text: str) -> Changes:
    """Change what a target asks for, as typed: "≥ 25%", "16 - 18%", "định tính"."""
    required, unit = read_requirement(text)
    values = {
        "comparator": required.comparator.value if required.comparator else None,
        "value": required.value,
        "minimum": required.minimum,
        "maximum": required.maximum,
    }
    number = required.value is not None or required.minimum is not None
    return change_target(database, target_id, values | ({"unit": unit} if number else {}))


def change_target(database: Database, target_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a target's fields; `scope_ids` gives the units of its denominator whole."""
    if "text" in values:
        required_text(values["text"], "Chưa nhập nội dung chỉ tiêu.", "text")
    with database.unit_of_work("Sửa chỉ tiêu") as session:
        row = fetch(session, TargetRow, target_id)
        set_fields(row, {name: value for name, value in values.items() if name != "scope_ids"})
        for name in ("condition", "baseline"):
            if name in values:
                setattr(row, name, tidy(values[name] or "") or None)
        if "scope_ids" in values:
            _set_scope(session, target_id, values["scope_ids"])
        _check_years(row)
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


def trash_targets(database: Database, target_ids: Sequence[int]) -> Changes:
    """Move targets to the trash as one step."""
    label = "Xóa chỉ tiêu" if len(target_ids) == 1 else f"Xóa {len(target_ids)} chỉ tiêu"
    with database.unit_of_work(label) as session:
        for target_id in target_ids:
            fetch(session, TargetRow, target_id).deleted_at = database.clock()
    return Changes.to(Topic.TARGETS, label=label)


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
    with database.unit_of_work("Ghi kết quả chỉ tiêu") as session:
        row = fetch(session, TargetRow, target_id)
        check_result(row, value, numerator, denominator)
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
                note=nfc(note).strip(),
            )
        )
    return Changes.to(Topic.TARGETS, Topic.INDICATORS, Topic.DOCUMENTS, label="Ghi kết quả chỉ tiêu")


def record_verdict(
    database: Database,
    target_id: int,
    *,
    as_of: date,
    met: bool,
    document_id: int | None = None,
    note: str = "",
) -> Changes:
    """Record the officer's verdict on a target without a number, as the value 1 (đạt) or 0 (không đạt)."""
    return record_value(
        database, target_id, as_of=as_of, value=Decimal(met), document_id=document_id, note=note
    )


def change_value(database: Database, value_id: int, values: Mapping[str, Any]) -> Changes:
    """Mend a recorded value; its history stays."""
    with database.unit_of_work("Sửa kết quả chỉ tiêu") as session:
        row = fetch(session, IndicatorValueRow, value_id)
        set_fields(row, values)
        if values.keys() & _MEASURED:
            target = session.scalars(
                select(TargetRow)
                .where(TargetRow.indicator_id == row.indicator_id, TargetRow.plan_id == row.plan_id)
                .order_by(TargetRow.id)
            ).first()
            check_result(target, row.value, row.numerator, row.denominator)
    return Changes.to(Topic.TARGETS, Topic.INDICATORS, label="Sửa kết quả chỉ tiêu")


def remove_value(database: Database, value_id: int) -> Changes:
    """Move a recorded value to the trash."""
    trash_row(database, IndicatorValueRow, value_id, label="Xóa kết quả chỉ tiêu")
    return Changes.to(Topic.TARGETS, Topic.INDICATORS, label="Xóa kết quả chỉ tiêu")
