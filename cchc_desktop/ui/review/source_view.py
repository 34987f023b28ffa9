"""The file's own words beside the draft, with what was recognised in them marked."""

import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from cchc_desktop.display.text import tidy
from cchc_desktop.importing.document import Cell, Paragraph, Table
from cchc_desktop.typed import override
from cchc_desktop.ui.review.marks import Mark, MarkedBlock, MarkedSource, Spot, paragraph_text
from cchc_desktop.ui.style import LINE

# A grid of thousands of rows takes Qt seconds to lay out at every new width.
_MOST_GRID_ROWS = 1000
_MOST_COLUMNS = 12
_LONGEST_CELL = 1500
_LONGEST_WORD = 10
_LETTERS_A_LINE = 58
# One Qt table for each few rows: a table is laid out as a whole whenever a row is added to it.
_ROWS_AT_ONCE = 8
_LINES_AT_ONCE = 20
# Laying out what was added takes twice as long as adding it.
_STEP_SECONDS = 0.003
_RESIZED_MS = 150
_BETWEEN_CELLS = "  │  "
_LIT = "#ffd98a"
_STRIPE = "#f4f5f8"

_Steps = Iterator[None]
_NO_MORE = object()


class SourceView(QTextEdit):
    """Read-only; filled piece by piece, so that a long file does not hold the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName("Nội dung tệp kế hoạch")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes up in the middle of the filling takes room: all would be laid out again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Fixed, and set when the officer has let go of the edge: every new width lays out the whole file.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._steps: _Steps = iter(())
        self._grid_rows = 0
        self._starts: dict[int, QTextCursor] = {}
        self._lines: set[int] = set()
        self._grids: dict[int, list[tuple[int, QTextTable]]] = {}
        self._wanted: Spot | None = None
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_some)
        self._wrapping = QTimer(self, interval=_RESIZED_MS, singleShot=True)
        self._wrapping.timeout.connect(self._wrap)

    def show_source(self, source: MarkedSource) -> None:
        """Show a file with its marks."""
        self.clear()
        self._starts, self._grids, self._lines, self._grid_rows = {}, {}, set(), 0
        self._steps = self._all_steps(source.blocks)
        self._filling.start()

    def go_to(self, spot: Spot | None) -> bool:
        """Scroll to a place and light it up; one not filled in yet is gone to when it is."""
        self._wanted = spot
        if spot is None:
            self.setExtraSelections([])
            return False
        cursor = self._cursor_at(spot)
        if cursor is None:
            return False
        lit = QTextEdit.ExtraSelection()
        lit.cursor = cursor  # type: ignore[attr-defined]
        lit.format.setBackground(QColor(_LIT))  # type: ignore[attr-defined]
        self.setExtraSelections([lit])
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(first).top() - self.viewport().height() // 4)
        return True

    def lit_text(self) -> str:
        """The words that are lit up now."""
        texts = (one.cursor.selectedText() for one in self.extraSelections())  # type: ignore[attr-defined]
        return " ".join(tidy(text.replace("\u2029", " ")) for text in texts)

    @property
    def is_filling(self) -> bool:
        """Whether a part of the file is not shown yet."""
        return bool(self._filling.isActive())

    # Width

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.document().isEmpty():
            self._wrap()
        else:
            self._wrapping.start()

    def _wrap(self) -> None:
        """Take the new width, and stay at the place that is lit up."""
        if self.lineWrapColumnOrWidth() != self.viewport().width():
            self.setLineWrapColumnOrWidth(self.viewport().width())
            if self.extraSelections():
                self.go_to(self._wanted)

    # Filling

    def _fill_some(self) -> None:
        end = time.perf_counter() + _STEP_SECONDS
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        done = False
        while not done and time.perf_counter() < end:
            done = next(self._steps, _NO_MORE) is _NO_MORE
        edit.endEditBlock()
        if done:
            self._filling.stop()
        if self._wanted is not None and not self.extraSelections():
            self.go_to(self._wanted)

    def _all_steps(self, blocks: Sequence[MarkedBlock]) -> _Steps:
        for marked in blocks:
            block = marked.block
            if isinstance(block, Paragraph):
                self._add_paragraph(block, marked)
                yield
            elif block.width <= _MOST_COLUMNS and self._grid_rows + len(block.rows) <= _MOST_GRID_ROWS:
                self._grid_rows += len(block.rows)
                yield from self._add_grid(block, marked.rows)
            else:
                yield from self._add_lines(block, marked.rows)

    def _end(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _add_paragraph(self, paragraph: Paragraph, marked: MarkedBlock) -> None:
        cursor = self._end()
        shape = QTextBlockFormat()
        # A PDF has lines only: what goes on in small letters is the same sentence.
        shape.setTopMargin(0 if _goes_on(paragraph.text) else 6)
        if paragraph.centered:
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        start = _new_block(cursor, shape)
        words = QTextCharFormat()
        words.setFontWeight(600 if paragraph.bold or paragraph.level else 400)
        cursor.insertText(paragraph_text(paragraph), words)
        self._starts[paragraph.place] = self._held(start, cursor.position())
        for first, last, mark in marked.words:
            self._held(start + first, start + last).mergeCharFormat(_background(mark))

    def _held(self, first: int, last: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)
        return cursor

    def _add_grid(self, table: Table, marked: dict[int, Mark]) -> _Steps:
        shape, grids = _grid_format(table), self._grids.setdefault(table.place, [])
        looks: dict[Mark | None, QTextTableCellFormat] = {}
        first = 0
        while first < len(table.rows):
            last = _break_after(table, first)
            shape.setTopMargin(0 if first else 4)
            shape.setBottomMargin(8 if last == len(table.rows) else 0)
            cursor = self._end()
            if not first:
                _new_block(cursor, _thin(0))
            grid = cursor.insertTable(last - first, max(table.width, 1), shape)
            for row in range(first, last):
                mark = marked.get(row)
                if mark not in looks:
                    looks[mark] = _cell_format(table, mark)
                _fill_row(grid, row - first, table.rows[row], looks[mark])
            # Qt keeps a paragraph after each table: a high one would tear the rows apart.
            self._end().setBlockFormat(_thin(1))
            grids.append((first, grid))
            if not first:
                self._starts[table.place] = grid.cellAt(0, 0).firstCursorPosition()
            first = last
            yield

    def _add_lines(self, table: Table, marked: dict[int, Mark]) -> _Steps:
        """Each row a paragraph of its own, its first cell standing out, the others kept apart by a stroke."""
        shapes = {mark: _line_format(mark) for mark in (None, *Mark)}
        self._lines.add(table.place)
        for row, cells in enumerate(table.rows):
            cursor = self._end()
            start = _new_block(cursor, shapes[marked.get(row)])
            cursor.insertText(_line_of(cells))
            if not row:
                self._starts[table.place] = self._held(start, cursor.position())
            if row % _LINES_AT_ONCE == _LINES_AT_ONCE - 1:
                yield
        yield

    # Finding

    def _cursor_at(self, spot: Spot) -> QTextCursor | None:
        """What a spot covers; None while it is not filled in."""
        start = self._starts.get(spot.place)
        if start is None:
            return None
        if spot.place in self._grids:
            return self._grid_cursor(self._grids[spot.place], spot.row or 0)
        if spot.place in self._lines:
            return self._line_cursor(start, spot.row or 0)
        if spot.words is None:
            return QTextCursor(start)
        first, last = (start.selectionStart() + letter for letter in spot.words)
        if spot.ends_at is not None:
            end = self._starts.get(spot.ends_at[0])
            if end is None:
                return None
            last = end.selectionStart() + spot.ends_at[1]
        return self._held(first, last)

    def _grid_cursor(self, grids: list[tuple[int, QTextTable]], row: int) -> QTextCursor | None:
        first, grid = grids[bisect_right(grids, row, key=lambda one: one[0]) - 1]
        if row - first >= grid.rows():
            return None
        cursor = grid.cellAt(row - first, 0).firstCursorPosition()
        last = grid.cellAt(row - first, grid.columns() - 1).lastCursorPosition()
        cursor.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _line_cursor(self, start: QTextCursor, row: int) -> QTextCursor | None:
        first = self.document().findBlock(start.selectionStart()).blockNumber()
        block = self.document().findBlockByNumber(first + row)
        if not block.isValid():
            return None
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _goes_on(text: str) -> bool:
    """Whether a line begins inside a sentence; "a) …" does not."""
    return text[:1].islower() and text[:2].isalpha()


def _new_block(cursor: QTextCursor, shape: QTextBlockFormat) -> int:
    if cursor.position():
        cursor.insertBlock(shape, QTextCharFormat())
    else:
        cursor.setBlockFormat(shape)
    return cursor.position()


def _thin(height: int) -> QTextBlockFormat:
    """A paragraph without words that takes next to no room."""
    shape = QTextBlockFormat()
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return shape


def _background(mark: Mark) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setBackground(QColor(mark.value))
    return shape


def _line_format(mark: Mark | None) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setBackground(QColor(mark.value if mark else _STRIPE))
    shape.setBottomMargin(5)
    shape.setLeftMargin(10)
    shape.setTextIndent(-8)
    return shape


def _line_of(cells: Sequence[Cell]) -> str:
    return _BETWEEN_CELLS.join(tidy(cell.text)[:_LONGEST_CELL] for cell in cells if cell.text)


def _break_after(table: Table, first: int) -> int:
    """Where the next rows that go into one grid end: not inside a merged area."""
    end = min(first + _ROWS_AT_ONCE, len(table.rows))
    row = first
    while row < min(end, len(table.rows)):
        end = max(
            end, min(row + max((cell.row_span for cell in table.rows[row]), default=1), len(table.rows))
        )
        row += 1
    return end


def _fill_row(grid: QTextTable, row: int, cells: Sequence[Cell], look: QTextTableCellFormat) -> None:
    for column, cell in enumerate(cells):
        if cell.covered:
            continue
        if cell.span > 1 or cell.row_span > 1:
            rows = min(cell.row_span, grid.rows() - row)
            grid.mergeCells(row, column, rows, min(cell.span, grid.columns() - column))
        place = grid.cellAt(row, column)
        # A merged cell says in its format how many it covers.
        shape = QTextTableCellFormat(look)
        shape.setTableCellRowSpan(place.rowSpan())
        shape.setTableCellColumnSpan(place.columnSpan())
        place.setFormat(shape)
        if cell.text:
            place.firstCursorPosition().insertText(cell.text[:_LONGEST_CELL])


def _cell_format(table: Table, mark: Mark | None) -> QTextTableCellFormat:
    shape = QTextTableCellFormat()
    if table.bordered:
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(LINE))
    if mark is not None:
        shape.setBackground(QColor(mark.value))
    return shape


def _grid_format(table: Table) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setCellPadding(3)
    shape.setCellSpacing(0)
    shape.setBorder(1 if table.bordered else 0)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(LINE))
    shape.setBorderCollapse(True)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints(_widths(table))
    return shape


def _widths(table: Table) -> list[QTextLength]:
    """Each column its longest word, the rest by how much it says; Qt's own choice breaks words."""
    needs, weights = [], []
    for column in range(table.width):
        texts = [row[column].text for row in table.rows if row[column].span == 1]
        word = max((len(word) for text in texts for word in text.split()), default=1)
        needs.append(min(word, _LONGEST_WORD) + 1.5)
        weights.append(sum(map(len, texts)) / max(len(texts), 1))
    room = max(_LETTERS_A_LINE - sum(needs), 0)
    total = sum(needs) + room
    weight = sum(weights) or 1
    shares = [need + room * own / weight for need, own in zip(needs, weights, strict=True)]
    return [QTextLength(QTextLength.Type.PercentageLength, 100 * share / total) for share in shares]
