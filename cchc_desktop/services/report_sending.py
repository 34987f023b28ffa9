"""Reports on their way out: what is shown, the check before export, freezing on sending, corrections."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.plans import PlanTextRow
from cchc_desktop.db.schema.reporting import (
    ObligationRow,
    ReportFileRow,
    ReportNumberRow,
    ReportRow,
    ReportSectionRow,
)
from cchc_desktop.display.text import tidy
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.obligations import ObligationState
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch
from cchc_desktop.services.reports import DraftSection, ReportDraft, draft_of, generate, get_report

if TYPE_CHECKING:
    from cchc_desktop.reports.cchc import CchcReport
    from cchc_desktop.reports.document import Document
    from cchc_desktop.reports.facts import Fact, Gap, ReportData
    from cchc_desktop.reports.stale import StaleNote

Words = tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of generated text in stretches, each with the key of its number; `changed` since last look."""

    words: Words
    changed: bool = False

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(text for text, _key in self.words)


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section as the editor shows it; `gone` are lines that no longer hold."""

    stored: DraftSection
    heading: str
    lines: tuple[Line, ...]
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownReport:
    """A report as the editor shows it: live while it is a draft, as it was once it is sent."""

    draft: ReportDraft
    document: "Document"
    sections: tuple[ShownSection, ...]
    facts: "Mapping[str, Fact]"
    gaps: "tuple[Gap, ...]" = ()
    notes: "tuple[StaleNote, ...]" = ()
    differences: tuple[str, ...] = ()


def show_report(database: Database, report_id: int, on: date) -> ShownReport:
    """Everything the editor, the preview and the export need of one report."""
    draft = get_report(database, report_id)
    if draft.frozen:
        return _show_frozen(database, draft)
    draft, data, report = generate(database, report_id, on)
    facts = {fact.key: fact for fact in report.facts}
    return ShownReport(
        draft=draft,
        document=report.document,
        sections=tuple(
            _shown(kept, written.heading, _lines(written.generated), kept.generated)
            for kept, written in zip(draft.sections, report.sections, strict=True)
        ),
        facts=facts,
        gaps=report.gaps,
        notes=tuple(_notes(database, draft, data, report)),
        differences=_differences(database, draft, facts),
    )


def _lines(blocks: Sequence[Any]) -> list[Words]:
    from cchc_desktop.reports.document import ListItem, runs_of  # noqa: PLC0415

    found: list[Words] = []
    for block in blocks:
        marker: Words = ((f"{block.marker} ", None),) if isinstance(block, ListItem) else ()
        found.append((*marker, *((run.text, run.source_key) for run in runs_of(block.text))))
    return found


def _shown(kept: DraftSection, heading: str, lines: Sequence[Words], seen: str) -> ShownSection:
    before = seen.splitlines()
    now = [Line(words, "".join(text for text, _ in words) not in before) for words in lines]
    texts = {line.text for line in now}
    return ShownSection(kept, heading, tuple(now), tuple(line for line in before if line not in texts))


def _show_frozen(database: Database, draft: ReportDraft) -> ShownReport:
    from cchc_desktop.reports.snapshot import restore  # noqa: PLC0415 - papers are made when asked for

    with database.reading() as session:
        content = fetch_content(session, draft.id)
        facts = frozen_facts(session, draft.id)
    sections = tuple(
        ShownSection(kept, part["heading"], tuple(Line(_words(line)) for line in part["lines"]))
        for kept, part in zip(draft.sections, content["sections"], strict=True)
    )
    return ShownReport(
        draft,
        restore(content["document"]),
        sections,
        facts,
        differences=tuple(content["differences"]),
    )


def _words(line: Sequence[Sequence[str | None]]) -> Words:
    return tuple((text or "", key) for text, key in line)


def fetch_content(session: Session, report_id: int) -> dict[str, Any]:
    """What a sent report was frozen as."""
    row = session.get(ReportRow, report_id)
    if row is None or row.content is None:
        raise RuleError("Bản báo cáo này không còn nội dung đã lưu.")
    return row.content


def frozen_facts(session: Session, report_id: int) -> "dict[str, Fact]":
    """The numbers a sent report was frozen with."""
    from cchc_desktop.reports.facts import Fact  # noqa: PLC0415 - papers are made when asked for

    rows = session.scalars(
        select(ReportNumberRow).where(ReportNumberRow.report_id == report_id).order_by(ReportNumberRow.id)
    )
    return {
        row.key: Fact(
            row.key,
            row.label,
            row.text,
            row.numerator,
            row.denominator,
            tuple((entity, row_id) for entity, row_id in (row.rows or {}).get("rows", ())),
        )
        for row in rows
    }


def _notes(
    database: Database, draft: ReportDraft, data: "ReportData", report: "CchcReport"
) -> "list[StaleNote]":
    from cchc_desktop.reports.stale import stale_notes  # noqa: PLC0415 - papers are made when asked for

    with database.reading() as session:
        ended = session.scalars(
            select(PlanTextRow.text).where(
                PlanTextRow.plan_id == data.plan.id, PlanTextRow.kind == "legal_basis", PlanTextRow.ended
            )
        ).all()
        earlier = previous_report(session, draft)
    words = {s.title: s.written for s in earlier.sections} if earlier is not None else {}
    return stale_notes(report, data, earlier=words, ended_bases=list(ended))


def previous_report(session: Session, draft: ReportDraft) -> ReportDraft | None:
    """The newest report whose data ended before this one's."""
    row = session.scalars(
        select(ReportRow)
        .where(
            ReportRow.plan_id == draft.plan_id,
            ReportRow.data_to < draft.data_to,
            ReportRow.deleted_at.is_(None),
        )
        .order_by(ReportRow.data_to.desc(), ReportRow.version.desc(), ReportRow.id.desc())
    ).first()
    return draft_of(session, row) if row is not None else None


