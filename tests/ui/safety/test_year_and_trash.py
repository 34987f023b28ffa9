"""The trash, the history of one row, the locked year, the archive, and what is said at the start."""

from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cchc_desktop.db.drives import PlaceWarnings
from cchc_desktop.domain.backups import Reason
from cchc_desktop.services.history import undo_label
from cchc_desktop.services.office import add_unit
from cchc_desktop.services.plans import get_plan
from cchc_desktop.services.tasks import change_task, list_tasks, trash_tasks
from cchc_desktop.services.trash import list_trash
from cchc_desktop.ui.list_output import ListOutput
from cchc_desktop.ui.safety.record_history import RecordHistoryDialog
from cchc_desktop.ui.safety.trash import TrashDialog
from tests.ui.safety.conftest import Program
from tests.ui.sample_office import picture
from tests.ui.typed import cells


def tasks_of(program: Program) -> list[str]:
    return [task.content for task in list_tasks(program.database, program.context.plan_id or 0)]


def test_the_trash_lists_what_was_removed_and_brings_it_back(program: Program) -> None:
    program.start()
    before = tasks_of(program)
    task = list_tasks(program.database, program.context.plan_id or 0)[0]
    program.context.operations.run(program.window, lambda database: trash_tasks(database, [task.id]))
    program.kept.trash_action.trigger()
    dialog = program.child(TrashDialog)
    assert cells(dialog.panel.table, "kind", "title") == [("Nhiệm vụ", task.content)]
    picture(dialog, "safety-trash")
    QTest.keyClick(dialog.panel.table, Qt.Key.Key_Return)
    assert tasks_of(program) == before
    assert list_trash(program.database) == []
    assert dialog.panel.table.words_when_empty() == "Thùng rác trống."
    assert undo_label(program.database) == "Lấy lại từ thùng rác"


def test_the_history_of_the_row_stood_on_is_shown_by_field_and_printed(
    program: Program, tmp_path: Path
) -> None:
    program.start()
    page = program.window.page("tasks")
    assert page is not None
    table = page.panel.table  # type: ignore[attr-defined]
    program.kept.record_action.trigger()
    if program.dialogs.problems:
        assert program.dialogs.problems[-1].message == "Chưa chọn dòng nào."
    task = table.rows.row_at(0)
    for note in ("lần đầu", "lần sau"):
        change = partial(change_task, task_id=task.id, values={"note": note})
        program.context.operations.run(program.window, change)
    table.setCurrentIndex(table.rows.index(0, 0))
    program.kept.record_action.trigger()
    dialog = program.child(RecordHistoryDialog)
    assert dialog.windowTitle().startswith("Lịch sử nhiệm vụ: ")
    assert cells(dialog.panel.table, "old", "new")[0] == ("lần đầu", "lần sau")
    at = dialog.fields.findText("ghi chú")
    dialog.fields.setCurrentIndex(at)
    assert [row[0] for row in cells(dialog.panel.table, "field")] == ["ghi chú", "ghi chú"]
    picture(dialog, "safety-record-history")
    assert isinstance(dialog.output, ListOutput)
    program.dialogs.save_path = tmp_path / "ls.xlsx"
    dialog.excel_button.click()
    program.idle()
    assert (tmp_path / "ls.xlsx").stat().st_size > 1000


def test_a_locked_plan_is_shown_as_locked_and_refuses_changes_until_it_is_unlocked(program: Program) -> None:
    program.start()
    year = program.kept.year
    plan_id = program.context.plan_id or 0
    assert year.lock_action.text() == "&Khóa sổ kế hoạch"
    program.dialogs.confirmed = False
    year.lock_action.trigger()
    assert not get_plan(program.database, plan_id).locked
    assert program.dialogs.asked == ["Khóa sổ kế hoạch đang xem?"]
    program.dialogs.confirmed = True
    year.lock_action.trigger()
    assert get_plan(program.database, plan_id).locked
    assert year.lock_action.text() == "Mở &khóa sổ kế hoạch"
    assert year.badge.isVisible()
    task = list_tasks(program.database, plan_id)[0]
    assert not program.context.operations.run(
        program.window, lambda database: change_task(database, task.id, {"note": "x"})
    )
    assert "đã khóa sổ" in program.dialogs.problems[-1].message
    year.lock_action.trigger()
    assert not get_plan(program.database, plan_id).locked
    assert len(program.dialogs.asked) == 2
    assert not year.badge.isVisible()


