"""Collects the licence of everything shipped into one folder, with a table of what is under which."""

import email
import re
import shutil
from pathlib import Path

from .inputs import Lock
from .places import INSTALLER, stop

TEXT = re.compile(r"(?:^|/)(?:licen[cs]es?|copying|notice|authors)[^/]*(?:/|$)", re.IGNORECASE)
# The registry's files of these two hold no licence text: Qt for Python is used under the LGPL.
QT = frozenset({"pyside6-essentials", "shiboken6"})


def collect(lock: Lock, packages: Path, target: Path) -> None:
    """Fill the folder "licences" from the packages' own texts, before those are pruned."""
    folder = target / "licences"
    shutil.copytree(INSTALLER / "licences", folder)
    with (folder / "Python.txt").open("wb") as file:
        source = target / "runtime" / "LICENSE.txt"
        file.write(source.read_bytes())
        source.unlink()
    rows = [
        ("CPython", "3.11.9", "PSF-2.0", "Python.txt"),
        ("Qt", "6.8.3", "LGPL-3.0-only", "Qt-LGPL.txt, LGPL-3.txt, GPL-3.txt"),
    ]
    for info in sorted(packages.glob("*.dist-info"), key=lambda path: path.name.lower()):
        metadata = email.message_from_bytes((info / "METADATA").read_bytes())
        name, version = metadata["Name"], metadata["Version"]
        if name.lower().replace("_", "-") in QT:
            rows.append((name, version, "LGPL-3.0-only", "Qt-LGPL.txt, LGPL-3.txt, GPL-3.txt"))
            continue
        texts = [
            path
            for path in sorted(info.rglob("*"))
            if path.is_file() and is_text(path.relative_to(info).as_posix())
        ]
        if not texts:
            texts = (
                [folder / f"{name}.txt"]
                if (folder / f"{name}.txt").exists()
                else stop(f"{name} ships no licence text.")
            )
        for path in texts:
            if info in path.parents:
                place = folder / name / flat(path.relative_to(info))
                place.parent.mkdir(exist_ok=True)
                shutil.copyfile(path, place)
        rows.append(
            (name, version, stated(metadata), f"{name}/" if info in texts[0].parents else f"{name}.txt")
        )
    font = packages / "cchc_desktop" / "resources" / "fonts" / "OFL.txt"
    if font.exists():
        shutil.copyfile(font, folder / "LiberationSerif-OFL.txt")
        rows.append(("Liberation Serif", "2", "OFL-1.1", "LiberationSerif-OFL.txt"))
    (folder / "README.txt").write_text(table(rows), "utf-8")


def is_text(name: str) -> bool:
    """Whether a file of a package's own records is a licence text."""
    return TEXT.search(name) is not None and not name.endswith((".py", ".json"))


def flat(path: Path) -> str:
    """One short name for a text: paths on Windows are short of room."""
    parts = [part for part in path.parts if part.lower() not in {"licenses", "build_licenses", "licences"}]
    return "-".join(parts)


def stated(metadata: "email.message.Message") -> str:
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
