"""A list of which several are ticked: by a click on the box or on the name, and by Space."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.display.columns import Choice
from cchc_desktop.ui.checklist import ChecklistField


@pytest.fixture
def field(qtbot: QtBot) -> ChecklistField:
    made = ChecklistField(
        [Choice("a", "Phòng Kinh tế"), Choice("b", "Trạm Y tế"), Choice("c", "Trường số 1")]
    )
    qtbot.addWidget(made)
    made.resize(500, 240)
    with qtbot.waitExposed(made):
        made.show()
    return made


def click(field: ChecklistField, row: int, column: str, at: str = "middle") -> None:
    """In the middle of a cell, on its box, or at its right edge."""
    table = field.table
    cell = table.visualRect(table.rows.index(row, table.rows.column_at(column)))
    left = QPoint(cell.left() + 14, cell.center().y())
    right = QPoint(cell.right() - 2, cell.center().y())
    place = {"middle": cell.center(), "box": left, "edge": right}[at]
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


@pytest.mark.parametrize(("column", "at"), [("text", "middle"), ("ticked", "box"), ("ticked", "edge")])
def test_a_click_anywhere_in_the_row_ticks_it_once_and_a_second_one_unticks_it(
    field: ChecklistField, qtbot: QtBot, column: str, at: str
) -> None:
    with qtbot.waitSignal(field.toggled):
        click(field, 1, column, at)
    assert field.value() == ("b",)
    click(field, 1, column, at)
    assert field.value() == ()


def test_several_names_are_ticked_one_after_the_other(field: ChecklistField) -> None:
    for row in (2, 0):
        click(field, row, "text")
    assert field.value() == ("a", "c")


def test_keys_tick_as_before_also_after_a_click(field: ChecklistField) -> None:
    click(field, 0, "text")
    field.table.setFocus()
    field.table.setCurrentIndex(field.table.rows.index(1, 0))
    QTest.keyClick(field.table, Qt.Key.Key_Space)
    assert field.value() == ("a", "b")