def test_the_archive_is_written_checked_and_a_changed_file_is_named(program: Program, tmp_path: Path) -> None:
    program.start()
    program.dialogs.folder = tmp_path / "luu"
    program.dialogs.choice = None
    program.kept.year.archive_action.trigger()
    program.qtbot.waitUntil(lambda: bool(program.dialogs.asked), timeout=30_000)
    program.qtbot.waitUntil(lambda: not program.context.jobs.busy, timeout=30_000)
    assert program.dialogs.problems == []
    [folder] = [path for path in (tmp_path / "luu").iterdir() if path.is_dir()]
    program.dialogs.folder = folder
    program.dialogs.choice = 0
    program.kept.year.verify_action.trigger()
    program.idle()
    assert program.dialogs.told[-1].startswith(f"Hồ sơ lưu năm {folder.name} nguyên vẹn.")
    changed = next((folder / "csv").glob("task.csv"))
    changed.write_text("khác", encoding="utf-8")
    program.kept.year.verify_action.trigger()
    program.idle()
    assert "csv/task.csv" in program.dialogs.problems[-1].message


@pytest.mark.parametrize("now", [datetime(2026, 5, 1, 8, 0), datetime(2027, 5, 1, 8, 0)])  # noqa: DTZ001
def test_a_clock_that_jumped_is_said_at_the_start(program: Program, now: datetime) -> None:
    program.start()
    program.context.operations.run(program.window, lambda data: add_unit(data, name="Tổ công nghệ số"))
    program.close()
    program.clock.now = now
    program.start_ms = 0
    program.start()
    program.qtbot.waitUntil(lambda: bool(program.kept.notices.texts))
    assert program.kept.notices.texts[0].startswith("Đồng hồ máy tính đang là 08:00 ngày 01/05/")


def test_a_clock_set_back_while_the_window_is_open_is_said_when_the_day_changes(program: Program) -> None:
    program.start()
    program.context.operations.run(program.window, lambda data: add_unit(data, name="Tổ công nghệ số"))
    program.clock.now = datetime(2026, 3, 1, 8, 0)  # noqa: DTZ001
    program.context.clock.look()
    assert program.kept.notices.texts[0].startswith("Đồng hồ máy tính đang là 08:00 ngày 01/03/2026")


def test_a_bad_drive_is_warned_of_once_for_each_file_and_a_full_disk_each_time(program: Program) -> None:
    program.start_ms = 0
    program.place = PlaceWarnings("Dữ liệu đang nằm trên ổ mạng.", "Ổ đĩa còn ít chỗ trống (90 MB).")
    program.start()
    program.qtbot.waitUntil(lambda: bool(program.kept.notices.texts))
    texts = program.kept.notices.texts
    assert texts[:2] == ["Dữ liệu đang nằm trên ổ mạng.", "Ổ đĩa còn ít chỗ trống (90 MB)."]
    QTest.mouseClick(program.kept.notices.close_button, Qt.MouseButton.LeftButton)
    program.close()
    program.start()
    program.qtbot.waitUntil(lambda: bool(program.kept.notices.texts))
    assert program.kept.notices.texts[0] == "Ổ đĩa còn ít chỗ trống (90 MB)."


def test_a_disk_that_fills_up_while_the_window_is_open_is_said_once(program: Program) -> None:
    program.start()
    for megabytes in (400, 390):
        program.place = PlaceWarnings(None, f"Ổ đĩa còn ít chỗ trống ({megabytes} MB).")
        program.context.operations.run(program.window, partial(add_unit, name=f"Tổ số {megabytes}"))
        program.kept.copies.copy(Reason.TIMER)
        program.idle()
    assert program.kept.notices.texts == ["Ổ đĩa còn ít chỗ trống (400 MB)."]
