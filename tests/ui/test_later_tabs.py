"""Tabs whose pages are made when first looked at or asked for; their captions stand from the start."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.later_tabs import LaterTabs


@pytest.fixture
def tabs(qtbot: QtBot) -> LaterTabs:
    made = LaterTabs()
    qtbot.addWidget(made)
    made.addTab(QLabel("Một"), "Thứ nhất")
    for words in ("Hai", "Ba"):
        made.add_later(f"Tab {words}", lambda words=words: QLabel(words))  # type: ignore[misc]
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(tabs: LaterTabs) -> str:
    page: QWidget | None = tabs.currentWidget()
    assert isinstance(page, QLabel)
    assert page.isVisible()
    return page.text()


def captions(tabs: LaterTabs) -> list[str]:
    return [tabs.tabText(at) for at in range(tabs.count())]


def test_only_what_is_looked_at_is_made(tabs: LaterTabs) -> None:
    assert [tabs.is_made(at) for at in range(3)] == [True, False, False]
    tabs.setCurrentIndex(2)
    assert (shown(tabs), [tabs.is_made(at) for at in range(3)]) == ("Ba", [True, False, True])
    tabs.setCurrentIndex(1)
    assert shown(tabs) == "Hai"
    assert captions(tabs) == ["Thứ nhất", "Tab Hai", "Tab Ba"]


def test_a_page_asked_for_is_made_once_and_moves_nobody(tabs: LaterTabs) -> None:
    page = tabs.made(1)
    assert tabs.made(1) is page
    assert (tabs.currentIndex(), shown(tabs)) == (0, "Một")
    tabs.setCurrentWidget(page)
    assert (shown(tabs), captions(tabs)) == ("Hai", ["Thứ nhất", "Tab Hai", "Tab Ba"])
