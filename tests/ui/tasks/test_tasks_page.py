"""The page of the tasks through the real window: what is shown and what is stored."""

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import current_thread, main_thread
from typing import cast

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import Task, TaskState
from cchc_desktop.services.documents import list_documents
from cchc_desktop.services.history import undo
from cchc_desktop.services.office import calendar
from cchc_desktop.services.task_list import AT_ONCE
from cchc_desktop.services.tasks import NewTask, add_tasks, get_task, list_tasks
from cchc_desktop.ui import wiring
from cchc_desktop.ui.clipboard import from_tsv
from cchc_desktop.ui.document_picker import DocumentPicker
from cchc_desktop.ui.review.window import ReviewDialog
from cchc_desktop.ui.tasks.dialog import BulkDialog, NewTaskDialog
from cchc_desktop.ui.tasks.money import BudgetDialog
from cchc_desktop.ui.tasks.page import TasksPage
from cchc_desktop.ui.wiring import load_ahead
from tests.ui.conftest import TODAY, ScriptedDialogs
from tests.ui.sample_office import TASKS, Office, dialog, open_on, picture
from tests.ui.tasks.conftest import press

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def stored(office: Office, at: int = 0) -> Task:
    return list_tasks(office.database, office.plan_id)[at]


def stand_on(page: TasksPage, office: Office, at: int, column: str = "content") -> Task:
    task = stored(office, at)
    assert page.table.go_to(task.id, column)
    page.table.selectionModel().select(
        page.table.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    return task


def shown(page: TasksPage, at: int, column: str) -> str:
    return str(page.model.index(at, page.model.column_at(column)).data())


def type_into_cell(page: TasksPage, words: str) -> None:
    press(page, Key.Key_F2)
    editor = cast(QWidget, QApplication.focusWidget())
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.selectAll()
    # An input method gives whole words: QTest's keys know no Vietnamese letters.
    editor.insert(words) if isinstance(editor, QLineEdit) else editor.insertPlainText(words)
    QTest.keyClick(editor, Key.Key_Return)
    # Qt closes a one-line editor by an event of its own.
    QApplication.sendPostedEvents()


def state(office: Office, at: int) -> TaskState:
    return stored(office, at).state(TODAY, calendar(office.database), date(2026, 1, 1))


def test_the_plan_is_listed_in_its_order_with_due_days_and_states(page: TasksPage) -> None:
    assert page.panel.count.text() == "7 nhiệm vụ"
    assert [page.model.row_at(at).content for at in range(7)] == [row[2] for row in TASKS]
    assert (shown(page, 0, "due"), shown(page, 0, "state")) == ("31/01/2026", "Quá hạn chưa hoàn thành")
    assert shown(page, 4, "due") == "chờ hướng dẫn của Sở Nội vụ"


def test_quick_filters_say_how_many_they_hold_and_show_only_those(page: TasksPage) -> None:
    overdue = page.filters.buttons["Quá hạn"]
    assert overdue.text() == "Quá hạn 2"
    QTest.mouseClick(overdue, Qt.MouseButton.LeftButton)
    assert page.panel.count.text() == "2/7 nhiệm vụ"
    QTest.mouseClick(page.filters.buttons["Tất cả"], Qt.MouseButton.LeftButton)
    assert page.panel.count.text() == "7 nhiệm vụ"


@pytest.mark.parametrize("width", [960, 1093, 1366, 1920])
def test_no_caption_of_the_filters_is_cut_however_narrow_the_window(
    qtbot: QtBot, page: TasksPage, width: int
) -> None:
    row = page.filters
    for name, button in row.buttons.items():
        button.setText(f"{name} 147")
    captions = [*row.buttons.values(), row.unit, row.area, row.grouping]
    page.window().resize(width, 700)
    qtbot.waitUntil(lambda: page.window().width() == width)
    qtbot.waitUntil(lambda: all(each.width() >= each.minimumSizeHint().width() for each in captions))
    assert all(row.rect().contains(each.geometry()) for each in captions)


def test_a_task_hidden_by_a_filter_is_not_shown_in_detail_any_more(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 6)
    QTest.mouseClick(page.filters.buttons["Quá hạn"], Qt.MouseButton.LeftButton)
    assert page.detail.words.isVisible()
    assert not page.detail.heading.isVisible()


def test_unit_and_area_narrow_the_list_together(page: TasksPage) -> None:
    page.filters.unit.setCurrentText("Văn phòng HĐND và UBND")
    assert page.model.rowCount() == 2
    page.filters.area.setCurrentText("Cải cách tài chính công")
    assert page.model.rowCount() == 0
    assert page.table.words_when_empty() == "Không có dòng nào khớp với bộ lọc."


def headings(page: TasksPage) -> list[tuple[str, int, bool]]:
    found = [page.model.heading_at(place) for place in range(page.model.rowCount())]
    return [(h.title, h.count, h.folded) for h in found if h is not None]


def test_grouping_by_month_puts_the_groups_in_order_of_time(page: TasksPage) -> None:
    page.filters.grouping.setCurrentText("Nhóm: tháng")
    assert [title for title, _, _ in headings(page)[:4]] == [
        "Tháng 01/2026",
        "Tháng 03/2026",
        "Tháng 06/2026",
        "Tháng 12/2026",
    ]
    page.filters.grouping.setCurrentText("Không nhóm")
    assert headings(page) == []


def test_groups_are_counted_as_they_are_filtered_and_sorted_within(page: TasksPage) -> None:
    page.filters.grouping.setCurrentText("Nhóm: đơn vị")
    assert headings(page) == [
        ("Phòng Kinh tế", 1, False),
        ("Phòng Văn hóa - Xã hội", 2, False),
        ("Trung tâm Phục vụ hành chính công", 2, False),
        ("Văn phòng HĐND và UBND", 2, False),
    ]
    assert page.table.isColumnHidden(page.model.column_at("lead_text"))
    page.table.sortByColumn(page.model.column_at("content"), Qt.SortOrder.DescendingOrder)
    assert [page.model.row_at(at).content[:8] for at in (3, 4)] == ["Kiểm tra", "Ban hành"]
    page.panel.filter.setText("kế hoạch")
    assert headings(page) == [("Phòng Văn hóa - Xã hội", 1, False), ("Văn phòng HĐND và UBND", 1, False)]
    assert page.panel.count.text() == "2/7 nhiệm vụ"


def test_a_group_is_folded_by_the_left_key_and_unfolded_by_the_right_one(page: TasksPage) -> None:
    page.filters.grouping.setCurrentText("Nhóm: lĩnh vực")
    page.table.setCurrentIndex(page.model.index(0, 2))
    press(page, Key.Key_Left)
    assert headings(page)[0] == ("Chỉ đạo, điều hành", 2, True)
    assert page.model.heading_at(1) is not None
    assert page.panel.count.text() == "7 nhiệm vụ"
    press(page, Key.Key_Right)
    assert page.model.row_at(1).content.startswith("Ban hành")
    press(page, Key.Key_Return)
    press(page, Key.Key_Down)
    assert page.table.currentIndex().row() == 1
    assert headings(page)[0][2]
    press(page, Key.Key_Right, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not any(folded for _, _, folded in headings(page))


def test_a_group_is_folded_by_a_click_on_its_arrow(page: TasksPage) -> None:
    page.filters.grouping.setCurrentText("Nhóm: lĩnh vực")
    top = page.table.rowViewportPosition(0) + 6
    click(page, 12, top)
    assert headings(page)[0][2]
    click(page, 300, top)
    assert headings(page)[0][2]
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, top))
    assert not headings(page)[0][2]


