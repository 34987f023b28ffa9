"""The page of the documents through the real window, files included."""

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.documents import Document
from cchc_desktop.services.activities import add_activity, change_activity
from cchc_desktop.services.documents import add_document, attach_file, list_documents
from cchc_desktop.services.dossiers import add_late_dossier, change_late_dossier
from cchc_desktop.services.evidence_store import put_file, store_of
from cchc_desktop.ui.activities.page import ActivitiesPage
from cchc_desktop.ui.document_picker import pick_document
from cchc_desktop.ui.documents.page import DocumentsPage
from cchc_desktop.ui.forms import FormDialog
from tests.ui.conftest import children
from tests.ui.sample_office import Office, dialog, picture
from tests.ui.typed import CTRL, cells, fill, submit, type_cell


def put(office: Office, number: str = "12/BC-UBND") -> int:
    made = add_document(office.database, number=number, issued_on=date(2026, 5, 4), kind="Báo cáo")
    office.context.operations.tell(made)
    return made.created_id or 0


def stored(office: Office) -> list[Document]:
    return list_documents(office.database)


def file(folder: Path, name: str = "Báo cáo tuyên truyền.pdf") -> Path:
    path = folder / name
    path.write_bytes(f"%PDF {name}".encode())
    return path


def drop(page: DocumentsPage, *paths: Path) -> QDropEvent:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(50, 50), action, files, buttons, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    page.dropEvent(event)
    return event


