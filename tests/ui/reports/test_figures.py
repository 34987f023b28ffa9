"""Figures of the statistical forms, typed in from the report that lacks them."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.services.figures import list_figures
from cchc_desktop.services.history import undo
from cchc_desktop.ui.reports.figures import FiguresDialog
from cchc_desktop.ui.reports.page import ReportsPage
from tests.ui.reports.conftest import settle
from tests.ui.reports.test_reports_page import open_draft
from tests.ui.sample_office import Office, dialog, picture
from tests.ui.typed import type_cell


def _type(opened: FiguresDialog, qtbot: QtBot, code: str, words: str) -> None:
    table = opened.panel.table
    qtbot.waitUntil(table.hasFocus)
    figure = next(f for f in opened.panel.model.shown_rows() if f.code == code)
    table.go_to(figure.id, "value")
    type_cell(table, "value", words)


def test_a_missing_figure_is_typed_where_the_report_names_it_and_stands_in_the_report(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    open_draft(page, office, qtbot)
    shown = page.editor.shown
    assert shown is not None
    wanted = next(at for at, gap in enumerate(shown.gaps) if gap.entity == "indicator:BM1.1")
    item = next(
        page.editor.missing.item(at)
        for at in range(page.editor.missing.count())
        if page.editor.missing.item(at).data(Qt.ItemDataRole.UserRole) == wanted
        or page.editor.missing.item(at).text() == shown.gaps[wanted].text
    )
    page.editor.missing.itemActivated.emit(item)
    opened = dialog(page.window(), FiguresDialog)
    _type(opened, qtbot, "BM1.1", "12")
    picture(opened, "figures")
    stored = {f.code: f.value for f in list_figures(office.database, "2026-H1")}
    assert stored["BM1.1"] == Decimal(12)
    opened.reject()
    page.editor.refresh()
    settle(office, qtbot)
    assert page.editor.shown is not None
    assert page.editor.shown.facts["BM1.1"].text == "12"
    assert not [gap for gap in page.editor.shown.gaps if gap.entity == "indicator:BM1.1"]
    undo(office.database)
    assert {f.code: f.value for f in list_figures(office.database, "2026-H1")}["BM1.1"] is None


def test_a_share_over_hundred_is_refused_and_nothing_is_stored(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    open_draft(page, office, qtbot)
    QTest.mouseClick(page.editor.figures_button, Qt.MouseButton.LeftButton)
    opened = dialog(page.window(), FiguresDialog)
    _type(opened, qtbot, "BM7.1", "120")
    assert [p.message for p in office.dialogs.problems] == ["Tỷ lệ không được quá 100%."]
    assert {f.code: f.value for f in list_figures(office.database, "2026-H1")}["BM7.1"] is None


def test_esc_takes_the_filter_back_and_then_closes_the_figures(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    open_draft(page, office, qtbot)
    QTest.mouseClick(page.editor.figures_button, Qt.MouseButton.LeftButton)
    opened = dialog(page.window(), FiguresDialog)
    table, words = opened.panel.table, opened.panel.filter
    qtbot.waitUntil(table.hasFocus)
    words.setText("tỷ lệ")
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert words.text() == ""
    assert opened.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not opened.isVisible()