def click(page: TasksPage, x: int, y: int) -> None:
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def test_a_task_in_a_folded_group_is_found_again(page: TasksPage, office: Office) -> None:
    page.filters.grouping.setCurrentText("Nhóm: lĩnh vực")
    page.model.fold_all(folded=True)
    assert page.model.rowCount() == 4
    task = stored(office, 3)
    assert page.show_task(task.id)
    assert page.table.current_row() == task
    assert [folded for _, _, folded in headings(page)] == [True, False, True, True]


def test_a_group_is_copied_with_its_heading_and_deleted_without_it(page: TasksPage, office: Office) -> None:
    page.filters.grouping.setCurrentText("Nhóm: lĩnh vực")
    page.table.selectAll()
    press(page, Key.Key_C, CTRL)
    lines = from_tsv(QGuiApplication.clipboard().text())
    assert lines[0][0] == "Chỉ đạo, điều hành"
    assert lines[1][:2] == ["1", "Ban hành kế hoạch cải cách hành chính của xã"]
    assert len(lines) == 7 + 4
    page.table.clearSelection()
    page.table.selectRow(0)
    assert page.table.selected_rows() == []
    press(page, Key.Key_Delete)
    assert len(list_tasks(office.database, office.plan_id)) == 7


def test_a_task_that_changes_its_group_moves_there_when_the_list_is_arranged_again(
    page: TasksPage, office: Office
) -> None:
    page.filters.grouping.setCurrentText("Nhóm: lĩnh vực")
    area = page.model.column_at("area")
    assert page.model.setData(page.model.index(1, area), Area.TAI_CHINH)
    assert page.model.row_at(1).area is Area.TAI_CHINH
    page.model.fold(0, folded=True)
    assert [count for _, count, _ in headings(page)] == [1, 2, 2, 2]
    assert [page.model.row_at(at).area for at in range(page.model.rowCount() - 2, page.model.rowCount())] == [
        Area.TAI_CHINH
    ] * 2


