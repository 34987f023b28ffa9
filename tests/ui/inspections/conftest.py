"""The window on the page of the inspections."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.inspections.page import InspectionsPage
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import Office, open_on


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    yield from open_on("inspections", tmp_path, dialogs, qtbot)


@pytest.fixture
def page(office: Office) -> InspectionsPage:
    return cast(InspectionsPage, office.page("inspections"))
