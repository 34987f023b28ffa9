"""The first page never shows or writes one plan's figures under another's name, nor any that may be old."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any, cast

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cchc_desktop.domain.areas import Area
from cchc_desktop.domain.changes import Changes
from cchc_desktop.errors import MachineError
from cchc_desktop.services.obligations import list_obligations
from cchc_desktop.services.plans import add_plan, trash_plan
from cchc_desktop.services.tasks import NewTask, add_task, change_task, list_tasks
from cchc_desktop.ui.overview import reading
from cchc_desktop.ui.overview.page import OverviewPage
from cchc_desktop.ui.reports.preview import PreviewDialog
from tests.ui.conftest import TODAY, ScriptedDialogs, children
from tests.ui.sample_office import Office, open_on, picture

MINE, OTHER = "Ban hành kế hoạch cải cách hành chính của xã", "Việc chỉ có ở kế hoạch hai"


@pytest.fixture
def office(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Office]:
    """The sample with a second plan of the same year, the first one chosen."""
    for office in open_on("overview", tmp_path, dialogs, qtbot):
        made = add_plan(office.database, title="Kế hoạch hai", year_from=2026, number="99/KH-UBND")
        second = NewTask(
            made.created_id or 0, OTHER, Area.CHI_DAO, "1", (), "Phòng Kinh tế", "", "Trước ngày 25/5/2026"
        )
        add_task(office.database, second)
        office.context.operations.tell(Changes.everything("Thêm kế hoạch"))
        read(office, qtbot)
        dialogs.save_path = tmp_path / "việc.xlsx"
        yield office


@pytest.fixture
def page(office: Office) -> OverviewPage:
    return cast(OverviewPage, office.page("overview"))


def read(office: Office, qtbot: QtBot) -> None:
    """Until the page has heard of what happened and was read."""
    qtbot.wait(20)
    office.wait()
    qtbot.wait(20)
    office.wait()


@contextmanager
def jobs_held(office: Office) -> Iterator[None]:
    """The thread of jobs is at other work: a copy to a slow stick."""
    go = Event()
    office.context.jobs.run(lambda _progress: go.wait(20), on_done=lambda _done: None)
    try:
        yield
    finally:
        go.set()


def choose(office: Office, place: int) -> None:
    office.context.selection.choose(office.context.selection.choices[place])


def texts(page: OverviewPage) -> list[str]:
    return [work.text for work in page.model.shown_rows()]


def blank(page: OverviewPage) -> str:
    """The words that stand there instead of any figure."""
    assert page.stack.currentWidget() is page.blank
    assert texts(page) == []
    return page.blank.text()


def written(office: Office, qtbot: QtBot) -> list[str]:
    path = office.dialogs.save_path
    assert path is not None
    qtbot.waitUntil(lambda: path.exists() and not office.context.jobs.busy, timeout=10_000)
    return [str(row[3]) for row in load_workbook(path).worksheets[0].iter_rows(values_only=True)][3:]


def cannot_read(*_arguments: object) -> Any:
    raise MachineError("Không đọc được tệp dữ liệu.", hint="Hãy cắm lại USB.")


def test_another_plan_is_waited_for_without_the_figures_of_the_first(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    assert MINE in texts(page)
    with jobs_held(office):
        choose(office, 1)
        assert blank(page) == "Đang mở dữ liệu…"
        qtbot.wait(20)
        assert blank(page) == "Đang mở dữ liệu…"
    read(office, qtbot)
    assert OTHER in texts(page)
    assert MINE not in texts(page)
    choose(office, 0)
    read(office, qtbot)
    assert MINE in texts(page)


def test_the_keys_come_back_to_the_list_of_the_other_plan(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    page.table.setFocus()
    choose(office, 1)
    read(office, qtbot)
    assert page.table.hasFocus()


def test_what_is_asked_for_meanwhile_is_done_with_the_other_plans_figures_and_only_the_last(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    with jobs_held(office):
        choose(office, 1)
        page.view.print_button.click()
        page.view.export_button.click()
        qtbot.wait(20)
        assert office.dialogs.asked == []
    rows = written(office, qtbot)
    assert rows == texts(page)
    assert OTHER in rows
    assert MINE not in rows
    assert children(office.window, PreviewDialog) == []


def test_what_was_asked_for_of_one_plan_is_not_done_with_another(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    with jobs_held(office):
        page.reload()
        page.view.export_button.click()
        choose(office, 1)
    read(office, qtbot)
    assert OTHER in texts(page)
    assert office.dialogs.asked == []


def test_a_list_written_right_after_an_edit_has_the_edit_in_it(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    task = list_tasks(office.database, office.plan_id)[0]
    with jobs_held(office):
        office.context.operations.run(
            page, lambda database: change_task(database, task.id, {"content": "Nội dung mới"})
        )
        page.view.export_button.click()
    assert "Nội dung mới" in written(office, qtbot)


def test_the_next_day_is_waited_for_without_yesterdays_words(
    page: OverviewPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office.context.clock, "_today", lambda: TODAY + timedelta(days=1))
    with jobs_held(office):
        page.view.export_button.click()
        assert blank(page)
        office.context.clock.look()
    assert MINE in written(office, qtbot)
    assert office.dialogs.asked == ["Việc cần làm đến ngày 21-05-2026.xlsx"]


def by_f5(office: Office) -> None:
    office.window.selector.setFocus()
    QTest.keyClick(office.window.selector, Qt.Key.Key_F5)


def by_coming_back(office: Office) -> None:
    office.window.show_page("tasks")
    office.window.show_page("overview")


def by_a_change(office: Office) -> None:
    office.context.operations.tell(Changes.everything("Sửa"))


@pytest.mark.parametrize("again", [by_f5, by_coming_back, by_a_change])
def test_figures_that_could_not_be_read_are_not_shown_and_are_read_again(
    page: OverviewPage,
    office: Office,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    again: Callable[[Office], None],
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(reading, "_read", cannot_read)
        page.reload()
        page.view.export_button.click()
        read(office, qtbot)
        assert blank(page) == "Không đọc được tệp dữ liệu.\n\nHãy cắm lại USB.\n\nBấm F5 để đọc lại."
        picture(office.window, "overview-not-read")
    again(office)
    read(office, qtbot)
    assert MINE in texts(page)
    assert page.stack.currentWidget() is not page.blank
    assert (office.dialogs.problems, office.dialogs.asked) == ([], [])


def test_what_is_asked_for_where_nothing_could_be_read_reads_first(
    page: OverviewPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(reading, "_read", cannot_read)
        page.reload()
        read(office, qtbot)
    page.view.export_button.click()
    assert MINE in written(office, qtbot)


def test_a_plan_deleted_out_of_sight_while_its_reading_waits_troubles_nobody(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    with jobs_held(office):
        page.reload()
        office.window.show_page("plan")
        office.context.operations.run(page, lambda database: trash_plan(database, office.plan_id))
    read(office, qtbot)
    assert office.dialogs.problems == []
    office.page("overview")
    assert OTHER in texts(page)


@pytest.mark.parametrize("superseded", [False, True])
def test_a_bug_in_the_reading_is_told_even_when_nobody_waits_for_it(
    page: OverviewPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, superseded: bool
) -> None:
    def bug(*_arguments: object) -> Any:
        raise ZeroDivisionError

    with monkeypatch.context() as broken, qtbot.capture_exceptions() as raised:
        broken.setattr(reading, "_read", bug)
        with jobs_held(office):
            page.reload()
            if superseded:
                office.window.show_page("plan")
                office.context.operations.tell(Changes.everything("Sửa"))
        read(office, qtbot)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert superseded or blank(page).startswith("Chưa đọc được dữ liệu")
    office.page("overview")
    page.reload()
    office.wait()
    assert MINE in texts(page)


def test_several_duties_not_yet_in_the_calendar_come_and_go_under_the_hands(
    page: OverviewPage, office: Office, qtbot: QtBot
) -> None:
    assert sum(work.row_id == 0 for work in page.model.shown_rows()) > 1
    page.table.setCurrentIndex(page.model.index(page.model.rowCount() - 1, 0))
    list_obligations(office.database, 2026)
    page.reload()
    read(office, qtbot)
    assert all(work.row_id for work in page.model.shown_rows())
    assert page.model.rowCount() == len(texts(page))
