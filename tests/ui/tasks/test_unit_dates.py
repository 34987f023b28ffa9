"""A relative deadline unit by unit, through the real window: what is shown and what is stored."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from cchc_desktop.domain.tasks import Task
from cchc_desktop.domain.unit_dates import UnitDates
from cchc_desktop.services.documents import add_document, list_documents
from cchc_desktop.services.history import undo
from cchc_desktop.services.office import add_unit
from cchc_desktop.services.tasks import change_task, get_task, list_tasks
from cchc_desktop.ui.document_picker import DocumentPicker
from cchc_desktop.ui.overview.page import OverviewPage
from cchc_desktop.ui.tasks.page import TasksPage
from cchc_desktop.ui.tasks.unit_dates import NewUnitDialog, UnitDatesPanel
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import Office, dialog, picture
from tests.ui.typed import cells, submit, type_cell, type_into

Key = Qt.Key
AT = 5
VHXH, ECONOMY, OFFICE, CENTRE = (
    "Phòng Văn hóa - Xã hội",
    "Phòng Kinh tế",
    "Văn phòng HĐND và UBND",
    "Trung tâm Phục vụ hành chính công",
)


@pytest.fixture
def task(page: TasksPage, office: Office) -> Task:
    """A task of all units, shown by its times."""
    row = list_tasks(office.database, office.plan_id)[AT]
    change_task(office.database, row.id, {"lead_text": "Các phòng, đơn vị thuộc xã"})
    page.reload()
    assert page.table.go_to(row.id, "content")
    assert page.detail.units is not None
    page.detail.tabs.setCurrentWidget(page.detail.units)
    return get_task(office.database, row.id)


@pytest.fixture
def panel(page: TasksPage, task: Task) -> UnitDatesPanel:
    found = page.detail.units
    assert found is not None
    assert found.isVisible()
    return found


def on_unit(panel: UnitDatesPanel, name: str) -> None:
    units = panel.table.rows.shown_rows()
    panel.table.go_to(next(unit.unit_id for unit in units if unit.unit == name), "received_on")


def type_day(panel: UnitDatesPanel, name: str, column: str, words: str) -> None:
    on_unit(panel, name)
    type_cell(panel.table, column, words)


def stored(office: Office, task: Task, name: str) -> UnitDates:
    return next(u for u in get_task(office.database, task.id).units if u.unit == name)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_units_of_the_office_are_proposed_and_none_is_stored_yet(
    panel: UnitDatesPanel, office: Office, task: Task
) -> None:
    assert cells(panel.table, "unit", "received_on", "due") == [
        (name, "", "chưa nhận") for name in (VHXH, ECONOMY, OFFICE, CENTRE)
    ]
    assert get_task(office.database, task.id).units == ()


def test_only_a_relative_deadline_asks_for_the_units(page: TasksPage, panel: UnitDatesPanel) -> None:
    page.table.go_to(page.model.row_at(0).id, "content")
    assert not panel.isVisible()


def test_tab_goes_from_the_buttons_through_the_units_to_the_last_one(panel: UnitDatesPanel) -> None:
    type_day(panel, ECONOMY, "received_on", "11/5")
    found = [panel.document_button, panel.add_button, panel.table, panel.same_button]
    panel.document_button.setFocus()
    for widget in found:
        assert widget.hasFocus()
        QTest.keyClick(widget, Key.Key_Tab)


def test_a_day_typed_gives_the_unit_its_due_day_and_one_undo_takes_it_back(
    page: TasksPage, panel: UnitDatesPanel, office: Office, task: Task
) -> None:
    type_day(panel, ECONOMY, "received_on", "11/5")
    assert stored(office, task, ECONOMY).due == date(2026, 5, 26)
    assert cells(panel.table, "due")[1] == ("26/05/2026",)
    assert page.model.index(AT, page.model.column_at("due")).data() == "26/05/2026"
    office.context.operations.run(page, undo)
    assert cells(panel.table, "due")[1] == ("chưa nhận",)
    assert get_task(office.database, task.id) == task


def test_the_sentence_above_counts_who_handed_in_and_who_received(
    page: TasksPage, panel: UnitDatesPanel
) -> None:
    type_day(panel, ECONOMY, "received_on", "11/5")
    type_day(panel, ECONOMY, "handed_in_on", "18/5")
    assert page.detail.schedule.meaning.text() == (
        "Đã hiểu: 15 ngày kể từ ngày nhận kế hoạch của xã, tính riêng từng đơn vị"
        " (đã nộp 1/4; 3 đơn vị chưa nhận)."
    )


def test_once_all_have_handed_in_the_sentence_says_what_is_left_to_do(
    page: TasksPage, panel: UnitDatesPanel
) -> None:
    for name in (VHXH, ECONOMY, OFFICE, CENTRE):
        type_day(panel, name, "handed_in_on", "18/5")
    assert "hãy đánh dấu sản phẩm" in page.detail.schedule.meaning.text()


def test_one_day_becomes_that_of_all_units(panel: UnitDatesPanel, office: Office, task: Task) -> None:
    assert not panel.same_button.isEnabled()
    type_day(panel, ECONOMY, "received_on", "11/5")
    on_unit(panel, ECONOMY)
    click(panel.same_button)
    assert get_task(office.database, task.id).anchor_on == date(2026, 5, 11)
    assert cells(panel.table, "received_on", "due") == [("11/05/2026", "26/05/2026")] * 4
    assert not panel.same_button.isEnabled()


def test_a_day_being_typed_is_seen_whole_in_a_narrow_cell(panel: UnitDatesPanel) -> None:
    on_unit(panel, ECONOMY)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "11/05/2026")
    first = editor.cursorRect().left() - editor.fontMetrics().horizontalAdvance("11/05/2026")
    assert first >= 0
    assert editor.geometry().right() <= panel.table.viewport().width()
    QTest.keyClick(editor, Key.Key_Escape)


def test_eleven_units_stand_on_a_small_screen_nearly_all_at_once(
    panel: UnitDatesPanel, page: TasksPage, office: Office
) -> None:
    for number in range(7):
        add_unit(office.database, name=f"Trường Tiểu học số {number}")
    page.reload()
    assert panel.table.rows.rowCount() == 11
    QApplication.processEvents()
    low = panel.table.viewport().height()
    assert sum(panel.table.visualRect(panel.table.rows.index(at, 0)).bottom() < low for at in range(11)) >= 8


def test_a_unit_past_its_day_is_said_to_be_so(panel: UnitDatesPanel) -> None:
    type_day(panel, ECONOMY, "received_on", "01/4")
    assert cells(panel.table, "handed_in_on")[1] == ("quá hạn",)
    type_day(panel, ECONOMY, "handed_in_on", "20/4")
    assert cells(panel.table, "handed_in_on")[1] == ("20/04/2026",)


@pytest.mark.parametrize(
    ("column", "words", "said"),
    [
        ("received_on", "21/5", "Ngày này chưa đến."),
        ("handed_in_on", "10/5", "Phòng Kinh tế: ngày nộp 10/05/2026 trước ngày nhận 11/05/2026."),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_the_reason(
    panel: UnitDatesPanel,
    office: Office,
    task: Task,
    dialogs: ScriptedDialogs,
    column: str,
    words: str,
    said: str,
) -> None:
    type_day(panel, ECONOMY, "received_on", "11/5")
    before = get_task(office.database, task.id)
    type_day(panel, ECONOMY, column, words)
    assert [problem.message for problem in dialogs.problems] == [said]
    assert get_task(office.database, task.id) == before


def test_the_common_day_is_not_taken_away_from_one_unit(
    panel: UnitDatesPanel, office: Office, task: Task, dialogs: ScriptedDialogs
) -> None:
    office.context.operations.run(
        panel, lambda database: change_task(database, task.id, {"anchor_on": date(2026, 5, 11)})
    )
    on_unit(panel, ECONOMY)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.clear()
    QTest.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    assert [problem.message for problem in dialogs.problems] == ["Ngày nhận này là ngày chung của nhiệm vụ."]
    assert cells(panel.table, "received_on") == [("11/05/2026",)] * 4


def test_a_document_is_chosen_by_enter_and_the_unit_has_handed_in(
    page: TasksPage, panel: UnitDatesPanel, office: Office, task: Task
) -> None:
    add_document(office.database, number="03/KH-PKT")
    on_unit(panel, ECONOMY)
    panel.table.setCurrentIndex(
        panel.table.rows.index(panel.table.currentIndex().row(), panel.table.rows.column_at("document"))
    )
    QTest.keyClick(panel.table, Key.Key_Return)
    picker = dialog(page, DocumentPicker)
    QTest.keyClick(picker.panel.filter, Key.Key_Down)
    QTest.keyClick(picker.panel.table, Key.Key_Return)
    unit = stored(office, task, ECONOMY)
    assert (unit.document_id, unit.handed_in_on) == (
        list_documents(office.database)[0].id,
        office.context.today,
    )


def test_a_unit_is_added_by_its_name_and_taken_off_by_delete(
    page: TasksPage, panel: UnitDatesPanel, office: Office, task: Task
) -> None:
    add_unit(office.database, name="Trường Mầm non Hoa Ban", reports=False)
    click(panel.add_button)
    form = dialog(page, NewUnitDialog)
    type_into(form.form.field("unit_id"), "truong mam")
    type_into(form.form.field("unit_id"), "Trường Mầm non Hoa Ban")
    submit(form)
    assert [row[0] for row in cells(panel.table, "unit")][-1] == "Trường Mầm non Hoa Ban"
    on_unit(panel, VHXH)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_Delete)
    assert [u.unit for u in get_task(office.database, task.id).units] == [
        ECONOMY,
        OFFICE,
        CENTRE,
        "Trường Mầm non Hoa Ban",
    ]


def test_the_first_page_names_the_units_that_have_not_handed_in(
    panel: UnitDatesPanel, office: Office
) -> None:
    type_day(panel, ECONOMY, "received_on", "11/5")
    type_day(panel, OFFICE, "received_on", "06/5")
    overview = office.page("overview")
    assert isinstance(overview, OverviewPage)
    [work] = [w for w in overview.model.shown_rows() if w.text.startswith("Các đơn vị xây dựng")]
    assert work.unit == (
        "Văn phòng HĐND và UBND (hạn 21/05/2026), Phòng Kinh tế (hạn 26/05/2026); 2 đơn vị chưa nhận"
    )


def test_the_panel_looks_like_this(panel: UnitDatesPanel, office: Office) -> None:
    add_document(office.database, number="03/KH-PKT", issued_on=date(2026, 5, 18))
    type_day(panel, VHXH, "received_on", "01/4")
    type_day(panel, ECONOMY, "received_on", "11/5")
    type_day(panel, ECONOMY, "handed_in_on", "18/5")
    type_day(panel, OFFICE, "received_on", "02/4")
    type_day(panel, OFFICE, "handed_in_on", "20/4")
    on_unit(panel, CENTRE)
    picture(office.window, "tasks-unit-dates")
