"""Drafts of reports: the outline with the officer's words, kept apart from what the program writes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from cchc_desktop.db.engine import Database
from cchc_desktop.db.journal import JournalledSession
from cchc_desktop.db.schema.reporting import ObligationRow, ReportRow, ReportSectionRow
from cchc_desktop.display.text import nfc
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.obligations import ObligationState
from cchc_desktop.domain.periods import Period, parse_period
from cchc_desktop.errors import RuleError
from cchc_desktop.services.edit import fetch, trash_row
from cchc_desktop.services.outlines import outline_sections
from cchc_desktop.services.report_data import report_data

if TYPE_CHECKING:
    from cchc_desktop.reports.cchc import CchcReport
    from cchc_desktop.reports.facts import ReportData, Section


@dataclass(frozen=True, slots=True)
class DraftSection:
    """A section as stored; `generated` is what the officer saw of the program's text when last looking."""

    id: int
    position: int
    level: int
    title: str
    source: str
    generated: str
    written: str
    use_generated: bool


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A stored report; `frozen_at` is set once it was sent, `corrects_id` names the version it corrects.

    `charts`: whether it has an annex of charts; None: as its kind of period usually has.
    """

    id: int
    obligation_id: int | None
    plan_id: int | None
    period: str
    year: int
    version: int
    corrects_id: int | None
    title: str
    data_from: date
    data_to: date
    as_of: date
    number: str
    frozen_at: datetime | None
    charts: bool | None
    sections: tuple[DraftSection, ...]

    @property
    def frozen(self) -> bool:
        """Whether it was sent: nothing of it changes any more."""
        return self.frozen_at is not None

    def outline(self) -> "tuple[Section, ...]":
        """The sections as the paper takes them."""
        from cchc_desktop.reports.facts import Section  # noqa: PLC0415 - papers are made when asked for

        return tuple(Section(s.level, s.title, s.source, s.written, s.use_generated) for s in self.sections)


def list_reports(database: Database, year: int) -> list[ReportDraft]:
    """The year's reports outside the trash, newest version of a period first."""
    with database.reading() as session:
        rows = session.scalars(
            select(ReportRow)
            .where(ReportRow.year == year, ReportRow.deleted_at.is_(None))
            .order_by(ReportRow.period, ReportRow.version.desc(), ReportRow.id.desc())
        )
        return [draft_of(session, row) for row in rows]


def get_report(database: Database, report_id: int) -> ReportDraft:
    """One stored report; RuleError when it is gone."""
    with database.reading() as session:
        row = session.get(ReportRow, report_id)
        if row is None or row.deleted_at is not None:
            raise RuleError("Bản báo cáo này không còn trong dữ liệu.", hint="Hãy bấm F5 để tải lại.")
        return draft_of(session, row)


def find_report(
    database: Database, period: str, plan_id: int | None, *, obligation_id: int | None = None
) -> ReportDraft | None:
    """The newest version of a period's report; None where none was begun."""
    with database.reading() as session:
        query = select(ReportRow).where(
            ReportRow.period == period, ReportRow.plan_id == plan_id, ReportRow.deleted_at.is_(None)
        )
        if obligation_id:
            query = query.where(ReportRow.obligation_id == obligation_id)
        row = session.scalars(query.order_by(ReportRow.version.desc(), ReportRow.id.desc())).first()
        return draft_of(session, row) if row is not None else None


def draft_of(session: Session, row: ReportRow) -> ReportDraft:
    """The stored report inside a transaction."""
    sections = session.scalars(
        select(ReportSectionRow)
        .where(ReportSectionRow.report_id == row.id)
        .order_by(ReportSectionRow.position, ReportSectionRow.id)
    )
    names = set(ReportDraft.__dataclass_fields__) - {"sections", "charts"}
    kept = DraftSection.__dataclass_fields__
    return ReportDraft(
        **{name: getattr(row, name) for name in names},
        charts=(row.content or {}).get("charts"),
        sections=tuple(DraftSection(**{n: getattr(s, n) for n in kept}) for s in sections),
    )


def make_draft(
    database: Database,
    *,
    period: str,
    on: date,
    plan_id: int | None = None,
    obligation_id: int | None = None,
    outline_id: int | None = None,
    from_report_id: int | None = None,
) -> Changes:
    """Begin a period's report from an outline, or from the headings and words of another report."""
    found = parse_period(period)
    data = report_data(database, found, on, plan_id=plan_id, obligation_id=obligation_id)
    stored = find_report(database, found.code, data.plan.id, obligation_id=obligation_id)
    if stored is not None:
        raise RuleError(
            f"Báo cáo {found.title} đã được gửi." if stored.frozen else f"Báo cáo {found.title} đang soạn.",
            hint="Hãy tạo bản đính chính." if stored.frozen else "Hãy mở bản đang soạn để viết tiếp.",
        )
    with database.reading() as session:
        outline = outline_sections(session, found, outline_id)
    charts: bool | None = None
    if from_report_id is not None:
        earlier = get_report(database, from_report_id)
        outline, charts = _taken_over(earlier, found), earlier.charts
    label = f"Soạn báo cáo {found.title}"
    with database.unit_of_work(label) as session:
        row = _new_report(session, data, outline, database.clock())
        row.obligation_id, row.outline_id = obligation_id, outline_id
        row.content = None if charts is None else {"charts": charts}
        _begin_obligation(session, obligation_id)
        session.flush()
        created = row.id
    return Changes.to(Topic.REPORTS, label=label, created_id=created)


