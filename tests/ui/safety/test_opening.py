"""What the officer is offered when the data file does not open, and the new window after a restore."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from cchc_desktop.db.lock import WriterLock
from cchc_desktop.domain.backups import Reason
from cchc_desktop.services.backups import write_package
from cchc_desktop.services.copies import back_up, list_copies
from cchc_desktop.services.tasks import list_tasks
from cchc_desktop.ui.safety.packages import PackagePasswordDialog
from cchc_desktop.ui.safety.recovery import RecoveryDialog
from tests.ui.conftest import children
from tests.ui.safety.conftest import Program
from tests.ui.sample_office import picture


def break_pages(path: Path, *, first: int) -> bytes:
    """Noise over the middle of the file, beginning with a page; what stands there afterwards."""
    content = bytearray(path.read_bytes())
    start, end = first * 4096, min(len(content), (first + 12) * 4096)
    content[start:end] = bytes((at * 37) % 251 for at in range(end - start))
    path.write_bytes(content)
    return bytes(content)


def with_copy(program: Program) -> Program:
    program.start()
    back_up(program.database, Reason.MANUAL)
    program.close()
    program.windows.clear()
    return program


def test_a_damaged_file_is_answered_by_the_last_good_copy(program: Program) -> None:
    broken = break_pages(with_copy(program).path, first=3)
    program.start()
    program.idle()
    dialog = program.child(RecoveryDialog)
    assert dialog.headline.text() == "Tệp dữ liệu x.cchc bị hỏng."
    assert dialog.table.rows.total == 1
    assert dialog.restore_button.isEnabled()
    assert program.path.read_bytes() == broken
    picture(dialog, "safety-recovery")
    program.windows.append(program.window)
    dialog.restore_button.click()
    program.reopened()
    assert len(list_tasks(program.database, program.context.plan_id or 0)) == 7
    assert program.path.with_name("x.cchc.d").is_dir()
    kept = [p.read_bytes() for p in (program.folder / "x.cchc.d" / "backups").glob("*hong-truoc*.cchc")]
    assert kept == [broken]


def test_without_a_copy_what_can_be_read_is_saved_and_the_loss_is_said(program: Program) -> None:
    broken = break_pages(program.path, first=40)
    program.dialogs.choice = None
    program.start()
    program.idle()
    dialog = program.child(RecoveryDialog)
    assert dialog.table.words_when_empty() == "Không có bản sao lưu nào cạnh tệp dữ liệu."
    assert not dialog.restore_button.isEnabled()
    dialog.salvage_button.click()
    program.idle()
    assert "Làm việc tiếp với dữ liệu này?" in program.dialogs.asked[-1]
    assert "nhiệm vụ" in program.dialogs.asked[-1]
    assert program.path.read_bytes() == broken
    [report] = program.folder.glob("x-cuu-*.txt")
    assert "Đã đọc lại" in report.read_text(encoding="utf-8-sig")
    for made in program.folder.glob("x-cuu-*"):
        made.unlink()
    program.dialogs.choice = 0
    program.windows.append(program.window)
    dialog.salvage_button.click()
    program.reopened()
    assert list_tasks(program.database, program.context.plan_id or 0)


def test_leaving_the_recovery_leaves_the_damaged_file_as_it_is(program: Program) -> None:
    broken = break_pages(program.path, first=3)
    program.start()
    program.idle()
    program.child(RecoveryDialog).leave_button.click()
    assert program.gave_up == 1
    assert program.path.read_bytes() == broken


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def foreign(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + b"\0" * 5000)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [(newer, "phiên bản mới hơn"), (foreign, "không phải là tệp dữ liệu của CCHC Desktop")],
)
def test_a_newer_or_foreign_file_is_refused_and_not_touched(
    program: Program, spoil: object, words: str
) -> None:
    assert callable(spoil)
    spoil(program.path)
    before = program.path.read_bytes()
    program.start()
    assert program.gave_up == 1
    assert words in program.dialogs.problems[-1].message
    assert program.dialogs.problems[-1].hint
    assert program.path.read_bytes() == before


def test_a_file_open_elsewhere_is_refused(program: Program) -> None:
    lock = WriterLock(program.folder / "x.cchc.d" / "lock")
    lock.acquire()
    try:
        program.start()
        assert "đang mở ở một cửa sổ hoặc một lệnh khác" in program.dialogs.problems[-1].message
        assert program.gave_up == 1
    finally:
        lock.release()


def test_the_copies_of_a_file_that_opens_are_left_alone(program: Program) -> None:
    with_copy(program).start()
    assert len(list_copies(program.database)) == 1


def test_a_file_whose_first_page_is_gone_is_known_by_its_copies(program: Program) -> None:
    break_pages(with_copy(program).path, first=0)
    program.start()
    program.idle()
    assert program.child(RecoveryDialog).table.rows.total == 1
    assert program.gave_up == 0


def test_a_package_takes_the_place_of_a_damaged_file(program: Program, tmp_path: Path) -> None:
    program.start()
    package = write_package(program.database, tmp_path / "usb" / "goi.zip", "mat khau 1")
    program.close()
    program.windows.clear()
    break_pages(program.path, first=3)
    program.start()
    program.idle()
    program.dialogs.open_path = package
    dialog = program.child(RecoveryDialog)
    program.windows.append(program.window)
    answers = iter(("sai mat khau", "mat khau 1"))

    def type_password() -> None:
        asked = next(d for d in children(dialog, PackagePasswordDialog) if d.isVisible())
        asked.form.set_value("password", next(answers))
        asked.save_button.click()
        if asked.isVisible():
            assert asked.form.wrong_text("password") == "Mật khẩu của bản sao lưu không đúng."
            QTimer.singleShot(10, type_password)

    QTimer.singleShot(100, type_password)
    dialog.package_button.click()
    program.reopened()
    assert program.dialogs.asked[-1] == "Thay dữ liệu trên máy này bằng dữ liệu của goi.zip?"
    assert len(list_tasks(program.database, program.context.plan_id or 0)) == 7
