"""The look holds in a profile whose name has accents and spaces: a bare path would end the style sheet."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cchc_desktop.paths import resource
from cchc_desktop.ui import style


def test_the_style_sheet_is_read_whole_below_a_folder_with_accents(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Nguyễn Thị Ánh Á Â Ê"
    folder.mkdir()
    # The real icon: windows left by other tests repaint with it.
    shutil.copyfile(resource("icons/down.svg"), folder / "down.svg")
    monkeypatch.setattr(style, "resource", lambda name: folder / Path(name).name)
    try:
        # A sheet that cannot be parsed is a Qt warning, and any Qt warning fails the test.
        style.apply_sheet(qapp)
        button = QPushButton("Thêm")
        qtbot.addWidget(button)
        button.show()
        assert f"{folder.as_posix()}/down.svg" in qapp.styleSheet()
    finally:
        monkeypatch.undo()
        style.apply_sheet(qapp)
