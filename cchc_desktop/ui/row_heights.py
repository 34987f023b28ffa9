"""How high the rows of a table are: as high as their text, but only those in sight; all would take long."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

# A row gone to moves while those above it grow; more rounds than this have not been seen.
_ROUNDS = 12


class RowHeights(QObject):
    """Measures each row once for its words, its columns' widths and the font."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._measured: dict[int, int] = {}
        # A row gone to stays in sight while the rows above it become as high as their text.
        self._following = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.fit)

    def fit_soon(self) -> None:
        """Other rows are in sight."""
        self._timer.start()

    def follow(self, *, far: bool) -> None:
        """The officer goes to a cell, `far` in another row."""
        self._following = far
        self._timer.start()

    def measure_anew(self) -> None:
        """Nothing that was measured holds any more: rows, widths or the font have changed."""
        self._measured.clear()
        self._timer.start()

    def fit(self) -> None:
        """Make the rows in sight as high as their text, now."""
        for _ in range(_ROUNDS):
            if not (self._fit_seen() and self._following):
                break
            # Qt learns later of the new heights, and would scroll no further than the old ones allow.
            self._view.updateGeometries()
            self._view.scrollTo(self._view.currentIndex())
        self._following = False

    def _fit_seen(self) -> bool:
        """Whether any row in sight was of another height."""
        view, changed = self._view, False
        height, count = view.viewport().height(), view.model().rowCount()
        place = max(view.rowAt(0), 0)
        top = view.rowViewportPosition(place)
        while place < count and top < height:
            if place not in self._measured:
                least = view.verticalHeader().defaultSectionSize()
                self._measured[place] = max(view.sizeHintForRow(place), least)
            wanted = self._measured[place]
            if view.rowHeight(place) != wanted:
                view.setRowHeight(place, wanted)
                changed = True
            top += wanted
            place += 1
        return changed
