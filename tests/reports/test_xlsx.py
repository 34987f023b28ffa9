"""The workbook is read back by two libraries, and every rule of its layout is asserted."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from cchc_desktop.display.columns import Align
from cchc_desktop.reports.document import (
    Annex,
    Cell,
    Column,
    Document,
    Kind,
    Paragraph,
    Row,
    RowKind,
    Table,
    cell,
    numbered_annexes,
)
from cchc_desktop.reports.fonts import text_width, wrap
from cchc_desktop.reports.sheets import UNIT, excel_text, sheet_name
from cchc_desktop.reports.xlsx import write_xlsx
from tests.reports.sample import CREATED, sample_document


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("xlsx") / "bao-cao.xlsx"
    write_xlsx(sample_document(), target)
    return target


@pytest.fixture
def book(path: Path) -> Iterator[Any]:
    made = openpyxl.load_workbook(path)
    yield made
    made.close()


def one_table(tmp_path: Path, *texts: str) -> Any:
    """The sheet of a table with one column and these words in its rows."""
    table = Table((Column("Nội dung"),), tuple(Row((Cell(text),)) for text in texts))
    write_xlsx(Document("BC", "Báo cáo", blocks=(table,)), tmp_path / "mot.xlsx")
    return openpyxl.load_workbook(tmp_path / "mot.xlsx").worksheets[0]


def row_with(sheet: Any, text: str) -> Any:
    return next(row for row in sheet.iter_rows() if text in [c.value for c in row])


def test_each_table_has_a_sheet_with_its_own_name(book: Any) -> None:
    assert book.sheetnames == ["Biểu 1", "Nhiệm vụ"]


def test_title_rows_say_which_annex_of_which_paper(book: Any) -> None:
    sheet = book["Nhiệm vụ"]
    assert [sheet.cell(row, 1).value for row in (1, 2)] == ["Phụ lục II", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ"]
    assert sheet.cell(3, 1).value.startswith("(Kèm theo Báo cáo số")
    assert {"A1:G1", "A2:G2", "A3:G3"} <= {str(merged) for merged in sheet.merged_cells.ranges}
    assert [sheet.cell(row, 1).font.bold for row in (1, 2)] == [True, True]
    assert sheet.cell(3, 1).font.italic


def test_every_cell_is_in_times_new_roman(book: Any) -> None:
    for sheet in book.worksheets:
        assert {c.font.name for row in sheet.iter_rows() for c in row} == {"Times New Roman"}


def test_numbers_and_days_are_real_and_unknown_ones_are_words(book: Any) -> None:
    row = row_with(book["Nhiệm vụ"], "Quyết định phê duyệt quy trình số 1")
    assert row[0].value == 1
    assert row[4].value == datetime(2026, 2, 2)  # noqa: DTZ001
    assert row[4].number_format == "dd/mm/yyyy"
    assert row[5].value == pytest.approx(0.007)
    assert row[5].number_format == "0.0%"
    unknown = row_with(book["Nhiệm vụ"], "Quyết định phê duyệt quy trình số 9")
    assert unknown[5].value == "chưa có số liệu"


def test_calamine_reads_the_same_cells(path: Path, book: Any) -> None:
    other = CalamineWorkbook.from_path(str(path))
    rows = other.get_sheet_by_name("Nhiệm vụ").to_python(skip_empty_area=False)
    sheet = book["Nhiệm vụ"]
    assert len(rows) == sheet.max_row
    assert rows[6][4] == date(2026, 2, 2)
    for number, row in enumerate(sheet.iter_rows(), start=0):
        for place, found in enumerate(row):
            value = found.value.date() if isinstance(found.value, datetime) else found.value
            assert rows[number][place] == ("" if value is None else value)
    other.close()


def test_the_total_is_a_value_below_the_filter_and_bold(book: Any) -> None:
    sheet = book["Biểu 1"]
    row = row_with(sheet, "Tổng cộng")
    assert row[3].value == 1277.3
    assert row[3].number_format == "#,##0.0"
    assert row[3].font.bold
    assert int(sheet.auto_filter.ref.split(":E")[1]) == row[0].row - 1


def test_the_sheet_prints_on_landscape_a4_one_page_wide_with_its_header_repeated(book: Any) -> None:
    for sheet, header, last in ((book["Biểu 1"], "$7:$8", "$E$12"), (book["Nhiệm vụ"], "$5:$5", "$G$50")):
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == header
        assert sheet.print_area.endswith(f"$A$1:{last}")
        assert sheet.HeaderFooter.differentFirst
        assert sheet.page_setup.firstPageNumber == 1
        assert "&P" in sheet.oddHeader.center.text


def test_the_header_is_frozen_and_filtered(book: Any) -> None:
    assert book["Nhiệm vụ"].freeze_panes == "A6"
    assert book["Nhiệm vụ"].auto_filter.ref == "A5:G50"
    assert book["Biểu 1"].freeze_panes == "A9"
    assert book["Biểu 1"].auto_filter.ref == "A8:E11"


def test_a_header_of_two_levels_is_merged(book: Any) -> None:
    merged = {str(place) for place in book["Biểu 1"].merged_cells.ranges}
    assert {"A7:A8", "B7:B8", "C7:D7", "E7:E8"} <= merged


def test_a_group_title_runs_over_its_neighbours_unmerged_so_that_rows_can_be_sorted(book: Any) -> None:
    sheet = book["Nhiệm vụ"]
    row = row_with(sheet, "Cải cách thể chế")
    assert not row[0].alignment.wrap_text
    assert all(c.value is None for c in row[1:])
    assert not [place for place in sheet.merged_cells.ranges if place.min_row > 5]


def test_columns_and_rows_show_the_whole_text(book: Any) -> None:
    for sheet in book.worksheets:
        widths = {letter: sheet.column_dimensions[letter].width for letter in "ABCDEFG"}
        merged = {c for place in sheet.merged_cells.ranges for c in place.cells}
        for row in sheet.iter_rows(min_row=sheet.freeze_panes and int(sheet.freeze_panes[1:])):
            height = sheet.row_dimensions[row[0].row].height
            for found in row:
                if (
                    isinstance(found.value, str)
                    and found.alignment.wrap_text
                    and (found.row, found.column) not in merged
                ):
                    room = (widths[found.column_letter] - 1) * UNIT
                    assert len(wrap(found.value, room, 12)) * 12 * 1.2 <= height
                elif isinstance(found.value, datetime):
                    assert text_width("28/12/2026", 12) <= widths[found.column_letter] * UNIT


@pytest.mark.parametrize(
    "text", ["=1+1", "+84", "-5%", "@SUM(A1)", "\tthụt", "=HYPERLINK(1)", "#N/A", "1.1", "TRUE"]
)
def test_words_that_look_like_a_formula_stay_words(tmp_path: Path, text: str) -> None:
    found = row_with(one_table(tmp_path, text), text)[0]
    assert (found.value, found.data_type) == (text, "s")
    assert bool(found.quotePrefix) == (text[0] in "=+-@\t")


def test_a_text_longer_than_a_cell_is_cut_visibly(tmp_path: Path) -> None:
    assert excel_text("ộ" * 32767) == "ộ" * 32767
    cut = excel_text("ộ" * 40000)
    assert len(cut) == 32767
    assert cut.endswith("ộ…")
    assert len(excel_text("😀" * 20000).encode("utf-16-le")) // 2 <= 32767
    sheet = one_table(tmp_path, "x" * 40000)
    assert any(c.value == "x" * 32766 + "…" for row in sheet.iter_rows() for c in row)
    assert max(d.height for d in sheet.row_dimensions.values() if d.height) == 409


def test_control_signs_do_not_reach_the_file(tmp_path: Path) -> None:
    sheet = one_table(tmp_path, "a\x00b\x1fc\ufffe\nd\r\ne")
    assert [c.value for row in sheet.iter_rows() for c in row][-1] == "abc\ufffd\nd\ne"


def test_sheet_names_are_short_allowed_and_different() -> None:
    taken: set[str] = set()
    long = "Biểu mẫu thống kê số liệu báo cáo cải cách hành chính"
    names = [
        sheet_name(name, taken) for name in (long, long, long.upper(), "a[b]:c*?/\\d", "'x'", "", "History")
    ]
    assert names[0] == "Biểu mẫu thống kê số liệu báo c"
    assert names[1].endswith(" (2)")
    assert names[3:] == ["a b c d", "x", "Bảng", "History 1"]
    assert all(len(name) <= 31 for name in names)
    assert len({name.lower() for name in names}) == len(names)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text(max_size=50), max_size=8))
def test_any_names_become_sheet_names_that_excel_accepts(wanted: list[str]) -> None:
    taken: set[str] = set()
    names = [sheet_name(name, taken) for name in wanted]
    assert len({name.lower() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\\n")
        assert name.strip("'") == name


def test_a_number_that_excel_cannot_hold_exactly_is_written_in_words(tmp_path: Path) -> None:
    columns = (Column("Số", kind=Kind.NUMBER), Column("Ngày", kind=Kind.DATE))
    rows = (
        Row((cell(Decimal(1234567890123456789)), cell(date(1899, 1, 1)))),
        Row((cell(Decimal("0.125")), cell(date(2026, 1, 1)))),
    )
    paper = Document("BC", "Báo cáo", blocks=(Table(columns, rows),))
    write_xlsx(paper, tmp_path / "so.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "so.xlsx").worksheets[0]
    first, second = list(sheet.iter_rows(min_row=4, values_only=True))
    assert first == ("1.234.567.890.123.456.789", "01/01/1899")
    assert second == (0.125, datetime(2026, 1, 1))  # noqa: DTZ001


def test_tables_of_the_same_annex_get_a_sheet_each(tmp_path: Path) -> None:
    table = Table((Column("A"),), (Row((Cell("x"),)),))
    annex = Annex("Biểu mẫu", (table, table), sheet_title="Biểu")
    write_xlsx(Document("BC", "Báo cáo", annexes=numbered_annexes((annex,))), tmp_path / "hai.xlsx")
    assert openpyxl.load_workbook(tmp_path / "hai.xlsx").sheetnames == ["Biểu", "Biểu (2)"]


def test_a_group_title_longer_than_the_table_is_wrapped_over_it(tmp_path: Path) -> None:
    long = "Nhóm nhiệm vụ có tên gọi rất dài " * 4
    rows = (Row((Cell(long, span=2),), RowKind.GROUP), Row((Cell("1"), Cell("x"))))
    table = Table((Column("TT", align=Align.CENTER), Column("Việc")), rows)
    write_xlsx(Document("BC", "Báo cáo", blocks=(table,)), tmp_path / "nhom.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "nhom.xlsx").worksheets[0]
    assert "A4:B4" in {str(place) for place in sheet.merged_cells.ranges}
    assert sheet.row_dimensions[4].height > 40


def test_a_table_without_rows_has_no_filter_but_still_its_header(tmp_path: Path) -> None:
    write_xlsx(Document("BC", "Báo cáo", blocks=(Table((Column("A"),), ()),)), tmp_path / "khong.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "khong.xlsx").worksheets[0]
    assert sheet.cell(3, 1).value == "A"
    assert sheet.auto_filter.ref is None


def test_a_paper_without_tables_gives_its_text(tmp_path: Path) -> None:
    write_xlsx(Document("BC", "Báo cáo", blocks=(Paragraph("Không có bảng."),)), tmp_path / "chu.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "chu.xlsx").worksheets[0]
    assert [c.value for c in sheet["A"]] == ["BÁO CÁO", "Không có bảng."]


def test_the_file_says_its_title_and_given_time_and_equal_papers_are_equal_files(
    path: Path, book: Any, tmp_path: Path
) -> None:
    facts = book.properties
    assert (facts.title, facts.creator) == ("Báo cáo CCHC năm 2026", "UBND xã Suối Lành")
    assert facts.created == facts.modified == CREATED
    write_xlsx(sample_document(), tmp_path / "again.xlsx")
    assert (tmp_path / "again.xlsx").read_bytes() == path.read_bytes()


def test_an_aware_time_is_taken_as_it_is_too(tmp_path: Path) -> None:
    paper = sample_document(1)
    aware = replace(paper.metadata, created=datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    write_xlsx(replace(paper, metadata=aware), tmp_path / "utc.xlsx")
    assert openpyxl.load_workbook(tmp_path / "utc.xlsx").properties.created == datetime(2026, 1, 2, 3, 4)  # noqa: DTZ001


HOSTILE = (
    "=1+1",
    "+84 912",
    "-bỏ",
    "@SUM(A1)",
    "'dấu",
    "#REF!",
    "TRUE",
    "1E5",
    "00123",
    "03/04/2026",
    "a\nb",
    '<b>&"',
)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_an_office_suite_reads_the_same_cells(tmp_path: Path) -> None:
    rows = tuple(Row((Cell(text), cell(Decimal("27.3"), Kind.PERCENT), cell(1250))) for text in HOSTILE)
    table = Table((Column("Chữ", 30), Column("Tỷ lệ", 9, Kind.PERCENT), Column("Số", 9, Kind.NUMBER)), rows)
    paper = Document("BC", "Báo cáo", blocks=(table,))
    write_xlsx(paper, tmp_path / "x.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "ods", "--outdir", str(tmp_path)]
    subprocess.run([*convert, str(tmp_path / "x.xlsx")], check=True, capture_output=True)
    found = CalamineWorkbook.from_path(str(tmp_path / "x.ods")).get_sheet_by_index(0).to_python()
    assert [row for row in found if row[1] == 0.273] == [[text, 0.273, 1250.0] for text in HOSTILE]
