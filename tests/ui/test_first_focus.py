"""Where the officer stands when the window has come up: in the page, whatever the start painted first."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from cchc_desktop.app import context_on
from cchc_desktop.paths import Paths
from cchc_desktop.services.opening import open_office
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.safety.session import OfficeSession
from cchc_desktop.ui.wiring import prepare
from tests.ui.conftest import TODAY, ScriptedDialogs
from tests.ui.sample_office import _sample


def test_after_a_start_without_a_kept_page_the_focus_is_in_the_list_of_work(
    qtbot: QtBot, tmp_path: Path, dialogs: ScriptedDialogs
) -> None:
    path = tmp_path / "x.cchc"
    path.write_bytes(_sample()[0])
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(PAGES, store=store)
    window.stand_early()
    session = OfficeSession(
        path,
        dialogs=dialogs,
        make_window=partial(MainWindow, PAGES, store=store),
        open_data=partial(open_office, path),
        make_context=lambda data: context_on(
            data, Paths(tmp_path, path), store, dialogs=dialogs, today=lambda: TODAY
        ),
        prepare=prepare,
        window=window,
    )
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert isinstance(window.focusWidget(), QTabBar)
    session.go()
    page = window.page("overview")
    assert page is not None
    table = page.focusProxy()
    assert table is not None
    qtbot.waitUntil(lambda: window.focusWidget() is table and table.isVisible(), timeout=10_000)
    window.close()
    session.finish()
