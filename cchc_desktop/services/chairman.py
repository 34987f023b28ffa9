"""The page for the chairman, written from the overview."""

from datetime import date
from typing import TYPE_CHECKING

from cchc_desktop.db.engine import Database
from cchc_desktop.display.text import show_date
from cchc_desktop.display.work import show_urgency
from cchc_desktop.domain.agenda import Work, WorkKind
from cchc_desktop.domain.reminders import Urgency
from cchc_desktop.domain.tasks import TaskState
from cchc_desktop.services.office import commune_of
from cchc_desktop.services.overview import Overview, most_pressing, overview

if TYPE_CHECKING:
    from cchc_desktop.reports.document import Document

_ASKED = {
    WorkKind.TASK: ("Đôn đốc hoàn thành, báo cáo lý do chậm", "Chỉ đạo hoàn thành đúng hạn"),
    WorkKind.FINDING: ("Yêu cầu khắc phục ngay, báo cáo kết quả", "Đôn đốc khắc phục đúng hạn"),
    WorkKind.INSPECTION: ("Chỉ đạo tổ chức kiểm tra", "Chuẩn bị đoàn kiểm tra theo kế hoạch"),
    WorkKind.REPORT: ("Cho ý kiến, ký ban hành", "Cho ý kiến dự thảo để ký đúng hạn"),
    WorkKind.OWED: ("Nhắc đơn vị gửi ngay báo cáo", "Nhắc đơn vị gửi báo cáo đúng hạn"),
}


def chairman_document(database: Database, on: date, plan_id: int) -> "Document":
    """The five most pressing things and the targets that are short, on one page."""
    from cchc_desktop.reports.chairman import Direction, chairman_page  # noqa: PLC0415 - when asked for

    found = overview(database, on, plan_id)
    with database.reading() as session:
        commune = commune_of(session)
    directions = [
        Direction(work.text, work.unit, f"{show_date(work.due)} ({show_urgency(work).lower()})", _asked(work))
        for work in most_pressing(found)
    ]
    return chairman_page(
        commune,
        found.status.plan,
        on,
        summary_words(found),
        directions,
        [f"{short.text}: {short.words}." for short in found.short],
        created=database.clock(),
    )


def _asked(work: Work) -> str:
    late, coming = _ASKED[work.kind]
    return late if work.urgency is Urgency.OVERDUE else coming


def summary_words(found: Overview) -> str:
    """The plan's tasks and targets in one sentence."""
    totals, status = found.status.totals, found.status
    met = sum(s.state.value == "met" for s in status.targets)
    return (
        f"Kế hoạch có {totals.total} nhiệm vụ: đã hoàn thành {totals.done}, đang thực hiện"
        f" {totals.count(TaskState.IN_PROGRESS, TaskState.MAINTAINED)}, quá hạn"
        f" {totals.count(TaskState.OVERDUE)}, đến hạn trong 30 ngày tới {totals.due_soon}."
        f" Chỉ tiêu: {met}/{len(status.targets)} đã đạt, {found.unknown} chưa có số liệu."
    )
