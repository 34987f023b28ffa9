"""The program's start: a window, or one of the commands without a window."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cchc_desktop.errors import CchcError

COMMANDS = frozenset(
    {"import", "deadline", "status", "report", "export", "check", "backup", "restore", "verify", "demo"}
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status as in the command line's contract."""
    try:
        return run(arguments)
    except CchcError as error:
        sys.stderr.write(f"{error.sentence()}\n")
        return 1


def run(arguments: Sequence[str] | None = None) -> int:
    """`main`, but a CchcError that no window can say yet is left to the caller, who may have a box for it."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if any(word in COMMANDS for word in given[:1]):
        from cchc_desktop.cli import main as run_command  # noqa: PLC0415 - loads no Qt

        return run_command(given)
    data_dir, database = _place(given)
    if _nothing_to_show_on():
        sys.stderr.write("Máy này không có màn hình để mở cửa sổ. Hãy dùng các lệnh: cchc-desktop --help\n")
        return 1
    from cchc_desktop.ui.plain_imports import import_plainly  # noqa: PLC0415 - loads Qt

    import_plainly()
    try:
        from cchc_desktop.app import run_window  # noqa: PLC0415
        from cchc_desktop.paths import Paths  # noqa: PLC0415 - not needed for --help

        return run_window(Paths.of(data_dir=data_dir, database=database))
    finally:
        # Also where no window was ever painted.
        gc.enable()


def _nothing_to_show_on() -> bool:
    """Whether Qt would end the process for want of a display, without a word the officer can read."""
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ways)


def _place(given: Sequence[str]) -> tuple[Path | None, Path | None]:
    """The data folder and the data file asked for."""
    if not given:
        return None, None
    # A double click on a .cchc file hands it over as the only word.
    if len(given) == 1 and _is_data_file(given[0]):
        return None, Path(given[0])
    return _parse(given)


def _is_data_file(word: str) -> bool:
    return not word.startswith("-") and Path(word).suffix.lower() == ".cchc"


def _parse(given: Sequence[str]) -> tuple[Path | None, Path | None]:
    import argparse  # noqa: PLC0415 - the usual starts paint a window sooner without it

    from cchc_desktop.usage import VietnameseParser  # noqa: PLC0415

    parser = VietnameseParser(
        prog="cchc-desktop",
        description="Sổ tay cải cách hành chính của xã: mở cửa sổ làm việc.",
        epilog=f"Lệnh không cần cửa sổ: {', '.join(sorted(COMMANDS))}. "
        "Thêm --help sau tên lệnh để xem cách dùng.",
        usage="cchc-desktop [--db TỆP | --data-dir THƯ_MỤC]",
    )
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--db", type=Path, metavar="TỆP", help="tệp dữ liệu .cchc cần mở")
    place.add_argument("--data-dir", type=Path, metavar="THƯ_MỤC", help="thư mục chứa dữ liệu")
    parser.add_argument("file", nargs="?", type=Path, metavar="TỆP.cchc", help=argparse.SUPPRESS)
    options = parser.parse_args(given)
    if options.file is not None:
        if options.db is not None or options.data_dir is not None or not _is_data_file(str(options.file)):
            parser.error(f"không hiểu “{options.file}”")
        return None, options.file
    return options.data_dir, options.db


if __name__ == "__main__":
    raise SystemExit(main())
