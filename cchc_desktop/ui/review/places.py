"""What the warnings of the review speak of: the row, and the place in the file."""

from collections.abc import Iterable

from cchc_desktop.importing.draft import PlanWarning
from cchc_desktop.ui.review.choices import UnitEntry
from cchc_desktop.ui.review.columns import is_doubtful
from cchc_desktop.ui.review.marks import MarkedSource, Spot
from cchc_desktop.ui.review.state import ReviewState, TargetEntry, TaskEntry


class Places:
    """Finds rows of a state by where they stand in its file."""

    def __init__(self, state: ReviewState, marked: MarkedSource) -> None:
        self._state = state
        self._marked = marked
        self._warned: set[tuple[str, int | None]] = set()

    def judge(self, warnings: Iterable[PlanWarning]) -> None:
        """Take other warnings as those of the rows; how a unit is spelled is no matter of one row."""
        self._warned = {(one.where, one.place) for one in warnings if one.code != "unit-spellings"}

    def task_needs_look(self, entry: TaskEntry) -> bool:
        """Whether a task that will be imported is doubtful, or a warning speaks of it."""
        warned = (entry.task.where, entry.task.place) in self._warned
        return entry.id >= 0 and entry.taken and (warned or is_doubtful(entry))

    def target_needs_look(self, entry: TargetEntry) -> bool:
        """The same of a target."""
        warned = (entry.target.where, entry.target.place) in self._warned
        return entry.id >= 0 and entry.taken and (warned or is_doubtful(entry))

    def task(self, warning: PlanWarning) -> TaskEntry | None:
        """The task that a warning speaks of."""
        where, place = warning.where, warning.place
        entries = (e for e in self._state.tasks if e.id >= 0)
        return next((e for e in entries if e.task.place == place and e.task.where == where), None)

    def target(self, warning: PlanWarning) -> TargetEntry | None:
        """The target that a warning speaks of."""
        where, place = warning.where, warning.place
        entries = (e for e in self._state.targets if e.id >= 0)
        return next((e for e in entries if e.target.place == place and e.target.where == where), None)

    def unit(self, warning: PlanWarning) -> UnitEntry | None:
        """The unit whose spellings a warning speaks of."""
        if warning.code != "unit-spellings":
            return None
        return next((e for e in self._state.units.entries if warning.message.startswith(e.id)), None)

    def spot_of_task(self, entry: TaskEntry | None) -> Spot | None:
        """Where a task stands in the file; None of a task that only the kept plan has."""
        return self._marked.tasks[entry.id] if entry is not None and entry.id >= 0 else None

    def spot_of_target(self, entry: TargetEntry | None) -> Spot | None:
        """Where a target stands in the file."""
        return self._marked.targets[entry.id] if entry is not None and entry.id >= 0 else None

    def spot(self, warning: PlanWarning) -> Spot | None:
        """Where in the file a warning leads."""
        found = self.spot_of_task(self.task(warning)) or self.spot_of_target(self.target(warning))
        if found is not None or warning.place is None or warning.place < 0:
            return found
        return Spot(warning.place)
