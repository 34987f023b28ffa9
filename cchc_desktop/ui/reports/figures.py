"""The figures of the statistical forms for one period, typed in where no register counts them."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Align, Column, Editor, Tone, text_column
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.periods import parse_period
from cchc_desktop.services.figures import Figure, list_figures, record_figure
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

_COUNTED = "tự tính"
_UNKNOWN = "chưa có số liệu"
# A line that a register gives as soon as it has the period's data.
_REGISTERS = {
    "dossier_count": "theo biểu II.06a",
    "service_figure": "theo Chỉ số phục vụ",
    "activity": "theo lớp tập huấn",
}


def _shown(figure: Figure) -> str:
    if figure.counted:
        return _COUNTED
    return show_number(figure.value, unknown=_REGISTERS.get(figure.register, _UNKNOWN))


def _tone(figure: Figure) -> Tone:
    return Tone.MUTED if figure.counted or figure.value is None else Tone.PLAIN


def figure_columns() -> tuple[Column[Figure], ...]:
    """The forms' own columns; only the figure is edited, and only where no register gives it."""
    return (
        text_column("form", "Biểu mẫu", lambda f: f.form, width=26),
        Column("order", "STT", lambda f: f.order, lambda f: f.order, Align.CENTER, width=7),
        text_column("title", "Chỉ tiêu thống kê", lambda f: f.title, width=44, stretch=True),
        text_column("unit", "Đơn vị tính", lambda f: f.unit, width=18),
        Column(
            "value",
            "Số liệu",
            lambda f: f.value,
            _shown,
            Align.END,
            width=16,
            editor=Editor.NUMBER,
            editable=lambda f: not f.counted,
            tone=_tone,
        ),
    )


class FiguresDialog(QDialog):
    """Each figure is committed as its cell is left; an empty cell is "chưa có số liệu", never 0."""

    def __init__(
        self, context: Context, period: str, as_of: date, parent: QWidget | None = None, *, code: str = ""
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._period = period
        self._as_of = as_of
        self.panel: TablePanel[Figure] = TablePanel(
            TableModel(figure_columns(), edit=self._edit),
            noun="chỉ tiêu thống kê",
            empty_text="",
            name="report-figures",
            store=context.store,
        )
        self._build()
        self.reload()
        self._stand_on(code)

    def reload(self) -> None:
        """Show what is recorded for the period."""
        self.panel.model.set_rows(list_figures(self._context.database, self._period))

    def _build(self) -> None:
        self.setWindowTitle(f"Số liệu biểu mẫu thống kê {parse_period(self._period).title}")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hint = QLabel(
            "Nhập cột Số liệu (F2 hoặc gõ thẳng, Tab sang dòng sau); để trống là chưa có số liệu."
            " Dòng “tự tính”, “theo …” lấy từ sổ theo dõi; số ghi tay chỉ dùng khi sổ chưa có số liệu của kỳ."
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.panel, 1)
        layout.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(1120, room.width() - 60), min(640, room.height() - 80))

    def _stand_on(self, code: str) -> None:
        figures = self.panel.model.shown_rows()
        chosen = [f for f in figures if f.code == code] or [f for f in figures if not f.counted]
        if chosen:
            table = self.panel.table
            QTimer.singleShot(0, table, partial(table.go_to, chosen[0].id, "value"))
            QTimer.singleShot(0, table, table.setFocus)

    def _edit(self, figure: Figure, _key: str, value: Any) -> bool:
        number = Decimal(value) if value is not None else None
        record = partial(record_figure, figure=figure, period=self._period, as_of=self._as_of, value=number)
        if not self._context.operations.run(self, record):
            return False
        self.reload()
        return True
