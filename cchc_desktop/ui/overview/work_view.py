"""What stands on the first page of a plan: the list of work, and beside it the cards."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from cchc_desktop.display.work import work_columns
from cchc_desktop.domain.agenda import Work
from cchc_desktop.ui.overview.cards import Deadlines, ShortTargets, StateBar, Words, beside, card
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

if TYPE_CHECKING:
    from cchc_desktop.display.first_page import FirstPage
    from cchc_desktop.ui.store import Store

_NOTHING = "Không có việc quá hạn hoặc đến hạn trong 30 ngày tới."


class WorkView(QWidget):
    """Shows a page that was read; what its buttons and rows do is the page's part."""

    def __init__(self, store: Store | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: TableModel[Work] = TableModel(work_columns(), row_id=_line_of)
        self.panel: TablePanel[Work] = TablePanel(
            self.model, noun="việc", empty_text=_NOTHING, name="work", store=store
        )
        self.table = self.panel.table
        _own_viewport(self.table)
        self.news = Words()
        self.bar, self.legend, self.counted = StateBar(), Words(), Words()
        self.short, self.deadlines = ShortTargets(), Deadlines()
        add = self.panel.add_button
        self.page_button = add("&Trang cho lãnh đạo", "print", hint="5 việc cần chỉ đạo, in một trang A4")
        self.export_button = add("&Xuất Excel", "export", hint="Ghi danh sách đang hiện")
        self.print_button = add("&In", "print", hint="Xem bản in của danh sách đang hiện rồi in")
        self._build()

    def _build(self) -> None:
        self.news.setProperty("role", "news")
        self.news.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.news)
        column.addWidget(self.panel, 1)
        side = beside(
            card("Nhiệm vụ", self.bar, self.legend),
            card("Chỉ tiêu", self.counted, self.short),
            card("Hạn trong tháng", self.deadlines),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left, 1)
        row.addWidget(side)

    def show_page(self, page: FirstPage, news: str) -> None:
        """Show the figures of a page; `news` is what came up while the program was closed."""
        self.model.set_rows(page.work)
        self.bar.show_counts(page.states)
        self.legend.setText(self.bar.legend() or "Kế hoạch chưa có nhiệm vụ.")
        self.counted.setText(page.counted)
        self.short.show_short(page.short, page.unknown)
        self.deadlines.show_work(page.marks, page.on)
        # Told all day, then forgotten.
        self.news.setText(news)
        self.news.setVisible(bool(news))


def _line_of(work: Work) -> Hashable:
    """Reports and what units owe have no row until the year's calendar is stored: several are number 0."""
    return work.id if work.row_id else (work.id, work.text, work.due)


def _own_viewport(table: QTableView) -> None:
    """Give the table a viewport made by us: to know what Qt's own is, PySide loads every class of widget."""
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    table.setViewport(viewport)
