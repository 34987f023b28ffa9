"""The program opens no internet socket: an audit hook watches commands and a window's start."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_WATCH = """
import json, os, socket, sys
seen, opened = [], []
INTERNET = {int(socket.AF_INET), int(socket.AF_INET6)}

def watch(event, arguments):
    if event == "socket.__new__" and int(arguments[1]) in INTERNET:
        seen.append([event, str(arguments[1:])])
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request",
                   "http.client.connect", "ftplib.connect", "smtplib.connect", "socket.sendto"):
        seen.append([event, str(arguments)])

sys.addaudithook(watch)

def internet_handles():
    # Sockets opened by C++ (Qt) are unknown to Python: the system's own tables know them.
    handles = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    mine = {os.readlink(handle) for handle in handles if os.path.exists(handle)}
    for table in ("tcp", "tcp6", "udp", "udp6"):
        with open(f"/proc/self/net/{table}") as file:
            for line in file.readlines()[1:]:
                if f"socket:[{line.split()[9]}]" in mine:
                    opened.append(table)
"""

_COMMANDS = """
from cchc_desktop.__main__ import main
from pathlib import Path
home = Path(sys.argv[1])
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.report_files import save_document
db, plan = str(home / "a.cchc"), str(save_document(sample_plan(), home, "2026", ("docx",))[0])
status = []
for words in (
    ["import", plan, "--db", db],
    ["status", "--db", db, "--on", "2026-06-01"],
    ["deadline", "trước ngày 10/12", "--year", "2026"],
    ["report", "--db", db, "--period", "2026-Q1", "--out", str(home / "out"), "--on", "2026-03-16"],
    ["export", "--db", db, "--list", "tasks", "--out", str(home / "tasks.xlsx")],
    ["backup", "--db", db, "--out", str(home / "a.zip")],
    ["restore", str(home / "a.zip"), "--db", db],
    ["verify", str(home / "a.zip")],
    ["verify", db],
):
    status.append(main(words))
internet_handles()
sys.stdout.write("RESULT" + json.dumps({"seen": seen, "opened": opened, "status": status}))
"""

_WINDOW = """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cchc_desktop.app import run_window
from cchc_desktop.paths import Paths
def look():
    internet_handles()
    QApplication.instance().quit()
status = [run_window(Paths.of(data_dir=Path(sys.argv[1])), prepare=lambda *_: QTimer.singleShot(1500, look))]
sys.stdout.write("RESULT" + json.dumps({"seen": seen, "opened": opened, "status": status}))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the system's tables in /proc")
@pytest.mark.parametrize("what", [_COMMANDS, _WINDOW], ids=["commands", "window"])
def test_no_internet_socket_is_opened(what: str, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _WATCH + what, str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert "RESULT" in run.stdout, run.stdout + run.stderr
    found = json.loads(run.stdout.split("RESULT")[1])
    assert (found["seen"], found["opened"]) == ([], [])
    assert set(found["status"]) == {0}, run.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the system's tables in /proc")
def test_the_watch_would_see_a_socket(tmp_path: Path) -> None:
    deed = "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM); s.bind(('127.0.0.1', 0)); s.listen()\n"
    result = "internet_handles()\nsys.stdout.write(json.dumps([seen, opened]))"
    run = subprocess.run(
        [sys.executable, "-c", _WATCH + deed + result], capture_output=True, text=True, check=True
    )
    seen, opened = json.loads(run.stdout)
    assert seen
    assert opened == ["tcp"]
