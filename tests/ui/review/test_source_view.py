"""The file's words beside the draft: what is marked, and finding a place again."""

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from cchc_desktop.importing.document import Cell, Source, Table
from cchc_desktop.ui.review.marks import Mark, MarkedSource, Marker, Piece, Spot
from cchc_desktop.ui.review.source_view import SourceView
from tests.importing.sources import grid, source

PAPER = source(
    "Kế hoạch cải cách hành chính",
    "Phấn đấu tỷ lệ hồ sơ đúng hạn đạt 98% và mở 02 lớp tập huấn.",
    grid(("TT", "Nội dung"), ("1", "Rà soát văn bản"), ("2", "Mở lớp tập huấn")),
)


def mark_pieces(paper: Source, pieces: Sequence[Piece]) -> tuple[MarkedSource, tuple[Spot | None, ...]]:
    """A paper with these pieces marked, and where each stands."""
    marker = Marker(paper)
    spots = tuple(marker.put(piece) for piece in pieces)
    return MarkedSource(marker.blocks), spots


@pytest.fixture
def view(qtbot: QtBot) -> SourceView:
    shown = SourceView()
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    return shown


def task_in(*rows: tuple[str, ...], words: str) -> tuple[MarkedSource, Spot | None]:
    """A table of which one row was read as a task, and where that is."""
    marked, spots = mark_pieces(source(grid(("TT", "Nội dung"), *rows)), [Piece(Mark.TASK, words, 0)])
    return marked, spots[0]


def ground_of(view: SourceView, words: str) -> QColor:
    """What the words stand on, in a paragraph or in their cell."""
    found = view.document().find(words)
    assert not found.isNull()
    table = found.currentTable()
    if table:
        return table.cellAt(found).format().background().color()
    inside = QTextCursor(found)
    inside.setPosition(found.selectionStart() + 1)
    return inside.charFormat().background().color()


def test_only_the_words_of_a_target_are_marked_and_a_tasks_whole_row(qtbot: QtBot, view: SourceView) -> None:
    pieces = (
        Piece(Mark.TARGET, "tỷ lệ hồ sơ đúng hạn đạt 98%", 1),
        Piece(Mark.TASK, "Mở lớp tập huấn", 2),
        Piece(Mark.FIELD, "cải cách hành chính", None),
    )
    view.show_source(mark_pieces(PAPER, pieces)[0])
    qtbot.waitUntil(lambda: not view.is_filling)
    assert ground_of(view, "đúng hạn đạt") == QColor(Mark.TARGET.value)
    assert ground_of(view, "mở 02 lớp") != QColor(Mark.TARGET.value)
    assert ground_of(view, "Mở lớp tập huấn") == QColor(Mark.TASK.value)
    assert ground_of(view, "Rà soát văn bản") != QColor(Mark.TASK.value)
    assert ground_of(view, "cải cách hành chính") == QColor(Mark.FIELD.value)


def test_a_place_asked_for_before_the_file_is_filled_in_is_gone_to_afterwards(
    qtbot: QtBot, view: SourceView
) -> None:
    marked, (spot,) = mark_pieces(PAPER, [Piece(Mark.TASK, "Mở lớp tập huấn", 2)])
    view.show_source(marked)
    assert not view.go_to(spot)
    qtbot.waitUntil(lambda: not view.is_filling)
    assert "Mở lớp tập huấn" in view.lit_text()
    assert "Rà soát" not in view.lit_text()


def test_going_nowhere_puts_the_light_out(qtbot: QtBot, view: SourceView) -> None:
    view.show_source(mark_pieces(PAPER, ())[0])
    qtbot.waitUntil(lambda: not view.is_filling)
    view.go_to(Spot(1))
    assert view.lit_text().startswith("Phấn đấu")
    assert not view.go_to(None)
    assert view.lit_text() == ""


def test_of_a_paragraph_only_the_words_of_the_target_are_lit(qtbot: QtBot, view: SourceView) -> None:
    marked, (spot,) = mark_pieces(PAPER, [Piece(Mark.TARGET, "mở 02 lớp tập huấn", 1)])
    view.show_source(marked)
    qtbot.waitUntil(lambda: not view.is_filling)
    assert view.go_to(spot)
    assert view.lit_text() == "mở 02 lớp tập huấn"


def test_a_target_that_goes_on_over_the_lines_of_a_pdf_is_marked_and_lit_to_its_end(
    qtbot: QtBot, view: SourceView
) -> None:
    lines = source(
        "1. Chỉ tiêu chung", "- Kiểm tra tối thiểu 25% phòng, Trung", "tâm thuộc xã; mở 01 lớp", "tập huấn."
    )
    words = "Kiểm tra tối thiểu 25% phòng, Trung tâm thuộc xã"
    marked, (spot,) = mark_pieces(lines, [Piece(Mark.TARGET, words, 1)])
    view.show_source(marked)
    qtbot.waitUntil(lambda: not view.is_filling)
    assert view.go_to(spot)
    assert view.lit_text() == words + ";"
    assert ground_of(view, "tâm thuộc") == QColor(Mark.TARGET.value)
    assert ground_of(view, "mở 01 lớp") != QColor(Mark.TARGET.value)


def test_a_row_of_which_a_page_break_left_two_words_is_found(qtbot: QtBot, view: SourceView) -> None:
    marked, spot = task_in(("8", "Mở lớp"), ("9", "Thực hiện"), words="Thực hiện đánh giá chất lượng phục vụ")
    view.show_source(marked)
    qtbot.waitUntil(lambda: not view.is_filling)
    assert view.go_to(spot)
    assert view.lit_text() == "9Thực hiện"


def test_a_long_table_stands_in_columns_and_its_rows_are_found(qtbot: QtBot, view: SourceView) -> None:
    rows = [(str(at), f"Công việc số {at} của xã") for at in range(1, 600)]
    marked, spot = task_in(*rows, words="Công việc số 577 của xã")
    view.show_source(marked)
    qtbot.waitUntil(lambda: not view.is_filling)
    assert view.go_to(spot)
    assert view.lit_text() == "577Công việc số 577 của xã"
    assert view.document().find("Công việc số 577 ").currentTable()


def test_in_a_table_too_long_for_columns_each_row_stands_apart_with_its_cells_apart(
    qtbot: QtBot, view: SourceView
) -> None:
    rows = [(str(at), f"Công việc số {at} của xã") for at in range(1, 1500)]
    marked, spot = task_in(*rows, words="Công việc số 577 của xã")
    view.show_source(marked)
    qtbot.waitUntil(lambda: not view.is_filling)
    assert view.go_to(spot)
    assert view.lit_text() == "577 │ Công việc số 577 của xã"
    shape = view.document().find("Công việc số 577 ").blockFormat()
    assert shape.background().color() == QColor(Mark.TASK.value)
    assert shape.bottomMargin() > 0
    # The officer's place is kept while the window is drawn wider.
    view.resize(700, 400)
    assert view.lit_text() == "577 │ Công việc số 577 của xã"


def test_two_rows_that_say_the_same_are_two_places(qtbot: QtBot, view: SourceView) -> None:
    table = grid(("TT", "Nội dung"), ("1", "Họp giao ban"), ("2", "Họp giao ban"))
    marked, spots = mark_pieces(source(table), [Piece(Mark.TASK, "Họp giao ban", 0)] * 2)
    view.show_source(marked)
    qtbot.waitUntil(lambda: not view.is_filling)
    lit = []
    for spot in spots:
        view.go_to(spot)
        lit.append(view.lit_text())
    assert lit == ["1Họp giao ban", "2Họp giao ban"]


def test_a_row_cut_by_a_page_break_is_found_by_how_it_begins(qtbot: QtBot, view: SourceView) -> None:
    marked, spot = task_in(
        ("1", "Rà soát toàn bộ văn bản"), ("", "của xã"), words="Rà soát toàn bộ văn bản của xã"
    )
    view.show_source(marked)
    qtbot.waitUntil(lambda: not view.is_filling)
    assert view.go_to(spot)
    assert "Rà soát toàn bộ văn bản" in view.lit_text()


def test_merged_cells_that_overlap_do_no_harm(qtbot: QtBot, view: SourceView) -> None:
    paper = source(grid((("Chung", 3),), ("a", "b", "c")), grid(("x", None, "y")))
    view.show_source(mark_pieces(paper, ())[0])
    qtbot.waitUntil(lambda: not view.is_filling)
    assert "Chung" in view.toPlainText()


def test_rows_merged_over_many_stay_in_one_grid(qtbot: QtBot, view: SourceView) -> None:
    tall = Table(
        (
            (Cell("Cả năm", row_span=30), Cell("việc 0")),
            *((Cell("", covered=True), Cell(f"việc {at}")) for at in range(1, 30)),
        ),
        0,
    )
    view.show_source(mark_pieces(Source("a.docx", "docx", (tall,)), ())[0])
    qtbot.waitUntil(lambda: not view.is_filling)
    table = view.document().find("Cả năm").currentTable()
    assert table.rows() == 30
    assert table.cellAt(0, 0).rowSpan() == 30
