"""The reports through the real window: duties, the draft, its sources, sending, preview, export."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.obligations import Direction, Obligation, ObligationState
from cchc_desktop.reports.facts import Gap
from cchc_desktop.reports.stale import StaleNote
from cchc_desktop.services.history import undo
from cchc_desktop.services.obligations import list_obligations, unit_reports
from cchc_desktop.services.report_keeping import files_of
from cchc_desktop.services.report_sending import send_report
from cchc_desktop.services.report_view import show_report
from cchc_desktop.services.reports import get_report, list_reports, make_draft, set_written
from cchc_desktop.services.tasks import NewTask, add_task
from cchc_desktop.ui.activities.page import ActivitiesPage
from cchc_desktop.ui.reports.forms import ObligationDialog, SentDialog, UnitsDialog
from cchc_desktop.ui.reports.page import ReportsPage
from cchc_desktop.ui.reports.preview import PreviewDialog, print_pages, render_pdf
from cchc_desktop.ui.reports.sources import SourcesDialog
from tests.ui.conftest import TODAY, ScriptedDialogs
from tests.ui.reports.conftest import settle
from tests.ui.sample_office import Office, dialog, picture

NONE = Qt.KeyboardModifier.NoModifier


def select(page: ReportsPage, period: str, direction: Direction = Direction.SEND) -> Obligation:
    rows = page.model.shown_rows()
    at, row = next((i, o) for i, o in enumerate(rows) if o.period == period and o.direction is direction)
    page.select(at)
    return row


def cell(page: ReportsPage, row: int, key: str) -> str:
    return str(page.model.index(row, page.model.column_at(key)).data())


def open_draft(page: ReportsPage, office: Office, qtbot: QtBot, period: str = "2026-H1") -> int:
    select(page, period)
    QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)
    settle(office, qtbot)
    assert page.stack.currentWidget() is page.editor
    assert page.editor.report_id is not None
    return page.editor.report_id


def choose_section(page: ReportsPage, title: str) -> None:
    shown = page.editor.shown
    assert shown is not None
    page.editor.outline.setCurrentRow([s.stored.title for s in shown.sections].index(title))


def test_the_years_duties_are_shown_with_their_days_and_states(page: ReportsPage) -> None:
    row = page.model.shown_rows().index(select(page, "2026-Q1"))
    assert cell(page, row, "direction") == "Xã gửi lên"
    assert cell(page, row, "due_text") == "trong ngày 07 của tháng cuối quý"
    assert cell(page, row, "legal_due") == "09/03/2026"
    assert cell(page, row, "days_left") == "quá 74 ngày"
    assert cell(page, row, "state") == "Trễ hạn"
    row = page.model.shown_rows().index(select(page, "2026-H1"))
    assert (cell(page, row, "days_left"), cell(page, row, "state")) == ("còn 18 ngày", "Chưa làm")
    picture(page.window(), "reports1")


def test_the_list_is_filtered_by_direction(page: ReportsPage) -> None:
    page.directions.setCurrentText("Đơn vị gửi về")
    assert {o.direction for o in page.model.shown_rows()} == {Direction.COLLECT}
    assert page.panel.count.text() == "5/10 kỳ báo cáo"


def test_composing_begins_a_draft_and_shows_its_sections(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    report_id = open_draft(page, office, qtbot)
    assert page.editor.title.text() == "Báo cáo 6 tháng đầu năm 2026"
    assert page.editor.outline.count() == 19
    choose_section(page, "Về ban hành và thực hiện kế hoạch")
    assert "Kế hoạch đề ra 07 nhiệm vụ" in page.editor.section.generated.toPlainText()
    [draft] = list_reports(office.database, 2026)
    assert (draft.id, draft.period) == (report_id, "2026-H1")
    assert select(page, "2026-H1").stored_state is ObligationState.DRAFTING
    picture(page.window(), "reports2")


def test_words_typed_are_stored_when_the_field_is_left(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    report_id = open_draft(page, office, qtbot)
    choose_section(page, "Nguyên nhân")
    page.editor.section.text.setFocus()
    QTest.keyClicks(page.editor.section.text, "Do thieu nguoi.")
    page.editor.outline.setFocus()
    settle(office, qtbot)
    written = {s.title: s.written for s in get_report(office.database, report_id).sections}
    assert written["Nguyên nhân"] == "Do thieu nguoi."
    undo(office.database)
    page.editor.refresh()
    settle(office, qtbot)
    assert page.editor.section.text.toPlainText() == ""


def test_words_typed_are_stored_after_some_seconds_without_leaving(
    page: ReportsPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    report_id = open_draft(page, office, qtbot)
    choose_section(page, "Nguyên nhân")
    page.editor.section._saving.setInterval(50)
    page.editor.section.text.setFocus()
    QTest.keyClicks(page.editor.section.text, "abc")
    qtbot.waitUntil(lambda: "abc" in [s.written for s in get_report(office.database, report_id).sections])
    QTest.keyClicks(page.editor.section.text, "def")
    settle(office, qtbot)
    assert page.editor.section.text.toPlainText() == "abcdef"


def test_leaving_the_page_keeps_what_was_typed(page: ReportsPage, office: Office, qtbot: QtBot) -> None:
    report_id = open_draft(page, office, qtbot)
    choose_section(page, "ĐỀ XUẤT, KIẾN NGHỊ")
    page.editor.section.text.setPlainText("Đề nghị tập huấn.")
    QTest.keyClick(page.editor, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(office, qtbot)
    assert page.stack.currentWidget() is page.panel
    assert get_report(office.database, report_id).sections[-1].written == "Đề nghị tập huấn."


def test_changed_numbers_are_marked_until_they_are_accepted(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    open_draft(page, office, qtbot)
    office.context.operations.run(
        page,
        lambda database: add_task(
            database, NewTask(office.plan_id, "Việc mới", Area.THE_CHE, "9", (), "", "", "Quý II/2026")
        ),
    )
    settle(office, qtbot)
    assert "● mới" in page.editor.outline.item(1).text()
    choose_section(page, "Về ban hành và thực hiện kế hoạch")
    assert "▌Kế hoạch đề ra 08 nhiệm vụ" in page.editor.section.generated.toPlainText()
    QTest.mouseClick(page.editor.update_button, Qt.MouseButton.LeftButton)
    settle(office, qtbot)
    assert "● mới" not in page.editor.outline.item(1).text()
    assert "▌" not in page.editor.section.generated.toPlainText()


def test_a_number_leads_to_its_rows_and_on_to_their_page(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    open_draft(page, office, qtbot)
    page.editor.section.generated.anchorClicked.emit(QUrl("so:tasks.total"))
    box = dialog(office.window, SourcesDialog)
    assert box.list.count() == 7
    assert "Ban hành kế hoạch" in box.list.item(0).text()
    QTest.mouseClick(box.open_button, Qt.MouseButton.LeftButton)
    assert office.window.tabs.tabText(office.window.tabs.currentIndex()) == "Nhiệm vụ"


def test_what_is_missing_leads_to_its_section(page: ReportsPage, office: Office, qtbot: QtBot) -> None:
    open_draft(page, office, qtbot)
    missing = page.editor.missing
    item = next(missing.item(at) for at in range(missing.count()) if "Nguyên nhân" in missing.item(at).text())
    missing.itemActivated.emit(item)
    assert page.editor.section.heading.text() == "3. Nguyên nhân"


def test_left_overs_are_told_before_export(
    page: ReportsPage, office: Office, qtbot: QtBot, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    report_id = open_draft(page, office, qtbot)
    section = get_report(office.database, report_id).sections[-1]
    set_written(office.database, section.id, "Đề nghị cho quý I năm 2025.")
    page.editor.refresh()
    settle(office, qtbot)
    QTest.mouseClick(page.editor.check_button, Qt.MouseButton.LeftButton)
    notes = [page.editor.notes.item(at).text() for at in range(page.editor.notes.count())]
    assert any("“năm 2025”" in note and "Mục V" in note for note in notes)
    dialogs.confirmed = False
    page.editor.export(("docx",))
    assert not (tmp_path / "ra").exists()
    dialogs.confirmed, dialogs.folder = True, tmp_path / "ra"
    page.editor.export(("docx", "pdf", "xlsx"))
    settle(office, qtbot)
    assert sorted(path.name for path in (tmp_path / "ra").iterdir()) == [
        "BC-CCHC-6-thang-2026.docx",
        "BC-CCHC-6-thang-2026.pdf",
        "BC-CCHC-6-thang-2026.xlsx",
    ]
    assert page.editor.said.text().startswith("Đã xuất 3 tệp")


def test_a_file_mended_in_word_is_not_written_over_unasked(
    page: ReportsPage, office: Office, qtbot: QtBot, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    open_draft(page, office, qtbot)
    dialogs.folder = folder = tmp_path / "ra"

    def export(answer: int | None) -> list[str]:
        dialogs.choice = answer
        page.editor.export(("docx", "pdf"))
        settle(office, qtbot)
        return sorted(path.name for path in folder.iterdir())

    name, beside = "BC-CCHC-6-thang-2026", "BC-CCHC-6-thang-2026 (2)"
    assert export(None) == [f"{name}.docx", f"{name}.pdf"]
    mended = folder / f"{name}.docx"
    mended.write_bytes(b"sua tay")
    (folder / f"{name}.pdf").unlink()
    assert export(None) == [f"{name}.docx"]
    assert dialogs.asked[-1] == f"Thư mục đã có {name}.docx. Ghi báo cáo thế nào?"
    assert export(0) == [f"{beside}.docx", f"{beside}.pdf", f"{name}.docx"]
    assert mended.read_bytes() == b"sua tay"
    export(1)
    assert mended.read_bytes() != b"sua tay"


def test_sections_are_added_moved_renamed_and_removed_by_keys(
    page: ReportsPage, office: Office, qtbot: QtBot, dialogs: ScriptedDialogs
) -> None:
    report_id = open_draft(page, office, qtbot)
    editor = page.editor
    choose_section(page, "ĐỀ XUẤT, KIẾN NGHỊ")
    editor.outline.setFocus()
    dialogs.text = "Số hóa hồ sơ"
    QTest.keyClick(editor.outline, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle(office, qtbot)
    assert get_report(office.database, report_id).sections[-1].title == "Số hóa hồ sơ"
    choose_section(page, "Số hóa hồ sơ")
    dialogs.text = "Số hóa"
    QTest.keyClick(editor.outline, Qt.Key.Key_F2)
    settle(office, qtbot)
    assert editor.outline.item(editor.outline.count() - 1).text().strip() == "1. Số hóa"
    editor.outline.setFocus()
    QTest.keyClick(editor.outline, Qt.Key.Key_Delete)
    settle(office, qtbot)
    assert len(get_report(office.database, report_id).sections) == 19


def test_sending_freezes_the_report_with_number_and_day(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    report_id = open_draft(page, office, qtbot)
    page.editor.leave()
    select(page, "2026-H1")
    QTest.mouseClick(page.submit_button, Qt.MouseButton.LeftButton)
    assert select(page, "2026-H1").submitted_on == TODAY
    QTest.mouseClick(page.sent_button, Qt.MouseButton.LeftButton)
    box = dialog(office.window, SentDialog)
    box.form.set_value("on", None)
    box.accept()
    assert box.form.wrong_text("on") == "Chưa nhập ngày gửi."
    box.form.set_value("on", TODAY)
    box.form.set_value("number", "55/BC-UBND")
    box.accept()
    assert not box.isVisible()
    qtbot.waitUntil(lambda: get_report(office.database, report_id).frozen, timeout=20_000)
    settle(office, qtbot)
    sent = select(page, "2026-H1")
    assert (sent.sent_on, sent.sent_number, sent.sent_way) == (TODAY, "55/BC-UBND", "Trục văn bản điện tử")
    row = page.model.shown_rows().index(sent)
    assert cell(page, row, "sent") == "số 55/BC-UBND, ngày 20/05/2026"
    assert get_report(office.database, report_id).frozen
    page.compose(sent)
    settle(office, qtbot)
    assert page.editor.section.text.isReadOnly()
    assert page.editor.said.text().startswith("Đã gửi số 55/BC-UBND")
    files = page.editor.lists.files
    assert [files.item(at).text() for at in range(files.count())] == [
        "Word: BC-CCHC-6-thang-2026.docx",
        "PDF: BC-CCHC-6-thang-2026.pdf",
        "Excel: BC-CCHC-6-thang-2026.xlsx",
    ]
    assert not page.editor.headings.charts.isEnabled()
    page.editor.leave()
    page._correct()
    settle(office, qtbot)
    assert page.editor.title.text().endswith("(đính chính lần 1)")
    assert not page.editor.section.text.isReadOnly()


def test_a_duty_is_added_with_days_proposed_by_its_period(page: ReportsPage, office: Office) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    box = dialog(office.window, ObligationDialog)
    box.form.set_value("period", "2026-9M")
    box._propose()
    assert box.form.value("data_to") == date(2026, 9, 14)
    assert box.form.value("name") == "Báo cáo 9 tháng đầu năm 2026"
    box.form.set_value("due_text", "lúc nào đó")
    box.accept()
    assert "Không hiểu thời hạn" in box.form.wrong_text("due_text")
    box.form.set_value("due_text", "trước ngày 10/9/2026")
    box.accept()
    assert not box.isVisible()
    added = select(page, "2026-9M")
    assert (added.due, added.receiver) == (date(2026, 9, 9), "Sở Nội vụ")


def test_a_duty_is_changed_and_trashed_by_keys(page: ReportsPage, office: Office) -> None:
    select(page, "2026-Q4")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    box = dialog(office.window, ObligationDialog)
    box.form.set_value("due_text", "trước ngày 20/12")
    box.accept()
    assert select(page, "2026-Q4").due == date(2026, 12, 19)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    found = list_obligations(office.database, 2026)
    assert len(found) == 9
    undo(office.database)
    assert len(list_obligations(office.database, 2026)) == 10
    # Nobody told the page.
    assert page.model.total == 9
    QTest.keyClick(page.table, Qt.Key.Key_F5)
    assert page.model.total == 10


def test_f5_keeps_what_is_being_typed_and_reads_the_report_anew(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    report_id = open_draft(page, office, qtbot)
    page.editor.section.text.setPlainText("Xã đã mở điểm hỗ trợ nộp hồ sơ trực tuyến.")
    before = page.editor.shown
    QTest.keyClick(page.editor.section.text, Qt.Key.Key_F5)
    settle(office, qtbot)
    assert page.editor.shown is not before
    kept = [section.written for section in get_report(office.database, report_id).sections]
    assert "Xã đã mở điểm hỗ trợ nộp hồ sơ trực tuyến." in kept


def test_units_that_have_sent_are_ticked_with_the_space_bar(page: ReportsPage, office: Office) -> None:
    duty = select(page, "2026-Q1", Direction.COLLECT)
    assert page.draft_button.text() == "Đơ&n vị đã gửi"
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    box = dialog(office.window, UnitsDialog)
    assert box.count.text() == "0/3 đơn vị đã gửi"
    box.list.setFocus()
    QTest.keyClick(box.list, Qt.Key.Key_Space)
    assert box.count.text() == "1/3 đơn vị đã gửi"
    assert unit_reports(office.database, duty.id)[0].received_on == TODAY
    box.accept()


def test_the_preview_shows_the_pages_and_zooms(page: ReportsPage, office: Office, qtbot: QtBot) -> None:
    open_draft(page, office, qtbot)
    page.editor.preview_button.click()
    box = dialog(office.window, PreviewDialog)
    settle(office, qtbot)
    assert len(box.pages) >= 4
    assert box.list.count() == len(box.pages)
    width = box.pages[0].width()
    assert abs(width - 210 / 25.4 * 72) < 3
    box.zoom.setCurrentText("150%")
    settle(office, qtbot)
    assert abs(box.pages[0].width() - 2 * width) < 4
    assert box.print_button.isEnabled()
    box.list.setCurrentRow(2)
    picture(box, "reports3")
    box.close()


def test_printing_draws_every_page_in_its_own_orientation(
    page: ReportsPage, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    report_id = open_draft(page, office, qtbot)
    from cchc_desktop.ui.reports.preview import make_pdf  # noqa: PLC0415

    pictures = render_pdf(make_pdf(show_report(office.database, report_id, TODAY).document), 50)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    print_pages(printer, pictures)
    printed = render_pdf((tmp_path / "in.pdf").read_bytes(), 50)
    assert [p.width() > p.height() for p in printed] == [p.width() > p.height() for p in pictures]


def test_another_outline_is_asked_for_only_where_there_is_a_choice(
    page: ReportsPage, office: Office, qtbot: QtBot, dialogs: ScriptedDialogs
) -> None:
    first = select(page, "2026-Q1")
    made = make_draft(office.database, period="2026-Q1", on=TODAY, obligation_id=first.id)
    section = get_report(office.database, made.created_id or 0).sections[-1]
    set_written(office.database, section.id, "Đề nghị tập huấn.")
    dialogs.choice = None
    select(page, "2026-H1")
    QTest.mouseClick(page.draft_button, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.panel
    dialogs.choice = 1
    report_id = open_draft(page, office, qtbot)
    assert get_report(office.database, report_id).sections[-1].written == "Đề nghị tập huấn."


def test_the_list_goes_to_excel_and_to_the_calendar(
    page: ReportsPage, office: Office, qtbot: QtBot, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    dialogs.save_path = tmp_path / "lịch.xlsx"
    page.output.to_excel()
    settle(office, qtbot)
    assert dialogs.save_path.stat().st_size > 1000
    dialogs.save_path = tmp_path / "lịch.ics"
    page._write_calendar()
    settle(office, qtbot)
    assert dialogs.save_path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    page.table.selectAll()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Sở Nội vụ" in QApplication.clipboard().text()


def send(office: Office, report_id: int) -> None:
    """Mark a report as sent, behind the window."""
    send_report(office.database, report_id, today=TODAY, on=TODAY, number="55/BC-UBND")


def test_the_signed_paper_is_attached_opened_and_taken_off(
    page: ReportsPage, office: Office, qtbot: QtBot, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    report_id = open_draft(page, office, qtbot)
    send(office, report_id)
    page.editor.refresh()
    settle(office, qtbot)
    dialogs.open_path = tmp_path / "Báo cáo ký số.pdf"
    dialogs.open_path.write_bytes(b"%PDF-1.4 x")
    QTest.mouseClick(page.editor.lists.attach_button, Qt.MouseButton.LeftButton)
    settle(office, qtbot)
    files = page.editor.lists.files
    assert files.item(3).text() == "Bản đã ký: Báo cáo ký số.pdf"
    assert files_of(office.database, report_id)[3].signed
    page.editor.lists.setCurrentIndex(3)
    picture(office.window, "reports-sent")
    files.setCurrentRow(3)
    files.setFocus()
    QTest.keyClick(files, Qt.Key.Key_Delete)
    settle(office, qtbot)
    assert files.count() == len(files_of(office.database, report_id)) == 3
    files.setCurrentRow(0)
    QTest.keyClick(files, Qt.Key.Key_Delete)
    settle(office, qtbot)
    assert "giữ nguyên" in dialogs.problems[-1].message
    assert files.count() == 3


def test_charts_are_looked_at_and_switched_into_the_paper(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    report_id = open_draft(page, office, qtbot)
    editor = page.editor
    assert not editor.headings.charts.isChecked()
    QTest.mouseClick(editor.headings.charts_button, Qt.MouseButton.LeftButton)
    settle(office, qtbot)
    assert editor.middle.currentWidget() is editor.charts
    assert editor.charts.pictures
    drawn = editor.charts.pictures[0].pixmap().toImage()
    assert drawn.width() > 300
    assert drawn.pixelColor(1, 1).name() == "#ffffff"
    editor.headings.charts.click()
    settle(office, qtbot)
    assert get_report(office.database, report_id).charts is True
    assert editor.shown is not None
    assert editor.shown.with_charts
    picture(office.window, "reports-charts")
    choose_section(page, "Nguyên nhân")
    assert editor.middle.currentWidget() is editor.section


def test_what_is_missing_of_the_form_leads_to_the_offices_settings(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    open_draft(page, office, qtbot)
    page.editor.lists.gap_opened.emit(Gap("Người ký báo cáo", "signer"))
    page.editor.lists.note_opened.emit(StaleNote("Nơi nhận", "Chưa khai Nơi nhận", entity="commune"))
    found: Iterable[QDialog] = office.window.findChildren(QDialog)
    shown = [box for box in found if box.isVisible()]
    assert {"Người ký", "Thông tin xã, phường"} <= {box.windowTitle() for box in shown}
    for box in shown:
        box.reject()


def test_a_gap_of_the_dossiers_leads_to_their_tab(page: ReportsPage, office: Office, qtbot: QtBot) -> None:
    open_draft(page, office, qtbot)
    missing = page.editor.missing
    item = next(missing.item(at) for at in range(missing.count()) if "II.06a" in missing.item(at).text())
    missing.itemActivated.emit(item)
    activities = cast(ActivitiesPage, office.page("activities"))
    assert activities.tabs.currentWidget() is activities.dossiers
