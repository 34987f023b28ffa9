"""Our own program as it goes into the build: the last commit, packed as a wheel by the pinned backend."""

import io
import json
import re
import shutil
import sys
import tarfile
import time
from dataclasses import dataclass
from pathlib import Path

from .inputs import Lock, fetch_wheels, unpack
from .places import BUILD, ROOT, run, say, stop

REMEMBERED = BUILD / "program.json"


@dataclass(frozen=True, slots=True)
class Program:
    """What is being built."""

    root: Path
    version: str
    commit: str
    epoch: int

    @property
    def described(self) -> str:
        """Version, commit and its day, as "Giới thiệu" shows it."""
        day = time.strftime("%d/%m/%Y", time.gmtime(self.epoch))
        return f"{self.version} · {self.commit} · {day}"


def recall() -> Program:
    """What was built last."""
    known = json.loads(REMEMBERED.read_text("utf-8"))
    return Program(BUILD / "source", known["version"], known["commit"], known["epoch"])


def remember(program: Program) -> None:
    """Write down what is being built, for the verification."""
    known = {"version": program.version, "commit": program.commit, "epoch": program.epoch}
    REMEMBERED.write_text(json.dumps(known), "utf-8")


def export(target: Path, *, from_worktree: bool) -> Program:
    """The program's files in a folder of their own, so that nothing unrecorded gets in."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    commit = run(["git", "rev-parse", "--short=10", "HEAD"]).strip()
    epoch = int(run(["git", "log", "-1", "--format=%ct"]).strip())
    if from_worktree:
        for name in run(["git", "ls-files", "-co", "--exclude-standard", "-z"]).split("\0"):
            if name and (ROOT / name).is_file():
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, target / name)
        commit += "+"
    else:
        if run(["git", "status", "--porcelain", "--", "installer"]).strip():
            say("Note: installer/ has changes that are in no commit; they are built with.")
        archive = BUILD / "source.tar"
        run(["git", "archive", "--format=tar", "-o", archive, "HEAD"])
        with tarfile.open(fileobj=io.BytesIO(archive.read_bytes())) as content:
            content.extractall(target, filter="data")
    # Git knows no empty folders, the build backend asks for every one that pyproject.toml names.
    (target / "resources" / "manual").mkdir(parents=True, exist_ok=True)
    text = (target / "cchc_desktop" / "__init__.py").read_text("utf-8")
    return Program(target, version_in(text), commit, epoch)


def version_in(text: str) -> str:
    """The version that the package states; the setup compares versions as up to four numbers."""
    found = re.search(r'^__version__ = "(\d+(?:\.\d+){1,3})"$', text, re.MULTILINE)
    if found is None:
        stop("cchc_desktop/__init__.py states no version of the form 1.2.3.")
    return found[1]


def make_wheel(lock: Lock, program: Program, cache: Path) -> Path:
    """The package as `pip install` would have it, packed by the pinned build backend."""
    backend = BUILD / "backend"
    shutil.rmtree(backend, ignore_errors=True)
    for wheel in fetch_wheels(lock.backend, cache, target=()):
        unpack(wheel, backend)
    place = BUILD / "wheel"
    shutil.rmtree(place, ignore_errors=True)
    command: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place]
    run(
        command,
        where=program.root,
        extra={"PYTHONPATH": str(backend), "SOURCE_DATE_EPOCH": str(program.epoch)},
    )
    return next(place.glob("*.whl"))
