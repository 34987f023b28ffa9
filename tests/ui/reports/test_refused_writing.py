"""Another program holds the data: what was typed into a report stays, and is written when it can be."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from cchc_desktop.db.lock import BusyError
from cchc_desktop.services.report_sections import remove_section
from cchc_desktop.services.reports import get_report
from cchc_desktop.ui.reports.page import ReportsPage
from tests.ui.conftest import ScriptedDialogs
from tests.ui.reports.conftest import settle
from tests.ui.reports.test_reports_page import choose_section, open_draft, select
from tests.ui.sample_office import Office

WORDS = "Xã đã tổ chức hai buổi đối thoại với người dân."
CAUSE = "Nguyên nhân"


@pytest.fixture(autouse=True)
def impatient(office: Office) -> None:
    """Do not wait five seconds for the other program each time."""

    def hurry(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout = 20")

    event.listen(office.database.engine, "checkout", hurry)


@contextmanager
def held(office: Office, how: str = "IMMEDIATE") -> Iterator[None]:
    """IMMEDIATE: nobody else can write; EXCLUSIVE: nor read."""
    other = sqlite3.connect(office.database.path, isolation_level=None)
    other.execute(f"BEGIN {how}")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def typed(page: ReportsPage, office: Office, qtbot: QtBot) -> int:
    """A draft with words typed into one of its sections, the focus still there."""
    report_id = open_draft(page, office, qtbot)
    choose_section(page, CAUSE)
    page.editor.section.text.setFocus()
    page.editor.section.text.setPlainText(WORDS)
    return report_id


def text_of(page: ReportsPage) -> str:
    return page.editor.section.text.toPlainText()


def stored(office: Office, report_id: int, title: str = CAUSE) -> str:
    return next(s.written for s in get_report(office.database, report_id).sections if s.title == title)


def told(dialogs: ScriptedDialogs) -> list[type[Exception]]:
    return [type(problem) for problem in dialogs.problems]


def test_f5_leaves_the_words_that_could_not_be_written_and_the_next_one_writes_them(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    report_id = typed(page, office, qtbot)
    section = page.editor.section
    with held(office):
        QTest.keyClick(section.text, Qt.Key.Key_F5)
        assert told(dialogs) == [BusyError]
    page.editor.refresh()
    settle(office, qtbot)
    assert text_of(page) == WORDS
    assert section.unsaved_words(section.text) == (section.heading.text(), WORDS)
    QTest.keyClick(section.text, Qt.Key.Key_F5)
    settle(office, qtbot)
    assert stored(office, report_id) == WORDS
    assert section.unsaved_words(section.text) is None
    assert told(dialogs) == [BusyError]
    settle(office, qtbot)


def test_leaving_the_text_again_tries_again(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    report_id = typed(page, office, qtbot)
    with held(office):
        page.editor.outline.setFocus()
    assert told(dialogs) == [BusyError]
    page.editor.section.text.setFocus()
    page.editor.outline.setFocus()
    settle(office, qtbot)
    assert stored(office, report_id) == WORDS


def test_words_that_could_not_be_written_stay_while_other_sections_are_looked_at(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    report_id = typed(page, office, qtbot)
    with held(office):
        choose_section(page, "ĐỀ XUẤT, KIẾN NGHỊ")
        assert told(dialogs) == [BusyError]
    assert text_of(page) == ""
    choose_section(page, CAUSE)
    assert text_of(page) == WORDS
    choose_section(page, "ĐỀ XUẤT, KIẾN NGHỊ")
    page.editor.leave()
    assert stored(office, report_id) == WORDS
    assert stored(office, report_id, "ĐỀ XUẤT, KIẾN NGHỊ") == ""
    settle(office, qtbot)


def test_words_that_could_not_be_written_stay_while_another_report_is_looked_at(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    report_id = typed(page, office, qtbot)
    page.editor.section.flush()
    page.editor.leave()
    other_id = open_draft(page, office, qtbot, "2026-Q1")
    choose_section(page, CAUSE)
    page.editor.section.text.setPlainText("Chữ của quý.")
    with held(office):
        page.editor.leave()
        page.editor.open(report_id)
        settle(office, qtbot)
        choose_section(page, CAUSE)
        assert text_of(page) == WORDS
    page.editor.leave()
    assert (stored(office, report_id), stored(office, other_id)) == (WORDS, "Chữ của quý.")
    settle(office, qtbot)


def test_the_box_that_says_why_asks_once_though_it_takes_the_focus(
    page: ReportsPage, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes: list[str] = []

    def box(_parent: object, error: Exception) -> None:
        boxes.append(str(error))
        page.editor.outline.setFocus()

    typed(page, office, qtbot)
    monkeypatch.setattr(office.context.dialogs, "problem", box)
    with held(office):
        QTest.keyClick(page.editor.section.text, Qt.Key.Key_F5)
    assert len(boxes) == 1
    assert page.editor.section.unsaved_words(page) is not None
    page.editor.section.flush()
    settle(office, qtbot)


def test_nothing_is_previewed_exported_or_sent_without_the_words(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    report_id = typed(page, office, qtbot)
    duty = select(page, "2026-H1")
    with held(office):
        page._preview()
        page.editor.export_button.export(("docx",))
        page.editor._accept_numbers()
        assert not page.duties._send(duty, office.context.today, "12/BC-UBND", "")
        settle(office, qtbot)
    assert told(dialogs) == [BusyError] * 4
    assert dialogs.asked == []
    assert not get_report(office.database, report_id).frozen
    assert text_of(page) == WORDS
    page.editor.section.flush()
    settle(office, qtbot)


def test_words_of_a_section_that_is_gone_are_told_once(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    typed(page, office, qtbot)
    section = page.editor.headings.section()
    assert section is not None
    with held(office):
        page.editor.section.flush()
    remove_section(office.database, section_id=section.stored.id)
    dialogs.problems.clear()
    page.editor.section.flush()
    page.editor.section.flush()
    assert len(dialogs.problems) == 1
    settle(office, qtbot)


@pytest.mark.parametrize("typing", [False, True])
def test_f5_says_why_when_the_data_cannot_even_be_read(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs, qtbot: QtBot, *, typing: bool
) -> None:
    typed(page, office, qtbot)
    text: QPlainTextEdit = page.editor.section.text
    if not typing:
        page.editor.section.flush()
        settle(office, qtbot)
    with held(office, "EXCLUSIVE"):
        QTest.keyClick(text, Qt.Key.Key_F5)
        settle(office, qtbot)
        assert told(dialogs) == [BusyError]
        assert text_of(page) == WORDS
    page.editor.section.flush()
    settle(office, qtbot)


def test_a_report_that_cannot_be_read_says_why_and_is_read_with_f5(
    page: ReportsPage, office: Office, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    report_id = typed(page, office, qtbot)
    page.editor.section.flush()
    settle(office, qtbot)
    with held(office, "EXCLUSIVE"):
        page.open_report(report_id)
        settle(office, qtbot)
    assert told(dialogs) == [BusyError]
    assert page.editor.title.text() == "Chưa lấy được số liệu. Bấm F5 để thử lại."
    QTest.keyClick(page.editor.outline, Qt.Key.Key_F5)
    settle(office, qtbot)
    assert page.editor.title.text() == "Báo cáo 6 tháng đầu năm 2026"


def test_a_reading_begun_before_the_words_were_written_does_not_bring_the_old_ones_back(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    typed(page, office, qtbot)
    page.editor.section.text.clear()
    page.editor.section.flush()
    settle(office, qtbot)
    page.editor.refresh()
    # The reading ends on its thread; its answer is delivered after the words are written.
    office.context.jobs.wait()
    page.editor.section.text.setPlainText(WORDS)
    page.editor.section.flush()
    qtbot.waitUntil(lambda: not office.context.jobs.busy)
    assert text_of(page) == WORDS
    settle(office, qtbot)
