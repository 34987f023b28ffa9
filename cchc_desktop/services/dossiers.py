"""Form II.06a/VPCP/KSTT of each period, and the register of late dossiers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.registers import DossierCountRow, LateDossierRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.dossiers import (
    FIGURES,
    DossierCount,
    Imbalance,
    LateDossier,
    PastedLine,
    field_key,
    imbalances,
    total_of,
)
from cchc_desktop.domain.periods import Period, Window, parse_period
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import document_names
from cchc_desktop.services.edit import fetch, next_position, required_text, set_fields
from cchc_desktop.services.numbers import whole_numbers
from cchc_desktop.services.office import unit_names_by_id
from cchc_desktop.services.removal import trash_rows

_TOUCHED = (Topic.INDICATORS, Topic.TARGETS)
_NAMES = tuple(DossierCount.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class DossierForm:
    """The form of one period: its lines, their sum, and the checks that fail."""

    period: str
    as_of: date
    lines: tuple[DossierCount, ...]
    total: DossierCount | None
    imbalances: tuple[Imbalance, ...]
    previous: Mapping[str, DossierCount]


def dossier_form(database: Database, period: str) -> DossierForm:
    """The form of a period; an empty one has no lines and stands at the period's last day (NĐ 09/2019)."""
    with database.reading() as session:
        lines = _lines(session, period)
        before = {field_key(line.field): line for line in _previous(session, period)}
    as_of = lines[0].as_of if lines else last_day(parse_period(period))
    return DossierForm(period, as_of, tuple(lines), total_of(lines), imbalances(lines, before), before)


def last_day(period: Period) -> date:
    """The day proposed for a period's figures (NĐ 09/2019).

    Not today, while the period runs: what is typed line by line would count from the first line on.
    """
    return period.days(Window.ND09)[1]


def dossier_lines(session: Session) -> list[DossierCount]:
    """The lines of every period's form inside a transaction, those in the trash not."""
    rows = session.scalars(
        select(DossierCountRow)
        .where(DossierCountRow.deleted_at.is_(None))
        .order_by(DossierCountRow.as_of, DossierCountRow.position)
    )
    return [DossierCount(**{name: getattr(row, name) for name in _NAMES}) for row in rows]


def _lines(session: Session, period: str) -> list[DossierCount]:
    rows = session.scalars(
        select(DossierCountRow)
        .where(DossierCountRow.deleted_at.is_(None), DossierCountRow.period == period)
        .order_by(DossierCountRow.position, DossierCountRow.id)
    )
    return [DossierCount(**{name: getattr(row, name) for name in _NAMES}) for row in rows]


def _previous(session: Session, period: str) -> list[DossierCount]:
    """The lines that end where the period begins: the period before it, else a longer one ending there."""
    current = parse_period(period)
    direct = _lines(session, current.previous().code)
    if direct:
        return direct
    day_before = current.days(Window.ND09)[0].toordinal() - 1
    codes = session.scalars(
        select(DossierCountRow.period).where(DossierCountRow.deleted_at.is_(None)).distinct()
    ).all()
    ending = [c for c in codes if parse_period(c).days(Window.ND09)[1].toordinal() == day_before]
    return _lines(session, ending[0]) if ending else []


def period_of_line(database: Database, line_id: int) -> str | None:
    """The period in whose form a line stands; None once it is gone."""
    with database.reading() as session:
        row = session.get(DossierCountRow, line_id)
        return row.period if row is not None and row.deleted_at is None else None


def add_dossier_line(database: Database, period: str, field: str) -> Changes:
    """Add a field to a period's form; what was pending in the previous period is carried over."""
    field = tidy(required_text(field, "Chưa nhập lĩnh vực.", "field"))
    with database.unit_of_work("Thêm lĩnh vực vào biểu II.06a") as session:
        row = _new_line(session, period, field)
        created = row.id
    return Changes.to(*_TOUCHED, label="Thêm lĩnh vực vào biểu II.06a", created_id=created)


def _new_line(session: JournalledSession, period: str, field: str) -> DossierCountRow:
    known = _lines(session, period)
    if any(field_key(line.field) == field_key(field) for line in known):
        raise RuleError(f"Kỳ này đã có lĩnh vực “{field}”.", fields=("field",))
    before = {field_key(line.field): line for line in _previous(session, period)}.get(field_key(field))
    row = DossierCountRow(
        period=period,
        as_of=known[0].as_of if known else last_day(parse_period(period)),
        field=field,
        position=next_position(session, DossierCountRow.position, DossierCountRow.period == period),
        carried_over=before.pending if before is not None else None,
    )
    session.add(row)
    session.flush()
    return row


def change_dossier_line(database: Database, line_id: int, values: Mapping[str, Any]) -> Changes:
    """Change figures of a line; emptied ones are unknown again."""
    if "field" in values:
        required_text(values["field"], "Chưa nhập lĩnh vực.", "field")
    values = whole_numbers(values, FIGURES)
    with database.unit_of_work("Sửa số liệu hồ sơ TTHC") as session:
        set_fields(fetch(session, DossierCountRow, line_id), values)
    return Changes.to(*_TOUCHED, label="Sửa số liệu hồ sơ TTHC")


