"""The line of quick filters: one click each, with how many tasks stand behind it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from cchc_desktop.display.collation import order_key
from cchc_desktop.display.tasks import GROUPS, QUICK_FILTERS
from cchc_desktop.domain.areas import AREA_TITLES, Area
from cchc_desktop.domain.tasks import Task
from cchc_desktop.typed import override
from cchc_desktop.ui.register_panel import chip

_ALL = "Tất cả"


class TaskFilters(QWidget):
    """`changed` follows a choice of the officer; the answers are `condition` and `group`."""

    changed = Signal()
    group_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conditions: dict[str, Callable[[Task], bool]] = {}
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self.unit = QComboBox()
        self.area = QComboBox()
        self.grouping = QComboBox()
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._questions = QHBoxLayout()
        self._choices = QHBoxLayout()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        for row in (self._lines, self._questions, self._choices):
            row.setSpacing(6)
        self._lines.addLayout(self._questions)
        self._lines.addLayout(self._choices, 1)
        for name in QUICK_FILTERS:
            button = chip(name)
            self.buttons[name] = button
            self._group.addButton(button)
            self._questions.addWidget(button)
        self._questions.addStretch(0)
        self.buttons[_ALL].setChecked(True)
        self.unit.addItem("Mọi đơn vị", "")
        self.area.addItem("Mọi lĩnh vực", "")
        for area in Area:
            self.area.addItem(AREA_TITLES[area], area)
        for key, title in GROUPS.items():
            self.grouping.addItem(title, key)
        for combo, name in (
            (self.unit, "Lọc theo đơn vị"),
            (self.area, "Lọc theo lĩnh vực"),
            (self.grouping, "Nhóm danh sách"),
        ):
            combo.setAccessibleName(name)
            combo.setToolTip(name)
            combo.setMinimumWidth(132)
            combo.setMaximumWidth(170)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.view().setMinimumWidth(300)
            self._choices.addWidget(combo, 1)
        self._choices.addStretch(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """One line where everything fits, else two: no caption is ever cut."""
        wanted = sum(row.minimumSize().width() for row in (self._questions, self._choices))
        fits = wanted + self._lines.spacing() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._lines.direction() != way:
            self._lines.setDirection(way)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())
        self.unit.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.area.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.grouping.currentIndexChanged.connect(lambda _at: self.group_changed.emit())

    @property
    def group(self) -> str:
        """By what the list is grouped; empty for not at all."""
        return str(self.grouping.currentData())

    @property
    def chosen(self) -> tuple[str, str, str]:
        """Which question, unit and area are chosen; empty words for all of them."""
        return self._quick(), str(self.unit.currentData() or ""), str(self.area.currentData() or "")

    def choose(self, quick: str, unit: str, area: str) -> bool:
        """Choose these; false where the plan has no task of the unit, which is then left open."""
        self.buttons.get(quick, self.buttons[_ALL]).setChecked(True)
        known = self.unit.findData(unit)
        self.unit.setCurrentIndex(max(known, 0))
        self.area.setCurrentIndex(max(self.area.findData(area), 0))
        self.changed.emit()
        return known >= 0

    def add(self, button: QWidget) -> None:
        """Put a further button at the end of the line."""
        self._choices.insertWidget(self._choices.count() - 1, button)

    def _quick(self) -> str:
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def reset(self) -> None:
        """Hide nothing any more."""
        self.buttons[_ALL].setChecked(True)
        self.unit.setCurrentIndex(0)
        self.area.setCurrentIndex(0)
        self.changed.emit()

    def show_counts(self, tasks: Sequence[Task], conditions: dict[str, Callable[[Task], bool]]) -> None:
        """Take the conditions of today, and say how many tasks satisfy each."""
        self._conditions = conditions
        for name, condition in conditions.items():
            self.buttons[name].setText(f"{name} {sum(map(condition, tasks))}")
        self._offer_units(tasks)

    def _offer_units(self, tasks: Sequence[Task]) -> None:
        names = sorted({lead for task in tasks for lead in task.leads}, key=order_key)
        if [self.unit.itemText(at) for at in range(1, self.unit.count())] == names:
            return
        chosen = self.unit.currentText()
        self.unit.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.unit.clear()
        self.unit.addItem("Mọi đơn vị", "")
        for name in names:
            self.unit.addItem(name, name)
        self.unit.setCurrentIndex(max(self.unit.findText(chosen), 0))
        self.unit.blockSignals(False)  # noqa: FBT003 - Qt's own

    def condition(self) -> Callable[[Task], bool] | None:
        """What a task must satisfy to be shown; None when all are."""
        name = self._quick()
        quick = self._conditions.get(name) if name != _ALL else None
        unit, area = self.unit.currentData(), self.area.currentData()
        if quick is None and not unit and not area:
            return None

        def wanted(task: Task) -> bool:
            return (
                (quick is None or quick(task))
                and (not unit or unit in task.leads)
                and (not area or task.area == area)
            )

        return wanted
