"""The command line as its contract says: names, shapes, exit status, sentences."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cchc_desktop.__main__ import main as program
from cchc_desktop.cli import main
from cchc_desktop.domain.tasks import TaskState
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.report_files import save_document


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """The sample commune's plan as a Word file."""
    return save_document(sample_plan(), tmp_path, "2026", ("docx",))[0]


def _json(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found = capsys.readouterr()
    assert found.err == ""
    document = json.loads(found.out)
    assert isinstance(document, dict)
    return document


def test_a_dry_run_reads_the_plan_and_writes_nothing(
    plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(tmp_path.iterdir())
    assert main(["import", str(plan_file), "--dry-run", "--json", "--db", str(tmp_path / "a.cchc")]) == 0
    document = _json(capsys)
    assert document["written"] is None
    assert document["plan"]["number"] == "05/KH-UBND"
    assert document["plan"]["signer"]["authority"] == "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"
    assert document["plan"]["signer"]["position"] == "PHÓ CHỦ TỊCH"
    assert sorted(tmp_path.iterdir()) == before


def test_an_import_writes_tasks_and_targets_once(
    plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "a.cchc"
    assert main(["import", str(plan_file), "--db", str(database), "--json"]) == 0
    document = _json(capsys)
    assert document["written"] == {"plan_id": 1, "tasks": 24, "targets": len(document["targets"])}
    assert {task["lead"] for task in document["tasks"]} == {
        "Phòng Văn hóa - Xã hội",
        "Văn phòng HĐND và UBND",
        "Phòng Kinh tế",
        "Trung tâm Phục vụ hành chính công",
    }
    assert main(["import", str(plan_file), "--db", str(database)]) == 1
    assert "đã có trong dữ liệu" in capsys.readouterr().err
    assert main(["import", str(plan_file), "--db", str(database), "--update"]) == 0
    capsys.readouterr()
    assert main(["status", "--db", str(database), "--on", "2026-02-01", "--json"]) == 0
    assert _json(capsys)["tasks"]["total"] == 24


def test_json_names_the_warnings_of_the_contract_and_plain_lines_all_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "ke-hoach.txt"
    rows = (
        "TT|Nhiệm vụ|Cơ quan chủ trì|Vai thứ hai|Thời hạn|Sản phẩm",
        "1|Sửa nội quy tiếp công dân|Văn phòng HĐND và UBND|Công an xã|Quý II/2025|Quyết định",
        "2|Thu thập số liệu hộ tịch|Phòng Văn hóa - Xã hội|Phòng Kinh tế|30/9/2026|Báo cáo",
        "3|Mở điểm hướng dẫn nộp hồ sơ|Phòng Kinh tế|Trạm Y tế xã|Tháng 5/2026|Kế hoạch",
    )
    table = "\n".join(row.replace("|", "\t") for row in rows)
    plan.write_text(f"KẾ HOẠCH\nCải cách hành chính xã Suối Ngà năm 2026\n{table}\n", encoding="utf-8")
    assert main(["import", str(plan), "--dry-run", "--json"]) == 0
    assert {warning["code"] for warning in _json(capsys)["warnings"]} == {"year-outside-plan"}
    assert main(["import", str(plan), "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "“Vai thứ hai”" in told
    assert "2 điểm cần xem lại" in told


def test_a_plan_without_a_year_leaves_no_data_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "ke-hoach.txt"
    plan.write_text(
        "KẾ HOẠCH\nCải cách hành chính của xã\nII. CHỈ TIÊU CỤ THỂ\n- Có 02 sáng kiến\n", encoding="utf-8"
    )
    assert main(["import", str(plan), "--db", str(tmp_path / "a.cchc")]) == 1
    assert "Không đọc được năm" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["ke-hoach.txt"]


def test_an_import_into_kept_data_makes_a_copy_first(
    plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "a.cchc"
    assert main(["import", str(plan_file), "--db", str(database)]) == 0
    assert main(["import", str(plan_file), "--db", str(database), "--update"]) == 0
    copies = list((tmp_path / "a.cchc.d" / "backups").iterdir())
    assert [copy.name for copy in copies if "truoc-nhap" in copy.name and copy.suffix == ".cchc"]


def test_status_speaks_the_contract(
    plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "a.cchc"
    main(["import", str(plan_file), "--db", str(database)])
    capsys.readouterr()
    assert main(["status", "--db", str(database), "--on", "2026-11-20", "--json"]) == 0
    document = _json(capsys)
    states = [state.value for state in TaskState]
    assert sum(document["tasks"][state] for state in states) == document["tasks"]["total"]
    assert document["initiatives"] == {"required": 2, "recognised": 0}
    reports = [(r["direction"], r["period"], r["due"]) for r in document["reports"]]
    assert ("send", "2026", "2026-12-09") in reports
    assert ("collect", "2026-H1", "2026-06-07") in reports
    assert len(reports) == 10
    yearly = next(r for r in document["reports"] if (r["direction"], r["period"]) == ("send", "2026"))
    assert yearly["days_left"] == 19
    assert (yearly["data_from"], yearly["data_to"]) == ("2025-12-15", "2026-12-14")
    assert yearly["state"] == "not_started"


def test_data_too_deep_for_the_system_are_refused_before_anything_is_written(
    plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deep = tmp_path.joinpath(*["thu-muc-dai" * 20] * 18) / "xa.cchc"
    assert main(["import", str(plan_file), "--db", str(deep)]) == 1
    assert "Đường dẫn đến nơi lưu dữ liệu dài" in capsys.readouterr().err
    assert program(["--db", str(deep)]) == 1
    assert "Đường dẫn đến nơi lưu dữ liệu dài" in capsys.readouterr().err
    assert not (tmp_path / ("thu-muc-dai" * 20)).exists()


def test_status_does_not_make_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--db", str(tmp_path / "none.cchc"), "--json"]) == 1
    found = capsys.readouterr()
    assert found.out == ""
    assert "Không tìm thấy tệp dữ liệu" in found.err
    assert list(tmp_path.iterdir()) == []


def test_a_deadline_is_understood(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deadline", "Quý III,IV/2026", "--year", "2026", "--json"]) == 0
    assert _json(capsys) == {
        "text": "Quý III,IV/2026",
        "kind": "range",
        "continuous": False,
        "start": "2026-07-01",
        "due": "2026-12-31",
        "legal_due": "2026-12-31",
        "recurrence": None,
        "recurrences": [],
        "times_per_year": None,
        "anchor": None,
        "amount": None,
        "amount_unit": None,
        "follow_up": None,
        "occurrences": [],
        "occurrence_details": [],
    }


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("Quý III,IV/2026", ["Đã hiểu: từ 01/07/2026 đến 31/12/2026."]),
        (
            "Trước ngày 08/3/2026",
            [
                "Đã hiểu: hạn đến hết 07/03/2026.",
                "Hạn rơi vào ngày nghỉ: chỉ tính là trễ sau ngày 09/03/2026.",
            ],
        ),
        (
            "Hằng quý",
            [
                "Đã hiểu: hằng quý, 4 kỳ.",
                "Hạn các kỳ: 31/03/2026, 30/06/2026, 30/09/2026, 31/12/2026.",
            ],
        ),
        ("Lúc thuận tiện", ["Chưa hiểu thời hạn này; hãy viết lại hoặc nhập hạn."]),
        ("", ["Kế hoạch không nêu thời hạn."]),
    ],
)
def test_a_deadline_is_told_in_sentences(
    phrase: str, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["deadline", phrase, "--year", "2026"]) == 0
    assert capsys.readouterr().out.splitlines() == said


@pytest.mark.parametrize("words", [[], ["bay"], ["deadline"], ["deadline", "x", "--year", "hai"], ["report"]])
def test_wrong_usage_is_status_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "Lệnh viết chưa đúng" in capsys.readouterr().err


def test_reports_are_written_in_every_format(
    plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database, out = tmp_path / "a.cchc", tmp_path / "báo cáo"
    main(["import", str(plan_file), "--db", str(database)])
    capsys.readouterr()
    words = ["report", "--db", str(database), "--period", "2026-Q3", "--out", str(out), "--on", "2026-09-20"]
    assert main([*words, "--json"]) == 0
    document = _json(capsys)
    names = sorted(path.name for path in out.iterdir())
    assert names == [f"BC-CCHC-Quy-3-2026.{suffix}" for suffix in ("docx", "pdf", "xlsx")]
    assert (document["data_from"], document["data_to"]) == ("2026-06-15", "2026-09-14")
    total = next(number for number in document["numbers"] if number["key"] == "tasks.total")
    assert (total["text"], len(total["rows"])) == ("24", 24)


def test_a_period_that_is_none_is_explained(
    plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "a.cchc"
    main(["import", str(plan_file), "--db", str(database)])
    capsys.readouterr()
    assert main(["report", "--db", str(database), "--period", "quý 3", "--out", str(tmp_path / "o")]) == 1
    assert "Không hiểu kỳ báo cáo" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["tasks", "targets", "inspections", "initiatives", "activities"])
def test_each_list_can_be_exported(
    name: str, plan_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database, target = tmp_path / "a.cchc", tmp_path / f"{name}.xlsx"
    main(["import", str(plan_file), "--db", str(database)])
    assert main(["export", "--db", str(database), "--list", name, "--out", str(target)]) == 0
    assert target.stat().st_size > 1000


def test_a_file_that_a_library_gives_up_on_ends_in_one_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "hỏng.pdf"
    broken.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")
    found = subprocess.run(
        [sys.executable, "-m", "cchc_desktop", "import", str(broken), "--dry-run", "--json"],
        capture_output=True,
        check=False,
    )
    said = found.stderr.decode("utf-8")
    assert (found.returncode, found.stdout) == (1, b"")
    assert "Traceback" not in said
    assert said.count("\n") == 1
    assert "hỏng.pdf" in said


def test_the_program_itself_takes_the_commands() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cchc_desktop", "deadline", "Tháng 13/2026", "--year", "2026", "--json"],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["kind"] == "unknown"
