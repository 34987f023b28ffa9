"""What every page gets in its constructor, and nothing else: the data, the one door for changes, today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cchc_desktop.domain.changes import Changes
from cchc_desktop.errors import CchcError, RuleError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cchc_desktop.db.engine import Database
    from cchc_desktop.paths import Paths
    from cchc_desktop.ui.dialogs import Dialogs
    from cchc_desktop.ui.jobs import Jobs
    from cchc_desktop.ui.store import Store

Operation = Callable[["Database"], Changes]


class Operations(QObject):
    """The one door for changes: run a service, tell every page, or tell the officer why not."""

    changed = Signal(Changes)
    said = Signal(str)

    def __init__(self, database: Database, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._dialogs = dialogs

    def run(self, parent: QWidget, operation: Operation) -> bool:
        """Carry out one service; true if it was done. A bug is not caught here."""
        return self.outcome(parent, operation) is not None

    def outcome(self, parent: QWidget, operation: Operation) -> Changes | None:
        """As `run`, for callers that need what was made; None if it was refused."""
        try:
            return self.attempt(parent, operation)
        except RuleError as error:
            self._dialogs.problem(parent, error)
            return None

    def attempt(self, parent: QWidget, operation: Operation) -> Changes | None:
        """As `outcome`, for forms: a broken rule is raised, to be said beside its field."""
        try:
            return self.carry_out(operation)
        except RuleError:
            raise
        except CchcError as error:
            self._dialogs.problem(parent, error)
            return None

    def carry_out(self, operation: Operation) -> Changes:
        """As `attempt`, for who tells of trouble in its own place: a machine's refusal is raised too."""
        changes = operation(self._database)
        self.tell(changes)
        return changes

    def tell(self, changes: Changes) -> None:
        """Tell every page of changes made elsewhere (an import that ran as a job)."""
        self.changed.emit(changes)
        told = changes.label if changes.label.startswith("Đã ") else f"Đã lưu: {changes.label}"
        self.said.emit(told if changes.label else "Đã lưu")


@dataclass(frozen=True, slots=True)
class PlanChoice:
    """One entry of the selector at the top right: a plan in one of its years."""

    plan_id: int
    year: int
    text: str


class Selection(QObject):
    """The plan and year that all pages show."""

    changed = Signal()
    choices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[PlanChoice, ...] = ()
        self._current: PlanChoice | None = None

    @property
    def choices(self) -> tuple[PlanChoice, ...]:
        """What can be chosen."""
        return self._choices

    @property
    def current(self) -> PlanChoice | None:
        """What is chosen; None before the first plan."""
        return self._current

    @property
    def plan_id(self) -> int | None:
        """The chosen plan; None before the first one."""
        return self._current.plan_id if self._current else None

    @property
    def year(self) -> int | None:
        """The chosen year; None before the first plan."""
        return self._current.year if self._current else None

    def offer(self, choices: tuple[PlanChoice, ...]) -> None:
        """Offer these; what was chosen stays chosen if it is still there, else the first is."""
        self._choices = choices
        self.choices_changed.emit()
        same = (choice for choice in choices if self._key(choice) == self._key(self._current))
        self.choose(next(same, choices[0] if choices else None))

    def choose(self, choice: PlanChoice | None) -> None:
        """Show another plan or year on every page."""
        if choice == self._current:
            return
        moved = self._key(choice) != self._key(self._current)
        self._current = choice
        if moved:
            self.changed.emit()

    @staticmethod
    def _key(choice: PlanChoice | None) -> tuple[int, int] | None:
        return (choice.plan_id, choice.year) if choice else None


class Clock(QObject):
    """Today, and the news that it is another day: a window left open over midnight shows the new one."""

    day_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._seen = today()

    def today(self) -> date:
        """The day on which the window stands."""
        return self._today()

    def look(self) -> None:
        """Compare with the day seen last; called by a timer and on coming back from sleep."""
        if (day := self._today()) != self._seen:
            self._seen = day
            self.day_changed.emit()


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each page; made once, in `app.build_context`."""

    database: Database
    operations: Operations
    jobs: Jobs
    dialogs: Dialogs
    selection: Selection
    clock: Clock
    paths: Paths
    store: Store

    @property
    def today(self) -> date:
        """The day on which the window stands."""
        return self.clock.today()

    @property
    def year(self) -> int | None:
        """The year that all pages show; None before the first plan."""
        return self.selection.year

    @property
    def plan_id(self) -> int | None:
        """The plan that all pages show; None before the first one."""
        return self.selection.plan_id

    @property
    def shown_year(self) -> int:
        """The chosen year; before the first plan, this one."""
        return self.selection.year or self.today.year

    @property
    def day(self) -> date:
        """On which day the chosen year is looked at: today, a past year's last day, a coming one's first."""
        year, today = self.shown_year, self.today
        if year == today.year:
            return today
        return date(year, 12, 31) if year < today.year else date(year, 1, 1)
