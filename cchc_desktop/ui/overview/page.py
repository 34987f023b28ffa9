"""The first page: what is to be done today, what is short, the month, one page for the chairman."""

from datetime import date, timedelta
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from cchc_desktop.display.overview import show_urgency, work_columns
from cchc_desktop.display.targets import show_coverage
from cchc_desktop.display.text import read_date, show_date
from cchc_desktop.domain.agenda import Work
from cchc_desktop.domain.changes import Changes
from cchc_desktop.domain.targets import Measure
from cchc_desktop.services.chairman import chairman_document
from cchc_desktop.services.overview import Overview, overview
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jump import jump
from cchc_desktop.ui.list_output import ListOutput
from cchc_desktop.ui.overview.cards import Deadlines, ShortTargets, StateBar, card
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

_SEEN_KEY = "overview/seen"
_NOTHING = "Không có việc quá hạn hoặc đến hạn trong 30 ngày tới."


class OverviewPage(QWidget):
    """Tab "Tổng quan"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.found: Overview | None = None
        self._since = self._last_seen()
        self.model: TableModel[Work] = TableModel(work_columns())
        self.panel: TablePanel[Work] = TablePanel(
            self.model, noun="việc", empty_text=_NOTHING, name="work", store=context.store
        )
        self.table = self.panel.table
        self.output = ListOutput(context, self, self.model, sheet="Việc cần làm", title=self._title)
        self.stack = QStackedWidget()
        self.news = QLabel()
        self.bar, self.legend, self.counted = StateBar(), QLabel(), QLabel()
        self.short, self.deadlines = ShortTargets(), Deadlines()
        self._waiting = False
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._build()
        self._connect()
        self.reload()

    # Building

    def _build(self) -> None:
        self.stack.addWidget(self._filled())
        self.stack.addWidget(self._empty())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(self.stack)
        self.setFocusProxy(self.table)

    def _filled(self) -> QWidget:
        add = self.panel.add_button
        self.page_button = add("&Trang cho lãnh đạo", "print", hint="5 việc cần chỉ đạo, in một trang A4")
        self.export_button = add("&Xuất Excel", "export", hint="Ghi danh sách đang hiện")
        self.print_button = add("&In", "print", hint="Mở bản PDF của danh sách đang hiện để in")
        for label in (self.news, self.legend, self.counted):
            label.setWordWrap(True)
        self.news.setStyleSheet("background: #fff6e0; border: 1px solid #ecd9a5; padding: 6px 10px;")
        self.news.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.news)
        column.addWidget(self.panel, 1)
        side = QWidget()
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        cards.addWidget(card("Nhiệm vụ", self.bar, self.legend))
        cards.addWidget(card("Chỉ tiêu", self.counted, self.short))
        cards.addWidget(card("Hạn trong tháng", self.deadlines))
        cards.addStretch(1)
        area = QScrollArea()
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(390)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left, 1)
        row.addWidget(area)
        return whole

    def _empty(self) -> QWidget:
        words = QLabel("Bắt đầu từ kế hoạch của xã")
        words.setProperty("role", "title")
        more = QLabel(
            "Thả tệp kế hoạch (.docx, .pdf, .xlsx) vào cửa sổ này, chương trình đọc nhiệm vụ, chỉ tiêu và"
            " thời hạn để cán bộ xem lại trước khi lưu."
        )
        more.setProperty("role", "muted")
        more.setWordWrap(True)
        self.import_button = QPushButton("&Nhập kế hoạch… (Ctrl+I)")
        self.import_button.setProperty("primary", True)  # noqa: FBT003 - Qt's own
        self.plan_button = QPushButton("&Thêm kế hoạch bằng tay")
        holder = QWidget()
        holder.setFixedWidth(460)
        inner = QVBoxLayout(holder)
        inner.setSpacing(12)
        for widget in (words, more, self.import_button, self.plan_button):
            inner.addWidget(widget)
        for button in (self.import_button, self.plan_button):
            button.setMinimumHeight(44)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        layout.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return page

    def _connect(self) -> None:
        context = self._context
        context.operations.changed.connect(self._on_changed)
        context.selection.changed.connect(self._later)
        context.clock.day_changed.connect(self._on_day_changed)
        self._stale.timeout.connect(self.reload)
        self.table.opened.connect(self._open)
        self.short.asked.connect(lambda target: jump(self, "target", target))
        self.deadlines.asked.connect(self._show_day)
        self.page_button.clicked.connect(self.show_chairman_page)
        self.export_button.clicked.connect(self.output.to_excel)
        self.print_button.clicked.connect(self.output.to_printer)
        self.import_button.clicked.connect(self._import)
        self.plan_button.clicked.connect(self._add_plan)
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.show_chairman_page)

    # Showing

    def reload(self) -> None:
        """Read everything once and show it as it stands today."""
        context = self._context
        if context.plan_id is None:
            self.found = None
            self.stack.setCurrentIndex(1)
            return
        self.found = overview(context.database, context.today, context.plan_id)
        self.stack.setCurrentIndex(0)
        self._show(self.found)

    def _show(self, found: Overview) -> None:
        status = found.status
        self.model.set_rows(found.work)
        self.bar.show_totals(status.totals)
        self.legend.setText(self.bar.legend() or "Kế hoạch chưa có nhiệm vụ.")
        self.counted.setText(_counted(found))
        self.short.show_short(found.short, found.unknown)
        self.deadlines.show_work(found.marks, status.on)
        self._tell_reached(found)

    def _tell_reached(self, found: Overview) -> None:
        """What came up while the program was closed; told all day, then forgotten."""
        reached = found.reached(self._since) if self._since < self._context.today else []
        self.news.setVisible(bool(reached))
        if reached:
            named = "; ".join(f"{r.item.text} ({show_urgency(r.item).lower()})" for r in reached[:3])
            more = f"; và {len(reached) - 3} việc khác" if len(reached) > 3 else ""
            self.news.setText(f"Từ lần mở trước ({show_date(self._since)}) đến mốc nhắc: {named}{more}.")
        self._context.store.setValue(_SEEN_KEY, show_date(self._context.today))

    def _last_seen(self) -> date:
        """The last day the program was open; unknown: yesterday, so that today's steps are told."""
        seen = read_date(str(self._context.store.value(_SEEN_KEY, "") or ""))
        return seen or self._context.today - timedelta(days=1)

    def _title(self) -> str:
        return f"Việc cần làm đến ngày {self._context.today:%d-%m-%Y}"

    # What the officer asks for

    def _open(self, work: Work) -> None:
        jump(self, work.entity, work.row_id)

    def _show_day(self, day: date) -> None:
        """The list of one day's work: the filter says so, and Esc in it brings all back."""
        self.panel.filter.setText(show_date(day))
        self.table.setFocus()

    def show_chairman_page(self) -> None:
        """Show the page for the chairman as it will be printed."""
        from cchc_desktop.ui.reports.preview import PreviewDialog  # noqa: PLC0415 - loads the print parts

        plan_id = self._context.plan_id
        if plan_id is None:
            return
        make = partial(chairman_document, self._context.database, self._context.today, plan_id)
        PreviewDialog(self._context, "Trang cho lãnh đạo: việc cần chỉ đạo", make, self).open()

    def _import(self) -> None:
        """The window's own action: the import is not this page's."""
        wanted = QKeySequence("Ctrl+I")
        actions = cast("list[QAction]", self.window().findChildren(QAction))
        action = next((a for a in actions if a.shortcut() == wanted), None)
        if action is not None:
            action.trigger()

    def _add_plan(self) -> None:
        jump(self, "plan", None)
        page = getattr(self.window(), "page", lambda _key: None)("plan")
        add = getattr(page, "add_plan", None)
        if add is not None:
            add()

    # Slots

    def _later(self) -> None:
        """Once for several changes, and not while another page is in front."""
        if self.isVisible():
            self._stale.start(0)
        else:
            self._waiting = True

    @Slot(Changes)
    def _on_changed(self, _changes: Changes) -> None:
        self._later()

    @Slot()
    def _on_day_changed(self) -> None:
        self._since = self._context.today - timedelta(days=1)
        self._later()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting:
            self._waiting = False
            self.reload()


def _counted(found: Overview) -> str:
    """Coverage of inspections and initiatives against their quota."""
    status = found.status
    cover = next((s for s in status.targets if s.target.measure is Measure.UNITS_INSPECTED), None)
    quota = status.initiatives_required
    known = f"{status.initiatives_recognised}/{quota}" if quota else str(status.initiatives_recognised)
    return f"Kiểm tra: {show_coverage(status.coverage, cover)}\nSáng kiến được công nhận: {known}"
