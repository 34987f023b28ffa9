"""A page hands the focus it is given on to its main table, and still lets Tab reach all its other parts.

A focus proxy would do the first half only: Qt takes a container with a proxy for something that can be tabbed
to, so that Tab leads to the table again and again, past every field and button that stands before it.
"""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override


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


def tab_in_turn(*widgets: QWidget) -> None:
    """Let Tab lead from each of these to the next; for widgets that stand in their window already."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
