"""A word that changes in one corner of a page does not paint the whole page again."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.calm import CalmSplitter, CalmTabs


class Painted(QWidget):
    """Counts how often it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def event(self, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return super().event(event)


def page(label: QLabel, other: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.addWidget(label)
    layout.addWidget(other, 1)
    return made


def shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.resize(500, 300)
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.wait(50)


def tabs(label: QLabel, other: Painted) -> QWidget:
    made = CalmTabs()
    made.addTab(page(label, other), "Một")
    made.addTab(QWidget(), "Hai")
    return made


def splitter(label: QLabel, other: Painted) -> QWidget:
    made = CalmSplitter(Qt.Orientation.Horizontal)
    made.addWidget(page(label, QWidget()))
    made.addWidget(other)
    return made


@pytest.mark.parametrize("make", [tabs, splitter])
def test_a_word_that_changes_leaves_the_rest_as_it_is_painted(make: object, qtbot: QtBot) -> None:
    label, other = QLabel("3 nhiệm vụ"), Painted()
    label.setMinimumWidth(200)
    # As in the window: Qt's own tabs around the page would paint all of it.
    outer = QTabWidget()
    outer.addTab(make(label, other), "Trang")  # type: ignore[operator]
    shown(outer, qtbot)
    before = other.times
    label.setText("12 nhiệm vụ")
    qtbot.wait(80)
    assert label.text() == "12 nhiệm vụ"
    assert other.times == before


def test_a_part_that_needs_more_room_gets_it(qtbot: QtBot) -> None:
    label = QLabel("3")
    made = splitter(label, Painted())
    shown(made, qtbot)
    label.setMinimumWidth(420)
    qtbot.wait(80)
    assert label.width() >= 420


def test_a_tab_that_is_renamed_shows_its_new_name_whole(qtbot: QtBot) -> None:
    made = CalmTabs()
    made.addTab(QWidget(), "Đơn vị (0/2)")
    made.addTab(QWidget(), "Văn bản (0)")
    shown(made, qtbot)
    made.setTabText(0, "Đơn vị đã kiểm tra trong năm (11/12)")
    qtbot.wait(80)
    assert made.tabBar().tabRect(0).width() > made.fontMetrics().horizontalAdvance(made.tabText(0))
    assert made.tabBar().width() >= made.tabBar().tabRect(1).right()


def test_a_part_that_is_hidden_leaves_its_room_to_the_other(qtbot: QtBot) -> None:
    made = CalmSplitter(Qt.Orientation.Horizontal)
    first, second = QWidget(), QWidget()
    made.addWidget(first)
    made.addWidget(second)
    shown(made, qtbot)
    second.hide()
    qtbot.wait(80)
    assert first.width() > 480
    second.show()
    qtbot.wait(80)
    assert second.width() > 100
