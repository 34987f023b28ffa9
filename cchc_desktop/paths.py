"""Where the officer's files and the program's own resources are."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PORTABLE_MARK = "portable.txt"
DATABASE_NAME = "cchc.cchc"


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
        """As the arguments say; without any, the portable folder or else the officer's own."""
        if database is not None:
            database = database.absolute()
        if data_dir is None:
            data_dir = database.parent if database is not None else default_root()
        return cls(data_dir.absolute(), database)


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
    package = Path(__file__).parent
    installed = package / "resources" / name
    return installed if installed.exists() else package.parent / "resources" / name
