"""The register of documents (văn bản), apart from what they prove."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.display.text import show_date, tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.documents import Document
from cchc_desktop.errors import RuleError
from cchc_desktop.services.document_uses import Use, uses_of
from cchc_desktop.services.edit import fetch, set_fields
from cchc_desktop.services.evidence_store import StoredFile, store_of, stored_path
from cchc_desktop.services.removal import trash_rows


def document_name(row: DocumentRow | Document) -> str:
    """How a list names it: "Kế hoạch số 12/KH-UBND ngày 20/02/2026", or its abstract without a number."""
    number = f"số {row.number}" if row.number else ""
    day = f"ngày {show_date(row.issued_on)}" if row.issued_on and number else ""
    named = " ".join(filter(None, (row.kind if number else "", number, day)))
    return named or row.abstract or row.file_name or ""


def document_names(session: Session) -> dict[int | None, str]:
    """How each document is named, by id, inside a transaction."""
    return {row.id: document_name(row) for row in session.scalars(select(DocumentRow))}


def list_documents(database: Database) -> list[Document]:
    """Documents outside the trash, newest first, with how often each is used."""
    with database.reading() as session:
        used = _usage(session)
        rows = session.scalars(
            select(DocumentRow)
            .where(DocumentRow.deleted_at.is_(None))
            .order_by(DocumentRow.issued_on.desc(), DocumentRow.id.desc())
        )
        names = set(Document.__dataclass_fields__) - {"used"}
        return [Document(**{n: getattr(row, n) for n in names}, used=used[row.id]) for row in rows]


def _usage(session: Session) -> Counter[int]:
    return Counter(document_id for document_id, _use in uses_of(session))


def add_document(
    database: Database,
    *,
    number: str = "",
    issued_on: date | None = None,
    issuer: str = "",
    kind: str = "",
    abstract: str = "",
    url: str = "",
) -> Changes:
    """Register a document by its four elements; it needs a number or an abstract."""
    if not (number.strip() or abstract.strip()):
        raise RuleError("Hãy nhập số, ký hiệu hoặc trích yếu của văn bản.", fields=("number", "abstract"))
    with database.unit_of_work("Thêm văn bản") as session:
        row = DocumentRow(
            number=tidy(number),
            issued_on=issued_on,
            issuer=tidy(issuer),
            kind=tidy(kind),
            abstract=tidy(abstract),
            url=url.strip(),
        )
        session.add(row)
        session.flush()
        created = row.id
    return Changes.to(Topic.DOCUMENTS, label="Thêm văn bản", created_id=created)


def change_document(database: Database, document_id: int, values: Mapping[str, Any]) -> Changes:
    """Change a document's elements; one of number and abstract has to stay."""
    with database.unit_of_work("Sửa văn bản") as session:
        row = fetch(session, DocumentRow, document_id)
        set_fields(row, values)
        if not (row.number or row.abstract):
            raise RuleError("Văn bản cần có số, ký hiệu hoặc trích yếu.", fields=("number", "abstract"))
    named = (Topic.TASKS, Topic.INSPECTIONS, Topic.INITIATIVES, Topic.ACTIVITIES)
    return Changes.to(Topic.DOCUMENTS, *named, label="Sửa văn bản")


def document_uses(database: Database, document_id: int) -> list[Use]:
    """All that a document proves, in the order of the pages."""
    with database.reading() as session:
        return [use for used_id, use in uses_of(session) if used_id == document_id]


def attach_file(database: Database, document_id: int, stored: StoredFile) -> Changes:
    """Make a file of the store a document's; another one it had stays in the store for undo."""
    with database.unit_of_work("Gắn tệp vào văn bản") as session:
        row = fetch(session, DocumentRow, document_id)
        set_fields(row, _file_fields(stored))
    return Changes.to(Topic.DOCUMENTS, label="Gắn tệp vào văn bản")


def detach_file(database: Database, document_id: int) -> Changes:
    """Take the file off a document; it stays in the store for undo."""
    with database.unit_of_work("Gỡ tệp khỏi văn bản") as session:
        row = fetch(session, DocumentRow, document_id)
        set_fields(row, {"file_name": None, "file_hash": None, "file_size": None})
    return Changes.to(Topic.DOCUMENTS, label="Gỡ tệp khỏi văn bản")


def register_files(database: Database, files: Sequence[StoredFile]) -> Changes:
    """A document for each file as one step; its abstract is the file's name for the time being."""
    with database.unit_of_work("Thêm văn bản từ tệp") as session:
        created = 0
        for stored in files:
            row = DocumentRow(abstract=tidy(stored.name.rpartition(".")[0] or stored.name))
            set_fields(row, _file_fields(stored))
            session.add(row)
            session.flush()
            created = row.id
    return Changes.to(Topic.DOCUMENTS, label="Thêm văn bản từ tệp", created_id=created)


def _file_fields(stored: StoredFile) -> dict[str, Any]:
    return {"file_name": stored.name, "file_hash": stored.sha256, "file_size": stored.size}


def stored_file(document: Document) -> StoredFile | None:
    """The file a document has in the store; None without one."""
    if document.file_hash is None:
        return None
    return StoredFile(document.file_name or document.file_hash, document.file_hash, document.file_size or 0)


def file_missing(database: Database, document: Document) -> bool:
    """Whether a document's file is gone from the store; what is in it is judged when it is opened."""
    if document.file_hash is None:
        return False
    return not stored_path(store_of(database), document.file_hash).is_file()


def trash_document(database: Database, *document_ids: int) -> Changes:
    """Move documents to the trash as one step; one that proves something is refused."""
    with database.reading() as session:
        used = _usage(session)
        for document_id in document_ids:
            if used[document_id]:
                raise RuleError(
                    f"Văn bản “{document_names(session)[document_id]}” đang được dùng làm minh chứng ở"
                    f" {used[document_id]} chỗ.",
                    hint="Hãy gỡ văn bản khỏi các chỗ đó trước.",
                )
    trash_rows(database, DocumentRow, document_ids, label="Xóa văn bản")
    return Changes.to(Topic.DOCUMENTS, label="Xóa văn bản")
