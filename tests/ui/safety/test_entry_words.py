"""News of a task typed and not recorded yet: it stays with its task, and is kept for the next start."""

import pytest

from cchc_desktop.services.documents import add_document
from cchc_desktop.services.drafts import list_drafts
from cchc_desktop.services.tasks import get_task
from cchc_desktop.ui.document_picker import DocumentPicker
from cchc_desktop.ui.form_draft import FormKeeper, OfferBar
from cchc_desktop.ui.safety.drafts_dialog import DraftsDialog
from cchc_desktop.ui.tasks.page import TasksPage
from cchc_desktop.ui.tasks.work import WorkTab
from tests.ui.conftest import children
from tests.ui.safety.conftest import Program
from tests.ui.safety.test_closing import ASKED, held
from tests.ui.sample_office import picture
from tests.ui.typed import type_into

WORDS = "Đã gọi cho đơn vị, hẹn gửi biên bản"


def tasks(program: Program) -> TasksPage:
    program.window.show_page("tasks")
    page = program.window.page("tasks")
    assert isinstance(page, TasksPage)
    program.window.activateWindow()
    program.qtbot.waitUntil(program.window.isActiveWindow)
    return page


def stand_on(page: TasksPage, at: int) -> WorkTab:
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(at, 0))
    return page.detail.work


def test_news_being_typed_stays_with_its_task_when_another_is_shown(program: Program) -> None:
    page = tasks(program.start())
    said: list[str] = []
    program.context.operations.said.connect(said.append)
    work = stand_on(page, 0)
    type_into(work.words, WORDS)
    stand_on(page, 1)
    assert work.words.text() == ""
    assert said == ["Nội dung đang gõ được giữ lại ở nhiệm vụ trước, chưa ghi vào nhật ký."]
    type_into(work.words, "Chờ hướng dẫn của Sở")
    stand_on(page, 0)
    assert work.words.text() == WORDS
    stand_on(page, 1)
    assert work.words.text() == "Chờ hướng dẫn của Sở"


def test_news_being_typed_comes_back_after_nothing_or_several_were_selected(program: Program) -> None:
    page = tasks(program.start())
    work = stand_on(page, 0)
    type_into(work.words, WORDS)
    page.table.selectAll()
    page.table.clearSelection()
    stand_on(page, 0)
    assert work.words.text() == WORDS


def test_a_day_that_cannot_be_read_stays_as_typed(program: Program) -> None:
    page = tasks(program.start())
    work = stand_on(page, 0)
    type_into(work.day, "31/02")
    stand_on(page, 1)
    assert work.day.text() == "01/06/2026"
    stand_on(page, 0)
    assert work.day.text() == "31/02"


def test_going_from_task_to_task_keeps_no_draft(program: Program) -> None:
    page = tasks(program.start())
    for at in range(page.model.rowCount()):
        stand_on(page, at)
    program.kept.keeper.keep_all()
    assert list_drafts(program.database) == []


def test_news_is_kept_every_few_seconds_and_given_up_once_recorded(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FormKeeper, "interval_ms", 50)
    page = tasks(program.start())
    work = stand_on(page, 0)
    task = page.model.row_at(0)
    type_into(work.words, WORDS)
    program.qtbot.waitUntil(lambda: len(list_drafts(program.database)) == 1)
    [draft] = list_drafts(program.database)
    assert draft.title.startswith("Nhật ký tiến độ: ")
    assert WORDS in draft.text
    work.note_button.click()
    assert [entry.text for entry in get_task(program.database, task.id).progress][-1] == WORDS
    assert work.words.text() == ""
    assert list_drafts(program.database) == []


def test_news_of_every_task_is_offered_where_it_was_typed_at_the_next_start(program: Program) -> None:
    page = tasks(program.start())
    work = stand_on(page, 0)
    type_into(work.words, WORDS)
    stand_on(page, 1)
    type_into(work.words, "Chờ hướng dẫn của Sở")
    assert program.window.close()
    assert program.dialogs.asked == []
    assert program.session is not None
    program.session.finish()
    program.session = None
    page = tasks(program.start())
    program.kept.look_around()
    assert "Lần trước còn 2 nội dung gõ dở chưa lưu." in program.kept.notices.texts
    program.kept._show_unfinished()
    shown = program.child(DraftsDialog)
    titles = [shown.list.item(at).text() for at in range(shown.list.count())]
    assert all(title.startswith("Nhật ký tiến độ: ") for title in titles)
    shown.reject()
    work = stand_on(page, 0)
    program.qtbot.waitUntil(work.form.offer.isVisible)
    assert WORDS in work.form.offer.words.text()
    picture(program.window, "tasks-entry-offered")
    work.form.offer.use_button.click()
    assert work.words.text() == WORDS
    assert not work.form.offer.isVisible()
    work.note_button.click()
    stand_on(page, 1)
    assert work.words.text() == ""
    assert work.form.offer.isVisible()
    work.form.offer.drop_button.click()
    assert not work.form.offer.isVisible()
    assert list_drafts(program.database) == []


