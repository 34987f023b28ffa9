"""Fields saved as they are left, choices typed by hand included."""

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.db.engine import Database
from cchc_desktop.display.columns import Choice
from cchc_desktop.domain.changes import Changes
from cchc_desktop.errors import CchcError, MachineError, RuleError
from cchc_desktop.typed import override
from cchc_desktop.ui.context import Operation, Operations
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField
from cchc_desktop.ui.live_form import LiveForm
from tests.ui.conftest import ScriptedDialogs
from tests.ui.typed import type_into

CHOICES = [Choice(1, "Phòng Kinh tế"), Choice(2, "Trạm Y tế")]
HELD = MachineError("Dữ liệu đang được một chương trình khác sử dụng.")
OLD = {"unit": 1, "title": "Cũ", "on": None}
OTHER = {"unit": 2, "title": "Dòng khác", "on": None}


class BoxThatTakesTheFocus(ScriptedDialogs):
    """As a real one does."""

    desk: "Desk"

    @override
    def problem(self, parent: QWidget | None, error: CchcError) -> None:
        super().problem(parent, error)
        self.desk.elsewhere.setFocus()


class Desk(QWidget):
    """A form with a place to go to when a field is left; rows are kept as the data would keep them."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[str, Any]] = []
        self.rows = {1: dict(OLD), 2: dict(OTHER)}
        self.shown = 1
        self.tries = 0
        self.held = False
        self.dialogs = BoxThatTakesTheFocus()
        self.dialogs.desk = self
        operations = Operations(cast(Database, None), self.dialogs)
        operations.changed.connect(lambda _changes: self.show_row(self.shown))
        self.form = LiveForm(operations, self._change)
        self.form.add("unit", "Đơn vị", ChoiceField(CHOICES))
        self.form.add("title", "Tên", LineField())
        self.form.add("on", "Ngày", DateField(year=2026))
        self.elsewhere = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.elsewhere)
        self.show_row(1)

    def show_row(self, row: int) -> None:
        """As a page does when another row is chosen, or what is shown was read again."""
        self.shown = row
        self.form.show_values(dict(self.rows[row]), row=row)

    def _change(self, row: int, key: str, value: Any) -> Operation:
        if value == "Sai":
            raise RuleError("Tên này không được.", fields=("title",))

        def store(_database: Database) -> Changes:
            self.tries += 1
            if self.held:
                raise HELD
            self.saved.append((key, value))
            self.rows[row][key] = value
            return Changes()

        return store

    def type_title(self, words: str) -> None:
        """Type a title and leave the field."""
        type_into(self.form.field("title"), words)
        self.elsewhere.setFocus()

    def words(self) -> str:
        """The title that stands in the form."""
        return str(self.form.value("title"))


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
    desk.held = True
    desk.type_title("Kiểm tra đột xuất")
    desk.rows[1]["unit"] = 2
    desk.show_row(1)
    assert (desk.words(), desk.form.value("unit")) == ("Kiểm tra đột xuất", 2)
    assert desk.form.wrong_text("title") == "Chưa ghi được nội dung này."
    desk.held = False
    desk.form.field("title").setFocus()
    desk.elsewhere.setFocus()
    assert desk.saved == [("title", "Kiểm tra đột xuất")]
    assert desk.form.wrong_text("title") == ""
    desk.rows[1]["title"] = "Hoàn tác"
    desk.show_row(1)
    assert desk.words() == "Hoàn tác"


def test_words_refused_by_a_rule_come_back_with_their_row_and_what_is_said_about_them(desk: Desk) -> None:
    desk.type_title("Sai")
    desk.show_row(1)
    assert (desk.words(), desk.form.wrong_text("title")) == ("Sai", "Tên này không được.")
    desk.show_row(2)
    assert (desk.words(), desk.form.wrong_text("title")) == ("Dòng khác", "")
    desk.show_row(1)
    assert (desk.words(), desk.form.wrong_text("title")) == ("Sai", "Tên này không được.")


def test_words_that_could_not_be_saved_are_not_lost_when_another_row_is_chosen(desk: Desk) -> None:
    desk.held = True
    desk.type_title("Kiểm tra đột xuất")
    desk.show_row(2)
    assert desk.words() == "Dòng khác"
    assert desk.form.aside.isVisible()
    assert desk.form.aside.words.text() == (
        "Chưa ghi được nội dung vừa nhập ở mục khác:\nTên: Kiểm tra đột xuất"
    )
    assert len(desk.dialogs.problems) == 1
    desk.show_row(1)
    assert (desk.words(), desk.form.wrong_text("title")) == (
        "Kiểm tra đột xuất",
        "Chưa ghi được nội dung này.",
    )
    assert not desk.form.aside.isVisible()
    assert len(desk.dialogs.problems) == 1


def test_words_put_aside_are_saved_as_soon_as_their_row_is_shown_and_the_file_is_free(desk: Desk) -> None:
    desk.held = True
    desk.type_title("Kiểm tra đột xuất")
    desk.show_row(2)
    desk.held = False
    desk.show_row(1)
    assert desk.rows[1]["title"] == desk.words() == "Kiểm tra đột xuất"
    assert desk.form.wrong_text("title") == ""
    assert desk.rows[2] == OTHER


def test_words_put_aside_do_not_replace_what_was_stored_since(desk: Desk) -> None:
    desk.held = True
    desk.type_title("Kiểm tra đột xuất")
    desk.show_row(2)
    desk.held = False
    desk.rows[1]["title"] = "Sửa trong danh sách"
    desk.show_row(1)
    assert desk.rows[1]["title"] == "Sửa trong danh sách"
    assert desk.words() == "Kiểm tra đột xuất"
    assert desk.form.wrong_text("title")
    QTest.keyClick(desk.form.field("title"), Qt.Key.Key_Escape)
    assert desk.words() == "Sửa trong danh sách"


def test_words_put_aside_are_saved_by_the_button_into_their_own_row(desk: Desk) -> None:
    desk.held = True
    desk.type_title("Kiểm tra đột xuất")
    desk.show_row(2)
    desk.form.aside.use_button.click()
    assert desk.form.aside.isVisible()
    assert len(desk.dialogs.problems) == 2
    desk.held = False
    desk.form.aside.use_button.click()
    assert not desk.form.aside.isVisible()
    assert (desk.rows[1]["title"], desk.rows[2]["title"]) == ("Kiểm tra đột xuất", "Dòng khác")
    assert desk.words() == "Dòng khác"


def test_words_put_aside_are_given_up_by_the_button_only(desk: Desk) -> None:
    desk.held = True
    desk.type_title("Kiểm tra đột xuất")
    desk.show_row(2)
    desk.form.aside.drop_button.click()
    assert not desk.form.aside.isVisible()
    desk.show_row(1)
    assert (desk.words(), desk.tries) == ("Cũ", 1)


def test_words_being_typed_are_saved_when_the_program_shows_another_row(desk: Desk) -> None:
    type_into(desk.form.field("title"), "Kiểm tra đột xuất")
    type_into(desk.form.field("on"), "3/4")
    desk.show_row(2)
    assert desk.rows[1]["title"] == "Kiểm tra đột xuất"
    assert str(desk.rows[1]["on"]) == "2026-04-03"
    assert (desk.words(), desk.rows[2]) == ("Dòng khác", OTHER)


def test_a_day_that_cannot_be_read_comes_back_with_its_row(desk: Desk) -> None:
    type_into(desk.form.field("on"), "31/02")
    desk.elsewhere.setFocus()
    said = desk.form.wrong_text("on")
    assert said
    desk.show_row(2)
    desk.show_row(1)
    assert (desk.form.field("on").text(), desk.form.wrong_text("on")) == ("31/02", said)  # type: ignore[attr-defined]


def test_what_cannot_be_saved_at_the_end_is_named_with_its_words_and_without_a_box(desk: Desk) -> None:
    desk.held = True
    desk.type_title("Kiểm tra đột xuất")
    desk.show_row(2)
    type_into(desk.form.field("unit"), "Phòng nào đó")
    told = len(desk.dialogs.problems)
    assert desk.form.unsavable() == [("Đơn vị", "Phòng nào đó"), ("Tên", "Kiểm tra đột xuất")]
    assert len(desk.dialogs.problems) == told
    desk.held = False
    assert desk.form.unsavable() == [("Đơn vị", "Phòng nào đó")]
    assert desk.rows[1]["title"] == "Kiểm tra đột xuất"


def test_the_box_that_takes_the_focus_does_not_save_a_second_time(desk: Desk) -> None:
    title = desk.form.field("title")
    type_into(title, "Kiểm tra đột xuất")
    desk.held = True
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert desk.tries == 1
