"""Makes the README's pictures of the sample commune: `python -m tests.ui.screenshots [FOLDER]`."""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

SIZE = (1366, 768)
PAGES = ("overview", "plan", "tasks", "inspections", "initiatives", "activities", "documents", "reports")
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
TODAY = date(2026, 11, 20)


def main(folder: Path) -> None:
    """One picture a page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QTableView  # noqa: PLC0415

    from cchc_desktop.app import context_on, make_application  # noqa: PLC0415
    from cchc_desktop.paths import Paths  # noqa: PLC0415
    from cchc_desktop.services.demo import fill_sample  # noqa: PLC0415
    from cchc_desktop.services.demo_plan import sample_plan  # noqa: PLC0415
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415
    from cchc_desktop.services.report_files import save_document  # noqa: PLC0415
    from cchc_desktop.ui.catalogue import PAGES as SPECS  # noqa: PLC0415
    from cchc_desktop.ui.dialogs import QtDialogs  # noqa: PLC0415
    from cchc_desktop.ui.main_window import MainWindow  # noqa: PLC0415
    from cchc_desktop.ui.wiring import prepare  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application(["screenshots"])
    with tempfile.TemporaryDirectory() as place:
        [plan] = save_document(sample_plan(), Path(place), "2026", ("docx",))
        path = Path(place) / "xa-suoi-may.cchc"
        database = open_office(path)
        fill_sample(database, plan)
        store = QSettings(str(Path(place) / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(SPECS, store=store)
        context = context_on(
            database, Paths.of(database=path), store, dialogs=QtDialogs(store), today=lambda: TODAY
        )
        prepare(window, context)
        window.attach(context)
        window.resize(*SIZE)
        window.show()
        for page in PAGES:
            window.show_page(page)
            QTest.qWait(200)
            # A row is chosen, so that the picture shows its details too.
            shown = window.page(page)
            tables: list[QTableView] = list(shown.findChildren(QTableView)) if shown else []
            table = max(tables, key=lambda t: t.isVisible() * t.width() * t.height(), default=None)
            if table is not None and page not in ("overview", "reports"):
                table.selectRow(min(2, table.model().rowCount() - 1))
            QTest.qWait(300)
            window.grab().save(str(folder / f"{page}.png"))
        window.close()
        context.jobs.wait()
        database.close()
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
