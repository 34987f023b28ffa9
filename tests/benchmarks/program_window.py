"""The program on a data file, timed by itself.

Prints "painted MEMORY CPU" when its first page, with the plan's figures in it, has painted for the first
time; "live STALL CPU" when the window stands on the open data, with the longest time in milliseconds that it
answered nobody since the paint; "settled MEMORY" when it has also made its copy, looked around and loaded
ahead; then it ends. With the word "painted" after the file it ends once painted, before the data is open.
"""

import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from cchc_desktop.ui.plain_imports import import_plainly

# As `__main__` does, before anything else.
import_plainly()

# ruff: noqa: E402 - because of the line above
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from cchc_desktop.app import run_window
from cchc_desktop.paths import Paths
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.store import Store
from tests.benchmarks.first_paint import report_paint, resident_megabytes, say

# The copy and the notices come a second and a half after the data, what is loaded ahead after four.
SETTLE_MS = 6_000
kept: list[object] = []


class _Heart:
    """Beats every two milliseconds; remembers the longest time between two beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _early(store: Store | None) -> QWidget:
    make = PAGES[0].early
    assert make is not None
    page = make(store)
    report_paint(page.stack.widget(0), _on_painted)  # type: ignore[attr-defined]
    return page


def _on_painted() -> None:
    if sys.argv[2:] == ["painted"]:
        os._exit(0)
    kept.append(_Heart())


def _prepare(window: MainWindow, context: Context) -> None:
    from cchc_desktop.ui.wiring import prepare  # noqa: PLC0415 - as the program does

    prepare(window, context)
    QTimer.singleShot(0, window, lambda: QTimer.singleShot(20, window, _live))


def _live() -> None:
    longest = max((heart.longest for heart in kept if isinstance(heart, _Heart)), default=0.0)
    say("live", 1000 * longest, 1000 * time.process_time())
    QTimer.singleShot(SETTLE_MS, _settled)


def _settled() -> None:
    say("settled", resident_megabytes())
    QCoreApplication.quit()


pages = (replace(PAGES[0], early=_early), *PAGES[1:])
sys.exit(run_window(Paths.of(database=Path(sys.argv[1])), pages=pages, prepare=_prepare))
