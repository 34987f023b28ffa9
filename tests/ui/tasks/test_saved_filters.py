"""Filters kept under a name, and parts of tasks in the list, through the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cchc_desktop.services.tasks import change_task, list_tasks
from cchc_desktop.ui.tasks.page import TasksPage
from cchc_desktop.ui.tasks.saved_filters import SavedFilter, keep_filter, read_filters
from tests.ui.conftest import MemoryStore, ScriptedDialogs
from tests.ui.sample_office import TASKS, Office, picture


def choose(page: TasksPage, name: str) -> None:
    """An entry of the menu, as a click on it does."""
    page.saved.refresh()
    entries = page.saved.choices.actions() + page.saved.gone.actions()
    next(entry for entry in entries if entry.text() == name).trigger()


def test_a_filter_is_kept_under_its_name_and_brought_back(
    page: TasksPage, office: Office, dialogs: ScriptedDialogs
) -> None:
    page.filters.unit.setCurrentIndex(page.filters.unit.findData("Trung tâm Phục vụ hành chính công"))
    page.panel.filter.setText("bao cao")
    dialogs.text = "Báo cáo của Trung tâm"
    choose(page, "&Lưu bộ lọc đang dùng…")
    kept = read_filters(office.context.store)
    assert [(f.name, f.unit, f.words) for f in kept] == [
        ("Báo cáo của Trung tâm", "Trung tâm Phục vụ hành chính công", "bao cao")
    ]
    page.filters.reset()
    page.panel.filter.clear()
    assert page.model.rowCount() == len(TASKS)
    choose(page, "Báo cáo của Trung tâm")
    assert [task.content for task in page.model.shown_rows()] == [
        "Báo cáo tình hình giải quyết thủ tục hành chính"
    ]
    picture(office.window, "tasks-saved-filter")


def test_a_filter_for_a_unit_that_the_plan_does_not_know_says_so(page: TasksPage, office: Office) -> None:
    keep_filter(office.context.store, SavedFilter("Cũ", "Tất cả", "Ban Xây dựng"))
    said: list[str] = []
    office.context.operations.said.connect(said.append)
    choose(page, "Cũ")
    assert said == ["Kế hoạch này không có nhiệm vụ của “Ban Xây dựng”: đang hiện mọi đơn vị"]
    assert page.model.rowCount() == len(TASKS)


def test_a_kept_filter_is_taken_out_of_the_menu(page: TasksPage, office: Office) -> None:
    keep_filter(office.context.store, SavedFilter("Quá hạn của tôi", "Quá hạn"))
    page.saved.refresh()
    page.saved.gone.actions()[0].trigger()
    assert read_filters(office.context.store) == []
    page.saved.refresh()
    assert [a.text() for a in page.saved.choices.actions() if not a.isSeparator()] == [
        "&Lưu bộ lọc đang dùng…"
    ]


def test_a_filter_of_the_same_name_replaces_the_other() -> None:
    store = MemoryStore()
    keep_filter(store, SavedFilter("Kiểm tra", words="kiem tra"))
    keep_filter(store, SavedFilter("kiểm  tra", words="quy 3"))
    assert read_filters(store) == [SavedFilter("kiểm  tra", words="quy 3")]


def test_what_cannot_be_read_of_the_store_is_no_filter() -> None:
    for broken in ("{", "[1]", '[{"title": "x"}]', '{"name": "x"}'):
        assert read_filters(MemoryStore({"tasks/saved-filters": broken})) == []


def test_the_menu_is_reached_by_keyboard(page: TasksPage, office: Office) -> None:
    page.saved.setFocus()
    assert page.saved.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.qWait(0)
    assert page.saved.hasFocus()


def test_a_part_stands_below_its_task_with_its_number(page: TasksPage, office: Office) -> None:
    tasks = list_tasks(office.database, office.plan_id)
    values = {"parent_id": tasks[0].id, "order_text": "a"}
    office.context.operations.run(page, lambda database: change_task(database, tasks[3].id, values))
    rows = [(row.order, row.content) for row in page.model.shown_rows()[:3]]
    assert rows == [("1", tasks[0].content), ("1.a", tasks[3].content), ("2", tasks[1].content)]
    page.table.sortByColumn(page.model.column_at("order"), Qt.SortOrder.AscendingOrder)
    assert [(row.order, row.content) for row in page.model.shown_rows()[:3]] == rows
    page.table.sortByColumn(page.model.column_at("order"), Qt.SortOrder.DescendingOrder)
    assert [(row.order, row.content) for row in page.model.shown_rows()[-3:]] == rows[::-1]
