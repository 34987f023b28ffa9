"""Menus, plan selector, undo, manual and about, as the program starts them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.db.engine import Database
from cchc_desktop.paths import licence_folder, resource
from cchc_desktop.services.office import add_unit, change_commune, list_units
from cchc_desktop.services.plans import add_plan, list_plans, replace_plan, trash_plan
from cchc_desktop.ui.about import AboutDialog
from cchc_desktop.ui.choices import best_choice, plan_choices
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.manual import CHAPTERS, ManualWindow, chapter_html
from cchc_desktop.ui.wiring import Wiring


@pytest.fixture
def wiring(window: MainWindow, context: Context, database: Database) -> Wiring:
    """Wired over a commune with a name: no first start."""
    change_commune(database, {"name": "Mường Khe"})
    return Wiring(window, context)


def make(context: Context, window: MainWindow, number: str, first: int, last: int) -> int:
    made = context.operations.outcome(
        window,
        lambda database: add_plan(
            database, title="Cải cách hành chính", year_from=first, year_to=last, number=number
        ),
    )
    assert made is not None
    return made.created_id or 0


@pytest.mark.usefixtures("wiring")
def test_the_selector_offers_each_plan_in_each_year_and_follows_changes(
    window: MainWindow, context: Context
) -> None:
    plan_id = make(context, window, "01/KH-UBND", 2025, 2027)
    assert [window.selector.itemText(at) for at in range(window.selector.count())] == [
        "KH 01/KH-UBND (2025-2027) – năm 2025",
        "KH 01/KH-UBND (2025-2027) – năm 2026",
        "KH 01/KH-UBND (2025-2027) – năm 2027",
    ]
    assert context.year == 2026
    context.operations.run(window, lambda database: trash_plan(database, plan_id))
    assert context.selection.choices == ()


def test_the_plan_in_force_today_is_shown_first_and_a_replaced_one_says_so(
    database: Database, context: Context, window: MainWindow
) -> None:
    old = make(context, window, "01/KH-UBND", 2026, 2026)
    new = make(context, window, "30/KH-UBND", 2026, 2026)
    make(context, window, "02/KH-UBND", 2027, 2027)
    replace_plan(database, old, new, context.today)
    choices = plan_choices(list_plans(database))
    best = best_choice(choices, 2026)
    assert best is not None
    assert best.plan_id == new
    assert choices[-1].text == "KH 01/KH-UBND – năm 2026 (đã thay thế)"


def test_undo_and_redo_are_named_after_their_step_and_off_without_one(
    wiring: Wiring, window: MainWindow, context: Context, database: Database
) -> None:
    assert not wiring.redo_action.isEnabled()
    context.operations.run(window, lambda data: add_unit(data, name="Phòng Kinh tế"))
    assert wiring.undo_action.text() == "&Hoàn tác: Thêm đơn vị"
    wiring.undo_action.trigger()
    assert list_units(database) == []
    assert wiring.redo_action.text() == "&Làm lại: Thêm đơn vị"
    wiring.redo_action.trigger()
    assert len(list_units(database)) == 1


@pytest.mark.usefixtures("wiring")
def test_f1_opens_the_chapter_of_the_page_shown_in_one_window(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("tasks")
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)

    def manuals() -> list[ManualWindow]:
        return [child for child in window.children() if isinstance(child, ManualWindow)]

    qtbot.waitUntil(lambda: len(manuals()) == 1)
    [manual] = manuals()
    assert manual.text.toPlainText().startswith("Nhiệm vụ và tiến độ")
    ManualWindow.show_for(window, "plan")
    assert len(manuals()) == 1
    assert manual.text.toPlainText().startswith("Kế hoạch và chỉ tiêu")


def test_the_manual_is_searched_with_and_without_accents(qtbot: QtBot) -> None:
    manual = ManualWindow()
    qtbot.addWidget(manual)
    manual.filter.setText("mat dien")
    shown = [
        manual.chapters.item(at).text()
        for at in range(manual.chapters.count())
        if not manual.chapters.item(at).isHidden()
    ]
    assert shown == ["Sao lưu và an toàn dữ liệu"]
    assert "kill -9" in manual.text.toPlainText()


def test_every_chapter_is_shipped_and_its_links_lead_to_chapters() -> None:
    names = {key for key, _ in CHAPTERS}
    for key in names:
        html = chapter_html(key)
        assert "<h1>" in html
        for part in html.split('<a href="')[1:]:
            assert part.split('"')[0] in names


def test_about_says_where_the_data_is(qtbot: QtBot, context: Context, tmp_path: Path) -> None:
    about = AboutDialog(context.paths)
    qtbot.addWidget(about)
    assert str(tmp_path) in about.facts.text()
    assert "MIT License" in about.licence.toPlainText()


def test_about_names_every_part_that_is_shipped_with_its_licence(qtbot: QtBot, context: Context) -> None:
    about = AboutDialog(context.paths)
    qtbot.addWidget(about)
    shown = about.parts.toPlainText().split("\n")
    lines = resource("data/components.tsv").read_text("utf-8").splitlines()[3:]
    assert len(lines) > 20
    for _key, name, licence, use, _texts in (line.split("\t") for line in lines):
        at = shown.index(name)
        assert shown[at : at + 3] == [name, licence, use]


def test_about_leads_to_the_texts_of_the_licences_where_they_were_shipped(
    qtbot: QtBot, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert licence_folder() is None
    package = tmp_path / "lib" / "cchc_desktop"
    monkeypatch.setattr("cchc_desktop.paths.__file__", str(package / "paths.py"))
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "README.txt").touch()
    assert licence_folder() == tmp_path / "licences"
    about = AboutDialog(context.paths)
    qtbot.addWidget(about)
    assert "mở thư mục giấy phép" in about.parts.toPlainText()
    assert QUrl.fromLocalFile(str(tmp_path / "licences")).toString() in about.parts.toHtml()
