"""Runs the setup file and what it installs, and says in plain words what held and what did not."""

import dataclasses
import json
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from . import packaging, source
from .build import BUNDLE
from .checks import Checks, contents, differences
from .inputs import sha256
from .places import BUILD, DIST, PROGRAM, ROOT, say
from .wine import NoWine, Ran, Wine, fresh, wine_folder

WORK = BUILD / "verify"
PROGRAM_FOLDER = f"C:\\users\\{{user}}\\AppData\\Local\\Programs\\{PROGRAM}"
PERIOD, ON = "2026-Q1", "2026-03-20"
COMMAND_KEY = "HKCU\\Software\\Classes\\CCHCDesktop.Data\\shell\\open\\command"
SENTENCE_FILE = "AppData/Local/Temp/CCHC-Desktop-setup.txt"


def main() -> int:
    """Verify `dist/`; status 0 also where no Wine can be had, which is said plainly."""
    try:
        folder = wine_folder()
        setups = sorted(DIST.glob("CCHC-Desktop-*-setup.exe"))
        if len(setups) != 1 or not BUNDLE.exists():
            say("Build first: python3 installer/build.py (dist/ has to hold exactly one setup file).")
            return 1
        wine = Wine(folder, fresh(WORK))
    except NoWine as reason:
        say(str(reason))
        print("not verified: no Wine")
        return 0
    checks = Checks()
    try:
        Verification(wine, setups[0], checks).run()
    finally:
        wine.end()
    if checks.failed:
        print(f"NOT verified: {len(checks.failed)} of {checks.done} checks failed")
        return 1
    print(f"verified: {checks.done} checks; pictures in {WORK.relative_to(ROOT)}")
    return 0


