"""One target beside the list: the verdict and why, its course, its values, its denominator, its history."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cchc_desktop.display.columns import Column, Tone, always, date_column, text_column
from cchc_desktop.display.registers import target_tone
from cchc_desktop.display.target_words import gap_line, rival_line, verdict_line, window_line
from cchc_desktop.display.targets import show_judgement
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.inspections import Coverage
from cchc_desktop.domain.measuring import target_coverage
from cchc_desktop.domain.numbers import half_up, percent
from cchc_desktop.domain.targets import SERVICE_MEASURES, Measure, TargetStatus
from cchc_desktop.domain.units import Unit
from cchc_desktop.errors import RuleError
from cchc_desktop.services.documents import document_name, list_documents
from cchc_desktop.services.history import row_history
from cchc_desktop.services.status import PlanStatus
from cchc_desktop.services.target_history import target_points
from cchc_desktop.services.targets import TargetValue, change_value, list_values, remove_value
from cchc_desktop.typed import override
from cchc_desktop.ui.calm import CalmTabs
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import pick_document
from cchc_desktop.ui.jump import jump
from cchc_desktop.ui.plan.chart import HistoryChart
from cchc_desktop.ui.plan.scope_dialog import ScopeDialog
from cchc_desktop.ui.plan.value_dialog import ValueDialog
from cchc_desktop.ui.style import INK, TONE_COLOURS
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView
from cchc_desktop.ui.tasks.history import HistoryTab

_ROOM_FOR_CHART = 400
# Where each measure counts: the rows of the jump, and what the officer calls the place.
SOURCES = {
    Measure.UNITS_INSPECTED: ("inspection", "sổ kiểm tra"),
    Measure.INSPECTIONS: ("inspection", "sổ kiểm tra"),
    Measure.TASKS_DONE: ("task", "danh sách nhiệm vụ"),
    Measure.INITIATIVES: ("initiative", "sổ sáng kiến"),
    Measure.DIALOGUES: ("activity", "sổ hoạt động"),
    Measure.PROPAGANDA: ("activity", "sổ hoạt động"),
    Measure.DOSSIERS_ON_TIME: ("dossier_count", "biểu II.06a"),
    Measure.DOSSIERS_ONLINE: ("dossier_count", "biểu II.06a"),
    Measure.E_PAYMENT: ("service_figure", "chỉ số phục vụ"),
    Measure.DIGITISED: ("service_figure", "chỉ số phục vụ"),
    Measure.FEEDBACK_ON_TIME: ("service_figure", "chỉ số phục vụ"),
    Measure.SATISFACTION: ("service_figure", "chỉ số phục vụ"),
}
_BY_HAND = frozenset({Measure.MANUAL, *SERVICE_MEASURES})


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recorded value with the name of what proves it."""

    id: int
    value: TargetValue
    document: str
    judged: bool = False


def value_columns() -> tuple[Column[Recorded], ...]:
    """A recorded value; its day and note may be mended in place."""
    return (
        date_column("as_of", "Tính đến", lambda r: r.value.as_of, width=10, editable=always),
        text_column("value", "Kết quả", _shown, width=13),
        text_column("document", "Minh chứng", lambda r: r.document, width=10),
        text_column("note", "Ghi chú", lambda r: r.value.note, width=8, stretch=True, editable=always),
    )


def _shown(row: Recorded) -> str:
    value = row.value
    if row.judged and value.value in (0, 1):
        return show_judgement(value.value)
    if value.numerator is not None and value.denominator is not None:
        share = percent(value.numerator, value.denominator)
        tail = "không phát sinh" if share is None else f"{show_number(half_up(share, 1))}%"
        return f"{value.numerator}/{value.denominator} = {tail}"
    return show_number(value.value)


def unit_columns(found: Coverage) -> tuple[Column[Unit], ...]:
    """A unit of the denominator and whether it was inspected."""

    def state(unit: Unit) -> str:
        if unit.id in found.inspected_ids:
            return "Đã kiểm tra"
        if unit.id in found.gone_ids:
            return "Đã kết thúc hoạt động"
        return "Có trong kế hoạch" if unit.id in found.planned_ids else "Chưa kiểm tra"

    def tone(unit: Unit) -> Tone:
        return Tone.GOOD if unit.id in found.inspected_ids else Tone.PLAIN

    return (
        text_column("name", "Đơn vị trong mẫu số", lambda u: u.name, width=20, stretch=True),
        Column("state", "Tình trạng", state, state, width=16, tone=tone),
    )


