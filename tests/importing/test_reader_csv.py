"""Plans saved as .csv: whichever sign parts the cells, whatever encoding Excel chose."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest

from cchc_desktop.errors import CchcError, RuleError
from cchc_desktop.importing.document import Table
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


def contents(words: str, tmp_path: Path) -> list[str]:
    """What the tasks of this file say."""
    path = tmp_path / "ke-hoach.csv"
    path.write_text(words, encoding="utf-8")
    return [task.content for task in extract(read_source(path)).tasks]


def plain(mark: str, texts: Sequence[str]) -> str:
    """The list with these words as its tasks, as somebody wrote it by hand without quotes."""
    rows = [(str(n), text, "Báo cáo", "Phòng Kinh tế", "Quý I/2026") for n, text in enumerate(texts, start=1)]
    return "\n".join(mark.join(row) for row in (HEAD, *rows))


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("at", [0, 1, 7])
def test_a_quote_nobody_closed_hides_no_row_below_it(mark: str, at: int, tmp_path: Path) -> None:
    texts = [f"Rà soát thủ tục đợt {n}" for n in range(8)]
    texts[at] = '"' + texts[at]
    assert contents(plain(mark, texts), tmp_path) == texts


def test_a_quote_nobody_closed_hides_nothing_of_a_long_file(tmp_path: Path) -> None:
    texts = ['"Rà soát', *(f"Tổ chức tập huấn kỹ năng số cho tổ công nghệ số thôn {n}" for n in range(2500))]
    path = tmp_path / "ke-hoach.csv"
    path.write_text(plain(";", texts), encoding="utf-8")
    [table] = read_source(path).blocks
    assert isinstance(table, Table)
    assert len(table.rows) == len(texts) + 1


def test_two_quotes_left_open_do_not_pair_up_across_rows(tmp_path: Path) -> None:
    texts = ["Rà soát", '"Niêm yết', "Tập huấn", 'Kiểm tra"', "Báo cáo tháng"]
    assert contents(plain(";", texts), tmp_path) == texts


def test_cells_properly_in_quotes_stay_whole_beside_a_quote_left_open(tmp_path: Path) -> None:
    texts = ['"Rà soát; niêm yết;\ncông khai"', '"Tập huấn', "Kiểm tra"]
    first, *others = contents(plain(";", texts), tmp_path)
    assert " ".join(first.split()) == "Rà soát; niêm yết; công khai"
    assert others == texts[1:]


def test_lines_and_signs_inside_quotes_are_no_rows(tmp_path: Path) -> None:
    texts = ['"Rà soát; niêm yết;\ncông khai; cập nhật"', "Kiểm tra"]
    assert len(contents(plain(";", texts), tmp_path)) == 2


def test_rows_beyond_the_limit_are_refused_and_never_left_out(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.csv"
    rows = "".join(f"{n};Rà soát;Báo cáo\n" for n in range(20_000))
    path.write_text(rows + ";;\n" * 9, encoding="utf-8")
    [table] = read_source(path).blocks
    assert isinstance(table, Table)
    assert len(table.rows) == 20_000
    path.write_text(rows + "20001;Tập huấn;Danh sách\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"hơn 20\.000 dòng") as refused:
        read_source(path)
    assert "tách thành nhiều tệp" in str(refused.value.hint)
