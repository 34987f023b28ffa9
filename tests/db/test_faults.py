"""Disk full, permission lost, file locked, at every step of writing: the old state is whole each time."""

import contextlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.errors import MachineError
from cchc_desktop.services.backups import restore_package, write_package
from cchc_desktop.services.copies import Reason, back_up, list_copies
from cchc_desktop.services.office import add_unit
from tests.services.keeping import rows_of


@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="fork and RLIMIT_FSIZE are of Unix")
def test_whatever_fails_while_writing_the_old_state_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run(
        [sys.executable, "-m", "tests.db.fault_test", "4"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    with capsys.disabled():
        sys.stdout.write("\n" + run.stdout)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 times the old state was lost" in run.stdout


def test_a_file_locked_by_another_program_is_a_sentence_and_nothing_hangs(
    database: Database, tmp_path: Path
) -> None:
    package = write_package(database, tmp_path / "a.zip")
    before = rows_of(database.path)
    with contextlib.closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(MachineError, match="đang được một chương trình khác"):
            back_up(database, Reason.MANUAL)
        with pytest.raises(MachineError, match="đang mở ở một cửa sổ"):
            restore_package(package, database.path)
        other.execute("ROLLBACK")
    assert rows_of(database.path) == before
    assert list_copies(database) == []
    add_unit(database, name="Phòng Kinh tế")
