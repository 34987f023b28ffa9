"""Fifty kills of the five hundred: `python -m tests.db.kill_test` runs them all."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are of Unix")
def test_nothing_acknowledged_is_lost_in_fifty_kills(capsys: pytest.CaptureFixture[str]) -> None:
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run(
        [sys.executable, "-m", "tests.db.kill_test", "50"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    with capsys.disabled():
        sys.stdout.write("\n" + run.stdout)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 acknowledged edits lost, 0 files that do not open" in run.stdout
