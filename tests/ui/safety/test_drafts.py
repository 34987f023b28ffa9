"""What is typed and not accepted survives Esc, a closed window, a crash and Windows logging off."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cchc_desktop.errors import MachineError
from cchc_desktop.services.drafts import list_drafts
from cchc_desktop.services.history import list_steps
from cchc_desktop.services.tasks import list_tasks
from cchc_desktop.ui.fields import LineField
from cchc_desktop.ui.form_draft import FormKeeper
from cchc_desktop.ui.safety.drafts_dialog import DraftsDialog
from cchc_desktop.ui.tasks.dialog import NewTaskDialog
from tests.ui.conftest import children
from tests.ui.safety.conftest import Program
from tests.ui.sample_office import picture
from tests.ui.typed import keys, submit, type_into

WORDS = "Tổ chức hội nghị sơ kết cải cách hành chính"


def new_task(program: Program) -> NewTaskDialog:
    dialog = NewTaskDialog(program.context, program.context.plan_id or 0, 2026, program.window.page("tasks"))
    dialog.open()
    program.qtbot.waitExposed(dialog)
    return dialog


def quick(program: Program) -> Program:
    """Drafts kept after a moment instead of some seconds."""
    program.start()
    program.kept.keeper.interval_ms = 20
    return program


def test_a_form_filled_by_the_program_writes_nothing(program: Program) -> None:
    quick(program)
    dialog = new_task(program)
    dialog.form.set_value("content", "điền sẵn")
    dialog.form.set_value("note", "cũng điền sẵn")
    QTest.qWait(80)
    dialog.reject()
    program.kept.keeper.keep_all()
    assert list_drafts(program.database) == []


def test_typed_words_are_kept_while_the_form_is_open_and_gone_once_it_is_accepted(program: Program) -> None:
    quick(program)
    steps = len(list_steps(program.database))
    dialog = new_task(program)
    type_into(dialog.form.field("content"), WORDS)
    program.qtbot.waitUntil(lambda: len(list_drafts(program.database)) == 1)
    [draft] = list_drafts(program.database)
    assert draft.title == "Thêm nhiệm vụ"
    assert WORDS in draft.text
    assert len(list_steps(program.database)) == steps
    submit(dialog)
    assert list_drafts(program.database) == []
    assert WORDS in {task.content for task in list_tasks(program.database, program.context.plan_id or 0)}


def test_esc_keeps_what_was_typed_and_the_form_offers_it_when_it_opens_again(program: Program) -> None:
    quick(program)
    dialog = new_task(program)
    type_into(dialog.form.field("content"), WORDS)
    type_into(dialog.form.field("lead_text"), "Phòng Kinh tế")
    dialog.reject()
    again = new_task(program)
    assert again.draft is not None
    assert again.draft.bar.isVisible()
    assert again.draft.bar.words.text().startswith("Có nội dung nhập dở lúc 08:00 ngày 01/06/2026, chưa lưu.")
    assert again.form.value("content") == ""
    picture(again, "safety-draft-offer")
    again.draft.bar.use_button.click()
    assert again.form.value("content") == WORDS
    assert again.form.value("lead_text") == "Phòng Kinh tế"
    assert not again.draft.bar.isVisible()
    submit(again)
    assert list_drafts(program.database) == []
    third = new_task(program)
    assert third.draft is not None
    assert not third.draft.bar.isVisible()


def test_an_offer_left_unanswered_stays_beside_what_is_typed_anew_and_goes_only_when_told(
    program: Program,
) -> None:
    quick(program)
    first = new_task(program)
    type_into(first.form.field("content"), WORDS)
    first.reject()
    second = new_task(program)
    type_into(second.form.field("content"), "Việc khác")
    second.reject()
    assert len(list_drafts(program.database)) == 2
    third = new_task(program)
    assert third.draft is not None
    third.draft.bar.drop_button.click()
    assert len(list_drafts(program.database)) == 1
    assert third.draft.bar.isVisible()
    third.draft.bar.drop_button.click()
    assert list_drafts(program.database) == []
    assert not third.draft.bar.isVisible()


def test_after_a_crash_the_window_offers_what_was_typed(program: Program) -> None:
    quick(program)
    dialog = new_task(program)
    type_into(dialog.form.field("content"), WORDS)
    program.qtbot.waitUntil(lambda: bool(list_drafts(program.database)))
    # The process dies: neither the form nor the window gets to say anything.
    left = program.path.read_bytes()
    dialog.reject()
    program.close()
    program.path.write_bytes(left)
    program.start_ms = 0
    program.start()
    program.qtbot.waitUntil(lambda: bool(program.kept.notices.texts))
    assert program.kept.notices.texts[0] == "Lần trước còn 1 nội dung gõ dở chưa lưu."
    picture(program.window, "safety-notice")
    program.kept.notices.action_button.click()
    shown = program.child(DraftsDialog)
    assert WORDS in shown.text.toPlainText()
    picture(shown, "safety-drafts")
    shown.copy_button.click()
    assert WORDS in QGuiApplication.clipboard().text()
    shown.drop_button.click()
    assert list_drafts(program.database) == []
    assert not shown.drop_button.isEnabled()


def test_a_form_given_up_by_its_button_is_not_brought_up_at_the_start(program: Program) -> None:
    quick(program)
    dialog = new_task(program)
    type_into(dialog.form.field("content"), WORDS)
    dialog.cancel_button.click()
    assert len(list_drafts(program.database)) == 1
    assert program.kept.keeper.unfinished() == []


def test_windows_logging_off_keeps_what_stands_in_an_open_form(program: Program) -> None:
    program.start()
    dialog = new_task(program)
    type_into(dialog.form.field("content"), WORDS)
    assert list_drafts(program.database) == []
    # The system's own signal carries an object that no test can make; it is connected to this.
    program.kept.session_ends()
    [draft] = list_drafts(program.database)
    assert WORDS in draft.text
    assert dialog.isVisible()


def test_a_note_typed_in_the_detail_is_kept_before_it_is_left(program: Program) -> None:
    quick(program)
    program.window.show_page("plan")
    page = program.window.page("plan")
    assert page is not None
    note = next(field for field in children(page, LineField) if field.accessibleName() == "Số, ký hiệu")
    program.window.activateWindow()
    QTest.qWaitForWindowActive(program.window)
    note.setFocus()
    keys(note, "đang gọi cho đơn vị")
    assert QApplication.focusWidget() is note
    program.kept.keeper.look()
    [draft] = list_drafts(program.database)
    assert "đang gọi cho đơn vị" in draft.text
    note.clearFocus()
    program.kept.keeper.look()
    assert list_drafts(program.database) == []


def test_drafts_that_cannot_be_kept_are_said_once(program: Program) -> None:
    quick(program)
    said: list[MachineError] = []
    program.kept.keeper.failed.connect(said.append)
    dialog = new_task(program)
    lock, program.database._lock = program.database._lock, None
    try:
        for words in ("một", "một hai"):
            type_into(dialog.form.field("content"), words)
            assert dialog.draft is not None
            dialog.draft.keep_now()
        assert len(said) == 1
        assert "chỉ đọc" in program.kept.notices.texts[0]
    finally:
        program.database._lock = lock
        dialog.draft = None
        dialog.reject()


def test_forms_of_windows_without_a_keeper_work_as_before(program: Program, tmp_path: Path) -> None:
    program.start()
    keeper = program.kept.keeper
    keeper.setParent(None)
    dialog = new_task(program)
    assert dialog.draft is None
    assert isinstance(keeper, FormKeeper)
    dialog.reject()
    keeper.setParent(program.window)


def test_a_report_section_being_written_is_kept_before_it_is_saved(program: Program) -> None:
    from cchc_desktop.services.report_view import show_report  # noqa: PLC0415
    from cchc_desktop.services.reports import make_draft  # noqa: PLC0415
    from cchc_desktop.ui.reports.section_view import SectionView  # noqa: PLC0415

    program.start()
    today = program.context.today
    plan_id = program.context.plan_id
    made = make_draft(program.database, period="2026-Q2", on=today, plan_id=plan_id)
    shown = show_report(program.database, made.created_id or 0, today)
    view = SectionView(lambda _id, _words, *, quietly=False: True, program.window.centralWidget())
    section = shown.sections[1]
    view.show_section(section, locked=False)
    view.show()
    program.window.activateWindow()
    QTest.qWaitForWindowActive(program.window)
    view.text.setFocus()
    keys(view.text, "Nhìn chung các đơn vị thực hiện nghiêm túc")
    program.kept.keeper.look()
    [draft] = list_drafts(program.database)
    assert draft.title == section.heading
    assert draft.text == "Nhìn chung các đơn vị thực hiện nghiêm túc"
    view.flush()
    program.kept.keeper.look()
    assert list_drafts(program.database) == []
    view.hide()
