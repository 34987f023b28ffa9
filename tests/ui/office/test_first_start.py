"""The first start: from the plan file to the commune's data, and the ways around it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cchc_desktop.db.engine import Database
from cchc_desktop.services.office import commune, list_signers
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import list_plans
from cchc_desktop.ui.context import Context
from cchc_desktop.ui.main_window import MainWindow
from cchc_desktop.ui.office.first_start import SAMPLE_NAME, FirstStart
from cchc_desktop.ui.review.window import ReviewDialog
from cchc_desktop.ui.wiring import Wiring
from tests.ui.conftest import ScriptedDialogs
from tests.ui.review.sample import write_plan_file


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def wizard_of(window: MainWindow, qtbot: QtBot) -> FirstStart:
    def found() -> list[FirstStart]:
        return [child for child in window.children() if isinstance(child, FirstStart)]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_an_empty_data_file_is_met_with_the_first_start(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    Wiring(window, context)
    wizard = wizard_of(window, qtbot)
    assert wizard.isVisible()
    assert not wizard.next_button.isVisible()


def test_enter_on_the_first_page_chooses_the_plan_file(
    window: MainWindow, context: Context, qtbot: QtBot, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    Wiring(window, context)
    wizard = wizard_of(window, qtbot)
    dialogs.open_path = write_plan_file(tmp_path)
    QTest.keyClick(wizard.choose_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == 1, timeout=15_000)
    assert wizard.next_button.isDefault()


def test_the_plan_file_fills_the_second_page_and_its_review_follows(
    window: MainWindow,
    context: Context,
    qtbot: QtBot,
    database: Database,
    dialogs: ScriptedDialogs,
    tmp_path: Path,
) -> None:
    Wiring(window, context)
    wizard = wizard_of(window, qtbot)
    dialogs.open_path = write_plan_file(tmp_path)
    click(wizard.choose_button)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == 1, timeout=15_000)
    assert wizard.form.value("name") == "Suối Mơ"
    assert wizard.form.value("kind") == "xã"
    assert wizard.read.text().startswith("Đã đọc ke-hoach.docx: 3 nhiệm vụ, 2 chỉ tiêu.")
    assert commune(database).name == ""
    wizard.form.set_value("signer_name", "Vi Thị Sao")
    wizard.form.set_value("province", "Đông Giang")
    click(wizard.next_button)
    assert (commune(database).name, commune(database).province) == ("Suối Mơ", "Đông Giang")
    assert [(s.position, s.name, s.is_default) for s in list_signers(database)] == [
        ("CHỦ TỊCH", "Vi Thị Sao", True)
    ]
    [review] = [child for child in window.children() if isinstance(child, ReviewDialog)]
    assert list_plans(database) == []
    with qtbot.waitSignal(review.imported, timeout=15_000):
        click(review.import_button)
    assert [plan.number for plan in list_plans(database)] == ["15/KH-UBND"]
    assert context.year == 2026


def test_without_a_file_only_the_profile_is_asked_for(
    window: MainWindow, context: Context, qtbot: QtBot, database: Database
) -> None:
    Wiring(window, context)
    wizard = wizard_of(window, qtbot)
    click(wizard.skip_button)
    click(wizard.next_button)
    assert wizard.form.wrong_text("name") == "Chưa nhập tên xã, phường."
    wizard.form.set_value("name", "Mường Khe")
    click(wizard.next_button)
    assert not wizard.isVisible()
    assert commune(database).full_name == "xã Mường Khe"
    assert list_plans(database) == []


def test_later_writes_nothing(window: MainWindow, context: Context, qtbot: QtBot, database: Database) -> None:
    Wiring(window, context)
    wizard = wizard_of(window, qtbot)
    click(wizard.later_button)
    assert wizard.result() == QDialog.DialogCode.Rejected
    assert (commune(database).name, list_signers(database)) == ("", [])


def test_the_sample_opens_beside_the_officers_own_data(
    window: MainWindow, context: Context, qtbot: QtBot, database: Database, tmp_path: Path
) -> None:
    started: list[list[str]] = []

    def start(arguments: list[str]) -> bool:
        started.append(arguments)
        return True

    wizard = FirstStart(context, window, start_program=start)
    wizard.open()
    click(wizard.sample_button)
    qtbot.waitUntil(lambda: bool(started), timeout=60_000)
    assert started == [["--db", str(tmp_path / SAMPLE_NAME)]]
    assert list_plans(database) == []
    sample = open_office(tmp_path / SAMPLE_NAME)
    assert len(list_plans(sample)) == 1
    sample.close()


def test_a_file_that_cannot_be_read_leaves_the_first_page(
    window: MainWindow, context: Context, qtbot: QtBot, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    wizard = FirstStart(context, window)
    wizard.open()
    path = tmp_path / "rỗng.docx"
    path.write_bytes(b"")
    wizard.read_file(path)
    qtbot.waitUntil(lambda: bool(dialogs.problems), timeout=15_000)
    assert wizard.pages.currentIndex() == 0
