"""A stored report as it is shown: live while it is a draft, as it was once it is sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import PlanTextRow
from cchc_desktop.db.schema.reporting import ReportNumberRow, ReportRow
from cchc_desktop.errors import RuleError
from cchc_desktop.services.reports import DraftSection, ReportDraft, draft_of, generate, get_report

if TYPE_CHECKING:
    from cchc_desktop.reports.cchc import CchcReport
    from cchc_desktop.reports.document import Chart, Document
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
    charts: "tuple[Chart, ...]" = ()

    @property
    def with_charts(self) -> bool:
        """Whether the paper has an annex of its charts."""
        return bool(_charts_in(self.document))


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
        differences=_differences(database, draft, report),
        charts=report.charts,
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
    document = restore(content["document"])
    return ShownReport(
        draft,
        document,
        sections,
        facts,
        differences=tuple(content["differences"]),
        charts=_charts_in(document),
    )


def _charts_in(document: "Document") -> "tuple[Chart, ...]":
    from cchc_desktop.reports.document import Chart  # noqa: PLC0415

    return tuple(block for annex in document.annexes for block in annex.blocks if isinstance(block, Chart))


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


def _differences(database: Database, draft: ReportDraft, report: "CchcReport") -> tuple[str, ...]:
    """What a correction changes of the version it corrects: numbers first, then sections."""
    if draft.corrects_id is None:
        return ()
    with database.reading() as session:
        before = frozen_facts(session, draft.corrects_id)
    facts = {fact.key: fact for fact in report.facts}
    found = [
        f"{fact.label}: {before[key].text if key in before else 'chưa có'} → {fact.text}"
        for key, fact in facts.items()
        if key not in before or before[key].text != fact.text
    ]
    found += [f"{fact.label}: {fact.text} → bỏ" for key, fact in before.items() if key not in facts]
    return (*found, *_changed_sections(get_report(database, draft.corrects_id), draft, report))


def _changed_sections(sent: ReportDraft, draft: ReportDraft, report: "CchcReport") -> list[str]:
    old = {s.title: s for s in sent.sections}
    new = {s.title: s for s in draft.sections}
    written = {w.section.title: w.text for w in report.sections}
    found = []
    for title, section in new.items():
        before = old.get(title)
        if before is None:
            found.append(f"Thêm mục “{title}”")
            continue
        if before.written != section.written:
            found.append(f"Sửa lời văn mục “{title}”")
        if before.use_generated != section.use_generated:
            found.append(f"{'Dùng' if section.use_generated else 'Bỏ'} lời văn tự động mục “{title}”")
        elif section.use_generated and written[title] != before.generated:
            found.append(f"Lời văn tự động của mục “{title}” có thay đổi")
    return found + [f"Bỏ mục “{title}”" for title in old if title not in new]
