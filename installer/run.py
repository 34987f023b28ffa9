"""Sets up `.venv` and runs the program or its tests: `python3 installer/run.py [test|setup] [...]`.

Standard library only, and nothing is installed outside `.venv`. Without a word it opens the window, or,
where there is no display, makes the demo in `out/`.
"""

import hashlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
SUPPORTED = ((3, 11), (3, 14))
MODES = ("run", "test", "setup")

# Debian package of each library that Qt looks for and a bare system may lack.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
OFFSCREEN = ("lib/libQt6Core.so.6", "lib/libQt6Gui.so.6", "lib/libQt6Widgets.so.6", "lib/libQt6Network.so.6")
ON_SCREEN = ("plugins/platforms/libqxcb.so",)


def stop(message: str) -> None:
    """Say in one line what is missing, and end."""
    sys.exit(message)


def say(message: str) -> None:
    """One line on standard error: standard output belongs to the program."""
    sys.stderr.write(message + "\n")
    sys.stderr.flush()


def check_python() -> None:
    """Refuse a Python that PySide6 6.8 has no wheel for."""
    if not SUPPORTED[0] <= sys.version_info[:2] < SUPPORTED[1]:
        have = f"{sys.version_info[0]}.{sys.version_info[1]}"
        stop(f"CCHC Desktop needs Python 3.11, 3.12 or 3.13; this is {have}. Run it with one of those.")


def make_venv() -> None:
    """Make `.venv`, or make it anew when its Python is gone."""
    if PYTHON.exists() and subprocess.run([PYTHON, "-c", ""], check=False).returncode == 0:
        return
    say("Making .venv …")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", VENV], check=False, capture_output=True, text=True
    )
    if made.returncode != 0:
        if "ensurepip" in made.stdout + made.stderr:
            stop("Python cannot make a .venv: install python3-venv (sudo apt-get install -y python3-venv).")
        stop(f"Python could not make {VENV.name}: {(made.stderr or made.stdout).strip()}")


def install(extra: str) -> None:
    """Install the program and what it needs, unless that was done for this very pyproject.toml."""
    stamp = VENV / f"ready-{extra or 'run'}"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if any(s.exists() and s.read_text() == wanted for s in {stamp, VENV / "ready-dev"}):
        return
    say("Installing what the program needs into .venv (once; a few minutes on a slow line) …")
    what = f".[{extra}]" if extra else "."
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", what]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        stop("Installing failed: see pip's message above (is the package index reachable?), then run again.")
    stamp.write_text(wanted)


def check_qt_libraries(files: tuple[str, ...]) -> None:
    """Name the Debian packages of the system libraries that Qt would not find."""
    if not sys.platform.startswith("linux"):
        return
    found = subprocess.run(
        [PYTHON, "-c", "import PySide6, os; print(os.path.dirname(PySide6.__file__))"],
        check=True,
        capture_output=True,
        text=True,
    )
    qt = Path(found.stdout.strip()) / "Qt"
    missing: set[str] = set()
    for name in files:
        listed = subprocess.run(["ldd", qt / name], check=False, capture_output=True, text=True).stdout
        missing.update(re.findall(r"^\s*(\S+) => not found", listed, re.MULTILINE))
    missing = {name for name in missing if not name.startswith(("libQt6", "libpyside", "libshiboken"))}
    if missing:
        packages = " ".join(sorted({PACKAGES.get(name, name) for name in missing}))
        stop(
            f"Qt misses {', '.join(sorted(missing))}: run  sudo apt-get install -y {packages}  and try again."
        )


def has_display() -> bool:
    """Whether a window could be shown."""
    return not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def main() -> int:
    """Set up, then run what was asked for."""
    arguments = sys.argv[1:]
    mode = arguments.pop(0) if arguments and arguments[0] in MODES else "run"
    started = time.monotonic()
    check_python()
    make_venv()
    install("" if mode == "run" else "dev")
    check_qt_libraries(OFFSCREEN + (ON_SCREEN if mode == "run" and has_display() else ()))
    took = time.monotonic() - started
    if took > 5:
        say(f"Ready after {took:.0f} s; the next start skips this.")
    if mode == "setup":
        return 0
    if mode == "test":
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        command = [PYTHON, "-m", "pytest", *arguments]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    program = [PYTHON, "-m", "cchc_desktop"]
    if arguments or has_display():
        return subprocess.run([*program, *arguments], check=False).returncode
    say("There is no display: making the demo in out/ instead of opening the window.")
    return subprocess.run([*program, "demo", "--out", ROOT / "out"], check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