def test_a_grouped_list_goes_to_excel_under_its_headings(
    page: TasksPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    page.filters.grouping.setCurrentText("Nhóm: đơn vị")
    page.model.fold_all(folded=True)
    office.dialogs.save_path = tmp_path / "Nhiệm vụ.xlsx"
    QTest.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not office.context.jobs.busy, timeout=20000)
    first = [row[0] for row in load_workbook(office.dialogs.save_path)["Nhiệm vụ"].values]
    assert {"Phòng Kinh tế", "Văn phòng HĐND và UBND"} <= set(first)
    assert len([cell for cell in first if str(cell or "").isdigit()]) == 7


def test_a_long_plan_is_shown_in_parts_and_searched_whole(
    page: TasksPage, office: Office, qtbot: QtBot
) -> None:
    new = [NewTask(office.plan_id, f"Việc dài {number}") for number in range(AT_ONCE + 30)]
    add_tasks(office.database, new)
    again = TasksPage(office.context)
    qtbot.addWidget(again)
    assert again.model.total == AT_ONCE
    last = list_tasks(office.database, office.plan_id)[-1]
    assert again.show_task(last.id)
    assert again.model.total == AT_ONCE + 37
    later = TasksPage(office.context)
    qtbot.addWidget(later)
    qtbot.waitUntil(lambda: later.model.total == AT_ONCE + 37)


def test_the_time_column_sorts_by_what_it_means(page: TasksPage) -> None:
    page.table.sortByColumn(page.model.column_at("time_text"), Qt.SortOrder.AscendingOrder)
    assert [shown(page, at, "time_text") for at in range(4)] == [
        "Tháng 1/2026",
        "Hàng quý",
        "Quý II/2026",
        "Quý III,IV/2026",
    ]


