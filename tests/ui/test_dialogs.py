"""The boxes of the toolkit: what they say, and what each answer means."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from cchc_desktop.errors import MachineError, RuleError
from cchc_desktop.ui.dialogs import LOSE, OPEN_FOLDER, QtDialogs
from tests.ui.conftest import MemoryStore, children


@pytest.fixture
def real(store: MemoryStore) -> QtDialogs:
    return QtDialogs(store)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def press(words: str) -> Callable[[], None]:
    """Click the button with these words in the box that is open."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == words).click()

    return click


def press_key(key: Qt.Key) -> Callable[[], None]:
    def strike() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.keyClick(box, key)

    return strike


@pytest.mark.parametrize("error", [RuleError("Chưa nhập tên."), MachineError("Đầy đĩa.", hint="Xóa bớt.")])
def test_a_problem_is_said_with_what_to_do(
    real: QtDialogs, page: QWidget, error: RuleError | MachineError
) -> None:
    said: list[tuple[str, str]] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append((box.text(), box.informativeText()))
        press("Đã hiểu")()

    QTimer.singleShot(0, read)
    real.problem(page, error)
    assert said == [(error.message, error.hint)]


@pytest.mark.parametrize(
    ("answer", "agreed"),
    [
        (press("Xóa kế hoạch"), True),
        (press("Không"), False),
        (press_key(Qt.Key.Key_Escape), False),
        (press_key(Qt.Key.Key_Return), False),
    ],
)
def test_only_the_named_deed_is_a_yes(
    real: QtDialogs, page: QWidget, answer: Callable[[], None], agreed: bool
) -> None:
    QTimer.singleShot(0, answer)
    assert real.confirm(page, "Xóa kế hoạch này?", yes="Xóa kế hoạch") is agreed


def test_one_of_several_answers_or_none(real: QtDialogs, page: QWidget) -> None:
    QTimer.singleShot(0, press("Bổ sung"))
    assert real.choose(page, "Kế hoạch đã có.", ["Thay thế", "Bổ sung"]) == 1
    QTimer.singleShot(0, press("Hủy"))
    assert real.choose(page, "Kế hoạch đã có.", ["Thay thế", "Bổ sung"]) is None


def test_the_folder_of_what_was_written_is_offered_with_the_news_of_it(
    real: QtDialogs, page: QWidget
) -> None:
    seen: list[tuple[QMessageBox.Icon, list[str]]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append((box.icon(), sorted(button.text() for button in box.buttons())))
        press("Đóng")()

    QTimer.singleShot(0, look)
    assert real.choose(page, "Đã ghi hồ sơ lưu năm.", [OPEN_FOLDER]) is None
    assert seen == [(QMessageBox.Icon.Information, ["Mở thư mục", "Đóng"])]


def test_words_asked_for_come_composed_or_not_at_all(real: QtDialogs, page: QWidget) -> None:
    def write(key: Qt.Key) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QInputDialog)
        children(box, QLineEdit)[0].setText(" Tra\u0323m  Y te\u0302\u0301")
        QTest.keyClick(box, key)

    QTimer.singleShot(0, lambda: write(Qt.Key.Key_Return))
    assert real.ask_text(page, "Tên đơn vị:") == "Trạm Y tế"
    QTimer.singleShot(0, lambda: write(Qt.Key.Key_Escape))
    assert real.ask_text(page, "Tên đơn vị:") is None


def test_news_are_told(real: QtDialogs, page: QWidget) -> None:
    QTimer.singleShot(0, press("Đóng"))
    real.information(page, "Đã sao lưu.", "Tệp sao-luu.zip")


@pytest.fixture
def picked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system's own file box answers; the box itself is not ours to test."""
    answer: list[str] = [""]
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (answer[0], ""))
    return answer


def test_the_folder_used_last_is_remembered(
    real: QtDialogs, page: QWidget, picked: list[str], tmp_path: Path, store: MemoryStore
) -> None:
    assert real.open_file(page, "Chọn kế hoạch", "Kế hoạch (*.docx)") is None
    picked[0] = str(tmp_path / "Kế hoạch.docx")
    assert real.open_file(page, "Chọn kế hoạch", "Kế hoạch (*.docx)") == tmp_path / "Kế hoạch.docx"
    assert list(store.values.values()) == [str(tmp_path)]


def test_a_name_without_suffix_gets_one_and_overwrites_nothing_unasked(
    real: QtDialogs, page: QWidget, picked: list[str], tmp_path: Path
) -> None:
    picked[0] = str(tmp_path / "Báo cáo quý II")
    written = tmp_path / "Báo cáo quý II.docx"
    assert real.save_as(page, "bao-cao.docx", "Word (*.docx)") == written
    written.touch()
    QTimer.singleShot(0, press("Không"))
    assert real.save_as(page, "bao-cao.docx", "Word (*.docx)") is None


def test_giving_words_up_is_asked_with_staying_as_what_enter_and_esc_do(
    real: QtDialogs, page: QWidget
) -> None:
    seen: list[tuple[list[str], str]] = []

    def look(then: Callable[[], None]) -> Callable[[], None]:
        def act() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            default = box.defaultButton()
            assert default is not None
            seen.append((sorted(button.text() for button in box.buttons()), default.text()))
            then()

        return act

    answers = []
    for then in (press_key(Qt.Key.Key_Return), press_key(Qt.Key.Key_Escape), press(LOSE)):
        QTimer.singleShot(0, look(then))
        answers.append(real.confirm(page, "Bỏ nội dung?", yes=LOSE))
    assert answers == [False, False, True]
    assert seen == [(["Đóng và bỏ", "Ở lại"], "Ở lại")] * 3
