"""Trouble that no page expected reaches the officer as the sentence it carries, not as a bug."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from cchc_desktop.errors import MachineError
from cchc_desktop.ui.crash import CrashReporter


def test_a_trouble_that_no_page_expected_is_told_in_its_own_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    told: list[tuple[str, str, list[str]]] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append((box.text(), box.informativeText(), [button.text() for button in box.buttons()]))
        box.buttons()[0].click()

    QTimer.singleShot(50, answer)
    error = MachineError("Dữ liệu đang bị giữ.", hint="Hãy đóng chương trình kia.")
    CrashReporter(tmp_path / "log").on_bug(MachineError, error, None)
    assert told == [("Dữ liệu đang bị giữ.", "Hãy đóng chương trình kia.", ["Đã hiểu"])]
    assert "MachineError" in (tmp_path / "log" / "cchc.log").read_text("utf-8")
