"""Says on standard output when a widget has painted for the first time."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# The bare window stands for a bare process: it loads nothing that it does not need.
if not TYPE_CHECKING:

    def override(method: object) -> object:
        """Say nothing."""
        return method

else:
    from typing_extensions import override


class _Watch(QObject):
    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After this very paint is done.
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        say("painted", resident_megabytes(), 1000 * time.process_time())
        self._then()


def report_paint(widget: QWidget, then: Callable[[], object]) -> None:
    """Print "painted MEMORY CPU" (megabytes, milliseconds) after the widget's first paint, then do `then`."""
    _Watch(widget, then)


def say(what: str, *numbers: float) -> None:
    """One line, at once."""
    sys.stdout.write(f"{what} {' '.join(f'{number:.1f}' for number in numbers)}\n")
    sys.stdout.flush()


def resident_megabytes() -> float:
    """Resident memory of this process, as Linux counts it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6
