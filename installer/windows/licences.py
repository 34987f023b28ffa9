"""Collects the licence of everything shipped into one folder, with a table of what is under which."""

import re
import shutil
from collections.abc import Mapping
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import NamedTuple

from .places import INSTALLER, stop

TEXT = re.compile(r"(?:^|/)(?:licen[cs]es?|copying|notice|authors)[^/]*(?:/|$)", re.IGNORECASE)
# The registry's files of these two hold no licence text: Qt for Python is used under the LGPL.
QT = frozenset({"PySide6_Essentials", "shiboken6"})
# Neither has a package's own records: what the runtime, the font and the program files are made of.
VERSIONS = {"python": "3.11.9", "liberation": "2", "nsis": "3.08", "mingw-w64": "10"}
COMPONENTS = "resources/data/components.tsv"


class Component(NamedTuple):
    """A line of the table that the program's own window shows too."""

    key: str
    name: str
    licence: str
    use: str
    texts: str


def collect(packages: Path, target: Path) -> None:
    """Fill the folder "licences" from the packages' own texts, before those are pruned."""
    folder = target / "licences"
    shutil.copytree(INSTALLER / "licences", folder)
    shutil.move(target / "runtime" / "LICENSE.txt", folder / "Python.txt")
    font = packages / "cchc_desktop" / "resources" / "fonts" / "OFL.txt"
    shutil.copyfile(font, folder / "LiberationSerif-OFL.txt")
    known = components(packages / "cchc_desktop" / COMPONENTS)
    versions = dict(VERSIONS)
    for info in sorted(packages.glob("*.dist-info")):
        metadata = message_from_bytes((info / "METADATA").read_bytes())
        name = str(metadata["Name"])
        versions[name] = str(metadata["Version"])
        if name not in QT:
            compare(known, name, stated(metadata))
            copy_texts(info, folder / name)
    if gone := known.keys() - versions.keys():
        stop(f"{COMPONENTS} names what is not shipped: {', '.join(sorted(gone))}.")
    rows = [(each.name, versions[key], each.licence, each.texts) for key, each in known.items()]
    (folder / "README.txt").write_text(table(rows), "utf-8")


def components(path: Path) -> dict[str, Component]:
    """The table by key, in its order."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return {each.key: each for each in (Component(*line.split("\t")) for line in lines[1:])}


def compare(known: Mapping[str, Component], name: str, licence: str) -> None:
    """End the build where a package is not in the table or is under another licence by now."""
    if name not in known:
        stop(f"{name} ({licence}) is shipped: add it to {COMPONENTS}.")
    if known[name].licence != licence:
        stop(f"{name} states the licence {licence}; {COMPONENTS} says {known[name].licence}.")


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
