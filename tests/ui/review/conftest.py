"""The real window over a real data file, wired as the program starts it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cchc_desktop.app import context_on
from cchc_desktop.db.engine import Database
from cchc_desktop.paths import Paths
from cchc_desktop.services.office import change_commune
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.review.window import ReviewDialog
from cchc_desktop.ui.wiring import Wiring
from tests.ui.conftest import TODAY, ScriptedDialogs

Open = Callable[[Path], ReviewDialog]


@pytest.fixture
def context(database: Database, tmp_path: Path, dialogs: ScriptedDialogs) -> Context:
    """On the data of a commune whose name is known: no first start."""
    change_commune(database, {"name": "Suối Mơ", "province": "Đông Giang"})
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    paths = Paths(tmp_path, database.path)
    return context_on(database, paths, store, dialogs=dialogs, today=lambda: TODAY)


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """The window with the pages of the plan and the tasks."""
    shown = MainWindow([page for page in PAGES if page.key in {"plan", "tasks"}], store=context.store)
    shown.resize(1366, 728)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    Wiring(shown, context)
    shown.attach(context)
    yield shown
    context.jobs.wait()


@pytest.fixture
def wiring(window: MainWindow) -> Wiring:
    """What hangs together across pages."""
    return next(child for child in window.children() if isinstance(child, Wiring))


@pytest.fixture
def review(qtbot: QtBot, window: MainWindow) -> Open:
    """Drops a file on the window and waits for its review."""

    def open_it(path: Path) -> ReviewDialog:
        before = set(_reviews(window))
        window.plan_dropped.emit(path)
        qtbot.waitUntil(lambda: bool(set(_reviews(window)) - before), timeout=15_000)
        dialog = (set(_reviews(window)) - before).pop()
        wait_until_made(qtbot, dialog)
        return dialog

    return open_it


def wait_until_made(qtbot: QtBot, dialog: ReviewDialog) -> None:
    """All tabs, rows and pieces of the file come, one a turn."""
    qtbot.waitUntil(lambda: not (dialog._making.isActive() or dialog.source.is_filling), timeout=10_000)


def _reviews(window: MainWindow) -> list[ReviewDialog]:
    return [child for child in window.children() if isinstance(child, ReviewDialog)]
