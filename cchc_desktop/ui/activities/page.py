"""Dialogues, propaganda, training and meetings, with the statistics of dossiers beside them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cchc_desktop.display.columns import Choice
from cchc_desktop.display.labels import ACTIVITY_KINDS
from cchc_desktop.display.registers import activity_columns, arranged
from cchc_desktop.display.trackers import TrackerLine, quota_line
from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.changes import Topic
from cchc_desktop.domain.targets import Measure
from cchc_desktop.domain.units import Unit
from cchc_desktop.services.activities import change_activity, list_activities, trash_activity
from cchc_desktop.services.office import list_units
from cchc_desktop.services.status import PlanStatus, plan_status
from cchc_desktop.typed import override
from cchc_desktop.ui.activities.dialog import FIELDS_OF, KIND_FIELDS, RARE_FIELDS, ask_new_activity
from cchc_desktop.ui.activities.photo import PICTURES, PhotoButton
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import pick_document
from cchc_desktop.ui.documents.files import dropped_files
from cchc_desktop.ui.dossiers.late import LateTab
from cchc_desktop.ui.dossiers.page import DossiersTab
from cchc_desktop.ui.dossiers.services import ServicesTab
from cchc_desktop.ui.first_focus import hand_focus
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.later_tabs import LaterTabs
from cchc_desktop.ui.main_window import take_copy
from cchc_desktop.ui.register_panel import RegisterPanel, chip, follow, on_current, unit_choices
from cchc_desktop.ui.tracker import Tracker

_TOPICS = (
    Topic.ACTIVITIES,
    Topic.TARGETS,
    Topic.UNITS,
    Topic.PLANS,
    Topic.DOCUMENTS,
    Topic.INDICATORS,
)
_COUNTED = {
    Measure.DIALOGUES: "cuộc đối thoại",
    Measure.PROPAGANDA: "nội dung tuyên truyền",
}
_SHORT = {
    ActivityKind.DIALOGUE: "Đối thoại",
    ActivityKind.PROPAGANDA: "Tuyên truyền",
    ActivityKind.TRAINING: "Tập huấn",
    ActivityKind.MEETING: "Hội nghị",
}
_EMPTY = "Chưa có hoạt động nào trong năm. Nhấn Ctrl+N để thêm hoạt động."
_RADIO = len(ActivityKind) + 1
_RADIO_FIELDS = frozenset({"channel", "broadcasts", "minutes"})
_ON_SCREEN = {
    "kind": 14,
    "title": 30,
    "planned_on": 11,
    "held_on": 14,
    "unit_id": 18,
    "class_name": 18,
    "place": 16,
    "channel": 16,
    "broadcasts": 12,
    "minutes": 17,
    "people": 8,
    "hours": 7,
    "opinions": 7,
    "answered": 9,
    "document": 18,
    "photo": 26,
    "link": 18,
    "note": 14,
}


T = TypeVar("T", DossiersTab, ServicesTab, LateTab)


class ActivitiesPage(QWidget):
    """Tab "Hoạt động"."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._units: list[Unit] = []
        self._status: PlanStatus | None = None
        self._activities: list[Activity] = []
        self.tracker = Tracker(empty_text="")
        self.tabs = LaterTabs()
        self.filters = QButtonGroup(self)
        self.panel: RegisterPanel[Activity] = RegisterPanel(
            context,
            arranged(activity_columns(self._unit_choices), _ON_SCREEN),
            noun="hoạt động",
            empty_text=_EMPTY,
            name="activities",
            title=self._paper_title,
            edit=self._edit,
            new_words="&Thêm hoạt động",
            trash=trash_activity,
        )
        self.table = self.panel.table
        self.document_button = QPushButton("&Văn bản minh chứng…")
        self.photo_button = PhotoButton(context, self.table.current_row)
        self._build()
        self._connect()
        self._show_kind()
        self.reload()

    def _build(self) -> None:
        line = QHBoxLayout()
        for at in range(_RADIO + 1):
            button = chip(checked=at == 0)
            self.filters.addButton(button, at)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.photo_button)
        line.addWidget(self.document_button)
        self.document_button.setToolTip(
            "Chọn văn bản cho hoạt động đang chọn (Enter ở cột Văn bản minh chứng)"
        )
        register = QWidget()
        inner = QVBoxLayout(register)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addLayout(line)
        inner.addWidget(self.panel, 1)
        hand_focus(register, self.table)
        self.panel.reach_from(register)
        self.tabs.addTab(register, "Hoạt động")
        context, later = self._context, self.tabs.add_later
        self._dossiers_at = later("Hồ sơ TTHC (biểu II.06a)", lambda: _read(DossiersTab(context)))
        self._services_at = later("Chỉ số phục vụ", lambda: _read(ServicesTab(context)))
        self._late_at = later("Hồ sơ trễ hạn", lambda: _read(LateTab(context, self._unit_choices)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.tracker)
        layout.addWidget(self.tabs, 1)
        hand_focus(self, self.tabs.currentWidget)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        context = self._context
        follow(context, self, _TOPICS, self.reload)
        self.panel.new_asked.connect(self.add_activity)
        self.filters.idToggled.connect(lambda _at, on: self._show_kind() if on else None)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._show_possible)
        self.document_button.clicked.connect(lambda: on_current(self.table, self._choose_document))

    def reload(self) -> None:
        """Show what the database holds now."""
        context, database = self._context, self._context.database
        self._units = list_units(database)
        self._status = (
            plan_status(database, context.day, plan_id=context.plan_id)
            if context.plan_id is not None
            else None
        )
        self._activities = list_activities(database, context.shown_year)
        self.panel.show_rows(self._activities)
        self.tracker.show_lines(self._lines())
        self._show_counts()
        self._show_possible()
        for at in range(1, self.tabs.count()):
            if self.tabs.is_made(at):
                cast("DossiersTab | ServicesTab | LateTab", self.tabs.made(at)).reload()

    @property
    def dossiers(self) -> DossiersTab:
        """The form of dossiers, made now if it was not yet."""
        return cast(DossiersTab, self.tabs.made(self._dossiers_at))

    @property
    def services(self) -> ServicesTab:
        """The figures of service."""
        return cast(ServicesTab, self.tabs.made(self._services_at))

    @property
    def late(self) -> LateTab:
        """The register of late dossiers."""
        return cast(LateTab, self.tabs.made(self._late_at))

    def add_activity(self) -> FormDialog:
        """Ask for a new activity of the kind that is listed, and stand on it."""
        kind = self._kind() or ActivityKind.PROPAGANDA
        dialog = ask_new_activity(self._context, self, kind, self._unit_choices(), self.go_to)
        if self._on_radio():
            dialog.form.set_value("channel", "Loa truyền thanh xã")
        return dialog

    def go_to(self, activity_id: int) -> None:
        """Show one activity, whatever the filters hide."""
        self.tabs.setCurrentIndex(0)
        if not self.table.go_to(activity_id, "title"):
            self.panel.filter.clear()
            self.filters.button(0).setChecked(True)
            self.table.go_to(activity_id, "title")

    def show_row(self, activity_id: int) -> None:
        """Where a jump from another page leads."""
        self.go_to(activity_id)

    def show_dossier_count(self, line_id: int) -> None:
        """Show the line of the form that a number was counted from."""
        self.tabs.setCurrentWidget(self.dossiers)
        self.dossiers.show_line(line_id)

    def show_late_dossier(self, dossier_id: int) -> None:
        """Show one dossier of the register of late ones."""
        self.tabs.setCurrentWidget(self.late)
        self.late.panel.go_to(dossier_id, "code")

    def show_service_figure(self, figure_id: int) -> None:
        """Show the period whose figures a number was taken from."""
        self.tabs.setCurrentWidget(self.services)
        self.services.show_figure(figure_id)

    # Slots

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._picture(event) is not None:
            take_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if (path := self._picture(event)) is not None:
            take_copy(event)
            QTimer.singleShot(0, self.photo_button, lambda: self.photo_button.take(path))

    def _picture(self, event: QDropEvent) -> Path | None:
        """The one picture that is dropped on an activity; other files go past, to the window."""
        paths = dropped_files(event)
        fits = len(paths) == 1 and paths[0].suffix.lower() in PICTURES
        return paths[0] if fits and self.table.current_row() is not None else None

    def _edit(self, activity: Activity, key: str, value: Any) -> bool:
        operation = partial(change_activity, activity_id=activity.id, values={key: value})
        return self._context.operations.run(self, operation)

    def _open(self, activity: Activity) -> None:
        column = self.table.currentIndex().column()
        if self.panel.model.columns[column].key == "photo":
            self.photo_button.enter()
        else:
            self._choose_document(activity)

    def _choose_document(self, activity: Activity) -> None:
        pick_document(
            self._context,
            self,
            activity.document_id,
            lambda document_id: self._edit(activity, "document_id", document_id),
        )

    def _unit_choices(self) -> Sequence[Choice]:
        return unit_choices(self._units, self._context.today)

    def _kind(self) -> ActivityKind | None:
        at = self.filters.checkedId()
        if at == _RADIO:
            return ActivityKind.PROPAGANDA
        return None if at <= 0 else tuple(ActivityKind)[at - 1]

    def _on_radio(self) -> bool:
        return self.filters.checkedId() == _RADIO

    def _paper_title(self) -> str:
        year = self._context.shown_year
        return f"Nhật ký phát thanh năm {year}" if self._on_radio() else f"Sổ theo dõi hoạt động năm {year}"

    def _show_counts(self) -> None:
        counts = [sum(a.kind is k for a in self._activities) for k in ActivityKind]
        self.filters.button(0).setText(f"Tất cả ({len(self._activities)})")
        for at, each in enumerate(ActivityKind, start=1):
            self.filters.button(at).setText(f"{_SHORT[each]} ({counts[at - 1]})")
        self.filters.button(_RADIO).setText(f"Nhật ký phát thanh ({sum(a.on_air for a in self._activities)})")

    def _show_kind(self) -> None:
        """List one kind, with the columns it is asked for; or all."""
        kind = self._kind()
        radio = self._on_radio()
        if kind is None:
            self.panel.model.set_condition(None)
        else:
            self.panel.model.set_condition(lambda a: a.kind is kind and (a.on_air or not radio))
        shown = _RADIO_FIELDS if radio else set(FIELDS_OF[kind]) if kind else {"kind", *KIND_FIELDS}
        for key in ("kind", *KIND_FIELDS):
            hidden = key not in shown or (kind is None and key in RARE_FIELDS)
            self.table.setColumnHidden(self.panel.model.column_at(key), hidden)

    def _show_possible(self) -> None:
        self.document_button.setEnabled(self.table.current_row() is not None)
        self.photo_button.show_possible()

    def _lines(self) -> list[TrackerLine]:
        lines = [TrackerLine("all", self._summary())]
        if self._status is not None:
            for found in self._status.targets:
                if (noun := _COUNTED.get(found.target.measure)) is not None:
                    who = next((u.name for u in self._units if u.id == found.target.unit_id), "")
                    lines.append(quota_line(str(found.target.id), found, noun, who))
        return lines

    def _summary(self) -> str:
        day = self._context.day
        held = [a for a in self._activities if a.held_on is not None and a.held_on <= day]
        parts = [f"{ACTIVITY_KINDS[k].lower()} {sum(a.kind is k for a in held)}" for k in ActivityKind]
        waiting = len(self._activities) - len(held)
        tail = f" · còn {waiting} hoạt động dự kiến" if waiting else ""
        return f"Đã thực hiện trong năm {self._context.shown_year}: {'; '.join(parts)}{tail}"


def _read(tab: T) -> T:
    """A tab made later shows what is stored as those do that were there before."""
    tab.reload()
    return tab