def test_what_is_typed_anew_beside_an_offer_does_not_take_its_place(program: Program) -> None:
    page = tasks(program.start())
    work = stand_on(page, 0)
    type_into(work.words, WORDS)
    program.close()
    page = tasks(program.start())
    work = stand_on(page, 0)
    program.qtbot.waitUntil(work.form.offer.isVisible)
    type_into(work.words, "Chờ hướng dẫn của Sở")
    stand_on(page, 1)
    assert len(list_drafts(program.database)) == 2
    stand_on(page, 0)
    assert work.words.text() == "Chờ hướng dẫn của Sở"
    assert work.form.offer.isVisible()


def offered_again(program: Program) -> WorkTab:
    """Another start: the first task's news of the last one is offered."""
    work = stand_on(tasks(program.start()), 0)
    type_into(work.words, WORDS)
    type_into(work.day, "18/05/2026")
    program.close()
    work = stand_on(tasks(program.start()), 0)
    program.qtbot.waitUntil(work.form.offer.isVisible)
    return work


def test_an_offer_that_is_used_comes_before_what_is_typed_meanwhile(program: Program) -> None:
    work = offered_again(program)
    type_into(work.words, "Chờ hướng dẫn của Sở")
    work.form.keep_now()
    assert len(list_drafts(program.database)) == 2
    work.form.offer.use_button.click()
    both = f"{WORDS}; Chờ hướng dẫn của Sở"
    assert work.words.text() == both
    assert work.day.text() == "18/05/2026"
    assert [both in draft.text for draft in list_drafts(program.database)] == [True]
    work.note_button.click()
    assert work.words.text() == ""
    assert list_drafts(program.database) == []


def test_an_offer_that_is_used_leaves_a_day_and_a_document_chosen_meanwhile(program: Program) -> None:
    work = offered_again(program)
    document = add_document(program.database, number="12/BC-UBND").created_id
    type_into(work.day, "19/05/2026")
    work.document.set_value(document)
    work.form.offer.use_button.click()
    assert (work.day.text(), work.words.text()) == ("19/05/2026", WORDS)
    assert work.document.value() == document


def test_the_same_words_typed_again_are_not_doubled_by_the_offer(program: Program) -> None:
    work = offered_again(program)
    type_into(work.words, WORDS)
    work.form.offer.use_button.click()
    assert work.words.text() == WORDS


def test_a_document_alone_is_not_said_to_be_words_that_are_kept(program: Program) -> None:
    page = tasks(program.start())
    said: list[str] = []
    work = stand_on(page, 0)
    document = add_document(program.database, number="12/BC-UBND").created_id
    program.context.operations.said.connect(said.append)
    work.document.set_value(document)
    stand_on(page, 1)
    assert said == []
    stand_on(page, 0)
    assert work.document.value() == document


def test_news_that_cannot_be_kept_is_asked_about_when_the_window_closes(program: Program) -> None:
    program.dialogs.confirmed = False
    page = tasks(program.start())
    work = stand_on(page, 0)
    with held(program):
        type_into(work.words, WORDS)
        stand_on(page, 1)
        assert not program.window.close()
        assert program.dialogs.asked == [ASKED]
    assert program.window.close()
    assert program.dialogs.asked == [ASKED]
    assert [WORDS in draft.text for draft in list_drafts(program.database)] == [True]


def test_a_new_document_being_typed_is_offered_when_the_picker_opens_again(program: Program) -> None:
    page = tasks(program.start())
    work = stand_on(page, 0)
    work.document.choose_button.click()
    picker = program.child(DocumentPicker)
    type_into(picker.form.field("abstract"), "Biên bản họp đoàn kiểm tra")
    picker.reject()
    [draft] = list_drafts(program.database)
    assert draft.title == "Văn bản chưa có trong sổ"
    work.document.choose_button.click()
    picker = program.child(DocumentPicker)
    [bar] = children(picker, OfferBar)
    assert bar.isVisible()
    bar.use_button.click()
    assert picker.form.value("abstract") == "Biên bản họp đoàn kiểm tra"
    picture(picker, "document-picker-again")
    type_into(picker.form.field("number"), "12/BB-DKT")
    picker.register_button.click()
    assert work.document.name.text()
    assert list_drafts(program.database) == []
