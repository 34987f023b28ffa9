"""What the officer types and ticks in the tables of the review, as changes of its state."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from cchc_desktop.importing.draft import DraftPlan
from cchc_desktop.ui.review.choices import DutyEntry, UnitEntry
from cchc_desktop.ui.review.state import Mode, ReviewState, TargetEntry, TaskEntry


class Edits(QObject):
    """Takes one edit after the other; `changed` tells the key of the tab whose rows are others now."""

    changed = Signal(str)

    def __init__(self, state: ReviewState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self.any = False

    def task(self, row: TaskEntry, key: str, value: Any) -> bool:
        """One cell of a task; false if it cannot be so."""
        if key == "content" and not value:
            return False
        if key != "taken":
            self._state.edit_task(row.id, key, value)
        elif row.id < 0 and self._state.mode is Mode.REPLACE:
            return False
        else:
            self._state.take_tasks({row.id}, taken=value)
        return self._tell("tasks")

    def target(self, row: TargetEntry, key: str, value: Any) -> bool:
        """One cell of a target."""
        if key == "text" and not value:
            return False
        if key == "taken":
            self._state.take_targets({row.id}, taken=value)
        else:
            self._state.edit_target(row.id, key, (value or None) if key == "unit" else value)
        return self._tell("targets")

    def unit(self, row: UnitEntry, key: str, value: Any) -> bool:
        """One cell of a unit."""
        if key == "confirmed":
            self._state.units.confirm({row.id}, confirmed=value)
        elif value:
            self._state.units.rename(row.id, value)
        else:
            return False
        return self._tell("units")

    def duty(self, row: DutyEntry, _key: str, value: Any) -> bool:
        """Whether a report duty is taken over."""
        self._state.adopt({row.id}, taken=value)
        return self._tell("duties")

    def plan(self, plan: DraftPlan) -> None:
        """Another first year of the plan, in which deadlines are read."""
        self._state.change_plan_to(plan)
        self._tell("tasks")

    def confirm_units(self) -> None:
        """Agree to all units in charge of something."""
        in_charge = {entry.id for entry in self._state.units.entries if entry.leads}
        self._state.units.confirm(in_charge, confirmed=True)
        self._tell("units")

    def leave_tasks_out(self, rows: list[TaskEntry]) -> None:
        """Untick tasks."""
        self._state.take_tasks({row.id for row in rows}, taken=False)
        self._tell("tasks")

    def leave_targets_out(self, rows: list[TargetEntry]) -> None:
        """Untick targets."""
        self._state.take_targets({row.id for row in rows}, taken=False)
        self._tell("targets")

    def _tell(self, key: str) -> bool:
        self.any = True
        self.changed.emit(key)
        return True
