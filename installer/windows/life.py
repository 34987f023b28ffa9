"""The life of an installation: installed, started, upgraded, taken away, installed by hand, gone."""

import dataclasses
import shutil
import time

from . import packaging, source
from .build import BUNDLE
from .inputs import sha256
from .installed import SETUP_TITLE, UNINSTALL_TITLE, Installed
from .places import PROGRAM

COMMAND_KEY = "HKCU\\Software\\Classes\\CCHCDesktop.Data\\shell\\open\\command"


def install(seen: Installed) -> None:
    """Silent, per user, into the profile; the setup file lies on a read-only stick."""
    shutil.copyfile(seen.wine.work / "setup.exe", seen.wine.work / "portable" / "setup.exe")
    begun = time.monotonic()
    ran, said = seen.setup(file="readonly\\setup.exe")
    took = time.monotonic() - begun
    seen.hold(ran.status == 0, f"silent install from a read-only stick ends well ({took:.0f} s)", ran)
    seen.compare_files("the installed files are those of dist/files.sha256")
    roaming = seen.wine.profile / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    seen.hold((roaming / f"{PROGRAM}.lnk").exists(), "there is a Start menu shortcut", said)
    seen.hold((seen.wine.profile / "Desktop" / f"{PROGRAM}.lnk").exists(), "there is a desktop shortcut")
    key = seen.wine.run("reg", "query", "HKCU\\Software\\Classes\\.cchc", "/ve").out
    seen.hold("CCHCDesktop.Data" in key, ".cchc files belong to the program", key)
    size = sum(path.stat().st_size for path in seen.folder.rglob("*") if path.is_file())
    seen.hold(size <= 110_000_000, f"installed size {size / 1e6:.1f} MB is at most 110 MB")
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
    found = seen.wine.painted("KH .*CCHC Desktop", "3-double-click")
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
    seen.wine.run(f"{seen.program}\\uninstall.exe", "/S")
    seen.hold(seen.gone(), "uninstall takes the program away", list(seen.folder.rglob("*"))[:9])
    seen.hold((seen.data / "cchc.cchc").exists(), "the data is still there")
    key = seen.wine.run("reg", "query", "HKCU\\Software\\Classes\\.cchc", "/ve")
    seen.hold(key.status != 0, "no .cchc entry is left", key)
    seen.hold(not list(seen.wine.profile.rglob(f"{PROGRAM}.lnk")), "no shortcut is left")


def by_hand(seen: Installed) -> None:
    """Installed again page by page, as the officer sees it; the last page opens the old data."""
    wine = seen.wine
    wine.start("Z:\\verify\\setup.exe")
    shown = wine.painted(SETUP_TITLE, "9-page-1-welcome")
    seen.hold(shown is not None, "the setup's first page (9-page-1-welcome.png)")
    for name in ("9-page-2-folder", "9-page-3-finished"):
        before = wine.last_picture
        wine.press("Return")
        seen.hold(wine.changed(name, before, SETUP_TITLE), f"the setup's next page ({name}.png)")
    seen.compare_files("installed by hand every file is there")
    wine.press("Return")
    opened = wine.painted("KH .*CCHC Desktop", "9-opened-by-setup")
    seen.hold(opened is not None, "the last page opens the program on the old data (9-opened-by-setup.png)")
    wine.close_program("cchc-desktop.exe")


def take_away(seen: Installed) -> None:
    """The uninstaller's pages are looked at and left; then, asked for, the data goes too."""
    wine = seen.wine
    wine.start(f"{seen.program}\\uninstall.exe")
    shown = wine.painted(UNINSTALL_TITLE, "9-uninstall-1-confirm")
    seen.hold(shown is not None, "the uninstaller's first page (9-uninstall-1-confirm.png)")
    before = wine.last_picture
    wine.press("Return")
    held = wine.changed("9-uninstall-2-data", before, UNINSTALL_TITLE)
    seen.hold(held, "the uninstaller asks about the data (9-uninstall-2-data.png)")
    wine.press("Escape")
    time.sleep(2)
    seen.compare_files("left without a yes, it takes nothing away")
    wine.run(f"{seen.program}\\uninstall.exe", "/S", "/XOADULIEU")
    seen.hold(seen.gone() and not seen.data.exists(), "asked for, the data goes too")
