"""What is seen on the screen of Wine, and what is pressed there."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from .waiting import PATIENCE, Clock, OutOfTime, Processes

# Seconds that a tool of the screen takes at most.
TOOL = 120
WINDOW = "cchc-desktop.exe"
# One flat colour packs into a few kilobytes; a painted window does not.
_PAINTED = 12_000


class Screen:
    """The windows of one user; `Wine` says where they are."""

    clock: Clock
    processes: Processes
    inside: list[str]
    work: Path

    def doubt(self) -> None:
        """Whether it may be the machine's fault that something did not hold."""
        raise NotImplementedError

    def _tool(self, *words: str) -> str:
        """What a tool of the screen prints."""
        self.clock.left()
        try:
            done = subprocess.run(
                [*self.inside, *words], check=False, capture_output=True, encoding="utf-8", timeout=TOOL
            )
        except subprocess.TimeoutExpired:
            self.doubt()
            raise OutOfTime from None
        return done.stdout

    def windows(self, name: str) -> list[str]:
        """Titles of the visible windows whose title has `name` in it."""
        return self._tool(
            "xdotool", "search", "--onlyvisible", "--name", name, "getwindowname", "%@"
        ).splitlines()

    def count_of(self, name: str, number: int) -> bool:
        """Wait until so many windows of that title are visible."""

        def works() -> bool:
            return not self.processes.idle(WINDOW)

        return self.clock.until(lambda: len(self.windows(name)) >= number, 60, works=works)

    def press(self, *keys: str) -> None:
        """Press keys in the window that is in front."""
        self._tool("xdotool", "key", *keys)

    def write(self, words: str) -> None:
        """Type into the window that is in front."""
        self._tool("xdotool", "type", "--delay", "40", words)

    def picture(self, name: str) -> bytes:
        """What is on the screen now, kept as a PNG; the file's content."""
        path = self.work / f"{name}.png"
        path.unlink(missing_ok=True)
        self._tool("scrot", "-o", f"/verify/{name}.png")
        return path.read_bytes() if path.exists() else b""

    def painted(self, title: str, name: str, *, exe: str = WINDOW, seconds: float = 90) -> float | None:
        """Wait for a visible window that rests; seconds until it was seen. None: never."""
        begun = time.monotonic()
        seen: list[float] = []

        def stands() -> bool:
            shown = bool(self.windows(title) and self.processes.of(exe))
            if shown:
                seen.append(time.monotonic() - begun)
            return shown

        return seen[0] if self.rests(name, exe=exe, ready=stands, seconds=seconds) else None

    def rests(
        self,
        name: str,
        *,
        exe: str = WINDOW,
        ready: Callable[[], bool] = lambda: True,
        seconds: float = 90,
        patience: int = PATIENCE,
    ) -> bool:
        """Wait until `ready`, the screen does not change any more and the program has nothing left to do."""
        pictures = [b""]

        def resting() -> bool:
            if not ready():
                return False
            pictures.append(self.picture(name))
            same = pictures[-1] == pictures[-2] and len(pictures[-1]) > _PAINTED
            return self.processes.idle(exe) and same

        def works() -> bool:
            return not self.processes.idle(exe)

        return self.clock.until(resting, seconds, works=works, pause=0.7, patience=patience)

    def turn(
        self, key: str, name: str, *, exe: str = WINDOW, ready: Callable[[], bool] = lambda: True
    ) -> bool:
        """Press a key and wait until `ready`, with something else on the screen than before, which rests."""
        before = self.picture(name)

        def turned() -> bool:
            return self.picture(name) != before and ready()

        for _ in range(3):
            self.press(key)
            if self.rests(name, exe=exe, ready=turned, seconds=20, patience=1):
                return True
            # The first key after a while sometimes goes astray under Wine.
            if self.picture(name) != before or not self.processes.idle(exe):
                break
        return self.rests(name, exe=exe, ready=turned)
