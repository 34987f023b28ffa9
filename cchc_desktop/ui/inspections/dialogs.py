"""What the page "Kiểm tra" asks in boxes of their own."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice, Column, Tone, number_column, text_column
from cchc_desktop.display.labels import INSPECTION_KINDS, INSPECTION_TOPICS, SEVERITIES
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.inspections import (
    Coverage,
    Finding,
    Inspection,
    InspectionKind,
    Severity,
    Topic,
    standing_units,
)
from cchc_desktop.domain.units import Unit
from cchc_desktop.services.findings import add_finding, close_finding
from cchc_desktop.services.inspections import NewInspection, change_inspection, plan_inspection
from cchc_desktop.services.repeated_findings import ALIKE, mark_repeat, similar_findings
from cchc_desktop.ui.checklist import ChecklistField
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import DocumentField
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, TextField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.register_panel import on_current
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView


def small_text() -> TextField:
    """A text of two lines that takes no more room than that."""
    field = TextField(lines=2)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * 2 + 22)
    return field


def kind_choices() -> list[Choice]:
    """The kinds of inspections."""
    return [Choice(kind, words) for kind, words in INSPECTION_KINDS.items()]


def topic_choices() -> list[Choice]:
    """What may be inspected."""
    return [Choice(topic, words) for topic, words in INSPECTION_TOPICS.items()]


def unit_choices(units: Sequence[Unit]) -> list[Choice]:
    """The units to choose from, an ended one with the day it ended."""
    return [
        Choice(u.id, u.name if u.active_to is None else f"{u.name} (đến {show_date(u.active_to)})")
        for u in units
    ]


def open_form(dialog: FormDialog) -> FormDialog:
    """Show a form over its window; it is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def ask_new_inspection(
    context: Context, parent: QWidget, units: Sequence[Unit], then: Callable[[int], object]
) -> FormDialog:
    """Plan an inspection, or record one that took place; `then` gets its id."""
    dialog = FormDialog("Thêm cuộc kiểm tra", subject=f"year:{context.shown_year}", parent=parent)
    form, year = dialog.form, context.shown_year
    form.add("title", "Tên cuộc kiểm tra", LineField(), required=True)
    form.add("kind", "Hình thức", ChoiceField(kind_choices()), required=True)
    form.add("planned_on", "Ngày dự kiến", DateField(year=year))
    form.add("done_on", "Ngày đã kiểm tra", DateField(year=year), hint="Để trống nếu chưa kiểm tra")
    form.add("unit_ids", "Đơn vị được kiểm tra", ChecklistField(unit_choices(units)), required=True)
    form.add("topics", "Nội dung kiểm tra", ChecklistField(topic_choices(), lines=5), required=True)
    form.add("team", "Đoàn kiểm tra", small_text(), hint="Trưởng đoàn, thành viên, thư ký")
    form.set_value("kind", InspectionKind.PERIODIC)
    form.set_value("topics", (Topic.CCHC,))

    def save(values: dict[str, Any]) -> bool:
        new = NewInspection(year=year, plan_id=context.plan_id, **values)
        made = context.operations.attempt(dialog, partial(plan_inspection, new=new))
        if made is None or made.created_id is None:
            return False
        then(made.created_id)
        return True

    dialog.on_save(save)
    return open_form(dialog)


def ask_units(context: Context, parent: QWidget, inspection: Inspection, units: Sequence[Unit]) -> FormDialog:
    """Change which units an inspection visits."""
    dialog = FormDialog("Đơn vị được kiểm tra", subject=f"inspection:{inspection.id}", parent=parent)
    dialog.form.add("unit_ids", "Đơn vị", ChecklistField(unit_choices(units), lines=10))
    dialog.form.set_value("unit_ids", [visit.unit_id for visit in inspection.visits])

    def save(values: dict[str, Any]) -> bool:
        operation = partial(change_inspection, inspection_id=inspection.id, values=values)
        return context.operations.attempt(dialog, operation) is not None

    dialog.on_save(save)
    return open_form(dialog)


def ask_new_finding(context: Context, parent: QWidget, inspection: Inspection) -> FormDialog:
    """Record what was found wrong in a unit."""
    dialog = FormDialog("Thêm tồn tại, hạn chế", subject=f"inspection:{inspection.id}", parent=parent)
    form = dialog.form
    visited = [Choice(visit.unit_id, visit.unit) for visit in inspection.visits]
    form.add("unit_id", "Đơn vị", ChoiceField(visited), required=True)
    form.add("text", "Tồn tại, hạn chế", TextField(lines=3), required=True)
    form.add("severity", "Mức độ", ChoiceField([Choice(s, words) for s, words in SEVERITIES.items()]))
    form.add("remedy", "Biện pháp khắc phục", small_text())
    form.add(
        "due_on",
        "Hạn khắc phục",
        DateField(year=context.shown_year),
        hint="Để trống: 15 ngày kể từ ngày thông báo kết luận",
    )
    form.set_value("severity", Severity.MINOR)
    if len(visited) == 1:
        form.set_value("unit_id", visited[0].value)

    def save(values: dict[str, Any]) -> bool:
        values["severity"] = values["severity"] or Severity.MINOR
        operation = partial(add_finding, inspection_id=inspection.id, **values)
        made = context.operations.attempt(dialog, operation)
        if made is not None and made.created_id is not None:
            _propose_repeat(context, parent, made.created_id)
        return made is not None

    dialog.on_save(save)
    return open_form(dialog)