def test_a_new_task_is_typed_in_and_stands_selected(page: TasksPage, office: Office) -> None:
    press(page, Key.Key_N, CTRL)
    asked = dialog(page, NewTaskDialog)
    asked.form.set_value("content", "Niêm yết công khai phí, lệ phí")
    asked.form.set_value("products", "Bảng niêm yết\nBiên bản")
    asked.form.set_value("lead_text", "Phòng Kinh tế")
    asked.form.set_value("time_text", "Quý IV/2026")
    asked.accept()
    task = stored(office, 7)
    assert (task.content, task.lead, task.due) == (
        "Niêm yết công khai phí, lệ phí",
        "Phòng Kinh tế",
        date(2026, 12, 31),
    )
    assert [p.text for p in task.products] == ["Bảng niêm yết", "Biên bản"]
    assert page.table.current_row() == task


def test_the_dialog_says_what_it_understands_of_a_time(page: TasksPage) -> None:
    page.add_task()
    field = dialog(page, NewTaskDialog).form.field("time_text")
    field.line.setText("Quý III/2026")  # type: ignore[attr-defined]
    assert field.meaning.text() == "Đã hiểu: từ 01/07/2026 đến 30/09/2026."  # type: ignore[attr-defined]
    field.line.setText("xong xuôi hẵng hay")  # type: ignore[attr-defined]
    assert field.meaning.text().startswith("Chưa hiểu thời hạn")  # type: ignore[attr-defined]


def test_a_task_without_content_is_refused_beside_its_field(page: TasksPage, office: Office) -> None:
    page.add_task()
    asked = dialog(page, NewTaskDialog)
    asked.accept()
    assert asked.form.wrong_text("content") == "Chưa nhập nội dung."
    assert asked.isVisible()
    assert len(list_tasks(office.database, office.plan_id)) == 7
    asked.reject()


def test_the_time_is_edited_in_its_cell_and_understood_anew(page: TasksPage, office: Office) -> None:
    said: list[str] = []
    office.context.operations.said.connect(said.append)
    stand_on(page, office, 3, "time_text")
    type_into_cell(page, "Quý III/2026")
    assert (stored(office, 3).kind, stored(office, 3).due) == (DeadlineKind.RANGE, date(2026, 9, 30))
    assert shown(page, 3, "due") == "30/09/2026"
    assert said[-1] == "Đã hiểu: từ 01/07/2026 đến 30/09/2026."


def test_words_that_are_no_time_stay_and_are_said_not_to_be_understood(
    page: TasksPage, office: Office
) -> None:
    stand_on(page, office, 0, "time_text")
    type_into_cell(page, "xong xuôi hẵng hay")
    assert shown(page, 0, "time_text") == "xong xuôi hẵng hay"
    assert shown(page, 0, "due") == "chưa hiểu thời hạn"


def test_content_emptied_in_its_cell_is_refused_and_the_cell_stays_open(
    page: TasksPage, office: Office, dialogs: ScriptedDialogs
) -> None:
    before = stand_on(page, office, 0)
    press(page, Key.Key_F2)
    editor = cast(QPlainTextEdit, QApplication.focusWidget())
    editor.selectAll()
    QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClick(editor, Key.Key_Return)
    assert [p.message for p in dialogs.problems] == ["Chưa nhập nội dung nhiệm vụ."]
    assert stored(office, 0) == before


def test_a_unit_in_charge_typed_in_its_cell_is_found_or_made(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 0, "lead_text")
    type_into_cell(page, "Trạm Y tế")
    assert stored(office, 0).leads == ("Trạm Y tế",)
    assert shown(page, 0, "lead_text") == "Trạm Y tế"


def test_products_edited_as_lines_keep_their_ticks(page: TasksPage, office: Office) -> None:
    task = stand_on(page, office, 1, "products")
    assert page.model.setData(
        page.model.index(1, page.model.column_at("products")),
        "Quyết định kiểm tra\nThông báo kết luận\nBáo cáo",
    )
    assert [p.text for p in get_task(office.database, task.id).products][2] == "Báo cáo"
    assert shown(page, 1, "products") == "☐ Quyết định kiểm tra\n☐ Thông báo kết luận\n☐ Báo cáo"


