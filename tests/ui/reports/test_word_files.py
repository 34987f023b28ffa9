"""Files of colleagues and the officer's own template, from the menu of the reports."""

from pathlib import Path

import docx
import pytest
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.reports.format_dialog import FormatDialog
from cchc_desktop.ui.reports.own_template import remembered_template
from cchc_desktop.ui.reports.page import ReportsPage
from tests.ui.reports.conftest import settle
from tests.ui.sample_office import Office, dialog


def word_file(folder: Path, *lines: str) -> Path:
    word = docx.Document()
    for line in lines:
        word.add_paragraph(line)
    path = folder / "tep.docx"
    word.save(str(path))
    return path


def act(page: ReportsPage, words: str) -> None:
    menu = page.more_button.menu()
    assert menu is not None
    next(action for action in menu.actions() if words in action.text()).trigger()


def test_a_colleagues_file_is_checked_and_its_faults_are_listed(
    page: ReportsPage, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = word_file(tmp_path, "Kế hoạch", "Nội dung.")
    monkeypatch.setattr(office.context.dialogs, "open_file", lambda *_: path)
    act(page, "thể thức")
    settle(office, qtbot)
    shown = dialog(page, FormatDialog)
    texts = [shown.list.item(at).text() for at in range(shown.list.count())]
    assert any(text.startswith("Đoạn 1 (“Kế hoạch”): Tên loại: phải căn giữa.") for text in texts)
    assert f"{len(texts)} điểm cần sửa" in shown.said.text()
    shown.close()


def test_the_officers_template_is_remembered_once_its_fields_are_known(
    page: ReportsPage,
    office: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    good = word_file(tmp_path, "{{ trich_yeu }}", "{{ noi_dung }}")
    monkeypatch.setattr(office.context.dialogs, "open_file", lambda *_: good)
    act(page, "Mẫu Word")
    assert remembered_template(office.context.store) == good
    monkeypatch.setattr(office.context.dialogs, "choose", lambda *_: 1)
    act(page, "Mẫu Word")
    assert remembered_template(office.context.store) is None
