"""The first page before the data is open: what it shows is true or it shows nothing; no click is lost."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import cast

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QProgressDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from cchc_desktop.app import context_on
from cchc_desktop.db.engine import Database
from cchc_desktop.db.lock import WriterLock
from cchc_desktop.domain.backups import Reason
from cchc_desktop.domain.changes import Changes
from cchc_desktop.errors import MachineError
from cchc_desktop.paths import Paths
from cchc_desktop.services.backups import restore_file
from cchc_desktop.services.copies import back_up
from cchc_desktop.services.first_page import first_page, kept_file, read_kept
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.overview import overview
from cchc_desktop.services.plans import add_plan, list_plans, trash_plan
from cchc_desktop.services.tasks import change_task, list_tasks
from cchc_desktop.ui.catalogue import PAGES
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.overview import reading
from cchc_desktop.ui.overview.keeping import FirstPageKeeper, keep_first_page
from cchc_desktop.ui.overview.page import OverviewPage
from cchc_desktop.ui.safety.session import OfficeSession
from cchc_desktop.ui.wiring import Wiring
from tests.ui.conftest import TODAY, ScriptedDialogs, children
from tests.ui.sample_office import _now, _sample, picture


@dataclass
class Start:
    """One start of the program on a data file: painted first, opened on demand."""

    path: Path
    dialogs: ScriptedDialogs
    qtbot: QtBot
    today: date = TODAY
    go_on: Event = field(default_factory=Event)
    session: OfficeSession | None = None
    on_open: Callable[[Database], object] = lambda _database: None

    @property
    def store(self) -> QSettings:
        return QSettings(str(self.path.with_name("window.ini")), QSettings.Format.IniFormat)

    @property
    def window(self) -> MainWindow:
        assert self.session is not None
        return self.session.window

    @property
    def page(self) -> OverviewPage:
        return cast(OverviewPage, self.window.page("overview"))

    @property
    def context(self) -> Context:
        assert self.session is not None
        assert self.session.context is not None
        return self.session.context

    def paint(self) -> "Start":
        """The window as it stands before anything is loaded."""
        store = self.store
        window = MainWindow(PAGES, store=store)
        window.resize(1366, 728)
        window.stand_early()
        kept = read_kept(self.path, self.today)
        if kept is not None:
            window.show_kept(kept, self.today)
        self.session = OfficeSession(
            self.path,
            dialogs=self.dialogs,
            make_window=partial(MainWindow, PAGES, store=store),
            open_data=self._open,
            make_context=partial(self._context_on, store),
            prepare=self._prepare,
            keep=keep_first_page,
            window=window,
        )
        with self.qtbot.waitExposed(window):
            window.show()
        return self

    def open(self) -> "Start":
        """As `paint`, and the data is open."""
        if self.session is None:
            self.paint()
        session = self.session
        assert session is not None
        self.go_on.set()
        session.go()
        self.qtbot.waitUntil(lambda: not session._jobs.busy, timeout=15_000)
        return self.wait()

    def wait(self) -> "Start":
        """Until the page shows what was read."""
        self.qtbot.waitUntil(lambda: not self.context.jobs.busy, timeout=15_000)
        return self

    def end(self) -> None:
        """Leave as the officer does."""
        if self.session is not None:
            self.window.close()
            self.session.finish()
            self.session = None

    def rows(self) -> list[tuple[str, ...]]:
        """The list of work as it is read."""
        columns = self.page.model.columns
        return [tuple(c.text(work) for c in columns) for work in self.page.model.shown_rows()]

    def _open(self) -> Database:
        assert self.go_on.wait(20)
        database = open_office(self.path, clock=_now)
        self.on_open(database)
        return database

    def _context_on(self, store: QSettings, database: Database) -> Context:
        paths = Paths(self.path.parent, self.path)
        return context_on(database, paths, store, dialogs=self.dialogs, today=lambda: self.today)

    @staticmethod
    def _prepare(window: MainWindow, context: Context) -> None:
        Wiring(window, context)


Starts = Callable[..., Start]


@pytest.fixture
def start(tmp_path: Path, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Starts]:
    """Makes starts on the fictitious commune's file; each is ended."""
    path = tmp_path / "x.cchc"
    path.write_bytes(_sample()[0])
    made: list[Start] = []

    def make(today: date = TODAY, at: Path = path) -> Start:
        made.append(Start(at, dialogs, qtbot, today))
        return made[-1]

    yield make
    for one in made:
        one.go_on.set()
        one.end()


