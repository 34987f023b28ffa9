"""The chain of papers of an inspection: plan, decision, minutes, conclusion notice, report."""

from dataclasses import dataclass

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.db.schema.registers import InspectionDocumentRow, InspectionRow
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.documents import Document
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.findings import propose_remedy_days

ROLES = ("plan", "decision", "minutes", "conclusion", "report")


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
    return Changes.to(Topic.INSPECTIONS, Topic.DOCUMENTS, label="Gắn văn bản kiểm tra")


def _take_conclusion_day(session: JournalledSession, inspection_id: int, document_id: int) -> None:
    row = fetch(session, InspectionRow, inspection_id)
    day = fetch(session, DocumentRow, document_id).issued_on
    if row.conclusion_on is None and day is not None:
        row.conclusion_on = day
        propose_remedy_days(session, inspection_id, None, day)


def detach_document(database: Database, link_id: int) -> Changes:
    """Take a document out of an inspection's chain."""
    with database.unit_of_work("Gỡ văn bản kiểm tra") as session:
        session.delete(fetch(session, InspectionDocumentRow, link_id))
    return Changes.to(Topic.INSPECTIONS, Topic.DOCUMENTS, label="Gỡ văn bản kiểm tra")
