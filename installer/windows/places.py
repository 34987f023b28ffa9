"""Where the build reads and writes, and how it speaks."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
LOCK = INSTALLER / "inputs.lock"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
PROGRAM = "CCHC Desktop"


def say(message: str) -> None:
    """One line on standard error: standard output is for results."""
    sys.stderr.write(message + "\n")
    sys.stderr.flush()


def stop(message: str) -> NoReturn:
    """End with a sentence and status 1."""
    sys.exit(message)


def run(command: Sequence[str | Path], *, where: Path = ROOT, extra: dict[str, str] | None = None) -> str:
    """What a tool prints; ends the build with the tool's own words when it fails."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **(extra or {})}
    try:
        done = subprocess.run(
            command, cwd=where, env=environment, check=False, capture_output=True, encoding="utf-8"
        )
    except FileNotFoundError:
        stop(f"{command[0]} is not installed: see installer/README.md.")
    if done.returncode != 0:
        stop(f"{command[0]} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.stdout
