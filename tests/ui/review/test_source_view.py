"""The file's words beside the draft: what is marked, and finding a place again."""

import pytest
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from cchc_desktop.ui.review.source_view import Mark, Piece, SourceView
from tests.importing.sources import grid, source

PAPER = source(
    "Kế hoạch cải cách hành chính",
    "Phấn đấu tỷ lệ hồ sơ đúng hạn đạt 98% và mở 02 lớp tập huấn.",
    grid(("TT", "Nội dung"), ("1", "Rà soát văn bản"), ("2", "Mở lớp tập huấn")),
)


@pytest.fixture
def view(qtbot: QtBot) -> SourceView:
    shown = SourceView()
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    return shown


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


def test_only_the_words_of_a_target_are_marked_and_a_tasks_whole_row(view: SourceView) -> None:
    view.show_source(
        PAPER,
        (
            Piece(Mark.TARGET, "tỷ lệ hồ sơ đúng hạn đạt 98%", 1),
            Piece(Mark.TASK, "Mở lớp tập huấn", 2),
            Piece(Mark.FIELD, "cải cách hành chính", None),
        ),
    )
    view.finish()
    assert ground_of(view, "đúng hạn đạt") == QColor(Mark.TARGET.value)
    assert ground_of(view, "mở 02 lớp") != QColor(Mark.TARGET.value)
    assert ground_of(view, "Mở lớp tập huấn") == QColor(Mark.TASK.value)
    assert ground_of(view, "Rà soát văn bản") != QColor(Mark.TASK.value)
    assert ground_of(view, "cải cách hành chính") == QColor(Mark.FIELD.value)


def test_a_place_asked_for_before_the_file_is_filled_in_is_gone_to_afterwards(view: SourceView) -> None:
    view.show_source(PAPER, ())
    assert not view.go_to(2, "Mở lớp tập huấn")
    view.finish()
    assert "Mở lớp tập huấn" in view.lit_text()
    assert "Rà soát" not in view.lit_text()


def test_an_unknown_place_lights_nothing(view: SourceView) -> None:
    view.show_source(PAPER, ())
    view.finish()
    view.go_to(1)
    assert not view.go_to(None)
    assert view.lit_text() == ""


def test_a_row_is_found_in_a_table_too_long_for_a_grid(view: SourceView) -> None:
    rows = [(str(at), f"Công việc số {at} của xã") for at in range(1, 600)]
    view.show_source(source(grid(("TT", "Nội dung"), *rows)), ())
    view.finish()
    assert view.go_to(0, "Công việc số 577 của xã")
    assert view.lit_text() == "577 | Công việc số 577 của xã"


def test_a_row_cut_by_a_page_break_is_found_by_how_it_begins(view: SourceView) -> None:
    view.show_source(source(grid(("TT", "Nội dung"), ("1", "Rà soát toàn bộ văn bản"), ("", "của xã"))), ())
    view.finish()
    assert view.go_to(0, "Rà soát toàn bộ văn bản của xã")
    assert "Rà soát toàn bộ văn bản" in view.lit_text()


def test_merged_cells_that_overlap_do_no_harm(view: SourceView) -> None:
    view.show_source(source(grid((("Chung", 3),), ("a", "b", "c")), grid(("x", None, "y"))), ())
    view.finish()
    assert "Chung" in view.toPlainText()
