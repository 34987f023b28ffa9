"""Packages: what leaves the PC comes back whole, and nothing half-read replaces what is there."""

import os
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.errors import CchcError, MachineError, RuleError
from cchc_desktop.services.backups import (
    read_summary,
    restore_file,
    restore_package,
    verify_file,
    write_package,
)
from cchc_desktop.services.office import add_unit, list_units
from cchc_desktop.services.opening import open_office
from tests.conftest import FixedClock
from tests.services.keeping import attach, leftovers, rows_of


def test_a_package_restored_on_another_pc_holds_the_same_rows_and_evidence(
    database: Database, tmp_path: Path
) -> None:
    add_unit(database, name="Trạm Y tế xã Bến Đá")
    file = attach(database, tmp_path)
    package = write_package(database, tmp_path / "bàn giao.zip")
    other = tmp_path / "máy khác" / "dữ liệu.cchc"
    assert restore_package(package, other) is None
    assert rows_of(other, without=()) == rows_of(database.path, without=())
    store = other.with_name("dữ liệu.cchc.d") / "evidence"
    assert (store / file.sha256[:2] / file.sha256).read_bytes() == "Quyết định 12.pdf".encode()
    assert verify_file(other)[0] == "Tệp dữ liệu dữ liệu.cchc nguyên vẹn."
    assert leftovers(tmp_path) == []


def test_the_same_data_gives_the_same_package(database: Database, tmp_path: Path) -> None:
    attach(database, tmp_path)
    first = write_package(database, tmp_path / "a.zip").read_bytes()
    os.utime(database.path, (1, 1))
    assert write_package(database, tmp_path / "b.zip").read_bytes() == first


def test_a_package_is_made_while_the_window_has_the_data_open(database: Database, tmp_path: Path) -> None:
    add_unit(database, name="Công an xã")
    reader = open_office(database.path, read_only=True)
    try:
        package = write_package(reader, tmp_path / "a.zip")
    finally:
        reader.close()
    summary = read_summary(package)
    assert (summary.rows, summary.evidence, summary.missing) == (1, 0, ())


