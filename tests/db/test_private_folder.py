"""What a killed program leaves behind is cleared away, and nothing else."""

import subprocess
import sys
from pathlib import Path

from cchc_desktop.db.private_folder import PRIVATE, private_folder
from cchc_desktop.services.archive import archive_year
from cchc_desktop.services.backups import write_package
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan

_KILLED = """
import os, signal, sys
from pathlib import Path
from cchc_desktop.db.private_folder import private_folder
with private_folder(Path(sys.argv[1])) as folder:
    (folder / "goi.zip").write_bytes(b"half")
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


def _kill_in(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    subprocess.run([sys.executable, "-c", _KILLED, str(folder)], check=False)
    assert _private(folder)


def _private(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"{PRIVATE}*"))


def test_the_folder_is_gone_when_the_work_is_done(tmp_path: Path) -> None:
    with private_folder(tmp_path) as folder:
        (folder / "x").write_text("x")
    assert list(tmp_path.iterdir()) == []


def test_the_next_work_clears_what_a_killed_one_left_and_nothing_foreign(tmp_path: Path) -> None:
    _kill_in(tmp_path)
    foreign = tmp_path / f"{PRIVATE}cua-toi"
    foreign.mkdir()
    (foreign / "ảnh.jpg").write_text("x")
    with private_folder(tmp_path) as busy, private_folder(tmp_path) as other:
        assert sorted([busy, foreign, other]) == _private(tmp_path)
    assert _private(tmp_path) == [foreign]


def test_a_package_an_archive_and_an_opening_clear_the_folder_they_write_to(tmp_path: Path) -> None:
    usb, home = tmp_path / "usb", tmp_path / "nhà"
    _kill_in(home)
    database = open_office(home / "x.cchc")
    assert _private(home) == []
    add_plan(database, title="Kế hoạch", year_from=2026)
    _kill_in(usb)
    write_package(database, usb / "gói.zip")
    assert _private(usb) == []
    _kill_in(usb)
    archive_year(database, 2026, usb)
    assert _private(usb) == []
    database.close()
