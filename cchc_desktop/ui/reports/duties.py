"""What is done with one duty of the year: its report is begun, handed in, sent, corrected."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cchc_desktop.domain.obligations import Obligation
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.services.obligations import mark_sent
from cchc_desktop.services.outlines import USUAL, list_outlines
from cchc_desktop.services.report_sending import (
    Outgoing,
    correct_report,
    prepare_sending,
    send_report,
    submit_report,
)
from cchc_desktop.services.reports import ReportDraft, find_report, list_reports, make_draft, trash_report
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.reports.forms import SentDialog
from cchc_desktop.ui.reports.own_template import remembered_template

Start = tuple[int | None, int | None]


class Duties:
    """The deeds of the reports page; a report is sent only once `flush` has stored what is being typed."""

    def __init__(self, context: Context, page: QWidget, flush: Callable[[], bool]) -> None:
        self._context = context
        self._page = page
        self._flush = flush

    def stored(self, obligation: Obligation) -> ReportDraft | None:
        """The newest version of the duty's report."""
        return find_report(
            self._context.database, obligation.period, self._context.plan_id, obligation_id=obligation.id
        )

    def report_of(self, obligation: Obligation) -> int | None:
        """The id of the duty's report, begun if it was not; None when the officer thought better of it."""
        draft = self.stored(obligation)
        return draft.id if draft is not None else self._begin(obligation)

    def _begin(self, obligation: Obligation) -> int | None:
        start = self._choose_start(obligation)
        if start is None:
            return None
        outline_id, from_report_id = start
        changes = self._context.operations.outcome(
            self._page,
            partial(
                make_draft,
                period=obligation.period,
                on=self._context.today,
                plan_id=self._context.plan_id,
                obligation_id=obligation.id,
                outline_id=outline_id,
                from_report_id=from_report_id,
            ),
        )
        return changes.created_id if changes is not None else None

    def _choose_start(self, obligation: Obligation) -> Start | None:
        """Outline or earlier report that the new one begins with; asked only where there is a choice."""
        answers: list[tuple[str, Start]] = [(USUAL, (None, None))]
        outlines = list_outlines(self._context.database)
        answers += [(f"Đề cương “{outline.name}”", (outline.id, None)) for outline in outlines]
        earlier = [
            r
            for r in list_reports(self._context.database, obligation.year)
            if r.plan_id == self._context.plan_id and r.data_to < obligation.data_to
        ]
        if earlier:
            last = max(earlier, key=lambda r: (r.data_to, r.version))
            title = parse_period(last.period).title
            answers.append((f"Từ báo cáo {title} (cả phần đã viết)", (None, last.id)))
        if len(answers) == 1:
            return None, None
        chosen = self._context.dialogs.choose(
            self._page, f"Soạn “{obligation.name}” từ đâu?", [words for words, _start in answers]
        )
        return None if chosen is None else answers[chosen][1]

    def submit(self, obligation: Obligation) -> None:
        """Hand the report in for signature, or take it back."""
        on = None if obligation.submitted_on else self._context.today
        self._context.operations.run(self._page, partial(submit_report, obligation_id=obligation.id, on=on))

    def mark_sent(self, obligation: Obligation) -> None:
        """Ask for number, day and way of what was sent."""
        SentDialog(self._context, obligation, partial(self._send, obligation), self._page).open()

    def _send(self, obligation: Obligation, on: date, number: str, way: str) -> bool:
        """Mark a duty as met; a draft's files are written first, off the window's thread."""
        draft = self.stored(obligation)
        if draft is None or draft.frozen:
            marked = partial(mark_sent, obligation_id=obligation.id, on=on, number=number, way=way)
            return self._context.operations.attempt(self._page, marked) is not None
        if not self._flush():
            return False
        database, today, report_id = self._context.database, self._context.today, draft.id
        template = remembered_template(self._context.store)

        def send(outgoing: Outgoing) -> None:
            send = partial(send_report, report_id=report_id, today=today, on=on, number=number, way=way)
            if self._context.operations.run(self._page, partial(send, outgoing=outgoing)):
                self._context.operations.said.emit("Đã gửi: số liệu, lời văn và tệp báo cáo được giữ nguyên")

        def start() -> None:
            self._context.jobs.run(
                lambda _p: prepare_sending(database, report_id, today, number=number, template=template),
                on_done=send,
                parent=self._page,
                words="Đang lưu tệp của báo cáo…",
            )

        # Once the dialog is closed: work with a progress box holds the window, its closing too.
        QTimer.singleShot(0, self._page, start)
        return True

    def unsend(self, obligation: Obligation) -> None:
        """Take back that a duty was met; a report that was frozen stays so."""
        draft = self.stored(obligation)
        if draft is not None and draft.frozen:
            self._context.operations.said.emit("Báo cáo đã giữ nguyên khi gửi: dùng Ctrl+Z hoặc đính chính")
            return
        self._context.operations.run(self._page, partial(mark_sent, obligation_id=obligation.id, on=None))

    def correct(self, obligation: Obligation) -> int | None:
        """Begin a correction of what was sent; the id of the new version."""
        draft = self.stored(obligation)
        if draft is None:
            self._context.operations.said.emit("Kỳ này chưa soạn báo cáo trong chương trình")
            return None
        changes = self._context.operations.outcome(
            self._page, partial(correct_report, report_id=draft.id, on=self._context.today)
        )
        return changes.created_id if changes is not None else None

    def trash_draft(self, obligation: Obligation) -> None:
        """Move the duty's draft to the trash."""
        draft = self.stored(obligation)
        if draft is not None and self._context.operations.run(
            self._page, partial(trash_report, report_id=draft.id)
        ):
            self._context.operations.said.emit("Đã xóa bản đang soạn. Ctrl+Z để hoàn tác.")
