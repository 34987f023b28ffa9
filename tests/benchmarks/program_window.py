"""The program on a data file: prints a line when its first page has painted, and ends."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from cchc_desktop.app import run_window
from cchc_desktop.paths import Paths
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.wiring import prepare
from tests.benchmarks.first_paint import report_paint

kept: list[object] = []


def _prepare(window: MainWindow, context: Context) -> None:
    prepare(window, context)

    def watch() -> None:
        page = window.page("overview")
        application = QCoreApplication.instance()
        if page is None or application is None:
            raise RuntimeError("the first page is not there")
        kept.append(report_paint(page, application))
        page.update()

    QTimer.singleShot(0, window, watch)


sys.exit(run_window(Paths.of(database=Path(sys.argv[1])), pages=PAGES, prepare=_prepare))
