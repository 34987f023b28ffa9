"""What Windows does differently from Linux and the program has to know: drives, open files, logging off."""

import sqlite3
from contextlib import closing
from shutil import copytree
from zipfile import ZipFile

from . import packaging
from .inputs import Lock, fetch_python
from .installed import ABOUT_TITLE, FORM_TITLE, PLAN_TITLE, Installed
from .places import BUILD
from .screen import WINDOW
from .work import ON, PERIOD

# Wine's word for a drive, and what the program should make of it.
DRIVES = {"E:": ("floppy", "removable"), "F:": ("network", "network"), "H:": ("hd", "fixed")}
ASK_DRIVES = """
from pathlib import Path
from cchc_desktop.db.drives import drive_kind
for place in ("C:", "E:", "F:", "H:", "//máy-chủ/chung"):
    print(place, drive_kind(Path(place + "/xã/x.cchc")).value)
"""
HOLD_OPEN = """
import sys, time
with open(sys.argv[1], "r+b"):
    open(sys.argv[2], "w").close()
    time.sleep(120)
"""


def make_probe(seen: Installed) -> None:
    """A Python with the installed packages, to ask single functions: the program itself ships none."""
    probe = seen.wine.work / "probe"
    copytree(seen.folder / "runtime", probe)
    with ZipFile(fetch_python(Lock.read(), BUILD / "inputs")) as content:
        name = next(each for each in content.namelist() if each.endswith("/python.exe"))
        (probe / "python.exe").write_bytes(content.read(name))
    (probe / "python311._pth").write_text(f"python311.zip\n.\n{seen.program}\\lib\n", "utf-8")


def _write(seen: Installed, name: str, source: str) -> tuple[str, ...]:
    (seen.wine.work / "probe" / name).write_text(source, "utf-8")
    return ("Z:\\verify\\probe\\python.exe", "-X", "utf8", f"Z:\\verify\\probe\\{name}")


def drive_kinds(seen: Installed) -> None:
    """USB sticks and network drives are told from the PC's own disk."""
    for letter, (kind, _) in DRIVES.items():
        (seen.wine.work / f"drive-{letter[0]}").mkdir()
        link = seen.wine.work / "prefix" / "dosdevices" / letter.lower()
        link.unlink(missing_ok=True)
        link.symlink_to(f"/verify/drive-{letter[0]}")
        key = ("HKLM\\Software\\Wine\\Drives", "/v", letter.lower(), "/d", kind)
        seen.wine.run("reg", "add", *key, "/f", "/reg:64")
    seen.wine.restart()
    ran = seen.wine.run(*_write(seen, "drives.py", ASK_DRIVES))
    wanted = {"C:": "fixed", "//máy-chủ/chung": "network"} | {
        each: kind for each, (_, kind) in DRIVES.items()
    }
    found = dict(line.rsplit(" ", 1) for line in ran.out.splitlines() if " " in line)
    seen.hold(found == wanted, "removable, network and fixed drives are told apart", ran)


def held_target(seen: Installed) -> None:
    """A report that Word has open is not replaced, and the officer is told so."""
    here = seen.wine.work / "báo cáo"
    target = next(here.glob("*.docx"))
    before, names = target.read_bytes(), packaging.names(here)
    mark = seen.wine.work / "probe" / "held"
    words = (f"Z:\\verify\\báo cáo\\{target.name}", "Z:\\verify\\probe\\held")
    seen.wine.start(*_write(seen, "hold.py", HOLD_OPEN), *words)
    seen.wine.clock.until(mark.exists, 60)
    report = ("--db", seen.database, "--period", PERIOD, "--on", ON, "--out", "Z:\\verify\\báo cáo")
    ran = seen.wine.run(seen.cli, "report", *report)
    seen.sentence("a report that another program has open", ran)
    seen.hold("đóng tệp trong Word" in ran.err, "  … which names Word", ran)
    seen.hold(target.read_bytes() == before, "  … and the old report is untouched")
    seen.hold(packaging.names(here) == names, "  … and nothing is left beside it")
    seen.wine.kill("python.exe")


def about(seen: Installed) -> None:
    """Help says which build this is and where the data is."""
    wine = seen.wine
    wine.start(seen.window)
    wine.painted(PLAN_TITLE, "13-about")
    menu = wine.turn("alt+g", "13-about")
    shown = wine.turn("g", "13-about", ready=lambda: bool(wine.windows(ABOUT_TITLE)))
    seen.hold(menu and shown, "the window about the program opens from the menu (13-about.png)")
    wine.press("Escape")
    seen.hold(wine.close_program(WINDOW), "  … and closing ends the program")


def log_off(seen: Installed) -> None:
    """Windows ends the session while something is half typed: it is there the next time."""
    wine, data = seen.wine, seen.wine.work / "demo" / "xa-suoi-may.cchc"
    wine.start(seen.window, "--db", f"Z:\\verify\\demo\\{data.name}")
    wine.painted(PLAN_TITLE, "12-half-typed")
    there = wine.turn("ctrl+3", "12-tasks")
    form = wine.turn("ctrl+n", "12-half-typed", ready=lambda: bool(wine.windows(FORM_TITLE)))
    seen.hold(there and form, "Ctrl+3 and Ctrl+N open the form of a new task (12-tasks.png)")
    wine.write("viec go do")
    wine.rests("12-half-typed")
    wine.run("wineboot", "--end-session")
    seen.hold(wine.ended(WINDOW, 60), "the program ends when Windows logs off")
    with closing(sqlite3.connect(f"file:{data}?mode=ro", uri=True)) as connection:
        kept = "".join(str(row) for row in connection.execute("SELECT * FROM draft"))
    seen.hold("go do" in kept, "what was half typed is kept (12-half-typed.png)", kept)
    ran = wine.run(seen.cli, "verify", f"Z:\\verify\\demo\\{data.name}")
    seen.hold(ran.status == 0, "  … and the data is whole", ran)
