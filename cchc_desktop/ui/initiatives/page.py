"""The initiatives of the year, held against the quotas of the plan."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.registers import arranged, initiative_columns
from cchc_desktop.display.trackers import TrackerLine, needed_count, quota_line, unit_quotas_line
from cchc_desktop.domain.areas import AREA_TITLES, Area
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.initiatives import Initiative, unit_quotas
from cchc_desktop.domain.measuring import quota_units
from cchc_desktop.domain.targets import Measure, TargetStatus
from cchc_desktop.domain.units import Unit
from cchc_desktop.services.initiatives import (
    change_initiative,
    list_initiatives,
    register_initiative,
    trash_initiative,
)
from cchc_desktop.services.office import commune, list_units
from cchc_desktop.services.status import PlanStatus, plan_status
from cchc_desktop.ui.beside import Beside
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.initiatives.detail import InitiativeDetail
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.register_panel import RegisterPanel, follow, unit_choices
from cchc_desktop.ui.tracker import Tracker

_TOPICS = (Topic.INITIATIVES, Topic.TARGETS, Topic.UNITS, Topic.PLANS, Topic.DOCUMENTS)
_NOUN = "sáng kiến được công nhận"
_EMPTY = "Chưa có sáng kiến nào trong năm. Nhấn Ctrl+N để thêm sáng kiến."
_NO_TARGET = "Kế hoạch chưa có chỉ tiêu về sáng kiến; thêm ở trang Kế hoạch để theo dõi tại đây."
_ON_SCREEN = {
    "title": 30,
    "authors": 16,
    "unit_id": 18,
    "stage": 14,
    "recognised_on": 14,
    "decision": 18,
    "registered_on": 13,
    "area": 18,
    "minutes_saved": 14,
    "money_saved": 15,
}


class InitiativesPage(QWidget):
    """Tab "Sáng kiến"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._units: list[Unit] = []
        self._status: PlanStatus | None = None
        self.tracker = Tracker(empty_text=_NO_TARGET)
        self.panel: RegisterPanel[Initiative] = RegisterPanel(
            context,
            arranged(initiative_columns(self._unit_choices), _ON_SCREEN),
            noun="sáng kiến",
            empty_text=_EMPTY,
            name="initiatives",
            title=lambda: f"Sổ theo dõi sáng kiến năm {context.shown_year}",
            edit=self._edit,
            new_words="&Thêm sáng kiến",
            trash=trash_initiative,
        )
        self.table = self.panel.table
        self._build()
        self._connect()
        self.reload()

    def _build(self) -> None:
        self.splitter = Beside(self.panel, self._make_detail, self._show_detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.tracker)
        layout.addWidget(self.splitter, 1)
        hand_focus(self, self.table)
        self.panel.reach_from(self)

    def _connect(self) -> None:
        context = self._context
        follow(context, self, _TOPICS, self.reload)
        self.panel.new_asked.connect(self.add_initiative)
        self.table.selection_changed.connect(self._show_detail)
        self.table.opened.connect(lambda _row: self.detail.tabs.setFocus())

    def reload(self) -> None:
        """Show what the database holds now."""
        context, database = self._context, self._context.database
        self._units = list_units(database)
        self._status = (
            plan_status(database, context.day, plan_id=context.plan_id)
            if context.plan_id is not None
            else None
        )
        self.panel.show_rows(list_initiatives(database, context.shown_year))
        self.tracker.show_lines(self._lines())
        self._show_detail()

    def add_initiative(self) -> FormDialog:
        """Ask for a new initiative and stand on it."""
        context = self._context
        dialog = FormDialog("Thêm sáng kiến", subject=f"year:{context.shown_year}", parent=self)
        form = dialog.form
        form.add("title", "Tên sáng kiến", LineField(), required=True)
        form.add("authors", "Tác giả", LineField())
        form.add("unit_id", "Đơn vị", ChoiceField(self._unit_choices()))
        form.add("area", "Lĩnh vực", ChoiceField([Choice(a, t) for a, t in AREA_TITLES.items()]))
        form.add("registered_on", "Ngày đăng ký", DateField(year=context.shown_year))
        form.set_value("area", Area.TTHC)

        def save(values: dict[str, Any]) -> bool:
            values["area"] = values["area"] or Area.TTHC
            operation = partial(
                register_initiative, year=context.shown_year, plan_id=context.plan_id, **values
            )
            made = context.operations.attempt(dialog, operation)
            if made is not None and made.created_id is not None:
                self.go_to(made.created_id)
            return made is not None

        dialog.on_save(save)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def go_to(self, initiative_id: int) -> None:
        """Show one initiative, whatever the filter hides."""
        self.panel.go_to(initiative_id, "title")

    def show_row(self, initiative_id: int) -> None:
        """Where a jump from another page leads."""
        self.go_to(initiative_id)

    def write_sheet(self, initiative: Initiative) -> None:
        """Ask for a file name and write the one-page description there."""
        context = self._context
        name = f"Mô tả sáng kiến - {initiative.title[:60]}.docx".replace("/", "-")
        path = context.dialogs.save_as(self, name, "Word (*.docx)")
        if path is None:
            return
        target = path if path.suffix else path.with_suffix(".docx")
        current = next(
            i for i in list_initiatives(context.database, context.shown_year) if i.id == initiative.id
        )
        office, on, created = commune(context.database), context.today, context.database.clock()

        def work(_progress: Progress) -> Path:
            from cchc_desktop.reports.initiatives import initiative_sheet  # noqa: PLC0415
            from cchc_desktop.reports.save import save  # noqa: PLC0415

            return save(initiative_sheet(current, office, on=on, created=created), target).path

        context.jobs.run(
            work,
            on_done=lambda written: context.operations.said.emit(f"Đã ghi {written.name}"),
            parent=self,
            words=f"Đang ghi {target.name}…",
        )

    # Slots

    def _edit(self, initiative: Initiative, key: str, value: Any) -> bool:
        operation = partial(change_initiative, initiative_id=initiative.id, values={key: value})
        return self._context.operations.run(self, operation)

    def _unit_choices(self) -> Sequence[Choice]:
        return unit_choices(self._units, self._context.today)

    @property
    def detail(self) -> InitiativeDetail:
        """The pane of the initiative stood on."""
        return self.splitter.detail

    def _make_detail(self, place: QWidget) -> InitiativeDetail:
        return InitiativeDetail(self._context, self.write_sheet, place)

    def _show_detail(self) -> None:
        if self.splitter.waits():
            return
        everyone = [Choice(None, ""), *(Choice(u.id, u.name) for u in self._units)]
        self.detail.show_initiative(self.table.current_row(), everyone)

    def _lines(self) -> list[TrackerLine]:
        status = self._status
        if status is None:
            return []
        counted = [s for s in status.targets if s.target.measure is Measure.INITIATIVES]
        return [self._line(s, status) for s in counted]

    def _line(self, found: TargetStatus, status: PlanStatus) -> TrackerLine:
        target, wanted = found.target, needed_count(found.target.required)
        key = str(target.id)
        if target.unit_id is not None:
            who = next((u.name for u in self._units if u.id == target.unit_id), "")
            return quota_line(key, found, _NOUN, who)
        if target.per_unit is not None and wanted is not None:
            owing = quota_units(target, self._units, found.window)
            quotas = unit_quotas(owing, status.registers.initiatives, wanted, found.window, self._context.day)
            return unit_quotas_line(key, found, quotas, _NOUN, target.per_unit)
        return quota_line(key, found, _NOUN)
