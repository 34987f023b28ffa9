"""Closing the window while the data file cannot be written: nothing typed goes without a question."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtWidgets import QWidget

from cchc_desktop.services.drafts import list_drafts
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.report_sections import remove_section
from cchc_desktop.services.reports import make_draft
from cchc_desktop.ui.live_form import LiveForm
from cchc_desktop.ui.plan.page import PlanPage
from cchc_desktop.ui.reports.page import ReportsPage
from cchc_desktop.ui.reports.section_view import SectionView
from cchc_desktop.ui.tasks.page import TasksPage
from tests.ui.safety.conftest import Program
from tests.ui.typed import type_into

ASKED = "Còn nội dung chưa ghi được vào tệp dữ liệu. Đóng cửa sổ và bỏ nội dung này?"
WORDS = "Đã gọi cho đơn vị"


@contextmanager
def held(program: Program) -> Iterator[None]:
    """Nothing can be written meanwhile."""
    database = program.database
    lock, database._lock = database._lock, None
    try:
        yield
    finally:
        database._lock = lock


def plan_form(program: Program, side: str = "right") -> LiveForm:
    program.window.show_page("plan")
    page = program.window.page("plan")
    assert isinstance(page, PlanPage)
    page.toggle.setChecked(True)
    program.window.activateWindow()
    program.qtbot.waitUntil(program.window.isActiveWindow)
    return page.form.left if side == "left" else page.form.right


def elsewhere(program: Program) -> QWidget:
    page = program.window.page("plan")
    assert isinstance(page, PlanPage)
    return page.table


def note(program: Program) -> str:
    return list_plans(program.database)[0].note


def test_staying_is_offered_and_keeps_window_and_words(program: Program) -> None:
    program.dialogs.confirmed = False
    form = plan_form(program.start())
    with held(program):
        type_into(form.field("note"), WORDS)
        assert not program.window.close()
        assert program.window.isVisible()
        assert program.dialogs.asked == [ASKED]
        assert program.dialogs.problems == []
        assert form.value("note") == WORDS
    assert program.window.close()
    assert program.dialogs.asked == [ASKED]
    assert note(program) == WORDS
    assert list_drafts(program.database) == []


def test_the_window_closes_when_the_officer_gives_the_words_up(program: Program) -> None:
    form = plan_form(program.start())
    before = note(program)
    with held(program):
        type_into(form.field("note"), WORDS)
        assert program.window.close()
        assert program.dialogs.asked == [ASKED]
    assert note(program) == before


def test_words_put_aside_with_their_row_are_asked_about_too(program: Program) -> None:
    program.dialogs.confirmed = False
    program.start()
    page = program.window.page("tasks")
    assert isinstance(page, TasksPage)
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.detail.tabs.setCurrentWidget(page.detail.schedule)
    with held(program):
        type_into(page.detail.schedule.form.field("note"), WORDS)
        page.table.setCurrentIndex(page.model.index(1, 0))
        assert not program.window.close()
        assert program.dialogs.asked == [ASKED]


def test_words_a_rule_refuses_are_kept_for_the_next_start_and_not_asked_about(program: Program) -> None:
    form = plan_form(program.start(), "left")
    type_into(form.field("issued_on"), "31/02")
    elsewhere(program).setFocus()
    assert form.wrong_text("issued_on")
    assert program.window.close()
    assert program.dialogs.asked == []
    [draft] = list_drafts(program.database)
    assert (draft.title, draft.text) == ("Ngày ban hành", "31/02")


def test_a_second_closing_does_not_leave_behind_what_was_saved_since(program: Program) -> None:
    form = plan_form(program.start(), "left")
    type_into(form.field("issued_on"), "31/02")
    elsewhere(program).setFocus()
    program.kept.keeper.keep_all()
    assert [draft.text for draft in list_drafts(program.database)] == ["31/02"]
    type_into(form.field("issued_on"), "28/02")
    elsewhere(program).setFocus()
    assert program.window.close()
    assert list_drafts(program.database) == []


def test_logging_off_is_not_held_up_by_a_question(program: Program) -> None:
    form = plan_form(program.start())
    with held(program):
        type_into(form.field("note"), WORDS)
        program.kept.session_ends()
        assert program.window.close()
    assert program.dialogs.asked == []


def section_written_in(program: Program) -> SectionView:
    """A section of a report with the officer's words, the focus still there."""
    report_id = make_draft(program.database, period="2026-Q1", on=date(2026, 3, 20)).created_id
    assert report_id is not None
    program.window.show_page("reports")
    page = program.window.page("reports")
    assert isinstance(page, ReportsPage)
    program.window.activateWindow()
    program.qtbot.waitUntil(program.window.isActiveWindow)
    page.open_report(report_id)
    program.idle()
    page.editor.section.text.setFocus()
    page.editor.section.text.setPlainText(WORDS)
    return page.editor.section


def test_logging_off_opens_no_box_about_a_section_that_cannot_be_written(program: Program) -> None:
    section_written_in(program.start())
    with held(program):
        program.kept.session_ends()
        assert program.window.close()
        assert program.dialogs.problems == []
    assert program.dialogs.asked == []


def test_a_section_that_cannot_be_written_is_told_by_the_closing_question_alone(program: Program) -> None:
    program.dialogs.confirmed = False
    section = section_written_in(program.start())
    with held(program):
        assert not program.window.close()
        assert program.dialogs.asked == [ASKED]
        assert program.dialogs.problems == []
        assert section.text.toPlainText() == WORDS
        program.dialogs.confirmed = True
        assert program.window.close()
    assert program.dialogs.problems == []
    assert program.dialogs.asked == [ASKED, ASKED]


def test_words_of_a_section_that_is_gone_are_kept_for_the_next_start(program: Program) -> None:
    section = section_written_in(program.start())
    with held(program):
        section.generated.setFocus()
    program.dialogs.problems.clear()
    assert section._section_id is not None
    remove_section(program.database, section_id=section._section_id)
    assert program.window.close()
    assert (program.dialogs.problems, program.dialogs.asked) == ([], [])
    assert [draft.text for draft in list_drafts(program.database)] == [WORDS]


def test_a_restore_is_not_begun_while_the_officer_wants_to_stay(program: Program) -> None:
    from cchc_desktop.ui.window_parts import Deed  # noqa: PLC0415

    done: list[str] = []

    def deed() -> str:
        done.append("done")
        return "Đã khôi phục"

    program.dialogs.confirmed = False
    form = plan_form(program.start())
    with held(program):
        type_into(form.field("note"), WORDS)
        program.window.reopen_asked.emit(Deed("Đang khôi phục…", deed))
        program.idle()
        assert done == []
        assert program.window.isVisible()
        assert form.value("note") == WORDS
    program.dialogs.confirmed = True
    program.window.reopen_asked.emit(Deed("Đang khôi phục…", deed))
    program.reopened()
    assert done == ["done"]
    assert note(program) == WORDS
