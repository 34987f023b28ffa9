"""The page of the inspections through the real window: keys in, words and rows out."""

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.inspections import Finding, Inspection, Topic
from cchc_desktop.services.documents import add_document
from cchc_desktop.services.findings import add_finding, list_findings_shown
from cchc_desktop.services.history import undo
from cchc_desktop.services.inspection_documents import list_chain
from cchc_desktop.services.inspections import NewInspection, list_inspections, plan_inspection, record_visit
from cchc_desktop.services.office import add_unit, list_units
from cchc_desktop.ui.checklist import ChecklistField
from cchc_desktop.ui.document_picker import DocumentPicker
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.inspections.dialogs import ListDialog
from cchc_desktop.ui.inspections.page import InspectionsPage
from tests.ui.conftest import TODAY, children
from tests.ui.sample_office import Office, dialog, picture
from tests.ui.typed import CTRL, cells, fill, submit, type_cell, type_into


def units(office: Office) -> dict[str, int]:
    return {unit.name: unit.id for unit in list_units(office.database)}


def put(office: Office, title: str, *names: str, on: date = TODAY, **more: object) -> int:
    """An inspection made elsewhere, told to every page."""
    ids = tuple(units(office)[name] for name in names)
    new = NewInspection(on.year, title, ids, planned_on=on, **more)  # type: ignore[arg-type]
    made = plan_inspection(office.database, new)
    office.context.operations.tell(made)
    return made.created_id or 0


def only(office: Office) -> Inspection:
    [found] = list_inspections(office.database, 2026)
    return found


def finding(office: Office, number: int, text: str, unit: str) -> int:
    made = add_finding(office.database, number, unit_id=units(office)[unit], text=text)
    office.context.operations.tell(made)
    return made.created_id or 0


def findings(office: Office) -> list[Finding]:
    return [found for found in list_findings_shown(office.database, 2026) if found.year == 2026]


def test_an_empty_year_says_what_is_asked_for_and_what_to_do(page: InspectionsPage) -> None:
    names = "Phòng Văn hóa - Xã hội, Phòng Kinh tế, Văn phòng HĐND và UBND, Trung tâm Phục vụ hành chính công"
    todo = f"có nguy cơ không đạt – cần kiểm tra thêm 1 đơn vị trước 31/12/2026: {names}"
    assert page.tracker.texts() == [
        f"0/4 đơn vị = 0% – chỉ tiêu ≥ 25%: {todo}",
        f"0/4 đơn vị = 0% – chỉ tiêu ≥ 20%: {todo}",
    ]
    assert "Ctrl+N" in page.table.words_when_empty()


def test_three_of_eleven_units_are_enough_for_25_percent(page: InspectionsPage, office: Office) -> None:
    for number in range(7):
        office.context.operations.tell(add_unit(office.database, name=f"Trường số {number}"))
    names = ("Phòng Kinh tế", "Trường số 1", "Trường số 2")
    number = put(office, "Kiểm tra quý II", *names)
    assert page.tracker.texts()[0].startswith("0/11 đơn vị = 0%")
    assert "cần kiểm tra thêm 3 đơn vị" in page.tracker.texts()[0]
    assert "Phòng Kinh tế (đã lên lịch), Trường số 1 (đã lên lịch)" in page.tracker.texts()[0]
    office.context.operations.tell(record_visit(office.database, number, done_on=TODAY))
    assert page.tracker.texts()[0] == "3/11 đơn vị = 27,3% – chỉ tiêu ≥ 25%: đạt"


def test_a_new_inspection_by_keys_alone(page: InspectionsPage, office: Office) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_N, CTRL)
    asked = dialog(office.window, FormDialog)
    fill(asked.form, title="Kiểm tra công vụ đột xuất", kind="dot xuat", planned_on="28/5")
    field = asked.form.field("unit_ids")
    assert isinstance(field, ChecklistField)
    field.table.setFocus()
    field.table.setCurrentIndex(field.table.rows.index(1, 0))
    QTest.keyClick(field.table, Qt.Key.Key_Space)
    topics = asked.form.field("topics")
    assert isinstance(topics, ChecklistField)
    topics.set_value([Topic.DISCIPLINE])
    submit(asked)
    made = only(office)
    assert (made.title, made.planned_on, made.topics) == (
        "Kiểm tra công vụ đột xuất",
        date(2026, 5, 28),
        (Topic.DISCIPLINE,),
    )
    assert [visit.unit for visit in made.visits] == ["Phòng Kinh tế"]
    assert cells(page.table, "title", "kind", "units") == [
        ("Kiểm tra công vụ đột xuất", "Đột xuất", "(Phòng Kinh tế)")
    ]
    assert page.table.current_row() == made