def left(start: Starts, today: date = TODAY) -> Path:
    """A file that was opened and left once."""
    one = start(today).open()
    path = one.path
    one.end()
    return path


def waits(one: Start) -> bool:
    """Whether the page says calmly that it waits, with no figure on it."""
    return one.page.stack.currentIndex() == 2 and not one.rows() and one.window.selector.isHidden()


def test_the_next_start_shows_the_page_as_it_was_left(start: Starts) -> None:
    live = start().open()
    rows, legend, counted = live.rows(), live.page.view.legend.text(), live.page.view.counted.text()
    short, marks, title = (
        live.page.view.short.text(),
        live.page.view.deadlines.marked(),
        live.window.windowTitle(),
    )
    live.end()
    early = start().paint()
    assert early.window.context is None
    assert rows
    assert (early.rows(), early.page.view.legend.text(), early.page.view.counted.text()) == (
        rows,
        legend,
        counted,
    )
    assert (early.page.view.short.text(), early.page.view.deadlines.marked()) == (short, marks)
    assert (early.window.windowTitle(), early.window.selector.currentText()) == (title, title[:-15])
    picture(early.window, "overview-early")


def test_each_of_the_next_days_is_shown_as_the_data_itself_would_be(start: Starts) -> None:
    path = left(start)
    with closing(open_office(path, clock=_now)) as database:
        plan = list_plans(database)[0].id
        for ahead in range(8):
            day = TODAY + timedelta(days=ahead)
            kept = read_kept(path, day)
            assert kept is not None
            assert kept.page == first_page(overview(database, day, plan), TODAY)


@pytest.mark.parametrize("day", [TODAY - timedelta(days=1), TODAY + timedelta(days=8), date(2027, 1, 1)])
def test_a_page_of_other_days_is_not_shown(start: Starts, day: date) -> None:
    left(start)
    assert waits(start(day).paint())


def test_the_first_days_of_a_year_are_not_known_before(start: Starts) -> None:
    path = left(start, date(2026, 12, 30))
    assert read_kept(path, date(2026, 12, 31)) is not None
    assert read_kept(path, date(2027, 1, 1)) is None


def test_a_program_that_was_killed_after_a_change_shows_nothing_old(start: Starts) -> None:
    path = left(start)
    with closing(open_office(path, clock=_now)) as database:
        task = list_tasks(database, list_plans(database)[0].id)[0]
        change_task(database, task.id, {"content": "Nội dung mới"})
    early = start().paint()
    assert waits(early)
    early.open()
    assert any("Nội dung mới" in row[3] for row in early.rows())


@pytest.mark.parametrize("end", ["-journal", "-wal"])
def test_while_a_write_is_unfinished_nothing_is_shown(start: Starts, end: str) -> None:
    path = left(start)
    path.with_name(path.name + end).write_bytes(b"")
    assert read_kept(path, TODAY) is None


def test_a_restored_copy_is_not_shown_with_figures_of_the_later_state(start: Starts) -> None:
    one = start().open()
    copy = back_up(one.context.database, Reason.MANUAL)
    assert copy is not None
    plan = list_plans(one.context.database)[0].id
    task = list_tasks(one.context.database, plan)[0]
    change_task(one.context.database, task.id, {"content": "Sau bản sao"})
    one.end()
    assert read_kept(one.path, TODAY) is not None
    restore_file(copy.path, one.path)
    assert waits(start().paint())


def test_another_file_put_in_the_place_is_not_shown_with_the_old_figures(start: Starts) -> None:
    path = left(start)
    other = path.with_name("khác.cchc")
    shutil.copy(path, other)
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("UPDATE task SET content = 'Việc khác'")
    other.replace(path)
    assert waits(start().paint())
    assert waits(start(at=path.with_name("mới.cchc")).paint())


