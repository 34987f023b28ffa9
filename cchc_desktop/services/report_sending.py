"""Reports on their way out: handed in for signature, frozen on sending, corrected by a new version."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.reporting import ObligationRow, ReportNumberRow, ReportRow, ReportSectionRow
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.obligations import ObligationState
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.evidence_store import StoredFile
from cchc_desktop.services.report_files import store_paper
from cchc_desktop.services.report_keeping import forget_exports, name_files
from cchc_desktop.services.report_view import ShownReport, show_report
from cchc_desktop.services.reports import get_report

if TYPE_CHECKING:
    from cchc_desktop.reports.document import Document
    from cchc_desktop.reports.facts import Fact

_SENT_FORMATS = ("docx", "pdf", "xlsx")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A report ready to be sent: what it says, its paper with the number, and the files made of it."""

    shown: ShownReport
    paper: "Document"
    files: tuple[StoredFile, ...]


def prepare_sending(
    database: Database, report_id: int, today: date, *, number: str = "", template: Path | None = None
) -> Outgoing:
    """Write the files that will be kept with a report; to be called on the thread of jobs."""
    shown = show_report(database, report_id, today)
    _refuse_sent(shown)
    paper = _numbered(shown.document, tidy(number))
    files = store_paper(database, paper, shown.draft.period, _SENT_FORMATS, template=template)
    return Outgoing(shown, paper, files)


def _refuse_sent(shown: ShownReport) -> None:
    if shown.draft.frozen:
        raise RuleError("Báo cáo này đã được đánh dấu là đã gửi.")


def send_report(
    database: Database,
    report_id: int,
    *,
    today: date,
    on: date,
    number: str = "",
    way: str = "",
    outgoing: Outgoing | None = None,
) -> Changes:
    """Mark a report as sent: its numbers with their rows, its text and its files are kept for good."""
    from cchc_desktop.reports.snapshot import snapshot  # noqa: PLC0415 - papers are made when asked for

    made = outgoing or prepare_sending(database, report_id, today, number=number)
    shown = made.shown
    _refuse_sent(show_report(database, report_id, today) if outgoing is not None else shown)
    label = f"Gửi báo cáo {parse_period(shown.draft.period).title}"
    with database.unit_of_work(label) as session:
        row = fetch(session, ReportRow, report_id)
        forget_exports(session, row)
        row.frozen_at, row.number = session.at, tidy(number)
        row.title = shown.document.abstract
        row.content = {
            "document": snapshot(made.paper),
            "sections": [
                {"heading": s.heading, "lines": [[list(w) for w in line.words] for line in s.lines]}
                for s in shown.sections
            ],
            "differences": list(shown.differences),
            "files": [file.sha256 for file in made.files],
            "charts": shown.draft.charts,
        }
        for section in shown.sections:
            kept = fetch(session, ReportSectionRow, section.stored.id)
            kept.generated = "\n".join(line.text for line in section.lines)
        _keep_numbers(session, report_id, shown.facts)
        name_files(session, report_id, made.files)
        _mark_obligation(session, shown.draft.obligation_id, on, tidy(number), tidy(way))
    return Changes.to(Topic.REPORTS, label=label)


def _numbered(document: "Document", number: str) -> "Document":
    """The paper with its number, once it has one."""
    if not number or document.letterhead is None:
        return document
    return replace(document, letterhead=replace(document.letterhead, number_text=f"Số: {number}"))


def _keep_numbers(session: JournalledSession, report_id: int, facts: "Mapping[str, Fact]") -> None:
    session.add_all(
        ReportNumberRow(
            report_id=report_id,
            key=fact.key,
            label=fact.label,
            text=fact.text,
            numerator=fact.numerator,
            denominator=fact.denominator,
            rows={"rows": [list(pair) for pair in fact.rows]},
        )
        for fact in facts.values()
    )


def _mark_obligation(
    session: JournalledSession, obligation_id: int | None, on: date, number: str, way: str
) -> None:
    row = session.get(ObligationRow, obligation_id) if obligation_id else None
    # A correction does not move the day on which the duty was met.
    if row is not None and row.sent_on is None:
        row.sent_on, row.sent_number, row.sent_way = on, number, way
        row.state = ObligationState.SENT.value


def correct_report(database: Database, report_id: int, on: date) -> Changes:
    """Begin a correction of a sent report: a new version with its words; what changed is marked."""
    old = get_report(database, report_id)
    if not old.frozen:
        raise RuleError("Báo cáo chưa gửi: sửa ngay trên bản đang soạn, không cần đính chính.")
    with database.reading() as session:
        newer = session.scalars(
            select(ReportRow.id).where(ReportRow.corrects_id == old.id, ReportRow.deleted_at.is_(None))
        ).first()
    if newer is not None:
        raise RuleError("Báo cáo này đã có bản đính chính.", hint="Hãy mở bản mới nhất của kỳ.")
    label = f"Đính chính báo cáo {parse_period(old.period).title}"
    with database.unit_of_work(label) as session:
        row = ReportRow(
            obligation_id=old.obligation_id,
            plan_id=old.plan_id,
            period=old.period,
            year=old.year,
            version=old.version + 1,
            corrects_id=old.id,
            title=old.title,
            data_from=old.data_from,
            data_to=old.data_to,
            as_of=min(on, old.data_to),
            content={"charts": old.charts},
        )
        session.add(row)
        session.flush()
        names = ("position", "level", "title", "source", "generated", "written", "use_generated")
        session.add_all(
            ReportSectionRow(report_id=row.id, **{name: getattr(s, name) for name in names})
            for s in old.sections
        )
        created = row.id
    return Changes.to(Topic.REPORTS, label=label, created_id=created)


def submit_report(database: Database, obligation_id: int, on: date | None) -> Changes:
    """Say that a report was handed in for signature; None takes it back."""
    label = "Trình ký báo cáo" if on else "Rút trình ký báo cáo"
    with database.unit_of_work(label) as session:
        row = fetch(session, ObligationRow, obligation_id)
        if row.sent_on is not None:
            raise RuleError("Báo cáo này đã gửi.")
        row.submitted_on = on
        row.state = (ObligationState.SUBMITTED if on else ObligationState.DRAFTING).value
    return Changes.to(Topic.REPORTS, label=label)