def test_what_is_missing_is_said_beside_its_field(page: InspectionsPage, office: Office) -> None:
    page.panel.new_asked.emit()
    asked = dialog(office.window, FormDialog)
    fill(asked.form, title="Kiểm tra")
    asked.accept()
    assert "Chưa chọn đơn vị" in asked.form.wrong_text("unit_ids")
    assert list_inspections(office.database, 2026) == []


def test_the_list_of_units_is_searched_without_accents(office: Office, page: InspectionsPage) -> None:
    for number in range(6):
        add_unit(office.database, name=f"Trường số {number}")
    page.reload()
    page.panel.new_asked.emit()
    field = dialog(office.window, FormDialog).form.field("unit_ids")
    assert isinstance(field, ChecklistField)
    type_into(field.search, "truong so 4")
    assert [item.text for item in field.table.rows.shown_rows()] == ["Trường số 4"]
    field.all_button.click()
    assert field.value() == (units(office)["Trường số 4"],)


def test_the_units_of_a_new_inspection_are_ticked_by_keyboard_alone(
    office: Office, page: InspectionsPage
) -> None:
    for number in range(6):
        add_unit(office.database, name=f"Trường số {number}")
    page.reload()
    page.panel.new_asked.emit()
    form = dialog(office.window, FormDialog)
    form.activateWindow()
    QTest.qWait(100)
    field = form.form.field("unit_ids")
    assert isinstance(field, ChecklistField)
    field.search.setFocus()
    QTest.keyClicks(field.search, "truong so 4")
    for _ in range(2):
        QTest.keyClick(cast(QWidget, QApplication.focusWidget()), Qt.Key.Key_Tab)
    assert field.table.hasFocus()
    QTest.keyClick(field.table, Qt.Key.Key_Space)
    assert field.value() == (units(office)["Trường số 4"],)
    field.search.setFocus()
    QTest.keyClick(field.search, Qt.Key.Key_Down)
    assert field.table.hasFocus()


def test_a_cell_is_edited_in_place_and_undone(page: InspectionsPage, office: Office) -> None:
    put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    page.table.go_to(only(office).id)
    type_cell(page.table, "done_on", "18/5")
    assert only(office).done_on == date(2026, 5, 18)
    assert only(office).visits[0].visited_on == date(2026, 5, 18)
    assert cells(page.table, "state") == [("Đã kiểm tra",)]
    office.context.operations.tell(undo(office.database))
    assert cells(page.table, "state", "done_on") == [("Theo kế hoạch", "")]


def test_delete_moves_to_the_trash_without_asking(page: InspectionsPage, office: Office) -> None:
    put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    page.table.go_to(only(office).id)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert list_inspections(office.database, 2026) == []
    assert office.dialogs.asked == []


def test_a_detail_is_saved_as_it_is_left(page: InspectionsPage, office: Office) -> None:
    put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    page.go_to(only(office).id)
    form = page.detail.form
    type_into(form.field("team"), "Trưởng đoàn: Lò Văn Phó")
    page.table.setFocus()
    assert only(office).team == "Trưởng đoàn: Lò Văn Phó"
    page.detail.topics.set_value([])
    page.detail.topics.toggled.emit()
    assert "Chưa chọn nội dung" in form.wrong_text("topics")
    assert only(office).topics == (Topic.CCHC,)


def test_units_are_ticked_one_by_one(page: InspectionsPage, office: Office) -> None:
    put(office, "Kiểm tra quý II", "Phòng Kinh tế", "Văn phòng HĐND và UBND")
    page.go_to(only(office).id)
    page.detail.tabs.setCurrentIndex(1)
    visits = page.detail.visits
    visits.setFocus()
    visits.setCurrentIndex(visits.rows.index(0, 0))
    QTest.keyClick(visits, Qt.Key.Key_Space)
    assert [v.visited_on for v in only(office).visits] == [TODAY, None]
    assert page.detail.tabs.tabText(1) == "Đơn vị (1/2)"
    page.detail.all_button.click()
    assert only(office).done_on == TODAY


def test_units_may_be_changed_later(page: InspectionsPage, office: Office) -> None:
    put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    page.go_to(only(office).id)
    page.detail.units_button.click()
    asked = dialog(office.window, FormDialog)
    asked.form.set_value("unit_ids", [units(office)["Văn phòng HĐND và UBND"]])
    asked.accept()
    assert [v.unit for v in only(office).visits] == ["Văn phòng HĐND và UBND"]