class TargetDetail(QFrame):
    """Stands beside the list of targets."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._status: PlanStatus | None = None
        self._target: TargetStatus | None = None
        self.setProperty("role", "card")
        self.heading = QLabel()
        self.verdict = QLabel()
        self.reasons = QLabel()
        self.chart = HistoryChart()
        self.tabs = CalmTabs()
        self.values: TableView[Recorded] = TableView(
            TableModel(value_columns(), edit=self._edit_value),
            name="target-values",
            store=context.store,
            year=lambda: context.year,
        )
        self.units: TableView[Unit] = TableView(
            TableModel(unit_columns(Coverage((), frozenset(), frozenset()))),
            empty_text="Chưa có đơn vị nào trong mẫu số. Nhấn “Sửa mẫu số…” để chọn.",
            name="target-units",
            store=context.store,
        )
        self.history = HistoryTab(context, "target-history")
        self.record_button = QPushButton("&Ghi kết quả…")
        self.source_button = QPushButton("Mở sổ &nguồn")
        self.scope_button = QPushButton("Sửa &mẫu số…")
        self.words = QLabel("Chọn một chỉ tiêu trong danh sách để xem diễn biến và ghi kết quả.")
        self._pages = QStackedLayout(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        for label in (self.heading, self.verdict, self.reasons):
            label.setWordWrap(True)
        self.heading.setStyleSheet("font-weight: 600")
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        # From the outside in: Qt styles anew all that is inside whatever is moved.
        one = QWidget(self)
        self._pages.addWidget(one)
        inner = QVBoxLayout(one)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(4)
        for widget in (self.heading, self.verdict, self.reasons, self.chart):
            inner.addWidget(widget)
        inner.addWidget(self.tabs, 1)
        self.tabs.setDocumentMode(True)
        self.values_tab = _add_tab(self.tabs, "Kết quả", self.values, self.source_button, self.record_button)
        self.units_tab = _add_tab(self.tabs, "Mẫu số", self.units, self.scope_button)
        self.tabs.addTab(self.history, "Lịch sử")
        other = QWidget(self)
        middle = QVBoxLayout(other)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setProperty("role", "muted")
        middle.addWidget(self.words)
        self._pages.addWidget(other)
        self.setMinimumWidth(400)

    def _connect(self) -> None:
        self.record_button.clicked.connect(self.record)
        self.source_button.clicked.connect(self.open_source)
        self.scope_button.clicked.connect(self.edit_scope)
        self.values.opened.connect(self._prove)
        self.values.delete_asked.connect(self._remove)

    def show_nothing(self) -> None:
        """No target, or several, are selected."""
        self._target = None
        self._pages.setCurrentIndex(1)

    def show_target(self, status: PlanStatus, target: TargetStatus) -> None:
        """Show one target of a plan."""
        anew = self._target is None or self._target.target.id != target.target.id
        self._status, self._target = status, target
        covered = target.target.measure is Measure.UNITS_INSPECTED
        coverage = target_coverage(target.target, status.registers, status.on) if covered else None
        self.heading.setText(target.target.text)
        colour = TONE_COLOURS.get(target_tone(target), INK)
        self.verdict.setStyleSheet(f"color: {colour}; font-weight: 600")
        self.verdict.setText(verdict_line(target, coverage))
        reasons = (
            gap_line(target, coverage),
            rival_line(target, status.targets),
            f"Điều kiện: {target.target.condition}." if target.target.condition else "",
            f"Mốc so sánh: {target.target.baseline}." if target.target.baseline else "",
            window_line(target),
        )
        self.reasons.setText("\n".join(filter(None, reasons)))
        self._show_course(status, target)
        self._show_source(target)
        self._show_values(target, anew=anew)
        self._show_units(coverage, anew=anew)
        self.history.read_from(partial(row_history, self._context.database, "target", target.target.id))
        self._pages.setCurrentIndex(0)

    def _show_course(self, status: PlanStatus, target: TargetStatus) -> None:
        required = target.target.required
        bound = required.value if required.value is not None else required.minimum
        points = target_points(status, target)
        self.chart.show_points(points, None if bound is None else Fraction(bound), target.target.unit)

    def _show_source(self, target: TargetStatus) -> None:
        source = SOURCES.get(target.target.measure)
        self.source_button.setVisible(source is not None)
        if source is not None:
            self.source_button.setToolTip(f"Mở {source[1]} mà chỉ tiêu này được tính từ đó (Ctrl+J)")

    def _show_values(self, target: TargetStatus, *, anew: bool) -> None:
        by_hand = target.target.measure in _BY_HAND
        self.record_button.setEnabled(by_hand)
        self.record_button.setToolTip("" if by_hand else "Chỉ tiêu này tự tính từ sổ theo dõi")
        self.values.empty_text = (
            "Chưa có kết quả. Nhấn “Ghi kết quả…” để nhập."
            if by_hand
            else "Chỉ tiêu này tự tính từ sổ theo dõi, không phải nhập tay."
        )
        values = list_values(self._context.database, target.target.id)
        # Where each document is used is counted too: not for nothing at every step through the list.
        proven = any(value.document_id for value in values)
        documents = list_documents(self._context.database) if proven else []
        names = {d.id: document_name(d) for d in documents}
        rows = [
            Recorded(value.id, value, names.get(value.document_id or 0, ""), target.target.judged)
            for value in reversed(values)
        ]
        self.values.rows.set_rows(rows, reset=anew)

    def _show_units(self, coverage: Coverage | None, *, anew: bool) -> None:
        at = self.tabs.indexOf(self.units_tab)
        self.tabs.setTabVisible(at, coverage is not None)
        if coverage is not None:
            self.tabs.setTabText(at, f"Mẫu số: {coverage.denominator} đơn vị")
            self.units.rows.set_columns(unit_columns(coverage))
            self.units.rows.set_rows(coverage.units, reset=anew)
            if anew:
                self.tabs.setCurrentIndex(at)
        elif anew:
            self.tabs.setCurrentIndex(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the numbers go before their picture."""
        super().resizeEvent(event)
        self.chart.setVisible(event.size().height() > _ROOM_FOR_CHART)

    def record(self) -> None:
        """Ask for what was reached."""
        if self._target is not None and self._target.target.measure in _BY_HAND:
            ValueDialog(self._context, self._target.target, self).open()

    def open_source(self) -> None:
        """Go to the register that counts the target: to the row behind its number, where there is one."""
        source = SOURCES.get(self._target.target.measure) if self._target is not None else None
        if source is None or self._target is None:
            return
        behind = [row_id for entity, row_id in self._target.rows if entity == source[0]]
        jump(self, source[0], behind[0] if behind else 0)

    def edit_scope(self) -> None:
        """Ask which units count."""
        if self._target is not None and self._status is not None:
            ScopeDialog(self._context, self._target.target, self._status.registers.units, self).open()

    def _edit_value(self, row: Recorded, key: str, value: Any) -> bool:
        if key == "as_of" and (value is None or value > self._context.today):
            words = "Chưa nhập ngày." if value is None else "Ngày này chưa đến."
            self._context.dialogs.problem(self, RuleError(words))
            return False
        operation = partial(change_value, value_id=row.id, values={key: value})
        return self._context.operations.run(self, operation)

    def _prove(self, row: Recorded) -> None:
        def prove(document_id: int) -> None:
            values = {"document_id": document_id}
            self._context.operations.run(self, partial(change_value, value_id=row.id, values=values))

        pick_document(self._context, self, row.value.document_id, prove)

    def _remove(self, rows: Sequence[Recorded]) -> None:
        for row in rows:
            self._context.operations.run(self, partial(remove_value, value_id=row.id))


def _add_tab(tabs: CalmTabs, words: str, table: QWidget, *buttons: QPushButton) -> QWidget:
    """A tab of a table with its buttons above it."""
    page = QWidget()
    tabs.addTab(page, words)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    row = QHBoxLayout()
    layout.addLayout(row)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    layout.addWidget(table, 1)
    return page
