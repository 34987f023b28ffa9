"""What may be typed for a day, a number and a choice."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.display.columns import Choice
from cchc_desktop.ui.fields import CheckField, ChoiceField, DateField, NumberField, TextField
from cchc_desktop.ui.values import from_qdate, read_day, to_qdate
from tests.ui.conftest import children

# The offscreen platform says so whenever a popup opens.
popup = pytest.mark.qt_log_ignore("grabbing the keyboard")


@pytest.mark.parametrize(
    ("typed", "year", "day"),
    [
        ("5/2", 2026, date(2026, 2, 5)),
        ("5/2", None, None),
        ("5/2/27", 2026, date(2027, 2, 5)),
        ("05022026", None, date(2026, 2, 5)),
        ("5-2-2026", None, date(2026, 2, 5)),
        ("29/2", 2026, None),
        ("", 2026, None),
    ],
)
def test_a_day_is_read_as_typed_or_not_at_all(typed: str, year: int | None, day: date | None) -> None:
    assert read_day(typed, year) == day


def test_an_unknown_day_stays_unknown_between_qt_and_us() -> None:
    assert not to_qdate(None).isValid()
    assert from_qdate(QDate()) is None
    assert from_qdate(to_qdate(date(2026, 2, 28))) == date(2026, 2, 28)


def test_a_day_is_shown_whole_once_the_field_is_left(qtbot: QtBot) -> None:
    field, other = DateField(year=2026), DateField()
    qtbot.addWidget(field)
    other.setParent(field)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    QTest.keyClicks(field, "5/2")
    other.setFocus()
    assert field.text() == "05/02/2026"


@popup
def test_a_day_may_be_picked_from_the_calendar(qtbot: QtBot) -> None:
    field = DateField(year=2026)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.set_value(date(2026, 2, 5))
    QTest.keyClick(field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(children(field, QCalendarWidget)))
    calendar = children(field, QCalendarWidget)[0]
    assert calendar.selectedDate() == QDate(2026, 2, 5)
    calendar.activated.emit(QDate(2026, 2, 9))
    assert field.value() == date(2026, 2, 9)


def test_an_empty_number_is_unknown_and_no_problem(qtbot: QtBot) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    assert (field.value(), field.problem()) == (None, "")
    field.setText("8.5")
    assert (field.value(), field.problem()) == (None, "Chưa đọc được số. Hãy nhập như 1.250 hoặc 8,5.")


def test_long_words_lose_only_what_nobody_sees(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.setPlainText("Rà soát  \n\nvăn ba\u0309n\u200b \n")
    assert field.value() == "Rà soát\n\nvăn bản"


UNITS = [Choice(1, "Trạm Y tế"), Choice(2, "Trường THCS Đông Hà"), Choice(3, "Phòng Kinh tế")]


@pytest.fixture
def units(qtbot: QtBot) -> ChoiceField:
    field = ChoiceField(UNITS)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()
    return field


@popup
def test_what_is_typed_narrows_the_list_with_or_without_accents(units: ChoiceField) -> None:
    QTest.keyClicks(units.line, "y te")
    assert units.offered() == ["Trạm Y tế"]
    units.line.clear()
    QTest.keyClicks(units.line, "dong ha thcs")
    assert units.offered() == ["Trường THCS Đông Hà"]


def test_a_choice_is_shown_found_and_refused(units: ChoiceField) -> None:
    units.set_value(3)
    assert (units.currentText(), units.value()) == ("Phòng Kinh tế", 3)
    units.line.setText("PHONG KINH TE")
    assert (units.value(), units.problem()) == (3, "")
    units.line.setText("Phòng")
    assert units.value() is None
    assert units.problem().startswith("Chưa có trong danh sách.")
    units.set_value(None)
    assert (units.value(), units.problem()) == (None, "")


def test_a_choice_of_nothing_has_its_own_value(qtbot: QtBot) -> None:
    field = ChoiceField([Choice("none", ""), Choice("a", "Định kỳ")])
    qtbot.addWidget(field)
    assert field.value() == "none"


def test_a_tick_is_yes_or_no(qtbot: QtBot) -> None:
    field = CheckField("Đột xuất")
    qtbot.addWidget(field)
    field.set_value(None)
    assert field.value() is False
    field.set_value(True)
    assert (field.value(), field.problem()) == (True, "")