def test_the_chain_shows_what_is_still_to_come_and_takes_documents(
    page: InspectionsPage, office: Office
) -> None:
    put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    add_document(office.database, number="41/TB-UBND", issued_on=date(2026, 5, 18), kind="Thông báo")
    page.go_to(only(office).id)
    page.detail.tabs.setCurrentIndex(2)
    chain = page.detail.chain
    assert [name for (name,) in cells(chain, "name")] == ["chưa có"] * 5
    chain.setFocus()
    chain.setCurrentIndex(chain.rows.index(3, 0))
    QTest.keyClick(chain, Qt.Key.Key_Return)
    picker = dialog(office.window, DocumentPicker)
    picker.panel.table.setCurrentIndex(picker.panel.model.index(0, 0))
    picker.choose_button.click()
    assert cells(chain, "name")[3] == ("Thông báo số 41/TB-UBND ngày 18/05/2026",)
    assert only(office).conclusion_on == date(2026, 5, 18)
    chain.setCurrentIndex(chain.rows.index(3, 0))
    QTest.keyClick(chain, Qt.Key.Key_Delete)
    assert list_chain(office.database, only(office).id) == []


def test_a_finding_is_recorded_and_due_15_days_after_the_notice(
    page: InspectionsPage, office: Office
) -> None:
    number = put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    page.go_to(number)
    type_into(page.detail.form.field("conclusion_on"), "18/5/2026")
    page.table.setFocus()
    page.detail.tabs.setCurrentIndex(3)
    page.detail.add_finding_button.click()
    asked = dialog(office.window, FormDialog)
    fill(asked.form, text="Thiếu sổ theo dõi", severity="Nghiêm trọng")
    asked.accept()
    [found] = findings(office)
    assert (found.unit, found.text, found.due_on) == ("Phòng Kinh tế", "Thiếu sổ theo dõi", date(2026, 6, 2))
    assert cells(page.detail.findings, "text", "due_on", "state") == [
        ("Thiếu sổ theo dõi", "02/06/2026", "Đang khắc phục")
    ]
    assert page.tabs.tabText(1) == "Tồn tại, hạn chế (1 chưa khắc phục)"


def test_a_finding_come_back_from_an_earlier_year_is_proposed(page: InspectionsPage, office: Office) -> None:
    before = put(office, "Kiểm tra 2025", "Phòng Kinh tế", on=date(2025, 5, 5))
    finding(office, before, "Sổ theo dõi hồ sơ ghi thiếu ngày hẹn", "Phòng Kinh tế")
    page.go_to(put(office, "Kiểm tra quý II", "Phòng Kinh tế"))
    page.detail.add_finding_button.click()
    asked = dialog(office.window, FormDialog)
    fill(asked.form, text="Ghi thiếu ngày hẹn trong sổ theo dõi hồ sơ")
    asked.accept()
    assert office.dialogs.asked == ["Năm 2025, Phòng Kinh tế đã có tồn tại tương tự. Đánh dấu là tái diễn?"]
    assert findings(office)[0].repeats == "2025: Sổ theo dõi hồ sơ ghi thiếu ngày hẹn"
    assert cells(page.findings.panel.table, "year", "repeats") == [
        ("2025", ""),
        ("2026", "Năm 2025: Sổ theo dõi hồ sơ ghi thiếu ngày hẹn"),
    ]


def test_a_repeat_may_be_chosen_and_taken_back_by_hand(page: InspectionsPage, office: Office) -> None:
    before = put(office, "Kiểm tra 2025", "Phòng Kinh tế", on=date(2025, 5, 5))
    finding(office, before, "Chưa niêm yết thủ tục", "Phòng Kinh tế")
    number = put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    again = finding(office, number, "Bảng niêm yết đã cũ", "Phòng Kinh tế")
    page.show_finding(again)
    page.findings.repeat_button.click()
    asked = dialog(office.window, ListDialog)
    QTest.keyClick(asked.table, Qt.Key.Key_Return)
    assert findings(office)[0].repeats == "2025: Chưa niêm yết thủ tục"
    page.findings.repeat_button.click()
    asked = dialog(office.window, ListDialog)
    next(b for b in children(asked, QPushButton) if b.text() == "Bỏ đánh dấu").click()
    assert findings(office)[0].repeats_id is None


