"""Makes the README's pictures of the sample commune: `python -m tests.ui.screenshots [FOLDER]`."""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import chdir
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cchc_desktop.ui.main_window import MainWindow

SIZE = (1366, 768)
PAGES = ("overview", "plan", "tasks", "inspections", "initiatives", "activities", "documents", "reports")
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 8, 0)  # noqa: DTZ001 - as the program


def main(folder: Path) -> None:
    """One picture a page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - after the platform is chosen

    from cchc_desktop.app import context_on, make_application  # noqa: PLC0415
    from cchc_desktop.paths import Paths  # noqa: PLC0415
    from cchc_desktop.services.demo import fill_sample  # noqa: PLC0415
    from cchc_desktop.services.demo_plan import sample_plan  # noqa: PLC0415
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415
    from cchc_desktop.services.report_files import save_document  # noqa: PLC0415
    from cchc_desktop.ui.catalogue import PAGES as SPECS  # noqa: PLC0415
    from cchc_desktop.ui.dialogs import QtDialogs  # noqa: PLC0415
    from cchc_desktop.ui.main_window import MainWindow  # noqa: PLC0415
    from cchc_desktop.ui.safety.wiring import prepare_safety  # noqa: PLC0415
    from cchc_desktop.ui.wiring import Wiring  # noqa: PLC0415

    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(["screenshots"])
    # The folder's name is another one each time: the pictures show the file's alone.
    with tempfile.TemporaryDirectory() as place, chdir(place):
        [plan] = save_document(sample_plan(), Path(place), "2026", ("docx",))
        path = Path("xa-suoi-may.cchc")
        database = open_office(path, clock=lambda: NOW)
        fill_sample(database, plan)
        store = QSettings(str(Path(place) / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(SPECS, store=store)
        context = context_on(
            database, Paths(Path(), path), store, dialogs=QtDialogs(store), today=lambda: TODAY
        )
        Wiring(window, context)
        safety = prepare_safety(window, context, start_ms=0)
        window.attach(context)
        window.resize(*SIZE)
        window.show()
        # What comes by itself has come, and is read, before the first picture.
        _wait(lambda: bool(safety.copies.label.text() and safety.notices.texts))
        while safety.notices.texts:
            safety.notices.close_button.click()
        for page in PAGES:
            _wait(lambda: not context.jobs.busy)
            _take(window, page, folder / f"{page}.png")
        window.close()
        context.jobs.wait()
        database.close()
    application.quit()


def _take(window: "MainWindow", page: str, path: Path) -> None:
    """A picture of a page with a row chosen, so that its details are seen too."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtWidgets import QTableView  # noqa: PLC0415

    window.show_page(page)
    QTest.qWait(200)
    shown = window.page(page)
    if shown is not None:
        shown.setFocus()
    tables: list[QTableView] = list(shown.findChildren(QTableView)) if shown else []
    table = max(tables, key=lambda t: t.isVisible() * t.width() * t.height(), default=None)
    if table is not None and page not in ("overview", "reports"):
        table.selectRow(min(2, table.model().rowCount() - 1))
    QTest.qWait(300)
    window.grab().save(str(path))


def _wait(ready: Callable[[], bool]) -> None:
    """Until it is so, in the toolkit's own loop: work beside the window goes on meanwhile."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - after the platform is chosen

    loop, looking, patience = QEventLoop(), QTimer(interval=50), QTimer(interval=20_000, singleShot=True)
    looking.timeout.connect(lambda: loop.quit() if ready() else None)
    patience.timeout.connect(loop.quit)
    looking.start()
    patience.start()
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
