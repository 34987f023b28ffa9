"""The register of inspections and their findings."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.db.schema.registers import (
    FindingRow,
    InspectionDocumentRow,
    InspectionRow,
    InspectionUnitRow,
)
from cchc_desktop.display.text import fold, tidy
from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.changes import Topic as Register
from cchc_desktop.domain.documents import Document
from cchc_desktop.domain.inspections import (
    Finding,
    Inspection,
    InspectionKind,
    Severity,
    Topic,
    Visit,
    remedy_due,
)
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import document_names
from cchc_desktop.services.edit import fetch, required_text, set_fields
from cchc_desktop.services.office import unit_names_by_id, work_calendar
from cchc_desktop.services.removal import trash_rows

_TOUCHED = (Register.INSPECTIONS, Register.TARGETS)
ROLES = ("plan", "decision", "minutes", "conclusion", "report")


def list_inspections(database: Database, year: int) -> list[Inspection]:
    """The year's inspections by day, those in the trash not."""
    with database.reading() as session:
        return inspections_of(session, year)


def inspections_of(session: Session, *years: int) -> list[Inspection]:
    """The inspections of some years (all without one) inside a transaction."""
    query = select(InspectionRow).where(InspectionRow.deleted_at.is_(None))
    if years:
        query = query.where(InspectionRow.year.in_(years))
    rows = session.scalars(query.order_by(InspectionRow.planned_on, InspectionRow.id)).all()
    names = unit_names_by_id(session)
    visits: dict[int, list[Visit]] = defaultdict(list)
    for visit in session.scalars(select(InspectionUnitRow).order_by(InspectionUnitRow.id)):
        visits[visit.inspection_id].append(Visit(visit.unit_id, names[visit.unit_id], visit.visited_on))
    total: Counter[int] = Counter()
    still_open: Counter[int] = Counter()
    for finding in session.scalars(select(FindingRow).where(FindingRow.deleted_at.is_(None))):
        total[finding.inspection_id] += 1
        still_open[finding.inspection_id] += finding.closed_on is None
    return [
        Inspection(
            id=row.id,
            year=row.year,
            title=row.title,
            kind=InspectionKind(row.kind),
            topics=tuple(Topic(code) for code in row.topics.split(",") if code),
            planned_on=row.planned_on,
            done_on=row.done_on,
            cancelled_on=row.cancelled_on,
            team=row.team,
            conclusion_on=row.conclusion_on,
            note=row.note,
            plan_id=row.plan_id,
            visits=tuple(visits[row.id]),
            findings_total=total[row.id],
            findings_open=still_open[row.id],
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class NewInspection:
    """What an inspection needs to be planned."""

    year: int
    title: str
    unit_ids: tuple[int, ...]
    kind: InspectionKind = InspectionKind.PERIODIC
    topics: tuple[Topic, ...] = (Topic.CCHC,)
    planned_on: date | None = None
    done_on: date | None = None
    team: str = ""
    plan_id: int | None = None


def plan_inspection(database: Database, new: NewInspection) -> Changes:
    """Add an inspection, planned or already done."""
    title = tidy(required_text(new.title, "Chưa nhập tên cuộc kiểm tra.", "title"))
    if not new.unit_ids:
        raise RuleError("Chưa chọn đơn vị được kiểm tra.", fields=("unit_ids",))
    if not new.topics:
        raise RuleError("Chưa chọn nội dung kiểm tra.", fields=("topics",))
    if new.planned_on is None and new.done_on is None:
        raise RuleError("Hãy nhập ngày dự kiến hoặc ngày đã kiểm tra.", fields=("planned_on",))
    with database.unit_of_work("Thêm cuộc kiểm tra") as session:
        row = InspectionRow(
            year=new.year,
            title=title,
            kind=new.kind.value,
            topics=",".join(new.topics),
            planned_on=new.planned_on,
            done_on=new.done_on,
            team=tidy(new.team),
            plan_id=new.plan_id,
        )
        session.add(row)
        session.flush()
        for unit_id in dict.fromkeys(new.unit_ids):
            session.add(InspectionUnitRow(inspection_id=row.id, unit_id=unit_id, visited_on=new.done_on))
        created = row.id
    return Changes.to(*_TOUCHED, label="Thêm cuộc kiểm tra", created_id=created)


def change_inspection(database: Database, inspection_id: int, values: Mapping[str, Any]) -> Changes:
    """Change an inspection; `unit_ids` gives its units whole, `topics` a sequence of topics."""
    if "title" in values:
        required_text(values["title"], "Chưa nhập tên cuộc kiểm tra.", "title")
    with database.unit_of_work("Sửa cuộc kiểm tra") as session:
        row = fetch(session, InspectionRow, inspection_id)
        before = row.conclusion_on
        plain = {name: value for name, value in values.items() if name not in ("unit_ids", "topics")}
        set_fields(row, plain)
        if "topics" in values:
            if not values["topics"]:
                raise RuleError("Chưa chọn nội dung kiểm tra.", fields=("topics",))
            row.topics = ",".join(values["topics"])
        if "unit_ids" in values:
            _set_units(session, inspection_id, values["unit_ids"])
        if "done_on" in values:
            _fill_visits(session, inspection_id, values["done_on"])
        if "conclusion_on" in values:
            _propose_remedy_days(session, inspection_id, before, values["conclusion_on"])
    return Changes.to(*_TOUCHED, label="Sửa cuộc kiểm tra")


def _set_units(session: JournalledSession, inspection_id: int, unit_ids: Sequence[int]) -> None:
    if not unit_ids:
        raise RuleError("Chưa chọn đơn vị được kiểm tra.", fields=("unit_ids",))
    rows = {
        row.unit_id: row
        for row in session.scalars(
            select(InspectionUnitRow).where(InspectionUnitRow.inspection_id == inspection_id)
        )
    }
    for unit_id, row in rows.items():
        if unit_id not in unit_ids:
            session.delete(row)
    for unit_id in dict.fromkeys(unit_ids):
        if unit_id not in rows:
            session.add(InspectionUnitRow(inspection_id=inspection_id, unit_id=unit_id))


def _fill_visits(session: JournalledSession, inspection_id: int, done_on: date | None) -> None:
    """Units without a day of their own were visited when it was done; taking that back frees all."""
    for visit in _visits(session, inspection_id):
        if done_on is None or visit.visited_on is None:
            visit.visited_on = done_on


def _visits(session: JournalledSession, inspection_id: int) -> Sequence[InspectionUnitRow]:
    return session.scalars(
        select(InspectionUnitRow).where(InspectionUnitRow.inspection_id == inspection_id)
    ).all()


def _propose_remedy_days(
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


def record_visit(
    database: Database, inspection_id: int, *, done_on: date | None, unit_ids: Sequence[int] | None = None
) -> Changes:
    """Say that units were visited on a day (all of the inspection without a list); None takes it back.

    The inspection is done once each of its units was visited.
    """
    with database.unit_of_work("Ghi kết quả kiểm tra") as session:
        row = fetch(session, InspectionRow, inspection_id)
        visits = _visits(session, inspection_id)
        for visit in visits:
            if unit_ids is None or visit.unit_id in unit_ids:
                visit.visited_on = done_on
        days = [visit.visited_on for visit in visits]
        row.done_on = max((d for d in days if d is not None), default=None) if None not in days else None
    return Changes.to(*_TOUCHED, label="Ghi kết quả kiểm tra")


def trash_inspection(database: Database, *inspection_ids: int) -> Changes:
    """Move inspections to the trash as one step; their findings are out of sight with them."""
    trash_rows(database, InspectionRow, inspection_ids, label="Xóa cuộc kiểm tra")
    return Changes.to(*_TOUCHED, label="Xóa cuộc kiểm tra")


def attach_document(database: Database, inspection_id: int, document_id: int, role: str) -> Changes:
    """Make a document part of the inspection's chain (plan, decision, minutes, conclusion, report).

    The day of a conclusion notice becomes the inspection's, as long as it has none: remedies are due from it.
    """
    if role not in ROLES:
        raise ValueError(role)
    with database.unit_of_work("Gắn văn bản kiểm tra") as session:
        there = select(InspectionDocumentRow.id).where(
            InspectionDocumentRow.inspection_id == inspection_id,
            InspectionDocumentRow.document_id == document_id,
            InspectionDocumentRow.role == role,
        )
        if session.scalars(there).first() is not None:
            raise RuleError("Văn bản này đã có trong hồ sơ cuộc kiểm tra.", fields=("document_id",))
        session.add(InspectionDocumentRow(inspection_id=inspection_id, document_id=document_id, role=role))
        if role == "conclusion":
            _take_conclusion_day(session, inspection_id, document_id)
    return Changes.to(Register.INSPECTIONS, Register.DOCUMENTS, label="Gắn văn bản kiểm tra")


def _take_conclusion_day(session: JournalledSession, inspection_id: int, document_id: int) -> None:
    row = fetch(session, InspectionRow, inspection_id)
    day = fetch(session, DocumentRow, document_id).issued_on
    if row.conclusion_on is None and day is not None:
        row.conclusion_on = day
        _propose_remedy_days(session, inspection_id, None, day)


def detach_document(database: Database, link_id: int) -> Changes:
    """Take a document out of an inspection's chain."""
    with database.unit_of_work("Gỡ văn bản kiểm tra") as session:
        session.delete(fetch(session, InspectionDocumentRow, link_id))
    return Changes.to(Register.INSPECTIONS, Register.DOCUMENTS, label="Gỡ văn bản kiểm tra")


@dataclass(frozen=True, slots=True)
class ChainDocument:
    """A document of an inspection's chain; `link_id` is what `detach_document` takes."""

    link_id: int
    role: str
    document: Document


def list_chain(database: Database, inspection_id: int) -> list[ChainDocument]:
    """The inspection's papers in the order of the chain."""
    with database.reading() as session:
        rows = session.execute(
            select(InspectionDocumentRow, DocumentRow)
            .join(DocumentRow, DocumentRow.id == InspectionDocumentRow.document_id)
            .where(InspectionDocumentRow.inspection_id == inspection_id)
        ).tuples()
        names = set(Document.__dataclass_fields__) - {"used"}
        chain = [
            ChainDocument(link.id, link.role, Document(**{n: getattr(row, n) for n in names}))
            for link, row in rows
        ]
    return sorted(chain, key=lambda item: (ROLES.index(item.role), item.link_id))


def list_findings(database: Database, year: int | None = None) -> list[Finding]:
    """Findings outside the trash, those of one year's inspections or all."""
    with database.reading() as session:
        return findings_of(session, year)


def findings_of(session: Session, year: int | None = None) -> list[Finding]:
    """The findings inside a transaction."""
    query = (
        select(FindingRow, InspectionRow)
        .join(InspectionRow, InspectionRow.id == FindingRow.inspection_id)
        .where(FindingRow.deleted_at.is_(None), InspectionRow.deleted_at.is_(None))
        .order_by(FindingRow.due_on, FindingRow.id)
    )
    if year is not None:
        query = query.where(InspectionRow.year == year)
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


def similar_findings(database: Database, finding_id: int) -> list[tuple[Finding, int]]:
    """Findings of earlier years in the same unit, the most alike first, each with its likeness 0 to 100."""
    from rapidfuzz.fuzz import token_set_ratio  # noqa: PLC0415 - loaded when first asked for

    everything = list_findings(database)
    this = next((f for f in everything if f.id == finding_id), None)
    if this is None:
        return []
    words = fold(tidy(this.text))
    scored = [
        (earlier, round(token_set_ratio(words, fold(tidy(earlier.text)))))
        for earlier in everything
        if earlier.year < this.year and earlier.unit_id == this.unit_id and earlier.unit_id is not None
    ]
    return sorted(scored, key=lambda pair: (-pair[1], -pair[0].year, pair[0].id))


ALIKE = 75
"""From this likeness on the program proposes that a finding came back."""


def mark_repeat(database: Database, finding_id: int, earlier_id: int | None) -> Changes:
    """Say that a finding is an earlier one come back; None takes it away."""
    with database.unit_of_work("Đánh dấu tồn tại tái diễn") as session:
        row = fetch(session, FindingRow, finding_id)
        if earlier_id is not None:
            earlier = fetch(session, FindingRow, earlier_id)
            if earlier.id == row.id:
                raise RuleError("Một tồn tại không thể tái diễn của chính nó.")
        row.repeats_id = earlier_id
    return Changes.to(Register.INSPECTIONS, label="Đánh dấu tồn tại tái diễn")


def close_finding(
    database: Database, finding_id: int, *, closed_on: date | None, document_id: int | None, close_reason: str
) -> Changes:
    """Say that a finding was remedied, with the document that proves it or a reason."""
    if closed_on is None:
        raise RuleError("Chưa nhập ngày khắc phục xong.", fields=("closed_on",))
    values = {"closed_on": closed_on, "document_id": document_id, "close_reason": close_reason}
    return change_finding(database, finding_id, values)


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


def change_finding(database: Database, finding_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a finding; closing it takes a document or a reason."""
    if "text" in values:
        required_text(values["text"], "Chưa nhập nội dung tồn tại, hạn chế.", "text")
    with database.unit_of_work("Sửa tồn tại, hạn chế") as session:
        row = fetch(session, FindingRow, finding_id)
        set_fields(row, values)
        if row.closed_on is not None and row.document_id is None and not row.close_reason:
            raise RuleError(
                "Khép tồn tại cần có văn bản minh chứng hoặc lý do.", fields=("document_id", "close_reason")
            )
    return Changes.to(*_TOUCHED, label="Sửa tồn tại, hạn chế")


def trash_finding(database: Database, *finding_ids: int) -> Changes:
    """Move findings to the trash as one step."""
    trash_rows(database, FindingRow, finding_ids, label="Xóa tồn tại, hạn chế")
    return Changes.to(*_TOUCHED, label="Xóa tồn tại, hạn chế")
