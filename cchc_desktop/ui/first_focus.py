"""A page hands the focus it is given on to its main table, and still lets Tab reach all its other parts.

A focus proxy would do the first half only: Qt takes a container with a proxy for something that can be tabbed
to, so that Tab leads to the table again and again, past every field and button that stands before it.
"""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTabBar, QWidget

from cchc_desktop.typed import override


class _Hand(QObject):
    def __init__(self, page: QWidget, first: Callable[[], QWidget]) -> None:
        super().__init__(page)
        self._first = first

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._first().setFocus()
        return False


def hand_focus(page: QWidget, first: QWidget | Callable[[], QWidget]) -> None:
    """From now on `page.setFocus()` puts the focus on `first`, or on what `first()` gives then."""
    page.installEventFilter(_Hand(page, (lambda: first) if isinstance(first, QWidget) else first))


class _Arrival(QObject):
    """Waits for a widget that cannot take the focus yet; yields to wherever the officer went meanwhile."""

    def __init__(self, wanted: QWidget) -> None:
        super().__init__(wanted)
        self._wanted = wanted
        wanted.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._wanted.removeEventFilter(self)
            # Later: in this very event it is not there yet.
            QTimer.singleShot(0, self, self._take)
        return False

    def _take(self) -> None:
        if stands_nowhere(self._wanted.window()):
            self._wanted.setFocus()
        self.deleteLater()


def stands_nowhere(window: QWidget) -> bool:
    """Whether the focus is where Qt puts it when nobody wants it: on the tabs of the pages, or on nothing."""
    return window.focusWidget() is None or isinstance(window.focusWidget(), QTabBar)


def begin_in(page: QWidget) -> None:
    """Let the officer begin in a page, now or once it shows what takes the focus."""
    wanted = page.focusProxy() or page
    if wanted.isVisible():
        page.setFocus()
    else:
        _Arrival(wanted)


def tab_in_turn(*widgets: QWidget) -> None:
    """Let Tab lead from each of these to the next; for widgets that stand in their window already."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
