"""The toolkit's own words are Vietnamese."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cchc_desktop.paths import resource
from cchc_desktop.ui.translation import VietnameseToolkit, read_table, speak_vietnamese
from tests.ui.conftest import children


@pytest.fixture(autouse=True)
def vietnamese(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak_vietnamese(qapp)
    yield
    for translator in children(qapp, VietnameseToolkit):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def words(widget: QWidget) -> set[str]:
    shown = [button.text() for button in children(widget, QPushButton)]
    shown += [label.text() for label in children(widget, QLabel)]
    return {text.replace("&", "") for text in shown} - {""}


def test_standard_buttons_are_vietnamese(qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton and button.value.bit_count() == 1:
            box.addButton(button)
    english = {"OK", "Save", "Open", "Cancel", "Close", "Apply", "Yes", "No", "Retry", "Abort", "Help"}
    assert words(box) & english == set()
    assert {"Đồng ý", "Lưu", "Mở", "Hủy", "Đóng", "Có", "Không"} <= words(box)


def test_the_detail_button_of_a_box_is_vietnamese(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setDetailedText("chi tiết")
    assert "Hiện chi tiết…" in words(box)


def test_the_toolkits_file_box_is_vietnamese(qtbot: QtBot) -> None:
    box = QFileDialog()
    qtbot.addWidget(box)
    box.setOption(QFileDialog.Option.DontUseNativeDialog)
    with qtbot.waitExposed(box):
        box.show()
    assert {"Tìm trong:", "Tên tệp:", "Loại tệp:", "Mở", "Hủy"} <= words(box)


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_the_menu_of_a_text_is_vietnamese(qtbot: QtBot, kind: type[QLineEdit | QTextEdit]) -> None:
    text = kind()
    qtbot.addWidget(text)
    menu = text.createStandardContextMenu()
    shown = [action.text().partition("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
    assert shown[:6] == ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa"]
    menu.deleteLater()


def test_months_days_and_numbers_are_vietnamese() -> None:
    assert QLocale().toString(QDate(2026, 5, 4), "dddd") == "Thứ Hai"
    assert QLocale().toString(8.5) == "8,5"


def test_words_that_are_not_in_the_table_stay_as_they_are() -> None:
    assert QCoreApplication.translate("QNowhere", "Some words") == "Some words"


def test_the_table_is_whole() -> None:
    table = read_table(resource("translations/qt_vi.tsv"))
    assert len(table) > 150
    for (context, source), translation in table.items():
        assert translation, (context, source)
        assert source.count("%1") == translation.count("%1"), source
