"""The first page through the real window: work by urgency, targets, the month, the page for the chairman."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.agenda import WorkKind
from cchc_desktop.domain.reminders import Urgency
from cchc_desktop.services.chairman import chairman_document
from cchc_desktop.services.findings import add_finding
from cchc_desktop.services.inspections import NewInspection, plan_inspection
from cchc_desktop.services.obligations import list_obligations, mark_sent, mark_unit_report
from cchc_desktop.services.office import list_units
from cchc_desktop.services.overview import overview
from cchc_desktop.services.plans import trash_plan
from cchc_desktop.services.targets import change_target, list_targets
from cchc_desktop.services.tasks import list_tasks
from cchc_desktop.ui.overview.page import OverviewPage
from cchc_desktop.ui.reports.preview import PreviewDialog, make_pdf
from cchc_desktop.ui.window_parts import Menu
from tests.ui.conftest import TODAY, ScriptedDialogs
from tests.ui.sample_office import Office, dialog, open_on, picture


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    yield from open_on("overview", tmp_path, dialogs, qtbot)


@pytest.fixture
def page(office: Office) -> OverviewPage:
    return cast(OverviewPage, office.page("overview"))


def texts(page: OverviewPage) -> list[str]:
    return [work.text for work in page.model.shown_rows()]


def read_again(page: OverviewPage, office: Office) -> None:
    page.reload()
    office.wait()


def settle(office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not office.context.jobs.busy, timeout=20_000)


def test_work_stands_in_order_of_urgency(page: OverviewPage) -> None:
    rows = page.model.shown_rows()
    order = list(Urgency)
    assert [order.index(w.urgency) for w in rows] == sorted(order.index(w.urgency) for w in rows)
    assert rows[0].text == "Ban hành kế hoạch cải cách hành chính của xã"
    first = str(page.model.index(0, 0).data())
    assert first == f"Quá hạn {(TODAY - date(2026, 1, 31)).days} ngày"
    assert "Báo cáo 6 tháng đầu năm gửi Sở Nội vụ" in texts(page)
    picture(page.window(), "overview1")


def test_what_units_owe_is_the_same_before_the_calendar_is_first_looked_at(
    page: OverviewPage, office: Office
) -> None:
    before = [text for text in texts(page) if "đơn vị chưa gửi" in text]
    list_obligations(office.database, 2026)
    read_again(page, office)
    assert before == [text for text in texts(page) if "đơn vị chưa gửi" in text] != []


def test_what_units_owe_ends_when_the_communes_own_report_is_sent(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    list_obligations(office.database, 2026)
    read_again(page, office)
    assert "Báo cáo quý I: 3 đơn vị chưa gửi" in texts(page)
    duty = next(
        o
        for o in list_obligations(office.database, 2026)
        if o.period == "2026-Q1" and o.direction.value == "send"
    )
    office.context.operations.run(page, lambda database: mark_sent(database, duty.id, on=TODAY))
    qtbot.waitUntil(lambda: "Báo cáo quý I: 3 đơn vị chưa gửi" not in texts(page))


def test_findings_and_inspections_come_up_when_they_are_due(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    units = [unit.id for unit in list_units(office.database)]
    day = date(2026, 5, 4)
    made = plan_inspection(
        office.database,
        NewInspection(2026, "Kiểm tra quý II", (units[1],), planned_on=day, done_on=day),
    )
    add_finding(
        office.database, made.created_id or 0, unit_id=units[1], text="Thiếu sổ", due_on=date(2026, 5, 11)
    )
    read_again(page, office)
    [finding] = [w for w in page.model.shown_rows() if w.kind is WorkKind.FINDING]
    assert (finding.text, finding.unit, finding.urgency) == ("Thiếu sổ", "Phòng Kinh tế", Urgency.OVERDUE)


def test_what_is_left_of_last_year_is_work_too(page: OverviewPage, office: Office) -> None:
    unit = list_units(office.database)[1].id
    day = date(2025, 11, 4)
    made = plan_inspection(office.database, NewInspection(2025, "Kiểm tra 2025", (unit,), done_on=day))
    add_finding(
        office.database,
        made.created_id or 0,
        unit_id=unit,
        text="Thiếu bảng niêm yết",
        due_on=date(2025, 12, 1),
    )
    read_again(page, office)
    [finding] = [w for w in page.model.shown_rows() if w.kind is WorkKind.FINDING]
    assert (finding.text, finding.urgency) == ("Thiếu bảng niêm yết", Urgency.OVERDUE)


def test_a_short_target_says_what_it_takes(page: OverviewPage, office: Office) -> None:
    target = next(t for t in list_targets(office.database, office.plan_id) if "25%" in t.text)
    change_target(office.database, target.id, {"measure": "units_inspected"})
    read_again(page, office)
    words = page.view.short.text()
    assert "cần kiểm tra thêm 1 đơn vị trước 31/12/2026: " in words
    assert "cần thêm 2 sáng kiến trước 31/12/2026" in words
    assert "Sáng kiến được công nhận: 0/2" in page.view.counted.text()
    assert "chỉ tiêu chưa có số liệu" in words


def test_the_bar_says_its_counts_in_words(page: OverviewPage, office: Office) -> None:
    total = len(list_tasks(office.database, office.plan_id))
    counts = [int(part.rsplit(" ", 1)[1]) for part in page.view.bar.accessibleName().split("; ")]
    assert sum(counts) == total
    assert "Quá hạn chưa hoàn thành <b>2</b>" in page.view.legend.text()


def test_enter_goes_to_the_row_of_a_piece_of_work(page: OverviewPage, office: Office) -> None:
    page.table.selectRow(0)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert office.window.tabs.tabText(office.window.tabs.currentIndex()) == "Nhiệm vụ"


def test_the_month_is_marked_and_a_day_filters_the_list(page: OverviewPage) -> None:
    due = date(2026, 6, 7)
    assert QDate(2026, 6, 7) in page.view.deadlines.marked()
    page.view.deadlines.activated.emit(QDate(due.year, due.month, due.day))
    assert {work.due for work in page.model.shown_rows()} == {due}
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert len(page.model.shown_rows()) > 1


def test_what_came_up_while_the_program_was_closed_is_told(page: OverviewPage, office: Office) -> None:
    page._since = TODAY - timedelta(days=20)
    read_again(page, office)
    assert page.view.news.isVisible()
    assert page.view.news.text().startswith("Từ lần mở trước (30/04/2026) đến mốc nhắc: ")
    assert office.context.store.value("overview/seen") == "20/05/2026"
    page._since = TODAY
    read_again(page, office)
    assert not page.view.news.isVisible()


def test_f5_reads_the_page_again(page: OverviewPage, office: Office) -> None:
    duty = next(o for o in list_obligations(office.database, 2026) if o.period == "2026-Q1")
    # Nobody told the page.
    mark_unit_report(office.database, duty.id, list_units(office.database)[1].id, TODAY)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F5)
    office.wait()
    assert "Báo cáo quý I: 2 đơn vị chưa gửi" in texts(page)


def test_of_several_wishes_only_the_last_is_fulfilled(page: OverviewPage, office: Office) -> None:
    shown: list[str] = []
    assert page._reader is not None
    page._reader.read.connect(lambda found: shown.append(found.news[:28]))
    for back in (20, 0, 20):
        page._since = TODAY - timedelta(days=back)
        page.reload()
    office.wait()
    assert shown == ["Từ lần mở trước (30/04/2026) "[:28]]
    assert page.view.news.isVisible()


def test_a_plan_deleted_while_it_is_read_does_not_come_back(page: OverviewPage, office: Office) -> None:
    page.reload()
    office.context.operations.run(page, lambda database: trash_plan(database, office.plan_id))
    QCoreApplication.processEvents()
    office.wait()
    assert page.stack.currentWidget() is page.no_plan
    assert office.dialogs.problems == []


def test_the_chairmans_page_is_one_page_with_five_things(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    document = chairman_document(office.database, TODAY, office.plan_id)
    pdf = pdfium.PdfDocument(make_pdf(document))
    words = pdf[0].get_textpage().get_text_range()
    assert len(pdf) == 1
    pdf.close()
    assert "VIỆC CẦN CHỈ ĐẠO" in words
    assert "Kế hoạch có 7 nhiệm vụ" in words
    QTest.mouseClick(page.view.page_button, Qt.MouseButton.LeftButton)
    settle(office, qtbot)
    settle(office, qtbot)
    box = dialog(office.window, PreviewDialog)
    assert len(box.pages) == 1
    box.close()


def test_five_long_things_and_many_short_targets_still_fit_one_page(office: Office) -> None:
    found = overview(office.database, TODAY, office.plan_id)
    assert len(found.work) >= 5
    from cchc_desktop.reports.chairman import Direction, chairman_page  # noqa: PLC0415
    from cchc_desktop.services.office import commune  # noqa: PLC0415

    long = Direction(
        "Rà soát, sắp xếp " * 9, "Trung tâm Phục vụ hành chính công, Trạm Y tế", "x" * 9, "Đôn đốc " * 6
    )
    document = chairman_page(
        replace(commune(office.database), name="Suối Ngà"),
        found.status.plan,
        TODAY,
        "Kế hoạch " * 24,
        [long] * 5,
        ["Chỉ tiêu dài " * 12] * 9,
        created=office.database.clock(),
    )
    pdf = pdfium.PdfDocument(make_pdf(document))
    assert len(pdf) == 1
    pdf.close()


def test_another_page_in_front_is_not_disturbed_and_coming_back_shows_the_news(
    page: OverviewPage, office: Office
) -> None:
    office.window.show_page("reports")
    before = texts(page)
    duty = next(
        o
        for o in list_obligations(office.database, 2026)
        if o.period == "2026-H1" and o.direction.value == "send"
    )
    office.context.operations.run(page, lambda database: mark_sent(database, duty.id, on=TODAY))
    assert texts(page) == before
    office.page("overview")
    assert "Báo cáo 6 tháng đầu năm gửi Sở Nội vụ" not in texts(page)


def test_without_a_plan_the_page_says_how_to_begin(
    tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    for office in open_on("overview", tmp_path, dialogs, qtbot, empty=True):
        page = cast(OverviewPage, office.page("overview"))
        asked: list[str] = []
        imported = partial(asked.append, "nhập")
        office.window.add_action(Menu.FILE, "Nhập", imported, shortcut="Ctrl+I")
        start = page.no_plan
        assert start is not None
        assert start.import_button.isVisible()
        QTest.mouseClick(start.import_button, Qt.MouseButton.LeftButton)
        assert asked == ["nhập"]
        picture(office.window, "overview2")
        QTest.mouseClick(start.plan_button, Qt.MouseButton.LeftButton)
        assert office.window.tabs.tabText(office.window.tabs.currentIndex()) == "Kế hoạch"
