"""The one build: inputs -> folder of the program -> setup file and portable .zip."""

import argparse
import fnmatch
import shutil
import sys
from pathlib import Path
from zipfile import ZipFile

from . import licences, packaging, source
from .bundle import (
    PYTHON_OUT,
    RUNTIME_DLLS,
    compile_folder,
    longest,
    qt_modules,
    sizes,
    stays_out,
)
from .inputs import Lock, fetch_python, fetch_wheels, sha256, tool_versions, unpack
from .launcher import make_launchers
from .pe import binaries_in, unmet, unused
from .places import BUILD, DIST, INSTALLER, PROGRAM, say, stop
from .support import unpack_support

GOAL_SETUP, GOAL_INSTALLED = 35, 110
MEGABYTE = 1_000_000
BUNDLE = BUILD / "bundle" / PROGRAM


def main() -> int:
    """Build everything and say how large it became."""
    arguments = _arguments()
    if sys.version_info[:2] != (3, 11):
        stop("The build makes byte code for Python 3.11: run it with a Python 3.11.")
    BUILD.mkdir(exist_ok=True)
    DIST.mkdir(exist_ok=True)
    lock = Lock.read()
    _compare_tools(lock)
    program = source.export(BUILD / "source", from_worktree=arguments.worktree)
    source.remember(program)
    say(f"Building {PROGRAM} {program.version} ({program.described}) …")
    make_folder(lock, program)
    files = packaging.listing(BUNDLE)
    (DIST / "files.sha256").write_text(packaging.as_list(files), "utf-8")
    _report_folder()
    if not arguments.folder_only:
        setup = packaging.make_setup(BUNDLE, program, fast=arguments.fast)
        portable = packaging.make_portable(BUNDLE, program)
        _report_files(setup, portable)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="installer/build.py", description=__doc__)
    parser.add_argument("--worktree", action="store_true", help="files as they lie here, not HEAD")
    parser.add_argument("--folder-only", action="store_true", help="only the program's folder (build/bundle)")
    parser.add_argument("--fast", action="store_true", help="weak compression, for trying out")
    return parser.parse_args()


def _compare_tools(lock: Lock) -> None:
    for name, version in tool_versions().items():
        if lock.tools.get(name) != version:
            say(f"Note: {name} is {version}, pinned {lock.tools.get(name)}: some files get other hashes.")


def make_folder(lock: Lock, program: "source.Program") -> None:
    """The program's folder, made anew."""
    shutil.rmtree(BUNDLE.parent, ignore_errors=True)
    packages = BUNDLE / "lib"
    packages.mkdir(parents=True)
    cache = BUILD / "inputs"
    make_runtime(fetch_python(lock, cache), BUNDLE / "runtime")
    wheels = fetch_wheels(lock.shipped, cache)
    for wheel in wheels:
        unpack(wheel, packages)
    unpack(source.make_wheel(lock, program, cache), packages)
    licences.collect(packages, BUNDLE)
    modules = qt_modules(
        path.read_text("utf-8") for path in sorted(program.root.rglob("cchc_desktop/**/*.py"))
    )
    prune(packages, modules)
    unpack_support(packages / "shiboken6")
    (packages / "cchc_desktop" / "resources" / "build.txt").write_text(program.described + "\n", "utf-8")
    shutil.copyfile(INSTALLER / "launcher" / "cchc_start.py", packages / "cchc_start.py")
    compile_folder(packages)
    make_launchers(BUNDLE, program.version, longest(packaging.names(BUNDLE)))
    missing = unmet(binaries_in(BUNDLE))
    if missing:
        stop(
            "DLLs that are asked for but not shipped: "
            + "; ".join(f"{k} by {sorted(v)}" for k, v in missing.items())
        )


def make_runtime(archive: Path, runtime: Path) -> None:
    """Python itself, told where its library and our packages are."""
    runtime.mkdir(parents=True)
    with ZipFile(archive) as content:
        for entry in content.infolist():
            name = entry.filename.partition("/")[2]
            if name and not any(fnmatch.fnmatchcase(name, pattern) for pattern in PYTHON_OUT):
                (runtime / name).write_bytes(content.read(entry))
    # Only these two, relative to this file; "import site" stays out: nothing of the machine's is read.
    (runtime / "python311._pth").write_text("python311.zip\n.\n..\\lib\n", "ascii")


def prune(packages: Path, modules: frozenset[str]) -> None:
    """Take out what is never used, then every DLL that nothing left asks for."""
    for path in sorted(packages.rglob("*")):
        if path.is_file() and stays_out(path.relative_to(packages).as_posix(), modules):
            path.unlink()
    share_runtime(packages, BUNDLE / "runtime")
    _drop_unused(packages)
    for folder in sorted((path for path in packages.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def share_runtime(packages: Path, runtime: Path) -> None:
    """One copy of Microsoft's runtime for all, beside Python; the start program tells Windows of it."""
    for path in sorted(packages.rglob("*.dll")):
        if RUNTIME_DLLS.fullmatch(path.name.lower()):
            if path.parent.name == "PySide6" and not (runtime / path.name).exists():
                shutil.move(path, runtime / path.name)
            else:
                path.unlink()


def _drop_unused(packages: Path) -> None:
    binaries = binaries_in(BUNDLE)
    loose = {
        name
        for name in binaries
        if RUNTIME_DLLS.fullmatch(name.rpartition("/")[2].lower())
        or (name.startswith("lib/PySide6/") and name.count("/") == 2 and name.endswith(".dll"))
    }
    for name in unused(binaries, set(binaries) - loose):
        (packages.parent / name).unlink()


def _report_folder() -> None:
    total = sum(size for _, size in sizes(BUNDLE))
    print(f"Installed: {total / MEGABYTE:.1f} MB (goal: at most {GOAL_INSTALLED}). What takes the most room:")
    for name, size in sizes(BUNDLE)[:15]:
        print(f"  {size / MEGABYTE:6.1f} MB  {name}")


def _report_files(setup: Path, portable: Path) -> None:
    for path, goal in ((setup, f" (goal: at most {GOAL_SETUP})"), (portable, "")):
        print(f"{path.name}: {path.stat().st_size / MEGABYTE:.1f} MB{goal}, SHA-256 {sha256(path)}")
