"""What is typed beside the list while the file cannot be written is not lost by going to another task."""

from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from cchc_desktop.services.tasks import list_tasks
from cchc_desktop.ui.tasks.page import TasksPage
from tests.ui.sample_office import Office, picture
from tests.ui.typed import type_into

WORDS = "Đã gọi cho đơn vị, hẹn gửi biên bản"


@contextmanager
def held(office: Office) -> Iterator[None]:
    """Nothing can be written meanwhile."""
    lock, office.database._lock = office.database._lock, None
    try:
        yield
    finally:
        office.database._lock = lock


def note_of(office: Office, task_id: int) -> str:
    return next(t.note for t in list_tasks(office.database, office.context.plan_id or 0) if t.id == task_id)


def stand_on(page: TasksPage, at: int) -> int:
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(at, 0))
    return page.model.row_at(at).id


def test_a_note_that_could_not_be_saved_waits_for_its_task_to_be_shown_again(
    office: Office, page: TasksPage, qtbot: QtBot
) -> None:
    office.window.resize(1366, 728)
    first = stand_on(page, 0)
    page.detail.tabs.setCurrentWidget(page.detail.schedule)
    form = page.detail.schedule.form
    before = note_of(office, first)
    with held(office):
        type_into(form.field("note"), WORDS)
        second = stand_on(page, 1)
        assert second != first
        assert len(office.dialogs.problems) == 1
        assert form.value("note") == note_of(office, second)
        assert form.aside.isVisible()
        assert WORDS in form.aside.words.text()
        picture(office.window, "tasks-words-aside")
        assert note_of(office, first) == before
        stand_on(page, 0)
        assert form.value("note") == WORDS
        picture(office.window, "tasks-words-refused")
        stand_on(page, 1)
    stand_on(page, 0)
    qtbot.waitUntil(lambda: note_of(office, first) == WORDS)
    assert form.value("note") == WORDS
    assert not form.aside.isVisible()
    assert note_of(office, second) != WORDS


def test_going_from_task_to_task_writes_nothing_by_itself(office: Office, page: TasksPage) -> None:
    from cchc_desktop.services.history import list_steps  # noqa: PLC0415

    page.detail.tabs.setCurrentWidget(page.detail.schedule)
    steps = len(list_steps(office.database))
    for at in range(page.model.rowCount()):
        stand_on(page, at)
    assert len(list_steps(office.database)) == steps
