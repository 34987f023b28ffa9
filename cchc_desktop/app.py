"""Puts the program together: the only place that creates long-lived objects."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from cchc_desktop import __version__
from cchc_desktop.services.first_page import read_kept
from cchc_desktop.typed import override
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.single_instance import SingleInstance
from cchc_desktop.ui.style import STYLE, apply_look, apply_sheet
from cchc_desktop.ui.translation import speak_vietnamese
from cchc_desktop.ui.window_parts import PageSpec

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from cchc_desktop.db.engine import Database
    from cchc_desktop.paths import Paths
    from cchc_desktop.ui.context import Context
    from cchc_desktop.ui.dialogs import Dialogs
    from cchc_desktop.ui.safety.session import OfficeSession

    Prepare = Callable[[MainWindow, Context], None]

_NOT_PAINTED_MS = 4_000
# Work beside the window hands over five times as soon as Python has it: a list that is painted while the data
# is opened waits for that once for each of its cells.
_HAND_OVER_S = 0.001


def _wire(window: MainWindow, context: Context) -> None:
    from cchc_desktop.ui.wiring import prepare  # noqa: PLC0415 - loads the services, after the first paint

    prepare(window, context)


def run_window(paths: Paths, *, pages: Sequence[PageSpec] = PAGES, prepare: Prepare = _wire) -> int:
    """Open the window on the officer's data and stay until it is closed; the exit status.

    The window is painted from what was kept of the first page; everything heavy is loaded after that.
    `prepare` is called once the data is open and before the first page stands on it: it adds the actions
    that belong to no single page and fills the plan selector.
    """
    sys.setswitchinterval(_HAND_OVER_S)
    app = make_application(sys.argv[:1], sheet=False)
    sys.excepthook = partial(_report_bug, paths.log_folder)
    instance = SingleInstance(paths.database, app)
    if not instance.is_first() and instance.call_first():
        return 0
    store = QSettings(str(paths.settings), QSettings.Format.IniFormat)
    window = MainWindow(pages, store=store)
    today = date.today()  # noqa: DTZ011 - the officer's own day
    window.stand_early()
    apply_sheet(app)
    # After the sheet: words are measured once, as they will stand.
    kept = read_kept(paths.database, today)
    if kept is not None:
        window.show_kept(kept, today)
    started: list[OfficeSession] = []
    _AfterPaint(window, lambda: started.append(_begin(paths, window, store, instance, pages, prepare)))
    window.show()
    status = app.exec()
    for session in started:
        session.finish()
    instance.close()
    return status


def _begin(
    paths: Paths,
    window: MainWindow,
    store: QSettings,
    instance: SingleInstance,
    pages: Sequence[PageSpec],
    prepare: Prepare,
) -> OfficeSession:
    """Open the data for a window that is painted."""
    from cchc_desktop.ui.collector import Collector  # noqa: PLC0415 - as all below, after the first paint
    from cchc_desktop.ui.crash import CrashReporter  # noqa: PLC0415
    from cchc_desktop.ui.dialogs import QtDialogs  # noqa: PLC0415
    from cchc_desktop.ui.overview.keeping import FirstPageKeeper, keep_first_page  # noqa: PLC0415
    from cchc_desktop.ui.safety.session import OfficeSession  # noqa: PLC0415

    CrashReporter(paths.log_folder).install()
    dialogs = QtDialogs(store)
    session = OfficeSession(
        paths.database,
        dialogs=dialogs,
        make_window=partial(MainWindow, pages, store=store),
        open_data=partial(open_data, paths),
        make_context=partial(context_on, paths=paths, store=store, dialogs=dialogs),
        prepare=prepare,
        keep=keep_first_page,
        window=window,
    )
    instance.asked_forward.connect(session.come_forward)
    once = Qt.ConnectionType.SingleShotConnection
    session.opened.connect(instance.listen, once)
    session.opened.connect(lambda: Collector(lambda: session.busy, session), once)
    session.opened.connect(lambda: session.context and FirstPageKeeper(session.window, session.context))
    session.gave_up.connect(partial(QCoreApplication.exit, 1))
    session.go()
    return session


def _report_bug(
    log_folder: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """For a bug before the first paint: the reporter's boxes are not loaded by then."""
    from cchc_desktop.ui.crash import CrashReporter  # noqa: PLC0415

    CrashReporter(log_folder).on_bug(kind, error, trace)


class _AfterPaint(QObject):
    """Calls once the window has been painted, or soon where nothing is painted (started minimised)."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._then: Callable[[], object] | None = then
        window.installEventFilter(self)
        QTimer.singleShot(_NOT_PAINTED_MS, self, self._go)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # After this very paint, children included, has reached the screen.
            QTimer.singleShot(0, self, self._go)
        return False

    def _go(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self._window.removeEventFilter(self)
            then()


def make_application(arguments: Sequence[str] = (), *, sheet: bool = True) -> QApplication:
    """The application object, with our look and language; without `sheet` the caller applies it later."""
    QCoreApplication.setApplicationName("CCHC Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication([*(arguments or sys.argv[:1]), "-style", STYLE])
    app.setQuitOnLastWindowClosed(True)
    speak_vietnamese(app)
    apply_look(app, is_started_in_style=True)
    if sheet:
        apply_sheet(app)
    return app


def open_data(paths: Paths) -> Database:
    """Open the data and load what the window needs of it; runs beside the window.

    MachineError if the data cannot be opened, OSError if its folder cannot be made.
    """
    _load()
    from cchc_desktop.services.opening import open_office  # noqa: PLC0415 - after the first paint

    paths.database.parent.mkdir(parents=True, exist_ok=True)
    database = open_office(paths.database)
    try:
        _ask_once(database)
    except BaseException:
        database.close()
        raise
    return database


def _load() -> None:
    """Load, beside the window, what it is about to use."""
    from cchc_desktop.db.lean import load_sqlalchemy  # noqa: PLC0415 - after the first paint

    load_sqlalchemy()
    for module in ("services.opening", "ui.wiring", "ui.context", "ui.overview.reading"):
        import_module(f"cchc_desktop.{module}")


def _ask_once(database: Database) -> None:
    """Ask what the window will ask first: a question takes longer the first time."""
    from cchc_desktop.services import history, office, plans  # noqa: PLC0415 - after the first paint

    for ask in (plans.list_plans, office.commune, history.undo_label, history.redo_label):
        ask(database)


def context_on(
    database: Database,
    paths: Paths,
    store: QSettings,
    *,
    dialogs: Dialogs,
    today: Callable[[], date] = date.today,
) -> Context:
    """A context on data that is open already."""
    from cchc_desktop.ui.context import Clock, Context, Operations, Selection  # noqa: PLC0415
    from cchc_desktop.ui.jobs import Jobs  # noqa: PLC0415 - after the first paint

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
