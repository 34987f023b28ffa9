"""Checks in plain words, and what two systems' results differ in."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .places import INSTALLER, ROOT


class Checks:
    """Every check with its words; a failed one does not stop the others."""

    def __init__(self) -> None:
        self.done = 0
        self.failed: list[str] = []
        self._subject = ""
        # Asked before a check is said to have failed: raises where that is the machine's fault.
        self.doubt: Callable[[], None] = lambda: None

    def hold(self, held: object, words: str, seen: object = "") -> bool:
        """Write down one check."""
        if not held:
            self.doubt()
        self.done += 1
        # "  … and the data is whole" says nothing without the check before it.
        goes_on = words.startswith("  …")
        self._subject = self._subject if goes_on else words
        print(f"{'ok    ' if held else 'FAILED'} {words}", flush=True)
        if not held:
            self.failed.append(f"{self._subject} {words.strip()}" if goes_on else words)
            if seen:
                print(f"       seen: {str(seen).strip()[:1500]}", flush=True)
        return bool(held)


def contents(folder: Path) -> dict[str, list[str]]:
    """Texts and numbers of the report files in a folder."""
    files = sorted(path for path in folder.iterdir()) if folder.exists() else []
    reader = INSTALLER / "windows" / "contents.py"
    done = subprocess.run(
        [ROOT / ".venv" / "bin" / "python", reader, *files],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    return dict(json.loads(done.stdout)) if done.returncode == 0 else {}


def differences(here: Any, there: Any) -> str:
    """The first places where two results part."""
    left, right = (json.dumps(each, ensure_ascii=False, indent=1).splitlines() for each in (here, there))
    pairs = [f"{a!r} / {b!r}" for a, b in zip(left, right, strict=False) if a != b]
    return f"{len(left)} and {len(right)} lines; " + "; ".join(pairs[:4])
