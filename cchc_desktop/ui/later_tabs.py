"""Tabs of which some are made when they are first looked at: what nobody opens costs nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cchc_desktop.ui.calm import CalmTabs


class LaterTabs(CalmTabs):
    """Stands with all its captions at once; `add_later` gives the number by which a page is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._later: dict[int, Callable[[], QWidget]] = {}
        self.currentChanged.connect(self.made)

    def add_later(self, words: str, make: Callable[[], QWidget]) -> int:
        """Add a tab whose page `make` makes; tabs are not to be moved or removed afterwards."""
        at = self.addTab(QWidget(), words)
        self._later[at] = make
        return at

    def made(self, at: int) -> QWidget:
        """The page of a tab, made now if it was not yet."""
        make = self._later.pop(at, None)
        if make is not None:
            self._put(at, make())
        return self.widget(at)

    def is_made(self, at: int) -> bool:
        """Whether the page of a tab was made already."""
        return at not in self._later

    def _put(self, at: int, page: QWidget) -> None:
        place, stands = self.widget(at), self.currentIndex() == at
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.insertTab(at, page, self.tabText(at))
        if stands:
            self.setCurrentIndex(at)
        self.removeTab(at + 1)
        self.blockSignals(blocked)
        place.deleteLater()
