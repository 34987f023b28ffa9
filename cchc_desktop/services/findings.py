"""Findings of inspections (tồn tại, hạn chế): from being written down to being remedied."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.registers import FindingRow, InspectionRow, InspectionUnitRow
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.inspections import Finding, Severity, remedy_due
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import document_names
from cchc_desktop.services.edit import fetch, required_text, set_fields
from cchc_desktop.services.office import unit_names_by_id, work_calendar
from cchc_desktop.services.removal import trash_rows

_TOUCHED = (Topic.INSPECTIONS, Topic.TARGETS)


def list_findings_shown(database: Database, year: int) -> list[Finding]:
    """The year's findings, after those of earlier years that were not closed before it."""
    with database.reading() as session:
        every = findings_of(session)
    carried = [finding for finding in every if finding.carried_into(year)]
    return carried + [finding for finding in every if finding.year == year]


def findings_of(session: Session) -> list[Finding]:
    """The findings inside a transaction, by the day their remedy is due."""
    query = (
        select(FindingRow, InspectionRow)
        .join(InspectionRow, InspectionRow.id == FindingRow.inspection_id)
        .where(FindingRow.deleted_at.is_(None), InspectionRow.deleted_at.is_(None))
        .order_by(FindingRow.due_on, FindingRow.id)
    )
    names = unit_names_by_id(session)
    documents = document_names(session)
    earlier = _repeated(session)
    return [
        Finding(
            id=row.id,
            inspection_id=row.inspection_id,
            inspection=inspection.title,
            unit_id=row.unit_id,
            unit=names.get(row.unit_id, "") if row.unit_id else "",
            text=row.text,
            severity=Severity(row.severity),
            remedy=row.remedy,
            due_on=row.due_on,
            closed_on=row.closed_on,
            close_reason=row.close_reason,
            document_id=row.document_id,
            document_name=documents.get(row.document_id, "") if row.document_id else "",
            repeats_id=row.repeats_id,
            year=inspection.year,
            repeats=earlier.get(row.repeats_id, "") if row.repeats_id else "",
        )
        for row, inspection in session.execute(query).tuples()
    ]


def _repeated(session: Session) -> dict[int | None, str]:
    """The findings that came back, each as its year and words."""
    again = select(FindingRow.repeats_id).where(FindingRow.repeats_id.is_not(None))
    rows = session.execute(
        select(FindingRow.id, InspectionRow.year, FindingRow.text)
        .join(InspectionRow, InspectionRow.id == FindingRow.inspection_id)
        .where(FindingRow.id.in_(again))
    ).tuples()
    return {row_id: f"{year}: {text}" for row_id, year, text in rows}


def add_finding(
    database: Database,
    inspection_id: int,
    *,
    unit_id: int | None,
    text: str,
    severity: Severity = Severity.MINOR,
    remedy: str = "",
    due_on: date | None = None,
) -> Changes:
    """Record a finding; without a due day, it is 15 days from the conclusion notice."""
    text = required_text(text, "Chưa nhập nội dung tồn tại, hạn chế.", "text")
    with database.unit_of_work("Thêm tồn tại, hạn chế") as session:
        inspection = fetch(session, InspectionRow, inspection_id)
        if due_on is None and inspection.conclusion_on is not None:
            due_on = remedy_due(inspection.conclusion_on, work_calendar(session))
        _check_due(session, inspection, unit_id, due_on)
        row = FindingRow(
            inspection_id=inspection_id,
            unit_id=unit_id,
            text=text,
            severity=severity.value,
            remedy=remedy.strip(),
            due_on=due_on,
        )
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(*_TOUCHED, label="Thêm tồn tại, hạn chế", created_id=created)


def _check_due(
    session: JournalledSession, inspection: InspectionRow, unit_id: int | None, due_on: date | None
) -> None:
    """Nothing can be due before the day on which the unit was inspected."""
    query = select(InspectionUnitRow.visited_on).where(
        InspectionUnitRow.inspection_id == inspection.id, InspectionUnitRow.unit_id == unit_id
    )
    inspected = session.scalars(query).first() or inspection.done_on
    if due_on is not None and inspected is not None and due_on < inspected:
        raise RuleError(
            f"Hạn khắc phục ({show_date(due_on)}) trước ngày kiểm tra ({show_date(inspected)}).",
            fields=("due_on",),
            hint="Hãy xem lại hạn khắc phục hoặc ngày kiểm tra.",
        )


def change_finding(database: Database, finding_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a finding; closing it takes a document or a reason."""
    if "text" in values:
        required_text(values["text"], "Chưa nhập nội dung tồn tại, hạn chế.", "text")
    with database.unit_of_work("Sửa tồn tại, hạn chế") as session:
        row = fetch(session, FindingRow, finding_id)
        set_fields(row, values)
        if "due_on" in values:
            _check_due(session, fetch(session, InspectionRow, row.inspection_id), row.unit_id, row.due_on)
        if row.closed_on is not None and row.document_id is None and not row.close_reason:
            raise RuleError(
                "Khép tồn tại cần có văn bản minh chứng hoặc lý do.", fields=("document_id", "close_reason")
            )
    return Changes.to(*_TOUCHED, label="Sửa tồn tại, hạn chế")


def close_finding(
    database: Database, finding_id: int, *, closed_on: date | None, document_id: int | None, close_reason: str
) -> Changes:
    """Say that a finding was remedied, with the document that proves it or a reason."""
    if closed_on is None:
        raise RuleError("Chưa nhập ngày khắc phục xong.", fields=("closed_on",))
    values = {"closed_on": closed_on, "document_id": document_id, "close_reason": close_reason}
    return change_finding(database, finding_id, values)


def trash_finding(database: Database, *finding_ids: int) -> Changes:
    """Move findings to the trash as one step."""
    trash_rows(database, FindingRow, finding_ids, label="Xóa tồn tại, hạn chế")
    return Changes.to(*_TOUCHED, label="Xóa tồn tại, hạn chế")


def propose_remedy_days(
    session: JournalledSession, inspection_id: int, before: date | None, after: date | None
) -> None:
    """Findings without a due day get the usual one; one that was set so before moves with the notice."""
    calendar = work_calendar(session)
    old = None if before is None else remedy_due(before, calendar)
    new = None if after is None else remedy_due(after, calendar)
    query = select(FindingRow).where(
        FindingRow.inspection_id == inspection_id, FindingRow.closed_on.is_(None)
    )
    for finding in session.scalars(query):
        if finding.due_on is None or finding.due_on == old:
            finding.due_on = new
