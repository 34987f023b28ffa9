"""What is waited for, and whose fault it is when it does not come."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from installer.windows.checks import Checks
from installer.windows.waiting import Clock, NoWine, OutOfTime, Processes, busy

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Wine is run on Linux")


# Other runs of these tests on this machine have programs of their own.
OWN = f"{os.getpid()}.exe"


def clock(seconds: float = 60, *, loaded: bool = False) -> Clock:
    return Clock(time.monotonic() + seconds, lambda: loaded)


@contextmanager
def running(name: str, code: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is named as Wine names those of Windows programs."""
    process = subprocess.Popen([f"C:\\Programs\\{name}", "-c", code], executable=sys.executable)
    named = Path(f"/proc/{process.pid}/cmdline")
    try:
        # The name comes a moment after the program itself.
        assert clock().until(named.read_bytes, 30, pause=0.01)
        yield process
    finally:
        process.kill()
        process.wait()


def test_on_a_quiet_machine_what_does_not_come_is_a_failure() -> None:
    begun = time.monotonic()
    assert not clock().until(lambda: False, 0.1, pause=0.01)
    assert time.monotonic() - begun < 5


def test_on_a_busy_machine_it_is_waited_longer_and_then_nobodys_fault() -> None:
    times = count()
    assert clock(loaded=True).until(lambda: next(times) > 20, 0.1, pause=0.01)
    with pytest.raises(OutOfTime):
        clock(loaded=True).until(lambda: False, 0.05, pause=0.01)
    assert not clock(loaded=True).until(lambda: False, 0.05, pause=0.01, patience=1)


def test_a_busy_machine_excuses_no_program_that_has_nothing_to_do() -> None:
    assert not clock(loaded=True).until(lambda: False, 0.05, pause=0.01, works=lambda: False)
    with pytest.raises(OutOfTime):
        clock(loaded=True).until(lambda: False, 0.05, pause=0.01, works=lambda: True)


def test_a_program_that_still_works_is_given_longer() -> None:
    times = count()
    assert clock().until(lambda: next(times) > 20, 0.1, pause=0.01, works=lambda: True)


def test_the_end_of_all_time_ends_every_wait_and_fails_nobody() -> None:
    with pytest.raises(OutOfTime):
        clock(0.1).until(lambda: False, 60, pause=0.01)
    with pytest.raises(OutOfTime):
        clock(-1).left()


def test_whether_the_machine_is_busy_can_be_told_or_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert busy() in (True, False)
    monkeypatch.setattr(os, "getloadavg", lambda: (1000.0, 0.0, 0.0))
    assert busy()


def test_a_program_is_found_by_its_name_among_its_own_mounts_only() -> None:
    with running(f"cchc-probe-{OWN}", "import time; time.sleep(60)") as process:
        assert Processes(os.getpid()).of(f"cchc-probe-{OWN}") == [process.pid]
        assert Processes(os.getpid()).of(f"probe-{OWN}") == []
        assert Processes(0).of(f"cchc-probe-{OWN}") == []


def test_a_program_at_rest_is_told_from_one_at_work() -> None:
    processes = Processes(os.getpid())
    with running(f"cchc-spin-{OWN}", "while True: pass"):
        assert not processes.idle(f"cchc-spin-{OWN}")
        time.sleep(0.6)
        assert not processes.idle(f"cchc-spin-{OWN}")
    with running(f"cchc-rest-{OWN}", "import time; time.sleep(60)"):
        assert clock().until(lambda: processes.idle(f"cchc-rest-{OWN}"), 30)


def test_a_check_fails_only_when_the_machine_is_not_to_blame() -> None:
    checks = Checks()

    def no_wine() -> None:
        raise NoWine("the machine's memory ran out")

    checks.doubt = no_wine
    with pytest.raises(NoWine):
        checks.hold(False, "the window is painted")
    assert (checks.done, checks.failed) == (0, [])
    assert checks.hold(True, "the data is there")
