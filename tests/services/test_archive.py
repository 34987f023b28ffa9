"""The year's archive is readable without the program, and says exactly which file changed."""

import contextlib
import csv
import hashlib
import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cchc_desktop.cli import main
from cchc_desktop.db.engine import Database
from cchc_desktop.errors import RuleError
from cchc_desktop.services.archive import archive_year, harmless
from cchc_desktop.services.backups import verify_file
from cchc_desktop.services.demo import fill_sample
from cchc_desktop.services.demo_plan import sample_plan
from cchc_desktop.services.office import add_unit
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import add_plan, trash_plan
from cchc_desktop.services.report_files import save_document
from cchc_desktop.services.report_sending import correct_report, send_report
from cchc_desktop.services.reports import make_draft
from cchc_desktop.services.year_lock import lock_plan
from tests.services.keeping import attach, leftovers, rows_of

SENT, END = date(2026, 9, 16), datetime(2026, 12, 20, 8)  # noqa: DTZ001 - the office's own time


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of the sample commune's locked year, with the data file beside it."""
    home = tmp_path_factory.mktemp("năm")
    [plan] = save_document(sample_plan(), home, "2026", ("docx",))
    with contextlib.closing(open_office(home / "xã.cchc", clock=lambda: END)) as database:
        plan_id = fill_sample(database, plan)
        attach(database, home, "Quyết định 12.pdf", b"%PDF mot")
        attach(database, home, "Quyết định 12.pdf", b"%PDF hai")
        add_unit(database, name="=HYPERLINK(1)")
        for period in ("2026-Q3", "2026-M04"):
            report = make_draft(database, period=period, on=SENT).created_id or 0
            send_report(database, report, today=SENT, on=SENT, number="81/BC-UBND")
            if period == "2026-Q3":
                second = correct_report(database, report, SENT).created_id or 0
                send_report(database, second, today=SENT, on=SENT, number="82/BC-UBND")
        make_draft(database, period="2026-M05", on=SENT)
        lock_plan(database, plan_id)
        return archive_year(database, 2026, home / "lưu")


@pytest.fixture
def archive(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / made.name))


