"""The life of an installation: installed, started, upgraded, taken away, installed by hand, gone."""

import dataclasses
import shutil
import time

from . import packaging, source
from .build import BUNDLE
from .inputs import sha256
from .installed import PLAN_TITLE, SETUP_TITLE, UNINSTALL_TITLE, UNINSTALLER, Installed
from .places import PROGRAM
from .screen import WINDOW

COMMAND_KEY = "HKCU\\Software\\Classes\\CCHCDesktop.Data\\shell\\open\\command"


def install(seen: Installed) -> None:
    """Silent, per user, into the profile; the setup file lies on a read-only stick."""
    shutil.copyfile(seen.wine.work / "setup.exe", seen.wine.work / "portable" / "setup.exe")
    begun = time.monotonic()
    ran, said = seen.setup(file="readonly\\setup.exe")
    took = time.monotonic() - begun
    seen.hold(ran.status == 0, f"silent install from a read-only stick ends well ({took:.0f} s)", ran)
    seen.compare_files("the installed files are those of dist/files.sha256")
    # Wine's own "start" does not open shortcuts, Windows does.
    for place, words in (
        ("AppData/Roaming/Microsoft/Windows/Start Menu/Programs", "a shortcut in the Start menu"),
        ("Desktop", "a shortcut on the desktop"),
    ):
        shortcut = seen.wine.profile / place / f"{PROGRAM}.lnk"
        leads = shortcut.exists() and seen.window.encode("utf-16-le") in shortcut.read_bytes()
        seen.hold(leads, f"{words} leads to the program", said)
    key = seen.wine.run("reg", "query", "HKCU\\Software\\Classes\\.cchc", "/ve").out
    seen.hold("CCHCDesktop.Data" in key, ".cchc files belong to the program", key)
    size = sum(path.stat().st_size for path in seen.folder.rglob("*") if path.is_file())
    seen.hold(size <= 110_000_000, f"installed size {size / 1e6:.1f} MB is at most 110 MB")
    asks = b'level="asInvoker"' in (seen.wine.work / "setup.exe").read_bytes()
    seen.hold(asks, "the setup file asks for no administrator")
    weight = (seen.wine.work / "setup.exe").stat().st_size
    seen.hold(weight <= 35_000_000, f"setup file {weight / 1e6:.1f} MB is at most 35 MB")


def double_click(seen: Installed) -> None:
    """A data file opens by itself; the program carries its name and version."""
    # Wine's own "start" does not look at the user's part of the registry, Windows does.
    key = seen.wine.run("reg", "query", COMMAND_KEY, "/ve")
    called = f'{PROGRAM}\\cchc-desktop.exe" "%1"' in key.out
    seen.hold(called, "the entry for .cchc calls the program with the file", key)
    # The console's program, so that Qt's own complaints are seen.
    seen.wine.start(seen.cli, "Z:\\verify\\demo\\xa-suoi-may.cchc", errors="qt.txt")
    found = seen.wine.painted(PLAN_TITLE, "3-double-click", exe="cchc-desktop-cli.exe")
    seen.hold(found is not None, "called with a data file the window opens it (3-double-click.png)")
    seen.wine.close_program("cchc-desktop-cli.exe")
    complaints = (seen.wine.work / "qt.txt").read_text("utf-8", "replace")
    understood = "stylesheet" not in complaints
    seen.hold(understood, "Qt understands the whole style sheet, whatever the profile's name", complaints)
    for name in ("cchc-desktop.exe", "cchc-desktop-cli.exe"):
        content = (seen.folder / name).read_bytes()
        marks = ("Sổ tay cải cách hành chính", "ProductVersion", seen.version)
        held = all(mark.encode("utf-16-le") in content for mark in marks)
        seen.hold(held, f"{name} carries its description and version")


def upgrade(seen: Installed) -> None:
    """A newer setup file over the installation, with the data kept."""
    before = sha256(seen.data / "cchc.cchc")
    known = dataclasses.replace(source.recall(), version="99.0.0")
    newer = packaging.make_setup(BUNDLE, known, fast=True, target=seen.wine.work)
    newer.rename(seen.wine.work / "newer.exe")
    ran, said = seen.setup(file="newer.exe")
    seen.hold(ran.status == 0, "upgrade in place ends well", (ran, said))
    seen.compare_files("after the upgrade every file is there, and no other")
    seen.hold(sha256(seen.data / "cchc.cchc") == before, "the upgrade left the data as it was")
    seen.first_window("6-after-upgrade", "the window opens after the upgrade")


def uninstall(seen: Installed) -> None:
    """Without a word about the data it stays."""
    seen.uninstall()
    left = list(seen.folder.rglob("*"))[:9]
    seen.hold(not seen.folder.exists(), "uninstall takes the program away", left)
    seen.hold((seen.data / "cchc.cchc").exists(), "the data is still there")
    key = seen.wine.run("reg", "query", "HKCU\\Software\\Classes\\.cchc", "/ve")
    seen.hold(key.status != 0, "no .cchc entry is left", key)
    seen.hold(not list(seen.wine.profile.rglob(f"{PROGRAM}.lnk")), "no shortcut is left")


def by_hand(seen: Installed) -> None:
    """Installed again page by page, as the officer sees it; the last page opens the old data."""
    wine = seen.wine
    wine.start("Z:\\verify\\setup.exe")
    shown = wine.painted(SETUP_TITLE, "9-page-1-welcome", exe="setup.exe")
    seen.hold(shown is not None, "the setup's first page (9-page-1-welcome.png)")
    turned = wine.turn("Return", "9-page-2-folder", exe="setup.exe")
    seen.hold(turned, "the setup's next page (9-page-2-folder.png)")
    turned = wine.turn("Return", "9-page-3-finished", exe="setup.exe", ready=seen.is_whole)
    seen.hold(turned, "the setup's next page (9-page-3-finished.png)")
    seen.compare_files("installed by hand every file is there")
    wine.press("Return")
    opened = wine.painted(PLAN_TITLE, "9-opened-by-setup")
    seen.hold(opened is not None, "the last page opens the program on the old data (9-opened-by-setup.png)")
    wine.close_program(WINDOW)


def take_away(seen: Installed) -> None:
    """The uninstaller's pages are looked at and left; then, asked for, the data goes too."""
    wine = seen.wine
    wine.start(f"{seen.program}\\uninstall.exe")
    shown = wine.painted(UNINSTALL_TITLE, "9-uninstall-1-confirm", exe=UNINSTALLER)
    seen.hold(shown is not None, "the uninstaller's first page (9-uninstall-1-confirm.png)")
    turned = wine.turn("Return", "9-uninstall-2-data", exe=UNINSTALLER)
    seen.hold(turned, "the uninstaller asks about the data (9-uninstall-2-data.png)")
    wine.press("Escape")
    seen.hold(wine.ended(UNINSTALLER, 30), "the uninstaller can be left with Esc")
    seen.compare_files("  … and it took nothing away")
    seen.uninstall("/XOADULIEU")
    seen.hold(not seen.folder.exists() and not seen.data.exists(), "asked for, the data goes too")
