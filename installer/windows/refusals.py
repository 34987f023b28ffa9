"""Everything that cannot go well: a plain sentence each, and what was installed goes on working."""

import shutil
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

from .installed import PLAN_TITLE, SETUP_TITLE, Installed
from .places import DIST, PROGRAM
from .screen import WINDOW
from .waiting import OutOfTime
from .work import PLAN

SHELL_FOLDERS = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer"


def while_running(seen: Installed) -> None:
    """Setup, uninstall and a writing command, while the window is open."""
    wine = seen.wine
    wine.start(seen.window)
    wine.painted(PLAN_TITLE, "4-running")
    ran, said = seen.setup()
    seen.refused("setup over a running program", ran, said, 11, "đang mở")
    box = wine.start("Z:\\verify\\setup.exe")
    shown = wine.painted(SETUP_TITLE, "5-setup-over-running", exe="setup.exe")
    seen.hold(shown is not None, "  … by hand with a box (5-setup-over-running.png)")
    wine.press("Return")
    seen.hold(wine.ends(box, "setup.exe"), "  … and with it the setup ends")
    said = seen.uninstall()
    seen.hold("đang mở" in said, "refused: uninstall of a running program", said)
    seen.compare_files("  … and every file is still there")
    ran = wine.run(seen.cli, "import", f"Z:\\verify\\{PLAN}", "--update")
    seen.sentence("a second writer", ran)
    first = wine.processes.of(WINDOW)
    second = wine.start(seen.window)
    ended = wine.ends(second, WINDOW, seconds=60)
    now = wine.processes.of(WINDOW)
    seen.hold(ended and now == first, "a second start calls the first window and ends", (first, now))
    wine.close_program(WINDOW)


def of_the_setup(seen: Installed) -> None:
    """Places that a setup file will not go to; `newer.exe` was installed last."""
    ran, said = seen.setup()
    seen.refused("setup over a newer version", ran, said, 10, "mới hơn")
    for words, place, status, part in (
        ("setup onto a full disk", "Z:\\verify\\small\\CCHC", 12, "không đủ chỗ"),
        ("a folder of over 200 characters", "C:\\" + "\\".join(["thư-mục-rất-dài"] * 14), 13, "quá dài"),
        ("setup onto a read-only disk", "Z:\\verify\\readonly\\máy", 15, "Không ghi được"),
        ("setup into a folder with other files", "C:\\windows", 14, "đã có tệp khác"),
    ):
        ran, said = seen.setup(f"/D={place}", file="newer.exe")
        seen.refused(words, ran, said, status, part)
    (seen.folder / ".moi").write_text("in the way")
    ran, said = seen.setup(file="newer.exe")
    seen.refused("files that could not be written", ran, said, 20, "Không ghi được hết")
    (seen.folder / ".moi").unlink()
    seen.compare_files("  … and every file is the old one")


def long_profile(seen: Installed) -> None:
    """A profile of over 200 characters, as the registry of Windows would name it."""
    deep = "C:\\users\\" + "\\".join(["Ủy ban nhân dân xã"] * 12) + "\\AppData\\Local"
    _profile(seen, deep)
    ran, said = seen.setup(file="newer.exe")
    seen.refused(f"a profile of {len(deep)} characters", ran, said, 13, "tài khoản Windows")
    seen.sentence("the program there", seen.wine.run(seen.cli, "import", f"Z:\\verify\\{PLAN}"))
    seen.box("the window there", "10-long-profile", behind=False)
    # Wine makes the folders of a profile as soon as they are asked for.
    made = list((seen.wine.profile.parent / "Ủy ban nhân dân xã").rglob("*CCHC*"))
    seen.hold(not made, "  … and nothing was written there", made)
    _profile(seen, seen.local)


def _profile(seen: Installed, local: str) -> None:
    for key in ("User Shell Folders", "Shell Folders"):
        seen.wine.run("reg", "add", f"{SHELL_FOLDERS}\\{key}", "/v", "Local AppData", "/d", local, "/f")


