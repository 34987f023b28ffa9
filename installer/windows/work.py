"""The officer's work on Windows, held against the same work on Linux."""

import json
import shutil
import subprocess
from pathlib import Path

from .checks import contents, differences
from .installed import Installed
from .places import BUILD, ROOT

PERIOD, ON = "2026-Q1", "2026-03-20"
PLAN = "kế hoạch mẫu.docx"


def on_linux(seen: Installed, *words: str | Path) -> str:
    """The same program on Linux, from the same commit."""
    done = subprocess.run(
        [ROOT / ".venv" / "bin" / "python", "-m", "cchc_desktop", *words],
        cwd=BUILD / "source",
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    seen.hold(done.returncode == 0, f"on Linux: {words[0]}", done.stderr)
    return done.stdout


def make_plan(seen: Installed) -> None:
    """The sample plan as a Word file, made on Linux."""
    on_linux(seen, "demo", "--out", seen.wine.work / "demo")
    plan = next((seen.wine.work / "demo").glob("KH-*.docx"))
    shutil.copyfile(plan, seen.wine.work / PLAN)


def import_and_report(seen: Installed) -> None:
    """Import and report on both systems, then compare."""
    mine = seen.wine.work / "linux"
    report = ("--period", PERIOD, "--on", ON, "--out")
    here = json.loads(on_linux(seen, "import", seen.wine.work / PLAN, "--db", mine / "x.cchc", "--json"))
    on_linux(seen, "report", "--db", mine / "x.cchc", *report, mine / "reports")
    ran = seen.wine.run(seen.cli, "import", f"Z:\\verify\\{PLAN}", "--json")
    there = seen.document(ran)
    seen.hold(ran.status == 0, "on Windows: the sample plan is imported into the officer's own data", ran)
    seen.hold(there == here, "the imported plan is the same as on Linux", differences(here, there))
    seen.hold((seen.data / "cchc.cchc").exists(), "the data lies in the officer's own folder")
    ran = seen.wine.run(seen.cli, "report", "--db", seen.database, *report, "Z:\\verify\\báo cáo")
    seen.hold(ran.status == 0, "on Windows: the three report files are written", ran)
    compare_reports(seen, mine / "reports", seen.wine.work / "báo cáo")
    expected = json.loads(on_linux(seen, "status", "--db", mine / "x.cchc", "--on", ON, "--json"))
    status = seen.document(seen.wine.run(seen.cli, "status", "--db", seen.database, "--on", ON, "--json"))
    seen.hold(status == expected, "the status is the same as on Linux", differences(expected, status))


def compare_reports(seen: Installed, here: Path, there: Path) -> None:
    """Same files, same texts, same numbers."""
    names = sorted(path.name for path in here.iterdir())
    found = sorted(path.name for path in there.iterdir()) if there.exists() else []
    seen.hold(found == names and len(names) == 3, f"the same three files: {', '.join(names)}", found)
    mine, theirs = contents(here), contents(there)
    for name in names:
        same = mine.get(name) == theirs.get(name)
        amount = len(mine.get(name, []))
        words = f"{name}: the same {amount} texts and numbers"
        seen.hold(same and amount, words, differences(mine.get(name), theirs.get(name)))


def keep(seen: Installed) -> None:
    """Lists, backups and restoring: files that Windows guards more jealously than Linux."""
    here = "Z:\\verify\\lưu"
    (seen.wine.work / "lưu").mkdir()
    for words in (
        ("export", "--db", seen.database, "--list", "tasks", "--out", f"{here}\\việc.xlsx"),
        ("backup", "--db", seen.database, "--out", f"{here}\\sao lưu.zip"),
        ("verify", f"{here}\\sao lưu.zip"),
        ("restore", f"{here}\\sao lưu.zip", "--db", f"{here}\\mới.cchc"),
        ("restore", f"{here}\\sao lưu.zip", "--db", f"{here}\\mới.cchc"),
        ("verify", f"{here}\\mới.cchc"),
        ("import", f"Z:\\verify\\{PLAN}", "--db", f"{here}\\mới.cchc", "--update"),
    ):
        ran = seen.wine.run(seen.cli, *words)
        seen.hold(ran.status == 0, f"on Windows: {words[0]}", ran)