def test_delete_moves_to_the_trash_and_says_how_to_get_it_back(page: TasksPage, office: Office) -> None:
    said: list[str] = []
    office.context.operations.said.connect(said.append)
    task = stand_on(page, office, 2)
    press(page, Key.Key_Delete)
    assert task not in list_tasks(office.database, office.plan_id)
    assert said[-1] == "Đã xóa 1 nhiệm vụ. Ctrl+Z để hoàn tác."
    office.context.operations.run(page, undo)
    assert page.model.place_of(task.id) == 2


def test_selection_is_kept_by_task_when_another_is_removed(page: TasksPage, office: Office) -> None:
    kept = stand_on(page, office, 4)
    first = stored(office, 0)
    page._trash([first])
    page.table.go_to(kept.id)
    assert page.table.current_row() == kept


def test_ticking_the_last_product_by_space_finishes_the_task(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 0)
    products = page.detail.work.products
    products.setFocus()
    products.setCurrentIndex(products.model().index(0, 0))
    QTest.keyClick(products, Key.Key_Space)
    assert stored(office, 0).products[0].done_on == TODAY
    assert state(office, 0) is TaskState.DONE_LATE
    assert shown(page, 0, "state") == "Hoàn thành nhưng quá hạn"
    assert shown(page, 0, "products") == "☑ Kế hoạch"


def test_a_product_is_proved_by_a_document_registered_on_the_spot(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 0)
    products = page.detail.work.products
    products.setCurrentIndex(products.model().index(0, 3))
    products.setFocus()
    QTest.keyClick(products, Key.Key_Return)
    picker = dialog(page, DocumentPicker)
    for key, words in (
        ("number", "05/KH-UBND"),
        ("issuer", "UBND xã Suối Ngà"),
        ("abstract", "Kế hoạch năm"),
    ):
        picker.form.set_value(key, words)
    picker.form.set_value("issued_on", date(2026, 1, 12))
    QTest.mouseClick(picker.register_button, Qt.MouseButton.LeftButton)
    product = stored(office, 0).products[0]
    document = list_documents(office.database)[0]
    assert (document.number, document.issued_on, document.used) == ("05/KH-UBND", date(2026, 1, 12), 1)
    assert (product.document_id, product.done_on) == (document.id, TODAY)
    assert "05/KH-UBND" in shown(page, 0, "products")


def test_a_document_of_the_register_is_chosen_by_enter(page: TasksPage, office: Office) -> None:
    test_a_product_is_proved_by_a_document_registered_on_the_spot(page, office)
    stand_on(page, office, 1)
    page.detail.work.products.setCurrentIndex(page.detail.work.products.model().index(0, 0))
    QTest.mouseClick(page.detail.work.document_button, Qt.MouseButton.LeftButton)
    picker = dialog(page, DocumentPicker)
    QTest.keyClick(picker.panel.filter, Key.Key_Down)
    QTest.keyClick(picker.panel.table, Key.Key_Return)
    assert stored(office, 1).products[0].document_id == list_documents(office.database)[0].id


def test_news_is_typed_and_stands_in_the_list(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 1)
    press(page, Key.Key_G, CTRL)
    assert page.detail.work.words.hasFocus()
    QTest.keyClicks(page.detail.work.words, "Da hop doan kiem tra")
    QTest.keyClick(page.detail.work.words, Key.Key_Return)
    assert stored(office, 1).progress[0].text == "Da hop doan kiem tra"
    assert shown(page, 1, "news") == "20/05/2026: Da hop doan kiem tra"
    assert shown(page, 1, "state") == "Đang thực hiện"
    assert page.detail.work.words.text() == ""


