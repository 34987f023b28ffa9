"""The reports: what is due to whom this year, and the report being written."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cchc_desktop.display.labels import DIRECTIONS
from cchc_desktop.display.reports import obligation_columns
from cchc_desktop.display.text import show_number
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.numbers import half_up, percent
from cchc_desktop.domain.obligations import Direction, Obligation, on_time_rate
from cchc_desktop.errors import MachineError
from cchc_desktop.services.obligations import list_obligations, trash_obligation, write_calendar
from cchc_desktop.services.office import calendar
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.list_output import ListOutput
from cchc_desktop.ui.reports.duties import Duties
from cchc_desktop.ui.reports.editor import ReportEditor
from cchc_desktop.ui.reports.forms import ObligationDialog, UnitsDialog
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

_EMPTY = "Năm này chưa có kỳ báo cáo nào. Nhấn Ctrl+N để thêm."


class ReportsPage(QWidget):
    """Tab "Báo cáo"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calendar = WorkCalendar()
        self._day: date | None = None
        self.model: TableModel[Obligation] = TableModel(
            obligation_columns(context.today, self._calendar), row_id=_row_id
        )
        self.panel: TablePanel[Obligation] = TablePanel(
            self.model,
            noun="kỳ báo cáo",
            empty_text=_EMPTY,
            name="obligations",
            store=context.store,
            year=lambda: context.year,
        )
        self.table = self.panel.table
        self.directions = QComboBox()
        self.editor = ReportEditor(context)
        self.duties = Duties(context, self, self.editor.section.flush)
        self.stack = QStackedWidget()
        self.output = ListOutput(
            context, self, self.model, sheet="Kỳ báo cáo", title=lambda: f"Lịch báo cáo CCHC năm {self._year}"
        )
        self._build()
        self._connect()
        self.reload()

    @property
    def _year(self) -> int:
        return self._context.year or self._context.today.year

    def _build(self) -> None:
        self.directions.addItem("Tất cả", None)
        for direction, words in DIRECTIONS.items():
            self.directions.addItem(words, direction.value)
        self.directions.setAccessibleName("Lọc theo chiều báo cáo")
        self.panel.bar.insertWidget(1, self.directions)
        self.draft_button = self.panel.add_button(
            "&Soạn báo cáo", "reports", hint="Soạn hoặc mở báo cáo của kỳ đang chọn (Enter)", default=True
        )
        self.submit_button = self.panel.add_button("&Trình ký", hint="Ghi ngày trình lãnh đạo ký")
        self.sent_button = self.panel.add_button("Đánh dấu đã &gửi…", "done", hint="Ghi số, ngày, cách gửi")
        self.add_button = self.panel.add_button("T&hêm kỳ…", "add", hint="Thêm kỳ báo cáo (Ctrl+N)")
        self.more_button = self.panel.add_button("Thêm t&hao tác", hint="Sửa, xóa, xuất, in, lịch")
        self._build_menu()
        self.stack.addWidget(self.panel)
        self.stack.addWidget(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(self.stack)
        hand_focus(self, self._shown_first)

    def _shown_first(self) -> QWidget:
        return self.table if self.stack.currentWidget() is self.panel else self.editor.outline

    def _build_menu(self) -> None:
        menu = QMenu(self.more_button)
        menu.addAction("&Sửa kỳ báo cáo… (F2)", self._edit)
        self.correct_action = menu.addAction("Tạo bản đí&nh chính", self._correct)
        self.unsend_action = menu.addAction(
            "Bỏ đánh dấu đã &gửi", lambda: self._with_current(self.duties.unsend)
        )
        menu.addAction("Xóa &bản đang soạn", lambda: self._with_current(self.duties.trash_draft))
        menu.addAction("&Xóa kỳ báo cáo (Delete)", lambda: self._trash(self.table.selected_rows()))
        menu.addSeparator()
        menu.addAction("Xuất danh sách ra &Excel…", self.output.to_excel)
        menu.addAction("&In danh sách", self.output.to_printer)
        menu.addAction("&Quy định báo cáo…", self._show_rules)
        menu.addAction("Ghi &lịch nhắc việc (.ics)…", self._write_calendar)
        menu.addSeparator()
        menu.addAction("&Kiểm tra thể thức tệp Word…", self._check_format)
        menu.addAction("&Mẫu Word của tôi…", self._choose_template)
        self.more_button.setMenu(menu)
        self.more_button.setProperty("menu", True)  # noqa: FBT003 - Qt's own

    def _connect(self) -> None:
        context = self._context
        context.operations.changed.connect(self._on_changed)
        context.selection.changed.connect(self._on_moved)
        context.clock.day_changed.connect(self._renew)
        self.directions.currentIndexChanged.connect(lambda _at: self._filter())
        self.table.opened.connect(self.compose)
        self.table.delete_asked.connect(self._trash)
        self.table.selection_changed.connect(self._offer)
        self.draft_button.clicked.connect(lambda: self._with_current(self.compose))
        self.submit_button.clicked.connect(lambda: self._with_current(self.duties.submit))
        self.sent_button.clicked.connect(lambda: self._with_current(self.duties.mark_sent))
        self.add_button.clicked.connect(self._add)
        self.editor.left.connect(self._show_list)
        self.editor.preview_asked.connect(self._preview)
        for keys, within, do in (("Ctrl+N", self.panel, self._add), ("F5", self, self._renew)):
            shortcut = QShortcut(QKeySequence(keys), within)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self.table.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 edits the duty: no cell of this list is edited in place."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.table
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            self._edit()
            return True
        return super().eventFilter(watched, event)

    # Showing

    def reload(self) -> None:
        """Show the year's duties as they stand today."""
        database, today = self._context.database, self._context.today
        days = calendar(database)
        if days != self._calendar or self._day != today:
            self._calendar, self._day = days, today
            self.model.set_columns(obligation_columns(today, days))
        rows = list_obligations(database, self._year)
        self.model.set_rows(rows)
        done, judged = on_time_rate([o for o in rows if o.direction is Direction.SEND], today, days)
        share = percent(done, judged)
        rate = "" if share is None else f" · đúng hạn {done}/{judged} = {show_number(half_up(share, 1))}%"
        self.panel.count.setToolTip(f"Báo cáo xã gửi lên{rate}" if rate else "")
        if self.table.currentIndex().row() < 0 and self.model.rowCount():
            self._select_next(rows)
        self._offer()

    def _select_next(self, rows: list[Obligation]) -> None:
        """Stand on the duty that comes next."""
        coming = [o for o in rows if o.sent_on is None and o.direction is Direction.SEND]
        place = self.model.place_of(_row_id(coming[0])) if coming else 0
        self.select(place or 0)

    def show_row(self, obligation_id: int) -> None:
        """Bring one duty into sight."""
        self._show_list()
        self.panel.filter.clear()
        self.directions.setCurrentIndex(0)
        place = next((at for at, row in enumerate(self.model.shown_rows()) if row.id == obligation_id), None)
        if place is not None:
            self.select(place)

    def select(self, place: int) -> None:
        """Stand on one row alone, whatever keys are held (`selectRow` adds to the rest under Ctrl)."""
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            self.model.index(place, 0), flags.ClearAndSelect | flags.Rows
        )

    def _filter(self) -> None:
        wanted = self.directions.currentData()
        # Qt gives an enum of words back as plain words.
        self.model.set_condition(None if wanted is None else lambda o: o.direction.value == wanted)
        self._offer()

    def _current(self) -> Obligation | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    def _with_current(self, do: Any) -> None:
        if (current := self._current()) is not None:
            do(current)

    def _offer(self) -> None:
        current = self._current()
        sends = current is not None and current.direction is Direction.SEND
        sent = current is not None and current.sent_on is not None
        self.draft_button.setText("&Soạn báo cáo" if sends or current is None else "Đơ&n vị đã gửi")
        self.draft_button.setEnabled(current is not None)
        self.submit_button.setEnabled(sends and not sent)
        self.submit_button.setText(
            "Rút &trình ký" if current is not None and current.submitted_on else "&Trình ký"
        )
        self.sent_button.setEnabled(current is not None and not sent)
        self.unsend_action.setEnabled(sent)
        self.correct_action.setEnabled(sends and sent)

    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self.panel)
        self.table.setFocus()

    # Writing

    def compose(self, obligation: Obligation) -> None:
        """Open the duty's report, begun if it was not; for what units send: which of them have."""
        if obligation.direction is Direction.COLLECT:
            UnitsDialog(self._context, obligation, self).open()
            return
        report_id = self.duties.report_of(obligation)
        if report_id is not None:
            self.open_report(report_id)

    def open_report(self, report_id: int) -> None:
        """Show one report in the editor."""
        self.editor.open(report_id)
        self.stack.setCurrentWidget(self.editor)
        self.editor.outline.setFocus()

    def _preview(self) -> None:
        from cchc_desktop.services.report_view import show_report  # noqa: PLC0415 - beside its use
        from cchc_desktop.ui.reports.preview import PreviewDialog  # noqa: PLC0415 - loads the print parts

        report_id, database, today = self.editor.report_id, self._context.database, self._context.today
        if not self.editor.section.flush() or report_id is None:
            return
        PreviewDialog(
            self._context,
            f"Xem trước: {self.editor.title.text()}",
            lambda: show_report(database, report_id, today).document,
            self,
        ).open()

    # Duties

    def _correct(self) -> None:
        current = self._current()
        report_id = self.duties.correct(current) if current is not None else None
        if report_id is not None:
            self.open_report(report_id)

    def _add(self) -> None:
        ObligationDialog(self._context, self._year, self).open()

    def _edit(self) -> None:
        if (current := self._current()) is not None:
            ObligationDialog(self._context, self._year, self, current).open()

    def _trash(self, rows: list[Obligation]) -> None:
        for row in rows:
            self._context.operations.run(self, partial(trash_obligation, obligation_id=row.id))
        if rows:
            self._context.operations.said.emit("Đã xóa kỳ báo cáo. Ctrl+Z để hoàn tác.")

    def _show_rules(self) -> None:
        from cchc_desktop.ui.office.settings import open_rules  # noqa: PLC0415 - beside its use

        open_rules(self._context, self)

    def _write_calendar(self) -> None:
        path = self._context.dialogs.save_as(self, f"Lich-bao-cao-{self._year}.ics", "Lịch (*.ics)")
        if path is None:
            return
        database, year = self._context.database, self._year
        self._context.jobs.run(
            lambda _progress: write_calendar(database, year, path),
            on_done=lambda written: self._context.operations.said.emit(f"Đã ghi {written.name}"),
            parent=self,
        )

    def _check_format(self) -> None:
        from cchc_desktop.ui.reports.format_dialog import check_file  # noqa: PLC0415 - beside its use

        check_file(self._context, self)

    def _choose_template(self) -> None:
        from cchc_desktop.ui.reports.own_template import choose_template  # noqa: PLC0415 - beside its use

        choose_template(self._context, self)

    # Slots

    @Slot(Changes)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(Topic.REPORTS, Topic.COMMUNE):
            self._reload_or_tell()
        self.editor.later()

    @Slot()
    def _on_moved(self) -> None:
        self.editor.section.flush()
        self._show_list()
        self._reload_or_tell()

    @Slot()
    def _renew(self) -> None:
        """Read all anew; what is being typed in the report is written first."""
        # The first of the three that another program hinders has told so: the officer tries again.
        if self.editor.section.flush() and self._reload_or_tell():
            self.editor.later()

    def _reload_or_tell(self) -> bool:
        try:
            self.reload()
        except MachineError as error:
            self._context.dialogs.problem(self, error)
            return False
        return True


def _row_id(row: Obligation) -> tuple[int, int | None, str]:
    """A duty not stored yet (a file opened for reading) is known by its rule."""
    return (row.id, row.rule_id, row.period)
