"""Answers and memory for tests of the window; everything else is the real thing."""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from cchc_desktop.errors import CchcError
from cchc_desktop.ui.collector import collect_due
from cchc_desktop.ui.style import apply_look, apply_sheet

W = TypeVar("W", bound=QObject)

TODAY = date(2026, 5, 20)


@dataclass
class ScriptedDialogs:
    """Answers at once, and remembers what was asked and told."""

    confirmed: bool = True
    choice: int | None = 0
    text: str | None = None
    open_path: Path | None = None
    save_path: Path | None = None
    folder: Path | None = None
    problems: list[CchcError] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def problem(self, parent: QWidget | None, error: CchcError) -> None:
        self.problems.append(error)

    def information(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(f"{title}\n{text}")

    def confirm(self, parent: QWidget | None, question: str, *, yes: str, details: str = "") -> bool:
        self.asked.append(question)
        return self.confirmed

    def choose(self, parent: QWidget | None, question: str, answers: Sequence[str]) -> int | None:
        self.asked.append(question)
        return self.choice

    def ask_text(self, parent: QWidget | None, question: str, proposed: str = "") -> str | None:
        self.asked.append(question)
        return self.text

    def open_file(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.open_path

    def save_as(self, parent: QWidget | None, suggested: str, kinds: str) -> Path | None:
        self.asked.append(suggested)
        return self.save_path

    def choose_folder(self, parent: QWidget | None, title: str) -> Path | None:
        self.asked.append(title)
        return self.folder


@dataclass
class MemoryStore:
    """A `Store` for one test."""

    values: dict[str, Any] = field(default_factory=dict)

    def value(self, key: str, default: Any = None) -> Any:
        return self.values.get(key, default)

    def setValue(self, key: str, value: Any) -> None:  # noqa: N802 - as QSettings
        self.values[key] = value


def children(widget: QObject, kind: type[W]) -> list[W]:
    """The objects of one kind below another; Qt's own stub loses the kind."""
    return cast("list[W]", widget.findChildren(kind))


@pytest.fixture(scope="session", autouse=True)
def python_looks_for_no_waste() -> Iterator[None]:
    """As beside every window: a dead window of an earlier test must not fall on the thread of the work."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def waste_is_looked_for(python_looks_for_no_waste: None) -> Iterator[None]:
    """After each test, where no window is in the midst of anything."""
    yield
    gc.unfreeze()
    collect_due()


@pytest.fixture(scope="session", autouse=True)
def styled(qapp: QApplication) -> None:
    """The program's own look, so that pictures and sizes are those the officer sees."""
    apply_look(qapp)
    apply_sheet(qapp)


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    """Boxes that answer at once."""
    return ScriptedDialogs()


@pytest.fixture
def store() -> MemoryStore:
    """An empty memory."""
    return MemoryStore()