def test_done_and_go_on_are_two_buttons(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 1)
    work = page.detail.work
    assert (work.done_button.isEnabled(), work.reopen_button.isEnabled()) == (True, False)
    QTest.mouseClick(work.done_button, Qt.MouseButton.LeftButton)
    assert state(office, 1) is TaskState.DONE_ON_TIME
    QTest.mouseClick(work.reopen_button, Qt.MouseButton.LeftButton)
    assert state(office, 1) is TaskState.IN_PROGRESS


def test_news_of_a_day_to_come_is_refused_beside_its_field(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 1)
    work = page.detail.work
    work.day.set_value(date(2026, 6, 1))
    work.words.setText("Sẽ họp")
    QTest.mouseClick(work.note_button, Qt.MouseButton.LeftButton)
    assert work.form.wrong_text("happened_on") == "Ngày này chưa đến."
    assert stored(office, 1).progress == ()
    assert work.words.text() == "Sẽ họp"


def test_terms_of_recurring_work_are_ticked_and_skipped(
    page: TasksPage, office: Office, dialogs: ScriptedDialogs
) -> None:
    stand_on(page, office, 3)
    schedule = page.detail.schedule
    page.detail.tabs.setCurrentWidget(schedule)
    schedule.occurrences.setFocus()
    schedule.occurrences.setCurrentIndex(schedule.occurrences.model().index(0, 0))
    QTest.keyClick(schedule.occurrences, Key.Key_Space)
    assert stored(office, 3).occurrences[0].done_on == TODAY
    schedule.occurrences.setCurrentIndex(schedule.occurrences.model().index(1, 1))
    dialogs.text = "Sở cho gộp vào báo cáo 9 tháng"
    QTest.mouseClick(schedule.skip_button, Qt.MouseButton.LeftButton)
    assert (stored(office, 3).occurrences[1].skipped, shown(page, 3, "due")) == (True, "30/09/2026")


def test_the_day_a_deadline_counts_from_gives_it_its_day(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 5)
    schedule = page.detail.schedule
    page.detail.tabs.setCurrentWidget(schedule)
    assert schedule.meaning.text().endswith("(chưa có ngày tính).")
    field = cast(QLineEdit, schedule.form.field("anchor_on"))
    field.setFocus()
    QTest.keyClicks(field, "20/5")
    QTest.keyClick(field, Key.Key_Return)
    assert stored(office, 5).due == date(2026, 6, 4)
    assert "tức 04/06/2026" in schedule.meaning.text()


def test_a_field_is_saved_when_it_is_left_and_escape_takes_typing_back(
    page: TasksPage, office: Office
) -> None:
    stand_on(page, office, 1)
    schedule = page.detail.schedule
    page.detail.tabs.setCurrentWidget(schedule)
    field = cast(QLineEdit, schedule.form.field("prepare_on"))
    field.setFocus()
    QTest.keyClicks(field, "01/06/2026")
    page.table.setFocus()
    assert stored(office, 1).prepare == date(2026, 6, 1)
    field.setFocus()
    field.setText("02/06/2026")
    QTest.keyClick(field, Key.Key_Escape)
    assert field.text() == "01/06/2026"


def test_preparing_after_the_deadline_is_said_beside_the_field(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 1)
    form = page.detail.schedule.form
    page.detail.tabs.setCurrentWidget(page.detail.schedule)
    form.field("prepare_on").setFocus()
    form.set_value("prepare_on", date(2026, 7, 9))
    page.table.setFocus()
    assert form.wrong_text("prepare_on") == "Ngày bắt đầu chuẩn bị phải trước hạn 30/06/2026."
    assert stored(office, 1).prepare is None


def test_a_task_that_is_not_to_be_done_asks_why(
    page: TasksPage, office: Office, dialogs: ScriptedDialogs
) -> None:
    stand_on(page, office, 1)
    dialogs.text = "Tỉnh bỏ nội dung này"
    QTest.mouseClick(page.detail.schedule.drop_button, Qt.MouseButton.LeftButton)
    assert (state(office, 1), stored(office, 1).dropped_reason) == (TaskState.DROPPED, "Tỉnh bỏ nội dung này")
    QTest.mouseClick(page.detail.schedule.drop_button, Qt.MouseButton.LeftButton)
    assert state(office, 1) is TaskState.NOT_STARTED


