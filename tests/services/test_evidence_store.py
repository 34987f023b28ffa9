"""Evidence is kept by its content: twice is once, changed is known, programs are refused."""

from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.services.evidence_store import (
    check_evidence,
    evidence_path,
    put_file,
    safe_name,
    viewing_copy,
)
from tests.services.keeping import attach, leftovers


def test_the_same_content_is_stored_once(database: Database, tmp_path: Path) -> None:
    first = attach(database, tmp_path, "a.pdf", b"x" * 100)
    second = attach(database, tmp_path, "b.pdf", b"x" * 100)
    assert (first.sha256, first.size) == (second.sha256, second.size)
    stored = [p for p in (database.data_folder / "evidence").rglob("*") if p.is_file()]
    assert stored == [evidence_path(database, first.sha256)]
    assert leftovers(database.data_folder) == []


def test_other_programs_open_a_copy_and_never_the_evidence(database: Database, tmp_path: Path) -> None:
    file = attach(database, tmp_path, "Biên bản số 3.docx", b"noi dung")
    copy = viewing_copy(database, file)
    assert copy.name == "Biên bản số 3.docx"
    copy.chmod(0o600)
    copy.write_bytes(b"changed in Word")
    assert viewing_copy(database, file).read_bytes() == b"noi dung"
    assert check_evidence(database) == []


def test_missing_and_changed_files_are_named(database: Database, tmp_path: Path) -> None:
    file, other = attach(database, tmp_path, "a.pdf"), attach(database, tmp_path, "b.pdf")
    evidence_path(database, file.sha256).write_bytes(b"?")
    evidence_path(database, other.sha256).unlink()
    assert sorted(fault.sentence() for fault in check_evidence(database)) == [
        "Tệp minh chứng “a.pdf” đã bị thay đổi.",
        "Tệp minh chứng “b.pdf” bị thiếu.",
    ]
    for sha256 in (file.sha256, other.sha256):
        with pytest.raises(MachineError):
            evidence_path(database, sha256)
    attach(database, tmp_path, "a.pdf")
    assert len(check_evidence(database)) == 1


@pytest.mark.parametrize(
    "name",
    [
        "a.exe",
        "A.BAT",
        "b.pdf.lnk",
        "c.js",
        "d.vbs ",
        "e.ps1.",
        "f.scr",
        "g.com",
        "h.msi",
        "i.cmd",
        "k.txt:l.exe",
        "m.exe::$DATA",
        "n\u202efdp.exe",
        "o.exe\u00a0",
        "p.docm",
        "q.xlsm",
    ],
)
def test_what_windows_would_run_is_refused(database: Database, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"MZ")
    with pytest.raises(RuleError, match=r"có thể (chạy lệnh|chứa macro)"):
        put_file(database, tmp_path / name)
    assert not (database.data_folder / "evidence").exists()


def test_folders_and_absent_files_are_refused(database: Database, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "không có.pdf"):
        with pytest.raises(RuleError, match="Không tìm thấy"):
            put_file(database, path)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Báo cáo quý II.pdf", "Báo cáo quý II.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Windows\\x.txt", "C__Windows_x.txt"),
        ("con.txt", "_con.txt"),
        ("ten. . ", "ten"),
        ("bao\u202ecao\u200b.pdf", "baocao.pdf"),
        ("a\x07b.pdf", "ab.pdf"),
        ("", "tep"),
        ("á" * 300 + ".pdf", "á" * 146 + ".pdf"),
    ],
)
def test_names_are_made_safe_for_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_hash_from_elsewhere_is_no_path(database: Database) -> None:
    with pytest.raises(ValueError, match="etc"):
        evidence_path(database, "../../etc/passwd")
