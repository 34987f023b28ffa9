"""The files of a sent report, kept under the hash of their content: as sent, and as signed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.reporting import ReportFileRow, ReportRow
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.evidence_store import StoredFile, evidence_path

if TYPE_CHECKING:
    from cchc_desktop.reports.document import Document
    from cchc_desktop.reports.readback import Tally


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file kept with a sent report; `signed`: brought in by the officer, not written by the program."""

    id: int
    name: str
    sha256: str
    signed: bool

    @property
    def stored(self) -> StoredFile:
        """As the store of evidence knows it."""
        return StoredFile(self.name, self.sha256, 0)


def files_of(database: Database, report_id: int) -> list[KeptFile]:
    """The files of a report: those written when it was sent, then those attached since."""
    with database.reading() as session:
        report = session.get(ReportRow, report_id)
        sent = _sent_hashes(report) if report is not None else None
        if sent is None:
            return []
        rows = session.scalars(
            select(ReportFileRow).where(ReportFileRow.report_id == report_id).order_by(ReportFileRow.id)
        )
        return [KeptFile(row.id, row.file_name, row.file_hash, row.file_hash not in sent) for row in rows]


def _sent_hashes(report: ReportRow) -> frozenset[str] | None:
    """The hashes written at sending; None while the rows only name exports of which nothing was kept.

    The first version of the program named every export so, before files of a report were stored at all.
    """
    files = (report.content or {}).get("files")
    return None if files is None else frozenset(files)


def forget_exports(session: JournalledSession, report: ReportRow) -> None:
    """Remove the rows that only name exports, before the first row of a stored file joins them."""
    if _sent_hashes(report) is None:
        for row in session.scalars(select(ReportFileRow).where(ReportFileRow.report_id == report.id)):
            session.delete(row)


def name_files(session: JournalledSession, report_id: int, files: Iterable[StoredFile]) -> None:
    """Say that stored files belong to a report."""
    session.add_all(
        ReportFileRow(report_id=report_id, file_name=file.name, file_hash=file.sha256, written_at=session.at)
        for file in files
    )


def attach_signed(database: Database, report_id: int, files: Iterable[StoredFile]) -> Changes:
    """Keep the signed paper (a scan, or the file as it was changed before signing) with a sent report."""
    label = "Đính kèm bản đã ký"
    known = {file.sha256 for file in files_of(database, report_id)}
    new = [file for file in files if file.sha256 not in known]
    if not new:
        raise RuleError("Tệp này đã được lưu cùng báo cáo.")
    with database.unit_of_work(label) as session:
        report = fetch(session, ReportRow, report_id)
        if report.frozen_at is None:
            raise RuleError("Chỉ đính kèm bản đã ký cho báo cáo đã đánh dấu là đã gửi.")
        forget_exports(session, report)
        report.content = {"files": []} | (report.content or {})
        name_files(session, report_id, new)
    return Changes.to(Topic.REPORTS, label=label)


def detach_signed(database: Database, file_id: int) -> Changes:
    """Take an attached file off a report again; what the program wrote at sending stays."""
    label = "Bỏ bản đã ký"
    with database.unit_of_work(label) as session:
        row = fetch(session, ReportFileRow, file_id)
        report = fetch(session, ReportRow, row.report_id)
        if row.file_hash in (_sent_hashes(report) or ()):
            raise RuleError("Tệp chương trình đã lưu khi gửi báo cáo được giữ nguyên, không bỏ được.")
        session.delete(row)
    return Changes.to(Topic.REPORTS, label=label)


def kept_papers(database: Database, report_id: int) -> Mapping[str, Path]:
    """The stored paper of each format (".docx"), as it was sent; one that the store lost is left out."""
    found = {}
    for file in files_of(database, report_id):
        if not file.signed:
            try:
                found[Path(file.name).suffix] = evidence_path(database, file.sha256)
            except MachineError:
                # The paper is written anew from what was frozen; the check of the data file names the loss.
                continue
    return found


def copy_kept(kept: Path, target: Path) -> None:
    """Write a stored paper to a file of the officer's, whole or not at all."""
    write_bytes(kept.read_bytes(), target)


def write_bytes(content: bytes, target: Path) -> Path:
    """Write a finished paper to a file, whole or not at all."""
    from cchc_desktop.reports.document import Document  # noqa: PLC0415 - papers are made when asked for
    from cchc_desktop.reports.save import Writer, save, writer_for  # noqa: PLC0415

    program = writer_for(target.suffix).program
    return save(
        Document("BC", ""), target, Writer(partial(_put, content), partial(_same, content), program)
    ).path


def _put(content: bytes, _document: "Document", draft: Path) -> None:
    draft.write_bytes(content)


def _same(content: bytes, _document: "Document", draft: Path) -> "Tally":
    from cchc_desktop.reports.readback import Tally  # noqa: PLC0415

    if draft.read_bytes() != content:
        raise MachineError(
            f"Tệp {draft.name} ghi ra không giống nội dung đã có.",
            hint="Hãy kiểm tra ổ đĩa rồi xuất lại.",
        )
    return Tally()
