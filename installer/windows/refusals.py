"""Everything that cannot go well: a plain sentence each, and what was installed goes on working."""

import shutil
import subprocess
import time
from zipfile import ZipFile

from .installed import SENTENCE_FILE, SETUP_TITLE, Installed
from .places import DIST, PROGRAM
from .work import PLAN

SHELL_FOLDERS = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer"


def while_running(seen: Installed) -> None:
    """Setup, uninstall and a writing command, while the window is open."""
    wine = seen.wine
    wine.start(seen.window)
    wine.painted("CCHC", "4-running")
    ran, said = seen.setup()
    seen.refused("setup over a running program", ran, said, 11, "đang mở")
    wine.start("Z:\\verify\\setup.exe")
    wine.painted(SETUP_TITLE, "5-setup-over-running")
    wine.press("Return")
    (wine.profile / SENTENCE_FILE).unlink()
    wine.run(f"{seen.program}\\uninstall.exe", "/S")
    time.sleep(4)
    seen.hold("đang mở" in seen.said(), "refused: uninstall of a running program", seen.said())
    seen.compare_files("  … and every file is still there")
    ran = wine.run(seen.cli, "import", f"Z:\\verify\\{PLAN}", "--update")
    seen.sentence("a second writer", ran)
    wine.start(seen.window)
    time.sleep(6)
    for _ in range(10):
        number = wine.run("tasklist").out.count("cchc-desktop.exe")
        if number == 1:
            break
        time.sleep(2)
    seen.hold(number == 1, "a second start calls the first window and ends", number)
    wine.close_program("cchc-desktop.exe")


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
    """Data on a drive that is not there any more."""
    ran = seen.wine.run(seen.cli, "import", f"Z:\\verify\\{PLAN}", "--db", "Q:\\CCHC\\x.cchc")
    seen.sentence("data on a removed stick", ran)
    seen.box("data on a removed stick", "11-removed-stick", "--db", "Q:\\CCHC\\x.cchc")


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
    seen.hold(wine.painted("CCHC", "7-portable") is not None, "the portable window is painted")
    wine.close_program("cchc-desktop.exe")
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
    wine = seen.wine
    place = "Z:\\verify\\medium\\CCHC"
    ran, said = seen.setup(f"/D={place}")
    seen.hold(ran.status == 0, "a setup onto another disk ends well", (ran, said))
    inside = "/verify/medium"
    fill = f"until [ -e '{inside}/CCHC/.moi/lib' ]; do sleep 0.1; done; cat /dev/zero > {inside}/full"
    filling = subprocess.Popen(
        [*wine.inside, "timeout", "60", "sh", "-c", fill],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    ran, said = seen.setup(f"/D={place}", file="newer.exe")
    filling.wait()
    seen.hold(ran.status == 20 and "đầy" in said, "refused: a disk that fills up meanwhile", (ran, said))
    seen.works(f"{place}\\cchc-desktop-cli.exe")
    subprocess.run([*wine.inside, "rm", "-f", f"{inside}/full"], check=False)
    left = subprocess.run([*wine.inside, "ls", "-A", f"{inside}/CCHC"], check=False, capture_output=True)
    seen.hold(b".moi" not in left.stdout, "  … and nothing half unpacked is left", left.stdout)
    wine.run(f"{place}\\uninstall.exe", "/S")
    time.sleep(4)
