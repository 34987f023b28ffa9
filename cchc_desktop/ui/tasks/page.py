"""The tasks of the plan: the list with its filters, one task in detail beside it."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from cchc_desktop.display.tasks import quick_filters, screen_columns, show_meaning, state_on, task_grouping
from cchc_desktop.domain.calendar import WorkCalendar
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.tasks import Task, in_plan_order
from cchc_desktop.services.task_list import TaskList, open_list, read_on, renewed
from cchc_desktop.services.tasks import change_task, get_task, trash_tasks
from cchc_desktop.ui.beside import Beside
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.first_focus import hand_focus, tab_in_turn
from cchc_desktop.ui.list_output import ListOutput
from cchc_desktop.ui.register_panel import follow
from cchc_desktop.ui.safety.automatic import before_many
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel
from cchc_desktop.ui.tasks.detail import TaskDetail
from cchc_desktop.ui.tasks.dialog import BulkDialog, NewTaskDialog
from cchc_desktop.ui.tasks.filters import TaskFilters
from cchc_desktop.ui.tasks.money import BudgetDialog
from cchc_desktop.ui.tasks.saved_filters import SavedFiltersButton

_NO_PLAN = "Chưa có kế hoạch. Hãy thả tệp kế hoạch vào cửa sổ, hoặc thêm kế hoạch ở trang Kế hoạch."
_NO_TASKS = "Kế hoạch chưa có nhiệm vụ. Nhấn Ctrl+N để thêm, hoặc Ctrl+V để dán các dòng từ Excel, Word."
_TOPICS = (Topic.TASKS, Topic.PLANS, Topic.UNITS, Topic.DOCUMENTS, Topic.COMMUNE)
_FIELDS = {"order": "order_text"}


class TasksPage(QWidget):
    """Tab "Nhiệm vụ"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._calendar = WorkCalendar()
        self._known: TaskList | None = None
        self._day: date | None = None
        self._state = state_on(context.today, self._calendar)
        self._reading_on = QTimer(self)
        columns = screen_columns(context.today, self._calendar)
        self.model: TableModel[Task] = TableModel(columns, edit=self._edit)
        self.filters = TaskFilters()
        self.panel: TablePanel[Task] = TablePanel(
            self.model,
            noun="nhiệm vụ",
            empty_text=_NO_TASKS,
            name="tasks",
            store=context.store,
            year=lambda: context.year,
            keeps_filters=False,
        )
        self.table = self.panel.table
        self.saved = SavedFiltersButton(context, self.filters, self.panel.filter)
        self.output = ListOutput(context, self, self.model, sheet="Nhiệm vụ", title=self._title)
        self._build()
        self._connect()
        self.reload()

    def _build(self) -> None:
        self.add_button = self.panel.add_button(
            "&Thêm nhiệm vụ", "add", hint="Thêm nhiệm vụ (Ctrl+N)", default=True
        )
        self.export_button = self.panel.add_button(
            "&Xuất Excel", "export", hint="Ghi danh sách đang hiện ra tệp Excel (Ctrl+Shift+E)"
        )
        self.print_button = self.panel.add_button(
            "&In", "print", hint="Xem bản in của danh sách đang hiện rồi in (Ctrl+P)"
        )
        self.more_button = self.panel.add_button("T&hao tác", hint="Sửa cùng lúc, dán, kinh phí, xóa")
        self._build_menu()
        self.splitter = Beside(self.panel, self._make_detail, self._show_detail, (920, 416))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(8)
        self.filters.add(self.saved)
        layout.addWidget(self.filters)
        layout.addWidget(self.splitter, 1)
        tab_in_turn(self.filters.grouping, self.saved)
        self._reading_on.setSingleShot(True)
        hand_focus(self, self.table)
        self.panel.reach_from(self)

    def _build_menu(self) -> None:
        menu = QMenu(self.more_button)
        self.bulk_action = self._action(
            menu, "&Sửa cùng lúc các nhiệm vụ đang chọn…", "Ctrl+E", self._edit_several
        )
        self.paste_action = self._action(menu, "&Dán các dòng từ Excel, Word…", "", self.table.paste)
        self._action(menu, "&Ghi tiến độ", "Ctrl+G", self._start_entry)
        self.detail_action = self._action(menu, "Ẩn, hiện phần &chi tiết", "F9", self._toggle_detail)
        self._action(menu, "Thu &gọn mọi nhóm", "Ctrl+Shift+Left", partial(self.model.fold_all, folded=True))
        self._action(menu, "&Mở mọi nhóm", "Ctrl+Shift+Right", partial(self.model.fold_all, folded=False))
        self._action(menu, "&Kinh phí theo đơn vị, lĩnh vực…", "", self._show_budget)
        menu.addSeparator()
        self.delete_action = self._action(menu, "&Xóa (Delete)", "", self._trash_selected)
        self.more_button.setMenu(menu)
        self.more_button.setProperty("menu", True)  # noqa: FBT003 - Qt's own

    def _action(self, menu: QMenu, words: str, shortcut: str, do: Any) -> QAction:
        action = QAction(words, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        action.triggered.connect(lambda _checked=False: do())
        menu.addAction(action)
        return action

    def _connect(self) -> None:
        context = self._context
        follow(context, self, _TOPICS, self.reload)
        self._reading_on.timeout.connect(self._read_on)
        self.add_button.clicked.connect(self.add_task)
        self.export_button.clicked.connect(self._read_whole)
        self.print_button.clicked.connect(self._read_whole)
        self.export_button.clicked.connect(self.output.to_excel)
        self.print_button.clicked.connect(self.output.to_printer)
        self.filters.changed.connect(self._show_filtered)
        self.filters.group_changed.connect(self._regroup)
        self.table.selection_changed.connect(self._show_detail)
        # A filter that hides the selected row takes the selection away without a word.
        self.model.counts_changed.connect(self._show_detail)
        self.table.opened.connect(lambda _task: self._start_entry())
        self.table.delete_asked.connect(self._trash)
        self.table.pasted.connect(self._paste)
        for keys, do in (
            ("Ctrl+N", self.add_task),
            ("Ctrl+Shift+E", self.export_button.click),
            ("Ctrl+P", self.print_button.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def reload(self) -> None:
        """Show what the database holds now, as it stands today; a long list comes in parts."""
        database, plan_id, before = self._context.database, self._context.plan_id, self._known
        self.table.empty_text = _NO_PLAN if plan_id is None else _NO_TASKS
        self.add_button.setEnabled(plan_id is not None)
        if plan_id is None:
            known = TaskList(0)
        elif before is not None and before.plan_id == plan_id:
            known = renewed(database, before)
        else:
            known = open_list(database, plan_id)
        if known is not before or self._day != self._context.today:
            self._show(known, reset=before is None or before.plan_id != known.plan_id)

    def _show(self, known: TaskList, *, reset: bool = False) -> None:
        self._known = known
        if known.calendar != self._calendar or self._day != self._context.today:
            self._calendar = known.calendar
            self._read_anew()
        tasks = in_plan_order(known.tasks)
        self.filters.show_counts(tasks, quick_filters(self._context.today, self._calendar, self._state))
        self.model.set_rows(tasks, reset=reset)
        if known.waiting:
            self._reading_on.start()

    def _read_on(self) -> None:
        """Read some more of a long list, then whatever changed meanwhile."""
        if self._known is not None and self._known.waiting:
            self._show(read_on(self._context.database, self._known))
            if not self._known.waiting:
                self.reload()

    def _read_whole(self) -> None:
        while self._known is not None and self._known.waiting:
            self._read_on()

    def _read_anew(self) -> None:
        """States and due days are those of a day: on another one every cell may read otherwise."""
        self._day = self._context.today
        self._state = state_on(self._day, self._calendar)
        self.model.set_columns(screen_columns(self._day, self._calendar, self._state))
        if self.filters.group:
            self.model.set_grouping(task_grouping(self.filters.group, self._day))
        self._show_filtered()

    # Showing

    def _show_filtered(self) -> None:
        self.model.set_condition(self.filters.condition())

    def _regroup(self) -> None:
        group = self.filters.group
        self.model.set_grouping(task_grouping(group, self._context.today))
        # The headings say it already, and the room is wanted.
        self.table.setColumnHidden(self.model.column_at("lead_text"), group == "unit")
        self.table.setColumnHidden(self.model.column_at("area"), group == "area")

    @property
    def detail(self) -> TaskDetail:
        """The pane of the task stood on."""
        return self.splitter.detail

    def _make_detail(self, place: QWidget) -> TaskDetail:
        detail = TaskDetail(self._context, place)
        detail.bulk_asked.connect(self._edit_several)
        return detail

    def _show_detail(self) -> None:
        if self.splitter.waits():
            return
        rows = self.table.selected_rows()
        if len(rows) == 1:
            self.detail.show_task(rows[0], self._calendar)
        else:
            self.detail.show_several(len(rows))
        self.bulk_action.setEnabled(len(rows) > 0)
        self.delete_action.setEnabled(len(rows) > 0)

    def _title(self) -> str:
        return f"Danh mục nhiệm vụ cải cách hành chính năm {self._context.year}"

    # Doing

    def add_task(self) -> None:
        """Ask for a new task."""
        if self._context.plan_id is not None and self._context.year is not None:
            dialog = NewTaskDialog(self._context, self._context.plan_id, self._context.year, self)
            dialog.added.connect(self.table.go_to)
            dialog.open()

    def show_task(self, task_id: int) -> bool:
        """Stand on a task, whatever the filters hide now; false if the plan has none of that id."""
        self._read_whole()
        if not self.table.go_to(task_id):
            self.filters.reset()
            self.panel.filter.clear()
        return self.table.go_to(task_id)

    def _edit(self, task: Task, key: str, value: Any) -> bool:
        if key == "products":
            value = [line.lstrip("☑☐ ") for line in value.split("\n")]
        operation = partial(change_task, task_id=task.id, values={_FIELDS.get(key, key): value})
        done = self._context.operations.run(self, operation)
        if done and key == "time_text":
            self._context.operations.said.emit(show_meaning(get_task(self._context.database, task.id)))
        return done

    def _edit_several(self) -> None:
        rows, year = self.table.selected_rows(), self._context.year
        if rows and year is not None:
            BulkDialog(self._context, [task.id for task in rows], year, self).open()

    def _paste(self) -> None:
        """Rows copied in Word, Excel or here come in by the review, as a plan file does."""
        from cchc_desktop.ui.review.opening import open_pasted  # noqa: PLC0415 - the readers, when first needed

        data = QGuiApplication.clipboard().mimeData()
        open_pasted(self._context, self.window(), data.html(), data.text())

    def _trash_selected(self) -> None:
        if rows := self.table.selected_rows():
            self._trash(rows)

    def _trash(self, tasks: Sequence[Task]) -> None:
        before_many(self._context, self, len(tasks), partial(self._trash_now, tasks))

    def _trash_now(self, tasks: Sequence[Task]) -> None:
        place = self.table.currentIndex().row()
        operation = partial(trash_tasks, task_ids=[task.id for task in tasks])
        if self._context.operations.run(self, operation):
            self._context.operations.said.emit(f"Đã xóa {len(tasks)} nhiệm vụ. Ctrl+Z để hoàn tác.")
            if self.model.rowCount():
                self.table.selectRow(min(max(place, 0), self.model.rowCount() - 1))

    def _start_entry(self) -> None:
        self.detail.setVisible(True)
        self.detail.start_entry()

    def _toggle_detail(self) -> None:
        self.detail.setVisible(not self.detail.isVisible())

    def _show_budget(self) -> None:
        self._read_whole()
        rows = self.model.shown_rows()
        title = f"Kinh phí nhiệm vụ cải cách hành chính năm {self._context.year}"
        BudgetDialog(self._context, rows, title, self).open()