def test_restoring_keeps_the_present_state_and_gives_its_place(
    database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    package = write_package(database, tmp_path / "trống.zip")
    add_unit(database, name="Trường Mầm non Hoa Sim")
    present = rows_of(database.path)
    database.close()
    kept = restore_package(package, database.path, clock=clock)
    assert kept is not None
    assert kept.name == "20260601-080000-truoc-khoi-phuc.cchc"
    assert rows_of(kept) == present
    assert rows_of(database.path)["unit"] == []
    assert restore_file(kept, database.path, clock=clock) is not None
    assert rows_of(database.path) == present


def test_restoring_over_data_that_is_open_is_refused(database: Database, tmp_path: Path) -> None:
    package = write_package(database, tmp_path / "a.zip")
    with pytest.raises(MachineError, match="đang mở ở một cửa sổ"):
        restore_package(package, database.path)
    add_unit(database, name="Phòng Kinh tế")
    assert [unit.name for unit in list_units(database)] == ["Phòng Kinh tế"]


def test_a_damaged_present_file_is_kept_byte_for_byte(
    database: Database, tmp_path: Path, clock: FixedClock
) -> None:
    package = write_package(database, tmp_path / "a.zip")
    database.close()
    broken = database.path.read_bytes()[:5000]
    database.path.write_bytes(broken)
    kept = restore_package(package, database.path, clock=clock)
    assert kept is not None
    assert kept.read_bytes() == broken
    assert verify_file(database.path)


def test_a_password_seals_the_package(database: Database, tmp_path: Path) -> None:
    attach(database, tmp_path, content=b"noi dung rieng" * 50)
    package = write_package(database, tmp_path / "kín.zip", "mật khẩu của tôi")
    with zipfile.ZipFile(package) as plain:
        assert all(entry.flag_bits & 1 for entry in plain.infolist())
        # AES in the way 7-Zip and WinZip know it: method 99, extra field 0x9901, strength 3 (256 bits).
        assert all(entry.extra[:2] == b"\x01\x99" and entry.extra[8] == 3 for entry in plain.infolist())
    assert b"noi dung rieng" not in package.read_bytes()
    with pytest.raises(RuleError, match="được đặt mật khẩu"):
        restore_package(package, tmp_path / "b.cchc")
    with pytest.raises(RuleError, match="không đúng"):
        restore_package(package, tmp_path / "b.cchc", "mật khẩu khác")
    assert not (tmp_path / "b.cchc").exists()
    restore_package(package, tmp_path / "b.cchc", "mật khẩu của tôi")
    assert rows_of(tmp_path / "b.cchc") == rows_of(database.path)


def test_a_short_password_is_refused(database: Database, tmp_path: Path) -> None:
    with pytest.raises(RuleError) as refused:
        write_package(database, tmp_path / "a.zip", "12345")
    assert refused.value.fields == ("password",)


def test_a_failed_package_leaves_the_older_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = write_package(database, tmp_path / "a.zip")
    before = target.read_bytes()
    add_unit(database, name="Phòng Kinh tế")

    def refuse(self: Path, other: Path) -> Path:
        raise PermissionError(13, "busy")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(MachineError, match=r"Không ghi được a\.zip"):
        write_package(database, target)
    assert target.read_bytes() == before
    assert leftovers(tmp_path) == []


def test_evidence_lost_before_the_backup_is_named_by_it(database: Database, tmp_path: Path) -> None:
    file = attach(database, tmp_path)
    path = database.data_folder / "evidence" / file.sha256[:2] / file.sha256
    path.write_bytes(b"changed")
    package = write_package(database, tmp_path / "a.zip")
    assert read_summary(package).missing == ("Quyết định 12.pdf",)
    assert "Quyết định 12.pdf" in verify_file(package)[-1]
    with pytest.raises(MachineError, match=r"“Quyết định 12\.pdf” đã bị thay đổi"):
        verify_file(database.path)
    path.unlink()
    with pytest.raises(MachineError, match=r"“Quyết định 12\.pdf” bị thiếu"):
        verify_file(database.path)


def test_restoring_brings_evidence_back_that_was_lost_or_changed(database: Database, tmp_path: Path) -> None:
    file = attach(database, tmp_path)
    package = write_package(database, tmp_path / "a.zip")
    database.close()
    path = database.data_folder / "evidence" / file.sha256[:2] / file.sha256
    path.write_bytes(b"changed")
    restore_package(package, database.path)
    assert verify_file(database.path)[1].endswith("1 tệp minh chứng.")


@pytest.mark.parametrize("name", ["không có.zip", "không có.cchc"])
def test_what_is_not_there_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(MachineError, match="Không tìm thấy"):
        verify_file(tmp_path / name)
    with pytest.raises(MachineError, match="Không tìm thấy"):
        restore_package(tmp_path / name, tmp_path / "a.cchc")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_package_is_refused_without_a_trace(tmp_path: Path, empty_file: Path) -> None:
    (tmp_path / "thư.zip").write_text("không phải zip", encoding="utf-8")
    for source in (tmp_path / "thư.zip", empty_file):
        with pytest.raises(RuleError, match="không phải là bản sao lưu"):
            restore_package(source, tmp_path / "nơi khác" / "a.cchc")
    assert [p.name for p in tmp_path.iterdir()] == ["thư.zip"]


def test_only_a_zip_name_is_taken_and_never_the_data_file_itself(database: Database, tmp_path: Path) -> None:
    with pytest.raises(RuleError):
        write_package(database, database.path)
    package = write_package(database, tmp_path / "a.zip")
    with pytest.raises(RuleError):
        restore_package(package, package)
    with pytest.raises(RuleError):
        restore_file(database.path, database.path)


def test_a_newer_package_and_a_newer_file_are_refused(database: Database, tmp_path: Path) -> None:
    database.close()
    newer = tmp_path / "mới.cchc"
    shutil.copyfile(database.path, newer)
    connection = sqlite3.connect(newer)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = database.path.read_bytes()
    for attempt in (lambda: verify_file(newer), lambda: restore_file(newer, database.path)):
        with pytest.raises(CchcError, match="phiên bản mới hơn"):
            attempt()
    assert database.path.read_bytes() == before


def test_a_leftover_journal_never_reaches_the_restored_file(database: Database, tmp_path: Path) -> None:
    add_unit(database, name="Phòng Kinh tế")
    package = write_package(database, tmp_path / "a.zip")
    expected = rows_of(database.path)
    database.close()
    # A file lost while its journal stayed: SQLite would play the journal into whatever comes there.
    database.path.unlink()
    journal = database.path.with_name(database.path.name + "-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\x00\x00\x00\x01" + b"\x01" * 4000)
    restore_package(package, database.path)
    assert rows_of(database.path) == expected
    assert not journal.exists()
