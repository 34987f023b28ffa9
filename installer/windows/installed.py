"""What is verified: an installation under Wine, how it is asked and how its answers are judged."""

import json
import shutil
import time
from pathlib import Path
from typing import Any

from . import packaging
from .checks import Checks
from .inputs import sha256
from .places import DIST, PROGRAM
from .wine import Ran, Wine

# "Cài đặt …", "Gỡ bỏ …", "Thêm nhiệm vụ": xdotool compares titles with accents letter by letter badly.
SETUP_TITLE, UNINSTALL_TITLE, FORM_TITLE = "^C.+t CCHC Desktop", "^G.+ CCHC Desktop", "^Th.+m nhi.+m v"
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

    def setup(self, *words: str, file: str = "setup.exe") -> tuple[Ran, str]:
        """Run a setup file silently; with what it had to say."""
        self._note.unlink(missing_ok=True)
        ran = self.wine.run(f"Z:\\verify\\{file}", "/S", *words)
        return ran, self.said()

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
        self.wine.start(program or self.window, *arguments)
        shown = self.wine.count_of("CCHC", 2 if behind else 1)
        self.wine.painted("CCHC", name)
        self.hold(shown, f"a box says it: {words} ({name}.png)", self.wine.windows("CCHC"))
        # On a busy machine the box may have come later than the picture.
        for _ in range(8):
            self.wine.press("Return")
            held = self.wine.ended("cchc-desktop.exe", tries=3)
            if held:
                break
        self.hold(held, "  … and with it the program ends")
        if not held:
            self.wine.close_program("cchc-desktop.exe")

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

    def gone(self) -> bool:
        """Whether the program's folder went: the uninstaller works on after its first process ended."""
        for _ in range(60):
            if not self.folder.exists():
                time.sleep(1)
                return True
            time.sleep(0.5)
        return False

    @staticmethod
    def document(ran: Ran) -> Any:
        """The JSON that a command printed; None if it is none."""
        try:
            return json.loads(ran.out)
        except json.JSONDecodeError:
            return None
