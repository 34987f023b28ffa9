"""The window on the page of the tasks."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.tasks.page import TasksPage
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import Office, open_on


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    yield from open_on("tasks", tmp_path, dialogs, qtbot)


@pytest.fixture
def page(office: Office) -> TasksPage:
    return cast(TasksPage, office.page("tasks"))


def press(
    page: TasksPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key in the table."""
    page.table.setFocus()
    QTest.keyClick(page.table, key, modifier)
