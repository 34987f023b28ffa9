"""Windows programs on this machine: Wine 10 in a Debian folder of its own, with a screen of its own."""

import os
import re
import select
import shlex
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from .places import INSTALLER, ROOT, say
from .screen import TOOL, Screen
from .waiting import PATIENCE, Clock, NoWine, Processes

HUNG = 124
# A name as officers' Windows accounts have it: accents and spaces.
USER = "Nguyễn Thị Ánh"
# The room on the disk that a Windows user takes.
_ROOM = 1_500_000_000
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")

# Mounts of a namespace of their own: they end with the process that holds it, whatever happens. It has no
# network either, like the commune's PC.
_HOLD = """
set -e
F=$1; W=$2
mkdir -p "$F/verify" "$F/tmp/.X11-unix"
mount -t proc proc "$F/proc"
mount --bind /dev "$F/dev"
mount --bind /dev/pts "$F/dev/pts"
mount --bind "$W" "$F/verify"
mount --bind "$W/passwd" "$F/etc/passwd"
mount -t tmpfs -o size=40m tmpfs "$F/verify/small"
mount -t tmpfs -o size=280m tmpfs "$F/verify/medium"
mount --bind "$W/portable" "$F/verify/readonly"
mount -o remount,ro,bind "$F/verify/readonly"
echo held
exec sleep infinity
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a Windows command ended."""

    status: int
    out: str
    err: str


