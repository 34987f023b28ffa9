from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.display.columns import Align, date_column, number_column, text_column
from cchc_desktop.display.columns import Column as ListColumn
from cchc_desktop.reports.document import (
    Annex,
    Cell,
    Chart,
    Column,
    Document,
    HeaderCell,
    Kind,
    Row,
    RowKind,
    Run,
    Series,
    Table,
    cell,
    native,
    numbered_annexes,
    plain_text,
    roman,
)
from cchc_desktop.reports.fonts import (
    VIETNAMESE,
    bundled_family,
    drawable,
    drawable_text,
    missing_glyphs,
    register,
    text_width,
    times_family,
    wrap,
)
from cchc_desktop.reports.grid import column_widths
from cchc_desktop.reports.layout import ABSTRACT, MM, Line, clean, opening
from cchc_desktop.reports.letterhead import addressee_lines, number_line, place_date_line, recipient_lines

TWO = (Column("A"), Column("B"))


def test_the_number_is_blank_in_a_draft_and_has_a_leading_zero_below_ten() -> None:
    assert number_line("BC") == "Số:     /BC-UBND"
    assert number_line("KH", number=9) == "Số: 09/KH-UBND"
    assert number_line("", "UBND-VHXH", 12) == "Số: 12/UBND-VHXH"


def test_the_day_is_blank_in_a_draft_and_written_by_the_rule_when_known() -> None:
    assert place_date_line("Suối Lành", date(2026, 3, 5)) == "Suối Lành, ngày     tháng 3 năm 2026"
    assert (
        place_date_line("Suối Lành", date(2026, 2, 5), day_known=True)
        == "Suối Lành, ngày 05 tháng 02 năm 2026"
    )
    assert place_date_line("Suối Lành", date(2026, 12, 8)) == "Suối Lành, ngày     tháng 12 năm 2026"


def test_one_addressee_stands_on_the_line_several_on_their_own() -> None:
    assert addressee_lines(("Sở Nội vụ",)) == ("Kính gửi: Sở Nội vụ",)
    assert addressee_lines(("Sở Nội vụ;", "- Đảng ủy xã")) == ("Kính gửi:", "- Sở Nội vụ;", "- Đảng ủy xã.")
    assert addressee_lines(()) == ()


def test_recipients_end_with_semicolons_and_the_last_with_a_full_stop() -> None:
    assert recipient_lines(("Như trên", "- Lưu: VT, VHXH.")) == ("- Như trên;", "- Lưu: VT, VHXH.")


def test_annexes_are_numbered_only_when_there_are_several() -> None:
    one = Annex("Biểu mẫu", ())
    assert numbered_annexes([one])[0].label() == "Phụ lục"
    assert [annex.label() for annex in numbered_annexes([one] * 3)] == [
        "Phụ lục I",
        "Phụ lục II",
        "Phụ lục III",
    ]
    assert [roman(n) for n in (4, 9, 14, 40)] == ["IV", "IX", "XIV", "XL"]


def test_a_row_that_does_not_fill_the_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fill"):
        Table(TWO, (Row((Cell("một"),)),))


@pytest.mark.parametrize(
    "header",
    [
        ((HeaderCell("A", columns=3),),),
        ((HeaderCell("A"),),),
        ((HeaderCell("A", rows=2), HeaderCell("B")), (HeaderCell("c"), HeaderCell("d"))),
    ],
)
def test_a_header_that_does_not_cover_the_columns_exactly_is_refused(header: Any) -> None:
    with pytest.raises(ValueError, match="header"):
        Table(TWO, (), header=header)


def test_a_header_of_two_levels_finds_its_places() -> None:
    columns = tuple(Column(str(n)) for n in range(4))
    header = (
        (HeaderCell("TT", rows=2), HeaderCell("Số liệu", columns=2), HeaderCell("Ghi chú", rows=2)),
        (HeaderCell("Kỳ này"), HeaderCell("Kỳ trước")),
    )
    placed = Table(columns, (), header=header).placed_header()
    assert [(p.cell.text, p.row, p.column) for p in placed] == [
        ("TT", 0, 0),
        ("Số liệu", 0, 1),
        ("Ghi chú", 0, 3),
        ("Kỳ này", 1, 1),
        ("Kỳ trước", 1, 2),
    ]


def test_a_cell_keeps_its_value_and_shows_it_the_vietnamese_way() -> None:
    assert cell(1250) == Cell("1.250", 1250)
    assert cell(Decimal("27.3"), Kind.PERCENT) == Cell("27,3%", Decimal("27.3"))
    assert cell(date(2026, 1, 5)) == Cell("05/01/2026", date(2026, 1, 5))
    assert cell(None, unknown="chưa có số liệu") == Cell("chưa có số liệu", None)
    assert cell(0) == Cell("0", 0)
    assert native(Fraction(1, 4)) == Decimal("0.25")
    assert native(True) is None


def test_a_chart_with_a_value_too_few_is_refused() -> None:
    with pytest.raises(ValueError, match="one value per label"):
        Chart("Tiến độ", ("A", "B"), (Series("Năm", (Decimal(1),)),))