def set_form_day(database: Database, period: str, as_of: date | None) -> Changes:
    """Say on which day the figures of a period's form were taken."""
    if as_of is None:
        raise RuleError("Chưa nhập ngày chốt số liệu.", fields=("as_of",))
    with database.unit_of_work("Sửa ngày chốt số liệu hồ sơ") as session:
        for row in session.scalars(select(DossierCountRow).where(DossierCountRow.period == period)):
            row.as_of = as_of
    return Changes.to(*_TOUCHED, label="Sửa ngày chốt số liệu hồ sơ")


def paste_dossier_form(database: Database, period: str, pasted: Sequence[PastedLine]) -> Changes:
    """Take pasted rows as one step: a field that is there is overwritten, another one added."""
    if not pasted:
        raise RuleError(
            "Không thấy dòng số liệu nào trong phần vừa dán.",
            hint="Hãy chép cả cột lĩnh vực và các cột (3) đến (13) của biểu II.06a.",
        )
    with database.unit_of_work("Dán biểu II.06a") as session:
        for line in pasted:
            query = select(DossierCountRow).where(
                DossierCountRow.period == period, DossierCountRow.deleted_at.is_(None)
            )
            rows = {field_key(row.field): row for row in session.scalars(query)}
            row = rows.get(field_key(line.field))
            row = row or _new_line(session, period, tidy(line.field))
            set_fields(row, {**whole_numbers(line.figures, FIGURES), "note": line.note or row.note})
    return Changes.to(*_TOUCHED, label="Dán biểu II.06a")


def trash_dossier_line(database: Database, *line_ids: int) -> Changes:
    """Move lines of the form to the trash as one step."""
    trash_rows(database, DossierCountRow, line_ids, label="Xóa dòng biểu II.06a")
    return Changes.to(*_TOUCHED, label="Xóa dòng biểu II.06a")


def list_late_dossiers(database: Database, year: int | None = None) -> list[LateDossier]:
    """Late dossiers due in a year (all without one) by due day; those without a day always."""
    with database.reading() as session:
        rows = session.scalars(
            select(LateDossierRow)
            .where(LateDossierRow.deleted_at.is_(None))
            .order_by(LateDossierRow.due_on, LateDossierRow.id)
        ).all()
        units, documents = unit_names_by_id(session), document_names(session)
    return [
        LateDossier(
            id=row.id,
            code=row.code,
            procedure=row.procedure,
            unit_id=row.unit_id,
            unit=units.get(row.unit_id, "") if row.unit_id else "",
            due_on=row.due_on,
            settled_on=row.settled_on,
            reason=row.reason,
            explained_on=row.explained_on,
            apology_id=row.apology_id,
            apology_name=documents.get(row.apology_id, "") if row.apology_id else "",
        )
        for row in rows
        if year is None or row.due_on is None or row.due_on.year == year
    ]


def add_late_dossier(
    database: Database,
    *,
    code: str,
    procedure: str = "",
    unit_id: int | None = None,
    due_on: date | None = None,
    settled_on: date | None = None,
    reason: str = "",
) -> Changes:
    """Register a dossier that was settled late, or still is late."""
    code = tidy(required_text(code, "Chưa nhập mã hồ sơ.", "code"))
    with database.unit_of_work("Thêm hồ sơ trễ hạn") as session:
        row = LateDossierRow(
            code=code,
            procedure=tidy(procedure),
            unit_id=unit_id,
            due_on=due_on,
            settled_on=settled_on,
            reason=reason.strip(),
        )
        _check_days(row)
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.INDICATORS, label="Thêm hồ sơ trễ hạn", created_id=created)


def change_late_dossier(database: Database, dossier_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a late dossier's fields."""
    if "code" in values:
        required_text(values["code"], "Chưa nhập mã hồ sơ.", "code")
    with database.unit_of_work("Sửa hồ sơ trễ hạn") as session:
        row = fetch(session, LateDossierRow, dossier_id)
        set_fields(row, values)
        _check_days(row)
    return Changes.to(Topic.INDICATORS, Topic.DOCUMENTS, label="Sửa hồ sơ trễ hạn")


def _check_days(row: LateDossierRow) -> None:
    if row.due_on is not None and row.settled_on is not None and row.settled_on <= row.due_on:
        raise RuleError(
            "Hồ sơ trả trong hạn không phải là hồ sơ trễ hạn.",
            fields=("settled_on",),
            hint="Hãy xem lại ngày.",
        )


def trash_late_dossier(database: Database, *dossier_ids: int) -> Changes:
    """Move late dossiers to the trash as one step."""
    trash_rows(database, LateDossierRow, dossier_ids, label="Xóa hồ sơ trễ hạn")
    return Changes.to(Topic.INDICATORS, label="Xóa hồ sơ trễ hạn")
