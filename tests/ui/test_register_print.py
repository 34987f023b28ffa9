"""Ctrl+P on every list: its pages are shown before anything is printed, under the list's own title."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.services.activities import add_activity
from cchc_desktop.services.dossiers import add_dossier_line
from cchc_desktop.ui.reports.preview import PreviewDialog
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import dialog, open_on
from tests.ui.typed import CTRL

LISTS = {
    "targets": ("plan", "", "chỉ tiêu"),
    "inspections": ("inspections", "", "Sổ theo dõi kiểm tra năm 2026"),
    "findings": ("inspections", "findings", "Tồn tại, hạn chế sau kiểm tra năm 2026"),
    "initiatives": ("initiatives", "", "sáng kiến"),
    "activities": ("activities", "", "Sổ theo dõi hoạt động năm 2026"),
    "forms": ("activities", "dossiers", "Biểu II.06a quý II năm 2026"),
    "services": ("activities", "services", "Chỉ số phục vụ hành chính công năm 2026"),
    "late": ("activities", "late", "trễ hạn"),
    "documents": ("documents", "", "ăn bản"),
}


def await_pages(qtbot: QtBot, box: PreviewDialog) -> None:
    qtbot.waitUntil(lambda: bool(box.pages), timeout=20_000)


@pytest.mark.parametrize(
    ("key", "tab"),
    [("activities", ""), ("activities", "dossiers"), ("inspections", "findings")],
)
def test_ctrl_p_and_ctrl_f_work_from_the_buttons_beside_the_list(
    tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot, key: str, tab: str
) -> None:
    for office in open_on("tasks", tmp_path, dialogs, qtbot):
        page: Any = office.page(key)
        part = getattr(page, tab) if tab else page
        if tab:
            page.tabs.setCurrentWidget(part)
        beside = part.period.line if tab == "dossiers" else part.filters.checkedButton()
        beside.setFocus()
        QTest.keyClick(beside, Qt.Key.Key_P, CTRL)
        box = dialog(office.window, PreviewDialog)
        await_pages(qtbot, box)
        box.close()
        office.window.activateWindow()
        qtbot.waitUntil(office.window.isActiveWindow)
        beside.setFocus()
        QTest.keyClick(beside, Qt.Key.Key_F, CTRL)
        assert part.panel.filter.hasFocus()
        QTest.keyClick(part.panel.filter, Qt.Key.Key_P, CTRL)
        box = dialog(office.window, PreviewDialog)
        await_pages(qtbot, box)
        box.close()


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("filled", [True, False])
def test_ctrl_p_opens_the_pages_of_the_list(
    tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot, name: str, filled: bool
) -> None:
    key, tab, title = LISTS[name]
    for office in open_on("tasks", tmp_path, dialogs, qtbot):
        if filled:
            add_dossier_line(office.database, "2026-Q2", "Hộ tịch")
            add_activity(office.database, year=2026, kind=ActivityKind.MEETING, title="Giao ban")
        page: Any = office.page(key)
        page.reload()
        panel = page.panel
        if tab:
            page.tabs.setCurrentWidget(getattr(page, tab))
            panel = getattr(page, tab).panel
        page.setFocus()
        (page.tabs.currentWidget() if hasattr(page, "tabs") else page).setFocus()
        QTest.qWait(50)
        assert panel.isAncestorOf(QApplication.focusWidget()), QApplication.focusWidget()
        QTest.keyClick(cast(QWidget, QApplication.focusWidget()), Qt.Key.Key_P, CTRL)
        box = dialog(office.window, PreviewDialog)
        assert title.lower() in box.windowTitle().lower()
        await_pages(qtbot, box)
        assert box.print_button.isEnabled()
        assert dialogs.problems == []
        box.close()
