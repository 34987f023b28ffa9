"""What the rows behind a number are called, so that the officer can look at them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.office import UnitRow
from cchc_desktop.db.schema.plans import IndicatorRow, IndicatorValueRow, TargetRow, TaskRow
from cchc_desktop.db.schema.registers import (
    ActivityRow,
    DossierCountRow,
    FindingRow,
    InitiativeRow,
    InspectionRow,
    ServiceFigureRow,
)
from cchc_desktop.display.text import show_date, show_number
from cchc_desktop.domain.periods import parse_period

_GONE = "(dòng không còn trong dữ liệu)"

# Entity, its table, the column that names a row, and what the officer calls the register.
_NAMED: dict[str, tuple[Any, Any, str]] = {
    "task": (TaskRow, TaskRow.content, "Nhiệm vụ"),
    "target": (TargetRow, TargetRow.text, "Chỉ tiêu"),
    "inspection": (InspectionRow, InspectionRow.title, "Cuộc kiểm tra"),
    "finding": (FindingRow, FindingRow.text, "Tồn tại qua kiểm tra"),
    "initiative": (InitiativeRow, InitiativeRow.title, "Sáng kiến"),
    "activity": (ActivityRow, ActivityRow.title, "Hoạt động"),
    "unit": (UnitRow, UnitRow.name, "Đơn vị"),
}


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row behind a number: its register, its id there, and what it is called."""

    entity: str
    row_id: int
    register: str
    text: str


def name_rows(database: Database, rows: Iterable[tuple[str, int]]) -> list[NamedRow]:
    """The rows in their order; one that was deleted says so."""
    with database.reading() as session:
        return [_named(session, entity, row_id) for entity, row_id in rows]


def _named(session: Session, entity: str, row_id: int) -> NamedRow:
    if entity in _NAMED:
        table, column, register = _NAMED[entity]
        text = session.scalars(select(column).where(table.id == row_id)).first()
        return NamedRow(entity, row_id, register, text or _GONE)
    if entity == "indicator_value":
        return _value(session, row_id)
    if entity == "service_figure":
        return _figure(session, row_id)
    count = session.get(DossierCountRow, row_id) if entity == "dossier_count" else None
    day = f"đến ngày {show_date(count.as_of)}" if count is not None else ""
    return NamedRow(entity, row_id, "Số liệu hồ sơ TTHC", f"Biểu II.06a {day}".strip())


def _figure(session: Session, row_id: int) -> NamedRow:
    row = session.get(ServiceFigureRow, row_id)
    text = f"Chỉ số phục vụ, {parse_period(row.period).title}" if row is not None else _GONE
    return NamedRow("service_figure", row_id, "Chỉ số phục vụ", text)


def _value(session: Session, row_id: int) -> NamedRow:
    row = session.get(IndicatorValueRow, row_id)
    if row is None:
        return NamedRow("indicator_value", row_id, "Số liệu", _GONE)
    indicator = session.get(IndicatorRow, row.indicator_id)
    # The officer's list has targets: a value is found under the target that it measures.
    target = session.scalars(select(TargetRow).where(TargetRow.indicator_id == row.indicator_id)).first()
    name = target.text if target is not None else indicator.name if indicator is not None else ""
    counted = f"{row.numerator}/{row.denominator}" if row.numerator is not None else show_number(row.value)
    text = f"{name}: {counted} (đến ngày {show_date(row.as_of)})"
    if target is not None:
        return NamedRow("target", target.id, "Số liệu chỉ tiêu", text)
    return NamedRow("indicator_value", row_id, "Số liệu", text)
