"""The page of the activities through the real window, with form II.06a and the late dossiers."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.activities import Activity, ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.periods import Cycle, Period
from cchc_desktop.domain.targets import Comparator, Shape
from cchc_desktop.services.activities import add_activity, list_activities
from cchc_desktop.services.documents import add_document, document_uses, list_documents
from cchc_desktop.services.dossiers import (
    add_dossier_line,
    add_late_dossier,
    dossier_form,
    list_late_dossiers,
)
from cchc_desktop.services.history import undo
from cchc_desktop.services.targets import NewTarget, add_target
from cchc_desktop.ui.activities.page import ActivitiesPage
from cchc_desktop.ui.document_picker import DocumentPicker
from cchc_desktop.ui.form_state import typed_text
from cchc_desktop.ui.forms import FormDialog
from tests.ui.sample_office import Office, dialog, picture
from tests.ui.typed import CTRL, cells, fill, keys, submit, type_cell, type_into

ROW = "1\tHộ tịch\t95\t50\t32\t13\t71\t40\t30\t1\t24\t23\t1"


def put(office: Office, kind: ActivityKind, title: str, held_on: date | None = date(2026, 5, 4)) -> int:
    made = add_activity(office.database, year=2026, kind=kind, title=title, held_on=held_on)
    office.context.operations.tell(made)
    return made.created_id or 0


def stored(office: Office) -> list[Activity]:
    return list_activities(office.database, 2026)


def test_the_tabs_nobody_looked_at_are_not_made_yet_and_show_the_data_when_they_are(
    page: ActivitiesPage, office: Office
) -> None:
    assert [page.tabs.is_made(at) for at in range(4)] == [True, False, False, False]
    add_late_dossier(office.database, code="H51-9", due_on=office.context.today)
    page.tabs.setCurrentIndex(3)
    assert page.tabs.is_made(3)
    assert page.late.panel.model.rowCount() == 1
    assert not page.tabs.is_made(1)


def test_what_was_held_is_counted_per_kind_and_against_targets(page: ActivitiesPage, office: Office) -> None:
    new = NewTarget(
        office.plan_id,
        "Tổ chức 01 cuộc đối thoại với người dân",
        Area.CHI_DAO,
        Shape.COUNT,
        Comparator.GE,
        Decimal(1),
        "cuộc",
    )
    office.context.operations.tell(add_target(office.database, new))
    put(office, ActivityKind.DIALOGUE, "Đối thoại tháng 9", None)
    put(office, ActivityKind.PROPAGANDA, "Phát thanh")
    texts = page.tracker.texts()
    assert texts[0] == (
        "Đã thực hiện trong năm 2026: đối thoại 0; tuyên truyền 1; tập huấn, bồi dưỡng 0;"
        " hội nghị, cuộc họp 0 · còn 1 hoạt động dự kiến"
    )
    assert texts[1].startswith("0/1 cuộc đối thoại – còn thiếu 1")
    page.table.go_to(next(a.id for a in stored(office) if a.kind is ActivityKind.DIALOGUE))
    type_cell(page.table, "held_on", "18/5")
    assert page.tracker.texts()[1] == "1/1 cuộc đối thoại – đạt"


def test_a_new_activity_asks_only_for_what_its_kind_is_about(page: ActivitiesPage, office: Office) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_N, CTRL)
    asked = dialog(office.window, FormDialog)
    form = asked.form
    assert form.field("channel").isVisible()
    assert not form.field("hours").isVisible()
    fill(
        form, kind="Tập huấn, bồi dưỡng", title="Tập huấn chữ ký số", held_on="4/5", people="28", hours="7,5"
    )
    assert not form.field("channel").isVisible()
    submit(asked)
    [made] = stored(office)
    assert (made.kind, made.people, made.hours, made.channel) == (
        ActivityKind.TRAINING,
        28,
        Decimal("7.5"),
        "",
    )
    assert page.table.current_row() == made


def test_one_kind_is_listed_with_its_own_columns(page: ActivitiesPage, office: Office) -> None:
    put(office, ActivityKind.DIALOGUE, "Đối thoại")
    put(office, ActivityKind.PROPAGANDA, "Phát thanh")
    page.filters.button(1).click()
    assert cells(page.table, "title") == [("Đối thoại",)]
    shown = {c.key for at, c in enumerate(page.panel.model.columns) if not page.table.isColumnHidden(at)}
    assert {"opinions", "answered", "place"} <= shown
    assert not shown & {"channel", "hours", "kind"}
    assert [b.text() for b in page.filters.buttons()][:3] == [
        "Tất cả (2)",
        "Đối thoại (1)",
        "Tuyên truyền (1)",
    ]


def test_more_answers_than_opinions_are_refused_in_the_cell(page: ActivitiesPage, office: Office) -> None:
    page.go_to(put(office, ActivityKind.DIALOGUE, "Đối thoại"))
    type_cell(page.table, "opinions", "3")
    type_cell(page.table, "answered", "4")
    assert [p.message for p in office.dialogs.problems] == [
        "Số ý kiến đã trả lời (4) nhiều hơn số ý kiến nhận được (3)."
    ]
    assert (stored(office)[0].opinions, stored(office)[0].answered) == (3, None)


def test_enter_in_the_column_of_the_proof_chooses_a_document(page: ActivitiesPage, office: Office) -> None:
    add_document(office.database, number="35/TB-UBND", issued_on=date(2026, 5, 5))
    page.go_to(put(office, ActivityKind.DIALOGUE, "Đối thoại"))
    at = page.panel.model.index(0, page.panel.model.column_at("document"))
    page.table.setCurrentIndex(at)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    picker = dialog(office.window, DocumentPicker)
    picker.panel.table.setCurrentIndex(picker.panel.model.index(0, 0))
    picker.choose_button.click()
    assert stored(office)[0].document_name == "số 35/TB-UBND ngày 05/05/2026"


def test_delete_moves_to_the_trash(page: ActivitiesPage, office: Office) -> None:
    page.go_to(put(office, ActivityKind.MEETING, "Giao ban"))
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert stored(office) == []


# Form II.06a


def show_form(page: ActivitiesPage) -> None:
    page.tabs.setCurrentWidget(page.dossiers)
    page.dossiers.panel.table.setFocus()


def paste(page: ActivitiesPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(page.dossiers.panel.table, Qt.Key.Key_V, CTRL)


def test_the_form_opens_on_the_present_quarter(page: ActivitiesPage) -> None:
    show_form(page)
    assert page.dossiers.period.currentText() == "Quý II năm 2026"
    assert "Ctrl+V" in page.dossiers.panel.table.words_when_empty()


def test_a_pasted_form_is_summed_and_checked(page: ActivitiesPage, office: Office) -> None:
    show_form(page)
    paste(page, f"{ROW}\n2\tĐất đai\t45\t10\t32\t3\t41\t10\t30\t1\t4\t3\t1")
    table = page.dossiers.panel.table
    assert cells(table, "field", "received", "settled", "pending") == [
        ("Hộ tịch", "95", "71", "24"),
        ("Đất đai", "45", "41", "4"),
        ("Tổng số", "140", "112", "28"),
    ]
    assert "Biểu cân đối" in page.dossiers.checks.text()
    assert "98,2%" in page.dossiers.rates.text()
    picture(office.window, "dossiers")


def test_a_figure_typed_wrong_is_said_and_marked(page: ActivitiesPage, office: Office) -> None:
    show_form(page)
    paste(page, ROW)
    table = page.dossiers.panel.table
    table.go_to(dossier_form(office.database, "2026-Q2").lines[0].id)
    type_cell(table, "online", "49")
    assert "cột (3) là 94, phải là 95 để (3) = (7) + (11)" in page.dossiers.checks.text()
    type_cell(table, "online", "1,5")
    assert [p.message for p in office.dialogs.problems] == ["Hãy nhập số nguyên từ 0 trở lên."]


def test_what_was_pending_is_carried_into_the_next_period(page: ActivitiesPage, office: Office) -> None:
    show_form(page)
    paste(page, ROW)
    page.dossiers.period.line.setFocus()
    page.dossiers.period.line.selectAll()
    keys(page.dossiers.period.line, "Quý III năm 2026")
    page.dossiers.period.chosen.emit()
    office.dialogs.text = "Hộ tịch"
    page.dossiers.panel.table.setFocus()
    QTest.keyClick(page.dossiers.panel.table, Qt.Key.Key_N, CTRL)
    assert cells(page.dossiers.panel.table, "field", "carried_over", "online") == [("Hộ tịch", "24", "")]
    assert dossier_form(office.database, "2026-Q3").lines[0].carried_over == 24
    assert "chưa có số liệu" in page.dossiers.checks.text()


def test_bare_numbers_go_in_from_the_current_cell_on(page: ActivitiesPage, office: Office) -> None:
    show_form(page)
    paste(page, ROW)
    table = page.dossiers.panel.table
    table.go_to(dossier_form(office.database, "2026-Q2").lines[0].id, "early")
    paste(page, "39\t31")
    [line] = dossier_form(office.database, "2026-Q2").lines
    assert (line.early, line.on_time, line.late) == (39, 31, 1)


def test_odd_rows_are_told_and_the_others_taken(page: ActivitiesPage, office: Office) -> None:
    show_form(page)
    paste(page, f"{ROW}\n2\tĐất đai\t45\t10")
    assert [p.hint for p in office.dialogs.problems] == ["Đất đai: có 2 cột số, cần 11 cột (3) đến (13)."]
    assert [line.field for line in dossier_form(office.database, "2026-Q2").lines] == ["Hộ tịch"]


def test_the_sum_cannot_be_deleted(page: ActivitiesPage, office: Office) -> None:
    show_form(page)
    paste(page, f"{ROW}\n2\tĐất đai\t45\t10\t32\t3\t41\t10\t30\t1\t4\t3\t1")
    page.dossiers.panel.table.setCurrentIndex(page.dossiers.panel.model.index(2, 0))
    QTest.keyClick(page.dossiers.panel.table, Qt.Key.Key_Delete)
    assert len(dossier_form(office.database, "2026-Q2").lines) == 2


def test_a_number_leads_to_its_line_of_the_form(page: ActivitiesPage, office: Office) -> None:
    show_form(page)
    paste(page, ROW)
    line = dossier_form(office.database, "2026-Q2").lines[0]
    page.tabs.setCurrentIndex(0)
    page.show_dossier_count(line.id)
    assert page.tabs.currentWidget() is page.dossiers
    assert page.dossiers.panel.table.current_row() == line


# Late dossiers


def test_a_late_dossier_is_registered_explained_and_apologised_for(
    page: ActivitiesPage, office: Office
) -> None:
    add_document(office.database, number="15/UBND", issued_on=date(2026, 5, 6))
    page.tabs.setCurrentWidget(page.late)
    table = page.late.panel.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_N, CTRL)
    asked = dialog(office.window, FormDialog)
    fill(asked.form, code="H51-0007", due_on="4/5", settled_on="4/5")
    submit(asked)
    assert "không phải là hồ sơ trễ hạn" in asked.form.wrong_text("settled_on")
    fill(asked.form, settled_on="7/5")
    submit(asked)
    assert cells(table, "code", "days", "owes") == [("H51-0007", "3", "Giải trình, thư xin lỗi")]
    type_cell(table, "reason", "Chờ xác nhận của đơn vị phối hợp")
    page.late.letter_button.click()
    picker = dialog(office.window, DocumentPicker)
    picker.panel.table.setCurrentIndex(picker.panel.model.index(0, 0))
    picker.choose_button.click()
    assert cells(table, "apology", "owes") == [("số 15/UBND ngày 06/05/2026", "Đủ")]
    assert list_late_dossiers(office.database, 2026)[0].reason == "Chờ xác nhận của đơn vị phối hợp"


# Photos, radio diary, classes


def photo(folder: Path, name: str = "buổi phát thanh.jpg") -> Path:
    path = folder / name
    path.write_bytes(b"\xff\xd8\xff\xe0 sample")
    return path


def test_a_picture_becomes_the_photo_of_an_activity_in_one_step(
    page: ActivitiesPage, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    page.go_to(put(office, ActivityKind.PROPAGANDA, "Phát thanh tháng 5"))
    office.dialogs.open_path = photo(tmp_path)
    at = page.panel.model.index(0, page.panel.model.column_at("photo"))
    page.table.setCurrentIndex(at)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(office)[0].photo_id is not None)
    assert cells(page.table, "photo") == [("Ảnh: Phát thanh tháng 5",)]
    [document] = list_documents(office.database)
    assert (document.file_name, document.kind, document.used) == ("buổi phát thanh.jpg", "Ảnh", 1)
    assert [use.kind for use in document_uses(office.database, document.id)] == ["Ảnh hoạt động"]
    page.photo_button.detach_action.trigger()
    assert stored(office)[0].photo_id is None
    undo(office.database)
    undo(office.database)
    assert list_documents(office.database) == []


def test_the_radio_diary_lists_what_was_read_out(page: ActivitiesPage, office: Office) -> None:
    put(office, ActivityKind.PROPAGANDA, "Bài đăng trên trang thông tin")
    page.filters.button(5).click()
    assert cells(page.table, "title") == []
    QTest.keyClick(page.table, Qt.Key.Key_N, CTRL)
    asked = dialog(office.window, FormDialog)
    assert asked.form.value("channel") == "Loa truyền thanh xã"
    fill(asked.form, title="Bản tin cải cách hành chính", held_on="18/5", broadcasts="6", minutes="12")
    submit(asked)
    assert cells(page.table, "title", "broadcasts", "minutes") == [("Bản tin cải cách hành chính", "6", "12")]
    office.dialogs.save_path = None
    page.panel.excel_button.click()
    assert office.dialogs.asked[-1] == "Nhật ký phát thanh năm 2026.xlsx"


def test_a_class_has_its_name_people_and_hours(page: ActivitiesPage, office: Office) -> None:
    page.filters.button(3).click()
    QTest.keyClick(page.table, Qt.Key.Key_N, CTRL)
    asked = dialog(office.window, FormDialog)
    fill(asked.form, title="Tập huấn chữ ký số", class_name="Lớp 2", held_on="4/5", people="28", hours="7,5")
    submit(asked)
    assert cells(page.table, "class_name", "people", "hours") == [("Lớp 2", "28", "7,5")]


def test_a_day_that_cannot_be_read_stays_with_its_own_form(page: ActivitiesPage, office: Office) -> None:
    tab = page.dossiers
    page.tabs.setCurrentWidget(tab)
    for number in (1, 2):
        add_dossier_line(office.database, period=f"2026-Q{number}", field="Hộ tịch")
    tab.period.set_value(Period(2026, Cycle.QUARTER, 1))
    tab.reload()
    own = tab.day.value("as_of")
    day = tab.day.field("as_of")
    type_into(day, "31/31")
    tab.panel.table.setFocus()
    tab.reload()
    assert (typed_text(day), bool(tab.day.wrong_text("as_of"))) == ("31/31", True)
    tab.period.set_value(Period(2026, Cycle.QUARTER, 2))
    tab.reload()
    other = tab.day.value("as_of")
    assert other is not None
    assert other != own
    assert tab.day.wrong_text("as_of") == ""
