"""What the warnings of the review speak of: the row, and the place in the file."""

from cchc_desktop.importing.draft import PlanWarning
from cchc_desktop.ui.review.choices import UnitEntry
from cchc_desktop.ui.review.marks import MarkedSource, Spot
from cchc_desktop.ui.review.state import ReviewState, TargetEntry, TaskEntry


class Places:
    """Finds rows of a state by where they stand in its file."""

    def __init__(self, state: ReviewState, marked: MarkedSource) -> None:
        self._state = state
        self._marked = marked

    def task(self, warning: PlanWarning) -> TaskEntry | None:
        """The task that a warning speaks of."""
        where, place = warning.where, warning.place
        entries = (e for e in self._state.tasks if e.id >= 0)
        return next((e for e in entries if e.task.place == place and e.task.where == where), None)

    def target(self, warning: PlanWarning) -> TargetEntry | None:
        """The target that a warning speaks of; its line or row may hold other targets, and a task."""
        return next((e for e in self._state.targets if warning in e.warnings), None)

    def unit(self, warning: PlanWarning) -> UnitEntry | None:
        """The unit whose spellings a warning speaks of."""
        if warning.code != "unit-spellings":
            return None
        return next((e for e in self._state.units.entries if e.id == warning.about), None)

    def spot_of_task(self, entry: TaskEntry | None) -> Spot | None:
        """Where a task stands in the file; None of a task that only the kept plan has."""
        return self._marked.tasks[entry.id] if entry is not None and entry.id >= 0 else None

    def spot_of_target(self, entry: TargetEntry | None) -> Spot | None:
        """Where a target stands in the file."""
        return self._marked.targets[entry.id] if entry is not None and entry.id >= 0 else None

    def spot(self, warning: PlanWarning) -> Spot | None:
        """Where in the file a warning leads."""
        found = self.spot_of_target(self.target(warning)) or self.spot_of_task(self.task(warning))
        if found is not None or warning.place is None or warning.place < 0:
            return found
        return Spot(warning.place)
