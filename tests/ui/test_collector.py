"""What the window drops is freed on the window's thread, whoever is at work beside it."""

import gc
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.collector import Collector, collect_due
from cchc_desktop.ui.jobs import Jobs, Progress
from tests.ui.conftest import ScriptedDialogs


class Dropped:
    """Dead, but held by itself; tells where it was freed."""

    def __init__(self, freed_on: list[threading.Thread]) -> None:
        self.circle = self
        self._freed_on = freed_on

    def __del__(self) -> None:
        self._freed_on.append(threading.current_thread())


def make_far_more_than_python_waits_for(_progress: Progress) -> int:
    return len([[number] for number in range(200_000)])


@pytest.fixture
def eager() -> Iterator[None]:
    """Python looks at once for what little there is."""
    usual = gc.get_threshold()
    gc.collect()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*usual)


@pytest.mark.usefixtures("eager")
def test_what_the_window_drops_is_freed_on_its_own_thread(
    qapp: QObject, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    """A timer that dies elsewhere stops on the wrong thread, and Qt with it."""
    jobs, parent = Jobs(dialogs), QObject()
    Collector(lambda: jobs.busy, parent)
    freed_on: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        for _ in range(20):
            Dropped(freed_on)
        made = make_far_more_than_python_waits_for(progress)
        assert not freed_on
        return made

    jobs.run(work, on_done=lambda _count: None)
    qtbot.waitUntil(lambda: not jobs.busy)
    qtbot.waitUntil(lambda: len(freed_on) == 20)
    assert set(freed_on) == {threading.main_thread()}


@pytest.mark.usefixtures("eager")
def test_nothing_is_looked_for_while_work_is_under_way(qapp: QObject, qtbot: QtBot) -> None:
    busy, parent = [True], QObject()
    Collector(lambda: bool(busy), parent)
    freed_on: list[threading.Thread] = []
    Dropped(freed_on)
    qtbot.wait(1_300)
    assert not freed_on
    busy.clear()
    qtbot.waitUntil(lambda: bool(freed_on))


def test_as_far_as_python_would_itself() -> None:
    freed_on: list[threading.Thread] = []
    gc.collect()
    Dropped(freed_on)
    collect_due()
    assert not freed_on
    kept = [[number] for number in range(gc.get_threshold()[0] + 1)]
    collect_due()
    assert kept
    assert len(freed_on) == 1


_PROGRAM = """
import gc, json, sys, threading
from pathlib import Path
from cchc_desktop.ui.plain_imports import import_plainly
import_plainly()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cchc_desktop.app import run_window
from cchc_desktop.paths import Paths

freed_on = []

class Dropped:
    def __init__(self):
        self.circle = self
    def __del__(self):
        freed_on.append(threading.current_thread() is threading.main_thread())

def work(progress):
    for _ in range(20):
        Dropped()
    return len([[number] for number in range(200_000)])

def prepare(window, context):
    timer = QTimer(window)
    timer.timeout.connect(lambda: freed_on and QApplication.instance().quit())
    timer.start(50)
    QTimer.singleShot(0, window, lambda: context.jobs.run(work, on_done=lambda _made: None))

status = run_window(Paths.of(data_dir=Path(sys.argv[1])), prepare=prepare)
sys.stdout.write("RESULT" + json.dumps([status, gc.isenabled(), freed_on]))
"""


def test_the_program_itself_looks_for_waste_so(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert "RESULT" in run.stdout, run.stdout + run.stderr
    assert json.loads(run.stdout.split("RESULT")[1]) == [0, False, [True] * 20]
