"""The line above every list: filter, count and buttons, in one order and beside each other on any screen."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.table_panel import TablePanel
from tests.ui.conftest import ScriptedDialogs, children
from tests.ui.sample_office import Office, open_on

PAGES = ("plan", "tasks", "inspections", "initiatives", "activities", "documents", "reports")


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    yield from open_on("tasks", tmp_path, dialogs, qtbot)


def line(office: Office, key: str) -> tuple[TablePanel[Any], list[QWidget]]:
    """The page's list with what stands above it, from left to right."""
    page = office.page(key)
    QApplication.processEvents()
    panels: list[TablePanel[Any]] = children(page, TablePanel)
    panel = next(panel for panel in panels if panel.isVisible())
    items = [panel.bar.itemAt(at).widget() for at in range(panel.bar.count())]
    return panel, sorted(filter(None, items), key=lambda widget: widget.x())


@pytest.mark.parametrize("key", PAGES)
def test_the_main_deed_is_the_first_of_the_buttons(office: Office, key: str) -> None:
    _, found = line(office, key)
    buttons = [widget for widget in found if isinstance(widget, QPushButton)]
    assert [bool(button.property("primary")) for button in buttons] == [True] + [False] * (len(buttons) - 1)


@pytest.mark.parametrize("key", PAGES)
def test_on_a_small_screen_the_filter_says_what_it_filters(office: Office, key: str) -> None:
    panel, _ = line(office, key)
    words = panel.filter.placeholderText()
    assert words == f"Lọc {panel.table.noun}… (Ctrl+F)"
    assert panel.filter.fontMetrics().horizontalAdvance(words) < panel.filter.width() - 70


@pytest.mark.parametrize("key", PAGES)
def test_with_wide_letters_on_the_smallest_screen_nothing_lies_over_anything(
    office: Office, key: str
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before, wide = app.font(), QFont("DejaVu Sans")
    wide.setPixelSize(13)
    try:
        app.setFont(wide)
        office.window.resize(1093, 660)
        panel, found = line(office, key)
        for left, right in pairwise(found):
            assert left.geometry().right() < right.geometry().left()
        assert found[-1].geometry().right() <= panel.width()
        assert all(w.width() >= w.sizeHint().width() for w in found if isinstance(w, QPushButton))
    finally:
        app.setFont(before)
