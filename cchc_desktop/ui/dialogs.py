"""Questions and news to the officer: a protocol, so that tests answer at once."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from cchc_desktop.display.text import nfc, tidy
from cchc_desktop.errors import CchcError, MachineError
from cchc_desktop.ui.store import Store

PROGRAM = "CCHC Desktop"
LOSE = "Đóng và bỏ"
# Alone, it is offered with the news of what was written: there is nothing to withdraw from.
OPEN_FOLDER = "Mở thư mục"
# What the other answer of a question is called where "Không" could be misread.
_REFUSALS = {LOSE: "Ở lại"}
_FOLDER_KEY = "dialogs/folder"


class Dialogs(Protocol):
    """Everything the window asks or tells in a box of its own."""

    def problem(self, parent: QWidget | None, error: CchcError) -> None:
        """Say what is wrong and what to do about it."""

    def information(self, parent: QWidget | None, title: str, text: str) -> None:
        """Say that something was done."""

    def confirm(self, parent: QWidget | None, question: str, *, yes: str, details: str = "") -> bool:
        """Ask before something that cannot be undone; `yes` names the deed."""

    def choose(self, parent: QWidget | None, question: str, answers: Sequence[str]) -> int | None:
        """Ask for one of several answers; None if the officer withdrew."""

    def ask_text(self, parent: QWidget | None, question: str, proposed: str = "") -> str | None:
        """Ask for one line of words; None if the officer withdrew."""

    def open_file(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """Ask for a file that is there; `kinds` as in "Kế hoạch (*.docx *.pdf)"."""

    def save_as(self, parent: QWidget | None, suggested: str, kinds: str) -> Path | None:
        """Ask where to write a file."""

    def choose_folder(self, parent: QWidget | None, title: str) -> Path | None:
        """Ask for a folder."""


def problem_box(parent: QWidget | None, error: CchcError) -> QMessageBox:
    """The box that says what is wrong and what to do about it."""
    icon = QMessageBox.Icon.Warning if isinstance(error, MachineError) else QMessageBox.Icon.Information
    box = _box(parent, icon, error.message, error.hint)
    box.addButton("Đã hiểu", QMessageBox.ButtonRole.AcceptRole)
    return box


class QtDialogs:
    """The boxes of the toolkit, with buttons that say what they do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def problem(self, parent: QWidget | None, error: CchcError) -> None:
        """A warning box; the rules' reasons and the machine's alike."""
        problem_box(parent, error).exec()

    def information(self, parent: QWidget | None, title: str, text: str) -> None:
        """A box with one button."""
        box = _box(parent, QMessageBox.Icon.Information, title, text)
        box.addButton("Đóng", QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def confirm(self, parent: QWidget | None, question: str, *, yes: str, details: str = "") -> bool:
        """Esc and Enter both leave things as they are."""
        box = _box(parent, QMessageBox.Icon.Question, question, details)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(_REFUSALS.get(yes, "Không"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is agreed

    def choose(self, parent: QWidget | None, question: str, answers: Sequence[str]) -> int | None:
        """One button for each answer."""
        told = list(answers) == [OPEN_FOLDER]
        icon = QMessageBox.Icon.Information if told else QMessageBox.Icon.Question
        box = _box(parent, icon, question, "")
        buttons = [box.addButton(answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers]
        box.setEscapeButton(box.addButton("Đóng" if told else "Hủy", QMessageBox.ButtonRole.RejectRole))
        box.exec()
        clicked = box.clickedButton()
        return buttons.index(clicked) if clicked in buttons else None

    def ask_text(self, parent: QWidget | None, question: str, proposed: str = "") -> str | None:
        """One line of words, brought to NFC."""
        box = QInputDialog(parent)
        box.setWindowTitle(PROGRAM)
        box.setLabelText(question)
        box.setTextValue(proposed)
        agreed = box.exec() == QInputDialog.DialogCode.Accepted
        text = box.textValue()
        return tidy(text) if agreed else None

    def open_file(self, parent: QWidget | None, title: str, kinds: str) -> Path | None:
        """Starts in the folder used last."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, self._folder(), kinds)
        return self._remembered(chosen)

    def save_as(self, parent: QWidget | None, suggested: str, kinds: str) -> Path | None:
        """Starts with the suggested name in the folder used last; adds the kind's suffix if none is typed."""
        start = str(Path(self._folder()) / nfc(suggested))
        chosen, _ = QFileDialog.getSaveFileName(parent, "Lưu thành tệp", start, kinds)
        path = self._remembered(chosen)
        if path is None or path.suffix:
            return path
        path = path.with_name(path.name + Path(suggested).suffix)
        question = f"Tệp {path.name} đã có. Ghi đè lên tệp này?"
        return None if path.exists() and not self.confirm(parent, question, yes="Ghi đè") else path

    def choose_folder(self, parent: QWidget | None, title: str) -> Path | None:
        """Starts in the folder used last."""
        chosen = QFileDialog.getExistingDirectory(parent, title, self._folder())
        return Path(chosen) if chosen else None

    def _folder(self) -> str:
        known = str(self._store.value(_FOLDER_KEY, "") or "")
        if known and Path(known).is_dir():
            return known
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _remembered(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        self._store.setValue(_FOLDER_KEY, str(Path(chosen).parent))
        return Path(chosen)


def _box(parent: QWidget | None, icon: QMessageBox.Icon, text: str, more: str) -> QMessageBox:
    box = QMessageBox(icon, PROGRAM, text, QMessageBox.StandardButton.NoButton, parent)
    box.setInformativeText(more)
    return box
