"""A folder of evidence is written with its index, rebuilt from it, and lost files are found again."""

import csv
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.db.schema.plans import DocumentRow
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.errors import RuleError
from cchc_desktop.services.activities import add_activity, change_activity
from cchc_desktop.services.documents import add_document, attach_file, list_documents
from cchc_desktop.services.evidence_folder import INDEX, find_again, rebuild_folder, write_evidence_folder
from cchc_desktop.services.evidence_store import check_evidence, evidence_path, put_file
from tests.services.keeping import leftovers


def paper(database: Database, folder: Path, number: str, content: bytes, name: str = "bản ký.pdf") -> int:
    source = folder / name
    source.write_bytes(content)
    made = add_document(database, number=number, kind="Báo cáo", abstract="=1+1").created_id or 0
    attach_file(database, made, put_file(database, source))
    return made


@pytest.fixture
def folder(database: Database, tmp_path: Path) -> Path:
    first = paper(database, tmp_path, "12/BC-UBND", b"one")
    paper(database, tmp_path, "13/BC-UBND", b"two")
    add_document(database, number="14/BC-UBND")
    talk = (
        add_activity(database, year=2026, kind=ActivityKind.DIALOGUE, title="Đối thoại quý II").created_id
        or 0
    )
    change_activity(database, talk, {"document_id": first})
    target = tmp_path / "Minh chứng"
    assert write_evidence_folder(database, list_documents(database), target).written == 2
    return target


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_folder_has_readable_names_and_an_index(folder: Path, database: Database) -> None:
    assert names(folder) == ["01. Báo cáo số 13-BC-UBND.pdf", "02. Báo cáo số 12-BC-UBND.pdf", INDEX]
    with (folder / INDEX).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["Minh chứng cho"] for row in rows] == ["", "Hoạt động: Đối thoại quý II"]
    assert {row["Trích yếu"] for row in rows} == {"'=1+1"}
    with pytest.raises(RuleError, match="đang có tệp"):
        write_evidence_folder(database, list_documents(database), folder)


def test_what_was_lost_or_changed_in_the_folder_is_rebuilt_from_its_index(
    folder: Path, database: Database
) -> None:
    before = {name: (folder / name).read_bytes() for name in names(folder)}
    first, second, _index = names(folder)
    (folder / first).unlink()
    (folder / second).write_bytes(b"other")
    found = rebuild_folder(database, folder)
    assert (found.written, found.missing) == (2, ())
    assert {name: (folder / name).read_bytes() for name in names(folder)} == before
    assert rebuild_folder(database, folder).written == 0
    assert leftovers(folder) == []


def test_what_the_store_lost_is_found_again_by_its_content(folder: Path, database: Database) -> None:
    for document in list_documents(database):
        if document.file_hash is not None:
            evidence_path(database, document.file_hash).unlink()
    lost = rebuild_folder(database, folder)
    assert (lost.written, lost.missing) == (0, ())
    (folder / names(folder)[0]).rename(folder / "tên khác.bin")
    assert find_again(database, folder.parent).written == 2
    assert check_evidence(database) == []
    assert find_again(database, folder.parent).sentence("Đã tìm lại") == "Đã tìm lại 0 tệp."


def lose_all(database: Database) -> None:
    for document in list_documents(database):
        if document.file_hash is not None:
            evidence_path(database, document.file_hash).unlink()


def test_only_files_of_a_lost_size_are_read(folder: Path, database: Database, tmp_path: Path) -> None:
    lose_all(database)
    other = tmp_path / "máy"
    other.mkdir()
    (other / "ảnh.jpg").write_bytes(b"of another size")
    (other / "vừa cỡ.bin").write_bytes(b"abc")
    (other / "bản gốc.pdf").write_bytes(b"one")
    told: list[str] = []
    assert find_again(database, other, lambda _done, _total, words: told.append(words)).written == 1
    assert any("bản gốc.pdf" in words for words in told)
    assert any("vừa cỡ.bin" in words for words in told)
    assert not any("ảnh.jpg" in words for words in told)


def test_a_lost_file_of_unknown_size_may_be_any(folder: Path, database: Database) -> None:
    lose_all(database)
    with database.unit_of_work("x") as session:
        for row in session.query(DocumentRow):
            row.file_size = None
    assert find_again(database, folder).written == 2


def test_a_search_that_is_stopped_keeps_what_it_found(folder: Path, database: Database) -> None:
    lose_all(database)
    read: list[str] = []

    def stop_at_the_second(_done: int, _total: int, words: str) -> None:
        read.extend([words] if "Đang đọc" in words else [])
        if len(read) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        find_again(database, folder, stop_at_the_second)
    assert len(check_evidence(database)) == 1
    assert leftovers(database.data_folder) == []


def test_what_is_nowhere_is_named(folder: Path, database: Database, tmp_path: Path) -> None:
    for document in list_documents(database):
        if document.file_hash is not None:
            evidence_path(database, document.file_hash).unlink()
    (folder / names(folder)[0]).unlink()
    assert rebuild_folder(database, folder).missing == ("01. Báo cáo số 13-BC-UBND.pdf",)
    empty = tmp_path / "trống"
    empty.mkdir()
    assert "còn thiếu 2 tệp" in find_again(database, empty).sentence("Đã tìm lại")


@pytest.mark.parametrize("name", ["../thoát.pdf", "a/b.pdf", "C:\\x.pdf", ""])
def test_an_index_that_leads_elsewhere_is_refused(folder: Path, database: Database, name: str) -> None:
    text = (folder / INDEX).read_text(encoding="utf-8-sig")
    (folder / INDEX).write_text(text.replace("01. Báo cáo số 13-BC-UBND.pdf", name), encoding="utf-8-sig")
    with pytest.raises(RuleError, match="đã bị sửa"):
        rebuild_folder(database, folder)
    (folder / INDEX).unlink()
    with pytest.raises(RuleError, match="không có tệp"):
        rebuild_folder(database, folder)


def test_documents_without_files_make_no_folder(database: Database, tmp_path: Path) -> None:
    add_document(database, number="14/BC-UBND")
    with pytest.raises(RuleError, match="chưa gắn tệp"):
        write_evidence_folder(database, list_documents(database), tmp_path / "x")
    assert not (tmp_path / "x").exists()
