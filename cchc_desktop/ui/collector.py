"""Python's search for circles of dead objects, held to the window's thread and to moments between events."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Collector(QObject):
    """Searches in Python's stead from now on, while no work is under way.

    Python searches on whatever thread happens to make an object: on that of the work it would destroy what
    the window has dropped, while Qt still paints it, and the program falls. So its own search stays off for
    as long as there is a window. What is loaded by now is loaded for good and left out of each search.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        gc.disable()
        gc.freeze()
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(_EVERY_MS)

    def _look(self) -> None:
        # What work makes is young until it ends; each search would walk all of it.
        if not self._busy():
            collect_due()


def collect_due() -> None:
    """Search now as far as Python would by its own thresholds; to be called on the window's thread."""
    over = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if over[0]:
        gc.collect(max(generation for generation, is_over in enumerate(over) if is_over))
