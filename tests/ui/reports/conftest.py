"""The window on the page of the reports."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.reports.page import ReportsPage
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import Office, open_on


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    for opened in open_on("reports", tmp_path, dialogs, qtbot):
        yield opened
        settle(opened, qtbot)


@pytest.fixture
def page(office: Office) -> ReportsPage:
    return cast(ReportsPage, office.page("reports"))


def settle(office: Office, qtbot: QtBot) -> None:
    """Wait until nothing is read or written in the background any more."""
    page = office.window.page("reports")
    waiting = page.editor.waiting if isinstance(page, ReportsPage) else lambda: False
    qtbot.waitUntil(lambda: not office.context.jobs.busy and not waiting(), timeout=20_000)
