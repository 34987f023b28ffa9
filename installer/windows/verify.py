"""Runs the setup file and what it installs, and says in plain words what held and what did not."""

import argparse
import time
from pathlib import Path

from . import habits, life, refusals, work
from .build import BUNDLE
from .checks import Checks
from .installed import Installed
from .places import BUILD, DIST, ROOT, say
from .wine import NoWine, OutOfTime, Wine, fresh, wine_folder

WORK = BUILD / "verify"


def main() -> int:
    """Verify `dist/`; status 0 also where no Wine can be had or no time is left, which is said plainly."""
    arguments = _arguments()
    ends = time.monotonic() + arguments.within
    checks = Checks()
    try:
        folder = wine_folder()
        if arguments.prepare:
            return 0
        setups = sorted(DIST.glob("CCHC-Desktop-*-setup.exe"))
        if len(setups) != 1 or not BUNDLE.exists():
            say("Build first: python3 installer/build.py (dist/ has to hold exactly one setup file).")
            return 1
        _verify(Wine(folder, fresh(WORK), ends), setups[0], checks)
    except NoWine as reason:
        say(str(reason))
        print("not verified: no Wine")
        return 0
    except OutOfTime:
        if not checks.failed:
            print(f"not verified: out of time ({checks.done} checks held until then)")
            return 0
    if checks.failed:
        print(f"NOT verified: {len(checks.failed)} of {checks.done} checks failed")
        return 1
    print(f"verified: {checks.done} checks; pictures in {WORK.relative_to(ROOT)}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="installer/verify.py", description=__doc__)
    parser.add_argument("--prepare", action="store_true", help="only make the folder with Wine")
    parser.add_argument("--within", type=float, default=3600, metavar="SECONDS", help="stop after that time")
    return parser.parse_args()


def _verify(wine: Wine, setup: Path, checks: Checks) -> None:
    try:
        say("Making a Windows user …")
        wine.boot()
        checks.hold(wine.profile.is_dir(), f"the profile is named “{wine.profile.name}”")
        life_of(Installed(wine, setup, checks))
    finally:
        wine.end()


def life_of(seen: Installed) -> None:
    """All of it, in the order of an officer's year."""
    life.install(seen)
    seen.first_window("1-first-window", "the first window is painted")
    work.make_plan(seen)
    work.import_and_report(seen)
    work.keep(seen)
    seen.first_window("2-second-start", "the second start shows the window on the data")
    life.double_click(seen)
    habits.make_probe(seen)
    habits.held_target(seen)
    refusals.while_running(seen)
    life.upgrade(seen)
    refusals.of_the_setup(seen)
    refusals.long_profile(seen)
    refusals.removed_stick(seen)
    refusals.portable(seen)
    habits.log_off(seen)
    habits.drive_kinds(seen)
    life.uninstall(seen)
    life.by_hand(seen)
    life.take_away(seen)
    refusals.filling_disk(seen)
