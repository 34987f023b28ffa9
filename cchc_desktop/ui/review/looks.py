"""Only the rows that are worth a look: a box above a table of the review."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QCheckBox

from cchc_desktop.ui.table_panel import TablePanel


class LookFilter(QCheckBox):
    """Says how many rows `needs` a look, and shows only those while it is ticked."""

    def __init__(self, panel: TablePanel[Any], needs: Callable[[Any], bool]) -> None:
        super().__init__()
        self._panel = panel
        self._needs = needs
        self.setToolTip("Dòng có ô chưa chắc (dấu ?) hoặc có cảnh báo")
        self.toggled.connect(self._narrow)
        panel.bar.addWidget(self)

    def count(self, rows: Iterable[Any]) -> None:
        """Count anew among all rows; the rows that are shown stay until the box is ticked again."""
        number = sum(map(self._needs, rows))
        self.setText(f"Chỉ dòng cần &xem lại ({number})")
        self.setEnabled(number > 0 or self.isChecked())

    def leave(self) -> None:
        """Show all rows again."""
        self.setChecked(False)

    def _narrow(self, ticked: bool) -> None:
        self._panel.model.set_condition(self._needs if ticked else None)