def test_money_is_typed_and_added_up_by_unit_and_area(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 0)
    budget = page.detail.budget
    page.detail.tabs.setCurrentWidget(budget)
    for key, amount in (
        ("budget_estimate", "5.000.000"),
        ("budget_appraised", "4.500.000"),
        ("budget_spent", "0"),
    ):
        field = cast(QLineEdit, budget.form.field(key))
        field.setFocus()
        QTest.keyClicks(field, amount)
        QTest.keyClick(field, Key.Key_Return)
    assert stored(office, 0).budget.spent == Decimal(0)
    assert budget.left.text() == "Còn lại 4.500.000 đồng"
    page._show_budget()
    table = dialog(page, BudgetDialog).table
    rows = [table.model().index(at, 0).data() for at in range(table.model().rowCount())]
    assert rows == ["Tổng cộng", "Phòng Văn hóa - Xã hội", "Chỉ đạo, điều hành"]


def test_the_history_of_a_task_is_read_in_words(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 0, "content")
    type_into_cell(page, "Ban hanh ke hoach")
    page.detail.tabs.setCurrentWidget(page.detail.history)
    table = page.detail.history.table
    found = [
        [table.model().index(at, col).data() for col in (2, 3)] for at in range(table.model().rowCount())
    ]
    assert ["Nội dung", "Ban hành kế hoạch cải cách hành chính của xã → Ban hanh ke hoach"] in found


def test_several_tasks_are_changed_at_once_and_undone_at_once(page: TasksPage, office: Office) -> None:
    before = list_tasks(office.database, office.plan_id)
    page.table.selectAll()
    assert page.detail.words.text() == "Đã chọn 7 nhiệm vụ."
    press(page, Key.Key_E, CTRL)
    asked = dialog(page, BulkDialog)
    asked.form.set_value("area", Area.THE_CHE)
    asked.form.set_value("lead_text", "Phòng Kinh tế")
    asked.accept()
    assert {(t.area, t.lead) for t in list_tasks(office.database, office.plan_id)} == {
        (Area.THE_CHE, "Phòng Kinh tế")
    }
    office.context.operations.run(page, undo)
    assert list_tasks(office.database, office.plan_id) == before


def review_of_pasted(page: TasksPage, qtbot: QtBot) -> ReviewDialog:
    press(page, Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(page.window().findChildren(ReviewDialog)), timeout=15_000)
    return dialog(page.window(), ReviewDialog)


@pytest.mark.parametrize("head", ["TT\tNội dung\tSản phẩm\tCơ quan chủ trì\tThời gian\n", ""])
def test_rows_from_excel_go_through_the_review_and_become_tasks(
    page: TasksPage, office: Office, qtbot: QtBot, head: str
) -> None:
    QGuiApplication.clipboard().setText(
        f"{head}"
        '1\tTập huấn phần mềm\t"Danh sách\nHình ảnh"\tPhòng Kinh tế\tTháng 9/2026\n'
        "2\tĐối thoại với người dân\tBiên bản\tVăn phòng HĐND và UBND\tQuý IV/2026\n"
    )
    asked = review_of_pasted(page, qtbot)
    assert asked.counts.text() == "Nhiệm vụ: đọc 2, mới 2, trùng 0, bỏ 0"
    with qtbot.waitSignal(asked.imported, timeout=15_000):
        asked.accept()
    first, second = list_tasks(office.database, office.plan_id)[7:]
    assert (first.due, [p.text for p in first.products]) == (date(2026, 9, 30), ["Danh sách", "Hình ảnh"])
    assert (second.lead, second.due) == ("Văn phòng HĐND và UBND", date(2026, 12, 31))


