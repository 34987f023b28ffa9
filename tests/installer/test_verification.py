"""The verification under Wine: what it says where it cannot run, and how it judges."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cchc_desktop.db.opening import open_database
from cchc_desktop.services.backups import write_package
from installer.windows.checks import Checks, differences

ROOT = Path(__file__).resolve().parents[2]


def test_without_the_means_it_says_so_and_fails_nobody(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "installer" / "verify.py"],
        env={"PATH": str(tmp_path), "HOME": str(tmp_path), "CCHC_WINE_FOLDER": str(tmp_path / "wine")},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "not verified: no Wine"


def test_every_failed_check_is_counted_with_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    checks = Checks()
    checks.hold(True, "the window is painted")
    checks.hold(False, "the data is still there", seen="nothing")
    checks.hold(False, "  … and it is whole")
    assert checks.done == 3
    assert checks.failed == ["the data is still there", "the data is still there … and it is whole"]
    assert capsys.readouterr().out.splitlines() == [
        "ok     the window is painted",
        "FAILED the data is still there",
        "       seen: nothing",
        "FAILED   … and it is whole",
    ]


def test_the_first_differences_of_two_systems_are_shown() -> None:
    assert "'\"Việc A\"' / '\"Việc B\"'" in differences("Việc A", "Việc B")


@pytest.mark.skipif(os.name == "nt", reason="a script for Debian")
def test_the_ci_script_is_whole() -> None:
    subprocess.run(["bash", "-n", ROOT / ".ci" / "run"], check=True)


@pytest.mark.parametrize("password", ["mat-khau-2026", "mật khẩu của xã"])
def test_7_zip_opens_a_package_with_its_password_and_not_without(tmp_path: Path, password: str) -> None:
    tool = next(filter(None, map(shutil.which, ("7zz", "7z"))), None)
    if tool is None:
        pytest.skip("7-Zip is not on this machine (Debian: 7zip)")
    database = open_database(tmp_path / "xã.cchc")
    package = write_package(database, tmp_path / "gói bàn giao.zip", password)
    database.close()

    def test_with(words: str) -> subprocess.CompletedProcess[str]:
        command = [tool, "t", f"-p{words}", str(package)]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    right, wrong = test_with(password), test_with("sai-mat-khau")
    assert right.returncode == 0, right.stdout + right.stderr
    assert "Everything is Ok" in right.stdout
    assert wrong.returncode != 0
    assert "Wrong password" in wrong.stdout + wrong.stderr
