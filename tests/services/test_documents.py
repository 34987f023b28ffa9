"""The register of documents over a real data file: four elements, files, and what they prove."""

from datetime import date
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.documents import Document
from cchc_desktop.errors import RuleError
from cchc_desktop.services.activities import add_activity, change_activity, trash_activity
from cchc_desktop.services.documents import (
    add_document,
    attach_file,
    change_document,
    detach_file,
    document_name,
    document_uses,
    file_missing,
    list_documents,
    register_files,
    stored_file,
    trash_document,
)
from cchc_desktop.services.dossiers import add_late_dossier, change_late_dossier
from cchc_desktop.services.evidence_store import put_file, store_of
from cchc_desktop.services.history import undo
from cchc_desktop.services.initiatives import change_initiative, register_initiative
from cchc_desktop.services.inspection_documents import attach_document
from cchc_desktop.services.inspections import NewInspection, plan_inspection
from cchc_desktop.services.office import add_unit

DAY = date(2026, 2, 20)


@pytest.fixture
def paper(database: Database) -> int:
    made = add_document(
        database,
        number="12/KH-UBND",
        issued_on=DAY,
        issuer="UBND xã",
        kind="Kế hoạch",
        abstract="Tuyên truyền",
    )
    return made.created_id or 0


def only(database: Database) -> Document:
    [found] = list_documents(database)
    return found


def test_a_document_needs_a_number_or_an_abstract(database: Database, paper: int) -> None:
    with pytest.raises(RuleError):
        add_document(database, issuer="UBND xã")
    change_document(database, paper, {"number": ""})
    with pytest.raises(RuleError):
        change_document(database, paper, {"abstract": " "})
    assert only(database).abstract == "Tuyên truyền"
    assert document_name(only(database)) == "Tuyên truyền"


def test_every_place_of_use_is_listed_and_keeps_it_from_the_trash(database: Database, paper: int) -> None:
    unit = add_unit(database, name="Trạm Y tế").created_id or 0
    inspection = plan_inspection(database, NewInspection(2026, "Kiểm tra quý II", (unit,), planned_on=DAY))
    attach_document(database, inspection.created_id or 0, paper, "plan")
    idea = register_initiative(database, year=2026, title="Mã QR").created_id or 0
    change_initiative(database, idea, {"decision_id": paper})
    talk = add_activity(database, year=2026, kind=ActivityKind.DIALOGUE, title="Đối thoại").created_id or 0
    change_activity(database, talk, {"document_id": paper})
    late = add_late_dossier(database, code="H1").created_id or 0
    change_late_dossier(database, late, {"apology_id": paper})
    uses = document_uses(database, paper)
    assert [(use.entity, use.text) for use in uses] == [
        ("inspection", "Kiểm tra quý II"),
        ("initiative", "Mã QR"),
        ("activity", "Đối thoại"),
        ("late_dossier", "H1"),
    ]
    assert only(database).used == 4
    with pytest.raises(RuleError) as refused:
        trash_document(database, paper)
    assert "12/KH-UBND" in refused.value.message


def test_what_lies_in_the_trash_does_not_hold_a_document(database: Database, paper: int) -> None:
    talk = add_activity(database, year=2026, kind=ActivityKind.DIALOGUE, title="Đối thoại").created_id or 0
    change_activity(database, talk, {"document_id": paper})
    trash_activity(database, talk)
    assert document_uses(database, paper) == []
    trash_document(database, paper)
    assert list_documents(database) == []
    undo(database)
    assert only(database).id == paper


def test_a_file_is_attached_taken_off_and_brought_back(
    database: Database, paper: int, tmp_path: Path
) -> None:
    source = tmp_path / "Kế hoạch tuyên truyền.pdf"
    source.write_bytes(b"%PDF-1.4 mau")
    attach_file(database, paper, put_file(database, source))
    stored = stored_file(only(database))
    assert stored is not None
    assert (stored.name, stored.size) == ("Kế hoạch tuyên truyền.pdf", 12)
    detach_file(database, paper)
    assert stored_file(only(database)) is None
    undo(database)
    assert not file_missing(database, only(database))
    next(path for path in store_of(database).rglob("*") if path.is_file()).unlink()
    assert file_missing(database, only(database))


def test_files_become_documents_named_by_them(database: Database, tmp_path: Path) -> None:
    paths = [tmp_path / "Biên bản kiểm tra.docx", tmp_path / "Ảnh hội nghị.jpg"]
    for path in paths:
        path.write_bytes(path.name.encode())
    register_files(database, [put_file(database, path) for path in paths])
    assert {(d.abstract, d.file_name) for d in list_documents(database)} == {
        ("Biên bản kiểm tra", "Biên bản kiểm tra.docx"),
        ("Ảnh hội nghị", "Ảnh hội nghị.jpg"),
    }
    undo(database)
    assert list_documents(database) == []
