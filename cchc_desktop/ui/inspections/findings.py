"""What the officer does with findings, on both places where they are listed."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column
from cchc_desktop.display.registers import arranged, finding_columns
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.inspections import Finding, FindingState
from cchc_desktop.services.findings import change_finding, trash_finding
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.inspections.dialogs import ask_closing, ask_repeat
from cchc_desktop.ui.register_panel import RegisterPanel, chip, on_current

_FILTERS = ("Tất cả", "Chưa khắc phục", "Quá hạn", "Tái diễn", "Năm trước chuyển sang")
_ON_SCREEN = {
    "year": 6,
    "unit": 15,
    "text": 22,
    "due_on": 12,
    "state": 15,
    "remedy": 16,
    "closed_on": 12,
    "proof": 14,
    "severity": 9,
    "inspection": 13,
    "repeats": 9,
}
EMPTY = "Chưa có tồn tại nào. Ghi tồn tại ở tab “Tồn tại” của từng cuộc kiểm tra."


def _columns(on: date, calendar: WorkCalendar) -> tuple[Column[Finding], ...]:
    return arranged(finding_columns(on, calendar), _ON_SCREEN)


def edit_finding(context: Context, parent: QWidget, finding: Finding, key: str, value: Any) -> bool:
    """Commit one cell."""
    operation = partial(change_finding, finding_id=finding.id, values={key: value})
    return context.operations.run(parent, operation)


def close_or_reopen(context: Context, parent: QWidget, finding: Finding) -> None:
    """Close an open finding by its form; a closed one is opened again."""
    if finding.closed_on is None:
        ask_closing(context, parent, finding)
        return
    values = {"closed_on": None}
    context.operations.run(parent, partial(change_finding, finding_id=finding.id, values=values))


class FindingsTab(QWidget):
    """The findings of the whole year, with the officer's questions as buttons."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._day: date = context.today
        self._calendar = WorkCalendar()
        self.panel: RegisterPanel[Finding] = RegisterPanel(
            context,
            _columns(self._day, self._calendar),
            noun="tồn tại",
            empty_text=EMPTY,
            name="findings",
            title=lambda: f"Tồn tại, hạn chế sau kiểm tra năm {context.shown_year}",
            edit=partial(edit_finding, context, self),
            trash=trash_finding,
        )
        self.filters = QButtonGroup(self)
        self.close_button = QPushButton("&Khép tồn tại…")
        self.repeat_button = QPushButton("Tái &diễn…")
        self._build()
        self._connect()

    def _build(self) -> None:
        line = QHBoxLayout()
        for at, words in enumerate(_FILTERS):
            button = chip(words, checked=at == 0)
            self.filters.addButton(button, at)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.repeat_button)
        line.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.panel, 1)
        hand_focus(self, self.panel.table)
        self.panel.reach_from(self)

    def _connect(self) -> None:
        table = self.panel.table
        self.filters.idToggled.connect(lambda _at, on: self._filter() if on else None)
        self.close_button.clicked.connect(lambda: on_current(table, self._close))
        self.repeat_button.clicked.connect(
            lambda: on_current(table, partial(ask_repeat, self._context, self))
        )
        table.opened.connect(self._close)
        table.selection_changed.connect(self._show_possible)

    def show_findings(self, findings: Sequence[Finding], on: date, calendar: WorkCalendar) -> None:
        """Show findings, those carried over from earlier years too, as they stand on a day."""
        fresh = (on, calendar) != (self._day, self._calendar)
        self._day, self._calendar = on, calendar
        self.panel.show_rows(findings, _columns(on, calendar) if fresh else None)
        counts = [sum(self._wanted(at, f) for f in findings) for at in range(len(_FILTERS))]
        for at, words in enumerate(_FILTERS):
            self.filters.button(at).setText(f"{words} ({counts[at]})")
        self._show_possible()

    def show_row(self, finding_id: int) -> None:
        """Stand on one finding, whatever the filters hide."""
        if not self.panel.table.go_to(finding_id, "text"):
            self.panel.filter.clear()
            self.filters.button(0).setChecked(True)
            self.panel.table.go_to(finding_id, "text")

    def _wanted(self, at: int, finding: Finding) -> bool:
        state = finding.state(self._day, self._calendar)
        match at:
            case 1:
                return state is not FindingState.CLOSED
            case 2:
                return state is FindingState.OVERDUE
            case 3:
                return finding.repeats_id is not None
            case 4:
                return finding.year < self._context.shown_year
        return True

    def _filter(self) -> None:
        at = self.filters.checkedId()
        self.panel.model.set_condition(None if at <= 0 else partial(self._wanted, at))

    def _close(self, finding: Finding) -> None:
        close_or_reopen(self._context, self, finding)

    def _show_possible(self) -> None:
        current = self.panel.table.current_row()
        for button in (self.close_button, self.repeat_button):
            button.setEnabled(current is not None)
        closed = current is not None and current.closed_on is not None
        self.close_button.setText("Mở &lại" if closed else "&Khép tồn tại…")
