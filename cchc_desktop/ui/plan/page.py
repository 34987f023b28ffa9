"""The plan and its targets: what it says of itself above, what it asks for below."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.db.engine import Database
from cchc_desktop.display.registers import target_screen_columns
from cchc_desktop.display.text import show_date
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.targets import TargetStatus
from cchc_desktop.services.plans import list_plans, trash_plan
from cchc_desktop.services.status import PlanStatus, plan_status
from cchc_desktop.services.targets import change_requirement, change_target, trash_targets
from cchc_desktop.ui.beside import Beside
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.list_output import add_output
from cchc_desktop.ui.plan.detail import TargetDetail
from cchc_desktop.ui.plan.plan_dialog import NewPlanDialog
from cchc_desktop.ui.plan.plan_form import PlanForm
from cchc_desktop.ui.plan.target_dialog import TargetDialog
from cchc_desktop.ui.register_panel import follow
from cchc_desktop.ui.safety.automatic import MANY, before_many
from cchc_desktop.ui.table_model import TableModel
from cchc_desktop.ui.table_panel import TablePanel

_OPEN_KEY = "plan/open"
_TOPICS = tuple(topic for topic in Topic if topic not in (Topic.HISTORY, Topic.REPORTS))
_NO_PLAN = "Chưa có kế hoạch. Hãy thả tệp kế hoạch vào cửa sổ, hoặc nhấn “Thêm kế hoạch”."
_NO_TARGETS = "Kế hoạch chưa có chỉ tiêu. Nhấn Ctrl+N để thêm."


class PlanPage(QWidget):
    """Tab "Kế hoạch"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._status: PlanStatus | None = None
        self._plan_shown: int | None = None
        self.model: TableModel[TargetStatus] = TableModel(
            target_screen_columns(), edit=self._edit, row_id=lambda s: s.target.id
        )
        self.panel: TablePanel[TargetStatus] = TablePanel(
            self.model,
            noun="chỉ tiêu",
            empty_text=_NO_TARGETS,
            name="targets",
            store=context.store,
            year=lambda: context.year,
        )
        self.table = self.panel.table
        self.form = PlanForm(context)
        self.toggle = QPushButton()
        self.summary = QLabel()
        self.add_plan_button = QPushButton("Thêm &kế hoạch…")
        self.trash_plan_button = QPushButton("Xóa kế hoạch")
        self._build()
        self._connect()
        self.reload()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.toggle.setCheckable(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary.setWordWrap(True)
        head.addWidget(self.toggle)
        head.addWidget(self.summary, 1)
        head.addWidget(self.add_plan_button)
        head.addWidget(self.trash_plan_button)
        self.add_button = self.panel.add_button(
            "&Thêm chỉ tiêu", "add", hint="Thêm chỉ tiêu (Ctrl+N)", default=True
        )
        self.record_button = self.panel.add_button(
            "&Ghi kết quả…", hint="Ghi kết quả của chỉ tiêu đang chọn (Ctrl+G)"
        )
        made = add_output(self._context, self.panel, sheet="Chỉ tiêu", title=self._title, parent=self)
        self.output, self.export_button, self.print_button = made.output, made.excel, made.printer
        self._build_actions()
        self.splitter = Beside(self.panel, self._make_detail, self._show_detail, (920, 416))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.form)
        layout.addWidget(self.splitter, 1)
        self.toggle.setChecked(str(self._context.store.value(_OPEN_KEY, "0")) == "1")
        self._show_form(self.toggle.isChecked())
        hand_focus(self, self.table)
        self.panel.reach_from(self)

    def _build_actions(self) -> None:
        self.menu = QMenu(self)
        for words, shortcut, do in (
            ("&Thêm chỉ tiêu…", "Ctrl+N", self.add_target),
            ("&Sửa chỉ tiêu…", "Ctrl+E", self.edit_target),
            ("&Ghi kết quả…", "Ctrl+G", self._record),
            ("Mở sổ &nguồn", "Ctrl+J", self._open_source),
            ("&Xóa (Delete)", "", self._trash_selected),
        ):
            self._action(words, shortcut, do)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self.menu.popup(self.table.viewport().mapToGlobal(at))
        )

    def _action(self, words: str, shortcut: str, do: Callable[[], object]) -> None:
        action = QAction(words, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        action.triggered.connect(lambda _checked=False: do())
        self.menu.addAction(action)

    def _connect(self) -> None:
        context = self._context
        follow(context, self, _TOPICS, self.reload)
        self.toggle.toggled.connect(self._show_form)
        self.add_plan_button.clicked.connect(self.add_plan)
        self.trash_plan_button.clicked.connect(self._trash_plan)
        self.add_button.clicked.connect(self.add_target)
        self.record_button.clicked.connect(self._record)
        self.table.selection_changed.connect(self._show_detail)
        # A filter that hides the selected row takes the selection away without a word.
        self.model.counts_changed.connect(self._show_detail)
        self.table.opened.connect(lambda _row: self.edit_target())
        self.table.delete_asked.connect(self._trash)

    def reload(self) -> None:
        """Show what the database holds now, as it stands today."""
        plan_id = self._context.plan_id
        plans = list_plans(self._context.database)
        plan = next((known for known in plans if known.id == plan_id), None)
        status = plan_status(self._context.database, self._day(plan), plan_id=plan_id) if plan else None
        self._status = status
        self.table.empty_text = _NO_TARGETS if status else _NO_PLAN
        for widget in (self.toggle, self.trash_plan_button, self.add_button):
            widget.setEnabled(status is not None)
        self.form.setVisible(self.toggle.isChecked() and status is not None)
        if status is not None:
            self.form.show_plan(status.plan, plans)
        self.summary.setText(_summary(status.plan, plans) if status else "")
        moved, self._plan_shown = plan_id != self._plan_shown, plan_id
        self.model.set_rows(status.targets if status else [], reset=moved)

    def _day(self, plan: Plan) -> date:
        """Today; for an earlier year of a plan of several, its last day: its targets stand as they ended."""
        today, year = self._context.today, self._context.year
        over = year is not None and year < min(today.year, plan.year_to)
        return date(year, 12, 31) if over and year is not None else today

    def _show_form(self, shown: bool) -> None:
        self.toggle.setText("▾ Thông tin kế hoạch" if shown else "▸ Thông tin kế hoạch")
        self.form.setVisible(shown and self._context.plan_id is not None)
        self._context.store.setValue(_OPEN_KEY, "1" if shown else "0")

    @property
    def detail(self) -> TargetDetail:
        """The pane of the target stood on."""
        return self.splitter.detail

    def _make_detail(self, place: QWidget) -> TargetDetail:
        return TargetDetail(self._context, place)

    def _record(self) -> None:
        self.detail.record()

    def _open_source(self) -> None:
        self.detail.open_source()

    def _show_detail(self) -> None:
        if self.splitter.waits():
            return
        rows = self.table.selected_rows()
        if len(rows) == 1 and self._status is not None:
            self.detail.show_target(self._status, rows[0])
        else:
            self.detail.show_nothing()
        self.record_button.setEnabled(len(rows) == 1 and self.detail.record_button.isEnabled())

    def _title(self) -> str:
        return f"Chỉ tiêu cải cách hành chính năm {self._context.year}"

    # Doing

    def add_plan(self) -> None:
        """Ask for a plan made by hand, and show it."""
        dialog = NewPlanDialog(self._context, self)
        dialog.added.connect(self._show_plan)
        dialog.open()

    def _show_plan(self, plan_id: int) -> None:
        selection = self._context.selection
        choice = next((c for c in selection.choices if c.plan_id == plan_id), None)
        if choice is not None:
            selection.choose(choice)
            self.toggle.setChecked(True)

    def _trash_plan(self) -> None:
        status = self._status
        if status is None:
            return
        before_many(self._context, self, MANY, partial(self._trash_plan_now, status.plan))

    def _trash_plan_now(self, plan: Plan) -> None:
        if self._context.operations.run(self, partial(trash_plan, plan_id=plan.id)):
            self._context.operations.said.emit(f"Đã xóa {plan.short_name}. Ctrl+Z để hoàn tác.")

    def add_target(self) -> None:
        """Ask for a new target."""
        if self._status is not None:
            units = self._status.registers.units
            dialog = TargetDialog(self._context, self._status.plan.id, units, parent=self)
            dialog.added.connect(self.table.go_to)
            dialog.open()

    def edit_target(self) -> None:
        """Change the current target as a whole."""
        row, status = self.table.current_row(), self._status
        if row is not None and status is not None:
            TargetDialog(self._context, status.plan.id, status.registers.units, row.target, self).open()

    def show_target(self, target_id: int) -> bool:
        """Stand on a target, whatever the filter hides now; false if the plan has none of that id."""
        if not self.table.go_to(target_id):
            self.panel.filter.clear()
        return self.table.go_to(target_id)

    def _edit(self, row: TargetStatus, key: str, value: Any) -> bool:
        return self._context.operations.run(self, _operation(row.target.id, key, value))

    def _trash_selected(self) -> None:
        if rows := self.table.selected_rows():
            self._trash(rows)

    def _trash(self, rows: Sequence[TargetStatus]) -> None:
        before_many(self._context, self, len(rows), partial(self._trash_now, rows))

    def _trash_now(self, rows: Sequence[TargetStatus]) -> None:
        place = self.table.currentIndex().row()
        operation = partial(trash_targets, target_ids=[row.target.id for row in rows])
        if self._context.operations.run(self, operation):
            self._context.operations.said.emit(f"Đã xóa {len(rows)} chỉ tiêu. Ctrl+Z để hoàn tác.")
            if self.model.rowCount():
                self.table.selectRow(min(max(place, 0), self.model.rowCount() - 1))


def _operation(target_id: int, key: str, value: Any) -> Callable[[Database], Changes]:
    if key == "required":
        return partial(change_requirement, target_id=target_id, text=value)
    if key == "measure":
        values = {"measure": value[0].value, "measure_detail": value[1]}
        return partial(change_target, target_id=target_id, values=values)
    return partial(change_target, target_id=target_id, values={key: value})


def _summary(plan: Plan, plans: Sequence[Plan]) -> str:
    """The plan in one line, and what took its place."""
    number = f"Kế hoạch số {plan.number}" if plan.number else "Kế hoạch chưa có số"
    day = f" ngày {show_date(plan.issued_on)}" if plan.issued_on else ""
    words = f"{number}{day}: {plan.title}"
    successor = next((p for p in plans if p.id == plan.replaced_by_id), None)
    return f"{words} – đã được thay bằng {successor.short_name}" if successor else words
