"""One window per data file; the second start brings the first one forward."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cchc_desktop.db.lock import WriterLock
from cchc_desktop.paths import Paths, default_root, resource
from cchc_desktop.ui.single_instance import SingleInstance, call_name

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from cchc_desktop.ui.single_instance import SingleInstance
app = QCoreApplication([])
other = SingleInstance(Path(sys.argv[1]))
sys.exit(10 * other.is_first() + other.call_first())
"""


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """A data file that a program holds as the window does."""
    database = tmp_path / "Sổ tay.cchc"
    lock = WriterLock(tmp_path / "Sổ tay.cchc.d" / "lock")
    lock.acquire()
    yield database
    lock.release()


def test_a_new_file_is_held_by_nobody(tmp_path: Path, qapp: QApplication) -> None:
    assert SingleInstance(tmp_path / "a.cchc").is_first()
    assert list(tmp_path.iterdir()) == []


def test_the_second_start_brings_the_first_window_forward(held: Path, qtbot: QtBot) -> None:
    first = SingleInstance(held)
    first.listen()
    with qtbot.waitSignal(first.asked_forward):
        second = subprocess.Popen([sys.executable, "-c", SECOND_START, str(held)])
    qtbot.waitUntil(lambda: second.poll() is not None)
    first.close()
    assert second.returncode == 1


def test_a_command_that_holds_the_file_does_not_answer(held: Path, qapp: QApplication) -> None:
    second = SingleInstance(held)
    assert not second.is_first()
    assert not second.call_first()
    assert [path.name for path in held.with_name(held.name + ".d").iterdir()] == ["lock"]


def test_what_a_broken_off_start_left_behind_calls_nobody(held: Path, qtbot: QtBot) -> None:
    left = held.with_name(held.name + ".d") / call_name(held)
    left.touch()
    first = SingleInstance(held)
    with qtbot.assertNotEmitted(first.asked_forward, wait=200):
        first.listen()
    assert not left.exists()
    first.close()


def test_a_window_that_was_closed_does_not_answer(held: Path, qtbot: QtBot) -> None:
    first = SingleInstance(held)
    first.listen()
    first.close()
    with qtbot.assertNotEmitted(first.asked_forward):
        assert not SingleInstance(held).call_first()


def test_one_file_has_one_name_however_its_path_is_written(tmp_path: Path) -> None:
    assert call_name(tmp_path / "x" / ".." / "a.cchc") == call_name(tmp_path / "a.cchc")
    assert call_name(tmp_path / "b.cchc") != call_name(tmp_path / "a.cchc")


# Where the files are


def test_a_chosen_file_has_its_settings_and_log_beside_it(tmp_path: Path) -> None:
    paths = Paths.of(database=tmp_path / "xã.cchc")
    assert (paths.database, paths.root) == (tmp_path / "xã.cchc", tmp_path)
    assert Paths.of(data_dir=tmp_path).database == tmp_path / "cchc.cchc"


def test_the_portable_program_keeps_its_data_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CCHC_PROGRAM_DIR", str(tmp_path))
    assert default_root() != tmp_path / "data"
    (tmp_path / "portable.txt").touch()
    assert default_root() == tmp_path / "data"


def test_resources_are_found_in_a_checkout() -> None:
    assert resource("icons/app.svg").is_file()
