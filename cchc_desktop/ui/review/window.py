"""The review before an import: the file's words left, what was understood right; nothing is written yet."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from cchc_desktop.domain.backups import Reason
from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.importing.draft import PlanWarning
from cchc_desktop.services.copies import back_up
from cchc_desktop.services.import_plan import (
    Comparison,
    Written,
    append_tasks,
    compare_draft,
    write_plan,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.review.choices import DutyEntry, UnitEntry
from cchc_desktop.ui.review.columns import WarningEntry
from cchc_desktop.ui.review.marks import pieces_of
from cchc_desktop.ui.review.opening import COMPARING, Material
from cchc_desktop.ui.review.panels import Panels, modes
from cchc_desktop.ui.review.plan_form import PlanForm
from cchc_desktop.ui.review.source_view import Mark, SourceView
from cchc_desktop.ui.review.state import Mode, ReviewState, TargetEntry, TaskEntry
from cchc_desktop.ui.table_panel import TablePanel

_JUDGED_AFTER_MS = 300
_LEGEND = (
    (Mark.TASK, "nhiệm vụ"),
    (Mark.TARGET, "chỉ tiêu"),
    (Mark.FIELD, "thông tin kế hoạch"),
)


class ReviewDialog(QDialog):
    """Shows one `Material`; `imported` tells the id of the plan that was written."""

    imported = Signal(int)

    def __init__(self, context: Context, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._material = material
        self.state = ReviewState(material.file, material.known_units, material.duties)
        self._touched = self._shown_once = False
        # Typing on is not held up by judging each letter.
        self._judging = QTimer(self, interval=_JUDGED_AFTER_MS, singleShot=True)
        self._judging.timeout.connect(self._judge)
        self.source = SourceView()
        self.form = PlanForm()
        self.mode = QComboBox()
        self.tabs = QTabWidget()
        self.counts = QLabel()
        panels = Panels(context.store, lambda: self._replacing, lambda: self.state.plan.year_from)
        self.tasks = panels.tasks(self._edit_task)
        self.targets = panels.targets(self._edit_target)
        self.units = panels.units(self._edit_unit, self.state.units.names)
        self.duties = panels.duties(self._edit_duty)
        self.warnings = panels.warnings()
        self._build()
        self._connect()
        self._choose_first_mode()
        self._show_all()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(f"Xem lại trước khi nhập – {self._material.file.name}")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addLayout(self._head())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        split.addWidget(self.tabs)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([480, 840])
        layout.addWidget(split, 1)
        layout.addLayout(self._foot())
        self._add_tabs()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        title = QLabel(self._material.file.name)
        title.setProperty("role", "title")
        row.addWidget(title, 1)
        label = QLabel("Cách &nhập:")
        label.setBuddy(self.mode)
        self.mode.setAccessibleName("Cách nhập")
        self.mode.setMinimumWidth(360)
        for widget in (label, self.mode):
            widget.setVisible(bool(self._material.plans))
            row.addWidget(widget)
        for words, mode, plan_id in modes(self._material):
            self.mode.addItem(words, (mode.value, plan_id))
        return row

    def _left(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        parts = [
            f"<span style='background:{mark.value}'>&nbsp;&nbsp;&nbsp;</span>&nbsp;{name}"
            for mark, name in _LEGEND
        ]
        legend = QLabel("Văn bản gốc: &nbsp;" + " &nbsp; ".join(parts))
        legend.setProperty("role", "muted")
        layout.addWidget(legend)
        layout.addWidget(self.source, 1)
        return holder

    def _foot(self) -> QHBoxLayout:
        self.counts.setAccessibleName("Số dòng sẽ nhập")
        buttons = QDialogButtonBox()
        self.import_button = buttons.addButton("&Nhập", QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setDefault(True)
        self.import_button.setShortcut("Ctrl+Return")
        self.import_button.setToolTip("Ghi kế hoạch vào dữ liệu (Ctrl+Enter); Ctrl+Z để hoàn tác")
        self.cancel_button = buttons.addButton("Hủy", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.counts, 1)
        row.addWidget(buttons)
        return row

    def _add_tabs(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(4, 10, 10, 4)
        box.addWidget(self.form)
        box.addStretch(1)
        area.setWidget(inner)
        self._plan_tab = area
        self.tabs.setDocumentMode(True)
        if self._material.add_to is None:
            self.tabs.addTab(area, "Kế hoạch")
        else:
            area.hide()
        for panel in (self.tasks, self.targets, self.units, self.duties, self.warnings):
            panel.setContentsMargins(0, 8, 0, 0)
        self.tabs.addTab(self.tasks, "Nhiệm vụ")
        if self._material.add_to is None:
            self.tabs.addTab(self.targets, "Chỉ tiêu")
        self.tabs.addTab(self.units, "Đơn vị")
        if self._material.add_to is None:
            self.tabs.addTab(self.duties, "Báo cáo")
        self.tabs.addTab(self.warnings, "Cảnh báo")
        confirm = self.units.add_button("&Xác nhận tất cả", "done")
        confirm.setAutoDefault(False)
        confirm.clicked.connect(self._confirm_units)

    def _connect(self) -> None:
        self.form.year_typed.connect(self._on_year_typed)
        self.form.field("number").textChanged.connect(lambda _text: self._judging.start())  # type: ignore[attr-defined]
        self.mode.activated.connect(lambda _at: self._choose_mode())
        self.tasks.table.selection_changed.connect(self._show_task_place)
        self.targets.table.selection_changed.connect(self._show_target_place)
        self.warnings.table.selection_changed.connect(self._show_warning_place)
        self.warnings.table.opened.connect(self.jump)
        self.tasks.table.delete_asked.connect(partial(self._leave_out, "tasks"))
        self.targets.table.delete_asked.connect(partial(self._leave_out, "targets"))

    # Showing

    @property
    def _compared(self) -> bool:
        return self.state.mode in {Mode.UPDATE, Mode.REPLACE}

    @property
    def _replacing(self) -> bool:
        return self.state.mode is Mode.REPLACE

    def _show_all(self) -> None:
        self.form.show_plan(self.state.plan)
        self._show_warnings(self._material.file.draft.warnings)
        self.source.show_source(self._material.file.source, pieces_of(self._material.file.draft))
        self._show_rows()

    def _judge(self) -> None:
        """The warnings of the plan as it has been mended so far."""
        self._show_warnings(self.state.warnings(self.form.changed(self.state.plan)))
        self._show_counts()

    def _show_warnings(self, warnings: Sequence[PlanWarning]) -> None:
        times = Counter[PlanWarning]()
        entries = []
        for one in warnings:
            entries.append(WarningEntry(one, times[one]))
            times[one] += 1
        self.warnings.model.set_rows(entries)

    def _show_rows(self) -> None:
        self.tasks.model.set_rows(self.state.tasks)
        self.targets.model.set_rows(self.state.targets)
        self.units.model.set_rows(self.state.units.entries)
        self.duties.model.set_rows(self.state.duties)
        self._show_counts()

    def _show_counts(self) -> None:
        found = self.state.counts()
        words = f"Đọc {found.read}, mới {found.new}, trùng {found.known}, bỏ {found.left_out}"
        if found.dropped and self._compared:
            words += f"; kế hoạch đã có còn {found.dropped} nhiệm vụ không thấy trong tệp"
        self.counts.setText(words)
        for panel, name, number in (
            (self.tasks, "Nhiệm vụ", sum(e.taken for e in self.state.tasks if e.id >= 0)),
            (self.targets, "Chỉ tiêu", sum(e.taken for e in self.state.targets if e.id >= 0)),
            (self.units, "Đơn vị", len(self.state.units.entries)),
            (self.duties, "Báo cáo", len(self.state.duties)),
            (self.warnings, "Cảnh báo", self.warnings.model.total),
        ):
            at = self.tabs.indexOf(panel)
            if at >= 0:
                self.tabs.setTabText(at, f"{name} ({number})")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """As large as the screen allows: two papers lie side by side."""
        if not self._shown_once:
            self._shown_once = True
            room = self.screen().availableGeometry()
            width, height = min(room.width() - 20, 1560), min(room.height() - 50, 980)
            self.resize(width, height)
            self.move(room.x() + (room.width() - width) // 2, room.y() + 30)
            first = self.form.field("number") if self._material.add_to is None else self.tasks.table
            first.setFocus()
        super().showEvent(event)

    # Against a kept plan

    def _choose_first_mode(self) -> None:
        wanted: tuple[str, int | None] = (Mode.NEW.value, None)
        if self._material.add_to is not None:
            wanted = (Mode.ADD.value, self._material.add_to.id)
        elif self._material.twin is not None:
            wanted = (Mode.UPDATE.value, self._material.twin.id)
        elif self._material.replaced is not None:
            wanted = (Mode.REPLACE.value, self._material.replaced.id)
        found = (at for at in range(self.mode.count()) if tuple(self.mode.itemData(at)) == wanted)
        self.mode.setCurrentIndex(next(found, 0))
        self._go_mode(self._material.compared)

    def _choose_mode(self) -> None:
        """Compare with the plan chosen, or with none; off the window's thread, as it may take long."""
        mode, plan_id = self.mode.currentData()
        if plan_id is None or Mode(mode) is Mode.ADD:
            self._go_mode(None)
            self._show_rows()
            return
        database, draft = self._context.database, self.state.as_edited()
        self._context.jobs.run(
            lambda progress: compare_draft(
                database, plan_id, draft, partial(progress.report, words=COMPARING)
            ),
            on_done=self._on_compared,
            on_error=self._on_not_compared,
            on_cancelled=self._back_to_mode,
            parent=self,
            words=COMPARING,
            cancellable=True,
        )

    def _on_compared(self, found: Comparison) -> None:
        self._go_mode(found)
        self._show_rows()

    def _on_not_compared(self, error: Exception) -> None:
        self._back_to_mode()
        self._on_error(error)

    def _back_to_mode(self) -> None:
        """The way chosen before, which the rows still show."""
        kept = (self.state.mode.value, self.state.base_id)
        found = (at for at in range(self.mode.count()) if tuple(self.mode.itemData(at)) == kept)
        self.mode.setCurrentIndex(next(found, 0))

    def _go_mode(self, found: Comparison | None) -> None:
        data = self.mode.currentData()
        mode, plan_id = Mode(data[0]), data[1]
        if mode is Mode.ADD:
            self.state.add_to(plan_id)
        elif plan_id is None or found is None:
            self.state.stand_alone()
        else:
            self.state.compare(mode, plan_id, found)
        self.tasks.table.setColumnHidden(self.tasks.model.column_at("verdict"), not self._compared)
        self.targets.table.setColumnHidden(self.targets.model.column_at("verdict"), not self._compared)

    def _on_year_typed(self) -> None:
        """Deadlines that name no year are read in the plan's own."""
        before, after = self.state.plan, self.form.changed(self.state.plan)
        if after.year_from is not None and after.year_from != before.year_from:
            self.state.change_plan_to(after)
            self._changed()

    # Editing

    def _edit_task(self, row: TaskEntry, key: str, value: Any) -> bool:
        if key == "content" and not value:
            return False
        if key == "taken":
            if row.id < 0 and self._replacing:
                return False
            self.state.take_tasks({row.id}, taken=value)
        else:
            self.state.edit_task(row.id, key, value)
        return self._changed()

    def _edit_target(self, row: TargetEntry, key: str, value: Any) -> bool:
        if key == "text" and not value:
            return False
        if key == "taken":
            self.state.take_targets({row.id}, taken=value)
        else:
            self.state.edit_target(row.id, key, (value or None) if key == "unit" else value)
        return self._changed()

    def _edit_unit(self, row: UnitEntry, key: str, value: Any) -> bool:
        if key == "confirmed":
            self.state.units.confirm({row.id}, confirmed=value)
        elif value:
            self.state.units.rename(row.id, value)
        else:
            return False
        return self._changed()

    def _edit_duty(self, row: DutyEntry, _key: str, value: Any) -> bool:
        self.state.adopt({row.id}, taken=value)
        return self._changed()

    def _changed(self) -> bool:
        self._touched = True
        self._show_rows()
        self._judging.start()
        return True

    def _confirm_units(self) -> None:
        in_charge = {entry.id for entry in self.state.units.entries if entry.leads}
        self.state.units.confirm(in_charge, confirmed=True)
        self._changed()

    def _leave_out(self, which: str, rows: list[Any]) -> None:
        take: Callable[..., None] = self.state.take_tasks if which == "tasks" else self.state.take_targets
        take({row.id for row in rows}, taken=False)
        self._changed()

    # Going to places

    def _show_task_place(self) -> None:
        row = self.tasks.table.current_row()
        if row is not None and row.id >= 0:
            self.source.go_to(row.task.place, self._material.file.draft.tasks[row.id].content)

    def _show_target_place(self) -> None:
        row = self.targets.table.current_row()
        if row is not None and row.id >= 0:
            self.source.go_to(row.target.place, self._material.file.draft.targets[row.id].text)

    def _show_warning_place(self) -> None:
        row = self.warnings.table.current_row()
        if row is not None:
            task = self._task_at(row)
            self.source.go_to(row.warning.place, task.task.content if task else "")

    def _task_at(self, row: WarningEntry) -> TaskEntry | None:
        where, place = row.warning.where, row.warning.place
        return next((e for e in self.state.tasks if e.task.where == where and e.task.place == place), None)

    def jump(self, row: WarningEntry) -> None:
        """Go to the row that a warning speaks of, and to its place in the file."""
        warning, task = row.warning, self._task_at(row)
        spot = (warning.where, warning.place)
        target = next((e for e in self.state.targets if (e.target.where, e.target.place) == spot), None)
        unit = next((u for u in self.state.units.entries if warning.message.startswith(u.id)), None)
        if warning.code == "empty-number" and self._material.add_to is None:
            self.tabs.setCurrentWidget(self._plan_tab)
            self.form.field("number").setFocus(Qt.FocusReason.OtherFocusReason)
        elif warning.code == "unit-spellings" and unit is not None:
            self._stand_on(self.units, unit.id, "name")
        elif task is not None:
            self._stand_on(self.tasks, task.id, "content")
        elif target is not None:
            self._stand_on(self.targets, target.id, "text")
        self._show_warning_place()

    def _stand_on(self, panel: TablePanel[Any], row_id: Hashable, column: str) -> None:
        panel.filter.clear()
        self.tabs.setCurrentWidget(panel)
        panel.table.go_to(row_id, column)
        panel.table.setFocus()

    # The end

    @override
    def reject(self) -> None:
        """What was typed in the review is asked for before it is thrown away."""
        question = "Bỏ các sửa đổi trong bản xem lại này?"
        touched = self._touched or self.form.changed(self.state.plan) != self._material.file.draft.plan
        if touched and not self._context.dialogs.confirm(self, question, yes="Bỏ, không nhập"):
            return
        super().reject()

    @override
    def accept(self) -> None:
        """Write everything as one step; the review stays open if that is refused."""
        if self._material.add_to is None:
            if not self.form.complete():
                self.tabs.setCurrentWidget(self._plan_tab)
                return
            self.state.change_plan_to(self.form.changed(self.state.plan))
        self._context.jobs.run(
            self._writing(),
            on_done=self._on_written,
            on_error=self._on_error,
            parent=self,
            words="Đang nhập kế hoạch…",
        )

    def _writing(self) -> Callable[[Progress], Written]:
        database, file, state = self._context.database, self._material.file, self.state
        draft, reviewed, mode, base_id = state.draft(), state.reviewed(), state.mode, state.base_id

        def work(_progress: Progress) -> Written:
            back_up(database, Reason.IMPORT)
            if mode is Mode.ADD and base_id is not None:
                return append_tasks(database, base_id, draft, reviewed=reviewed)
            return write_plan(
                database,
                draft,
                source_name=file.name,
                digest=file.digest,
                source_text=file.text(),
                update_id=base_id if mode is Mode.UPDATE else None,
                replaces_id=base_id if mode is Mode.REPLACE else None,
                reviewed=reviewed,
            )

        return work

    def _on_written(self, written: Written) -> None:
        self._context.operations.tell(written.changes)
        self.imported.emit(written.plan_id)
        super().accept()

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, CchcError):
            raise error
        if isinstance(error, RuleError) and self.form.show_error(error):
            self.tabs.setCurrentWidget(self._plan_tab)
            return
        self._context.dialogs.problem(self, error)
