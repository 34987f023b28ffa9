"""Saving is whole or not at all, and says in words what is wrong."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cchc_desktop.errors import MachineError
from cchc_desktop.reports.document import Block, Cell, Column, Document, Kind, Paragraph, Row, Table, cell
from cchc_desktop.reports.readback import Tally, check_docx, check_pdf, check_xlsx
from cchc_desktop.reports.save import Writer, report_file_name, save, writer_for
from tests.reports.sample import sample_document

SMALL = Document("BC", "Báo cáo", blocks=(Paragraph("Nội dung."),))
FORMATS = ("docx", "pdf", "xlsx")


@pytest.mark.parametrize(
    ("kind", "period", "name"),
    [
        ("BC", "2026-Q3", "BC-CCHC-Quy-3-2026.docx"),
        ("BC", "2026-H1", "BC-CCHC-6-thang-2026.docx"),
        ("BC", "2026-H2", "BC-CCHC-6-thang-cuoi-nam-2026.docx"),
        ("BC", "2026-9M", "BC-CCHC-9-thang-2026.docx"),
        ("BC", "2026-M07", "BC-CCHC-thang-7-2026.docx"),
        ("BC", "2026", "BC-CCHC-nam-2026.docx"),
        ("KH", "Đột xuất: kiểm tra/01", "KH-CCHC-dot-xuat-kiem-tra-01.docx"),
        ("BC", "???", "BC-CCHC-dot-xuat.docx"),
    ],
)
def test_file_names_are_plain_and_say_the_period(kind: str, period: str, name: str) -> None:
    assert report_file_name(kind, period, ".docx") == name


_WORDS = st.text(max_size=60)


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.tuples(_WORDS, _WORDS, st.integers() | st.none()), max_size=4))
def test_whatever_words_are_typed_the_file_holds_them(
    tmp_path: Path, suffix: str, texts: list[tuple[str, str, int | None]]
) -> None:
    rows = tuple(Row((Cell(left), Cell(right), cell(number))) for left, right, number in texts)
    table = Table((Column("A"), Column("B"), Column("C", kind=Kind.NUMBER)), rows)
    blocks: tuple[Block, ...] = (*(Paragraph(left) for left, _, _ in texts), table)
    paper = Document("BC", "Báo cáo", blocks=blocks, abstract="".join(left for left, _, _ in texts))
    assert save(paper, tmp_path / f"bat-ky.{suffix}").tally.tables == 1


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_saved_paper_is_counted_and_nothing_else_is_left(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"bao-cao.{suffix}"
    saved = save(sample_document(), target)
    assert saved.path == target
    assert [item.name for item in tmp_path.iterdir()] == [target.name]
    assert saved.tally.tables == 2
    assert saved.tally.rows >= 49


def test_counts_are_what_the_paper_holds(tmp_path: Path) -> None:
    paper = sample_document()
    word = save(paper, tmp_path / "a.docx").tally
    assert (word.tables, word.rows) == (2, 49 + 3)
    assert save(paper, tmp_path / "a.pdf").tally.pages >= 3
    assert save(paper, tmp_path / "a.xlsx").tally.sheets == 2


def test_signs_that_the_pdf_font_lacks_are_reported(tmp_path: Path) -> None:
    paper = Document("BC", "Báo cáo", blocks=(Paragraph("Xong ☐ 😀"),))
    assert save(paper, tmp_path / "a.pdf").replaced == ("☐", "😀")
    assert save(paper, tmp_path / "a.docx").replaced == ()


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_file_that_lost_a_paragraph_is_noticed_and_the_old_one_stays(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"bao-cao.{suffix}"
    target.write_bytes(b"old")
    real = writer_for(target.suffix)

    def loses_half(document: Document, path: Path) -> None:
        real.write(SMALL, path)

    with pytest.raises(MachineError, match=f"bao-cao.{suffix} vừa ghi không đủ nội dung"):
        save(sample_document(), target, Writer(loses_half, real.check, real.program))
    assert target.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("check", "suffix"), [(check_docx, "docx"), (check_pdf, "pdf"), (check_xlsx, "xlsx")]
)
@pytest.mark.parametrize("damage", ["cut", "zeros", "empty"])
def test_a_damaged_file_is_called_so(tmp_path: Path, check: Any, suffix: str, damage: str) -> None:
    target = tmp_path / f"hong.{suffix}"
    save(sample_document(3, 1), target)
    data = target.read_bytes()
    target.write_bytes({"cut": data[: len(data) // 2], "zeros": bytes(len(data)), "empty": b""}[damage])
    with pytest.raises(MachineError, match="không đủ nội dung"):
        check(sample_document(3, 1), target)


def failing(error: OSError) -> Writer:
    def write(document: Document, path: Path) -> None:
        path.write_bytes(b"half")
        raise error

    return Writer(write, lambda document, path: Tally(), "Word")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "Ổ đĩa đã đầy"),
        (errno.EDQUOT, "Ổ đĩa đã đầy"),
        (errno.EROFS, "Không có quyền ghi"),
        (errno.EACCES, "Không có quyền ghi"),
        (errno.ENAMETOOLONG, "quá dài"),
        (errno.EIO, "Máy không ghi được"),
    ],
)
def test_trouble_while_writing_is_a_sentence_and_the_old_file_stays(
    tmp_path: Path, number: int, words: str
) -> None:
    target = tmp_path / "bao-cao.docx"
    target.write_bytes(b"old")
    with pytest.raises(MachineError, match=words) as caught:
        save(SMALL, target, failing(OSError(number, os.strerror(number))))
    assert caught.value.hint
    assert target.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("suffix", "program"), [("docx", "Word"), ("xlsx", "Excel"), ("pdf", "trình đọc PDF")]
)
def test_a_file_open_elsewhere_is_to_be_closed_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, program: str
) -> None:
    target = tmp_path / f"bao-cao.{suffix}"
    target.write_bytes(b"old")

    def locked(source: object, destination: object) -> None:
        raise PermissionError(errno.EACCES, "locked", str(destination))

    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(MachineError) as caught:
        save(SMALL, target)
    assert caught.value.hint == f"Hãy đóng tệp trong {program} rồi xuất lại."
    assert target.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == [target.name]


def test_a_missing_folder_a_folder_as_target_and_a_long_name_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="Không có thư mục"):
        save(SMALL, tmp_path / "khong-co" / "a.docx")
    (tmp_path / "thu-muc.docx").mkdir()
    with pytest.raises(MachineError, match="là một thư mục"):
        save(SMALL, tmp_path / "thu-muc.docx")
    with pytest.raises(MachineError, match="quá dài"):
        save(SMALL, tmp_path / ("ộ" * 90 + ".docx"))


def test_a_format_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"\.odt"):
        save(SMALL, tmp_path / "a.odt")


def test_a_second_save_replaces_the_first(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    save(SMALL, target)
    small = target.stat().st_size
    save(sample_document(), target)
    assert target.stat().st_size > small


@pytest.mark.skipif(sys.platform == "win32", reason="users are switched the POSIX way")
def test_a_folder_without_the_right_to_write_is_a_sentence_for_an_ordinary_user(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        tmp_path.chmod(0o500)
        with pytest.raises(MachineError, match="Không có quyền ghi"):
            save(SMALL, tmp_path / "a.docx")
        return
    code = (
        "import os, sys; from pathlib import Path\n"
        "from tests.reports.test_save import SMALL, save, MachineError, writer_for\n"
        "writer_for('.docx'); folder = Path(sys.argv[1]); folder.chmod(0o555); os.setuid(65534)\n"
        "try: save(SMALL, folder / 'a.docx')\n"
        "except MachineError as error: sys.exit(0 if 'quyền ghi' in error.message else error.message)\n"
        "sys.exit('was written')"
    )
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=root, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_a_ligature_that_readers_take_apart_is_not_missed(tmp_path: Path) -> None:
    paper = Document("BC", "Báo cáo", blocks=(Paragraph("Phần ﬁ và ½"),))
    assert save(paper, tmp_path / "a.pdf").tally.pages == 1


@pytest.mark.parametrize("words", ["שלום [a]", "(שלום) [a] «b» {c}", "a ≤ שלום ≥ 2 [U+1F600]"])
def test_brackets_that_readers_mirror_beside_hebrew_are_not_missed(tmp_path: Path, words: str) -> None:
    paper = Document("BC", "Báo cáo", blocks=(Paragraph(words),))
    assert save(paper, tmp_path / "a.pdf").tally.pages == 1


def left_behind(folder: Path, name: str, *files: str, age: float = 3600) -> Path:
    """A hidden folder as a killed program leaves it."""
    made = folder / name
    made.mkdir()
    for file in files:
        (made / file).write_bytes(b"x")
    for item in (*made.iterdir(), made):
        os.utime(item, (time.time() - age,) * 2)
    return made


def test_what_a_killed_export_left_is_cleared_by_the_next_one(tmp_path: Path) -> None:
    killed = left_behind(tmp_path, ".cchc-abc", "draft.docx")
    empty = left_behind(tmp_path, ".cchc-e")
    under_way = left_behind(tmp_path, ".cchc-now", "draft.pdf", age=5)
    foreign = left_behind(tmp_path, ".cchc-x", "draft.docx", "thu-cua-toi.docx")
    save(sample_document(3, 1), tmp_path / "a.docx")
    assert not killed.exists()
    assert not empty.exists()
    assert under_way.exists()
    assert (foreign / "thu-cua-toi.docx").exists()