def _propose_repeat(context: Context, parent: QWidget, finding_id: int) -> None:
    """Tell at once when the same unit had much the same finding in an earlier year."""
    found = [
        (f, likeness) for f, likeness in similar_findings(context.database, finding_id) if likeness >= ALIKE
    ]
    if not found:
        return
    earlier = found[0][0]
    question = f"Năm {earlier.year}, {earlier.unit} đã có tồn tại tương tự. Đánh dấu là tái diễn?"
    if context.dialogs.confirm(parent, question, yes="Đánh dấu tái diễn", details=earlier.text):
        context.operations.run(parent, partial(mark_repeat, finding_id=finding_id, earlier_id=earlier.id))


def ask_closing(context: Context, parent: QWidget, finding: Finding) -> FormDialog:
    """Close a finding with the document that proves its remedy, or with a reason."""
    dialog = FormDialog(
        "Khép tồn tại, hạn chế", subject=f"finding:{finding.id}", save_words="Khép", parent=parent
    )
    form = dialog.form
    form.add("closed_on", "Ngày khắc phục xong", DateField(year=context.shown_year), required=True)
    form.add("document_id", "Văn bản minh chứng", DocumentField(context))
    form.add("close_reason", "Hoặc lý do khép", small_text())
    form.set_value("closed_on", finding.closed_on or context.today)
    form.set_value("document_id", finding.document_id)
    form.set_value("close_reason", finding.close_reason)

    def save(values: dict[str, Any]) -> bool:
        operation = partial(close_finding, finding_id=finding.id, **values)
        return context.operations.attempt(dialog, operation) is not None

    dialog.on_save(save)
    return open_form(dialog)


class ListDialog(QDialog):
    """Words, a table below them, and buttons; what the table holds is the caller's."""

    def __init__(self, title: str, words: str, table: TableView[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = table
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.buttons = QDialogButtonBox()
        close = self.buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self.words)
        layout.addWidget(table, 1)
        layout.addWidget(self.buttons)
        self.resize(720, 460)


def show_coverage_units(
    parent: QWidget, title: str, found: Coverage, inspections: Sequence[Inspection], units: Sequence[Unit]
) -> ListDialog:
    """Which units are the denominator, and which of them were inspected when; `units` are all there were."""
    model: TableModel[Unit] = TableModel(_coverage_columns(found, inspections, standing_units(units)))
    model.set_rows(found.units)
    words = f"{title}\nMẫu số: {found.denominator} đơn vị; đã kiểm tra: {found.numerator} đơn vị."
    dialog = ListDialog("Đơn vị tính trong chỉ tiêu", words, TableView(model), parent)
    dialog.open()
    return dialog


def _coverage_columns(
    found: Coverage, inspections: Sequence[Inspection], standing: Mapping[int | None, int]
) -> tuple[Column[Unit], ...]:
    def state(unit: Unit) -> str:
        if unit.id in found.inspected_ids:
            return "Đã kiểm tra"
        if unit.id in found.gone_ids:
            return f"Đã kết thúc {show_date(unit.active_to)}"
        return "Đã lên lịch" if unit.id in found.planned_ids else "Chưa kiểm tra"

    def visits(unit: Unit) -> str:
        days = [
            f"{show_date(v.visited_on or i.done_on or i.planned_on)}: {i.title}"
            for i in inspections
            for v in i.visits
            if unit.id in (v.unit_id, standing.get(v.unit_id)) and i.cancelled_on is None
        ]
        return "\n".join(days)

    return (
        text_column("name", "Đơn vị", lambda u: u.name, width=26, stretch=True),
        Column(
            "state",
            "Tình trạng",
            state,
            state,
            width=21,
            tone=lambda u: Tone.GOOD if u.id in found.inspected_ids else Tone.MUTED,
        ),
        text_column("visits", "Các lần kiểm tra", visits, width=30, stretch=True),
    )


def ask_repeat(context: Context, parent: QWidget, finding: Finding) -> ListDialog:
    """Choose which finding of an earlier year came back."""
    found = similar_findings(context.database, finding.id)
    likeness = {earlier.id: score for earlier, score in found}
    columns: tuple[Column[Finding], ...] = (
        Column("year", "Năm", lambda f: f.year, lambda f: str(f.year), width=6),
        text_column("text", "Tồn tại, hạn chế", lambda f: f.text, width=34, stretch=True),
        text_column("inspection", "Cuộc kiểm tra", lambda f: f.inspection, width=22),
        number_column("likeness", "Giống (%)", lambda f: likeness[f.id], width=9),
    )
    model: TableModel[Finding] = TableModel(columns)
    model.set_rows([earlier for earlier, _score in found])
    table = TableView(model, empty_text="Các năm trước đơn vị này chưa có tồn tại nào trong sổ.")
    words = f"{finding.unit}: {finding.text}\nChọn tồn tại của năm trước mà lần này tái diễn."
    dialog = ListDialog("Đánh dấu tồn tại tái diễn", words, table, parent)

    def mark(earlier_id: int | None) -> None:
        operation = partial(mark_repeat, finding_id=finding.id, earlier_id=earlier_id)
        if context.operations.run(dialog, operation):
            dialog.accept()

    choose = dialog.buttons.addButton("Đánh dấu tái diễn", QDialogButtonBox.ButtonRole.AcceptRole)
    choose.clicked.connect(lambda: on_current(table, lambda row: mark(row.id)))
    table.opened.connect(lambda row: mark(row.id))
    if finding.repeats_id is not None:
        remove = dialog.buttons.addButton("Bỏ đánh dấu", QDialogButtonBox.ButtonRole.DestructiveRole)
        remove.clicked.connect(lambda: mark(None))
    if found:
        table.setCurrentIndex(model.index(0, 0))
    dialog.open()
    return dialog
