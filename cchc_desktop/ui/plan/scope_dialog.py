"""Which units count in the denominator of a target."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Column, Editor, always, text_column
from cchc_desktop.display.labels import UNIT_KINDS
from cchc_desktop.domain.targets import Scope, Target
from cchc_desktop.domain.units import Unit
from cchc_desktop.errors import RuleError
from cchc_desktop.services.targets import change_target
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_view import TableView


@dataclass(frozen=True, slots=True)
class _Line:
    """A unit, and whether it is to count."""

    id: int
    unit: Unit
    counts: bool


def _columns() -> tuple[Column[_Line], ...]:
    return (
        Column("counts", "Tính", lambda r: r.counts, _told, width=5, editor=Editor.CHECK, editable=always),
        text_column("name", "Đơn vị", lambda r: r.unit.name, width=30, stretch=True),
        text_column("kind", "Loại", lambda r: UNIT_KINDS[r.unit.kind], width=16),
    )


def _told(line: _Line) -> str:
    return "x" if line.counts else ""


class ScopeDialog(QDialog):
    """Saved as one step when "Lưu" is pressed."""

    def __init__(
        self, context: Context, target: Target, units: Sequence[Unit], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._target = target
        self.setWindowTitle("Đơn vị tính trong mẫu số")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        usual = sum(unit.inspected for unit in units)
        self.all_units = QRadioButton(f"&Mọi đơn vị thuộc diện kiểm tra ({usual} đơn vị)")
        self.listed = QRadioButton("&Chỉ các đơn vị được đánh dấu")
        listed = target.scope is Scope.LISTED
        counted = set(target.scope_ids) if listed else {unit.id for unit in units if unit.inspected}
        self._lines = [_Line(unit.id, unit, unit.id in counted) for unit in units]
        self.table: TableView[_Line] = TableView(
            TableModel(_columns(), edit=self._mark), empty_text="Chưa có đơn vị nào.", name="scope"
        )
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.buttons = QDialogButtonBox()
        self.save_button = self.buttons.addButton("Lưu", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton("Hủy", QDialogButtonBox.ButtonRole.RejectRole)
        (self.listed if listed else self.all_units).setChecked(True)
        self._build()
        self._show()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (self.all_units, self.listed):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.listed.toggled.connect(lambda _on: self._show())
        self.resize(620, 480)

    def _mark(self, line: _Line, _key: str, value: Any) -> bool:
        self.listed.setChecked(True)
        self._lines = [
            replace(known, counts=value) if known.id == line.id else known for known in self._lines
        ]
        self._show()
        return True

    def _show(self) -> None:
        self.table.rows.set_rows(self._lines)
        counted = sum(line.counts if self.listed.isChecked() else line.unit.inspected for line in self._lines)
        self.words.setText(f"Mẫu số: {counted} đơn vị.")

    @override
    def accept(self) -> None:
        if self._context.operations.run(self, self._save):
            super().accept()

    def _save(self, database: Any) -> Any:
        listed = self.listed.isChecked()
        ids = [line.id for line in self._lines if line.counts] if listed else []
        if listed and not ids:
            raise RuleError("Hãy đánh dấu ít nhất một đơn vị.")
        scope = Scope.LISTED if listed else Scope.INSPECTED
        values = {"scope": scope.value, "scope_ids": ids}
        return partial(change_target, target_id=self._target.id, values=values)(database)
