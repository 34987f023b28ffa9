"""The edges of the contract: wrong usage in Vietnamese, pipes, a held file, no display."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from cchc_desktop.__main__ import main as run
from cchc_desktop.cli import main
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.opening_trouble import Trouble, why_not
from cchc_desktop.services.report_files import save_document
from cchc_desktop.usage import in_vietnamese


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An office without a plan."""
    path = tmp_path / "dữ liệu.cchc"
    open_office(path).close()
    return path


@contextmanager
def held_by_another_program(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def program(*words: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "cchc_desktop", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import"], "còn thiếu TỆP_KẾ_HOẠCH."),
        (["deadline"], "còn thiếu CỤM_TỪ, --year."),
        (["status", "--db"], "sau --db phải có một giá trị."),
        (["status", "--db", "a", "--foo"], "không hiểu “--foo”."),
        (["status", "--db", "a", "--plan", "x"], "--plan phải là số nguyên, không phải “x”."),
        (["status", "--db", "a", "--json=1"], "--json không kèm giá trị “1”."),
        (["status", "--db", "a", "--on", "30/2"], "--on: “30/2” không phải là ngày dạng 2026-03-07."),
        (["export", "--db", "a", "--list", "x", "--out", "y"], "--list không nhận “x”; hãy chọn “tasks”"),
        (["report", "--db", "a", "--period", "2026", "--ou", "y"], "còn thiếu --out."),
        (["--db", "a", "--data-dir", "b"], "không dùng --data-dir cùng với --db."),
        (["bogus"], "không hiểu “bogus”."),
    ],
)
def test_wrong_usage_is_said_in_vietnamese(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = run(words)
    except SystemExit as ending:
        status = int(str(ending.code))
    found = capsys.readouterr()
    assert (status, found.out) == (2, "")
    assert f"Lệnh viết chưa đúng: {said}" in found.err
    assert "Cách dùng: cchc-desktop" in found.err
    assert "argument" not in found.err


def test_a_complaint_never_heard_before_stays_as_it_is() -> None:
    assert in_vietnamese("something new") == "something new"


@pytest.mark.parametrize("words", [["--help"], ["import", "--help"], ["report", "-h"]])
def test_help_is_vietnamese(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        raise SystemExit(run(words))
    assert ending.value.code == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Cách dùng: cchc-desktop")
    assert "hiện hướng dẫn này rồi thoát" in shown
    assert not {"usage:", "options:", "positional arguments:"} & set(shown.splitlines())


def test_a_reader_that_leaves_early_is_no_failure(tmp_path: Path) -> None:
    [plan] = save_document(sample_plan(), tmp_path, "2026", ("docx",))
    with program("import", str(plan), "--dry-run", "--json") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_results_that_cannot_be_written_are_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cchc_desktop", "deadline", "Quý III", "--year", "2026"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("Đã làm xong nhưng không ghi được kết quả")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only X and Wayland can be absent")
def test_a_window_without_a_display_is_refused_in_words() -> None:
    bare = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "cchc_desktop"], capture_output=True, env=bare, check=False, encoding="utf-8"
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Máy này không có màn hình để mở cửa sổ.")


@pytest.mark.parametrize("command", ["status", "verify", "backup", "import", "restore"])
def test_a_file_held_by_another_program_is_refused_soon_and_left_as_it_is(
    command: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "sao.zip"
    assert main(["backup", "--db", str(data), "--out", str(package)]) == 0
    [plan] = save_document(sample_plan(), tmp_path, "2026", ("docx",))
    words = {
        "status": ["--db", str(data)],
        "verify": [str(data)],
        "backup": ["--db", str(data), "--out", str(tmp_path / "b.zip")],
        "import": [str(plan), "--db", str(data)],
        "restore": [str(package), "--db", str(data)],
    }[command]
    before = data.read_bytes()
    capsys.readouterr()
    with held_by_another_program(data):
        began = time.monotonic()
        assert main([command, *words]) == 1
        taken = time.monotonic() - began
    assert "đang được một chương trình khác sử dụng" in capsys.readouterr().err
    assert data.read_bytes() == before
    assert not list((tmp_path / "dữ liệu.cchc.d").glob("backups/*hong*"))
    # At once, not after SQLite's own patience of many seconds.
    assert taken < 10


def test_a_window_that_has_the_data_is_respected_before_a_long_plan_is_read(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = open_office(data)
    try:
        assert main(["import", "khong-co.docx", "--db", str(data)]) == 1
    finally:
        held.close()
    assert "đang mở ở một cửa sổ hoặc một lệnh khác" in capsys.readouterr().err


def test_a_file_that_another_program_holds_is_not_offered_for_rescue(data: Path) -> None:
    with held_by_another_program(data):
        assert why_not(data) is Trouble.LOCKED


def test_a_package_says_when_it_was_made_as_the_officer_writes_it(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = tmp_path / "sao.zip"
    assert main(["backup", "--db", str(data), "--out", str(package)]) == 0
    assert main(["verify", str(package)]) == 0
    assert time.strftime("lập lúc %d/%m/%Y ") in capsys.readouterr().out
