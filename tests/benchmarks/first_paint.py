"""Says on standard output when a widget has painted for the first time."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class _Watch(QObject):
    def __init__(self, widget: QWidget, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After this very paint is done.
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        sys.stdout.write(f"painted {resident_megabytes():.1f}\n")
        sys.stdout.flush()
        self._application.quit()


def report_paint(widget: QWidget, application: QCoreApplication) -> QObject:
    """Print "painted MEMORY" after the widget's first paint and end the application."""
    return _Watch(widget, application)


def resident_megabytes() -> float:
    """Resident memory of this process, as Linux counts it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6
