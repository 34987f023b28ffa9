"""A list with the detail of its current row at the right; the list stands before the detail is made."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cchc_desktop.typed import override
from cchc_desktop.ui.calm import CalmSplitter

D = TypeVar("D", bound=QWidget)


class Beside(CalmSplitter, Generic[D]):
    """`make` makes the detail, in the place it is given, once the list is on the screen or it is asked for.

    `show` is then called: to let the detail show the row that is stood on.
    """

    def __init__(
        self,
        panel: QWidget,
        make: Callable[[QWidget], D],
        show: Callable[[], None],
        sizes: tuple[int, int] = (900, 430),
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._make = make
        self._show = show
        self._detail: D | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self.detail)
        self._room = QFrame()
        self._room.setMinimumWidth(380)
        self.addWidget(panel)
        self.addWidget(self._room)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setSizes(list(sizes))

    @property
    def detail(self) -> D:
        """The detail, made now if it was not yet."""
        if self._detail is None:
            self._soon.stop()
            # Made where it stays: Qt styles anew all that is inside whatever is moved.
            self._detail = self._make(self._room)
            layout = QVBoxLayout(self._room)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._detail)
            self._room.setMinimumWidth(0)
            self._detail.show()
            self._show()
        return self._detail

    def waits(self) -> bool:
        """Whether the detail is still to be made, with nothing to be shown in it before."""
        return self._detail is None

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._detail is None:
            # After the list is painted.
            self._soon.start(0)
        return super().event(event)
