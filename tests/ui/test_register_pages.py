"""The pages of the registers before there is a plan: they say what to do and take rows all the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.services.activities import add_activity
from cchc_desktop.services.initiatives import register_initiative
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import Office, open_on
from tests.ui.typed import cells


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    yield from open_on("documents", tmp_path, dialogs, qtbot, empty=True)


@pytest.mark.parametrize("key", ["inspections", "initiatives", "activities", "documents"])
def test_a_page_without_a_plan_says_how_to_begin(office: Office, key: str) -> None:
    page = office.page(key)
    assert "Ctrl+N" in page.table.words_when_empty()  # type: ignore[attr-defined]
    assert office.dialogs.problems == []


def test_rows_of_this_year_are_shown_before_the_first_plan(office: Office) -> None:
    initiatives, activities = office.page("initiatives"), office.page("activities")
    made = register_initiative(office.database, year=2026, title="Mã QR")
    office.context.operations.tell(made)
    made = add_activity(office.database, year=2026, kind=ActivityKind.MEETING, title="Giao ban")
    office.context.operations.tell(made)
    assert cells(activities.table, "title") == [("Giao ban",)]  # type: ignore[attr-defined]
    assert office.page("initiatives") is initiatives
    assert cells(initiatives.table, "title") == [("Mã QR",)]  # type: ignore[attr-defined]
    assert initiatives.tracker.texts() == []  # type: ignore[attr-defined]


def test_a_change_is_read_by_the_page_on_the_screen_and_by_the_others_when_they_are_shown(
    office: Office,
) -> None:
    """All pages reading after every cell typed would hold the window each time."""
    page: Any = office.page("initiatives")

    def register(title: str) -> None:
        office.context.operations.tell(register_initiative(office.database, year=2026, title=title))

    office.page("reports")
    register("Mã QR")
    assert page.panel.model.total == 0
    office.page("initiatives")
    assert page.panel.model.total == 1
    register("Biểu mẫu điền sẵn")
    assert page.panel.model.total == 2


def test_f5_reads_the_list_anew_as_refusals_advise(office: Office) -> None:
    page: Any = office.page("initiatives")
    register_initiative(office.database, year=2026, title="Mã QR")
    page.table.setFocus()
    assert page.panel.model.total == 0
    QTest.keyClick(page.table, Qt.Key.Key_F5)
    assert page.panel.model.total == 1
