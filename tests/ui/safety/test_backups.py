"""Copies made by the window, looked at, restored, carried to a second place and to another PC."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from shiboken6 import delete, isValid

from cchc_desktop.domain.backups import Reason
from cchc_desktop.services.backups import read_summary, verify_file
from cchc_desktop.services.copies import back_up, list_copies
from cchc_desktop.services.second_place import second_place
from cchc_desktop.services.tasks import change_task, list_tasks, trash_tasks
from cchc_desktop.ui.safety.automatic import AutomaticCopies, backed_up_first
from cchc_desktop.ui.safety.backups_dialog import BackupsDialog
from cchc_desktop.ui.safety.packages import HandOverDialog
from cchc_desktop.ui.safety.rehearsal import RehearsalWindow
from tests.ui.conftest import children
from tests.ui.safety.conftest import Program
from tests.ui.sample_office import picture


def change_first(program: Program, words: str) -> None:
    task = list_tasks(program.database, program.context.plan_id or 0)[0]
    program.context.operations.run(
        program.window, lambda database: change_task(database, task.id, {"note": words})
    )


def first_note(program: Program) -> str:
    return list_tasks(program.database, program.context.plan_id or 0)[0].note


def opened(program: Program) -> BackupsDialog:
    program.kept.show_backups()
    program.idle()
    return program.child(BackupsDialog)


def test_a_copy_is_made_at_the_start_and_by_the_clock_only_after_a_change(program: Program) -> None:
    program.start_ms = 0
    program.start()
    copies = program.kept.copies
    program.qtbot.waitUntil(lambda: copies.label.text() == "Đã sao lưu lúc 08:00")
    assert [copy.reason for copy in list_copies(program.database)] == [Reason.START]
    program.clock.tick(1800)
    copies.copy(Reason.TIMER)
    program.idle()
    assert len(list_copies(program.database)) == 1
    change_first(program, "đã gọi điện")
    copies.copy(Reason.TIMER)
    program.idle()
    assert [copy.reason for copy in list_copies(program.database)] == [Reason.TIMER, Reason.START]
    assert copies.label.text() == "Đã sao lưu lúc 08:30"


def test_the_timer_itself_makes_copies(program: Program) -> None:
    program.start()
    change_first(program, "mới")
    timed = AutomaticCopies(program.window, program.context, start_ms=10**8, every_ms=30)
    program.qtbot.waitUntil(lambda: bool(list_copies(program.database)))
    timed._timer.stop()
    assert list_copies(program.database)[0].reason is Reason.TIMER


def test_a_copy_made_while_its_window_closes_troubles_nobody(program: Program) -> None:
    program.start()
    copies = AutomaticCopies(program.window, program.context, start_ms=10**8)
    told: list[object] = []
    copies.made.connect(told.append)
    copies.copy(Reason.MANUAL)
    delete(copies.label)
    program.idle()
    assert told == []
    assert list_copies(program.database)[0].reason is Reason.MANUAL


def test_a_copy_that_fails_is_said_once_and_shown_all_the_time(program: Program) -> None:
    program.start()
    folder = program.folder / "x.cchc.d" / "backups"
    folder.write_text("đây không phải thư mục")
    for _ in range(2):
        change_first(program, f"lần {_}")
        program.kept.copies.copy(Reason.TIMER)
        program.idle()
    assert program.kept.copies.label.text() == "Chưa sao lưu được"
    assert len(program.kept.notices.texts) == 1
    assert program.dialogs.problems == []
    assert program.kept.notices.isVisible()
    QTest.mouseClick(program.kept.notices.close_button, Qt.MouseButton.LeftButton)
    assert not program.kept.notices.isVisible()


def test_the_list_says_what_a_restore_would_cost_and_restoring_brings_the_copy_back(program: Program) -> None:
    program.start()
    program.context.selection.choose(program.context.selection.choices[0])
    back_up(program.database, Reason.START)
    program.clock.tick(3600)
    change_first(program, "sửa sau khi sao lưu")
    before = program.windows[-1]
    dialog = opened(program)
    [row] = dialog.panel.model.shown_rows()
    texts = {c.key: c.text(row) for c in dialog.panel.model.columns}
    assert texts["at"] == "08:00 01/06/2026"
    assert texts["reason"] == "Khi mở chương trình"
    assert texts["difference"] == "mất 1 nhiệm vụ sửa hôm nay."
    assert texts["size"].endswith("KB")
    picture(dialog, "safety-backups")
    dialog.restore_button.click()
    program.qtbot.waitUntil(lambda: bool(program.dialogs.asked))
    program.reopened()
    assert program.dialogs.asked == ["Khôi phục bản sao lưu lúc 08:00 01/06/2026?"]
    assert program.window is not before
    assert not isValid(before)
    assert first_note(program) == ""
    assert [copy.reason for copy in list_copies(program.database)] == [Reason.RESTORE, Reason.START]
    assert program.window.current_key() == "tasks"
    assert any(label.text().startswith("Đã khôi phục bản") for label in children(program.window, QLabel))
    # The present state of before can be had back in the same way.
    newest = opened(program)
    newest.restore_button.click()
    program.qtbot.waitUntil(lambda: program.session is not None and len(program.windows) == 3)
    program.reopened()
    assert first_note(program) == "sửa sau khi sao lưu"


def test_a_refused_question_and_a_broken_copy_change_nothing(program: Program) -> None:
    program.start()
    made = back_up(program.database, Reason.MANUAL)
    assert made is not None
    change_first(program, "còn nguyên")
    dialog = opened(program)
    program.dialogs.confirmed = False
    dialog.restore_button.click()
    program.qtbot.waitUntil(lambda: bool(program.dialogs.asked))
    assert len(program.windows) == 1
    assert dialog.isVisible()
    content = bytearray(made.path.read_bytes())
    content[4096:20480] = b"\xee" * 16384
    made.path.write_bytes(bytes(content))
    dialog.restore_button.click()
    program.qtbot.waitUntil(lambda: bool(program.dialogs.problems))
    assert "hỏng" in program.dialogs.problems[0].message
    assert first_note(program) == "còn nguyên"


def test_a_restore_that_fails_opens_the_present_state_again(program: Program) -> None:
    program.start()
    made = back_up(program.database, Reason.MANUAL)
    assert made is not None
    change_first(program, "còn nguyên")
    dialog = opened(program)
    program.idle()
    # The copy was compared and goes before the officer has answered.
    made.path.unlink()
    dialog._ask_restore(made, "")
    program.reopened()
    program.qtbot.waitUntil(lambda: bool(program.dialogs.problems))
    assert first_note(program) == "còn nguyên"


def test_a_copy_is_looked_at_in_a_window_that_cannot_write(program: Program) -> None:
    program.start()
    back_up(program.database, Reason.MANUAL)
    change_first(program, "hôm nay")
    dialog = opened(program)
    dialog.look_button.click()
    shown = dialog.rehearsal
    assert isinstance(shown, RehearsalWindow)
    program.qtbot.waitExposed(shown)
    for key in (
        "overview",
        "plan",
        "tasks",
        "inspections",
        "initiatives",
        "activities",
        "documents",
        "reports",
    ):
        shown.show_page(key)
    shown.show_page("tasks")
    assert shown.windowTitle().startswith("XEM THỬ bản sao lưu lúc 08:00 01/06/2026 – ")
    copied = shown.context
    assert copied is not None
    assert list_tasks(copied.database, copied.plan_id or 0)[0].note == ""
    task = list_tasks(copied.database, copied.plan_id or 0)[0]
    done = copied.operations.run(shown, lambda database: change_task(database, task.id, {"note": "x"}))
    assert not done
    assert "chỉ đọc" in program.dialogs.problems[-1].message
    picture(shown, "safety-rehearsal")
    shown.close()
    program.qtbot.waitUntil(lambda: dialog.rehearsal is None)
    assert dialog.isVisible()
    assert first_note(program) == "hôm nay"


def test_copies_are_made_kept_and_dropped_by_hand(program: Program) -> None:
    program.start()
    dialog = opened(program)
    assert dialog.panel.table.words_when_empty() == "Chưa có bản sao lưu nào. Bấm “Sao lưu ngay”."
    dialog.now_button.click()
    program.idle()
    assert program.kept.copies.label.text() == "Đã sao lưu lúc 08:00"
    [copy] = list_copies(program.database)
    assert copy.reason is Reason.MANUAL
    dialog.pin_button.click()
    program.idle()
    assert list_copies(program.database)[0].pinned
    assert dialog.pin_button.text() == "Bỏ &giữ"
    QTest.keyClick(dialog.panel.table, Qt.Key.Key_Delete)
    program.idle()
    assert list_copies(program.database) == []
    assert dialog.panel.model.total == 0


def test_the_second_place_is_reminded_of_chosen_and_filled(program: Program, tmp_path: Path) -> None:
    program.start_ms = 0
    program.start()
    program.qtbot.waitUntil(lambda: bool(program.kept.notices.texts))
    assert program.kept.notices.texts == ["Chưa chọn nơi lưu thứ hai (USB hoặc ổ đĩa khác) cho bản sao lưu."]
    program.kept.notices.action_button.click()
    program.idle()
    dialog = program.child(BackupsDialog)
    assert not dialog.mirror_button.isEnabled()
    program.dialogs.folder = program.folder / "x.cchc.d"
    dialog.choose_button.click()
    assert "phải khác thư mục" in program.dialogs.problems[-1].message
    stick = tmp_path / "usb"
    stick.mkdir()
    program.dialogs.folder = stick
    dialog.choose_button.click()
    dialog.mirror_button.click()
    program.idle()
    assert dialog.place.text() == f"Nơi lưu thứ hai: {stick} – lần gần nhất 08:00 01/06/2026."
    place = second_place(program.database)
    assert place is not None
    assert place.last_at == program.clock.now
    assert verify_file(stick / "x.cchc")[0] == "Tệp dữ liệu x.cchc nguyên vẹn."
    picture(dialog, "safety-second-place")


def test_a_package_with_a_password_goes_to_another_pc_and_is_read_there(
    program: Program, tmp_path: Path
) -> None:
    program.start()
    change_first(program, "bàn giao")
    package = tmp_path / "goi.zip"
    program.dialogs.save_path = package
    program.kept.hand_over_action.trigger()
    dialog = program.child(HandOverDialog)
    assert not dialog.form.field("password").isEnabled()
    QTest.keyClick(dialog.form.field("sealed"), Qt.Key.Key_Space)
    QTest.keyClicks(dialog.form.field("password"), "mat khau 1")
    QTest.keyClicks(dialog.form.field("again"), "khac")
    dialog.save_button.click()
    assert dialog.form.wrong_text("again") == "Hai lần nhập mật khẩu chưa giống nhau."
    dialog.form.set_value("again", "mat khau 1")
    picture(dialog, "safety-hand-over")
    dialog.save_button.click()
    program.idle()
    assert program.dialogs.told[0].startswith("Đã ghi goi.zip.")
    assert read_summary(package, "mat khau 1").rows > 0
    plan_id = program.context.plan_id or 0
    ids = [task.id for task in list_tasks(program.database, plan_id)]
    program.context.operations.run(program.window, lambda database: trash_tasks(database, ids))
    plain = tmp_path / "goi2.zip"
    program.dialogs.save_path = plain
    program.kept.hand_over_action.trigger()
    program.child(HandOverDialog).save_button.click()
    program.idle()
    program.dialogs.open_path = plain
    change_first_again = list_tasks(program.database, plan_id)
    assert change_first_again == []
    program.kept.take_over_action.trigger()
    program.reopened()
    assert program.dialogs.asked[-1] == "Thay dữ liệu trên máy này bằng dữ liệu của goi2.zip?"
    assert Reason.RESTORE in {copy.reason for copy in list_copies(program.database)}


def test_what_changes_much_waits_for_its_copy(program: Program) -> None:
    program.start()
    done: list[int] = []

    def deed() -> None:
        done.append(len(list_copies(program.database)))

    backed_up_first(program.context, program.window, Reason.DELETE, deed)
    assert done == []
    program.idle()
    assert done == [1]
    assert list_copies(program.database)[0].reason is Reason.DELETE


def test_many_rows_are_removed_only_after_a_copy_and_a_few_at_once(program: Program) -> None:
    program.start()
    page = program.window.page("tasks")
    assert page is not None
    table = page.panel.table  # type: ignore[attr-defined]
    plan_id = program.context.plan_id or 0
    table.setCurrentIndex(table.rows.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert len(list_tasks(program.database, plan_id)) == 6
    assert list_copies(program.database) == []
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    program.qtbot.waitUntil(lambda: list_tasks(program.database, plan_id) == [])
    assert [copy.reason for copy in list_copies(program.database)] == [Reason.DELETE]
    assert (list_copies(program.database)[0].rows or 0) > 6
