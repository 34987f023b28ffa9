"""One inspection: its data, units, chain of documents and findings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, Editor, Tone, always, date_column, text_column
from cchc_desktop.display.labels import DOCUMENT_ROLES
from cchc_desktop.display.registers import arranged, finding_columns
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.inspections import Finding, Inspection, Visit
from cchc_desktop.domain.units import Unit
from cchc_desktop.services.documents import document_name
from cchc_desktop.services.findings import trash_finding
from cchc_desktop.services.inspection_documents import (
    ROLES,
    ChainDocument,
    attach_document,
    detach_document,
    list_chain,
)
from cchc_desktop.services.inspections import change_inspection, record_visit
from cchc_desktop.ui.calm import CalmTabs
from cchc_desktop.ui.checklist import ChecklistField
from cchc_desktop.ui.context import Context, Operation
from cchc_desktop.ui.document_picker import pick_document
from cchc_desktop.ui.fields import ChoiceField, DateField
from cchc_desktop.ui.inspections.dialogs import (
    ask_new_finding,
    ask_repeat,
    ask_units,
    kind_choices,
    small_text,
    topic_choices,
)
from cchc_desktop.ui.inspections.findings import close_or_reopen, edit_finding
from cchc_desktop.ui.live_form import LiveForm
from cchc_desktop.ui.register_panel import on_current
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView

_FINDINGS = {
    "text": 18,
    "unit": 14,
    "due_on": 13,
    "state": 15,
    "severity": 11,
    "remedy": 18,
    "closed_on": 13,
    "proof": 16,
    "repeats": 12,
}


@dataclass(frozen=True, slots=True)
class ChainLine:
    """A role of the chain with one of its documents; without a document it is still to come."""

    id: tuple[str, int]
    role: str
    link: ChainDocument | None


def visit_columns() -> tuple[Column[Visit], ...]:
    """A unit and the day it was visited."""
    return (
        Column(
            "done",
            "Đã kiểm tra",
            lambda v: v.visited_on is not None,
            lambda v: "x" if v.visited_on else "",
            width=9,
            editor=Editor.CHECK,
            editable=always,
        ),
        text_column("unit", "Đơn vị", lambda v: v.unit, width=20, stretch=True),
        date_column("visited_on", "Ngày kiểm tra", lambda v: v.visited_on, width=13, editable=always),
    )


def chain_columns() -> tuple[Column[ChainLine], ...]:
    """A paper of the chain, or that it is not there yet."""
    return (
        text_column("role", "Hồ sơ", lambda c: DOCUMENT_ROLES[c.role], width=17),
        Column(
            "name",
            "Văn bản",
            _named,
            _named,
            width=20,
            stretch=True,
            tone=lambda c: Tone.PLAIN if c.link else Tone.MUTED,
        ),
    )


def _named(line: ChainLine) -> str:
    return document_name(line.link.document) if line.link else "chưa có"


class InspectionDetail(QWidget):
    """Shows the inspection the officer stands on; every field is saved as it is left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._inspection: Inspection | None = None
        self._units: Sequence[Unit] = ()
        self._day, self._calendar = context.today, WorkCalendar()
        self.title = QLabel()
        self.tabs = CalmTabs()
        self.form = LiveForm(context.operations, _change)
        self.visits: TableView[Visit] = TableView(
            TableModel(visit_columns(), edit=self._edit_visit, row_id=lambda v: v.unit_id),
            name="inspection-units",
            store=context.store,
            year=lambda: context.year,
        )
        self.chain: TableView[ChainLine] = TableView(
            TableModel(chain_columns()), name="inspection-chain", store=context.store
        )
        self.findings: TableView[Finding] = TableView(
            TableModel(self._finding_columns(), edit=partial(edit_finding, context, self)),
            empty_text="Chưa có tồn tại, hạn chế. Nhấn “Thêm tồn tại” để ghi.",
            name="inspection-findings",
            store=context.store,
            year=lambda: context.year,
        )
        self.units_button = QPushButton("Chọn đơn &vị…")
        self.all_button = QPushButton("&Đã kiểm tra tất cả")
        self.attach_button = QPushButton("&Gắn văn bản…")
        self.detach_button = QPushButton("Gỡ")
        self.add_finding_button = QPushButton("Thêm tồn tạ&i…")
        self.close_button = QPushButton("&Khép…")
        self.repeat_button = QPushButton("Tái &diễn…")
        self._build()
        self._connect()
        self.show_inspection(None, (), (), self._day, self._calendar)

    def _finding_columns(self) -> tuple[Column[Finding], ...]:
        return arranged(finding_columns(self._day, self._calendar), _FINDINGS)

    def _build(self) -> None:
        self.title.setWordWrap(True)
        self.title.setProperty("role", "muted")
        # From the outside in: Qt styles anew all that is inside whatever is moved.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.tabs, 1)
        _add_scrolled(self.tabs, "Thông tin", self.form)
        self._build_form()
        _add_page(self.tabs, "Đơn vị", self.visits, self.units_button, self.all_button)
        _add_page(self.tabs, "Văn bản", self.chain, self.detach_button, self.attach_button)
        _add_page(
            self.tabs,
            "Tồn tại",
            self.findings,
            self.repeat_button,
            self.close_button,
            self.add_finding_button,
        )
        self.setMinimumWidth(380)

    def _build_form(self) -> None:
        year, form = self._context.shown_year, self.form
        self.topics = ChecklistField(topic_choices(), lines=5)
        form.add("title", "Tên cuộc kiểm tra", small_text())
        form.add("kind", "Hình thức", ChoiceField(kind_choices()))
        form.add("planned_on", "Ngày dự kiến", DateField(year=year))
        form.add("done_on", "Ngày đã kiểm tra", DateField(year=year))
        form.add(
            "conclusion_on",
            "Thông báo kết luận",
            DateField(year=year),
            hint="Hạn khắc phục mặc định là 15 ngày kể từ ngày này",
        )
        form.add("topics", "Nội dung", self.topics)
        form.add("team", "Đoàn kiểm tra", small_text())
        form.add("note", "Ghi chú", small_text())
        form.add("cancelled_on", "Ngày hủy", DateField(year=year), hint="Cuộc kiểm tra không tiến hành nữa")

    def _connect(self) -> None:
        self.topics.toggled.connect(lambda: self.form.save("topics"))
        self.units_button.clicked.connect(self._choose_units)
        self.all_button.clicked.connect(self._visit_all)
        self.attach_button.clicked.connect(lambda: on_current(self.chain, self._attach))
        self.detach_button.clicked.connect(lambda: self._detach(self.chain.selected_rows()))
        self.chain.opened.connect(self._attach)
        self.chain.delete_asked.connect(self._detach)
        self.chain.selection_changed.connect(self._show_possible)
        self.add_finding_button.clicked.connect(self._add_finding)
        self.close_button.clicked.connect(lambda: on_current(self.findings, self._close))
        self.repeat_button.clicked.connect(
            lambda: on_current(self.findings, partial(ask_repeat, self._context, self))
        )
        self.findings.opened.connect(self._close)
        self.findings.delete_asked.connect(self._trash_findings)
        self.findings.selection_changed.connect(self._show_possible)

    def show_inspection(
        self,
        inspection: Inspection | None,
        findings: Sequence[Finding],
        units: Sequence[Unit],
        on: date,
        calendar: WorkCalendar,
    ) -> None:
        """Show an inspection as it stands on a day; None empties the panel."""
        anew = (inspection.id if inspection else None) != (self._inspection.id if self._inspection else None)
        self._inspection, self._units = inspection, units
        if (on, calendar) != (self._day, self._calendar):
            self._day, self._calendar = on, calendar
            self.findings.rows.set_columns(self._finding_columns())
        self.tabs.setEnabled(inspection is not None)
        words = "" if inspection else "Chọn một cuộc kiểm tra để xem chi tiết, hoặc nhấn Ctrl+N để thêm."
        self.title.setText(words)
        self.title.setVisible(not inspection)
        own = [f for f in findings if inspection is not None and f.inspection_id == inspection.id]
        self._show_form(inspection)
        self.visits.rows.set_rows(inspection.visits if inspection else (), reset=anew)
        self.findings.rows.set_rows(own, reset=anew)
        self._show_chain(anew=anew)
        self._show_titles(own)
        self._show_possible()

    def _show_form(self, inspection: Inspection | None) -> None:
        if inspection is None:
            return
        keys = tuple(self.form.values())
        self.form.show_values({key: getattr(inspection, key) for key in keys}, row=inspection.id)

    def _show_chain(self, *, anew: bool) -> None:
        lines: list[ChainLine] = []
        if self._inspection is not None:
            links = list_chain(self._context.database, self._inspection.id)
            for role in ROLES:
                own = [ChainLine((role, link.link_id), role, link) for link in links if link.role == role]
                lines += own or [ChainLine((role, 0), role, None)]
        self.chain.rows.set_rows(lines, reset=anew)

    def _show_titles(self, findings: Sequence[Finding]) -> None:
        visits = self._inspection.visits if self._inspection else ()
        visited = sum(visit.visited_on is not None for visit in visits)
        papers = sum(line.link is not None for line in self.chain.rows.shown_rows())
        self.tabs.setTabText(1, f"Đơn vị ({visited}/{len(visits)})")
        self.tabs.setTabText(2, f"Văn bản ({papers})")
        self.tabs.setTabText(3, f"Tồn tại ({len(findings)})")

    def _show_possible(self) -> None:
        line, finding = self.chain.current_row(), self.findings.current_row()
        self.attach_button.setEnabled(line is not None)
        self.detach_button.setEnabled(line is not None and line.link is not None)
        self.close_button.setEnabled(finding is not None)
        self.repeat_button.setEnabled(finding is not None)
        closed = finding is not None and finding.closed_on is not None
        self.close_button.setText("Mở &lại" if closed else "&Khép…")

    # Changes

    def _edit_visit(self, visit: Visit, key: str, value: Any) -> bool:
        if self._inspection is None:
            return False
        day = value if key == "visited_on" else self._visit_day() if value else None
        return self._record(day, [visit.unit_id])

    def _visit_day(self) -> date:
        """A tick means the planned day when that is past, else today."""
        planned = self._inspection.planned_on if self._inspection else None
        today = self._context.today
        return planned if planned is not None and planned <= today else today

    def _visit_all(self) -> None:
        if self._inspection is not None:
            missing = [v.unit_id for v in self._inspection.visits if v.visited_on is None]
            self._record(self._visit_day(), missing)

    def _record(self, day: date | None, unit_ids: list[int]) -> bool:
        if self._inspection is None:
            return False
        operation = partial(record_visit, inspection_id=self._inspection.id, done_on=day, unit_ids=unit_ids)
        return self._context.operations.run(self, operation)

    def _choose_units(self) -> None:
        if self._inspection is not None:
            ask_units(self._context, self, self._inspection, self._units)

    def _attach(self, line: ChainLine) -> None:
        if self._inspection is None:
            return
        attach = partial(attach_document, inspection_id=self._inspection.id, role=line.role)
        pick_document(
            self._context,
            self,
            None,
            lambda document_id: self._context.operations.run(self, partial(attach, document_id=document_id)),
        )

    def _detach(self, lines: Sequence[ChainLine]) -> None:
        for line in lines:
            if line.link is not None:
                self._context.operations.run(self, partial(detach_document, link_id=line.link.link_id))

    def _add_finding(self) -> None:
        if self._inspection is not None:
            ask_new_finding(self._context, self, self._inspection)

    def _close(self, finding: Finding) -> None:
        close_or_reopen(self._context, self, finding)

    def _trash_findings(self, findings: Sequence[Finding]) -> None:
        ids = [finding.id for finding in findings]
        if self._context.operations.run(self, lambda database: trash_finding(database, *ids)):
            self._context.operations.said.emit("Đã chuyển vào thùng rác. Ctrl+Z để hoàn tác.")


def _change(inspection_id: int, key: str, value: Any) -> Operation:
    return partial(change_inspection, inspection_id=inspection_id, values={key: value})


def _add_scrolled(tabs: CalmTabs, words: str, form: QWidget) -> None:
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    tabs.addTab(area, words)
    holder = QWidget()
    area.setWidget(holder)
    inner = QVBoxLayout(holder)
    inner.setContentsMargins(0, 8, 8, 8)
    inner.addWidget(form)
    inner.addStretch(1)


def _add_page(tabs: CalmTabs, words: str, table: QWidget, *buttons: QPushButton) -> None:
    page = QWidget()
    tabs.addTab(page, words)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.addWidget(table, 1)
    line = QHBoxLayout()
    layout.addLayout(line)
    line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
