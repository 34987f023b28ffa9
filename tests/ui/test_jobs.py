"""Background work: one answer, on the window's thread, and the window held no longer than needed."""

import threading
import time
from threading import Event

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from cchc_desktop.errors import MachineError
from cchc_desktop.ui.jobs import Jobs, Progress
from tests.ui.conftest import ScriptedDialogs, children


@pytest.fixture
def jobs(qapp: QApplication, dialogs: ScriptedDialogs) -> Jobs:
    return Jobs(dialogs)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def boxes(page: QWidget) -> list[QProgressDialog]:
    return [box for box in children(page, QProgressDialog) if box.isVisible()]


def test_the_answer_comes_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool]] = []
    main = threading.current_thread()
    with qtbot.waitSignal(jobs.busy_changed, check_params_cb=lambda busy: not busy):
        jobs.run(lambda _: 42, on_done=lambda n: seen.append((n, threading.current_thread() is main)))
        assert jobs.busy
    assert seen == [(42, True)]


def test_work_is_done_one_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(5):
        jobs.run(lambda _, n=number: n, on_done=order.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not jobs.busy)
    assert order == [0, 1, 2, 3, 4]


def test_a_trouble_is_told_to_the_officer(jobs: Jobs, dialogs: ScriptedDialogs, qtbot: QtBot) -> None:
    def fail(_progress: Progress) -> None:
        raise MachineError("Ổ đĩa đã đầy.")

    jobs.run(fail, on_done=lambda _: None)
    qtbot.waitUntil(lambda: bool(dialogs.problems))
    assert dialogs.problems[0].message == "Ổ đĩa đã đầy."


def test_a_bug_goes_the_way_of_every_bug(jobs: Jobs, dialogs: ScriptedDialogs, qtbot: QtBot) -> None:
    with capture_exceptions() as bugs:
        jobs.run(lambda _: 1 // 0, on_done=lambda _: None)
        qtbot.waitUntil(lambda: not jobs.busy)
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]
    assert dialogs.problems == []


def test_short_work_shows_no_box_but_holds_the_window(jobs: Jobs, page: QWidget, qtbot: QtBot) -> None:
    button = QPushButton(page)
    pressed: list[int] = []
    done: list[str] = []
    button.clicked.connect(lambda: pressed.append(1))
    jobs.run(lambda _: "xong", on_done=done.append, parent=page, words="Đang ghi báo cáo…")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: done == ["xong"])
    assert pressed == []
    assert boxes(page) == []
    button.click()
    assert pressed == [1]


def test_long_work_shows_how_far_it_is_and_can_be_stopped(jobs: Jobs, page: QWidget, qtbot: QtBot) -> None:
    stopped: list[str] = []
    asked = Event()

    def count(progress: Progress) -> None:
        for step in range(100):
            progress.report(step, 100, f"Bước {step}")
            asked.wait(0.1)

    jobs.run(
        count,
        on_done=lambda _: stopped.append("xong"),
        on_cancelled=lambda: stopped.append("dừng"),
        parent=page,
        words="Đang đọc…",
        cancellable=True,
    )
    qtbot.waitUntil(lambda: bool(boxes(page)) and boxes(page)[0].labelText().startswith("Bước"))
    QTest.mouseClick(children(boxes(page)[0], QPushButton)[0], Qt.MouseButton.LeftButton)
    asked.set()
    qtbot.waitUntil(lambda: stopped == ["dừng"])
    assert not jobs.busy


@pytest.mark.parametrize("seconds", [0.0, 0.7])
def test_work_that_is_over_never_comes_back_over_the_question_that_follows(
    jobs: Jobs, page: QWidget, qtbot: QtBot, seconds: float
) -> None:
    """Qt shows a waiting progress box by itself after four seconds: longer than that the officer reads."""
    seen: list[list[QProgressDialog]] = []

    def ask(_result: object) -> None:
        loop = QEventLoop()
        QTimer.singleShot(4_400, loop.quit)
        loop.exec()
        seen.append(boxes(page))

    jobs.run(lambda _progress: time.sleep(seconds), on_done=ask, parent=page, words="Đang so với hiện tại…")
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert seen == [[]]
