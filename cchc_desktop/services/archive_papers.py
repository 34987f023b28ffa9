"""The papers of a year's archive: the reports that were made or are owed, and every list."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.obligations import Direction, Obligation
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.services.obligations import obligations_of
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.reports import ReportDraft, list_reports

REPORTS, LISTS = "bao-cao", "danh-sach"
NOT_SENT = "chua-gui"
LEFT_OUT = "DOC-TRUOC.txt"
_FORMATS = (".pdf", ".docx", ".xlsx")
_LISTS = {
    Topic.TASKS: "nhiem-vu",
    Topic.TARGETS: "chi-tieu",
    Topic.INSPECTIONS: "kiem-tra",
    Topic.INITIATIVES: "sang-kien",
    Topic.ACTIVITIES: "hoat-dong",
    Topic.DOCUMENTS: "van-ban",
}


def write_reports(database: Database, year: int, folder: Path, plan_id: int | None) -> None:
    """Write the year's stored reports, every version, then those owed upward of which none is stored.

    What was sent lies in `folder`, drafts and reports not sent yet in a folder of their own; a report whose
    data has not begun is not written. The draft of a plan in the trash is named in a text beside them.
    """
    from cchc_desktop.services.report_files import export_report, write_report  # noqa: PLC0415

    today = _last_day(database, year)
    formats = [suffix.lstrip(".") for suffix in _FORMATS]
    stored, without_plan = _with_plan(database, list_reports(database, year))
    duties = _sent_upward(database, year)
    sent_duties = {duty.id for duty in duties if duty.sent_on is not None}
    folder.mkdir()
    _name_left_out(folder, without_plan)
    for report in sorted(stored, key=lambda r: (r.period, r.version, r.id)):
        sent = report.frozen or (report.corrects_id is None and report.obligation_id in sent_duties)
        export_report(database, report.id, _place(folder, sent=sent), formats, today, beside=True)
    for duty in _without_report(duties, {report.period for report in stored}):
        if duty.sent_on is None and duty.data_from > today:
            continue
        write_report(
            database,
            period=duty.period,
            folder=_place(folder, sent=duty.sent_on is not None),
            formats=formats,
            on=min(duty.sent_on or today, today),
            plan_id=plan_id,
        )


def write_lists(database: Database, year: int, folder: Path, plan_id: int | None) -> None:
    """Write every register, named without diacritics so that any system keeps the names."""
    from cchc_desktop.reports.save import save  # noqa: PLC0415 - papers are made when asked for
    from cchc_desktop.services.report_files import list_document  # noqa: PLC0415

    folder.mkdir()
    for topic, name in _LISTS.items():
        document = list_document(database, topic, on=_last_day(database, year), plan_id=plan_id)
        for suffix in _FORMATS:
            save(document, folder / f"{name}{suffix}")


def _with_plan(
    database: Database, reports: Iterable[ReportDraft]
) -> tuple[list[ReportDraft], list[ReportDraft]]:
    """Those that can be written, and the drafts whose plan lies in the trash; what was sent needs no plan."""
    plans = {plan.id for plan in list_plans(database)}
    whole: list[ReportDraft] = []
    without: list[ReportDraft] = []
    for report in reports:
        kept = report.frozen or report.plan_id is None or report.plan_id in plans
        (whole if kept else without).append(report)
    return whole, without


def _name_left_out(folder: Path, drafts: Iterable[ReportDraft]) -> None:
    names = [f"- Báo cáo {parse_period(draft.period).title}." for draft in drafts]
    if names:
        lines = ["Bản dự thảo không có trong hồ sơ vì kế hoạch của nó đang ở thùng rác:", *names]
        (folder / LEFT_OUT).write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig", newline="")


def _last_day(database: Database, year: int) -> date:
    return min(date(year, 12, 31), database.clock().date())


def _place(folder: Path, *, sent: bool) -> Path:
    return folder if sent else folder / NOT_SENT


def _sent_upward(database: Database, year: int) -> list[Obligation]:
    with database.reading() as session:
        return [o for o in obligations_of(session, year) if o.direction is Direction.SEND]


def _without_report(duties: Iterable[Obligation], stored: set[str]) -> list[Obligation]:
    """One duty of each period that has no stored report, rather one that was sent."""
    found: dict[str, Obligation] = {}
    for duty in sorted(duties, key=lambda o: o.sent_on is None):
        if duty.period not in stored:
            found.setdefault(duty.period, duty)
    return list(found.values())
