"""The review before an import, driven as an officer would; what it shows and what is stored afterwards."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.deadlines import DeadlineKind
from cchc_desktop.domain.tasks import ProgressKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.history import list_steps, undo, undo_label
from cchc_desktop.services.import_plan import confirmed_units
from cchc_desktop.services.obligations import list_rules
from cchc_desktop.services.office import change_commune, list_units
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.progress import add_progress
from cchc_desktop.services.targets import list_targets
from cchc_desktop.services.tasks import list_tasks
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.jobs import Progress
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.review.columns import DOUBTFUL
from cchc_desktop.ui.review.looks import LookFilter
from cchc_desktop.ui.review.opening import open_review
from cchc_desktop.ui.review.state import Mode
from cchc_desktop.ui.review.window import ReviewDialog
from cchc_desktop.ui.table_panel import TablePanel
from cchc_desktop.ui.wiring import Wiring
from tests.ui.conftest import ScriptedDialogs, children
from tests.ui.review.conftest import Open, wait_until_made
from tests.ui.review.sample import ROWS, RULES, SCREENS, TALKS, write_plan_file

REWORDED = ("2", "Niêm yết công khai thủ tục hành chính tại trụ sở và nhà văn hóa", *SCREENS[2:])
NEW = ("4", "Tập huấn kỹ năng số cho công chức", "Danh sách", "Phòng Kinh tế", "", "Quý II/2026")


def text_at(panel: TablePanel, row: int, column: str) -> str:  # type: ignore[type-arg]
    model = panel.model
    return str(model.index(row, model.column_at(column)).data())


def go(panel: TablePanel, row: int, column: str) -> None:  # type: ignore[type-arg]
    panel.table.setCurrentIndex(panel.model.index(row, panel.model.column_at(column)))


def type_into(qtbot: QtBot, panel: TablePanel, row: int, column: str, words: str) -> None:  # type: ignore[type-arg]
    go(panel, row, column)
    QTest.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # The toolkit commits a field on Enter in its next turn.
    qtbot.waitUntil(lambda: text_at(panel, row, column) == words)


def finish(qtbot: QtBot, dialog: ReviewDialog) -> None:
    with qtbot.waitSignal(dialog.imported, timeout=15_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_nothing_is_written_before_nhap_and_all_of_it_after_as_one_step(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path, window: MainWindow, context: Context
) -> None:
    dialog = review(write_plan_file(tmp_path))
    assert dialog.counts.text() == "Nhiệm vụ: đọc 3, mới 3, trùng 0, bỏ 0; chỉ tiêu: đọc 2, bỏ 0"
    assert list_plans(database) == []
    steps = len(list_steps(database))
    finish(qtbot, dialog)
    [plan] = list_plans(database)
    assert (plan.number, plan.year_from, plan.source_name) == ("15/KH-UBND", 2026, "ke-hoach.docx")
    assert [t.content for t in list_tasks(database, plan.id)] == [RULES[1], SCREENS[1], TALKS[1]]
    assert len(list_targets(database, plan.id)) == 2
    assert len(list_steps(database)) == steps + 1
    assert context.plan_id == plan.id
    assert "15/KH-UBND" in window.windowTitle()


def test_a_plan_of_another_commune_is_told_above_everything(
    review: Open, database: Database, tmp_path: Path
) -> None:
    assert not review(write_plan_file(tmp_path)).foreign.isVisible()
    change_commune(database, {"name": "Đồi Sim"})
    dialog = review(write_plan_file(tmp_path))
    assert dialog.foreign.isVisible()
    assert dialog.foreign.text() == "Kế hoạch này của UBND xã Suối Mơ, không phải của xã Đồi Sim."
    assert dialog.import_button.isEnabled()


def test_one_undo_takes_the_whole_import_back(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path, wiring: Wiring, context: Context
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    assert wiring.undo_action.text() == "&Hoàn tác: Nhập kế hoạch từ tệp"
    wiring.undo_action.trigger()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert list_plans(database) == []
    assert list_units(database) == []
    assert wiring.redo_action.text() == "&Làm lại: Nhập kế hoạch từ tệp"


def test_the_officer_begins_in_the_number_and_turns_the_tabs_from_anywhere(
    qtbot: QtBot, review: Open, tmp_path: Path
) -> None:
    dialog = review(write_plan_file(tmp_path))
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.form.field("number"))
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert dialog.tabs.current == "tasks"
    assert dialog.focusWidget() is dialog.tasks.table
    dialog.source.setFocus()
    QTest.keyClick(dialog.source, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert dialog.tabs.current == "targets"
    assert dialog.focusWidget() is dialog.targets.table
    for _ in range(2):
        QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.focusWidget() is dialog.form.field("number")


def test_tab_goes_from_the_tasks_to_the_buttons_and_round_by_the_file_again(
    qtbot: QtBot, review: Open, tmp_path: Path
) -> None:
    dialog = review(write_plan_file(tmp_path))
    dialog.tabs.show_page("tasks")
    dialog.tasks.table.setFocus()
    stops = []
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        stops.append(dialog.focusWidget())
    assert stops[:2] == [dialog.import_button, dialog.cancel_button]
    assert dialog.source in stops


def test_a_row_left_out_by_the_space_key_is_counted_and_not_written(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    dialog = review(write_plan_file(tmp_path))
    dialog.tabs.show_page("tasks")
    go(dialog.tasks, 1, "taken")
    QTest.keyClick(dialog.tasks.table, Qt.Key.Key_Space)
    assert dialog.counts.text() == "Nhiệm vụ: đọc 3, mới 2, trùng 0, bỏ 1; chỉ tiêu: đọc 2, bỏ 0"
    go(dialog.tasks, 2, "content")
    QTest.keyClick(dialog.tasks.table, Qt.Key.Key_Delete)
    assert dialog.counts.text() == "Nhiệm vụ: đọc 3, mới 1, trùng 0, bỏ 2; chỉ tiêu: đọc 2, bỏ 0"
    finish(qtbot, dialog)
    assert [t.content for t in list_tasks(database, list_plans(database)[0].id)] == [RULES[1]]


def test_what_is_typed_in_the_tables_is_what_is_written(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    dialog = review(write_plan_file(tmp_path))
    dialog.tabs.show_page("tasks")
    type_into(qtbot, dialog.tasks, 0, "time_text", "Ngày 20/4/2026")
    assert text_at(dialog.tasks, 0, "understood") == "20/04/2026"
    type_into(qtbot, dialog.tasks, 0, "lead_text", "Trạm Y tế xã")
    dialog.tabs.show_page("targets")
    type_into(qtbot, dialog.targets, 0, "value", "99,5")
    finish(qtbot, dialog)
    plan = list_plans(database)[0]
    task = list_tasks(database, plan.id)[0]
    assert (str(task.due), task.lead_text) == ("2026-04-20", "Trạm Y tế xã")
    assert str(list_targets(database, plan.id)[0].required.value) == "99.5"


def test_a_doubtful_cell_has_a_ground_and_says_why(review: Open, tmp_path: Path) -> None:
    dialog = review(write_plan_file(tmp_path, [RULES, (*SCREENS[:5], "Lúc thuận tiện")]))
    model = dialog.tasks.model
    cell = model.index(1, model.column_at("time_text"))
    assert dialog.state.tasks[1].task.deadline.kind is DeadlineKind.UNKNOWN
    assert cell.data(Qt.ItemDataRole.BackgroundRole).name() == DOUBTFUL
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "Cột thời gian ghi “Lúc thuận tiện”, không phải thời hạn" in cell.data(role)
    # A mark that is seen without colour too.
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert text_at(dialog.tasks, 1, "doubts").startswith("Cột thời gian ghi “Lúc thuận tiện”")
    assert model.index(0, model.column_at("time_text")).data(Qt.ItemDataRole.BackgroundRole) is None


def test_a_target_to_look_at_says_why_and_one_in_a_row_without_a_lead_is_none(
    review: Open, tmp_path: Path
) -> None:
    again = "- Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt từ 95% trở lên."
    bare = ("4", "Tập huấn kỹ năng số cho 100% công chức", "Danh sách", "", "", "Quý II/2026")
    dialog = review(write_plan_file(tmp_path, [RULES, bare], more=["1. Chỉ tiêu của các đơn vị:", again]))
    dialog.tabs.show_page("targets")
    model = dialog.targets.model
    doubted = {
        (text_at(dialog.targets, at, "text"), column.key)
        for at in range(model.rowCount())
        for place, column in enumerate(model.columns)
        if model.index(at, place).data(Qt.ItemDataRole.BackgroundRole) is not None
    }
    assert doubted == {(again[2:-1], "value")}
    [box] = children(dialog.targets, LookFilter)
    assert box.text() == "Chỉ dòng cần &xem lại (1)"
    box.click()
    assert "khác nhau: 98%" in text_at(dialog.targets, 0, "doubts")
    assert model.index(0, model.column_at("value")).data(Qt.ItemDataRole.ToolTipRole).startswith("95")


def test_standing_on_a_task_lights_up_its_row_in_the_file(review: Open, tmp_path: Path) -> None:
    dialog = review(write_plan_file(tmp_path))
    dialog.tabs.show_page("tasks")
    go(dialog.tasks, 2, "content")
    assert TALKS[1] in dialog.source.lit_text()
    assert RULES[1] not in dialog.source.lit_text()


def test_nhap_stays_the_default_button_on_whatever_tab_the_officer_stands(
    qtbot: QtBot, review: Open, tmp_path: Path
) -> None:
    dialog = review(write_plan_file(tmp_path))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for key in ("tasks", "targets", "units", "duties", "warnings", "plan"):
        dialog.tabs.show_page(key)
        assert dialog.import_button.isDefault(), key
    dialog.import_button.setFocus()
    dialog.form.field("number").setFocus()
    assert dialog.import_button.isDefault()
    assert not dialog.cancel_button.isDefault()


def test_the_file_follows_a_jump_to_the_last_task(review: Open, tmp_path: Path) -> None:
    dialog = review(write_plan_file(tmp_path))
    dialog.tabs.show_page("tasks")
    go(dialog.tasks, 0, "content")
    QTest.keyClick(dialog.tasks.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert TALKS[1] in dialog.source.lit_text()


def test_enter_on_a_warning_goes_to_the_row_it_speaks_of(qtbot: QtBot, review: Open, tmp_path: Path) -> None:
    dialog = review(write_plan_file(tmp_path, [RULES, (*SCREENS[:5], "Lúc thuận tiện")]))
    dialog.tabs.show_page("warnings")
    messages = [text_at(dialog.warnings, at, "message") for at in range(dialog.warnings.model.rowCount())]
    at = next(at for at, words in enumerate(messages) if "Lúc thuận tiện" in words)
    go(dialog.warnings, at, "message")
    QTest.keyClick(dialog.warnings.table, Qt.Key.Key_Return)
    assert dialog.tabs.current == "tasks"
    row = dialog.tasks.table.current_row()
    assert row is not None
    assert row.task.content == SCREENS[1]
    assert SCREENS[1] in dialog.source.lit_text()


def test_the_warning_of_an_empty_number_goes_to_its_field(review: Open, tmp_path: Path) -> None:
    dialog = review(write_plan_file(tmp_path, number="      /KH-UBND"))
    rows = [dialog.warnings.model.row_at(at) for at in range(dialog.warnings.model.rowCount())]
    dialog.jump(next(row for row in rows if row.warning.code == "empty-number"))
    assert dialog.tabs.current == "plan"
    assert dialog.form.value("number") == ""


def test_the_warning_that_no_task_was_read_goes_to_the_empty_task_list(
    review: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = review(write_plan_file(tmp_path, []))
    rows = [dialog.warnings.model.row_at(at) for at in range(dialog.warnings.model.rowCount())]
    dialog.jump(next(row for row in rows if row.warning.code == "no-tasks"))
    assert dialog.tabs.current == "tasks"
    words = dialog.tasks.table.words_when_empty()
    assert words.startswith("Không đọc được nhiệm vụ nào trong tệp này.")
    assert dialog.counts.text() == "Không đọc được nhiệm vụ nào; chỉ tiêu: đọc 2, bỏ 0"
    assert "dán ở trang Nhiệm vụ" in words


def test_only_the_rows_worth_a_look_are_shown_while_the_box_is_ticked(
    qtbot: QtBot, review: Open, tmp_path: Path
) -> None:
    bare = ("4", "Tập huấn kỹ năng số cho công chức", "Danh sách", "", "", "Quý II/2026")
    dialog = review(write_plan_file(tmp_path, [RULES, (*SCREENS[:5], "Lúc thuận tiện"), bare]))
    dialog.tabs.show_page("tasks")
    [box] = children(dialog.tasks, LookFilter)
    assert box.text() == "Chỉ dòng cần &xem lại (2)"
    box.click()
    assert [text_at(dialog.tasks, at, "content") for at in range(dialog.tasks.model.rowCount())] == [
        SCREENS[1],
        bare[1],
    ]
    type_into(qtbot, dialog.tasks, 0, "time_text", "Tháng 6/2026")
    qtbot.waitUntil(lambda: box.text() == "Chỉ dòng cần &xem lại (1)")
    box.click()
    assert dialog.tasks.model.rowCount() == 3


def test_the_review_is_made_one_tab_a_turn_and_thousands_of_rows_a_few_hundred_a_turn(
    qtbot: QtBot, window: MainWindow, context: Context, tmp_path: Path
) -> None:
    path = write_plan_file(tmp_path, [(str(at), f"Việc số {at}", *RULES[2:]) for at in range(1, 1001)])
    turns: list[tuple[int, int]] = []

    def look(dialog: ReviewDialog) -> None:
        while dialog._making.isActive():
            dialog._make_some()
            tabs = sum(map(dialog.tabs.is_made, ("plan", "tasks", "targets", "units", "warnings")))
            turns.append((tabs, dialog.tasks.model.total if tabs > 1 else 0))
        assert dialog.tabs.tabText(1) == "Nhiệm vụ (1000)"
        dialog.close()

    open_review(context, window, path, look)
    qtbot.waitUntil(lambda: bool(turns), timeout=15_000)
    steps = [(now[0] - before[0], now[1] - before[1]) for before, now in pairwise([(0, 0), *turns])]
    assert max(tabs for tabs, _ in steps) == 1
    assert max(rows for _, rows in steps) == 400
    assert turns[-1] == (5, 1000)


def test_without_a_year_it_is_asked_for_and_deadlines_follow_it(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    path = write_plan_file(tmp_path, [(*RULES[:5], "Quý I")], year="", day="ngày   tháng   năm")
    dialog = review(path)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.form.wrong_text("year_from") == "Chưa nhập năm.")
    assert dialog.isVisible()
    year = dialog.form.field("year_from")
    assert isinstance(year, QLineEdit)
    year.setText("2027")
    year.editingFinished.emit()
    assert text_at(dialog.tasks, 0, "understood") == "01/01/2027 - 31/03/2027"
    finish(qtbot, dialog)
    [plan] = list_plans(database)
    assert (plan.year_from, plan.year_to) == (2027, 2027)
    assert str(list_tasks(database, plan.id)[0].due) == "2027-03-31"


def test_units_are_confirmed_merged_and_remembered(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    dialog = review(write_plan_file(tmp_path, [RULES, SCREENS, (*TALKS[:3], "Tổ Kinh tế xã", *TALKS[4:])]))
    dialog.tabs.show_page("units")
    entries = {entry.id: at for at, entry in enumerate(dialog.state.units.entries)}
    economy = next(name for name in entries if "Kinh tế" in name)
    go(dialog.units, entries["Phòng Văn hóa - Xã hội"], "confirmed")
    QTest.keyClick(dialog.units.table, Qt.Key.Key_Space)
    type_into(qtbot, dialog.units, entries[economy], "name", "Văn phòng HĐND và UBND")
    finish(qtbot, dialog)
    names = [unit.name for unit in list_units(database)]
    assert sorted(names) == ["Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND"]
    known = confirmed_units(database)
    assert known[economy] == "Văn phòng HĐND và UBND"
    task = list_tasks(database, list_plans(database)[0].id)[2]
    assert (task.lead, task.lead_text) == ("Văn phòng HĐND và UBND", "Tổ Kinh tế xã")


def test_a_report_duty_changes_the_rules_only_when_ticked(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    before = {rule.id: rule.due_text for rule in list_rules(database)}
    path = write_plan_file(tmp_path)
    finish(qtbot, review(path))
    assert {rule.id: rule.due_text for rule in list_rules(database)} == before
    dialog = review(path)
    dialog.tabs.show_page("duties")
    assert "Báo cáo quý I" in text_at(dialog.duties, 0, "rules")
    go(dialog.duties, 0, "taken")
    QTest.keyClick(dialog.duties.table, Qt.Key.Key_Space)
    finish(qtbot, dialog)
    changed = {rule.name for rule in list_rules(database) if rule.due_text != before[rule.id]}
    assert changed == {"Báo cáo quý I", "Báo cáo 6 tháng đầu năm", "Báo cáo quý III", "Báo cáo quý IV"}


def test_a_duty_without_a_rule_says_why_it_cannot_be_adopted(review: Open, tmp_path: Path) -> None:
    weekly = "Các phòng gửi báo cáo tuần về Phòng Văn hóa - Xã hội trước 15 giờ thứ Sáu hằng tuần."
    dialog = review(write_plan_file(tmp_path, more=[weekly]))
    dialog.tabs.show_page("duties")
    told = {text_at(dialog.duties, row, "cycle"): text_at(dialog.duties, row, "rules") for row in (0, 1)}
    assert told["Tuần"] == "lịch báo cáo không có kỳ tuần, cần tự theo dõi"


def test_the_same_plan_again_is_compared_and_updates_the_kept_one(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    [plan] = list_plans(database)
    first = list_tasks(database, plan.id)
    add_progress(database, first[1].id, happened_on=date(2026, 2, 2), text="Đã in bảng")
    dialog = review(write_plan_file(tmp_path, [RULES, REWORDED, NEW]))
    assert dialog.state.mode is Mode.UPDATE
    assert dialog.counts.text().startswith("Nhiệm vụ: đọc 3, mới 1, trùng 2, bỏ 0; kế hoạch đã có còn 1")
    verdicts = [text_at(dialog.tasks, at, "verdict") for at in range(4)]
    assert verdicts == ["Giữ nguyên", "Sửa đổi", "Mới", "Không còn: sẽ bỏ"]
    finish(qtbot, dialog)
    [kept] = list_plans(database)
    tasks = list_tasks(database, kept.id)
    assert [task.content for task in tasks] == [RULES[1], REWORDED[1], NEW[1]]
    assert [task.id for task in tasks[:2]] == [task.id for task in first[:2]]
    assert [entry.text for entry in tasks[1].progress] == ["Đã in bảng"]


def test_columns_share_the_room_whether_or_not_a_plan_is_compared_with(
    qtbot: QtBot, review: Open, tmp_path: Path
) -> None:
    for rows in (ROWS, [RULES, REWORDED, NEW]):
        dialog = review(write_plan_file(tmp_path, rows))
        dialog.resize(2600, 900)
        dialog.tabs.show_page("tasks")
        # Longer than widths take to be remembered.
        qtbot.wait(400)
        header = dialog.tasks.table.horizontalHeader()
        assert header.length() == dialog.tasks.table.viewport().width()
        finish(qtbot, dialog)
    dialog = review(write_plan_file(tmp_path))
    verdict = dialog.tasks.model.column_at("verdict")
    assert dialog.tasks.table.columnWidth(verdict) > 80


def test_an_unticked_row_of_the_kept_plan_stays_as_it_is(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    dialog = review(write_plan_file(tmp_path, [REWORDED]))
    dialog.tabs.show_page("tasks")
    for row in range(2):
        go(dialog.tasks, row, "taken")
        QTest.keyClick(dialog.tasks.table, Qt.Key.Key_Space)
    finish(qtbot, dialog)
    contents = [task.content for task in list_tasks(database, list_plans(database)[0].id)]
    assert sorted(contents) == sorted([RULES[1], SCREENS[1]])


def test_a_replacement_carries_progress_over_and_leaves_the_old_plan_readable(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path, context: Context
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    [old] = list_plans(database)
    task = list_tasks(database, old.id)[0]
    day = date(2026, 3, 2)
    add_progress(database, task.id, happened_on=day, kind=ProgressKind.DONE, text="Đã ban hành")
    more = ("Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND xã Suối Mơ.",)
    path = write_plan_file(
        tmp_path, [RULES, NEW], number="40/KH-UBND", day="ngày 20 tháng 5 năm 2026", more=more
    )
    dialog = review(path)
    assert dialog.mode.currentText() == "Thay thế KH 15/KH-UBND (2026), mang tiến độ sang"
    assert [text_at(dialog.tasks, at, "verdict") for at in range(4)] == [
        "Giữ nguyên", "Mới", "Không còn (giữ ở kế hoạch cũ)", "Không còn (giữ ở kế hoạch cũ)",
    ]  # fmt: skip
    ticks = [dialog.tasks.model.index(at, 0).data(Qt.ItemDataRole.CheckStateRole) for at in range(4)]
    assert ticks == [Qt.CheckState.Checked] * 2 + [Qt.CheckState.Unchecked] * 2
    finish(qtbot, dialog)
    new, before = list_plans(database)
    assert (new.number, before.replaced_by_id) == ("40/KH-UBND", new.id)
    assert [e.text for e in list_tasks(database, new.id)[0].progress] == ["Đã ban hành"]
    assert len(list_tasks(database, before.id)) == 3
    assert context.plan_id == new.id


def test_a_twin_may_stand_beside_the_kept_plan(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    dialog = review(write_plan_file(tmp_path))
    dialog.mode.setCurrentIndex(0)
    dialog.mode.activated.emit(0)
    assert dialog.counts.text() == "Nhiệm vụ: đọc 3, mới 3, trùng 0, bỏ 0; chỉ tiêu: đọc 2, bỏ 0"
    assert "verdict" not in [column.key for column in dialog.tasks.model.columns]
    finish(qtbot, dialog)
    assert len(list_plans(database)) == 2


def choose_mode(dialog: ReviewDialog, at: int) -> None:
    dialog.mode.setCurrentIndex(at)
    dialog.mode.activated.emit(at)


def test_another_kept_plan_is_compared_with_off_the_windows_thread(
    qtbot: QtBot, review: Open, tmp_path: Path, context: Context
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    dialog = review(write_plan_file(tmp_path, [RULES, NEW]))
    choose_mode(dialog, 0)
    wait_until_made(qtbot, dialog)
    model = dialog.tasks.model
    assert model.setData(model.index(1, model.column_at("content")), SCREENS[1])
    choose_mode(dialog, 2)
    assert dialog.counts.text() == "Nhiệm vụ: đọc 2, mới 2, trùng 0, bỏ 0; chỉ tiêu: đọc 2, bỏ 0"
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert dialog.counts.text().startswith("Nhiệm vụ: đọc 2, mới 0, trùng 2, bỏ 0")
    # What was typed is what is compared.
    assert [text_at(dialog.tasks, at, "verdict") for at in range(2)] == ["Giữ nguyên", "Sửa đổi"]


def test_a_comparison_that_is_stopped_leaves_the_way_chosen_before(
    qtbot: QtBot, review: Open, tmp_path: Path, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    dialog = review(write_plan_file(tmp_path, [RULES, NEW]))
    choose_mode(dialog, 0)
    run = context.jobs.run

    def stopped(work: Callable[[Progress], object], **how: Any) -> None:
        def until_stopped(progress: Progress) -> object:
            progress.stop()
            return work(progress)

        run(until_stopped, **how)

    monkeypatch.setattr(context.jobs, "run", stopped)
    choose_mode(dialog, 1)
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert dialog.mode.currentText() == "Nhập thành kế hoạch riêng"
    assert dialog.counts.text() == "Nhiệm vụ: đọc 2, mới 2, trùng 0, bỏ 0; chỉ tiêu: đọc 2, bỏ 0"


def test_leaving_asks_only_when_something_was_changed(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path, dialogs: ScriptedDialogs
) -> None:
    dialog = review(write_plan_file(tmp_path))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialogs.asked == []
    dialogs.confirmed = False
    dialog = review(write_plan_file(tmp_path))
    dialog.tabs.show_page("tasks")
    go(dialog.tasks, 0, "content")
    QTest.keyClick(dialog.tasks.table, Qt.Key.Key_Delete)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialogs.asked == ["Bỏ các sửa đổi trong bản xem lại này?"]
    assert list_plans(database) == []


@pytest.mark.parametrize("content", [b"", b"khong phai ke hoach", b"PK\x03\x04 hong"])
def test_a_file_that_is_no_plan_is_told_in_words_and_opens_nothing(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    dialogs: ScriptedDialogs,
    database: Database,
    content: bytes,
) -> None:
    path = tmp_path / "tệp lạ.docx"
    path.write_bytes(content)
    window.plan_dropped.emit(path)
    qtbot.waitUntil(lambda: bool(dialogs.problems), timeout=15_000)
    [problem] = dialogs.problems
    assert isinstance(problem, RuleError)
    assert problem.hint
    assert list_plans(database) == []
    assert undo_label(database) == "Sửa thông tin xã, phường"


def test_a_table_copied_in_word_becomes_tasks_of_the_plan_shown(
    qtbot: QtBot, review: Open, database: Database, tmp_path: Path, window: MainWindow, wiring: Wiring
) -> None:
    finish(qtbot, review(write_plan_file(tmp_path)))
    cells = "".join(f"<td><p>{text}</p></td>" for text in NEW)
    head = "".join(
        f"<td>{text}</td>"
        for text in ("TT", "Nội dung", "Sản phẩm", "Cơ quan chủ trì", "Phối hợp", "Thời gian hoàn thành")
    )
    data = QMimeData()
    data.setHtml(f"<html><body><table><tr>{head}</tr><tr>{cells}</tr></table></body></html>")
    QGuiApplication.clipboard().setMimeData(data)
    wiring.paste_action.trigger()

    def pasted() -> ReviewDialog | None:
        shown = [c for c in window.children() if isinstance(c, ReviewDialog) and c.isVisible()]
        return shown[0] if shown else None

    qtbot.waitUntil(lambda: pasted() is not None, timeout=15_000)
    dialog = pasted()
    assert dialog is not None
    assert dialog.mode.currentText() == "Thêm nhiệm vụ vào KH 15/KH-UBND (2026)"
    assert dialog.windowTitle() == "Xem lại trước khi nhập – Bảng đã sao chép"
    finish(qtbot, dialog)
    [plan] = list_plans(database)
    assert [t.content for t in list_tasks(database, plan.id)][-1] == NEW[1]
    assert len(list_tasks(database, plan.id)) == 4
    assert len(list_targets(database, plan.id)) == 2


def test_warnings_are_judged_anew_while_the_officer_mends(qtbot: QtBot, review: Open, tmp_path: Path) -> None:
    bare = ("4", "Tập huấn kỹ năng số cho công chức", "Danh sách", "", "", "Quý II/2026")
    dialog = review(write_plan_file(tmp_path, (RULES, SCREENS, bare)))

    def codes() -> set[str]:
        return {
            dialog.warnings.model.row_at(at).warning.code for at in range(dialog.warnings.model.rowCount())
        }

    assert "no-lead" in codes()
    shown = dialog.warnings.model.total
    at = next(r for r in range(3) if text_at(dialog.tasks, r, "content") == bare[1])
    dialog.tabs.show_page("tasks")
    type_into(qtbot, dialog.tasks, at, "lead_text", "Phòng Kinh tế")
    qtbot.waitUntil(lambda: "no-lead" not in codes())
    label = dialog.tabs.tabText(dialog.tabs.count() - 1)
    assert label == f"Cảnh báo ({shown - 1})"
    type_into(qtbot, dialog.tasks, at, "time_text", "Quý II/2030")
    qtbot.waitUntil(lambda: "year-outside-plan" in codes())


def test_what_undo_did_is_not_told_as_saved_once_more(context: Context) -> None:
    said: list[str] = []
    context.operations.said.connect(said.append)
    context.operations.tell(change_commune(context.database, {"name": "Đồi Sim"}))
    context.operations.tell(undo(context.database))
    assert said == [
        "Đã lưu: Sửa thông tin xã, phường",
        "Đã hoàn tác: Sửa thông tin xã, phường",
    ]