def test_closing_takes_proof_or_a_reason_and_can_be_taken_back(page: InspectionsPage, office: Office) -> None:
    number = put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    one = finding(office, number, "Thiếu sổ", "Phòng Kinh tế")
    page.show_finding(one)
    page.findings.close_button.click()
    asked = dialog(office.window, FormDialog)
    asked.accept()
    assert "minh chứng hoặc lý do" in asked.form.wrong_text("close_reason")
    fill(asked.form, close_reason="Đã lập sổ mới")
    asked.accept()
    assert findings(office)[0].closed_on == TODAY
    assert cells(page.findings.panel.table, "state", "proof") == [("Đã khắc phục", "Đã lập sổ mới")]
    page.findings.close_button.click()
    assert findings(office)[0].closed_on is None


def test_the_years_findings_are_filtered_by_what_is_late(page: InspectionsPage, office: Office) -> None:
    number = put(office, "Kiểm tra quý I", "Phòng Kinh tế", on=date(2026, 3, 2))
    late = finding(office, number, "Thiếu sổ", "Phòng Kinh tế")
    finding(office, number, "Chưa niêm yết", "Phòng Kinh tế")
    page.show_finding(late)
    type_cell(page.findings.panel.table, "due_on", "20/4/2026")
    assert [b.text() for b in page.findings.filters.buttons()] == [
        "Tất cả (2)",
        "Chưa khắc phục (2)",
        "Quá hạn (1)",
        "Tái diễn (0)",
        "Năm trước chuyển sang (0)",
    ]
    page.findings.filters.button(2).click()
    assert cells(page.findings.panel.table, "text", "state") == [("Thiếu sổ", "Quá hạn khắc phục")]


def test_what_is_open_of_last_year_stays_listed_until_it_is_remedied(
    page: InspectionsPage, office: Office
) -> None:
    before = put(office, "Kiểm tra 2025", "Phòng Kinh tế", on=date(2025, 11, 5))
    left = finding(office, before, "Chưa niêm yết thủ tục", "Phòng Kinh tế")
    assert "1 chưa khắc phục" in page.tabs.tabText(1)
    page.findings.filters.button(4).click()
    assert cells(page.findings.panel.table, "year", "text") == [("2025", "Chưa niêm yết thủ tục")]
    page.show_finding(left)
    page.findings.close_button.click()
    asked = dialog(office.window, FormDialog)
    fill(asked.form, close_reason="Đã niêm yết đủ")
    asked.accept()
    assert "0 chưa khắc phục" in page.tabs.tabText(1)
    assert cells(page.findings.panel.table, "year", "state") == [("2025", "Đã khắc phục")]


def test_the_tracker_shows_which_units_count(page: InspectionsPage, office: Office) -> None:
    number = put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    office.context.operations.tell(record_visit(office.database, number, done_on=TODAY))
    button = next(b for b in children(page.tracker, QPushButton) if b.text() == "Xem đơn vị")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = dialog(office.window, ListDialog)
    assert "Mẫu số: 4 đơn vị; đã kiểm tra: 1 đơn vị" in shown.words.text()
    assert ("Phòng Kinh tế", "Đã kiểm tra", "20/05/2026: Kiểm tra quý II") in cells(
        shown.table, "name", "state", "visits"
    )


def test_the_list_goes_to_excel_as_it_is_filtered(
    page: InspectionsPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    put(office, "Kiểm tra quý II", "Phòng Kinh tế")
    put(office, "Kiểm tra công vụ", "Phòng Kinh tế")
    page.panel.filter.setText("cong vu")
    office.dialogs.save_path = tmp_path / "kiểm tra.xlsx"
    with qtbot.waitSignal(office.context.operations.said):
        page.panel.excel_button.click()
    from openpyxl import load_workbook  # noqa: PLC0415 - only this test reads the file back

    book = load_workbook(tmp_path / "kiểm tra.xlsx", read_only=True)
    values = [str(v) for row in book.worksheets[0].iter_rows(values_only=True) for v in row if v]
    book.close()
    assert "Kiểm tra công vụ" in values
    assert "Kiểm tra quý II" not in values


@pytest.mark.parametrize("size", [(1366, 728), (1024, 620)])
def test_the_page_fits_the_screens_of_the_office(
    page: InspectionsPage, office: Office, size: tuple[int, int], qtbot: QtBot
) -> None:
    page.go_to(put(office, "Kiểm tra quý II", "Phòng Kinh tế"))
    office.window.resize(*size)
    qtbot.waitUntil(lambda: page.detail.width() >= 380)
    picture(office.window, f"inspections-{size[0]}")
