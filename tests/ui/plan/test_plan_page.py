"""The page of the plan through the real window: its fields, its targets, what is shown and what is stored."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.backups import Reason
from cchc_desktop.domain.dossiers import PastedLine
from cchc_desktop.domain.plans import Plan
from cchc_desktop.domain.targets import Comparator, Measure, Requirement, Scope, Shape, Target
from cchc_desktop.services.copies import list_copies
from cchc_desktop.services.dossiers import paste_dossier_form
from cchc_desktop.services.history import undo
from cchc_desktop.services.inspections import NewInspection, plan_inspection
from cchc_desktop.services.office import list_units
from cchc_desktop.services.plans import add_plan, get_plan, list_plans, replace_plan
from cchc_desktop.services.targets import change_requirement, change_target, list_targets, list_values
from cchc_desktop.ui.activities.page import ActivitiesPage
from cchc_desktop.ui.fields import ChoiceField
from cchc_desktop.ui.form_draft import OfferBar
from cchc_desktop.ui.live_form import LiveForm
from cchc_desktop.ui.plan.page import PlanPage
from cchc_desktop.ui.plan.plan_dialog import NewPlanDialog
from cchc_desktop.ui.plan.scope_dialog import ScopeDialog
from cchc_desktop.ui.plan.target_dialog import TargetDialog
from cchc_desktop.ui.plan.value_dialog import ValueDialog
from cchc_desktop.ui.reports.preview import PreviewDialog
from tests.ui.conftest import TODAY, ScriptedDialogs, children
from tests.ui.sample_office import TARGETS, Office, dialog, open_on, picture

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
ON_TIME, QUARTER, FIFTH, INITIATIVES, CONTENT = range(5)


def plan(office: Office) -> Plan:
    return get_plan(office.database, office.plan_id)


def target(office: Office, at: int) -> Target:
    return list_targets(office.database, office.plan_id)[at]


def stand_on(page: PlanPage, office: Office, at: int, column: str = "text") -> Target:
    found = target(office, at)
    assert page.table.go_to(found.id, column)
    index = page.table.currentIndex()
    page.table.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    return found


def shown(page: PlanPage, at: int, column: str) -> str:
    return str(page.model.index(at, page.model.column_at(column)).data())


def press(
    page: PlanPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, key, modifier)


def type_into_cell(page: PlanPage, words: str) -> None:
    press(page, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.selectAll()
    editor.insert(words) if isinstance(editor, QLineEdit) else editor.insertPlainText(words)
    QTest.keyClick(editor, Key.Key_Return)
    QApplication.sendPostedEvents()


def fill_and_leave(page: PlanPage, form: LiveForm, key: str, value: Any) -> None:
    form.field(key).setFocus()
    form.set_value(key, value)
    page.table.setFocus()


def test_the_targets_are_listed_with_requirement_verdict_and_measure(page: PlanPage) -> None:
    assert page.panel.count.text() == "5 chỉ tiêu"
    assert [shown(page, at, "text") for at in range(5)] == [row[0] for row in TARGETS]
    assert (shown(page, QUARTER, "required"), shown(page, QUARTER, "actual")) == ("≥ 25%", "0/4 = 0%")
    assert shown(page, CONTENT, "state") == "Chưa có số liệu"
    assert shown(page, INITIATIVES, "measure") == "Số sáng kiến được công nhận"


def test_the_line_above_names_the_plan_and_opens_its_fields(page: PlanPage) -> None:
    assert (
        page.summary.text()
        == "Kế hoạch số 05/KH-UBND ngày 12/01/2026: Cải cách hành chính xã Suối Ngà năm 2026"
    )
    assert not page.form.isVisible()
    QTest.mouseClick(page.toggle, Qt.MouseButton.LeftButton)
    assert page.form.isVisible()
    assert page.form.middle.value("recipients") == "UBND tỉnh (b/c)\nLưu: VT, VHXH"


def test_a_field_of_the_plan_is_saved_as_it_is_left(page: PlanPage, office: Office) -> None:
    page.toggle.setChecked(True)
    fill_and_leave(page, page.form.left, "number", "06/KH-UBND")
    fill_and_leave(page, page.form.left, "issued_on", date(2026, 1, 15))
    fill_and_leave(page, page.form.middle, "legal_bases", "Căn cứ một\n\nCăn cứ hai")
    fill_and_leave(page, page.form.right, "signer_name", "")
    found = plan(office)
    assert (found.number, found.issued_on, found.signer_name) == ("06/KH-UBND", date(2026, 1, 15), None)
    assert found.legal_bases == ("Căn cứ một", "Căn cứ hai")
    assert page.summary.text().startswith("Kế hoạch số 06/KH-UBND ngày 15/01/2026")


def test_years_that_cannot_be_are_said_beside_the_field(page: PlanPage, office: Office) -> None:
    page.toggle.setChecked(True)
    left = page.form.left
    fill_and_leave(page, left, "year_to", "2025")
    assert left.wrong_text("year_to") == "Năm cuối phải sau năm đầu và không quá 20 năm."
    fill_and_leave(page, left, "year_to", "hai nghìn")
    assert left.wrong_text("year_to") == "Hãy nhập năm bằng bốn chữ số."
    assert plan(office).year_to == 2026
    left.field("year_to").setFocus()
    QTest.keyClick(left.field("year_to"), Key.Key_Escape)
    assert (left.value("year_to"), left.wrong_text("year_to")) == (2026, "")


def test_what_is_typed_is_not_lost_when_the_window_is_closed(page: PlanPage, office: Office) -> None:
    page.toggle.setChecked(True)
    page.form.left.field("number").setFocus()
    page.form.left.set_value("number", "07/KH-UBND")
    office.window.close()
    assert plan(office).number == "07/KH-UBND"


def test_what_is_typed_is_not_lost_when_another_page_is_shown(page: PlanPage, office: Office) -> None:
    page.toggle.setChecked(True)
    page.form.left.field("number").setFocus()
    page.form.left.set_value("number", "08/KH-UBND")
    office.page("tasks")
    assert plan(office).number == "08/KH-UBND"


def test_a_plan_without_a_title_is_refused(page: PlanPage, office: Office) -> None:
    page.toggle.setChecked(True)
    fill_and_leave(page, page.form.left, "title", "")
    assert page.form.left.wrong_text("title") == "Chưa nhập tên kế hoạch."
    assert plan(office).title.startswith("Cải cách")


def test_a_plan_is_added_by_hand_and_shown(page: PlanPage, office: Office) -> None:
    QTest.mouseClick(page.add_plan_button, Qt.MouseButton.LeftButton)
    asked = dialog(page, NewPlanDialog)
    asked.form.set_value("title", "Cải cách hành chính giai đoạn 2026-2030")
    asked.form.set_value("year_to", "2030")
    asked.accept()
    assert [p.years for p in list_plans(office.database)] == ["2026", "2026-2030"]
    assert office.context.plan_id != office.plan_id
    assert page.summary.text() == "Kế hoạch chưa có số: Cải cách hành chính giai đoạn 2026-2030"
    assert page.table.words_when_empty() == "Kế hoạch chưa có chỉ tiêu. Nhấn Ctrl+N để thêm."


def test_a_plan_is_replaced_by_another(page: PlanPage, office: Office) -> None:
    test_a_plan_is_added_by_hand_and_shown(page, office)
    selection = office.context.selection
    selection.choose(next(c for c in selection.choices if c.plan_id == office.plan_id))
    successor = cast(ChoiceField, page.form.right.field("replaced_by_id"))
    newer = next(p for p in list_plans(office.database) if p.id != office.plan_id)
    successor.set_value(newer.id)
    successor.chosen.emit()
    assert (plan(office).replaced_by_id, plan(office).closed_on) == (newer.id, TODAY)
    assert page.summary.text().endswith("đã được thay bằng KH chưa có số (2026-2030)")
    assert page.form.right.field("closed_on").isVisible()


def test_a_plan_goes_to_the_trash_and_comes_back(page: PlanPage, office: Office, qtbot: QtBot) -> None:
    QTest.mouseClick(page.trash_plan_button, Qt.MouseButton.LeftButton)
    # A copy is made first.
    qtbot.waitUntil(lambda: list_plans(office.database) == [])
    assert page.table.words_when_empty().startswith("Chưa có kế hoạch.")
    assert not page.trash_plan_button.isEnabled()
    office.context.operations.run(page, undo)
    assert page.model.rowCount() == 5


def test_what_a_target_asks_for_is_typed_in_its_cell(page: PlanPage, office: Office) -> None:
    stand_on(page, office, QUARTER, "required")
    type_into_cell(page, "> 30 %")
    assert target(office, QUARTER).required == Requirement(Comparator.GT, Decimal(30))
    assert shown(page, QUARTER, "required") == "> 30%"


def test_a_requirement_that_cannot_be_read_is_explained_and_nothing_changes(
    page: PlanPage, office: Office, dialogs: ScriptedDialogs
) -> None:
    before = stand_on(page, office, QUARTER, "required")
    type_into_cell(page, "nhiều")
    assert [p.message for p in dialogs.problems] == ["Chưa đọc được yêu cầu của chỉ tiêu."]
    assert target(office, QUARTER) == before


def test_text_note_and_measure_are_edited_in_place(page: PlanPage, office: Office) -> None:
    stand_on(page, office, CONTENT, "text")
    type_into_cell(page, "Mức độ hài lòng chung")
    stand_on(page, office, CONTENT, "note")
    type_into_cell(page, "Khảo sát cuối năm")
    measure = page.model.index(CONTENT, page.model.column_at("measure"))
    assert page.model.setData(measure, (Measure.INSPECTIONS, "democracy"))
    found = target(office, CONTENT)
    assert (found.text, found.note) == ("Mức độ hài lòng chung", "Khảo sát cuối năm")
    assert (found.measure, found.measure_detail) == (Measure.INSPECTIONS, "democracy")
    assert shown(page, CONTENT, "measure").endswith("dân chủ ở cơ sở")


def test_a_new_target_is_typed_in_and_its_kind_is_told_from_its_words(page: PlanPage, office: Office) -> None:
    press(page, Key.Key_N, CTRL)
    asked = dialog(page, TargetDialog)
    asked.form.set_value("text", "Tổ chức ít nhất 01 cuộc đối thoại với người dân")
    asked.form.set_value("required", "1 cuộc")
    asked.form.set_value("area", Area.CHI_DAO)
    asked.accept()
    found = target(office, 5)
    assert (found.shape, found.measure, found.required.value) == (Shape.COUNT, Measure.DIALOGUES, Decimal(1))
    assert page.table.current_row() is not None
    assert page.detail.heading.text() == found.text


def test_a_target_that_says_nothing_is_refused_beside_its_field(page: PlanPage, office: Office) -> None:
    page.add_target()
    asked = dialog(page, TargetDialog)
    asked.form.set_value("required", "nhiều")
    asked.accept()
    assert asked.form.wrong_text("text") == "Chưa nhập chỉ tiêu."
    asked.form.set_value("text", "Một chỉ tiêu")
    asked.accept()
    assert asked.form.wrong_text("required").startswith("Chưa đọc được yêu cầu")
    assert len(list_targets(office.database, office.plan_id)) == 5
    asked.reject()


def test_a_target_is_changed_as_a_whole(page: PlanPage, office: Office) -> None:
    stand_on(page, office, INITIATIVES)
    press(page, Key.Key_E, CTRL)
    asked = dialog(page, TargetDialog)
    assert asked.form.value("required") == "≥ 2 sáng kiến"
    asked.form.set_value("required", "≥ 1 sáng kiến")
    asked.form.set_value("unit_id", list_units(office.database)[0].id)
    asked.accept()
    found = target(office, INITIATIVES)
    assert (found.required.value, found.unit_id) == (Decimal(1), list_units(office.database)[0].id)
    assert found.measure is Measure.INITIATIVES


def test_a_result_is_recorded_and_the_verdict_follows(page: PlanPage, office: Office) -> None:
    stand_on(page, office, CONTENT)
    press(page, Key.Key_G, CTRL)
    asked = dialog(page, ValueDialog)
    for key, words in (("numerator", "90"), ("denominator", "98"), ("note", "Phiếu khảo sát quý I")):
        asked.form.set_value(key, words)
    asked.form.set_value("as_of", date(2026, 3, 31))
    asked.accept()
    value = list_values(office.database, target(office, CONTENT).id)[0]
    assert (value.numerator, value.denominator, value.note) == (90, 98, "Phiếu khảo sát quý I")
    assert (shown(page, CONTENT, "actual"), shown(page, CONTENT, "state")) == (
        "90/98 = 91,8%",
        "Đúng tiến độ",
    )
    assert page.detail.verdict.text() == "90/98 = 91,8% – chỉ tiêu ≥ 92%: đúng tiến độ"
    assert page.detail.reasons.text().startswith("Còn thiếu 1 trên tổng số 98.")
    assert [p.on for p in page.detail.chart.points] == [date(2026, 3, 31)]


def test_a_target_without_a_number_is_judged_by_hand(page: PlanPage, office: Office) -> None:
    change_requirement(office.database, target(office, CONTENT).id, "định tính")
    page.reload()
    stand_on(page, office, CONTENT)
    for day, verdict, state in (
        (date(2026, 3, 31), "not_met", "Không đạt"),
        (date(2026, 4, 30), "met", "Đạt"),
    ):
        press(page, Key.Key_G, CTRL)
        asked = dialog(page, ValueDialog)
        asked.form.set_value("verdict", verdict)
        asked.form.set_value("as_of", day)
        asked.form.set_value("note", "Theo biên bản họp giao ban")
        asked.accept()
        assert shown(page, CONTENT, "state") == state
    assert shown(page, CONTENT, "actual") == "đạt (đánh giá ngày 30/04/2026)"
    values = list_values(office.database, target(office, CONTENT).id)
    assert [(v.value, v.note) for v in values] == [
        (Decimal(0), "Theo biên bản họp giao ban"),
        (Decimal(1), "Theo biên bản họp giao ban"),
    ]
    model = page.detail.values.rows
    assert [str(model.index(at, model.column_at("value")).data()) for at in (0, 1)] == ["Đạt", "Không đạt"]


def test_a_verdict_is_asked_for_before_it_is_kept(page: PlanPage, office: Office) -> None:
    change_requirement(office.database, target(office, CONTENT).id, "định tính")
    page.reload()
    stand_on(page, office, CONTENT)
    press(page, Key.Key_G, CTRL)
    asked = dialog(page, ValueDialog)
    asked.accept()
    assert asked.isVisible()
    assert list_values(office.database, target(office, CONTENT).id) == []


def test_condition_and_baseline_of_a_target_are_typed_in(page: PlanPage, office: Office) -> None:
    stand_on(page, office, CONTENT)
    press(page, Key.Key_E, CTRL)
    asked = dialog(page, TargetDialog)
    asked.form.set_value("condition", "khảo sát từ 100 phiếu trở lên")
    asked.form.set_value("baseline", "năm 2025 đạt 90,4%")
    QTest.qWait(100)
    picture(asked, "target-dialog")
    asked.accept()
    found = target(office, CONTENT)
    assert (found.condition, found.baseline) == ("khảo sát từ 100 phiếu trở lên", "năm 2025 đạt 90,4%")
    assert "Mốc so sánh: năm 2025 đạt 90,4%." in page.detail.reasons.text()
    page.edit_target()
    asked = dialog(page, TargetDialog)
    asked.form.set_value("condition", "")
    asked.accept()
    assert target(office, CONTENT).condition is None


def test_a_result_that_makes_no_sense_is_said_beside_its_field(page: PlanPage, office: Office) -> None:
    stand_on(page, office, CONTENT)
    page.detail.record()
    asked = dialog(page, ValueDialog)
    asked.accept()
    assert asked.form.wrong_text("value") == "Hãy nhập giá trị, hoặc cả tử số và mẫu số."
    asked.form.set_value("numerator", "9")
    asked.form.set_value("denominator", "8")
    asked.accept()
    assert asked.form.wrong_text("numerator").startswith("Tử số phải từ 0 đến mẫu số.")
    asked.form.set_value("as_of", date(2026, 6, 1))
    asked.accept()
    assert asked.form.wrong_text("as_of") == "Ngày này chưa đến."
    assert list_values(office.database, target(office, CONTENT).id) == []
    asked.reject()


def test_a_recorded_result_is_deleted_and_brought_back(page: PlanPage, office: Office) -> None:
    test_a_result_is_recorded_and_the_verdict_follows(page, office)
    values = page.detail.values
    values.selectRow(0)
    values.setFocus()
    QTest.keyClick(values, Key.Key_Delete)
    assert shown(page, CONTENT, "actual") == "chưa có số liệu"
    office.context.operations.run(page, undo)
    assert shown(page, CONTENT, "actual") == "90/98 = 91,8%"


def test_a_target_counted_by_a_register_takes_no_value_by_hand(page: PlanPage, office: Office) -> None:
    stand_on(page, office, QUARTER)
    assert not page.record_button.isEnabled()
    assert page.detail.values.words_when_empty().startswith("Chỉ tiêu này tự tính")


def test_coverage_says_how_many_units_are_missing_and_which(page: PlanPage, office: Office) -> None:
    stand_on(page, office, QUARTER)
    assert page.detail.verdict.text() == "0/4 đơn vị = 0% – chỉ tiêu ≥ 25%: có nguy cơ không đạt"
    assert "cần kiểm tra thêm 1 đơn vị trước 31/12/2026: Phòng Văn hóa - Xã hội" in page.detail.reasons.text()
    unit = list_units(office.database)[0].id
    new = NewInspection(2026, "Kiểm tra quý II", (unit,), done_on=date(2026, 4, 2))
    office.context.operations.run(page, lambda database: plan_inspection(database, new))
    assert page.detail.verdict.text() == "1/4 đơn vị = 25% – chỉ tiêu ≥ 25%: đạt"
    assert shown(page, QUARTER, "state") == "Đạt"
    assert [page.detail.units.model().index(at, 1).data() for at in range(2)] == [
        "Đã kiểm tra",
        "Chưa kiểm tra",
    ]


def test_contradicting_targets_are_both_shown_and_told(page: PlanPage, office: Office) -> None:
    stand_on(page, office, QUARTER)
    assert "Kế hoạch còn ghi cho cùng nội dung ≥ 20%" in page.detail.reasons.text()
    stand_on(page, office, FIFTH)
    assert "Kế hoạch còn ghi cho cùng nội dung ≥ 25%" in page.detail.reasons.text()


def test_the_units_of_the_denominator_are_marked_in_a_list(page: PlanPage, office: Office) -> None:
    stand_on(page, office, QUARTER)
    assert page.detail.tabs.tabText(1) == "Mẫu số: 4 đơn vị"
    QTest.mouseClick(page.detail.scope_button, Qt.MouseButton.LeftButton)
    asked = dialog(page, ScopeDialog)
    asked.table.setCurrentIndex(asked.table.model().index(1, 0))
    asked.table.setFocus()
    QTest.keyClick(asked.table, Key.Key_Space)
    assert (asked.listed.isChecked(), asked.words.text()) == (True, "Mẫu số: 3 đơn vị.")
    asked.accept()
    assert (target(office, QUARTER).scope, len(target(office, QUARTER).scope_ids)) == (Scope.LISTED, 3)
    assert page.detail.tabs.tabText(1) == "Mẫu số: 3 đơn vị"
    assert shown(page, FIFTH, "actual") == "0/4 = 0%"


def test_an_empty_denominator_is_refused(page: PlanPage, office: Office, dialogs: ScriptedDialogs) -> None:
    stand_on(page, office, QUARTER)
    page.detail.edit_scope()
    asked = dialog(page, ScopeDialog)
    for at in range(4):
        asked.table.model().setData(asked.table.model().index(at, 0), 0, Qt.ItemDataRole.CheckStateRole)
    asked.accept()
    assert [p.message for p in dialogs.problems] == ["Hãy đánh dấu ít nhất một đơn vị."]
    assert target(office, QUARTER).scope is Scope.INSPECTED
    asked.reject()


def test_delete_moves_targets_to_the_trash_as_one_step(page: PlanPage, office: Office, qtbot: QtBot) -> None:
    page.table.selectAll()
    press(page, Key.Key_Delete)
    qtbot.waitUntil(lambda: list_targets(office.database, office.plan_id) == [], timeout=10_000)
    # So many at once: a copy of the data was made first.
    assert [copy.reason for copy in list_copies(office.database)] == [Reason.DELETE]
    office.context.operations.run(page, undo)
    assert page.panel.count.text() == "5 chỉ tiêu"


def test_the_history_of_a_target_is_read_in_words(page: PlanPage, office: Office) -> None:
    stand_on(page, office, QUARTER, "required")
    type_into_cell(page, "≥ 30%")
    page.detail.tabs.setCurrentWidget(page.detail.history)
    table = page.detail.history.table.model()
    assert (table.index(0, 2).data(), table.index(0, 3).data()) == ("Giá trị", "25 → 30")


def test_the_list_goes_to_excel_as_it_is_filtered(
    page: PlanPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    office.dialogs.save_path = tmp_path / "Chỉ tiêu.xlsx"
    page.panel.filter.setText("sáng kiến")
    QTest.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not office.context.jobs.busy, timeout=20000)
    values = [cell for row in load_workbook(office.dialogs.save_path)["Chỉ tiêu"].values for cell in row]
    assert "≥ 2 sáng kiến" in values
    assert "≥ 25%" not in values


def test_printing_shows_the_pages_of_the_list_first(
    page: PlanPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    box = dialog(office.window, PreviewDialog)
    qtbot.waitUntil(lambda: bool(box.pages), timeout=20000)
    assert box.pages[0].width() > box.pages[0].height()
    office.dialogs.save_path = tmp_path / "Chỉ tiêu.pdf"
    QTest.mouseClick(box.keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not office.context.jobs.busy, timeout=20000)
    assert office.dialogs.save_path.read_bytes().startswith(b"%PDF")
    box.close()


def test_without_a_plan_one_can_be_made(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> None:
    for office in open_on("plan", tmp_path, dialogs, qtbot, empty=True):
        page = cast(PlanPage, office.page("plan"))
        assert page.table.words_when_empty().startswith("Chưa có kế hoạch.")
        page.add_plan()
        dialog(page, NewPlanDialog).accept()
        assert office.context.plan_id == list_plans(office.database)[0].id
        assert page.form.isVisible()


def test_the_page_is_drawn(page: PlanPage, office: Office) -> None:
    stand_on(page, office, QUARTER)
    picture(office.window, "plan")
    page.toggle.setChecked(True)
    test_a_result_is_recorded_and_the_verdict_follows(page, office)
    picture(office.window, "plan-fields")


def test_a_target_leads_to_the_register_that_counts_it(page: PlanPage, office: Office) -> None:
    stand_on(page, office, ON_TIME)
    assert page.detail.source_button.isVisible()
    assert "biểu II.06a" in page.detail.source_button.toolTip()
    press(page, Key.Key_J, CTRL)
    activities = office.window.page("activities")
    assert isinstance(activities, ActivitiesPage)
    assert office.window.tabs.currentWidget() is activities
    assert activities.tabs.currentWidget() is activities.dossiers
    office.window.show_page("plan")
    figures = [PastedLine("Hộ tịch", {"early": 40, "on_time": 30, "late": 0}, "")]
    office.context.operations.tell(paste_dossier_form(office.database, "2026-Q1", figures))
    stand_on(page, office, ON_TIME)
    press(page, Key.Key_J, CTRL)
    assert activities.dossiers.period.currentText() == "Quý I năm 2026"


def test_a_target_recorded_by_hand_has_no_register_to_lead_to(page: PlanPage, office: Office) -> None:
    change_target(office.database, target(office, CONTENT).id, {"measure": "manual"})
    page.reload()
    stand_on(page, office, CONTENT)
    assert not page.detail.source_button.isVisible()
    press(page, Key.Key_J, CTRL)
    assert office.window.tabs.currentWidget() is page


def test_going_from_a_replaced_plan_to_its_successor_and_back_leaves_nothing_unsaved(
    page: PlanPage, office: Office
) -> None:
    old, selection = plan(office), office.context.selection
    new_id = add_plan(
        office.database, title="Kế hoạch thay thế", year_from=2026, number="77/KH-UBND"
    ).created_id
    assert new_id is not None
    office.context.operations.tell(
        replace_plan(office.database, old_id=old.id, new_id=new_id, on=date(2026, 5, 1))
    )

    def show(plan_id: int) -> None:
        selection.choose(next(choice for choice in selection.choices if choice.plan_id == plan_id))

    show(old.id)
    page.toggle.setChecked(True)
    assert "77/KH-UBND" in page.form.successor.currentText()
    show(new_id)
    assert page.form.successor.currentText() == ""
    assert [bar for bar in children(page.form, OfferBar) if bar.isVisible()] == []
    assert page.form.right.unsavable() == []
    show(old.id)
    assert page.form.successor.value() == new_id
    assert page.form.right.unsavable() == []
    assert get_plan(office.database, old.id).replaced_by_id == new_id
    assert get_plan(office.database, new_id).replaced_by_id is None
