"""The inspections of the year: what the targets ask for, the register, one inspection in detail."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column
from cchc_desktop.display.labels import INSPECTION_TOPICS
from cchc_desktop.display.registers import arranged, inspection_columns
from cchc_desktop.display.targets import show_coverage
from cchc_desktop.display.trackers import TrackerLine, coverage_line, quota_line
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.inspections import Finding, FindingState, Inspection, to_come
from cchc_desktop.domain.inspections import Topic as Inspected
from cchc_desktop.domain.measuring import target_coverage
from cchc_desktop.domain.targets import Measure, TargetStatus
from cchc_desktop.domain.units import Unit
from cchc_desktop.services.findings import list_findings_shown
from cchc_desktop.services.inspections import change_inspection, list_inspections, trash_inspection
from cchc_desktop.services.office import calendar, list_units
from cchc_desktop.services.status import PlanStatus, plan_status
from cchc_desktop.ui.beside import Beside
from cchc_desktop.ui.calm import CalmTabs
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.inspections.detail import InspectionDetail
from cchc_desktop.ui.inspections.dialogs import ask_new_inspection, show_coverage_units
from cchc_desktop.ui.inspections.findings import FindingsTab
from cchc_desktop.ui.register_panel import RegisterPanel, follow
from cchc_desktop.ui.tracker import Tracker

_TOPICS = (
    Topic.INSPECTIONS,
    Topic.TARGETS,
    Topic.UNITS,
    Topic.PLANS,
    Topic.DOCUMENTS,
    Topic.COMMUNE,
)
_ON_SCREEN = {
    "title": 24,
    "units": 24,
    "planned_on": 11,
    "done_on": 12,
    "state": 14,
    "findings_open": 14,
    "findings_total": 8,
    "kind": 11,
    "topics": 22,
    "conclusion_on": 18,
}
_EMPTY = "Chưa có cuộc kiểm tra nào trong năm. Nhấn Ctrl+N để thêm cuộc kiểm tra."
_NO_TARGET = "Kế hoạch chưa có chỉ tiêu về kiểm tra; thêm ở trang Kế hoạch để theo dõi tại đây."


def _columns(on: date) -> tuple[Column[Inspection], ...]:
    return arranged(inspection_columns(on), _ON_SCREEN)


class InspectionsPage(QWidget):
    """Tab "Kiểm tra"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day = context.day
        self._calendar = WorkCalendar()
        self._status: PlanStatus | None = None
        self._units: list[Unit] = []
        self._found: list[Finding] = []
        self.tracker = Tracker(empty_text=_NO_TARGET, button="Xem đơn vị")
        self.tabs = CalmTabs()
        self.panel: RegisterPanel[Inspection] = RegisterPanel(
            context,
            _columns(self._day),
            noun="cuộc kiểm tra",
            empty_text=_EMPTY,
            name="inspections",
            title=lambda: f"Sổ theo dõi kiểm tra năm {context.shown_year}",
            edit=self._edit,
            new_words="&Thêm cuộc kiểm tra",
            trash=trash_inspection,
        )
        self.table = self.panel.table
        self.findings = FindingsTab(context)
        self._build()
        self._connect()
        self.reload()

    def _build(self) -> None:
        self.splitter = Beside(self.panel, self._make_detail, self._show_detail)
        register = QWidget()
        inner = QVBoxLayout(register)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.splitter)
        hand_focus(register, self.table)
        self.panel.reach_from(register)
        self.tabs.addTab(register, "Cuộc kiểm tra")
        self.tabs.addTab(self.findings, "Tồn tại, hạn chế")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.tracker)
        layout.addWidget(self.tabs, 1)
        hand_focus(self, self.tabs.currentWidget)

    def _connect(self) -> None:
        context = self._context
        follow(context, self, _TOPICS, self.reload)
        self.panel.new_asked.connect(self.add_inspection)
        self.table.selection_changed.connect(self._show_detail)
        self.table.opened.connect(lambda _row: self.detail.tabs.setFocus())
        self.tracker.asked.connect(self._show_units)

    def reload(self) -> None:
        """Show what the database holds now, as it stands on the day the year is looked at."""
        context, database = self._context, self._context.database
        days = calendar(database)
        fresh = context.day != self._day
        self._day, self._calendar = context.day, days
        self._units = list_units(database)
        self._found = list_findings_shown(database, context.shown_year)
        self._status = (
            plan_status(database, self._day, plan_id=context.plan_id) if context.plan_id is not None else None
        )
        self.panel.show_rows(
            list_inspections(database, context.shown_year), _columns(self._day) if fresh else None
        )
        self.findings.show_findings(self._found, self._day, days)
        still_open = sum(f.state(self._day, days) is not FindingState.CLOSED for f in self._found)
        self.tabs.setTabText(1, f"Tồn tại, hạn chế ({still_open} chưa khắc phục)")
        self._show_tracker()
        self._show_detail()

    def add_inspection(self) -> None:
        """Ask for a new inspection and stand on it."""
        today = self._context.today
        there = [u for u in self._units if u.active(today, date.max)]
        ask_new_inspection(self._context, self, there, self._go_to)

    def go_to(self, inspection_id: int) -> None:
        """Show one inspection, whatever the filter hides."""
        self.tabs.setCurrentIndex(0)
        self.panel.go_to(inspection_id, "title")

    def show_inspection(self, inspection_id: int) -> None:
        """Where a jump from another page leads."""
        self.go_to(inspection_id)

    def show_finding(self, finding_id: int) -> None:
        """Show one finding of the year, or one carried over into it."""
        self.tabs.setCurrentWidget(self.findings)
        self.findings.show_row(finding_id)

    def show_unit(self, unit_id: int) -> None:
        """Show the inspections of a unit."""
        self.tabs.setCurrentIndex(0)
        self.panel.filter.setText(next((u.name for u in self._units if u.id == unit_id), ""))

    # Slots

    def _go_to(self, inspection_id: int) -> None:
        self.go_to(inspection_id)
        self.table.setFocus()

    def _edit(self, inspection: Inspection, key: str, value: Any) -> bool:
        operation = partial(change_inspection, inspection_id=inspection.id, values={key: value})
        return self._context.operations.run(self, operation)

    @property
    def detail(self) -> InspectionDetail:
        """The pane of the inspection stood on."""
        return self.splitter.detail

    def _make_detail(self, place: QWidget) -> InspectionDetail:
        return InspectionDetail(self._context, place)

    def _show_detail(self) -> None:
        if self.splitter.waits():
            return
        self.detail.show_inspection(
            self.table.current_row(), self._found, self._units, self._day, self._calendar
        )

    def _show_tracker(self) -> None:
        self.tracker.show_lines(self._lines(), opens=lambda key: not key.startswith("count:"))

    def _lines(self) -> list[TrackerLine]:
        status = self._status
        if status is None:
            return []
        covered = [s for s in status.targets if s.target.measure is Measure.UNITS_INSPECTED]
        counted = [s for s in status.targets if s.target.measure is Measure.INSPECTIONS]
        lines = [
            coverage_line(str(s.target.id), s, target_coverage(s.target, status.registers, self._day))
            for s in covered
        ]
        if not covered and status.coverage.denominator:
            lines.append(TrackerLine("all", show_coverage(status.coverage, None)))
        every = status.registers.inspections
        return lines + [
            quota_line(
                f"count:{s.target.id}",
                s,
                _noun(s),
                planned=len(to_come(every, s.target.measure_detail, s.window, self._day)),
            )
            for s in counted
        ]

    def _show_units(self, key: str) -> None:
        status = self._status
        if status is None:
            return
        chosen = next((s for s in status.targets if str(s.target.id) == key), None)
        found = (
            status.coverage if chosen is None else target_coverage(chosen.target, status.registers, self._day)
        )
        title = chosen.target.text if chosen is not None else "Đơn vị trong phạm vi kiểm tra"
        year = self._context.shown_year
        shown = [i for i in status.registers.inspections if i.year == year]
        show_coverage_units(self, title, found, shown, self._units)


def _noun(status: TargetStatus) -> str:
    detail = status.target.measure_detail
    if not detail:
        return "cuộc kiểm tra"
    words = INSPECTION_TOPICS[Inspected(detail)]
    return f"cuộc kiểm tra ({words.lower()})"
