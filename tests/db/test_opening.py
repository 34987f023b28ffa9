"""Opening: what is not ours, not whole or not of our time is refused and not touched."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import event

from cchc_desktop.db.engine import Database
from cchc_desktop.db.lock import WriterLock
from cchc_desktop.db.opening import open_database, writer_lock
from cchc_desktop.errors import CchcError, MachineError
from cchc_desktop.services.office import add_unit, list_units
from tests.services.keeping import leftovers, rows_of


def _refused(path: Path, match: str) -> None:
    before = path.read_bytes() if path.is_file() else None
    for read_only in (False, True):
        with pytest.raises(MachineError, match=match):
            open_database(path, create=False, read_only=read_only)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert leftovers(path.parent) == []


def test_a_missing_file_is_made_only_when_asked(tmp_path: Path) -> None:
    _refused(tmp_path / "không có.cchc", "Không tìm thấy tệp dữ liệu không có.cchc")
    open_database(tmp_path / "mới.cchc").close()
    assert (tmp_path / "mới.cchc").is_file()


def test_files_of_other_programs_are_refused(tmp_path: Path) -> None:
    text = tmp_path / "thư.cchc"
    text.write_text("Kính gửi…" * 100, encoding="utf-8")
    _refused(text, "không phải là tệp dữ liệu")
    empty = tmp_path / "rỗng.cchc"
    empty.touch()
    _refused(empty, "không phải là tệp dữ liệu")
    foreign = tmp_path / "khác.cchc"
    with contextlib.closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.commit()
    _refused(foreign, "không phải là tệp dữ liệu")
    (tmp_path / "thư mục.cchc").mkdir()
    _refused(tmp_path / "thư mục.cchc", "Không mở được")


def _change(path: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_our_mark_without_our_version_is_refused(empty_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(empty_file, tmp_path / "a.cchc"))
    _change(path, "DELETE FROM alembic_version")
    _refused(path, "không phải là tệp dữ liệu")
    _change(path, "DROP TABLE alembic_version")
    _refused(path, "không phải là tệp dữ liệu")


def test_a_newer_file_is_refused(empty_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(empty_file, tmp_path / "a.cchc"))
    _change(path, "UPDATE alembic_version SET version_num = '0999'")
    _refused(path, "phiên bản mới hơn")


def test_a_damaged_file_is_never_written_to(empty_file: Path, tmp_path: Path) -> None:
    content = bytearray(empty_file.read_bytes())
    content[40960 : 40960 + 20000] = os.urandom(20000)
    path = tmp_path / "a.cchc"
    path.write_bytes(content)
    _refused(path, "bị hỏng|thiếu bảng|phần lạ")
    path.write_bytes(empty_file.read_bytes()[:8192])
    _refused(path, "bị hỏng|thiếu bảng")


def test_one_writer_at_a_time_and_any_number_of_readers(database: Database) -> None:
    with pytest.raises(MachineError, match="đang mở ở một cửa sổ"):
        open_database(database.path)
    first = open_database(database.path, read_only=True)
    second = open_database(database.path, read_only=True)
    add_unit(database, name="Phòng Kinh tế")
    assert [u.name for u in list_units(first)] == [u.name for u in list_units(second)] == ["Phòng Kinh tế"]
    with pytest.raises(MachineError, match="chỉ đọc"):
        add_unit(first, name="Công an xã")
    first.close()
    second.close()
    database.close()
    open_database(database.path).close()


def test_a_refused_opening_gives_the_lock_back(tmp_path: Path) -> None:
    path = tmp_path / "a.cchc"
    path.write_text("không phải", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(MachineError, match="không phải"):
            open_database(path)
    with writer_lock(path):
        lock = WriterLock(tmp_path / "a.cchc.d" / "lock")
        with pytest.raises(MachineError):
            lock.acquire()
        lock.release()


def test_the_file_is_kept_as_promised(database: Database) -> None:
    with database.reading() as session:
        pragmas = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
        }
    assert pragmas == {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }


_HALF_WRITTEN = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 2")
connection.execute("BEGIN")
connection.execute("UPDATE holiday SET name = hex(randomblob(3000))")
os._exit(9)
"""


@pytest.mark.parametrize("read_only", [True, False])
def test_a_write_that_was_cut_off_is_taken_back_on_the_next_opening(
    empty_file: Path, tmp_path: Path, read_only: bool
) -> None:
    path = Path(shutil.copyfile(empty_file, tmp_path / "a.cchc"))
    before = rows_of(path)
    subprocess.run([sys.executable, "-c", _HALF_WRITTEN, str(path)], check=False)
    assert path.with_name("a.cchc-journal").exists()
    assert path.read_bytes() != empty_file.read_bytes()
    open_database(path, read_only=read_only).close()
    assert rows_of(path) == before
    assert not path.with_name("a.cchc-journal").exists()


def test_a_full_disk_in_the_middle_of_an_edit_costs_only_that_edit(database: Database) -> None:
    with database.reading() as session:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar() or 0

    def limited(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages + 3}").close()

    database.engine.dispose()
    event.listen(database.engine, "connect", limited)
    before = rows_of(database.path)
    saved = 0
    with pytest.raises(MachineError, match="Ổ đĩa đã đầy"):
        for number in range(500):
            add_unit(database, name=f"Trường số {number} " + "á" * 400)
            saved += 1
    event.remove(database.engine, "connect", limited)
    database.engine.dispose()
    assert len(list_units(database)) == saved > 0
    after = rows_of(database.path)
    assert {t: r for t, r in after.items() if t != "unit"} == {t: r for t, r in before.items() if t != "unit"}
    add_unit(database, name="Công an xã")


def test_the_machines_words_are_known_for_a_read_only_file(empty_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(empty_file, tmp_path / "a.cchc"))
    opened = open_database(path)
    opened.engine.dispose()

    def frozen(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA query_only = ON").close()

    event.listen(opened.engine, "connect", frozen)
    with pytest.raises(CchcError, match="chỉ cho đọc"):
        add_unit(opened, name="Công an xã")
    opened.close()