@dataclass(frozen=True)
class Visit:
    """A row of a list on the screen."""

    unit: str
    due: date | None
    findings: int | None


def test_a_list_on_the_screen_becomes_a_table_with_groups_and_numbers() -> None:
    columns: tuple[ListColumn[Visit], ...] = (
        text_column("unit", "Đơn vị", lambda v: v.unit),
        date_column("due", "Hạn", lambda v: v.due),
        number_column("findings", "Tồn tại", lambda v: v.findings),
    )
    rows = [Visit("Phòng Kinh tế", date(2026, 3, 1), 2), Visit("Trạm Y tế", None, None)]
    table = Table.of(columns, rows, title="Kiểm tra", group=lambda v: v.unit[:5], numbered=True)
    assert [column.title for column in table.columns] == ["TT", "Đơn vị", "Hạn", "Tồn tại"]
    assert [row.kind for row in table.rows] == [RowKind.GROUP, RowKind.BODY] * 2
    assert table.rows[1].cells == (
        Cell("1", 1),
        Cell("Phòng Kinh tế"),
        Cell("01/03/2026", date(2026, 3, 1)),
        Cell("2", 2),
    )
    assert table.rows[3].cells[2] == Cell("", None)
    assert table.columns[3].alignment() is Align.END


def test_runs_are_read_as_one_text() -> None:
    assert plain_text((Run("đạt "), Run("27,3%", bold=True))) == "đạt 27,3%"


def test_the_bundled_font_draws_every_vietnamese_letter_in_all_four_cuts() -> None:
    assert len(VIETNAMESE) == 146
    assert {ord(letter) for letter in VIETNAMESE} <= drawable(bundled_family())


def test_a_folder_without_the_font_is_no_font(tmp_path: Path) -> None:
    assert times_family(tmp_path) is None
    for name in ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"):
        (tmp_path / name).write_bytes(b"no font")
    assert times_family(tmp_path) is None


def test_a_windows_folder_with_the_whole_font_is_used(tmp_path: Path) -> None:
    ours = bundled_family()
    for name, source in (
        ("times.ttf", ours.regular),
        ("timesbd.ttf", ours.bold),
        ("timesi.ttf", ours.italic),
        ("timesbi.ttf", ours.bold_italic),
    ):
        (tmp_path / name).write_bytes(source.read_bytes())
    found = times_family(tmp_path)
    assert found is not None
    assert found.face(bold=True) == "TimesNewRoman-Bold"


def test_signs_without_a_glyph_are_replaced_by_something_to_read_and_reported() -> None:
    family = register(bundled_family())
    assert missing_glyphs(["đạt ☐", "tốt 😀"], family) == ("☐", "😀")
    assert drawable_text("☐ đạt 😀\nﬁ", family) == "[ ] đạt [U+1F600]\nﬁ"


def test_text_from_elsewhere_is_cleaned() -> None:
    assert clean("Ủy ban\r\nxã\x0bphường\x00\u200b") == "Ủy ban\nxã\nphường"
    assert clean("a\ud800b\uffff") == "a\ufffdb\ufffd"
    assert clean("Ho\u0300a") == "Hòa"


@settings(max_examples=60, deadline=None)
@given(st.text("aăđ  ộW\n", max_size=200), st.floats(20, 300))
def test_wrapped_lines_fit_and_lose_no_letter(text: str, width: float) -> None:
    lines = wrap(text, width, 12)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert all(text_width(line, 12) <= width + 0.01 or len(line) == 1 for line in lines)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text("ab ộ", max_size=60), st.floats(0.1, 50)), min_size=1, max_size=14))
def test_column_widths_always_fill_the_page_and_leave_no_column_out(columns: list[tuple[str, float]]) -> None:
    table = Table(tuple(Column(title, weight) for title, weight in columns), ())
    widths = column_widths(table, 165)
    assert sum(widths) == pytest.approx(165)
    assert min(widths) > 2


def test_a_line_of_spaces_is_an_empty_line() -> None:
    assert wrap(" " * 500, 50, 12) == [""]


def test_a_column_is_never_narrower_than_its_longest_word() -> None:
    table = Table((Column("Nội dung", 100), Column("Nghiêng", 1)), (Row((Cell("x"), Cell("Phương"))),))
    assert column_widths(table, 165)[1] * MM > text_width("Nghiêng", 12, bold=True)


def test_a_title_of_two_lines_breaks_before_its_second_part() -> None:
    def abstract(words: str) -> str:
        pieces = opening(Document("BC", "BÁO CÁO", abstract=words))
        return next(p.text for p in pieces if isinstance(p, Line) and p.style is ABSTRACT)

    head = "Kết quả công tác cải cách hành chính quý III năm 2026"
    tail = "và phương hướng, nhiệm vụ quý IV năm 2026"
    assert abstract(f"{head} {tail}") == f"{head}\n{tail}"
    assert abstract("Kết quả và phương hướng") == "Kết quả và phương hướng"
    long = f"{head} {head} và {head}"
    assert abstract(long) == long
