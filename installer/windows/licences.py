"""Collects the licence of everything shipped into one folder, with a table of what is under which."""

import re
import shutil
from email import message_from_bytes
from email.message import Message
from pathlib import Path

from .places import INSTALLER, stop

TEXT = re.compile(r"(?:^|/)(?:licen[cs]es?|copying|notice|authors)[^/]*(?:/|$)", re.IGNORECASE)
# The registry's files of these two hold no licence text: Qt for Python is used under the LGPL.
QT = frozenset({"pyside6-essentials", "shiboken6"})
# What is in the program files by how they are made.
TOOLS = (
    ("NSIS (setup, uninstall.exe)", "3.08", "Zlib; CPL-1.0 with exception (LZMA)", "NSIS.txt"),
    ("MinGW-w64 (cchc-desktop.exe)", "10", "ZPL-2.1; GPL-3.0 with GCC exception", "MinGW-w64.txt"),
)
QT_TEXTS = "Qt-LGPL.txt, Qt-third-party.txt, LGPL-3.txt, GPL-3.txt"


def collect(packages: Path, target: Path) -> None:
    """Fill the folder "licences" from the packages' own texts, before those are pruned."""
    folder = target / "licences"
    shutil.copytree(INSTALLER / "licences", folder)
    shutil.move(target / "runtime" / "LICENSE.txt", folder / "Python.txt")
    rows = [("CPython", "3.11.9", "PSF-2.0", "Python.txt")]
    for info in sorted(packages.glob("*.dist-info"), key=lambda path: path.name.lower()):
        metadata = message_from_bytes((info / "METADATA").read_bytes())
        name, version = str(metadata["Name"]), str(metadata["Version"])
        if name.lower().replace("_", "-") in QT:
            rows.append((f"Qt, {name}", version, "LGPL-3.0-only", QT_TEXTS))
        else:
            copy_texts(info, folder / name)
            rows.append((name, version, stated(metadata), f"{name}/"))
    font = packages / "cchc_desktop" / "resources" / "fonts" / "OFL.txt"
    shutil.copyfile(font, folder / "LiberationSerif-OFL.txt")
    rows.append(("Liberation Serif", "2", "OFL-1.1", "LiberationSerif-OFL.txt"))
    rows += TOOLS
    (folder / "README.txt").write_text(table(rows), "utf-8")


def copy_texts(info: Path, place: Path) -> None:
    """The licence texts of one package; without any the build ends: it must not be shipped then."""
    texts = [path for path in sorted(info.rglob("*")) if path.is_file() and is_text(path.relative_to(info))]
    if not texts:
        stop(f"{info.name} holds no licence text: add it to installer/licences and to this step.")
    place.mkdir()
    for path in texts:
        shutil.copyfile(path, place / flat(path.relative_to(info)))


def is_text(path: Path) -> bool:
    """Whether a file of a package's own records is a licence text."""
    return TEXT.search(path.as_posix()) is not None and path.suffix not in {".py", ".json"}


def flat(path: Path) -> str:
    """One short name for a text: paths on Windows are short of room."""
    parts = [part for part in path.parts if part.lower() not in {"licenses", "build_licenses", "licences"}]
    return "-".join(parts)


def stated(metadata: Message) -> str:
    """The licence that a package states about itself."""
    said = metadata["License-Expression"] or ""
    if not said:
        marks = [
            c.rpartition(" :: ")[2] for c in metadata.get_all("Classifier", []) if c.startswith("License ::")
        ]
        said = ", ".join(marks) or (metadata["License"] or "").strip().splitlines()[0]
    return said


def table(rows: list[tuple[str, str, str, str]]) -> str:
    """The overview for people."""
    head = (
        "CCHC Desktop: giấy phép của mọi thành phần đi kèm.\r\n"
        "CCHC Desktop: licences of everything that is shipped with it.\r\n\r\n"
    )
    body = "".join(f"{name} {version}\t{licence}\t{place}\r\n" for name, version, licence, place in rows)
    return "\ufeff" + head + body
