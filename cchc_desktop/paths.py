"""Where the officer's files and the program's own resources are."""

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cchc_desktop.errors import MachineError

PORTABLE_MARK = "portable.txt"
DATABASE_NAME = "cchc.cchc"
# What Windows opens without a setting that only an administrator can change; elsewhere Linux' own limit.
LONGEST_PATH = 259 if os.name == "nt" else 4095
# Below the folder beside a data file ("X.cchc.d"): a file of evidence, named by its SHA-256.
_DEEPEST = len("/evidence/ab/") + 64


@dataclass(frozen=True, slots=True)
class Paths:
    """The folder that holds everything of the officer's: database, settings, log."""

    root: Path
    database_file: Path | None = None

    @property
    def database(self) -> Path:
        """The database file; one chosen on the command line goes before the folder's own."""
        return self.database_file or self.root / DATABASE_NAME

    @property
    def settings(self) -> Path:
        """Window geometry and column widths: nothing that matters."""
        return self.root / "window.ini"

    @property
    def log_folder(self) -> Path:
        """Where the log files are; made when first written to."""
        return self.root / "log"

    @classmethod
    def of(cls, *, data_dir: Path | None = None, database: Path | None = None) -> "Paths":
        """As the arguments say; without any, the portable folder or else the officer's own.

        MachineError, before anything is written, for a place too deep for the files that belong to the data.
        """
        if database is not None:
            database = database.absolute()
        if data_dir is None:
            data_dir = database.parent if database is not None else default_root()
        found = cls(data_dir.absolute(), database)
        refuse_too_long(found.database)
        return found


def refuse_too_long(database: Path, *, longest: int = LONGEST_PATH) -> None:
    """MachineError where the system could make the data file but not open the deepest file beside it."""
    text = str(database)
    # Windows counts UTF-16 units, Linux bytes.
    used = len(text.encode("utf-16-le")) // 2 if longest < 4095 else len(os.fsencode(text))
    if used + len(".d") + _DEEPEST <= longest:
        return
    shown = text if len(text) <= 90 else f"{text[:60]}…{text[-29:]}"
    raise MachineError(
        f"Đường dẫn đến nơi lưu dữ liệu dài {len(text)} ký tự nên máy không mở được các tệp bên trong:"
        f" {shown}. Chưa có gì được ghi.",
        hint="Hãy giải nén bản dùng trên USB (tệp .zip) vào thư mục gần gốc ổ đĩa, ví dụ D:\\CCHC,"
        " rồi mở chương trình ở đó: dữ liệu nằm ngay bên cạnh.",
    )


def default_root() -> Path:
    """Beside the program where it is portable, else the system's folder for program data."""
    beside = Path(os.environ.get("CCHC_PROGRAM_DIR") or Path(sys.executable).parent)
    if (beside / PORTABLE_MARK).is_file():
        return beside / "data"
    # Imported late: only a start without arguments needs it.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path("CCHC Desktop", appauthor=False)


def resource(name: str) -> Path:
    """A shipped file such as "icons/add.svg": in the installed package, or beside it in a checkout."""
    return _resources() / name


def licence_folder() -> Path | None:
    """The texts of every licence, which the Windows build lays beside the program; None elsewhere."""
    folder = Path(__file__).parents[2] / "licences"
    return folder if (folder / "README.txt").is_file() else None


@cache
def _resources() -> Path:
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
