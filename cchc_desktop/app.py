"""Puts the program together: the only place that creates long-lived objects."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cchc_desktop import __version__
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Clock, Context, Operations, Selection
from cchc_desktop.ui.crash import CrashReporter
from cchc_desktop.ui.dialogs import Dialogs, QtDialogs
from cchc_desktop.ui.jobs import Jobs
from cchc_desktop.ui.main_window import MainWindow, PageSpec
from cchc_desktop.ui.safety.session import OfficeSession
from cchc_desktop.ui.single_instance import SingleInstance
from cchc_desktop.ui.style import apply_style
from cchc_desktop.ui.translation import speak_vietnamese

if TYPE_CHECKING:
    from cchc_desktop.db.engine import Database
    from cchc_desktop.paths import Paths

Prepare = Callable[[MainWindow, Context], None]


def _wire(window: MainWindow, context: Context) -> None:
    from cchc_desktop.ui.wiring import prepare  # noqa: PLC0415 - loads the services, after the first paint

    prepare(window, context)


def run_window(paths: Paths, *, pages: Sequence[PageSpec] = PAGES, prepare: Prepare = _wire) -> int:
    """Open the window on the officer's data and stay until it is closed; the exit status.

    `prepare` is called once the data is open and before the first page is made: it adds the actions that
    belong to no single page and fills the plan selector.
    """
    app = make_application(sys.argv[:1])
    CrashReporter(paths.log_folder).install()
    instance = SingleInstance(paths.database, app)
    if not instance.is_first() and instance.call_first():
        return 0
    store = QSettings(str(paths.settings), QSettings.Format.IniFormat)
    session = OfficeSession(
        paths.database,
        dialogs=QtDialogs(store),
        make_window=partial(MainWindow, pages, store=store),
        open_context=partial(build_context, paths, store),
        prepare=prepare,
    )
    instance.asked_forward.connect(session.come_forward)
    session.opened.connect(instance.listen, Qt.ConnectionType.SingleShotConnection)
    session.gave_up.connect(partial(QCoreApplication.exit, 1))
    session.window.show()
    # After the first paint: everything heavy is imported from here on.
    QTimer.singleShot(0, session, session.go)
    status = app.exec()
    session.finish()
    instance.close()
    return status


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The application object, with our look and language."""
    QCoreApplication.setApplicationName("CCHC Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication(list(arguments))
    app.setQuitOnLastWindowClosed(True)
    speak_vietnamese(app)
    apply_style(app)
    return app


def build_context(
    paths: Paths,
    store: QSettings,
    *,
    dialogs: Dialogs | None = None,
    today: Callable[[], date] = date.today,
) -> Context:
    """Open the data and make everything that lives as long as the window. MachineError if it cannot be."""
    # Imported late: SQLAlchemy costs more than the whole first paint.
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415

    paths.database.parent.mkdir(parents=True, exist_ok=True)
    database = open_office(paths.database)
    return context_on(database, paths, store, dialogs=dialogs or QtDialogs(store), today=today)


def context_on(
    database: Database,
    paths: Paths,
    store: QSettings,
    *,
    dialogs: Dialogs,
    today: Callable[[], date] = date.today,
) -> Context:
    """A context on data that is open already."""
    return Context(
        database=database,
        operations=Operations(database, dialogs),
        jobs=Jobs(dialogs),
        dialogs=dialogs,
        selection=Selection(),
        clock=Clock(today),
        paths=paths,
        store=store,
    )
