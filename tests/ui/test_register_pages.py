"""The pages of the registers before there is a plan: they say what to do and take rows all the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest
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
    assert cells(initiatives.table, "title") == [("Mã QR",)]  # type: ignore[attr-defined]
    assert cells(activities.table, "title") == [("Giao ban",)]  # type: ignore[attr-defined]
    assert initiatives.tracker.texts() == []  # type: ignore[attr-defined]
