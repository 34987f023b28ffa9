"""Fields saved as they are left, choices typed by hand included."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.display.columns import Choice
from cchc_desktop.errors import RuleError
from cchc_desktop.ui.fields import ChoiceField, LineField
from cchc_desktop.ui.live_form import LiveForm
from tests.ui.typed import type_into

CHOICES = [Choice(1, "Phòng Kinh tế"), Choice(2, "Trạm Y tế")]


class Desk(QWidget):
    """A form with a place to go to when a field is left."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[str, Any]] = []
        self.tries = 0
        self.held = False
        self.form = LiveForm(self._save)
        self.form.add("unit", "Đơn vị", ChoiceField(CHOICES))
        self.form.add("title", "Tên", LineField())
        self.elsewhere = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.elsewhere)
        self.form.show_values({"unit": 1, "title": "Cũ"})

    def _save(self, key: str, value: Any) -> bool:
        if value == "Sai":
            raise RuleError("Tên này không được.", fields=("title",))
        self.tries += 1
        if self.held:
            # The box that says why takes the focus.
            self.elsewhere.setFocus()
            return False
        self.saved.append((key, value))
        self.form.show_values({key: value})
        return True


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    return desk


def test_a_choice_typed_without_accents_is_saved_when_it_is_left(desk: Desk) -> None:
    type_into(desk.form.field("unit"), "tram y te")
    desk.elsewhere.setFocus()
    assert desk.saved == [("unit", 2)]


def test_enter_saves_a_typed_choice_once(desk: Desk) -> None:
    type_into(desk.form.field("unit"), "Trạm Y tế")
    QTest.keyClick(desk.form.field("unit"), Qt.Key.Key_Return)
    desk.elsewhere.setFocus()
    assert desk.saved == [("unit", 2)]


def test_an_unknown_choice_is_blamed_and_not_saved(desk: Desk) -> None:
    type_into(desk.form.field("unit"), "Phòng nào đó")
    desk.elsewhere.setFocus()
    assert desk.saved == []
    assert "Chưa có trong danh sách" in desk.form.wrong_text("unit")


def test_a_broken_rule_is_said_beside_the_field_and_esc_takes_the_words_back(desk: Desk) -> None:
    type_into(desk.form.field("title"), "Sai")
    desk.elsewhere.setFocus()
    assert desk.form.wrong_text("title") == "Tên này không được."
    desk.form.field("title").setFocus()
    QTest.keyClick(desk.form.field("title"), Qt.Key.Key_Escape)
    assert (desk.form.value("title"), desk.form.wrong_text("title")) == ("Cũ", "")
    assert desk.saved == []


def test_words_that_could_not_be_saved_outlive_a_reading_and_are_tried_again(desk: Desk) -> None:
    title = desk.form.field("title")
    type_into(title, "Kiểm tra đột xuất")
    desk.held = True
    desk.elsewhere.setFocus()
    desk.form.show_values({"unit": 2, "title": "Cũ"})
    assert (desk.form.value("title"), desk.form.value("unit")) == ("Kiểm tra đột xuất", 2)
    desk.held = False
    title.setFocus()
    desk.elsewhere.setFocus()
    assert desk.saved == [("title", "Kiểm tra đột xuất")]
    desk.form.show_values({"title": "Hoàn tác"})
    assert desk.form.value("title") == "Hoàn tác"


def test_words_refused_stay_as_long_as_what_is_said_about_them(desk: Desk) -> None:
    type_into(desk.form.field("title"), "Sai")
    desk.elsewhere.setFocus()
    desk.form.show_values({"title": "Cũ"})
    assert (desk.form.value("title"), desk.form.wrong_text("title")) == ("Sai", "Tên này không được.")
    desk.form.show_values({"title": "Dòng khác"}, anew=True)
    assert (desk.form.value("title"), desk.form.wrong_text("title")) == ("Dòng khác", "")


def test_the_box_that_takes_the_focus_does_not_save_a_second_time(desk: Desk) -> None:
    title = desk.form.field("title")
    type_into(title, "Kiểm tra đột xuất")
    desk.held = True
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert desk.tries == 1
