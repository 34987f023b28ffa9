"""The wired window over an empty data file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from cchc_desktop.app import context_on
from cchc_desktop.db.engine import Database
from cchc_desktop.paths import Paths
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from tests.ui.conftest import TODAY, ScriptedDialogs


@pytest.fixture
def context(database: Database, tmp_path: Path, dialogs: ScriptedDialogs) -> Context:
    """On data in which nothing was typed yet."""
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    paths = Paths(tmp_path, database.path)
    return context_on(database, paths, store, dialogs=dialogs, today=lambda: TODAY)


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """Shown and attached, not wired yet."""
    shown = MainWindow([page for page in PAGES if page.key in {"plan", "tasks"}], store=context.store)
    shown.resize(1366, 728)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.attach(context)
    yield shown
    context.jobs.wait()
