"""Every register by keyboard alone: a new row, a cell, undo, the filter, Excel."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.services.documents import add_document
from cchc_desktop.services.dossiers import add_dossier_line
from cchc_desktop.services.findings import add_finding
from cchc_desktop.services.initiatives import register_initiative
from cchc_desktop.services.inspections import NewInspection, plan_inspection
from cchc_desktop.services.office import list_units
from cchc_desktop.services.service_figures import change_service_figure
from cchc_desktop.ui.document_picker import DocumentPicker
from cchc_desktop.ui.fields import ChoiceField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.reports.preview import PreviewDialog
from cchc_desktop.ui.table_panel import TablePanel
from cchc_desktop.ui.wiring import Wiring
from tests.ui.conftest import ScriptedDialogs, children
from tests.ui.sample_office import Office, dialog, open_on
from tests.ui.typed import CTRL, keys, type_cell

SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@dataclass
class Register:
    """Where a register stands, what a new row is asked for, and the cell that is edited."""

    page: str
    panel: Callable[[Any], TablePanel[Any]]
    new: dict[str, str]
    column: str
    first: str
    proof: str = ""


REGISTERS = {
    "activities": Register(
        "activities", lambda p: p.panel, {"title": "Đối thoại", "held_on": "4/5"}, "title", "Đối thoại",
        "document",
    ),
    "initiatives": Register("initiatives", lambda p: p.panel, {"title": "Mã QR"}, "title", "Mã QR"),
    "documents": Register("documents", lambda p: p.panel, {"number": "12/BC"}, "number", "12/BC"),
    "late dossiers": Register(
        "activities", lambda p: p.late.panel, {"code": "H51-7", "due_on": "4/5"}, "code", "H51-7", "apology"
    ),
    "targets": Register(
        "plan", lambda p: p.panel, {"text": "Có 01 cuộc đối thoại", "required": "≥ 1 cuộc"}, "text",
        "Có 01 cuộc đối thoại",
    ),
}  # fmt: skip


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    for made in open_on("tasks", tmp_path, dialogs, qtbot):
        made.window.wiring = Wiring(made.window, made.context)  # type: ignore[attr-defined]
        yield made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_here(words: str) -> None:
    """Into whatever has the focus, as the officer would."""
    widget = focused()
    if isinstance(widget, ChoiceField):
        widget = widget.line
    assert isinstance(widget, QLineEdit | QPlainTextEdit), widget
    widget.selectAll()
    keys(widget, words)


def panel_of(office: Office, register: Register) -> TablePanel[Any]:
    page = office.page(register.page)
    panel = register.panel(page)
    if not panel.isVisible():
        page.tabs.setCurrentWidget(panel.parentWidget())  # type: ignore[attr-defined]
    panel.table.setFocus()
    return panel


def add(office: Office, register: Register, panel: TablePanel[Any]) -> None:
    """Ctrl+N, Tab from field to field, Ctrl+Enter."""
    QTest.keyClick(panel.table, Key.Key_N, CTRL)
    form = dialog(office.window, FormDialog)
    # The offscreen platform leaves the window below active.
    form.activateWindow()
    QTest.qWait(100)
    assert next(iter(form.form.fields.values())) in (focused(), focused().parentWidget())
    asked = dict(register.new)
    for _ in range(40):
        key = next(
            (
                k
                for k, field in form.form.fields.items()
                if field is focused() or field.isAncestorOf(focused())
            ),
            "",
        )
        if key in asked:
            type_here(asked.pop(key))
        if not asked:
            break
        QTest.keyClick(focused(), Key.Key_Tab)
    assert asked == {}
    QTest.keyClick(form, Key.Key_Return, CTRL)
    QTest.qWait(200)


def shown(panel: TablePanel[Any], column: str) -> list[str]:
    at = panel.model.column_at(column)
    return [str(panel.model.index(row, at).data()) for row in range(panel.model.rowCount())]


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_is_kept_by_keyboard_alone(
    office: Office, name: str, tmp_path: Path, qtbot: QtBot
) -> None:
    register = REGISTERS[name]
    panel = panel_of(office, register)
    before = panel.model.total
    add(office, register, panel)
    assert panel.model.total == before + 1
    office.window.activateWindow()
    QTest.qWait(100)

    type_cell(panel.table, register.column, "Sửa bằng bàn phím")
    assert "Sửa bằng bàn phím" in shown(panel, register.column)
    QTest.keyClick(office.window, Key.Key_Z, CTRL)
    assert register.first in shown(panel, register.column)

    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_F, CTRL)
    type_here(register.first)
    QTest.keyClick(focused(), Key.Key_Return)
    assert shown(panel, register.column) == [register.first]

    office.dialogs.save_path = tmp_path / "ra.xlsx"
    with qtbot.waitSignal(office.context.operations.said, timeout=20_000):
        QTest.keyClick(panel.table, Key.Key_E, CTRL | SHIFT)
    book = load_workbook(tmp_path / "ra.xlsx", read_only=True)
    values = [str(v) for row in book.worksheets[0].iter_rows(values_only=True) for v in row if v]
    book.close()
    assert register.first in values


@pytest.mark.parametrize("name", REGISTERS)
def test_delete_after_adding_typing_and_undoing_takes_the_row_and_undo_brings_it_back(
    office: Office, name: str
) -> None:
    register = REGISTERS[name]
    panel = panel_of(office, register)
    before = panel.model.total
    add(office, register, panel)
    office.window.activateWindow()
    QTest.qWait(100)
    type_cell(panel.table, register.column, "Sửa bằng bàn phím")
    QTest.keyClick(office.window, Key.Key_Z, CTRL)
    assert focused() is panel.table
    QTest.keyClick(focused(), Key.Key_Delete)
    assert panel.model.total == before
    assert register.first not in shown(panel, register.column)
    QTest.keyClick(office.window, Key.Key_Z, CTRL)
    assert panel.model.total == before + 1
    assert register.first in shown(panel, register.column)


@pytest.mark.parametrize("name", REGISTERS)
def test_a_second_row_added_by_ctrl_enter_is_the_only_one_delete_takes(office: Office, name: str) -> None:
    """Ctrl of Ctrl+Enter is still down when the new row is stood on: the first must not be selected too."""
    register = REGISTERS[name]
    panel = panel_of(office, register)
    before = panel.model.total
    for _ in range(2):
        add(office, register, panel)
        office.window.activateWindow()
        QTest.qWait(100)
    assert len(panel.table.selected_rows()) == 1
    QTest.keyClick(panel.table, Key.Key_Delete)
    assert panel.model.total == before + 1


def other_table(office: Office, name: str) -> TablePanel[Any]:
    """The lists whose rows are not asked for by a form, each with one row to stand on."""
    database = office.database
    if name in ("inspections", "findings"):
        unit = list_units(database)[0].id
        done = date(2026, 4, 2)
        made = plan_inspection(database, NewInspection(2026, "Kiểm tra đợt 1", (unit,), done_on=done))
        add_finding(database, made.created_id or 0, unit_id=unit, text="Thiếu niêm yết")
    elif name == "forms":
        add_dossier_line(database, period="2026-Q2", field="Hộ tịch")
    else:
        change_service_figure(database, period="2026-Q1", values={"payable": 10})
    page: Any = office.page("inspections" if name in ("inspections", "findings") else "activities")
    page.reload()
    tab = {"findings": "findings", "forms": "dossiers", "services": "services"}.get(name)
    if tab is not None:
        page.tabs.setCurrentWidget(getattr(page, tab))
        return cast("TablePanel[Any]", getattr(page, tab).panel)
    return cast("TablePanel[Any]", page.panel)


@pytest.mark.parametrize(
    ("name", "column", "words"),
    [
        ("inspections", "title", "Kiểm tra sửa"),
        ("findings", "text", "Thiếu niêm yết hai thủ tục"),
        ("forms", "online", "12"),
        ("services", "paid_online", "7"),
    ],
)
def test_a_cell_typed_undone_and_its_row_deleted_and_brought_back(
    office: Office, name: str, column: str, words: str
) -> None:
    panel = other_table(office, name)
    before = shown(panel, column)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Key.Key_Home, CTRL)
    type_cell(panel.table, column, words)
    assert words in shown(panel, column)
    QTest.keyClick(office.window, Key.Key_Z, CTRL)
    assert shown(panel, column) == before
    assert focused() is panel.table
    full = [tuple(shown(panel, c.key)) for c in panel.model.columns]
    QTest.keyClick(focused(), Key.Key_Delete)
    assert [tuple(shown(panel, c.key)) for c in panel.model.columns] != full
    QTest.keyClick(office.window, Key.Key_Z, CTRL)
    assert [tuple(shown(panel, c.key)) for c in panel.model.columns] == full


@pytest.mark.parametrize("name", [name for name, register in REGISTERS.items() if register.proof])
def test_a_document_is_attached_by_keyboard_alone(office: Office, name: str) -> None:
    register = REGISTERS[name]
    panel = panel_of(office, register)
    add(office, register, panel)
    office.window.activateWindow()
    QTest.qWait(100)
    panel.table.setFocus()
    at = panel.model.index(panel.table.currentIndex().row(), panel.model.column_at(register.proof))
    panel.table.setCurrentIndex(at)
    QTest.keyClick(panel.table, Key.Key_Return)
    picker = dialog(office.window, DocumentPicker)
    picker.activateWindow()
    QTest.qWait(100)
    for _ in range(30):
        if picker.form.field("number") is focused():
            break
        QTest.keyClick(focused(), Key.Key_Tab)
    type_here("35/TB-UBND")
    QTest.keyClick(focused(), Key.Key_Return)
    QApplication.processEvents()
    assert shown(panel, register.proof) == ["số 35/TB-UBND"]


@pytest.mark.parametrize(
    "key", ["tasks", "activities", "inspections", "initiatives", "documents", "plan", "reports"]
)
def test_tab_reaches_every_part_of_a_page(office: Office, key: str) -> None:
    page = office.page(key)
    page.setFocus()
    assert focused() is page.table  # type: ignore[attr-defined]
    reached = set()
    for _ in range(120):
        QTest.keyClick(focused(), Key.Key_Tab)
        reached.add(focused())
    wanted = [
        button
        for button in children(page, QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    # Of the buttons of a group Tab reaches the one that is down, the arrows the others.
    missed = [b.text() for b in wanted if b not in reached and not (b.group() and not b.isChecked())]
    assert missed == []
    assert {
        tabs.tabBar() for tabs in children(page, QTabWidget) if tabs.isVisible() and tabs.isEnabled()
    } <= reached


DETAILS = {
    "tasks": lambda page: page.detail.work.words,
    "plan": lambda page: page.detail.tabs.tabBar(),
    "inspections": lambda page: page.detail.tabs.tabBar(),
    "initiatives": lambda page: page.detail.tabs.tabBar(),
    "documents": lambda page: page.detail.attach_button,
}


def stand_on_a_row(office: Office, key: str) -> Any:
    """A page with a row, and the focus on its list."""
    database = office.database
    if key == "inspections":
        units = tuple(unit.id for unit in list_units(database)[:1])
        plan_inspection(database, NewInspection(2026, "Kiểm tra đợt 1", units, planned_on=date(2026, 6, 1)))
    elif key == "initiatives":
        register_initiative(database, year=2026, title="Mã QR")
    elif key == "documents":
        add_document(database, number="12/BC-UBND")
    page: Any = office.page(key)
    page.reload()
    page.table.setFocus()
    QTest.keyClick(page.table, Key.Key_Home, CTRL)
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("key", DETAILS)
def test_the_keys_of_a_list_work_from_the_detail_beside_it(office: Office, key: str) -> None:
    page = stand_on_a_row(office, key)
    beside = DETAILS[key](page)
    beside.setFocus()
    assert focused() is beside
    QTest.keyClick(focused(), Key.Key_F, CTRL)
    assert focused() is page.panel.filter
    beside.setFocus()
    QTest.keyClick(focused(), Key.Key_Escape)
    assert focused() is page.table
    beside.setFocus()
    QTest.keyClick(focused(), Key.Key_P, CTRL)
    preview = dialog(office.window, PreviewDialog)
    QTest.keyClick(preview, Key.Key_Escape)


@pytest.mark.parametrize("key", DETAILS)
def test_tab_leads_from_a_list_straight_to_the_detail_beside_it(office: Office, key: str) -> None:
    page = stand_on_a_row(office, key)
    page.detail  # noqa: B018 - made by now
    QTest.keyClick(focused(), Key.Key_Tab)
    assert page.detail.isAncestorOf(focused())
    QTest.keyClick(focused(), Key.Key_Tab, SHIFT)
    assert focused() is page.table


def test_a_list_that_is_tabbed_to_shows_the_row_stood_on_in_its_detail(office: Office) -> None:
    page: Any = office.page("tasks")
    page.panel.filter.setFocus()
    page.setFocus()
    assert [task.content for task in page.table.selected_rows()] == [
        "Ban hành kế hoạch cải cách hành chính của xã"
    ]
    assert "Ban hành kế hoạch" in page.detail.heading.text()