def test_rows_copied_here_are_shown_by_the_review_before_they_become_tasks(
    page: TasksPage, office: Office, qtbot: QtBot
) -> None:
    page.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    page.table.selectRow(1)
    press(page, Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert "Kiểm tra cải cách hành chính" in copied
    assert "Quý II/2026" in copied
    review_of_pasted(page, qtbot).reject()
    assert len(list_tasks(office.database, office.plan_id)) == 7


def test_the_shown_list_goes_to_excel(page: TasksPage, office: Office, tmp_path: Path, qtbot: QtBot) -> None:
    office.dialogs.save_path = tmp_path / "Nhiệm vụ quá hạn.xlsx"
    QTest.mouseClick(page.filters.buttons["Quá hạn"], Qt.MouseButton.LeftButton)
    page.table.setFocus()
    QTest.keyClick(
        page.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: not office.context.jobs.busy, timeout=20000)
    book = load_workbook(office.dialogs.save_path)
    values = [cell for row in book["Nhiệm vụ"].values for cell in row]
    assert "Ban hành kế hoạch cải cách hành chính của xã" in values
    assert "Rà soát quy chế chi tiêu nội bộ" not in values


def test_another_day_shows_other_states(
    page: TasksPage, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office.context.clock, "_today", lambda: date(2026, 7, 1))
    office.context.clock.look()
    assert shown(page, 1, "state") == "Quá hạn chưa hoàn thành"
    assert page.filters.buttons["Quá hạn"].text() == "Quá hạn 3"


def test_without_a_plan_the_page_says_what_to_do(
    tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    for office in open_on("tasks", tmp_path, dialogs, qtbot, empty=True):
        page = cast(TasksPage, office.page("tasks"))
        assert page.table.words_when_empty().startswith("Chưa có kế hoạch.")
        assert not page.add_button.isEnabled()


def test_a_task_asked_for_is_shown_even_behind_a_filter(page: TasksPage, office: Office) -> None:
    page.panel.filter.setText("niêm yết")
    QTest.mouseClick(page.filters.buttons["Quá hạn"], Qt.MouseButton.LeftButton)
    assert page.show_task(stored(office, 6).id)
    assert page.table.current_row() == stored(office, 6)
    assert not page.show_task(999)


def test_the_page_is_drawn(page: TasksPage, office: Office) -> None:
    stand_on(page, office, 1)
    picture(office.window, "tasks")
    page.detail.tabs.setCurrentWidget(page.detail.schedule)
    stand_on(page, office, 3)
    picture(office.window, "tasks-schedule")
    page.filters.grouping.setCurrentText("Nhóm: lĩnh vực")
    page.table.setCurrentIndex(page.model.index(3, 2))
    press(page, Key.Key_Left)
    picture(office.window, "tasks-grouped")


def test_what_the_first_look_takes_is_loaded_beside_the_window(
    tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    for office in open_on("overview", tmp_path, dialogs, qtbot):
        office.wait()
        asked: list[bool] = []

        def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
            if "FROM task" in statement:
                asked.append(current_thread() is main_thread())  # noqa: B023 - asked of one office only

        event.listen(office.database.engine, "before_cursor_execute", note)
        load_ahead(office.context)
        office.wait()
        assert asked
        assert not any(asked)
        assert office.dialogs.problems == []


def test_what_nobody_asked_for_troubles_nobody(office: Office) -> None:
    with closing(sqlite3.connect(office.database.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        load_ahead(office.context)
        office.wait()
    assert office.dialogs.problems == []
    logs = [path.read_text(encoding="utf-8") for path in office.context.paths.log_folder.glob("*.log")]
    assert any("đang được một chương trình khác sử dụng" in words for words in logs)


def test_a_bug_in_what_nobody_asked_for_is_still_told(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "import_module", lambda _name: 1 / 0)
    with qtbot.capture_exceptions() as raised:
        load_ahead(office.context)
        office.wait()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
