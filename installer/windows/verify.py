"""Runs the setup file and what it installs, and says in plain words what held and what did not."""

import argparse
import signal
import sqlite3
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from . import habits, life, refusals, work
from .build import BUNDLE
from .checks import Checks
from .installed import Installed
from .places import BUILD, DIST, ROOT, say
from .waiting import Clock, NoWine, OutOfTime
from .wine import Wine, fresh, wine_folder

WORK = BUILD / "verify"


def main() -> int:
    """Verify `dist/`; status 0 also where no Wine can be had or no time is left, which is said plainly."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, _stopped)
    clock = Clock(time.monotonic() + arguments.within)
    checks = Checks()
    try:
        folder = wine_folder()
        if arguments.prepare:
            return 0
        setups = sorted(DIST.glob("CCHC-Desktop-*-setup.exe"))
        if len(setups) != 1 or not BUNDLE.exists():
            say("Build first: python3 installer/build.py (dist/ has to hold exactly one setup file).")
            return 1
        _verify(Wine(folder, fresh(WORK), clock), setups[0], checks)
        ending = f"verified: {checks.done} checks; pictures in {WORK.relative_to(ROOT)}"
    except NoWine as reason:
        print(f"{reason} ({checks.done} checks held until then)" if checks.done else reason)
        ending = "not verified: no Wine"
    except OutOfTime:
        ending = f"not verified: out of time ({checks.done} checks held until then)"
    if checks.failed:
        # The last lines of all: of a long output often only the end is seen.
        ending = f"NOT verified: {len(checks.failed)} of {checks.done} checks failed:"
        ending = "\n".join([ending, *(f"FAILED {words}" for words in checks.failed)])
    print(ending, flush=True)
    return 1 if checks.failed else 0


def _stopped(_number: int, _frame: object) -> None:
    raise OutOfTime  # Wine is then ended in good order


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="installer/verify.py", description=__doc__)
    parser.add_argument("--prepare", action="store_true", help="only make the folder with Wine")
    parser.add_argument("--within", type=float, default=3600, metavar="SECONDS", help="stop after that time")
    return parser.parse_args()


def _verify(wine: Wine, setup: Path, checks: Checks) -> None:
    try:
        say("Making a Windows user …")
        wine.boot()
        checks.doubt = wine.doubt
        seen = Installed(wine, setup, checks)
        for step in LIFE:
            _go(step, seen, checks)
    finally:
        wine.end()


def _go(step: Callable[[Installed], None], seen: Installed, checks: Checks) -> None:
    begun = time.monotonic()
    try:
        step(seen)
    except (OSError, ValueError, LookupError, StopIteration, sqlite3.Error):
        # What a check needed was not there: the others go on.
        checks.hold(False, f"{step.__name__} breaks off", traceback.format_exc())  # noqa: FBT003
    say(f"       ({step.__name__}: {time.monotonic() - begun:.0f} s)")


# All of it, in the order of an officer's year.
LIFE: tuple[Callable[[Installed], None], ...] = (
    life.install,
    Installed.first_start,
    work.make_plan,
    work.import_and_report,
    work.keep,
    Installed.second_start,
    life.double_click,
    habits.make_probe,
    habits.held_target,
    refusals.while_running,
    life.upgrade,
    refusals.of_the_setup,
    refusals.long_profile,
    refusals.removed_stick,
    refusals.portable,
    habits.about,
    habits.log_off,
    habits.drive_kinds,
    life.uninstall,
    life.by_hand,
    life.take_away,
    refusals.filling_disk,
)
