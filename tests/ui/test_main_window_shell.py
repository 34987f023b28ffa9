"""The window before its pages: tabs made when shown, menus, the plan selector, dropping a file, closing."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.app import context_on
from cchc_desktop.domain.changes import Changes, Topic
from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.paths import Paths, resource
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context, PlanChoice
from cchc_desktop.ui.crash import CrashReporter, describe, write_log
from cchc_desktop.ui.fields import ChoiceField, DateField, LineField, NumberField
from cchc_desktop.ui.forms import FormDialog
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.window_parts import Menu, PageSpec
from tests.ui.conftest import TODAY, ScriptedDialogs, children

CHOICES = (PlanChoice(7, 2026, "Kế hoạch 01/KH-UBND năm 2026"), PlanChoice(7, 2027, "Năm 2027"))


class Shelf:
    """Stands for the data file: the shell never looks inside."""


class Days:
    """A day that the test moves."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def context(tmp_path: Path, dialogs: ScriptedDialogs, days: Days) -> Context:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    return context_on(Shelf(), Paths(tmp_path), settings, dialogs=dialogs, today=days)  # type: ignore[arg-type]


@pytest.fixture
def made() -> list[str]:
    """The keys of the pages made so far."""
    return []


@pytest.fixture
def window(qtbot: QtBot, context: Context, made: list[str]) -> MainWindow:
    def page(key: str) -> Callable[[Context], QWidget]:
        def make(_context: Context) -> QWidget:
            made.append(key)
            return QLabel(key)

        return make

    specs = [PageSpec(spec.key, spec.title, spec.icon, page(spec.key)) for spec in PAGES[:-1]]
    last = PAGES[-1]
    shown = MainWindow([*specs, PageSpec(last.key, last.title, last.icon)], store=context.store)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_the_shell_shows_its_tabs_before_there_is_data(window: MainWindow, made: list[str]) -> None:
    titles = [window.tabs.tabText(at) for at in range(window.tabs.count())]
    expected = [
        "Tổng quan",
        "Kế hoạch",
        "Nhiệm vụ",
        "Kiểm tra",
        "Sáng kiến",
        "Hoạt động",
        "Văn bản",
        "Báo cáo",
    ]
    assert titles == expected
    assert made == []


def test_a_page_is_made_once_when_first_shown(
    window: MainWindow, context: Context, made: list[str], qtbot: QtBot
) -> None:
    window.attach(context)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert made == ["overview", "tasks"]
    assert window.tabs.currentWidget() is window.page("overview")


def test_a_feature_still_to_come_says_so(window: MainWindow, context: Context) -> None:
    window.attach(context)
    window.show_page("reports")
    assert words(window.tabs.currentWidget()) == ["Báo cáo", "Trang này đang được chuẩn bị."]


def test_empty_menus_are_not_shown_and_leaving_stays_last(window: MainWindow) -> None:
    assert [a.text() for a in window.menuBar().actions() if a.isVisible()] == ["&Tệp", "&Xem"]
    window.add_action(Menu.FILE, "Nhập kế hoạch…", lambda: None, shortcut="Ctrl+I")
    menu = window.menuBar().actions()[0].menu()
    assert [a.text() for a in menu.actions()] == ["Nhập kế hoạch…", "", "Th&oát"]  # type: ignore[attr-defined]


def test_before_the_data_is_open_the_menus_say_what_they_wait_for(
    window: MainWindow, context: Context
) -> None:
    def entries() -> dict[str, list[tuple[str, bool]]]:
        shown = [action for action in window.menuBar().actions() if action.isVisible()]
        return {a.text(): [(one.text(), one.isEnabled()) for one in a.menu().actions()] for a in shown}  # type: ignore[attr-defined]

    waiting = ("Đang mở dữ liệu…", False)
    window.stand_early()
    early = entries()
    assert early["&Tệp"] == [waiting, ("", True), ("Th&oát", True)]
    assert [early[menu] for menu in ("&Sửa", "&Cơ quan", "Trợ &giúp")] == [[waiting]] * 3
    assert waiting not in early["&Xem"]
    window.add_action(Menu.FILE, "Nhập kế hoạch…", lambda: None)
    window.attach(context)
    settled = entries()
    assert list(settled) == ["&Tệp", "&Xem"]
    assert settled["&Tệp"] == [("Nhập kế hoạch…", True), ("", True), ("Th&oát", True)]