def send_report(
    database: Database, report_id: int, *, today: date, on: date, number: str = "", way: str = ""
) -> Changes:
    """Mark a report as sent: its numbers with their rows, its text and the paper itself are kept for good."""
    from cchc_desktop.reports.snapshot import snapshot  # noqa: PLC0415 - papers are made when asked for

    shown = show_report(database, report_id, today)
    if shown.draft.frozen:
        raise RuleError("Báo cáo này đã được đánh dấu là đã gửi.")
    label = f"Gửi báo cáo {parse_period(shown.draft.period).title}"
    with database.unit_of_work(label) as session:
        row = fetch(session, ReportRow, report_id)
        row.frozen_at, row.number = session.at, tidy(number)
        row.title = shown.document.abstract
        row.content = {
            "document": snapshot(_numbered(shown.document, tidy(number))),
            "sections": [
                {"heading": s.heading, "lines": [[list(w) for w in line.words] for line in s.lines]}
                for s in shown.sections
            ],
            "differences": list(shown.differences),
        }
        for section in shown.sections:
            kept = fetch(session, ReportSectionRow, section.stored.id)
            kept.generated = "\n".join(line.text for line in section.lines)
        _keep_numbers(session, report_id, shown.facts)
        _mark_obligation(session, shown.draft.obligation_id, on, tidy(number), tidy(way))
    return Changes.to(Topic.REPORTS, label=label)


def _numbered(document: "Document", number: str) -> "Document":
    """The paper with its number, once it has one."""
    from dataclasses import replace  # noqa: PLC0415

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


def _differences(database: Database, draft: ReportDraft, facts: "Mapping[str, Fact]") -> tuple[str, ...]:
    """What a correction changes of the version it corrects: numbers first, then sections."""
    if draft.corrects_id is None:
        return ()
    with database.reading() as session:
        before = frozen_facts(session, draft.corrects_id)
    old = {s.title: s.written for s in get_report(database, draft.corrects_id).sections}
    new = {s.title: s.written for s in draft.sections}
    found = [
        f"{fact.label}: {before[key].text if key in before else 'chưa có'} → {fact.text}"
        for key, fact in facts.items()
        if key not in before or before[key].text != fact.text
    ]
    found += [f"{fact.label}: {fact.text} → bỏ" for key, fact in before.items() if key not in facts]
    found += [f"Sửa lời văn mục “{title}”" for title, text in new.items() if old.get(title, text) != text]
    found += [f"Thêm mục “{title}”" for title in new if title not in old]
    return (*found, *(f"Bỏ mục “{title}”" for title in old if title not in new))


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


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file once written for a report."""

    file_name: str
    file_hash: str


def files_of(database: Database, report_id: int) -> list[WrittenFile]:
    """The files written for a report, oldest first."""
    with database.reading() as session:
        rows = session.scalars(
            select(ReportFileRow).where(ReportFileRow.report_id == report_id).order_by(ReportFileRow.id)
        )
        return [WrittenFile(row.file_name, row.file_hash) for row in rows]


def remember_files(database: Database, report_id: int, files: Mapping[str, str]) -> None:
    """Keep name and hash of files that were written for a report; no step of undo: the files stay too."""
    with database.unit_of_work("Xuất báo cáo", kind="setup") as session:
        session.add_all(
            ReportFileRow(report_id=report_id, file_name=name, file_hash=digest, written_at=session.at)
            for name, digest in files.items()
        )