def test_after_the_only_plan_is_deleted_the_next_start_says_how_to_begin(start: Starts) -> None:
    one = start().open()
    one.context.operations.run(one.window, lambda database: trash_plan(database, one.context.plan_id or 0))
    one.end()
    early = start().paint()
    assert early.page.stack.currentIndex() == 1
    assert early.window.selector.isHidden()


def spoilt() -> list[tuple[str, Callable[[bytes], bytes]]]:
    def again(change: Callable[[dict[str, list[object]]], object]) -> Callable[[bytes], bytes]:
        """A file that is whole, with something else in it."""
        import zlib  # noqa: PLC0415

        def spoil(content: bytes) -> bytes:
            head, _, rest = content.partition(b"\n")
            days = json.loads(rest)
            change(days)
            new = json.dumps(days).encode()
            return json.dumps([*json.loads(head)[:3], zlib.crc32(new)]).encode() + b"\n" + new

        return spoil

    today = TODAY.isoformat()
    return [
        ("empty", lambda _c: b""),
        ("half", lambda c: c[: len(c) // 2]),
        ("one bit", lambda c: c[:-40] + bytes([c[-40] ^ 1]) + c[-39:]),
        ("nonsense", lambda _c: bytes(range(256)) * 40),
        ("deep", lambda _c: b"[" * 200_000),
        ("enormous", lambda c: c + b" " * (5 << 20)),
        ("a list", again(lambda d: d.update({today: []}))),
        ("a number", again(lambda d: d.update({today: 7}))),  # type: ignore[dict-item]
        ("a count as text", again(lambda d: d[today].__setitem__(1, "0"))),
        ("a plan beyond the list", again(lambda d: d[today].__setitem__(1, 99))),
        ("an unknown kind", again(lambda d: d[today][3][1][0].__setitem__(0, "lạ"))),  # type: ignore[index]
        ("a day that is none", again(lambda d: d[today][3][1][0].__setitem__(5, "2026-02-31"))),  # type: ignore[index]
        ("another day's page", again(lambda d: d.update({today: d["2026-05-21"]}))),
    ]


@pytest.mark.parametrize("spoil", [pytest.param(spoil, id=name) for name, spoil in spoilt()])
def test_a_damaged_or_foreign_kept_page_is_ignored_and_made_anew(
    start: Starts, spoil: Callable[[bytes], bytes]
) -> None:
    path = left(start)
    whole = kept_file(path).read_bytes()
    kept_file(path).write_bytes(spoil(whole))
    early = start().paint()
    assert waits(early)
    early.open()
    assert early.rows()
    early.end()
    assert kept_file(path).read_bytes() == whole


def test_a_kept_page_that_cannot_be_written_troubles_nobody(start: Starts) -> None:
    one = start().open()
    kept_file(one.path).mkdir()
    one.end()
    assert one.dialogs.problems == []
    assert waits(start().paint())


def test_the_page_is_kept_while_the_window_stays_open(start: Starts, qtbot: QtBot) -> None:
    one = start().open()
    FirstPageKeeper(one.window, one.context, quiet_ms=10)
    qtbot.waitUntil(lambda: read_kept(one.path, TODAY) is not None, timeout=10_000)


def questions(one: Start) -> list[tuple[str, bool]]:
    """What is asked of the data from now on, and whether the window waits for the answer."""
    asked: list[tuple[str, bool]] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append((statement, current_thread() is main_thread()))

    one.on_open = lambda database: event.listen(database.engine, "before_cursor_execute", note)
    return asked


def test_a_page_that_tells_the_truth_is_not_read_again(start: Starts) -> None:
    left(start)
    one = start().paint()
    asked, early = questions(one), one.rows()
    one.open()
    assert asked
    assert not [words for words, _ in asked if "FROM task" in words]
    assert (one.rows(), one.store.value("overview/seen")) == (early, "20/05/2026")
    task = list_tasks(one.context.database, one.context.plan_id or 0)[0]
    one.context.operations.run(
        one.window, lambda database: change_task(database, task.id, {"content": "Nội dung mới"})
    )
    one.qtbot.waitUntil(lambda: any("Nội dung mới" in row[3] for row in one.rows()))


@pytest.mark.parametrize("seen", ["19/05/2026", "20/05/2026"])
def test_a_page_of_another_day_or_of_other_news_is_read_anew(start: Starts, seen: str) -> None:
    left(start)
    day = TODAY + timedelta(days=1)
    one = start(day)
    one.store.setValue("overview/seen", seen)
    asked = questions(one.paint())
    one.open()
    assert bool([words for words, _ in asked if "FROM task" in words]) == (seen == "19/05/2026")
    assert one.store.value("overview/seen") == "21/05/2026"


def test_the_window_never_waits_for_the_reading_of_its_first_page(start: Starts) -> None:
    one = start().paint()
    asked = questions(one)
    one.open()
    assert one.rows()
    one.context.operations.tell(Changes.everything("Nhập kế hoạch từ tệp"))
    one.qtbot.waitUntil(lambda: one.context.jobs.busy)
    one.wait()
    of_tasks = [waits for words, waits in asked if "FROM task" in words]
    assert len(of_tasks) > 1
    assert not any(of_tasks)


def test_what_came_up_since_yesterday_is_told_at_once(start: Starts) -> None:
    day = date(2026, 5, 30)
    left(start, day - timedelta(days=3))
    early = start(day).paint()
    told = early.page.view.news.text()
    assert told.startswith("Từ lần mở trước (27/05/2026) đến mốc nhắc: ")
    early.open()
    assert early.page.view.news.text() == told


# Nothing that the officer does in the first second is lost


def test_keys_and_clicks_before_the_data_is_open_are_done_when_it_is(start: Starts) -> None:
    left(start)
    one = start().paint()
    QTest.keyClick(one.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(one.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert one.window.current_key() == "tasks"
    one.open()
    one.qtbot.waitUntil(lambda: "Chọn tệp kế hoạch" in one.dialogs.asked)
    assert one.window.page("tasks") is one.window.tabs.currentWidget()


def test_a_row_opened_before_the_data_is_open_is_gone_to(start: Starts) -> None:
    left(start)
    one = start().paint()
    one.page.table.selectRow(0)
    one.page.table.setFocus()
    QTest.keyClick(one.page.table, Qt.Key.Key_Return)
    assert one.window.current_key() == "overview"
    one.open()
    one.qtbot.waitUntil(lambda: one.window.current_key() == "tasks")


def test_what_is_chosen_and_filtered_early_stays(start: Starts) -> None:
    left(start)
    one = start().paint()
    one.page.panel.filter.setText("báo cáo")
    few = one.rows()
    one.window.selector.activated.emit(0)
    one.open()
    assert one.rows() == few
    assert one.context.selection.current == one.context.selection.choices[0]


def two_plans(start: Starts) -> tuple[Start, int]:
    """The kept page of one plan stands; and where the other plan is offered."""
    with closing(open_office(start().path, clock=_now)) as database:
        add_plan(database, title="Kế hoạch hai", year_from=2026, number="99/KH-UBND")
    left(start)
    one = start().paint()
    other = next(at for at in range(2) if "99/KH-UBND" in one.window.selector.itemText(at))
    return one, other


def choose(one: Start, at: int) -> None:
    one.window.selector.setCurrentIndex(at)
    one.window.selector.activated.emit(at)


def test_figures_of_one_plan_do_not_stand_under_the_name_of_another_chosen_early(start: Starts) -> None:
    one, other = two_plans(start)
    mine = one.rows()
    choose(one, other)
    assert (one.page.stack.currentWidget(), one.rows()) == (one.page.blank, [])
    assert one.page.blank.text() == "Đang mở dữ liệu…"
    assert one.window.windowTitle() == f"{one.window.selector.itemText(other)} – CCHC Desktop"
    picture(one.window, "overview-early-other")
    choose(one, 1 - other)
    assert one.rows() == mine
    assert one.page.stack.currentWidget() is not one.page.blank
    choose(one, other)
    one.open()
    assert one.context.selection.current == one.context.selection.choices[other]
    assert one.page.stack.currentWidget() is not one.page.blank
    assert len(one.rows()) < len(mine)


def test_a_plan_chosen_early_and_left_again_is_shown_as_if_it_had_not_been(start: Starts) -> None:
    one, other = two_plans(start)
    mine = one.rows()
    choose(one, other)
    choose(one, 1 - other)
    one.open()
    assert one.context.selection.current == one.context.selection.choices[1 - other]
    assert one.rows() == mine


def test_a_plan_chosen_early_that_is_no_more_leaves_no_blank_page(start: Starts) -> None:
    one, other = two_plans(start)
    mine = one.rows()
    choose(one, other)
    one.window._chosen_early = "Kế hoạch đã xóa"
    one.open()
    assert one.rows() == mine
    assert one.page.stack.currentWidget() is not one.page.blank


def test_what_was_asked_of_the_plan_left_early_is_not_done(start: Starts, tmp_path: Path) -> None:
    one, other = two_plans(start)
    one.dialogs.save_path = tmp_path / "việc.xlsx"
    one.page.view.export_button.click()
    choose(one, other)
    one.open()
    one.wait()
    assert one.dialogs.asked == []


def test_a_list_asked_for_early_is_that_of_the_plan_chosen_early(start: Starts, tmp_path: Path) -> None:
    one, other = two_plans(start)
    mine = one.rows()
    choose(one, other)
    path = one.dialogs.save_path = tmp_path / "việc.xlsx"
    one.page.view.export_button.click()
    one.open()
    one.qtbot.waitUntil(lambda: path.exists() and not one.context.jobs.busy, timeout=10_000)
    rows = [str(row[3]) for row in load_workbook(path).worksheets[0].iter_rows(values_only=True)][3:]
    assert rows == [row[3] for row in one.rows()]
    assert set(rows) < {row[3] for row in mine}


def test_a_kept_page_that_is_true_no_more_does_not_stay_when_nothing_can_be_read(
    start: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(*_arguments: object) -> None:
        raise MachineError("Không đọc được tệp dữ liệu.")

    left(start)
    one = start().paint()
    assert one.rows()
    one.on_open = lambda database: change_task(
        database, list_tasks(database, list_plans(database)[0].id)[0].id, {"content": "Nội dung mới"}
    )
    with monkeypatch.context() as broken:
        broken.setattr(reading, "_read", cannot)
        one.open()
    assert (one.rows(), one.page.stack.currentWidget()) == ([], one.page.blank)
    assert one.page.blank.text().startswith("Không đọc được tệp dữ liệu.")
    QTest.keyClick(one.page.blank, Qt.Key.Key_F5)
    one.wait()
    assert any("Nội dung mới" in row[3] for row in one.rows())


def test_at_the_first_start_of_all_the_officer_stands_on_the_import(start: Starts, tmp_path: Path) -> None:
    one = start(at=tmp_path / "mới" / "mới.cchc").paint()
    one.path.parent.mkdir()
    one.window.activateWindow()
    one.qtbot.waitUntil(one.window.isActiveWindow)
    one.open()
    page = one.page.no_plan
    assert page is not None
    assert one.window.focusWidget() is page.import_button
    for box in children(one.window, QDialog):
        box.close()
    assert one.window.focusWidget() is page.import_button
    QTest.keyClick(page.import_button, Qt.Key.Key_Tab)
    assert one.window.focusWidget() is page.plan_button
    QTest.keyClick(page.plan_button, Qt.Key.Key_Tab)
    assert one.window.focusWidget() not in (page.plan_button, page.import_button)


def test_the_window_answers_while_the_data_is_being_opened(start: Starts, qtbot: QtBot) -> None:
    left(start)
    one = start().paint()
    session = one.session
    assert session is not None
    session.go()
    one.window.show_page("tasks")
    assert one.window.context is None
    qtbot.waitUntil(lambda: bool(children(one.window, QProgressDialog)), timeout=10_000)
    box = children(one.window, QProgressDialog)[0]
    assert "Đang kiểm tra và mở dữ liệu" in box.labelText()
    assert box.isVisible()
    one.go_on.set()
    qtbot.waitUntil(lambda: one.window.context is not None, timeout=15_000)
    qtbot.waitUntil(lambda: not children(one.window, QProgressDialog))


def test_a_window_closed_while_the_data_is_being_opened_gives_it_back(start: Starts) -> None:
    path = left(start)
    one = start().paint()
    assert one.session is not None
    one.session.go()
    one.go_on.set()
    one.end()
    lock = WriterLock(path.with_name("x.cchc.d") / "lock")
    lock.acquire()
    lock.release()


def test_nothing_heavy_is_loaded_before_the_first_paint(start: Starts) -> None:
    path = left(start)
    code = f"""
import sys
from datetime import date
from pathlib import Path
from PySide6 import QtGui, QtWidgets
import cchc_desktop.app as app
from cchc_desktop.paths import Paths

def painted(*_arguments):
    heavy = {{"sqlalchemy", "alembic", "reportlab", "openpyxl", "docx", "pdfplumber", "pypdfium2", "sqlite3",
             "logging.handlers", "asyncio", "hashlib", "PySide6.QtNetwork", "PySide6.QtSvg",
             "PySide6.QtPrintSupport", "cchc_desktop.cli", "cchc_desktop.ui.dialogs", "platformdirs"}}
    rows = page.page("overview").model.shown_rows()
    # Qt's own classes of hundreds of names; the row that is stood on is painted by then.
    large = {{"QStyle"}} & set(vars(QtWidgets)) | {{"QGradient"}} & set(vars(QtGui))
    assert page.page("overview").table.hasFocus()
    sys.stdout.write(",".join(sorted(heavy & set(sys.modules) | large)) + f";{{len(rows)}}")
    app.QApplication.quit()

class Day(date):
    @classmethod
    def today(cls):
        return date(2026, 5, 20)

page = None
original = app._AfterPaint
def after(window, then):
    global page
    page = window
    return original(window, painted)
app.date, app._AfterPaint = Day, after
from cchc_desktop.__main__ import main
sys.exit(main([{str(path)!r}]))
"""
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")
    heavy, rows = ended.stdout.split(";")
    assert heavy == ""
    assert int(rows) > 3


def test_pyside_does_not_read_the_source_of_what_is_imported() -> None:
    code = (
        "import linecache, sys\n"
        "from cchc_desktop.ui.plain_imports import import_plainly\n"
        "import_plainly()\n"
        "import cchc_desktop.app, cchc_desktop.services.opening, email.message\n"
        "sys.exit(', '.join(name for name in linecache.cache if 'cchc' in name or 'sqlalchemy' in name) or 0)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_wrong_call_of_the_toolkit_is_still_told_in_its_own_words() -> None:
    code = (
        "import sys\n"
        "from cchc_desktop.ui.plain_imports import import_plainly\n"
        "import_plainly()\n"
        "assert 'argparse' not in sys.modules\n"
        "from PySide6.QtCore import QPoint, QSize\n"
        "try:\n"
        "    QPoint(1, 2).setX('three')\n"
        "except TypeError as error:\n"
        "    assert 'setX(x: int' in str(error), error\n"
        "else:\n"
        "    sys.exit('accepted')\n"
        "assert 'mode: PySide6.QtCore.Qt.AspectRatioMode' in QSize.scale.__doc__\n"
        "from PySide6.support.signature import parser\n"
        "from shibokensupport.signature.lib.pyi_generator import generate_pyi\n"
        "assert parser is sys.modules['shibokensupport.signature.parser'] and callable(generate_pyi)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_sqlalchemy_is_loaded_without_asyncio_and_others_still_get_it() -> None:
    code = (
        "import sys\n"
        "from cchc_desktop.db.lean import load_sqlalchemy\n"
        "load_sqlalchemy()\n"
        "heavy = {'asyncio', 'ssl', 'email', 'greenlet'} & set(sys.modules)\n"
        "import asyncio, importlib.metadata, sqlalchemy.util.queue as queue\n"
        "assert asyncio.run and importlib.metadata.version('sqlalchemy')\n"
        "assert queue.asyncio.QueueEmpty is asyncio.QueueEmpty\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
