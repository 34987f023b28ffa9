"""What is verified: an installation under Wine, how it is asked and how its answers are judged."""

import json
import shutil
from pathlib import Path
from typing import Any

from . import packaging
from .checks import Checks
from .inputs import sha256
from .places import DIST, PROGRAM
from .screen import WINDOW
from .waiting import PATIENCE
from .wine import Ran, Wine

# "Cài đặt …", "Gỡ bỏ …", "Thêm nhiệm vụ", "Giới thiệu …": xdotool compares letters with accents badly.
SETUP_TITLE, UNINSTALL_TITLE, FORM_TITLE = "^C.+t CCHC Desktop", "^G.+ CCHC Desktop", "^Th.+m nhi.+m v"
ABOUT_TITLE = "^Gi.+i thi.+u CCHC Desktop"
# A plan is chosen: with the data's own first page, or the one kept of it.
PLAN_TITLE = "KH .*CCHC Desktop"
# The uninstaller goes on in a folder of such a name, so that its own file can go.
UNINSTALLER = "~nsu"
SENTENCE_FILE = "AppData/Local/Temp/CCHC-Desktop-setup.txt"


class Installed:
    """One Windows user's installation, seen from outside."""

    def __init__(self, wine: Wine, setup: Path, checks: Checks) -> None:
        self.wine = wine
        self.hold = checks.hold
        self.version = setup.name.split("-")[2]
        shutil.copyfile(setup, wine.work / "setup.exe")
        local = wine.profile / "AppData" / "Local"
        self.folder = local / "Programs" / PROGRAM
        self.data = local / PROGRAM
        self.local = f"C:\\users\\{wine.profile.name}\\AppData\\Local"
        self.program = f"{self.local}\\Programs\\{PROGRAM}"
        self.cli = f"{self.program}\\cchc-desktop-cli.exe"
        self.window = f"{self.program}\\cchc-desktop.exe"
        self.database = f"{self.local}\\{PROGRAM}\\cchc.cchc"

    def first_start(self) -> None:
        """The first window of a new officer: nothing is in it yet."""
        self.first_window("1-first-window", "the first window is painted", title="CCHC")

    def second_start(self) -> None:
        """The next day: the data is there."""
        self.first_window("2-second-start", "the second start shows the window on the data")

    def setup(self, *words: str, file: str = "setup.exe") -> tuple[Ran, str]:
        """Run a setup file silently; with what it had to say."""
        self.forget()
        ran = self.wine.run(f"Z:\\verify\\{file}", "/S", *words)
        return ran, self.said()

    def uninstall(self, *words: str, place: str = "") -> str:
        """Run the uninstaller silently to its end; what it had to say."""
        self.forget()
        self.wine.run(f"{place or self.program}\\uninstall.exe", "/S", *words)
        self.wine.ended(UNINSTALLER, 60)
        return self.said()

    def forget(self) -> None:
        """Take away what an earlier setup said."""
        self._note.unlink(missing_ok=True)

    @property
    def _note(self) -> Path:
        return self.wine.profile / SENTENCE_FILE

    def said(self) -> str:
        """The sentence that the last silent setup left."""
        return self._note.read_text("utf-16") if self._note.exists() else ""

    def refused(self, words: str, ran: Ran, said: str, status: int, part: str) -> None:
        """Whether a setup was refused with its status and its sentence, and the old program still works."""
        self.hold(ran.status == status and part in said, f"refused: {words}", (ran, said))
        self.works(self.cli)

    def works(self, cli: str) -> None:
        """Whether an installed program does something."""
        again = self.wine.run(cli, "deadline", "Quý III/2026", "--year", "2026")
        self.hold(again.status == 0, "  … and the installed program still works", again)

    def sentence(self, words: str, ran: Ran) -> None:
        """Whether a command was refused with a sentence for the officer."""
        bad = ("Traceback", "ngoài dự kiến")
        plain = ran.status == 1 and ran.err.strip() and not any(word in ran.err for word in bad)
        self.hold(plain, f"a plain sentence: {words}", ran)
        print(f"       it says: {ran.err.strip()}")

    def box(self, words: str, name: str, *arguments: str, program: str = "", behind: bool = True) -> None:
        """Whether the program shows a box instead of working, before its window or alone; with a picture."""
        started = self.wine.start(program or self.window, *arguments)
        shown = self.wine.count_of("CCHC", 2 if behind else 1)
        self.wine.rests(name)
        self.hold(shown, f"a box says it: {words} ({name}.png)", self.wine.windows("CCHC"))
        for patience in (1, 1, 1, PATIENCE):
            self.wine.press("Return")
            held = self.wine.ends(started, WINDOW, seconds=10, patience=patience)
            if held:
                break
        self.hold(held, "  … and with it the program ends")
        if not held:
            self.wine.kill(WINDOW)

    def is_whole(self) -> bool:
        """Whether a setup has come to its end."""
        return (self.folder / "uninstall.exe").exists() and not (self.folder / ".moi").exists()

    def compare_files(self, words: str) -> None:
        """Whether the installed files are the built ones."""
        lines = (DIST / "files.sha256").read_text("utf-8").splitlines()
        listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
        wrong = [
            name
            for name, digest in listed.items()
            if not (self.folder / name).exists() or sha256(self.folder / name) != digest
        ]
        extra = {path for path in packaging.names(self.folder) if path not in listed} - {"uninstall.exe"}
        self.hold(not wrong and not extra, words, f"wrong {wrong[:5]}, too many {sorted(extra)[:5]}")

    def first_window(self, name: str, words: str, *, title: str = PLAN_TITLE) -> None:
        """Start the window, keep its picture once the data is shown, close it."""
        self.wine.start(self.window)
        seen = self.wine.painted(title, name)
        self.hold(seen is not None, f"{words} ({seen or 0:.1f} s under Wine; {name}.png)")
        self.hold(self.wine.close_program(WINDOW), "  … and closing it ends the program")
        self.hold(not self.logs(), "  … without an error in its log", self.logs())

    def logs(self) -> str:
        """What the window's log says of errors."""
        texts = [path.read_text("utf-8", "replace") for path in sorted((self.data / "log").glob("*"))]
        return "\n".join(text for text in texts if "Traceback" in text or "ERROR" in text)

    @staticmethod
    def document(ran: Ran) -> Any:
        """The JSON that a command printed; None if it is none."""
        try:
            return json.loads(ran.out)
        except json.JSONDecodeError:
            return None
