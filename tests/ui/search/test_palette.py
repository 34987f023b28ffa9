"""Ctrl+K through the real window: what is found, and where Enter leads."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.activities import ActivityKind
from cchc_desktop.domain.areas import Area
from cchc_desktop.services.activities import add_activity, list_activities
from cchc_desktop.services.dossiers import add_late_dossier
from cchc_desktop.services.plans import add_plan
from cchc_desktop.services.tasks import NewTask, add_task, add_tasks, list_tasks
from cchc_desktop.ui.activities.page import ActivitiesPage
from cchc_desktop.ui.plan.page import PlanPage
from cchc_desktop.ui.search.palette import SearchPalette
from cchc_desktop.ui.tasks.page import TasksPage
from cchc_desktop.ui.wiring import prepare
from tests.ui.conftest import ScriptedDialogs
from tests.ui.sample_office import Office, dialog, open_on, picture

Key = Qt.Key


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    for opened in open_on("overview", tmp_path, dialogs, qtbot):
        prepare(opened.window, opened.context)
        yield opened


def palette(office: Office) -> SearchPalette:
    """The palette as Ctrl+K brings it."""
    while not office.window.isActiveWindow():
        office.window.activateWindow()
        QTest.qWait(5)
    QTest.keyClick(office.window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = dialog(office.window, SearchPalette)
    while not found.ready:
        QTest.qWait(5)
    return found


def shown(found: SearchPalette) -> dict[str, list[str]]:
    """Headings with the titles below them."""
    heads = [found.results.topLevelItem(at) for at in range(found.results.topLevelItemCount())]
    return {head.text(0): [head.child(at).text(0) for at in range(head.childCount())] for head in heads}


def test_words_without_accents_find_rows_grouped_by_kind(office: Office) -> None:
    found = palette(office)
    QTest.keyClicks(found.words, "ho so dung han")
    assert shown(found) == {
        "Chỉ tiêu (1)": ["Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt từ 98% trở lên"]
    }
    found.words.clear()
    QTest.keyClicks(found.words, "cai cach")
    assert list(shown(found)) == ["Nhiệm vụ (2)", "Chỉ tiêu (3)", "Kế hoạch (1)"]
    picture(found, "search-palette")


def test_the_quarter_is_found_by_its_arabic_number(office: Office) -> None:
    found = palette(office)
    QTest.keyClicks(found.words, "ra soat quy 4")
    assert shown(found) == {"Nhiệm vụ (1)": ["Rà soát quy chế chi tiêu nội bộ"]}
    found.words.setText("quý IV rà soát")
    assert shown(found) == {"Nhiệm vụ (1)": ["Rà soát quy chế chi tiêu nội bộ"]}


def test_words_typed_before_everything_was_read_are_answered_then(office: Office, qtbot: QtBot) -> None:
    QTest.keyClick(office.window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = dialog(office.window, SearchPalette)
    QTest.keyClicks(found.words, "ho so dung han")
    assert found.note.text() == "Đang đọc dữ liệu…"
    qtbot.waitUntil(lambda: found.ready)
    assert list(shown(found)) == ["Chỉ tiêu (1)"]


def test_a_palette_closed_before_everything_was_read_is_left_alone(office: Office, qtbot: QtBot) -> None:
    QTest.keyClick(office.window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog(office.window, SearchPalette).words, Key.Key_Escape)
    qtbot.waitUntil(lambda: not office.context.jobs.busy)
    assert office.dialogs.problems == []


def test_nothing_found_says_what_to_do(office: Office) -> None:
    found = palette(office)
    QTest.keyClicks(found.words, "khong co dong nay")
    assert shown(found) == {}
    assert found.note.text() == "Không có dòng nào có đủ các từ này. Hãy gõ ít từ hơn."
    QTest.keyClick(found.words, Key.Key_Return)
    assert found.isVisible()
    QTest.keyClick(found.words, Key.Key_Escape)
    assert office.window.current_key() == "overview"


def test_enter_leads_to_the_task_on_its_page(office: Office) -> None:
    found = palette(office)
    QTest.keyClicks(found.words, "chi tieu noi bo")
    QTest.keyClick(found.words, Key.Key_Return)
    page = cast(TasksPage, office.page("tasks"))
    current = page.table.current_row()
    assert office.window.current_key() == "tasks"
    assert current is not None
    assert current.content == "Rà soát quy chế chi tiêu nội bộ"


def test_enter_leads_to_a_late_dossier_and_the_keys_go_on_from_its_row(office: Office) -> None:
    office.page("activities")
    for code in ("H51-1", "H51-2"):
        office.context.operations.run(
            office.window, partial(add_late_dossier, code=code, due_on=date(2026, 4, 3))
        )
    office.page("overview")
    found = palette(office)
    QTest.keyClicks(found.words, "tre han h51-2")
    QTest.keyClick(found.words, Key.Key_Return)
    late = cast(ActivitiesPage, office.page("activities")).late.panel
    current = late.table.current_row()
    assert late.isVisible()
    assert current is not None
    assert current.code == "H51-2"
    office.window.activateWindow()
    QTest.qWait(50)
    assert late.table.hasFocus()


def test_the_arrows_choose_another_row_across_the_headings(office: Office) -> None:
    found = palette(office)
    QTest.keyClicks(found.words, "cai cach")
    kinds = []
    for _ in range(7):
        entry = found.chosen()
        kinds.append(entry.entity if entry else "")
        QTest.keyClick(found.words, Key.Key_Down)
    assert kinds == ["task", "task", "target", "target", "target", "plan", "plan"]
    QTest.keyClick(found.words, Key.Key_Up)
    QTest.keyClick(found.words, Key.Key_Return)
    page = cast(PlanPage, office.page("plan"))
    current = page.table.current_row()
    assert current is not None
    assert current.target.text == "Có ít nhất 02 sáng kiến trong cải cách hành chính"


def test_a_row_of_another_year_takes_the_selector_along(office: Office) -> None:
    plan_id = add_plan(office.database, title="Kế hoạch cũ", year_from=2024).created_id or 0
    add_task(office.database, NewTask(plan_id, "Số hóa sổ hộ tịch"))
    task_id = list_tasks(office.database, plan_id)[0].id
    add_activity(office.database, year=2024, kind=ActivityKind.TRAINING, title="Lớp tập huấn một cửa")
    cast(TasksPage, office.page("tasks"))
    office.context.operations.run(
        office.window, lambda database: add_plan(database, title="x", year_from=2025)
    )
    found = palette(office)
    QTest.keyClicks(found.words, "so hoa so")
    QTest.keyClick(found.words, Key.Key_Return)
    assert (office.context.plan_id, office.context.year) == (plan_id, 2024)
    current = cast(TasksPage, office.page("tasks")).table.current_row()
    assert current is not None
    assert current.id == task_id
    office.context.selection.choose(office.context.selection.choices[0])
    found = palette(office)
    QTest.keyClicks(found.words, "lop tap huan")
    QTest.keyClick(found.words, Key.Key_Return)
    assert office.context.year == 2024
    activity = cast(ActivitiesPage, office.page("activities")).table.current_row()
    assert activity is not None
    assert activity.id == list_activities(office.database, 2024)[0].id


def test_twenty_plans_are_searched_at_each_keystroke(office: Office) -> None:
    for year in range(2007, 2026):
        plan_id = add_plan(office.database, title=f"Kế hoạch {year}", year_from=year).created_id or 0
        words = [f"Tổ chức kiểm tra cải cách hành chính lần {n}" for n in range(50)]
        add_tasks(office.database, [NewTask(plan_id, text, Area.CHI_DAO) for text in words])
    found = palette(office)
    QTest.keyClicks(found.words, "kiem tra cai cach lan 7")
    assert "Nhiệm vụ (185)" in shown(found)