def _taken_over(report: ReportDraft, period: Period) -> "tuple[Section, ...]":
    """Headings and the officer's words of an earlier report, its next period's name made the new one's."""
    from dataclasses import replace  # noqa: PLC0415

    old = parse_period(report.period).following().title.upper()
    new = period.following().title.upper()
    return tuple(replace(section, title=section.title.replace(old, new)) for section in report.outline())


def _new_report(
    session: JournalledSession, data: "ReportData", outline: "Sequence[Section]", now: datetime
) -> ReportRow:
    from cchc_desktop.reports.cchc import cchc_report  # noqa: PLC0415 - papers are made when asked for

    report = cchc_report(data, outline, created=now)
    row = ReportRow(
        plan_id=data.plan.id,
        period=data.period.code,
        year=data.period.year,
        title=report.document.abstract,
        data_from=data.data_from,
        data_to=data.data_to,
        as_of=data.as_of,
    )
    session.add(row)
    session.flush()
    session.add_all(
        ReportSectionRow(
            report_id=row.id,
            position=at,
            level=written.section.level,
            title=written.section.title,
            source=written.section.source,
            generated=written.text,
            written=written.section.written,
            use_generated=written.section.use_generated,
        )
        for at, written in enumerate(report.sections, start=1)
    )
    return row


def _begin_obligation(session: JournalledSession, obligation_id: int | None) -> None:
    row = session.get(ObligationRow, obligation_id) if obligation_id else None
    if row is not None and row.state == ObligationState.NOT_STARTED.value:
        row.state = ObligationState.DRAFTING.value


def generate(database: Database, report_id: int, on: date) -> "tuple[ReportDraft, ReportData, CchcReport]":
    """A draft with what the program writes today: stored text is not touched by it."""
    from cchc_desktop.reports.cchc import cchc_report  # noqa: PLC0415 - papers are made when asked for

    draft = get_report(database, report_id)
    data = report_data(
        database, parse_period(draft.period), on, plan_id=draft.plan_id, obligation_id=draft.obligation_id
    )
    return draft, data, cchc_report(data, draft.outline(), created=database.clock(), charts=draft.charts)


def accept_numbers(database: Database, report_id: int, on: date) -> Changes:
    """Take note of what the program writes now: marks of changed facts go, the officer's words stay."""
    draft, data, report = generate(database, report_id, on)
    _not_frozen(draft)
    with database.unit_of_work("Cập nhật số liệu báo cáo") as session:
        row = fetch(session, ReportRow, report_id)
        row.data_from, row.data_to, row.as_of = data.data_from, data.data_to, data.as_of
        row.title = report.document.abstract
        for kept, written in zip(draft.sections, report.sections, strict=True):
            fetch(session, ReportSectionRow, kept.id).generated = written.text
    return Changes.to(Topic.REPORTS, label="Cập nhật số liệu báo cáo")


def _not_frozen(draft: ReportDraft) -> None:
    if draft.frozen:
        raise RuleError("Báo cáo đã gửi nên không sửa được.", hint="Hãy tạo bản đính chính nếu cần thay đổi.")


def open_section(session: JournalledSession, section_id: int) -> ReportSectionRow:
    """A section of a draft; RuleError for one of a report that was sent."""
    row = fetch(session, ReportSectionRow, section_id)
    refuse_frozen(session, row.report_id)
    return row


def refuse_frozen(session: JournalledSession, report_id: int) -> None:
    """RuleError for a report that was sent."""
    _not_frozen(draft_of(session, fetch(session, ReportRow, report_id)))


def set_written(database: Database, section_id: int, text: str) -> Changes:
    """Keep the officer's words of a section."""
    with database.unit_of_work("Viết báo cáo") as session:
        open_section(session, section_id).written = nfc(text).rstrip()
    return Changes.to(Topic.REPORTS, label="Viết báo cáo")


def set_charts(database: Database, report_id: int, *, charts: bool) -> Changes:
    """Print a report with an annex of charts, or without."""
    label = "Kèm biểu đồ" if charts else "Bỏ biểu đồ"
    with database.unit_of_work(label) as session:
        refuse_frozen(session, report_id)
        fetch(session, ReportRow, report_id).content = {"charts": charts}
    return Changes.to(Topic.REPORTS, label=label)


def set_use_generated(database: Database, section_id: int, *, use: bool) -> Changes:
    """Print the program's text of a section, or leave it out."""
    label = "Dùng lời văn tự động" if use else "Bỏ lời văn tự động"
    with database.unit_of_work(label) as session:
        open_section(session, section_id).use_generated = use
    return Changes.to(Topic.REPORTS, label=label)


def trash_report(database: Database, report_id: int) -> Changes:
    """Move a draft to the trash; a sent report stays."""
    _not_frozen(get_report(database, report_id))
    trash_row(database, ReportRow, report_id, label="Xóa bản báo cáo")
    return Changes.to(Topic.REPORTS, label="Xóa bản báo cáo")
