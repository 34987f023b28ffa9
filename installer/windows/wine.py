"""Windows programs on this machine: Wine 10 in a Debian folder of its own, with a screen of its own."""

import math
import os
import re
import shlex
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .places import INSTALLER, ROOT, say

_HUNG = 124
# A name as officers' Windows accounts have it: accents and spaces.
USER = "Nguyễn Thị Ánh"
DISPLAY = ":97"
_PAINTED = 12_000
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")

# Mounts of a namespace of their own: they end with the process that holds it, whatever happens.
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


class NoWine(Exception):  # noqa: N818 - not a failure of the program
    """Why the Wine folder cannot be made on this machine."""


class OutOfTime(Exception):  # noqa: N818 - not a failure of the program
    """The time given for the verification is over."""


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


class Wine:
    """One Windows user with a fresh disk C:, and a screen on which windows can be seen."""

    def __init__(self, folder: Path, work: Path, ends: float = math.inf) -> None:
        self._folder = folder
        self._ends = ends
        self.work = work
        self.last_picture = b""
        self.profile = work / "prefix" / "drive_c" / "users" / USER
        for name in ("home", "small", "medium", "readonly", "portable"):
            (work / name).mkdir(parents=True, exist_ok=True)
        known = (folder / "etc" / "passwd").read_text("utf-8")
        (work / "passwd").write_text(f"{USER}:x:0:0::/verify/home:/bin/bash\n{known}", "utf-8")
        self._holder = self._hold()
        self.inside = ["nsenter", "-t", str(self._holder.pid), "-m", "chroot", str(folder), "env", "-i"]
        self.inside += [
            *("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/verify/home", "WINEDEBUG=-all"),
            *("WINEPREFIX=/verify/prefix", f"DISPLAY={DISPLAY}", "WINEDLLOVERRIDES=mscoree,mshtml="),
        ]
        screen = ["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        self._screen = self._spawn([*self.inside, *screen])
        time.sleep(2)
        self._manager = self._spawn([*self.inside, "openbox"])

    def _hold(self) -> subprocess.Popen[str]:
        holder = subprocess.Popen(
            ["unshare", "-m", "bash", "-c", _HOLD, "hold", self._folder, self.work],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        if holder.stdout is None or holder.stderr is None or holder.stdout.readline().strip() != "held":
            raise NoWine(f"cannot mount: {holder.stderr.read().strip() if holder.stderr else ''}")
        return holder

    @staticmethod
    def _spawn(command: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def boot(self) -> None:
        """Make the disk C: with the user's profile."""
        self.run("wineboot", "-i")

    def run(self, *words: str, timeout: float = 300) -> Ran:
        """Run a Windows program to its end. It gets a terminal; what it prints goes through files."""
        out, err = self.work / "out.txt", self.work / "err.txt"
        line = f"wine {shlex.join(words)} > /verify/out.txt 2> /verify/err.txt"
        try:
            done = subprocess.run(
                [*self.inside, "script", "-qec", line, "/dev/null"],
                check=False,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=min(timeout, self._left()),
            )
        except subprocess.TimeoutExpired:
            self._left()
            return Ran(_HUNG, "", f"no end after {timeout:.0f} s")
        said = [_ESCAPES.sub("", path.read_text("utf-8", "replace")) for path in (out, err)]
        return Ran(done.returncode, *said)

    def _left(self) -> float:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise OutOfTime
        return left

    def start(self, *words: str, errors: str = "started.txt") -> subprocess.Popen[bytes]:
        """Start a Windows program and leave it running; its error stream goes into a file."""
        line = f"wine {shlex.join(words)} 2> /verify/{errors}"
        return self._spawn([*self.inside, "script", "-qec", line, "/dev/null"])

    def windows(self, name: str) -> list[str]:
        """Titles of the visible windows whose title has `name` in it."""
        command = [*self.inside, "xdotool", "search", "--onlyvisible", "--name", name, "getwindowname", "%@"]
        return subprocess.run(command, check=False, capture_output=True, encoding="utf-8").stdout.split("\n")[
            :-1
        ]

    def count_of(self, name: str, number: int) -> bool:
        """Wait until so many windows of that title are visible."""
        for _ in range(60):
            self._left()
            if len(self.windows(name)) >= number:
                return True
            time.sleep(1)
        return False

    def press(self, *keys: str) -> None:
        """Press keys in the window that is in front."""
        subprocess.run([*self.inside, "xdotool", "key", *keys], check=False, capture_output=True)

    def picture(self, name: str) -> bytes:
        """What is on the screen now, kept as a PNG; the file's content."""
        path = self.work / f"{name}.png"
        path.unlink(missing_ok=True)
        command = [*self.inside, "scrot", "-o", f"/verify/{name}.png"]
        subprocess.run(command, check=False, capture_output=True)
        self.last_picture = path.read_bytes() if path.exists() else b""
        return self.last_picture

    def painted(self, title: str, name: str, *, seconds: float = 90) -> float | None:
        """Wait for a visible window that has stopped changing; seconds until it was seen. None: never."""
        begun = time.monotonic()
        seen: float | None = None
        before = b""
        while time.monotonic() - begun < min(seconds, self._left()):
            if self.windows(title):
                seen = seen or time.monotonic() - begun
                now = self.picture(name)
                # One flat colour packs into a few kilobytes; a painted window does not.
                if now == before and len(now) > _PAINTED:
                    return seen
                before = now
            time.sleep(0.7)
        return None

    def changed(self, name: str, before: bytes, title: str) -> bool:
        """Wait until the window of that title shows something else than in an earlier picture, and rests."""
        for _ in range(80):
            self._left()
            time.sleep(1)
            last, now = self.last_picture, self.picture(name)
            if now not in {before, b""} and now == last and self.windows(title):
                return True
        return False

    def close_program(self, exe: str) -> None:
        """Close a program's windows as the officer would, and wait until it has ended."""
        self.run("taskkill", "/im", exe)
        if not self.ended(exe):
            self.run("taskkill", "/f", "/im", exe)

    def ended(self, exe: str, tries: int = 15) -> bool:
        """Whether a program is gone, after some seconds if need be."""
        for _ in range(tries):
            if exe not in self.run("tasklist").out:
                return True
            time.sleep(0.5)
        return False

    def restart(self) -> None:
        """Stop and start Windows."""
        for word in ("-k", "-w"):
            subprocess.run([*self.inside, "wineserver", word], check=False, capture_output=True)
        self.run("wineboot")
        time.sleep(3)

    def end(self) -> None:
        """End what was started here, and only that."""
        subprocess.run([*self.inside, "wineserver", "-k"], check=False, capture_output=True)
        for process in (self._manager, self._screen, self._holder):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def fresh(folder: Path) -> Path:
    """An empty folder for this run, below the build's own."""
    if folder.exists():
        say(f"Emptying {folder.relative_to(ROOT)} …")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder
