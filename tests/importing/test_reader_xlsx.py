"""Excel plans: one table per sheet, values as the officer sees them."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Paragraph, Table
from cchc_desktop.importing.readers import read_source


def annex() -> Workbook:
    """An annex of the fictitious commune An Bình, with a title, merged cells and a signature."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet["B2"] = "PHỤ LỤC NHIỆM VỤ"
    sheet.merge_cells("B2:F2")
    for column, title in enumerate(("TT", "Nội dung", "Chủ trì", None, "Thời gian", "Tỷ lệ"), start=2):
        sheet.cell(4, column, title)
    sheet.merge_cells("D4:E4")
    sheet["B5"] = "I. Cải cách thể chế"
    sheet.merge_cells("B5:G5")
    rows: tuple[tuple[int | str | date | float, ...], ...] = (
        (1, "Ban hành\nkế hoạch", "VP", date(2026, 2, 5), 0.98),
        (2, "Rà soát", "VP", date(2026, 3, 1), 1),
    )
    for row, values in enumerate(rows, start=6):
        for column, value in zip((2, 3, 4, 6, 7), values, strict=True):
            sheet.cell(row, column, value)
        sheet.merge_cells(f"D{row}:E{row}")
        sheet[f"G{row}"].number_format = "0%"
    sheet["F7"].number_format = "mm/yyyy"
    sheet["F10"] = "TM. ỦY BAN NHÂN DÂN"
    return book


def saved(book: Workbook, folder: Path) -> Path:
    """The workbook on disk."""
    path = folder / "phu-luc.xlsx"
    book.save(path)
    return path


def test_a_sheet_is_one_table_with_its_title_above_and_its_signature_below(tmp_path: Path) -> None:
    title, table, signer = read_source(saved(annex(), tmp_path)).blocks

    assert isinstance(title, Paragraph)
    assert title.text == "PHỤ LỤC NHIỆM VỤ"
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["TT", "Nội dung", "Chủ trì", "Thời gian", "Tỷ lệ"],
        ["I. Cải cách thể chế", "", "", "", ""],
        ["1", "Ban hành\nkế hoạch", "VP", "05/02/2026", "98%"],
        ["2", "Rà soát", "VP", "03/2026", "100%"],
    ]
    assert table.rows[1][0].span == 5
    assert isinstance(signer, Paragraph)
    assert signer.text == "TM. ỦY BAN NHÂN DÂN"


def test_numbers_are_written_as_on_paper(tmp_path: Path) -> None:
    book = Workbook()
    for value in (3.0, 8.5, 0.1 + 0.2, 1_000_000, -2, 1e-9):
        book.worksheets[0].append([value, "x"])

    (table,) = read_source(saved(book, tmp_path)).tables()

    assert [row[0].text for row in table.rows] == ["3", "8,5", "0,3", "1000000", "-2", "1e-09"]


def test_several_sheets_are_introduced_by_their_names_and_hidden_ones_left_out(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].title = "Phụ lục 01"
    hidden, empty, plain = book.create_sheet("Nháp"), book.create_sheet("Trống"), book.create_sheet("Sheet4")
    hidden.sheet_state = "hidden"
    for sheet in (book.worksheets[0], hidden, plain):
        sheet.append(["TT", "Nội dung", "Chủ trì"])
    assert empty.title == "Trống"

    blocks = read_source(saved(book, tmp_path)).blocks

    assert [b.text if isinstance(b, Paragraph) else "bảng" for b in blocks] == ["Phụ lục 01", "bảng", "bảng"]


def test_a_value_in_the_last_corner_of_the_sheet_is_refused_before_memory_is_taken(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = "TT"
    book.worksheets[0]["XFD1048576"] = "x"

    with pytest.raises(RuleError, match="quá rộng hoặc quá dài"):
        read_source(saved(book, tmp_path))


def test_five_thousand_rows_and_the_longest_cells_are_read(tmp_path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for order in range(5_000):
        sheet.append(
            [order, "Rà soát thủ tục", "Phòng Kinh tế", "Quý I", "x" * 32_767 if order == 7 else "Báo cáo"]
        )

    (table,) = read_source(saved(book, tmp_path)).tables()

    assert len(table.rows) == 5_000
    assert len(table.rows[7][4].text) == 32_767


def test_a_plan_written_into_a_sheet_is_prose_between_letterhead_and_signature(tmp_path: Path) -> None:
    book = Workbook()
    rows = (
        ("ỦY BAN NHÂN DÂN", "CỘNG HÒA"),
        ("XÃ AN BÌNH", "Độc lập"),
        ("KẾ HOẠCH",),
        ("I. CHỈ TIÊU",),
        ("- Đạt 98%",),
        ("Nơi nhận:", "CHỦ TỊCH"),
        ("- Lưu: VT.",),
        (None, "Nguyễn Văn Bình"),
    )
    for row in rows:
        book.worksheets[0].append(row)

    head, *middle, foot = read_source(saved(book, tmp_path)).blocks

    assert [b.text for b in middle if isinstance(b, Paragraph)] == ["KẾ HOẠCH", "I. CHỈ TIÊU", "- Đạt 98%"]
    assert isinstance(head, Table)
    assert isinstance(foot, Table)
    assert [cell.text for cell in head.rows[0]] == ["ỦY BAN NHÂN DÂN\nXÃ AN BÌNH", "CỘNG HÒA\nĐộc lập"]
    assert [cell.text for cell in foot.rows[0]] == ["Nơi nhận:\n- Lưu: VT.", "CHỦ TỊCH\nNguyễn Văn Bình"]
    assert not head.bordered


def test_rows_beyond_the_limit_are_refused_and_never_left_out(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for column in range(1, 4):
        for row in range(1, 4):
            sheet.cell(row, column, "Rà soát")
    sheet.cell(20_001, 1, " ")
    assert read_source(saved(book, tmp_path)).blocks
    sheet.cell(20_001, 1, "Tập huấn")
    with pytest.raises(RuleError, match=r"hơn 20\.000 dòng") as refused:
        read_source(saved(book, tmp_path))
    assert "tách thành nhiều tệp" in str(refused.value.hint)
