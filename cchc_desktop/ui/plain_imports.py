"""Imports at their usual price: PySide compiles at each start what only its error messages need."""

import builtins
import gc
import sys
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any

_SIGNATURE = "shibokensupport.signature"
# What PySide tells of its own functions, and its makers' tools: 3,000 lines without byte code. Neither
# "mapping" nor "errorhandler", which it turns to unasked, or in the middle of an error.
_LATER = frozenset(
    f"{_SIGNATURE}.{name}" for name in ("layout", "parser", "lib.enum_sig", "lib.pyi_generator")
)
_import = builtins.__import__


def import_plainly() -> None:
    """Import PySide without what nothing here uses; to be called before all other imports.

    What it knows of signatures is loaded when first needed (by a call with wrong arguments). Its hooks in
    each import are taken off: one reads the source of every module, and keeps the text, to know whether that
    module switched on an optional spelling (`from __feature__ import snake_case`), which costs six megabytes
    and a third of the time; the other serves `from PySide6.QtCore import *`. Where a later PySide does
    otherwise, this does nothing. Python looks for waste no more from here on, see `ui.collector`.
    """
    gc.disable()
    if "PySide6" in sys.modules:
        return
    builtins.__import__ = _import_with_helpers_aside
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415 - what all this is about
    finally:
        builtins.__import__ = _import


def _import_with_helpers_aside(name: str, *rest: Any, **named: Any) -> ModuleType:
    """As `__import__`; each of the helpers that is asked for is stood for by a module still empty."""
    if name.startswith(_SIGNATURE):
        for part in named.get("fromlist") or (rest[2] if len(rest) > 2 else None) or ():
            if f"{name}.{part}" in _LATER and f"{name}.{part}" not in sys.modules:
                _stand_in(name, part)
    return _import(name, *rest, **named)


def _stand_in(package: str, part: str) -> None:
    name = f"{package}.{part}"
    path = getattr(sys.modules[package], "__path__", None)
    found = (finder.find_spec(name, path) for finder in sys.meta_path)
    spec = next((spec for spec in found if spec is not None), None)
    if spec is not None:
        module = sys.modules[name] = _Later(spec)
        setattr(sys.modules[package], part, module)


class _Later(ModuleType):
    """Stands for a module and becomes it when something is first asked of it."""

    _loading = RLock()

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__spec__ = spec
        self.__loader__ = spec.loader
        self._is_loaded = False

    def __getattr__(self, name: str) -> Any:
        with self._loading:
            if not self._is_loaded:
                self._is_loaded = True
                self._load()
            if name in vars(self):
                return vars(self)[name]
        raise AttributeError(name)

    def _load(self) -> None:
        spec = self.__spec__
        if spec is not None and spec.loader is not None:
            # PySide has renamed it meanwhile; its loader knows it by the first name only.
            spec.name = self.__name__
            spec.loader.exec_module(self)
