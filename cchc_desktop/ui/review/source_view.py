"""The file's own words beside the draft, with what was recognised in them marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from cchc_desktop.display.text import same_word, tidy
from cchc_desktop.importing.document import Block, Paragraph, Source, Table
from cchc_desktop.ui.style import LINE

# Tables laid out as grids beyond this cost seconds; their rows are then shown as lines.
_MOST_ROWS = 150
_MOST_COLUMNS = 12
_LONGEST_CELL = 1500
_STEP_BLOCKS = 25
_SHARES = (1, 0.75, 0.5, 0.25)
_FEWEST_WORDS = 3


class Mark(Enum):
    """What a piece of the file was recognised as; the value is its background."""

    TASK = "#e3eefb"
    TARGET = "#e2f3e6"
    FIELD = "#fdf3d3"
    WARNING = "#fbe3e0"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words at a place of the file (a block's number; None: wherever they stand)."""

    mark: Mark
    text: str
    place: int | None


class SourceView(QTextEdit):
    """Read-only; filled piece by piece, so that a long file does not hold the window."""

    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName("Nội dung tệp kế hoạch")
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._blocks: Iterator[Block] = iter(())
        self._pieces: dict[int, list[Piece]] = {}
        self._starts: dict[int, QTextCursor] = {}
        self._tables: dict[int, Table] = {}
        self._grids: dict[int, QTextTable] = {}
        self._wanted: tuple[int, str] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fill_some)

    def show_source(self, source: Source, pieces: Sequence[Piece]) -> None:
        """Show a file and mark the pieces."""
        self.clear()
        self._starts, self._tables, self._grids, self._pieces = {}, {}, {}, {}
        for piece in pieces:
            if piece.place is not None:
                self._pieces.setdefault(piece.place, []).append(piece)
        for block in source.blocks:
            self._pieces.setdefault(block.place, []).extend(
                piece for piece in pieces if piece.place is None and _says(block, piece.text)
            )
        self._blocks = iter(source.blocks)
        self._timer.start()

    def go_to(self, place: int | None, text: str = "") -> bool:
        """Scroll to a place (in a table: to the row with these words) and light it up."""
        if place is None or place < 0:
            self.setExtraSelections([])
            return False
        if place not in self._starts:
            self._wanted = (place, text)
            return False
        cursor = self._row_cursor(place, text) or QTextCursor(self._starts[place])
        self._light(cursor)
        self.setTextCursor(_collapsed(cursor))
        top = self.cursorRect().top()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top - self.viewport().height() // 4)
        return True

    def lit_text(self) -> str:
        """The words that are lit up now."""
        texts = (one.cursor.selectedText() for one in self.extraSelections())  # type: ignore[attr-defined]
        return " ".join(tidy(text) for text in texts)

    def finish(self) -> None:
        """Fill in the rest at once."""
        while self._timer.isActive():
            self._fill_some()

    # Filling

    def _fill_some(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        done = False
        for _ in range(_STEP_BLOCKS):
            block = next(self._blocks, None)
            if block is None:
                done = True
                break
            self._add(cursor, block)
            if isinstance(block, Table):
                break
        cursor.endEditBlock()
        if done:
            self._timer.stop()
            self.filled.emit()
        if self._wanted is not None and self._wanted[0] in self._starts:
            wanted, self._wanted = self._wanted, None
            self.go_to(*wanted)

    def _add(self, cursor: QTextCursor, block: Block) -> None:
        if isinstance(block, Paragraph):
            self._add_paragraph(cursor, block)
        elif len(block.rows) <= _MOST_ROWS and block.width <= _MOST_COLUMNS:
            self._add_grid(cursor, block)
        else:
            self._add_lines(cursor, block)

    def _add_paragraph(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        shape = QTextBlockFormat()
        shape.setBottomMargin(6)
        start = self._new_block(cursor, shape)
        words = QTextCharFormat()
        words.setFontWeight(600 if paragraph.bold or paragraph.level else 400)
        text = f"{paragraph.list_label} {paragraph.text}".strip()
        cursor.insertText(text, words)
        self._remember(paragraph.place, cursor, start)
        for piece in self._pieces.get(paragraph.place, ()):
            self._mark(start, text, piece)

    def _new_block(self, cursor: QTextCursor, shape: QTextBlockFormat) -> int:
        if cursor.position():
            cursor.insertBlock(shape, QTextCharFormat())
        else:
            cursor.setBlockFormat(shape)
        return cursor.position()

    def _remember(self, place: int, cursor: QTextCursor, start: int) -> None:
        held = QTextCursor(cursor)
        held.setPosition(start)
        held.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        held.setKeepPositionOnInsert(True)
        self._starts[place] = held

    def _mark(self, start: int, text: str, piece: Piece) -> None:
        at = text.find(piece.text)
        first, last = (at, at + len(piece.text)) if at >= 0 else (0, len(text))
        cursor = QTextCursor(self.document())
        cursor.setPosition(start + first)
        cursor.setPosition(start + last, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_background(piece.mark))

    def _add_grid(self, cursor: QTextCursor, table: Table) -> None:
        self._new_block(cursor, QTextBlockFormat())
        grid = cursor.insertTable(len(table.rows), max(table.width, 1), _grid_format(table))
        marked = _marked_rows(table, self._pieces.get(table.place, ()))
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                if cell.covered:
                    continue
                if cell.span > 1 or cell.row_span > 1:
                    rows = min(cell.row_span, len(table.rows) - row)
                    grid.mergeCells(row, column, rows, min(cell.span, table.width - column))
                shape = grid.cellAt(row, column).format().toTableCellFormat()
                if table.bordered:
                    shape.setBorder(1)
                    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                    shape.setBorderBrush(QColor(LINE))
                if row in marked:
                    shape.setBackground(QColor(marked[row].value))
                grid.cellAt(row, column).setFormat(shape)
                if cell.text:
                    grid.cellAt(row, column).firstCursorPosition().insertText(cell.text[:_LONGEST_CELL])
        self._tables[table.place], self._grids[table.place] = table, grid
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._starts[table.place] = grid.cellAt(0, 0).firstCursorPosition()

    def _add_lines(self, cursor: QTextCursor, table: Table) -> None:
        start = self._new_block(cursor, QTextBlockFormat())
        lines = [" | ".join(tidy(c.text)[:_LONGEST_CELL] for c in row if c.text) for row in table.rows]
        cursor.insertText("\n".join(lines))
        self._remember(table.place, cursor, start)
        self._tables[table.place] = table

    # Finding

    def _row_cursor(self, place: int, text: str) -> QTextCursor | None:
        row = _row_of(self._tables[place], text) if text and place in self._tables else None
        if row is None:
            return None
        if place not in self._grids:
            return self._line_cursor(place, row)
        grid = self._grids[place]
        cursor = grid.cellAt(row, 0).firstCursorPosition()
        last = grid.cellAt(row, grid.columns() - 1).lastCursorPosition()
        cursor.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _line_cursor(self, place: int, row: int) -> QTextCursor:
        """A row of a table that is shown as lines."""
        first = self.document().findBlock(self._starts[place].selectionStart()).blockNumber()
        cursor = QTextCursor(self.document().findBlockByNumber(first + row))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _light(self, cursor: QTextCursor) -> None:
        lit = QTextEdit.ExtraSelection()
        lit.cursor = cursor  # type: ignore[attr-defined]
        lit.format.setBackground(QColor("#ffd98a"))  # type: ignore[attr-defined]
        self.setExtraSelections([lit])


def _collapsed(cursor: QTextCursor) -> QTextCursor:
    plain = QTextCursor(cursor)
    plain.setPosition(cursor.selectionStart())
    return plain


def _background(mark: Mark) -> QTextCharFormat:
    shape = QTextCharFormat()
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
    shape.setTopMargin(4)
    shape.setBottomMargin(8)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints(_widths(table))
    return shape


def _widths(table: Table) -> list[QTextLength]:
    """Narrow columns for numbers, wide ones for words; Qt's own choice breaks words letter by letter."""
    weights = []
    for column in range(table.width):
        longest = max((len(row[column].text) for row in table.rows if row[column].span == 1), default=1)
        weights.append(min(max(longest, 6), 60))
    total = sum(weights) or 1
    return [QTextLength(QTextLength.Type.PercentageLength, 100 * weight / total) for weight in weights]


def _says(block: Block, text: str) -> bool:
    if not text:
        return False
    if isinstance(block, Paragraph):
        return text in block.text
    return any(text in cell.text for row in block.rows for cell in row)


def _marked_rows(table: Table, pieces: Sequence[Piece]) -> dict[int, Mark]:
    keys = _row_keys(table)
    found = {}
    for piece in pieces:
        row = _find(keys, piece.text)
        if row is not None:
            found[row] = piece.mark
    return found


def _row_of(table: Table, text: str) -> int | None:
    return _find(_row_keys(table), text)


def _row_keys(table: Table) -> list[str]:
    return [same_word(" ".join(cell.text for cell in row)) for row in table.rows]


def _find(keys: Sequence[str], text: str) -> int | None:
    """The row with these words, or with how they begin: a row may be cut by a page break."""
    wanted = same_word(text).split()
    for share in _SHARES:
        start = " ".join(wanted[: max(round(len(wanted) * share), _FEWEST_WORDS)])
        row = next((at for at, words in enumerate(keys) if start and start in words), None)
        if row is not None:
            return row
    return None