def test_the_archive_holds_everything_in_common_formats(made: Path) -> None:
    names = {p.relative_to(made).as_posix() for p in made.rglob("*") if p.is_file()}
    for part in (
        "bao-cao/chua-gui/BC-CCHC-nam-2026",
        "bao-cao/BC-CCHC-Quy-1-2026",
        "danh-sach/nhiem-vu",
        "danh-sach/chi-tieu",
        "danh-sach/van-ban",
    ):
        assert {f"{part}.pdf", f"{part}.docx", f"{part}.xlsx"} <= names
    assert {"DOC-TRUOC.txt", "SHA256SUMS.txt", "du-lieu/xã.cchc", "csv/task.csv"} <= names
    assert {"minh-chung/Quyết định 12.pdf", "minh-chung/Quyết định 12-2.pdf"} <= names
    assert "csv/draft.csv" not in names
    assert leftovers(made.parent) == []
    assert rows_of(made / "du-lieu" / "xã.cchc") == rows_of(made.parents[1] / "xã.cchc")
    with (made / "csv" / "unit.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert "'=HYPERLINK(1)" in [row["name"] for row in rows]


def test_the_reports_of_the_archive_are_those_of_the_year(made: Path) -> None:
    def papers(folder: Path) -> list[str]:
        return sorted(path.stem for path in folder.glob("*.docx"))

    assert papers(made / "bao-cao") == [
        "BC-CCHC-6-thang-2026",
        "BC-CCHC-Quy-1-2026",
        "BC-CCHC-Quy-3-2026",
        "BC-CCHC-Quy-3-2026 (2)",
        "BC-CCHC-thang-4-2026",
    ]
    assert papers(made / "bao-cao" / "chua-gui") == [
        "BC-CCHC-Quy-4-2026",
        "BC-CCHC-nam-2026",
        "BC-CCHC-thang-5-2026",
    ]
    table = load_workbook(made / "danh-sach" / "van-ban.xlsx").worksheets[0]
    cells = [cell.value for row in table.iter_rows() for cell in row]
    assert "DANH MỤC VĂN BẢN MINH CHỨNG NĂM 2026" in cells
    assert {"88/QĐ-UBND", "Thông báo"} <= set(cells)


def test_the_sums_are_those_of_other_tools(made: Path) -> None:
    lines = (made / "SHA256SUMS.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((made / name).read_bytes()).hexdigest() == digest
    assert verify_file(made) == [
        f"Hồ sơ lưu năm {made.name} nguyên vẹn.",
        f"{len(lines)} tệp đúng mã SHA-256.",
    ]


def test_the_exact_file_that_changed_is_named(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = archive / "danh-sach" / "nhiem-vu.pdf"
    page.write_bytes(page.read_bytes()[:-1] + b"?")
    assert main(["verify", str(archive)]) == 1
    assert "tệp “danh-sach/nhiem-vu.pdf” đã bị thay đổi" in capsys.readouterr().err


def test_missing_added_and_relisted_files_are_named(archive: Path) -> None:
    (archive / "csv" / "task.csv").unlink()
    (archive / "thêm.txt").write_text("x", encoding="utf-8")
    with pytest.raises(RuleError, match=r"thiếu tệp “csv/task\.csv”; tệp lạ “thêm\.txt”"):
        verify_file(archive)
    (archive / "SHA256SUMS.txt").write_text("không phải mã\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"SHA256SUMS\.txt"):
        verify_file(archive)


def test_a_link_in_an_archive_is_not_followed(archive: Path, tmp_path: Path) -> None:
    page = archive / "DOC-TRUOC.txt"
    page.rename(tmp_path / "ngoài.txt")
    page.symlink_to(tmp_path / "ngoài.txt")
    with pytest.raises(RuleError, match="liên kết lạ"):
        verify_file(archive)


def test_a_zipped_archive_is_checked_without_unpacking(made: Path, tmp_path: Path) -> None:
    packed = tmp_path / "hồ sơ.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(made.rglob("*")):
            archive.write(path, path.relative_to(made.parent).as_posix())
    assert verify_file(packed)[0] == "Hồ sơ lưu năm hồ sơ.zip nguyên vẹn."
    content = bytearray(packed.read_bytes())
    content[len(content) // 2] ^= 0xFF
    packed.write_bytes(content)
    with pytest.raises(RuleError):
        verify_file(packed)
    assert [p.name for p in tmp_path.iterdir()] == ["hồ sơ.zip"]


def test_the_draft_of_a_plan_in_the_trash_is_left_out_and_named_and_what_was_sent_stays(
    tmp_path: Path,
) -> None:
    with contextlib.closing(open_office(tmp_path / "xã.cchc", clock=lambda: END)) as database:
        wrong = add_plan(database, title="Kế hoạch nhập nhầm", year_from=2026, number="1/KH").created_id or 0
        sent = make_draft(database, period="2026-Q2", on=SENT, plan_id=wrong).created_id or 0
        send_report(database, sent, today=SENT, on=SENT, number="9/BC-UBND")
        make_draft(database, period="2026-Q1", on=SENT, plan_id=wrong)
        trash_plan(database, wrong)
        right = add_plan(database, title="Kế hoạch đúng", year_from=2026, number="2/KH").created_id
        made = archive_year(database, 2026, tmp_path / "lưu", plan_id=right)
    assert verify_file(made)
    papers = {path.relative_to(made).as_posix() for path in made.rglob("*.docx")}
    assert "bao-cao/BC-CCHC-Quy-2-2026.docx" in papers
    assert "bao-cao/BC-CCHC-Quy-1-2026 (2).docx" not in papers
    told = (made / "bao-cao" / "DOC-TRUOC.txt").read_text(encoding="utf-8-sig").splitlines()
    assert told == [
        "Bản dự thảo không có trong hồ sơ vì kế hoạch của nó đang ở thùng rác:",
        "- Báo cáo quý I năm 2026.",
    ]


def test_without_such_a_draft_nothing_is_told(made: Path) -> None:
    assert not (made / "bao-cao" / "DOC-TRUOC.txt").exists()


def test_an_archive_that_cannot_be_made_leaves_nothing(database: Database, tmp_path: Path) -> None:
    with pytest.raises(RuleError):
        archive_year(database, 2026, tmp_path / "lưu")
    assert list((tmp_path / "lưu").iterdir()) == []


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("=1+1", "'=1+1"),
        ("-5", "-5"),
        ("-5,5", "-5,5"),
        ("- việc", "'- việc"),
        ("@a", "'@a"),
        (5, 5),
        (None, None),
    ],
)
def test_text_that_would_be_a_formula_is_made_harmless(value: object, written: object) -> None:
    assert harmless(value) == written