def test_an_action_answers_to_its_keys(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.add_action(Menu.EDIT, "Tìm", lambda: asked.append("tìm"), shortcut="Ctrl+K")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["tìm"]


def test_choosing_a_year_tells_every_page_once(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    window.attach(context)
    context.selection.offer(CHOICES)
    assert window.windowTitle() == "Kế hoạch 01/KH-UBND năm 2026 – CCHC Desktop"
    with qtbot.waitSignal(context.selection.changed):
        window.selector.setFocus()
        QTest.keyClick(window.selector, Qt.Key.Key_Down)
    assert (context.plan_id, context.year) == (7, 2027)
    context.selection.offer(CHOICES)
    assert context.year == 2027


def test_a_saved_change_is_told_and_a_refused_one_explained(
    window: MainWindow, context: Context, dialogs: ScriptedDialogs, qtbot: QtBot
) -> None:
    window.attach(context)

    def refuse(_database: object) -> Changes:
        raise RuleError("Chưa nhập tên.", fields=("name",))

    with qtbot.waitSignal(context.operations.changed):
        assert context.operations.run(window, lambda _: Changes.to(Topic.TASKS, label="Sửa nhiệm vụ"))
    assert "Đã lưu: Sửa nhiệm vụ" in words(window.statusBar())
    with qtbot.assertNotEmitted(context.operations.changed):
        assert not context.operations.run(window, refuse)
    assert [problem.message for problem in dialogs.problems] == ["Chưa nhập tên."]


def test_midnight_is_seen(window: MainWindow, context: Context, days: Days, qtbot: QtBot) -> None:
    window.attach(context)
    days.today = date(2026, 5, 21)
    with qtbot.waitSignal(context.clock.day_changed):
        context.clock.look()
    assert "Hôm nay 21/05/2026" in words(window.statusBar())


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in children(widget, QLabel)]


def drop(
    window: MainWindow, *paths: Path, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> QDropEvent:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(50, 50), actions, files, Qt.MouseButton.LeftButton, held)
    event.ignore()
    window.dropEvent(event)
    return event


def test_a_plan_file_may_be_dropped_and_nothing_else(
    window: MainWindow, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    window.attach(context)
    plan = tmp_path / "Kế hoạch năm 2026.DOCX"
    with qtbot.waitSignal(window.plan_dropped) as dropped:
        drop(window, plan)
    assert dropped.args == [plan]
    assert not drop(window, tmp_path / "ảnh.png").isAccepted()
    assert not drop(window, plan, plan).isAccepted()


def test_an_old_word_file_may_be_dropped_too_so_that_the_officer_is_told_what_to_do(
    window: MainWindow, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    window.attach(context)
    with qtbot.waitSignal(window.plan_dropped) as dropped:
        drop(window, tmp_path / "Kế hoạch.doc")
    assert dropped.args == [tmp_path / "Kế hoạch.doc"]


def test_a_file_dropped_with_shift_stays_where_it_is(
    window: MainWindow, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    window.attach(context)
    with qtbot.waitSignal(window.plan_dropped):
        event = drop(window, tmp_path / "ke-hoach.docx", held=Qt.KeyboardModifier.ShiftModifier)
        taken, how = event.isAccepted(), event.dropAction()
    assert taken
    # A file manager deletes what a program says it has moved.
    assert how is Qt.DropAction.CopyAction


def test_closing_waits_for_work_under_way(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    window.attach(context)
    go_on = Event()
    done: list[bool] = []
    context.jobs.run(lambda _: go_on.wait(10), on_done=done.append)
    assert not window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        go_on.set()
    assert done == [True]


def test_the_size_is_found_again(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    window.attach(context)
    window.resize(960, 666)
    window.close()
    again = MainWindow(PAGES, store=context.store)
    qtbot.addWidget(again)
    assert again.height() == 666


def test_the_windows_modules_bring_nothing_heavy() -> None:
    code = (
        "import sys, cchc_desktop.app, cchc_desktop.ui.main_window, cchc_desktop.ui.forms\n"
        "import cchc_desktop.ui.table_panel\n"
        "heavy = {'sqlalchemy','alembic','reportlab','openpyxl','docx','pdfplumber','PySide6.QtNetwork',"
        "'cchc_desktop.cli','platformdirs'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_every_icon_named_is_there() -> None:
    assert [spec.icon for spec in PAGES if not resource(f"icons/{spec.icon}.svg").is_file()] == []


# A bug


def test_a_bug_is_logged_without_what_the_officer_typed(tmp_path: Path, qtbot: QtBot) -> None:
    typed = "Nguyễn Văn An, số điện thoại"
    try:
        int(typed)
    except ValueError as error:
        details = describe(error)
        box = CrashReporter(tmp_path / "log").box(details)
        write_log(tmp_path / "log", details)
    qtbot.addWidget(box)
    written = (tmp_path / "log" / "cchc.log").read_text("utf-8")
    assert "ValueError" in written
    assert "test_main_window_shell" in written
    assert "Nguyễn" not in written
    assert "Dữ liệu đã lưu vẫn an toàn" in box.informativeText()


def test_a_bug_is_told_once_and_its_details_can_be_copied(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    reporter = CrashReporter(tmp_path / "log")

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        reporter.on_bug(KeyError, KeyError("x"), None)
        buttons = {button.text(): button for button in box.buttons()}
        buttons["Sao chép chi tiết"].click()
        assert box.isVisible()
        buttons["Tiếp tục"].click()

    QTimer.singleShot(50, answer)
    reporter.on_bug(ZeroDivisionError, ZeroDivisionError(), None)
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert "KeyError" in (tmp_path / "log" / "cchc.log").read_text("utf-8")


# The form kit


@pytest.fixture
def form(qtbot: QtBot) -> FormDialog:
    made = FormDialog("Thêm cuộc kiểm tra", subject="year:2026")
    made.form.add("unit", "Đơn vị", LineField(), required=True)
    made.form.add("day", "Ngày", DateField(year=2026))
    made.form.add("cost", "Kinh phí", NumberField())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_form_says_beside_the_field_what_is_missing_or_unreadable(form: FormDialog, qtbot: QtBot) -> None:
    form.form.set_value("cost", "tám rưỡi")
    QTest.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert form.form.wrong_text("unit") == "Chưa nhập đơn vị."
    assert form.form.wrong_text("cost").startswith("Chưa đọc được số.")
    assert form.form.field("unit").hasFocus()


def test_a_broken_rule_stands_beside_its_field_until_it_is_mended(form: FormDialog, qtbot: QtBot) -> None:
    def refuse(_values: dict[str, object]) -> bool:
        raise RuleError("Ngày phải nằm trong năm 2026.", fields=("day",))

    form.on_save(refuse)
    form.form.set_value("unit", "Trạm Y tế")
    form.accept()
    assert form.form.wrong_text("day") == "Ngày phải nằm trong năm 2026."
    QTest.keyClicks(form.form.field("day"), "5/2")
    assert form.form.wrong_text("day") == ""


def test_a_rule_about_no_field_is_said_above_the_buttons(form: FormDialog) -> None:
    def refuse(_values: dict[str, object]) -> bool:
        raise RuleError("Kế hoạch này đã khóa.", hint="Hãy mở khóa trước.")

    form.on_save(refuse)
    form.form.set_value("unit", "Trạm Y tế")
    form.accept()
    assert form.said() == "Kế hoạch này đã khóa. Hãy mở khóa trước."


def test_values_come_out_composed_and_unknown_stays_unknown(form: FormDialog) -> None:
    saved: list[dict[str, object]] = []

    def save(values: dict[str, object]) -> bool:
        saved.append(values)
        return True

    form.on_save(save)
    form.form.set_value("unit", "Tra\u0323m  Y te\u0302\u0301 ")
    form.form.set_value("day", "5/2")
    form.accept()
    assert saved == [{"unit": "Trạm Y tế", "day": date(2026, 2, 5), "cost": None}]
    assert not form.isVisible()


def test_words_outside_the_list_are_a_new_name_only_where_that_is_allowed(qtbot: QtBot) -> None:
    strict, free = ChoiceField(), ChoiceField(free=True)
    for field in (strict, free):
        qtbot.addWidget(field)
        field.line.setText("Trạm Y tế")
    assert (strict.value(), strict.problem() != "") == (None, True)
    assert (free.value(), free.problem()) == ("Trạm Y tế", "")


def test_a_machine_that_will_not_is_a_problem_too(
    window: MainWindow, context: Context, dialogs: ScriptedDialogs
) -> None:
    def fail(_database: object) -> Changes:
        raise MachineError("Ổ đĩa đã đầy.")

    assert context.operations.outcome(window, fail) is None
    assert [problem.message for problem in dialogs.problems] == ["Ổ đĩa đã đầy."]


def test_a_window_that_waits_for_work_says_so_and_then_closes(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    window.attach(context)
    go = Event()
    context.jobs.run(lambda _progress: go.wait(10), on_done=lambda _done: None)
    window.close()
    assert window.isVisible()
    words = [label.text() for label in children(window.statusBar(), QLabel)]
    go.set()
    assert "Đang làm nốt việc dở, cửa sổ sẽ đóng khi xong…" in words
    qtbot.waitUntil(lambda: not window.isVisible())