def wine_folder() -> Path:
    """Made once and kept outside the tree: it is 2 GB and the same for every build."""
    chosen = os.environ.get("CCHC_WINE_FOLDER")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = Path(chosen) if chosen else cache / "cchc-desktop" / "wine"
    for tool in ("bash", "unshare", "nsenter", "chroot"):
        if shutil.which(tool) is None:
            raise NoWine(f"no {tool}")
    folder.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "make_wine.log").open("w", encoding="utf-8") as log:
        made = subprocess.run(
            [INSTALLER / "make_wine.sh", folder],
            check=False,
            stdout=log,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        log.write(made.stderr)
    if made.returncode != 0:
        lines = made.stderr.strip().splitlines()
        raise NoWine(lines[-1] if lines else f"make_wine.sh ended with {made.returncode}")
    return folder


class Wine(Screen):
    """One Windows user with a fresh disk C:, and a screen on which windows can be seen."""

    def __init__(self, folder: Path, work: Path, clock: Clock) -> None:
        self.clock = clock
        self.work = work
        self.profile = work / "prefix" / "drive_c" / "users" / USER
        if shutil.disk_usage(work).free < _ROOM:
            raise NoWine(f"less than {_ROOM / 1e9:.1f} GB are free on the disk")
        for name in ("home", "small", "medium", "readonly", "portable"):
            (work / name).mkdir(parents=True, exist_ok=True)
        known = (folder / "etc" / "passwd").read_text("utf-8")
        (work / "passwd").write_text(f"{USER}:x:0:0::/verify/home:/bin/bash\n{known}", "utf-8")
        self._killed = _killed_for_memory()
        self._started: list[subprocess.Popen[bytes]] = []
        self._holder = self._hold(folder)
        # The disks above are seen by its processes only, and through /proc.
        self.seen_from_here = (
            Path(f"/proc/{self._holder.pid}/root") / folder.resolve().relative_to("/") / "verify"
        )
        self.processes = Processes(self._holder.pid)
        enter = ["nsenter", "-t", str(self._holder.pid), "-m", "-n", "chroot", str(folder), "env", "-i"]
        self.inside = [
            *enter,
            *("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/verify/home", "WINEDEBUG=-all"),
            *("WINEPREFIX=/verify/prefix", "WINEDLLOVERRIDES=mscoree,mshtml="),
        ]
        try:
            self._screen, number = self._show()
            self.inside.append(f"DISPLAY=:{number}")
            self._started.append(self._spawn([*self.inside, "openbox"]))
        except BaseException:
            # Nobody else could: the object is not made.
            self.end()
            raise

    def _hold(self, folder: Path) -> subprocess.Popen[str]:
        holder = subprocess.Popen(
            ["unshare", "-m", "-n", "bash", "-c", _HOLD, "hold", folder, self.work],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        if holder.stdout is None or holder.stderr is None or holder.stdout.readline().strip() != "held":
            raise NoWine(f"cannot mount: {holder.stderr.read().strip() if holder.stderr else ''}")
        return holder

    def _show(self) -> tuple[subprocess.Popen[bytes], int]:
        """A screen with a number that is free, which it says itself once it stands."""
        screen = subprocess.Popen(
            [*self.inside, "Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._started.append(screen)
        if screen.stdout is None or not select.select([screen.stdout], [], [], TOOL)[0]:
            raise NoWine("the screen (Xvfb) does not start")
        number = screen.stdout.readline().strip()
        if not number.isdigit():
            raise NoWine("the screen (Xvfb) does not start")
        return screen, int(number)

    @staticmethod
    def _spawn(command: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def boot(self) -> None:
        """Make the disk C: with the user's profile."""
        self.run("wineboot", "-i", timeout=600)
        if not self.profile.is_dir() or not self._answers():
            raise NoWine("Wine does not start on this machine")

    def _answers(self) -> bool:
        return self.run("cmd", "/c", "exit 7").status == 7

    def doubt(self) -> None:
        """Whether it may be the machine's fault that something did not hold: NoWine if so."""
        if _killed_for_memory() != self._killed:
            raise NoWine("the machine's memory ran out")
        if shutil.disk_usage(self.work).free < _ROOM / 10:
            raise NoWine("the machine's disk is full")
        if self._screen.poll() is not None:
            raise NoWine("the screen (Xvfb) ended")
        if not self._answers():
            raise NoWine("Wine itself does not answer any more")

    def run(self, *words: str, timeout: float = 300) -> Ran:
        """Run a Windows program to its end. It gets a terminal; what it prints goes through files."""
        out, err = self.work / "out.txt", self.work / "err.txt"
        line = f"wine {shlex.join(words)} > /verify/out.txt 2> /verify/err.txt"
        running = self._spawn([*self.inside, "script", "-qec", line, "/dev/null"])
        exe = words[0].rpartition("\\")[2]
        try:
            if not self.ends(running, exe, seconds=timeout):
                return Ran(HUNG, "", f"no end after {timeout:.0f} s")
        finally:
            if running.poll() is None:
                self.kill(exe)
                running.kill()
        said = [_ESCAPES.sub("", path.read_text("utf-8", "replace")) for path in (out, err)]
        return Ran(running.returncode, *said)

    def ends(
        self,
        running: subprocess.Popen[bytes],
        exe: str,
        *,
        seconds: float = 60,
        patience: int = PATIENCE,
    ) -> bool:
        """Wait until a started program has ended."""
        return self.clock.until(
            lambda: running.poll() is not None,
            seconds,
            works=lambda: not self.processes.idle(exe),
            pause=0.05,
            patience=patience,
        )

    def start(self, *words: str, errors: str = "started.txt") -> subprocess.Popen[bytes]:
        """Start a Windows program and leave it running; its error stream goes into a file."""
        line = f"wine {shlex.join(words)} 2> /verify/{errors}"
        started = self._spawn([*self.inside, "script", "-qec", line, "/dev/null"])
        self._started.append(started)
        return started

    def close_program(self, exe: str) -> bool:
        """Close a program's windows as the officer would; whether it ended by that."""
        self.run("taskkill", "/im", exe)
        ended = self.ended(exe, 30)
        if not ended:
            self.kill(exe)
        return ended

    @contextmanager
    def standing_still(self, exe: str) -> Iterator[None]:
        """Halt a program meanwhile."""
        halted = self.processes.of(exe)
        self._send(halted, signal.SIGSTOP)
        try:
            yield
        finally:
            self._send(halted, signal.SIGCONT)

    def kill(self, exe: str) -> None:
        """End a program by force."""
        self._send(self.processes.of(exe), signal.SIGKILL)

    @staticmethod
    def _send(pids: list[int], sign: signal.Signals) -> None:
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, sign)

    def ended(self, exe: str, seconds: float = 15) -> bool:
        """Whether a program is gone, after some seconds if need be."""
        return self.clock.until(
            lambda: not self.processes.of(exe), seconds, works=lambda: not self.processes.idle(exe)
        )

    def restart(self) -> None:
        """Stop and start Windows."""
        for word in ("-k", "-w"):
            self._tool("wineserver", word)
        self.run("wineboot")

    def end(self) -> None:
        """End what was started here, and only that."""
        try:
            subprocess.run([*self.inside, "wineserver", "-k"], check=False, capture_output=True, timeout=TOOL)
        except subprocess.TimeoutExpired:
            say("Wine does not end by itself.")
        processes: list[subprocess.Popen[bytes] | subprocess.Popen[str]] = [*reversed(self._started)]
        for process in (*processes, self._holder):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _killed_for_memory() -> str:
    try:
        lines = Path("/proc/vmstat").read_text("ascii").splitlines()
    except OSError:
        return ""
    return next((line for line in lines if line.startswith("oom_kill ")), "")


def fresh(folder: Path) -> Path:
    """An empty folder for this run, below the build's own."""
    if folder.exists():
        say(f"Emptying {folder.relative_to(ROOT)} …")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder
