"""Tables on the clipboard, as Word and Excel put them there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cchc_desktop.errors import RuleError
from cchc_desktop.importing.document import Paragraph, Table
from cchc_desktop.importing.extract import extract
from cchc_desktop.importing.pasted import pasted_source, with_head

ROWS = (
    ("1", "Rà soát thủ tục", "☑ Báo cáo\n☐ Danh sách", "Phòng Kinh tế", "Quý I"),
    ("2", "Tập huấn", "Danh sách", "Phòng Kinh tế", "Quý II"),
)


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_a_table_of_word_keeps_lines_in_cells_and_drops_its_style_sheet() -> None:
    html = """<html><head><style>td {color:red}</style></head><body><p>Phụ lục</p>
    <table><tr><td><p>TT</p></td><td><p>Nội dung
    công việc</p></td></tr><tr><td>1</td><td><p>- Kế hoạch</p><p>- Báo cáo&nbsp;quý</p></td></tr></table>"""
    source = pasted_source(html, [])
    [heading, table] = source.blocks
    assert isinstance(heading, Paragraph)
    assert heading.text == "Phụ lục"
    assert isinstance(table, Table)
    assert texts(table) == [["TT", "Nội dung công việc"], ["1", "- Kế hoạch\n- Báo cáo quý"]]


def test_merged_cells_are_laid_out_as_a_rectangle() -> None:
    html = "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    [table] = pasted_source(html, []).blocks
    assert isinstance(table, Table)
    assert texts(table) == [["a", "b", ""], ["", "c", "d"]]
    assert table.rows[1][0].covered
    assert table.rows[0][2].covered


def test_cells_of_excel_are_a_table() -> None:
    [table] = pasted_source("", [["TT", "Nội dung"], ["1", "Rà soát"]]).blocks
    assert isinstance(table, Table)
    assert texts(table) == [["TT", "Nội dung"], ["1", "Rà soát"]]


@pytest.mark.parametrize("text", ["", "một câu không có bảng", "\n\n"])
def test_a_clipboard_without_a_table_is_refused_in_words(text: str) -> None:
    with pytest.raises(RuleError) as refused:
        pasted_source(f"<p>{text}</p>", [[line] for line in text.split("\n") if line])
    assert refused.value.hint


def test_a_pasted_task_list_gives_its_tasks() -> None:
    head = ["TT", "Nội dung thực hiện", "Sản phẩm", "Cơ quan chủ trì", "Thời gian hoàn thành"]
    draft = extract(pasted_source("", [head, *ROWS]), year=2026)
    assert [task.content for task in draft.tasks] == ["Rà soát thủ tục", "Tập huấn"]
    assert draft.tasks[0].products == ("Báo cáo", "Danh sách")


def test_rows_without_a_head_are_read_in_the_order_of_an_annex() -> None:
    first, second = extract(with_head(pasted_source("", ROWS), 2026), year=2026).tasks
    assert (first.order, first.content, first.products) == ("1", "Rà soát thủ tục", ("Báo cáo", "Danh sách"))
    assert (second.lead_text, second.time_text) == ("Phòng Kinh tế", "Quý II")


def test_lines_of_one_column_are_the_work_to_do() -> None:
    lines = [["Rà soát thủ tục của xã"], ["Tập huấn kỹ năng số"]]
    draft = extract(with_head(pasted_source("", lines), 2026), year=2026)
    assert [task.content for task in draft.tasks] == ["Rà soát thủ tục của xã", "Tập huấn kỹ năng số"]


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet='<>/tdrable ="25colspanrowx\t\n', max_size=200))
def test_any_markup_gives_a_rectangle_or_a_refusal(html: str) -> None:
    try:
        source = with_head(
            pasted_source(f"<table>{html}", [line.split("\t") for line in html.split("\n")]), 2026
        )
    except RuleError:
        return
    for block in source.blocks:
        if isinstance(block, Table):
            assert len({len(row) for row in block.rows}) <= 1


@pytest.mark.parametrize("rich", [True, False])
@pytest.mark.parametrize(("rows", "blank"), [(5000, 0), (5000, 9), (5001, 0)])
def test_rows_beyond_the_limit_are_refused_and_never_left_out(rich: bool, rows: int, blank: int) -> None:
    cells = [[str(n), "Rà soát"] for n in range(1, rows + 1)] + [["", ""]] * blank
    lines = "".join(f"<tr><td>{number}</td><td>{text}</td></tr>" for number, text in cells)
    html = f"<table>{lines}</table>" if rich else ""
    if rows > 5000:
        with pytest.raises(RuleError, match=r"hơn 5\.000 dòng") as refused:
            pasted_source(html, cells)
        assert "chia bảng thành nhiều phần" in str(refused.value.hint)
    else:
        [table] = pasted_source(html, cells).blocks
        assert isinstance(table, Table)
        assert len(table.rows) == rows


W, P, L, C, T = "Rà soát thủ tục hành chính", "Báo cáo kết quả", "Phòng Kinh tế", "Công an xã", "Quý II/2026"


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(
    "cells",
    [
        [W, L, T],
        ["1", W, L, T],
        [W, L],
        [W, T, L],
        [L, W, T],
        [T, W, L],
        [W, P, L, T],
        ["1", W, L, C, T, P],
        ["1", W, L, C, T],
        [W, L, C, P, T],
        ["1", W, T, P, L, C],
        ["1", W, L, T, "", P],
    ],
)
def test_rows_without_a_head_are_told_apart_by_what_their_cells_hold(cells: list[str], rows: int) -> None:
    draft = extract(with_head(pasted_source("", [cells] * rows), 2026), year=2026)
    assert len(draft.tasks) == rows
    for task in draft.tasks:
        assert (task.content, task.lead_text) == (W, L)
        assert task.time_text == (T if T in cells else "")
        assert task.products == ((P,) if P in cells else ())
        assert task.coordination_text == (C if C in cells else "")


def test_a_plan_to_write_is_the_work_where_no_longer_column_is() -> None:
    [task] = extract(with_head(pasted_source("", [["Kế hoạch tuyên truyền", L, T]]), 2026), year=2026).tasks
    assert (task.content, task.lead_text, task.products) == ("Kế hoạch tuyên truyền", L, ())