def removed_stick(seen: Installed) -> None:
    """Data on a stick that was pulled out: it is whole when the stick is back."""
    stick = seen.wine.work / "prefix" / "dosdevices" / "q:"
    (seen.wine.work / "drive-Q").mkdir()
    stick.symlink_to("/verify/drive-Q")
    place = ("--db", "Q:\\CCHC\\x.cchc")
    ran = seen.wine.run(seen.cli, "import", f"Z:\\verify\\{PLAN}", *place)
    seen.hold(ran.status == 0, "data can lie on a stick", ran)
    stick.unlink()
    ran = seen.wine.run(seen.cli, "import", f"Z:\\verify\\{PLAN}", *place, "--update")
    seen.sentence("data on a removed stick", ran)
    seen.box("data on a removed stick", "11-removed-stick", *place)
    seen.works(seen.cli)
    stick.symlink_to("/verify/drive-Q")
    ran = seen.wine.run(seen.cli, "verify", place[1])
    seen.hold(ran.status == 0, "  … and the data is whole when the stick is back", ran)


def portable(seen: Installed) -> None:
    """The .zip for USB keeps its data beside itself, and says so when it cannot."""
    wine, place = seen.wine, seen.wine.work / "stick"
    with ZipFile(DIST / f"CCHC-Desktop-{seen.version}-portable.zip") as archive:
        archive.extractall(place)
        archive.extractall(wine.work / "portable")
    ran = wine.run(f"Z:\\verify\\stick\\{PROGRAM}\\cchc-desktop-cli.exe", "import", f"Z:\\verify\\{PLAN}")
    seen.hold(ran.status == 0, "the portable program imports the plan", ran)
    seen.hold((place / PROGRAM / "data" / "cchc.cchc").exists(), "its data lies beside it")
    wine.start(f"Z:\\verify\\stick\\{PROGRAM}\\cchc-desktop.exe")
    seen.hold(wine.painted(PLAN_TITLE, "7-portable") is not None, "the portable window is painted")
    wine.close_program(WINDOW)
    stuck = f"Z:\\verify\\readonly\\{PROGRAM}\\cchc-desktop"
    ran = wine.run(f"{stuck}-cli.exe", "import", f"Z:\\verify\\{PLAN}")
    seen.sentence("portable on a read-only stick", ran)
    seen.box("portable on a read-only stick", "8-portable-read-only", program=f"{stuck}.exe")
    deep = "/".join(["thư mục rất dài"] * 13)
    shutil.move(place / PROGRAM, wine.work / deep)
    ran = wine.run(f"Z:\\verify\\{deep}\\cchc-desktop-cli.exe".replace("/", "\\"), "status")
    seen.sentence("the program in a folder of over 200 characters", ran)


def filling_disk(seen: Installed) -> None:
    """A disk that others fill while the setup unpacks; the old program there goes on working."""
    place, folder = "Z:\\verify\\medium\\CCHC", seen.wine.seen_from_here / "medium"
    ran, said = seen.setup(f"/D={place}")
    seen.hold(ran.status == 0, "a setup onto another disk ends well", (ran, said))
    for _ in range(3):
        status, said, in_time = _setup_onto_filling(seen, place, folder)
        if in_time:
            break
    else:
        raise OutOfTime  # the setup was quicker than this each time: nothing was tried
    held = status == 20 and "đầy" in said
    seen.hold(held, "refused: a disk that fills up meanwhile", (status, said))
    seen.works(f"{place}\\cchc-desktop-cli.exe")
    seen.hold(not (folder / "CCHC" / ".moi").exists(), "  … and nothing half unpacked is left")
    (folder / "full").unlink()
    seen.uninstall(place=place)


def _setup_onto_filling(seen: Installed, place: str, folder: Path) -> tuple[int, str, bool]:
    """How a setup ended on a disk that was filled while it stood still; whether it was still unpacking."""
    wine, stage = seen.wine, folder / "CCHC" / ".moi"
    (folder / "full").unlink(missing_ok=True)
    seen.forget()
    running = wine.start("Z:\\verify\\newer.exe", "/S", f"/D={place}")
    wine.clock.until(lambda: (stage / "lib").exists() or running.poll() is not None, 300, pause=0.02)
    with wine.standing_still("newer.exe"):
        in_time = stage.exists() and not (stage / "runtime" / "python311.dll").exists()
        _fill(folder / "full")
    wine.ends(running, "newer.exe", seconds=300)
    return running.returncode, seen.said(), in_time


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as full, suppress(OSError):
        while full.write(bytes(1_000_000)):
            pass
