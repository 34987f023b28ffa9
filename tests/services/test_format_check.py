"""The service behind the menu and the command gives the same list."""

from pathlib import Path

import docx

from cchc_desktop.reports.format_check import check_format
from cchc_desktop.services.format_check import check_word_file


def test_the_service_checks_a_colleagues_file(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("BÁO CÁO")
    path = tmp_path / "go-tay.docx"
    word.save(str(path))
    found = check_word_file(path)
    assert found == check_format(path)
    assert any(remark.words == "BÁO CÁO" and remark.paragraphs == (1,) for remark in found)