def test_a_file_dropped_with_shift_is_copied_and_stays_with_the_officer(
    page: DocumentsPage, tmp_path: Path
) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file(tmp_path, "bao-cao.pdf")))])
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(
        QPointF(50, 50), both, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    page.dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction


def test_a_document_is_registered_by_its_four_elements(page: DocumentsPage, office: Office) -> None:
    assert "Ctrl+N" in page.table.words_when_empty()
    QTest.keyClick(page.table, Qt.Key.Key_N, CTRL)
    asked = dialog(office.window, FormDialog)
    fill(asked.form, issuer="UBND xã Suối Ngà")
    submit(asked)
    assert "số, ký hiệu hoặc trích yếu" in asked.form.wrong_text("number")
    fill(asked.form, number="12/BC-UBND", issued_on="4/5", kind="Báo cáo", abstract="Kết quả tuyên truyền")
    submit(asked)
    assert cells(page.table, "number", "issued_on", "kind", "abstract", "issuer", "used") == [
        ("12/BC-UBND", "04/05/2026", "Báo cáo", "Kết quả tuyên truyền", "UBND xã Suối Ngà", "0")
    ]


def test_a_cell_is_edited_in_place(page: DocumentsPage, office: Office) -> None:
    page.go_to(put(office))
    type_cell(page.table, "abstract", "Sơ kết quý II")
    assert stored(office)[0].abstract == "Sơ kết quý II"


def test_where_it_is_used_is_shown_and_leads_there(page: DocumentsPage, office: Office) -> None:
    number = put(office)
    talk = add_activity(office.database, year=2026, kind=ActivityKind.DIALOGUE, title="Đối thoại")
    used = change_activity(office.database, talk.created_id or 0, {"document_id": number})
    office.context.operations.tell(used)
    page.go_to(number)
    uses = page.detail.uses
    assert cells(uses, "kind", "text") == [("Hoạt động", "Đối thoại")]
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert "đang được dùng làm minh chứng ở 1 chỗ" in office.dialogs.problems[0].message
    uses.setFocus()
    uses.setCurrentIndex(uses.rows.index(0, 0))
    QTest.keyClick(uses, Qt.Key.Key_Return)
    assert office.window.tabs.currentWidget() is office.window.page("activities")


def test_a_file_is_attached_opened_as_a_copy_and_taken_off(
    page: DocumentsPage, office: Office, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.go_to(put(office))
    office.dialogs.open_path = file(tmp_path)
    with qtbot.waitSignal(office.context.operations.changed):
        page.detail.attach_button.click()
    assert stored(office)[0].file_name == "Báo cáo tuyên truyền.pdf"
    assert "Báo cáo tuyên truyền.pdf (1 KB)" in page.detail.file.text()
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.detail.open_button.click()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].name == "Báo cáo tuyên truyền.pdf"
    assert store_of(office.database) not in opened[0].parents
    page.detail.detach_button.click()
    assert stored(office)[0].file_name is None
    assert "Chưa gắn tệp" in page.detail.file.text()


def test_a_file_gone_from_the_store_is_said(
    page: DocumentsPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    page.go_to(put(office))
    office.dialogs.open_path = file(tmp_path)
    with qtbot.waitSignal(office.context.operations.changed):
        page.detail.attach_button.click()
    next(path for path in store_of(office.database).rglob("*") if path.is_file()).unlink()
    page.reload()
    assert "không còn trong kho" in page.detail.file.text()
    page.detail.open_button.click()
    qtbot.waitUntil(lambda: bool(office.dialogs.problems))
    assert "không còn" in office.dialogs.problems[0].message


def test_a_file_that_runs_is_refused(
    page: DocumentsPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    page.go_to(put(office))
    office.dialogs.open_path = file(tmp_path, "bao-cao.pdf.exe")
    page.detail.attach_button.click()
    qtbot.waitUntil(lambda: bool(office.dialogs.problems))
    assert "có thể chạy lệnh" in office.dialogs.problems[0].message
    assert stored(office)[0].file_name is None


def test_dropped_files_become_documents(
    page: DocumentsPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(office.context.operations.changed):
        assert drop(page, file(tmp_path), file(tmp_path, "Biên bản.docx")).isAccepted()
    assert {d.abstract for d in stored(office)} == {"Báo cáo tuyên truyền", "Biên bản"}
    assert page.table.current_row() is not None
    picture(office.window, "documents")


@pytest.mark.parametrize(("answer", "documents"), [(0, 1), (1, 2), (None, 1)])
def test_one_dropped_file_may_go_to_the_document_in_focus(
    page: DocumentsPage,
    office: Office,
    tmp_path: Path,
    qtbot: QtBot,
    answer: int | None,
    documents: int,
) -> None:
    page.go_to(put(office))
    office.dialogs.choice = answer
    drop(page, file(tmp_path))
    qtbot.waitUntil(lambda: bool(office.dialogs.asked) and not office.context.jobs.busy)
    assert len(stored(office)) == documents
    with_file = [d for d in stored(office) if d.file_hash is not None]
    assert len(with_file) == (0 if answer is None else 1)


def test_other_pages_hear_of_a_choice_and_of_none(page: DocumentsPage, office: Office) -> None:
    number = put(office)
    chosen: list[int] = []
    picker = pick_document(office.context, page, None, chosen.append)
    picker.panel.table.setCurrentIndex(picker.panel.model.index(0, 0))
    picker.choose_button.click()
    assert chosen == [number]
    pick_document(office.context, page, None, chosen.append).close()
    assert chosen == [number]


def test_the_listed_documents_are_written_to_a_folder_and_lost_files_found_again(
    page: DocumentsPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    page.go_to(put(office))
    office.dialogs.open_path = file(tmp_path)
    with qtbot.waitSignal(office.context.operations.changed):
        page.detail.attach_button.click()
    office.dialogs.folder = tmp_path / "bộ minh chứng"
    with qtbot.waitSignal(office.context.operations.said) as said:
        page.store_menu.write_action.trigger()
    assert said.args == ["Đã ghi 1 tệp."]
    assert (tmp_path / "bộ minh chứng" / "MUC-LUC.csv").is_file()
    next(path for path in store_of(office.database).rglob("*") if path.is_file()).unlink()
    page.reload()
    assert "không còn trong kho" in page.detail.file.text()
    with qtbot.waitSignal(office.context.operations.said) as said:
        page.store_menu.find_action.trigger()
    assert said.args == ["Đã tìm lại 1 tệp."]
    assert "không còn trong kho" not in page.detail.file.text()


def test_the_search_for_lost_files_can_be_stopped(
    office: Office, page: DocumentsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    attach_file(office.database, put(office), put_file(office.database, file(tmp_path)))
    busy = Event()
    office.context.jobs.run(lambda _progress: busy.wait(20), on_done=lambda _done: None)
    office.dialogs.folder = tmp_path
    page.store_menu.find_action.trigger()
    qtbot.waitUntil(lambda: bool(children(office.window, QProgressDialog)))
    box = next(box for box in children(office.window, QProgressDialog) if tmp_path.name in box.labelText())
    next(button for button in children(box, QPushButton) if button.text() == "Dừng").click()
    with qtbot.waitSignal(office.context.operations.said) as said:
        busy.set()
    assert said.args == ["Đã dừng tìm; những tệp đã tìm thấy được giữ lại."]


def test_a_letter_of_apology_leads_to_its_late_dossier(page: DocumentsPage, office: Office) -> None:
    number = put(office)
    add_activity(office.database, year=2026, kind=ActivityKind.DIALOGUE, title="Đối thoại")
    late = add_late_dossier(office.database, code="H51-0007", due_on=date(2026, 5, 4)).created_id or 0
    office.context.operations.tell(change_late_dossier(office.database, late, {"apology_id": number}))
    page.go_to(number)
    page.detail.uses.setCurrentIndex(page.detail.uses.rows.index(0, 0))
    QTest.keyClick(page.detail.uses, Qt.Key.Key_Return)
    activities = office.window.page("activities")
    assert isinstance(activities, ActivitiesPage)
    assert activities.tabs.currentWidget() is activities.late
    row = activities.late.panel.table.current_row()
    assert row is not None
    assert row.code == "H51-0007"
