"""`check`: a list for people or JSON; status 1 only where the file cannot be read."""

import json
from pathlib import Path

import docx
import pytest

from cchc_desktop.__main__ import COMMANDS
from cchc_desktop.cli import main
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.report_files import save_document


def test_a_good_file_is_said_to_be_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = save_document(sample_plan(), tmp_path, "2026", ("docx",))[0]
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out == f"{path.name}: đúng thể thức theo Nghị định 30/2020/NĐ-CP.\n"
    assert main(["check", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(path), "remarks": []}


def test_a_bad_file_is_answered_with_places_and_how_to_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    word = docx.Document()
    word.add_paragraph("Kế hoạch")
    path = tmp_path / "xau.docx"
    word.save(str(path))
    assert main(["check", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("xau.docx: ")
    assert "- Đoạn 1 (“Kế hoạch”): Tên loại: phải căn giữa. Đặt con trỏ vào đoạn rồi nhấn Ctrl+E." in lines
    assert main(["check", str(path), "--json"]) == 0
    remarks = json.loads(capsys.readouterr().out)["remarks"]
    assert {"paragraphs", "words", "message", "mend"} == set(remarks[0])
    assert len(remarks) == len(lines) - 1


def test_what_cannot_be_read_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "khong-co.docx")]) == 1
    assert "Không có tệp khong-co.docx" in capsys.readouterr().err
    assert "check" in COMMANDS
