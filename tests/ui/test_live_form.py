"""Forms saved field by field, and the shared choice of a document."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.app import context_on
from cchc_desktop.errors import RuleError
from cchc_desktop.paths import Paths
from cchc_desktop.services.documents import add_document, list_documents
from cchc_desktop.services.opening import open_office
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.document_picker import DocumentField, DocumentPicker
from cchc_desktop.ui.fields import CheckField, LineField, NumberField, TextField
from cchc_desktop.ui.live_form import LiveForm
from tests.ui.conftest import TODAY, ScriptedDialogs, children

Key = Qt.Key


class Saved:
    """Takes what is saved; refuses the word "sai"."""

    def __init__(self) -> None:
        self.values: list[tuple[str, Any]] = []

    def __call__(self, key: str, value: Any) -> bool:
        if value == "sai":
            raise RuleError("Từ này không được.", fields=(key,))
        self.values.append((key, value))
        return True


@pytest.fixture
def saved() -> Saved:
    return Saved()


@pytest.fixture
def form(qtbot: QtBot, saved: Saved) -> LiveForm:
    made = LiveForm(saved)
    made.add("name", "Tên", LineField())
    made.add("money", "Số tiền", NumberField())
    made.add("note", "Ghi chú", TextField())
    made.add("done", "Xong", CheckField())
    made.show_values({"name": "cũ", "money": None, "note": "", "done": False}, anew=True)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def leave(form: LiveForm, key: str, words: str) -> None:
    form.field(key).setFocus()
    form.set_value(key, words)
    other = "note" if key != "note" else "name"
    form.field(other).setFocus()


def test_a_field_left_as_it_was_is_not_saved(form: LiveForm, saved: Saved) -> None:
    leave(form, "name", "cũ")
    assert saved.values == []


def test_a_field_is_saved_once_when_it_is_left(form: LiveForm, saved: Saved) -> None:
    leave(form, "name", "mới")
    assert saved.values == [("name", "mới")]


def test_zero_is_something_and_empty_is_unknown(form: LiveForm, saved: Saved) -> None:
    leave(form, "money", "0")
    assert saved.values == [("money", Decimal(0))]


def test_what_cannot_be_read_or_is_refused_is_said_beside_the_field(form: LiveForm, saved: Saved) -> None:
    leave(form, "money", "mười")
    leave(form, "name", "sai")
    assert form.wrong_text("money").startswith("Chưa đọc được số.")
    assert form.wrong_text("name") == "Từ này không được."
    assert saved.values == []


def test_a_tick_is_saved_at_once(form: LiveForm, saved: Saved) -> None:
    form.field("done").setFocus()
    QTest.keyClick(form.field("done"), Key.Key_Space)
    assert saved.values == [("done", True)]


def test_words_being_typed_survive_news_from_elsewhere(form: LiveForm) -> None:
    form.field("name").setFocus()
    form.set_value("name", "đang gõ")
    form.show_values({"name": "từ nơi khác"})
    assert form.value("name") == "đang gõ"
    form.show_values({"name": "dòng khác"}, anew=True)
    assert form.value("name") == "dòng khác"


def test_everything_typed_can_be_saved_at_once(form: LiveForm, saved: Saved) -> None:
    form.set_value("name", "sai")
    form.set_value("note", "hai\ndòng")
    assert not form.save_all()
    assert saved.values == [("note", "hai\ndòng")]


def test_a_row_is_hidden_with_its_label(form: LiveForm) -> None:
    form.set_row_visible("money", visible=False)
    assert not form.field("money").isVisible()
    form.set_row_visible("money", visible=True)
    assert form.field("money").isVisible()


@pytest.fixture
def context(tmp_path: Path, dialogs: ScriptedDialogs) -> Iterator[Context]:
    database = open_office(tmp_path / "x.cchc")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    yield context_on(database, Paths(tmp_path), settings, dialogs=dialogs, today=lambda: TODAY)
    database.close()


@pytest.fixture
def field(qtbot: QtBot, context: Context) -> Iterator[DocumentField]:
    holder = QWidget()
    made = DocumentField(context)
    QVBoxLayout(holder).addWidget(made)
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    yield made
    holder.hide()


def test_a_document_without_number_and_abstract_is_refused_beside_its_fields(
    field: DocumentField, context: Context
) -> None:
    field.choose_button.click()
    picker = children(field, DocumentPicker)[0]
    picker.register_button.click()
    assert picker.form.wrong_text("number") == "Hãy nhập số, ký hiệu hoặc trích yếu của văn bản."
    assert list_documents(context.database) == []
    picker.reject()
    assert field.value() is None


def test_a_chosen_document_is_named_and_can_be_taken_away(field: DocumentField, context: Context) -> None:
    made = add_document(context.database, number="7/TB-UBND", kind="Thông báo", issued_on=date(2026, 4, 1))
    field.choose_button.click()
    picker = children(field, DocumentPicker)[0]
    assert not picker.choose_button.isEnabled()
    QTest.keyClicks(picker.panel.filter, "7/TB")
    QTest.keyClick(picker.panel.filter, Key.Key_Down)
    picker.choose_button.click()
    assert (field.value(), field.name.text()) == (made.created_id, "Thông báo số 7/TB-UBND ngày 01/04/2026")
    field.clear_button.click()
    assert (field.value(), field.name.text()) == (None, "")
