"""What search finds on paper: documents, reports with their text, plans, dossiers."""

from collections.abc import Iterator

from sqlalchemy import select

from cchc_desktop.db.schema.plans import DocumentRow, PlanRow, PlanTextRow
from cchc_desktop.db.schema.registers import DossierCountRow, LateDossierRow
from cchc_desktop.db.schema.reporting import ObligationRow, ReportRow, ReportSectionRow
from cchc_desktop.display.search import Entry
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.services.search_reading import Reading, by_owner, dashed, rows_of, words


def document_entries(reading: Reading) -> Iterator[Entry]:
    """Documents, by their four elements."""
    query = (
        select(
            DocumentRow.id,
            DocumentRow.kind,
            DocumentRow.number,
            DocumentRow.issued_on,
            DocumentRow.abstract,
            DocumentRow.issuer,
            DocumentRow.file_name,
            DocumentRow.note,
        )
        .where(DocumentRow.deleted_at.is_(None))
        .order_by(DocumentRow.issued_on.desc(), DocumentRow.id.desc())
    )
    for row_id, kind, number, issued_on, abstract, *others in rows_of(reading.session, query):
        name = " ".join(filter(None, (kind, f"số {number}" if number else "")))
        title = dashed(name, abstract) or str(others[1] or "")
        day = show_date(issued_on)
        yield Entry("document", row_id, title, words(*others, day), day)


def _written(reading: Reading) -> dict[int, list[str]]:
    """What the reports written for each duty say, drafts and sent ones, by the duty's id."""
    session = reading.session
    found: dict[int, list[str]] = {}
    query = select(ReportRow.id, ReportRow.obligation_id, ReportRow.title, ReportRow.number, ReportRow.note)
    there = query.where(ReportRow.deleted_at.is_(None), ReportRow.obligation_id.is_not(None))
    owners: dict[int, int] = {}
    for report_id, obligation_id, *texts in rows_of(session, there):
        owners[report_id] = obligation_id
        found.setdefault(obligation_id, []).extend(filter(None, texts))
    sections = select(
        ReportSectionRow.report_id,
        ReportSectionRow.title,
        ReportSectionRow.written,
        ReportSectionRow.generated,
        ReportSectionRow.use_generated,
    )
    for report_id, title, own, generated, shown in rows_of(session, sections):
        if report_id in owners:
            found[owners[report_id]].append(words(title, own, generated if shown else ""))
    return found


def obligation_entries(reading: Reading) -> Iterator[Entry]:
    """Reports due, with the text of those written."""
    written = _written(reading)
    query = (
        select(
            ObligationRow.id,
            ObligationRow.year,
            ObligationRow.name,
            ObligationRow.sender,
            ObligationRow.receiver,
            ObligationRow.sent_number,
            ObligationRow.sent_way,
            ObligationRow.due_text,
            ObligationRow.note,
        )
        .where(ObligationRow.deleted_at.is_(None))
        .order_by(ObligationRow.year.desc(), ObligationRow.data_to, ObligationRow.id)
    )
    for row_id, year, name, sender, receiver, *others in rows_of(reading.session, query):
        details = words(sender, *others, *written.get(row_id, ()))
        yield Entry("obligation", row_id, f"{name} gửi {receiver}", details, f"năm {year}", year=year)


def plan_entries(reading: Reading) -> Iterator[Entry]:
    """Plans, with their legal bases and recipients."""
    texts = by_owner(reading.session, select(PlanTextRow.plan_id, PlanTextRow.text))
    query = select(
        PlanRow.id,
        PlanRow.title,
        PlanRow.number,
        PlanRow.signer_name,
        PlanRow.signer_position,
        PlanRow.source_name,
        PlanRow.note,
    ).where(PlanRow.deleted_at.is_(None))
    for row_id, title, number, *others in rows_of(reading.session, query.order_by(PlanRow.year_from.desc())):
        name = f"Kế hoạch số {number}: {title}" if number else title
        details = words(*others, *texts.get(row_id, ()))
        yield Entry("plan", row_id, name, details, reading.plans[row_id].name, row_id)


def dossier_entries(reading: Reading) -> Iterator[Entry]:
    """Lines of form II.06a, by their field of work."""
    query = (
        select(DossierCountRow.id, DossierCountRow.field, DossierCountRow.period, DossierCountRow.note)
        .where(DossierCountRow.deleted_at.is_(None))
        .order_by(DossierCountRow.as_of.desc(), DossierCountRow.position)
    )
    for row_id, field, code, note in rows_of(reading.session, query):
        period = parse_period(code)
        yield Entry("dossier_count", row_id, field, words(note), period.title, year=period.year)


def late_dossier_entries(reading: Reading) -> Iterator[Entry]:
    """Dossiers settled late, with what was explained."""
    query = (
        select(
            LateDossierRow.id,
            LateDossierRow.code,
            LateDossierRow.procedure,
            LateDossierRow.unit_id,
            LateDossierRow.due_on,
            LateDossierRow.reason,
        )
        .where(LateDossierRow.deleted_at.is_(None))
        .order_by(LateDossierRow.due_on.desc(), LateDossierRow.id.desc())
    )
    for row_id, code, procedure, unit_id, due_on, reason in rows_of(reading.session, query):
        unit = reading.units.get(unit_id, "")
        title = dashed(code, procedure)
        place = dashed(unit, due_on and f"hạn {show_date(due_on)}")
        year = due_on.year if due_on else None
        yield Entry("late_dossier", row_id, title, words("Hồ sơ trễ hạn", unit, reason), place, year=year)
