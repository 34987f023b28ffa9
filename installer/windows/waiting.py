"""How long something is waited for: a machine that is slow or busy is no failure of the program."""

import os
import re
import time
from collections.abc import Callable
from pathlib import Path

from .places import say

# On a busy machine a wait may take so many times as long before it is given up.
PATIENCE = 5
_BUSY, _HELD_UP = 2, 80
# A container may have less than the machine: its own limits are in the second folder.
_PRESSURE = (
    "/proc/pressure/cpu",
    "/proc/pressure/io",
    "/sys/fs/cgroup/cpu.pressure",
    "/sys/fs/cgroup/io.pressure",
)
# Two looks at a process nearer to each other than this say nothing new.
_GLANCE = 0.4
_TICKS = os.sysconf("SC_CLK_TCK")


class OutOfTime(Exception):  # noqa: N818 - not a failure of the program
    """The time given for the verification is over, or the machine is too slow to judge."""


class NoWine(Exception):  # noqa: N818 - not a failure of the program
    """Why Windows programs cannot be run on this machine, or not any more."""


def busy() -> bool:
    """Whether more wants to run on this machine than it has processors for, or its disk holds all up."""
    if os.getloadavg()[0] > _BUSY * len(os.sched_getaffinity(0)):
        return True
    return any(_held_up(Path(place)) > _HELD_UP for place in _PRESSURE)


def _held_up(place: Path) -> float:
    """The share of the last minute in which something waited, in percent; 0 where the system does not say."""
    try:
        found = re.search(r"^some .*avg60=([\d.]+)", place.read_text("ascii"))
    except OSError:
        return 0
    return float(found[1]) if found else 0


class Clock:
    """The time that is left for all of it, and the waits within it."""

    def __init__(self, ends: float, is_busy: Callable[[], bool] = busy) -> None:
        self._ends = ends
        self._busy = is_busy

    def left(self) -> float:
        """Seconds; OutOfTime when there are none."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise OutOfTime
        return left

    def until(
        self,
        ask: Callable[[], object],
        seconds: float,
        *,
        works: Callable[[], bool] | None = None,
        pause: float = 0.5,
        patience: int = PATIENCE,
    ) -> bool:
        """Ask until the answer is yes. False only where nothing hindered: neither load nor the end of time.

        `works` says whether what is waited for is still at it; it then gets longer too, and a busy machine
        excuses it only then. A `patience` of 1 is for waits that are tried again: these may be in vain.
        """
        begun = time.monotonic()
        told = False
        while not ask():
            self.left()
            waited = time.monotonic() - begun
            if waited > seconds:
                if waited > seconds * patience or not (self._busy() or (works and works())):
                    break
                if not told:
                    say(f"       (still waiting after {waited:.0f} s: load {os.getloadavg()[0]:.1f})")
                    told = True
            time.sleep(pause)
        else:
            return True
        if patience > 1 and self._busy() and (works is None or works()):
            raise OutOfTime
        return False


class Processes:
    """The Windows programs of one Wine: they are processes of Linux, seen in /proc."""

    def __init__(self, holder: int) -> None:
        # Another verification may run beside this one; its programs live among other mounts.
        self._mounts = _link(Path(f"/proc/{holder}/ns/mnt"))
        self._before: tuple[float, dict[int, int]] = (0.0, {})
        self._idle = False

    def of(self, exe: str) -> list[int]:
        """The processes of a program, or of those in a folder whose name begins so."""
        named = f"\\{exe}".lower()
        return [
            int(folder.name)
            for folder in Path("/proc").glob("[0-9]*")
            if named in _program(folder) and _link(folder / "ns" / "mnt") == self._mounts
        ]

    def idle(self, exe: str) -> bool:
        """Whether a program did next to nothing since it was last asked, and nothing of it waits to run."""
        now, used = time.monotonic(), {pid: _used(pid) for pid in self.of(exe)}
        then, before = self._before
        if used.keys() == before.keys() and now - then < _GLANCE:
            return self._idle
        self._before = (now, used)
        spent = sum(used[pid] - before.get(pid, 0) for pid in used) / _TICKS
        rested = used.keys() == before.keys() and spent <= 0.05 * (now - then)
        self._idle = rested and not any(map(_wants_to_run, used))
        return self._idle


def _link(path: Path) -> str:
    try:
        return str(path.readlink())
    except OSError:  # ended meanwhile
        return ""


def _program(folder: Path) -> str:
    try:
        return (folder / "cmdline").read_bytes().split(b"\0")[0].decode("utf-8", "replace").lower()
    except OSError:
        return ""


def _fields(stat: Path) -> list[str]:
    try:
        return stat.read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return []


def _used(pid: int) -> int:
    fields = _fields(Path(f"/proc/{pid}/stat"))
    return int(fields[11]) + int(fields[12]) if fields else 0


def _wants_to_run(pid: int) -> bool:
    return any(_fields(task)[:1] in (["R"], ["D"]) for task in Path(f"/proc/{pid}/task").glob("*/stat"))
