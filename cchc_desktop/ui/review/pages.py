"""What is in the review: its tabs, made one a turn, and the rows in them."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from cchc_desktop.importing.draft import DraftPlan, PlanWarning
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.review.choices import DutyEntry, UnitEntry
from cchc_desktop.ui.review.columns import WarningEntry
from cchc_desktop.ui.review.doubts import needs_look
from cchc_desktop.ui.review.editing import Edits
from cchc_desktop.ui.review.frame import ReviewFrame
from cchc_desktop.ui.review.looks import LookFilter
from cchc_desktop.ui.review.opening import Material
from cchc_desktop.ui.review.panels import Panels
from cchc_desktop.ui.review.places import Places
from cchc_desktop.ui.review.plan_form import PlanForm, scrolled
from cchc_desktop.ui.review.state import Mode, TargetEntry, TaskEntry
from cchc_desktop.ui.table_panel import TablePanel

_JUDGED_AFTER_MS = 300
_ROWS_AT_ONCE = 400


class ReviewPages(ReviewFrame):
    """Shows the rows of a state as they stand, and what looks wrong in them.

    Only what is seen first is made at once; the other tabs follow, one a turn, so that opening is not felt.
    """

    def __init__(self, context: Context, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(material.file.name, context.store, parent)
        self._material = material
        self.foreign.setText(material.foreign)
        self.foreign.setVisible(bool(material.foreign))
        self.state = material.state
        self._source_shown = False
        self._warned = _entries(material.file.draft.warnings)
        self.state.note(material.file.draft.warnings)
        self._looks: dict[str, LookFilter] = {}
        self._places = Places(self.state, material.marked)
        self._edits = Edits(self.state, self)
        self._edits.changed.connect(self._on_edited)
        # Typing on is not held up by judging each letter.
        self._judging = QTimer(self, interval=_JUDGED_AFTER_MS, singleShot=True)
        self._judging.timeout.connect(self._judge)
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_some)
        self._panels = Panels(context.store, lambda: self.state.plan.year_from)
        self._add_tabs()

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
        panel = self._panels.tasks(self._edits.task, self._against)
        _on_row(panel, self._show_task_place)
        panel.table.delete_asked.connect(self._edits.leave_tasks_out)
        look = self._looks["tasks"] = LookFilter(panel, needs_look)
        look.count(self.state.tasks)
        return self._filled(panel, self.state.tasks)

    def _make_targets(self) -> QWidget:
        panel = self._panels.targets(self._edits.target, self._against)
        _on_row(panel, self._show_target_place)
        panel.table.delete_asked.connect(self._edits.leave_targets_out)
        look = self._looks["targets"] = LookFilter(panel, needs_look)
        look.count(self.state.targets)
        return self._filled(panel, self.state.targets)

    def _make_units(self) -> QWidget:
        panel = self._panels.units(self._edits.unit, self.state.units.names)
        confirm = panel.add_button("&Xác nhận tất cả", "done")
        confirm.setAutoDefault(False)
        confirm.clicked.connect(self._edits.confirm_units)
        return self._filled(panel, self.state.units.entries)

    def _make_duties(self) -> QWidget:
        return self._filled(self._panels.duties(self._edits.duty), self.state.duties)

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
        words = "Không đọc được nhiệm vụ nào"
        if found.read:
            words = f"Nhiệm vụ: đọc {found.read}, mới {found.new}, trùng {found.known}, bỏ {found.left_out}"
        if found.dropped and self._against:
            words += f"; kế hoạch đã có còn {found.dropped} nhiệm vụ không thấy trong tệp"
        targets = [entry for entry in self.state.targets if entry.id >= 0]
        if targets:
            left_out = sum(not entry.taken for entry in targets)
            words += f"; chỉ tiêu: đọc {len(targets)}, bỏ {left_out}"
        self.counts.setText(words)
        for key, name, number in (
            ("tasks", "Nhiệm vụ", sum(e.taken for e in self.state.tasks if e.id >= 0)),
            ("targets", "Chỉ tiêu", sum(e.taken for e in self.state.targets if e.id >= 0)),
            ("units", "Đơn vị", len(self.state.units.entries)),
            ("duties", "Báo cáo", len(self.state.duties)),
            ("warnings", "Cảnh báo", len(self._warned)),
        ):
            self.tabs.name(key, f"{name} ({number})")
        rows = self._rows()
        for key, look in self._looks.items():
            look.count(rows[key])

    def _plan_now(self) -> DraftPlan:
        """The plan's fields as they stand; of a pasted table they are not shown."""
        return self.form.changed(self.state.plan) if self._whole else self.state.plan

    def _judge(self) -> None:
        """The warnings of the plan as it has been mended so far."""
        warnings = self.state.warnings(self._plan_now())
        self._warned = _entries(warnings)
        self.state.note(warnings)
        self._show_rows("tasks", "targets", "warnings")

    def _on_edited(self, key: str) -> None:
        self._show_rows(key)
        self._judging.start()

    def _on_year_typed(self) -> None:
        """Deadlines that name no year are read in the plan's own."""
        before, after = self.state.plan, self.form.changed(self.state.plan)
        if after.year_from is not None and after.year_from != before.year_from:
            self._edits.plan(after)

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
        elif (target := places.target(warning)) is not None and self._whole:
            self._stand_on("targets", target.id, "text")
        elif (task := places.task(warning)) is not None:
            self._stand_on("tasks", task.id, "content")
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


def _on_row(panel: TablePanel[Any], show: Callable[[], None]) -> None:
    """Follow the officer to another row, by whatever key, and to the same one again by a click."""
    panel.table.selectionModel().currentRowChanged.connect(lambda *_: show())
    panel.table.clicked.connect(lambda _at: show())


def _entries(warnings: Sequence[PlanWarning]) -> list[WarningEntry]:
    times = Counter[Hashable]()
    entries = []
    for one in warnings:
        said = one.code, one.where, one.place, one.message
        entries.append(WarningEntry(one, times[said]))
        times[said] += 1
    return entries
