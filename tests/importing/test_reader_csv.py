"""Plans saved as .csv: whichever sign parts the cells, whatever encoding Excel chose."""

import unicodedata
from pathlib import Path

import pytest

from cchc_desktop.errors import CchcError
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source

HEAD = ("TT", "Nội dung thực hiện", "Sản phẩm", "Cơ quan chủ trì", "Thời gian hoàn thành")
ROWS = (
    ("1", "Rà soát văn bản; niêm yết, công khai", "Kế hoạch\nBáo cáo", "Phòng Kinh tế", "Quý I/2026"),
    ("2", 'Tập huấn "kỹ năng số" cho công chức', "Danh sách", "Phòng Kinh tế", "Quý II/2026"),
)

TONES = "\u0300\u0301\u0303\u0309\u0323"


def quoted(mark: str) -> str:
    """The list below its title, each cell in quotes as Excel writes them."""
    title = f"KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH XÃ ĐỒI CỌ NĂM 2026{mark * (len(HEAD) - 1)}"
    rows = (mark.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in (HEAD, *ROWS))
    return "\r\n".join((title, *rows, ""))


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1258"])
def test_the_tasks_are_read_whichever_way_it_was_saved(mark: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.csv"
    words = quoted(mark)
    path.write_bytes(words.encode(encoding) if encoding != "cp1258" else in_old_letters(words))
    tasks = extract(read_source(path)).tasks
    assert [(t.order, t.content, t.lead_text, t.time_text) for t in tasks] == [
        (row[0], row[1], row[3], row[4]) for row in ROWS
    ]
    assert tasks[0].products == ("Kế hoạch", "Báo cáo")


def in_old_letters(words: str) -> bytes:
    """Windows-1258 keeps vowels with their hats whole and writes the tones behind them."""
    pieces = []
    for letter in words:
        parts = unicodedata.normalize("NFD", letter)
        bare = unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES))
        pieces.append(bare + "".join(part for part in parts if part in TONES))
    return "".join(pieces).encode("cp1258")


def test_the_sign_excel_announces_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.csv"
    path.write_text("sep=|\n" + quoted("|"), encoding="utf-8")
    assert len(extract(read_source(path)).tasks) == 2


def test_a_text_that_only_bears_the_name_is_read_as_text(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.csv"
    path.write_text("KẾ HOẠCH\nCải cách hành chính xã Đồi Cọ năm 2026\n", encoding="utf-8")
    assert next(p.text for p in read_source(path).paragraphs()) == "KẾ HOẠCH"


@pytest.mark.parametrize(
    "content",
    [b'"' * 300_000, b"a;" * 200_000, b'1;"' + b"x" * 200_000 + b'"\n1;2\n1;2\n', b"\x00;\x00\n" * 9],
)
def test_odd_tables_end_in_a_reading_or_a_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.csv"
    path.write_bytes(content)
    try:
        read_source(path)
    except CchcError as refused:
        hint = refused.hint
    else:
        hint = "read"
    assert hint
