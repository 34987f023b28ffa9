"""The review before an import: the file's words left, what was understood right; nothing is written yet."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.importing.draft import DraftPlan, PlanWarning
from cchc_desktop.services.import_plan import Comparison, Written, compare_draft
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.review.choices import DutyEntry, UnitEntry
from cchc_desktop.ui.review.columns import WarningEntry
from cchc_desktop.ui.review.frame import ReviewFrame
from cchc_desktop.ui.review.looks import LookFilter
from cchc_desktop.ui.review.opening import COMPARING, Material
from cchc_desktop.ui.review.panels import Panels
from cchc_desktop.ui.review.places import Places
from cchc_desktop.ui.review.plan_form import PlanForm, scrolled
from cchc_desktop.ui.review.state import Mode, TargetEntry, TaskEntry
from cchc_desktop.ui.review.ways import modes, writing
from cchc_desktop.ui.table_panel import TablePanel

_JUDGED_AFTER_MS = 300
_ROWS_AT_ONCE = 400


class ReviewDialog(ReviewFrame):
    """Shows one `Material`; `imported` tells the id of the plan that was written.

    Only what is seen first is made at once; the other tabs follow, one a turn, so that opening is not felt.
    """

    imported = Signal(int)

    def __init__(self, context: Context, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(material.file.name, context.store, parent)
        self._context = context
        self._material = material
        self.state = material.state
        self._touched = self._source_shown = False
        self._warned = _entries(material.file.draft.warnings)
        self._looks: dict[str, LookFilter] = {}
        self._places = Places(self.state, material.marked)
        # Typing on is not held up by judging each letter.
        self._judging = QTimer(self, interval=_JUDGED_AFTER_MS, singleShot=True)
        self._judging.timeout.connect(self._judge)
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_some)
        self._panels = Panels(context.store, lambda: self.state.plan.year_from)
        self._add_tabs()
        self._offer_modes()
        self._show_counts()

    # What it is made of

    @property
    def _whole(self) -> bool:
        """Whether a plan is imported; a pasted table has tasks only."""
        return self._material.add_to is None

    def _add_tabs(self) -> None:
        add, whole = self.tabs.add, self._whole
        if whole:
            add("plan", "Kế hoạch", self._make_form)
        add("tasks", "Nhiệm vụ", self._make_tasks)
        if whole:
            add("targets", "Chỉ tiêu", self._make_targets)
        add("units", "Đơn vị", self._make_units)
        if whole:
            add("duties", "Báo cáo", self._make_duties)
        add("warnings", "Cảnh báo", self._make_warnings)

    def _make_form(self) -> QWidget:
        form = self._form = PlanForm()
        form.show_plan(self.state.plan)
        form.year_typed.connect(self._on_year_typed)
        form.field("number").textChanged.connect(lambda _text: self._judging.start())  # type: ignore[attr-defined]
        return scrolled(form)

    def _make_tasks(self) -> QWidget:
        panel = self._panels.tasks(self._edit_task, self._against)
        _on_row(panel, self._show_task_place)
        panel.table.delete_asked.connect(self._leave_tasks_out)
        look = self._looks["tasks"] = LookFilter(panel, self._places.task_needs_look)
        look.count(self.state.tasks)
        return self._filled(panel, self.state.tasks)

    def _make_targets(self) -> QWidget:
        panel = self._panels.targets(self._edit_target, self._against)
        _on_row(panel, self._show_target_place)
        panel.table.delete_asked.connect(self._leave_targets_out)
        look = self._looks["targets"] = LookFilter(panel, self._places.target_needs_look)
        look.count(self.state.targets)
        return self._filled(panel, self.state.targets)

    def _make_units(self) -> QWidget:
        panel = self._panels.units(self._edit_unit, self.state.units.names)
        confirm = panel.add_button("&Xác nhận tất cả", "done")
        confirm.setAutoDefault(False)
        confirm.clicked.connect(self._confirm_units)
        return self._filled(panel, self.state.units.entries)

    def _make_duties(self) -> QWidget:
        return self._filled(self._panels.duties(self._edit_duty), self.state.duties)

    def _make_warnings(self) -> QWidget:
        panel = self._panels.warnings()
        _on_row(panel, self._show_warning_place)
        panel.table.opened.connect(self.jump)
        hint = QLabel("Enter hoặc bấm đúp: đến dòng cần xem lại")
        hint.setProperty("role", "muted")
        panel.bar.addWidget(hint)
        return self._filled(panel, self._warned)

    def _filled(self, panel: TablePanel[Any], rows: Sequence[Any]) -> QWidget:
        """The first rows at once; thousands come in turns of a few hundred."""
        panel.model.set_rows(rows[:_ROWS_AT_ONCE], reset=True)
        return panel

    @property
    def form(self) -> PlanForm:
        """The plan's own fields."""
        self.tabs.page("plan")
        return self._form

    @property
    def tasks(self) -> TablePanel[TaskEntry]:
        """The annex rows."""
        return cast("TablePanel[TaskEntry]", self.tabs.page("tasks"))

    @property
    def targets(self) -> TablePanel[TargetEntry]:
        """The targets."""
        return cast("TablePanel[TargetEntry]", self.tabs.page("targets"))

    @property
    def units(self) -> TablePanel[UnitEntry]:
        """The units proposed."""
        return cast("TablePanel[UnitEntry]", self.tabs.page("units"))

    @property
    def duties(self) -> TablePanel[DutyEntry]:
        """The report duties found."""
        return cast("TablePanel[DutyEntry]", self.tabs.page("duties"))

    @property
    def warnings(self) -> TablePanel[WarningEntry]:
        """What looks wrong in the plan."""
        return cast("TablePanel[WarningEntry]", self.tabs.page("warnings"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not self._shown_once:
            self._making.start()
        super().showEvent(event)

    def _make_some(self) -> None:
        """One more tab, or some more rows, each turn; what is looked at first comes first."""
        first = "plan" if self._whole else "tasks"
        if not self.tabs.is_made(first):
            self.tabs.page(first)
        elif not self._source_shown:
            # Only now: what was made a moment ago could not take the focus yet.
            page = self.form.field("number") if self._whole else self.tasks.table
            page.setFocus()
            self._source_shown = True
            self.source.show_source(self._material.marked)
        elif not self.tabs.make_next() and not self._fill_some():
            self._making.stop()
            self.order_by_tab()

    def _fill_some(self) -> bool:
        for key, rows in self._rows().items():
            if self.tabs.is_made(key):
                model = cast("TablePanel[Any]", self.tabs.page(key)).model
                if model.total < len(rows):
                    model.set_rows(rows[: model.total + _ROWS_AT_ONCE])
                    return True
        return False

    @property
    def is_making(self) -> bool:
        """Whether a part of the review is not there yet."""
        return bool(self._making.isActive()) or self.source.is_filling

    def finish(self) -> None:
        """Make all that is not there yet at once."""
        while self._making.isActive():
            self._make_some()
        self.source.finish()

    # Showing

    @property
    def _against(self) -> Mode | None:
        """How the draft is held against a kept plan; None if it is not."""
        return self.state.mode if self.state.mode in {Mode.UPDATE, Mode.REPLACE} else None

    def _rows(self) -> dict[str, Sequence[Any]]:
        return {
            "tasks": self.state.tasks,
            "targets": self.state.targets,
            "units": self.state.units.entries,
            "duties": self.state.duties,
            "warnings": self._warned,
        }

    def _show_rows(self, *keys: str) -> None:
        rows = self._rows()
        for key in keys:
            if self.tabs.is_made(key):
                cast("TablePanel[Any]", self.tabs.page(key)).model.set_rows(rows[key])
        self._show_counts()

    def _show_counts(self) -> None:
        found = self.state.counts()
        words = f"Đọc {found.read}, mới {found.new}, trùng {found.known}, bỏ {found.left_out}"
        if found.dropped and self._against:
            words += f"; kế hoạch đã có còn {found.dropped} nhiệm vụ không thấy trong tệp"
        self.counts.setText(words)
        for key, name, number in (
            ("tasks", "Nhiệm vụ", sum(e.taken for e in self.state.tasks if e.id >= 0)),
            ("targets", "Chỉ tiêu", sum(e.taken for e in self.state.targets if e.id >= 0)),
            ("units", "Đơn vị", len(self.state.units.entries)),
            ("duties", "Báo cáo", len(self.state.duties)),
            ("warnings", "Cảnh báo", len(self._warned)),
        ):
            self.tabs.name(key, f"{name} ({number})")
        self._count_looks()

    def _count_looks(self) -> None:
        self._places.judge(entry.warning for entry in self._warned)
        rows = self._rows()
        for key, look in self._looks.items():
            look.count(rows[key])

    def _plan_now(self) -> DraftPlan:
        """The plan's fields as they stand; of a pasted table they are not shown."""
        return self.form.changed(self.state.plan) if self._whole else self.state.plan

    def _judge(self) -> None:
        """The warnings of the plan as it has been mended so far."""
        self._warned = _entries(self.state.warnings(self._plan_now()))
        self._show_rows("warnings")

    # Against a kept plan

    def _offer_modes(self) -> None:
        for words, mode, plan_id in modes(self._material):
            self.mode.addItem(words, (mode.value, plan_id))
        for widget in (self.mode_label, self.mode):
            widget.setVisible(bool(self._material.plans))
        self._back_to_mode()
        self.mode.activated.connect(lambda _at: self._choose_mode())

    def _choose_mode(self) -> None:
        """Compare with the plan chosen, or with none; off the window's thread, as it may take long."""
        mode, plan_id = self.mode.currentData()
        if plan_id is None or Mode(mode) is Mode.ADD:
            self._go_mode(None)
            return
        database, draft = self._context.database, self.state.as_edited()
        self._context.jobs.run(
            lambda progress: compare_draft(
                database, plan_id, draft, partial(progress.report, words=COMPARING)
            ),
            on_done=self._go_mode,
            on_error=self._on_not_compared,
            on_cancelled=self._back_to_mode,
            parent=self,
            words=COMPARING,
            cancellable=True,
        )

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
        for key in ("tasks", "targets"):
            self.tabs.renew(key)
        self._making.start()
        self._show_counts()

    def _on_year_typed(self) -> None:
        """Deadlines that name no year are read in the plan's own."""
        before, after = self.state.plan, self.form.changed(self.state.plan)
        if after.year_from is not None and after.year_from != before.year_from:
            self.state.change_plan_to(after)
            self._changed("tasks")

    # Editing

    def _edit_task(self, row: TaskEntry, key: str, value: Any) -> bool:
        if key == "content" and not value:
            return False
        if key == "taken":
            if row.id < 0 and self.state.mode is Mode.REPLACE:
                return False
            self.state.take_tasks({row.id}, taken=value)
        else:
            self.state.edit_task(row.id, key, value)
        return self._changed("tasks")

    def _edit_target(self, row: TargetEntry, key: str, value: Any) -> bool:
        if key == "text" and not value:
            return False
        if key == "taken":
            self.state.take_targets({row.id}, taken=value)
        else:
            self.state.edit_target(row.id, key, (value or None) if key == "unit" else value)
        return self._changed("targets")

    def _edit_unit(self, row: UnitEntry, key: str, value: Any) -> bool:
        if key == "confirmed":
            self.state.units.confirm({row.id}, confirmed=value)
        elif value:
            self.state.units.rename(row.id, value)
        else:
            return False
        return self._changed("units")

    def _edit_duty(self, row: DutyEntry, _key: str, value: Any) -> bool:
        self.state.adopt({row.id}, taken=value)
        return self._changed("duties")

    def _changed(self, key: str) -> bool:
        self._touched = True
        self._show_rows(key)
        self._judging.start()
        return True

    def _confirm_units(self) -> None:
        in_charge = {entry.id for entry in self.state.units.entries if entry.leads}
        self.state.units.confirm(in_charge, confirmed=True)
        self._changed("units")

    def _leave_tasks_out(self, rows: list[TaskEntry]) -> None:
        self.state.take_tasks({row.id for row in rows}, taken=False)
        self._changed("tasks")

    def _leave_targets_out(self, rows: list[TargetEntry]) -> None:
        self.state.take_targets({row.id for row in rows}, taken=False)
        self._changed("targets")

    # Going to places

    def _show_task_place(self) -> None:
        if (row := self.tasks.table.current_row()) is not None:
            self.source.go_to(self._places.spot_of_task(row))

    def _show_target_place(self) -> None:
        if (row := self.targets.table.current_row()) is not None:
            self.source.go_to(self._places.spot_of_target(row))

    def _show_warning_place(self) -> None:
        if (row := self.warnings.table.current_row()) is not None:
            self.source.go_to(self._places.spot(row.warning))

    def jump(self, row: WarningEntry) -> None:
        """Go to the row that a warning speaks of, and to its place in the file."""
        warning, places = row.warning, self._places
        if warning.code == "empty-number" and self._whole:
            self.tabs.show_page("plan")
            self.form.field("number").setFocus(Qt.FocusReason.OtherFocusReason)
        elif warning.code == "no-tasks":
            self.tabs.show_page("tasks")
            self.tasks.table.setFocus()
        elif (unit := places.unit(warning)) is not None:
            self._stand_on("units", unit.id, "name")
        elif (task := places.task(warning)) is not None:
            self._stand_on("tasks", task.id, "content")
        elif (target := places.target(warning)) is not None and self._whole:
            self._stand_on("targets", target.id, "text")
        self.source.go_to(places.spot(warning))

    def _stand_on(self, key: str, row_id: Hashable, column: str) -> None:
        panel = cast("TablePanel[Any]", self.tabs.page(key))
        panel.filter.clear()
        if key in self._looks:
            self._looks[key].leave()
        self._show_rows(key)
        self.tabs.show_page(key)
        panel.table.go_to(row_id, column)
        panel.table.setFocus()

    # The end

    @override
    def reject(self) -> None:
        """What was typed in the review is asked for before it is thrown away."""
        question = "Bỏ các sửa đổi trong bản xem lại này?"
        touched = self._touched or self._plan_now() != self._material.file.draft.plan
        if touched and not self._context.dialogs.confirm(self, question, yes="Bỏ, không nhập"):
            return
        super().reject()

    @override
    def accept(self) -> None:
        """Write everything as one step; the review stays open if that is refused."""
        if self._whole:
            if not self.form.complete():
                self.tabs.show_page("plan")
                return
            self.state.change_plan_to(self.form.changed(self.state.plan))
        self._context.jobs.run(
            writing(self._context.database, self.state),
            on_done=self._on_written,
            on_error=self._on_error,
            parent=self,
            words="Đang nhập kế hoạch…",
        )

    def _on_written(self, written: Written) -> None:
        self._context.operations.tell(written.changes)
        self.imported.emit(written.plan_id)
        super().accept()

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, CchcError):
            raise error
        if isinstance(error, RuleError) and self._whole and self.form.show_error(error):
            self.tabs.show_page("plan")
            return
        self._context.dialogs.problem(self, error)


def _on_row(panel: TablePanel[Any], show: Callable[[], None]) -> None:
    """Follow the officer to another row, by whatever key, and to the same one again by a click."""
    panel.table.selectionModel().currentRowChanged.connect(lambda *_: show())
    panel.table.clicked.connect(lambda _at: show())


def _entries(warnings: Sequence[PlanWarning]) -> list[WarningEntry]:
    times = Counter[PlanWarning]()
    entries = []
    for one in warnings:
        entries.append(WarningEntry(one, times[one]))
        times[one] += 1
    return entries
