"""The two files that are handed out: the setup program and the .zip for a USB stick."""

import os
import shutil
import time
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from .bundle import longest
from .inputs import sha256
from .launcher import four_numbers
from .places import BUILD, DIST, INSTALLER, PROGRAM, run, say
from .source import Program

PORTABLE_TEXT = (
    "Tệp này báo cho CCHC Desktop giữ dữ liệu trong thư mục “data” ngay bên cạnh, để dùng trên USB.\n"
    "Mở chương trình bằng cchc-desktop.exe. Không xoá tệp này và thư mục “data”.\n"
    "Cập nhật: giải nén bản mới đè lên thư mục này; “data” được giữ nguyên.\n"
)


def names(folder: Path) -> list[str]:
    """Every file below a folder, sorted, with forward slashes."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def listing(folder: Path) -> dict[str, str]:
    """Every file below a folder with the hash of its content."""
    return {name: sha256(folder / name) for name in names(folder)}


def as_list(files: dict[str, str]) -> str:
    """Names and hashes as `sha256sum` writes them."""
    return "".join(f"{digest}  {name}\n" for name, digest in files.items())


def file_commands(listed: Iterable[str]) -> str:
    """NSIS commands that unpack the files in a fixed order, so that the setup file is the same each time."""
    lines, folder = [], None
    for name in sorted(listed, key=lambda each: (each.rpartition("/")[0], each)):
        parent = name.rpartition("/")[0]
        if parent != folder:
            folder = parent
            lines.append(f'SetOutPath "$INSTDIR\\${{STAGE}}{nsis_path(parent, lead=True)}"')
        lines.append(f'File "${{BUNDLE}}/{name.replace("$", "$$")}"')
    return "\n".join(lines) + "\n"


def nsis_path(name: str, *, lead: bool = False) -> str:
    """A relative path with NSIS's own sign doubled."""
    text = name.replace("/", "\\").replace("$", "$$")
    return "\\" + text if lead and text else text


def make_setup(folder: Path, program: Program, *, fast: bool = False, target: Path = DIST) -> Path:
    """The setup program, by makensis."""
    say("Packing the setup file …")
    listed = names(folder)
    for name in listed:
        stamp(folder / name, program.epoch)
    work = BUILD / "setup"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    (work / "files.nsh").write_text(file_commands(listed), "utf-8")
    result = target / f"CCHC-Desktop-{program.version}-setup.exe"
    size = sum((folder / name).stat().st_size for name in listed)
    defines = {
        "VERSION": program.version,
        "VERSION4": ".".join(four_numbers(program.version)),
        "BUNDLE": str(folder),
        "FILES": str(work / "files.nsh"),
        "RESULT": str(result),
        "ICON": str(INSTALLER / "launcher" / "app.ico"),
        "SIDE": str(INSTALLER / "launcher" / "side.bmp"),
        "LONGEST": str(longest(listed)),
        "SIZE_KB": str(-(-size // 1024)),
    }
    if fast:
        defines["FAST"] = "1"
    words = [f"-D{name}={value}" for name, value in defines.items()]
    run(
        ["nice", "makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, INSTALLER / "setup.nsi"],
        extra={"SOURCE_DATE_EPOCH": str(program.epoch)},
    )
    return result


def stamp(path: Path, epoch: int) -> None:
    """Give a file the time of the commit, so that archives do not differ by it."""
    os.utime(path, (epoch, epoch))


def make_portable(folder: Path, program: Program) -> Path:
    """The .zip for a USB stick: the same files and the mark that keeps the data beside them."""
    say("Packing the .zip for USB …")
    result = DIST / f"CCHC-Desktop-{program.version}-portable.zip"
    moment = time.gmtime(program.epoch)[:6]
    with ZipFile(result, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name in names(folder):
            _add(archive, f"{PROGRAM}/{name}", (folder / name).read_bytes(), moment)
        _add(
            archive,
            f"{PROGRAM}/portable.txt",
            ("\ufeff" + PORTABLE_TEXT.replace("\n", "\r\n")).encode(),
            moment,
        )
    return result


def _add(archive: ZipFile, name: str, content: bytes, moment: tuple[int, ...]) -> None:
    entry = ZipInfo(name, (moment[0], moment[1], moment[2], moment[3], moment[4], moment[5]))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content, compresslevel=9)
