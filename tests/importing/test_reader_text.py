"""Plain text and Markdown plans: lines, tables between bars and tabs, markup, encodings."""

from pathlib import Path

import pytest

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Paragraph, Source, Table
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.readers import read_source


def read(text: str | bytes, folder: Path, name: str = "ke-hoach.txt") -> Source:
    """The text as the reader gives it."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_source(path)


def lines(source: Source) -> list[str]:
    """The texts of the paragraphs."""
    return [paragraph.text for paragraph in source.paragraphs()]


def cells(table: Table) -> list[list[str]]:
    """The grid's texts."""
    return [[cell.text for cell in row] for row in table.rows]


def test_every_line_is_a_paragraph_also_when_blank_lines_stand_between_wrapped_lines(tmp_path: Path) -> None:
    source = read("- Tỷ lệ hồ sơ giải quyết \n\nđúng hạn đạt 98%. \n\n\n1.\tMục đích\n", tmp_path)

    assert lines(source) == ["- Tỷ lệ hồ sơ giải quyết", "đúng hạn đạt 98%.", "1. Mục đích"]
    assert [b.place for b in source.blocks] == [0, 1, 2]


def test_markdown_marks_become_levels_and_weight(tmp_path: Path) -> None:
    source = read(
        "## **2.1. Cải cách thể chế**\n***Nơi nhận:***\n**TM. ỦY BAN NHÂN DÂN  \nCHỦ TỊCH**\n"
        "* Gạch *nghiêng* một\n---\nNĂM 2026*(Kèm theo Kế hoạch)*\nTỷ lệ 2 * 3 \\* 4\n",
        tmp_path,
        "ke-hoach.md",
    )

    found = [(p.text, p.bold, p.level) for p in source.paragraphs()]
    assert found == [
        ("2.1. Cải cách thể chế", True, 2),
        ("Nơi nhận:", True, 0),
        ("TM. ỦY BAN NHÂN DÂN", True, 0),
        ("CHỦ TỊCH", True, 0),
        ("- Gạch nghiêng một", False, 0),
        ("NĂM 2026 (Kèm theo Kế hoạch)", False, 0),
        ("Tỷ lệ 2 * 3 * 4", False, 0),
    ]


def test_html_remains_become_lines(tmp_path: Path) -> None:
    source = read("<ul><li>Kế hoạch;</li><li>- Báo cáo</li></ul>\n<b>Phần&nbsp;I</b><br>Mục đích\n", tmp_path)

    assert lines(source) == ["- Kế hoạch;", "- Báo cáo", "Phần I", "Mục đích"]
    assert [p.bold for p in source.paragraphs()] == [False, False, False, False]


def test_tab_separated_lines_are_a_table(tmp_path: Path) -> None:
    source = read(
        "Phụ lục 01\n\n<b>TT</b>\tNội dung\tSản phẩm\tHạn\n"
        "1\tRà soát\t<ul> <li>- Kế hoạch;</li> <li>- Báo cáo</li> </ul>\tQuý I\n2\tTập huấn\t\tQuý II\n\n"
        "TT\tNội dung\tSản phẩm\tHạn\n3\tCông khai\tẢnh\tQuý III\n\nHết.\n",
        tmp_path,
    )

    first, second = source.tables()
    assert cells(first) == [
        ["TT", "Nội dung", "Sản phẩm", "Hạn"],
        ["1", "Rà soát", "- Kế hoạch;\n- Báo cáo", "Quý I"],
        ["2", "Tập huấn", "", "Quý II"],
    ]
    assert (first.continues, second.continues) == (False, True)
    assert lines(source) == ["Phụ lục 01", "Hết."]


def test_cells_broken_over_lines_by_word_or_quoted_by_excel_are_put_together(tmp_path: Path) -> None:
    source = read(
        "TT\tNội dung\tSản phẩm\tHạn\nI. Cải cách thể chế\n1\tRà soát\t- Kế hoạch;\n- Báo cáo\tQuý I\n"
        '2\tTập huấn\t"- Tài liệu;\n- Ảnh"\tQuý II\n3\tThiếu ô\n4\tĐủ ô\tẢnh\tQuý IV\n',
        tmp_path,
    )

    (table,) = source.tables()
    assert cells(table) == [
        ["TT", "Nội dung", "Sản phẩm", "Hạn"],
        ["I. Cải cách thể chế", "", "", ""],
        ["1", "Rà soát", "- Kế hoạch;\n- Báo cáo", "Quý I"],
        ["2", "Tập huấn", "- Tài liệu;\n- Ảnh", "Quý II"],
        ["3", "Thiếu ô", "", ""],
        ["4", "Đủ ô", "Ảnh", "Quý IV"],
    ]


def test_two_columns_between_tabs_are_layout_and_list_numbers_are_no_columns(tmp_path: Path) -> None:
    source = read("Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n\n-\tTiếp tục rà soát\na)\tCông khai\n", tmp_path)

    (layout,) = source.tables()
    assert not layout.bordered
    assert cells(layout) == [["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"]]
    assert lines(source) == ["- Tiếp tục rà soát", "a) Công khai"]


