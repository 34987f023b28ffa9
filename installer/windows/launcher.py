"""Compiles the two start programs: no console for the window, a console for commands."""

import shutil
from pathlib import Path

from .places import BUILD, INSTALLER, run

HOST = "x86_64-w64-mingw32"
# Debian has two; the bare name is whichever was installed last.
COMPILER = f"{HOST}-gcc-posix"
PROGRAMS = (
    ("cchc-desktop", "Sổ tay cải cách hành chính", ("-mwindows",)),
    ("cchc-desktop-cli", "Sổ tay cải cách hành chính (dòng lệnh)", ("-DCONSOLE",)),
)


def make_launchers(target: Path, version: str, longest: int) -> None:
    """Both programs into the program's folder, with icon, version and manifest."""
    work = BUILD / "launcher"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(INSTALLER / "launcher", work)
    template = (work / "launcher.rc.in").read_text("utf-8")
    for name, description, flags in PROGRAMS:
        (work / f"{name}.rc").write_text(resource_script(template, name, description, version), "utf-8")
        run([f"{HOST}-windres", "--codepage=65001", f"{name}.rc", "-O", "coff", f"{name}.o"], where=work)
        run(
            [
                *(
                    COMPILER,
                    "-std=c11",
                    "-Os",
                    "-s",
                    "-municode",
                    "-Wall",
                    "-Wextra",
                    "-Werror",
                    "-static",
                ),
                *(
                    f"-DLONGEST={longest}",
                    *flags,
                    "-Wl,--no-insert-timestamp",
                    "-Wl,--nxcompat,--dynamicbase",
                ),
                *("launcher.c", f"{name}.o", "-o", target / f"{name}.exe"),
            ],
            where=work,
        )


def resource_script(template: str, name: str, description: str, version: str) -> str:
    """The resources of one program: its version as four numbers too."""
    values = {
        "@NUMBERS@": ",".join(four_numbers(version)),
        "@VERSION@": version,
        "@NAME@": name,
        "@DESCRIPTION@": description,
    }
    for mark, value in values.items():
        template = template.replace(mark, value)
    return template


def four_numbers(version: str) -> list[str]:
    """Windows counts versions with four numbers."""
    return (version.split(".") + ["0"] * 3)[:4]
