"""Automatic copies: opened, counted, listed with what restoring them would cost."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.db.files import copy_database
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.backups import restore_file, verify_file
from cchc_desktop.services.copies import (
    Reason,
    back_up,
    drop_copy,
    list_copies,
    pin_copy,
    rehearse,
    thin_copies,
)
from cchc_desktop.services.copy_difference import describe_difference
from cchc_desktop.services.evidence_store import check_evidence, store_of, stored_path
from cchc_desktop.services.office import add_unit, change_unit, list_units, trash_unit
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.second_place import (
    choose_second_place,
    copy_to_second_place,
    second_place,
    second_place_reminder,
)
from cchc_desktop.services.tasks import NewTask, add_task, change_task, list_tasks, trash_tasks
from tests.conftest import FixedClock
from tests.services.keeping import attach, leftovers, rows_of


def test_a_copy_that_is_looked_at_has_its_evidence(database: Database, tmp_path: Path) -> None:
    file = attach(database, tmp_path)
    made = back_up(database, Reason.MANUAL)
    assert made is not None
    rehearsal = rehearse(made)
    assert check_evidence(rehearsal) == []
    assert (
        stored_path(store_of(rehearsal), file.sha256).read_bytes()
        == b"Quy\xe1\xba\xbft \xc4\x91\xe1\xbb\x8bnh 12.pdf"
    )
    rehearsal.close()
    assert leftovers(database.data_folder) == []
    assert verify_file(made.path)[-1].endswith("1 tệp minh chứng.")


def test_a_copy_holds_what_the_data_holds(database: Database) -> None:
    add_unit(database, name="Phòng Kinh tế")
    made = back_up(database, Reason.IMPORT)
    assert made is not None
    assert made.path.name == "20260601-080000-truoc-nhap.cchc"
    assert (made.rows, made.reason, made.pinned) == (1, Reason.IMPORT, False)
    assert rows_of(made.path, without=()) == rows_of(database.path, without=())
    assert list_copies(database) == [made]
    assert leftovers(database.data_folder) == []


def test_at_start_and_by_the_clock_only_changes_are_copied(database: Database, clock: FixedClock) -> None:
    assert back_up(database, Reason.START) is not None
    assert back_up(database, Reason.TIMER) is None
    clock.tick(1800)
    add_unit(database, name="Phòng Kinh tế")
    assert back_up(database, Reason.TIMER) is not None
    assert back_up(database, Reason.MANUAL) is not None
    assert [copy.reason for copy in list_copies(database)] == [Reason.MANUAL, Reason.TIMER, Reason.START]


def test_a_copy_can_be_looked_at_before_it_is_restored(database: Database) -> None:
    made = back_up(database, Reason.MANUAL)
    assert made is not None
    add_unit(database, name="Phòng Kinh tế")
    before = made.path.read_bytes()
    rehearsal = rehearse(made)
    assert list_units(rehearsal) == []
    with pytest.raises(MachineError, match="chỉ đọc"):
        add_unit(rehearsal, name="Công an xã")
    rehearsal.close()
    assert made.path.read_bytes() == before


def test_copies_without_their_note_or_damaged_are_listed_too(database: Database) -> None:
    add_unit(database, name="Phòng Kinh tế")
    made = back_up(database, Reason.MANUAL)
    assert made is not None
    made.path.with_suffix(".json").unlink()
    (made.path.with_name("chép tay.cchc")).write_bytes(made.path.read_bytes()[:9000])
    found = {copy.path.name: copy for copy in list_copies(database)}
    assert found[made.path.name] == made
    assert found["chép tay.cchc"].rows is None
    assert thin_copies(database) == []
    drop_copy(found["chép tay.cchc"])
    assert list_copies(database) == [made]


def test_days_pass_and_pinned_copies_stay(database: Database, clock: FixedClock) -> None:
    first = back_up(database, Reason.MANUAL)
    assert first is not None
    pin_copy(first, pinned=True)
    for hour in (1, 2, 3):
        clock.tick(3600 * hour)
        back_up(database, Reason.MANUAL)
    clock.on(date(2026, 6, 3))
    back_up(database, Reason.MANUAL)
    names = [copy.path.name for copy in list_copies(database)]
    assert names == [
        "20260603-080000-tu-lap.cchc",
        "20260601-140000-tu-lap.cchc",
        "20260601-080000-tu-lap.cchc",
    ]


def test_a_clock_that_jumped_takes_no_copy_away(database: Database, clock: FixedClock) -> None:
    for day in (1, 2, 3):
        clock.on(date(2026, 6, day))
        back_up(database, Reason.MANUAL)
    clock.on(date(2076, 6, 3))
    back_up(database, Reason.MANUAL)
    clock.on(date(2006, 6, 3))
    back_up(database, Reason.MANUAL)
    assert len(list_copies(database)) == 5


@pytest.fixture
def plan_id(database: Database) -> int:
    made = add_plan(database, title="Kế hoạch CCHC", year_from=2026)
    return made.created_id or 0


def test_the_list_says_what_restoring_would_lose(database: Database, plan_id: int, clock: FixedClock) -> None:
    for number in range(4):
        add_task(database, NewTask(plan_id, f"Việc {number}", products=("Báo cáo",)))
    add_unit(database, name="Phòng Kinh tế")
    made = back_up(database, Reason.MANUAL)
    assert made is not None
    today = date(2026, 6, 3)
    assert describe_difference(database, made).sentence(today) == "Giống dữ liệu hiện tại."
    clock.on(date(2026, 6, 2))
    attach(database, database.path.parent)
    clock.on(today)
    tasks = list_tasks(database, plan_id)
    change_task(database, tasks[0].id, {"note": "gấp"})
    change_task(database, tasks[1].id, {"products": ["Báo cáo", "Kế hoạch"]})
    change_task(database, tasks[2].id, {"content": "Việc hai"})
    trash_tasks(database, [tasks[3].id])
    assert describe_difference(database, made).sentence(today) == (
        "Khác hiện tại: mất 3 nhiệm vụ sửa hôm nay, 1 văn bản thêm từ ngày 02/06/2026; "
        "lấy lại 1 nhiệm vụ xóa hôm nay."
    )


def test_a_restored_copy_is_the_present_again(database: Database, clock: FixedClock) -> None:
    add_unit(database, name="Phòng Kinh tế")
    made = back_up(database, Reason.MANUAL)
    assert made is not None
    expected = rows_of(database.path)
    change_unit(database, list_units(database)[0].id, {"name": "Phòng Y tế"})
    trash_unit(database, list_units(database)[0].id)
    database.close()
    restore_file(made.path, database.path, clock=clock)
    assert rows_of(database.path) == expected
    again = open_office(database.path, clock=clock)
    assert {copy.reason for copy in list_copies(again)} == {Reason.MANUAL, Reason.RESTORE}
    again.close()


def test_a_damaged_copy_is_never_restored(database: Database) -> None:
    made = back_up(database, Reason.MANUAL)
    assert made is not None
    content = bytearray(made.path.read_bytes())
    content[20000:40000] = bytes(20000)
    made.path.write_bytes(content)
    before = rows_of(database.path)
    database.close()
    with pytest.raises((MachineError, RuleError)):
        restore_file(made.path, database.path)
    assert rows_of(database.path) == before


def test_the_second_place_can_be_opened_there_and_unchanged_evidence_costs_nothing(
    database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    assert "Chưa chọn nơi lưu thứ hai" in (second_place_reminder(database, clock().date()) or "")
    with pytest.raises(RuleError):
        choose_second_place(database, database.path.parent)
    choose_second_place(database, stick)
    attach(database, tmp_path)
    assert "Chưa sao lưu lần nào" in (second_place_reminder(database, clock().date()) or "")
    assert copy_to_second_place(database).new_evidence == 1
    assert second_place_reminder(database, clock().date()) is None
    clock.on(date(2026, 6, 20))
    assert "Đã 19 ngày" in (second_place_reminder(database, clock().date()) or "")
    add_unit(database, name="Phòng Kinh tế")
    assert copy_to_second_place(database).new_evidence == 0
    place = second_place(database)
    assert place is not None
    assert place.last_at == clock()
    there = open_office(stick / database.path.name, read_only=True)
    assert [u.name for u in list_units(there)] == ["Phòng Kinh tế"]
    assert len(list_copies(there)) == 1
    there.close()


def test_a_stick_that_is_not_plugged_in_is_said(database: Database, tmp_path: Path) -> None:
    choose_second_place(database, tmp_path / "không cắm")
    with pytest.raises(MachineError, match="Không thấy"):
        copy_to_second_place(database)


def test_a_copy_with_missing_rows_does_not_count(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def poor(source: Path, target: Path) -> None:
        original(source, target)
        connection = sqlite3.connect(target)
        connection.execute("DELETE FROM holiday")
        connection.commit()
        connection.close()

    original = copy_database
    monkeypatch.setattr("cchc_desktop.services.copies.copy_database", poor)
    with pytest.raises(MachineError, match="không đủ dữ liệu"):
        back_up(database, Reason.MANUAL)
    assert list_copies(database) == []
