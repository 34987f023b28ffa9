"""The whole program over a real data file, opened, restored and rescued as `run_window` does it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cchc_desktop.app import context_on
from cchc_desktop.db.drives import PlaceWarnings
from cchc_desktop.db.engine import Database
from cchc_desktop.paths import Paths
from cchc_desktop.services.opening import open_office
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.safety.session import OfficeSession
from cchc_desktop.ui.safety.wiring import Safety, prepare_safety
from cchc_desktop.ui.wiring import Wiring
from tests.conftest import FixedClock
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import _sample

W = TypeVar("W", bound=QWidget)
FAR = 10**8


@dataclass
class Program:
    """A session with what a test wants to look at; `start` opens it, again after `close`."""

    folder: Path
    dialogs: ScriptedDialogs
    clock: FixedClock
    qtbot: QtBot
    start_ms: int = FAR
    place: PlaceWarnings = field(default_factory=lambda: PlaceWarnings(None, None))
    session: OfficeSession | None = None
    safety: Safety | None = None
    wiring: Wiring | None = None
    windows: list[MainWindow] = field(default_factory=list)
    gave_up: int = 0

    @property
    def path(self) -> Path:
        return self.folder / "x.cchc"

    @property
    def window(self) -> MainWindow:
        assert self.session is not None
        return self.session.window

    @property
    def context(self) -> Context:
        assert self.session is not None
        assert self.session.context is not None
        return self.session.context

    @property
    def database(self) -> Database:
        return self.context.database

    @property
    def kept(self) -> Safety:
        assert self.safety is not None
        return self.safety

    def start(self) -> "Program":
        """Open the window on the file as the program does."""
        store = QSettings(str(self.folder / "window.ini"), QSettings.Format.IniFormat)
        self.session = OfficeSession(
            self.path,
            dialogs=self.dialogs,
            make_window=partial(self._make_window, store),
            open_data=partial(open_office, self.path, clock=self.clock),
            make_context=partial(self._context_on, store),
            prepare=self._prepare,
        )
        self.session.gave_up.connect(self._count)
        window = self.session.window
        with self.qtbot.waitExposed(window):
            window.show()
        self.session.go()
        # Until the data is open, or it is said why not.
        session = self.session
        self.qtbot.waitUntil(lambda: not session._jobs.busy, timeout=15_000)
        return self

    def close(self) -> None:
        """Close the window and the data, as leaving the program does."""
        if self.session is not None:
            self.idle()
            self.window.close()
            self.session.finish()
            self.session = None

    def idle(self) -> None:
        """Wait until no work is under way and every answer has come."""
        session = self.session
        if session is None:
            return
        jobs = [session._jobs, *([session.context.jobs] if session.context else [])]
        self.qtbot.waitUntil(lambda: not any(job.busy for job in jobs), timeout=15_000)

    def reopened(self) -> None:
        """Wait until a new window stands on its data."""
        self.qtbot.waitUntil(
            lambda: self.session is not None and self.session.context is not None and len(self.windows) > 1
            and self.window.isVisible() and self.window.context is not None,
            timeout=15_000,
        )  # fmt: skip

    def child(self, kind: type[W]) -> W:
        """The open dialog of a kind."""
        found = [w for w in cast("list[W]", self.window.findChildren(kind)) if w.isVisible()]
        assert found, f"no {kind.__name__} is open"
        return found[-1]

    def _make_window(self, store: QSettings) -> MainWindow:
        window = MainWindow(PAGES, store=store)
        window.resize(1366, 728)
        window.show_page("tasks")
        self.windows.append(window)
        return window

    def _context_on(self, store: QSettings, database: Database) -> Context:
        today = lambda: self.clock().date()  # noqa: E731
        return context_on(database, Paths(self.folder, self.path), store, dialogs=self.dialogs, today=today)

    def _prepare(self, window: MainWindow, context: Context) -> None:
        self.wiring = Wiring(window, context)
        self.safety = prepare_safety(
            window, context, start_ms=self.start_ms, look_at_place=lambda _path: self.place
        )

    def _count(self) -> None:
        self.gave_up += 1


@pytest.fixture
def program(tmp_path: Path, dialogs: ScriptedDialogs, clock: FixedClock, qtbot: QtBot) -> Iterator[Program]:
    """Over the fictitious commune's file; not started yet."""
    content, _plan_id = _sample()
    made = Program(tmp_path, dialogs, clock, qtbot)
    made.path.write_bytes(content)
    yield made
    made.close()
    for window in made.windows:
        if isValid(window):
            window.close()