class Verification:
    """The life of an installation, from the first double click to the last."""

    def __init__(self, wine: Wine, setup: Path, checks: Checks) -> None:
        self.wine = wine
        self.checks = checks
        self.hold = checks.hold
        self.version = setup.name.split("-")[2]
        shutil.copyfile(setup, wine.work / "setup.exe")
        local = wine.profile / "AppData" / "Local"
        self.installed = local / "Programs" / PROGRAM
        self.data = local / PROGRAM
        self.program = PROGRAM_FOLDER.format(user=wine.profile.name)
        self.cli = f"{self.program}\\cchc-desktop-cli.exe"
        self.database = f"C:\\users\\{wine.profile.name}\\AppData\\Local\\{PROGRAM}\\cchc.cchc"
        self.window = f"{self.program}\\cchc-desktop.exe"

    def run(self) -> None:
        """All of it, in the order of an officer's year."""
        say("Making a Windows user …")
        self.wine.boot()
        self.hold(self.wine.profile.is_dir(), f"the profile is named “{self.wine.profile.name}”")
        self.install()
        self.first_window("1-first-window", "the first window is painted")
        plan = self.linux_side()
        self.import_and_report(plan)
        self.keep()
        self.first_window("2-second-start", "the second start shows the window on the data")
        self.double_click()
        self.refusals_while_running(plan)
        self.upgrade()
        self.refusals()
        self.portable(plan)
        self.uninstall()

    # --- the setup ---------------------------------------------------------------------------------

    def setup(self, *words: str, file: str = "setup.exe") -> tuple[Ran, str]:
        """Run a setup file silently; with what it had to say."""
        note = self.wine.profile / SENTENCE_FILE
        note.unlink(missing_ok=True)
        ran = self.wine.run(f"Z:\\verify\\{file}", "/S", *words)
        return ran, note.read_text("utf-16") if note.exists() else ""

    def install(self) -> None:
        """Silent, per user, into the profile."""
        begun = time.monotonic()
        ran, said = self.setup()
        took = time.monotonic() - begun
        self.hold(ran.status == 0, f"silent install ends well ({took:.0f} s)", ran)
        self.compare_files("the installed files are those of dist/files.sha256")
        roaming = self.wine.profile / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        self.hold((roaming / f"{PROGRAM}.lnk").exists(), "there is a Start menu shortcut", said)
        self.hold((self.wine.profile / "Desktop" / f"{PROGRAM}.lnk").exists(), "there is a desktop shortcut")
        key = self.wine.run("reg", "query", "HKCU\\Software\\Classes\\.cchc", "/ve").out
        self.hold("CCHCDesktop.Data" in key, ".cchc files belong to the program", key)
        size = sum(path.stat().st_size for path in self.installed.rglob("*") if path.is_file())
        self.hold(size <= 110_000_000, f"installed size {size / 1e6:.1f} MB is at most 110 MB")
        weight = (self.wine.work / "setup.exe").stat().st_size
        self.hold(weight <= 35_000_000, f"setup file {weight / 1e6:.1f} MB is at most 35 MB")

    def compare_files(self, words: str) -> None:
        """Whether the installed files are the built ones."""
        lines = (DIST / "files.sha256").read_text("utf-8").splitlines()
        listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
        wrong = [
            name
            for name, digest in listed.items()
            if not (self.installed / name).exists() or sha256(self.installed / name) != digest
        ]
        extra = {path for path in packaging.names(self.installed) if path not in listed} - {"uninstall.exe"}
        self.hold(not wrong and not extra, words, f"wrong {wrong[:5]}, too many {sorted(extra)[:5]}")

    def first_window(self, name: str, words: str) -> None:
        """Start the window, keep its picture, close it."""
        self.wine.start(self.window)
        seen = self.wine.painted("CCHC", name)
        self.hold(seen is not None, f"{words} ({seen or 0:.1f} s under Wine; {name}.png)")
        self.wine.close_program("cchc-desktop.exe")
        self.hold(not self.logs(), "the program wrote no error into its log", self.logs())

    def logs(self) -> str:
        """What the window's log says of errors."""
        texts = [path.read_text("utf-8", "replace") for path in sorted((self.data / "log").glob("*"))]
        return "\n".join(text for text in texts if "Traceback" in text or "ERROR" in text)

    def double_click(self) -> None:
        """A data file opens by itself; the program carries its name and version."""
        # Wine's own "start" does not look at the user's part of the registry, Windows does.
        key = self.wine.run("reg", "query", COMMAND_KEY, "/ve")
        self.hold(
            f'{PROGRAM}\\cchc-desktop.exe" "%1"' in key.out,
            "the entry for .cchc calls the program with the file",
            key,
        )
        # The console's program, so that Qt's own complaints are seen.
        self.wine.start(self.cli, "Z:\\verify\\demo\\xa-suoi-may.cchc", errors="qt.txt")
        seen = self.wine.painted("KH .*CCHC Desktop", "3-double-click")
        self.hold(seen is not None, "called with a data file the window opens it (3-double-click.png)")
        self.wine.close_program("cchc-desktop-cli.exe")
        said = (self.wine.work / "qt.txt").read_text("utf-8", "replace")
        self.hold(
            "stylesheet" not in said,
            "Qt understands the whole style sheet, whatever the profile's name",
            said,
        )
        for name in ("cchc-desktop.exe", "cchc-desktop-cli.exe"):
            content = (self.installed / name).read_bytes()
            marks = ("Sổ tay cải cách hành chính", "ProductVersion", self.version)
            held = all(mark.encode("utf-16-le") in content for mark in marks)
            self.hold(held, f"{name} carries its description and version")

    # --- the work ----------------------------------------------------------------------------------

    def linux(self, *words: str | Path) -> str:
        """The same program on Linux, from the same commit."""
        done = subprocess.run(
            [ROOT / ".venv" / "bin" / "python", "-m", "cchc_desktop", *words],
            cwd=BUILD / "source",
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        self.hold(done.returncode == 0, f"on Linux: {words[0]}", done.stderr)
        return done.stdout

    def linux_side(self) -> Path:
        """The sample plan as a Word file, made on Linux."""
        self.linux("demo", "--out", self.wine.work / "demo")
        plan = next((self.wine.work / "demo").glob("KH-*.docx"))
        shutil.copyfile(plan, self.wine.work / "kế hoạch mẫu.docx")
        return self.wine.work / "kế hoạch mẫu.docx"

    def import_and_report(self, plan: Path) -> None:
        """Import and report on both systems, then compare."""
        mine = self.wine.work / "linux"
        here = json.loads(self.linux("import", plan, "--db", mine / "x.cchc", "--json"))
        self.linux(
            "report", "--db", mine / "x.cchc", "--period", PERIOD, "--on", ON, "--out", mine / "reports"
        )
        ran = self.wine.run(self.cli, "import", f"Z:\\verify\\{plan.name}", "--json")
        there = self.document(ran)
        self.hold(ran.status == 0, "on Windows: the sample plan is imported into the officer's own data", ran)
        self.hold(there == here, "the imported plan is the same as on Linux", differences(here, there))
        self.hold((self.data / "cchc.cchc").exists(), "the data lies in the officer's own folder")
        words = ("--db", self.database, "--period", PERIOD, "--on", ON, "--out", "Z:\\verify\\báo cáo")
        ran = self.wine.run(self.cli, "report", *words)
        self.hold(ran.status == 0, "on Windows: the three report files are written", ran)
        self.compare_reports(mine / "reports", self.wine.work / "báo cáo")
        expected = json.loads(self.linux("status", "--db", mine / "x.cchc", "--on", ON, "--json"))
        status = self.document(self.wine.run(self.cli, "status", "--db", self.database, "--on", ON, "--json"))
        self.hold(status == expected, "the status is the same as on Linux", differences(expected, status))

    def keep(self) -> None:
        """Lists, backups and restoring: files that Windows guards more jealously than Linux."""
        here = "Z:\\verify\\lưu"
        (self.wine.work / "lưu").mkdir()
        data = self.database
        for words in (
            ("export", "--db", data, "--list", "tasks", "--out", f"{here}\\việc.xlsx"),
            ("backup", "--db", data, "--out", f"{here}\\sao lưu.zip"),
            ("verify", f"{here}\\sao lưu.zip"),
            ("restore", f"{here}\\sao lưu.zip", "--db", f"{here}\\mới.cchc"),
            ("restore", f"{here}\\sao lưu.zip", "--db", f"{here}\\mới.cchc"),
            ("verify", f"{here}\\mới.cchc"),
            ("import", "Z:\\verify\\kế hoạch mẫu.docx", "--db", f"{here}\\mới.cchc", "--update"),
        ):
            ran = self.wine.run(self.cli, *words)
            self.hold(ran.status == 0, f"on Windows: {words[0]}", ran)

    @staticmethod
    def document(ran: Ran) -> Any:
        """The JSON that a command printed; None if it is none."""
        try:
            return json.loads(ran.out)
        except json.JSONDecodeError:
            return None

    def compare_reports(self, here: Path, there: Path) -> None:
        """Same files, same texts, same numbers."""
        names = sorted(path.name for path in here.iterdir())
        found = sorted(path.name for path in there.iterdir()) if there.exists() else []
        self.hold(found == names and len(names) == 3, f"the same three files: {', '.join(names)}", found)
        mine, theirs = contents(here), contents(there)
        for name in names:
            same = mine.get(name) == theirs.get(name)
            amount = len(mine.get(name, []))
            self.hold(
                same and amount,
                f"{name}: the same {amount} texts and numbers",
                differences(mine.get(name), theirs.get(name)),
            )

    # --- refusals ----------------------------------------------------------------------------------

    def refused(self, words: str, ran: Ran, said: str, status: int, part: str) -> None:
        """Whether a setup was refused with its status and its sentence, and the old program still works."""
        self.hold(ran.status == status and part in said, f"refused: {words}", (ran, said))
        again = self.wine.run(self.cli, "deadline", "Quý III/2026", "--year", "2026")
        self.hold(again.status == 0, "  … and the installed program still works", again)

    def refusals_while_running(self, plan: Path) -> None:
        """Setup, uninstall and a writing command, while the window is open."""
        self.wine.start(self.window)
        self.wine.painted("CCHC", "4-running")
        ran, said = self.setup()
        self.refused("setup over a running program", ran, said, 11, "đang mở")
        self.wine.start("Z:\\verify\\setup.exe")
        time.sleep(6)
        self.wine.picture("5-setup-over-running")
        self.wine.press("Return")
        ran = self.wine.run(self.cli, "import", f"Z:\\verify\\{plan.name}", "--update")
        self.hold(ran.status == 1 and ran.err.strip(), "a second writer is refused with a sentence", ran)
        print(f"       it says: {ran.err.strip()}")
        self.wine.start(self.window)
        time.sleep(8)
        number = self.wine.run("tasklist").out.count("cchc-desktop.exe")
        self.hold(number == 1, "a second start calls the first window and ends", number)
        self.wine.close_program("cchc-desktop.exe")

    def refusals(self) -> None:
        """Everything else that cannot go well."""
        ran, said = self.setup()
        self.refused("setup over a newer version", ran, said, 10, "mới hơn")
        ran, said = self.setup("/D=Z:\\verify\\small\\CCHC", file="newer.exe")
        self.refused("setup onto a full disk", ran, said, 12, "không đủ chỗ")
        ran, said = self.setup("/D=C:\\" + "\\".join(["thư-mục-rất-dài"] * 14), file="newer.exe")
        self.refused("setup into a path of over 200 characters", ran, said, 13, "quá dài")
        ran, said = self.setup("/D=Z:\\verify\\readonly\\máy", file="newer.exe")
        self.refused("setup onto a read-only disk", ran, said, 15, "Không ghi được")
        ran, said = self.setup("/D=C:\\windows", file="newer.exe")
        self.refused("setup into a folder with other files", ran, said, 14, "đã có tệp khác")
        removed = ("import", "Z:\\verify\\kế hoạch mẫu.docx", "--db", "Q:\\CCHC\\x.cchc")
        ran = self.wine.run(self.cli, *removed)
        self.sentence("data on a removed stick", ran)
        deep = "C:\\" + "\\".join(["thư mục rất dài của xã"] * 12) + "\\x.cchc"
        ran = self.wine.run(self.cli, "import", "Z:\\verify\\kế hoạch mẫu.docx", "--db", deep)
        print(f"       data path of {len(deep)} characters: status {ran.status}, {ran.err.strip() or 'done'}")

    def sentence(self, words: str, ran: Ran) -> None:
        """Whether a command was refused with a sentence for the officer."""
        plain = (
            ran.status == 1
            and ran.err.strip()
            and "Traceback" not in ran.err
            and "ngoài dự kiến" not in ran.err
        )
        self.hold(plain, f"a plain sentence: {words}", ran)
        print(f"       it says: {ran.err.strip()}")

    def upgrade(self) -> None:
        """A newer setup file over the installation, with the data kept."""
        before = sha256(self.data / "cchc.cchc")
        known = dataclasses.replace(source.recall(), version="99.0.0")
        newer = packaging.make_setup(BUNDLE, known, fast=True, target=self.wine.work)
        newer.rename(self.wine.work / "newer.exe")
        ran, said = self.setup(file="newer.exe")
        self.hold(ran.status == 0, "upgrade in place ends well", (ran, said))
        self.compare_files("after the upgrade every file is there, and no other")
        self.hold(sha256(self.data / "cchc.cchc") == before, "the upgrade left the data as it was")
        self.first_window("6-after-upgrade", "the window opens after the upgrade")

    def portable(self, plan: Path) -> None:
        """The .zip for USB keeps its data beside itself, and says so when it cannot."""
        place = self.wine.work / "stick"
        with ZipFile(DIST / f"CCHC-Desktop-{self.version}-portable.zip") as archive:
            archive.extractall(place)
            archive.extractall(self.wine.work / "portable")
        cli = f"Z:\\verify\\stick\\{PROGRAM}\\cchc-desktop-cli.exe"
        ran = self.wine.run(cli, "import", f"Z:\\verify\\{plan.name}")
        self.hold(ran.status == 0, "the portable program imports the plan", ran)
        self.hold((place / PROGRAM / "data" / "cchc.cchc").exists(), "its data lies beside it")
        self.wine.start(f"Z:\\verify\\stick\\{PROGRAM}\\cchc-desktop.exe")
        self.hold(self.wine.painted("CCHC", "7-portable") is not None, "the portable window is painted")
        self.wine.close_program("cchc-desktop.exe")
        ran = self.wine.run(
            f"Z:\\verify\\readonly\\{PROGRAM}\\cchc-desktop-cli.exe", "import", f"Z:\\verify\\{plan.name}"
        )
        self.sentence("portable on a read-only stick", ran)
        self.wine.start(f"Z:\\verify\\readonly\\{PROGRAM}\\cchc-desktop.exe")
        self.wine.painted("CCHC", "8-portable-read-only")
        time.sleep(5)
        self.wine.picture("8-portable-read-only")
        boxes = self.wine.windows("CCHC")
        self.hold(len(boxes) == 2, "the window says so in a box too (8-portable-read-only.png)", boxes)
        self.wine.press("Return")
        self.wine.close_program("cchc-desktop.exe")
        deep = "/".join(["thư mục rất dài"] * 13)
        shutil.copytree(place / PROGRAM, self.wine.work / deep)
        ran = self.wine.run(f"Z:\\verify\\{deep}\\cchc-desktop-cli.exe".replace("/", "\\"), "status")
        self.sentence("the program in a folder of over 200 characters", ran)

    def uninstall(self) -> None:
        """Without a word about the data it stays; asked for, it goes."""
        self.wine.run(f"{self.program}\\uninstall.exe", "/S")
        self.hold(self.gone(), "uninstall takes the program away", list(self.installed.rglob("*"))[:9])
        self.hold((self.data / "cchc.cchc").exists(), "the data is still there")
        key = self.wine.run("reg", "query", "HKCU\\Software\\Classes\\.cchc", "/ve")
        self.hold(key.status != 0, "no .cchc entry is left", key)
        self.hold(not list(self.wine.profile.rglob(f"{PROGRAM}.lnk")), "no shortcut is left")
        ran, said = self.setup()
        self.hold(ran.status == 0, "it can be installed again", (ran, said))
        self.first_window("9-installed-again", "the new installation opens the old data")
        self.wine.run(f"{self.program}\\uninstall.exe", "/S", "/XOADULIEU")
        self.hold(self.gone() and not self.data.exists(), "asked for, the data goes too")

    def gone(self) -> bool:
        """Whether the program's folder went: the uninstaller works on after its first process ended."""
        for _ in range(60):
            if not self.installed.exists():
                time.sleep(1)
                return True
            time.sleep(0.5)
        return False
