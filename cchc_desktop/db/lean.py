"""SQLAlchemy without what only its asynchronous drivers need: five megabytes and a tenth of the start."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any, clear_overloads

# Imported by SQLAlchemy at its top, used by none of what we use: asyncio brings ssl and the sockets along,
# importlib.metadata (for drivers installed apart) the whole of email, hashlib the whole of OpenSSL. The last
# two are drivers for SQLite that are not ours.
_LATER = (
    "asyncio",
    "hashlib",
    "importlib.metadata",
    "sqlalchemy.dialects.sqlite.aiosqlite",
    "sqlalchemy.dialects.sqlite.pysqlcipher",
)


class _Later(ModuleType):
    """Stands for a module until something is asked of it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


def load_sqlalchemy() -> None:
    """Load SQLAlchemy; to be called before anything imports it, and without effect after that."""
    if "sqlalchemy" in sys.modules:
        return
    standing = [name for name in (*_LATER, "greenlet") if name not in sys.modules]
    for name in standing:
        # None: "not installed", which SQLAlchemy takes well; greenlet serves asyncio alone.
        sys.modules[name] = _Later(name) if name in _LATER else None  # type: ignore[assignment]
    try:
        import_module("sqlalchemy.orm")
        import_module("sqlalchemy.dialects.sqlite")
    finally:
        # SQLAlchemy keeps what it was given; everybody else gets the real modules.
        for name in standing:
            sys.modules.pop(name, None)
        # Kept for tools that ask which calls a function takes; here none does.
        clear_overloads()
