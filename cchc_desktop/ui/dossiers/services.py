"""The figures of every period beside form II.06a: typed or pasted, with their shares and sums."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cchc_desktop.db.engine import Database
from cchc_desktop.display.columns import Tone
from cchc_desktop.display.service_figures import read_service_figures, service_columns, show_sum_fault
from cchc_desktop.display.text import read_number
from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.service_figures import FIGURES, PeriodServices, periods_of
from cchc_desktop.errors import RuleError
from cchc_desktop.services.service_figures import (
    ServiceYear,
    change_service_figure,
    clear_service_figures,
    paste_service_figures,
    period_of_figure,
    service_year,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.register_panel import RegisterPanel
from cchc_desktop.ui.style import TONE_COLOURS

_HINT = (
    "Nhập số liệu cộng dồn của từng kỳ, hoặc chép các dòng trong Excel của hệ thống một cửa rồi nhấn Ctrl+V."
    " Nộp trực tuyến và đúng hạn được tính từ biểu II.06a. Ô trống là chưa có số liệu."
)
_MOST_SAID = 2


class ServicesTab(QWidget):
    """One row a period of the year; Delete clears the figures of a period."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown = ServiceYear((), ())
        self._wrong: frozenset[tuple[int, str]] = frozenset()
        self.checks = QLabel()
        self.panel: RegisterPanel[PeriodServices] = RegisterPanel(
            context,
            service_columns(),
            noun="kỳ",
            empty_text="Không có kỳ nào phù hợp.",
            name="service-figures",
            title=lambda: f"Chỉ số phục vụ hành chính công năm {context.shown_year}",
            edit=self._edit,
            trash=self._clear,
        )
        self.panel.trashed_words = "Đã xóa số liệu của kỳ. Ctrl+Z để hoàn tác."
        self.checks.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self.checks)
        hand_focus(self, self.panel.table)
        self.panel.table.pasted.connect(self._paste)

    def reload(self) -> None:
        """Show the year's periods as the database holds them."""
        self._shown = found = service_year(self._context.database, self._context.shown_year)
        numbers = {row.period: row.id for row in found.rows}
        wrong = frozenset((numbers[fault.period], fault.name) for fault in found.faults)
        self.panel.show_rows(found.rows, service_columns(wrong) if wrong != self._wrong else None)
        self._wrong = wrong
        self._say()

    def show_figure(self, figure_id: int) -> None:
        """Stand on the period whose figures a number came from."""
        code = period_of_figure(self._context.database, figure_id)
        row = next((row for row in self._shown.rows if row.period.code == code), None)
        if row is not None:
            self.panel.filter.clear()
            self.panel.table.go_to(row.id, "period")

    def _say(self) -> None:
        said = [show_sum_fault(fault) for fault in self._shown.faults]
        more = f" … và {len(said) - _MOST_SAID} chỗ khác" if len(said) > _MOST_SAID else ""
        words, tone = ("; ".join(said[:_MOST_SAID]) + more, Tone.WARNING) if said else (_HINT, Tone.MUTED)
        self.checks.setText(f"<span style='color:{TONE_COLOURS[tone]}'>{words}</span>")

    # Changes

    def _edit(self, row: PeriodServices, key: str, value: Any) -> bool:
        operation = partial(change_service_figure, period=row.period.code, values={key: value})
        return self._context.operations.run(self, operation)

    def _clear(self, database: Database, *row_ids: int) -> Changes:
        codes = [row.period.code for row in self._shown.rows if row.id in row_ids]
        return clear_service_figures(database, *codes)

    def _paste(self, cells: Sequence[Sequence[str]]) -> None:
        row = self.panel.table.current_row()
        year = self._context.shown_year
        read = read_service_figures(cells, year, row.period if row is not None else periods_of(year)[0])
        found = read.found or ({} if read.odd else self._figures_at_cursor(cells))
        if read.odd:
            problem = RuleError("Phần vừa dán có chỗ cần xem lại.", hint="\n".join(read.odd[:10]))
            self._context.dialogs.problem(self, problem)
        if found or not read.odd:
            self._context.operations.run(self, partial(paste_service_figures, pasted=found))

    def _figures_at_cursor(self, cells: Sequence[Sequence[str]]) -> dict[str, dict[str, Any]]:
        """A block of bare numbers goes in from the current cell on; columns that are computed pass by."""
        table = self.panel.table
        start = table.currentIndex()
        if not start.isValid():
            return {}
        keys = [column.key for column in table.rows.columns][start.column() :]
        found: dict[str, dict[str, Any]] = {}
        for row, texts in zip(table.rows.shown_rows()[start.row() :], cells, strict=False):
            values = {
                key: number
                for key, text in zip(keys, texts, strict=False)
                if key in FIGURES and (number := read_number(text.rstrip("% "))) is not None
            }
            if values:
                found[row.period.code] = values
        return found