def test_tables_between_bars_lose_rulers_and_blank_headers_and_survive_a_cut_off_end(tmp_path: Path) -> None:
    source = read(
        "| TT | Nội dung | Hạn |\n|---|:---:|--|\n| I. Thể chế | | |\n"
        "| 1 | Rà soát<br>- công khai | Quý I |\n\n"
        "| | | |\n|---|---|--|\n| 2 | Tập huấn \\| hội nghị | Qu",
        tmp_path,
    )

    first, second = source.tables()
    assert cells(first) == [
        ["TT", "Nội dung", "Hạn"],
        ["I. Thể chế", "", ""],
        ["1", "Rà soát\n- công khai", "Quý I"],
    ]
    assert cells(second) == [["2", "Tập huấn | hội nghị", "Qu"]]
    assert second.continues


def test_html_tables_are_tables(tmp_path: Path) -> None:
    source = read(
        "<table>\n<tr><th>TT</th><th>Nội dung</th></tr>\n"
        "<tr><td>1</td><td>Rà <b>soát</b></tr>\n</table>\nHết",
        tmp_path,
    )

    (table,) = source.tables()
    assert cells(table) == [["TT", "Nội dung"], ["1", "Rà soát"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_encodings_are_told_apart(encoding: str, tmp_path: Path) -> None:
    text = "Kế hoạch của xã: thực hiện các nhiệm vụ hành chính\nĐạt 98%"

    assert lines(read(text.encode(encoding), tmp_path)) == text.split("\n")


def test_the_old_windows_code_page_and_split_letters_are_composed(tmp_path: Path) -> None:
    split = "Kê\u0301 hoa\u0323ch cu\u0309a xa\u0303 va\u0300 ca\u0301c đơn vi\u0323"

    for content in (split.encode("cp1258"), split.encode()):
        (paragraph,) = read(content, tmp_path).blocks
        assert isinstance(paragraph, Paragraph)
        assert paragraph.text == "Kế hoạch của xã và các đơn vị"


@pytest.mark.parametrize(
    "content",
    [b"K\xd5 ho\xb9ch c\xf1a x\xb7 v\xb5 c\xb8c \xae\xacn v\xde" * 5, b"\x01\x02\xff\xfe\x80\x81" * 9],
)
def test_an_old_vietnamese_encoding_is_refused_with_the_way_out(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="bảng mã") as refused:
        read(content, tmp_path)

    assert "UTF-8" in refused.value.hint


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("damage", [b"\xff", b"\x00", b"\xc4"])
def test_a_damaged_letter_is_shown_and_warned_of_and_the_rest_is_read(
    mark: bytes, damage: bytes, tmp_path: Path
) -> None:
    task = "1. Rà soát thủ tục hành chính của các thôn; Chủ trì: Phòng Kinh tế; Thời gian: Quý II/2026\n"
    whole = ("KẾ HOẠCH\nCải cách hành chính năm 2026 của Ủy ban nhân dân xã Đồi Cọ\n" + task).encode()
    found = extract(
        read(mark + whole.replace(b"th\xe1\xbb\xa7 t", b"th" + damage + b" t"), tmp_path), year=2026
    )

    assert [task.lead for task in found.tasks] == ["Phòng Kinh tế"]
    assert "th\ufffd tục hành chính" in found.tasks[0].content
    assert ["1 chữ" in w.message for w in found.warnings if w.code == "damaged-text"] == [True]


def test_a_very_long_line_is_read_whole(tmp_path: Path) -> None:
    (paragraph,) = read("**a " * 60_000, tmp_path).paragraphs()

    assert len(paragraph.text) == 2 * 60_000 - 1


_COPIED_HEAD = "TT\tNhiệm vụ\tChủ trì\tSản phẩm\tThời gian\n"


def test_a_bullet_behind_a_full_row_goes_into_a_last_cell_that_is_a_list_and_no_other(tmp_path: Path) -> None:
    body = (
        "1\tSửa quy chế họp\tVăn phòng\tQuy chế\tQuý I\n"
        "- Cải cách tổ chức bộ máy\n"
        "2\tXếp lại thôn\tVăn phòng\tĐề án\tQuý II\n"
    )
    (table,) = read(_COPIED_HEAD + body, tmp_path).tables()
    rows = cells(table)
    assert [row[-1] for row in rows] == ["Thời gian", "Quý I", "", "Quý II"]
    assert rows[2][0] == "- Cải cách tổ chức bộ máy"


def test_a_last_cell_that_ends_in_a_colon_takes_the_bullets_below_it(tmp_path: Path) -> None:
    body = (
        "1\tSửa quy chế họp\tVăn phòng\tQuý I\tHồ sơ gồm:\n"
        "- Tờ trình\n- Quy chế\n"
        "2\tXếp lại thôn\tVăn phòng\tQuý II\tĐề án\n"
    )
    (table,) = read(_COPIED_HEAD + body, tmp_path).tables()
    assert [row[-1] for row in cells(table)] == ["Thời gian", "Hồ sơ gồm:\n- Tờ trình\n- Quy chế", "Đề án"]


def test_the_text_behind_a_table_is_not_its_last_cell_for_ever(tmp_path: Path) -> None:
    row = "1\tSửa quy chế họp\tVăn phòng\tQuý I\t- Báo cáo\n"
    listed = "".join(f"- Danh sách {number}\n" for number in range(2000))
    source = read(_COPIED_HEAD + row + listed, tmp_path)
    (table,) = source.tables()
    assert len(cells(table)[1][-1].split("\n")) == 60
    assert len(source.blocks) > 1900
