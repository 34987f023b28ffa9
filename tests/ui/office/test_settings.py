"""The office's settings: lists, their forms, and what is stored."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.base import Base
from cchc_desktop.domain.calendar import DayKind
from cchc_desktop.services.history import undo
from cchc_desktop.services.obligations import list_rules
from cchc_desktop.services.office import (
    add_unit,
    calendar,
    change_commune,
    commune,
    list_holidays,
    list_signers,
    list_units,
)
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.office import forms, settings
from cchc_desktop.ui.office.history import HistoryDialog
from cchc_desktop.ui.office.history_words import FIELDS, TABLES
from cchc_desktop.ui.office.list_dialog import ListDialog
from tests.ui.conftest import ScriptedDialogs, children

R = TypeVar("R")


def form_of(parent: QWidget) -> FormDialog:
    """The form that was opened last."""
    return [child for child in parent.children() if isinstance(child, FormDialog)][-1]


def fill(form: FormDialog, **values: object) -> None:
    for key, value in values.items():
        form.form.set_value(key, value)
    form.save_button.click()


def stand_on(dialog: ListDialog[R], words: str) -> None:
    model = dialog.panel.model
    for row in range(model.rowCount()):
        if words in " ".join(column.text(model.row_at(row)) for column in model.columns):
            dialog.panel.table.setCurrentIndex(model.index(row, 0))
            return
    raise AssertionError(words)


def shown(dialog: ListDialog[R], column: str) -> list[str]:
    model = dialog.panel.model
    at = model.column_at(column)
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def test_the_profile_is_changed_in_its_form(context: Context, window: MainWindow, database: Database) -> None:
    settings.open_commune(context, window)
    form = form_of(window)
    form.save_button.click()
    assert form.form.wrong_text("name") == "Chưa nhập tên xã, phường."
    fill(form, name="Mường Khe", kind="phường", province="Đông Giang")
    assert not form.isVisible()
    assert commune(database).full_name == "phường Mường Khe"


def test_a_signer_is_added_by_keyboard_proposed_and_deleted(
    context: Context, window: MainWindow, database: Database, qtbot: QtBot
) -> None:
    dialog = settings.open_signers(context, window)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    fill(form_of(dialog), position="PHÓ CHỦ TỊCH", name="Hà Văn Pó", is_default=True)
    assert shown(dialog, "name") == ["Hà Văn Pó"]
    assert list_signers(database)[0].is_default
    stand_on(dialog, "Hà Văn Pó")
    QTest.keyClick(dialog.panel.table, Qt.Key.Key_Delete)
    assert list_signers(database) == []
    undo(database)
    assert [signer.name for signer in list_signers(database)] == ["Hà Văn Pó"]


def test_a_unit_is_added_with_spellings_and_its_flags_ticked_in_the_table(
    context: Context, window: MainWindow, database: Database
) -> None:
    dialog = settings.open_units(context, window)
    dialog.add_button.click()
    fill(form_of(dialog), name="Trạm Y tế xã Mường Khe", kind="health", aliases="TYT\nTrạm y tế")
    [unit] = list_units(database)
    assert (unit.kind.value, unit.aliases, unit.inspected) == ("health", ("TYT", "Trạm y tế"), True)
    model = dialog.panel.model
    dialog.panel.table.setCurrentIndex(model.index(0, model.column_at("inspected")))
    QTest.keyClick(dialog.panel.table, Qt.Key.Key_Space)
    assert not list_units(database)[0].inspected


def test_a_name_that_is_taken_is_said_beside_its_field(
    context: Context, window: MainWindow, database: Database
) -> None:
    add_unit(database, name="Phòng Kinh tế")
    dialog = settings.open_units(context, window)
    dialog.add()
    form = form_of(dialog)
    fill(form, name="phòng kinh tế")
    assert "Đã có đơn vị" in form.form.wrong_text("name")
    assert form.isVisible()


def test_merging_and_dissolving_are_shown_in_the_list(
    context: Context, window: MainWindow, database: Database
) -> None:
    for name in ("Phòng Kinh tế", "Phòng Hạ tầng", "Tổ Chuyển đổi số"):
        add_unit(database, name=name)
    dialog = settings.open_units(context, window)
    ids = {unit.name: unit.id for unit in list_units(database)}
    units = {unit.name: unit for unit in list_units(database)}
    forms.open_merge(context, dialog, units["Phòng Hạ tầng"])
    fill(form_of(dialog), into=ids["Phòng Kinh tế"], on=date(2026, 6, 30))
    forms.open_dissolve(context, dialog, units["Tổ Chuyển đổi số"])
    fill(form_of(dialog), on=date(2026, 7, 31))
    assert shown(dialog, "end") == ["", "sáp nhập vào Phòng Kinh tế 30/06/2026", "giải thể 31/07/2026"]


def test_a_swapped_working_day_is_added_to_the_calendar(
    context: Context, window: MainWindow, database: Database
) -> None:
    saturday = date(2026, 8, 22)
    dialog = settings.open_calendar(context, window)
    dialog.add()
    fill(form_of(dialog), day=saturday, kind=DayKind.WORKING, name="Làm bù")
    assert calendar(database).is_working(saturday)
    stand_on(dialog, "22/08/2026")
    row = dialog.panel.table.current_row()
    assert row is not None
    forms.open_holiday(context, dialog, row)
    fill(form_of(dialog), day=date(2026, 8, 29))
    assert not calendar(database).is_working(saturday)
    assert date(2026, 8, 29) in [holiday.day for holiday in list_holidays(database)]


def test_a_rule_is_changed_in_the_table_and_one_not_understood_is_refused(
    context: Context, window: MainWindow, database: Database
) -> None:
    dialog = settings.open_rules(context, window)
    dialog.add()
    form = form_of(dialog)
    fill(form, direction="send", period="9M", name="Báo cáo 9 tháng", due_text="lúc nào cũng được")
    assert "Không hiểu thời hạn" in form.form.wrong_text("due_text")
    fill(form, due_text="trước ngày 10/9")
    assert "Báo cáo 9 tháng" in [rule.name for rule in list_rules(database)]
    model = dialog.panel.model
    place = next(at for at in range(model.rowCount()) if model.row_at(at).name == "Báo cáo 9 tháng")
    assert model.setData(model.index(place, model.column_at("due_text")), "trước ngày 15/9")
    assert "trước ngày 15/9" in [rule.due_text for rule in list_rules(database)]


def test_the_form_of_a_rule_says_for_which_year_its_day_stands(context: Context, window: MainWindow) -> None:
    dialog = settings.open_rules(context, window)
    dialog.add()
    form = form_of(dialog).form

    def said() -> list[str]:
        words = [label.text() for label in children(form, QLabel)]
        return [text for text in words if text.startswith("Báo cáo ")]

    form.set_value("period", "")
    form.set_value("due_text", "trước ngày 15/01")
    assert said() == ["Báo cáo năm 2026: gửi chậm nhất 14/01/2027."]
    form.set_value("period", "Q1")
    form.set_value("due_text", "lúc nào đó")
    assert said() == ["Báo cáo quý I năm 2026: chưa hiểu được ngày nào."]


def test_the_history_tells_what_a_step_changed(
    context: Context, window: MainWindow, database: Database
) -> None:
    add_unit(database, name="Phòng Kinh tế")
    dialog = HistoryDialog(context, window)
    dialog.open()
    model = dialog.steps.model
    assert model.index(0, model.column_at("label")).data() == "Thêm đơn vị"
    dialog.steps.table.setCurrentIndex(model.index(0, 1))
    changes = dialog.changes.rows
    row = [changes.index(0, at).data() for at in range(changes.columnCount())]
    assert row == ["Đơn vị", "thêm", "cả dòng", "", "Phòng Kinh tế"]
    context.operations.run(window, undo)
    assert model.index(0, model.column_at("state")).data() == "hoàn tác"


def test_the_history_has_a_vietnamese_name_for_every_table_and_field() -> None:
    # No part of the journal itself, and what the program keeps only for the next start.
    own = {"action", "change", "draft"}
    tables = {name: table for name, table in Base.metadata.tables.items() if name not in own}
    assert set(tables) - set(TABLES) == set()
    columns = {column.name for table in tables.values() for column in table.columns}
    assert columns - set(FIELDS) == set()


def test_all_steps_go_to_excel_as_they_are_filtered(
    window: MainWindow, context: Context, dialogs: ScriptedDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("Trạm Y tế", "Trường Mầm non"):
        context.operations.run(window, partial(add_unit, name=name))
    context.operations.run(window, partial(change_commune, values={"name": "Suối Mây"}))
    dialog = HistoryDialog(context, window)
    dialog.open()
    dialog.steps.filter.setText("thêm đơn vị")
    dialogs.save_path = tmp_path / "lịch sử.xlsx"
    with qtbot.waitSignal(context.operations.said):
        dialog.excel_button.click()
    from openpyxl import load_workbook  # noqa: PLC0415 - only this test reads the file back

    book = load_workbook(tmp_path / "lịch sử.xlsx", read_only=True)
    values = [str(v) for row in book.worksheets[0].iter_rows(values_only=True) for v in row if v]
    book.close()
    assert values.count("Thêm đơn vị") == 2
    assert dialog.print_button.text() == "In"
    dialog.reject()
